"""The shared model TurnDetection."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TurnDetection(Model):
    """How the end of what a user says is found.

    Attributes:
        semantic_eagerness: How soon the user is taken to be done, when TurnDetectionMode is 3.
            "low" is leave much time; "medium" is as auto; "high" is reply fast; "auto" is as
            medium. The vendor's default is "auto".
    """

    semantic_eagerness: Literal["low", "medium", "high", "auto"] | None = None

    WIRE: ClassVar = (
        Field(
            "SemanticEagerness",
            "semantic_eagerness",
            "string",
            required=False,
            choices=("low", "medium", "high", "auto"),
            default="auto",
        ),
    )
