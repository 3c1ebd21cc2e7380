"""The places of one window: how many, for how long, and who gets them."""

from __future__ import annotations

import gc
import itertools
import time

import pytest

from mediactl._runtime.action import Rate
from mediactl._runtime.window import Ticket, Window

from .clocks import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


def fill(window: Window) -> list[Ticket]:
    """Take all places."""
    tickets = [window.ask() for _ in range(window.rate.calls)]
    assert all(ticket.granted for ticket in tickets)
    return tickets


def waiting(window: Window, *, repeat: bool = False) -> tuple[Ticket, list[bool]]:
    """Ask in vain and listen; the list shows whether the ticket was woken."""
    ticket, woken = window.ask(repeat=repeat), []
    assert not ticket.granted
    ticket.look()
    assert ticket.listen(lambda: woken.append(True))
    return ticket, woken


def granted(tickets: list[Ticket]) -> list[bool]:
    return [ticket.granted for ticket in tickets]


def test_no_more_places_than_calls(clock: Clock) -> None:
    """As many attempts as the rate has calls go ahead, the next does not."""
    window = Window(Rate(3), clock=clock)
    assert granted([window.ask() for _ in range(4)]) == [True, True, True, False]


@pytest.mark.parametrize("seconds", [1.0, 2.5])
def test_a_place_is_free_again_its_time_after_the_end_of_its_attempt(
    clock: Clock, seconds: float
) -> None:
    """The rate's seconds are counted from the answer, however long that took to come."""
    window = Window(Rate(1, seconds), clock=clock)
    first = window.ask()
    clock.now += 30
    first.finish(throttled=False)
    second = window.ask()
    assert second.look() == seconds
    clock.now += seconds - 0.125
    assert second.look() == 0.125
    clock.now += 0.125
    assert second.look() == 0.0
    assert second.granted


def test_an_attempt_without_an_answer_keeps_its_place_as_long(clock: Clock) -> None:
    """Giving up on an answer frees the place no earlier than an answer does."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish()
    assert window.ask().look() == 1.0


@pytest.mark.parametrize("end", [Ticket.withdraw, lambda ticket: ticket.finish(sent=False)])
def test_what_was_never_sent_takes_no_place(clock: Clock, end) -> None:
    """The place of an attempt that was not sent goes to the next at once, who is woken."""
    window = Window(Rate(1), clock=clock)
    first = window.ask()
    second, woken = waiting(window)
    end(first)
    assert woken == [True]
    assert second.granted


def test_while_all_attempts_are_under_way_there_is_no_time_to_wait_for(clock: Clock) -> None:
    """Who is first is then woken by an answer, and told a time; the others are left alone."""
    window = Window(Rate(2), clock=clock)
    under_way = fill(window)
    first, first_woken = waiting(window)
    second, second_woken = waiting(window)
    assert (first.look(), second.look()) == (None, None)
    first.listen(lambda: first_woken.append(True))
    clock.now += 5
    under_way[0].finish(throttled=False)
    assert (first_woken, second_woken) == ([True], [])
    assert (first.look(), second.look()) == (1.0, None)


def test_first_come_first_served(clock: Clock) -> None:
    """Those who wait are served in the order in which they asked, whoever looks first."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    queue = [window.ask() for _ in range(3)]
    for served in range(3):
        clock.now += 1
        assert [ticket.look() == 0.0 for ticket in reversed(queue)] == [
            index <= served for index in (2, 1, 0)
        ]
        queue[served].finish(throttled=False)


def test_nobody_overtakes_because_a_place_is_free(clock: Clock) -> None:
    """A place that came free with time goes to who waits, not to who asks just then."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    first, woken = waiting(window)
    clock.now += 1
    second = window.ask()
    assert granted([first, second]) == [True, False]
    assert woken == [True]


def test_repeats_go_ahead_of_first_attempts(clock: Clock) -> None:
    """Repeats overtake first attempts that wait, and keep their order among themselves."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    asked = [window.ask(repeat=repeat) for repeat in (False, False, True, True)]
    order = []
    for _ in asked:
        clock.now += 1
        (served,) = [ticket for ticket in asked if ticket.look() == 0.0 and ticket not in order]
        order.append(served)
        served.finish(throttled=False)
    assert [asked.index(ticket) for ticket in order] == [2, 3, 0, 1]


def test_who_asks_in_vain_is_told_to_look_before_it_waits(clock: Clock) -> None:
    """Between asking and listening nothing is lost: who has not looked yet need not listen."""
    window = Window(Rate(1), clock=clock)
    fill(window)
    ticket = window.ask()
    assert not ticket.listen(lambda: None)
    ticket.look()
    assert ticket.listen(lambda: None)


def test_news_between_look_and_listen_are_not_lost(clock: Clock) -> None:
    """What happened since the last look makes `listen` say that another is worth it."""
    window = Window(Rate(1), clock=clock)
    (under_way,) = fill(window)
    ticket = window.ask()
    assert ticket.look() is None
    under_way.finish(throttled=False)
    assert not ticket.listen(lambda: None)
    assert ticket.look() == 1.0


def test_the_next_in_line_is_told_when_it_becomes_first(clock: Clock) -> None:
    """When the first is served, whoever is first now is woken, to be told how long it takes."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    first, _ = waiting(window)
    second, woken = waiting(window)
    clock.now += 1
    assert first.look() == 0.0
    assert woken == []
    first.finish(throttled=False)
    assert woken == [True]
    assert second.look() == 1.0


def test_a_first_in_line_that_gives_up_strands_nobody(clock: Clock) -> None:
    """When the first gives up, even as it is being woken, the next is first and is told."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    queue = [waiting(window) for _ in range(3)]
    queue[0][0].withdraw()
    assert queue[1][1] == [True]
    assert queue[1][0].look() == 1.0
    clock.now += 1
    late = window.ask()
    assert granted([queue[1][0], queue[2][0], late]) == [True, False, False]
    queue[1][0].withdraw()
    assert queue[2][0].granted
    assert queue[2][1] == [True]


def test_giving_up_in_the_middle_of_the_line(clock: Clock) -> None:
    """Who gives up while it waits behind others is passed over, and never granted."""
    window = Window(Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    first, second, third = (window.ask() for _ in range(3))
    second.withdraw()
    clock.now += 1
    assert first.look() == 0.0
    first.finish(throttled=False)
    clock.now += 1
    assert third.look() == 0.0
    assert second.look() is None
    assert not second.listen(lambda: None)
    assert not second.granted


def test_an_attempt_ends_once(clock: Clock) -> None:
    """A second end of the same attempt, of whichever kind, changes nothing."""
    window = Window(Rate(1), clock=clock)
    ends = [Ticket.withdraw, Ticket.finish, lambda ticket: ticket.finish(sent=False)]
    for first, second in itertools.product(ends, ends):
        ticket = window.ask()
        first(ticket)
        second(ticket)
        second(ticket)
        free = window.ask()
        assert free.granted == (first is not Ticket.finish)
        assert not window.ask().granted
        clock.now += 10
        window = Window(Rate(1), clock=clock)


def test_a_listener_is_called_once_and_not_after_another_look(clock: Clock) -> None:
    """`wake` is called at most once for each `listen`, and not at all once its owner has looked."""
    window = Window(Rate(2), clock=clock)
    under_way = fill(window)
    ticket, woken = waiting(window)
    under_way[0].finish(throttled=False)
    under_way[1].finish(sent=False)
    assert ticket.granted
    assert woken == [True]
    other, woken = waiting(window)
    other.look()
    clock.now += 1
    window.ask()
    assert other.granted
    assert woken == []


def test_waiters_of_a_closed_event_loop_are_passed_over(clock: Clock) -> None:
    """Those who cannot be woken any more, however many, keep no place from those behind them."""
    window = Window(Rate(1), clock=clock)
    (under_way,) = fill(window)

    def closed() -> None:
        raise RuntimeError("Event loop is closed")

    for _ in range(3000):
        ticket = window.ask()
        ticket.look()
        ticket.listen(closed)
    alive, woken = waiting(window)
    under_way.finish(sent=False)
    assert alive.granted
    assert woken == [True]


@pytest.mark.parametrize(
    "use",
    [
        Window.ask,
        lambda window: window.ask().look(),
        lambda window: window.ask().withdraw(),
        Window.retire,
    ],
)
def test_an_attempt_may_end_inside_the_window_itself(use) -> None:
    """A call that the garbage collector ends while this thread holds the lock blocks nobody."""
    ending: list[Ticket] = []

    def collecting_clock() -> float:
        while ending:
            ending.pop().finish(sent=False)
        return 1000.0

    window = Window(Rate(2), clock=collecting_clock)
    ending += fill(window)
    use(window)
    assert ending == []
    assert window.ask().granted


def test_attempts_that_end_in_quick_succession_have_ends_of_their_own(clock: Clock) -> None:
    """An end that comes in while another is dealt with is not taken for an earlier one."""
    meanwhile: list[Ticket] = []

    def busy_clock() -> float:
        now = clock.now
        if meanwhile:
            clock.now += 0.5
            meanwhile.pop().finish(throttled=False)
        return now

    window = Window(Rate(2), clock=busy_clock)
    first, second = fill(window)
    meanwhile.append(second)
    first.finish(throttled=False)
    clock.now += 0.5
    assert window.ask().granted
    waiter = window.ask()
    assert waiter.look() == 0.5


def test_many_waiters_cost_no_more_each_than_few() -> None:
    """Asking, giving up and being granted do not search through those who wait."""
    clock, many = Clock(), 40_000
    window = Window(Rate(1), clock=clock)
    (under_way,) = fill(window)
    start = time.thread_time()
    tickets = [window.ask(repeat=index % 2 == 1) for index in range(many)]
    for ticket in tickets[many // 4 : many // 2]:
        ticket.look()
    for ticket in reversed(tickets[many // 2 :]):
        ticket.withdraw()
    under_way.withdraw()
    for ticket in tickets[1 : many // 2 : 2] + tickets[: many // 2 : 2]:
        assert ticket.granted
        ticket.withdraw()
    assert time.thread_time() - start < 4  # seconds; a search takes far longer
    assert window.ask().granted


def test_nothing_is_kept_of_ended_attempts(clock: Clock) -> None:
    """Tickets that ended, waited in vain or were granted are not kept by their window."""
    window = Window(Rate(2), clock=clock)
    for _ in range(50):
        tickets = [window.ask() for _ in range(10)]
        for ticket in tickets:
            ticket.look()
            ticket.finish(throttled=False)
        clock.now += 1
    del tickets, ticket
    gc.collect()
    assert not [each for each in gc.get_referrers(window) if isinstance(each, Ticket)]
