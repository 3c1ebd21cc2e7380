"""Formatting by ruff, at the version that this repository pins and without the user's configuration."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import tomllib
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Final

from .python import LINE_LENGTH

_IN_MEMORY: Final = "/dev/shm"  # noqa: S108 - what is made there has a name that nobody can guess
_NOTHING: Final[Mapping[str, str]] = {}
_COPIED: Final = re.compile(r"mediactl/_(runtime|simulator)/")


class FormatterError(Exception):
    """The formatter is missing, of another version, or does not take what was rendered."""


def needs_formatting(files: Mapping[str, str]) -> dict[str, str]:
    """Return those files that are rendered Python; copied rooms stay as they are."""
    return {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not _COPIED.match(path)
    }


def format_files(
    files: Mapping[str, str], *, pinned: str, known: Mapping[str, str] = _NOTHING
) -> dict[str, str]:
    """Return the files with the rendered Python formatted; copied rooms stay as they are.

    Args:
        files: Text by path.
        pinned: The version of ruff that has to do it; another one would format differently.
        known: Formatted texts, by path, of files of which they are known.

    Raises:
        FormatterError: The formatter is missing, of another version, or does not take what was
            rendered.
    """
    _require(pinned)
    python = {path: text for path, text in needs_formatting(files).items() if path not in known}
    return {**files, **known, **_formatted(python)}


def _formatted(python: Mapping[str, str]) -> dict[str, str]:
    if not python:
        return {}
    with tempfile.TemporaryDirectory(dir=_scratch_folder()) as scratch:
        root = Path(scratch)
        for folder in {(root / path).parent for path in python}:
            folder.mkdir(parents=True, exist_ok=True)
        for path, text in python.items():
            (root / path).write_text(text, encoding="utf-8", newline="\n")
        _run(root)
        return {path: (root / path).read_text(encoding="utf-8") for path in python}


def _scratch_folder() -> str | None:
    """Return where hundreds of files that live for a moment reach no disk; None for the usual place."""
    is_chosen = any(name in os.environ for name in ("TMPDIR", "TEMP", "TMP"))
    usable = not is_chosen and os.access(_IN_MEMORY, os.W_OK | os.X_OK)
    return _IN_MEMORY if usable else None


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
    # Not above: where ruff is missing, that is told in words.
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    command = [
        *(find_ruff_bin(), "format", "--isolated", "--no-cache"),
        # Wherever the scratch folder is, and whatever a service is called: nothing is passed over.
        *("--no-respect-gitignore", "--config", "exclude=[]"),
        *("--config", f"line-length={LINE_LENGTH}", "--target-version", "py311", str(root)),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FormatterError(done.stderr.strip().replace(f"{root}/", ""))
