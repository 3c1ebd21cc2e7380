"""A clock that is wrong: the vendor's time is learned from its refusal, and from nothing else."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest

from mediactl import RetryPolicy, TencentCredentials, ZegoCredentials, errors
from mediactl._runtime.http_date import unix_time
from mediactl._runtime.messages import HttpAnswer
from mediactl._runtime.vendor import VendorClock
from mediactl.tencent.live import AsyncLiveClient, LiveClient
from mediactl.testing import Simulator
from mediactl.zego.rtc import AsyncRtcClient, RtcClient

from .scripted import GATEWAY, Script

ONCE = RetryPolicy(max_attempts=1)
EXPIRED = {"zego": 100000004, "tencent": "AuthFailure.SignatureExpire"}
REFUSED = {"zego": "100000004 signature_expired", "tencent": EXPIRED["tencent"]}
WRONG = {"zego": 100000005, "tencent": "AuthFailure.SignatureFailure"}
ACTIONS = {"zego": "StopMix", "tencent": "CancelCommonMixStream"}

each_vendor = pytest.mark.parametrize("vendor", EXPIRED)
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Both vendors, with a clock that tests set."""
    with Simulator() as simulator:
        yield simulator


class Caller:
    """A client of a vendor, called in either way as if it were synchronous.

    Attributes:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        self.client = client

    @classmethod
    def of(
        cls, vendor: str, asynchronous: bool, endpoint: str | None = None, **options: Any
    ) -> Caller:
        """Make a client that calls without repeats."""
        settings = {"endpoint": endpoint, "retry": ONCE, "rate_limit": "off", **options}
        if vendor == "zego":
            secret = ZegoCredentials(1234567890, "0123456789abcdef0123456789abcdef")
            zego: Any = AsyncRtcClient if asynchronous else RtcClient
            return cls(zego(credentials=secret, **settings))
        key = TencentCredentials("AKIDSimulatorExample", "SimulatorExampleKey")
        tencent: Any = AsyncLiveClient if asynchronous else LiveClient
        return cls(tencent(credentials=key, **settings))

    def copy(self, **options: Any) -> Caller:
        """Return one whose client is a copy with other options."""
        return Caller(self.client.with_options(**options))

    def stop(self, number: int = 1) -> Any:
        """Stop a task; return the response."""
        if isinstance(self.client, RtcClient | AsyncRtcClient):
            made = self.client.stop_mix(task_id=f"t-{number}")
        else:
            made = self.client.cancel_common_mix_stream(mix_stream_session_id=f"t-{number}")

        async def wait() -> Any:
            return await made

        return asyncio.run(wait()) if asyncio.iscoroutine(made) else made

    def outcomes(self, number: int = 1) -> list[str]:
        """Stop a task; return what came of each attempt."""
        return [each.outcome for each in self.stop(number).meta.attempts]

    @property
    def offset(self) -> float:
        """How far the vendor's clock is taken to be ahead."""
        return float(self.client._wire.clock.offset)


@both
@each_vendor
@pytest.mark.parametrize("offset", [900.0, -900.0])
def test_a_skewed_clock_costs_one_attempt_once(
    simulator: Simulator, vendor: str, asynchronous: bool, offset: float
) -> None:
    """The first call is signed again, though it may not be repeated; copies and later calls know."""
    simulator.clock_offset = offset
    caller = Caller.of(vendor, asynchronous, simulator.endpoint)
    earlier = caller.copy(timeout=5)
    assert caller.outcomes(1) == [REFUSED[vendor], "ok"]
    assert abs(caller.offset - offset) < 5
    later = caller.copy(timeout=5)
    assert [each.outcomes(2 + n) for n, each in enumerate((caller, earlier, later))] == [["ok"]] * 3
    assert simulator.effects(ACTIONS[vendor]) == 4


@each_vendor
@pytest.mark.parametrize(("offset", "side"), [(900.0, "behind"), (-900.0, "ahead")])
def test_a_wrong_clock_is_told_once(
    simulator: Simulator,
    vendor: str,
    offset: float,
    side: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Whose clock is how wrong, and what is done about it, is one warning until that changes."""
    caplog.set_level(logging.WARNING, logger="mediactl")
    caller = Caller.of(vendor, False, simulator.endpoint)
    simulator.clock_offset = offset
    for number in range(3):
        caller.outcomes(number)
    service = {"zego": "zego/rtc", "tencent": "tencent/live"}[vendor]
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    said = rf"{service}: this machine's clock is (\d+) s {side}; calls are signed by the vendor's"
    told = re.fullmatch(said, record.getMessage())
    assert told is not None
    assert abs(int(told[1]) - 900) < 5
    simulator.clock_offset = 0.0
    caller.outcomes(3)
    assert len(caplog.records) == 2


@pytest.mark.parametrize(("ahead", "warnings"), [(-3, 1), (-2, 0), (0, 0), (1, 0), (2, 0), (3, 1)])
def test_a_clock_that_is_nearly_right_is_not_told(
    ahead: int, warnings: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Up to two seconds are no news: a `Date` has no fractions, and is under way for a while."""
    caplog.set_level(logging.WARNING, logger="mediactl")
    clock = VendorClock("zego/rtc", clock=lambda: 1_000_000.0)
    for _ in range(2):
        assert clock.learn({"Date": formatdate(1_000_000 + ahead, usegmt=True)})
    assert clock.offset == ahead
    assert len(caplog.records) == warnings


@each_vendor
def test_copies_learn_for_the_client(simulator: Simulator, vendor: str) -> None:
    """What a copy learns its original knows."""
    simulator.clock_offset = 900.0
    caller = Caller.of(vendor, False, simulator.endpoint)
    assert len(caller.copy(timeout=5).outcomes(1)) == 2
    assert caller.outcomes(2) == ["ok"]


@both
@each_vendor
def test_a_clock_that_jumps_again_is_learned_anew(
    simulator: Simulator, vendor: str, asynchronous: bool
) -> None:
    """Each jump costs one attempt, be it away from this machine's time or back to it."""
    caller = Caller.of(vendor, asynchronous, simulator.endpoint)
    assert caller.outcomes(1) == ["ok"]
    for number, offset in enumerate((900.0, -900.0, 0.0)):
        simulator.clock_offset = offset
        assert caller.outcomes(10 + number) == [REFUSED[vendor], "ok"]
        assert caller.outcomes(20 + number) == ["ok"]


def refused(vendor: str, code: str | int, date: str | None) -> HttpAnswer:
    """Make a refusal with a `Date`, or without one."""
    if vendor == "zego":
        body = f'{{"Code": {code}, "Message": "no", "RequestId": "r"}}'
    else:
        body = (
            f'{{"Response": {{"RequestId": "r", "Error": {{"Code": "{code}", "Message": "no"}}}}}}'
        )
    return HttpAnswer(200, {} if date is None else {"Date": date}, body.encode())


def answered_with(caller: Caller, *answers: HttpAnswer) -> Script:
    """Let a client's exchanges come out so."""
    script = Script(*answers)
    caller.client._transport = script
    return script


@both
@each_vendor
@pytest.mark.parametrize(
    "date",
    [
        *(None, "", "garbage", "900", "Thu, 99 Foo 2026 99:99:99 GMT", "\x00", "1" * 500),
        "Sat, 21 Nov 99999999999999999999 10:00:00 GMT",
    ],
)
def test_without_a_date_there_is_nothing_to_learn(
    vendor: str, asynchronous: bool, date: str | None
) -> None:
    """An answer that does not tell the time raises what the vendor said, after one attempt."""
    caller = Caller.of(vendor, asynchronous, retry=RetryPolicy())
    script = answered_with(caller, refused(vendor, EXPIRED[vendor], date))
    with pytest.raises(errors.AuthFailed) as caught:
        caller.stop()
    assert caught.value.kind == "clock_skew"
    assert len(script.sent) == len(caught.value.attempts) == 1
    assert caller.offset == 0


@both
@each_vendor
def test_a_call_is_signed_again_once(vendor: str, asynchronous: bool) -> None:
    """A vendor that finds every signature expired is asked twice, and is right in the end."""
    caller = Caller.of(vendor, asynchronous, retry=RetryPolicy(max_attempts=5))
    date = formatdate(time.time() + 900, usegmt=True)
    script = answered_with(caller, refused(vendor, EXPIRED[vendor], date))
    with pytest.raises(errors.AuthFailed) as caught:
        caller.stop()
    assert len(script.sent) == len(caught.value.attempts) == 2


@both
@each_vendor
def test_other_failures_teach_nothing(vendor: str, asynchronous: bool) -> None:
    """Whatever else goes wrong, its `Date` may be nonsense and is left alone."""
    date = formatdate(time.time() + 900, usegmt=True)
    caller = Caller.of(vendor, asynchronous, retry=ONCE)
    answers = [
        refused(vendor, WRONG[vendor], date),
        HttpAnswer(GATEWAY.status, {"Date": date}, GATEWAY.body),
        refused(vendor, 1 if vendor == "zego" else "InternalError", date),
        HttpAnswer(403, {"Date": date}, b""),
    ]
    for answer in answers:
        script = answered_with(caller, answer)
        with pytest.raises(errors.MediactlError):
            caller.stop()
        assert len(script.sent) == 1
        assert caller.offset == 0


@each_vendor
def test_being_signed_again_is_no_repeat(vendor: str) -> None:
    """It takes nothing from the attempts that a call has for other failures."""
    date = formatdate(time.time() + 900, usegmt=True)
    soon = RetryPolicy(max_attempts=2, base_delay=1e-6, max_delay=1e-6)
    caller = Caller.of(vendor, False, retry=soon)
    script = answered_with(caller, refused(vendor, EXPIRED[vendor], date), GATEWAY)
    with pytest.raises(errors.MediactlError):
        caller.stop()
    assert len(script.sent) == 3


@pytest.mark.parametrize(
    "written",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 06 Nov 1994 16:49:37 +0800",
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
def test_dates_are_utc_wherever_this_machine_is(
    written: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All forms of HTTP's dates mean the same moment, those without a zone or with another too."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert unix_time(written) == 784_111_777
    finally:
        monkeypatch.undo()
        time.tzset()
