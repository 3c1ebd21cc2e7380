"""Wanted models at random: one that is there, with something changed, added, taken out or moved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, Literal

from hypothesis import strategies as st

from codegen.spec import error_member, python_name
from codegen.spec.model import (
    KINDS,
    TASK_ROLES,
    Action,
    Choice,
    Condition,
    ErrorCode,
    Events,
    Example,
    Field,
    Model,
    Outcome,
    Paging,
    Place,
    Rate,
    RateLimit,
    Retry,
    Service,
    Source,
    Specs,
    State,
    Task,
    Type,
    Vendor,
    default_effect,
)

Path = tuple[str | int, ...]
NOWHERE = Place("", 0, 0)
WORDS = st.sampled_from(
    [
        "Plain.",
        "With: a colon.",
        "With a #hash and a # comment.",
        "Comma, and [brackets] {braces}.",
        'It\'s "quoted".',
        "- a dash.",
        "Umlaut \xe4 and \U0001f600.",
        "A back\\slash and\ta tab.",
        "true.",
        "A text that is so long that it does not fit into a line of a hundred columns, " * 2
        + "end.",
    ]
)
LINES = WORDS | st.just("Two\nlines.")
NUMBERS = st.none() | st.integers(0, 3)
FLAGS = st.booleans()
REGIONS = st.lists(
    st.sampled_from(["ap-tokyo", "ap-bangkok", "ap-singapore", "eu-berlin"]), unique=True
).map(tuple)
VALUES = st.sampled_from(["a", "b", "h264", "no", "1", "x, y", ""])
CHOICES = st.lists(VALUES, unique=True).map(lambda found: tuple(map(Choice, found))) | st.lists(
    st.integers(0, 9), unique=True
).map(lambda found: tuple(Choice(value, "Means this.") for value in found))
TYPES = st.sampled_from(["string", "int32", "int64", "bool", "any", "float", "Rect"])

# New values of attributes that can change alone.
ALONE: dict[type, dict[str, st.SearchStrategy[Any]]] = {
    Field: {
        "type": st.builds(Type, TYPES, FLAGS),
        "doc": LINES,
        "choices": CHOICES,
        "min": NUMBERS | st.just(0.5),
        "max": NUMBERS.map(lambda number: number and number + 3),
        "min_length": NUMBERS,
        "max_length": NUMBERS.map(lambda number: number and number + 70),
        "pattern": st.sampled_from([None, "[a-z0-9]*", r"\d+|[^'\"]*", "a, b: #c"]),
        "min_items": NUMBERS,
        "max_items": NUMBERS.map(lambda number: number and number + 3),
        "default": st.sampled_from([None, 1, 0.5, 1e21, True, "h264", "a, b", "no", "007", "1"]),
        "indexed": FLAGS,
        "secret": FLAGS,
        "deprecated": FLAGS,
        "disabled": FLAGS,
        "required": FLAGS,
        "python": st.sampled_from(["renamed", "other_name"]),
        "stated": st.sampled_from(
            [(), (("required", True),), (("type", "[string]"), ("choices", ("a", 1)), ("max", 2))]
        ),
    },
    Model: {"doc": LINES},
    ErrorCode: {
        "kind": st.sampled_from(KINDS),
        "doc": WORDS,
        "advice": WORDS,
        "member": st.sampled_from(["RENAMED", "OTHER_NAME"]),
        "effect": st.sampled_from(["none", "maybe"]),
        "documented": FLAGS,
        "dropped": FLAGS,
    },
    Action: {
        "doc": WORDS,
        "python": st.sampled_from(["renamed", "other_name"]),
        "method": st.sampled_from(["GET", "POST"]),
        "host": st.sampled_from([None, "new.example.com"]),
        "rate_limit": st.builds(RateLimit, st.builds(Rate, st.integers(1, 3), st.just(60)))
        | st.none(),
        "regions": REGIONS,
        "retry": st.sampled_from(
            [Retry("read"), Retry("unsafe"), Retry("idempotent"), Retry("ordered", "Sequence")]
        ),
        "deprecated": FLAGS,
    },
    Task: {
        "role": st.sampled_from(TASK_ROLES),
        "name": st.sampled_from(["Mix", "Other"]),
        "state": st.none(),
    },
    Service: {
        "title": WORDS,
        "doc": LINES,
        "client": st.sampled_from(["OtherClient"]),
        "hosts": st.sampled_from(
            [(("default", "new.example.com"),), (("default", "rtc.example.com"), ("a", "b.c"))]
        ),
        "rate_limit_scope": st.sampled_from([("account",), ("account", "host")]),
        "version": st.sampled_from([None, "2020-01-01", "3.0"]),
        "regional_host": st.sampled_from([None, "x.{region}.example.com"]),
        "region": st.sampled_from([None, "required", "optional"]),
        "regions": REGIONS,
    },
    Vendor: {"title": WORDS, "doc": LINES, "clock_tolerance": st.integers(1, 9)},
    Source: {
        "url": st.sampled_from(["https://example.com/new", "https://example.com/a?b=c#d"]),
        "updated": st.sampled_from([None, "2026-01-02"]),
    },
    RateLimit: {
        "limit": st.builds(Rate, st.integers(1, 3)),
        "test": st.none() | st.builds(Rate, st.integers(1, 3), st.just(60)),
        "per": st.sampled_from([(), (("TaskId", Rate(1, 10)), ("Sequence", Rate(2)))]),
    },
    Outcome: {"fine": st.sampled_from([(0, 1), (200,)]), "message": st.none()},
    Paging: {
        "first": st.integers(0, 2),
        "total": st.none(),
        "when": st.sampled_from(
            [(), (Condition("Kind", ("a",)),), (Condition("Kind", ("a", "b")),)]
        ),
    },
    Example: {"doc": LINES},
}
# New values of attributes that name fields of the action.
BY_FIELDS: dict[str, Callable[[Action], st.SearchStrategy[Any]]] = {
    "task": lambda action: st.none() | _tasks(action),
    "events": lambda action: (
        st.none() | st.builds(Events, st.just(NOWHERE), st.none() | _paths(action, "bool"))
    ),
}
# Tuples that gain, lose and swap items; a name for a new one.
LISTS: dict[type, tuple[str, ...]] = {
    Field: ("choices",),
    Model: ("fields", "rules"),
    Action: ("errors", "outcomes", "paging", "examples", "regions", "models"),
    Service: ("actions", "regions", "models", "hosts"),
    Vendor: ("errors", "common", "services"),
}


def _tasks(action: Action) -> st.SearchStrategy[Task]:
    """Return what the action may do to a task, told by fields of its own."""
    asked = st.sampled_from([each.wire for each in action.request.fields] or ["Id"])
    start = st.lists(_paths(action, "string"), min_size=1, max_size=3, unique=True).map(tuple)
    old = action.task.name if action.task else "Mix"
    name = st.sampled_from([old, "Other"])
    return st.one_of(
        st.builds(Task, st.just("starts"), name, _several(start), st.just(NOWHERE)),
        st.builds(
            Task,
            st.sampled_from(TASK_ROLES),
            name,
            _several(asked.map(lambda wire: (wire,))),
            st.just(NOWHERE),
        ),
        st.builds(
            Task,
            st.just("describes"),
            name,
            st.just(action.task.by) if action.task else _several(asked.map(lambda wire: (wire,))),
            st.just(NOWHERE),
            _states(action),
        ),
    )


def _several(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, min_size=1, max_size=2, unique=True).map(tuple)


def _states(action: Action) -> st.SearchStrategy[State]:
    """Return where the answer may tell the state of a task: as a number, or as a word."""
    return st.one_of(
        st.builds(_state, _paths(action, sort), st.lists(values, min_size=1, unique=True))
        for sort, values in (("string", VALUES), ("int32", st.integers(0, 5)))
    )


def _state(field: str, values: list[str | int]) -> State:
    return State(field, NOWHERE, tuple(values[:2]), tuple(values[2:3]), tuple(values[3:]))


def _paths(action: Action, sort: str) -> st.SearchStrategy[str]:
    """Return a dotted path into the answer, to a value of this type where there is one."""
    found = list(_ways(action, action.response, sort))
    return st.sampled_from(found or ["Id"])


def _ways(action: Action, model: Model, sort: str) -> Iterator[str]:
    nested = {each.name: each for each in action.models}
    for each in model.fields:
        if each.type == Type(sort):
            yield each.wire
        elif each.type.name in nested and each.type.name != model.name and not each.type.is_list:
            below = nested[each.type.name]
            yield from (
                f"{each.wire}.{inner.wire}" for inner in below.fields if inner.type == Type(sort)
            )


NAMES = st.sampled_from(["Added", "addedToo", "Third1"])
Sort = Literal["value", "put in", "taken out", "moved", "renamed", "model moved"]


@dataclass(frozen=True)
class Mutation:
    """A wanted model, and what was done to it."""

    sort: Sort
    what: str
    specs: Specs = field(repr=False)


def nodes(node: Any, sort: type, path: Path = ()) -> Iterator[Path]:
    """Yield the ways to every node of a class."""
    if isinstance(node, sort):
        yield path
    if isinstance(node, tuple):
        for place, item in enumerate(node):
            if not isinstance(item, str | int):
                yield from nodes(item, sort, (*path, place))
        return
    for name in _below(type(node)):
        value = getattr(node, name)
        if value and not isinstance(value, str | int):
            yield from nodes(value, sort, (*path, name))


@cache
def _below(sort: type) -> tuple[str, ...]:
    """Name the attributes that may hold nodes."""
    names = (each.name for each in fields(sort)) if is_dataclass(sort) else ()
    return tuple(name for name in names if name != "place")


def at(node: Any, path: Path) -> Any:
    """Return the node at the end of a way."""
    for step in path:
        node = node[step] if isinstance(step, int) else getattr(node, step)
    return node


def put(node: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """Return the tree with one node changed."""
    if not path:
        return change(node)
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*node[:step], put(node[step], rest, change), *node[step + 1 :])
    return replace(node, **{step: put(getattr(node, step), rest, change)})


def named(node: Any, name: str) -> Any:
    """Return a node under another name."""
    match node:
        case Field():
            return replace(node, wire=name, python=python_name(name))
        case ErrorCode():
            code = 4000 + len(name) if isinstance(node.code, int) else f"Failed.{name}"
            member = error_member(code if isinstance(code, str) else name)
            return replace(node, code=code, member=member)
        case Choice():
            return replace(node, value=name if isinstance(node.value, str) else 77)
        case Model():
            return replace(node, name=name)
    return _named_whole(node, name)


def _named_whole(node: Any, name: str) -> Any:
    match node:
        case Action():
            request = replace(node.request, name=f"{name}Request")
            response = replace(node.response, name=f"{name}Response")
            python = python_name(name)
            return replace(
                node, name=name, python=python, request=request, response=response, models=()
            )
        case Service():
            return replace(node, name=name.lower())
        case str():
            return f"ap-{name.lower()}"
        case (str(), str()):
            return (name.lower(), node[1])
    return node


@st.composite
def mutations(draw: st.DrawFn, specs: Specs) -> Mutation:
    """Do one thing to a model; it may not be a sound one then."""
    sort = draw(
        st.sampled_from(
            ["value"] * 3 + ["put in"] * 2 + ["taken out", "moved", "renamed", "model moved"]
        )
    )
    if sort == "value":
        return draw(_value(specs))
    if sort == "renamed":
        return draw(_renamed(specs))
    if sort == "model moved":
        return draw(_model_moved(specs))
    owner = draw(st.sampled_from(sorted(LISTS, key=str)))
    attribute = draw(st.sampled_from(LISTS[owner]))
    full = [path for path in nodes(specs, owner) if at(specs, (*path, attribute))]
    if not full:
        return Mutation("moved", "nothing", specs)
    path = (*draw(st.sampled_from(full)), attribute)
    items = list(at(specs, path))
    place = draw(st.integers(0, len(items) - 1))
    if sort == "put in":
        new = named(items[place], draw(NAMES))
        if isinstance(new, Field | ErrorCode) and draw(FLAGS):
            new = replace(new, doc=draw(WORDS))
        items.insert(draw(st.integers(0, len(items))), new)
    elif sort == "taken out":
        del items[place]
    else:
        items.insert(draw(st.integers(0, len(items) - 1)), items.pop(place))
    return Mutation(sort, f"{sort} {path}", put(specs, path, lambda _: tuple(items)))


@st.composite
def _value(draw: st.DrawFn, specs: Specs) -> Mutation:
    owner = draw(st.sampled_from(sorted(ALONE, key=str)))
    ways = list(nodes(specs, owner))
    if not ways:
        return Mutation("moved", "nothing", specs)
    path = draw(st.sampled_from(ways))
    by_fields = BY_FIELDS if owner is Action else {}
    attribute = draw(st.sampled_from(sorted({**ALONE[owner], **by_fields})))
    if attribute in by_fields:
        changes = {attribute: draw(by_fields[attribute](at(specs, path)))}
    else:
        changes = {attribute: draw(ALONE[owner][attribute])}
    if attribute == "kind":
        changes["effect"] = default_effect(changes["kind"])
    after = put(specs, path, lambda node: replace(node, **changes))
    return Mutation("value", f"{owner.__name__}.{attribute}", after)


@st.composite
def _renamed(draw: st.DrawFn, specs: Specs) -> Mutation:
    owner = draw(st.sampled_from([Field, ErrorCode, Model, Action]))
    path = draw(st.sampled_from(list(nodes(specs, owner))))
    old, name = at(specs, path), draw(NAMES)
    new = named(old, name)
    if isinstance(old, Action):
        new = replace(new, models=old.models)
    after = put(specs, path, lambda _: new)
    if isinstance(old, Model):
        for way in list(nodes(after, Type)):
            if at(after, way).name == old.name:
                after = put(after, way, lambda type_: replace(type_, name=name))
    return Mutation("renamed", f"{owner.__name__} {path}", after)


@st.composite
def _model_moved(draw: st.DrawFn, specs: Specs) -> Mutation:
    """Make a model of one action one of the service, or the other way round."""
    ways = [path for path in nodes(specs, Model) if path[-2] == "models"]
    path = draw(st.sampled_from(ways))
    model = at(specs, path)
    service = path[:4]
    without = put(specs, path[:-1], lambda found: tuple(each for each in found if each != model))
    if model.shared:
        actions = at(specs, service).actions
        place = draw(st.integers(0, len(actions) - 1))
        home: Path = (*service, "actions", place, "models")
    else:
        home = (*service, "models")
    moved = replace(model, shared=not model.shared)
    if draw(FLAGS):
        moved = replace(moved, doc="Another word.")
    return Mutation("model moved", model.name, put(without, home, lambda found: (*found, moved)))
