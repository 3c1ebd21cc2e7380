"""DescribeTrtcUsage: tell how many minutes of sound and video were used: by five minutes within a
day, otherwise by day.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcUsage
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.trtc_usage import TrtcUsage


class DescribeTrtcUsageErrorCode(StringErrorCode):
    """Error codes of DescribeTrtcUsage."""

    INVALID_PARAMETER_QUERY_SCALE_OVERSIZE = row(
        "InvalidParameter.QueryScaleOversize", "invalid", "The query period exceeds the limit."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )


def _trtc_usage_items(items: Sequence[TrtcUsage]) -> tuple[TrtcUsage, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTrtcUsageResponse(Response):
    """Answer to DescribeTrtcUsage.

    Attributes:
        usage_key: Kinds of usage, in the order of UsageValue.
        usage_list: Usage over time.
    """

    usage_key: tuple[str, ...] = attrs.field(converter=as_strings)
    usage_list: tuple[TrtcUsage, ...] = attrs.field(converter=_trtc_usage_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("UsageKey", "usage_key", "string", many=True),
        Field("UsageList", "usage_list", TrtcUsage, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTrtcUsageRequest(Request[DescribeTrtcUsageResponse]):
    """Tell how many minutes of sound and video were used: by five minutes within a day, otherwise
    by day.

    Attributes:
        start_time: First day, as YYYY-MM-DD.
        end_time: Last day, as YYYY-MM-DD; at most 31 days in all.
        sdk_app_id: Application to tell about; all of the account when left out.
    """

    start_time: str
    end_time: str
    sdk_app_id: int | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("SdkAppId", "sdk_app_id", "uint64", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeTrtcUsage",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(5)),
        response=DescribeTrtcUsageResponse,
        errors=DescribeTrtcUsageErrorCode,
    )
