"""Client of Tencent Cloud Streaming Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mediactl._runtime.tencent import TencentClient

from ._service import SERVICE

if TYPE_CHECKING:
    from .cancel_common_mix_stream import CancelCommonMixStreamResponse


class LiveClient(TencentClient):
    """Client of Tencent Cloud Streaming Services.

    Live streams of Tencent Cloud Streaming Services, with their mixing, recording, transcoding and
    rules.

    https://www.tencentcloud.com/document/product/267/30760
    """

    _SERVICE: ClassVar = SERVICE

    def cancel_common_mix_stream(
        self,
        *,
        mix_stream_session_id: str,
        missing_ok: bool = False,
    ) -> CancelCommonMixStreamResponse:
        """Cancel a stream mixing session.

        Documented limit: 100/s.

        Args:
            mix_stream_session_id: The session to cancel, by the ID that CreateCommonMixStream was
                given.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.CancelSessionNotExist or
                InvalidParameter.CancelSessionNotExist, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CancelCommonMixStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/267/35998
        """
        from .cancel_common_mix_stream import CancelCommonMixStreamRequest

        request = CancelCommonMixStreamRequest(
            mix_stream_session_id=mix_stream_session_id,
        )
        return self.call(request, missing_ok=missing_ok)
