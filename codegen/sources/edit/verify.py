"""Whether edited spec files are read as what was wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from codegen.sources.edit.errors import EditError
from codegen.sources.edit.file import Edits
from codegen.spec import SpecError, parse_specs
from codegen.spec.model import Action, ErrorCode, Model, Place, Service, Specs, Vendor


def verify(texts: Mapping[str, str], edits: Edits, wanted: Specs) -> None:
    """Read the services that changed once more.

    Raises:
        EditError: They have faults, or say something else than what is wanted.
    """
    folders = {path.rpartition("/")[0] for path, text in edits.items() if text is not None}
    files = {path: text for path, text in {**texts, **edits}.items() if text is not None}
    owners = {folder.partition("/")[0] for folder in folders}
    read = {
        path: text for path, text in files.items() if path.rpartition("/")[0] in folders | owners
    }
    try:
        found = parse_specs(read, drafts=True)
    except SpecError as error:
        raise EditError(f"the wanted model makes no sound specs:\n{error}") from error
    known = {vendor.name: vendor for vendor in wanted.vendors}
    for vendor in found.vendors:
        _compare_vendors(vendor, known[vendor.name])


def _compare_vendors(found: Vendor, wanted: Vendor) -> None:
    services = {service.name: service for service in wanted.services}
    for each in fields(Vendor):
        if each.name != "services":
            _compare(getattr(found, each.name), getattr(wanted, each.name), found.place, each.name)
    for service in found.services:
        _compare(service, services[service.name], service.place, service.name)


def _compare(found: Any, wanted: Any, place: Place, what: str) -> None:
    """Raise an error that names the innermost place where two nodes differ."""
    if isinstance(found, Place):
        return
    if is_dataclass(found) and type(found) is type(wanted):
        inner = getattr(found, "place", place)
        for each in fields(found):
            _compare(getattr(found, each.name), getattr(wanted, each.name), inner, each.name)
    elif isinstance(found, tuple) and isinstance(wanted, tuple):
        if len(found) != len(wanted):
            raise EditError(f"{place}: '{what}' would have {len(found)} items, not {len(wanted)}")
        for left, right in zip(_sorted(found), _sorted(wanted), strict=True):
            _compare(left, right, place, what)
    elif found != wanted:
        raise EditError(f"{place}: '{what}' would be {found!r}, not {wanted!r}")


def _sorted(items: tuple[Any, ...]) -> Iterator[Any]:
    """Bring what stands in no order that counts into one."""
    if items and isinstance(items[0], ErrorCode):
        return iter(sorted(items, key=lambda row: str(row.code)))
    if items and isinstance(items[0], Model | Action | Service):
        return iter(sorted(items, key=lambda node: str(node.name)))
    return iter(items)
