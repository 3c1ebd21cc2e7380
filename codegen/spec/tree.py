"""Trees of spec files -> the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from codegen.spec.action import read_action
from codegen.spec.faults import Faults
from codegen.spec.model import Action, Place, Service, Source, Specs, Vendor
from codegen.spec.names import is_python_name
from codegen.spec.nodes import Node
from codegen.spec.scope import NO_VENDOR, VendorScope, unread_service
from codegen.spec.service import read_service, with_actions
from codegen.spec.vendor import read_vendor
from codegen.spec.yaml_reader import read_yaml

_VENDOR: Final = "vendor.yaml"
_SERVICE: Final = "service.yaml"
_LAYOUT: Final = (
    "spec files are <vendor>/vendor.yaml, <vendor>/<service>/service.yaml and"
    " <vendor>/<service>/<Action>.yaml"
)


def read_tree(root: Path) -> dict[str, str]:
    """Return the text of every spec file under a directory, by its path in it, sorted.

    Hidden files and directories are passed over. Bytes that are not UTF-8 are escaped, so that they
    can be told with their place like other faults.
    """
    files = {name: root / name for name in _names(root, "yaml")}
    return {
        name: path.read_bytes().decode("utf-8", "surrogateescape") for name, path in files.items()
    }


def _names(root: Path, extension: str) -> list[str]:
    paths = (path.relative_to(root) for path in root.rglob(f"*.{extension}") if path.is_file())
    return sorted(
        path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts)
    )


def shown_path(path: Path) -> Path:
    """Return a path as messages show it: relative to the working directory if it is in it."""
    absolute = path.absolute()
    return absolute.relative_to(Path.cwd()) if absolute.is_relative_to(Path.cwd()) else path


def load_specs(root: Path, *, drafts: bool = False) -> Specs:
    """Read the spec files under a directory.

    With `drafts`, a `TODO` for a `doc` stays as it is, and one for a `kind` or a `retry` class
    counts as `unknown` or `unsafe`.

    Raises `SpecError` with every fault in them; places show paths relative to the working directory
    if they are in it.
    """
    shown = shown_path(root)
    faults, files = Faults(drafts=drafts), read_tree(root)
    if not root.is_dir():
        faults.add(_top(shown.as_posix()), "there is no such directory")
    elif not files:
        faults.add(_top(shown.as_posix()), f"there are no spec files here; {_LAYOUT}")
    for name in _names(root, "yml"):
        faults.add(_top(shown.as_posix(), name), "spec files end in .yaml; rename this one")
    return _parse(files, shown.as_posix(), faults)


def parse_specs(
    files: Mapping[str, str], *, shown_root: str = "specs", drafts: bool = False
) -> Specs:
    """Turn the texts of spec files, by their paths, into the model.

    `drafts` is as in `load_specs`. Raises `SpecError` with every fault in them; `shown_root` goes
    before the paths in places.
    """
    return _parse(files, shown_root, Faults(drafts=drafts))


def _parse(files: Mapping[str, str], shown_root: str, faults: Faults) -> Specs:
    vendors: dict[str, dict[str, dict[str, str]]] = {}
    for path in sorted(files):
        folders, name = _split(path)
        if _belongs(folders, name):
            vendor, service = (*folders, "")[:2]
            vendors.setdefault(vendor, {}).setdefault(service, {})[name] = files[path]
        else:
            faults.add(_top(shown_root, path), f"this is no place for a spec file; {_LAYOUT}")
    reader = _Reader(shown_root, faults)
    specs = Specs(tuple(reader.vendor(name, parts) for name, parts in sorted(vendors.items())))
    faults.check()
    return specs


def _split(path: str) -> tuple[tuple[str, ...], str]:
    parts = PurePosixPath(path).parts
    return parts[:-1], parts[-1]


def _belongs(folders: tuple[str, ...], name: str) -> bool:
    return len(folders) == (1 if name == _VENDOR else 2)


def _top(root: str, *parts: str) -> Place:
    return Place(PurePosixPath(root, *parts).as_posix(), 1, 1)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads each file after those that it may refer to."""

    root: str
    faults: Faults

    def vendor(self, name: str, parts: Mapping[str, Mapping[str, str]]) -> Vendor:
        """Read a vendor's files, which are given by service; its own file stands under no service."""
        self._check_folder(name, "vendor")
        vendor, scope = _NO_VENDOR, NO_VENDOR
        node = self._node(parts.get("", {}), name, _VENDOR)
        if node is not None:
            vendor, scope = read_vendor(node, name, self.faults)
        services = [
            self._service(f"{name}/{service}", files, scope)
            for service, files in sorted(parts.items())
            if service
        ]
        return replace(vendor, services=tuple(services))

    def _service(self, folder: str, files: Mapping[str, str], vendor: VendorScope) -> Service:
        vendor_name, name = folder.split("/")
        self._check_folder(folder, "service")
        service, scope = _NO_SERVICE, unread_service(vendor)
        node = self._node(files, folder, _SERVICE)
        if node is not None:
            service, scope = read_service(node, vendor_name, name, vendor, self.faults)
        actions: list[Action] = []
        for file in sorted(files.keys() - {_SERVICE}):
            if node := self._node(files, folder, file):
                stem = file.removesuffix(".yaml")
                actions.append(read_action(node, stem, scope, self.faults))
        return with_actions(service, actions, self.faults)

    def _node(self, files: Mapping[str, str], folder: str, name: str) -> Node | None:
        place = _top(self.root, folder, name)
        if name in files:
            return read_yaml(files[name], place.file, self.faults)
        self.faults.add(place, f"this file is missing; {_LAYOUT}")
        return None

    def _check_folder(self, folder: str, what: str) -> None:
        if not is_python_name(PurePosixPath(folder).name):
            message = f"'{folder}' becomes a package; name the {what}'s directory in small letters"
            self.faults.add(_top(self.root, folder), message)


# What stands in for a file that could not be read, whose fault is noted.
_NOWHERE: Final = Place("", 0, 0)
_NO_VENDOR: Final = Vendor("", "", "", Source(""), "", 0, _NOWHERE)
_NO_SERVICE: Final = Service("", "", "", "", "", Source(""), (), (), _NOWHERE)
