"""When calls are repeated, and when no more: pauses, Retry-After, and the budget of a client."""

from __future__ import annotations

import logging
import os
import random
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any

import pytest

from mediactl import RetryPolicy, TencentCredentials, errors
from mediactl._runtime.budget import Budget
from mediactl.tencent.trtc import TrtcClient

from .scripted import GATEWAY, LOST, OK, Outcome, Script, action_of, answer, refusal, request_of

SOON = RetryPolicy(max_attempts=3, base_delay=1e-9, max_delay=1e-9)
REQUEST = request_of(action_of("idempotent"))


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses of synchronous calls, none of which is made."""
    pauses: list[float] = []
    monkeypatch.setattr("mediactl._runtime.drive.time.sleep", pauses.append)
    return pauses


def client_of(*outcomes: Outcome | Callable[[], Outcome], **options: Any) -> TrtcClient:
    """Make a client whose exchanges come out so."""
    settings = {"retry": SOON, "timeout": 30, "rate_limit": "off", **options}
    client = TrtcClient(
        credentials=TencentCredentials("AKIDEXAMPLE", "example-key"),
        region="ap-singapore",
        **settings,
    )
    client._transport = Script(*outcomes)  # type: ignore[assignment]
    return client


def attempts_of(client: TrtcClient, *, missing_ok: bool = False) -> int:
    """Make a call, and count its attempts, however it ends."""
    try:
        return len(client.call(REQUEST, missing_ok=missing_ok).meta.attempts)
    except errors.MediactlError as error:
        return len(error.attempts)


@pytest.mark.parametrize("throttled", [False, True])
def test_pauses_are_full_jitter(throttled: bool) -> None:
    """They are spread evenly between nothing and a bound that doubles up to the longest."""
    policy = RetryPolicy(max_attempts=9, base_delay=0.25, max_delay=3.0)
    random.seed(7)
    base = 1.0 if throttled else 0.25
    for repeat in (1, 2, 3, 8, 100, 10**9):
        bound = min(3.0, base * 2.0 ** min(repeat - 1, 50))
        pauses = [policy.pause(repeat, throttled=throttled) for _ in range(2000)]
        assert 0 <= min(pauses) < 0.02 * bound
        assert 0.98 * bound < max(pauses) <= bound
        assert abs(statistics.fmean(pauses) / bound - 0.5) < 0.03
        assert abs(statistics.pstdev(pauses) / bound - 12**-0.5) < 0.02


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (refusal("Throttled"), [1.0, 2.0]),
        (refusal("TransientNone"), [0.25, 0.5]),
        (LOST, [0.25, 0.5]),
    ],
    ids=["throttled", "transient", "lost"],
)
def test_calls_pause_longer_from_repeat_to_repeat(
    outcome: Outcome, expected: list[float], slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each pause may be twice the one before; after a throttle, a second is where that begins."""
    monkeypatch.setattr("mediactl._runtime.options.random.random", lambda: 1.0)
    with pytest.raises(errors.MediactlError) as caught:
        client_of(outcome, retry=RetryPolicy(base_delay=0.25)).call(REQUEST)
    assert slept == expected
    assert [each.paused for each in caught.value.attempts] == [0.0, *expected]


def in_date(seconds: float, ahead: float = 0.0) -> dict[str, str]:
    """Write `Retry-After` as a date, by a vendor whose clock is ahead."""
    now = time.time() + ahead
    return {
        "Retry-After": formatdate(now + seconds, usegmt=True),
        "Date": formatdate(now, usegmt=True),
    }


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"Retry-After": "7"}, 7, 7),
        ({"Retry-After": "0"}, 0, 1e-9),
        (in_date(9), 9, 9),
        (in_date(9, ahead=900), 9, 9),
        (in_date(9, ahead=-900), 9, 9),
        ({}, 10, 20),
        (in_date(-60), 0, 1e-9),
    ],
    ids=["seconds", "none", "date", "clock ahead", "clock behind", "date alone", "past"],
)
@pytest.mark.parametrize("code", ["Throttled", "TransientNone"])
def test_retry_after_is_respected(
    headers: dict[str, str], least: float, most: float, code: str, slept: list[float]
) -> None:
    """Seconds are seconds, and a date is a time by the vendor's own clock."""
    if not headers:  # it is to be as near when the test runs
        headers = {"Retry-After": formatdate(time.time() + 20, usegmt=True)}
    client = client_of(refusal(code, **headers), OK)
    assert attempts_of(client) == 2
    (pause,) = slept or [0.0]
    assert least <= pause <= most
    assert attempts_of(client_of(answer(b"busy", status=503, **headers), OK)) == 2
    assert least <= (slept[1:] or [0.0])[0] <= most


@pytest.mark.parametrize(
    "written", ["", "soon", "-5", "1e3", "5.5", "\u0663", "Foo, 99 Bar", "nan", "inf", "1,2"]
)
def test_a_retry_after_that_says_nothing_is_ignored(written: str, slept: list[float]) -> None:
    """Garbage costs neither the repeat nor the pause that is due anyway."""
    client = client_of(refusal("Throttled", **{"Retry-After": written}), OK)
    assert attempts_of(client) == 2
    assert max(slept, default=0) <= 1e-9


@pytest.mark.parametrize(
    "headers", [{"Retry-After": "60"}, in_date(60), {"Retry-After": "9" * 400}]
)
def test_beyond_the_deadline_there_is_no_waiting(
    headers: dict[str, str], slept: list[float]
) -> None:
    """What the vendor said is raised at once where it asks for more time than there is."""
    start = time.monotonic()
    with pytest.raises(errors.Throttled) as caught:
        client_of(refusal("Throttled", **headers), OK).call(REQUEST)
    assert len(caught.value.attempts) == 1
    assert slept == []
    assert time.monotonic() - start < 5


def fault_of_eight(seed: int) -> Callable[[], Outcome]:
    """Let one exchange in eight fail, by chance."""
    chance = random.Random(seed)
    faults = (LOST, GATEWAY, refusal("Throttled"), refusal("Transient"))
    return lambda: chance.choice(faults) if chance.random() < 1 / 8 else OK


def test_ordinary_weather_costs_no_call_its_repeats(slept: list[float]) -> None:
    """With one attempt in eight failing, no call fails for want of budget."""
    client = client_of(fault_of_eight(1), retry=RetryPolicy(max_attempts=8, base_delay=1e-9))
    for _ in range(5000):
        client.call(REQUEST)
    assert len(slept) > 500


@pytest.mark.parametrize(
    "settled",
    [refusal("Gone"), refusal("Conflict"), refusal("Invalid")],
    ids=["gone", "conflict", "invalid"],
)
def test_refusals_are_no_outage(settled: Outcome, slept: list[float]) -> None:
    """Where most calls are refused for reasons of their own, repeats go on as well."""
    chance = random.Random(2)
    client = client_of(lambda: LOST if chance.random() < 1 / 8 else settled)
    spent = 0
    for _ in range(3000):
        try:
            client.call(REQUEST, missing_ok=True)
        except errors.OutcomeUnknown as error:
            # A conflict after a loss is one too, but has the conflict as its cause.
            spent += len(error.attempts) < 3 and error.__cause__ is None
        except errors.ApiError:
            pass
    assert spent == 0


def test_an_outage_is_not_multiplied(slept: list[float]) -> None:
    """Where nothing succeeds, calls soon make one attempt each; when the vendor is back, so are repeats."""
    client = client_of(LOST)
    counts = [attempts_of(client) for _ in range(2000)]
    assert counts[:10] == [3] * 10
    assert counts[100:] == [1] * 1900
    assert sum(counts) == 2000 + 100
    client._transport = Script(OK)  # type: ignore[assignment]
    assert {attempts_of(client) for _ in range(400)} == {1}
    client._transport = Script(LOST, OK)  # type: ignore[assignment]
    assert attempts_of(client) == 2


def test_four_answers_pay_for_one_repeat() -> None:
    """What was spent comes back by quarters, not at once."""
    budget = Budget()
    assert sum(budget.take(1) for _ in range(200)) == 100
    for _ in range(3):
        for _ in range(3):
            budget.earn()
            assert not budget.take(1)
        budget.earn()
        assert budget.take(1)
        assert not budget.take(1)


def test_long_calm_saves_nothing_up() -> None:
    """However much went well before, an outage finds no more than a hundred repeats."""
    budget = Budget()
    for _ in range(1000):
        budget.earn()
    assert sum(budget.take(1) for _ in range(200)) == 100


def test_an_empty_budget_is_told_once(slept: list[float], caplog: pytest.LogCaptureFixture) -> None:
    """One warning each time that it runs dry, whatever the number of calls and copies then."""
    caplog.set_level(logging.WARNING, logger="mediactl")
    text = "the budget for repeats is used up: most calls fail, and are not repeated"
    warning = ("mediactl", logging.WARNING, text)
    client = client_of(LOST)
    for _ in range(50):
        attempts_of(client)
    assert caplog.record_tuples == []
    for _ in range(20):
        attempts_of(client)
        attempts_of(client.with_options(timeout=5))
    assert caplog.record_tuples == [warning]
    client._transport = Script(OK)  # type: ignore[assignment]
    for _ in range(8):
        attempts_of(client)
    client._transport = Script(LOST)  # type: ignore[assignment]
    for _ in range(20):
        attempts_of(client)
    assert caplog.record_tuples == [warning, warning]


def test_copies_share_the_budget(slept: list[float]) -> None:
    """What a client's copies spend is spent for all of them, and for no other client."""
    client = client_of(LOST)
    copies = [client.with_options(timeout=5 + n) for n in range(50)]
    assert sum(attempts_of(each) for each in copies) == 150
    assert attempts_of(client) == 1
    assert attempts_of(client.with_options(retry=RetryPolicy(max_attempts=9))) == 1
    assert attempts_of(client_of(LOST)) == 3


def test_threads_spend_no_more_than_there_is() -> None:
    """However many take from it at once, it never gives more than it has."""
    budget, taken = Budget(), []

    def take() -> None:
        taken.extend(budget.take(1) for _ in range(100))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == 100


@pytest.fixture
def _held() -> Iterator[Budget]:
    """A budget whose lock another thread holds."""
    budget = Budget()
    with budget._lock:
        yield budget


def test_a_fork_never_leaves_it_locked(_held: Budget) -> None:  # noqa: PT019
    """A child can repeat calls, whatever its parent's threads were doing."""
    child = os.fork()
    if child == 0:
        import signal

        signal.alarm(5)
        os._exit(0 if _held.take(1) else 1)
    assert os.waitpid(child, 0)[1] == 0
