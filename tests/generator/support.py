"""What these tests share: the spec files as texts, and packages made of changed copies of them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Final

from codegen.render import format_files, pinned_formatter, read_rooms, render
from codegen.spec import parse_specs, read_tree

ROOT: Final = Path(__file__).resolve().parents[2]
CODEGEN: Final = ROOT / "codegen"
# Five actions as they once were: these tests speak of what the generator does, not of what the
# spec files say today, so that an edit of those does not disturb them.
BASE: Final = ROOT / "tests" / "generator" / "base"
SPECS: Final = read_tree(BASE)
# All there is a spec of, where more is better than the same.
REAL: Final = read_tree(ROOT / "specs")
ROOMS: Final = read_rooms(CODEGEN)
RUFF: Final = pinned_formatter(ROOT / "pyproject.toml")

# Rendered, as opposed to copied from codegen/runtime and codegen/simulator.
COPIED: Final = tuple(f"mediactl/{path}" for path in ROOMS)


def generate(files: Mapping[str, str]) -> dict[str, str]:
    """Return the package that spec files make, formatted, by path below `generated/`."""
    return format_files(render(parse_specs(files), ROOMS), pinned=RUFF)


def rendered_python(package: Mapping[str, str]) -> dict[str, str]:
    """Return the Python files of a package, less the copied ones."""
    return {
        path: text for path, text in package.items() if path.endswith(".py") and path not in COPIED
    }


def zego_action(name: str, body: str) -> dict[str, str]:
    """Return the file of an action of zego/rtc: the keys that every action has, and the body."""
    head = f"""\
        action: {name}
        doc: Do what the name says.
        source: {{url: "https://example.com/{name}"}}
        retry: idempotent
        """
    return {f"zego/rtc/{name}.yaml": dedent(head) + dedent(body)}


def python(*arguments: str, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in another process, with nothing in its environment but what is given."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={"PATH": os.defpath, **environ},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
