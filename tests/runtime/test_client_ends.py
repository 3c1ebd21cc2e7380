"""Clients that nobody closes: they are gone with their last reference, and all that was theirs."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mediactl import RefreshingCredentials, RetryPolicy, TencentCredentials, ZegoCredentials, errors
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient
from mediactl.zego.rtc import AsyncRtcClient, RtcClient

from .scripted import action_of, request_of
from .servers import PATIENCE, Handler, Server, always, answer, once

ZEGO = ZegoCredentials(1234567890, "0123456789abcdef0123456789abcdef")
TENCENT = TencentCredentials("AKIDDROPPED", "example-key")
GOOD = answer(b'{"Code": 0, "RequestId": "r", "Response": {"RequestId": "r"}}')
HANDLERS = {"success": always(GOOD), "failure": once(b"")}

each_vendor = pytest.mark.parametrize("vendor", ["zego", "tencent"])
each_handler = pytest.mark.parametrize("handler", HANDLERS.values(), ids=HANDLERS)
sources = pytest.mark.parametrize("source", ["given", "function", "refreshing"])


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    """The cycle collector has its day off."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def make(vendor: str, source: str, port: int, *, asynchronous: bool) -> Any:
    """Make a client of a server."""
    given: Any = ZEGO if vendor == "zego" else TENCENT
    credentials = {
        "given": lambda: given,
        "function": lambda: lambda: given,
        "refreshing": lambda: RefreshingCredentials(lambda: given),
    }[source]()
    kinds: dict[tuple[str, bool], Callable[..., Any]] = {
        ("zego", False): RtcClient,
        ("zego", True): AsyncRtcClient,
        ("tencent", False): TrtcClient,
        ("tencent", True): AsyncTrtcClient,
    }
    return kinds[vendor, asynchronous](
        credentials=credentials,
        endpoint=f"http://127.0.0.1:{port}",
        retry=RetryPolicy(1),
        on_attempt=lambda _: None,
        timeout=PATIENCE,
        **({} if vendor == "zego" else {"region": "ap-singapore"}),
    )


def use(vendor: str, client: Any) -> Any:
    """Make a call, or what is to be awaited for one."""
    if vendor == "zego":
        return client.stop_mix(task_id="1")
    return client.call(request_of(action_of("idempotent")))


def watch(client: Any) -> list[weakref.ref[Any]]:
    """Return weak references to a client and to its parts."""
    return [weakref.ref(each) for each in (client, client._transport, client._wire)]


@each_vendor
@sources
@each_handler
def test_a_dropped_client_is_gone(vendor: str, source: str, handler: Handler) -> None:
    """With the last reference, those of its copies included, nothing keeps it or its connections."""

    def work() -> list[weakref.ref[Any]]:
        client = make(vendor, source, server.port, asynchronous=False)
        copy = client.with_options(timeout=5)
        for each in (client, copy):
            with contextlib.suppress(errors.OutcomeUnknown):
                use(vendor, each)
        return [*watch(client), weakref.ref(copy)]

    with Server(handler) as server:
        references = work()
        assert [each() for each in references] == [None] * 4


@each_vendor
@sources
@each_handler
def test_a_dropped_asynchronous_client_is_gone(vendor: str, source: str, handler: Handler) -> None:
    """So is one of an event loop that goes on, and its threads end."""

    async def work() -> list[weakref.ref[Any]]:
        client = make(vendor, source, server.port, asynchronous=True)
        copy = client.with_options(timeout=5)
        for each in (client, copy):
            with contextlib.suppress(errors.OutcomeUnknown):
                await use(vendor, each)
        return [*watch(client), weakref.ref(copy), weakref.ref(client._threads)]

    async def main() -> None:
        references = await work()
        end = time.monotonic() + 5
        # A thread may hold on to its last exchange for a moment.
        while any(each() for each in references) or names():
            assert time.monotonic() < end, ([each() for each in references], names())
            await asyncio.sleep(0.01)

    with Server(handler) as server:
        asyncio.run(main())


def names() -> list[str]:
    """Return the names of the threads that calls run in."""
    return [each.name for each in threading.enumerate() if each.name.startswith("mediactl_")]
