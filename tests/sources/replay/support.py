"""Both comparisons of two API descriptions of a service that there is not."""

from __future__ import annotations

from pathlib import Path

from codegen.drift import compare, report
from codegen.sources.merge import merge
from codegen.sources.tencent_api import read_api as read_facts
from codegen.spec import parse_specs
from codegen.spec.model import Specs
from tests.sources.replay.api_changes import Finding, api_changes
from tests.sources.replay.api_facts import read_api
from tests.sources.replay.told import findings_of

SERVICE = "probe"
_VENDOR = "tencent/vendor.yaml"
NOTHING = parse_specs({_VENDOR: (Path(__file__).parents[3] / "specs" / _VENDOR).read_text("utf-8")})


def merged(before: Specs, text: str) -> Specs:
    """Return the specs with what a description says."""
    (vendor,) = before.vendors
    return merge(before, read_facts(text, "api.json", vendor, SERVICE)).specs


def told(before: str, after: str) -> set[Finding]:
    """Return what drift tells of two descriptions."""
    old = merged(NOTHING, before)
    changes = report(compare(old, merged(old, after)), "json", since="before")
    return findings_of(changes).get(SERVICE, set())


def counted(before: str, after: str) -> set[Finding]:
    """Return what the independent comparison says of them."""
    return api_changes(read_api(before), read_api(after))


def left(before: str, after: str) -> tuple[object, ...]:
    """Return what drift tells once the newer description is merged into the specs."""
    new = merged(merged(NOTHING, before), after)
    return compare(new, merged(new, after))
