"""The report for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.drift.change import Change, Severity
from codegen.drift.reports.groups import groups, headline, places, sentence


def render(changes: Sequence[Change], since: str) -> str:
    """Render changes as GitHub's Markdown: one table for each action."""
    return "\n".join(_lines(changes, since)) + "\n"


def _lines(changes: Sequence[Change], since: str) -> Iterator[str]:
    yield f"**{_plain(headline(changes, since))}**"
    for group in groups(changes):
        yield from ("", f"### {_plain(group.title)}", "")
        yield from ("| wire | Python | change |", "| --- | --- | --- |")
        for change in group.changes:
            what = f"{_plain(sentence(change))}<br>{_plain(places(change))}"
            yield f"| {_severity(change.wire)} | {_severity(change.python)} | {what} |"


def _severity(severity: Severity) -> str:
    return f"**{severity}**" if severity == "error" else severity


def _plain(text: str) -> str:
    """Escape what Markdown would take for its own."""
    return re.sub(r"([\\`*_{}\[\]<>#|&~])", r"\\\1", text)
