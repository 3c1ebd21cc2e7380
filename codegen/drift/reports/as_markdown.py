"""The report for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.drift.change import Change, Remarks, Severity
from codegen.drift.reports.groups import groups, headline, places, sentence


def render(changes: Sequence[Change], since: str, remarks: Remarks) -> str:
    """Render changes as GitHub's Markdown: one table for each action, and lists of remarks."""
    return "\n".join([*_lines(changes, since), *_remarks(remarks)]) + "\n"


def _remarks(remarks: Remarks) -> Iterator[str]:
    for title, lines in remarks.items():
        yield from ("", f"### {_plain(title)}", "")
        yield from (f"- {_plain(line)}" for line in lines)


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
