"""Reports of changes: text for people, Markdown for a pull request, JSON for machines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, get_args

from codegen.drift.change import Change
from codegen.drift.reports import as_json, as_markdown, as_text

Format = Literal["text", "markdown", "json"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)

_RENDER: Final[Mapping[Format, Callable[[Sequence[Change], str], str]]] = {
    "text": as_text.render,
    "markdown": as_markdown.render,
    "json": as_json.render,
}


def report(changes: Sequence[Change], format: Format, *, since: str) -> str:
    """Render changes for a reader; `since` names the older version, such as a commit.

    Returns:
        The report, which ends with a newline.
    """
    return _RENDER[format](changes, since)
