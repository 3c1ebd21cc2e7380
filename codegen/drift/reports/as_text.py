"""The report for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from codegen.drift.change import Change, Remarks
from codegen.drift.reports.groups import groups, headline, places, sentence

_WIDTH: Final = 100
_COLUMNS: Final = "  {:<9}{:<9}"
_INDENT: Final = " " * len(_COLUMNS.format("", ""))


def render(changes: Sequence[Change], since: str, remarks: Remarks) -> str:
    """Render changes as text of at most 100 columns, where names allow, then the remarks."""
    return "\n".join([*_lines(changes, since), *_remarks(remarks)]) + "\n"


def _remarks(remarks: Remarks) -> Iterator[str]:
    for title, lines in remarks.items():
        yield from ("", title)
        for line in lines:
            yield from _wrapped(line, "  ", "    ")


def _wrapped(text: str, first: str, then: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=then,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(changes: Sequence[Change], since: str) -> Iterator[str]:
    yield headline(changes, since)
    for group in groups(changes):
        yield from ("", group.title, _COLUMNS.format("wire", "Python").rstrip())
        for change in group.changes:
            severities = _COLUMNS.format(change.wire, change.python)
            yield from _wrapped(sentence(change), severities, _INDENT)
            yield f"{_INDENT}{places(change)} [{change.rule}]"
