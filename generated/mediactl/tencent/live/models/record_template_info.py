"""The shared model RecordTemplateInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.flv_special_param import FlvSpecialParam
from mediactl.tencent.live.models.hls_special_param import HlsSpecialParam
from mediactl.tencent.live.models.record_param import RecordParam


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecordTemplateInfo(Model):
    """Formats that are recorded.

    Attributes:
        template_id: ID of the template.
        template_name: Name of the template.
        description: Description.
        flv_param: How FLV is recorded.
        hls_param: How HLS is recorded.
        mp4_param: How MP4 is recorded.
        aac_param: How AAC is recorded.
        is_delay_live: Product that the template is for. 0 is live video broadcasting; 1 is live
            course broadcasting.
        hls_special_param: Further settings for HLS.
        mp3_param: How MP3 is recorded.
        remove_watermark: Whether watermarks are left out.
        flv_special_param: Further settings for FLV.
    """

    template_id: int
    template_name: str
    description: str
    flv_param: RecordParam
    hls_param: RecordParam
    mp4_param: RecordParam
    aac_param: RecordParam
    is_delay_live: Literal[0, 1]
    hls_special_param: HlsSpecialParam
    mp3_param: RecordParam
    remove_watermark: bool | None = None
    flv_special_param: FlvSpecialParam | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string"),
        Field("Description", "description", "string"),
        Field("FlvParam", "flv_param", RecordParam),
        Field("HlsParam", "hls_param", RecordParam),
        Field("Mp4Param", "mp4_param", RecordParam),
        Field("AacParam", "aac_param", RecordParam),
        Field("IsDelayLive", "is_delay_live", "int64", choices=(0, 1)),
        Field("HlsSpecialParam", "hls_special_param", HlsSpecialParam),
        Field("Mp3Param", "mp3_param", RecordParam),
        Field("RemoveWatermark", "remove_watermark", "bool", required=False),
        Field("FlvSpecialParam", "flv_special_param", FlvSpecialParam, required=False),
    )
