"""Where the parts of an API description stand in its text, which JSON's parser does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.spec.model import Place

# The name of a member, or the key of an action or an object. Quotes inside documents are escaped,
# so that neither is ever found in one.
_MARK = re.compile(r'"name"\s*:\s*"([^"\\]*)"|"([\w.-]+)"\s*:\s*\{')
_EXAMPLE = re.compile(r'"input"\s*:|"([\w.-]+)"\s*:\s*\[')
_SECTIONS = frozenset({"actions", "objects", "metadata"})


@dataclass(slots=True)
class Places:
    """The places of actions, of objects, and of each object's members in their order.

    `twice` are the actions and objects whose key stands twice; the later one counts, as in JSON's
    parser.
    """

    file: str
    actions: dict[str, Place] = field(default_factory=dict)
    objects: dict[str, Place] = field(default_factory=dict)
    members: dict[str, list[tuple[str, Place]]] = field(default_factory=dict)
    twice: list[tuple[str, Place]] = field(default_factory=list)
    version: Place | None = None

    @property
    def top(self) -> Place:
        """The beginning of the file."""
        return Place(self.file, 1, 1)

    @property
    def metadata(self) -> Place:
        """Where the version of the API stands."""
        return self.version or self.top

    def action(self, name: str) -> Place:
        """Return where an action stands."""
        return self.actions.get(name, self.top)

    def object(self, name: str) -> Place:
        """Return where an object stands."""
        return self.objects.get(name, self.top)

    def member(self, owner: str, index: int, name: str) -> Place:
        """Return where the member of an object stands: the object, where it cannot be told."""
        found = self.members.get(owner, [])
        if index < len(found) and found[index][0] == name:
            return found[index][1]
        return self.object(owner)


def find_places(text: str, file: str) -> Places:
    """Find the parts of an API description in one pass over its text."""
    places = Places(file)
    section = owner = ""
    for match, place in _placed(_MARK, text, file):
        member, key = match.groups()
        if member is not None:
            if owner:
                places.members[owner].append((member, place))
        elif key in _SECTIONS:
            section, owner = key, ""
            if key == "metadata":
                places.version = place
        elif section in {"actions", "objects"}:
            known = places.actions if section == "actions" else places.objects
            if key in known:
                places.twice.append((key, place))
            known[key] = place
            if section == "objects":
                owner = key
                places.members[key] = []
    return places


def find_examples(text: str, file: str) -> dict[str, list[Place]]:
    """Find the examples of each action in the text of an `examples.json`."""
    places: dict[str, list[Place]] = {}
    action = ""
    for match, place in _placed(_EXAMPLE, text, file):
        if match[1] is not None:
            action = match[1]
            places[action] = []
        elif action:
            places[action].append(place)
    return places


def place_of(text: str, file: str, offset: int) -> Place:
    """Return the place of an offset in a text."""
    return Place(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _placed(
    pattern: re.Pattern[str], text: str, file: str
) -> Iterator[tuple[re.Match[str], Place]]:
    """Yield what a pattern finds with its place, counting each line once."""
    line, begin, seen = 1, 0, 0
    for match in pattern.finditer(text):
        start = match.start()
        line += text.count("\n", seen, start)
        begin = text.rfind("\n", seen, start) + 1 or begin
        seen = start
        yield match, Place(file, line, start - begin + 1)
