"""What an `api.json` says on the wire, path by path: our second opinion on what `codegen` reads.

Nothing of `codegen` is used here, on purpose. An object is told by the paths that lead through it,
from each action on; its name does not go over the wire.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# What every answer has around its content.
ENVELOPE = frozenset({"RequestId", "Error", "DeprecatedWarning"})
# What the description calls by several names, and what is one on the wire.
WIRE_TYPES = {
    "string": "text",
    "date": "text",
    "datetime": "text",
    "datetime_iso": "text",
    "binary": "bytes",
    "int64": "int64",
    "uint64": "uint64",
    "float": "float",
    "bool": "bool",
}
ANYTHING = "anything"
OBJECT = "object"
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Member:
    """A member at one path: `many` where a list holds it, `inside` the object's name, else empty."""

    type: str
    many: bool
    needed: bool
    in_use: bool
    outdated: bool
    inside: str = ""


Paths = dict[str, Member]


@dataclass(frozen=True)
class ActionApi:
    """One action: its members by path, such as `MixInput[].RectInfo.Top`."""

    status: str | None
    request: Paths
    response: Paths


@dataclass
class Api:
    """One version of a service; `reached` are those of its objects that an action leads to."""

    service: str
    version: str
    actions: dict[str, ActionApi]
    objects: frozenset[str]
    reached: frozenset[str]


def read_api(text: str) -> Api:
    """Read an `api.json`."""
    return _Reading(json.loads(text)).api()


class _Reading:
    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content
        self.members = {
            name: {each["name"]: each for each in found["members"]}  # of two, the later one
            for name, found in content["objects"].items()
        }
        self.askable = self._askable()
        self.closing = self._closing()

    def api(self) -> Api:
        actions = {
            name: ActionApi(
                action.get("status"),
                dict(self._walk(action["input"], "", frozenset())),
                dict(self._walk(action["output"], "", ENVELOPE)),
            )
            for name, action in self.content["actions"].items()
        }
        sides = (side for each in actions.values() for side in (each.request, each.response))
        reached = frozenset(member.inside for side in sides for member in side.values())
        metadata = self.content["metadata"]
        return Api(
            metadata["serviceShortName"],
            metadata["apiVersion"],
            actions,
            frozenset(self.members),
            reached,
        )

    def _walk(self, owner: str, lead: str, without: frozenset[str]) -> Iterator[tuple[str, Member]]:
        for name, said in self.members[owner].items():
            if name in without:
                continue
            path = lead + name
            member = self._member(owner, name, said)
            yield path, member
            if member.type == OBJECT:
                below = path + ("[]." if member.many else ".")
                yield from self._walk(member.inside, below, frozenset())

    def _member(self, owner: str, name: str, said: dict[str, Any]) -> Member:
        inside = said["member"] if said["member"] in self.members else ""
        if not inside:
            kind = WIRE_TYPES.get(said["member"], UNKNOWN)
        elif self.members[inside] and (owner, name) not in self.closing:
            kind = OBJECT
        else:
            kind = ANYTHING
        disabled = bool(said.get("disabled"))
        asked = owner in self.askable
        if asked:
            needed = bool(said.get("required"))
        else:
            needed = said.get("output_required") is not False and not said.get("value_allowed_null")
        return Member(
            kind,
            said["type"] == "list",
            needed and not (asked and disabled),
            not (asked and disabled),
            disabled and not asked,
            inside if kind == OBJECT else "",
        )

    def _askable(self) -> set[str]:
        """Name the objects that a request may hold."""
        found: set[str] = set()

        def visit(name: str) -> None:
            if name not in found:
                found.add(name)
                for said in self.members[name].values():
                    if said["member"] in self.members:
                        visit(said["member"])

        for action in self.content["actions"].values():
            visit(action["input"])
        return found

    def _closing(self) -> set[tuple[str, str]]:
        """Name the members that close a circle of objects, read in the order of the file.

        An object cannot be written out inside itself: behind such a member stands anything.
        """
        closing: set[tuple[str, str]] = set()
        done: set[str] = set()

        def visit(name: str, way: tuple[str, ...]) -> None:
            if name in done:
                return
            for member, said in self.members[name].items():
                if said["member"] in (*way, name):
                    closing.add((name, member))
                elif said["member"] in self.members:
                    visit(said["member"], (*way, name))
            done.add(name)

        for action in self.content["actions"].values():
            visit(action["input"], ())
            visit(action["output"], ())
        return closing
