"""The exceptions that callers meet; public as the package's `errors` module.

    MediactlError
        ConfigurationError          a client was set up in a way that cannot work
        CredentialsError            credentials are missing or cannot be read
        InvalidRequest              the request is wrong; nothing was sent (also a ValueError)
        RateLimitReached            the documented call limit leaves no room; nothing was sent
        TransportError              the exchange with the vendor failed
            ConnectFailed           the vendor was not reached; nothing was sent
            DeadlineExceeded        the time for the call ran out (also a TimeoutError)
                StateNotReached     the time to wait for a task's state ran out
            OutcomeUnknown          the vendor may or may not have acted
        ResponseError               the answer to a read cannot be understood
        TaskEnded                   a task is over in another state than the one waited for
        ApiError                    the vendor refused
            Throttled, ServiceFault, AuthFailed, PermissionDenied, InvalidParameter, TaskGone,
            Conflict, QuotaExceeded, ServiceUnavailable

All of them can be pickled.
"""

from __future__ import annotations

from ._runtime.errors import (
    ApiError,
    AuthFailed,
    ConfigurationError,
    Conflict,
    ConnectFailed,
    CredentialsError,
    DeadlineExceeded,
    InvalidParameter,
    InvalidRequest,
    MediactlError,
    OutcomeUnknown,
    PermissionDenied,
    QuotaExceeded,
    RateLimitReached,
    ResponseError,
    ServiceFault,
    ServiceUnavailable,
    StateNotReached,
    TaskEnded,
    TaskGone,
    Throttled,
    TransportError,
)

__all__ = [
    "ApiError",
    "AuthFailed",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "CredentialsError",
    "DeadlineExceeded",
    "InvalidParameter",
    "InvalidRequest",
    "MediactlError",
    "OutcomeUnknown",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimitReached",
    "ResponseError",
    "ServiceFault",
    "ServiceUnavailable",
    "StateNotReached",
    "TaskEnded",
    "TaskGone",
    "Throttled",
    "TransportError",
]

# Where users meet them, in tracebacks and pickles too.
for _name in __all__:
    globals()[_name].__module__ = __name__
