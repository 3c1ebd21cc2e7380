"""Error codes that every action of ZEGOCLOUD may answer.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/accessing-server-apis
"""

from __future__ import annotations

from mediactl._runtime.codes import IntErrorCode, row


class CommonErrorCode(IntErrorCode):
    """Error codes that every action of ZEGOCLOUD may answer."""

    HOST_HEADER_ERROR = row(100000000, "invalid", "Host error in request header.")
    APP_ID_FORMAT_ERROR = row(100000001, "auth", "AppId field format error.")
    TIMESTAMP_EMPTY = row(100000002, "auth", "Timestamp field is empty.")
    TIMESTAMP_FORMAT_ERROR = row(100000003, "auth", "Timestamp field format error.")
    SIGNATURE_EXPIRED = row(
        100000004, "clock_skew", "Signature expired.", advice="Set the clock right and sign again."
    )
    SIGNATURE_ERROR = row(
        100000005, "auth", "Signature error.", advice="Check the AppId and the server secret."
    )
    ACTION_EMPTY = row(100000006, "invalid", "Action is empty.")
    ACTION_UNSUPPORTED = row(100000007, "invalid", "Unsupported Action.")
    SIGNATURE_NONCE_EMPTY = row(100000008, "auth", "SignatureNonce field is empty.")
    SIGNATURE_EMPTY = row(100000009, "auth", "Signature field is empty.")
    SERVER_SECRET_UNAVAILABLE = row(
        100000010, "auth", "Failed to get ServerSecret.", advice="Check the AppId."
    )
    APP_CONFIGURATION_UNAVAILABLE = row(
        100000011,
        "internal",
        "Failed to get App configuration.",
        advice="Check the AppId, else contact support.",
        effect="none",
    )
    SIGNATURE_VERSION_EMPTY = row(100000013, "auth", "SignatureVersion field is empty.")
    SIGNATURE_VERSION_UNSUPPORTED = row(100000014, "auth", "Unsupported SignatureVersion.")
    GATEWAY_INTERNAL_ERROR = row(
        100000015, "internal", "Gateway internal error.", advice="Contact support if it persists."
    )
    APP_NOT_IN_PRODUCTION = row(
        100000016, "unavailable", "App is not configured for production environment."
    )
    SERVICE_NOT_ENABLED = row(100000017, "unavailable", "App has not enabled this service.")
