"""TranscodeMedia: transcode a recorded file to another resolution.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/start-on-demand-transcoding
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field
from mediactl.zego.rtc.models.media_task import MediaTask


class TranscodeMediaErrorCode(IntErrorCode):
    """Error codes of TranscodeMedia."""

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
class TranscodeMediaData(Model):
    """The task.

    Attributes:
        tencent: The task at Tencent Cloud.
    """

    tencent: MediaTask

    WIRE: ClassVar = (Field("Tencent", "tencent", MediaTask),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeMediaResponse(Response):
    """Answer to TranscodeMedia.

    Attributes:
        data: The task, in the field of the CDN that was asked.
    """

    data: TranscodeMediaData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", TranscodeMediaData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeMediaRequest(Request[TranscodeMediaResponse]):
    """Transcode a recorded file to another resolution.

    Attributes:
        vendor: CDN that recorded the file. "Tencent" is Tencent Cloud.
        file_id: The file, by the FileID of the callback on a finished recording; a wrong one is
            answered with code 1000.
        resolution: Height of the new picture; MP4 with H.264 at 25 frames a second and AAC. "360p"
            is 400 kbit/s; "540p" is 1000 kbit/s; "720p" is 1800 kbit/s.
    """

    vendor: Literal["Tencent"]
    file_id: str
    resolution: Literal["360p", "540p", "720p"]

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "string", choices=("Tencent",)),
        Field("FileId", "file_id", "string"),
        Field("Resolution", "resolution", "string", choices=("360p", "540p", "720p")),
    )
    ACTION: ClassVar = Action(
        "TranscodeMedia",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        look_up="DescribeMediaTask",
        limit=CallLimit(Rate(20)),
        response=TranscodeMediaResponse,
        errors=TranscodeMediaErrorCode,
    )
