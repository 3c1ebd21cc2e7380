"""API descriptions at random, and random edits of them: small, and of few names, so that much meets."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Description = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

NAMES = ("TaskId", "TaskIds", "UserId", "Mode", "Layout", "Streams")
OBJECTS = ("Alpha", "Beta", "Gamma", "Delta")
ACTIONS = ("StartTask", "StopTask", "DescribeTask")
SCALARS = (
    ("string", "string"),
    ("string", "datetime"),
    ("int", "int64"),
    ("int", "uint64"),
    ("float", "float"),
    ("bool", "bool"),
    ("list", "string"),
    ("list", "int64"),
)
FLAGS = ("required", "disabled", "output_required", "value_allowed_null")

scalars = st.sampled_from(SCALARS)
held = st.tuples(st.sampled_from(("object", "list")), st.sampled_from(OBJECTS))
types = st.one_of(scalars, held)
flags = st.fixed_dictionaries({}, optional=dict.fromkeys(FLAGS, st.booleans()))


@st.composite
def members(draw: Draw) -> dict[str, Any]:
    """A member of an object."""
    kind, of = draw(types)
    return {"name": draw(st.sampled_from(NAMES)), "type": kind, "member": of, **draw(flags)}


def _objects(least: int) -> st.SearchStrategy[dict[str, Any]]:
    found = st.lists(members(), min_size=least, max_size=4, unique_by=lambda one: one["name"])
    return found.map(lambda members: {"members": members})


ends = _objects(1)
objects = _objects(0)


def _action(name: str) -> dict[str, Any]:
    return {"input": f"{name}Request", "output": f"{name}Response", "status": "online"}


@st.composite
def descriptions(draw: Draw) -> Description:
    """An API description, in which an object may hold others, itself, or nothing."""
    actions = draw(st.lists(st.sampled_from(ACTIONS), min_size=1, unique=True))
    sides = [f"{name}{end}" for name in actions for end in ("Request", "Response")]
    return {
        "actions": {name: _action(name) for name in actions},
        "objects": {name: draw(ends) for name in sides} | {name: draw(objects) for name in OBJECTS},
        "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "probe"},
    }


def has_wide_circle(description: Description) -> bool:
    """Tell whether several objects hold each other in a circle.

    Where such a circle is cut depends on the way that leads into it, which an edit may change.
    """
    holds = {
        name: {each["member"] for each in of["members"]} - {name}
        for name, of in description["objects"].items()
    }
    reached = {name: set(found) for name, found in holds.items()}
    for _ in holds:
        for found in reached.values():
            found.update(*(reached.get(each, set()) for each in set(found)))
    return any(name in found for name, found in reached.items())


def leads_to_what_is_gone(before: Description, after: Description) -> bool:
    """Tell whether a field names an object that was there before, and is not any more.

    Such a field keeps its old model, and shows what befalls that model in other places.
    """
    gone = before["objects"].keys() - after["objects"].keys()
    members = (each for found in after["objects"].values() for each in found["members"])
    return any(each["member"] in gone for each in members)


@st.composite
def edited(draw: Draw, before: Description) -> Description:
    """The description after three to eight edits."""
    after = deepcopy(before)
    for edit in draw(st.lists(st.sampled_from(EDITS), min_size=3, max_size=8)):
        edit(after, draw)
    return after


def _members(after: Description, draw: Draw) -> list[dict[str, Any]]:
    # What is edited has to be reached by an action: more often than not it is one of its sides.
    sides = [name for name in after["objects"] if name.endswith(("Request", "Response"))]
    names = st.one_of(st.sampled_from(sides), st.sampled_from(sorted(after["objects"])))
    found: list[dict[str, Any]] = after["objects"][draw(names)]["members"]
    return found


def _add_member(after: Description, draw: Draw) -> None:
    found, new = _members(after, draw), draw(members())
    if new["name"] not in {each["name"] for each in found}:
        found.insert(draw(st.integers(0, len(found))), new)


def _remove_member(after: Description, draw: Draw) -> None:
    if found := _members(after, draw):
        found.pop(draw(st.integers(0, len(found) - 1)))


def _mark_member(after: Description, draw: Draw) -> None:
    if found := _members(after, draw):
        draw(st.sampled_from(found)).update(draw(flags))


def _type_member(after: Description, draw: Draw) -> None:
    if found := _members(after, draw):
        member = draw(st.sampled_from(found))
        member["type"], member["member"] = draw(types)


def _rename_member(after: Description, draw: Draw) -> None:
    found, name = _members(after, draw), draw(st.sampled_from(NAMES))
    if found and name not in {each["name"] for each in found}:
        draw(st.sampled_from(found))["name"] = name


def _rename_object(after: Description, draw: Draw) -> None:
    old, new = draw(st.sampled_from(OBJECTS)), draw(st.sampled_from(("Epsilon", "Zeta")))
    if old not in after["objects"] or new in after["objects"]:
        return
    after["objects"][new] = after["objects"].pop(old)
    for each in after["objects"].values():
        for member in each["members"]:
            if member["member"] == old:
                member["member"] = new


def _add_action(after: Description, draw: Draw) -> None:
    name = draw(st.sampled_from(ACTIONS))
    if name not in after["actions"]:
        after["actions"][name] = _action(name)
        for end in ("Request", "Response"):
            after["objects"][f"{name}{end}"] = draw(objects)


def _remove_action(after: Description, draw: Draw) -> None:
    if len(after["actions"]) > 1:
        name = draw(st.sampled_from(sorted(after["actions"])))
        del after["actions"][name]
        for end in ("Request", "Response"):
            del after["objects"][f"{name}{end}"]


def _mark_action(after: Description, draw: Draw) -> None:
    action = after["actions"][draw(st.sampled_from(sorted(after["actions"])))]
    action["status"] = draw(st.sampled_from(("online", "deprecated")))


def _version(after: Description, draw: Draw) -> None:
    after["metadata"]["apiVersion"] = draw(st.sampled_from(("2020-01-01", "2021-01-01")))


EDITS = (
    _add_member,
    _remove_member,
    _mark_member,
    _mark_member,
    _type_member,
    _rename_member,
    _rename_object,
    _add_action,
    _remove_action,
    _mark_action,
    _version,
)


def text(description: Description) -> str:
    """Write a description as the vendor does."""
    return json.dumps(description, indent=2)
