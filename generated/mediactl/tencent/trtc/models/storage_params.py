"""The shared model StorageParams."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import AnyOf, Field
from mediactl.tencent.trtc.models.cloud_storage import CloudStorage
from mediactl.tencent.trtc.models.cloud_vod import CloudVod


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StorageParams(Model):
    """Where files are stored.

    At least one of `cloud_storage` and `cloud_vod` has to be given.

    Attributes:
        cloud_storage: A bucket; Tencent Cloud charges for delivery to one of COS.
        cloud_vod: Video on demand.
    """

    cloud_storage: CloudStorage | None = None
    cloud_vod: CloudVod | None = None

    WIRE: ClassVar = (
        Field("CloudStorage", "cloud_storage", CloudStorage, required=False),
        Field("CloudVod", "cloud_vod", CloudVod, required=False),
    )
    RULES: ClassVar = (AnyOf(("cloud_storage", "cloud_vod")),)
