"""Where ZEGOCLOUD real-time audio and video is reached, and what its clients have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mediactl._runtime.endpoints import Service

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode


def _common_errors() -> type[ErrorCode]:
    from mediactl.zego._errors import CommonErrorCode

    return CommonErrorCode


SERVICE: Final = Service(
    "zego/rtc",
    common_errors=_common_errors,
    hosts={
        "default": "rtc-api.zego.im",
        "sha": "rtc-api-sha.zego.im",
        "hkg": "rtc-api-hkg.zego.im",
        "fra": "rtc-api-fra.zego.im",
        "lax": "rtc-api-lax.zego.im",
        "bom": "rtc-api-bom.zego.im",
        "sgp": "rtc-api-sgp.zego.im",
    },
    limit_scope=("account",),
)
