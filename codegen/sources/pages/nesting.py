"""Which object a field of a ZEGOCLOUD API page belongs to.

Arrays of objects have brackets. Objects have none: a page saved as HTML shows by its foldable
sections where one ends, text does not. There the specs' own structure tells, or the fact that a
model has each name once; where neither does, the field is left out with a complaint.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.sources.facts import FieldFacts, TypeFacts
from codegen.sources.pages.found import Page
from codegen.sources.pages.qualifiers import field_of
from codegen.sources.pages.schema import Bracket, Item, Part, only_items
from codegen.spec.model import Model


@dataclass(frozen=True, slots=True)
class Shape:
    """The structure that the specs know: a model and those that it may lead to."""

    model: Model
    models: Mapping[str, Model]
    also: frozenset[str] = frozenset()  # names beside the model's, such as the envelope's

    def has(self, name: str) -> bool:
        """Say whether there is a field of this name."""
        return self.model.field(name) is not None or name in self.also

    def inner(self, name: str) -> Shape | None:
        """Return the structure of a field that is an object, or a list of them."""
        known = self.model.field(name)
        model = self.models.get(known.type.name) if known else None
        return Shape(model, self.models) if model else None


@dataclass(slots=True)
class Node:
    """A field and, where it is an object, the fields in it."""

    item: Item
    inner: list[Node] = field(default_factory=list)
    unsure: bool = False  # where the object ends is not known, nor what it has

    @property
    def is_object(self) -> bool:
        """Whether its type is an object, or a list of them."""
        return not self.item.type.scalars


@dataclass(slots=True)
class _Open:
    """An object, or what stands around all, that the next field may belong to."""

    nodes: list[Node]
    shape: Shape | None
    owner: Node | None = None
    sure: bool = True  # that it has fields

    def has(self, name: str) -> bool:
        return any(node.item.name == name for node in self.nodes)

    def knows(self, name: str) -> bool:
        return self.shape is not None and self.shape.has(name)


@dataclass(slots=True)
class Nesting:
    """Builds the tree of one section's fields.

    `outside` are the names that may stand at the top beside an object that holds everything else,
    None where the top may hold any.
    """

    page: Page
    shape: Shape | None
    outside: frozenset[str] | None = None
    _blanks: bool = field(default=True, init=False)  # whether the page has empty lines at all

    def tree(self, found: Sequence[Part]) -> list[Node]:
        """Return the fields at the top, with those in them."""
        items = only_items(found)
        depths = {item.line.depth for item in items}
        if None not in depths and (len(depths) > 1 or len(items) == len(found)):
            return _by_depth(items)
        self._blanks = any(not line.text for item in items for line in item.texts)
        nodes: list[Node] = []
        index = 0
        while index < len(found):
            index = self._level(found, index, _Open(nodes, self.shape), top=True)
            if index < len(found):
                self.page.complain(found[index].line, "this bracket closes none")
                index += 1
        return nodes

    def _level(self, found: Sequence[Part], index: int, around: _Open, *, top: bool = False) -> int:
        """Read up to the bracket that closes, and return where that is."""
        stack = [around]
        last: Node | None = None
        while index < len(found):
            part = found[index]
            if isinstance(part, Item):
                last = self._take(stack, found, index, top=top)
            elif not part.opens:
                break
            else:
                index = self._array(found, index, last, stack)
            index += 1
        return index

    def _array(
        self, found: Sequence[Part], index: int, last: Node | None, stack: Sequence[_Open]
    ) -> int:
        """Read the items of an array that opens here; return where it closes."""
        if last is None or not last.is_object or not last.item.type.is_list:
            self.page.complain(found[index].line, "this bracket belongs to no array of objects")
            last = None
        shape = next((each.shape for each in stack if last in each.nodes), None)
        inner = shape.inner(last.item.name) if shape and last else None
        nodes: list[Node] = last.inner if last else []
        closing = self._level(found, index + 1, _Open(nodes, inner))
        if closing == len(found):
            self.page.complain(found[index].line, "this bracket is never closed")
        return closing

    def _take(self, stack: list[_Open], found: Sequence[Part], index: int, *, top: bool) -> Node:
        """Put a field where it belongs, and open it where it is an object with fields."""
        part = found[index]
        assert isinstance(part, Item)
        node = Node(part)
        left = self._places(stack, found, index, top=top)
        place = left[0] if len(left) == 1 else None
        if place is None:
            owners = [stack[at].owner for at in left]
            names = [owner.item.name if owner else "what is around" for owner in owners]
            self.page.complain(
                part.line,
                f"{part.name} may belong to {' or '.join(names)}: the page does not show where an"
                " object ends; it is left out",
            )
            for each in (stack[at] for at in left):
                if each.owner is not None and each.shape is None:
                    each.owner.unsure = True
        else:
            del stack[place + 1 :]
            stack[place].nodes.append(node)
        shape = stack[place].shape if place is not None else None
        if self._opens(node, found, index, shape):
            inner = shape.inner(part.name) if shape else None
            stack.append(_Open(node.inner, inner, node, sure=self._blanks or inner is not None))
        return node

    @staticmethod
    def _opens(node: Node, found: Sequence[Part], index: int, shape: Shape | None) -> bool:
        """Say whether the next field is in this one.

        It is in an object whose name no empty line follows, unless the specs know that it is empty.
        """
        if not node.is_object or node.item.type.is_list or index + 1 >= len(found):
            return False
        if shape is not None and shape.model.field(node.item.name) is not None:
            return shape.inner(node.item.name) is not None
        texts = node.item.texts
        return isinstance(found[index + 1], Item) and not (texts and not texts[0].text)

    def _places(
        self, stack: Sequence[_Open], found: Sequence[Part], index: int, *, top: bool
    ) -> list[int]:
        """Return which of the open objects a field may belong to."""
        part = found[index]
        assert isinstance(part, Item)
        if len(stack) == 1 or (stack[-1].sure and not stack[-1].nodes):
            return [len(stack) - 1]
        left = [at for at in range(len(stack)) if not stack[at].has(part.name)]
        if top and self.outside is not None and part.name not in self.outside:
            left = [at for at in left if at > 0]
        knowing = [at for at in left if stack[at].knows(part.name)]
        if len(knowing) == 1:
            return knowing
        if len(left) > 1 and not knowing:
            lowest = self._later(stack, found, index)
            left = [at for at in left if at >= lowest]
        return left

    @staticmethod
    def _later(stack: Sequence[_Open], found: Sequence[Part], index: int) -> int:
        """Return the innermost object that a later field surely belongs to: it is open until then."""
        nested = 0
        for part in found[index + 1 :]:
            if isinstance(part, Bracket):
                nested += 1 if part.opens else -1
                if nested < 0:
                    break
            elif nested == 0:
                knowing = [at for at, each in enumerate(stack) if each.knows(part.name)]
                if len(knowing) == 1:
                    return knowing[0]
        return 0


def _by_depth(items: Sequence[Item]) -> list[Node]:
    """Nest the fields by the foldable sections around them."""
    roots: list[Node] = []
    stack: list[Node] = []
    for item in items:
        depth = item.line.depth or 0
        while stack and (stack[-1].item.line.depth or 0) >= depth:
            stack.pop()
        node = Node(item)
        (stack[-1].inner if stack else roots).append(node)
        stack.append(node)
    return roots


def facts_of_nodes(nodes: Sequence[Node], page: Page, *, answers: bool) -> tuple[FieldFacts, ...]:
    """Return a tree as facts; in answers a missing mark does not say that a field is optional."""
    found: dict[str, FieldFacts] = {}
    for node in nodes:
        item = node.item
        type = item.type
        if node.is_object and node.inner and not node.unsure:
            inner = facts_of_nodes(node.inner, page, answers=answers)
            type = TypeFacts((), type.is_list, fields=inner)
        elif node.is_object and not node.inner:
            type = TypeFacts(("any",), type.is_list)
        if node.inner and not node.is_object:
            page.complain(node.inner[0].item.line, f"{item.name} is no object, and has fields")
        if item.name in found:
            page.complain(item.line, f"{item.name} stands here twice; this one is left out")
            continue
        required = item.required or (None if answers else False)
        found[item.name] = field_of(item, type, page, required=required)
    return tuple(found.values())
