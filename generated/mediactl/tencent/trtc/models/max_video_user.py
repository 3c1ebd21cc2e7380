"""The shared model MaxVideoUser."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.user_media_stream import UserMediaStream


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MaxVideoUser(Model):
    """Who is in the large window.

    Attributes:
        user_media_stream: The stream.
    """

    user_media_stream: UserMediaStream

    WIRE: ClassVar = (Field("UserMediaStream", "user_media_stream", UserMediaStream),)
