"""Dotted paths into responses, by the names on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Model, Response
    from .wire import Field


def field_of(model: type[Model] | Model, wire: str) -> Field:
    """Return the field of this name on the wire, which the spec has."""
    return next(field for field in model.WIRE if field.wire == wire)


def find(response: Model, path: str | None) -> Any:
    """Return the attribute at a path; None where there is nothing."""
    there: Any = response
    for wire in path.split(".") if path else ():
        if there is None:
            return None
        there = getattr(there, field_of(there, wire).name)
    return there if path else None


def flaw(response: Response, path: str) -> str:
    """Say what is wrong with what a path leads to; nothing where it may well be absent."""
    for drift in response.meta.drift:
        if drift.problem in ("missing", "mistyped") and f"{path}.".startswith(f"{drift.path}."):
            return drift.detail
    return ""


def is_null(raw: object, path: str) -> bool:
    """Tell whether an answer says null at a path, or on its way."""
    for wire in path.split("."):
        if not isinstance(raw, dict) or wire not in raw:
            return False
        raw = raw[wire]
        if raw is None:
            return True
    return False
