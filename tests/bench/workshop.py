"""A copy of the generator to measure: the repository's own record and files stay as they are."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.sources.replay.scale import Run, run_command

_ROOT: Final = Path(__file__).resolve().parents[2]
_NOTHING: Final[Mapping[str, str]] = {}


class Workshop:
    """A repository with nothing in it but the generator and the spec files.

    Attributes:
        scratch: Folder for whatever else is needed.
        specs: Folder of the spec files.
    """

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self._root = scratch / "root"
        self.specs = self._root / "specs"
        without = shutil.ignore_patterns("__pycache__")
        for name in ("codegen", "specs"):
            shutil.copytree(_ROOT / name, self._root / name, ignore=without)
        shutil.copy(_ROOT / "pyproject.toml", self._root)

    def forget(self) -> None:
        """Forget what the last run made."""
        shutil.rmtree(self._root / ".codegen-cache", ignore_errors=True)

    def codegen(self, *arguments: str) -> list[str]:
        """Return the command that runs the generator of this copy."""
        return [sys.executable, "-m", "codegen", *arguments]

    def run(
        self,
        command: Sequence[str],
        said: str = "",
        environment: Mapping[str, str] = _NOTHING,
    ) -> Run:
        """Run a command beside the generator.

        Args:
            command: The program and its arguments.
            said: Pattern of what it prints where it does what it is measured for.
            environment: What to set.

        Raises:
            RuntimeError: The command failed, or did something else.
        """
        path = {"PYTHONPATH": str(self._root)}
        run = run_command(command, self._root, self.scratch / "log", path | environment)
        if run.status or not re.search(said, run.output):
            shown = " ".join(map(os.fspath, command))
            wanted = f"should have printed /{said}/" if said else "should have succeeded"
            raise RuntimeError(
                f"{shown}: {wanted}; its exit status is {run.status}, and it printed:\n{run.output}"
            )
        return run
