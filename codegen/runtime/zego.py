"""The ZEGOCLOUD side of the runtime: signed queries, JSON bodies, and answers with a numeric code."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, Final

from .client import BaseClient, Client
from .credentials import ZegoCredentials, source_of
from .encode import bracketed, json_body, query, query_text
from .envelope import Refusal, Success, Unreadable, parse_object, text_of
from .messages import HttpAnswer, HttpRequest
from .options import RateLimit, RateLimitMode, RetryPolicy, Timeout, flag
from .secret import hide_optional
from .signing import zego_signature
from .vendor import USER_AGENT, VendorWire

if TYPE_CHECKING:
    from urllib3 import PoolManager

    from .action import Action
    from .attempt_event import AttemptEvent
    from .providers import CredentialsProvider


class ZegoSetup(BaseClient):
    """How clients of ZEGOCLOUD's services are set up."""

    def __init__(
        self,
        *,
        credentials: ZegoCredentials
        | CredentialsProvider[ZegoCredentials]
        | Callable[[], ZegoCredentials]
        | None = None,
        endpoint: str | None = None,
        test_environment: bool = False,
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
            credentials: The application and its secret, or what provides them; left out, they are
                read from ZEGO_APP_ID and ZEGO_SERVER_SECRET.
            endpoint: A host, a URL, or the short name of a documented host; left out, the service's
                default.
            test_environment: Whether calls are for ZEGOCLOUD's test environment, which projects
                created up to 2021-11-16 have.
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
            ConfigurationError: A setting cannot work.
            CredentialsError: There are no credentials, or they are of the wrong form.
        """
        proxy = hide_optional(proxy)  # it may hold a password
        try:
            flag("test_environment", test_environment)
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
            self._wire = ZegoWire(
                source_of(credentials, ZegoCredentials),
                self._SERVICE,
                self._endpoint_for,
                test_environment=test_environment,
            )
        finally:
            del credentials  # a traceback may show it, and its repr a key


class ZegoClient(ZegoSetup, Client):
    """Base of the clients of ZEGOCLOUD's services."""


class ZegoWire(VendorWire[ZegoCredentials]):
    """Signs requests for one application and opens the answers."""

    def sign(
        self, action: Action, parameters: dict[str, Any], credentials: ZegoCredentials
    ) -> HttpRequest:
        """Return the request for an action, signed for this moment."""
        moment = int(self.clock.now())
        return self.sign_at(action, parameters, credentials, moment, secrets.token_hex(8))

    def sign_at(
        self,
        action: Action,
        parameters: dict[str, Any],
        credentials: ZegoCredentials,
        timestamp: int,
        nonce: str,
    ) -> HttpRequest:
        """Return the request for an action, signed for a moment (Unix time in seconds) with a nonce."""
        headers = {"User-Agent": USER_AGENT}
        own, body = "", b""
        if action.method == "GET":
            own = query_text(action.name, bracketed(parameters, action.indexed))
        else:
            headers["Content-Type"] = "application/json"
            body = json_body(action.name, parameters)
        endpoint = self._endpoint_for(action)
        headers["Host"] = endpoint.authority
        # Signed last: a traceback of what fails above shall not show a signature.
        signed = query(self._common(action, credentials, timestamp, nonce))
        return HttpRequest(
            action.method,
            endpoint.scheme,
            endpoint.host,
            endpoint.port,
            f"/?{signed}&{own}" if own else f"/?{signed}",
            headers,
            body,
        )

    def _common(
        self, action: Action, credentials: ZegoCredentials, timestamp: int, nonce: str
    ) -> list[tuple[str, str]]:
        app_id, secret = credentials.app_id, credentials.server_secret
        pairs = [
            ("Action", action.name),
            ("AppId", str(app_id)),
            ("SignatureNonce", nonce),
            ("Timestamp", str(timestamp)),
            ("Signature", zego_signature(app_id, secret, nonce, timestamp)),
            ("SignatureVersion", "2.0"),
        ]
        if self._test_environment:
            pairs.append(("IsTest", "true"))
        return pairs

    def account_of(self, credentials: ZegoCredentials) -> Hashable:
        """Return the AppId, which all limits count for."""
        return credentials.app_id

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the envelope: `Code` 0 is success, any other number a refusal.

        Raises:
            Unreadable: There is no such envelope.
        """
        content = parse_object(answer.body)
        code = content.get("Code")
        if isinstance(code, str) and re.fullmatch(_INTEGER, code):
            code = int(code)
        if not isinstance(code, int) or isinstance(code, bool):
            raise Unreadable("the answer has no Code")
        request_id = text_of(content.get("RequestId"))
        if code != 0:
            return Refusal(code, text_of(content.get("Message")), request_id, content)
        own = {name: value for name, value in content.items() if name not in _ENVELOPE}
        return Success(own, request_id, content)


_ENVELOPE: Final = frozenset({"Code", "Message", "RequestId"})
_INTEGER: Final = "-?[0-9]{1,18}"
