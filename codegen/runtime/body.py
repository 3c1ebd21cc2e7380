"""Parameters as the text that a request carries: a JSON body or a query."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .encode import Pairs, query
from .errors import InvalidRequest


def json_body(action: str, parameters: dict[str, Any]) -> bytes:
    """Write parameters as compact JSON.

    Raises:
        InvalidRequest: A value is no JSON. Checked requests never come this far with one; unchecked
            ones may.
    """
    return _write(
        action, lambda: json.dumps(parameters, separators=(",", ":"), allow_nan=False)
    ).encode()


def query_text(action: str, pairs: Pairs) -> str:
    """Write flattened parameters as a query.

    Raises:
        InvalidRequest: A value is no JSON, or is text that no encoding carries.
    """
    return _write(action, lambda: query(pairs))


def _write(action: str, write: Callable[[], str]) -> str:
    try:
        return write()
    except TypeError as error:
        reason = str(error)  # names types, not values
    except (ValueError, RecursionError) as error:
        reason = type(error).__name__
    # Raised out here, so as not to carry along an error that holds the values.
    raise InvalidRequest(action, [f"the parameters are not JSON: {reason}"])
