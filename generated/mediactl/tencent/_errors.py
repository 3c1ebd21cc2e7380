"""Error codes that every action of Tencent Cloud may answer.

https://www.tencentcloud.com/document/product/647/34261
"""

from __future__ import annotations

from mediactl._runtime.codes import StringErrorCode, row


class CommonErrorCode(StringErrorCode):
    """Error codes that every action of Tencent Cloud may answer."""

    ACTION_OFFLINE = row("ActionOffline", "unavailable", "API deprecated.")
    AUTH_FAILURE_INVALID_AUTHORIZATION = row(
        "AuthFailure.InvalidAuthorization", "auth", "Authorization header invalid."
    )
    AUTH_FAILURE_INVALID_SECRET_ID = row(
        "AuthFailure.InvalidSecretId", "auth", "Not a cloud API key."
    )
    AUTH_FAILURE_MFA_FAILURE = row("AuthFailure.MFAFailure", "auth", "MFA failed.")
    AUTH_FAILURE_SECRET_ID_NOT_FOUND = row(
        "AuthFailure.SecretIdNotFound",
        "auth",
        "Key missing, deleted or disabled.",
        advice="Check the secret ID, and that the key is enabled.",
    )
    AUTH_FAILURE_SIGNATURE_EXPIRE = row(
        "AuthFailure.SignatureExpire",
        "clock_skew",
        "Timestamp differs from server by more than 5 minutes.",
        advice="Set the clock right and sign again.",
    )
    AUTH_FAILURE_SIGNATURE_FAILURE = row(
        "AuthFailure.SignatureFailure", "auth", "Signature wrong.", advice="Check the secret key."
    )
    AUTH_FAILURE_TOKEN_FAILURE = row(
        "AuthFailure.TokenFailure",
        "auth",
        "Token error.",
        advice="Fetch fresh temporary credentials.",
    )
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation",
        "permission",
        "No CAM authorization.",
        advice="Allow the action in the account's access policy.",
    )
    DRY_RUN_OPERATION = row(
        "DryRunOperation", "invalid", "Would have succeeded; DryRun was passed."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_ACTION = row("InvalidAction", "invalid", "API does not exist.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Incorrect parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    INVALID_REQUEST = row("InvalidRequest", "invalid", "Multipart body format wrong.")
    IP_IN_BLACKLIST = row("IpInBlacklist", "permission", "Caller IP is blacklisted.")
    IP_NOT_IN_WHITELIST = row("IpNotInWhitelist", "permission", "Caller IP is not whitelisted.")
    LIMIT_EXCEEDED = row("LimitExceeded", "quota", "Quota limit exceeded.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "A parameter is missing.")
    NO_SUCH_PRODUCT = row("NoSuchProduct", "invalid", "Product does not exist.")
    NO_SUCH_VERSION = row("NoSuchVersion", "invalid", "API version does not exist.")
    REQUEST_LIMIT_EXCEEDED = row(
        "RequestLimitExceeded", "throttled", "Request frequency limit exceeded."
    )
    REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED = row(
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "throttled",
        "Main account over its frequency limit.",
    )
    REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED = row(
        "RequestLimitExceeded.IPLimitExceeded", "throttled", "Caller IP over its frequency limit."
    )
    REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED = row(
        "RequestLimitExceeded.UinLimitExceeded", "throttled", "Account over its frequency limit."
    )
    REQUEST_SIZE_LIMIT_EXCEEDED = row("RequestSizeLimitExceeded", "invalid", "Request too large.")
    RESOURCE_IN_USE = row("ResourceInUse", "conflict", "Resource is in use.")
    RESOURCE_INSUFFICIENT = row("ResourceInsufficient", "unavailable", "Insufficient resource.")
    RESOURCE_NOT_FOUND = row("ResourceNotFound", "invalid", "Resource does not exist.")
    RESOURCE_UNAVAILABLE = row("ResourceUnavailable", "unavailable", "Resource is unavailable.")
    RESPONSE_SIZE_LIMIT_EXCEEDED = row(
        "ResponseSizeLimitExceeded", "invalid", "Response too large.", effect="maybe"
    )
    SERVICE_UNAVAILABLE = row("ServiceUnavailable", "transient", "Service unavailable now.")
    UNAUTHORIZED_OPERATION = row("UnauthorizedOperation", "permission", "Unauthorized operation.")
    UNKNOWN_PARAMETER = row("UnknownParameter", "invalid", "Unknown parameter.")
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")
    UNSUPPORTED_PROTOCOL = row("UnsupportedProtocol", "invalid", "Only HTTP(S) GET and POST.")
    UNSUPPORTED_REGION = row("UnsupportedRegion", "invalid", "Region not supported by the API.")
