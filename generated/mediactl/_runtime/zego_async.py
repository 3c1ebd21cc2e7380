"""The ZEGOCLOUD side of the runtime, for asynchronous clients."""

from __future__ import annotations

from .async_client import AsyncClient
from .zego import ZegoSetup


class AsyncZegoClient(ZegoSetup, AsyncClient):
    """Base of the asynchronous clients of ZEGOCLOUD's services."""
