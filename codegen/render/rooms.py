"""The rooms of this repository that are copied into the package as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_ROOMS: Final = {"runtime": "_runtime", "simulator": "_simulator"}


def read_rooms(codegen: Path) -> dict[str, str]:
    """Return the files of the copied rooms, by path below the package, such as `_runtime/call.py`."""
    return {
        f"{target}/{path.relative_to(codegen / room).as_posix()}": path.read_text(encoding="utf-8")
        for room, target in _ROOMS.items()
        for path in sorted((codegen / room).rglob("*.py"))
    }
