"""CreateLiveSnapshotTemplate: create a screenshot template, one of 50 at most, which
CreateLiveSnapshotRule then binds.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CreateLiveSnapshotTemplateErrorCode(StringErrorCode):
    """Error codes of CreateLiveSnapshotTemplate."""

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
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "invalid", "The template does not exist."
    )
    INTERNAL_ERROR_CONF_OUT_LIMIT = row(
        "InternalError.ConfOutLimit", "quota", "The number of templates exceeded the limit."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
    INTERNAL_ERROR_NOT_FOUND = row(
        "InternalError.NotFound", "invalid", "The record does not exist."
    )
    INTERNAL_ERROR_RULE_ALREADY_EXIST = row(
        "InternalError.RuleAlreadyExist", "conflict", "The rule has already been configured."
    )
    INTERNAL_ERROR_RULE_IN_USING = row(
        "InternalError.RuleInUsing", "conflict", "The rule is in use."
    )
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "invalid", "The rule does not exist."
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
class CreateLiveSnapshotTemplateResponse(Response):
    """Answer to CreateLiveSnapshotTemplate.

    Attributes:
        template_id: ID of the new template.
    """

    template_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveSnapshotTemplateRequest(Request[CreateLiveSnapshotTemplateResponse]):
    """Create a screenshot template, one of 50 at most, which CreateLiveSnapshotRule then binds.

    Attributes:
        template_name: Name: letters, digits, _ and -, 255 bytes at most. At most 255 characters.
        cos_app_id: Application that owns the COS bucket.
        cos_bucket: COS bucket for the screenshots, without the application's ID at its end.
        cos_region: Region of the bucket.
        description: Description: letters, digits, _ and -, 1024 bytes at most. At most 1024
            characters.
        snapshot_interval: Seconds between screenshots. From 2 to 300. The vendor's default is 10.
        width: Width in pixels, 0 for the stream's. From 0 to 3000. The vendor's default is 0.
        height: Height in pixels, 0 for the stream's. From 0 to 2000. The vendor's default is 0.
        porn_flag: Whether screenshots are searched for porn. 0 is no; 1 is yes. The vendor's
            default is 0.
        cos_prefix: Folder in the bucket. The vendor's default is "/{Year}-{Month}-{Day}".
        cos_file_name: Name of the files, with placeholders such as {StreamID}, {Hour} and {Ext}; by
            default made of stream, time and size.
    """

    template_name: str
    cos_app_id: int
    cos_bucket: str
    cos_region: str
    description: str | None = None
    snapshot_interval: int | None = None
    width: int | None = None
    height: int | None = None
    porn_flag: Literal[0, 1] | None = None
    cos_prefix: str | None = None
    cos_file_name: str | None = None

    WIRE: ClassVar = (
        Field("TemplateName", "template_name", "string", max_length=255),
        Field("CosAppId", "cos_app_id", "int64"),
        Field("CosBucket", "cos_bucket", "string"),
        Field("CosRegion", "cos_region", "string"),
        Field("Description", "description", "string", required=False, max_length=1024),
        Field(
            "SnapshotInterval",
            "snapshot_interval",
            "int64",
            required=False,
            min=2,
            max=300,
            default=10,
        ),
        Field("Width", "width", "int64", required=False, min=0, max=3000, default=0),
        Field("Height", "height", "int64", required=False, min=0, max=2000, default=0),
        Field("PornFlag", "porn_flag", "int64", required=False, choices=(0, 1), default=0),
        Field("CosPrefix", "cos_prefix", "string", required=False, default="/{Year}-{Month}-{Day}"),
        Field("CosFileName", "cos_file_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "CreateLiveSnapshotTemplate",
        service="tencent/live",
        retry="unsafe",
        look_up="DescribeLiveSnapshotTemplate",
        response=CreateLiveSnapshotTemplateResponse,
        errors=CreateLiveSnapshotTemplateErrorCode,
    )
