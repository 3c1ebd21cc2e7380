"""Error tables as templates show them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.spec.model import ErrorCode, default_effect

from .python import call, docstring, literal


@dataclass(frozen=True)
class ErrorsView:
    """An enum of error codes."""

    name: str
    base: str
    doc: str
    rows: tuple[str, ...]


def errors_view(name: str, doc: str, codes: tuple[ErrorCode, ...], *, numeric: bool) -> ErrorsView:
    """Compute an enum; `numeric` tells whether its codes are numbers."""
    base = "IntErrorCode" if numeric else "StringErrorCode"
    return ErrorsView(name, base, docstring(doc, 4), tuple(map(_error_row, codes)))


def _error_row(code: ErrorCode) -> str:
    default = default_effect(code.kind)
    row = call(
        "row",
        [literal(code.code), literal(code.kind), literal(code.doc)],
        {
            "advice": code.advice or None,
            "effect": None if code.effect == default else code.effect,
            "documented": None if code.documented and not code.dropped else False,
        },
    )
    return f"{code.member} = {row}"
