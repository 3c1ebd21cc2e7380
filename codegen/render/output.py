"""Writing the package, or comparing it with what is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple


class Change(NamedTuple):
    """What generation changes about one file."""

    what: Literal["add", "update", "remove"]
    path: str


def compare(files: Mapping[str, str], root: Path) -> list[Change]:
    """Return what would change if the files were written, in the order of their paths.

    Args:
        files: Text by path below `root`.
        root: The folder of generated files; whatever else is in it counts as to be removed.
    """
    present = set(_present(root))
    changes = [Change("remove", path) for path in present if path not in files]
    for path, text in files.items():
        target = root / path
        if path not in present or not target.is_file():
            changes.append(Change("add", path))
        elif target.read_bytes() != text.encode():
            changes.append(Change("update", path))
    return sorted(changes, key=lambda change: change.path)


def write(files: Mapping[str, str], root: Path) -> list[Change]:
    """Write what differs and remove what is no longer generated; return what was changed.

    Each file is replaced in one step, so an interruption leaves no half a file.

    Raises:
        OSError: A file cannot be written, or the folder holds other things than the package, which
            would be removed.
    """
    _check_is_ours(files, root)
    changes = compare(files, root)
    made: set[Path] = set()
    for change in changes:
        target = root / change.path
        if change.what == "remove":
            target.unlink()
            _remove_empty(target.parent, root)
        else:
            if target.parent not in made:
                target.parent.mkdir(parents=True, exist_ok=True)
                made.add(target.parent)
            fresh = target.with_name(f".{target.name}.new")
            fresh.write_bytes(files[change.path].encode())
            fresh.replace(target)
    return changes


def _check_is_ours(files: Mapping[str, str], root: Path) -> None:
    """Refuse to prune a folder that somebody named by mistake, such as that of a whole project."""
    ours = {path.partition("/")[0] for path in files}
    entries = (
        [entry for entry in root.iterdir() if entry.name != "__pycache__"] if root.is_dir() else []
    )
    found = {entry.name for entry in entries}
    folders = {entry.name for entry in entries if entry.is_dir()}
    if folders - ours or (found and not found & ours):
        strange = ", ".join(sorted(found - ours)[:3])
        raise FileExistsError(
            f"{root} holds other things than the package ({strange}), and all that is not generated "
            "would be removed; name a folder that holds nothing else"
        )


def _present(root: Path) -> list[str]:
    return [
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if (path.is_symlink() or not path.is_dir()) and "__pycache__" not in path.parts
    ]


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and not any(path.name != "__pycache__" for path in folder.iterdir()):
        cache = folder / "__pycache__"
        if cache.is_dir():
            for stale in cache.iterdir():
                stale.unlink()
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent
