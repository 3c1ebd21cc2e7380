"""Pages that were cut off, mangled, or are none."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.sources.facts import ServiceFacts
from codegen.sources.pages import read_page
from tests.sources.pages.layout import SEPARATORS
from tests.sources.pages.support import cases, today

CASES = list(cases(today()))
VENDORS = {vendor.name: vendor for vendor, _ in today().services()}
JUNK = (
    "|",
    "\n",
    "<",
    "</td>",
    "]",
    "{",
    "Yes",
    "Array[",
    "\u3002",
    "<![",
    "&#x0;",
    "<table>",
    "Code",
)
LAST = {"tencent": "6. Error Code", "zego page": "Responses", "zego article": "Parameter"}


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
def test_mangled_pages_never_crash(seed: int) -> None:
    """Whatever is cut out of, put into or repeated in a page, it gives facts and complaints."""
    chance = random.Random(seed)
    case = chance.choice(CASES)
    text = case.saved(chance.choice(SEPARATORS)).text
    for _ in range(chance.randint(1, 6)):
        start, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
        end = min(end, start + chance.choice((1, 5, 40, 400, len(text))))
        part = chance.choice(("", "", text[start:end] * 2, chance.choice(JUNK)))
        text = text[:start] + part + text[end:]
    facts = read_page(text, "page.txt", case.vendor, chance.choice((None, case.service.name)))
    assert isinstance(facts, ServiceFacts)
    assert facts.actions or facts.complaints


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(sorted(VENDORS)))
def test_anything_at_all_may_be_given(text: str, vendor: str) -> None:
    """Any text is either a page or complained of."""
    facts = read_page(text, "page.txt", VENDORS[vendor], None)
    assert not facts.actions
    assert "none of the pages" in facts.complaints[0].message


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("kind", LAST)
def test_a_page_without_its_last_part_is_not_blamed_for_what_it_still_says(
    kind: str, separator: str
) -> None:
    """What stands before the cut is read as if the page were whole; the rest is None, not empty."""
    case = next(each for each in CASES if each.kind.name == kind)
    blocks = case.blocks()
    whole = case.read(replace_text(case, separator, len(blocks)), knowing=True).actions[0]
    at = next(
        index
        for index, block in enumerate(blocks)
        if block == LAST[kind] or getattr(block, "header", [""])[0] == LAST[kind]
    )
    facts = case.read(replace_text(case, separator, at), knowing=True)
    (cut,) = facts.actions
    assert cut.errors is None
    assert [field.wire for field in cut.request or ()] == [
        each.wire for each in whole.request or ()
    ]
    if kind != "tencent":
        assert cut.response is None
        assert facts.complaints


def replace_text(case, separator, count):
    """Return the page of a case, saved up to some block."""
    from tests.sources.pages.layout import save

    return save(case.blocks()[:count], separator)


@pytest.mark.parametrize("case", CASES[:6], ids=str)
def test_a_page_of_another_vendor_is_refused(case) -> None:
    """A page is read for its own vendor only, and the complaint names both."""
    other = next(vendor for name, vendor in VENDORS.items() if name != case.vendor.name)
    facts = read_page(case.saved("spaces").text, "page.txt", other, None)
    assert not facts.actions
    assert case.vendor.name in facts.complaints[0].message
    assert other.name in facts.complaints[0].message


@pytest.mark.parametrize("service", ["live", "rtc"])
def test_a_page_of_another_service_is_refused(service: str) -> None:
    """A page is read for its own service only, and the complaint names both."""
    vendor = "tencent" if service == "live" else "zego"
    case = next(each for each in CASES if each.vendor.name == vendor)
    text = case.saved("spaces").text.replace("rtc-api.zego.im", "cloudrecord-api.zego.im")
    text = text.replace("live.intl.tencentcloudapi.com", "trtc.intl.tencentcloudapi.com")
    text = text.replace(case.action.name, "Another")
    facts = read_page(text, "page.txt", case.vendor, service)
    assert not facts.actions
    assert service in facts.complaints[-1].message
    assert ("trtc" if service == "live" else "cloudrecord-api") in facts.complaints[-1].message


def test_nothing_is_taken_from_the_specs() -> None:
    """The specs help to read; what the page does not say stays unsaid, however well they know it."""
    case = next(each for each in CASES if each.kind.name == "zego article")
    action = replace(case.action, request=replace(case.action.request, fields=()), errors=())
    facts = replace(case, action=action)
    (read,) = case.read(facts.saved("spaces"), knowing=True).actions
    assert read.request == ()
    assert read.errors == ()


@pytest.mark.parametrize("junk", ["-" * 20000, "A" * 20000, "Aa" * 10000, "| " * 9000, "[" * 20000])
@pytest.mark.parametrize("separator", ["glued", "spaces", "lines"])
def test_long_lines_are_read_in_no_time(junk: str, separator) -> None:
    """Long lines of anything, wherever they stand, do not hold a page up."""
    for case in CASES[:3]:
        lines = case.saved(separator).text.split("\n")
        for at in range(10, len(lines), len(lines) // 6):
            lines.insert(at, junk)
        start = time.monotonic()
        read_page("\n".join(lines), "page.txt", case.vendor, None)
        assert time.monotonic() - start < 30
