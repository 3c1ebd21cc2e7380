"""SearchMedia: look up media files that a CDN recorded.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/search-media
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field, OnlyWhen


class SearchMediaErrorCode(IntErrorCode):
    """Error codes of SearchMedia."""

    AUTHENTICATION_CONFIGURATION_FAILED = row(
        8,
        "internal",
        "Failed to get authentication configuration.",
        advice="Ask ZEGOCLOUD Technical Support whether the service is activated.",
        effect="none",
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


def _video_stream_info_items(items: Sequence[VideoStreamInfo]) -> tuple[VideoStreamInfo, ...]:
    return as_tuple(items)


def _audio_stream_info_items(items: Sequence[AudioStreamInfo]) -> tuple[AudioStreamInfo, ...]:
    return as_tuple(items)


def _transcoded_media_items(items: Sequence[TranscodedMedia]) -> tuple[TranscodedMedia, ...]:
    return as_tuple(items)


def _media_info_items(items: Sequence[MediaInfo]) -> tuple[MediaInfo, ...]:
    return as_tuple(items)


def _stored_media_items(items: Sequence[StoredMedia]) -> tuple[StoredMedia, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaSourceInfo(Model):
    """Where a file came from.

    Attributes:
        source_type: Kind of source, such as VideoProcessing.
        source_context: Stream that was the source.
    """

    source_type: str
    source_context: str

    WIRE: ClassVar = (
        Field("SourceType", "source_type", "string"),
        Field("SourceContext", "source_context", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaBasicInfo(Model):
    """A file at Tencent Cloud, itself.

    Attributes:
        name: Name of the file.
        description: Words about the file.
        create_time: When the file was made, in ISO form.
        update_time: When the file or its properties last changed, in ISO form.
        expire_time: When the file and all made from it are deleted, in ISO form; never, where it is
            9999-12-31T23:59:59Z.
        class_id: ID of the category.
        class_name: Name of the category.
        class_path: Names of the categories down to this one, joined by hyphens.
        cover_url: Address of the cover picture.
        type: Container format, such as mp4.
        intranet_media_url: Address inside Tencent Cloud's network, good for two hours.
        media_url: Address of the file as recorded.
        source_info: Where the file came from.
        storage_region: Region that stores the file, such as ap-guangzhou.
        vid: ID of the recording.
        category: Kind of file.
        status: State of the file. "Normal" is available; "Forbidden" is blocked.
        storage_class: Storage class of the file. "STANDARD" is standard; "STANDARD_IA" is
            infrequent access; "ARCHIVE" is archive; "DEEP_ARCHIVE" is deep archive.
    """

    name: str
    description: str
    create_time: str
    update_time: str
    expire_time: str
    class_id: int
    class_name: str
    class_path: str
    cover_url: str
    type: str
    intranet_media_url: str
    media_url: str
    source_info: MediaSourceInfo
    storage_region: str
    vid: str
    category: Literal["Video", "Audio", "Image"]
    status: Literal["Normal", "Forbidden"]
    storage_class: Literal["STANDARD", "STANDARD_IA", "ARCHIVE", "DEEP_ARCHIVE"]

    WIRE: ClassVar = (
        Field("Name", "name", "string"),
        Field("Description", "description", "string"),
        Field("CreateTime", "create_time", "string"),
        Field("UpdateTime", "update_time", "string"),
        Field("ExpireTime", "expire_time", "string"),
        Field("ClassId", "class_id", "int64"),
        Field("ClassName", "class_name", "string"),
        Field("ClassPath", "class_path", "string"),
        Field("CoverUrl", "cover_url", "string"),
        Field("Type", "type", "string"),
        Field("IntranetMediaUrl", "intranet_media_url", "string"),
        Field("MediaUrl", "media_url", "string"),
        Field("SourceInfo", "source_info", MediaSourceInfo),
        Field("StorageRegion", "storage_region", "string"),
        Field("Vid", "vid", "string"),
        Field("Category", "category", "string", choices=("Video", "Audio", "Image")),
        Field("Status", "status", "string", choices=("Normal", "Forbidden")),
        Field(
            "StorageClass",
            "storage_class",
            "string",
            choices=("STANDARD", "STANDARD_IA", "ARCHIVE", "DEEP_ARCHIVE"),
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DynamicRangeInfo(Model):
    """Dynamic range of a picture.

    Attributes:
        type: Dynamic range. "SDR" is standard; "HDR" is high.
        hdr_type: Standard of a high dynamic range. "hdr10" is HDR10; "hlg" is HLG; "" is not HDR.
    """

    type: Literal["SDR", "HDR"]
    hdr_type: Literal["hdr10", "hlg", ""]

    WIRE: ClassVar = (
        Field("Type", "type", "string", choices=("SDR", "HDR")),
        Field("HDRType", "hdr_type", "string", choices=("hdr10", "hlg", "")),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoStreamInfo(Model):
    """A video stream in a file.

    Attributes:
        bitrate: Bitrate in bit/s.
        height: Height in pixels.
        width: Width in pixels.
        codec: Codec, such as h264.
        fps: Frames a second.
        codec_tag: Tag of the codec; for hevc only.
        dynamic_range_info: Dynamic range of the picture.
    """

    bitrate: int
    height: int
    width: int
    codec: str
    fps: int
    codec_tag: str
    dynamic_range_info: DynamicRangeInfo

    WIRE: ClassVar = (
        Field("Bitrate", "bitrate", "int32"),
        Field("Height", "height", "int32"),
        Field("Width", "width", "int32"),
        Field("Codec", "codec", "string"),
        Field("Fps", "fps", "int32"),
        Field("CodecTag", "codec_tag", "string"),
        Field("DynamicRangeInfo", "dynamic_range_info", DynamicRangeInfo),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioStreamInfo(Model):
    """An audio stream in a file.

    Attributes:
        bitrate: Bitrate in bit/s.
        sampling_rate: Samples a second.
        codec: Codec, such as aac.
    """

    bitrate: int
    sampling_rate: int
    codec: str

    WIRE: ClassVar = (
        Field("Bitrate", "bitrate", "int32"),
        Field("SamplingRate", "sampling_rate", "int32"),
        Field("Codec", "codec", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodedMedia(Model):
    """A file that a recording was transcoded to, or the recording.

    Attributes:
        url: Address of the file.
        definition: ID of the transcoding specification; 0 for the recording.
        bitrate: Average bitrate of video and audio together, in bit/s.
        height: Greatest height of a video stream, in pixels.
        width: Greatest width of a video stream, in pixels.
        size: Bytes of the file; for HLS, of the playlist and its segments.
        duration: Length in seconds.
        md5: MD5 of the file.
        container: Container formats, joined by commas.
        video_stream_set: Video streams in the file.
        audio_stream_set: Audio streams in the file.
        digital_watermark_type: Digital watermark in the file. "Trace" is for tracing copies;
            "CopyRight" is for claiming rights; "None" is none.
        copy_right_watermark_text: Text of a copyright watermark.
    """

    url: str
    definition: int
    bitrate: int
    height: int
    width: int
    size: int
    duration: float
    md5: str
    container: str
    video_stream_set: tuple[VideoStreamInfo, ...] = attrs.field(converter=_video_stream_info_items)
    audio_stream_set: tuple[AudioStreamInfo, ...] = attrs.field(converter=_audio_stream_info_items)
    digital_watermark_type: Literal["Trace", "CopyRight", "None"]
    copy_right_watermark_text: str

    WIRE: ClassVar = (
        Field("Url", "url", "string"),
        Field("Definition", "definition", "int32"),
        Field("Bitrate", "bitrate", "int32"),
        Field("Height", "height", "int32"),
        Field("Width", "width", "int32"),
        Field("Size", "size", "int64"),
        Field("Duration", "duration", "float"),
        Field("Md5", "md5", "string"),
        Field("Container", "container", "string"),
        Field("VideoStreamSet", "video_stream_set", VideoStreamInfo, many=True),
        Field("AudioStreamSet", "audio_stream_set", AudioStreamInfo, many=True),
        Field(
            "DigitalWatermarkType",
            "digital_watermark_type",
            "string",
            choices=("Trace", "CopyRight", "None"),
        ),
        Field("CopyRightWatermarkText", "copy_right_watermark_text", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaTranscodeInfo(Model):
    """What a file was transcoded to.

    Attributes:
        transcode_set: Results, the file itself among them.
    """

    transcode_set: tuple[TranscodedMedia, ...] = attrs.field(converter=_transcoded_media_items)

    WIRE: ClassVar = (Field("TranscodeSet", "transcode_set", TranscodedMedia, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaInfo(Model):
    """A file at Tencent Cloud.

    Attributes:
        file_id: ID of the file, which the callback on a finished recording calls FileID.
        basic_info: The file itself.
        transcode_info: What it was transcoded to.
    """

    file_id: str
    basic_info: MediaBasicInfo
    transcode_info: MediaTranscodeInfo

    WIRE: ClassVar = (
        Field("FileId", "file_id", "string"),
        Field("BasicInfo", "basic_info", MediaBasicInfo),
        Field("TranscodeInfo", "transcode_info", MediaTranscodeInfo),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TencentMediaList(Model):
    """A page of files at Tencent Cloud.

    Attributes:
        request_id: ID that Tencent Cloud gave this request.
        total_count: How many files match; 5000 where there are more.
        media_info_set: The files of this page.
    """

    request_id: str
    total_count: int
    media_info_set: tuple[MediaInfo, ...] = attrs.field(converter=_media_info_items)

    WIRE: ClassVar = (
        Field("RequestId", "request_id", "string"),
        Field("TotalCount", "total_count", "int64"),
        Field("MediaInfoSet", "media_info_set", MediaInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StoredMedia(Model):
    """A file at Huawei Cloud or Wangsu.

    Attributes:
        e_tag: MD5 of the file.
        key: ID of the file; to the callback on a finished recording an ObsObject (Huawei) or a
            PersistentId (Wangsu).
        last_modified: When the file last changed, in ISO form.
        size: Size of the file.
        media_url: Address of the file.
    """

    e_tag: str
    key: str
    last_modified: str
    size: int
    media_url: str

    WIRE: ClassVar = (
        Field("ETag", "e_tag", "string"),
        Field("Key", "key", "string"),
        Field("LastModified", "last_modified", "string"),
        Field("Size", "size", "int64"),
        Field("MediaUrl", "media_url", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StoredMediaList(Model):
    """Files at Huawei Cloud or Wangsu.

    Attributes:
        next_marker: Marker for the files that follow; empty after the last ones.
        keys: The files.
    """

    next_marker: str
    keys: tuple[StoredMedia, ...] = attrs.field(converter=_stored_media_items)

    WIRE: ClassVar = (
        Field("NextMarker", "next_marker", "string"),
        Field("Keys", "keys", StoredMedia, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SearchMediaData(Model):
    """The files; only the field of the CDN that was asked is there.

    Attributes:
        tencent: Files at Tencent Cloud.
        huawei: Files at Huawei Cloud.
        ws: Files at Wangsu.
    """

    tencent: TencentMediaList | None = None
    huawei: StoredMediaList | None = None
    ws: StoredMediaList | None = None

    WIRE: ClassVar = (
        Field("Tencent", "tencent", TencentMediaList, required=False),
        Field("Huawei", "huawei", StoredMediaList, required=False),
        Field("Ws", "ws", StoredMediaList, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SearchMediaResponse(Response):
    """Answer to SearchMedia.

    Attributes:
        data: The files, in the shape of the CDN that was asked.
    """

    data: SearchMediaData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", SearchMediaData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SearchMediaRequest(Request[SearchMediaResponse]):
    """Look up media files that a CDN recorded.

    Only when `vendor` is "Tencent": `start_time`, `end_time`, `page_size`, `page_number`,
    `file_id`, `stream_id`.

    Only when `vendor` is "Ws" or "Huawei": `marker`, `max_keys`.

    Attributes:
        vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Ws" is Wangsu; "Huawei" is
            Huawei Cloud.
        name_prefix: What the files' names start with; 20 bytes at most. At most 20 characters.
        start_time: Files made from this time on, in Unix seconds.
        end_time: Files made up to this time, in Unix seconds.
        page_size: Files per page; PageSize times (PageNumber + 1) may be 5000 at most. The vendor's
            default is 10.
        page_number: The page to return.
        file_id: IDs of the files. At most 40 characters, from 1 to 10 items.
        stream_id: Streams, one of which a file was recorded from. From 1 to 10 items.
        marker: Where to go on, which is the NextMarker of the answer before; left out at first.
        max_keys: Files per answer. From 1 to 1000. The vendor's default is 1000.
    """

    vendor: Literal["Tencent", "Ws", "Huawei"]
    name_prefix: str | None = None
    start_time: int | None = None
    end_time: int | None = None
    page_size: int | None = None
    page_number: int | None = None
    file_id: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    stream_id: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    marker: str | None = None
    max_keys: int | None = None

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "string", choices=("Tencent", "Ws", "Huawei")),
        Field("NamePrefix", "name_prefix", "string", required=False, max_length=20),
        Field("StartTime", "start_time", "int32", required=False),
        Field("EndTime", "end_time", "int32", required=False),
        Field("PageSize", "page_size", "int32", required=False, default=10),
        Field("PageNumber", "page_number", "int32", required=False),
        Field(
            "FileId",
            "file_id",
            "string",
            many=True,
            required=False,
            max_length=40,
            min_items=1,
            max_items=10,
        ),
        Field(
            "StreamId", "stream_id", "string", many=True, required=False, min_items=1, max_items=10
        ),
        Field("Marker", "marker", "string", required=False),
        Field("MaxKeys", "max_keys", "int32", required=False, min=1, max=1000, default=1000),
    )
    RULES: ClassVar = (
        OnlyWhen(
            ("start_time", "end_time", "page_size", "page_number", "file_id", "stream_id"),
            (("vendor", ("Tencent",)),),
        ),
        OnlyWhen(("marker", "max_keys"), (("vendor", ("Ws", "Huawei")),)),
    )
    ACTION: ClassVar = Action(
        "SearchMedia",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=SearchMediaResponse,
        errors=SearchMediaErrorCode,
        paging=(
            PageTurning(
                "Data.Tencent.MediaInfoSet",
                when=(("vendor", ("Tencent",)),),
                page="page_number",
                total="Data.Tencent.TotalCount",
                first=0,
            ),
            PageTurning(
                "Data.Ws.Keys",
                when=(("vendor", ("Ws",)),),
                marker="marker",
                next="Data.Ws.NextMarker",
            ),
            PageTurning(
                "Data.Huawei.Keys",
                when=(("vendor", ("Huawei",)),),
                marker="marker",
                next="Data.Huawei.NextMarker",
            ),
        ),
    )
