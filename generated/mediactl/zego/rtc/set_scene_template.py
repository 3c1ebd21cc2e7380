"""SetSceneTemplate: make a template for scenes, which ZEGOCLOUD has discontinued.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/scene/set-scene-template
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class SetSceneTemplateErrorCode(IntErrorCode):
    """Error codes of SetSceneTemplate."""

    TEMPLATE_EXISTS = row(
        340004003, "conflict", "Template already exists.", advice="Take another template ID."
    )
    INVALID_PARAMETER = row(340006003, "invalid", "Parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetSceneTemplateResponse(Response):
    """Answer to SetSceneTemplate.

    Attributes:
        data: Nothing.
    """

    data: Any = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "any", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetSceneTemplateRequest(Request[SetSceneTemplateResponse]):
    """Make a template for scenes, which ZEGOCLOUD has discontinued.

    Attributes:
        template_id: Number of the template; an application may have 50.
        left_bottom_x: Left edge of the map.
        left_bottom_z: Lower edge of the map.
        right_up_x: Right edge of the map.
        right_up_z: Upper edge of the map.
        max_user_num: Users that a scene may have.
        view_radius: How far a user sees.
        max_visible_num: How many other users a user sees at most. At most 100.
    """

    template_id: int
    left_bottom_x: float | None = None
    left_bottom_z: float | None = None
    right_up_x: float | None = None
    right_up_z: float | None = None
    max_user_num: int
    view_radius: int
    max_visible_num: int

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("LeftBottomX", "left_bottom_x", "float", required=False),
        Field("LeftBottomZ", "left_bottom_z", "float", required=False),
        Field("RightUpX", "right_up_x", "float", required=False),
        Field("RightUpZ", "right_up_z", "float", required=False),
        Field("MaxUserNum", "max_user_num", "int32"),
        Field("ViewRadius", "view_radius", "int32"),
        Field("MaxVisibleNum", "max_visible_num", "int32", max=100),
    )
    ACTION: ClassVar = Action(
        "SetSceneTemplate",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        limit=CallLimit(Rate(50)),
        host="metaworld-api.zego.im",
        response=SetSceneTemplateResponse,
        errors=SetSceneTemplateErrorCode,
    )
