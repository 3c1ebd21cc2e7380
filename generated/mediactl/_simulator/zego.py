"""ZEGOCLOUD's server API: an md5 signature in the query, ``Code``, ``Message``, ``RequestId``."""

import hashlib
import hmac
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from .checks import INTEGER_RANGES
from .flat import convert, nest, read_pairs
from .json_body import media_type, read_json_object
from .refusals import BadInput, Fault, Refusal, shown
from .tables import Action, Error, Rate, Vendor
from .wire import Request

SIGNATURE_VERSION = "2.0"
COMMON_PARAMETERS = frozenset(
    {
        "Action",
        "AppId",
        "SignatureNonce",
        "Timestamp",
        "Signature",
        "SignatureVersion",
        "IsTest",
    }
)
APP_ID_FORM = "100000001"
TIMESTAMP_EMPTY = "100000002"
TIMESTAMP_FORM = "100000003"
SIGNATURE_EXPIRED = "100000004"
SIGNATURE_WRONG = "100000005"
ACTION_EMPTY = "100000006"
ACTION_UNSUPPORTED = "100000007"
NONCE_EMPTY = "100000008"
SIGNATURE_EMPTY = "100000009"
APP_ID_UNKNOWN = "100000010"
VERSION_EMPTY = "100000013"
VERSION_UNSUPPORTED = "100000014"
# Answered where neither the action nor its service has a code for parameters that are wrong;
# the vendor's groups of codes have it in common that 2 means this.
INPUT_WRONG = "2"
# Answered to a call too many where no table has a code for that.
FAILED = "1"

_DIGITS = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class ZegoAccount:
    """The one project that the simulator knows."""

    app_id: int
    server_secret: str = field(repr=False)


class ZegoGateway:
    """Takes and answers calls as ZEGOCLOUD does."""

    def __init__(self, vendor: Vendor, account: ZegoAccount, clock: Callable[[], float]) -> None:
        self.vendor = vendor
        self._account = account
        self._clock = clock

    def claims(self, request: Request) -> bool:
        """ZEGOCLOUD's calls have no mark of their own but their query."""
        return True

    def called(self, request: Request) -> tuple[str | None, str]:
        """The action in the query, and the service that has it."""
        name = _common(request).get("Action", "")
        action = self.vendor.find_action(name)
        return (action.service if action else None), name

    def authenticate(self, request: Request) -> Action:
        """Action, AppId, timestamp, nonce, signature, version: the order of the vendor."""
        common = _common(request)
        action = self._find_action(request, common.get("Action", ""))
        self._check_app_id(common.get("AppId", ""))
        self._check_timestamp(common.get("Timestamp", ""))
        self._check_nonce(common.get("SignatureNonce", ""))
        self._check_signature(common)
        self._check_version(common.get("SignatureVersion", ""))
        return action

    def _find_action(self, request: Request, name: str) -> Action:
        if not name:
            raise self._refusal(ACTION_EMPTY)
        action = self.vendor.find_action(name)
        if action is None:
            raise self._refusal(ACTION_UNSUPPORTED, f"there is no action {shown(name)}")
        if action.method != request.method:
            raise self._refusal(ACTION_UNSUPPORTED, f"{name} is called with {action.method}")
        return action

    def _check_app_id(self, written: str) -> None:
        if not _DIGITS.fullmatch(written) or int(written) > INTEGER_RANGES["uint32"][1]:
            raise self._refusal(APP_ID_FORM)
        if int(written) != self._account.app_id:
            raise self._refusal(APP_ID_UNKNOWN)

    def _check_timestamp(self, written: str) -> None:
        if not written:
            raise self._refusal(TIMESTAMP_EMPTY)
        if not _DIGITS.fullmatch(written):
            raise self._refusal(TIMESTAMP_FORM)
        if abs(self._clock() - int(written)) > self.vendor.clock_tolerance:
            raise self._refusal(SIGNATURE_EXPIRED)

    def _check_nonce(self, nonce: str) -> None:
        if not nonce:
            raise self._refusal(NONCE_EMPTY)
        described = self.vendor.common.get("SignatureNonce")
        pattern = described.pattern if described else None
        if pattern is not None and not pattern.fullmatch(nonce):
            raise self._refusal(SIGNATURE_WRONG, f"SignatureNonce must match {pattern.pattern}")

    def _check_signature(self, common: Mapping[str, str]) -> None:
        if not common.get("Signature"):
            raise self._refusal(SIGNATURE_EMPTY)
        expected = sign(
            common["AppId"],
            common["SignatureNonce"],
            self._account.server_secret,
            common["Timestamp"],
        )
        if not hmac.compare_digest(expected.encode(), common["Signature"].encode()):
            raise self._refusal(SIGNATURE_WRONG)

    def _check_version(self, version: str) -> None:
        if not version:
            raise self._refusal(VERSION_EMPTY)
        if version != SIGNATURE_VERSION:
            raise self._refusal(VERSION_UNSUPPORTED, f"it must be {SIGNATURE_VERSION}")

    def _refusal(self, code: str, detail: str = "") -> Refusal:
        error = self.vendor.errors.get(code)
        message = error.message if error else "Request refused."
        return Refusal(code, f"{message} {detail}".rstrip())

    def read_parameters(self, request: Request, action: Action) -> dict[str, Any]:
        """From a JSON body with POST, from the query with GET."""
        pairs = read_pairs(request.query)
        _check_is_test(pairs)
        own = [(name, value) for name, value in pairs if name not in COMMON_PARAMETERS]
        if request.method == "GET":
            return _read_query(own, action)
        if own:
            path = shown(own[0][0])
            raise BadInput(Fault("unknown", path, f"parameter {path} does not go into the query"))
        if media_type(request.headers) != "application/json":
            raise BadInput(
                Fault("type", "Content-Type", "Content-Type of a POST is application/json")
            )
        return read_json_object(request.body)

    def refusal_of(self, fault: Fault, action: Action) -> Refusal:
        """By the action's own code for bad input, else that of its neighbours."""
        service = self.vendor.services[action.service]
        tables = [action.errors, *(other.errors for other in service.actions.values())]
        code = next(filter(None, map(_input_code, tables)), INPUT_WRONG)
        known = next((table[code] for table in tables if code in table), None)
        message = known.message if known else "Input parameter error."
        return Refusal(code, f"{message} ({fault.text})")

    def is_test(self, request: Request) -> bool:
        """By ``IsTest``."""
        return _common(request).get("IsTest") == "true"

    def too_frequent(self, action: Action, limit: Rate | None) -> Refusal:
        """By the action's own code for it, else that of the vendor, else that of a neighbour."""
        del limit  # which the vendor does not name
        neighbours = self.vendor.services[action.service].actions.values()
        for errors in (action.errors, self.vendor.errors, *(each.errors for each in neighbours)):
            for code, error in errors.items():
                if error.kind == "throttled":
                    return Refusal(code, error.message)
        return self._refusal(FAILED, "too many requests")

    def is_success(self, content: Mapping[str, Any]) -> bool:
        """With ``Code`` 0, which an example may leave out."""
        return bool(content.get("Code", 0) == 0)

    def error_in(self, content: object) -> tuple[str | int, str] | None:
        """From ``Code`` and ``Message``."""
        if not isinstance(content, dict) or self.is_success(content):
            return None
        code = content["Code"]
        return (code if isinstance(code, int) else str(code)), str(content.get("Message"))

    def code(self, written: str) -> str | int:
        """Codes are numbers."""
        return int(written) if _DIGITS.fullmatch(written) else written

    def success_envelope(self, content: dict[str, Any]) -> dict[str, Any]:
        """``Code`` 0 and a fresh ``RequestId``."""
        return {"Code": 0, "Message": "success", **content, "RequestId": _request_id()}

    def error_envelope(self, refusal: Refusal) -> dict[str, Any]:
        """The code, without ``Data``."""
        return {
            "Code": self.code(refusal.code),
            "Message": refusal.message,
            "RequestId": _request_id(),
        }

    def scripted_envelope(self, content: object) -> object:
        """Content is the whole envelope already."""
        return content


def sign(app_id: str, nonce: str, server_secret: str, timestamp: str) -> str:
    """The signature, in hex, that a request ought to have."""
    text = f"{app_id}{nonce}{server_secret}{timestamp}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _common(request: Request) -> dict[str, str]:
    """The common parameters; of one that is given twice the first counts."""
    pairs = parse_qsl(request.query, keep_blank_values=True)
    return {name: value for name, value in reversed(pairs) if name in COMMON_PARAMETERS}


def _check_is_test(pairs: Iterable[tuple[str, str]]) -> None:
    if any(name == "IsTest" and value not in {"true", "false"} for name, value in pairs):
        raise BadInput(Fault("type", "IsTest", "parameter IsTest must be true or false"))


def _read_query(pairs: Iterable[tuple[str, str]], action: Action) -> dict[str, Any]:
    """Lists repeat a bracketed name, except those of objects, which count with dots."""
    bracketed: defaultdict[str, int] = defaultdict(int)
    dotted: list[tuple[str, str]] = []
    for name, value in pairs:
        base = name.removesuffix("[]")
        if base != name:
            dotted.append((f"{base}.{bracketed[base]}", value))
            bracketed[base] += 1
        else:
            dotted.append((name, value))
    values = nest(dotted)
    for name in values.keys() & action.request.fields.keys():
        described = action.request.fields[name]
        spelt = f"{name}.0" if described.indexed else f"{name}[]"
        if described.is_list and described.indexed == (name in bracketed):
            raise BadInput(
                Fault("type", name, f"parameter {name} is a list and is written {spelt}")
            )
    return convert(values, action.request, action.models)


def _input_code(errors: Mapping[str, Error]) -> str | None:
    """The code for parameters that are wrong, in one action's table."""
    codes = [code for code, error in errors.items() if error.kind == "invalid"]
    return next((code for code in codes if _is_about_input(errors[code])), next(iter(codes), None))


def _is_about_input(error: Error) -> bool:
    words = error.message.lower()
    return "parameter" in words or "input" in words


def _request_id() -> str:
    return str(random.randrange(10**18, 10**19))
