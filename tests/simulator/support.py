"""A plain client for these tests, which signs by the vendors' documents.

The package under test is imported here and nowhere else.
"""

import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

from codegen import simulator as package
from codegen.simulator import Call, Effects, Faults, Simulator, Tasks, main

__all__ = [
    "Answer",
    "Call",
    "Client",
    "Effects",
    "Faults",
    "Simulator",
    "Tasks",
    "main",
    "package",
    "port_of",
    "tc3_authorization",
    "zego_signature",
]

VERSIONS = {"trtc": "2019-07-22", "live": "2018-08-01", "cvm": "2017-03-12"}
JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
NONCE = "4fd24687296dd9f3"


@dataclass
class Answer:
    """An HTTP answer, with its JSON where it has any."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The whole envelope."""
        return json.loads(self.body)

    @property
    def date(self) -> float:
        """The server's clock, in seconds since the epoch."""
        return parsedate_to_datetime(self.headers["date"]).timestamp()

    @property
    def code(self) -> str | int | None:
        """The error code of either vendor's envelope, or ``None`` for a success."""
        envelope = self.json
        if "Response" in envelope:
            error = envelope["Response"].get("Error")
            return error["Code"] if error else None
        return envelope["Code"] or None

    @property
    def message(self) -> str:
        """The message beside the code."""
        envelope = self.json
        if "Response" in envelope:
            return str(envelope["Response"]["Error"]["Message"])
        return str(envelope["Message"])


class Client:
    """Calls a simulator with its own credentials, over one connection that is kept."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.host = urlsplit(simulator.endpoint).netloc
        self.connection = HTTPConnection(self.host, timeout=10)

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def send(
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request as it is."""
        self.connection.request(method, target, body, dict(headers or {}))
        response = self.connection.getresponse()
        sent = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, sent, response.read())

    def zego(
        self,
        action: str,
        parameters: Mapping[str, Any] | str | None = None,
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        **common: str | None,
    ) -> Answer:
        """Call a ZEGOCLOUD action; ``common`` replaces common parameters, or drops them by None.

        With GET, parameters are a query string that is ready to be sent.
        """
        if method == "GET":
            return self.send(
                "GET", self.zego_target(action, str(parameters or ""), **common), headers=headers
            )
        body = parameters if isinstance(parameters, str) else json.dumps(parameters or {})
        sent = {"Content-Type": JSON_TYPE, **(headers or {})}
        return self.send(method, self.zego_target(action, **common), body.encode(), sent)

    def zego_target(self, action: str, parameters: str = "", **common: str | None) -> str:
        """What stands in the request line of a ZEGOCLOUD call; parameters are a query string."""
        timestamp = common.get("Timestamp") or str(int(time.time()))
        app_id = str(self.simulator.zego_app_id)
        nonce = common.get("SignatureNonce") or NONCE
        fields: dict[str, str | None] = {
            "Action": action,
            "AppId": app_id,
            "SignatureNonce": nonce,
            "Timestamp": timestamp,
            "Signature": zego_signature(
                app_id, nonce, self.simulator.zego_server_secret, timestamp
            ),
            "SignatureVersion": "2.0",
            **common,
        }
        query = urlencode({name: value for name, value in fields.items() if value is not None})
        return f"/?{query}&{parameters}" if parameters else f"/?{query}"

    def tencent(
        self,
        service: str,
        action: str,
        parameters: Mapping[str, Any] | str | None = None,
        *,
        method: str = "POST",
        content_type: str | None = None,
        secret_key: str | None = None,
        **headers: str | None,
    ) -> Answer:
        """Call a Tencent action; ``headers`` (X_TC_Region) replace headers, or drop them by None.

        With GET, parameters are a query string that is ready to be sent.
        """
        timestamp = headers.get("X_TC_Timestamp") or ""
        if not re.fullmatch("[0-9]{1,10}", timestamp):
            timestamp = str(int(time.time()))
        content_type = content_type or (FORM_TYPE if method == "GET" else JSON_TYPE)
        text = parameters if isinstance(parameters, str) else json.dumps(parameters or {})
        query, body = (text, b"") if method == "GET" else ("", text.encode())
        sent: dict[str, str | None] = {
            "Content-Type": content_type,
            "Host": self.host,
            "X-TC-Action": action,
            "X-TC-Version": VERSIONS.get(service, "2020-01-01"),
            "X-TC-Timestamp": timestamp,
            "X-TC-Region": "ap-singapore",
            "Authorization": tc3_authorization(
                self.simulator.tencent_secret_id,
                secret_key or self.simulator.tencent_secret_key,
                service,
                timestamp,
                method=method,
                query=query,
                content_type=content_type,
                host=self.host,
                body=body,
            ),
        }
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        given = {name: value for name, value in sent.items() if value is not None}
        return self.send(method, f"/?{query}" if query else "/", body or None, given)


def port_of(simulator: Simulator) -> int:
    """The port that a simulator serves on."""
    port = urlsplit(simulator.endpoint).port
    assert port is not None
    return port


def zego_signature(app_id: str, nonce: str, secret: str, timestamp: str) -> str:
    """The signature by ZEGOCLOUD's document."""
    return hashlib.md5(f"{app_id}{nonce}{secret}{timestamp}".encode()).hexdigest()


def tc3_authorization(
    secret_id: str,
    secret_key: str,
    service: str,
    timestamp: str,
    *,
    method: str,
    query: str,
    content_type: str,
    host: str,
    body: bytes,
) -> str:
    """The Authorization header by Tencent's document."""

    def digest(key: bytes, text: str) -> bytes:
        return hmac.new(key, text.encode(), hashlib.sha256).digest()

    date = datetime.fromtimestamp(int(timestamp), UTC).strftime("%Y-%m-%d")
    scope = f"{date}/{service}/tc3_request"
    canonical = (
        f"{method}\n/\n{query}\ncontent-type:{content_type.lower()}\nhost:{host}\n\n"
        f"content-type;host\n{hashlib.sha256(body).hexdigest()}"
    )
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    key = digest(digest(digest(b"TC3" + secret_key.encode(), date), service), "tc3_request")
    signature = digest(key, f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashed}").hex()
    return (
        f"TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders=content-type;host,"
        f" Signature={signature}"
    )
