"""What goes into an exchange with a vendor, as it goes on the wire, and what comes out of it."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from .flow import Flow

_DEFAULT_PORT: Final = {"http": 80, "https": 443}
_BODY_EXPECTED: Final = frozenset({"PATCH", "POST", "PUT"})


class HttpRequest:
    """One HTTP request, ready to be sent.

    Its repr leaves out the query, the headers and the body: each may authorise calls.

    Attributes:
        method: `GET`, `POST` and so on.
        scheme: `http` or `https`.
        host: Host name or address to connect to.
        port: TCP port.
        target: Path and query exactly as they go on the wire, percent-encoded.
        headers: Header fields; `Host`, `Accept-Encoding` and `Content-Length` are added if missing.
        body: The content, empty for none.
    """

    __slots__ = ("body", "headers", "host", "method", "port", "scheme", "target")

    def __init__(
        self,
        method: str,
        scheme: str,
        host: str,
        port: int,
        target: str,
        headers: Mapping[str, str],
        body: bytes = b"",
    ) -> None:
        self.method = method
        self.scheme = scheme
        self.host = host
        self.port = port
        self.target = target
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        path = self.target.partition("?")[0]
        return f"<HttpRequest {self.method} {self.scheme}://{self.host}{path}>"


class HttpAnswer:
    """One HTTP answer, complete but for the body of a stream of events.

    Attributes:
        status: The status code.
        headers: Header fields; names match in any case, repeated ones are joined by a comma.
        body: The content, with gzip undone.
        flow: Where the content comes from, where it is a stream of events.
    """

    __slots__ = ("body", "flow", "headers", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], body: bytes, flow: Flow | None = None
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.flow = flow

    def __repr__(self) -> str:
        return f"<HttpAnswer {self.status}, {len(self.body)} bytes>"


class OutOfTime(Exception):
    """The deadline of a call passed before anything was sent; no error of the system's kind."""


class _Failure(Exception):
    """An exchange that brought no answer.

    Attributes:
        reason: What happened, in one line that is safe to print.
        timed_out: Whether a time limit ended it.
    """

    def __init__(self, reason: str, *, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.timed_out = timed_out

    @classmethod
    def during(cls, step: str, error: Exception) -> Self:
        """Tell at which step an error of the system came; nothing but its kind is repeated."""
        return cls(f"{step}: {_describe(error)}", timed_out=isinstance(error, TimeoutError))


class NotSent(_Failure):
    """Nothing of the request can have reached the vendor."""


class Closed(NotSent):
    """The client was closed before."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class Lost(_Failure):
    """The request was sent, wholly or in part, and its outcome is unknown."""


def strip(error: BaseException) -> BaseException:
    """Take everything from an exception that could show the request in the clear.

    Those are the frames it passed and the exceptions it came with. An error of the system, which
    holds no more than a number and a text, may stay as its cause.
    """
    cause = error.__cause__
    error.__cause__ = error.__context__ = error.__traceback__ = None
    if isinstance(cause, OSError):
        cause.__cause__ = cause.__context__ = cause.__traceback__ = None
        error.__cause__ = cause
    return error


def _describe(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "timed out"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate was refused: {error.verify_message}"
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.lower().replace("_", " ")
    text = error.strerror if isinstance(error, OSError) else None
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def write_request(request: HttpRequest) -> bytes:
    """Write a request as it goes on the wire.

    Raises:
        NotSent: It cannot be written so that a server would read the same.
    """
    lines = [f"{request.method} {request.target} HTTP/1.1"]
    names = set()
    for name, value in request.headers.items():
        names.add(name.lower())
        lines.append(f"{name}: {value}")
    if "host" not in names:
        lines.append(f"Host: {_authority(request)}")
    if "accept-encoding" not in names:
        lines.append("Accept-Encoding: identity")
    if "content-length" not in names and (request.body or request.method in _BODY_EXPECTED):
        lines.append(f"Content-Length: {len(request.body)}")
    lines.append("\r\n")
    head = "\r\n".join(lines)
    line_ends_are_ours = head.count("\r") == head.count("\n") == len(lines)
    if not (line_ends_are_ours and head.isascii()) or " " in request.target:
        raise NotSent("the request's head holds a character that HTTP does not allow there")
    return head.encode("ascii") + request.body


def _authority(request: HttpRequest) -> str:
    host = request.host
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    return host if request.port == _DEFAULT_PORT.get(request.scheme) else f"{host}:{request.port}"
