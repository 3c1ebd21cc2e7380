"""What a field says about its values: choices, bounds, default, encoding."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.model import INTEGERS, Choice, Field, Type
from codegen.spec.nodes import BrokenNode, ListNode, MappingNode, Node, ScalarNode, described
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE, misfit, out_of_bounds
from codegen.spec.values import TODO, is_blank, read_entries, read_items, read_text

_NUMBERS: Final = INTEGERS | {"float"}

# Which types a key belongs to, and how messages call them.
_BELONGS: Final[dict[str, tuple[Callable[[Type], bool], str]]] = {
    "choices": (lambda type_: type_.name in INTEGERS | {"string"}, "strings and whole numbers"),
    "min": (lambda type_: type_.name in _NUMBERS, "numbers"),
    "max": (lambda type_: type_.name in _NUMBERS, "numbers"),
    "min_length": (lambda type_: type_.name == "string", "strings"),
    "max_length": (lambda type_: type_.name == "string", "strings"),
    "pattern": (lambda type_: type_.name == "string", "strings"),
    "min_items": (lambda type_: type_.is_list, "lists"),
    "max_items": (lambda type_: type_.is_list, "lists"),
    "encoding": (lambda type_: type_.is_list, "lists"),
    # Only a string can be made to hide itself wherever it goes.
    "secret": (lambda type_: str(type_) == "string", "single strings"),
    "default": (
        lambda type_: type_.name in _NUMBERS | {"string", "bool"} and not type_.is_list,
        "strings, numbers and booleans",
    ),
}


def belongs(key: str, type_: Type) -> bool:
    """Tell whether a key that speaks of values goes with a type."""
    return _BELONGS[key][0](type_)


class Constraints:
    """Reads what a field's part says about its values."""

    def __init__(self, part: Part, type_: Type) -> None:
        self._part = part
        self._type = type_
        self._faults: Faults = part.faults

    def number(self, key: str) -> int | float | None:
        """Read `min` or `max`."""
        value = self._scalar(key)
        return value if isinstance(value, int | float) else None

    def length(self, key: str) -> int | None:
        """Read a bound of a string's or a list's length."""
        return None if self._node(key) is None else self._part.count(key)

    def pattern(self) -> str | None:
        """Read a regular expression."""
        text = self._part.text("pattern") if self._node("pattern") else None
        if text is None:
            return None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                re.compile(text.value)
        except (re.error, OverflowError, RecursionError, Warning) as error:
            self._faults.add(text.place, f"'pattern' is no regular expression: {error}")
            return None
        return text.value

    def default(self) -> str | int | float | bool | None:
        """Read the value that the vendor takes for a field that is left out."""
        return self._scalar("default")

    def indexed(self) -> bool:
        """Read `encoding`."""
        return bool(self._node("encoding")) and self._part.word("encoding", ["indexed"]) is not None

    def secret(self) -> bool:
        """Read `secret`."""
        return self._part.flag("secret") and self._node("secret") is not None

    def choices(self) -> tuple[Choice, ...]:
        """Read the allowed values."""
        node = self._node("choices")
        if node is None:
            return ()
        pairs = self._choice_nodes(node)
        choices: dict[str | int, Choice] = {}
        for value_node, doc in pairs:
            value = self._fitting(value_node, "a choice")
            if isinstance(value, bool | float | None):
                continue
            if value in choices and isinstance(node, ListNode):
                self._faults.add(value_node.place, f"{described(value_node)} is a choice already")
            choices.setdefault(value, Choice(value, doc))
        return tuple(choices.values())

    def check(self, field: Field) -> None:
        """Check the values against each other."""
        for low, high in ("min", "max"), ("min_length", "max_length"), ("min_items", "max_items"):
            least, most = getattr(field, low), getattr(field, high)
            if least is not None and most is not None and least > most:
                self._note(high, f"'{high}' is {most}, less than '{low}', {least}")
        if field.default is not None and (why := out_of_bounds(field.default, field)):
            self._note("default", f"'default' {why}")

    def _choice_nodes(self, node: Node) -> list[tuple[Node, str]]:
        if isinstance(node, MappingNode):
            entries = read_entries(node, "'choices'", self._faults, least=1)
            return [(entry.key, self._meaning(entry.value)) for entry in entries]
        return [(item, "") for item in read_items(node, "'choices'", self._faults) or ()]

    def _meaning(self, node: Node) -> str:
        if self._faults.drafts and is_blank(node):
            return TODO
        text = read_text(node, "a choice's meaning", self._faults)
        return text.value if text else ""

    def _node(self, key: str) -> Node | None:
        """Return the key's node, unless it does not belong to the field's type, or that is unknown."""
        node = self._part.node(key)
        if node is None or isinstance(node, BrokenNode) or self._type == NO_TYPE:
            return None
        belongs, words = _BELONGS[key]
        if belongs(self._type):
            return node
        self._faults.add(node.place, f"'{key}' belongs to {words}, not to {self._type}")
        return None

    def _scalar(self, key: str) -> str | int | float | bool | None:
        node = self._node(key)
        return None if node is None else self._fitting(node, f"'{key}'")

    def _fitting(self, node: Node, label: str) -> str | int | float | bool | None:
        if isinstance(node, BrokenNode):
            return None
        if is_blank(node):
            self._faults.add(node.place, f"fill in {label}")
            return None
        if not isinstance(node, ScalarNode):
            self._faults.add(node.place, f"{label} must be a single value, not {described(node)}")
            return None
        if why := misfit(node.value, self._type.name):
            self._faults.add(node.place, f"{label} {why}")
            return None
        return node.value

    def _note(self, key: str, message: str) -> None:
        node = self._part.node(key)
        assert node is not None
        self._faults.add(node.place, message)
