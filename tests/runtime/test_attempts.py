"""What an attempt asks of the transport, and what is known of it afterwards."""

from __future__ import annotations

import asyncio
from typing import Any, NoReturn

import pytest

from mediactl import AttemptEvent, Timeout, errors
from mediactl._runtime.action import RetryClass
from mediactl._runtime.attempt import Tried
from mediactl._runtime.envelope import Success
from mediactl._runtime.messages import NotSent
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient

from .scripted import CREDENTIALS, LOST, NOT_SENT, OK, SOON, Script, action_of, call, request_of

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
def test_limits_on_time_reach_the_transport(asynchronous: bool) -> None:
    """Each attempt has the call's limits for connecting and for silence."""
    given = Timeout(9, connect=4.5, read=2.5)
    action = action_of("idempotent")
    _, script = call(action, [LOST, OK], asynchronous=asynchronous, timeout=given)
    assert [(each["connect_timeout"], each["read_timeout"]) for _, each in script.sent] == [
        (4.5, 2.5),
        (4.5, 2.5),
    ]


@both
@pytest.mark.parametrize("retry", ["read", "idempotent", "ordered", "unsafe"])
def test_calls_that_cannot_be_repeated_take_fresh_connections(
    retry: RetryClass, asynchronous: bool
) -> None:
    """A connection that was idle for longer than a moment may be closed already, with the call lost."""
    _, script = call(action_of(retry), [OK], asynchronous=asynchronous)
    ((_, given),) = script.sent
    if retry == "unsafe":
        assert 0.5 <= given["max_idle"] <= 2.0
    else:
        assert given["max_idle"] is None


class Interrupted(Script):
    """A transport that is interrupted once the request has left."""

    def exchange(self, request: Any, deadline: Any, **given: Any) -> NoReturn:
        """Send, and be interrupted."""
        given["exchange"].sent = True
        raise KeyboardInterrupt


def test_an_attempt_that_is_interrupted_is_told_too() -> None:
    """It is the last of the call's history, and the hook hears of it."""
    seen: list[AttemptEvent] = []
    client = TrtcClient(credentials=CREDENTIALS, region="ap-singapore", on_attempt=seen.append)
    client._transport = Interrupted(OK)  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt) as caught:
        client.call(request_of(action_of("idempotent")))
    unknown = caught.value.__cause__
    assert isinstance(unknown, errors.OutcomeUnknown)
    assert [each.outcome for each in unknown.attempts] == ["interrupted"]
    assert tuple(each.attempt for each in seen) == unknown.attempts


def test_what_came_of_an_attempt_is_shown_in_one_line() -> None:
    """Answers may hold secrets, and tools that report errors print local variables."""
    verdict = Success({"Key": "secret-canary"}, "r-1", {"Key": "secret-canary"})
    assert repr(Tried("answered", "none", "ok", answer=OK, verdict=verdict)) == "<Tried ok>"


class Spent:
    """Credentials that are there for one attempt."""

    account = "spent"

    def __init__(self, failure: Exception) -> None:
        self._given = [CREDENTIALS]
        self._failure = failure

    def ready(self) -> Any:
        """Return them once."""
        return self._given.pop() if self._given else None

    def fetch(self, deadline: object) -> NoReturn:
        """Fail."""
        raise self._failure


@both
@pytest.mark.parametrize(
    "failure",
    [errors.CredentialsError("gone"), TimeoutError("timed out"), NotSent("closed")],
    ids=["no credentials", "no time", "no thread"],
)
@pytest.mark.parametrize(
    ("outcome", "expected"), [(LOST, errors.OutcomeUnknown), (NOT_SENT, errors.ConnectFailed)]
)
def test_a_repeat_that_cannot_begin_leaves_what_is_known(
    outcome: Any, expected: type[Exception], failure: Exception, asynchronous: bool
) -> None:
    """The call ends with what its last attempt came to, not with what kept it from another."""
    kind: Any = AsyncTrtcClient if asynchronous else TrtcClient
    client = kind(credentials=CREDENTIALS, region="ap-singapore", retry=SOON)
    client._wire.source, client._transport = Spent(failure), Script(outcome)
    request = request_of(action_of("idempotent"))

    async def wait() -> None:
        async with client:
            await client.call(request)

    with pytest.raises(expected) as caught:
        asyncio.run(wait()) if asynchronous else client.call(request)
    assert len(caught.value.attempts) == 1  # type: ignore[attr-defined]
