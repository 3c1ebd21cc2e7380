"""Credentials that change: when they are fetched, who waits for it, and what if it fails."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from mediactl import TencentCredentials, ZegoCredentials, errors
from mediactl._runtime import providers
from mediactl._runtime.credentials import source_of
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.providers import RefreshingCredentials, Source

from .forks import in_child
from .leaks import Keeper, shown
from .servers import PATIENCE

PLANTED = "pl4nted"
NOW = 1_800_000_000.0
WARNING = "credentials could not be refreshed (%s); going on with the old ones"
fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


class Clock:
    """Unix time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class Issuer:
    """Issues numbered credentials for some seconds, or does what it was told instead."""

    def __init__(self, clock: Clock, lasting: float | None = 3600.0) -> None:
        self.clock = clock
        self.lasting = lasting
        self.asked = 0
        self.instead: Callable[[], Any] | None = None

    def __call__(self) -> TencentCredentials:
        self.asked += 1
        number = self.asked
        if self.instead is not None:
            return cast("TencentCredentials", self.instead())
        return issued(number, None if self.lasting is None else self.clock() + self.lasting)


class Gate:
    """Holds a fetch up until it is opened."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()

    def __call__(self) -> None:
        self.reached.set()
        assert self.opened.wait(PATIENCE)


def issued(number: int, expires_at: float | None = None) -> TencentCredentials:
    """Make credentials that are told apart by a number."""
    return TencentCredentials(f"AKID{PLANTED}{number}", PLANTED, PLANTED, expires_at)


def number_of(credentials: TencentCredentials | None) -> int | None:
    """Return the number of issued credentials."""
    return (
        None if credentials is None else int(credentials.secret_id.removeprefix(f"AKID{PLANTED}"))
    )


def soon() -> Deadline:
    """A deadline that only a test that fails meets."""
    return Deadline(PATIENCE)


def take(source: Source[TencentCredentials], seconds: float = PATIENCE) -> int | None:
    """Get credentials as a call does, and return their number."""
    ready = source.ready()
    return number_of(source.fetch(Deadline(seconds)) if ready is None else ready)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def issuer(clock: Clock) -> Issuer:
    """An issuer of credentials for an hour."""
    return Issuer(clock)


@pytest.fixture
def source(issuer: Issuer, clock: Clock) -> Source[TencentCredentials]:
    """Credentials from the issuer that refresh themselves."""
    return source_of(RefreshingCredentials(issuer, clock=clock), TencentCredentials)


@pytest.fixture(autouse=True)
def log() -> Iterator[Keeper]:
    """What is logged, in which nothing secret ever is."""
    keeper = Keeper()
    logger = logging.getLogger("mediactl")
    logger.addHandler(keeper)
    yield keeper
    for thread in fetching():  # or it would log into the next test
        thread.join(PATIENCE)
    logger.removeHandler(keeper)
    assert PLANTED not in "".join(keeper.texts)


def fetching() -> list[threading.Thread]:
    """Return the threads in which fetches are under way."""
    return [each for each in threading.enumerate() if each.name == "mediactl-credentials"]


def warned(log: Keeper) -> list[str]:
    """Return the warnings that were logged."""
    return [text for text in log.texts if text.startswith("credentials could")]


def refused(call: Callable[[], object]) -> str:
    """Return what a refusal says, after checking that nothing in it shows a key."""
    with pytest.raises(errors.CredentialsError) as caught:
        call()
    assert PLANTED not in shown(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None
    return str(caught.value)


def leak() -> Any:
    """Fail with a key in the exception's text."""
    raise ConnectionError(f"https://issuer/?key={PLANTED}")


# When they are fetched


def test_fetched_when_needed(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """Credentials are fetched at the first need, not before, and then kept."""
    assert issuer.asked == 0
    assert source.ready() is None
    assert issuer.asked == 0
    assert [take(source), take(source), take(source)] == [1, 1, 1]
    assert number_of(source.fetch(soon())) == 1
    assert issuer.asked == 1


def test_refreshed_ahead_of_expiry(source: Source[TencentCredentials], clock: Clock) -> None:
    """Five minutes before they expire credentials are fetched again, and not earlier."""
    assert take(source) == 1
    clock.now = NOW + 3299.9
    assert take(source) == 1
    clock.now = NOW + 3300
    assert take(source) == 2
    clock.now = NOW + 3300 + 3299.9
    assert take(source) == 2
    clock.now = NOW + 3300 + 3300
    assert take(source) == 3


def test_refresh_ahead_as_given(issuer: Issuer, clock: Clock) -> None:
    """How long ahead of expiry is the caller's choice."""
    source = source_of(
        RefreshingCredentials(issuer, refresh_ahead=0, clock=clock), TencentCredentials
    )
    assert take(source) == 1
    clock.now = NOW + 3599.9
    assert take(source) == 1
    clock.now = NOW + 3600
    assert take(source) == 2


@pytest.mark.parametrize(("lasting", "due"), [(400, 200), (200, 100), (15, 10), (8, 8)])
def test_short_lives(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock, lasting: float, due: float
) -> None:
    """Short-lived credentials are refreshed at half of their life, but within ten seconds only when they expire."""
    issuer.lasting = lasting
    assert take(source) == 1
    clock.now = NOW + due - 0.1
    assert take(source) == 1
    clock.now = NOW + due
    assert take(source) == 2


def test_refreshed_every_so_often(tmp_path: Path, clock: Clock) -> None:
    """A file that is rewritten in place is read again after the time that was given."""
    path = tmp_path / "credentials"

    def write(number: int) -> None:
        path.write_text(f"[default]\nsecret_id=AKID{PLANTED}{number}\nsecret_key={PLANTED}\n")

    refreshing = RefreshingCredentials(
        lambda: TencentCredentials.from_file(path), refresh_every=60, clock=clock
    )
    source = source_of(refreshing, TencentCredentials)
    write(1)
    assert take(source) == 1
    write(2)
    clock.now = NOW + 59.9
    assert take(source) == 1
    clock.now = NOW + 60
    assert take(source) == 2
    assert take(source) == 2


def test_refreshed_every_so_often_or_ahead_of_expiry(issuer: Issuer, clock: Clock) -> None:
    """Of the two times to refresh the earlier one counts."""
    refreshing = RefreshingCredentials(issuer, refresh_every=2000, clock=clock)
    source = source_of(refreshing, TencentCredentials)
    assert take(source) == 1
    issuer.lasting = 1000
    clock.now = NOW + 2000
    assert take(source) == 2
    clock.now = NOW + 2000 + 700
    assert take(source) == 3


def test_kept_for_ever(source: Source[TencentCredentials], issuer: Issuer, clock: Clock) -> None:
    """Credentials without an end are fetched once, unless told otherwise."""
    issuer.lasting = None
    assert take(source) == 1
    clock.now = NOW + 10 * 365 * 86_400
    assert take(source) == 1


def test_a_clock_that_was_set_back(issuer: Issuer, clock: Clock) -> None:
    """A clock that goes back an hour does not put a refresh off by an hour."""
    refreshing = RefreshingCredentials(issuer, refresh_every=60, clock=clock)
    source = source_of(refreshing, TencentCredentials)
    assert take(source) == 1
    clock.now = NOW - 3600
    assert take(source) == 2
    assert take(source) == 2


# Who waits


def test_one_refreshes(source: Source[TencentCredentials], clock: Clock) -> None:
    """Where a refresh is due, one caller is told to fetch, and all others go on."""
    assert take(source) == 1
    clock.now = NOW + 3300
    with ThreadPoolExecutor(16) as pool:
        ready = list(pool.map(lambda _: number_of(source.ready()), range(200)))
    assert sorted(ready, key=str) == [1] * 199 + [None]
    assert number_of(source.fetch(soon())) == 2
    assert number_of(source.ready()) == 2


def test_a_caller_that_never_comes(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """Where the caller that was told to refresh is lost, another is told ten seconds later."""
    assert take(source) == 1
    clock.now = NOW + 3300
    assert source.ready() is None
    clock.now = NOW + 3309.9
    assert number_of(source.ready()) == 1
    clock.now = NOW + 3310
    assert take(source) == 2
    assert issuer.asked == 2


def test_one_fetches_for_all(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """However many need the first credentials at once, they are fetched once."""
    gate = Gate()

    def slowly() -> TencentCredentials:
        gate()
        return issued(7)

    issuer.instead = slowly
    with ThreadPoolExecutor(16) as pool:
        took = [pool.submit(take, source) for _ in range(16)]
        assert gate.reached.wait(PATIENCE)
        gate.opened.set()
        assert [each.result(PATIENCE) for each in took] == [7] * 16
    assert issuer.asked == 1


def test_others_go_on_during_a_refresh(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """During a refresh others use the old credentials, however they ask, until those expire."""
    issuer.lasting = 80
    assert take(source) == 1
    gate = Gate()

    def slowly() -> TencentCredentials:
        gate()
        return issued(2, NOW + 9999)

    issuer.instead = slowly
    clock.now = NOW + 40
    with ThreadPoolExecutor(2) as pool:
        refresh = pool.submit(take, source)
        assert gate.reached.wait(PATIENCE)
        clock.now = NOW + 55  # long enough that another would be told, were there no fetch
        assert number_of(source.ready()) == 1
        assert number_of(source.fetch(soon())) == 1
        clock.now = NOW + 80
        with pytest.raises(TimeoutError):
            source.fetch(Deadline(0.05))
        assert source.ready() is None
        waiting = pool.submit(take, source)
        gate.opened.set()
        assert refresh.result(PATIENCE) == waiting.result(PATIENCE) == 2
    assert issuer.asked == 2


def test_credentials_outside_of_calls(issuer: Issuer, clock: Clock) -> None:
    """Who wants the credentials for something else gets them, refreshed all the same."""
    refreshing = RefreshingCredentials(issuer, clock=clock)
    assert number_of(refreshing.credentials()) == 1
    clock.now = NOW + 3300
    assert number_of(refreshing.credentials()) == 2
    assert number_of(refreshing.credentials()) == 2


# What if it hangs


def test_a_fetch_that_hangs(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """A fetch that hangs does not outlast a call's deadline; what it brings later is not lost."""
    gate = Gate()

    def late() -> TencentCredentials:
        gate()
        return issued(5)

    issuer.instead = late
    for _ in range(2):
        with pytest.raises(TimeoutError):
            source.fetch(Deadline(0.05))
    assert issuer.asked == 1
    gate.opened.set()
    assert take(source) == 5
    assert issuer.asked == 1


def test_a_deadline_that_has_passed(source: Source[TencentCredentials]) -> None:
    """Where no time is left, there is no waiting at all."""
    with pytest.raises(TimeoutError):
        source.fetch(Deadline(0))


@pytest.mark.parametrize(("patience", "seconds"), [(0.05, None), (1000.0, 2.0)])
def test_a_refresh_that_hangs(
    source: Source[TencentCredentials],
    issuer: Issuer,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    patience: float,
    seconds: float | None,
) -> None:
    """Who refreshes goes on with the old credentials before its patience or its time is at an end."""
    monkeypatch.setattr(providers, "_PATIENCE", patience)
    assert take(source) == 1
    gate = Gate()
    issuer.instead = gate
    clock.now = NOW + 3300
    assert source.ready() is None
    deadline = Deadline(seconds)
    assert number_of(source.fetch(deadline)) == 1
    assert deadline.remaining() > 0
    assert fetching()
    gate.opened.set()


def test_old_ones_that_expire_during_a_refresh(
    source: Source[TencentCredentials],
    issuer: Issuer,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the old credentials end while somebody has patience, it waits on for the new ones."""
    monkeypatch.setattr(providers, "_PATIENCE", 0.05)
    assert take(source) == 1
    clock.now = NOW + 3300
    assert source.ready() is None

    def late() -> TencentCredentials:
        clock.now = NOW + 3600
        time.sleep(0.3)
        return issued(2, NOW + 9999)

    issuer.instead = late
    assert number_of(source.fetch(soon())) == 2


def test_a_fetch_that_hangs_is_given_up(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """After a minute another fetch is begun; what the first brings in the end changes nothing."""
    gate = Gate()

    def late() -> TencentCredentials:
        gate()
        return issued(1, NOW + 3600)

    issuer.instead = late
    for now in (NOW, NOW + 59.9):
        clock.now = now
        with pytest.raises(TimeoutError):
            source.fetch(Deadline(0.05))
    assert issuer.asked == 1
    first = cast("Any", source)._refreshing._flight.work
    issuer.instead = None
    clock.now = NOW + 60
    assert take(source) == 2
    gate.opened.set()
    assert number_of(first.wait(PATIENCE)) == 1
    assert take(source) == 2


def test_what_was_given_up_may_still_help(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """Where every fetch takes more than a minute, its result is used while there is no other."""
    gate = Gate()

    def late() -> TencentCredentials:
        gate()
        return issued(issuer.asked)

    issuer.instead = late
    with pytest.raises(TimeoutError):
        source.fetch(Deadline(0.05))
    first = cast("Any", source)._refreshing._flight.work
    hanging = Gate()
    issuer.instead = hanging
    clock.now = NOW + 61
    with pytest.raises(TimeoutError):
        source.fetch(Deadline(0.05))
    gate.opened.set()
    assert first.wait(PATIENCE) is not None
    assert number_of(source.ready()) == 2
    hanging.opened.set()


# What if it fails


def test_a_refresh_that_fails(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock, log: Keeper
) -> None:
    """While the old credentials last, a failed refresh is a warning, and tried again after ten seconds."""
    assert take(source) == 1
    issuer.instead = leak
    clock.now = NOW + 3300
    assert take(source) == 1
    assert warned(log) == [WARNING % "ConnectionError"]
    clock.now = NOW + 3309.9
    assert take(source) == 1
    assert issuer.asked == 2
    clock.now = NOW + 3310
    assert take(source) == 1
    assert issuer.asked == 3
    assert len(warned(log)) == 2
    issuer.instead = None
    clock.now = NOW + 3320
    assert take(source) == 4


def test_a_refresh_that_fails_late(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """The ten seconds are counted from the failure, not from the try."""
    assert take(source) == 1

    def late() -> Any:
        clock.now += 8
        leak()

    issuer.instead = late
    clock.now = NOW + 3300
    assert take(source) == 1
    clock.now = NOW + 3317
    assert take(source) == 1
    assert issuer.asked == 2


def test_expired_and_not_refreshed(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock, log: Keeper
) -> None:
    """Where the old credentials have expired, a failure is raised, and names no more than a type."""
    assert take(source) == 1
    issuer.instead = leak
    clock.now = NOW + 3612
    assert refused(lambda: take(source)) == (
        "the credentials expired 12 s ago, by this machine's clock; "
        "fetching the credentials failed with ConnectionError"
    )
    assert not warned(log)
    issuer.instead = None
    assert take(source) == 3


def test_never_fetched(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """Where there never were credentials, a failure says so, and the next call tries again."""
    issuer.instead = leak
    said = refused(lambda: take(source))
    assert said == "fetching the credentials failed with ConnectionError"
    assert refused(lambda: take(source)) == said
    issuer.instead = None
    assert take(source) == 3


@pytest.mark.parametrize("wrap", [RefreshingCredentials, lambda fetch: Provider(instead=fetch)])
def test_failures_of_the_package_itself(wrap: Callable[[Any], Any]) -> None:
    """An error about credentials keeps its text and its class, but not the frames it passed."""

    class Own(errors.CredentialsError):
        pass

    def frame() -> Any:
        raise Own("no such profile")

    source = source_of(wrap(frame), TencentCredentials)
    with pytest.raises(Own, match="^no such profile$") as caught:
        take(source)
    entries = traceback.extract_tb(caught.value.__traceback__)
    assert "frame" not in [entry.name for entry in entries]


def test_each_who_waits_gets_an_error(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """All who waited for a fetch that failed are told, each by an exception of its own."""
    gate = Gate()

    def fail() -> Any:
        gate()
        leak()

    issuer.instead = fail
    with ThreadPoolExecutor(8) as pool:
        took = [pool.submit(take, source) for _ in range(8)]
        assert gate.reached.wait(PATIENCE)
        time.sleep(0.2)  # for the others to come; one that is late would only fetch once more
        gate.opened.set()
        raised = [each.exception(PATIENCE) for each in took]
    assert {type(error) for error in raised} == {errors.CredentialsError}
    assert len({id(error) for error in raised}) == 8


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ((PLANTED, PLANTED), "tuple, not TencentCredentials or ZegoCredentials"),
        (None, "NoneType, not TencentCredentials or ZegoCredentials"),
        (ZegoCredentials(7, PLANTED), "ZegoCredentials, not TencentCredentials"),
    ],
)
def test_something_else_than_credentials(
    source: Source[TencentCredentials], issuer: Issuer, wrong: object, said: str
) -> None:
    """What is fetched has to be the client's kind of credentials; else its type is told."""
    issuer.instead = lambda: wrong
    for _ in range(2):
        assert refused(lambda: take(source)) == f"fetching credentials gave {said}"


def test_expired_when_fetched(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """Credentials that have expired when they come are refused."""
    issuer.lasting = -90
    assert refused(lambda: take(source)) == (
        "the credentials that were fetched expired 90 s ago, by this machine's clock"
    )


def test_a_fetch_that_ends_its_thread(
    source: Source[TencentCredentials], issuer: Issuer, clock: Clock
) -> None:
    """A fetch that wants to end the program ends the call, and the next one can fetch."""
    issuer.instead = lambda: sys.exit(3)
    with pytest.raises(SystemExit):
        take(source)
    issuer.instead = None
    assert take(source) == 2


# Forks


@fork
def test_a_fork_during_a_fetch(source: Source[TencentCredentials], issuer: Issuer) -> None:
    """A fork while another thread holds the lock or fetches leaves a child that can fetch."""
    gate = Gate()
    issuer.instead = gate
    with pytest.raises(TimeoutError):
        source.fetch(Deadline(0.05))
    assert gate.reached.wait(PATIENCE)
    issuer.instead = None
    with cast("Any", source)._refreshing._lock:
        assert in_child(lambda: take(source, 5.0) == 2)
    gate.opened.set()


@fork
def test_a_child_keeps_credentials(source: Source[TencentCredentials]) -> None:
    """A child goes on with the credentials that its parent had fetched."""
    assert take(source) == 1
    with cast("Any", source)._refreshing._lock:
        assert in_child(lambda: take(source, 5.0) == 1)


# What may be given


def test_given_credentials() -> None:
    """Credentials that are given stay as they are, and limits count for their key or application."""
    tencent = issued(1)
    source = source_of(tencent, TencentCredentials)
    assert source.ready() is source.fetch(soon()) is tencent
    assert source.account == tencent.secret_id
    zego = ZegoCredentials(7, PLANTED)
    other = source_of(zego, ZegoCredentials)
    assert other.ready() is other.fetch(soon()) is zego
    assert other.account == 7


def test_given_credentials_that_expired() -> None:
    """Given credentials are used until they expire, and then refused before anything is sent."""
    valid = issued(1, time.time() + 600)
    assert source_of(valid, TencentCredentials).ready() is valid
    source = source_of(issued(1, time.time() - 600), TencentCredentials)
    assert source.ready() is None
    said = refused(lambda: source.fetch(soon()))
    assert said.startswith("the credentials expired 60")
    assert said.endswith(" s ago, by this machine's clock")


def test_nothing_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing is given, the usual places are looked into once."""
    monkeypatch.setenv("ZEGO_APP_ID", "7")
    monkeypatch.setenv("ZEGO_SERVER_SECRET", PLANTED)
    source = source_of(None, ZegoCredentials)
    monkeypatch.delenv("ZEGO_APP_ID")
    monkeypatch.delenv("ZEGO_SERVER_SECRET")
    assert source.ready() == ZegoCredentials(7, PLANTED)
    assert "no ZEGOCLOUD credentials" in refused(lambda: source_of(None, ZegoCredentials))


def test_a_function(issuer: Issuer) -> None:
    """A bare function is called at need, and what it returns is kept until it is to be refreshed."""
    issuer.lasting = None
    source = source_of(issuer, TencentCredentials)
    assert [take(source), take(source)] == [1, 1]
    issuer.asked = 0
    again = source_of(issuer, TencentCredentials)
    assert (again.account == source.account, hash(again.account)) == (True, hash(source.account))


def test_sharing(issuer: Issuer, clock: Clock) -> None:
    """Clients that share refreshing credentials share fetches and limits; others do not."""
    refreshing = RefreshingCredentials(issuer, clock=clock)
    first, second = (source_of(refreshing, TencentCredentials) for _ in range(2))
    assert [take(first), take(second)] == [1, 1]
    assert first.account == second.account
    assert hash(first.account) == hash(second.account)
    other = source_of(RefreshingCredentials(issuer, clock=clock), TencentCredentials)
    assert other.account != first.account
    before = first.account
    clock.now = NOW + 3300
    assert take(first) == 2
    assert first.account == before


@dataclass
class Provider:
    """A provider as somebody might write it: compared by value, so without a hash, and talkative."""

    key: str = PLANTED
    instead: Callable[[], Any] | None = None
    asked: int = 0

    def credentials(self) -> TencentCredentials:
        self.asked += 1
        if self.instead is not None:
            return cast("TencentCredentials", self.instead())
        return TencentCredentials(f"AKID{PLANTED}{self.asked}", self.key)


def test_a_provider() -> None:
    """A provider is asked for every attempt, and never on the way of `ready`."""
    provider = Provider()
    source = source_of(provider, TencentCredentials)
    assert source.ready() is None
    assert provider.asked == 0
    alike = Provider()
    assert alike == provider
    assert source.account == source_of(provider, TencentCredentials).account
    assert source.account != source_of(alike, TencentCredentials).account
    assert [take(source), take(source)] == [1, 2]


def test_a_provider_that_hangs() -> None:
    """A provider that hangs does not outlast a call's deadline."""
    gate = Gate()
    source = source_of(Provider(instead=gate), TencentCredentials)
    with pytest.raises(TimeoutError) as caught:
        source.fetch(Deadline(0.05))
    gate.opened.set()
    assert PLANTED not in shown(caught.value)


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        (leak, "fetching the credentials failed with ConnectionError"),
        (lambda: PLANTED, "fetching credentials gave str, not TencentCredentials"),
        (
            lambda: ZegoCredentials(7, PLANTED),
            "fetching credentials gave ZegoCredentials, not TencentCredentials",
        ),
        (
            lambda: TencentCredentials("", PLANTED),
            "TencentCredentials: secret_id must be a string that is not empty",
        ),
        (
            lambda: issued(1, 1),
            "the credentials that were fetched expired ",
        ),
    ],
)
def test_a_provider_that_fails(instead: Callable[[], Any], said: str) -> None:
    """What a provider does wrong is told by types, without anything that it holds."""
    source = source_of(Provider(instead=instead), TencentCredentials)
    assert refused(lambda: take(source)).startswith(said)


class WithKey:
    """Something that is no source of credentials, and talkative."""

    credentials = PLANTED

    def __repr__(self) -> str:
        return PLANTED


@pytest.mark.parametrize(
    "wrong",
    [(PLANTED, PLANTED), PLANTED, 5, ZegoCredentials(7, PLANTED), WithKey(), WithKey, Provider],
)
def test_what_gives_no_credentials(wrong: object) -> None:
    """Anything else is refused, classes in place of objects too, and told by its type alone."""
    assert refused(lambda: source_of(wrong, TencentCredentials)) == (
        "credentials must be TencentCredentials, a provider of them, or a function that returns "
        f"them; got {type(wrong).__name__}"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"fetch": PLANTED}, "fetch must be a function of no arguments, got str"),
        ({"refresh_ahead": -1}, "refresh_ahead must be a number of seconds, 0 or more"),
        ({"refresh_ahead": float("nan")}, "refresh_ahead must be"),
        ({"refresh_ahead": None}, "refresh_ahead must be"),
        ({"refresh_every": 0}, "refresh_every must be a number of seconds above 0, or None"),
        ({"refresh_every": "60"}, "refresh_every must be"),
        ({"refresh_every": True}, "refresh_every must be"),
    ],
)
def test_arguments(arguments: dict[str, Any], said: str) -> None:
    """Arguments of the wrong form are refused at once, without showing the function's own."""
    fetch = partial(TencentCredentials, PLANTED, PLANTED)
    with pytest.raises(errors.ConfigurationError) as caught:
        RefreshingCredentials(**{"fetch": fetch, **arguments})
    assert str(caught.value).startswith(said)
    assert PLANTED not in shown(caught.value)


# What is shown


def test_nothing_shows(clock: Clock) -> None:
    """Neither credentials that refresh themselves nor sources show a key, attribute by attribute."""
    fetch = partial(TencentCredentials, f"AKID{PLANTED}1", PLANTED)
    refreshing = RefreshingCredentials(fetch, clock=clock)
    assert repr(refreshing) == "<RefreshingCredentials not fetched yet>"
    sources = [
        source_of(each, TencentCredentials) for each in (issued(1), refreshing, fetch, Provider())
    ]
    for source in sources:
        assert take(source) == 1
    for each in (refreshing, *sources):
        for text in (repr(each), str(each), repr(vars(each)), repr(getattr(each, "account", None))):
            assert PLANTED not in text
    assert "TencentCredentials(secret_id='***'" in repr(refreshing)


def test_late_errors_show_nothing() -> None:
    """A call that ran out of time waiting for a function shows nothing of the function."""
    gate = Gate()
    source = source_of(partial(lambda *_: gate(), PLANTED), TencentCredentials)
    with pytest.raises(TimeoutError) as caught:
        source.fetch(Deadline(0.05))
    gate.opened.set()
    assert PLANTED not in shown(caught.value)
