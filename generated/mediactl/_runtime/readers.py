"""Functions that read the items of long lists, each written for its model.

Such a function does for an item that keeps to the spec what `decode` does, without a call and
without a table in between. At the first thing that is not as documented it leaves the item to
`decode`, which knows what to make of it. To make one takes as long as `decode` takes for up to a
hundred objects; it pays for what there is more of.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import starmap
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .decode import Mistyped, to_bytes
from .secret import Secret, hide
from .wire import Field

if TYPE_CHECKING:
    from .model import Model

# From plain JSON to objects, None where one could not be read; and the places of these.
Reader: TypeAlias = Callable[[list[Any]], tuple[list[Any], list[int]]]

# What the type of a value is when nothing has to be converted.
_EXACT: Final = {
    "string": "is str",
    "int32": "is int",
    "int64": "is int",
    "uint32": "is int",
    "uint64": "is int",
    "float": "in numbers",
    "bool": "is bool",
}


def reader(cls: type[Model]) -> Reader:
    """Write and compile the function that reads lists of a model."""
    text = _Text()
    made = text.build(cls, "item", " " * 12)
    # As defaults they are locals, which are found a little faster than globals.
    names = ", ".join(f"{name}={name}" for name in text.names)
    lines = (
        f"def read(items, {names}):",
        "    found, odd = [], []",
        "    for item in items:",
        "        try:",
        *text.lines,
        f"            found.append({made})",
        "        except (KeyError, Mistyped):",
        "            odd.append(len(found))",
        "            found.append(None)",
        "    return found, odd",
    )
    # Made of the generator's names, and of the wire's as literals: nothing of an answer is in it.
    exec(compile("\n".join(lines), f"<reader of {cls.__name__}>", "exec"), text.names)  # noqa: S102
    read: Reader = text.names["read"]
    return read


class _Text:
    """Lines of a function, and the names that they use.

    What is within a model is read in the model's own lines; no model is within itself, since a
    class cannot be named before it is there.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        builtins = (type, dict, list, tuple, len, str, int, bool, KeyError)
        used = (*builtins, Mistyped, Secret, hide, to_bytes)
        self.names: dict[str, Any] = {each.__name__: each for each in used}
        self.names["numbers"] = (float, int)
        self._count = 0

    def build(self, cls: type[Model], data: str, indent: str) -> str:
        """Write how an object is made of the variable `data`; return the variable it is then in."""
        places = [(field, self._new()) for field in cls.WIRE]
        self._give_up_if(f"type({data}) is not dict", indent)
        for field, place in places:
            get = f"[{field.wire!r}]" if field.required else f".get({field.wire!r})"
            self.lines.append(f"{indent}{place} = {data}{get}")
        tests = [*filter(None, starmap(_test, places)), self._names_test(data, places)]
        self._give_up_if(f"not ({' and '.join(tests)})", indent)
        values = [(field.name, self._value(field, place, indent)) for field, place in places]
        made = self._new()
        self.lines.append(f"{indent}{made} = {self._name(_draft(cls))}()")
        self.lines += (f"{indent}{made}.{name} = {value}" for name, value in values)
        self.lines.append(f"{indent}{made}.__class__ = {self._name(cls)}")
        return made

    def _names_test(self, data: str, places: list[tuple[Field, str]]) -> str:
        """Return what tells that no name is unknown, after all the known ones were read."""
        absent = "".join(f" - ({place} is None)" for field, place in places if not field.required)
        test = f"len({data}) == {len(places)}{absent}"
        if not absent:
            return test
        known = self._name(frozenset(field.wire for field, _ in places))
        return f"({test} or {known}.issuperset({data}))"  # with null there are more than were found

    def _value(self, field: Field, place: str, indent: str) -> str:
        """Return an attribute's value, after lines that make and test it where there is more to do."""
        if isinstance(field.type, str) and not field.many:
            return _converted(field, place)
        if not field.required:
            self.lines.append(f"{indent}if {place} is not None:")
            indent += "    "
        make = self._list if field.many else self._model
        self.lines.append(f"{indent}{place} = {make(field, place, indent)}")
        return place

    def _model(self, field: Field, place: str, indent: str) -> str:
        assert not isinstance(field.type, str)
        return self.build(field.type, place, indent)

    def _list(self, field: Field, place: str, indent: str) -> str:
        if field.type == "any":
            return f"tuple({place})"
        item, items, inner = self._new(), self._new(), f"{indent}    "
        if field.type in _EXACT:
            self.lines.append(f"{indent}for {item} in {place}:")
            self._give_up_if(f"not ({_item_test(field, item)})", inner)
            return f"tuple({place})"
        self.lines.append(f"{indent}{items} = []")
        self.lines.append(f"{indent}for {item} in {place}:")
        is_model = not isinstance(field.type, str)
        value = self._model(field, item, inner) if is_model else _converted(field, item)
        self.lines.append(f"{inner}{items}.append({value})")
        return f"tuple({items})"

    def _give_up_if(self, condition: str, indent: str) -> None:
        self.lines.append(f"{indent}if {condition}:")
        self.lines.append(f"{indent}    raise Mistyped")

    def _new(self) -> str:
        self._count += 1
        return f"v{self._count}"

    def _name(self, thing: object) -> str:
        name = f"g{len(self.names)}"
        self.names[name] = thing
        return name


def _test(field: Field, place: str) -> str:
    """Return what tells that a value is as documented; nothing where that is seen later."""
    if field.many:
        test = f"type({place}) is list"
    elif field.type == "any":
        return f"{place} is not None" if field.required else ""
    elif field.type in _EXACT:
        test = _item_test(field, place)
    else:
        return ""
    return test if field.required else f"({place} is None or {test})"


def _item_test(field: Field, place: str) -> str:
    assert isinstance(field.type, str)
    test = f"type({place}) {_EXACT[field.type]}"
    return f"{test} and {place} in {field.choices!r}" if field.choices else test


def _converted(field: Field, place: str) -> str:
    """Return a value that was tested, as the attribute has it."""
    if field.type == "bytes":
        value = f"to_bytes({place})[0]"
    elif field.secret:
        value = f"{'Secret' if field.type == 'string' else 'hide'}({place})"
    else:
        return place
    return value if field.required or field.many else f"None if {place} is None else {value}"


def _draft(cls: type[Model]) -> type[Model]:
    """Return a class whose objects can be filled, and then be made immutable by becoming `cls`'.

    By the same slots as `cls`, this is several times faster than any way around its `__setattr__`.
    """
    plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(cls.__name__, (cls,), {"__slots__": (), **plain})
