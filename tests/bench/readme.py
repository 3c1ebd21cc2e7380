"""Put a run into README.md: its picture, its table, and where it comes from.

python -m tests.bench.readme [JSON]
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.bench.figures import Figure
from tests.bench.plot import draw
from tests.bench.report import markdown, origin, summary, versions

ROOT: Final = Path(__file__).parents[2]
BEGIN: Final = "<!-- bench -->"
END: Final = "<!-- /bench -->"
_RUN: Final = "tests/bench/results.json"
_PICTURE: Final = "tests/bench/results.svg"
_README: Final = "README.md"
_READING: Final = (
    "A ratio is to the first that stands beside it, whose ratio is 1: the median of the rounds, and"
    " in brackets their quarters."
)


class BenchError(Exception):
    """What was given cannot be used; the message says why."""


@dataclass(frozen=True)
class Run:
    """What a run found, and on what machine."""

    machine: dict[str, Any]
    figures: list[Figure]

    @classmethod
    def of(cls, text: str, name: str) -> Run:
        """Read a run's JSON.

        Raises:
            BenchError: It is something else.
        """
        try:
            plain = json.loads(text)
            figures = [_checked(Figure.of(each)) for each in plain["figures"]]
            machine = dict(plain.get("machine", {}))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            fault = f"it has no {error}" if isinstance(error, KeyError) else error
            raise BenchError(f"{name} is not a run's JSON: {fault}") from error
        if not figures:
            raise BenchError(f"{name} has no figures")
        return cls(machine, figures)

    def picture(self) -> str:
        """As SVG."""
        return draw(self.figures, self.machine)

    def section(self) -> str:
        """As what stands between the markers."""
        found = summary(self.figures)
        image = f"![Benchmark: {found.partition(';')[0]}]({_PICTURE})"
        measured = ". ".join(
            each for each in (origin(self.machine), versions(self.machine)) if each
        )
        lines = [image, f"{found}."]
        lines += [f"Measured by `make bench`: {measured}."] if measured else []
        folded = ["<details>", "<summary>All figures</summary>", _READING]
        return "\n\n".join([*lines, *folded, markdown(self.figures), "</details>"])


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.readme", description=__doc__)
    parser.add_argument(
        "run",
        nargs="?",
        type=Path,
        metavar="JSON",
        help="what `python -m tests.bench` saved (default: .venv/bench.json)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help=f"write nothing; status 1 where README and picture are not what {_RUN} says",
    )
    options = parser.parse_args(arguments)
    if options.check and options.run:
        parser.error(f"--check compares with {_RUN}, and takes no other")
    try:
        if options.check:
            return _report(stale(root))
        written = write(options.run or root / ".venv/bench.json", root)
    except (BenchError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"wrote {', '.join(written)}")
    return 0


def write(path: Path, root: Path) -> list[str]:
    """Keep a run beside this module, and write its picture and README's section."""
    text = _read(path)
    wanted = {_RUN: text, **_wanted(Run.of(text, str(path)), root)}
    for name, content in wanted.items():
        _replace(root / name, content)
    return list(wanted)


def stale(root: Path) -> list[str]:
    """Name the files that are not what the kept run says."""
    run = Run.of(_read(root / _RUN), _RUN)
    return [
        name
        for name, content in _wanted(run, root).items()
        if not (root / name).exists() or _read(root / name) != content
    ]


def _wanted(run: Run, root: Path) -> dict[str, str]:
    readme = _read(root / _README)
    before, opened, rest = readme.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not (opened and closed) or readme.count(BEGIN) + readme.count(END) != 2:
        raise BenchError(f"{_README} must have one {BEGIN}, and after it one {END}")
    section = f"{before}{BEGIN}\n{run.section()}\n{END}{after}"
    return {_PICTURE: run.picture(), _README: section}


def _checked(figure: Figure) -> Figure:
    counts = {len(samples) for samples in figure.samples.values()}
    numbers = itertools.chain(*figure.samples.values())
    if len(counts) != 1 or 0 in counts:
        fault = "contestants with different numbers of samples, or with none"
    elif not all(isinstance(each, int | float) and math.isfinite(each) for each in numbers):
        fault = "samples that are no numbers"
    elif figure.baseline not in figure.samples:
        fault = f"no samples of its baseline, {figure.baseline}"
    else:
        return figure
    raise ValueError(f"{figure.group}, {figure.title} has {fault}")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        advice = "; run `make bench` first" if path.suffix == ".json" else ""
        raise BenchError(f"there is no {path}{advice}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BenchError(f"{path} cannot be read: {error}") from error


def _replace(path: Path, content: str) -> None:
    """Write the whole file or nothing of it."""
    with tempfile.NamedTemporaryFile(
        "w", dir=path.parent, prefix=f".{path.name}.", delete=False, encoding="utf-8", newline="\n"
    ) as file:
        scratch = Path(file.name)
        try:
            file.write(content)
            file.close()
            scratch.chmod(path.stat().st_mode if path.exists() else 0o644)
            scratch.replace(path)
        except BaseException:
            scratch.unlink(missing_ok=True)
            raise


def _report(names: Sequence[str]) -> int:
    for name in names:
        print(f"{name} is not what {_RUN} says: run `python -m tests.bench.readme {_RUN}`")
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
