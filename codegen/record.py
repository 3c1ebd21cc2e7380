"""What the last `generate` made of what, so that the next one need not do again what is done.

A record is about contents, not about folders or times: it says which package certain inputs make,
and which texts the formatter makes of certain others. What there is in the folders is read each
time, so that a record can be of no use, but not wrong about them.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from importlib import metadata
from pathlib import Path
from typing import Final, NamedTuple

_NAME: Final = "last-run.json"
# Rooms of codegen that are copied into the package and have no part in making it.
_COPIED: Final = ("runtime/", "simulator/")
_TOOLS: Final = ("Jinja2", "MarkupSafe", "PyYAML", "ruff")


class Inputs(NamedTuple):
    """Digests of what a package is made of: of the tools alone, and of everything."""

    tools: str
    whole: str


class Record(NamedTuple):
    """What was made: the digest of the package that the inputs make, and those of formatted texts.

    `formatted` has them by the digest of what was rendered; they were made by `tools`.
    """

    tools: str
    inputs: str
    package: str
    formatted: dict[str, str]


def read_inputs(root: Path, specs: Path, *, drafts: bool) -> Inputs | None:
    """Return the digests of all that decides what is generated; None where that cannot be read.

    Args:
        root: The repository, whose `codegen/` and `pyproject.toml` count, down to the last byte.
        specs: The folder of the spec files.
        drafts: Whether specs are taken that are drafts.
    """
    try:
        codegen, spec_files = _read_folder(root / "codegen"), _read_folder(specs)
        project = (root / "pyproject.toml").read_bytes()
    except OSError:
        return None
    copied = {path: text for path, text in codegen.items() if path.startswith(_COPIED)}
    own = {path: text for path, text in codegen.items() if path not in copied}
    versions = [sys.version, *(f"{name} {_version(name)}" for name in _TOOLS)]
    tools = _digest([_digest_files(own), _digest([project]), *versions])
    whole = _digest([tools, _digest_files(copied), _digest_files(spec_files), str(drafts)])
    return Inputs(tools, whole)


def is_made(record: Record | None, inputs: Inputs | None, output: Path) -> bool:
    """Tell whether a folder holds the package that the inputs make, and nothing else."""
    if record is None or inputs is None or record.inputs != inputs.whole:
        return False
    try:
        return _digest_files(_read_folder(output)) == record.package
    except OSError:
        return False


def formatted_before(
    record: Record | None, inputs: Inputs | None, rendered: Mapping[str, str], output: Path
) -> dict[str, str]:
    """Return the formatted texts of what was rendered alike before, by path: the package has them.

    Args:
        record: The last run's record.
        inputs: The inputs of this run; other tools may format otherwise.
        rendered: Text by path, not formatted.
        output: The folder of the package.
    """
    if record is None or inputs is None or record.tools != inputs.tools:
        return {}
    found: dict[str, str] = {}
    for path, text in rendered.items():
        wanted = record.formatted.get(_digest([text]))
        if wanted is None:
            continue
        with contextlib.suppress(OSError, UnicodeDecodeError):
            there = (output / path).read_bytes()
            if _digest([there]) == wanted:
                found[path] = there.decode()
    return found


def forget_doubtful_bytecode(root: Path) -> None:
    """Have Python compile anew what was touched after it was compiled, before it is imported.

    Python tells by time and size whether bytecode is of its source. After two edits within a second,
    or where times are set by hand, it may run what the files no longer say; a record of that would
    last.
    """
    from importlib.util import cache_from_source

    for source in (root / "codegen").rglob("*.py"):
        compiled = Path(cache_from_source(str(source)))
        with contextlib.suppress(OSError):
            if source.stat().st_ctime_ns > compiled.stat().st_mtime_ns:
                compiled.unlink()


def record_of(inputs: Inputs, rendered: Mapping[str, str], package: Mapping[str, str]) -> Record:
    """Return the record of a run.

    Args:
        inputs: What went in.
        rendered: Text by path of what was formatted, before it was.
        package: Text by path of all that was made.
    """
    return Record(
        inputs.tools,
        inputs.whole,
        _digest_files({path: text.encode() for path, text in package.items()}),
        {_digest([text]): _digest([package[path]]) for path, text in rendered.items()},
    )


def read_record(folder: Path) -> Record | None:
    """Return the record that is kept in a folder; None if there is none, or nothing that is one."""
    try:
        record = Record(**json.loads((folder / _NAME).read_bytes()))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return record if isinstance(record.formatted, dict) else None


def write_record(folder: Path, record: Record) -> None:
    """Keep a record in place of the last, in one step; where that cannot be done, do without."""
    fresh = folder / f".{_NAME}.{os.getpid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        try:
            fresh.write_text(json.dumps(record._asdict()), encoding="utf-8")
            fresh.replace(folder / _NAME)
        finally:
            fresh.unlink(missing_ok=True)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "none"


def _read_folder(root: Path) -> dict[str, bytes]:
    """Return the content of every file below a folder, by path, but for what Python caches.

    An empty folder counts as a file. Raises OSError for what cannot be read, such as a link to a
    folder or to nothing.
    """
    files: dict[str, bytes] = {}
    _read_into(files, str(root), "")
    return files


def _read_into(files: dict[str, bytes], folder: str, below: str) -> None:
    with os.scandir(folder) as found:
        entries = [each for each in found if each.name != "__pycache__"]
    if not entries:
        files[below] = b""
    for entry in entries:
        path = f"{below}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            _read_into(files, entry.path, f"{path}/")
        else:
            with open(entry.path, "rb") as file:  # noqa: PTH123 - a thousand times, as fast as can be
                files[path] = file.read()


def _digest_files(files: Mapping[str, bytes]) -> str:
    return _digest(part for path in sorted(files) for part in (path, files[path]))


def _digest(parts: Iterable[str | bytes]) -> str:
    """Return a digest of texts, which tells where each ends."""
    digest = blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()
