"""The models of a service while material is merged into them.

The vendor's models and ours are paired by the fields that lead to them, not by name: a nameless
object has a name of our own, and a vendor that renames a model changes nothing on the wire.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count

from codegen.drift.matching import match_fields
from codegen.sources.facts import Complaint, FieldFacts, ModelFacts, TypeFacts
from codegen.sources.merge.circles import ANY
from codegen.sources.merge.field import merged_field, new_field, renamed, shape
from codegen.sources.merge.rules import kept_rule
from codegen.spec import reserved
from codegen.spec.model import Field, Model, Place, Rule, Type


@dataclass(frozen=True, slots=True)
class Spot:
    """Where fields stand: `name` is what a nameless object here is called, `doc` that of new fields.

    Where the material is not `whole`, a field that it seems to lack stays.
    """

    name: str
    sent: bool
    doc: str = ""
    reserved: frozenset[str] = reserved.FIELDS
    whole: bool = True

    def below(self, wire: str, *, is_list: bool) -> Spot:
        """Return the spot of the object that a field holds."""
        part = wire[:1].upper() + wire[1:].replace("_", "").replace("-", "")
        if is_list and part.endswith("s") and not part.endswith("ss"):
            part = part[:-1]
        return replace(self, name=self.name + part, reserved=reserved.FIELDS)


@dataclass(slots=True)
class Models:
    """All models of a service, by name: as they were, and as the material makes them.

    `material` are the vendor's named models, `renames` our names of those that the vendor calls
    otherwise now, `taken` the names that a new model cannot have.
    """

    before: Mapping[str, Model]
    material: Mapping[str, ModelFacts]
    renames: Mapping[str, str]
    taken: set[str]
    notes: list[Complaint]
    after: dict[str, Model] = field(default_factory=dict)
    _pairs: dict[str, str] = field(default_factory=dict)  # our name -> the vendor's, or a path
    _new: dict[str, str] = field(default_factory=dict)  # the vendor's name -> ours

    def merged(self, old: Model, facts: Sequence[FieldFacts], spot: Spot) -> Model:
        """Return a model, a request or a response with the fields that the material says it has."""
        known = {each.wire: each for each in old.fields}
        said = {each.wire for each in facts}
        fields = [
            each
            for each in old.fields
            if each.wire not in said and (_is_ours(each) or not spot.whole)
        ]
        fields += [
            self._merged(known[each.wire], each, spot) for each in facts if each.wire in known
        ]
        order = {each.wire: i for i, each in enumerate(old.fields)}
        fields.sort(key=lambda each: order[each.wire])
        for i, each in enumerate(facts):
            if each.wire not in known:
                _insert(fields, self._added(each, fields, spot), facts[:i])
        return self._with_renamed(old, replace(old, fields=tuple(fields)))

    def _merged(self, old: Field, facts: FieldFacts, spot: Spot) -> Field:
        type_ = None if facts.type is None else self._type(old, facts.type, facts, spot)
        return merged_field(old, facts, type_)

    def _added(self, facts: FieldFacts, beside: Iterable[Field], spot: Spot) -> Field:
        type_ = self._first_type(facts, spot)
        taken = spot.reserved | {each.python for each in beside}
        return new_field(facts, type_, sent=spot.sent, doc=spot.doc, taken=frozenset(taken))

    def _with_renamed(self, old: Model, new: Model) -> Model:
        """Hand what was written about a field on to the one that it was renamed to."""
        matched = match_fields(old, new, (self.before, {**self.before, **self.after}))
        pairs = [(before, after) for before, after in matched if before and after]
        heirs = {
            after.wire: renamed(after, before)
            for before, after in pairs
            if before.wire != after.wire
        }
        fields = tuple(heirs.get(each.wire, each) for each in new.fields)
        names = {before.wire: after.wire for before, after in pairs if not after.disabled}
        required = {before.wire for before, after in pairs if after.required}
        return replace(new, fields=fields, rules=tuple(self._rules(old, names, required)))

    def _rules(
        self, old: Model, names: Mapping[str, str], required: Collection[str]
    ) -> Iterator[Rule]:
        for rule in old.rules:
            kept = kept_rule(rule, names, required)
            if kept != rule:
                verb = "was taken out" if kept is None else "was changed"
                why = "fields that it speaks of are gone, renamed or required now"
                self._note(rule.place, f"a rule between the fields of {old.name} {verb}: {why}")
            if kept is not None:
                yield kept

    def _first_type(self, facts: FieldFacts, spot: Spot) -> Type:
        type_ = facts.type
        if type_ is None:
            self._note(facts.place, f"the type of '{facts.wire}' is not known; 'any' stands for it")
            return Type(ANY)
        if type_.scalars:
            return self._scalar(type_, facts)
        return Type(self._new_model(type_, facts, spot), type_.is_list)

    def _scalar(self, said: TypeFacts, facts: FieldFacts) -> Type:
        type_ = Type(said.scalars[0], said.is_list)
        if type_.name == ANY:
            what = f"by '{facts.wire}' an object may hold itself"
            self._note(facts.place, f"{what}; 'any' stands for it")
        return type_

    def _type(self, old: Field, said: TypeFacts, facts: FieldFacts, spot: Spot) -> Type | None:
        """Return the new type of a field; None where it stays."""
        basis = _stated_type(old) or old.type
        if said.scalars:
            fits = basis.name in said.scalars and basis.is_list == said.is_list
            return None if fits else self._scalar(said, facts)
        opaque, content = Type(ANY, said.is_list), self._content(said)
        if basis == opaque and (old.stated or not content):
            return None
        if content is None and not basis.is_model:
            what = f"'{facts.wire}' is of the type '{said.model}' here, of which nothing is known"
            self._note(facts.place, f"{what}; it stays {basis}")
            return None
        if content == ():  # an object of which nothing is known any more
            return opaque if spot.whole else None
        if not basis.is_model:
            return Type(self._new_model(said, facts, spot), said.is_list)
        name = self._counterpart(basis.name, said, facts, spot)
        return None if Type(name, said.is_list) == old.type else Type(name, said.is_list)

    def _content(self, said: TypeFacts) -> tuple[FieldFacts, ...] | None:
        if said.fields is not None:
            return said.fields
        model = self.material.get(said.model or "")
        return None if model is None else model.fields

    def _counterpart(self, name: str, said: TypeFacts, facts: FieldFacts, spot: Spot) -> str:
        """Name our model of an object that was `name` so far."""
        content = self._content(said)
        if content is None:
            return name
        vendors = said.model
        if vendors and vendors != name and (name in self.material or vendors in self.before):
            if vendors not in self.before:  # another model, which is new to us
                return self._new_model(said, facts, spot)
            name = vendors
        return self._paired(name, vendors or spot.name + "." + facts.wire, content, facts, spot)

    def _paired(
        self, name: str, key: str, content: Sequence[FieldFacts], facts: FieldFacts, spot: Spot
    ) -> str:
        if self._pairs.get(name) == key:
            return name
        inner = spot.below(facts.wire, is_list=False)
        first = name not in self._pairs
        if first:
            self._pairs[name] = key
            self.after[name] = self.before[name]
        merged = self.merged(self.before[name], content, inner)
        if first:
            self.after[name] = merged
        elif _shape(merged) != _shape(self.after[name]):
            return self._split(name, key, merged)
        return name

    def _split(self, name: str, key: str, merged: Model) -> str:
        """Give an object that no longer is like the others of its model a model of its own."""
        if key not in self._new:
            self._new[key] = self._free(name)
            self.after[self._new[key]] = replace(merged, name=self._new[key], shared=False)
            self._note(
                merged.fields[0].place if merged.fields else merged.place,
                f"'{name}' stands for two objects that differ now; one of them became"
                f" '{self._new[key]}'",
            )
        return self._new[key]

    def _new_model(self, said: TypeFacts, facts: FieldFacts, spot: Spot) -> str:
        content = self._content(said)
        if content is None:
            what = f"the fields of {said.model}" if said.model else "its fields"
            self._note(facts.place, f"'{facts.wire}': {what} are not here; 'any' stands for it")
            return ANY
        if not content:
            return ANY
        inner = spot.below(facts.wire, is_list=said.is_list)
        key = said.model or inner.name
        if key in self.before or key in self.renames:
            return self._paired(self.renames.get(key, key), key, content, facts, spot)
        if key not in self._new or not said.model:
            self._add(key, content, facts.place, inner)
        return self._new[key]

    def _add(self, key: str, content: Sequence[FieldFacts], place: Place, spot: Spot) -> None:
        fields: list[Field] = []
        for each in content:
            fields.append(self._added(each, fields, spot))
        name = self._new[key] = self._free(key)
        self.after[name] = Model(name, tuple(fields), place, doc=spot.doc)

    def _free(self, name: str) -> str:
        """Return a model's name that nothing else in the service has."""
        name = name.replace("_", "").replace("-", "")
        name = name[:1].upper() + name[1:]
        names = chain([name, f"{name}Info"], (f"{name}{number}" for number in count(2)))
        free = next(each for each in names if each not in self.taken)
        self.taken.add(free)
        return free

    def _note(self, place: Place, message: str) -> None:
        self.notes.append(Complaint(place, message))


def _is_ours(field: Field) -> bool:
    """Tell whether a field is one that the material is known not to have."""
    return ("absent", True) in field.stated


def _stated_type(field: Field) -> Type | None:
    text = dict(field.stated).get("type")
    if not isinstance(text, str):
        return None
    return Type(text.strip("[]"), text.startswith("["))


def _insert(fields: list[Field], field: Field, before: Sequence[FieldFacts]) -> None:
    """Insert a field behind the nearest one that stands before it in the material."""
    places = {each.wire: i for i, each in enumerate(fields)}
    behind = next((places[each.wire] for each in reversed(before) if each.wire in places), None)
    fields.insert(0 if behind is None else behind + 1, field)


def _shape(model: Model) -> list[tuple[object, ...]]:
    return [tuple(shape(each)) for each in model.fields]
