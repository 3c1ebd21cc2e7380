"""Which clients share a call limit, and that nobody in line for it waits for one who is stuck."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest

from mediactl import (
    RateLimit,
    RefreshingCredentials,
    TencentCredentials,
    ZegoCredentials,
    errors,
)
from mediactl._runtime import limiter
from mediactl._runtime.action import CallLimit, Rate
from mediactl._runtime.call import Call
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.drive import Park
from mediactl._runtime.limiter import Places
from mediactl._runtime.messages import OutOfTime
from mediactl._runtime.window import Window
from mediactl.tencent.live import LiveClient
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient
from mediactl.zego.rtc import AsyncRtcClient, RtcClient, StopMixRequest

from .clocks import Clock
from .scripted import OK, Script, action_of, answer, request_of

LIMIT = CallLimit(Rate(1, 30.0))
ZEGO_OK = answer(b'{"Code": 0, "RequestId": "r-1"}')
A_CALL = request_of(action_of("idempotent"))
A_CALL.ACTION.limit = LIMIT


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Windows of this test only."""
    limiter._registry._renew()
    yield
    limiter._registry._renew()


class Vault:
    """Keeps credentials, and hands out temporary ones that differ each time.

    Args:
        token: Whether they are temporary.
    """

    def __init__(self, *, token: bool = True) -> None:
        self._token = token
        self._numbers = count()

    def get(self) -> TencentCredentials:
        """Return credentials."""
        number = next(self._numbers)
        if not self._token:
            return TencentCredentials("AKIDVAULT", f"key-{number}")
        return TencentCredentials(
            f"AKIDTEMPORARY{number}", f"key-{number}", token=f"token-{number}"
        )

    def credentials(self) -> TencentCredentials:
        """Return the same, as a provider does."""
        return self.get()

    def zego(self) -> ZegoCredentials:
        """Return those of the other vendor, whose secret is another each time."""
        return ZegoCredentials(7, f"{next(self._numbers):032}")


def trtc(credentials: Any) -> Callable[[], Any]:
    """Make a client that raises where there is no place; return a call of it."""
    client = TrtcClient(credentials=credentials, region="ap-singapore", rate_limit="raise")
    client._transport = Script(OK)  # type: ignore[assignment]
    return lambda: client.call(A_CALL)


def rtc(credentials: Any) -> Callable[[], Any]:
    """Do the same for the other vendor."""
    client = RtcClient(credentials=credentials, rate_limit="raise")
    client._transport = Script(ZEGO_OK)  # type: ignore[assignment]
    return lambda: client.stop_mix(task_id="1")


def is_shared(first: Callable[[], Any], second: Callable[[], Any]) -> bool:
    """Say whether the second finds the only place taken that the first has."""
    first()
    with pytest.raises(errors.RateLimitReached):
        first()
    try:
        second()
    except errors.RateLimitReached:
        return True
    return False


VAULT, OTHER, PLAIN = Vault(), Vault(), Vault(token=False)
STATIC = TencentCredentials("AKIDVAULT", "key-0")
TEMPORARY = TencentCredentials("AKIDSTS", "key-0", token="token-0")


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        (STATIC, TencentCredentials("AKIDVAULT", "key-0"), True),
        (STATIC, PLAIN.get, True),
        (PLAIN, STATIC, True),
        (RefreshingCredentials(PLAIN.get), STATIC, True),
        (PLAIN.get, Vault(token=False).get, True),
        (STATIC, TencentCredentials("AKIDOTHER", "key-0"), False),
        (VAULT.get, VAULT.get, True),
        (VAULT, VAULT, True),
        (VAULT, VAULT.get, True),
        (VAULT, OTHER, False),
        (VAULT.get, OTHER.get, False),
        (TEMPORARY, TEMPORARY, True),
        (TEMPORARY, VAULT, False),
    ],
    ids=[
        "equal keys",
        "key and method",
        "provider and key",
        "refreshing and key",
        "two methods of one key",
        "two keys",
        "one method twice",
        "one provider twice",
        "provider and its method",
        "two providers",
        "two methods",
        "one token",
        "token and provider",
    ],
)
def test_limits_of_tencent_count_for_keys(first: Any, second: Any, shared: bool) -> None:
    """Wherever a key comes from, it is one account; of temporary ones, where they come from is."""
    assert is_shared(trtc(first), trtc(second)) is shared


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        (ZegoCredentials(7, "0" * 32), VAULT.zego, True),
        (VAULT.zego, VAULT.zego, True),
        (VAULT.zego, lambda: ZegoCredentials(7, "1" * 32), True),
        (ZegoCredentials(7, "0" * 32), RefreshingCredentials(OTHER.zego), True),
        (ZegoCredentials(7, "0" * 32), ZegoCredentials(8, "0" * 32), False),
        (VAULT.zego, lambda: ZegoCredentials(8, "1" * 32), False),
    ],
    ids=["static and method", "method twice", "functions", "refreshing", "two", "two functions"],
)
def test_limits_of_zego_count_for_the_app(
    first: Any, second: Any, shared: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever brings the secret, and whichever secret it is, the AppId is what counts."""
    monkeypatch.setattr(StopMixRequest.ACTION, "limit", LIMIT)
    assert is_shared(rtc(first), rtc(second)) is shared


@pytest.mark.parametrize(
    ("make", "twin", "given"),
    [
        (TrtcClient, AsyncTrtcClient, {"credentials": STATIC, "region": "ap-singapore"}),
        (RtcClient, AsyncRtcClient, {"credentials": VAULT.zego}),
    ],
)
def test_both_kinds_of_clients_share(make: Any, twin: Any, given: dict[str, Any]) -> None:
    """The window is the same for synchronous and asynchronous clients and their copies."""
    clients = [make(**given), twin(**given)]
    clients.append(clients[0].with_options(timeout=5))
    found = {id(window) for each in clients for window in windows_of(each)}
    assert len(found) == 1


def windows_of(client: Any) -> list[Window]:
    """Return the windows of a client's calls."""
    source = client._wire.source
    credentials = source.ready() or source.fetch(Deadline(5))
    return list(client._wire.windows(A_CALL.ACTION, {}, credentials, 1.0))


def test_a_share_is_a_limit_of_its_own() -> None:
    """Clients with another share of the limit keep to that, not to this."""
    client = LiveClient(credentials=STATIC)
    (whole,) = client._wire.windows(A_CALL.ACTION, {}, STATIC, 1.0)
    action = action_of("idempotent")
    action.limit = CallLimit(Rate(100))
    (half,) = client._wire.windows(action, {}, STATIC, RateLimit(share=0.5).share)
    assert half is not whole
    assert half.rate == Rate(50)


def test_nobody_waits_for_one_who_is_stuck() -> None:
    """Behind one who is first in line and never looks, others look now and then, and get their places."""
    clock = Clock()
    window = Window(Rate(2), clock=clock)
    stuck_holders = [window.ask(), window.ask()]
    stuck = window.ask()
    assert stuck.look() is None  # nobody's end is known: it is to be woken
    assert stuck.listen(lambda: None)
    client = TrtcClient(credentials=STATIC, region="ap-singapore", rate_limit="wait", timeout=30)
    client._wire.windows = lambda *_: iter([window])  # type: ignore[method-assign,assignment]
    call = Call(A_CALL.ACTION, {}, wire=client._wire, options=client._options, clock=clock)
    places = Places()
    steps = places.take(call, STATIC)
    park = next(steps)
    for ticket in stuck_holders:
        ticket.finish(throttled=False)
    began = clock.now
    step: object = park
    while step is not None:
        assert isinstance(step, Park)
        assert 0 < step.seconds <= 5
        step.ticket.listen(lambda: None)
        clock.now += step.seconds
        assert clock.now < began + 5
        step = next(steps, None)
    assert stuck.granted
    places.finish(sent=False)
    stuck.withdraw()


def test_who_is_in_line_looks_no_later_than_the_deadline() -> None:
    """However seldom one looks, the call ends in time."""
    clock = Clock()
    window = Window(Rate(1), clock=clock)
    holder = window.ask()
    client = TrtcClient(credentials=STATIC, region="ap-singapore", timeout=0.75)
    client._wire.windows = lambda *_: iter([window])  # type: ignore[method-assign,assignment]
    call = Call(A_CALL.ACTION, {}, wire=client._wire, options=client._options, clock=clock)
    places = Places()
    steps = places.take(call, STATIC)
    park = next(steps)
    assert isinstance(park, Park)
    assert park.seconds == 0.75
    clock.now += 0.75
    with pytest.raises(OutOfTime, match="waiting for a place"):
        next(steps)
    places.finish(sent=False)
    holder.withdraw()
