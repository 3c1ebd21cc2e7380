"""Writing spec files, each in one step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def write_texts(texts: Mapping[str, str | None], root: Path) -> None:
    """Write spec files by their path below `root`; None removes one.

    Each file is replaced in one step, so an interruption leaves no half a file.
    """
    for path, text in texts.items():
        target = root / path
        if text is None:
            target.unlink()
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.new")
        try:
            fresh.write_bytes(text.encode("utf-8", "surrogateescape"))
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
