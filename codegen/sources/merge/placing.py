"""Which file a model stands in: an action's where only that one uses it, else the service's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegen.spec.model import Action, Field, Model
from codegen.spec.models import in_order_of_use, reachable


def placed(
    actions: Sequence[Action], models: Mapping[str, Model]
) -> tuple[tuple[Action, ...], tuple[Model, ...]]:
    """Return the actions with the models of their own, and the shared ones; unused ones are gone.

    A model that is shared already stays so while anything uses it.
    """
    used = {action.name: reachable(_fields(action), models) for action in actions}
    counts = Counter(name for names in used.values() for name in names)
    shared = {name for name, count in counts.items() if count > 1 or models[name].shared}
    # What a shared model uses stands beside it.
    shared |= reachable([field for name in shared for field in models[name].fields], models)
    order = {name: i for i, name in enumerate(models)}

    def own(action: Action) -> tuple[Model, ...]:
        names = sorted(used[action.name] - shared, key=lambda name: order[name])
        return in_order_of_use({name: replace(models[name], shared=False) for name in names})

    common = {name: replace(model, shared=True) for name, model in models.items() if name in shared}
    return tuple(replace(action, models=own(action)) for action in actions), in_order_of_use(common)


def _fields(action: Action) -> list[Field]:
    return [*action.request.fields, *action.response.fields]
