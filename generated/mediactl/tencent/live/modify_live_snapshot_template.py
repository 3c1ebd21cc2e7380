"""ModifyLiveSnapshotTemplate: change a screenshot template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveSnapshotTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ModifyLiveSnapshotTemplateErrorCode(StringErrorCode):
    """Error codes of ModifyLiveSnapshotTemplate."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "gone", "The rule does not exist."
    )
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    FAILED_OPERATION_COS_BUCKET_NOT_EXIST = row(
        "FailedOperation.CosBucketNotExist", "invalid", "The COS bucket does not exist."
    )
    FAILED_OPERATION_COS_BUCKET_NOT_PERMISSION = row(
        "FailedOperation.CosBucketNotPermission",
        "permission",
        "You don't have permission to access the COS bucket.",
    )
    FAILED_OPERATION_COS_ROLE_NOT_EXISTS = row(
        "FailedOperation.CosRoleNotExists",
        "unavailable",
        "The COS role does not exist.",
        advice="Grant the role in the console.",
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
    INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR = row(
        "InvalidParameter.COSCustomFileNameError", "invalid", "Incorrect custom COS filename."
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
class ModifyLiveSnapshotTemplateResponse(Response):
    """Answer to ModifyLiveSnapshotTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveSnapshotTemplateRequest(Request[ModifyLiveSnapshotTemplateResponse]):
    """Change a screenshot template.

    Attributes:
        template_id: ID of the template, from CreateLiveSnapshotTemplate.
        cos_app_id: Account of the storage bucket, as a COS application ID.
        cos_bucket: Name of the storage bucket, without the account's ID behind it.
        cos_region: Region of the storage bucket.
        template_name: New name of the template; at most 255 bytes. At most 255 characters.
        description: New description; at most 1,024 bytes. At most 1024 characters.
        snapshot_interval: Seconds between screenshots. From 5 to 300.
        width: Width in pixels; 0 as the stream is.
        height: Height in pixels; 0 as the stream is.
        porn_flag: Whether pornographic content is looked for. 0 is no; 1 is yes.
        cos_prefix: Folder in the bucket.
        cos_file_name: Name of the files in the bucket.
    """

    template_id: int
    cos_app_id: int
    cos_bucket: str
    cos_region: str
    template_name: str | None = None
    description: str | None = None
    snapshot_interval: int | None = None
    width: int | None = None
    height: int | None = None
    porn_flag: Literal[0, 1] | None = None
    cos_prefix: str | None = None
    cos_file_name: str | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("CosAppId", "cos_app_id", "int64"),
        Field("CosBucket", "cos_bucket", "string"),
        Field("CosRegion", "cos_region", "string"),
        Field("TemplateName", "template_name", "string", required=False, max_length=255),
        Field("Description", "description", "string", required=False, max_length=1024),
        Field("SnapshotInterval", "snapshot_interval", "int64", required=False, min=5, max=300),
        Field("Width", "width", "int64", required=False),
        Field("Height", "height", "int64", required=False),
        Field("PornFlag", "porn_flag", "int64", required=False, choices=(0, 1)),
        Field("CosPrefix", "cos_prefix", "string", required=False),
        Field("CosFileName", "cos_file_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveSnapshotTemplate",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveSnapshotTemplate",
        response=ModifyLiveSnapshotTemplateResponse,
        errors=ModifyLiveSnapshotTemplateErrorCode,
    )
