"""How the generator grows: from 10 actions to all that a release describes.

For each size the actions go through `refresh`, `lint`, `generate`, an import of every module, and
mypy, in a scratch folder.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sources.replay.__main__ import CACHE, YEAR
from tests.sources.replay.runs import SPECS
from tests.sources.replay.steps import VENDOR
from tests.sources.replay.wheels import ReleaseError, api_texts, wheel_of

ROOT = SPECS.parent
SIZES = (10, 100, 1000, 0)
_IMPORT_ALL = """\
import importlib, pkgutil, mediactl
found = list(pkgutil.walk_packages(mediactl.__path__, "mediactl."))
for each in found:
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
print(len(found), "modules")
"""


@dataclass(frozen=True)
class Run:
    """One command: its exit status, what it took, and the end of what it printed."""

    status: int
    seconds: float
    cpu: float  # seconds; the processes that it started and waited for included
    peak: int  # bytes
    output: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0 only if every command of every size succeeds."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.sources.replay.scale", description=__doc__
    )
    parser.add_argument(
        "--release", default=YEAR[-1], help=f"of tccli-intl-en (default: {YEAR[-1]})"
    )
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder that wheels are kept in")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, help="numbers of actions; 0 means all"
    )
    parser.add_argument("--keep", type=Path, help="folder to work in, which stays")
    options = parser.parse_args(arguments)
    try:
        wheel = wheel_of(options.release, options.cache)
    except ReleaseError as error:
        print(f"scale: {error}", file=sys.stderr)
        return 1
    print("actions  command    seconds  ms/action  peak MB  what came out", flush=True)
    with TemporaryDirectory() as scratch:
        return max(
            _size(wheel, size, (options.keep or Path(scratch)) / str(size))
            for size in options.sizes
        )


def _size(wheel: Path, size: int, folder: Path) -> int:
    """Take so many actions through everything; return the worst exit status."""
    shutil.rmtree(folder, ignore_errors=True)
    actions = prepare(wheel, size, folder)
    output = folder / "generated"
    commands = {
        **codegen_commands(folder),
        "import": [sys.executable, "-c", _IMPORT_ALL],
        "mypy": [sys.executable, "-m", "mypy", "--strict", "-p", "mediactl"],
    }
    worst = 0
    for name, command in commands.items():
        ours = name in {"import", "mypy"}
        place = output if ours else ROOT
        python = {"PYTHONPATH": str(place), "MYPY_CACHE_DIR": str(folder / "mypy")}
        run = run_command(command, place, folder / "log", python)
        came = {"refresh": folder / "specs", "generate": output}.get(name)
        said = _weight(came) if came else run.output.strip().splitlines()[-1:]
        _show(actions, name, run, said if isinstance(said, str) else " ".join(said))
        worst = max(worst, run.status)
    return worst


def prepare(wheel: Path, size: int, folder: Path) -> int:
    """Fill a folder with what `codegen_commands` work on; return the number of actions.

    Args:
        wheel: A release of tccli-intl-en.
        size: How many actions of it; 0 for all.
        folder: Where to; it may be missing.
    """
    specs = folder / "specs" / VENDOR
    specs.mkdir(parents=True)
    shutil.copy(SPECS / VENDOR / "vendor.yaml", specs)
    return _material(wheel, size, folder / "material")


def codegen_commands(folder: Path) -> dict[str, list[str]]:
    """Return the commands that make a package of what is in a prepared folder, in their order."""
    codegen, at = [sys.executable, "-m", "codegen"], ["--specs", str(folder / "specs")]
    material, output = str(folder / "material"), str(folder / "generated")
    return {
        "refresh": [*codegen, "refresh", VENDOR, "--from", material, *at],
        "lint": [*codegen, "lint", "--drafts", *at],
        "generate": [*codegen, "generate", "--drafts", *at, "--output", output],
    }


def _material(wheel: Path, size: int, folder: Path) -> int:
    """Write API descriptions with so many actions together, 0 for all; return their number."""
    count = 0
    for service, version, text in api_texts(wheel):
        api = json.loads(text)
        names = list(api["actions"])[: size - count if size else None]
        api["actions"] = {name: api["actions"][name] for name in names}
        path = folder / service / f"v{version.replace('-', '')}" / "api.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(api, indent=2), "utf-8")
        count += len(names)
        if size and count >= size:
            break
    return count


def run_command(
    command: Sequence[str], folder: Path, log: Path, environment: Mapping[str, str]
) -> Run:
    """Run a command in a folder, which is made where it is missing.

    Args:
        command: The program and its arguments.
        folder: Where to run it.
        log: File for what it prints.
        environment: What to set beside what is set here.
    """
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with log.open("wb") as output:
        child = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)  # so that it is not waited for again
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(
        status=child.returncode,
        seconds=seconds,
        cpu=usage.ru_utime + usage.ru_stime,
        peak=usage.ru_maxrss * unit,
        output=log.read_text("utf-8", "replace"),
    )


def _weight(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB"


def _show(actions: int, name: str, run: Run, came: str) -> None:
    cells = (
        f"{actions:7}",
        f"{name:9}",
        f"{run.seconds:8.1f}",
        f"{run.seconds / actions * 1000:10.1f}",
        f"{run.peak / 1e6:8.0f}",
        came if not run.status else f"FAILED ({run.status})",
    )
    print("  ".join(cells), flush=True)
    if run.status:
        print("\n".join(f"    {line}" for line in run.output.splitlines()[-20:]), flush=True)


if __name__ == "__main__":
    sys.exit(main())
