"""DescribeLiveWatermarks: list the watermarks.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermarks
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.watermark_info import WatermarkInfo


class DescribeLiveWatermarksErrorCode(StringErrorCode):
    """Error codes of DescribeLiveWatermarks."""

    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )


def _watermark_info_items(items: Sequence[WatermarkInfo]) -> tuple[WatermarkInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveWatermarksResponse(Response):
    """Answer to DescribeLiveWatermarks.

    Attributes:
        total_num: Watermarks in all.
        watermark_list: `WatermarkList` on the wire.
    """

    total_num: int
    watermark_list: tuple[WatermarkInfo, ...] = attrs.field(converter=_watermark_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TotalNum", "total_num", "uint64"),
        Field("WatermarkList", "watermark_list", WatermarkInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveWatermarksRequest(Request[DescribeLiveWatermarksResponse]):
    """List the watermarks."""

    ACTION: ClassVar = Action(
        "DescribeLiveWatermarks",
        service="tencent/live",
        retry="read",
        response=DescribeLiveWatermarksResponse,
        errors=DescribeLiveWatermarksErrorCode,
    )
