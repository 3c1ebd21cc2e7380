"""Where a client sends its calls."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import SplitResult, urlsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .codes import ErrorCode

_REGION: Final = r"[a-z]{2}-[a-z]+(-[a-z0-9]+)?"
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class Service:
    """What a client knows about its service.

    Args:
        name: Vendor and service, such as `tencent/trtc`.
        common_errors: Returns the vendor's common codes, which are loaded when a call is refused.
        hosts: Documented hosts by short name; `default` is taken where none is chosen.
        version: Version of the API, where the vendor has one.
        regional_host: Host of a region, with `{region}` in it.
        region_required: Whether every call has to name a region.
        regions: The documented regions.
        limit_scope: Whom a call limit counts for, beside the action.
    """

    __slots__ = (
        "common_errors",
        "hosts",
        "limit_scope",
        "name",
        "region_required",
        "regional_host",
        "regions",
        "version",
    )

    def __init__(
        self,
        name: str,
        *,
        common_errors: Callable[[], type[ErrorCode]],
        hosts: dict[str, str],
        version: str = "",
        regional_host: str = "",
        region_required: bool = False,
        regions: tuple[str, ...] = (),
        limit_scope: tuple[Literal["account", "host"], ...] = ("account",),
    ) -> None:
        self.name = name
        self.common_errors = common_errors
        self.limit_scope = limit_scope
        self.hosts = hosts
        self.version = version
        self.regional_host = regional_host
        self.region_required = region_required
        self.regions = regions


class Endpoint:
    """Scheme, host and port of a service.

    Attributes:
        authority: Value of the `Host` header.
    """

    __slots__ = ("authority", "host", "port", "scheme")

    def __init__(self, scheme: str, host: str, port: int) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self.authority = host if port == _DEFAULT_PORTS[scheme] else f"{host}:{port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}"


def resolve(service: Service, endpoint: str | None, *, allow_plain_http: bool) -> Endpoint:
    """Find out what a caller means by `endpoint`.

    Args:
        service: The service that is called.
        endpoint: None, the short name of a documented host or region, a host, or a URL.
        allow_plain_http: Whether `http` may go further than this machine.

    Raises:
        ConfigurationError: It is none of these, or asks for what is not safe.
    """
    if endpoint is None:
        endpoint = "default"
    if not isinstance(endpoint, str):
        raise ConfigurationError(f"endpoint must be a string, got {type(endpoint).__name__}")
    if endpoint in service.hosts:
        return Endpoint("https", service.hosts[endpoint], 443)
    if "://" in endpoint or _looks_like_host(endpoint):
        return _parse(endpoint, allow_plain_http)
    if service.regional_host and (endpoint in service.regions or re.fullmatch(_REGION, endpoint)):
        return Endpoint("https", service.regional_host.format(region=endpoint), 443)
    raise ConfigurationError(_unknown(service, endpoint))


def _looks_like_host(endpoint: str) -> bool:
    name = endpoint.rsplit(":", 1)[0]
    return "." in name or name == "localhost" or name.startswith("[")


def _unknown(service: Service, endpoint: str) -> str:
    from difflib import get_close_matches  # only met on a mistake

    names = sorted({*service.hosts, *service.regions})
    text = (
        f"endpoint {_safe(endpoint)!r} is neither a host, a URL nor a short name that {service.name} "
        f"documents ({', '.join(names)})"
    )
    near = get_close_matches(endpoint.lower(), names, 1)
    return f"{text}; did you mean {near[0]!r}?" if near else text


def _parse(endpoint: str, allow_plain_http: bool) -> Endpoint:
    parts = _split(endpoint if "://" in endpoint else f"https://{endpoint}")
    if parts is None:
        raise _refused(endpoint, "is not a URL")
    if parts.username is not None or parts.query or parts.fragment or parts.path not in ("", "/"):
        raise _refused(
            endpoint,
            "must be a scheme, a host and perhaps a port, such as 'https://example.com:8443'",
        )
    if parts.scheme not in _DEFAULT_PORTS:
        raise _refused(endpoint, "must begin with https:// or http://")
    host, port = parts.hostname or "", parts.port
    host = f"[{host}]" if ":" in host else host
    if not _is_host(host) or port == 0:
        raise _refused(endpoint, "does not name a host")
    if parts.scheme == "http" and not (allow_plain_http or _is_loopback(host)):
        raise _refused(
            endpoint,
            "would send signed calls in the clear; use https, or pass allow_plain_http=True if that "
            "is what you want",
        )
    return Endpoint(parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme])


def _refused(endpoint: str, why: str) -> ConfigurationError:
    return ConfigurationError(f"endpoint {_safe(endpoint)!r} {why}")


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return re.fullmatch(r"\[[0-9A-Fa-f:.]+\]", host) is not None
    edges, bare = host[:1] + host[-1:], host.replace(".", "").replace("-", "")
    return host.isascii() and edges.isalnum() and bare.isalnum()


def _split(url: str) -> SplitResult | None:
    """Take a URL apart.

    None if it is none. The error of that would quote it, perhaps with a password.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # checked when it is asked for
    except ValueError:
        return None
    return parts


def _safe(endpoint: str) -> str:
    """Leave out what may be a password, a token in a path, or a signed query."""
    if "@" in endpoint:
        return "***"
    shown = re.sub(r"(?s)^((?:\w*://)?[^/?#\\]*).*", r"\1", endpoint)
    return endpoint if endpoint in (shown, f"{shown}/") else f"{shown}/..."


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
