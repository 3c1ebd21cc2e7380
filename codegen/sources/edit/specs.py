"""Two models and the spec files of the older -> the files that change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from codegen.sources.edit.file import Edits, File
from codegen.sources.edit.service import service_edits
from codegen.sources.edit.verify import verify
from codegen.sources.edit.whole import vendor_part
from codegen.spec.model import Service, Specs, Vendor

N = TypeVar("N", Vendor, Service)


def edit_specs(
    texts: Mapping[str, str], before: Specs, after: Specs, *, check: bool = True
) -> Edits:
    """Edit spec files in place, so that they say `after` where they say `before`.

    Whatever the two models agree on stays as it is, byte for byte: words, comments, order, style.

    Args:
        texts: The spec files by their paths below the specs root, as `read_tree` returns them.
        before: Their model.
        after: The wanted model. Places in it do not matter, nor does the order of error rows and of
            models.
        check: Whether to read the services that change once more. That takes a few milliseconds a
            file, of which there may be thousands where all are new.

    Returns:
        The files that change: the new text of each, or None for one that has to go.

    Raises:
        EditError: The language cannot say `after`; the message names the place.
    """
    edits: Edits = {}
    for old, new in _pairs(before.vendors, after.vendors):
        name = (new or old).name  # type: ignore[union-attr]
        if new is None:
            edits |= _gone(texts, name)
            continue
        edits |= _vendor(texts, old, new)
        for service, wanted in _pairs(old.services if old else (), new.services):
            if wanted is None:
                edits |= _gone(texts, f"{name}/{service.name}")  # type: ignore[union-attr]
            else:
                edits |= service_edits(texts, new.protocol, service, wanted)
    if check:
        verify(texts, edits, after)
    return edits


def _pairs(before: tuple[N, ...], after: tuple[N, ...]) -> Iterator[tuple[N | None, N | None]]:
    """Pair nodes by name, those of `before` first."""
    old = {each.name: each for each in before}
    new = {each.name: each for each in after}
    yield from ((node, new.get(name)) for name, node in old.items())
    yield from ((None, node) for name, node in new.items() if name not in old)


def _gone(texts: Mapping[str, str], folder: str) -> Edits:
    return {path: None for path in texts if path.startswith(f"{folder}/")}


def _vendor(texts: Mapping[str, str], old: Vendor | None, new: Vendor) -> Edits:
    path = f"{new.name}/vendor.yaml"
    known = [row.code for row in old.errors] if old else None
    before = vendor_part(old, known) if old else None
    return File(path, texts.get(path), before, vendor_part(new, known)).edits()
