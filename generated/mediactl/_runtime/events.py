"""Streams of events under way. Nothing here does I/O: what is to be received is a step."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .attempt import code_of, lost, refused, unreadable
from .drive import Receive, Steps
from .envelope import Success, Unreadable
from .flow import Flow
from .messages import Lost
from .meta import ResponseMeta
from .model import Response
from .secret import SecretBytes, sealed
from .sse import EventParser, TooLarge

if TYPE_CHECKING:
    from .call import Call
    from .deadline import Deadline
    from .errors import MediactlError
    from .messages import HttpAnswer

R = TypeVar("R", bound=Response)


class Events:
    """The data of the events of one answer, as they come.

    Args:
        answer: The answer, whose body is a stream.
        deadline: The call's.
    """

    __slots__ = ("_deadline", "_flow", "_is_over", "_parser", "_waiting", "answer")

    def __init__(self, answer: HttpAnswer, deadline: Deadline) -> None:
        assert answer.flow is not None
        self.answer = answer
        self._flow: Flow = answer.flow
        self._deadline = deadline
        self._parser = EventParser()
        self._waiting: Iterator[bytes] = iter(())
        self._is_over = False

    def next(self, *, before: str = "") -> Steps[bytes]:
        """Return the next event's data; nothing at the end of the stream.

        Args:
            before: What the stream must not end before; empty where it may end here.

        Raises:
            Lost: The stream is cut short, or nothing came in time.
        """
        while True:
            try:
                for data in self._waiting:
                    return SecretBytes(data)
            except TooLarge:
                raise Lost("the answer has an event that is too large") from None
            if self._is_over and before:
                raise Lost(f"the stream ended before {before}")
            if self._is_over:
                return b""
            piece = yield Receive(self._flow, self._deadline)
            self._is_over = not piece
            self._waiting = self._parser.feed(piece) if piece else self._parser.finish()

    def close(self) -> None:
        """End the connection."""
        self._flow.close()


class OneAtATime:
    """Keeps a stream to one listener at a time: two would lose events to each other."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @contextmanager
    def listen(self) -> Iterator[None]:
        """Be the one who listens.

        Raises:
            RuntimeError: Another thread or task is.
        """
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("another thread or task is waiting for this stream's next event")
        try:
            yield
        finally:
            self._lock.release()


class ResponseStream(Generic[R]):
    """The responses of a call that answers by a stream of events, one for each event.

    Args:
        call: The call, whose first event has come.
        events: Those that follow it.
        first: What the first one says.
    """

    def __init__(self, call: Call, events: Events, first: Success) -> None:
        self._call = call
        self._events = events
        self._first: Success | None = first
        self._ended = False

    def next(self) -> Steps[R | None]:
        """Return the next response; None after the last one.

        Raises:
            TransportError: The stream is cut short: `OutcomeUnknown`, unless the action only reads.
            ResponseError: An event cannot be understood, where the action only reads.
            ApiError: The vendor refused to go on.
        """
        if self._ended:
            return None
        is_whole = False
        try:
            success = self._first or (yield from self._receive())
            self._first = None
            last = self._call.action.last
            self._ended = success is None or (
                last is not None and success.content.get(last) is True
            )
            is_whole = True
        finally:
            if self._ended or not is_whole:
                self._ended = True
                self.close()
        return None if success is None else sealed(partial(self._response, success))

    def close(self) -> None:
        """End the connection, and the stream with it."""
        self._ended = True
        self._events.close()

    def _receive(self) -> Steps[Success | None]:
        call = self._call
        error: MediactlError
        try:
            data = yield from self._events.next(before="its last event" if call.action.last else "")
            if not data:
                return None
            verdict = sealed(lambda: call.wire.open_event(data, self._events.answer.headers))
        except Lost as failure:
            error = lost(call, failure)
            error.__cause__ = failure.__cause__
            failure.__traceback__ = None
        except Unreadable as strange:
            error = unreadable(call, self._events.answer, str(strange))
        else:
            if isinstance(verdict, Success):
                return verdict
            error = refused(call, verdict, code_of(call, verdict), self._events.answer.status)
        error.attempts = tuple(call.attempts)
        try:
            raise error from error.__cause__
        finally:
            del error  # or frame and exception would keep each other alive

    def _response(self, success: Success) -> Any:
        call = self._call
        meta = ResponseMeta(
            raw=success.raw,
            http_status=self._events.answer.status,
            attempts=tuple(call.attempts),
            elapsed=call.clock() - call.started,
        )
        response: Any = call.action.response
        return response.from_wire(success.content, request_id=success.request_id, meta=meta)
