"""Carries single HTTP requests to the vendors and brings the answers back.

One call of `Transport.exchange` is one attempt. Whether to repeat it is decided elsewhere, by what
it tells: that nothing was sent, or that the request went out and its outcome is unknown.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from .answer import read_answer, read_head, read_pieces
from .deadline import Deadline
from .exchange import Channel, Exchange
from .forks import renew_in_children
from .messages import HttpAnswer, HttpRequest, Lost, NotSent, strip, write_request
from .pool import Pool, Pools
from .secret import hide_optional

if TYPE_CHECKING:
    from urllib3 import PoolManager

    from .borrowed import BorrowedPool, BorrowedPools

__all__ = ["Exchange", "HttpAnswer", "HttpRequest", "Lost", "NotSent", "Transport"]

_MIB: Final = 1024 * 1024
_MAX_IDLE: Final = 50.0


class Transport:
    """Keeps connections to the vendors' hosts and exchanges requests for answers over them.

    Threads may share it. After a fork the child opens connections of its own.

    With a `pool_manager` connections are that manager's: it decides how many there are, by which
    proxy they go and which certificates are good, so that `max_connections` means nothing, and
    verification is its owner's responsibility. A manager that was not made with `block=True` opens
    as many connections as there are exchanges at a time, and urllib3 logs a warning for each that
    it does not keep. Its limits on time cover steps of connecting, not connecting as a whole.

    Args:
        max_connections: Most connections to one host at a time; further exchanges wait.
        max_response_bytes: Largest acceptable body of an answer.
        ca_certs: PEM file of the only authorities to trust; None for those of the system.
        proxy: URL of an HTTP proxy through which to reach hosts by TLS, such as
            `http://user:password@proxy.example:3128`; "" for none; None for what the environment
            variables `HTTPS_PROXY` (or `ALL_PROXY`) and `NO_PROXY` say now. Plain http goes to this
            machine only, and never through a proxy.
        pool_manager: Whose connections to use instead. `close` leaves it open.

    Raises:
        ValueError: An option cannot be used. The message says why, without a proxy's password.
    """

    def __init__(
        self,
        *,
        max_connections: int = 10,
        max_response_bytes: int = 32 * _MIB,
        ca_certs: str | None = None,
        proxy: str | None = None,
        pool_manager: PoolManager | None = None,
    ) -> None:
        proxy = hide_optional(proxy)  # from here on no traceback shows the password in it
        _check_count("max_connections", max_connections)
        _check_count("max_response_bytes", max_response_bytes)
        _check_text("ca_certs", ca_certs)
        _check_text("proxy", proxy)
        self._max_response_bytes = max_response_bytes
        self._pools: Pools | BorrowedPools
        if pool_manager is None:
            self._pools = Pools(max_connections=max_connections, ca_certs=ca_certs, proxy=proxy)
        else:
            if ca_certs is not None or proxy:
                raise ValueError(
                    "pool_manager brings its own certificates and proxy; "
                    "give those to it and leave out ca_certs and proxy here"
                )
            from .borrowed import BorrowedPools  # which few clients need

            own = Pools(max_connections=max_connections, ca_certs=None, proxy="")
            self._pools = BorrowedPools(pool_manager, own)
        renew_in_children(self)

    def exchange(
        self,
        request: HttpRequest,
        deadline: Deadline,
        *,
        connect_timeout: float | None,
        read_timeout: float | None,
        max_idle: float | None = None,
        exchange: Exchange | None = None,
        streams: bool = False,
    ) -> HttpAnswer:
        """Send a request once and return the answer, whatever its status. Redirects are answers.

        Args:
            request: What to send.
            deadline: Covers everything: waiting for a connection, connecting, sending, reading.
            connect_timeout: Seconds for connecting, TLS included; None leaves it to the deadline.
            read_timeout: Seconds of silence to bear from the server; None likewise.
            max_idle: A kept connection is used only if it was idle for less, in seconds; None for
                50. Servers close idle connections, and a request that arrives at that moment is
                lost; the smaller the limit, the rarer that is.
            exchange: A handle for other threads, to abort this exchange; not used before.
            streams: Whether the answer may be a stream of events. The connection of one is its own
                from then on, and no longer among `max_connections`.

        Raises:
            NotSent: Nothing of the request can have reached the vendor; after an abort, that it
                was not sent.
            Lost: The request was sent, wholly or in part, and no complete answer came.
        """
        outcome = self._attempt(
            request,
            deadline,
            connect_timeout,
            read_timeout,
            _MAX_IDLE if max_idle is None else max_idle,
            exchange or Exchange(),
            streams,
        )
        if isinstance(outcome, BaseException):
            # Raised here for the sake of tracebacks that show local variables: this frame holds
            # the request only behind its masked repr, those below held it in the clear.
            try:
                raise outcome
            finally:
                del outcome  # or frame and exception would keep each other alive
        return outcome

    def close(self) -> None:
        """Close the idle connections and refuse further exchanges; those under way are finished."""
        self._pools.close()

    def _renew(self) -> None:
        self._pools.renew()

    def _attempt(
        self,
        request: HttpRequest,
        deadline: Deadline,
        connect_timeout: float | None,
        read_timeout: float | None,
        max_idle: float,
        exchange: Exchange,
        streams: bool,
    ) -> HttpAnswer | BaseException:
        """Do what `exchange` promises, but return what it is to raise."""
        pool: Pool | BorrowedPool | None = None
        connection: Any = None
        may_idle, flows = 0.0, False
        try:
            exchange.check()
            pool = self._pools.find(request.scheme, request.host, request.port)
            began = time.monotonic()
            try:
                connection = pool.acquire(deadline, max_idle)
            finally:
                exchange.queued += time.monotonic() - began
            if connection.sock is None:
                exchange.check()
                pool.open(connection, _allow(deadline, connect_timeout), exchange)
            channel = Channel(connection.sock, deadline, read_timeout, exchange)
            channel.send(memoryview(write_request(request)))
            head = read_head(channel.receive)
            if streams and head.announces_events:
                from .flow import Flow  # which few actions need

                flows = True
                return head.answer(flow=Flow(read_pieces(head), connection, exchange))
            answer, may_idle = read_answer(
                head, method=request.method, limit=self._max_response_bytes
            )
        except BaseException as error:  # noqa: BLE001 - `exchange` raises it, interrupts too
            return strip(exchange.explain(error))
        else:
            return answer
        finally:
            untouched = flows or exchange.end()
            if flows and pool is not None:
                pool.let_go()
            elif pool is not None and connection is not None:
                pool.release(connection, may_idle=may_idle if untouched else 0.0)


def _allow(deadline: Deadline, connect_timeout: float | None) -> Deadline:
    """Return the deadline for connecting."""
    try:
        return Deadline(deadline.allow(connect_timeout))
    except TimeoutError as error:
        raise NotSent.during("connecting", error) from None


def _check_count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{name} must be a whole number above 0, got {value!r}")


def _check_text(name: str, value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} must be a string or None")
