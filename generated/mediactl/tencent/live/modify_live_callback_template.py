"""ModifyLiveCallbackTemplate: change a callback template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveCallbackTemplate
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class ModifyLiveCallbackTemplateErrorCode(StringErrorCode):
    """Error codes of ModifyLiveCallbackTemplate."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "gone", "The rule does not exist."
    )
    FAILED_OPERATION_CONF_IN_USED = row(
        "FailedOperation.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_ARGS_NOT_MATCH = row(
        "InternalError.ArgsNotMatch", "invalid", "The arguments do not match."
    )
    INTERNAL_ERROR_CONF_IN_USED = row(
        "InternalError.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
    INTERNAL_ERROR_RULE_ALREADY_EXIST = row(
        "InternalError.RuleAlreadyExist", "conflict", "The rule has already been configured."
    )
    INTERNAL_ERROR_RULE_IN_USING = row(
        "InternalError.RuleInUsing", "conflict", "The rule is in use."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_ARGS_NOT_MATCH = row(
        "InvalidParameter.ArgsNotMatch", "invalid", "Incorrect template name."
    )
    INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR = row(
        "InvalidParameter.COSCustomFileNameError", "invalid", "Incorrect custom COS filename."
    )
    INVALID_PARAMETER_INVALID_VOD_FILE_NAME = row(
        "InvalidParameter.InvalidVodFileName", "invalid", "Incorrect VodFileName."
    )
    INVALID_PARAMETER_URL_NOT_SAFE = row(
        "InvalidParameter.UrlNotSafe", "invalid", "Failed to resolve the domain name."
    )
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveCallbackTemplateResponse(Response):
    """Answer to ModifyLiveCallbackTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveCallbackTemplateRequest(Request[ModifyLiveCallbackTemplateResponse]):
    """Change a callback template.

    Attributes:
        template_id: ID of the template, from DescribeLiveCallbackTemplates.
        template_name: New name of the template.
        description: New description.
        stream_begin_notify_url: URL told when a stream begins.
        stream_end_notify_url: URL told when a stream ends.
        record_notify_url: URL told of recordings.
        snapshot_notify_url: URL told of screenshots.
        porn_censorship_notify_url: URL told of pornographic content.
        callback_key: Key that signs callbacks.
        push_exception_notify_url: URL told of faults in pushing.
    """

    template_id: int
    template_name: str | None = None
    description: str | None = None
    stream_begin_notify_url: str | None = None
    stream_end_notify_url: str | None = None
    record_notify_url: str | None = None
    snapshot_notify_url: str | None = None
    porn_censorship_notify_url: str | None = None
    callback_key: str | None = attrs.field(default=None, converter=hide_optional)
    push_exception_notify_url: str | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string", required=False),
        Field("Description", "description", "string", required=False),
        Field("StreamBeginNotifyUrl", "stream_begin_notify_url", "string", required=False),
        Field("StreamEndNotifyUrl", "stream_end_notify_url", "string", required=False),
        Field("RecordNotifyUrl", "record_notify_url", "string", required=False),
        Field("SnapshotNotifyUrl", "snapshot_notify_url", "string", required=False),
        Field("PornCensorshipNotifyUrl", "porn_censorship_notify_url", "string", required=False),
        Field("CallbackKey", "callback_key", "string", required=False, secret=True),
        Field("PushExceptionNotifyUrl", "push_exception_notify_url", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveCallbackTemplate",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveCallbackTemplate",
        response=ModifyLiveCallbackTemplateResponse,
        errors=ModifyLiveCallbackTemplateErrorCode,
    )
