"""Requests made often: what checks made for their models say is what looking at each field says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl._runtime import check as checking
from mediactl._runtime.check import faults
from mediactl._runtime.checkers import checker
from mediactl._runtime.model import Model
from mediactl._runtime.secret import hide
from tests.package.actions import each_action

from .models import Bounded, Branch, Leaf, Ruled, SampleRequest, Secretive, Widths
from .reference import all_models, decode, plain
from .stand_in import patient
from .test_check import Number, anything

MINE = [Bounded, Branch, Leaf, Ruled, SampleRequest, Secretive, Widths]
MODELS = [*all_models(), *MINE]
NEAR = [None, "", "x", "\ud800", "\u00e9", "fine", "0x12AF", "one", b"x", 0, 1, 2, 5, -1, 10**30]
NEAR += [1.5, float("nan"), 10**400, True, False, (), ("x",), (1,), (None,), ("x",) * 200, []]
NEAR += [Number.ONE, {"a": object()}, Leaf(name="n"), (Leaf(name="n"), Leaf(name=5))]  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let functions be made for the first check already, and forget those made before."""
    monkeypatch.setattr(checking, "_OFTEN", 0)
    monkeypatch.setattr(checking, "_checkers", {})
    monkeypatch.setattr(checking, "_checked", {})


def looked_at(model: Model) -> list[str]:
    """List the faults of a model as they are found without any function made for it."""
    return list(checking._faults(model, ""))


def changed(model: Any, /, **values: Any) -> Any:
    """Return a model with other attributes, whatever they are."""
    names = [field.name for field in model.WIRE]
    return type(model)(**{name: getattr(model, name) for name in names} | values)


def variants(cls: type[Model]) -> Iterator[Model]:
    """Yield a model with all fields, with the required ones only, and with one that is otherwise."""
    full: Any = decode(cls, plain(cls))[0]
    yield full
    yield changed(full, **{field.name: None for field in cls.WIRE if not field.required})
    for field in cls.WIRE:
        for value in NEAR:
            yield changed(full, **{field.name: value})


def test_every_model_one_difference_at_a_time() -> None:
    """Of every model, with any one field otherwise, the same faults are told."""
    for cls in MODELS:
        for model in variants(cls):
            assert list(faults(model)) == looked_at(model), model


@each_action
def test_requests_as_documented_are_seen_to_be_right(found: Any) -> None:
    """A request as an action's spec has it is not looked at field by field."""
    request = found.request()
    assert looked_at(request) == []
    assert checker(type(request))(request)


near = st.sampled_from(NEAR) | anything
lists = st.lists(near, max_size=3).map(tuple)


@pytest.mark.parametrize("cls", MINE)
@patient
@given(data=st.data())
def test_anything_in_any_fields(cls: Any, data: Any) -> None:
    """Whatever the fields of a model hold, the same faults are told."""
    full = decode(cls, plain(cls))[0]
    names = st.sampled_from([field.name for field in cls.WIRE])
    model = changed(full, **data.draw(st.dictionaries(names, near | lists)))
    assert list(faults(model)) == looked_at(model)


@patient
@given(st.dictionaries(st.sampled_from([field.name for field in Ruled.WIRE]), st.integers(0, 3)))
def test_rules(chosen: dict[str, int]) -> None:
    """Whatever is given of what rules speak of, the same faults are told."""
    choices = {
        "string": ["", "t", "u", None],
        "int32": [0, 1, 5, None],
        "bool": [True, False, None, True],
    }
    values: dict[str, Any] = {}
    for field in Ruled.WIRE:
        if field.name in chosen:
            assert isinstance(field.type, str)
            value = choices[field.type][chosen[field.name]]
            values[field.name] = value if not field.many or value is None else [value] * len(value)  # type: ignore[arg-type]
    model = Ruled(**values)
    assert list(faults(model)) == looked_at(model)
    assert checker(Ruled)(model) is not bool(looked_at(model))


def test_secrets_and_other_scripts_pass() -> None:
    """A secret that is right is seen to be, and so is text of any script."""
    assert checker(Leaf)(Leaf(name="\u6f22"))
    assert checker(Secretive)(Secretive(user_sig="fine", pin="one"))
    assert not checker(Secretive)(Secretive(user_sig=hide("F1NE")))


def test_functions_are_made_for_what_is_checked_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function is made once a model was checked often."""
    monkeypatch.setattr(checking, "_OFTEN", 3)
    counts = []
    for _ in range(4):
        assert list(faults(Leaf(name="n"))) == []
        counts.append(len(checking._checkers))
    assert counts == [0, 0, 1, 1]
