"""The ZEGOCLOUD side of the runtime: signed queries, JSON bodies, and answers with a numeric code."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .body import json_body, query_text
from .client import Client
from .credentials import ZegoCredentials
from .encode import bracketed, query
from .envelope import Refusal, Success, Unreadable, parse_object, text_of
from .errors import CredentialsError
from .messages import HttpAnswer, HttpRequest
from .options import Timeout, flag
from .signing import zego_signature
from .user_agent import USER_AGENT

if TYPE_CHECKING:
    from .action import Action
    from .call import Wire
    from .codes import ErrorCode
    from .endpoints import Endpoint


class ZegoClient(Client):
    """Base of the clients of ZEGOCLOUD's services."""

    def __init__(
        self,
        *,
        credentials: ZegoCredentials | None = None,
        endpoint: str | None = None,
        test_environment: bool = False,
        timeout: float | Timeout = Timeout(),
        allow_plain_http: bool = False,
    ) -> None:
        """Set a client up; nothing is sent yet.

        Args:
            credentials: The application and its secret; left out, they are read from ZEGO_APP_ID
                and ZEGO_SERVER_SECRET.
            endpoint: A host, a URL, or the short name of a documented host; left out, the service's
                default.
            test_environment: Whether calls are for ZEGOCLOUD's test environment, which projects
                created up to 2021-11-16 have.
            timeout: Seconds for a whole call, or a `Timeout`.
            allow_plain_http: Whether an `http://` endpoint may be another machine than this one.

        Raises:
            ConfigurationError: The endpoint or the timeout cannot work.
            CredentialsError: There are no credentials, or they are of the wrong form.
        """
        super().__init__(endpoint=endpoint, allow_plain_http=allow_plain_http, timeout=timeout)
        flag("test_environment", test_environment)
        credentials = ZegoCredentials.find() if credentials is None else credentials
        if not isinstance(credentials, ZegoCredentials):
            kind = type(credentials).__name__
            del credentials  # its repr may show a key
            raise CredentialsError(f"credentials must be ZegoCredentials, got {kind}")
        self._zego = ZegoWire(
            credentials,
            self._endpoint_for,
            test_environment,
            self._common_errors,
        )

    def _wire(self) -> Wire:
        return self._zego


class ZegoWire:
    """Signs requests for one application and opens the answers."""

    def __init__(
        self,
        credentials: ZegoCredentials,
        endpoint_for: Callable[[Action], Endpoint],
        test_environment: bool,
        common_errors: Callable[[], type[ErrorCode]],
    ) -> None:
        self._credentials = credentials
        self._endpoint_for = endpoint_for
        self._test_environment = test_environment
        self.common_errors = common_errors

    def sign(self, action: Action, parameters: dict[str, Any]) -> HttpRequest:
        """Return the request for an action, signed for this moment."""
        return self.sign_at(action, parameters, int(time.time()), secrets.token_hex(8))

    def sign_at(
        self, action: Action, parameters: dict[str, Any], timestamp: int, nonce: str
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
        signed = query(self._common(action, timestamp, nonce))
        return HttpRequest(
            action.method,
            endpoint.scheme,
            endpoint.host,
            endpoint.port,
            f"/?{signed}&{own}" if own else f"/?{signed}",
            headers,
            body,
        )

    def _common(self, action: Action, timestamp: int, nonce: str) -> list[tuple[str, str]]:
        app_id, secret = self._credentials.app_id, self._credentials.server_secret
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

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the envelope: `Code` 0 is success, any other number a refusal.

        Raises:
            Unreadable: There is no such envelope.
        """
        content = parse_object(answer.body)
        code = content.get("Code")
        if isinstance(code, str) and _INTEGER.fullmatch(code):
            code = int(code)
        if not isinstance(code, int) or isinstance(code, bool):
            raise Unreadable("the answer has no Code")
        request_id = text_of(content.get("RequestId"))
        if code != 0:
            return Refusal(code, text_of(content.get("Message")), request_id)
        own = {name: value for name, value in content.items() if name not in _ENVELOPE}
        return Success(own, request_id, content)


_ENVELOPE: Final = frozenset({"Code", "Message", "RequestId"})
_INTEGER: Final = re.compile("-?[0-9]{1,18}")
