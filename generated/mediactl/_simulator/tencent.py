"""Tencent Cloud API 3.0: TC3-HMAC-SHA256, parameters as JSON or in the query, ``Response``."""

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from .flat import convert, nest, read_pairs
from .json_body import media_type, read_json_object
from .refusals import BadInput, Fault, Refusal, shown
from .tables import Action, Rate, Service, Vendor
from .wire import Request

ALGORITHM = "TC3-HMAC-SHA256"
TOO_FREQUENT = "RequestLimitExceeded"
MAX_QUERY = 32 * 1024
MAX_JSON = 10 * 1024 * 1024

_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} +Credential=(?P<secret_id>[^/,\s]+)/(?P<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
    r"/(?P<service>[a-z0-9]+)/tc3_request"
    r", *SignedHeaders=(?P<signed>[a-z0-9;-]+), *Signature=(?P<signature>[0-9a-f]{64})"
)
_TIMESTAMP = re.compile(r"[0-9]{1,11}")
_FAULT_CODES = {
    "missing": "MissingParameter",
    "type": "InvalidParameter",
    "unknown": "UnknownParameter",
    "value": "InvalidParameterValue",
}


@dataclass(frozen=True, slots=True)
class TencentAccount:
    """The one account that the simulator knows."""

    secret_id: str
    secret_key: str = field(repr=False)
    token: str | None = field(repr=False)


class TencentGateway:
    """Takes and answers calls as Tencent Cloud does."""

    def __init__(self, vendor: Vendor, account: TencentAccount, clock: Callable[[], float]) -> None:
        self.vendor = vendor
        self._account = account
        self._clock = clock

    def claims(self, request: Request) -> bool:
        """Whether anything about the request is in Tencent's manner."""
        return (
            "x-tc-action" in request.headers
            or "x-tc-version" in request.headers
            or request.headers.get("authorization", "").startswith("TC3")
        )

    def called(self, request: Request) -> tuple[str | None, str]:
        """The service in the credential scope, and the action in its header."""
        scope = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
        service = scope["service"] if scope else None
        known = service if service in self.vendor.services else None
        return known, request.headers.get("x-tc-action", "")

    def authenticate(self, request: Request) -> Action:
        """Signature first, then action, version and region."""
        scope = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
        if scope is None:
            raise Refusal(
                "AuthFailure.InvalidAuthorization",
                f"Authorization must read {ALGORITHM} Credential=ID/date/service/tc3_request,"
                " SignedHeaders=..., Signature=...",
            )
        self._check_signature(request, scope)
        if request.headers.get("x-tc-token") != self._account.token:
            raise Refusal("AuthFailure.TokenFailure", "The token is wrong.")
        return self._find_action(request, scope["service"])

    def _check_signature(self, request: Request, scope: re.Match[str]) -> None:
        signed = scope["signed"].split(";")
        if not {"content-type", "host"} <= set(signed):
            raise Refusal(
                "AuthFailure.InvalidAuthorization", "SignedHeaders must hold content-type and host."
            )
        if scope["secret_id"] != self._account.secret_id:
            raise Refusal("AuthFailure.SecretIdNotFound", "The SecretId is not found.")
        timestamp = self._timestamp(request)
        if abs(self._clock() - timestamp) > self.vendor.clock_tolerance:
            raise Refusal(
                "AuthFailure.SignatureExpire",
                "Signature expired: X-TC-Timestamp differs from the server time by more than"
                f" {self.vendor.clock_tolerance:g} seconds.",
            )
        date = datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d")
        if scope["date"] != date:
            raise Refusal(
                "AuthFailure.SignatureFailure",
                f"The date in Credential must be that of X-TC-Timestamp in UTC, {date}.",
            )
        expected = sign(self._account.secret_key, request, scope["service"], date, signed)
        if not hmac.compare_digest(expected, scope["signature"]):
            raise Refusal(
                "AuthFailure.SignatureFailure",
                "The signature does not fit the request: check key, payload and signed headers.",
            )

    def _timestamp(self, request: Request) -> int:
        written = request.headers.get("x-tc-timestamp", "")
        if not written:
            raise self._missing("X-TC-Timestamp")
        if not _TIMESTAMP.fullmatch(written):
            raise Refusal("InvalidParameter", "X-TC-Timestamp must be in seconds, as digits.")
        return int(written)

    def _find_action(self, request: Request, service_name: str) -> Action:
        name = request.headers.get("x-tc-action")
        version = request.headers.get("x-tc-version")
        if not name:
            raise self._missing("X-TC-Action")
        if not version:
            raise self._missing("X-TC-Version")
        service = self.vendor.services.get(service_name)
        if service is None:
            raise Refusal("NoSuchProduct", f"There is no service {shown(service_name)}.")
        if name not in service.actions:
            raise Refusal("InvalidAction", f"{service_name} has no action {shown(name)}.")
        self._check_version(service, version)
        if service.region_required and not request.headers.get("x-tc-region"):
            raise self._missing("X-TC-Region")
        return service.actions[name]

    @staticmethod
    def _check_version(service: Service, version: str) -> None:
        if version != service.version:
            raise Refusal(
                "NoSuchVersion",
                f"{service.name} has no version {shown(version)}; it has {service.version}.",
            )

    @staticmethod
    def _missing(header: str) -> Refusal:
        return Refusal("MissingParameter", f"The required header {header} is missing.")

    def read_parameters(self, request: Request, action: Action) -> dict[str, Any]:
        """From a JSON body with POST, from a flat query with GET."""
        sent = media_type(request.headers)
        expected = (
            "application/json" if request.method == "POST" else "application/x-www-form-urlencoded"
        )
        if sent != expected:
            raise BadInput(
                Fault("type", "Content-Type", f"Content-Type of a {request.method} is {expected}")
            )
        if len(request.query) > MAX_QUERY or len(request.body) > MAX_JSON:
            raise Refusal(
                "RequestSizeLimitExceeded",
                f"A query has up to {MAX_QUERY} bytes and a body up to {MAX_JSON}.",
            )
        if request.method == "POST":
            return read_json_object(request.body)
        return convert(nest(read_pairs(request.query)), action.request, action.models)

    def refusal_of(self, fault: Fault, action: Action) -> Refusal:
        """By the common codes for parameters."""
        return Refusal(_FAULT_CODES[fault.kind], f"{fault.text[:1].upper()}{fault.text[1:]}.")

    def is_test(self, request: Request) -> bool:
        """There is no test environment."""
        del request
        return False

    def too_frequent(self, action: Action, limit: Rate | None) -> Refusal:
        """By the common code, with the figures in the message."""
        if limit is None:
            error = self.vendor.errors.get(TOO_FREQUENT)
            return Refusal(TOO_FREQUENT, error.message if error else "Too many requests.")
        seconds = "a second" if limit.seconds == 1 else f"{limit.seconds:g} seconds"
        return Refusal(
            TOO_FREQUENT,
            f"The number of calls of {action.name} equals to `{limit.calls + 1}` in {seconds},"
            f" which exceeds the frequency limit `{limit.calls}`",
        )

    def is_success(self, content: Mapping[str, Any]) -> bool:
        """Without an ``Error`` inside."""
        return "Error" not in content

    def error_in(self, content: object) -> tuple[str | int, str] | None:
        """From ``Error``, where there is one."""
        error = content.get("Error") if isinstance(content, dict) else None
        if not isinstance(error, dict):
            return None
        return str(error.get("Code")), str(error.get("Message"))

    def code(self, written: str) -> str | int:
        """Codes are strings."""
        return written

    def success_envelope(self, content: dict[str, Any]) -> dict[str, Any]:
        """``Response`` around content and a fresh ``RequestId``."""
        return {"Response": {**content, "RequestId": str(uuid4())}}

    def error_envelope(self, refusal: Refusal) -> dict[str, Any]:
        """``Response`` around ``Error``."""
        error = {"Code": refusal.code, "Message": refusal.message}
        return {"Response": {"Error": error, "RequestId": str(uuid4())}}

    def scripted_envelope(self, content: object) -> object:
        """``Response`` around the content, with a ``RequestId`` unless it has one."""
        if isinstance(content, dict):
            content = {"RequestId": str(uuid4()), **content}
        return {"Response": content}


def sign(
    secret_key: str, request: Request, service: str, date: str, signed_headers: list[str]
) -> str:
    """The TC3-HMAC-SHA256 signature, in hex, that a request ought to have."""
    names = sorted(signed_headers)
    # The vendor puts names and values of signed headers into lower case.
    lines = "".join(f"{name}:{request.headers.get(name, '').lower()}\n" for name in names)
    canonical = "\n".join(
        [
            request.method,
            request.path,
            request.query,
            lines,
            ";".join(names),
            hashlib.sha256(request.body).hexdigest(),
        ]
    )
    to_sign = "\n".join(
        [
            ALGORITHM,
            request.headers.get("x-tc-timestamp", ""),
            f"{date}/{service}/tc3_request",
            # Latin-1 gives back the bytes of the headers as they were received.
            hashlib.sha256(canonical.encode("latin-1")).hexdigest(),
        ]
    )
    key = f"TC3{secret_key}".encode()
    for part in (date, service, "tc3_request"):
        key = _hmac_sha256(key, part)
    return _hmac_sha256(key, to_sign).hex()


def _hmac_sha256(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode("latin-1"), hashlib.sha256)
