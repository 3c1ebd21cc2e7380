"""The shared model SnapshotTemplateInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SnapshotTemplateInfo(Model):
    """How screenshots are taken and kept.

    Attributes:
        template_id: ID of the template.
        template_name: Name of the template.
        snapshot_interval: Seconds between screenshots.
        width: Width in pixels, 0 for the stream's.
        height: Height in pixels, 0 for the stream's.
        porn_flag: Whether screenshots are searched for porn. 0 is no; 1 is yes.
        cos_app_id: Application that owns the COS bucket.
        cos_bucket: COS bucket for the screenshots.
        cos_region: Region of the bucket.
        description: Description.
        cos_prefix: Folder in the bucket.
        cos_file_name: Name of the files.
    """

    template_id: int
    template_name: str
    snapshot_interval: int
    width: int
    height: int
    porn_flag: Literal[0, 1]
    cos_app_id: int
    cos_bucket: str
    cos_region: str
    description: str
    cos_prefix: str | None = None
    cos_file_name: str | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string"),
        Field("SnapshotInterval", "snapshot_interval", "int64"),
        Field("Width", "width", "int64"),
        Field("Height", "height", "int64"),
        Field("PornFlag", "porn_flag", "int64", choices=(0, 1)),
        Field("CosAppId", "cos_app_id", "int64"),
        Field("CosBucket", "cos_bucket", "string"),
        Field("CosRegion", "cos_region", "string"),
        Field("Description", "description", "string"),
        Field("CosPrefix", "cos_prefix", "string", required=False),
        Field("CosFileName", "cos_file_name", "string", required=False),
    )
