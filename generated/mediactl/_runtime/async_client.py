"""What the asynchronous clients of all vendors and services share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from .client import BaseClient
from .drive_async import Threads, drive_async

if TYPE_CHECKING:
    from types import TracebackType

    from .event_stream_async import AsyncEventStream
    from .model import Request, Response

    R = TypeVar("R", bound=Response)


class AsyncClient(BaseClient):
    """An asynchronous client of one service, for any event loop of asyncio.

    Clients are immutable, and safe to share between tasks, threads and loops. `close` (or the end
    of an `async with` block) ends idle connections; copies made by `with_options` share them.

    A call that is cancelled shuts its connection. Where the vendor may have acted by then, the
    `CancelledError` has an `OutcomeUnknown` as its cause.
    """

    _threads: Threads

    def __init__(self, *, max_connections: int, **settings: Any) -> None:
        super().__init__(max_connections=max_connections, **settings)
        self._threads = Threads(max_connections)

    async def call(self, request: Request[R], *, missing_ok: bool = False) -> R:
        """Send a request object.

        Args:
            request: A request of one of this service's actions.
            missing_ok: For actions that stop something: whether it is as good as success if that
                is not there.

        Returns:
            The action's response.

        Raises:
            InvalidRequest: The request is wrong, or another service's. Nothing was sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TransportError: The exchange failed; `OutcomeUnknown` when the vendor may have acted.
            ResponseError: The answer to a read cannot be understood.
            ApiError: The vendor refused; the kind of its code decides the subclass.
        """
        return await drive_async(self._steps(request, missing_ok), self._transport, self._threads)

    async def call_raw(
        self,
        action: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        method: Literal["GET", "POST"] = "POST",
    ) -> dict[str, Any]:
        """Call an action that has no spec: sign, send, and return the plain answer.

        Nothing is known of its call limit, nor whether a repeat is safe: only what surely had no
        effect is repeated.

        Args:
            action: Name of the action on the wire.
            parameters: Its parameters, as plain JSON with the vendor's names.
            method: HTTP method that the vendor documents for the action.

        Returns:
            What the vendor answered, as plain JSON; for Tencent Cloud what is inside `Response`.

        Raises:
            InvalidRequest: The parameters are no JSON. Nothing was sent.
            TransportError: The exchange failed; `OutcomeUnknown` when the vendor may have acted.
            ApiError: The vendor refused; only its common codes are known.
        """
        return await drive_async(
            self._raw_steps(action, parameters, method), self._transport, self._threads
        )

    def stream(self, request: Request[R]) -> AsyncEventStream[R]:
        """Send a request object of an action that answers by a stream of events.

        Nothing is sent before the stream is used. The client's time limit is for the whole stream,
        whatever is done with the events meanwhile; `read` bounds each silence. Attempts are repeated
        as those of any call, but only until the first event has come.

        Args:
            request: A request of one of this service's actions.

        Returns:
            An iterator over responses, one for each event, that `async with` closes.
            It raises what `call` raises, where the stream breaks off too: what ends has ended.
        """
        from .event_stream_async import AsyncEventStream

        return AsyncEventStream(
            partial(self._stream_steps, request), self._transport, self._threads
        )

    def _iterate(self, request: Request[Any]) -> AsyncIterator[Any]:
        from .pages import iterate_async

        return iterate_async(self.call, request)

    async def _wait(self, request: Request[R], until: str | int, seconds: float) -> R:
        return await drive_async(
            self._wait_steps(request, until, seconds), self._transport, self._threads
        )

    async def close(self) -> None:
        """End idle connections. From now on calls fail with `ConnectFailed`, those of copies too."""
        self._transport.close()
        self._threads.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
