"""Writes HTTP/1.1 requests."""

from __future__ import annotations

from typing import Final

from .messages import HttpRequest, NotSent

_DEFAULT_PORT: Final = {"http": 80, "https": 443}
_BODY_EXPECTED: Final = frozenset({"PATCH", "POST", "PUT"})


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
