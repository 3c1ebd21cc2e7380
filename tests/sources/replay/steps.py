"""One step from a release to the next: what `drift` told, and what the JSON says itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.sources import drift
from tests.sources.replay.api_changes import Finding, api_changes
from tests.sources.replay.api_facts import read_api
from tests.sources.replay.told import findings_of
from tests.sources.replay.wheels import api_texts

VENDOR = "tencent"
Found = dict[str, set[Finding]]  # by service
# A service as a whole, which has appeared or vanished.
WHOLE = Finding("", "", "", "service")


@dataclass(frozen=True)
class Step:
    """What both comparisons say about one step."""

    told: Found
    counted: Found

    def missed(self) -> Iterator[tuple[str, Finding]]:
        """Yield what the JSON says and `drift` did not tell."""
        return _beyond(self.counted, self.told)

    def invented(self) -> Iterator[tuple[str, Finding]]:
        """Yield what `drift` told and the JSON does not say."""
        return _beyond(self.told, self.counted)

    @property
    def is_equal(self) -> bool:
        """Whether both say the same."""
        return not any(self.missed()) and not any(self.invented())


def _beyond(one: Found, other: Found) -> Iterator[tuple[str, Finding]]:
    for service in sorted(one):
        for each in sorted(one[service] - other.get(service, set())):
            yield service, each


def tell(wheel: Path, specs: Path, target: str = VENDOR) -> Found:
    """Return what `drift` tells of a wheel beyond the specs."""
    report, _ = drift(target, str(wheel), specs, format="json", fail_on="never")
    return findings_of(report)


def count(before: Path, after: Path, services: frozenset[str] | None = None) -> Found:
    """Compare the JSON of two wheels, service by service."""
    old, new = _newest_first(before), _newest_first(after)
    found: defaultdict[str, set[Finding]] = defaultdict(set)
    for folder in old.keys() | new.keys():
        if services is not None and folder not in services:
            continue
        if folder not in old:
            found[folder] = {WHOLE._replace(what="service-added")}
        elif folder not in new:
            found[folder] = {WHOLE._replace(what="service-removed")}
        elif old[folder] != new[folder]:
            changes = api_changes(read_api(old[folder]), read_api(new[folder]))
            if changes:
                found[folder] = changes
    return dict(found)


def _newest_first(wheel: Path) -> dict[str, str]:
    """Return the texts by folder: the newest version of a service has its plain name."""
    texts: dict[str, str] = {}
    versions: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for service, version, text in api_texts(wheel):
        versions[service].append((version, text))
    for service, found in versions.items():
        newest, *older = sorted(found, reverse=True)
        texts[service] = newest[1]
        for version, text in older:
            texts[f"{service}_{version.replace('-', '')}"] = text
    return texts
