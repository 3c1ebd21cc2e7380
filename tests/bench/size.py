"""Group 7, size: what is downloaded and what is installed, beside Tencent Cloud's own client.

python -m tests.bench.size --wheel FILE --official-wheel FILE --environment FOLDER
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from tests.bench.figures import OURS, Figure, Goal

_GROUP: Final = "size"
_OFFICIAL: Final = "official"
_MEGABYTE: Final = 1e6
# What live and trtc need, in either package.
_THEIRS: Final = (
    "tencentcloud/__init__.py",
    "tencentcloud/__pycache__/",
    "tencentcloud/common/",
    "tencentcloud/live/",
    "tencentcloud/trtc/",
)
_NOT_OURS: Final = ("mediactl/_simulator/", "mediactl/testing", "mediactl/zego/")
_WHOLE: Final = f"{OURS}: three services; {_OFFICIAL}: all that Tencent Cloud has"
_PART: Final = "both: live, trtc and what they share, without ours' zego and simulator"


def figures(wheel: Path, official_wheel: Path, environment: Path) -> Iterator[Figure]:
    """Weigh the packages; files count in bytes, not in blocks of a disk.

    Args:
        wheel: Ours.
        official_wheel: The wheel of tencentcloud-sdk-python-intl-en.
        environment: The `site-packages` folder that both are installed in.

    Raises:
        RuntimeError: A package is not there, or without the compiled files that pip makes.
    """
    mine, theirs = wheel.stat().st_size, official_wheel.stat().st_size
    yield _figure("wheel, whole", theirs, mine, _WHOLE, Goal(1.5))
    packed, official_packed = _packed(wheel), _packed(official_wheel)
    yield _figure("wheel, live + trtc", _theirs(official_packed), _ours(packed), _PART)
    ours, official = (_installed(environment, name) for name in (OURS, "tencentcloud"))
    yield _figure("installed, whole", sum(official.values()), sum(ours.values()), _WHOLE)
    yield _figure("installed, live + trtc", _theirs(official), _ours(ours), _PART)


def _figure(title: str, official: int, mine: int, note: str, *goals: Goal) -> Figure:
    samples = {_OFFICIAL: [official / _MEGABYTE], OURS: [mine / _MEGABYTE]}
    return Figure(_GROUP, title, "MB", samples, goals, note)


def _packed(wheel: Path) -> dict[str, int]:
    """Return the compressed size of each file of a wheel."""
    with ZipFile(wheel) as archive:
        return {each.filename: each.compress_size for each in archive.infolist()}


def _installed(environment: Path, package: str) -> dict[str, int]:
    """Return the size of each file of an installed package."""
    found = (path for path in (environment / package).rglob("*") if path.is_file())
    files = {path.relative_to(environment).as_posix(): path.stat().st_size for path in found}
    compiled = sum(name.endswith(".pyc") for name in files)
    if not compiled or compiled < sum(name.endswith(".py") for name in files):
        raise RuntimeError(
            f"{package} is not in {environment} with all its compiled files; install it with pip"
        )
    return files


def _theirs(files: dict[str, int]) -> int:
    """Return what the official client has for the services that both packages have."""
    part = sum(size for name, size in files.items() if name.startswith(_THEIRS))
    if not part:
        raise RuntimeError(f"the official client has no {' or '.join(_THEIRS)}")
    return part


def _ours(files: dict[str, int]) -> int:
    """Return what ours has for them."""
    return sum(
        size
        for name, size in files.items()
        if name.startswith("mediactl/") and not name.startswith(_NOT_OURS)
    )


def main() -> None:
    """Weigh, and print each figure as a line of JSON."""
    parser = argparse.ArgumentParser(description=figures.__doc__)
    parser.add_argument("--wheel", type=Path, required=True, help="wheel of this package")
    parser.add_argument("--official-wheel", type=Path, required=True, help="wheel of theirs")
    parser.add_argument("--environment", type=Path, required=True, help="site-packages folder")
    options: Any = parser.parse_args()
    for figure in figures(options.wheel, options.official_wheel, options.environment):
        print(json.dumps(figure.plain()), flush=True)


if __name__ == "__main__":
    main()
