"""Models as templates show them: everything is computed here, so that a template only lays out text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from codegen.spec.model import Condition, Field, Model, NeededWhen, OnlyWhen, Rule, Service
from codegen.spec.names import python_name

from .imports import RUNTIME, Imports
from .prose import describe, rules
from .python import attribute_type, call, docstring, item_type, literal, wrap

_CONVERTERS: Final = {
    "str": "as_strings",
    "int": "as_integers",
    "float": "as_numbers",
    "bool": "as_booleans",
}


@dataclass(frozen=True)
class FieldView:
    """A field as an attribute and as an entry of the wire table."""

    attribute: str
    wire: str
    doc: str


@dataclass(frozen=True)
class ModelView:
    """A model, a request or a response."""

    name: str
    base: str
    doc: str
    fields: tuple[FieldView, ...]
    rules: tuple[str, ...]
    notes: tuple[str, ...]  # what else there is to know, such as the rules in words
    action: str = ""
    is_response: bool = False


@dataclass(frozen=True)
class ConverterView:
    """A function that turns a list into a tuple, typed for its items."""

    name: str
    item: str


class ModuleBuilder:
    """Collects what one module needs: models, converters and imports.

    Args:
        service: The service whose module it is.
        shared: Names of the shared models, which live in modules of their own.
    """

    def __init__(self, service: Service, shared: Iterable[str]) -> None:
        self.service = service
        self.shared = frozenset(shared)
        self.imports = Imports()
        self.converters: dict[str, ConverterView] = {}
        self.package = f"mediactl.{service.vendor}.{service.name}"

    def model(
        self,
        model: Model,
        base: str = "Model",
        *,
        doc: str = "",
        notes: Iterable[str] = (),
        action: str = "",
    ) -> ModelView:
        """Compute a model.

        Args:
            model: The model.
            base: Its base class.
            doc: What it is, where the spec does not say.
            notes: What else callers should know of it.
            action: Source of the Action object that belongs to a request.
        """
        is_response = base == "Response"
        if model.fields or action or is_response:
            self.imports.add("typing", "ClassVar")
        if model.fields:
            self.imports.add(f"{RUNTIME}.wire", "Field")
        self.imports.add(f"{RUNTIME}.model", base.partition("[")[0])
        if is_response:
            self.imports.add(f"{RUNTIME}.meta", "ResponseMeta")
        return ModelView(
            name=model.name,
            base=base,
            doc=docstring(model.doc or doc, 4),
            fields=tuple(self._field(each) for each in model.fields),
            rules=tuple(self._rule(rule, model) for rule in model.rules),
            notes=tuple(wrap(note, 4) for note in (*notes, *rules(model))),
            action=action,
            is_response=is_response,
        )

    def _field(self, field: Field) -> FieldView:
        self._import_types(field)
        if field.type.name in self.shared:
            self._import_model(field.type.name)
        return FieldView(
            attribute=f"{field.python}: {attribute_type(field)}{self._assignment(field)}",
            wire=_wire_field(field),
            doc=wrap(f"{field.python}: {describe(field)}", 8, hanging=4),
        )

    def _import_types(self, field: Field) -> None:
        if field.choices:
            self.imports.add("typing", "Literal")
        elif field.type.name == "any":
            self.imports.add("typing", "Any")

    def _import_model(self, name: str) -> None:
        self.imports.add(f"{self.package}.models.{python_name(name)}", name)

    def _assignment(self, field: Field) -> str:
        options = {}
        if not field.required:
            options["default"] = "None"
        if converter := self._converter(field):
            options["converter"] = converter
        if list(options) == ["default"]:
            return " = None"
        if not options:
            return ""
        return f" = attrs.field({', '.join(f'{key}={value}' for key, value in options.items())})"

    def _converter(self, field: Field) -> str:
        if field.type.is_list:
            name = self._list_converter(field)
            return name if field.required else f"attrs.converters.optional({name})"
        name = hider(field)
        if name:
            self.imports.add(f"{RUNTIME}.secret", name)
        return name

    def _list_converter(self, field: Field) -> str:
        item = item_type(field)
        if item in _CONVERTERS:
            self.imports.add(f"{RUNTIME}.model", _CONVERTERS[item])
            return _CONVERTERS[item]
        self.imports.add(f"{RUNTIME}.model", "as_tuple")
        self.imports.add("collections.abc", "Sequence")
        stem = field.python if field.choices else python_name(field.type.name)
        name = f"_{stem}_items"
        known = self.converters.setdefault(name, ConverterView(name, item))
        if known.item != item:  # two fields of one name with different choices
            name = f"_{stem}_items_{len(self.converters)}"
            self.converters[name] = ConverterView(name, item)
        return name

    def _rule(self, rule: Rule, model: Model) -> str:
        self.imports.add(f"{RUNTIME}.wire", type(rule).__name__)
        self.imports.add("typing", "ClassVar")
        python = {each.wire: each.python for each in model.fields}
        if isinstance(rule, NeededWhen):
            when = _conditions(rule.when, python)
            return call("NeededWhen", [literal(python[rule.field]), when], {})
        names = literal(tuple(python[each] for each in rule.fields))
        if isinstance(rule, OnlyWhen):
            return call("OnlyWhen", [names, _conditions(rule.when, python)], {})
        return call(type(rule).__name__, [names], {})


def _conditions(when: tuple[Condition, ...], python: dict[str, str]) -> str:
    return literal(tuple((python[each.field], each.values) for each in when))


def hider(field: Field) -> str:
    """Return the name of the function that hides a secret string; nothing for other fields."""
    if not field.secret:
        return ""
    return "hide" if field.required else "hide_optional"


def _wire_field(field: Field) -> str:
    type_ = field.type.name if field.type.is_model else literal(field.type.name)
    return call(
        "Field",
        [literal(field.wire), literal(field.python), type_],
        {
            "many": field.type.is_list or None,
            "required": None if field.required else False,
            "choices": tuple(choice.value for choice in field.choices) or None,
            "min": field.min,
            "max": field.max,
            "min_length": field.min_length,
            "max_length": field.max_length,
            "pattern": field.pattern,
            "min_items": field.min_items,
            "max_items": field.max_items,
            "default": field.default,
            "secret": field.secret or None,
        },
    )
