"""Rules about parameters and response fields: that they exist, are required, and are called."""

from __future__ import annotations

from codegen.drift.rules.phrases import became, show
from codegen.spec.model import Field, Model


def required_parameter_added(after: Field) -> str | None:
    """A parameter that every call has to give is new."""
    return f"new required parameter of type {after.type}" if after.required else None


def optional_parameter_added(after: Field) -> str | None:
    """A parameter that calls may give is new."""
    return f"new optional parameter of type {after.type}" if not after.required else None


def parameter_removed(before: Field) -> str:
    """A parameter is gone."""
    return f"{'required' if before.required else 'optional'} parameter removed"


def required_parameter_renamed(before: Field, after: Field) -> str | None:
    """A parameter that every call has to give has another name on the wire."""
    return _renamed(before, after) if before.required else None


def optional_parameter_renamed(before: Field, after: Field) -> str | None:
    """A parameter that calls may give has another name on the wire."""
    return _renamed(before, after) if not before.required else None


def disabled(_before: Field, _after: Field) -> str:
    """The vendor ignores a field that it heeded, and the Python package leaves it out."""
    return "disabled now: ignored by the vendor, left out in Python"


def response_field_added(after: Field) -> str:
    """An answer holds one more field."""
    return f"new response field of type {after.type}"


def response_field_removed(_: Field) -> str:
    """An answer no longer holds a field."""
    return "response field removed"


def response_field_renamed(before: Field, after: Field) -> str | None:
    """A field of an answer has another name on the wire."""
    return _renamed(before, after)


def _renamed(before: Field, after: Field) -> str | None:
    if before.wire == after.wire:
        return None
    return f"renamed on the wire from {before.wire} to {after.wire}"


def now_required(before: Field, after: Field) -> str | None:
    """What might be left out has to be there now."""
    return "required now, optional before" if after.required and not before.required else None


def now_optional(before: Field, after: Field) -> str | None:
    """What had to be there may be left out now."""
    return "optional now, required before" if before.required and not after.required else None


def array_encoding(before: Field, after: Field) -> str | None:
    """An array is written into a query in another way."""
    old, new = ("indexed" if field.indexed else "brackets" for field in (before, after))
    return became("array encoding", old, new)


def default(before: Field, after: Field) -> str | None:
    """The vendor takes another value where a field is left out."""
    return became("default", show(before.default), show(after.default))


def secret(before: Field, after: Field) -> str | None:
    """A field is kept out of logs and errors, or no longer is."""
    if before.secret == after.secret:
        return None
    return "secret now: never printed" if after.secret else "no longer secret: may be printed"


def model_renamed(before: Model, after: Model) -> str | None:
    """The class of a nested object has another name."""
    return became("model", before.name, after.name)
