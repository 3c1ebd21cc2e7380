"""Options that callers give to clients."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from mediactl import RateLimit, RetryPolicy, Timeout, errors
from mediactl._runtime import options
from mediactl._runtime.action import Rate
from mediactl._runtime.options import Options
from mediactl.zego.rtc import AsyncRtcClient, RtcClient

from .stand_in import ZEGO, rtc

OFF_LIMITS = [0, -1, -0.0, float("nan"), float("inf"), True, "5", [], None, 10**400]


def test_a_number_is_the_total() -> None:
    """Seconds alone are the limit of the whole call; the other limits stay."""
    assert Timeout.of(7) == Timeout(total=7)
    assert Timeout.of(7).connect == Timeout().connect
    given = Timeout(total=None, connect=1.5, read=None)
    assert Timeout.of(given) is given
    assert (given.total, given.connect, given.read) == (None, 1.5, None)


@pytest.mark.parametrize("name", ["total", "connect", "read"])
@pytest.mark.parametrize(
    "bad", [0, -1, -0.0, float("nan"), float("inf"), True, "5", [], 10**400], ids=str
)
def test_limits_that_are_none(name: str, bad: Any) -> None:
    """A limit is a number of seconds above zero, and which one is not is told."""
    with pytest.raises(errors.ConfigurationError, match=f"timeout: {name} must be a number"):
        Timeout(**{name: bad})


@pytest.mark.parametrize("bad", [0, "5", float("nan"), 10**400], ids=str)
def test_clients_check_their_timeout(bad: Any) -> None:
    """A client's timeout is checked when it is given, not when it is first needed."""
    with pytest.raises(errors.ConfigurationError, match="timeout: total must be a number"):
        rtc().with_options(timeout=bad)


def test_timeouts_are_values() -> None:
    """Timeouts compare, hash, print, copy and pickle by their limits."""
    timeout = Timeout(10, 2, None)
    assert repr(timeout) == "Timeout(total=10, connect=2, read=None)"
    for again in (copy.copy(timeout), pickle.loads(pickle.dumps(timeout)), Timeout(10, 2, None)):
        assert again == timeout
        assert hash(again) == hash(timeout)
    assert timeout != Timeout(10, 2, 1)
    assert timeout != (10, 2, None)


def test_the_usual_timeout() -> None:
    """Half a minute in all, five seconds to connect, and fifteen of silence."""
    assert Timeout() == Timeout(30.0, connect=5.0, read=15.0)


@pytest.mark.parametrize("option", [Timeout(), RetryPolicy(), RateLimit()], ids=repr)
def test_options_leave_it_to_others_what_equals_them(option: Any) -> None:
    """Compared with a stranger, the stranger is asked too; if that knows nothing, they differ."""
    assert option == mock.ANY
    assert (option == 3) is False


def test_the_usual_policy() -> None:
    """Three attempts, with pauses that begin at a quarter of a second and end at ten."""
    policy = RetryPolicy()
    assert (policy.max_attempts, policy.base_delay, policy.max_delay) == (3, 0.25, 10.0)


@pytest.mark.parametrize(
    "bad", [0, -1, 1.0, 2.5, True, "3", None, [], float("inf"), float("nan")], ids=str
)
def test_attempts_that_are_none(bad: Any) -> None:
    """Attempts are counted from 1: a number that is no count is refused, and shown."""
    with pytest.raises(errors.ConfigurationError) as caught:
        RetryPolicy(max_attempts=bad)
    assert str(caught.value) == f"retry: max_attempts must be an integer of 1 or more, got {bad!r}"


@pytest.mark.parametrize("name", ["base_delay", "max_delay"])
@pytest.mark.parametrize("bad", OFF_LIMITS, ids=str)
def test_delays_that_are_none(name: str, bad: Any) -> None:
    """A delay is a number of seconds above zero, and which one is not is told."""
    with pytest.raises(errors.ConfigurationError) as caught:
        RetryPolicy(**{name: bad})
    assert str(caught.value) == f"retry: {name} must be a number of seconds above 0, got {bad!r}"


def test_delays_are_given_by_name() -> None:
    """A row of bare numbers would say nothing of what they are."""
    with pytest.raises(TypeError, match="positional"):
        RetryPolicy(3, 0.5)  # type: ignore[misc]
    with pytest.raises(TypeError, match="positional"):
        RateLimit("wait", 0.5)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("bad", "meant"),
    [(3, 3), ("3", 1), (0, 1), (-2, 1), (2.5, 1), ([], 1), ({"max_attempts": 1}, 1)],
    ids=str,
)
def test_a_policy_is_no_number(bad: Any, meant: int) -> None:
    """A client tells what to write where it is given something else than a policy."""
    for call in (
        lambda: RtcClient(credentials=ZEGO, retry=bad),
        lambda: rtc().with_options(retry=bad),
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            call()
        assert str(caught.value) == (
            f"retry must be a RetryPolicy, such as RetryPolicy(max_attempts={meant}); "
            f"got {type(bad).__name__}"
        )


@pytest.mark.parametrize(
    ("repeat", "throttled", "longest"),
    [
        (1, False, 0.25),
        (2, False, 0.5),
        (3, False, 1.0),
        (1, True, 1.0),
        (2, True, 2.0),
        (6, False, 8.0),
        (7, False, 10.0),
        (5, True, 10.0),
        (100_000, False, 10.0),
    ],
)
def test_pauses_double(
    monkeypatch: pytest.MonkeyPatch, repeat: int, throttled: bool, longest: float
) -> None:
    """The longest pause doubles from repeat to repeat up to its bound, and a throttle's starts at a second."""
    for chance in (0.0, 0.5, 1.0):
        monkeypatch.setattr(options.random, "random", lambda chance=chance: chance)
        assert RetryPolicy().pause(repeat, throttled=throttled) == chance * longest


def test_a_long_pause_stays_long_after_a_throttle(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second that a throttle answer asks for takes the place of shorter delays alone."""
    monkeypatch.setattr(options.random, "random", lambda: 1.0)
    assert RetryPolicy(base_delay=3.0).pause(1, throttled=True) == 3.0
    assert RetryPolicy(base_delay=3.0, max_delay=0.5).pause(1, throttled=True) == 0.5
    assert RetryPolicy(base_delay=1e308, max_delay=1e308).pause(60, throttled=False) == 1e308


def test_pauses_are_chosen_at_random() -> None:
    """Many clients that fail at once do not come back at once."""
    pauses = [RetryPolicy().pause(1, throttled=False) for _ in range(200)]
    assert all(0 <= pause < 0.25 for pause in pauses)
    assert max(pauses) - min(pauses) > 0.1


def test_policies_are_values() -> None:
    """Policies compare, hash, print, copy and pickle by what they say, and their reprs make them again."""
    policy = RetryPolicy(5, base_delay=1, max_delay=2.5)
    assert repr(policy) == "RetryPolicy(max_attempts=5, base_delay=1, max_delay=2.5)"
    again = [RetryPolicy(5, base_delay=1, max_delay=2.5), eval(repr(policy)), copy.copy(policy)]
    again += [pickle.loads(pickle.dumps(policy, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]
    for each in (*again, copy.deepcopy(policy)):
        assert type(each) is RetryPolicy
        assert each == policy
        assert hash(each) == hash(policy)
    for other in (
        RetryPolicy(4, base_delay=1, max_delay=2.5),
        RetryPolicy(5, base_delay=2, max_delay=2.5),
        RetryPolicy(5, base_delay=1, max_delay=3),
        (5, 1, 2.5),
    ):
        assert policy != other
    assert RetryPolicy.of(policy) is policy


@pytest.mark.parametrize("mode", ["wait", "raise", "off"])
def test_a_word_is_the_mode(mode: Any) -> None:
    """A mode alone means the whole of each limit; a RateLimit is taken as it is."""
    assert RateLimit.of(mode) == RateLimit(mode, share=1.0)
    given = RateLimit(mode, share=0.25)
    assert RateLimit.of(given) is given
    assert (given.mode, given.share) == (mode, 0.25)
    assert (RateLimit().mode, RateLimit().share) == ("wait", 1.0)


@pytest.mark.parametrize("bad", ["", "Wait", "on", True, None, 20, [], b"wait"], ids=str)
def test_modes_that_are_none(bad: Any) -> None:
    """What is no mode is refused with the modes that there are, wherever it is given."""
    for call in (
        lambda: RateLimit(bad),
        lambda: RateLimit.of(bad),
        lambda: RtcClient(credentials=ZEGO, rate_limit=bad),
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            call()
        assert str(caught.value) == (
            "rate_limit must be 'wait', 'raise', 'off' or a RateLimit such as "
            f"RateLimit(share=1/4), got {bad!r}"
        )


@pytest.mark.parametrize("bad", [*OFF_LIMITS, 1.0001, 2, 25, 9.99e-7, 5e-324], ids=str)
def test_shares_that_are_none(bad: Any) -> None:
    """A share is a part of the whole: a millionth at least, and at most all of it."""
    with pytest.raises(errors.ConfigurationError) as caught:
        RateLimit(share=bad)
    assert str(caught.value) == f"rate_limit: share must be a number from 1e-06 to 1, got {bad!r}"


@pytest.mark.parametrize("share", [1e-6, 0.5, 1])
def test_shares_at_their_bounds(share: float) -> None:
    """Both bounds are shares themselves, and leave a call of any limit."""
    assert RateLimit(share=share).share == share
    assert Rate(1).shared(share).calls == 1


def test_rate_limits_are_values() -> None:
    """Rate limits compare, hash, print, copy and pickle by what they say, and their reprs make them again."""
    limit = RateLimit("raise", share=0.5)
    assert repr(limit) == "RateLimit('raise', share=0.5)"
    again = [RateLimit("raise", share=0.5), eval(repr(limit)), copy.copy(limit)]
    again += [pickle.loads(pickle.dumps(limit, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]
    for each in (*again, copy.deepcopy(limit)):
        assert type(each) is RateLimit
        assert each == limit
        assert hash(each) == hash(limit)
    assert limit != RateLimit("raise", share=0.25)
    assert limit != RateLimit("wait", share=0.5)
    assert limit != ("raise", 0.5)


@pytest.mark.parametrize("option", [Timeout(), RetryPolicy(), RateLimit()], ids=repr)
def test_options_have_no_room_for_slips(option: Any) -> None:
    """A misspelt attribute is an error, instead of an option that does nothing."""
    assert not hasattr(option, "__dict__")
    with pytest.raises(AttributeError):
        option.max_atempts = 3


def _values(options: Options) -> dict[str, Any]:
    return {name: getattr(options, name) for name in options.__slots__}


@pytest.mark.parametrize("client", [RtcClient, AsyncRtcClient])
def test_options_change_one_by_one(client: Any) -> None:
    """A copy has the options that it was given, the others of its original, and shares the rest with it."""
    hook = print
    first = client(
        credentials=ZEGO,
        timeout=7,
        retry=RetryPolicy(5),
        rate_limit=RateLimit("raise", share=0.5),
        on_attempt=hook,
    )
    usual = first._options
    assert _values(usual) == {
        "timeout": Timeout(7),
        "retry": RetryPolicy(5),
        "rate_limit": RateLimit("raise", share=0.5),
        "budget": usual.budget,
        "validate": True,
        "on_attempt": hook,
    }
    for given, changed in (
        ({}, {}),
        ({"timeout": 2}, {"timeout": Timeout(2)}),
        ({"retry": RetryPolicy(1)}, {"retry": RetryPolicy(1)}),
        ({"rate_limit": "off"}, {"rate_limit": RateLimit("off")}),
        ({"validate": False}, {"validate": False}),
    ):
        other = first.with_options(**given)
        assert type(other) is client
        assert _values(other._options) == _values(usual) | changed
        assert (other._wire, other._transport) == (first._wire, first._transport)
    assert first._options is usual


@pytest.mark.parametrize("client", [RtcClient, AsyncRtcClient])
def test_a_hook_is_a_function(client: Any) -> None:
    """What cannot be called is refused when it is given, not at the first attempt."""
    with pytest.raises(errors.ConfigurationError, match="on_attempt must be a function, got str"):
        client(credentials=ZEGO, on_attempt="print")


@pytest.mark.parametrize("client", [RtcClient, AsyncRtcClient])
def test_a_hook_is_not_awaited(client: Any) -> None:
    """A coroutine function, which would never run, is refused when it is given."""

    async def hook(_: object) -> None: ...

    with pytest.raises(errors.ConfigurationError, match="on_attempt must be a plain function"):
        client(credentials=ZEGO, on_attempt=hook)


@pytest.mark.parametrize("client", [RtcClient, AsyncRtcClient])
def test_a_new_total_leaves_the_parts(client: Any) -> None:
    """Copies keep the client's own limits for connecting and reading, however often copied."""
    first = client(credentials=ZEGO, timeout=Timeout(total=60, connect=1, read=50))
    other = first.with_options(timeout=40)
    assert other._options.timeout == Timeout(total=40, connect=1, read=50)
    again = other.with_options(retry=RetryPolicy(1)).with_options(timeout=7.5)
    assert again._options.timeout == Timeout(total=7.5, connect=1, read=50)
    whole = Timeout(total=3)
    assert first.with_options(timeout=whole)._options.timeout is whole


@pytest.mark.parametrize("client", [RtcClient, AsyncRtcClient])
def test_authorities_that_cannot_be_read(client: Any, tmp_path: Path) -> None:
    """A file of certificates that is missing or holds none is refused when it is given, by its path."""
    empty = tmp_path / "empty.pem"
    empty.touch()
    for path in (empty, tmp_path / "missing.pem"):
        with pytest.raises(errors.ConfigurationError, match=f"ca_certs: .*{path.name}"):
            client(credentials=ZEGO, ca_certs=str(path))
