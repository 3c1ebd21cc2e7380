"""How many items the lists have that are read page by page."""

import json
from collections.abc import Callable, Iterable
from threading import Lock

from .tables import Action


class Lists:
    """What lists hold; safe to use from many threads.

    A list that nothing was said of has the tasks of its sort that were started, where it lists
    tasks, and else the items of its documented example.
    """

    def __init__(self, find_action: Callable[[str], Action]) -> None:
        self._find_action = find_action
        self._lock = Lock()
        self._seeds: dict[str, int | tuple[object, ...]] = {}

    def fill(self, action: str, count: int) -> None:
        """Let a list have so many items, which are like those of its example and numbered.

        Args:
            action: The action that answers the list, by its name on the wire.
            count: How many items it has.

        Raises:
            ValueError: There is no such action, it is not read page by page, or ``count`` is below
                0.
        """
        if count < 0:
            raise ValueError(f"count is a number from 0, got {count}")
        self._seed(action, count)

    def put(self, action: str, items: Iterable[object]) -> None:
        """Let a list have these items.

        Args:
            action: The action that answers the list, by its name on the wire.
            items: The items as they are on the wire.

        Raises:
            ValueError: There is no such action, or it is not read page by page.
            TypeError: An item cannot be written as JSON.
        """
        # A copy, so that what the caller changes later changes no answer.
        self._seed(action, tuple(json.loads(json.dumps(list(items)))))

    def seed(self, action: str) -> int | tuple[object, ...] | None:
        """How many items a list has, or which, where that was said."""
        with self._lock:
            return self._seeds.get(action)

    def _seed(self, name: str, seed: int | tuple[object, ...]) -> None:
        if not self._find_action(name).paging:
            raise ValueError(f"{name} answers no list that is read page by page")
        with self._lock:
            self._seeds[name] = seed
