"""Replay releases of Tencent Cloud's API descriptions, and count their changes a second time.

For each step `refresh` brings scratch specs to the older release, and `drift` tells what the newer
one changes. A comparison of the two `api.json` files that shares no code with `codegen` says what
it should have told. Then `refresh` goes on to the newer release, and `drift` has to fall silent.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.sources import MaterialError, SourceError
from tests.sources.replay.runs import ALL, KEPT, Row, Services, replay
from tests.sources.replay.steps import Found
from tests.sources.replay.wheels import ReleaseError

YEAR = ("3.0.1276.1", "3.1.193.1")
CONSECUTIVE = tuple(f"3.1.{number}.1" for number in range(183, 194))
CACHE = Path(__file__).parents[3] / ".venv" / "releases"
SHOWN = 20  # differences shown of one step
_SERVICES = {"all": (ALL,), "curated": (KEPT,), "both": (KEPT, ALL)}
_HEAD = ("from", "to", "days", "services", "told", "counted", "equal", "silent after", "seconds")
_WIDTHS = (11, 11, 24, 11, 7, 8, 6, 13, 8)


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0 only if both comparisons agree on every change of every step."""
    options = _parser().parse_args(arguments)
    chains = [tuple(options.releases)] if options.releases else [YEAR, CONSECUTIVE]
    plans = [(releases, each) for releases in chains for each in _SERVICES[options.services]]
    print(_line(_HEAD), flush=True)
    try:
        rows = [row for plan in plans for row in _shown(*plan, options.cache)]
    except (ReleaseError, MaterialError, SourceError) as error:
        print(f"replay: {error}", file=sys.stderr)
        return 1
    unequal = sum(not row.is_equal for row in rows)
    print(f"{len(rows)} steps, " + (f"{unequal} unequal" if unequal else "all equal"))
    return int(unequal > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.sources.replay",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "releases",
        nargs="*",
        metavar="RELEASE",
        help="two or more releases of tccli-intl-en, the older first"
        f" (default: a year, {YEAR[0]} and {YEAR[1]}, then {CONSECUTIVE[0]} to {CONSECUTIVE[-1]})",
    )
    parser.add_argument(
        "--services",
        choices=_SERVICES,
        default="both",
        help="all that a release has, from nothing; those of this repository, from its specs",
    )
    parser.add_argument(
        "--cache", type=Path, default=CACHE, help="folder that wheels are kept in (in .venv)"
    )
    return parser


def _shown(releases: tuple[str, ...], services: Services, cache: Path) -> Iterator[Row]:
    if len(releases) < 2:
        raise ReleaseError("one release makes no step; name two or more, the older first")
    with TemporaryDirectory() as folder:
        for row in replay(releases, services, cache, Path(folder) / "specs"):
            _show(row)
            yield row


def _show(row: Row) -> None:
    cells = (
        row.before,
        row.after,
        row.days,
        row.services,
        str(_number(row.step.told)),
        str(_number(row.step.counted)),
        "yes" if row.step.is_equal else "NO",
        "no: " + str(_number(row.left)) if row.left else "yes",
        f"{row.seconds:.0f}",
    )
    print(_line(cells), flush=True)
    for title, found in (("missed", row.step.missed()), ("invented", row.step.invented())):
        for service, each in islice(found, SHOWN):
            print(f"    {title}: {service} {' '.join(filter(None, each))}")


def _line(cells: Sequence[str]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()


def _number(found: Found) -> int:
    return sum(map(len, found.values()))


if __name__ == "__main__":
    sys.exit(main())
