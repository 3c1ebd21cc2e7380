"""What the types of OpenAPI, and those that are none, mean in the spec language."""

from __future__ import annotations

from typing import Final

INTEGERS: Final = ("int32", "int64", "uint32", "uint64")
# A number may be a whole one, as the return codes of this vendor show.
_NUMBERS: Final = (*INTEGERS, "float")
_WORDS: Final = {
    "string": ("string",),
    "boolean": ("bool",),
    "bool": ("bool",),
    "integer": INTEGERS,
    "int": INTEGERS,
    "number": _NUMBERS,
    "int32": ("int32",),
    "int64": ("int64",),
    "uint32": ("uint32",),
    "uint64": ("uint64",),
    "float": ("float",),
    "double": ("float",),
}
_NUMERIC: Final = frozenset({"integer", "number"})


def scalars_of(word: str, width: str = "") -> tuple[str, ...] | None:
    """Return the scalar types that a `type` and its `format` may mean; None where it is no type.

    Args:
        word: The type: OpenAPI's, or a format in its place, in any letters (`Int64`).
        width: The format. One that says nothing about numbers (`int`, `number`) counts as none.
    """
    narrow = _WORDS.get(width.lower()) if word.lower() in _NUMERIC else None
    if narrow is not None and len(narrow) == 1:
        return narrow
    return _WORDS.get(word.lower())
