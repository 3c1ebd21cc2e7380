"""What a forked child has to make anew: locks, connections and threads are its parent's."""

from __future__ import annotations

import os
import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    class Renewable(Protocol):
        """An object that is of no use in a child as its parent left it."""

        def _renew(self) -> None:
            """Drop what is the parent's; called in the child, before anything else runs there."""


def renew_in_children(each: Renewable) -> None:
    """Have an object renewed in every child that is forked as long as the object lives."""
    _all.add(each)


_all: weakref.WeakSet[Renewable] = weakref.WeakSet()


def _renew_all() -> None:
    for each in list(_all):
        each._renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
