"""The synchronous driver: carries out the steps of a call, one after the other."""

from __future__ import annotations

from typing import TypeVar

from .call import Steps
from .messages import Lost, NotSent
from .transport import Transport

T = TypeVar("T")


def drive(steps: Steps[T], transport: Transport) -> T:
    """Run a call to its end and return what it returns, or raise what it raises."""
    try:
        step = next(steps)
        while True:
            try:
                answer = transport.exchange(
                    step.request,
                    step.deadline,
                    connect_timeout=step.connect_timeout,
                    read_timeout=step.read_timeout,
                )
            except (NotSent, Lost) as failure:
                step = steps.throw(failure)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
