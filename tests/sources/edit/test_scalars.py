"""Whatever is written as a scalar is read as what it was."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.sources.edit import EditError
from codegen.sources.edit.data import Blank, Quoted
from codegen.sources.edit.scalars import scalar_text
from codegen.spec.faults import Faults
from codegen.spec.nodes import MappingNode, plain
from codegen.spec.yaml_events import LOADERS
from codegen.spec.yaml_reader import read_yaml

TEXTS = st.text() | st.text("-?:,[]{}#&*!|>'\"%@`=~ ab1.0e\n", max_size=6)
PLAIN = TEXTS | st.integers(-(10**39), 10**39) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = PLAIN | st.booleans() | st.none()


def read(text: str) -> list[object]:
    """Read a value with both of the parsers."""
    found = []
    for loader in LOADERS:
        faults = Faults()
        node = read_yaml(text, "some.yaml", faults, loader)
        faults.check()
        assert isinstance(node, MappingNode)
        found.append(plain(node))
    return found


@given(SCALARS, st.sampled_from(["", "'", '"']))
def test_a_value_behind_a_key_is_read_back(value: object, style: str) -> None:
    """In lines, a value stays what it is, whatever the quotes of the old one."""
    text = scalar_text(value, in_brackets=False, style=style)  # type: ignore[arg-type]
    assert [repr(each) for each in read(f"a: {text}  # words\n")] == [repr({"a": value})] * 2


@given(SCALARS, st.sampled_from(["", "'", '"']))
def test_a_value_in_brackets_is_read_back(value: object, style: str) -> None:
    """In brackets, a value stays what it is, between others and at the end."""
    text = scalar_text(value, in_brackets=True, style=style)  # type: ignore[arg-type]
    expected = {"a": [value, {"b": value}]}
    assert [repr(each) for each in read(f"a: [{text}, {{b: {text}}}]\n")] == [repr(expected)] * 2


@given(TEXTS.filter(bool))
def test_a_key_is_read_back(key: str) -> None:
    """A key stays what it is, in lines and in braces."""
    lines = f"{scalar_text(key, in_brackets=False)}: 1\n"
    braces = f"{{{scalar_text(key, in_brackets=True)}: 1}}\n"
    if key != "<<":
        assert read(lines) + read(braces) == [{key: 1}] * 4


@pytest.mark.parametrize("text", ["no", "2024-05-06", "0x1F", "1:30", "007", "a-b", "https://a/b"])
def test_quotes_stand_only_where_they_are_needed(text: str) -> None:
    """What the language reads as text anyway has no quotes."""
    assert scalar_text(text, in_brackets=False) == text


@pytest.mark.parametrize("text", ["true", "12", "1.5", "null", "", " a", "a: b", "a #b", "- a"])
def test_what_would_be_read_as_something_else_is_quoted(text: str) -> None:
    """Numbers, words of YAML and its signs are quoted where text is meant."""
    assert scalar_text(text, in_brackets=False) == json.dumps(text)


def test_marked_values_are_written_as_marked() -> None:
    """A blank is a TODO, and what the style of the specs quotes is quoted."""
    assert scalar_text(Blank("a word"), in_brackets=False) == "TODO"
    assert scalar_text(Quoted("plain"), in_brackets=True) == '"plain"'


@pytest.mark.parametrize("value", [float("inf"), 10**41, "\ud800"])
def test_what_the_language_cannot_say_is_refused(value: object) -> None:
    """Numbers that the language does not have, and what is no text, are told as such."""
    with pytest.raises(EditError):
        scalar_text(value, in_brackets=False)  # type: ignore[arg-type]
