"""DescribeUserEvent: list what happened to a user in a call, such as entering, leaving and turning
the camera on.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserEvent
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeUserEventErrorCode(StringErrorCode):
    """Error codes of DescribeUserEvent."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_ES_QUERY_ERROR = row(
        "InternalError.EsQueryError", "transient", "An error occurred during an ES query."
    )
    INTERNAL_ERROR_HTTP_PARASE_FALIED = row(
        "InternalError.HttpParaseFalied", "invalid", "Failed to parse the HTTP request."
    )
    INTERNAL_ERROR_INTERFACE_ERR = row("InternalError.InterfaceErr", "internal", "API error.")
    INTERNAL_ERROR_METHOD_ERR = row("InternalError.MethodErr", "invalid", "Unsupported method.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    INVALID_PARAMETER_BODY_PARAMS_ERROR = row(
        "InvalidParameter.BodyParamsError", "invalid", "Failed to parse body parameters."
    )
    INVALID_PARAMETER_END_TS = row("InvalidParameter.EndTs", "invalid", "Invalid EndTs.")
    INVALID_PARAMETER_START_TS = row("InvalidParameter.StartTs", "invalid", "Invalid StartTs.")
    INVALID_PARAMETER_START_TS_OVERSIZE = row(
        "InvalidParameter.StartTsOversize",
        "invalid",
        "The start time for query exceeded the limit.",
    )
    INVALID_PARAMETER_URL_PARAMS_ERROR = row(
        "InvalidParameter.UrlParamsError", "invalid", "Failed to parse URL parameters."
    )
    INVALID_PARAMETER_USER_ID = row("InvalidParameter.UserId", "invalid", "Invalid UserId.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    MISSING_PARAMETER_APP_ID = row("MissingParameter.AppId", "invalid", "AppId missing.")
    MISSING_PARAMETER_COMM_ID = row("MissingParameter.CommId", "invalid", "CommId is missing.")
    MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID = row(
        "MissingParameter.CommIdOrSdkAppId", "invalid", "SdkAppId or CommID missing."
    )
    MISSING_PARAMETER_END_TS = row("MissingParameter.EndTs", "invalid", "EndTS_s is missing.")
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_START_TS = row("MissingParameter.StartTs", "invalid", "StartTS_s is missing.")
    MISSING_PARAMETER_USER_ID = row(
        "MissingParameter.UserId", "invalid", "Missing UserId parameter."
    )


def _event_message_items(items: Sequence[EventMessage]) -> tuple[EventMessage, ...]:
    return as_tuple(items)


def _event_list_items(items: Sequence[EventList]) -> tuple[EventList, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventMessage(Model):
    """An event.

    Attributes:
        type: Kind of video that it is about. 0 is no video; 2 is large video; 3 is small video; 7
            is auxiliary video.
        time: When it was reported, in Unix milliseconds.
        event_id: Kind of event, of the SDK or of WebRTC.
        param_one: First detail, such as the video's width.
        param_two: Second detail, such as the video's height.
    """

    type: Literal[0, 2, 3, 7]
    time: int
    event_id: int
    param_one: int
    param_two: int

    WIRE: ClassVar = (
        Field("Type", "type", "uint64", choices=(0, 2, 3, 7)),
        Field("Time", "time", "uint64"),
        Field("EventId", "event_id", "uint64"),
        Field("ParamOne", "param_one", "int64"),
        Field("ParamTwo", "param_two", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventList(Model):
    """Events that came from a user.

    Attributes:
        content: The events.
        peer_id: User whom they came from.
    """

    content: tuple[EventMessage, ...] = attrs.field(converter=_event_message_items)
    peer_id: str

    WIRE: ClassVar = (
        Field("Content", "content", EventMessage, many=True),
        Field("PeerId", "peer_id", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserEventResponse(Response):
    """Answer to DescribeUserEvent.

    Attributes:
        data: The events.
    """

    data: tuple[EventList, ...] = attrs.field(converter=_event_list_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", EventList, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserEventRequest(Request[DescribeUserEventResponse]):
    """List what happened to a user in a call, such as entering, leaving and turning the camera
    on.

    Attributes:
        comm_id: ID of the call, from DescribeRoomInfo.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds; the end of the room where that is earlier.
        user_id: The user.
        room_id: The room.
        sdk_app_id: Application that owns the room.
    """

    comm_id: str
    start_time: int
    end_time: int
    user_id: str
    room_id: str
    sdk_app_id: int

    WIRE: ClassVar = (
        Field("CommId", "comm_id", "string"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("UserId", "user_id", "string"),
        Field("RoomId", "room_id", "string"),
        Field("SdkAppId", "sdk_app_id", "uint64"),
    )
    ACTION: ClassVar = Action(
        "DescribeUserEvent",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeUserEventResponse,
        errors=DescribeUserEventErrorCode,
    )
