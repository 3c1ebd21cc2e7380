"""The language's rules for plain scalars."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.spec.faults import Faults
from codegen.spec.nodes import MappingNode, plain
from codegen.spec.scalars import plain_value
from codegen.spec.yaml_reader import read_yaml


@pytest.mark.parametrize("text", ["null", "~", ""])
def test_null_is_null(text: str) -> None:
    """Only these three stand for null."""
    assert plain_value(text) is None


@pytest.mark.parametrize(("text", "value"), [("true", True), ("false", False)])
def test_only_two_words_are_booleans(text: str, value: bool) -> None:
    """`true` and `false` are the only booleans."""
    assert plain_value(text) is value


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "no",
        "on",
        "Off",
        "True",
        "FALSE",
        "Null",
        "NULL",
        "y",
        "2025-11-13",
        "1:30",
        "0x1F",
        "0o17",
        "017",
        "1_000",
        "1:30:00",
        "+1",
        ".5",
        "5.",
        ".inf",
        ".nan",
        "1e9999",
        "00123",
        "20/s",
        "2022-05-26 11:46:06",
        "=",
        "<<",
        "1" * 41,
        "12e",
        "-",
        "1.2.3",
        "٣",
    ],
)
def test_whatever_surprises_is_text(text: str) -> None:
    """Dates, other bases, sexagesimals and YAML 1.1's many booleans are texts."""
    assert plain_value(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("-7", -7), ("110200001", 110200001), ("1.5", 1.5), ("-0.25", -0.25), ("1e3", 1e3)],
)
def test_decimal_numbers_are_numbers(text: str, value: float) -> None:
    """Decimal integers are whole numbers, those with a point or an exponent are not."""
    assert plain_value(text) == value
    assert type(plain_value(text)) is type(value)


@given(st.one_of(st.integers(-(10**30), 10**30), st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_are_read_as_json_reads_them(number: float) -> None:
    """A number written by JSON is read back as the same number."""
    assert plain_value(json.dumps(number)) == number


def test_quoted_scalars_are_text() -> None:
    """Quotes make a text of anything."""
    node = read_yaml("""{a: "1", b: 'true', c: "", d: "null"}""", "file", Faults())
    assert isinstance(node, MappingNode)
    assert plain(node) == {"a": "1", "b": "true", "c": "", "d": "null"}
