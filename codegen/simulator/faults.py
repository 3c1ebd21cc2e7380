"""Faults that calls are to meet: laid down one by one, or drawn by a seeded generator."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from .fault import NO_FAULT, Fault
from .fault_kinds import make_fault
from .tables import Action

DEFAULT_FAULTS = ("reset_before", "reset_after", "throttle", "bad_gateway", "truncated")


@dataclass(slots=True)
class _Entry:
    fault: Fault
    action: str | None
    times: int


class _Lottery:
    """Draws one fault, or none, for each call."""

    def __init__(
        self, seed: int, faults: Iterable[Fault], rates: Iterable[float], action: str | None
    ) -> None:
        self.action = action
        self._generator = random.Random(seed)
        self._steps = list(zip(accumulate(rates), faults, strict=True))

    def draw(self) -> Fault:
        drawn = self._generator.random()
        return next((fault for step, fault in self._steps if drawn < step), NO_FAULT)


class Faults:
    """The faults that good calls meet; safe to use from many threads.

    Only good calls meet faults: a call that is refused for its signature, for its input or for
    coming too often leaves them to those that follow. A call whose task is gone is a good call, and
    so is one with an answer laid down by ``respond`` or ``refuse``.

    The faults and their options:

    - ``latency`` (``seconds=0.1``, ``effect=False``): a wait, before the effect or after it.
    - ``reset_before``: the connection is reset, by RST, before the effect.
    - ``reset_after``: the effect is carried out, then the connection is reset.
    - ``drip`` (``seconds=0.05``, ``size=8``, ``part="body"``): the answer comes ``size`` bytes at a
      time, with ``part="headers"`` from its first byte on.
    - ``truncated``: the answer's body ends half way.
    - ``garbage`` (``what="http"``): the answer is no HTTP, or with ``"body"`` its body no JSON.
    - ``bad_gateway`` (``effect=False``): an HTML page with status 502, before the effect or after.
    - ``wrong_type`` (``content_type="text/html"``, ``charset=None``): the right answer as something
      else; the body is UTF-8 whatever ``charset`` says.
    - ``throttle`` (``message=None``): the vendor's refusal of one call too many.
    - ``refuse`` (``code=``, ``message=None``, ``effect=False``): any refusal, before the effect or
      after.
    - ``skew`` (``seconds=900.0``): the vendor's clock jumps by this much, for good, and the call is
      checked by it.
    - ``stale``: the call is answered, and the next one on the same connection meets a reset once
      it has been received, before anything else, so that it is neither recorded nor counted.
    - ``hang`` (``effect=False``): nothing is answered until the peer closes.
    - ``retry_after`` (``seconds=1``, ``what="unavailable"``): status 503, or with ``"throttle"`` the
      vendor's refusal, with a ``Retry-After`` header.
    - ``partial`` (``failed=``, ``message=``): the call succeeds, but for the items named in
      ``failed``, which have these codes. It needs an action that answers item by item.

    ``drip``, ``truncated``, ``garbage``, ``wrong_type`` and ``stale`` carry the effect out.
    """

    def __init__(self, find_action: Callable[[str], Action]) -> None:
        self._find_action = find_action
        self._lock = threading.Lock()
        self._queue: list[_Entry] = []
        self._lottery: _Lottery | None = None
        self._counts: Counter[str] = Counter()

    def next(
        self, fault: str, *, action: str | None = None, times: int = 1, **options: object
    ) -> None:
        """Let the next good calls of an action, or of any, meet a fault, after those laid down before.

        Args:
            fault: The name of the fault.
            action: The action's name on the wire; ``None`` for the next calls, whatever they are.
            times: How many calls meet it.
            options: The options of the fault.

        Raises:
            ValueError: There is no such fault, option or action, or a value cannot be right.
        """
        if times < 1:
            raise ValueError(f"times must be 1 or more, got {times}")
        made = make_fault(fault, options)
        self._check(made, action)
        with self._lock:
            self._queue.append(_Entry(made, action, times))

    def random(
        self,
        *,
        seed: int = 0,
        rate: float = 0.1,
        faults: Iterable[str] | Mapping[str, float] = DEFAULT_FAULTS,
        action: str | None = None,
        options: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        """Let good calls meet faults by chance, in place of what was said before.

        The same sequence of calls meets the same faults. A call that meets one of :meth:`next` does
        not draw.

        Args:
            seed: What the generator starts from.
            rate: How many of all calls meet a fault, from 0 (none any more) to 1. With a mapping of
                faults, any but 0 leaves it to the rates there.
            faults: The names of faults that are equally likely, or a rate for each.
            action: The action whose calls meet them; ``None`` for all.
            options: Options by the names of faults.

        Raises:
            ValueError: There is no such fault, option or action, or a value cannot be right.
        """
        if not 0 <= rate <= 1:
            raise ValueError(f"rate must be from 0 to 1, got {rate}")
        if isinstance(faults, Mapping):
            rates = dict(faults) if rate else {}
        else:
            names = tuple(dict.fromkeys(faults))
            rates = {name: rate / len(names) for name in names}
        if not all(each >= 0 for each in rates.values()) or not sum(rates.values()) <= 1 + 1e-9:
            raise ValueError(
                f"the rates of faults must be from 0, and together no more than 1, got {rates}"
            )
        given = dict(options or {})
        made = [make_fault(name, given.pop(name, {})) for name in rates]
        if given and rates:
            raise ValueError(f"there are options for {', '.join(given)}, which cannot happen")
        if action is not None:
            self._find_action(action)
        for fault in made:
            self._check(fault, action)
        lottery = _Lottery(seed, made, rates.values(), action) if any(rates.values()) else None
        with self._lock:
            self._lottery = lottery

    def clear(self) -> None:
        """Forget all faults that no call has met yet, and end those by chance; counts stay."""
        with self._lock:
            self._queue.clear()
            self._lottery = None

    @property
    def counts(self) -> Mapping[str, int]:
        """How many calls have met each fault."""
        with self._lock:
            return dict(self._counts)

    def meet(self, action: str) -> Fault:
        """The fault that a call of an action meets."""
        if not self._queue and self._lottery is None:
            return NO_FAULT
        with self._lock:
            fault = self._queued(action) or self._drawn(action)
            if fault.name:
                self._counts[fault.name] += 1
            return fault

    def _queued(self, action: str) -> Fault | None:
        for entry in self._queue:
            if entry.action in (None, action):
                entry.times -= 1
                if not entry.times:
                    self._queue.remove(entry)
                return entry.fault
        return None

    def _drawn(self, action: str) -> Fault:
        lottery = self._lottery
        if lottery is None or lottery.action not in (None, action):
            return NO_FAULT
        return lottery.draw()

    def _check(self, fault: Fault, action: str | None) -> None:
        found = None if action is None else self._find_action(action)
        if fault.failures.codes and (found is None or not found.outcomes):
            raise ValueError(
                f"{fault.name} needs an action that answers item by item, got {action!r}"
            )
