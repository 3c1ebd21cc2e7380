"""Measures this package beside what somebody would pick instead: `make bench`.

The figures are printed as a table, each with its goal, and saved as JSON. `make figures` puts them
into the README. How to read them: codegen/README.md, "Where the time goes".
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.bench import generation, size
from tests.bench.environment import FOLDER, ROOT, Environment, EnvironmentFault, prepare
from tests.bench.figures import Figure
from tests.bench.report import table
from tests.bench.rounds import tell

# Beside the environment, which is made anew now and then.
RESULTS: Final = FOLDER.with_name("bench.json")
PART: Final = FOLDER.with_name("bench-part.json")
_PEERS: Final = (
    "mediactl",
    "urllib3",
    "attrs",
    "cattrs",
    "openapi-python-client",
    "tencentcloud-sdk-python-intl-en",
    "tccli-intl-en",
)
_WORKERS: Final = {
    "call": "tests.bench.calls",
    "big": "tests.bench.big",
    "import": "tests.bench.imports",
    "threads": "tests.bench.threads",
    "limiter": "tests.bench.limits",
}
_GROUPS: Final = (*_WORKERS, "generation", "size")
_PLAIN: Final = str.maketrans({"≤": "<=", "≥": ">=", "µ": "u"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0 if all was measured, 1 if not or, with --strict, if a goal was missed."""
    parser = _parser()
    options = parser.parse_args(arguments)
    output = options.output or (RESULTS if set(options.only) == set(_GROUPS) else PART)
    if output.is_dir() or not output.parent.is_dir():
        parser.error(f"--output: {output} is no file in a folder that is there")
    try:
        return _run(dict.fromkeys(options.only), output, strict=options.strict)
    except KeyboardInterrupt:
        tell("")
        print("bench: interrupted; nothing was saved", file=sys.stderr)
        return 130
    except (EnvironmentFault, OSError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1


def _run(groups: Iterable[str], output: Path, *, strict: bool) -> int:
    began = time.monotonic()
    environment = _prepared()
    figures, failures = [], []
    for name in groups:
        try:
            figures += _measure(name, environment)
        except (EnvironmentFault, RuntimeError, OSError) as error:  # the others are worth having
            failures.append(f"{name} was not measured: {error}")
    machine = _machine(environment, time.monotonic() - began)
    run = {"machine": machine, "figures": [figure.plain() for figure in figures]}
    output.write_text(json.dumps(run, indent=1) + "\n", "utf-8")
    print(_printable(table(figures), sys.stdout.encoding))
    print(f"saved as {_shown(output)} after {machine['seconds']} s")
    for failure in failures:
        print(f"bench: {failure}", file=sys.stderr)
    missed = any(not figure.met(goal) for figure in figures for goal in figure.goals)
    return 1 if failures or (strict and missed) else 0


def _printable(text: str, encoding: str) -> str:
    """Write in ASCII what the output has no characters for."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN)
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--only",
        nargs="+",
        choices=_GROUPS,
        default=_GROUPS,
        metavar="GROUP",
        help=f"groups to measure, of {', '.join(_GROUPS)} (default: all)",
    )
    parser.add_argument(
        "--output",
        type=Path,
        help=f"file for the figures as JSON (default: {_shown(RESULTS)}; "
        f"of some groups only, {_shown(PART)})",
    )
    parser.add_argument("--strict", action="store_true", help="status 1 where a goal is missed")
    return parser


def _prepared() -> Environment:
    for step in prepare():
        if isinstance(step, Environment):
            return step
        _say(step)
    raise AssertionError("prepare() ends with the environment")


def _measure(name: str, environment: Environment) -> Iterator[Figure]:
    _say(f"measuring: {name}")
    if name in _WORKERS:
        yield from _worker(_WORKERS[name], environment)
        return
    groups: Mapping[str, Callable[[], Iterator[Figure]]] = {
        "generation": lambda: generation.figures(
            5, peer=environment.scripts, material=environment.material
        ),
        "size": lambda: size.figures(environment.wheel, environment.official, environment.packages),
    }
    yield from groups[name]()


def _worker(module: str, environment: Environment) -> Iterator[Figure]:
    """Run a group in the environment of the installed wheel, and not of anything else."""
    command = [environment.python, "-m", module]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with subprocess.Popen(
        command, cwd=ROOT, env=plain, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        for line in worker.stdout:
            yield Figure.of(json.loads(line))
    if worker.returncode:
        raise EnvironmentFault(f"{module} ended with status {worker.returncode}")


def _machine(environment: Environment, seconds: float) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "date": time.strftime("%Y-%m-%d"),
        "versions": environment.versions(*_PEERS),
        "seconds": round(seconds),
    }


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def _say(what: str) -> None:
    print(f"{what} ...", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
