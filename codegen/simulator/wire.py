"""HTTP/1.1 as far as the vendors' APIs need it: read one request, write one response.

The standard library's handler parses headers with its mail parser, which takes longer than all
the rest of serving a call.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from typing import BinaryIO

from .sending import Sender, send_whole

MAX_LINE = 64 * 1024
MAX_HEADERS = 100
# A little more than any vendor takes, so that the vendor's own refusal can be sent.
MAX_BODY = 16 * 1024 * 1024

CHUNKED = ("Transfer-Encoding", "chunked")

_REQUEST_LINE = re.compile(r"([A-Z]{1,20}) ([!-~]+) HTTP/1\.([01])")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_DIGITS = re.compile(r"[0-9]{1,18}")


class BadRequest(Exception):
    """Bytes that are not a request this server reads; ``status`` is the HTTP answer to them."""

    def __init__(self, status: HTTPStatus, text: str) -> None:
        super().__init__(status, text)
        self.status = status
        self.text = text


class CutShort(Exception):
    """The peer closed the connection, between two requests or in the middle of one."""


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """A request as received; header names are in lower case, values as sent but for outer space."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    keep_alive: bool


@dataclass(frozen=True, slots=True)
class Response:
    """A response to be sent; ``body`` is sent with its length, and nothing is added to it.

    With the header ``CHUNKED`` it is one in chunks already, and sent without.

    With ``reset_next`` the connection is kept, and reset when another request has come on it.
    """

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    close: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    send: Sender = send_whole
    reset_next: bool = False


def read_request(stream: BinaryIO, acknowledge: Callable[[], None]) -> Request:
    """Read one request.

    Args:
        stream: Where the bytes come from.
        acknowledge: Called when the client waits to be told to go on and send the body.

    Raises:
        BadRequest: The bytes are not a request; the connection is of no use after it.
        CutShort: The bytes ended before the end of a request.
    """
    first = _text(stream.readline(MAX_LINE + 1), HTTPStatus.REQUEST_URI_TOO_LONG)
    line = _REQUEST_LINE.fullmatch(first)
    if line is None:
        raise BadRequest(HTTPStatus.BAD_REQUEST, "the request line is not one of HTTP/1.1")
    method, target, minor = line.groups()
    headers = _read_headers(stream)
    length = _body_length(headers)
    if length and headers.get("expect", "").lower() == "100-continue":
        acknowledge()
    body = stream.read(length)
    if len(body) < length:
        raise CutShort
    path, _, query = target.partition("?")
    keep_alive = minor == "1" and headers.get("connection", "").lower() != "close"
    return Request(method, path, query, headers, body, keep_alive)


def _text(line: bytes, too_long: HTTPStatus) -> str:
    if len(line) > MAX_LINE:
        raise BadRequest(too_long, f"a line is longer than {MAX_LINE} bytes")
    if not line.endswith(b"\n"):
        raise CutShort
    return line[:-1].removesuffix(b"\r").decode("latin-1")


def _read_headers(stream: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(MAX_HEADERS + 1):
        line = _text(stream.readline(MAX_LINE + 1), HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if not line:
            return headers
        name, colon, value = line.partition(":")
        if not colon or not _HEADER_NAME.fullmatch(name) or _CONTROL.search(value):
            raise BadRequest(HTTPStatus.BAD_REQUEST, "a header line is malformed")
        name, value = name.lower(), value.strip(" \t")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    raise BadRequest(
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, f"there are more than {MAX_HEADERS} headers"
    )


def _body_length(headers: Mapping[str, str]) -> int:
    if "transfer-encoding" in headers:
        raise BadRequest(HTTPStatus.LENGTH_REQUIRED, "a body must come with its Content-Length")
    written = headers.get("content-length", "0")
    if not _DIGITS.fullmatch(written):
        raise BadRequest(HTTPStatus.BAD_REQUEST, "Content-Length is not a number")
    length = int(written)
    if length > MAX_BODY:
        raise BadRequest(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body is larger than {MAX_BODY} bytes"
        )
    return length


def response_head(response: Response, now: float) -> bytes:
    """Everything before the body; ``now`` is the server's clock."""
    status = HTTPStatus(response.status)
    lines = [
        f"HTTP/1.1 {status.value} {status.phrase}",
        f"Date: {formatdate(now, usegmt=True)}",
        f"Content-Type: {response.content_type}",
        *([] if CHUNKED in response.headers else [f"Content-Length: {len(response.body)}"]),
        *(f"{name}: {value}" for name, value in response.headers),
    ]
    if response.close:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def plain_response(status: HTTPStatus, text: str) -> Response:
    """An answer below the level of any vendor's envelope, after which the connection ends."""
    return Response(
        f"{status.phrase}: {text}\n".encode(), status.value, "text/plain; charset=utf-8", close=True
    )
