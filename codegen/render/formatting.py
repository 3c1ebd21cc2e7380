"""Formatting by ruff, at the version that this repository pins and without the user's configuration."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Final

from .python import LINE_LENGTH

_COPIED: Final = re.compile(r"mediactl/_(runtime|simulator)/")


class FormatterError(Exception):
    """The formatter is missing, of another version, or does not take what was rendered."""


def format_files(files: Mapping[str, str], *, pinned: str) -> dict[str, str]:
    """Return the files with the rendered Python formatted; copied rooms stay as they are.

    Args:
        files: Text by path.
        pinned: The version of ruff that has to do it; another one would format differently.

    Raises:
        FormatterError: The formatter is missing, of another version, or does not take what was
            rendered.
    """
    _require(pinned)
    python = {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not _COPIED.match(path)
    }
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for path, text in python.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        _run(root)
        formatted = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {**files, **formatted}


def pinned_formatter(pyproject: Path) -> str:
    """Return the version of ruff that a project file pins for the generator."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    pins = [text for text in project["optional-dependencies"]["codegen"] if "ruff==" in text]
    version: str = pins[0].partition("==")[2]
    return version


def _require(pinned: str) -> None:
    try:
        found = metadata.version("ruff")
    except metadata.PackageNotFoundError:
        found = "none"
    if found != pinned:
        raise FormatterError(
            f"formatting needs ruff {pinned}, this environment has {found}; "
            "run it through make, or install the extra 'codegen'"
        )


def _run(root: Path) -> None:
    command = [
        *(sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"),
        # Wherever the scratch folder is, and whatever a service is called: nothing is passed over.
        *("--no-respect-gitignore", "--config", "exclude=[]"),
        *("--config", f"line-length={LINE_LENGTH}", "--target-version", "py311", str(root)),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FormatterError(done.stderr.strip().replace(f"{root}/", ""))
