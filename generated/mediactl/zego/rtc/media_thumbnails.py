"""MediaThumbnails: take screenshots of a recorded file.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/media-thumbnails
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_numbers
from mediactl._runtime.wire import Field, NeededWhen, OnlyWhen
from mediactl.zego.rtc.models.media_task import MediaTask


class MediaThumbnailsErrorCode(IntErrorCode):
    """Error codes of MediaThumbnails."""

    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_ACTIVATED = row(
        3,
        "unavailable",
        "Relevant permission not enabled.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    CDN_TYPE_MISMATCH = row(4, "invalid", "CDN type mismatch.", advice="Check the parameters.")
    CONFIGURATION_ERROR = row(
        5, "invalid", "Configuration error.", advice="Contact ZEGOCLOUD Technical Support."
    )
    TOO_FREQUENT = row(6, "throttled", "Requests too frequent.", advice="Try again later.")
    AUTHENTICATION_FAILED = row(
        7, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    FAILED = row(1000, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    FILE_NOT_FOUND = row(
        41003, "invalid", "File does not exist.", advice="Check the IDs of the files."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HuaweiThumbnailTask(Model):
    """A task at Huawei Cloud that takes pictures.

    Attributes:
        task_id: ID of the task, with which DescribeMediaTask tells how it stands.
    """

    task_id: str

    WIRE: ClassVar = (Field("task_id", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaThumbnailsData(Model):
    """The task; only the field of the CDN that was asked is there.

    Attributes:
        tencent: The task at Tencent Cloud.
        huawei: The task at Huawei Cloud.
    """

    tencent: MediaTask | None = None
    huawei: HuaweiThumbnailTask | None = None

    WIRE: ClassVar = (
        Field("Tencent", "tencent", MediaTask, required=False),
        Field("Huawei", "huawei", HuaweiThumbnailTask, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaThumbnailsResponse(Response):
    """Answer to MediaThumbnails.

    Attributes:
        data: The task, in the field of the CDN that was asked.
    """

    data: MediaThumbnailsData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", MediaThumbnailsData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaThumbnailsRequest(Request[MediaThumbnailsResponse]):
    """Take screenshots of a recorded file.

    `definition` is required when `vendor` is "Tencent".

    `interval` is required when `vendor` is "Huawei".

    `ext_time_offset_set` is required when `type` is "SnapshotByTimeOffset".

    Only when `vendor` is "Tencent": `definition`.

    Only when `vendor` is "Huawei": `interval`.

    Attributes:
        vendor: CDN that recorded the file. "Tencent" is Tencent Cloud; "Huawei" is Huawei Cloud.
        file_id: The file, by what the callback on a finished recording calls FileID (Tencent Cloud)
            or ObsObject (Huawei Cloud); a wrong one is answered with code 1000.
        type: When pictures are taken. "SnapshotByTimeOffset" is at given times; "SampleSnapshot" is
            in even steps.
        definition: Template of the pictures, whose number ZEGOCLOUD's support tells; for Tencent
            Cloud.
        ext_time_offset_set: Times of the pictures, in seconds from the file's beginning.
        interval: Seconds from picture to picture; for Huawei Cloud.
    """

    vendor: Literal["Tencent", "Huawei"]
    file_id: str
    type: Literal["SnapshotByTimeOffset", "SampleSnapshot"]
    definition: int | None = None
    ext_time_offset_set: tuple[float, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_numbers)
    )
    interval: float | None = None

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "string", choices=("Tencent", "Huawei")),
        Field("FileId", "file_id", "string"),
        Field("Type", "type", "string", choices=("SnapshotByTimeOffset", "SampleSnapshot")),
        Field("Definition", "definition", "int64", required=False),
        Field("ExtTimeOffsetSet", "ext_time_offset_set", "float", many=True, required=False),
        Field("Interval", "interval", "float", required=False),
    )
    RULES: ClassVar = (
        NeededWhen("definition", (("vendor", ("Tencent",)),)),
        NeededWhen("interval", (("vendor", ("Huawei",)),)),
        NeededWhen("ext_time_offset_set", (("type", ("SnapshotByTimeOffset",)),)),
        OnlyWhen(("definition",), (("vendor", ("Tencent",)),)),
        OnlyWhen(("interval",), (("vendor", ("Huawei",)),)),
    )
    ACTION: ClassVar = Action(
        "MediaThumbnails",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        look_up="DescribeMediaTask",
        limit=CallLimit(Rate(20)),
        response=MediaThumbnailsResponse,
        errors=MediaThumbnailsErrorCode,
    )
