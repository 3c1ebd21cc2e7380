"""MergeMedia: join recorded media files into a new one, cutting them first where asked to.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/merge-media
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field, NeededWhen, OnlyWhen
from mediactl.zego.rtc.models.media_task import MediaTask


class MergeMediaErrorCode(IntErrorCode):
    """Error codes of MergeMedia."""

    FILE_NOT_FOUND = row(
        41003,
        "invalid",
        "File does not exist.",
        advice="Check the format and the IDs of the files.",
    )
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


def _media_cut_items(items: Sequence[MediaCut]) -> tuple[MediaCut, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaCut(Model):
    """A part of a file.

    Attributes:
        file_id: The file, by the FileID or ObsObject of the callback on a finished recording.
        start_time: Where the part begins in the file, in seconds. At least 0. The vendor's default
            is 0.
        end_time: Where the part ends in the file, in seconds; its end when left out. At least 0.
    """

    file_id: str
    start_time: float | None = None
    end_time: float | None = None

    WIRE: ClassVar = (
        Field("FileId", "file_id", "string"),
        Field("StartTime", "start_time", "float", required=False, min=0, default=0),
        Field("EndTime", "end_time", "float", required=False, min=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MergeMediaData(Model):
    """The task; only the field of the CDN that was asked is there.

    Attributes:
        tencent: The task at Tencent Cloud.
        huawei: The task at Huawei Cloud.
    """

    tencent: MediaTask | None = None
    huawei: MediaTask | None = None

    WIRE: ClassVar = (
        Field("Tencent", "tencent", MediaTask, required=False),
        Field("Huawei", "huawei", MediaTask, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MergeMediaResponse(Response):
    """Answer to MergeMedia.

    Attributes:
        data: The task, in the field of the CDN that was asked.
    """

    data: MergeMediaData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", MergeMediaData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MergeMediaRequest(Request[MergeMediaResponse]):
    """Join recorded media files into a new one, cutting them first where asked to.

    `input_file_id` is required when `type` is "0".

    `handle_media_args` is required when `type` is "1".

    `output_file_name` is required when `vendor` is "Tencent".

    Only when `type` is "0": `input_file_id`.

    Only when `type` is "1": `handle_media_args`.

    Only when `vendor` is "Tencent": `expire_time`.

    Attributes:
        vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Huawei" is Huawei Cloud.
        format: Format of the new file; Huawei Cloud makes no MP3. For an MP3 or MP4 of Tencent
            Cloud the files' audio has to be AAC-LC, or there may be no sound. The vendor's default
            is "MP4".
        type: What is done to the files. Only Tencent Cloud cuts. "0" is join; "1" is cut and join.
            The vendor's default is "0".
        input_file_id: Files to join, in this order. Up to ten FileID of the callback on a finished
            recording for Tencent Cloud, up to twenty ObsObject for Huawei Cloud. From 1 to 20
            items.
        handle_media_args: Cuts to join, in this order. From 1 to 10 items.
        output_file_name: Name of the new file, without its format. Huawei Cloud makes one up where
            there is none.
        expire_time: Hours from this request for which the new file is kept; 0 for ever. A task that
            takes longer makes no file. At least 0. The vendor's default is 0.
    """

    vendor: Literal["Tencent", "Huawei"]
    format: Literal["MP3", "MP4", "M3U8"] | None = None
    type: Literal["0", "1"] | None = None
    input_file_id: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    handle_media_args: tuple[MediaCut, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_media_cut_items)
    )
    output_file_name: str | None = None
    expire_time: int | None = None

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "string", choices=("Tencent", "Huawei")),
        Field(
            "Format",
            "format",
            "string",
            required=False,
            choices=("MP3", "MP4", "M3U8"),
            default="MP4",
        ),
        Field("Type", "type", "string", required=False, choices=("0", "1"), default="0"),
        Field(
            "InputFileId",
            "input_file_id",
            "string",
            many=True,
            required=False,
            min_items=1,
            max_items=20,
        ),
        Field(
            "HandleMediaArgs",
            "handle_media_args",
            MediaCut,
            many=True,
            required=False,
            min_items=1,
            max_items=10,
        ),
        Field("OutputFileName", "output_file_name", "string", required=False),
        Field("ExpireTime", "expire_time", "int32", required=False, min=0, default=0),
    )
    RULES: ClassVar = (
        NeededWhen("input_file_id", (("type", ("0",)),)),
        NeededWhen("handle_media_args", (("type", ("1",)),)),
        NeededWhen("output_file_name", (("vendor", ("Tencent",)),)),
        OnlyWhen(("input_file_id",), (("type", ("0",)),)),
        OnlyWhen(("handle_media_args",), (("type", ("1",)),)),
        OnlyWhen(("expire_time",), (("vendor", ("Tencent",)),)),
    )
    ACTION: ClassVar = Action(
        "MergeMedia",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        look_up="DescribeMediaTask",
        limit=CallLimit(Rate(20)),
        response=MergeMediaResponse,
        errors=MergeMediaErrorCode,
        indexed=frozenset({"HandleMediaArgs"}),
    )
