"""Actions of every retry class, and clients whose exchanges come out as a script says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from mediactl import RetryPolicy, TencentCredentials
from mediactl._runtime.action import Action, RetryClass
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.messages import HttpAnswer, Lost, NotSent
from mediactl.tencent.trtc import (
    AsyncTrtcClient,
    StopStreamIngestRequest,
    StopStreamIngestResponse,
    TrtcClient,
)

CREDENTIALS = TencentCredentials("AKIDEXAMPLE", "example-key")
SOON = RetryPolicy(max_attempts=3, base_delay=1e-6, max_delay=1e-6)


class Code(StringErrorCode):
    """One code of each kind, and those whose effect is not their kind's."""

    THROTTLED = row("Throttled", "throttled", "Too many.")
    THROTTLED_MAYBE = row("ThrottledMaybe", "throttled", "Too many.", effect="maybe")
    TRANSIENT = row("Transient", "transient", "For now.")
    TRANSIENT_NONE = row("TransientNone", "transient", "For now.", effect="none")
    INTERNAL = row("Internal", "internal", "Broken.")
    INTERNAL_NONE = row("InternalNone", "internal", "Broken.", effect="none")
    AUTH = row("Auth", "auth", "Who?")
    CLOCK_SKEW = row("ClockSkew", "clock_skew", "When?")
    PERMISSION = row("Permission", "permission", "No.")
    INVALID = row("Invalid", "invalid", "What?")
    GONE = row("Gone", "gone", "Where?")
    CONFLICT = row("Conflict", "conflict", "Already.")
    QUOTA = row("Quota", "quota", "Used up.")
    UNAVAILABLE = row("Unavailable", "unavailable", "Not today.")
    ODD = row("Odd", "unknown", "Whatever.")


def action_of(retry: RetryClass, *, stops: bool = True) -> Action:
    """Make an action of a retry class."""
    return Action(
        "StopStreamIngest",
        service="tencent/trtc",
        retry=retry,
        sequence="TaskId" if retry == "ordered" else None,
        stops=stops,
        look_up="DescribeStreamIngest",
        response=StopStreamIngestResponse,
        errors=Code,
    )


def request_of(action: Action) -> StopStreamIngestRequest:
    """Make a request of an action."""

    class Request(StopStreamIngestRequest):
        ACTION: ClassVar = action

    return Request(sdk_app_id=1400000001, task_id="1234")


def answer(content: object, *, status: int = 200, **headers: str) -> HttpAnswer:
    """Make an answer with this inside its envelope, or of bytes as they are."""
    if isinstance(content, bytes):
        return HttpAnswer(status, headers, content)
    body = json.dumps({"Response": {"RequestId": "r-1", **dict(content)}})  # type: ignore[call-overload]
    return HttpAnswer(status, headers, body.encode())


def refusal(code: str, message: str = "no", **headers: str) -> HttpAnswer:
    """Make an answer that refuses."""
    return answer({"Error": {"Code": code, "Message": message}}, **headers)


OK = answer({})
GATEWAY = answer(b"<html>bad gateway</html>", status=502)
NOT_SENT = NotSent("connecting: refused")
NOT_SENT_IN_TIME = NotSent("connecting: timed out", timed_out=True)
LOST = Lost("reset")
LOST_IN_TIME = Lost("timed out", timed_out=True)

Outcome = HttpAnswer | BaseException


class Script:
    """Takes a transport's place: lets exchanges come out one after the other, the last one for ever.

    Attributes:
        sent: The requests, with what the driver gave besides.
    """

    def __init__(self, *outcomes: Outcome | Callable[[], Outcome]) -> None:
        self.sent: list[Any] = []
        self._outcomes = list(outcomes)

    def exchange(self, request: Any, deadline: Any, **given: Any) -> HttpAnswer:
        """Let the next exchange come out."""
        self.sent.append((request, given))
        outcome = self._outcomes.pop(0) if len(self._outcomes) > 1 else self._outcomes[0]
        if callable(outcome):
            outcome = outcome()
        if isinstance(outcome, NotSent | Lost):
            given["exchange"].sent = isinstance(outcome, Lost)
            raise type(outcome)(outcome.reason, timed_out=outcome.timed_out)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def close(self) -> None:
        """There is nothing to close."""


def call(
    action: Action, outcomes: Iterable[Outcome], *, asynchronous: bool, **options: Any
) -> tuple[Any, Script]:
    """Call an action, let its exchanges come out so, and return the response or what was raised."""
    script = Script(*outcomes)
    missing_ok = options.pop("missing_ok", False)
    options = {"retry": SOON, **options}
    request = request_of(action)
    try:
        if asynchronous:
            return asyncio.run(_call_async(request, script, missing_ok, options)), script
        client = TrtcClient(credentials=CREDENTIALS, region="ap-singapore", **options)
        client._transport = script  # type: ignore[assignment]
        return client.call(request, missing_ok=missing_ok), script
    except Exception as error:
        return error, script


async def _call_async(
    request: StopStreamIngestRequest, script: Script, missing_ok: bool, options: dict[str, Any]
) -> Any:
    async with AsyncTrtcClient(credentials=CREDENTIALS, region="ap-singapore", **options) as client:
        client._transport = script  # type: ignore[assignment]
        return await client.call(request, missing_ok=missing_ok)
