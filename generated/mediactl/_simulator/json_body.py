"""Parameters in a JSON body."""

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from .refusals import BadInput, Fault


def media_type(headers: Mapping[str, str]) -> str:
    """The content type without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def read_json_object(body: bytes) -> dict[str, Any]:
    """The object in a body; what JSON has no word for, such as ``NaN``, is a fault."""
    try:
        value = json.loads(body.decode(), parse_constant=_refuse_constant)
    # RecursionError: brackets nested deeper than the parser goes.
    except (ValueError, RecursionError):
        raise BadInput(Fault("type", "body", "request body is not valid JSON")) from None
    if not isinstance(value, dict):
        raise BadInput(Fault("type", "body", "request body must be a JSON object"))
    return value


def _refuse_constant(_: str) -> NoReturn:
    raise ValueError
