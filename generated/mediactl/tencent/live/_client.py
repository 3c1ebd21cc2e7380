"""Client of Tencent Cloud Streaming Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mediactl._runtime.endpoints import Service
from mediactl._runtime.tencent import TencentClient

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode

    from .cancel_common_mix_stream import CancelCommonMixStreamResponse


class LiveClient(TencentClient):
    """Client of Tencent Cloud Streaming Services.

    Live streams of Tencent Cloud Streaming Services, with their mixing, recording, transcoding and
    rules.

    https://www.tencentcloud.com/document/product/267/30760
    """

    _SERVICE: ClassVar = Service(
        "tencent/live",
        hosts={"default": "live.intl.tencentcloudapi.com", "mainland": "live.tencentcloudapi.com"},
        version="2018-08-01",
        regional_host="live.{region}.tencentcloudapi.com",
    )

    @staticmethod
    def _common_errors() -> type[ErrorCode]:
        from mediactl.tencent._errors import CommonErrorCode

        return CommonErrorCode

    def cancel_common_mix_stream(
        self,
        *,
        mix_stream_session_id: str,
    ) -> CancelCommonMixStreamResponse:
        """Cancel a stream mixing session.

        Documented limit: 100/s.

        Args:
            mix_stream_session_id: The session to cancel, by the ID that CreateCommonMixStream was
                given.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.CancelSessionNotExist or
                InvalidParameter.CancelSessionNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CancelCommonMixStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/267/35998
        """
        from .cancel_common_mix_stream import CancelCommonMixStreamRequest

        return self.call(
            CancelCommonMixStreamRequest(
                mix_stream_session_id=mix_stream_session_id,
            )
        )
