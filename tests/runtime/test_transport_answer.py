"""How answers are read, whatever pieces they come in."""

from __future__ import annotations

import gzip
import itertools
import math
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediactl._runtime.answer import read_answer, read_head
from mediactl._runtime.transport import HttpAnswer, Lost

LIMIT = 1000


def source(pieces: Iterable[bytes]) -> Callable[[], bytes]:
    """Hand out pieces one by one, then the end of the stream for ever."""
    left = iter(pieces)
    return lambda: next(left, b"")


def read(data: bytes, *, method: str = "POST") -> tuple[HttpAnswer, float]:
    """Read an answer that comes in one piece."""
    return read_answer(read_head(source([data])), method=method, limit=LIMIT)


def lost(data: bytes) -> str:
    """Return why an answer cannot be read."""
    with pytest.raises(Lost) as caught:
        read(data)
    assert not caught.value.timed_out
    return caught.value.reason


ANSWERS = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello",
    "chunks": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: Chunked\r\n\r\n"
    b"2\r\nhe\r\n003;name=value\r\nllo\r\n0\r\nTrailer: x\r\n\r\n",
    "line feeds": b"HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: 5\n\nhello",
    "announced": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    b"HTTP/1.1 200\r\nContent-Length: 5\r\nContent-Type:text/plain\r\n\r\nhello",
    "folded": b"HTTP/1.1 200 OK\r\nContent-Type: \r\n\ttext/plain\r\nContent-Length: 5, 5\r\n\r\nhello",
    "odd lines": b"HTTP/1.1 200 OK\r\nno field\r\nContent-Type : text/plain\r\ncontent-length:5\r\n\r\nhello",
}


@pytest.mark.parametrize("data", ANSWERS.values(), ids=ANSWERS)
@settings(deadline=None)
@given(cuts=st.lists(st.integers(min_value=1, max_value=150), unique=True))
def test_an_answer_reads_the_same_however_it_is_cut(data: bytes, cuts: list[int]) -> None:
    """Where the network splits an answer changes nothing."""
    bounds = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    pieces = [data[a:b] for a, b in itertools.pairwise(bounds)]
    answer, may_idle = read_answer(read_head(source(pieces)), method="POST", limit=LIMIT)
    assert (answer.status, answer.body, may_idle) == (200, b"hello", math.inf)
    assert answer.headers.get("CONTENT-type") == "text/plain"


@pytest.mark.parametrize("data", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_cut_short_anywhere_is_lost(data: bytes) -> None:
    """No proper beginning of an answer passes for the whole."""
    for end in range(len(data)):
        assert lost(data[:end])


def test_without_a_length_the_end_of_the_connection_ends_the_answer() -> None:
    """A body of no announced length is read to the end, and the connection is used up."""
    answer, may_idle = read(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>")
    assert (answer.status, answer.body, may_idle) == (502, b"<html>", 0)


@pytest.mark.parametrize(
    ("head", "stays_open"),
    [
        ("HTTP/1.1 200 OK\r\n", True),
        ("HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n", True),
        ("HTTP/1.1 200 OK\r\nConnection: Close\r\n", False),
        ("HTTP/1.0 200 OK\r\n", False),
        ("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n", True),
    ],
)
def test_the_server_says_whether_the_connection_stays_open(head: str, stays_open: bool) -> None:
    """The Connection field decides, by the rules of the answer's version of HTTP."""
    _, may_idle = read(f"{head}Content-Length: 2\r\n\r\nok".encode())
    assert (may_idle > 0) is stays_open


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ("Keep-Alive: timeout=60", 30),
        ("Keep-Alive: max=100, Timeout = 5", 2.5),
        ("Keep-Alive: max=100\r\nKeep-Alive: timeout=4", 2),
        ("Keep-Alive: timeout=1", 0),
        ("Keep-Alive: timeout=0", 0),
        ("Keep-Alive: max=100", math.inf),
        ("Keep-Alive: timeout=soon", math.inf),
        ("X-Filler: timeout=5", math.inf),
        ("Connection: close\r\nKeep-Alive: timeout=60", 0),
    ],
)
def test_half_of_the_time_is_used_that_a_server_keeps_connections(
    fields: str, seconds: float
) -> None:
    """A connection may be idle for half of the announced time, and at least a second less."""
    _, may_idle = read(f"HTTP/1.1 200 OK\r\n{fields}\r\nContent-Length: 2\r\n\r\nok".encode())
    assert may_idle == seconds


def test_a_connection_with_bytes_after_the_answer_is_not_reusable() -> None:
    """What follows an answer would be taken for the answer to the next request."""
    answer, may_idle = read(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n")
    assert (answer.body, may_idle) == (b"ok", 0)


def test_a_length_beside_chunks_is_ignored_and_ends_the_connection() -> None:
    """Chunks win over a length, and a server that sends both is not trusted with another call."""
    fields = b"Transfer-Encoding: chunked\r\nContent-Length: 1\r\n"
    answer, may_idle = read(b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n2\r\nok\r\n0\r\n\r\n")
    assert (answer.body, may_idle) == (b"ok", 0)


@pytest.mark.parametrize(
    ("method", "status"), [("HEAD", "200 OK"), ("GET", "204 No Content"), ("GET", "304 Same")]
)
def test_answers_that_have_no_body_are_not_waited_on(method: str, status: str) -> None:
    """Some answers end with their head, whatever length they announce."""
    answer, may_idle = read(
        f"HTTP/1.1 {status}\r\nContent-Length: 9\r\n\r\n".encode(), method=method
    )
    assert (answer.body, may_idle) == (b"", math.inf)


def test_repeated_fields_are_joined() -> None:
    """A field that comes twice reads as a list."""
    answer, _ = read(b"HTTP/1.1 200 OK\r\nVia: a\r\nContent-Length: 0\r\nvia: b\r\n\r\n")
    assert answer.headers["Via"] == "a, b"


def test_lines_that_are_no_fields_are_passed_over() -> None:
    """A line without a colon is not made into a field, and does not cost the answer."""
    answer, _ = read(b"HTTP/1.1 200 OK\r\nno field\r\nContent-Length: 2\r\n\r\nok")
    assert (list(answer.headers), answer.body) == (["Content-Length"], b"ok")


def test_gzip_is_undone() -> None:
    """A compressed body is delivered as it was before."""
    body = gzip.compress(b"hello" * 10)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: GZip\r\nContent-Length: {len(body)}\r\n\r\n"
    answer, may_idle = read(head.encode() + body)
    assert (answer.body, may_idle) == (b"hello" * 10, math.inf)


@pytest.mark.parametrize(
    "body",
    [gzip.compress(b"hello")[:-1], gzip.compress(b"hello") + b"more", b"hello"],
    ids=["cut", "followed", "none"],
)
def test_damaged_gzip_is_lost(body: bytes) -> None:
    """Compressed data that is not exactly one whole piece is no answer."""
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
    assert "gzip" in lost(head.encode() + body)


OVERSIZED = {
    "length": b"Content-Length: 1001\r\n\r\n",
    "chunk": b"Transfer-Encoding: chunked\r\n\r\n3e9\r\n",
    "chunks": b"Transfer-Encoding: chunked\r\n\r\n"
    + b"1f4\r\n%s\r\n" % (b"x" * 500) * 2
    + b"1\r\n",
    "open end": b"\r\n" + b"x" * 1001,
    "gzip": b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"x" * 1001),
}


@pytest.mark.parametrize("rest", OVERSIZED.values(), ids=OVERSIZED)
def test_an_answer_over_the_limit_is_lost(rest: bytes) -> None:
    """No way of sending a body gets more than the limit through."""
    assert lost(b"HTTP/1.1 200 OK\r\n" + rest) == "answer larger than 1000 bytes"


def test_an_answer_of_exactly_the_limit_is_accepted() -> None:
    """The limit is the largest size that passes."""
    answer, _ = read(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1000)
    assert len(answer.body) == LIMIT


UNREADABLE = {
    "another protocol": (b"SSH-2.0-OpenSSH_9.6\r\n", "status line"),
    "no status": (b"HTTP/1.1 abc OK\r\n\r\n", "status line"),
    "a status of two digits": (b"HTTP/1.1 20\r\n\r\n", "status line"),
    "a status below 100": (b"HTTP/1.1 099 OK\r\n\r\n", "status line"),
    "HTTP/2": (b"HTTP/2 200\r\n\r\n", "status line"),
    "length": (b"HTTP/1.1 200 OK\r\nContent-Length: 1_0\r\n\r\n", "Content-Length"),
    "two lengths": (b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n", "Content-Length"),
    "coding": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "transfer coding"),
    "chunk size": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n", "chunk"),
    "chunk end": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", "chunk"),
    "endless line": (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, "line"),
    "endless head": (b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 1000, "lines"),
}


@pytest.mark.parametrize(("data", "word"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_not_http_is_lost(data: bytes, word: str) -> None:
    """Anything that breaks the rules is refused, and the reason names the part that does."""
    assert word in lost(data)


def test_another_protocol_is_noticed_before_its_first_line_ends() -> None:
    """Five wrong bytes are enough: the rest is not waited for."""

    def receive() -> bytes:
        return pieces.pop(0)  # an IndexError would tell that more was asked for

    pieces = [b"220 m"]
    with pytest.raises(Lost, match="status line"):
        read_answer(read_head(receive), method="POST", limit=LIMIT)
