"""Tencent Cloud Streaming Services.

Live streams of Tencent Cloud Streaming Services, with their mixing, recording, transcoding and
rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.tencent._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncLiveClient as AsyncLiveClient
    from ._client import LiveClient as LiveClient
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamErrorCode as CancelCommonMixStreamErrorCode,
    )
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamRequest as CancelCommonMixStreamRequest,
    )
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamResponse as CancelCommonMixStreamResponse,
    )
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AsyncLiveClient": "._async_client",
            "CancelCommonMixStreamErrorCode": ".cancel_common_mix_stream",
            "CancelCommonMixStreamRequest": ".cancel_common_mix_stream",
            "CancelCommonMixStreamResponse": ".cancel_common_mix_stream",
            "CommonErrorCode": "mediactl.tencent._errors",
            "LiveClient": "._client",
        },
    )
