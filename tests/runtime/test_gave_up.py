"""Why a call was not repeated once more, and when to ask again, as its exception tells them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from mediactl import RateLimit, RetryPolicy, TencentCredentials, Timeout, errors
from mediactl._runtime.action import CallLimit, Rate
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient

from .scripted import (
    CREDENTIALS,
    LOST,
    NOT_SENT,
    OK,
    Outcome,
    Script,
    action_of,
    answer,
    call,
    refusal,
    request_of,
)

LONG = RetryPolicy(max_attempts=3, base_delay=60, max_delay=60)
ASKS = "the vendor asks to wait {} s, which is too long"

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@pytest.fixture
def _longest_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are as long as they can be."""
    monkeypatch.setattr("mediactl._runtime.options.random.random", lambda: 1.0)


def fail(*outcomes: Outcome, asynchronous: bool, kind: Any = "idempotent", **options: Any) -> Any:
    """Let a call fail, and return its error and how many exchanges there were."""
    error, script = call(action_of(kind), outcomes, asynchronous=asynchronous, **options)
    assert isinstance(error, errors.MediactlError)
    assert len(script.sent) == len(error.attempts)
    assert str(error).endswith(f" (gave up: {error.gave_up})") is bool(error.gave_up)
    return error, len(script.sent)


@both
@pytest.mark.parametrize("outcome", [LOST, NOT_SENT, refusal("Throttled"), refusal("Internal")])
def test_all_attempts_are_made(outcome: Outcome, asynchronous: bool) -> None:
    """It says how many there were to make."""
    error, sent = fail(outcome, asynchronous=asynchronous)
    assert (sent, error.gave_up) == (3, "3 of 3 attempts are made")
    assert error.retry_after is None


@both
def test_one_attempt_is_all(asynchronous: bool) -> None:
    """Where the caller wants no repeats, none was given up."""
    error, sent = fail(LOST, asynchronous=asynchronous, retry=RetryPolicy(1))
    assert (sent, error.gave_up) == (1, "")


@both
@pytest.mark.usefixtures("_longest_pauses")
def test_no_time_is_left(asynchronous: bool) -> None:
    """It names the time limit that leaves no room for the pause."""
    error, sent = fail(LOST, asynchronous=asynchronous, retry=LONG, timeout=30)
    assert sent == 1
    assert error.gave_up == "the time limit of 30 s leaves none for a pause and a repeat"


@both
@pytest.mark.parametrize("timeout", [30, Timeout(total=None)], ids=["limit", "no limit"])
@pytest.mark.parametrize("asked", [3601, 999_999_999])
def test_the_vendor_asks_for_too_long(timeout: Any, asked: int, asynchronous: bool) -> None:
    """More than an hour is waited in no case, even where the caller sets no limit at all."""
    refused = refusal("Throttled", **{"Retry-After": str(asked)})
    error, sent = fail(refused, asynchronous=asynchronous, timeout=timeout)
    assert (sent, error.retry_after) == (1, asked)
    assert error.gave_up == ASKS.format(f"{asked:g}")


@pytest.mark.parametrize(("asked", "attempts"), [(3599, 2), (3600, 1)])
def test_up_to_an_hour_is_waited(
    asked: int, attempts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a deadline, a vendor may ask for anything below an hour."""
    slept: list[float] = []
    monkeypatch.setattr("mediactl._runtime.drive.time.sleep", slept.append)
    refused = refusal("Throttled", **{"Retry-After": str(asked)})
    options: Any = {"asynchronous": False, "timeout": Timeout(total=None)}
    _, script = call(action_of("read"), [refused, OK], **options)
    assert len(script.sent) == attempts
    assert slept == [asked] * (attempts - 1)


@both
def test_when_to_ask_again(asynchronous: bool) -> None:
    """What the last answer asked for is told, whatever the call's exception; of earlier ones, nothing."""
    busy = answer(b"busy", status=503, **{"Retry-After": "60"})
    for kind in ("read", "unsafe", "idempotent"):
        error, sent = fail(busy, asynchronous=asynchronous, kind=kind)
        assert (sent, error.retry_after) == (1, 60)
        assert error.gave_up == ("" if kind == "unsafe" else ASKS.format(60))
    soon = refusal("Throttled", **{"Retry-After": "0"})
    error, sent = fail(soon, LOST, asynchronous=asynchronous)
    assert (sent, error.retry_after) == (3, None)


@both
@pytest.mark.parametrize("outcome", [refusal("Invalid"), refusal("Gone"), refusal("Conflict")])
def test_a_repeat_was_no_question(outcome: Outcome, asynchronous: bool) -> None:
    """What no repeat would mend was not given up, and no text says so."""
    error, sent = fail(outcome, asynchronous=asynchronous)
    assert (sent, error.gave_up) == (1, "")
    error, sent = fail(LOST, asynchronous=asynchronous, kind="unsafe")
    assert (sent, error.gave_up) == (1, "")


def client_of(*outcomes: Outcome, **options: Any) -> TrtcClient:
    """Make a client whose exchanges come out so."""
    settings = {"credentials": CREDENTIALS, "region": "ap-singapore", **options}
    client = TrtcClient(**settings)
    client._transport = Script(*outcomes)  # type: ignore[assignment]
    return client


def test_the_budget_is_used_up() -> None:
    """It says that it is the whole client that has no repeats left, not this call."""
    client = client_of(LOST, rate_limit="off")
    while client._options.budget.take(1):
        pass
    with pytest.raises(errors.OutcomeUnknown) as caught:
        client.call(request_of(action_of("idempotent")))
    assert caught.value.gave_up == "the client's budget for repeats is used up"
    assert len(caught.value.attempts) == 1


def test_no_place_for_a_repeat() -> None:
    """It says that it waited in vain, and tells what the attempt before came to."""
    credentials = TencentCredentials("AKIDGAVEUP", "example-key")
    soon = RetryPolicy(base_delay=1e-6)
    client = client_of(LOST, credentials=credentials, timeout=0.3, retry=soon)
    action = action_of("idempotent")
    action.limit = CallLimit(Rate(1, 30.0))
    with pytest.raises(errors.OutcomeUnknown, match="reset") as caught:
        client.call(request_of(action))
    assert len(caught.value.attempts) == 1
    assert caught.value.gave_up == "waiting for a place within the limit of 1/30s: timed out"


def test_a_limit_that_is_reached_was_not_given_up() -> None:
    """Where a call is not to wait, it says when to come again and nothing of giving up."""
    credentials = TencentCredentials("AKIDREACHED", "example-key")
    client = client_of(OK, credentials=credentials, rate_limit=RateLimit("raise"))
    action = action_of("idempotent")
    action.limit = CallLimit(Rate(1, 30.0))
    client.call(request_of(action))
    with pytest.raises(errors.RateLimitReached) as caught:
        client.call(request_of(action))
    assert caught.value.gave_up == ""
    assert caught.value.retry_after == pytest.approx(30, abs=5)


@both
@pytest.mark.parametrize("kind", ["read", "idempotent", "unsafe"])
@pytest.mark.usefixtures("_longest_pauses")
def test_a_closed_client_is_not_tried_again(kind: Any, asynchronous: bool) -> None:
    """Another attempt would come out alike, so there is none, and no pause before it."""
    settings: dict[str, Any] = {"credentials": CREDENTIALS, "region": "ap-singapore"}
    settings |= {"retry": LONG, "timeout": Timeout(total=None), "rate_limit": "off"}
    request = request_of(action_of(kind))

    async def main() -> None:
        client = AsyncTrtcClient(**settings)
        await client.close()
        await client.call(request)

    def work() -> None:
        client = TrtcClient(**settings)
        client.close()
        client.call(request)

    with pytest.raises(errors.ConnectFailed) as caught:
        asyncio.run(main()) if asynchronous else work()
    assert str(caught.value) == "StopStreamIngest was not sent: the client is closed"
    (attempt,) = caught.value.attempts
    assert (attempt.status, caught.value.gave_up) == ("not_sent", "")


def test_a_closed_client_keeps_its_budget() -> None:
    """Calls on it, however many, cost no repeats and say each time what is wrong."""
    client = TrtcClient(credentials=CREDENTIALS, region="ap-singapore", rate_limit="off")
    client.close()
    for _ in range(150):
        with pytest.raises(errors.ConnectFailed, match="the client is closed$") as caught:
            client.call(request_of(action_of("idempotent")))
        assert len(caught.value.attempts) == 1
    assert client._options.budget.take(100)
