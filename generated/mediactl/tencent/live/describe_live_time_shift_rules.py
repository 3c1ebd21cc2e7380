"""DescribeLiveTimeShiftRules: list the rules that bind time-shift templates to streams.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftRules
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.rule_info import RuleInfo


class DescribeLiveTimeShiftRulesErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTimeShiftRules."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )
    UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE = row(
        "UnsupportedOperation.NotLVBCodeMode", "unavailable", "Not a LVB code/new console mode."
    )


def _rule_info_items(items: Sequence[RuleInfo]) -> tuple[RuleInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftRulesResponse(Response):
    """Answer to DescribeLiveTimeShiftRules.

    Attributes:
        rules: `Rules` on the wire.
    """

    rules: tuple[RuleInfo, ...] = attrs.field(converter=_rule_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Rules", "rules", RuleInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftRulesRequest(Request[DescribeLiveTimeShiftRulesResponse]):
    """List the rules that bind time-shift templates to streams."""

    ACTION: ClassVar = Action(
        "DescribeLiveTimeShiftRules",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTimeShiftRulesResponse,
        errors=DescribeLiveTimeShiftRulesErrorCode,
    )
