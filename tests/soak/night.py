"""Live through a bad night at a simulator, and prove that nothing was doubled, lost or told.

From 16 threads that share one client, thousands of calls meet 2% throttles, 5% resets before their
effect, 5% resets after it, and a vendor's clock that is 15 minutes off: first stops of running
sessions, which may be repeated, at the documented 100 a second; then starts of recordings, which
may not, at the documented 20 a second.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from tests.soak.bad_night import Weather, live_through
from tests.soak.starts import STARTS
from tests.soak.stops import STOPS
from tests.soak.verdict import calls_for_every_check, judge_starts, judge_stops, tell

_FOR_EVERY_CHECK = (
    f"--calls {calls_for_every_check(STOPS)} and --starts {calls_for_every_check(STARTS)}"
)
EPILOG = f"""\
The report goes to standard output, progress to standard error. The exit status is 0 only if
everything in the report holds. 5,000 stops take about a minute; so do 1,000 starts.

Every check applies from {_FOR_EVERY_CHECK} on. With fewer, those that
need many (whether every fault was met, and the time) may be skipped; the report says so.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Return the exit status: 0 only if everything holds."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if not arguments.calls and not arguments.starts:
        parser.error("--calls and --starts are both 0, so there is nothing to do")
    status = 0
    for job, judge, calls in (
        (STOPS, judge_stops, arguments.calls),
        (STARTS, judge_starts, arguments.starts),
    ):
        if calls:
            night = live_through(job, Weather(calls, arguments.threads, arguments.seed))
            status |= tell(night, judge(night))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak.night",
        description=__doc__,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name, least, default, what in (
        ("--calls", 0, 5000, "how many sessions are cancelled; 0 for none"),
        ("--starts", 0, 1000, "how many recordings are started; 0 for none"),
        ("--threads", 1, 16, "how many threads share the client"),
        ("--seed", 0, 0, "where chance starts from"),
    ):
        parser.add_argument(
            name,
            type=_number_from(least),
            default=default,
            metavar="N",
            help=f"{what} (default: {default})",
        )
    return parser


def _number_from(least: int) -> Callable[[str], int]:
    def number(written: str) -> int:
        if not written.isascii() or not written.isdigit() or int(written) < least:
            raise argparse.ArgumentTypeError(f"a number from {least}, got {written!r}")
        return int(written)

    return number


if __name__ == "__main__":
    sys.exit(main())
