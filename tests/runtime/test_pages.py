"""Lists are read to their end, page by page, and never seem to have ended where they have not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from mediactl import errors
from mediactl._runtime.pages import iterate, iterate_async
from mediactl._runtime.paging import PageTurning

from .lists import ListRoomsRequest, Vendor, names, request_of

Read = Callable[[Vendor, ListRoomsRequest], list[str]]

PAGE = PageTurning("Data.Items", page="page", total="Data.Total", pages="Data.Pages")
OFFSET = PageTurning("Data.Items", offset="offset", total="Data.Total")
TOKEN = PageTurning("Data.Items", marker="token", next="Data.Next")
STRICT = PageTurning("Data.More", marker="token", next="Data.Last")


def read_in_turn(vendor: Vendor, request: ListRoomsRequest) -> list[str]:
    return [room.name for room in iterate(vendor.call, request)]


def read_on_a_loop(vendor: Vendor, request: ListRoomsRequest) -> list[str]:
    async def read() -> list[str]:
        return [room.name async for room in iterate_async(vendor.call_async, request)]

    return asyncio.run(read())


@pytest.fixture(params=[read_in_turn, read_on_a_loop], ids=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Read:
    found: Read = request.param
    return found


def items(*numbers: int, **more: Any) -> dict[str, Any]:
    return {"Items": names(*numbers), **more}


def named(*numbers: int) -> list[str]:
    return [f"room-{number}" for number in numbers]


def asked(vendor: Vendor, name: str) -> list[Any]:
    return [each.get(name) for each in vendor.asked]


def test_pages_are_numbered_until_all_items_came(read: Read) -> None:
    """The total ends the list: no page more is asked for, and the size goes with every one."""
    vendor = Vendor([items(1, 2, Total=5), items(3, 4, Total=5), items(5, Total=5)])
    assert read(vendor, request_of(PAGE, size=2)) == named(1, 2, 3, 4, 5)
    assert asked(vendor, "Page") == [1, 2, 3]
    assert asked(vendor, "Size") == [2, 2, 2]


def test_the_first_page_may_be_number_0(read: Read) -> None:
    """Some vendors count from 0; the number of pages then still says how many there are."""
    vendor = Vendor([items(1, Pages=2), items(2, Pages=2)])
    assert read(vendor, request_of(PAGE._replace(first=0))) == named(1, 2)
    assert asked(vendor, "Page") == [0, 1]


def test_offsets_count_what_came(read: Read) -> None:
    """A vendor that makes smaller pages than asked for has no item skipped."""
    vendor = Vendor([items(1, 2, Total=5), items(3, 4, Total=5), items(5, Total=5)])
    assert read(vendor, request_of(OFFSET, size=100)) == named(1, 2, 3, 4, 5)
    assert asked(vendor, "Offset") == [0, 2, 4]


def test_tokens_lead_from_page_to_page(read: Read) -> None:
    """The first page is asked for without one; an empty page in between ends nothing."""
    vendor = Vendor([items(1, Next="a"), items(Next="b"), items(2, Next="")])
    assert read(vendor, request_of(TOKEN)) == named(1, 2)
    assert asked(vendor, "Token") == [None, "a", "b"]


def test_where_nothing_is_known_an_empty_page_is_the_end(read: Read) -> None:
    """A short page proves nothing, since pages may be smaller than asked for."""
    vendor = Vendor([items(1, 2), items(3), items()])
    assert read(vendor, request_of(PAGE, size=10)) == named(1, 2, 3)
    vendor = Vendor([items(1, 2), {"Total": None}])
    assert read(vendor, request_of(OFFSET)) == named(1, 2)


@pytest.mark.parametrize(
    "page", [items(Total=0), {"Total": 0}, {"Items": None, "Total": 0}, {}, {"Items": None}, None]
)
def test_a_list_may_be_empty(read: Read, page: dict[str, Any] | None) -> None:
    """An empty list, null, and an optional one that is left out are nothing at all."""
    assert read(Vendor([page]), request_of(PAGE)) == []


def test_null_is_nothing_even_where_something_is_needed(read: Read) -> None:
    """That is how some servers write an empty list, and that there is no further page."""
    way = PageTurning("Data.More", page="page")
    assert read(Vendor([{"More": names(1)}, {"More": None}]), request_of(way)) == named(1)
    assert read(Vendor([{"More": names(1), "Last": None}]), request_of(STRICT)) == named(1)


def test_pages_are_fetched_when_they_are_needed() -> None:
    """Whoever takes the first item has the first page fetched, and no other."""
    vendor = Vendor([items(1, 2, Total=3), items(3, Total=3)])
    rooms = iterate(vendor.call, request_of(PAGE))
    assert vendor.asked == []
    assert [next(rooms).name, next(rooms).name] == named(1, 2)
    assert len(vendor.asked) == 1
    assert next(rooms).name == "room-3"
    assert len(vendor.asked) == 2


TRUNCATED: dict[str, tuple[PageTurning, Sequence[dict[str, Any] | None], list[str], str]] = {
    "an empty page too early": (
        PAGE,
        [items(1, 2, Total=5), items(Total=5)],
        named(1, 2),
        "page 2 is empty after 2 items; there should be 5 items",
    ),
    "no page where there should be one": (
        PAGE,
        [items(1, Pages=3), None],
        named(1),
        "page 2 is empty after 1 items; there should be 3 pages",
    ),
    "a token that leads back": (
        TOKEN,
        [items(1, Next="a"), items(2, Next="b"), items(3, Next="a")],
        named(1, 2, 3),
        "Data.Next came a second time",
    ),
    "no list": (
        STRICT,
        [{"More": names(1), "Last": "a"}, {"Last": "b"}],
        named(1),
        "no Data.More: expected a list of Room, got nothing",
    ),
    "no token": (
        STRICT,
        [{"More": names(1)}],
        named(1),
        "no Data.Last: expected string, got nothing",
    ),
    "no place for a token": (
        TOKEN,
        [items(1, Next="a"), None],
        named(1),
        "no Data.Next: got nothing where the pages before had it",
    ),
    "another type": (PAGE, [{"Items": "none"}], [], "expected a list of Room, got a string"),
    "a strange item": (
        PAGE,
        [{"Items": [{"Name": "room-1"}, "room-2"], "Total": 2}],
        [],
        r"Data.Items\[1\] cannot be read: expected Room, got a string",
    ),
    "the same page again": (
        PAGE,
        [items(1, 2), items(1, 2)],
        named(1, 2, 1, 2),
        "page 2 is the one before it once more",
    ),
    "the same page again, within the total": (
        PAGE,
        [items(1, 2, Total=4), items(1, 2, Total=4)],
        named(1, 2, 1, 2),
        "page 2 is the one before it once more",
    ),
    "pages without end": (
        TOKEN,
        [items(1, Next="a"), *(items(Next=str(number)) for number in range(200))],
        named(1),
        "100 pages in a row are empty, and Data.Next leads on",
    ),
    "the same page again, with another token": (
        TOKEN,
        [items(1, 2, Next="a"), items(1, 2, Next="b")],
        named(1, 2, 1, 2),
        "page 2 is the one before it once more",
    ),
}


@pytest.mark.parametrize("case", TRUNCATED)
def test_a_list_that_is_cut_off_is_told(case: str) -> None:
    """What leaves open whether there is more is an error, after all the items that came."""
    way, pages, before, reason = TRUNCATED[case]
    found: list[Any] = []
    with pytest.raises(errors.ResponseError, match=reason) as caught:
        found.extend(iterate(Vendor(pages).call, request_of(way)))
    assert [room.name for room in found] == before
    assert caught.value.action == "ListRooms"


def test_a_total_of_before_still_counts(read: Read) -> None:
    """An answer that no longer tells the total does not make the list shorter."""
    vendor = Vendor([items(1, Total=2), items(2)])
    assert read(vendor, request_of(PAGE)) == named(1, 2)
    with pytest.raises(errors.ResponseError, match="there should be 2 items"):
        read(Vendor([items(1, Total=2), items()]), request_of(PAGE))


@pytest.mark.parametrize("size", [{"Total": 0}, {"Total": 1}, {"Pages": 0}])
def test_a_size_that_cannot_be_ends_no_list(read: Read, size: dict[str, int]) -> None:
    """One that leaves out the items that came with it counts as none: an empty page is the end."""
    vendor = Vendor([items(1, 2, **size), items(3, 4, **size), items(**size)])
    assert read(vendor, request_of(PAGE)) == named(1, 2, 3, 4)


def test_the_request_decides_how_pages_are_turned(read: Read) -> None:
    """Of several ways the one whose conditions hold is taken."""
    ways = PAGE._replace(when=(("kind", ("a",)),)), TOKEN._replace(when=(("kind", ("b",)),))
    vendor = Vendor([items(1, Next="x"), items(2)])
    assert read(vendor, request_of(*ways, kind="b")) == named(1, 2)
    assert asked(vendor, "Page") == [None, None]


def test_a_request_that_is_not_paged_is_refused_at_once() -> None:
    """Where it is not known how pages are turned, nothing is sent, and it is told for which it is."""
    ways = PAGE._replace(when=(("kind", ("a",)),)), TOKEN._replace(when=(("kind", ("b",)),))
    with pytest.raises(errors.InvalidRequest, match="whose kind is 'a' or kind is 'b' are known"):
        iterate(Vendor([]).call, request_of(*ways, kind="c"))
