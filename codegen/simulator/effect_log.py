"""How often actions were really carried out."""

import threading
from collections import Counter, defaultdict
from collections.abc import Mapping

_Kept = tuple[tuple[str, object], ...]


class EffectLog:
    """Counts calls that had an effect, by action and parameters; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: defaultdict[str, Counter[_Kept]] = defaultdict(Counter)

    def note(self, action: str, parameters: Mapping[str, object]) -> None:
        """Count one effect."""
        kept = tuple((name, value) for name, value in _hashable(parameters).items())
        with self._lock:
            self._counts[action][kept] += 1

    def total(self, action: str) -> int:
        """All effects of an action."""
        with self._lock:
            return self._counts[action].total()

    def counted_by(self, action: str, name: str) -> Counter[object]:
        """The effects of an action for each value of a parameter; each item of a list counts."""
        counter: Counter[object] = Counter()
        with self._lock:
            for kept, times in self._counts[action].items():
                value = dict(kept).get(name)
                for item in value if isinstance(value, tuple) else (value,):
                    if item is not None:
                        counter[item] += times
        return counter


def _hashable(parameters: Mapping[str, object]) -> dict[str, object]:
    """What can tell one call from another: objects inside cannot, and are not kept."""
    kept: dict[str, object] = {}
    for name, value in parameters.items():
        if isinstance(value, list):
            if not any(isinstance(item, (list, dict)) for item in value):
                kept[name] = tuple(value)
        elif not isinstance(value, dict):
            kept[name] = value
    return kept
