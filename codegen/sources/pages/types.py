"""The words that pages use for types."""

from __future__ import annotations

import re
from typing import Final

from codegen.sources.facts import TypeFacts

_TENCENT_INTEGERS: Final = ("int64", "uint64", "int32", "uint32")
_INTEGERS: Final = ("int32", "int64", "uint32", "uint64")
_FLOATS: Final = ("float",)

# What the pages of Tencent Cloud call a scalar; anything else is the name of a model.
TENCENT: Final[dict[str, tuple[str, ...]]] = {
    "Integer": _TENCENT_INTEGERS,
    "String": ("string",),
    "Boolean": ("bool",),
    "Float": _FLOATS,
    "Double": _FLOATS,
    "Binary": ("bytes",),
    "Timestamp ISO8601": ("string",),
    "Timestamp": ("string",),
    "Datetime": ("string",),
    "Date": ("string",),
    "Object": ("any",),
}
# What the pages of ZEGOCLOUD call one, in small letters; `object` is not among them.
ZEGO: Final[dict[str, tuple[str, ...]]] = {
    "string": ("string",),
    "int": _INTEGERS,
    "integer": _INTEGERS,
    "uint": ("uint32", "uint64"),
    "int32": ("int32",),
    "int64": ("int64",),
    "long": ("int64",),
    "uint32": ("uint32",),
    "uint64": ("uint64",),
    "number": (*_INTEGERS, "float"),
    "float": _FLOATS,
    "float32": _FLOATS,
    "float64": _FLOATS,
    "double": _FLOATS,
    "bool": ("bool",),
    "boolean": ("bool",),
    "any": ("any",),
    "bytes": ("bytes",),
}
_OBJECTS: Final = frozenset({"object", "json", "map", "struct"})
_TENCENT_LIST: Final = "Array of "
_MODEL: Final = re.compile(r"[A-Z][A-Za-z0-9_]*")
_ZEGO_LISTS: Final = (
    re.compile(r"(?P<item>.*?)\s*\[\]", re.IGNORECASE),
    re.compile(r"\[\]\s*(?P<item>.+)", re.IGNORECASE),
    re.compile(r"(?:array|list)\s*(?:of\s+|<\s*|\[\s*)(?P<item>.+?)\s*[>\]]?", re.IGNORECASE),
    re.compile(r"(?:array|list)(?P<item>)", re.IGNORECASE),
)
_FORMATTED: Final = re.compile(r"(?P<type>\w+)\s*[<(]\s*(?P<format>[\w-]+)\s*[>)]")


def tencent_type(word: str) -> TypeFacts | None:
    """Return the type that a page of Tencent Cloud names, or None where it names none."""
    is_list = word.startswith(_TENCENT_LIST)
    item = word.removeprefix(_TENCENT_LIST).strip()
    if item in TENCENT:
        return TypeFacts(TENCENT[item], is_list)
    if _MODEL.fullmatch(item) and item not in ("Array", "Yes", "No"):
        return TypeFacts((), is_list, model=item)
    return None


def zego_type(word: str) -> TypeFacts | None:
    """Return the type that a page of ZEGOCLOUD names, or None where it names none.

    A list that does not say of what, as in `Array`, is one of anything.
    """
    for form in _ZEGO_LISTS:
        if found := form.fullmatch(word.strip()):
            item = found["item"]
            inner = zego_type(item) if item else TypeFacts(("any",))
            # The language has no lists of lists.
            return TypeFacts(inner.scalars, is_list=True) if inner and not inner.is_list else None
    name = word.strip().lower()
    if found := _FORMATTED.fullmatch(name):
        name = found["format"] if found["format"] in ZEGO else found["type"]
    if name.rstrip("s") in _OBJECTS:
        return TypeFacts()
    scalars = ZEGO.get(name) or ZEGO.get(name.rstrip("s"))
    return TypeFacts(scalars) if scalars else None
