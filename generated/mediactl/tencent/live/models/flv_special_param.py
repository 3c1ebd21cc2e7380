"""The shared model FlvSpecialParam."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class FlvSpecialParam(Model):
    """Settings for recording FLV only.

    Attributes:
        upload_in_recording: Whether the file is uploaded while it is recorded.
    """

    upload_in_recording: bool | None = None

    WIRE: ClassVar = (Field("UploadInRecording", "upload_in_recording", "bool", required=False),)
