"""How calls keep to limits: which ones a call comes under, and what its attempts do to their places."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from mediactl import RetryPolicy, TencentCredentials, errors
from mediactl._runtime import limiter
from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.endpoints import Endpoint, Service
from mediactl._runtime.vendor import VendorWire
from mediactl._runtime.window import Window
from mediactl.tencent.trtc import TrtcClient

from .scripted import (
    GATEWAY,
    LOST,
    NOT_SENT,
    OK,
    SOON,
    Outcome,
    Script,
    action_of,
    refusal,
    request_of,
)

ONCE = RetryPolicy(max_attempts=1)
AGES = 1000.0  # seconds: no place becomes free again during a test
THROTTLED = refusal("Throttled")

_accounts = count()


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Windows of this test only."""
    limiter._registry._renew()
    yield
    limiter._registry._renew()


def client_of(*outcomes: Outcome | Callable[[], Outcome], **options: Any) -> TrtcClient:
    """Make a client of an account of its own, whose exchanges come out so."""
    credentials = TencentCredentials(f"AKIDPLACES{next(_accounts)}", "example-key")
    given: Any = {"retry": ONCE, "rate_limit": "raise", **options}
    client = TrtcClient(credentials=credentials, region="ap-singapore", **given)
    client._transport = Script(*outcomes)  # type: ignore[assignment]
    return client


def limited(calls: int, seconds: float = AGES) -> Action:
    """Make an action with a call limit."""
    action = action_of("idempotent")
    action.limit = CallLimit(Rate(calls, seconds))
    return action


def call(client: TrtcClient, action: Action, times: int = 1) -> None:
    """Call an action, however that ends."""
    for _ in range(times):
        with suppress(errors.MediactlError):
            client.call(request_of(action))


def room(client: TrtcClient, action: Action) -> int:
    """Count the places that are free now."""
    (window,) = client._wire.windows(action, {}, client._wire.source.ready(), 1.0)
    tickets = []
    while (ticket := window.ask()).granted:
        tickets.append(ticket)
    for each in (ticket, *tickets):
        each.withdraw()
    return len(tickets)


def test_who_is_not_to_wait_is_told() -> None:
    """Where there is no place, the call ends with the limit and when to come back; nothing is sent."""
    client, action = client_of(OK), limited(2)
    call(client, action, times=2)
    with pytest.raises(errors.RateLimitReached) as caught:
        client.call(request_of(action))
    assert (caught.value.action, caught.value.limit) == ("StopStreamIngest", "2/1000s")
    assert AGES - 60 < (caught.value.retry_after or 0) <= AGES
    assert len(client._transport.sent) == 2  # type: ignore[attr-defined]


def test_limits_may_be_left_aside() -> None:
    """With `off`, calls go out however many there are."""
    client, action = client_of(OK, rate_limit="off"), limited(1)
    for _ in range(3):
        assert client.call(request_of(action)).request_id == "r-1"


def test_who_waits_in_vain_is_told_for_what() -> None:
    """A call whose time ends while it waits for its first place says so, and was not sent."""
    client, action = client_of(OK, rate_limit="wait", timeout=0.05), limited(1)
    client.call(request_of(action))
    with pytest.raises(errors.DeadlineExceeded) as caught:
        client.call(request_of(action))
    assert caught.value.reason == "waiting for a place within the limit of 1/1000s: timed out"
    assert caught.value.attempts == ()
    assert len(client._transport.sent) == 1  # type: ignore[attr-defined]


def test_who_waits_sleeps() -> None:
    """Waiting for a place takes no processor time to speak of, and may last as long as the call."""
    client, action = client_of(OK, rate_limit="wait", timeout=0.99), limited(1, seconds=0.4)
    client.call(request_of(action))
    busy = time.thread_time()
    assert client.call(request_of(action)).meta.attempts[0].waited > 0.2
    assert time.thread_time() - busy < 0.1


def test_repeats_wait_in_any_mode() -> None:
    """A call that is not to wait does so once it is under way."""
    client, action = client_of(GATEWAY, OK, retry=SOON), limited(1, seconds=0.2)
    _, second = client.call(request_of(action)).meta.attempts
    assert second.waited > 0.05


def test_repeats_ask_to_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that is under way says so, and is let in ahead of those that have not begun."""
    asked, ask = [], Window.ask

    def noted(window: Window, *, repeat: bool = False) -> Any:
        asked.append(repeat)
        return ask(window, repeat=repeat)

    monkeypatch.setattr(Window, "ask", noted)
    client, action = client_of(GATEWAY, OK, retry=SOON), limited(3)
    client.call(request_of(action))
    assert asked == [False, True]


@pytest.mark.parametrize("outcome", [OK, LOST, GATEWAY, THROTTLED, refusal("Invalid")])
def test_what_was_sent_keeps_its_place(outcome: Outcome) -> None:
    """Whatever came of it, the vendor has counted it."""
    client, action = client_of(outcome), limited(3)
    call(client, action)
    assert room(client, action) == 2


@pytest.mark.parametrize("outcome", [NOT_SENT, KeyboardInterrupt()])
def test_what_was_not_sent_gives_its_place_back(outcome: Outcome) -> None:
    """The vendor knows nothing of it, so others may have the place at once."""
    client, action = client_of(outcome), limited(3)
    with pytest.raises((errors.ConnectFailed, KeyboardInterrupt)):
        client.call(request_of(action))
    assert room(client, action) == 3


def test_a_call_that_cannot_be_signed_gives_its_place_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place is never lost to a fault on this side."""
    client, action = client_of(OK), limited(3)

    def fail(*_: object) -> None:
        raise ValueError("no signature")

    monkeypatch.setattr(client._wire, "sign", fail)
    with pytest.raises(ValueError, match="no signature"):
        client.call(request_of(action))
    assert room(client, action) == 3


@pytest.mark.parametrize(
    ("outcome", "left"),
    [(OK, 98), (refusal("Invalid"), 98), (refusal("Transient"), 98), (THROTTLED, 68)],
    ids=["ok", "invalid", "transient", "throttled"],
)
def test_throttles_alone_slow_calls_down(outcome: Outcome, left: int) -> None:
    """Two that were answered leave 98 places of a hundred; two throttles lower the hundred to 70."""
    client, action = client_of(outcome), limited(100)
    call(client, action, times=2)
    assert room(client, action) == left


@pytest.mark.parametrize(("others", "left"), [(LOST, 43), (GATEWAY, 43), (OK, 73)])
def test_what_was_not_answered_says_nothing_of_limits(others: Outcome, left: int) -> None:
    """Throttles are counted among the answers of the vendor; two in 27 of those are few."""
    client, action = client_of(*[others] * 25, THROTTLED), limited(100)
    call(client, action, times=27)
    assert room(client, action) == left


@pytest.mark.parametrize(("code", "left"), [("Throttled", 19), ("Invalid", 99)])
def test_a_limit_that_a_throttle_names_is_kept(code: str, left: int) -> None:
    """The vendor's word goes over its page; but only where it refuses for that reason."""
    said = refusal(code, "Your request exceeds the frequency limit `2` for a second.")
    client, action = client_of(said), limited(100, seconds=10.0)
    call(client, action)
    assert room(client, action) == left


class Wire(VendorWire[Any]):
    """A vendor of whom only the limits matter."""

    def __init__(
        self, *scope: Any, account: str = "one", host: str = "a.example", **given: Any
    ) -> None:
        service = Service("v/s", common_errors=dict, hosts={}, limit_scope=scope or ("account",))
        source: Any = SimpleNamespace(account=account)
        super().__init__(source, service, lambda _: Endpoint("https", host, 443), **given)

    def account_of(self, _: object) -> str:
        """Return the account, whatever it signs with."""
        account: str = self.source.account
        return account


ROOMS = Action(
    "Set",
    service="v/s",
    limit=CallLimit(Rate(20), Rate(5), per=(("Room", Rate(4)), ("User", Rate(8, 60.0)))),
)


def windows(wire: Wire, share: float = 1.0, **parameters: object) -> list[Window]:
    """List the windows of a call."""
    return list(wire.windows(ROOMS, parameters, None, share))


def test_an_action_without_a_limit_waits_for_nothing() -> None:
    """No window is opened for it."""
    assert list(Wire().windows(Action("Get", service="v/s"), {}, None, 1.0)) == []


def test_the_narrowest_limit_comes_first() -> None:
    """A call that waits for a place of its room has not taken one that all rooms share."""
    rates = [str(each.rate) for each in windows(Wire(), Room="7", User="u")]
    assert rates == ["4/s", "8/60s", "20/s"]


def test_limits_for_one_value_are_for_calls_that_have_one() -> None:
    """A parameter that is left out counts for nobody; 0 and the empty text are values."""
    assert [str(each.rate) for each in windows(Wire(), Room=None)] == ["20/s"]
    assert [str(each.rate) for each in windows(Wire(), Room=0, User="")] == ["4/s", "8/60s", "20/s"]


def test_each_value_has_a_window_of_its_own() -> None:
    """Calls for one room leave the places of another alone, and all share the action's."""
    (one, *_), (same, *_), (other, *_) = (windows(Wire(), Room=n) for n in ("1", "1", "2"))
    assert one is same
    assert one is not other
    assert windows(Wire(), Room="1")[-1] is windows(Wire(), Room="2")[-1]
    assert windows(Wire(), Room="1")[0] is not windows(Wire(), User="1")[0]
    assert windows(Wire(), Room=["1", "2"])[0] is windows(Wire(), Room=["1", "2"])[0] is not one


@pytest.mark.parametrize(
    ("scope", "given", "shared"),
    [
        (("account",), {}, True),
        (("account",), {"account": "two"}, False),
        (("account",), {"host": "b.example"}, True),
        (("account", "host"), {"host": "b.example"}, False),
        (("account", "host"), {}, True),
        (("account",), {"test_environment": True}, False),
    ],
)
def test_whom_a_limit_counts_for(scope: Any, given: dict[str, Any], shared: bool) -> None:
    """An account has its limits for itself; on each host or in the test environment, if documented."""
    for parameters in ({}, {"Room": "7"}):
        first = windows(Wire(*scope), **parameters)
        second = windows(Wire(*scope, **given), **parameters)
        assert [a is b for a, b in zip(first, second, strict=True)] == [shared] * len(first)


def test_the_test_environment_has_limits_of_its_own() -> None:
    """Where one is documented it counts there, and only there."""
    assert [str(each.rate) for each in windows(Wire(test_environment=True))] == ["5/s"]
    plain = Action("Get", service="v/s", limit=CallLimit(Rate(20)))
    (window,) = Wire(test_environment=True).windows(plain, {}, None, 1.0)
    assert str(window.rate) == "20/s"


def test_a_share_is_a_part_of_every_limit() -> None:
    """Each limit is divided, and what the vendor names is divided alike."""
    narrow, wide = windows(Wire(), 0.25, Room="7")
    assert (str(narrow.rate), str(wide.rate)) == ("1/s", "5/s")
    assert windows(Wire(), 0.5, Room="7")[0] is not narrow
    for window in windows(Wire(), 0.5, Room="7"):
        window.ask().finish(throttled=True, named=2)
        assert not window.ask().granted


@pytest.mark.parametrize(("room", "name"), [(None, "v/s Set"), ("7", "v/s Set for one Room")])
def test_who_slows_down_is_told_what(
    room: str | None, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names the action, and the parameter where it is the limit of one value; not the value."""
    windows(Wire(), Room=room)[0].ask().finish(throttled=True, named=1)
    assert caplog.messages[0].startswith(f"{name}: calls are refused as too frequent")
