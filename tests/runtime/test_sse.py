"""Streams of events are parsed as WHATWG says, wherever they are cut."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl._runtime.sse import EventParser, TooLarge

CASES: dict[str, tuple[bytes, list[bytes]]] = {
    "nothing": (b"", []),
    "one event": (b"data: a\n\n", [b"a"]),
    "without the space": (b"data:a\n\n", [b"a"]),
    "one space alone is taken off": (b"data:  a \n\n", [b" a "]),
    "several lines": (b"data: a\ndata\ndata: b\n\n", [b"a\n\nb"]),
    "several events": (b"data: a\n\ndata: b\n\n", [b"a", b"b"]),
    "more empty lines": (b"\n\ndata: a\n\n\n\ndata: b\n\n", [b"a", b"b"]),
    "CRLF": (b"data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", [b"a\nb", b"c"]),
    "CR": (b"data: a\rdata: b\r\rdata: c\r\r", [b"a\nb", b"c"]),
    "mixed ends": (b"data: a\r\ndata: b\n\rdata: c\r\n\n", [b"a\nb", b"c"]),
    "comments": (b": ping\n\n:\ndata: a\n: pong\n\n", [b"a"]),
    "other fields": (b"event: x\nid: 7\nretry: 10\nodd\ndata: a\n\n", [b"a"]),
    "an event without data": (b"event: x\n\ndata: a\n\n", [b"a"]),
    "fields are told by their whole name": (b"Data: a\ndatax: b\n data: c\ndata: d\n\n", [b"d"]),
    "a byte order mark": (b"\xef\xbb\xbfdata: a\n\n", [b"a"]),
    "a byte order mark is none further on": (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [b"a"]),
    "beyond ASCII": ("data: \u4f60\u2028\x85\x0b\n\n".encode(), ["\u4f60\u2028\x85\x0b".encode()]),
    "no empty line at the end": (b"data: a\n\ndata: b\n", [b"a", b"b"]),
    "no line's end at the end": (b"data: a\n\ndata: b", [b"a", b"b"]),
}


def parse(pieces: Iterable[bytes]) -> list[bytes]:
    parser = EventParser()
    return [*(data for piece in pieces for data in parser.feed(piece)), *parser.finish()]


@pytest.mark.parametrize("case", CASES)
def test_streams_are_parsed(case: str) -> None:
    """Lines end in three ways, comments and other fields are passed over, data is joined by lines."""
    stream, events = CASES[case]
    assert parse([stream]) == events


@pytest.mark.parametrize("case", CASES)
def test_cuts_make_no_difference(case: str) -> None:
    """Byte by byte, or cut in two anywhere, a stream holds the same events."""
    stream, events = CASES[case]
    assert parse(stream[i : i + 1] for i in range(len(stream))) == events
    for cut in range(len(stream) + 1):
        assert parse([stream[:cut], stream[cut:]]) == events


PIECE = st.sampled_from([b"data:", b" ", b"x", b"\r", b"\n", b"\r\n", b":", b"data", b"\n\n"])


@given(st.lists(PIECE, max_size=30).map(b"".join), st.data())
def test_any_stream_cut_anywhere_is_the_same(stream: bytes, data: st.DataObject) -> None:
    """Whatever comes, cuts do not matter."""
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=5).map(sorted))
    assert parse(stream[a:b] for a, b in pairwise([0, *cuts, len(stream)])) == parse([stream])


def test_events_come_as_soon_as_they_are_whole() -> None:
    """An event is there with its empty line, and not a byte later, even if a CR ends that."""
    parser = EventParser()
    assert list(parser.feed(b"data: a\r\n")) == []
    assert list(parser.feed(b"\r")) == [b"a"]
    assert list(parser.feed(b"\ndata: b\n")) == []
    assert list(parser.feed(b"\n")) == [b"b"]


@pytest.mark.parametrize("piece", [b"data: xxxx", b"data: xxxx\n", b": xxxxxxxx"])
def test_what_is_kept_is_bounded(piece: bytes) -> None:
    """An event that never ends is not kept for ever, be it one line or many."""
    parser = EventParser(largest=100)

    def feed() -> None:
        for _ in range(20):
            list(parser.feed(piece))

    with pytest.raises(TooLarge):
        feed()
    many = EventParser(largest=100)
    assert len([data for _ in range(50) for data in many.feed(b"data: xxxx\n\n")]) == 50
