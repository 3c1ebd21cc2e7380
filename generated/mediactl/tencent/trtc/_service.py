"""Where Tencent Real-Time Communication is reached, and what its clients have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mediactl._runtime.endpoints import Service

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode


def _common_errors() -> type[ErrorCode]:
    from mediactl.tencent._errors import CommonErrorCode

    return CommonErrorCode


SERVICE: Final = Service(
    "tencent/trtc",
    common_errors=_common_errors,
    hosts={"default": "trtc.intl.tencentcloudapi.com", "mainland": "trtc.tencentcloudapi.com"},
    version="2019-07-22",
    regional_host="trtc.{region}.tencentcloudapi.com",
    region_required=True,
    regions=(
        "ap-bangkok",
        "ap-beijing",
        "ap-guangzhou",
        "ap-hongkong",
        "ap-jakarta",
        "ap-mumbai",
        "ap-shanghai",
        "ap-singapore",
        "ap-tokyo",
    ),
    limit_scope=("account", "host"),
)
