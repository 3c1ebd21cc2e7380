"""Streams of events, for callers that wait for them in their thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .drive import drive
from .events import OneAtATime, ResponseStream
from .model import Response

if TYPE_CHECKING:
    from types import TracebackType

    from .drive import Steps
    from .transport import Transport

R = TypeVar("R", bound=Response)


class EventStream(Generic[R]):
    """An iterator over the responses of a stream of events, one for each event.

    The call is made by `with`, or by whoever asks for the first response. The end of the stream, an
    error, `close` and the end of the `with` block end the connection. Any thread may close it, but
    only one at a time can wait for a response.

    Args:
        start: Makes the call.
        transport: What carries it.
    """

    def __init__(self, start: Callable[[], Steps[ResponseStream[R]]], transport: Transport) -> None:
        self._start = start
        self._transport = transport
        self._stream: ResponseStream[R] | None = None
        self._listener = OneAtATime()
        self._started = False
        self._closed = False

    def __enter__(self) -> Self:
        with self._listener.listen():
            self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        with self._listener.listen():
            stream = self._open()
            response = drive(stream.next(), self._transport) if stream else None
        if response is None:
            self._closed = True
            raise StopIteration
        return response

    def close(self) -> None:
        """End the connection; there are no further responses."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()

    def _open(self) -> ResponseStream[R] | None:
        """Make the call, unless it was made; None where the stream is over."""
        if not self._started and not self._closed:
            self._started = True  # a call that fails is not made again
            self._stream = drive(self._start(), self._transport)
            if self._closed:  # by another thread, meanwhile
                self._stream.close()
        return None if self._closed else self._stream
