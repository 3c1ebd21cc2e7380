"""The shared model TencentVod."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TencentVod(Model):
    """How files are kept in Tencent Cloud VOD.

    Attributes:
        procedure: Name of a task flow template to run on each uploaded file.
        expire_time: Seconds for which files are kept; 0 for ever. The vendor's default is 0.
        storage_region: Region to upload to, for who needs a particular one.
        class_id: ID of the files' category; 0 is for all others. The vendor's default is 0.
        sub_app_id: Subapplication of VOD that gets the files.
        session_context: Text handed on when the task flow is done.
        source_context: Text handed on in the callback about the upload.
        media_type: Formats of the files. Those with AAC need a StreamType of 1. 0 is MP4; 1 is HLS;
            2 is AAC; 3 is HLS and MP4; 4 is HLS and AAC. The vendor's default is 0.
        user_define_record_id: What the files' names begin with; __UserDefine_u_ follows it. At most
            64 characters. Matches `[A-Za-z0-9_-]*`.
    """

    procedure: str | None = None
    expire_time: int | None = None
    storage_region: str | None = None
    class_id: int | None = None
    sub_app_id: int | None = None
    session_context: str | None = None
    source_context: str | None = None
    media_type: Literal[0, 1, 2, 3, 4] | None = None
    user_define_record_id: str | None = None

    WIRE: ClassVar = (
        Field("Procedure", "procedure", "string", required=False),
        Field("ExpireTime", "expire_time", "uint64", required=False, default=0),
        Field("StorageRegion", "storage_region", "string", required=False),
        Field("ClassId", "class_id", "uint64", required=False, default=0),
        Field("SubAppId", "sub_app_id", "uint64", required=False),
        Field("SessionContext", "session_context", "string", required=False),
        Field("SourceContext", "source_context", "string", required=False),
        Field(
            "MediaType", "media_type", "uint64", required=False, choices=(0, 1, 2, 3, 4), default=0
        ),
        Field(
            "UserDefineRecordId",
            "user_define_record_id",
            "string",
            required=False,
            max_length=64,
            pattern="[A-Za-z0-9_-]*",
        ),
    )
