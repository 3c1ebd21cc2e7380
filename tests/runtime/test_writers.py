"""Requests made often: what functions made for their models write is what is written without."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl._runtime import encode
from mediactl._runtime.encode import to_wire

from .models import Leaf, Secretive
from .reference import decode, plain, spelt
from .stand_in import patient
from .test_checkers import MINE, MODELS, changed, lists, near, variants


@pytest.fixture(autouse=True)
def _eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let functions be made for the first request already, and forget those made before."""
    monkeypatch.setattr(encode, "_OFTEN", 0)
    monkeypatch.setattr(encode, "_writers", {})
    monkeypatch.setattr(encode, "_written", {})


def expected(value: Any) -> Any:
    """Return what a value has to be on the wire."""
    if hasattr(value, "WIRE"):
        pairs = [(field.wire, getattr(value, field.name)) for field in value.WIRE]
        return {wire: expected(each) for wire, each in pairs if each is not None}
    if isinstance(value, tuple):
        return [expected(each) for each in value]
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def test_every_model_one_difference_at_a_time() -> None:
    """Of every model, whatever any one field holds, the same is written in the same order."""
    for cls in MODELS:
        for model in variants(cls):
            assert spelt(to_wire(model)) == spelt(expected(model)), model


@pytest.mark.parametrize("cls", MINE)
@patient
@given(data=st.data())
def test_anything_in_any_fields(cls: Any, data: Any) -> None:
    """Whatever the fields of an unchecked model hold, the same is written."""
    names = st.sampled_from([field.name for field in cls.WIRE])
    values = data.draw(st.dictionaries(names, near | lists))
    model = changed(decode(cls, plain(cls))[0], **values)
    assert spelt(to_wire(model)) == spelt(expected(model))


def test_secrets_stay_hidden() -> None:
    """A secret on its way is as hidden as before, for requests are in tracebacks."""
    wire = to_wire(Secretive(user_sig="s3cret"))
    assert wire == {"UserSig": "s3cret"}
    assert "s3cret" not in repr(wire)


def test_functions_are_made_for_what_is_written_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function is made once a model was written often."""
    monkeypatch.setattr(encode, "_OFTEN", 3)
    counts = []
    for _ in range(4):
        assert Leaf(name="n").to_wire() == {"Name": "n"}
        counts.append(len(encode._writers))
    assert counts == [0, 0, 1, 1]
