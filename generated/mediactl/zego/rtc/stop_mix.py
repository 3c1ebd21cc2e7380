"""StopMix: stop a stream mixing task.

https://docs.zegocloud.com/article/9803
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopMixErrorCode(IntErrorCode):
    """Error codes of StopMix."""

    FAILED = row(110200001, "internal", "Failed.")
    INVALID_PARAMETER = row(110200002, "invalid", "Input error.")
    AUTHENTICATION_FAILED = row(110200003, "auth", "Authentication failed.")
    PARAMETER_PARSING_FAILED = row(110200004, "invalid", "Failed to parse the input parameter.")
    START_LOCK_NOT_OBTAINED = row(
        110200005,
        "transient",
        "Failed to obtain distributed locks when starting the stream mixing.",
        effect="none",
    )
    STOP_LOCK_NOT_OBTAINED = row(
        110200006,
        "transient",
        "Failed to obtain distributed locks when stoping the stream mixing.",
        effect="none",
    )
    REQUEST_UPDATE_FAILED = row(
        110200007, "internal", "Failed to update the stream mixing request."
    )
    START_PROTOCOL_CONVERSION_FAILED = row(
        110200008, "invalid", "Failed to transfer protocol when stream mixing started."
    )
    START_FORWARDING_FAILED = row(
        110200009, "internal", "Failed to forward the request to start stream mixing."
    )
    START_CALLBACK_FAILED = row(110200010, "internal", "Callback on stream mixing started failed.")
    START_BYPASS_FAILED = row(
        110200011, "internal", "Failed to bypass data when starting stream mixing."
    )
    CLOSING_OTHER_TASKS_FAILED = row(
        110200012, "internal", "Failed to close the other stream mixing tasks of the task owner."
    )
    OWNERSHIP_BINDING_FAILED = row(
        110200013,
        "internal",
        "Failed to bind the ownership between the user and the stream mixing task.",
    )
    STOP_PROTOCOL_CONVERSION_FAILED = row(
        110200014, "invalid", "Failed to transfer protocol when stream mixing ended."
    )
    STOP_FORWARDING_FAILED = row(
        110200015, "transient", "Failed to forward the request to stop stream mixing."
    )
    STOP_CALLBACK_FAILED = row(110200016, "internal", "Callback on stream mixing ended failed.")
    STATUS_CLEANUP_FAILED = row(
        110200017, "internal", "Failed to clean the stream mixing status info."
    )
    SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.")
    INPUT_STREAM_NOT_FOUND = row(
        110200150, "invalid", "Input stream of the stream mixing task does not exist."
    )
    MIXING_FAILED = row(110200151, "internal", "Stream mixing failed.")
    STOP_FAILED = row(110200152, "internal", "Failed to stop stream mixing.")
    INPUT_STREAM_ERROR = row(110200153, "invalid", "Input stream error.")
    OUTPUT_STREAM_ERROR = row(110200154, "invalid", "Output stream error.")
    INPUT_STREAM_FORMAT_ERROR = row(110200155, "invalid", "Input stream format error.")
    OUTPUT_STREAM_FORMAT_ERROR = row(110200156, "invalid", "Output stream format error.")
    MIXING_NOT_ENABLED = row(
        110200157, "unavailable", "Permission of stream mixing is not enabled."
    )
    TOO_MANY_INPUT_STREAMS = row(
        110200158, "invalid", "The number of input streams has exceeded the limit."
    )
    DISPATCH_FAILED = row(110200159, "transient", "Failed to dispatch stream mixing.")
    NOT_TASK_OWNER = row(
        110200160,
        "permission",
        "The stream mixing is stopped by a non-owner user of the stream mixing task.",
    )
    WATERMARK_ERROR = row(110200170, "invalid", "Watermark parameter error.")
    WATERMARK_EMPTY = row(110200171, "invalid", "Watermark parameter is empty.")
    EXTENDED_PARAMETER_ERROR = row(110200172, "invalid", "Extended parameter error.")
    TOO_MANY_BACKGROUND_IMAGES = row(
        110200173, "invalid", "The number of background images has exceeded the limit."
    )
    TOO_MANY_WATERMARKS = row(
        110200174, "invalid", "The number of watermarks has exceeded the limit."
    )
    DUPLICATE_INPUT_STREAM = row(110200175, "invalid", "Input stream repeated.")
    DUPLICATE_OUTPUT_STREAM = row(110200176, "invalid", "Output stream repeated.")
    TOO_MANY_FOCUSED_AUDIO_STREAMS = row(
        110200177, "invalid", "The number of focused audio streams has exceeded the limit."
    )
    TOO_MANY_OUTPUT_STREAMS = row(
        110200178, "invalid", "The number of output streams has exceeded the limit."
    )
    START_TOKEN_EMPTY = row(110200180, "auth", "The token for starting stream mixing is empty.")
    START_TOKEN_INVALID = row(110200181, "auth", "The token for starting stream mixing is invalid.")
    STOP_TOKEN_EMPTY = row(110200182, "auth", "The token for stoping stream mixing is empty.")
    STOP_TOKEN_INVALID = row(110200183, "auth", "The token for stoping stream mixing is invalid.")
    START_PARAMETER_PARSING_FAILED = row(
        110200184, "invalid", "Failed to parse parameters when starting stream mixing."
    )
    STOP_PARAMETER_PARSING_FAILED = row(
        110200185, "invalid", "Failed to parse parameters when stoping stream mixing."
    )
    START_OVERLOADED = row(110200190, "throttled", "Request to start stream mixing overload.")
    STOP_OVERLOADED = row(110200191, "throttled", "Request to stop stream mixing overload.")
    TASK_LIST_OVERLOADED = row(
        110200192, "throttled", "Request to search stream mixing tasks overload."
    )
    TASK_QUERY_OVERLOADED = row(
        110200193, "throttled", "Request to search stream mixing task overload."
    )
    MIXING_OVERLOADED = row(110200194, "throttled", "Stream mixing request overload.")
    TOKEN_INVALID = row(110240002, "auth", "Token is invalid.")
    APP_ID_EMPTY = row(110240003, "auth", "AppId is empty.")
    APP_ID_INCORRECT = row(110240004, "auth", "AppId is incorrect.")
    LIVE_ROOM_COMMAND_EMPTY = row(
        110200901, "invalid", "The parameter of the LiveRoom stream mixing command is empty."
    )
    LIVE_ROOM_COMMAND_NOT_FOUND = row(
        110200902, "invalid", "The parameter of the LiveRoom stream mixing command does not exist."
    )
    FORWARDING_ERROR = row(
        110208000, "internal", "Error occurred while forwarding the mixed stream."
    )
    FORWARDING_DECODING_ERROR = row(
        110208001, "internal", "Decoding error occurred while forwarding the mixed stream."
    )
    FORWARDING_ADDRESS_NOT_CONFIGURED = row(
        110208002, "invalid", "The address for forwarding the mixed stream is not configured."
    )
    FORWARDING_OVERLOADED = row(
        110208003, "throttled", "Request to forward the mixed stream overload."
    )
    FORWARDING_FAILED = row(110208004, "internal", "Error occurred while forwarding mixed stream.")
    TASK_NOT_FOUND = row(110209001, "gone", "Stream Mixing task does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopMixResponse(Response):
    """Answer to StopMix."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopMixRequest(Request[StopMixResponse]):
    """Stop a stream mixing task.

    Attributes:
        task_id: The mixing task to stop, by the ID that it was started with.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before.
        user_id: The user that started the task; needed where tasks belong to users.
    """

    task_id: str
    sequence: int | None = None
    user_id: str | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Sequence", "sequence", "int32", required=False),
        Field("UserId", "user_id", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "StopMix",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        look_up="GetMixTaskInfo",
        limit=CallLimit(Rate(100)),
        response=StopMixResponse,
        errors=StopMixErrorCode,
    )
