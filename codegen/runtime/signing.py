"""Signatures: proof that a caller knows a secret, without sending it.

Pure functions of what they sign; the vectors that the vendors publish are among the tests.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import Final

_ALGORITHM: Final = "TC3-HMAC-SHA256"


def zego_signature(app_id: int, server_secret: str, nonce: str, timestamp: int) -> str:
    """Sign a ZEGOCLOUD call: hexadecimal MD5 of AppId, nonce, secret and time.

    Args:
        app_id: The application.
        server_secret: The application's secret.
        nonce: 16 hexadecimal characters that no other call has.
        timestamp: Unix time in seconds.
    """
    text = f"{app_id}{nonce}{server_secret:s}{timestamp}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def tc3_authorization(
    *,
    secret_id: str,
    secret_key: str,
    service: str,
    method: str,
    host: str,
    query: str,
    content_type: str,
    body: bytes,
    timestamp: int,
) -> str:
    """Sign a Tencent Cloud call by TC3-HMAC-SHA256 and return the value of its `Authorization` header.

    Args:
        secret_id: ID of the key.
        secret_key: The key.
        service: Short name of the service, such as `trtc`.
        method: GET or POST.
        host: Value of the `Host` header.
        query: The query as it is sent; empty for POST.
        content_type: Value of the `Content-Type` header, exactly as it is sent.
        body: The bytes that are sent; empty for GET.
        timestamp: Unix time in seconds.
    """
    date = time.strftime("%Y-%m-%d", time.gmtime(timestamp))
    scope = f"{date}/{service}/tc3_request"
    canonical = (
        f"{method}\n/\n{query}\ncontent-type:{content_type}\nhost:{host}\n\n"
        f"content-type;host\n{hashlib.sha256(body).hexdigest()}"
    )
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = f"{_ALGORITHM}\n{timestamp}\n{scope}\n{digest}"
    key = f"TC3{secret_key:s}".encode()
    for part in (date, service, "tc3_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    return (
        f"{_ALGORITHM} Credential={secret_id:s}/{scope}, "
        f"SignedHeaders=content-type;host, Signature={signature}"
    )
