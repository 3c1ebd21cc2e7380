"""DeleteMedia: delete media files that a CDN recorded.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/delete-media
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.outcomes import Outcomes
from mediactl._runtime.wire import Field, OneOf, OnlyWhen


class DeleteMediaErrorCode(IntErrorCode):
    """Error codes of DeleteMedia."""

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
    FILE_NOT_FOUND = row(41003, "gone", "File does not exist.", documented=False)


def _resolution_items(
    items: Sequence[Literal["360p", "540p", "720p"]],
) -> tuple[Literal["360p", "540p", "720p"], ...]:
    return as_tuple(items)


def _media_deletion_failure_items(
    items: Sequence[MediaDeletionFailure],
) -> tuple[MediaDeletionFailure, ...]:
    return as_tuple(items)


def _media_to_delete_items(items: Sequence[MediaToDelete]) -> tuple[MediaToDelete, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaToDelete(Model):
    """A file to delete.

    Attributes:
        file_id: The file.
        resolution: Transcoded versions to delete, each once; all of the file when left out. At most
            3 items.
    """

    file_id: str
    resolution: tuple[Literal["360p", "540p", "720p"], ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_resolution_items)
    )

    WIRE: ClassVar = (
        Field("FileId", "file_id", "string"),
        Field(
            "Resolution",
            "resolution",
            "string",
            many=True,
            required=False,
            choices=("360p", "540p", "720p"),
            max_items=3,
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaDeletionFailure(Model):
    """A file that was not deleted.

    Attributes:
        code: Why it was not.
        message: What the code means.
        key: The file.
        request_id: ID that the CDN gave this request.
    """

    code: str
    message: str | None = None
    key: str
    request_id: str | None = None

    WIRE: ClassVar = (
        Field("Code", "code", "string"),
        Field("Message", "message", "string", required=False),
        Field("Key", "key", "string"),
        Field("RequestId", "request_id", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsCacheDeletion(Model):
    """What became of Wangsu's caches.

    Attributes:
        code: 1 where they forget the files; 0 where that was not asked for.
        message: What the code means.
    """

    code: int
    message: str | None = None

    WIRE: ClassVar = (
        Field("Code", "code", "int32"),
        Field("Message", "message", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteMediaData(Model):
    """What became of the files.

    Attributes:
        deleted: Files that were deleted.
        errors: Files that were not.
        ws_item_id_receiver_resp: What became of Wangsu's caches.
    """

    deleted: tuple[str, ...] = attrs.field(converter=as_strings)
    errors: tuple[MediaDeletionFailure, ...] = attrs.field(converter=_media_deletion_failure_items)
    ws_item_id_receiver_resp: WsCacheDeletion | None = None

    WIRE: ClassVar = (
        Field("Deleted", "deleted", "string", many=True),
        Field("Errors", "errors", MediaDeletionFailure, many=True),
        Field("WsItemIdReceiverResp", "ws_item_id_receiver_resp", WsCacheDeletion, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteMediaResponse(Response):
    """Answer to DeleteMedia.

    A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

    Attributes:
        data: What became of the files.
    """

    data: DeleteMediaData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", DeleteMediaData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteMediaRequest(Request[DeleteMediaResponse]):
    """Delete media files that a CDN recorded.

    Exactly one of `file_id` and `media` has to be given.

    Only when `vendor` is "Tencent": `media`.

    Only when `vendor` is "Ws": `clear_cache`.

    Attributes:
        vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Ws" is Wangsu; "Huawei" is
            Huawei Cloud.
        file_id: The files, by what the callback on a finished recording calls FileID (Tencent
            Cloud), PersistentId (Wangsu) or ObsObject (Huawei Cloud). From 1 to 100 items.
        media: Files, or some of their transcoded versions alone; for Tencent Cloud. From 1 to 100
            items.
        clear_cache: Whether the CDN's caches forget the deleted files too; for Wangsu. The vendor's
            default is False.
    """

    vendor: Literal["Tencent", "Ws", "Huawei"]
    file_id: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    media: tuple[MediaToDelete, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_media_to_delete_items)
    )
    clear_cache: bool | None = None

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "string", choices=("Tencent", "Ws", "Huawei")),
        Field("FileId", "file_id", "string", many=True, required=False, min_items=1, max_items=100),
        Field(
            "Media", "media", MediaToDelete, many=True, required=False, min_items=1, max_items=100
        ),
        Field("ClearCache", "clear_cache", "bool", required=False, default=False),
    )
    RULES: ClassVar = (
        OneOf(("file_id", "media")),
        OnlyWhen(("media",), (("vendor", ("Tencent",)),)),
        OnlyWhen(("clear_cache",), (("vendor", ("Ws",)),)),
    )
    ACTION: ClassVar = Action(
        "DeleteMedia",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        response=DeleteMediaResponse,
        errors=DeleteMediaErrorCode,
        indexed=frozenset({"Media"}),
        outcomes=(
            Outcomes(("Data", "Errors"), code="Code", fine=("",), name="Key", message="Message"),
            Outcomes(("Data", "WsItemIdReceiverResp"), code="Code", fine=(0, 1), message="Message"),
        ),
    )
