"""The shared model RecordParam."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecordParam(Model):
    """How one format is recorded.

    Attributes:
        record_interval: Seconds that one file holds at most; not for HLS, where each push has one
            file. From 30 to 7200. The vendor's default is 1800.
        storage_time: Seconds that files are kept, 0 for ever. From 0 to 129600000.
        enable: Whether the format is recorded. 0 is no; 1 is yes. The vendor's default is 0.
        vod_sub_app_id: VOD subapplication that files go to.
        vod_file_name: Name of the files, with placeholders such as {StreamID}, {StartYear} and
            {EndSecond}; by default the stream with start and end.
        procedure: VOD task flow that is run on files.
        storage_mode: Storage class. "normal" is standard; "cold" is infrequent access.
        class_id: VOD category of the files.
    """

    record_interval: int | None = None
    storage_time: int | None = None
    enable: Literal[0, 1] | None = None
    vod_sub_app_id: int | None = None
    vod_file_name: str | None = None
    procedure: str | None = None
    storage_mode: Literal["normal", "cold"] | None = None
    class_id: int | None = None

    WIRE: ClassVar = (
        Field(
            "RecordInterval",
            "record_interval",
            "int64",
            required=False,
            min=30,
            max=7200,
            default=1800,
        ),
        Field("StorageTime", "storage_time", "int64", required=False, min=0, max=129600000),
        Field("Enable", "enable", "int64", required=False, choices=(0, 1), default=0),
        Field("VodSubAppId", "vod_sub_app_id", "int64", required=False),
        Field("VodFileName", "vod_file_name", "string", required=False),
        Field("Procedure", "procedure", "string", required=False),
        Field("StorageMode", "storage_mode", "string", required=False, choices=("normal", "cold")),
        Field("ClassId", "class_id", "int64", required=False),
    )
