"""Names that a spec file may refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from codegen.spec.faults import Faults, did_you_mean
from codegen.spec.values import Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Names(Generic[T]):
    """Things by their names.

    `whole` is false when a part that defines some could not be read: a name that is not there may
    be right then.
    """

    known: Mapping[str, T] = field(default_factory=dict)
    whole: bool = True

    def find(self, text: Text, what: str, faults: Faults) -> T | None:
        """Return what the name stands for; messages say that it is not `what`."""
        if text.value not in self.known and self.whole:
            faults.add(
                text.place, f"'{text.value}' is not {what}{did_you_mean(text.value, self.known)}"
            )
        return self.known.get(text.value)

    def __or__(self, other: Names[T]) -> Names[T]:
        return Names({**other.known, **self.known}, self.whole and other.whole)
