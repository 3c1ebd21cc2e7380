"""The synchronous driver: carries out the steps of a call, one after the other."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from .steps import Park, Pause, Receive, Run, Send, Step, Steps

if TYPE_CHECKING:
    from .messages import HttpAnswer
    from .transport import Transport

T = TypeVar("T")


def drive(steps: Steps[T], transport: Transport) -> T:
    """Run a call to its end and return what it returns, or raise what it raises."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = _carry_out(step, transport)
            except BaseException as failure:  # noqa: BLE001 - the call decides, over interrupts too
                step = steps.throw(failure)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()  # an interrupt may have come in between two steps


def _carry_out(step: Step, transport: Transport) -> object:
    if isinstance(step, Send):
        return send(step, transport)
    if isinstance(step, Receive):
        return step.flow.receive()
    if isinstance(step, Run):
        return step.function(step.deadline)
    if isinstance(step, Pause):
        time.sleep(step.seconds)
    else:
        _park(step)
    return None


def send(step: Send, transport: Transport) -> HttpAnswer:
    """Exchange a request for its answer, in this thread."""
    return transport.exchange(
        step.request,
        step.deadline,
        connect_timeout=step.connect_timeout,
        read_timeout=step.read_timeout,
        max_idle=step.max_idle,
        exchange=step.exchange,
        streams=step.streams,
    )


def _park(step: Park) -> None:
    event = threading.Event()
    if step.ticket.listen(event.set):
        event.wait(step.seconds)
