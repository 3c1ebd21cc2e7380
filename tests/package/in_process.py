"""Clients of a simulator in this process, without sockets, for tests of thousands of calls.

All else is as it is with sockets: requests are checked, signed and written as bytes, which the
simulator reads, verifies and answers with bytes.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from mediactl._runtime.answer import read_answer, read_head, read_pieces
from mediactl._runtime.exchange import Exchange
from mediactl._runtime.flow import Flow
from mediactl._runtime.messages import write_request
from mediactl._runtime.transport import HttpAnswer, HttpRequest
from mediactl._simulator.wire import read_request, response_head
from mediactl.testing import Simulator
from tests.package.support import Clients, clients_at


class Direct:
    """Clients, the simulator that they call, and as much of a transport as they use.

    The simulator's call limits are off, for calls come faster than some actions may be called.
    """

    clients: Clients

    def __init__(self) -> None:
        self.simulator = Simulator(limits=False)

    def renew(self) -> None:
        """Let the clients call another simulator, which knows nothing of earlier calls."""
        self.simulator = Simulator(limits=False)

    def exchange(
        self,
        request: HttpRequest,
        *_: object,
        exchange: Exchange,
        streams: bool = False,
        **__: object,
    ) -> HttpAnswer:
        """Answer a request."""
        received = read_request(BytesIO(write_request(request)), lambda: None)
        response = self.simulator._pipeline.handle(received)
        answered = BytesIO(response_head(response, time.time()) + response.body)
        head = read_head(lambda: answered.read(4096))
        if streams and head.announces_events:
            return head.answer(flow=Flow(read_pieces(head), answered, exchange))
        return read_answer(head, method=request.method, limit=1 << 24)[0]

    def close(self) -> None:
        """There is nothing to close."""


@contextmanager
def direct() -> Iterator[Direct]:
    """Make clients that call a simulator without sockets."""
    made = Direct()
    with clients_at(made.simulator, "http://127.0.0.1:9") as made.clients:
        for client in made.clients:
            client._transport.close()
            transport: Any = made
            client._transport = transport
        yield made
