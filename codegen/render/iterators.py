"""Methods that read lists to their end."""

from __future__ import annotations

from dataclasses import replace

from codegen.spec.model import Action, Field, NeededWhen, Paging, Service

from .methods import ClientMethods, MethodView, parameter, raises_lines, sent_fields
from .prose import PAGE_ERROR, notes, page_notes, raises, rules
from .python import docstring, item_type, wrap


def iterator_view(action: Action, client: ClientMethods) -> MethodView:
    """Compute the method that yields the items of all pages of an action."""
    turning = {_turned(each): each for each in action.paging}
    met = _met_by_turning(action, turning)
    always = {rule.field for rule in met}
    fields = [
        replace(each, required=True, default=None) if each.wire in always else each
        for each in sent_fields(action)
        if each.wire not in turning
    ]
    said = (*page_notes(action), *notes(action), *rules(action.request, met))
    parameters = tuple(parameter(each, action, client) for each in fields)
    kind = "AsyncIterator" if client.asynchronous else "Iterator"
    client.imports.add("collections.abc", kind)
    return MethodView(
        head=f"def iter_{action.python}",
        action=action.name,
        module=action.python,
        doc=docstring(action.doc, 8),
        notes=tuple(wrap(note, 8) for note in said),
        parameters=parameters,
        arguments=(
            *(f"{each.name}={each.name}" for each in parameters),
            *_first_positions(action, turning),
        ),
        returns=f"{kind}[{_items(action, client)}]",
        result="self._iterate(request)",
        raises=raises_lines([PAGE_ERROR, *raises(action)]),
        url=action.source.url,
    )


def _turned(paging: Paging) -> str:
    """Return the wire name of the parameter that turns pages."""
    return paging.page or paging.offset or paging.token or ""


def _met_by_turning(action: Action, turning: dict[str, Paging]) -> list[NeededWhen]:
    """Return the rules whose conditions hold as soon as pages are turned, which is always here."""
    if len(action.paging) > 1:  # then by one way and perhaps not by another
        return []
    return [
        rule
        for rule in action.request.rules
        if isinstance(rule, NeededWhen)
        and all(each.values is None and each.field in turning for each in rule.when)
    ]


def _first_positions(action: Action, turning: dict[str, Paging]) -> list[str]:
    """Write what stands for the turning parameters that no request can be built without."""
    return [
        f"{field.python}={turning[field.wire].first if turning[field.wire].page else 0}"
        for field in action.request.fields
        if field.wire in turning and field.required
    ]


def _items(action: Action, client: ClientMethods) -> str:
    """Return the type of the items, of all ways of paging."""
    names = []
    for paging in action.paging:
        field = field_at(paging.items, action, client.service)
        if field.choices:
            client.imports.add("typing", "Literal")
        elif field.type.name == "any":
            client.imports.add("typing", "Any")
        elif field.type.is_model:
            client.import_model(field.type.name, action)
        names.append(item_type(field))
    return " | ".join(dict.fromkeys(names))


def field_at(path: str, action: Action, service: Service) -> Field:
    """Return the field that a dotted path into an action's response ends at."""
    models = {model.name: model for model in (*service.models, *action.models)}
    *way, last = path.split(".")
    model = action.response
    for name in way:
        model = models[_known(model.field(name)).type.name]
    return _known(model.field(last))


def _known(field: Field | None) -> Field:
    assert field is not None  # the reader of the spec has found it
    return field
