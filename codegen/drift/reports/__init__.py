"""Reports of changes: text for people, Markdown for a pull request, JSON for machines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal, get_args

from codegen.drift.change import Change, Remarks
from codegen.drift.reports import as_json, as_markdown, as_text

Format = Literal["text", "markdown", "json"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
_NO_REMARKS: Final[Remarks] = MappingProxyType({})

_RENDER: Final[Mapping[Format, Callable[[Sequence[Change], str, Remarks], str]]] = {
    "text": as_text.render,
    "markdown": as_markdown.render,
    "json": as_json.render,
}


def report(
    changes: Sequence[Change], format: Format, *, since: str, remarks: Remarks = _NO_REMARKS
) -> str:
    """Render changes for a reader.

    Args:
        changes: What changed.
        format: What the report is for.
        since: The older version, such as a commit.
        remarks: What else there is to say, in lines by their title.

    Returns:
        The report, which ends with a newline.
    """
    return _RENDER[format](changes, since, remarks)
