"""The report for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from codegen.drift.change import Change
from codegen.drift.reports.groups import groups, headline, places, sentence

_WIDTH: Final = 100
_COLUMNS: Final = "  {:<9}{:<9}"
_INDENT: Final = " " * len(_COLUMNS.format("", ""))


def render(changes: Sequence[Change], since: str) -> str:
    """Render changes as text of at most 100 columns, where names allow."""
    return "\n".join(_lines(changes, since)) + "\n"


def _lines(changes: Sequence[Change], since: str) -> Iterator[str]:
    yield headline(changes, since)
    for group in groups(changes):
        yield from ("", group.title, _COLUMNS.format("wire", "Python").rstrip())
        for change in group.changes:
            yield from textwrap.wrap(
                sentence(change),
                _WIDTH,
                initial_indent=_COLUMNS.format(change.wire, change.python),
                subsequent_indent=_INDENT,
                break_long_words=False,
                break_on_hyphens=False,
            )
            yield f"{_INDENT}{places(change)} [{change.rule}]"
