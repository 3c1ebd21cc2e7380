"""Reads HTTP/1.1 answers.

The standard library's reader hands every head to its e-mail parser, which takes longer than all
the rest of an exchange; it also takes a `103 Early Hints` for the answer, and cannot tell whether
anything follows the answer, in which case the connection must not serve another call.
"""

from __future__ import annotations

import math
import re
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from urllib3 import HTTPHeaderDict

from .messages import HttpAnswer, Lost

if TYPE_CHECKING:
    from .flow import Flow

_MOST_DIGITS: Final = 18
# Compiled when they are first needed: a first call has no time for what most answers do without.
_HEXADECIMAL: Final = b"[0-9A-Fa-f]{1,15}"
_KEEP_ALIVE_TIMEOUT: Final = r"(?i)(?:^|[,;\s])timeout\s*=\s*\"?([0-9]{1,9})"

_LONGEST_LINE: Final = 65_536
_MOST_LINES: Final = 200
_WITHOUT_BODY: Final = frozenset({204, 304})


class Head:
    """The head of an answer, and where its body comes from."""

    __slots__ = ("headers", "minor", "status", "stream")

    def __init__(self, minor: int, status: int, headers: HTTPHeaderDict, stream: _Stream) -> None:
        self.minor = minor
        self.status = status
        self.headers = headers
        self.stream = stream

    @property
    def announces_events(self) -> bool:
        """Whether the body is a stream of events."""
        media = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return self.status == 200 and media == "text/event-stream"

    def answer(self, body: bytes = b"", flow: Flow | None = None) -> HttpAnswer:
        """Return the answer that has this head."""
        return HttpAnswer(self.status, self.headers, body, flow)


def read_head(receive: Callable[[], bytes]) -> Head:
    """Read the head of an answer.

    Args:
        receive: Returns the next bytes from the server, none at the end of the stream.

    Raises:
        Lost: The head is cut short, too large or not HTTP.
    """
    stream = _Stream(receive)
    return Head(*_read_head(stream), stream)


def read_answer(head: Head, *, method: str, limit: int) -> tuple[HttpAnswer, float]:
    """Read the rest of an answer.

    Args:
        head: Its head.
        method: Method of the request.
        limit: Largest acceptable body in bytes, before and after decompression.

    Returns:
        The answer, and for how many seconds the connection may be idle and then serve another
        request: 0 if it cannot.

    Raises:
        Lost: The answer is cut short, too large or not HTTP.
    """
    status, headers, stream = head.status, head.headers, head.stream
    if method == "HEAD" or status in _WITHOUT_BODY:
        body, delimited = b"", True
    else:
        body, delimited = _read_body(stream, headers, limit)
    may_idle = _may_idle(head.minor, headers) if delimited and stream.drained else 0.0
    if body and "content-encoding" in headers:
        coding = headers["content-encoding"].strip().lower()
        body = _gunzip(body, limit) if coding in ("gzip", "x-gzip") else body
    return head.answer(body), may_idle


def read_pieces(head: Head) -> Iterator[bytes]:
    """Yield a body as it comes. It ends where the server says so.

    Raises:
        Lost: It is cut short, or in a coding that was not asked for.
    """
    headers, stream = head.headers, head.stream
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise Lost("the stream is in a content coding that was not asked for")
    if _is_chunked(headers):
        while size := _read_chunk_size(stream):
            yield from stream.take_as_it_comes(size)
            _end_chunk(stream)
        _read_fields(stream)  # trailers, of no use to anyone
    elif (length := headers.get("content-length")) is not None:
        yield from stream.take_as_it_comes(_parse_length(length))
    else:
        # Up to an end that nobody can tell from a cut.
        yield from stream.take_as_it_comes(sys.maxsize)


def read_status(receive: Callable[[], bytes]) -> tuple[int, bool]:
    """Read the head of an answer: its status, and whether nothing came after it so far.

    Raises:
        Lost: The head is cut short, too large or not HTTP.
    """
    stream = _Stream(receive)
    _, status, _ = _read_head(stream)
    return status, stream.drained


class _Stream:
    """The server's bytes in the order they come."""

    __slots__ = ("_at", "_held", "_receive")

    def __init__(self, receive: Callable[[], bytes]) -> None:
        self._receive = receive
        self._held = b""
        self._at = 0

    @property
    def drained(self) -> bool:
        """Whether every byte received so far was taken."""
        return self._at == len(self._held)

    def peek(self, size: int) -> bytes:
        """Return the next bytes without taking them: `size` of them, or fewer before the end."""
        while len(self._held) - self._at < size and self._fetch():
            pass
        return self._held[self._at : self._at + size]

    def take_line(self) -> bytes:
        """Take the bytes up to a line feed, and return them without the line's end."""
        searched = 0
        while (end := self._held.find(b"\n", self._at + searched)) < 0:
            searched = len(self._held) - self._at
            if searched > _LONGEST_LINE:
                raise Lost(f"the answer has a line longer than {_LONGEST_LINE} bytes")
            if not self._fetch():
                raise _cut_short()
        line = self._held[self._at : end]
        self._at = end + 1
        return line.removesuffix(b"\r")

    def take(self, size: int) -> bytes:
        """Take exactly `size` bytes."""
        start, end = self._at, self._at + size
        if end <= len(self._held):
            self._at = end
            return self._held[start:end]
        pieces = [self._held[start:]]
        missing = end - len(self._held)
        while missing > 0:
            piece = self._receive()
            if not piece:
                raise _cut_short()
            pieces.append(piece)
            missing -= len(piece)
        self._held = pieces[-1]
        self._at = len(self._held) + missing
        if missing < 0:
            pieces[-1] = pieces[-1][:missing]
        return b"".join(pieces)

    def take_as_it_comes(self, size: int) -> Iterator[bytes]:
        """Take exactly `size` bytes, in the pieces in which they come."""
        while size > 0:
            if self.drained and not self._fetch():
                raise _cut_short()
            piece = self._held[self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            yield piece

    def take_rest(self, limit: int) -> bytes:
        """Take what is left up to the end of the stream."""
        pieces = [self._held[self._at :]]
        size = len(pieces[0])
        self._at = len(self._held)
        while size <= limit and (piece := self._receive()):
            pieces.append(piece)
            size += len(piece)
        _check_size(size, limit)
        return b"".join(pieces)

    def _fetch(self) -> bool:
        data = self._receive()
        self._held = self._held[self._at :] + data
        self._at = 0
        return bool(data)


def _read_head(stream: _Stream) -> tuple[int, int, HTTPHeaderDict]:
    """Read a head: the minor version of HTTP/1, the status, and the header fields."""
    minor, status = _read_status(stream)
    headers = _read_fields(stream)
    while 100 <= status < 200:  # announcements; the answer is still to come
        minor, status = _read_status(stream)
        headers = _read_fields(stream)
    return minor, status, headers


def _read_status(stream: _Stream) -> tuple[int, int]:
    """Read a status line: the minor version of HTTP/1, and the status."""
    start = stream.peek(5)
    if not start:
        raise Lost("the connection was closed before an answer came")
    # Checked before the line is complete: what is not HTTP may never end its line.
    line = stream.take_line() if start == b"HTTP/" else b""
    minor, status = line[7:8], line[9:12]
    is_whole = line.startswith(b"HTTP/1.") and line[8:9] == b" " and line[12:13] in (b"", b" ")
    is_status = len(status) == 3 and status.isdigit() and status >= b"100"
    if not (is_whole and minor.isdigit() and is_status):
        raise Lost("the answer does not begin with an HTTP/1 status line")
    return int(minor), int(status)


def _read_fields(stream: _Stream) -> HTTPHeaderDict:
    """Read header fields up to the empty line; lines that are none are passed over."""
    fields: list[tuple[str, str]] = []
    for _ in range(_MOST_LINES):
        line = stream.take_line().decode("latin-1")
        if not line:
            break
        if line[0] in " \t" and fields:  # continues the line before
            name, value = fields.pop()
            fields.append((name, f"{value} {line.strip()}".strip()))
            continue
        name, colon, value = line.partition(":")
        if colon:
            fields.append((name.strip(), value.strip()))
    else:
        raise Lost(f"the answer's head has more than {_MOST_LINES} lines")
    headers = HTTPHeaderDict()
    for name, value in fields:
        headers.add(name, value)
    return headers


def _read_body(stream: _Stream, headers: Mapping[str, str], limit: int) -> tuple[bytes, bool]:
    """Read the content, and say whether its end was told by anything but the connection's."""
    length = headers.get("content-length")
    if _is_chunked(headers):
        # A length beside it is a sign that somebody on the way sees another end than we do.
        return _read_chunks(stream, limit), length is None
    if length is not None:
        return stream.take(_check_size(_parse_length(length), limit)), True
    return stream.take_rest(limit), False


def _parse_length(text: str) -> int:
    values = {value.strip() for value in text.split(",")}
    value = values.pop()
    if values or not (value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS):
        raise Lost("the answer's Content-Length is not one number")
    return int(value)


def _read_chunks(stream: _Stream, limit: int) -> bytes:
    body = bytearray()
    while size := _read_chunk_size(stream):
        _check_size(len(body) + size, limit)
        body += stream.take(size)
        _end_chunk(stream)
    _read_fields(stream)  # trailers, of no use to anyone
    return bytes(body)


def _is_chunked(headers: Mapping[str, str]) -> bool:
    if "transfer-encoding" not in headers:  # far cheaper than `get`, where it is not there
        return False
    if headers["transfer-encoding"].lower() != "chunked":
        raise Lost("the answer has a transfer coding other than chunked")
    return True


def _end_chunk(stream: _Stream) -> None:
    if stream.take_line():
        raise Lost("a chunk of the answer is longer than it says")


def _read_chunk_size(stream: _Stream) -> int:
    size = stream.take_line().partition(b";")[0].strip()
    if not re.fullmatch(_HEXADECIMAL, size):
        raise Lost("the answer has a chunk without a size")
    return int(size, 16)


def _may_idle(minor: int, headers: Mapping[str, str]) -> float:
    """Return how long the server keeps the connection, with time to spare for a request's way.

    One that arrives as the server closes the connection is lost, and nobody knows what became of
    it.
    """
    wish = headers["connection"].lower() if "connection" in headers else ""
    if "close" in wish or not (minor > 0 or "keep-alive" in wish):
        return 0.0
    if "keep-alive" not in headers:
        return math.inf
    limit = re.search(_KEEP_ALIVE_TIMEOUT, headers["keep-alive"])
    if limit is None:
        return math.inf
    seconds = int(limit[1])
    return max(0.0, min(seconds / 2, seconds - 1))


def _gunzip(data: bytes, limit: int) -> bytes:
    member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        body = member.decompress(data, limit + 1)
    except zlib.error:
        raise Lost("the answer's gzip data is damaged") from None
    _check_size(len(body), limit)
    if not member.eof or member.unused_data:
        raise Lost("the answer's gzip data is cut short or followed by more")
    return body


def _check_size(size: int, limit: int) -> int:
    if size > limit:
        raise Lost(f"answer larger than {limit} bytes")
    return size


def _cut_short() -> Lost:
    return Lost("the answer is cut short: the connection was closed before its end")
