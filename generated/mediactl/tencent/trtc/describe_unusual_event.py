"""DescribeUnusualEvent: list up to 20 bad experiences that users of an application had, picked at
random.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUnusualEvent
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeUnusualEventErrorCode(StringErrorCode):
    """Error codes of DescribeUnusualEvent."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
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
    INVALID_PARAMETER_ENCODE_PARAMS = row(
        "InvalidParameter.EncodeParams", "invalid", "Invalid EncodeParams."
    )
    INVALID_PARAMETER_QUERY_SCALE_OVERSIZE = row(
        "InvalidParameter.QueryScaleOversize", "invalid", "The query period exceeds the limit."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_START_TIME_EXPIRE = row(
        "InvalidParameter.StartTimeExpire",
        "invalid",
        "The start time for query exceeded the limit.",
    )
    INVALID_PARAMETER_START_TS = row("InvalidParameter.StartTs", "invalid", "Invalid StartTs.")
    INVALID_PARAMETER_START_TS_OVERSIZE = row(
        "InvalidParameter.StartTsOversize",
        "invalid",
        "The start time for query exceeded the limit.",
    )
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    MISSING_PARAMETER_END_TS = row("MissingParameter.EndTs", "invalid", "EndTS_s is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_START_TS = row("MissingParameter.StartTs", "invalid", "StartTS_s is missing.")


def _abnormal_event_items(items: Sequence[AbnormalEvent]) -> tuple[AbnormalEvent, ...]:
    return as_tuple(items)


def _abnormal_experience_items(
    items: Sequence[AbnormalExperience],
) -> tuple[AbnormalExperience, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AbnormalEvent(Model):
    """Something that went wrong.

    Attributes:
        abnormal_event_id: Kind of event.
        peer_id: User who caused it; empty where nobody did.
    """

    abnormal_event_id: int
    peer_id: str

    WIRE: ClassVar = (
        Field("AbnormalEventId", "abnormal_event_id", "uint64"),
        Field("PeerId", "peer_id", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AbnormalExperience(Model):
    """A bad experience of a user.

    Attributes:
        user_id: The user.
        experience_id: Kind of experience.
        room_id: The room.
        abnormal_event_list: What may have caused it.
        event_time: When it was reported, in Unix seconds.
    """

    user_id: str
    experience_id: int
    room_id: str
    abnormal_event_list: tuple[AbnormalEvent, ...] = attrs.field(converter=_abnormal_event_items)
    event_time: int

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("ExperienceId", "experience_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("AbnormalEventList", "abnormal_event_list", AbnormalEvent, many=True),
        Field("EventTime", "event_time", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUnusualEventResponse(Response):
    """Answer to DescribeUnusualEvent.

    Attributes:
        total: How many there are in the list.
        abnormal_experience_list: The experiences.
    """

    total: int
    abnormal_experience_list: tuple[AbnormalExperience, ...] = attrs.field(
        converter=_abnormal_experience_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "uint64"),
        Field("AbnormalExperienceList", "abnormal_experience_list", AbnormalExperience, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUnusualEventRequest(Request[DescribeUnusualEventResponse]):
    """List up to 20 bad experiences that users of an application had, picked at random.

    Attributes:
        sdk_app_id: The application.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds; up to an hour after StartTime.
        room_id: Room to tell about; all when left out.
    """

    sdk_app_id: int
    start_time: int
    end_time: int
    room_id: str | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("RoomId", "room_id", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeUnusualEvent",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeUnusualEventResponse,
        errors=DescribeUnusualEventErrorCode,
    )
