"""What these tests share: today's specs, and pages of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from codegen.sources.facts import ServiceFacts
from codegen.sources.pages import read_page
from codegen.spec import parse_specs, read_tree
from codegen.spec.model import Action, Service, Specs, Vendor
from tests.sources.pages.compare import ARTICLE, PAGE, TENCENT, Difference, Kind, differences
from tests.sources.pages.layout import Block, Saved, Separator, save
from tests.sources.pages.pages import tencent_page, zego_article, zego_page

ROOT = Path(__file__).resolve().parents[3]


@cache
def today() -> Specs:
    """Return the specs of this repository."""
    return parse_specs(read_tree(ROOT / "specs"))


@dataclass(frozen=True)
class Case:
    """An action, and the kind of page that it is shown on."""

    vendor: Vendor
    service: Service
    action: Action
    kind: Kind

    def __str__(self) -> str:
        return f"{self.action.name} on a {self.kind.name} page"

    @property
    def elsewhere(self) -> bool:
        """Whether nothing but the specs tells of which service the action is: not its host."""
        return self.kind is not TENCENT and self.action.host is not None

    def blocks(self) -> list[Block]:
        """Return the page."""
        if self.kind is TENCENT:
            return tencent_page(self.action, self.service)
        make = zego_page if self.kind is PAGE else zego_article
        return make(self.action, self.service, self.vendor)

    def saved(self, separator: Separator) -> Saved:
        """Return the page as it was saved."""
        return save(self.blocks(), separator)

    def read(self, saved: Saved, *, knowing: bool) -> ServiceFacts:
        """Read the page, with the help of the specs or without it."""
        vendor = self.vendor if knowing else replace(self.vendor, services=())
        return read_page(saved.text, "page.txt", vendor, self.service.name)

    def read_with(self, saved: Saved, codes: Iterable[str | int]) -> ServiceFacts:
        """Read the page without the specs, but with these codes known."""
        vendor = replace(self.vendor, services=())
        return read_page(saved.text, "page.txt", vendor, self.service.name, known_codes=codes)

    def differences(self, facts: ServiceFacts) -> list[Difference]:
        """List what was read otherwise than it is."""
        if not facts.actions:
            return [Difference("page", "action", self.action.name, None)]
        return differences(self.action, self.service, facts.actions[0], self.kind)


def cases(specs: Specs) -> Iterator[Case]:
    """Yield every action on every kind of page that its vendor has."""
    for vendor, service in specs.services():
        kinds = (TENCENT,) if vendor.protocol == "tencent" else (PAGE, ARTICLE)
        for action in service.actions:
            for kind in kinds:
                yield Case(vendor, service, action, kind)
