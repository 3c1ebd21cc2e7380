"""The shared model VoicePrint."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_strings
from mediactl._runtime.wire import Field, NeededWhen


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VoicePrint(Model):
    """How a user is told from others by voice.

    `id_list` is required when `mode` is 1.

    Attributes:
        mode: Whether voices are told apart. 0 is off; 1 is on. The vendor's default is 0.
        id_list: ID of the voiceprint; one for now. At most 1 item.
    """

    mode: Literal[0, 1] | None = None
    id_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("Mode", "mode", "uint64", required=False, choices=(0, 1), default=0),
        Field("IdList", "id_list", "string", many=True, required=False, max_items=1),
    )
    RULES: ClassVar = (NeededWhen("id_list", (("mode", (1,)),)),)
