"""JSON bodies."""

from __future__ import annotations

import json
from typing import Any

from .errors import InvalidRequest


def json_body(action: str, parameters: dict[str, Any]) -> bytes:
    """Write parameters as compact JSON.

    Raises:
        InvalidRequest: A value is no JSON. Checked requests never come this far with one; unchecked ones may.
    """
    try:
        text = json.dumps(parameters, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        # The error's own words name types, not values.
        reason = str(error) if isinstance(error, TypeError) else type(error).__name__
        raise InvalidRequest(action, [f"the parameters are not JSON: {reason}"]) from None
    return text.encode()
