"""SetUserBlocked: mute a user, or let the user be heard and seen again, in a room with a number for
its ID.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=SetUserBlocked
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class SetUserBlockedErrorCode(StringErrorCode):
    """Error codes of SetUserBlocked."""

    FAILED_OPERATION_ROOM_NOT_EXIST = row(
        "FailedOperation.RoomNotExist", "gone", "The room does not exist."
    )
    FAILED_OPERATION_USER_NOT_EXIST = row(
        "FailedOperation.UserNotExist", "gone", "The user is not in the room."
    )
    INTERNAL_ERROR_USER_NOT_EXIST = row(
        "InternalError.UserNotExist", "gone", "The user is not in the room."
    )
    FAILED_OPERATION_SDK_APP_ID_NOT_EXIST = row(
        "FailedOperation.SdkAppIdNotExist", "invalid", "The application ID does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    INVALID_PARAMETER_ROOM_ID = row("InvalidParameter.RoomId", "invalid", "RoomId is incorrect.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_USER_ID = row("InvalidParameter.UserId", "invalid", "Invalid UserId.")
    INVALID_PARAMETER_VALUE_ROOM_ID = row(
        "InvalidParameterValue.RoomId", "invalid", "Invalid RoomId."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    UNAUTHORIZED_OPERATION_SDK_APP_ID = row(
        "UnauthorizedOperation.SdkAppId", "permission", "No permission to manipulate SdkAppId."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetUserBlockedResponse(Response):
    """Answer to SetUserBlocked."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetUserBlockedRequest(Request[SetUserBlockedResponse]):
    """Mute a user, or let the user be heard and seen again, in a room with a number for its ID.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room that the user is in.
        user_id: User to mute or not.
        is_mute: What is muted. 0 is mute nothing; 1 is mute sound and video; 2 is mute sound only;
            3 is mute video only.
    """

    sdk_app_id: int
    room_id: int
    user_id: str
    is_mute: Literal[0, 1, 2, 3]

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "uint64"),
        Field("UserId", "user_id", "string"),
        Field("IsMute", "is_mute", "uint64", choices=(0, 1, 2, 3)),
    )
    ACTION: ClassVar = Action(
        "SetUserBlocked",
        service="tencent/trtc",
        retry="idempotent",
        limit=CallLimit(Rate(20)),
        response=SetUserBlockedResponse,
        errors=SetUserBlockedErrorCode,
    )
