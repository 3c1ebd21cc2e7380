"""StartWebRecord: start a task that records a web page, and on request relays it to CDNs.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartWebRecord
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mcu_publish_cdn_param import McuPublishCdnParam
from mediactl.tencent.trtc.models.storage_params import StorageParams


class StartWebRecordErrorCode(StringErrorCode):
    """Error codes of StartWebRecord."""

    FAILED_OPERATION_NOT_ABILITY = row(
        "FailedOperation.NotAbility", "unavailable", "Unlock the required capability bit."
    )
    FAILED_OPERATION_NOT_ALLOWED = row(
        "FailedOperation.NotAllowed",
        "unavailable",
        "This operation is not allowed.",
        advice="Submit a ticket.",
    )
    FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID = row(
        "FailedOperation.SdkAppIdNotUnderAppId",
        "permission",
        "No resource belonging to this SdkAppId under the AppId.",
    )
    FAILED_OPERATION_TASK_EXIST = row(
        "FailedOperation.TaskExist", "conflict", "Task already exists."
    )
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION = row(
        "ResourceInsufficient.RequestRejection", "unavailable", "Insufficient resources."
    )


def _mcu_publish_cdn_param_items(
    items: Sequence[McuPublishCdnParam],
) -> tuple[McuPublishCdnParam, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WebRecordVideoParams(Model):
    """Picture and file of a recorded page.

    Attributes:
        width: Width in pixels. At most 1920. The vendor's default is 1280.
        height: Height in pixels. At most 1080. The vendor's default is 720.
        format: Format of the file. For VOD, MediaType of TencentVod counts instead.
        max_media_file_duration: Minutes after which an MP4 or AAC file is split. One of 2 GB is
            split in any case. From 1 to 1440. The vendor's default is 1440.
    """

    width: int | None = None
    height: int | None = None
    format: Literal["hls", "mp4"] | None = None
    max_media_file_duration: int | None = None

    WIRE: ClassVar = (
        Field("Width", "width", "uint64", required=False, max=1920, default=1280),
        Field("Height", "height", "uint64", required=False, max=1080, default=720),
        Field("Format", "format", "string", required=False, choices=("hls", "mp4")),
        Field(
            "MaxMediaFileDuration",
            "max_media_file_duration",
            "int64",
            required=False,
            min=1,
            max=1440,
            default=1440,
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EmulateMobileParams(Model):
    """A mobile device that a page is shown on.

    Attributes:
        mobile_device_type: Whether it is a phone or a tablet.
        screen_orientation: Whether it is held upright or sideways.
    """

    mobile_device_type: int | None = None
    screen_orientation: int | None = None

    WIRE: ClassVar = (
        Field("MobileDeviceType", "mobile_device_type", "uint64", required=False),
        Field("ScreenOrientation", "screen_orientation", "uint64", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartWebRecordResponse(Response):
    """Answer to StartWebRecord.

    Attributes:
        task_id: ID of the task, which actions on it ask for.
    """

    task_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartWebRecordRequest(Request[StartWebRecordResponse]):
    """Start a task that records a web page, and on request relays it to CDNs.

    Attributes:
        record_url: Page to record, whose address may carry a key.
        storage_params: Where the file is stored: COS or VOD, as HLS or MP4.
        sdk_app_id: Application that pays.
        max_duration_limit: Seconds after which recording ends. From 1800 to 86400. The vendor's
            default is 86400.
        web_record_video_params: The recording's picture and file.
        record_id: ID of your own, of less than 32 bytes. A second start with the same one is
            refused with TaskExist; use another after any other failure.
        publish_cdn_params: CDNs to relay to. At most 10 items.
        ready_timeout: Seconds that the page may take to load; 0 for no limit. At most 60. The
            vendor's default is 0.
        emulate_mobile_params: How the page is shown as on a mobile device; left out for none.
    """

    record_url: str = attrs.field(converter=hide)
    storage_params: StorageParams
    sdk_app_id: int
    max_duration_limit: int | None = None
    web_record_video_params: WebRecordVideoParams | None = None
    record_id: str | None = None
    publish_cdn_params: tuple[McuPublishCdnParam, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_publish_cdn_param_items)
    )
    ready_timeout: int | None = None
    emulate_mobile_params: EmulateMobileParams | None = None

    WIRE: ClassVar = (
        Field("RecordUrl", "record_url", "string", secret=True),
        Field("StorageParams", "storage_params", StorageParams),
        Field("SdkAppId", "sdk_app_id", "int64"),
        Field(
            "MaxDurationLimit",
            "max_duration_limit",
            "uint64",
            required=False,
            min=1800,
            max=86400,
            default=86400,
        ),
        Field(
            "WebRecordVideoParams", "web_record_video_params", WebRecordVideoParams, required=False
        ),
        Field("RecordId", "record_id", "string", required=False),
        Field(
            "PublishCdnParams",
            "publish_cdn_params",
            McuPublishCdnParam,
            many=True,
            required=False,
            max_items=10,
        ),
        Field("ReadyTimeout", "ready_timeout", "uint64", required=False, max=60, default=0),
        Field("EmulateMobileParams", "emulate_mobile_params", EmulateMobileParams, required=False),
    )
    ACTION: ClassVar = Action(
        "StartWebRecord",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeWebRecord",
        response=StartWebRecordResponse,
        errors=StartWebRecordErrorCode,
    )
