"""Tencent Real-Time Communication.

Rooms, relaying, recording and transcription of Tencent Real-Time Communication (TRTC).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.tencent._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncTrtcClient as AsyncTrtcClient
    from ._client import TrtcClient as TrtcClient
    from .stop_stream_ingest import StopStreamIngestErrorCode as StopStreamIngestErrorCode
    from .stop_stream_ingest import StopStreamIngestRequest as StopStreamIngestRequest
    from .stop_stream_ingest import StopStreamIngestResponse as StopStreamIngestResponse
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AsyncTrtcClient": "._async_client",
            "CommonErrorCode": "mediactl.tencent._errors",
            "StopStreamIngestErrorCode": ".stop_stream_ingest",
            "StopStreamIngestRequest": ".stop_stream_ingest",
            "StopStreamIngestResponse": ".stop_stream_ingest",
            "TrtcClient": "._client",
        },
    )
