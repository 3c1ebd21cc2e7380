"""The five pages that the specs started from, where they are at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.sources.facts import ErrorFacts
from codegen.sources.pages import read_page
from codegen.spec.model import Action, Service, Vendor
from tests.sources.pages.compare import ARTICLE, PAGE, TENCENT, Difference, differences
from tests.sources.pages.support import ROOT, today

PAGES = ROOT.parent / "shared" / "vendor" / "pages"
KINDS = {
    "zego-StopMix": ARTICLE,
    "zego-StopCDNRecord": PAGE,
    "zego-StopCloudTranscode": PAGE,
    "tencent-CancelCommonMixStream": TENCENT,
    "tencent-StopStreamIngest": TENCENT,
}
# The article leaves it to another page.
UNSAID = {("StopMix", "rate_limit")}

pytestmark = pytest.mark.skipif(
    not PAGES.is_dir(), reason="the vendors' pages are not beside the repository"
)


def actions() -> Iterator[tuple[str, Vendor, Service, Action]]:
    """Yield the name of each page, with what the specs say."""
    for vendor, service in today().services():
        for action in service.actions:
            if (stem := f"{vendor.name}-{action.name}") in KINDS:
                yield stem, vendor, service, action


def text_of(stem: str) -> str:
    return Path(PAGES, f"{stem}.txt").read_text(encoding="utf-8")


def in_other_words(difference: Difference) -> bool:
    """Say whether the specs give the page's advice in words of their own, and nothing else differs."""
    if difference.what != "meaning" or not isinstance(difference.found, ErrorFacts):
        return False
    meaning, advice = difference.expected  # type: ignore[misc]
    return difference.found.meaning == meaning and bool(difference.found.advice) == bool(advice)


@pytest.mark.parametrize("stem", KINDS)
def test_a_real_page_gives_the_facts_of_its_spec(stem: str) -> None:
    """Each page gives exactly what the curated spec says, without a complaint."""
    found = [each for each in actions() if each[0] == stem]
    assert found, "every page has a spec"
    for _, vendor, service, action in found:
        facts = read_page(text_of(stem), stem, vendor, None)
        assert facts.service == service.name
        assert not facts.complaints
        left = [
            each
            for each in differences(action, service, facts.actions[0], KINDS[stem])
            if not in_other_words(each) and (action.name, each.what) not in UNSAID
        ]
        assert not left


@pytest.mark.parametrize("stem", KINDS)
def test_places_lead_to_the_line_that_says_so(stem: str) -> None:
    """The place of a parameter and of a code is a line of the page that begins with it."""
    lines = text_of(stem).split("\n")
    for _, vendor, service, _ in actions():
        if not stem.startswith(vendor.name):
            continue
        for facts in read_page(text_of(stem), stem, vendor, service.name).actions:
            named = [(field.wire, field.place) for field in facts.request or ()]
            named += [(str(error.code), error.place) for error in facts.errors or ()]
            for name, place in named:
                assert lines[place.line - 1][place.column - 1 :].startswith(name)


@pytest.mark.parametrize("stem", KINDS)
def test_codes_run_together_are_right_or_in_doubt(stem: str) -> None:
    """Nothing between codes and meanings: the codes known to the specs are read, others not guessed."""
    for name, vendor, service, action in actions():
        if name != stem:
            continue
        glued = text_of(stem).replace("Error Code Description", "Error CodeDescription")
        glued = glued.replace(
            "Return code | Description |\n---|---|---|---|", "Return codeDescription"
        )
        glued = glued.replace("Return code | Description |\n---|---|", "Return codeDescription")
        for error in action.errors:
            for between in (" | ", " "):
                glued = glued.replace(f"\n{error.code}{between}", f"\n{error.code}")
        helped = read_page(glued, stem, vendor, service.name)
        codes = [error.code for error in helped.actions[0].errors or ()]
        assert codes == [error.code for error in action.errors if error.documented]
        alone = read_page(glued, stem, replace(vendor, services=()), service.name)
        assert {error.code for error in alone.actions[0].errors or ()} <= set(codes)
