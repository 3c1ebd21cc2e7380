"""Reads spec files as they were at a commit, without touching the working tree."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path, PurePosixPath
from typing import Final

_FILE_MODES: Final = frozenset({b"100644", b"100755"})


class HistoryError(Exception):
    """Git cannot tell what the spec files were."""


def files_at(git_ref: str, root: Path) -> dict[str, str]:
    """Return the spec files that a folder held at a commit.

    Args:
        git_ref: Anything that git understands as a commit, such as `HEAD~1`, a tag or a hash.
        root: The folder, inside a git checkout.

    Returns:
        The text of every `.yaml` file under the folder, by its path from there.

    Raises:
        HistoryError: git is not installed, the folder is not in a checkout, the commit is not
            known or has no spec files there, or one of them is not UTF-8.
    """
    commit = _commit(git_ref, root)
    listed = _git(root, "ls-tree", "-r", "-z", commit, ".")
    objects = dict(_spec_files(listed))
    if not objects:
        raise HistoryError(f"there are no spec files under {root} at {git_ref}")
    contents = _contents(root, list(objects.values()))
    return {path: _text(path, git_ref, text) for path, text in zip(objects, contents, strict=True)}


def _commit(git_ref: str, root: Path) -> str:
    _git(root, "rev-parse", "--git-dir")  # tells a missing checkout from an unknown commit
    if git_ref.startswith("-"):  # git would take it for an option
        raise HistoryError(f"{git_ref!r} is not a commit; give a branch, a tag or a hash")
    try:
        return _git(root, "rev-parse", "--verify", f"{git_ref}^{{commit}}").decode().strip()
    except HistoryError as error:
        raise HistoryError(
            f"{git_ref!r} is not a commit of this checkout; give a branch, a tag or a hash, and in"
            " a shallow clone fetch it first"
        ) from error


def _spec_files(listed: bytes) -> list[tuple[str, str]]:
    """Read the output of `git ls-tree -z`: the path and the object of each spec file."""
    files = []
    for entry in listed.split(b"\0")[:-1]:
        about, name = entry.split(b"\t", 1)
        mode, _, object_name = about.split(b" ")
        path = PurePosixPath(os.fsdecode(name))
        hidden = any(part.startswith(".") for part in path.parts)
        if mode in _FILE_MODES and path.suffix == ".yaml" and not hidden:
            files.append((path.as_posix(), object_name.decode()))
    return files


def _contents(root: Path, objects: list[str]) -> list[bytes]:
    """Read many objects with one `git cat-file --batch`; a process for each would take seconds."""
    output = _git(root, "cat-file", "--batch", stdin="".join(f"{name}\n" for name in objects))
    contents = []
    start = 0
    for _ in objects:
        end_of_head = output.index(b"\n", start)
        size = int(output[start:end_of_head].split(b" ")[2])
        contents.append(output[end_of_head + 1 : end_of_head + 1 + size])
        start = end_of_head + size + 2  # behind the content stands another newline
    return contents


def _text(path: str, git_ref: str, content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise HistoryError(f"{path} at {git_ref} is not UTF-8: {error.reason}") from error


def _git(root: Path, *arguments: str, stdin: str = "") -> bytes:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=root, input=stdin.encode(), capture_output=True, check=True
        )
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise HistoryError(f"git cannot read {root}: {said}") from error
    except OSError as error:
        raise HistoryError(f"cannot run git in {root}: {error.strerror}") from error
    return done.stdout
