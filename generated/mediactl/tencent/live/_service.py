"""Where Tencent Cloud Streaming Services is reached, and what its clients have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mediactl._runtime.endpoints import Service

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode


def _common_errors() -> type[ErrorCode]:
    from mediactl.tencent._errors import CommonErrorCode

    return CommonErrorCode


SERVICE: Final = Service(
    "tencent/live",
    common_errors=_common_errors,
    hosts={"default": "live.intl.tencentcloudapi.com", "mainland": "live.tencentcloudapi.com"},
    version="2018-08-01",
    regional_host="live.{region}.tencentcloudapi.com",
    limit_scope=("account", "host"),
)
