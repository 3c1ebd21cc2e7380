"""Methods that wait for a state of a task."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from codegen.spec.model import Action, Field, State

from .iterators import field_at
from .methods import ClientMethods, MethodView, ParameterView, method_view, raises_lines
from .prose import notes, raises, rules, vanishes, wait_notes, wait_raises
from .python import literal, wrap


def wait_view(action: Action, state: State, client: ClientMethods) -> MethodView:
    """Compute the method that asks an action until a task has the state that is waited for."""
    view = method_view(action, client)
    field = field_at(state.field, action, client.service)
    client.imports.add("typing", "Literal")
    said = (*wait_notes(action, state), *notes(action), *rules(action.request))
    return replace(
        view,
        head=view.head.replace("def ", "def wait_"),
        notes=tuple(wrap(note, 8) for note in said),
        parameters=(*view.parameters, _until(action, state, field), _TIMEOUT),
        result=view.result.replace("call(request)", "_wait(request, until, timeout)"),
        raises=raises_lines((*wait_raises(), *raises(action))),
    )


_TIMEOUT: Final = ParameterView(
    name="timeout",
    signature="timeout: float = 300.0",
    doc=wrap("timeout: Seconds to wait at most, for all of it.", 12, hanging=4),
    hidden="",
)


def _until(action: Action, state: State, field: Field) -> ParameterView:
    words = ["ended"] if state.ended or vanishes(action, state) else []
    words += ["running"] if state.running else []
    values = list(dict.fromkeys([*words, *(choice.value for choice in field.choices)]))
    type_ = f"Literal[{', '.join(map(literal, values))}]"
    if not field.choices:
        type_ = "str" if field.type.name == "string" else f"{type_} | int"
    meant = " or ".join(map(literal, words))
    return ParameterView(
        name="until",
        signature=f"until: {type_} = {literal(words[0])}",
        doc=wrap(
            f"until: What to wait for: {meant}, or a value of `{state.field}`.", 12, hanging=4
        ),
        hidden="",
    )
