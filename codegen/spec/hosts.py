"""Hosts and regions."""

from __future__ import annotations

import re
from typing import Final

from codegen.spec.faults import Faults, did_you_mean
from codegen.spec.nodes import Node
from codegen.spec.part import Part
from codegen.spec.values import Text, read_entries, read_text, read_texts

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_SHORT: Final = re.compile(r"[a-z][a-z0-9_-]*")
_REGION: Final = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")


def read_host(part: Part, key: str) -> str | None:
    """Read a host's name."""
    text = part.text(key)
    if text is not None:
        _check_host(text, text.value, part.faults)
    return text.value if text else None


def read_hosts(node: Node, faults: Faults) -> tuple[tuple[str, str], ...]:
    """Read hosts by short name; the one called `default` goes first."""
    hosts: dict[str, str] = {}
    entries = read_entries(node, "'hosts'", faults)
    for entry in entries:
        name = str(entry.key.value)
        if not _SHORT.fullmatch(name):
            message = (
                f"'{name}' is no short name of a host; small letters and digits are, as in 'sgp'"
            )
            faults.add(entry.key.place, message)
        text = read_text(entry.value, f"'{name}'", faults, "a host")
        if text is not None:
            _check_host(text, text.value, faults)
            hosts.setdefault(name, text.value)
    if entries.whole and "default" not in (entry.key.value for entry in entries):
        faults.add(node.place, "'hosts' needs one called 'default'")
    return tuple(sorted(hosts.items(), key=lambda item: item[0] != "default"))


def _check_host(text: Text, host: str, faults: Faults) -> None:
    if not _HOST.fullmatch(host):
        message = (
            f"'{text.value}' is no host; write it in small letters, without scheme, port and path"
        )
        faults.add(text.place, message)


def read_regional_host(part: Part) -> str | None:
    """Read the host of a region, with `{region}` in it."""
    text = part.text("regional_host")
    if text is None:
        return None
    if text.value.count("{region}") != 1:
        part.faults.add(text.place, "'regional_host' must have {region} in it, once")
    else:
        _check_host(text, text.value.replace("{region}", "region"), part.faults)
    return text.value


def read_regions(part: Part, known: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Read a list of regions, which are among the `known` ones if there are any."""
    node = part.node("regions")
    regions = read_texts(node, "'regions'", part.faults) if node else None
    for region in regions or ():
        if known and region.value not in known:
            meant = did_you_mean(region.value, known)
            message = f"'{region.value}' is not among the regions of service.yaml{meant}"
            part.faults.add(region.place, message)
        elif not _REGION.fullmatch(region.value):
            message = f"'{region.value}' is no region; they look like ap-singapore"
            part.faults.add(region.place, message)
    return tuple(region.value for region in regions or ())
