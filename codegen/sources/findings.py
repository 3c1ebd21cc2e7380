"""What came out of comparing material with the specs, and what a person has to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from codegen.drift.change import Change
from codegen.drift.compare import compare
from codegen.drift.reports import Format, report
from codegen.sources.facts import Complaint, ServiceFacts
from codegen.sources.merge import Merged
from codegen.spec import Fault
from codegen.spec.model import Specs

_SINCE: Final = "today's specs"
# How many of a kind are named before the others are only counted.
_FEW: Final = 5


@dataclass(slots=True)
class Findings:
    """What came out, service by service.

    `written` are the new texts of spec files by their paths, `fresh` the paths that are new,
    `faults` what is wrong in what was written, `unwritten` the services that could not be, each
    with the reason.
    """

    changes: list[Change] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    notes: list[Complaint] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unwritten: list[str] = field(default_factory=list)
    written: dict[str, str | None] = field(default_factory=dict)
    fresh: list[str] = field(default_factory=list)

    def add(self, before: Specs, merged: Merged, facts: ServiceFacts) -> None:
        """Compare the specs of one service before and after."""
        self.changes += compare(before, merged.specs)
        self.complaints += facts.complaints
        self.notes += merged.notes

    def report(self, format: Format, todo: Sequence[str] = ()) -> str:
        """Render everything for a reader."""
        titles = {
            "Not understood in the material:": list(map(str, self.complaints)),
            "For a person to look at:": list(map(str, self.notes)),
            "Left as it is, since it cannot be written:": self.unwritten,
            "Written, and to be mended by a person:": list(map(str, self.faults)),
            "What to do next:": list(todo),
        }
        remarks = {title: lines for title, lines in titles.items() if lines}
        return report(self.changes, format, since=_SINCE, remarks=remarks)

    def first_complaints(self) -> Iterator[str]:
        """Yield a few complaints, and how many more there are."""
        yield from map(str, self.complaints[:_FEW])
        if len(self.complaints) > _FEW:
            yield f"... and {len(self.complaints) - _FEW} more"

    def todo(self, root: str) -> Iterator[str]:
        """Yield what to do after a refresh of the spec files under `root`."""
        if not self.written:
            yield self._nothing()
            return
        count = f"{len(self.written)} file{'s' * (len(self.written) != 1)}"
        yield f"{count} written or removed under {root}/; read the change: git diff {root}"
        if self.fresh:
            yield f"new files, which git diff does not show: {_listed(self.fresh, root)}"
        for path in self.fresh:
            if path.endswith("/service.yaml"):
                folder = f"{root}/{path.removesuffix('/service.yaml')}"
                yield f"{folder} is a new service; if its name was a slip, remove that folder"
        drafts = _drafts(self.written)
        if drafts:
            yield f"fill in the TODOs in {len(drafts)} of them: {_listed(drafts, root)}"
        if self.faults:
            yield "mend the faults told above: the fields they name are gone or are others now"
        yield "then: make lint generate test; what is breaking above breaks those who upgrade"

    def _nothing(self) -> str:
        if self.unwritten:
            return "nothing was written; see above"
        but = ", as far as it was understood" if self.complaints else ""
        return f"Nothing: the specs say what the material says{but}."


def _drafts(written: Mapping[str, str | None]) -> list[str]:
    return [path for path, text in written.items() if text and "TODO" in text]


def _listed(paths: Sequence[str], root: str) -> str:
    more = ", ..." if len(paths) > _FEW else ""
    return ", ".join(f"{root}/{path}" for path in paths[:_FEW]) + more
