"""Releases of the vendor's command line, fetched from the package index and kept."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

PACKAGE = "tccli-intl-en"
_API = re.compile(r"tccli/services/([^/]+)/v(\d{4})(\d\d)(\d\d)/api\.json")


class ReleaseError(Exception):
    """A release cannot be had; the message says which, and what pip said."""


def wheel_of(release: str, cache: Path) -> Path:
    """Return the wheel of a release, fetched where it is not in the cache.

    Raises:
        ReleaseError: The index has no such release, or cannot be reached.
    """
    if found := _cached(release, cache):
        return found
    cache.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--disable-pip-version-check", "--only-binary", ":all:", "--dest", str(cache)]
    done = subprocess.run(
        [*command, f"{PACKAGE}=={release}"], capture_output=True, text=True, check=False
    )
    found = _cached(release, cache)
    if done.returncode or found is None:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        said = errors[-1] if errors else "pip told no reason"
        raise ReleaseError(f"{PACKAGE} {release} cannot be had from the package index: {said}")
    return found


def _cached(release: str, cache: Path) -> Path | None:
    return next(iter(cache.glob(f"{PACKAGE.replace('-', '_')}-{release}-*.whl")), None)


def released(wheel: Path) -> str:
    """Return the day that the newest file of a wheel is of, as YYYY-MM-DD."""
    with zipfile.ZipFile(wheel) as archive:
        year, month, day, *_ = max(each.date_time for each in archive.infolist())
    return f"{year}-{month:02}-{day:02}"


def api_texts(wheel: Path) -> Iterator[tuple[str, str, str]]:
    """Yield each service, its version as YYYY-MM-DD, and its `api.json`."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if path := _API.fullmatch(name):
                version = "-".join(path.groups()[1:])
                yield path[1], version, archive.read(name).decode("utf-8")
