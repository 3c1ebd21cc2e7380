"""The shared model SubscribeModerationUserIds."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_strings
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SubscribeModerationUserIds(Model):
    """Whose sound and video are moderated. For sound and for video either the users to take or
    those to leave out are listed; "ab.*$" stands for all IDs that begin with ab.

    Attributes:
        subscribe_audio_user_ids: Users whose sound is taken; all when empty. At most 32 items.
        un_subscribe_audio_user_ids: Users whose sound is left out. At most 32 items.
        subscribe_video_user_ids: Users whose video is taken; all when empty. At most 32 items.
        un_subscribe_video_user_ids: Users whose video is left out. At most 32 items.
    """

    subscribe_audio_user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    un_subscribe_audio_user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    subscribe_video_user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    un_subscribe_video_user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field(
            "SubscribeAudioUserIds",
            "subscribe_audio_user_ids",
            "string",
            many=True,
            required=False,
            max_items=32,
        ),
        Field(
            "UnSubscribeAudioUserIds",
            "un_subscribe_audio_user_ids",
            "string",
            many=True,
            required=False,
            max_items=32,
        ),
        Field(
            "SubscribeVideoUserIds",
            "subscribe_video_user_ids",
            "string",
            many=True,
            required=False,
            max_items=32,
        ),
        Field(
            "UnSubscribeVideoUserIds",
            "un_subscribe_video_user_ids",
            "string",
            many=True,
            required=False,
            max_items=32,
        ),
    )
