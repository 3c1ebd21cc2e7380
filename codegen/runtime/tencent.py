"""The Tencent Cloud side of the runtime:
TC3-HMAC-SHA256, headers, and answers inside `Response`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from .client import BaseClient, Client
from .credentials import TencentCredentials, source_of
from .encode import dotted, json_body, query_text
from .envelope import Refusal, Success, Unreadable, parse_object, text_of
from .errors import ConfigurationError
from .log import say
from .messages import HttpAnswer, HttpRequest
from .options import RateLimit, RateLimitMode, RetryPolicy, Timeout
from .secret import hide_optional
from .signing import tc3_authorization
from .vendor import USER_AGENT, VendorWire

if TYPE_CHECKING:
    from urllib3 import PoolManager

    from .action import Action
    from .attempt_event import AttemptEvent
    from .endpoints import Endpoint, Service
    from .providers import CredentialsProvider, Source

_warned: Final[set[tuple[str, str, str]]] = set()


class TencentSetup(BaseClient):
    """How clients of Tencent Cloud's services are set up."""

    def __init__(
        self,
        *,
        credentials: TencentCredentials
        | CredentialsProvider[TencentCredentials]
        | Callable[[], TencentCredentials]
        | None = None,
        region: str | None = None,
        endpoint: str | None = None,
        language: Literal["en-US", "zh-CN"] | None = None,
        timeout: float | Timeout = Timeout(),
        retry: RetryPolicy = RetryPolicy(),
        rate_limit: RateLimitMode | RateLimit = "wait",
        max_connections: int = 10,
        proxy: str | None = None,
        ca_certs: str | None = None,
        pool_manager: PoolManager | None = None,
        on_attempt: Callable[[AttemptEvent], None] | None = None,
        allow_plain_http: bool = False,
    ) -> None:
        """Set a client up; nothing is sent yet.

        Args:
            credentials: A key pair, or what provides it; left out, it is read from
                TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_TOKEN, or else from
                ~/.tencentcloud/credentials.
            region: Region that calls are for, such as `ap-singapore`.
            endpoint: A host, a URL, the short name of a documented host or of a region; left out,
                the service's default.
            language: Language of the vendor's messages.
            timeout: Seconds for a whole call, or a `Timeout`.
            retry: How often calls are repeated where a repeat is safe.
            rate_limit: How calls keep to the documented limits: `wait`, `raise`, `off`, or a
                `RateLimit`.
            max_connections: Most connections to one host at a time; further calls wait.
            proxy: URL of the proxy for `https` endpoints; left out, HTTPS_PROXY and NO_PROXY say,
                and "" is for none.
            ca_certs: PEM file of the only authorities to trust; left out, the system's.
            pool_manager: A pool manager of your own to take connections from; the three settings
                before it are then its business.
            on_attempt: Is told of every attempt when it is over, in the thread (or on the event
                loop) of the call.
            allow_plain_http: Whether an `http://` endpoint may be another machine than this one.

        Raises:
            ConfigurationError: The service needs a region and got none, or a setting cannot work.
            CredentialsError: There are no credentials, or they are of the wrong form.
        """
        proxy = hide_optional(proxy)  # it may hold a password
        try:
            super().__init__(
                endpoint=endpoint,
                timeout=timeout,
                retry=retry,
                rate_limit=rate_limit,
                max_connections=max_connections,
                proxy=proxy,
                ca_certs=ca_certs,
                pool_manager=pool_manager,
                on_attempt=on_attempt,
                allow_plain_http=allow_plain_http,
            )
            _check_region(self._SERVICE, region)
            if language not in (None, "en-US", "zh-CN"):
                raise ConfigurationError(f"language must be 'en-US' or 'zh-CN', got {language!r}")
            self._wire = TencentWire(
                source_of(credentials, TencentCredentials),
                self._SERVICE,
                self._endpoint_for,
                region=region,
                language=language,
            )
        finally:
            del credentials  # a traceback may show it, and its repr a key


class TencentClient(TencentSetup, Client):
    """Base of the clients of Tencent Cloud's services."""


def _check_region(service: Service, region: str | None) -> None:
    if region is None:
        if service.region_required:
            raise ConfigurationError(
                f"{service.name} needs a region: pass region=..., one of "
                f"{', '.join(map(repr, service.regions))}"
            )
    elif not isinstance(region, str) or not _is_name(region):
        raise ConfigurationError(f"region must be a name such as 'ap-singapore', got {region!r}")


def _is_name(text: str) -> bool:
    return text.isascii() and text.replace("-", "").isalnum()


class TencentWire(VendorWire[TencentCredentials]):
    """Signs requests with a key pair and opens the answers."""

    def __init__(
        self,
        source: Source[TencentCredentials],
        service: Service,
        endpoint_for: Callable[[Action], Endpoint],
        *,
        region: str | None = None,
        language: str | None = None,
    ) -> None:
        super().__init__(source, service, endpoint_for)
        self._region = region
        self._language = language

    def sign(
        self, action: Action, parameters: dict[str, Any], credentials: TencentCredentials
    ) -> HttpRequest:
        """Return the request for an action, signed for this moment."""
        self._warn_of_region(action)
        return self.sign_at(action, parameters, credentials, int(self.clock.now()))

    def sign_at(
        self,
        action: Action,
        parameters: dict[str, Any],
        credentials: TencentCredentials,
        timestamp: int,
    ) -> HttpRequest:
        """Return the request for an action, signed for a moment (Unix time in seconds)."""
        text, body = "", b""
        if action.method == "GET":
            text = query_text(action.name, dotted(parameters))
            content_type = "application/x-www-form-urlencoded"
        else:
            body = json_body(action.name, parameters)
            content_type = "application/json"
        endpoint = self._endpoint_for(action)
        return HttpRequest(
            action.method,
            endpoint.scheme,
            endpoint.host,
            endpoint.port,
            f"/?{text}" if text else "/",
            self._headers(action, credentials, endpoint, text, content_type, body, timestamp),
            body,
        )

    def _headers(
        self,
        action: Action,
        credentials: TencentCredentials,
        endpoint: Endpoint,
        text: str,
        content_type: str,
        body: bytes,
        timestamp: int,
    ) -> dict[str, str]:
        headers = {
            "Host": endpoint.authority,
            "Content-Type": content_type,
            "User-Agent": USER_AGENT,
            "X-TC-Action": action.name,
            "X-TC-Version": self._service.version,
            "X-TC-Timestamp": str(timestamp),
            "Authorization": tc3_authorization(
                secret_id=credentials.secret_id,
                secret_key=credentials.secret_key,
                service=self._service.name.rpartition("/")[2],
                method=action.method,
                host=endpoint.authority,
                query=text,
                content_type=content_type,
                body=body,
                timestamp=timestamp,
            ),
        }
        optional = {
            "X-TC-Region": self._region,
            "X-TC-Language": self._language,
            "X-TC-Token": credentials.token,
        }
        headers.update((name, value) for name, value in optional.items() if value)
        return headers

    def _warn_of_region(self, action: Action) -> None:
        """Warn once of a region that the page does not list; send it all the same, for the lists are not reliable."""
        region = self._region
        if region is None or not action.regions or region in action.regions:
            return
        key = (action.service, action.name, region)
        if key not in _warned:
            _warned.add(key)
            say(
                logging.WARNING,
                "%s does not list region %s (it lists %s); calling it there all the same",
                action.name,
                region,
                ", ".join(action.regions),
            )

    def account_of(self, credentials: TencentCredentials) -> Hashable:
        """Return the key; temporary ones change, so that where they come from stands for them."""
        return credentials.secret_id if credentials.token is None else self.source.account

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the envelope: what is inside `Response`, or the `Error` in it.

        Raises:
            Unreadable: There is no such envelope.
        """
        content = parse_object(answer.body).get("Response")
        if not isinstance(content, dict):
            raise Unreadable("the answer has no Response")
        return _open_content(content, text_of(content.get("RequestId")))

    def open_event(self, data: bytes, headers: Mapping[str, str]) -> Success | Refusal:
        """Open an event, in which the content stands without `Response` around it, or an `Error`.

        Raises:
            Unreadable: It is no JSON object.
        """
        content = parse_object(data)
        request_id = text_of(content.get("RequestId")) or headers.get("X-TC-RequestId", "")
        return _open_content(content, request_id)

    def named_limit(self, refusal: Refusal) -> int | None:
        """Return the limit that the vendor's text names, which may be lower than the page's."""
        found = re.search(_NAMED_LIMIT, refusal.message)
        return int(found[1]) if found else None


def _open_content(content: dict[str, Any], request_id: str) -> Success | Refusal:
    error = content.get("Error")
    if error is not None:
        if not isinstance(error, dict) or not isinstance(error.get("Code"), str):
            raise Unreadable("the answer has an Error without a Code")
        return Refusal(error["Code"], text_of(error.get("Message")), request_id, content)
    own = {name: value for name, value in content.items() if name not in _ENVELOPE}
    return Success(own, request_id, content)


_NAMED_LIMIT: Final = "exceeds the frequency limit `([1-9][0-9]{0,6})`"
_ENVELOPE: Final = frozenset({"Error", "RequestId", "DeprecatedWarning"})
