"""DescribeLiveCallbackRules: list the callback rules.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackRules
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeLiveCallbackRulesErrorCode(StringErrorCode):
    """Error codes of DescribeLiveCallbackRules."""

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


def _call_back_rule_info_items(items: Sequence[CallBackRuleInfo]) -> tuple[CallBackRuleInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CallBackRuleInfo(Model):
    """A callback template bound to a domain and path.

    Attributes:
        create_time: When it was created, in Beijing time.
        update_time: When it was last changed, in Beijing time.
        template_id: Callback template that is bound.
        domain_name: Domain that streams are pushed to.
        app_name: Path that streams are pushed to.
    """

    create_time: str
    update_time: str
    template_id: int
    domain_name: str
    app_name: str

    WIRE: ClassVar = (
        Field("CreateTime", "create_time", "string"),
        Field("UpdateTime", "update_time", "string"),
        Field("TemplateId", "template_id", "int64"),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCallbackRulesResponse(Response):
    """Answer to DescribeLiveCallbackRules.

    Attributes:
        rules: The rules.
    """

    rules: tuple[CallBackRuleInfo, ...] = attrs.field(converter=_call_back_rule_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Rules", "rules", CallBackRuleInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCallbackRulesRequest(Request[DescribeLiveCallbackRulesResponse]):
    """List the callback rules."""

    ACTION: ClassVar = Action(
        "DescribeLiveCallbackRules",
        service="tencent/live",
        retry="read",
        response=DescribeLiveCallbackRulesResponse,
        errors=DescribeLiveCallbackRulesErrorCode,
    )
