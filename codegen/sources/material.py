"""Vendor material of any kind, found where the command points and read as facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from codegen.sources.facts import Complaint, ServiceFacts
from codegen.sources.material_files import MaterialError, find_files
from codegen.sources.material_kinds import ApiFile, Sorted, sort_files
from codegen.sources.material_pages import read_pages
from codegen.sources.tencent_api import read_api, service_folders
from codegen.sources.zego_openapi import read_openapi
from codegen.spec.model import Vendor

__all__ = ["Material", "MaterialError", "read_material"]


@dataclass(frozen=True, slots=True)
class Material:
    """What was found in a source; iterating over it reads one service after the other.

    A package of 160 services is read with the memory of its largest one. `names` are the services'
    folders below `specs/<vendor>`, None for pages, which tell their service themselves; a service
    that both descriptions and pages speak of comes more than once. `complaints` are about files
    that were not understood at all; each of the facts has its own.
    """

    source: str
    complaints: tuple[Complaint, ...]
    names: tuple[str | None, ...]
    _readers: tuple[Callable[[], Iterator[ServiceFacts]], ...]

    def __iter__(self) -> Iterator[ServiceFacts]:
        for reader in self._readers:
            yield from reader()


def read_material(source: str, vendor: Vendor, service: str | None = None) -> Material:
    """Find the material of a vendor in a source.

    API descriptions and pages are told apart by their content, not by their names: JSON with
    `actions` and `objects`, YAML with `openapi`; other text is a page.

    Args:
        source: A file, a folder with everything below it, a wheel, or the name of an installed
            package. In wheels and packages only API descriptions count.
        vendor: The vendor whose material it is.
        service: The one service to read, by its folder below `specs/<vendor>`; all when None.

    Raises:
        MaterialError: There is no such source, or nothing of the vendor or the service in it.
    """
    found = find_files(source)
    files = sort_files(found, vendor)
    parts = [*_api_parts(files, vendor, service), *_openapi_parts(files, vendor, service)]
    if files.pages:
        parts.append((None, lambda: read_pages(files.pages, vendor, service)))
    if not parts:
        raise MaterialError(_nothing(source, found.kind, files, vendor, service))
    names, readers = zip(*parts, strict=True)
    return Material(source, tuple(files.complaints), names, readers)


_FEW: Final = 12
_Part = tuple[str | None, Callable[[], Iterator[ServiceFacts]]]


def _api_parts(files: Sorted, vendor: Vendor, service: str | None) -> Iterator[_Part]:
    """Yield Tencent Cloud's descriptions, a version of a service each."""
    for folder, file in _api_folders(files.apis, service).items():
        if service in {None, folder}:
            yield folder, _api_reader(file, vendor, folder)


def _api_folders(apis: list[ApiFile], service: str | None) -> Mapping[str, ApiFile]:
    folders = service_folders((each.service, each.version) for each in apis)
    named = {folders[each.service, each.version]: each for each in apis}
    if service is not None and service not in named and len(apis) == 1:
        # One file does not show whether its version is the newest.
        dated = f"{next(iter(named))}_{apis[0].version.replace('-', '')}"
        named |= {dated: apis[0]}
    return named


def _api_reader(file: ApiFile, vendor: Vendor, folder: str) -> Callable[[], Iterator[ServiceFacts]]:
    def read() -> Iterator[ServiceFacts]:
        examples = file.examples
        beside = (examples.text(), examples.path) if examples is not None else None
        yield read_api(file.file.text(), file.file.path, vendor, folder, beside)

    return read


def _openapi_parts(files: Sorted, vendor: Vendor, service: str | None) -> Iterator[_Part]:
    if not files.openapi:
        return
    name = service or _only_service(vendor)
    texts = {file.path: file.text() for file in files.openapi}
    yield name, lambda: iter((read_openapi(texts, vendor, name),))


def _only_service(vendor: Vendor) -> str:
    """Return the vendor's service, which OpenAPI files do not name."""
    if len(vendor.services) == 1:
        return vendor.services[0].name
    names = ", ".join(f"{vendor.name}/{each.name}" for each in vendor.services)
    raise MaterialError(f"OpenAPI files do not say of which service they are; name one of {names}")


def _nothing(source: str, kind: str, files: Sorted, vendor: Vendor, service: str | None) -> str:
    """Say what was looked for, what was found, and what would be right."""
    wanted = f"{vendor.name}/{service}" if service else vendor.name
    if files.apis:
        return f"{source}: there is no {wanted} in this {kind}; {_there(files.apis, service or '')}"
    looked = "API descriptions (JSON with `actions` and `objects`, YAML with `openapi`)"
    also = "" if kind in {"wheel", "package"} else " and saved pages (.txt, .html, .md)"
    first = f"; {files.complaints[0]}" if files.complaints else ""
    return f"{source}: nothing about {wanted} is in this {kind}: looked for {looked}{also}{first}"


def _there(apis: list[ApiFile], wanted: str) -> str:
    """Say which services there are; of many, those of a similar name."""
    names = list(_api_folders(apis, None))
    if len(names) <= _FEW:
        return f"it holds {', '.join(names)}"
    near = get_close_matches(wanted, names)
    hint = f", such as {', '.join(near)}" if near else ""
    return f"it holds {len(names)} other services{hint}"
