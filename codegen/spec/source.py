"""The vendor's page that something was read from."""

from __future__ import annotations

import re
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from codegen.spec.model import Source
from codegen.spec.part import Part
from codegen.spec.values import Text
from codegen.spec.words import SOURCE

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_source(owner: Part) -> Source:
    """Read `source` of an action, service or vendor file."""
    node = owner.node("source")
    if node is None:
        return Source("")
    part = Part(node, SOURCE, owner.faults)
    url, updated = part.text("url"), part.text("updated")
    if url and not _is_address(url.value):
        part.faults.add(
            url.place, f"'{url.value}' is no address; it starts with https:// or http://"
        )
    if updated and not _is_date(updated):
        part.faults.add(updated.place, f"'{updated.value}' is no date; write it as in 2025-11-13")
    return Source(url.value if url else "", updated.value if updated else None)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", url)


def _is_date(text: Text) -> bool:
    try:
        date.fromisoformat(text.value)
    except ValueError:
        return False
    return _DATE.fullmatch(text.value) is not None
