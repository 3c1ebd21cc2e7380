"""The verdicts on bad nights: each of their checks can fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from mediactl import errors
from tests.soak.bad_night import Job, Night, Weather
from tests.soak.starts import STARTS
from tests.soak.stops import STOPS
from tests.soak.verdict import Check, calls_for_every_check, judge_starts, judge_stops, tell

SKEW = "AuthFailure.SignatureExpire"


def record(key: str, fault: str | None = None, *, effect: bool = True, code: str | None = None):
    parameters = {"MixStreamSessionId": key, "RoomId": key}
    return SimpleNamespace(parameters=parameters, fault=fault, effect=effect, code=code)


def stopped(*, already_gone: bool = False) -> Any:
    return SimpleNamespace(meta=SimpleNamespace(already_gone=already_gone))


def unknown() -> Exception:
    return errors.OutcomeUnknown("CreateCloudRecording", "reset")


RECORDS = [
    record("a", code=SKEW, effect=False),
    record("a"),
    record("b", "reset_before", effect=False),
    record("c", "reset_after"),
    record("d", "throttle", effect=False),
    record("d"),
]
STOPS_NIGHT = Night(
    job=STOPS,
    weather=Weather(calls=4, threads=1, seed=0),
    ended={"a": stopped(), "b": stopped(), "c": stopped(already_gone=True), "d": stopped()},
    arrivals=[index / 100 for index in range(8)],
    records=[*RECORDS, record("b"), record("c", effect=False)],
    effects=Counter("abcd"),
    faults={"throttle": 1, "reset_before": 1, "reset_after": 1},
    logged=8,
    leaks=[],
    seconds=0.08,
)
STARTS_NIGHT = STOPS_NIGHT._replace(
    job=STARTS,
    ended={
        "a": SimpleNamespace(task_id="1"),
        "b": unknown(),
        "c": unknown(),
        "d": SimpleNamespace(task_id="2"),
    },
    arrivals=[index / 20 for index in range(6)],
    records=RECORDS,
    effects=Counter("acd"),
    seconds=0.3,
)


def failed(checks: list[Check]) -> list[str]:
    return [check.text for check in checks if not check.holds]


def skipped(checks: list[Check]) -> list[str]:
    return [check.text for check in checks if check.skipped]


def arrivals(count: int, job: Job) -> list[float]:
    """So many requests, a little below the limit."""
    return [1.01 * index / job.limit for index in range(count)]


def test_good_nights() -> None:
    """A night in which all is as it should be passes."""
    assert failed(judge_stops(STOPS_NIGHT)) == []
    assert failed(judge_starts(STARTS_NIGHT)) == []


Flaw = Callable[[Night], dict[str, Any]]

COMMON: dict[str, Flaw] = {
    "most requests within a second: 101": lambda night: {
        "arrivals": [*night.arrivals, *[99.5] * 100, 100.4],
        "logged": 200,
        "seconds": 1.0,
    },
    "time: 9.0 s": lambda night: {
        "arrivals": arrivals(5 * night.job.limit, night.job),
        "logged": 500,
        "seconds": 9.0,
    },
    "log records: a signature": lambda night: {"leaks": ["a signature"]},
    "secrets in 3 log records": lambda night: {"logged": 3},
    "throttle 0": lambda night: {
        "faults": {**night.faults, "throttle": 0},
        "weather": night.weather._replace(calls=500),
    },
    "refused for the clock: 0": lambda night: {"records": night.records[1:]},
    "refused for the clock: 2": lambda night: {"records": [RECORDS[0], *night.records]},
}
OF_STOPS: dict[str, Flaw] = {
    "exactly once: 3": lambda night: {"effects": Counter("aabcd")},
    "exactly once: 3 of 4": lambda night: {"effects": Counter("abc")},
    "raised: {'ValueError': 1}": lambda night: {"ended": {**night.ended, "a": ValueError()}},
    "already_gone just": lambda night: {"ended": {**night.ended, "a": stopped(already_gone=True)}},
    "lost: 1": lambda night: {"ended": {**night.ended, "c": stopped()}},
}
OF_STARTS: dict[str, Flaw] = {
    "doubled: 1": lambda night: {"effects": Counter("aacd")},
    "OutcomeUnknown: 3": lambda night: {"ended": {**night.ended, "a": unknown()}},
    "OutcomeUnknown: 1": lambda night: {
        "ended": {**night.ended, "b": SimpleNamespace(task_id="3")}
    },
    "raised: {'ValueError': 1}": lambda night: {"ended": {**night.ended, "a": ValueError()}},
    "task ID of its own": lambda night: {
        "ended": {**night.ended, "a": SimpleNamespace(task_id="2")}
    },
    "and nothing else: 4": lambda night: {"effects": Counter("abcd")},
    "and nothing else: 2": lambda night: {"effects": Counter("ac")},
}


@pytest.mark.parametrize("flaw", COMMON | OF_STOPS)
def test_a_flaw_of_a_night_of_stops(flaw: str) -> None:
    """One thing that is not as it should be makes one check fail, which says so."""
    night = STOPS_NIGHT._replace(**(COMMON | OF_STOPS)[flaw](STOPS_NIGHT))
    (text,) = failed(judge_stops(night))
    assert flaw in text


@pytest.mark.parametrize("flaw", COMMON | OF_STARTS)
def test_a_flaw_of_a_night_of_starts(flaw: str) -> None:
    """The same holds for calls that are unsafe to repeat."""
    night = STARTS_NIGHT._replace(**(COMMON | OF_STARTS)[flaw](STARTS_NIGHT))
    (text,) = failed(judge_starts(night))
    assert flaw in text


def test_the_report_tells_what_failed(capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is 0 if everything holds, else 1, and the report has a line for each check."""
    assert tell(STOPS_NIGHT, [Check(holds=True, text="one")]) == 0
    assert tell(STOPS_NIGHT, [Check(holds=True, text="one"), Check(holds=False, text="two")]) == 1
    told = capsys.readouterr().out
    assert "everything holds" in told
    assert "  ok       one\n  FAILED   two\n  1 check failed\n" in told


def test_the_report_counts_what_was_skipped(capsys: pytest.CaptureFixture[str]) -> None:
    """A check that was skipped makes nothing fail, and the last line says how many there were."""
    no, not_told = Check(holds=False, text="two"), Check(holds=True, text="three", skipped=True)
    assert tell(STOPS_NIGHT, [not_told]) == 0
    assert "  skipped  three\n  everything holds, 1 check skipped\n" in capsys.readouterr().out
    assert tell(STOPS_NIGHT, [no, not_told, no, not_told]) == 1
    assert "  2 checks failed, 2 checks skipped\n" in capsys.readouterr().out


def test_too_few_calls_to_meet_every_fault() -> None:
    """A fault that few calls would meet may be met by none; with one call more it has to be met."""
    few = STOPS_NIGHT._replace(
        faults={"throttle": 1, "reset_after": 1},
        weather=STOPS_NIGHT.weather._replace(calls=199),
    )
    enough = few._replace(weather=few.weather._replace(calls=200))
    assert "too few calls to meet every fault (reset_before: 0)" in skipped(judge_stops(few))
    assert failed(judge_stops(few)) == []
    assert failed(judge_stops(enough)) == ["faults met: throttle 1, reset_before 0, reset_after 1"]


def test_a_rare_fault_excuses_no_other() -> None:
    """Where one fault may well be met by none, another that has to be met still fails the check."""
    night = STOPS_NIGHT._replace(faults={}, weather=STOPS_NIGHT.weather._replace(calls=499))
    assert failed(judge_stops(night)) == ["faults met: throttle 0, reset_before 0, reset_after 0"]


def test_too_few_attempts_to_judge_the_time() -> None:
    """The time is judged from five seconds at the limit on, and of a shorter night with slack."""
    short = STARTS_NIGHT._replace(arrivals=arrivals(99, STARTS), logged=100, seconds=60.0)
    long = short._replace(arrivals=arrivals(100, STARTS))
    assert skipped(judge_starts(short)) == ["too few attempts to judge the time"]
    assert failed(judge_starts(short)) == []
    for checks in (judge_starts(long), judge_starts(short, slack=1.0)):
        (text,) = failed(checks)
        assert text.startswith("time: 60.0 s")
        assert not skipped(checks)
    assert failed(judge_starts(long._replace(seconds=5.7))) == []


@pytest.mark.parametrize("job", [STOPS, STARTS])
def test_how_many_calls_every_check_needs(job: Job) -> None:
    """With as many calls as are said to be needed nothing is skipped, and with fewer something is."""
    needed = calls_for_every_check(job)
    night, judge = (STARTS_NIGHT, judge_starts) if job is STARTS else (STOPS_NIGHT, judge_stops)
    nights = [
        night._replace(
            faults={"reset_before": 1, "reset_after": 1},
            weather=night.weather._replace(calls=calls),
            arrivals=arrivals(calls, job),
        )
        for calls in (needed - 1, needed)
    ]
    assert [bool(skipped(judge(night))) for night in nights] == [True, False]
