"""The asynchronous driver: carries out the steps of a call without ever blocking the event loop.

Pauses and waits for a place happen on the loop. Exchanges, and what else may block, run in a
bounded pool of threads; a thread is taken only for as long as that lasts.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from .drive import Park, Pause, Receive, Run, Send, Step, Steps, send
from .forks import renew_in_children
from .messages import Closed, Lost, NotSent

if TYPE_CHECKING:
    from .deadline import Deadline
    from .messages import HttpAnswer
    from .transport import Transport

T = TypeVar("T")


class Threads:
    """A pool of threads, which start when they are needed; made anew in a forked child.

    Args:
        size: Most threads.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._closed = False
        self._renew()
        renew_in_children(self)

    def submit(self, function: Callable[[], T]) -> Future[T]:
        """Run a function in one of the threads, as soon as one is free.

        Raises:
            Closed: The client is closed.
        """
        try:
            return self._pool.submit(function)
        except RuntimeError:
            if not self._closed:  # the interpreter is on its way out
                raise
            raise Closed from None

    def close(self) -> None:
        """End the threads as soon as they have nothing left to do."""
        self._closed = True
        self._pool.shutdown(wait=False)

    def _renew(self) -> None:
        self._pool = ThreadPoolExecutor(self._size, thread_name_prefix="mediactl")
        if self._closed:
            self._pool.shutdown(wait=False)


async def drive_async(steps: Steps[T], transport: Transport, threads: Threads) -> T:
    """Run a call to its end and return what it returns, or raise what it raises.

    Where the task is cancelled, the socket is shut, and the call says in the cause of the
    `CancelledError` if the vendor may have acted.
    """
    try:
        step = next(steps)
        while True:
            try:
                outcome = await _carry_out(step, transport, threads)
            except BaseException as failure:  # noqa: BLE001 - the call decides, over cancelling too
                step = steps.throw(failure)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()  # an interrupt may have come in between two steps


async def _carry_out(step: Step, transport: Transport, threads: Threads) -> object:
    if isinstance(step, Send):
        return await _send(step, transport, threads)
    if isinstance(step, Receive):
        return await _receive(step, threads)
    if isinstance(step, Run):
        function = partial(copy_context().run, step.function, step.deadline)
        return await _in_thread(function, step.deadline, threads)
    if isinstance(step, Pause):
        await asyncio.sleep(step.seconds)
    else:
        await _park(step)
    return None


async def _send(step: Send, transport: Transport, threads: Threads) -> object:
    began = time.monotonic()

    def exchange() -> HttpAnswer:
        step.exchange.queued = time.monotonic() - began
        return send(step, transport)

    try:
        return await _in_thread(exchange, step.deadline, threads)
    except TimeoutError as late:
        raise NotSent(str(late), timed_out=True) from None
    except BaseException:
        step.exchange.abort()
        raise


async def _receive(step: Receive, threads: Threads) -> object:
    try:
        return await _in_thread(step.flow.receive, step.deadline, threads)
    except TimeoutError as late:
        raise Lost(str(late), timed_out=True) from None
    except Closed:
        raise Lost("the client is closed") from None


async def _in_thread(function: Callable[[], T], deadline: Deadline, threads: Threads) -> T:
    """Run a function that keeps to the deadline once it has a thread; until then it is kept to it here.

    Raises:
        TimeoutError: No thread came free in time.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    running = threads.submit(function)
    waiter = asyncio.wrap_future(running)
    late, cancelled = False, task.cancelling()

    def give_up() -> None:
        nonlocal late
        late = running.cancel()

    left = deadline.remaining()
    timer = None if math.isinf(left) else loop.call_later(left, give_up)
    try:
        return await waiter
    except asyncio.CancelledError:
        # A task that is cancelled at that very moment, or was before, is not to be mistaken.
        if late and task.cancelling() == cancelled:
            raise TimeoutError("waiting for a free thread: timed out") from None
        raise
    finally:
        if timer is not None:
            timer.cancel()


async def _park(step: Park) -> None:
    loop, awake = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:  # fails where the loop is closed, which tells the window that nobody waits
        loop.call_soon_threadsafe(awake.set)

    if step.ticket.listen(wake):
        with suppress(TimeoutError):
            async with asyncio.timeout(step.seconds):
                await awake.wait()
