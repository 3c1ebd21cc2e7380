"""Slowing down while throttles keep coming, and recovering."""

from __future__ import annotations

import logging

import pytest

from mediactl._runtime.action import Rate
from mediactl._runtime.window import Ticket, Window

from .clocks import Clock

NAME = "tencent/live CancelCommonMixStream"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(clock: Clock) -> Window:
    """A window of a hundred calls a second."""
    return Window(Rate(100), name=NAME, clock=clock)


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "mediactl")
    return caplog


def take(window: Window) -> list[Ticket]:
    """Take all places that are to be had."""
    tickets = []
    while (ticket := window.ask()).granted:
        tickets.append(ticket)
    ticket.withdraw()
    return tickets


def room(window: Window) -> int:
    """Count the places that are to be had, and give them back."""
    tickets = take(window)
    for ticket in tickets:
        ticket.withdraw()
    return len(tickets)


def answer(window: Window, *, fine: int = 0, throttled: int = 0, named: int | None = None) -> None:
    """Make calls that are answered at once, the throttled ones last."""
    for index in range(fine + throttled):
        refused = index >= fine
        ticket = window.ask()
        assert ticket.granted
        ticket.finish(throttled=refused, named=named if refused else None)


def slowed(window: Window, clock: Clock) -> None:
    """Lower a window of a hundred to seventy, and let all its places come free."""
    answer(window, fine=5, throttled=2)
    clock.now += 1
    assert room(window) == 70


def test_a_lone_throttle_changes_nothing(window: Window, clock: Clock, logged) -> None:
    """One throttle is its own call's business, even where it is the only answer."""
    answer(window, throttled=1)
    clock.now += 1
    assert room(window) == 100
    assert logged.messages == []


@pytest.mark.parametrize(("fine", "left"), [(18, 100), (17, 70)])
def test_more_than_a_tenth_of_the_answers_lowers_the_limit(
    window: Window, clock: Clock, fine: int, left: int
) -> None:
    """Two throttles in twenty answers are bearable, two in nineteen are not."""
    answer(window, fine=fine, throttled=2)
    clock.now += 1
    assert room(window) == left


def test_only_the_last_two_seconds_count(window: Window, clock: Clock) -> None:
    """Throttles and other answers of more than two seconds ago are forgotten."""
    answer(window, throttled=1)
    clock.now += 2
    answer(window, throttled=1)
    clock.now += 1
    assert room(window) == 100
    answer(window, fine=30)
    clock.now += 2
    answer(window, throttled=2)
    clock.now += 1
    assert room(window) == 70


def test_what_has_no_answer_says_nothing_about_the_limit(window: Window, clock: Clock) -> None:
    """Attempts without an answer, or never sent, do not hide that throttles keep coming."""
    for _ in range(40):
        window.ask().finish()
        window.ask().finish(sent=False, throttled=False)
    answer(window, fine=10, throttled=2)
    clock.now += 1
    assert room(window) == 70


def test_answers_of_attempts_under_way_do_not_lower_it_again(window: Window, clock: Clock) -> None:
    """However many calls were begun at the old rate and refused, that is one reason to slow down."""
    under_way = take(window)
    for index in range(0, 100, 10):
        for ticket in under_way[index : index + 10]:
            ticket.finish(throttled=True)
        clock.now += 0.25
    clock.now += 1
    assert room(window) == 70


def test_it_is_lowered_at_most_once_in_a_window(window: Window, clock: Clock) -> None:
    """Throttles of calls begun since count, but no sooner than a window's length after the last time."""
    answer(window, fine=5, throttled=2)
    clock.now += 0.5
    answer(window, throttled=40)
    assert room(window) == 70 - 47
    clock.now += 0.5
    answer(window, throttled=1)
    assert room(window) == 49 - 41
    clock.now += 1
    assert room(window) == 49


def test_the_limit_never_falls_below_one(clock: Clock, logged) -> None:
    """One call is always allowed, and where one is all there is nobody speaks of slowing down."""
    for calls in (1, 3):
        window = Window(Rate(calls), clock=clock)
        for _ in range(6):
            clock.now += 1
            window.ask().finish(throttled=True, named=0)
        clock.now += 1
        assert room(window) == 1
        assert len(logged.messages) == (calls > 1)


def test_recovery_step_by_step_after_two_calm_seconds(window: Window, clock: Clock) -> None:
    """Two seconds after the last throttle, and each second from then, a tenth comes back."""
    slowed(window, clock)
    rooms = []
    for _ in range(6):
        clock.now += 0.875
        rooms.append(room(window))
        clock.now += 0.125
        rooms.append(room(window))
    assert rooms == [70, 80, 80, 90, 90, 100, 100, 100, 100, 100, 100, 100]


def test_recovery_by_at_least_one(clock: Clock) -> None:
    """A limit of few calls recovers, too."""
    window = Window(Rate(3), clock=clock)
    answer(window, throttled=2)
    rooms = []
    for _ in range(3):
        clock.now += 1
        rooms.append(room(window))
    assert rooms == [2, 3, 3]


def test_one_warning_and_one_all_clear_an_episode(window: Window, clock: Clock, logged) -> None:
    """The log tells once that it slows down, from what to what, and once that it is over."""
    for _ in range(2):
        slowed(window, clock)
        answer(window, throttled=5)
        clock.now += 1
        answer(window, throttled=5)
        clock.now += 20
        assert room(window) == 100
    slower = (
        f"{NAME}: calls are refused as too frequent; slowing down from 100/s to 70/s "
        "(where other processes use the account too, see RateLimit(share=...))"
    )
    slow = ("mediactl", logging.WARNING, slower)
    full = ("mediactl", logging.INFO, f"{NAME}: back at the full rate of 100/s")
    assert logged.record_tuples == [slow, full, slow, full]


def test_a_handler_may_use_the_window(window: Window, clock: Clock) -> None:
    """The log is written while no lock is held."""
    rooms = []

    class Curious(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            rooms.append(room(window))

    handler = Curious()
    logging.getLogger("mediactl").addHandler(handler)
    try:
        answer(window, fine=10, throttled=2)
        clock.now += 20
        room(window)
    finally:
        logging.getLogger("mediactl").removeHandler(handler)
    assert rooms == [58, 99]  # one place is taken by who made the log tell


def test_a_named_limit_is_obeyed_at_once(window: Window, clock: Clock, logged) -> None:
    """The first answer that names a lower limit sets it, for a minute after the last that does."""
    answer(window, fine=50, throttled=1, named=10)
    clock.now += 1
    assert room(window) == 10
    clock.now += 30
    answer(window, throttled=1, named=10)
    clock.now += 59.875
    assert room(window) == 10
    clock.now += 0.125
    assert room(window) == 20
    clock.now += 8
    assert room(window) == 100
    assert [record.levelno for record in logged.records] == [logging.WARNING, logging.INFO]
    assert "from 100/s to 10/s" in logged.messages[0]


def test_a_named_limit_that_is_not_lower_is_a_throttle_like_others(
    window: Window, clock: Clock
) -> None:
    """A vendor that names the documented limit has others' calls in mind, too: nothing is raised."""
    answer(window, throttled=1, named=100)
    answer(window, throttled=1, named=500)
    clock.now += 1
    assert room(window) == 70
    clock.now += 4
    assert room(window) == 100


def test_a_limit_is_named_by_refusals_only(window: Window, clock: Clock) -> None:
    """A number without a throttle is no limit."""
    window.ask().finish(throttled=False, named=10)
    window.ask().finish(named=10)
    clock.now += 1
    assert room(window) == 100


@pytest.mark.parametrize(
    ("rate", "share", "left"),
    [(Rate(100), 0.5, 5), (Rate(300, 3.0), 1.0, 30), (Rate(1, 2.0), 0.01, 1), (Rate(50), 0.01, 1)],
)
def test_a_named_limit_is_scaled_to_the_window(
    clock: Clock, rate: Rate, share: float, left: int
) -> None:
    """Vendors name calls a second of all processes; a window takes its length and share of that."""
    window = Window(rate, share=share, clock=clock)
    answer(window, throttled=1, named=10)
    clock.now += rate.seconds
    assert room(window) == left


def test_a_lower_named_limit_counts_from_old_attempts_too(window: Window, clock: Clock) -> None:
    """Refusals that name ever lower limits are all obeyed, whenever their attempts began."""
    under_way = take(window)
    under_way[0].finish(throttled=True, named=50)
    under_way[1].finish(throttled=True, named=20)
    for ticket in under_way[2:]:
        ticket.finish(throttled=True, named=50)
    clock.now += 1
    assert room(window) == 20


def test_who_waits_is_told_of_a_recovery(clock: Clock) -> None:
    """With fewer attempts under way than documented, the next step of recovery is worth a look."""
    window = Window(Rate(4), clock=clock)
    under_way = take(window)
    under_way[0].finish(throttled=True, named=2)
    under_way[1].finish(throttled=False)
    waiter = window.ask()
    waits = []
    while (seconds := waiter.look()) != 0.0:
        assert seconds is not None
        waits.append(seconds)
        clock.now += seconds
    assert waits == [60.0]
