"""What a vendor's answer says, once its envelope is open.

Success and refusal are tuples that print themselves, which nobody who prints frames looks into, for
what was answered may be secret. Annotations are no strings here, as in `meta.py`.
"""

import json
from typing import Any, NamedTuple


class Success(NamedTuple):
    """The vendor did what it was asked.

    `content` holds the action's own fields, `raw` the whole answer.
    """

    content: dict[str, Any]
    request_id: str
    raw: dict[str, Any]

    def __repr__(self) -> str:  # without what was answered: it may hold what is not to be printed
        return f"<Success {self.request_id}>"


class Refusal(NamedTuple):
    """The vendor refused; `raw` holds the whole answer."""

    code: str | int
    message: str
    request_id: str
    raw: dict[str, Any]

    def __repr__(self) -> str:
        return f"<Refusal {self.code} {self.request_id}>"


class Unreadable(Exception):
    """An answer is not in the vendor's envelope."""


def parse_object(body: bytes) -> dict[str, Any]:
    """Parse a JSON object, whatever the content type says: vendors and gateways get that wrong.

    Raises:
        Unreadable: It is no JSON object.
    """
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("the answer is not JSON") from None
    if not isinstance(value, dict):
        raise Unreadable("the answer is not a JSON object")
    return value


def text_of(value: object) -> str:
    """Read an ID or a message, which may be missing or a number, as text."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)
