"""Streams of events, for callers on an event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .drive_async import drive_async
from .events import OneAtATime, ResponseStream
from .model import Response

if TYPE_CHECKING:
    from types import TracebackType

    from .drive import Steps
    from .drive_async import Threads
    from .transport import Transport

R = TypeVar("R", bound=Response)


class AsyncEventStream(Generic[R]):
    """An asynchronous iterator over the responses of a stream of events, one for each event.

    The call is made by `async with`, or by whoever asks for the first response. The end of the
    stream, an error, cancelling, `close` and the end of the `async with` block end the connection.
    While a response is waited for, one of the client's threads is, too, and no other task can wait
    for one.

    Args:
        start: Makes the call.
        transport: What carries it.
        threads: The client's threads.
    """

    def __init__(
        self,
        start: Callable[[], Steps[ResponseStream[R]]],
        transport: Transport,
        threads: Threads,
    ) -> None:
        self._start = start
        self._transport = transport
        self._threads = threads
        self._stream: ResponseStream[R] | None = None
        self._listener = OneAtATime()
        self._started = False
        self._closed = False

    async def __aenter__(self) -> Self:
        with self._listener.listen():
            await self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        with self._listener.listen():
            stream = await self._open()
            response = (
                await drive_async(stream.next(), self._transport, self._threads) if stream else None
            )
        if response is None:
            self._closed = True
            raise StopAsyncIteration
        return response

    async def close(self) -> None:
        """End the connection; there are no further responses."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()

    async def _open(self) -> ResponseStream[R] | None:
        """Make the call, unless it was made; None where the stream is over."""
        if not self._started and not self._closed:
            self._started = True  # a call that fails is not made again
            self._stream = await drive_async(self._start(), self._transport, self._threads)
            if self._closed:  # by another task, meanwhile
                self._stream.close()
        return None if self._closed else self._stream
