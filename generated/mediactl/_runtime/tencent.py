"""The Tencent Cloud side of the runtime:
TC3-HMAC-SHA256, headers, and answers inside `Response`.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal

from .body import json_body, query_text
from .client import Client
from .credentials import TencentCredentials
from .encode import dotted
from .envelope import Refusal, Success, Unreadable, parse_object, text_of
from .errors import ConfigurationError, CredentialsError
from .messages import HttpAnswer, HttpRequest
from .options import Timeout
from .signing import tc3_authorization
from .user_agent import USER_AGENT

if TYPE_CHECKING:
    from .action import Action
    from .call import Wire
    from .codes import ErrorCode
    from .endpoints import Endpoint, Service

_log: Final = logging.getLogger("mediactl")
_warned: Final[set[tuple[str, str, str]]] = set()


class TencentClient(Client):
    """Base of the clients of Tencent Cloud's services."""

    def __init__(
        self,
        *,
        credentials: TencentCredentials | None = None,
        region: str | None = None,
        endpoint: str | None = None,
        language: Literal["en-US", "zh-CN"] | None = None,
        timeout: float | Timeout = Timeout(),
        allow_plain_http: bool = False,
    ) -> None:
        """Set a client up; nothing is sent yet.

        Args:
            credentials: A key pair; left out, it is read from TENCENTCLOUD_SECRET_ID,
                TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_TOKEN, or else from
                ~/.tencentcloud/credentials.
            region: Region that calls are for, such as `ap-singapore`.
            endpoint: A host, a URL, the short name of a documented host or of a region; left out,
                the service's default.
            language: Language of the vendor's messages.
            timeout: Seconds for a whole call, or a `Timeout`.
            allow_plain_http: Whether an `http://` endpoint may be another machine than this one.

        Raises:
            ConfigurationError: The service needs a region and got none, or the endpoint or the
                timeout cannot work.
            CredentialsError: There are no credentials, or they are of the wrong form.
        """
        super().__init__(endpoint=endpoint, allow_plain_http=allow_plain_http, timeout=timeout)
        _check_region(self._SERVICE, region)
        if language not in (None, "en-US", "zh-CN"):
            raise ConfigurationError(f"language must be 'en-US' or 'zh-CN', got {language!r}")
        credentials = TencentCredentials.find() if credentials is None else credentials
        if not isinstance(credentials, TencentCredentials):
            kind = type(credentials).__name__
            del credentials  # its repr may show a key
            raise CredentialsError(f"credentials must be TencentCredentials, got {kind}")
        self._tencent = TencentWire(
            credentials, self._SERVICE, self._endpoint_for, self._common_errors, region, language
        )

    def _wire(self) -> Wire:
        return self._tencent


def _check_region(service: Service, region: str | None) -> None:
    if region is None:
        if service.region_required:
            raise ConfigurationError(
                f"{service.name} needs a region: pass region=..., one of "
                f"{', '.join(map(repr, service.regions))}"
            )
    elif not isinstance(region, str) or not re.fullmatch("[A-Za-z0-9-]+", region):
        raise ConfigurationError(f"region must be a name such as 'ap-singapore', got {region!r}")


class TencentWire:
    """Signs requests with one key pair and opens the answers."""

    def __init__(
        self,
        credentials: TencentCredentials,
        service: Service,
        endpoint_for: Callable[[Action], Endpoint],
        common_errors: Callable[[], type[ErrorCode]],
        region: str | None = None,
        language: str | None = None,
    ) -> None:
        self._credentials = credentials
        self._service = service
        self._endpoint_for = endpoint_for
        self.common_errors = common_errors
        self._region = region
        self._language = language

    def sign(self, action: Action, parameters: dict[str, Any]) -> HttpRequest:
        """Return the request for an action, signed for this moment."""
        self._warn_of_region(action)
        return self.sign_at(action, parameters, int(time.time()))

    def sign_at(self, action: Action, parameters: dict[str, Any], timestamp: int) -> HttpRequest:
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
            self._headers(action, endpoint, text, content_type, body, timestamp),
            body,
        )

    def _headers(
        self,
        action: Action,
        endpoint: Endpoint,
        text: str,
        content_type: str,
        body: bytes,
        timestamp: int,
    ) -> dict[str, str]:
        credentials = self._credentials
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
            _log.warning(
                "%s does not list region %s (it lists %s); calling it there all the same",
                action.name,
                region,
                ", ".join(action.regions),
            )

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the envelope: what is inside `Response`, or the `Error` in it.

        Raises:
            Unreadable: There is no such envelope.
        """
        content = parse_object(answer.body).get("Response")
        if not isinstance(content, dict):
            raise Unreadable("the answer has no Response")
        request_id = text_of(content.get("RequestId"))
        error = content.get("Error")
        if error is not None:
            if not isinstance(error, dict) or not isinstance(error.get("Code"), str):
                raise Unreadable("the answer has an Error without a Code")
            return Refusal(error["Code"], text_of(error.get("Message")), request_id)
        own = {name: value for name, value in content.items() if name not in _ENVELOPE}
        return Success(own, request_id, content)


_ENVELOPE: Final = frozenset({"Error", "RequestId", "DeprecatedWarning"})
