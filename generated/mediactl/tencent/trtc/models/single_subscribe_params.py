"""The shared model SingleSubscribeParams."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.user_media_stream import UserMediaStream


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SingleSubscribeParams(Model):
    """The stream that is relayed as it is.

    Attributes:
        user_media_stream: The stream.
    """

    user_media_stream: UserMediaStream

    WIRE: ClassVar = (Field("UserMediaStream", "user_media_stream", UserMediaStream),)
