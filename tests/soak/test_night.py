"""The bad nights of `make night`, short ones; what their verdicts are worth is in test_verdict.py."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from tests.soak.bad_night import Weather, live_through
from tests.soak.night import main
from tests.soak.starts import STARTS
from tests.soak.stops import STOPS
from tests.soak.verdict import judge_starts, judge_stops

# One late repeat is much of so short a night, and the machine may be busy.
SLACK = 15.0
# Lets a night of sixty calls meet every fault.
SEED = 31


def test_a_night_of_stops() -> None:
    """Every session is cancelled exactly once, within the limit, and nothing secret is told."""
    night = live_through(STOPS, Weather(calls=300, threads=16, seed=SEED))
    assert [check.text for check in judge_stops(night, slack=SLACK) if not check.holds] == []
    assert len(night.ended) == 300


def test_a_night_of_starts() -> None:
    """Of an action that is unsafe to repeat no effect is doubled, and what is unknown is said to be."""
    night = live_through(STARTS, Weather(calls=60, threads=16, seed=SEED))
    assert [check.text for check in judge_starts(night, slack=SLACK) if not check.holds] == []
    assert len(night.ended) == 60


@pytest.mark.parametrize(
    ("leak", "found"),
    [
        ("SimulatorExampleKey", ["the secret key"]),
        ("AKIDSimulatorExample", ["the secret ID"]),
        ("hunter2", ["a secret parameter"]),
        ("nothing of the kind", []),
    ],
)
def test_a_secret_that_is_told_is_found(leak: str, found: list[str]) -> None:
    """It may stand in the argument of a single log record, whatever the logger."""

    def call(client: Any, session: str) -> Any:
        _log({"what": f"ab{leak}cd"})
        return STOPS.call(client, session)

    assert _leaks(call) == found


def test_a_signature_that_is_told_is_found() -> None:
    """The server's own record of signatures shows it, wherever in a longer text it stands."""

    def call(client: Any, session: str) -> Any:
        sign = client._wire.sign

        def telling(*given: Any) -> Any:
            request = sign(*given)
            _log(f"ab{request.headers['Authorization'].rpartition('=')[2]}cd")
            return request

        client._wire.sign = telling
        return STOPS.call(client, session)

    assert _leaks(call) == ["a signature"]


def _log(what: object) -> None:
    logging.getLogger("some.library").debug("sent %s", what)


def _leaks(call: Callable[[Any, str], Any]) -> list[str]:
    job = STOPS._replace(call=call, secrets=("hunter2",))
    night = live_through(job, Weather(calls=1, threads=1, seed=SEED))
    assert not isinstance(night.ended["stops-0"], Exception)
    return list(night.leaks)


@pytest.mark.parametrize("wrong", [["--calls", "many"], ["--threads", "0"], ["--seed", "-1"]])
def test_options_are_numbers(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """An option that is no number, or too small a one, is refused with what would be right."""
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert f"argument {wrong[0]}: a number from" in capsys.readouterr().err


def test_a_night_without_calls_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A night in which nothing is to be done proves nothing, and ends with status 2."""
    with pytest.raises(SystemExit) as ended:
        main(["--calls", "0", "--starts", "0"])
    assert ended.value.code == 2
    assert "--calls and --starts are both 0" in capsys.readouterr().err


def test_help_tells_how_many_calls_every_check_needs(capsys: pytest.CaptureFixture[str]) -> None:
    """The help has the numbers from which on no check is skipped."""
    with pytest.raises(SystemExit):
        main(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "Every check applies from --calls 500 and --starts 500 on." in told
