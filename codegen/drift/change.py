"""What a comparison tells: one change, whom it breaks, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from codegen.spec.model import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Severity = Literal["none", "info", "warning", "error"]
SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)  # from the least to the worst

# What a report says beside the changes: lines by their title.
Remarks: TypeAlias = "Mapping[str, Sequence[str]]"

# Parts of a vendor that the runtime fills in or reads itself.
RUNTIME_PARTS: Final = frozenset({"common", "envelope"})


def rank(severity: Severity) -> int:
    """Tell how bad a severity is; 0 is the least."""
    return SEVERITIES.index(severity)


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """What a change is about, in the words of the API.

    `part` says which half of an action, service or vendor (`request`, `response`, `common`,
    `envelope`, `error`, `host`, `outcomes`, `paging`), and `path` leads on from there, such as
    `MixInput[].RectInfo.Top`. What does not apply is empty.
    """

    vendor: str
    service: str = ""
    action: str = ""
    part: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two versions of the specs.

    `wire` is the severity for a client that is deployed already, `python` the one for the caller
    who installs the package generated from the newer specs. A node that is used in many places
    changes once: `where` holds them all, sorted, in one service. `before` and `after` are the
    node's places in the two versions, None where it does not stand there.
    """

    rule: str
    wire: Severity
    python: Severity
    message: str
    where: tuple[Where, ...]
    before: Place | None
    after: Place | None

    @property
    def worst(self) -> Severity:
        """The worse one of the two severities."""
        return max(self.wire, self.python, key=rank)

    @property
    def breaking(self) -> bool:
        """Whether a deployed client or the caller's Python stops working."""
        return self.worst == "error"
