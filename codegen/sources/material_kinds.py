"""What each file of a source is: told by its content."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Final

from codegen.sources.facts import Complaint
from codegen.sources.material_files import Found, MaterialError, MaterialFile
from codegen.sources.zego_openapi import referenced_files
from codegen.spec.model import Place, Vendor

# As `tccli` keeps them; a path of this shape says which service and version it is.
_LAYOUT: Final = re.compile(r"(?:.*/)?([^/]+)/v(\d{4})(\d\d)(\d\d)/api\.json")
_OPENAPI: Final = re.compile(r"^[\"']?openapi[\"']?\s*:", re.MULTILINE)
_PAGES: Final = frozenset({".txt", ".html", ".htm", ".md", ".mdx"})
_YAML: Final = frozenset({".yaml", ".yml"})
_TENCENT: Final = "tencent"


@dataclass(frozen=True, slots=True)
class ApiFile:
    """An API description of Tencent Cloud, with the examples that belong to it."""

    service: str  # the vendor's own name
    version: str  # YYYY-MM-DD
    file: MaterialFile
    examples: MaterialFile | None


@dataclass(slots=True)
class Sorted:
    """The files of a source by kind, and complaints about those that are of none."""

    apis: list[ApiFile] = field(default_factory=list)
    openapi: list[MaterialFile] = field(default_factory=list)
    pages: list[MaterialFile] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)

    def complain(self, file: MaterialFile, message: str) -> None:
        """Keep what is wrong with a file."""
        self.complaints.append(Complaint(Place(file.path, 1, 1), message))


def sort_files(found: Found, vendor: Vendor) -> Sorted:
    """Sort the files of a source by kind.

    Args:
        found: The files. Of wheels and packages, which hold code as well, only descriptions in
            the folders of services count.
        vendor: The vendor whose material is wanted; descriptions of another one are left out.
    """
    files = Sorted()
    by_path = {each.path: each for each in found.files}
    for file in found.files:
        if layout := _LAYOUT.fullmatch(file.path):
            version = "-".join(layout.groups()[1:])
            files.apis.append(ApiFile(layout[1], version, file, _examples(file, by_path)))
        elif found.kind in {"file", "folder"} and not _is_examples(file, by_path):
            _sort(file, by_path, files)
    _check_vendor(files, vendor)
    _check_versions(files)
    _add_referenced(files)
    return files


def _sort(file: MaterialFile, by_path: dict[str, MaterialFile], files: Sorted) -> None:
    """Put a file where it belongs by its content."""
    if file.suffix not in {".json", *_YAML, *_PAGES}:
        files.complain(file, "this is no JSON, no YAML and no page (.txt, .html, .md); left out")
        return
    try:
        text = file.text()
    except MaterialError:
        files.complain(file, "this is no UTF-8; left out")
        return
    if file.suffix == ".json":
        _sort_json(file, text, by_path, files)
    elif file.suffix in _PAGES:
        files.pages.append(file)
    elif _OPENAPI.search(text):
        files.openapi.append(file)
    else:
        files.complain(file, "this YAML has no `openapi` at its top; left out")


def _sort_json(
    file: MaterialFile, text: str, by_path: dict[str, MaterialFile], files: Sorted
) -> None:
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        place = Place(file.path, error.lineno, error.colno)
        files.complaints.append(Complaint(place, f"this is no JSON: {error.msg}; left out"))
        return
    except RecursionError:
        files.complain(file, "this JSON is nested too deep to be read; left out")
        return
    known: dict[str, Any] = content if isinstance(content, dict) else {}
    metadata = known.get("metadata")
    if "openapi" in known:
        files.openapi.append(file)
    elif not all(isinstance(known.get(key), dict) for key in ("actions", "objects")):
        said = "this JSON has neither `actions` and `objects` nor `openapi` at its top; left out"
        files.complain(file, said)
    elif not isinstance(metadata, dict) or not metadata.get("serviceShortName"):
        said = "this API description lacks metadata.serviceShortName, so its service is not known"
        files.complain(file, f"{said}; left out")
    else:
        service, version = str(metadata["serviceShortName"]), str(metadata.get("apiVersion"))
        files.apis.append(ApiFile(service, version, file, _examples(file, by_path)))


def _examples(file: MaterialFile, by_path: dict[str, MaterialFile]) -> MaterialFile | None:
    """Return the examples beside a description: `live-examples.json` beside `live-api.json`."""
    if not file.name.endswith("api.json"):
        return None
    name = file.name.removesuffix("api.json") + "examples.json"
    path = PurePosixPath(file.path).with_name(name).as_posix()
    return by_path.get(path) or file.beside(path)


def _is_examples(file: MaterialFile, by_path: dict[str, MaterialFile]) -> bool:
    """Say whether a file is the examples of a description that is there too."""
    if not file.name.endswith("examples.json"):
        return False
    name = file.name.removesuffix("examples.json") + "api.json"
    return PurePosixPath(file.path).with_name(name).as_posix() in by_path


def _check_vendor(files: Sorted, vendor: Vendor) -> None:
    """Leave out descriptions that are not in the vendor's language."""
    if vendor.protocol == _TENCENT:
        others, files.openapi = files.openapi, []
    else:
        others, files.apis = [each.file for each in files.apis], []
    for file in others:
        files.complain(file, f"this is no API description of {vendor.title}; left out")


def _check_versions(files: Sorted) -> None:
    """Leave out a second description of the same version of a service."""
    known: dict[tuple[str, str], ApiFile] = {}
    for each in files.apis:
        first = known.setdefault((each.service, each.version), each)
        if first is not each:
            said = f"{first.file.path} describes {each.service} {each.version} too, and was read"
            files.complain(each.file, f"{said}; this one was left out")
    files.apis = list(known.values())


def _is_text(file: MaterialFile) -> bool:
    try:
        file.text()
    except MaterialError:
        return False
    return True


def _add_referenced(files: Sorted) -> None:
    """Add what OpenAPI files refer to and what stands outside of the source."""
    known = {each.path: each for each in files.openapi}
    waiting = list(files.openapi)
    while waiting:
        file = waiting.pop()
        for path in sorted(referenced_files(file.text(), file.path) - set(known)):
            found = file.beside(path)
            if found is None:
                continue
            if not _is_text(found):
                files.complain(found, "this is no UTF-8; left out")
                continue
            known[path] = found
            waiting.append(found)
    files.openapi = [known[path] for path in sorted(known)]
