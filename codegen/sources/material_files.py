"""Where material is: a file, a folder, a wheel, or an installed package."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath
from typing import Literal

from codegen.spec import shown_path


class MaterialError(Exception):
    """The source holds nothing to read; the message says what was looked for, and what is right."""


@dataclass(frozen=True, slots=True)
class MaterialFile:
    """A file of the material: its path as places show it, and how its bytes are read."""

    path: str
    read: Callable[[], bytes]

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters, with the dot."""
        return PurePosixPath(self.path).suffix.lower()

    @property
    def name(self) -> str:
        """Its name, without folders."""
        return PurePosixPath(self.path).name

    def text(self) -> str:
        """Return its text.

        Raises:
            MaterialError: It is not UTF-8.
        """
        try:
            return self.read().decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise MaterialError(f"{self.path}: this is no UTF-8: {error.reason}") from None

    def beside(self, path: str) -> MaterialFile | None:
        """Return another file of the file system; None where there is none."""
        found = Path(path)
        return _on_disk(found) if found.is_file() else None


@dataclass(frozen=True, slots=True)
class Found:
    """All files of a source, sorted by path, and what kind of source it is."""

    kind: Literal["file", "folder", "wheel", "package"]
    files: tuple[MaterialFile, ...]


def find_files(source: str) -> Found:
    """List the files of a source.

    Args:
        source: A file, a folder, a wheel, or the name of an installed package. In a folder hidden
            files are passed over.

    Raises:
        MaterialError: It is none of these.
    """
    if not source:  # `Path("")` would be the working directory
        raise MaterialError("the source is empty; name a file, a folder, a wheel or a package")
    path = Path(source)
    if path.is_dir():
        return Found("folder", tuple(_on_disk(each) for each in _visible(path)))
    if path.is_file() and path.suffix == ".whl":
        return Found("wheel", _in_wheel(path))
    if path.is_file():
        return Found("file", (_on_disk(path),))
    return Found("package", _in_package(source))


def _on_disk(path: Path) -> MaterialFile:
    return MaterialFile(posixpath.normpath(shown_path(path).as_posix()), path.read_bytes)


def _visible(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(
        path
        for path in found
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _in_wheel(path: Path) -> tuple[MaterialFile, ...]:
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise MaterialError(f"{path}: this is no wheel: it cannot be unpacked") from None
    with archive:
        names = sorted(name for name in archive.namelist() if not name.endswith("/"))
    return tuple(MaterialFile(name, partial(_unpacked, path, name)) for name in names)


def _unpacked(path: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise MaterialError(f"{path}: {name} in it is damaged: {error}") from None


def _in_package(name: str) -> tuple[MaterialFile, ...]:
    try:
        files = distribution(name).files or []
    except (PackageNotFoundError, ValueError):
        said = "there is no such file or folder, and no package of this name is installed"
        cure = "give a file, a folder, a wheel, or a package such as tccli-intl-en"
        hint = f"; {cure} (`pip install tccli-intl-en` installs that one)"
        raise MaterialError(f"{name}: {said}{hint}") from None
    found = sorted(files, key=lambda each: each.as_posix())
    return tuple(
        MaterialFile(each.as_posix(), Path(str(each.locate())).read_bytes) for each in found
    )
