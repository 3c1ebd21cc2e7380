"""Services of Tencent Cloud, by version 3.0 of its API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._errors import CommonErrorCode as CommonErrorCode
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(__name__, {"CommonErrorCode": "._errors"})
