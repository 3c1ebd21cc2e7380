"""From models to the wire: plain JSON, the flat names of a query, and the text of either."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote

from .errors import InvalidRequest
from .lazy import at_hand
from .secret import Secret

if TYPE_CHECKING:
    from .model import Model
    from .writers import Writer


Pairs: TypeAlias = Iterable[tuple[str, str]]


_OFTEN: Final = 300  # from so many times on, a function of its own is worth its making
_written: Final[dict[type[Model], int]] = {}
_writers: Final[dict[type[Model], Writer]] = {}


def to_wire(model: Model) -> dict[str, Any]:
    """Return a model as plain JSON with the vendor's names, without what was not given."""
    cls = type(model)
    writer = _writers.get(cls)
    if writer is None:
        times = _written[cls] = _written.get(cls, 0) + 1
        if times < _OFTEN:
            return _to_wire(model)
        writers = at_hand("writers")
        if writers is None:
            return _to_wire(model)
        writer = _writers[cls] = writers.writer(cls)
    return writer(model)


PLAIN: Final = frozenset({str, Secret, int, bool, float})  # what is on the wire as it is


def _to_wire(model: Model) -> dict[str, Any]:
    wire = {}
    for field in model.WIRE:
        value = getattr(model, field.name)
        if value is not None:
            wire[field.wire] = value if type(value) in PLAIN else plain(value)
    return wire


def plain(value: Any) -> Any:
    """Return the value of an attribute, or an item of it, as plain JSON."""
    if isinstance(value, tuple):
        return [item if type(item) in PLAIN else plain(item) for item in value]
    if hasattr(value, "WIRE"):
        return _to_wire(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def dotted(parameters: Mapping[str, Any], prefix: str = "") -> Pairs:
    """Flatten parameters with zero-based dots, `A.0.B`, as Tencent Cloud reads them from a query."""
    for name, value in parameters.items():
        path = f"{prefix}{name}"
        if isinstance(value, list | tuple):
            yield from dotted({str(index): item for index, item in enumerate(value)}, f"{path}.")
        elif isinstance(value, Mapping):
            yield from dotted(value, f"{path}.")
        else:
            yield path, _text(value)


def bracketed(parameters: Mapping[str, Any], indexed: frozenset[str]) -> Pairs:
    """Flatten parameters as ZEGOCLOUD reads them from a query.

    A list repeats its name with brackets, `StreamId[]`; those named in `indexed` have zero-based
    dots, `Media.0.FileId`.
    """
    for name, value in parameters.items():
        if isinstance(value, list | tuple) and name not in indexed:
            yield from ((f"{name}[]", _text(item)) for item in value)
        else:
            yield from dotted({name: value})


def query(pairs: Pairs) -> str:
    """Write pairs as a query, percent-encoded."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, allow_nan=False)


# Made once: `json.dumps` would make another for each call.
_to_json: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def json_body(action: str, parameters: dict[str, Any]) -> bytes:
    """Write parameters as compact JSON.

    Raises:
        InvalidRequest: A value is no JSON. Checked requests never come this far with one; unchecked
            ones may.
    """
    return _write(action, lambda: _to_json(parameters)).encode()


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
