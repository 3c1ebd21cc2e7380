"""Several pages as one service: each page tells of one action."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import Any, TypeVar

from codegen.sources.facts import ActionFacts, Complaint, ModelFacts, Said, ServiceFacts
from codegen.sources.material_files import MaterialFile
from codegen.sources.pages import read_page
from codegen.spec.model import Place, Vendor

T = TypeVar("T")


def read_pages(
    files: Sequence[MaterialFile], vendor: Vendor, service: str | None
) -> Iterator[ServiceFacts]:
    """Read pages, and put together those of each service."""
    services: dict[str, list[ServiceFacts]] = {}
    for file in files:
        facts = read_page(file.text(), file.path, vendor, service)
        services.setdefault(facts.service, []).append(facts)
    for name in sorted(services):
        yield merge_pages(services[name])


def merge_pages(pages: Sequence[ServiceFacts]) -> ServiceFacts:
    """Put pages of one service together.

    Where two pages say different things of the same action, model or version, the later page is
    taken, and there is a complaint.
    """
    complaints = [complaint for page in pages for complaint in page.complaints]
    actions: dict[str, ActionFacts] = {}
    models: dict[str, ModelFacts] = {}
    for page in pages:
        for action in page.actions:
            _put(actions, action.name, action, complaints)
        for name, model in page.models.items():
            _put(models, name, model, complaints)
    return replace(
        pages[0],
        actions=tuple(actions.values()),
        models=models,
        complete=False,
        title=next((page.title for page in pages if page.title), None),
        version=_agreed([page.version for page in pages], "version", complaints),
        hosts=_agreed([page.hosts for page in pages], "hosts", complaints),
        complaints=tuple(complaints),
    )


def _put(known: dict[str, Any], name: str, new: Any, complaints: list[Complaint]) -> None:
    before = known.get(name)
    if before is not None and _without_places(before) != _without_places(new):
        said = f"{before.place} says something else about {name}; this page was taken"
        complaints.append(Complaint(new.place, said))
    known[name] = new


def _agreed(
    said: Sequence[Said[T] | None], what: str, complaints: list[Complaint]
) -> Said[T] | None:
    known = [each for each in said if each is not None]
    for before, new in pairwise(known):
        if before.value != new.value:
            message = f"{before.place} says that {what} is {before.value}, not {new.value}"
            complaints.append(Complaint(new.place, f"{message}; this page was taken"))
    return known[-1] if known else None


def _without_places(value: Any) -> Any:
    """Return facts as plain values that are equal where the facts are."""
    if isinstance(value, Place):
        return None
    if is_dataclass(value):
        return [_without_places(getattr(value, each.name)) for each in fields(value)]
    if isinstance(value, list | tuple):
        return [_without_places(each) for each in value]
    return value
