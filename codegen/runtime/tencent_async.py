"""The Tencent Cloud side of the runtime, for asynchronous clients."""

from __future__ import annotations

from .async_client import AsyncClient
from .tencent import TencentSetup


class AsyncTencentClient(TencentSetup, AsyncClient):
    """Base of the asynchronous clients of Tencent Cloud's services."""
