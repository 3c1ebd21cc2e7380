"""UpdatePublishCdnStream: change a relay task: what is relayed, how, and to whom.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdatePublishCdnStream
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mcu_audio_params import McuAudioParams
from mediactl.tencent.trtc.models.mcu_feed_back_room_params import McuFeedBackRoomParams
from mediactl.tencent.trtc.models.mcu_publish_cdn_param import McuPublishCdnParam
from mediactl.tencent.trtc.models.mcu_sei_params import McuSeiParams
from mediactl.tencent.trtc.models.mcu_video_params import McuVideoParams
from mediactl.tencent.trtc.models.single_subscribe_params import SingleSubscribeParams


class UpdatePublishCdnStreamErrorCode(StringErrorCode):
    """Error codes of UpdatePublishCdnStream."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource does not exist.")
    AUTH_FAILURE = row("AuthFailure", "auth", "CAM signature/authentication error.")
    AUTH_FAILURE_UN_REAL_NAME_AUTHENTICATED = row(
        "AuthFailure.UnRealNameAuthenticated",
        "unavailable",
        "Identity verification has not been completed, so this operation is not allowed.",
    )
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation", "permission", "CAM authentication failed."
    )
    AUTH_FAILURE_UNSUPPORTED_OPERATION = row(
        "AuthFailure.UnsupportedOperation", "permission", "Unsupported operation."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _mcu_publish_cdn_param_items(
    items: Sequence[McuPublishCdnParam],
) -> tuple[McuPublishCdnParam, ...]:
    return as_tuple(items)


def _mcu_feed_back_room_params_items(
    items: Sequence[McuFeedBackRoomParams],
) -> tuple[McuFeedBackRoomParams, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdatePublishCdnStreamResponse(Response):
    """Answer to UpdatePublishCdnStream.

    Attributes:
        task_id: ID of the task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdatePublishCdnStreamRequest(Request[UpdatePublishCdnStreamResponse]):
    """Change a relay task: what is relayed, how, and to whom.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
        sequence_number: Orders the changes of a task; each has a higher number than the one before.
        with_transcoding: Whether streams are transcoded. 0 is relay one stream as it is; 1 is
            transcode.
        audio_params: Whose sound is mixed; left out to keep it.
        video_params: Layout, background and watermarks, but not the encoding; left out to keep
            them. When transcoding only.
        single_subscribe_params: The stream to relay as it is; left out to keep it. When not
            transcoding only.
        publish_cdn_params: CDNs to relay to, as a whole; left out to keep them.
        sei_params: SEI messages in the relayed stream.
        feed_back_room_params: Rooms to relay to.
    """

    sdk_app_id: int
    task_id: str
    sequence_number: int
    with_transcoding: Literal[0, 1]
    audio_params: McuAudioParams | None = None
    video_params: McuVideoParams | None = None
    single_subscribe_params: SingleSubscribeParams | None = None
    publish_cdn_params: tuple[McuPublishCdnParam, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_publish_cdn_param_items)
    )
    sei_params: McuSeiParams | None = None
    feed_back_room_params: tuple[McuFeedBackRoomParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_feed_back_room_params_items)
    )

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
        Field("SequenceNumber", "sequence_number", "uint64"),
        Field("WithTranscoding", "with_transcoding", "uint64", choices=(0, 1)),
        Field("AudioParams", "audio_params", McuAudioParams, required=False),
        Field("VideoParams", "video_params", McuVideoParams, required=False),
        Field(
            "SingleSubscribeParams",
            "single_subscribe_params",
            SingleSubscribeParams,
            required=False,
        ),
        Field(
            "PublishCdnParams", "publish_cdn_params", McuPublishCdnParam, many=True, required=False
        ),
        Field("SeiParams", "sei_params", McuSeiParams, required=False),
        Field(
            "FeedBackRoomParams",
            "feed_back_room_params",
            McuFeedBackRoomParams,
            many=True,
            required=False,
        ),
    )
    ACTION: ClassVar = Action(
        "UpdatePublishCdnStream",
        service="tencent/trtc",
        retry="ordered",
        sequence="SequenceNumber",
        limit=CallLimit(Rate(20)),
        response=UpdatePublishCdnStreamResponse,
        errors=UpdatePublishCdnStreamErrorCode,
    )
