"""Each check of a parameter, at its limits, by an action that takes nothing else."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.example_tables import TENCENT
from tests.simulator.support import Client, Simulator

TYPE, VALUE, MISSING = "InvalidParameter", "InvalidParameterValue", "MissingParameter"
Probe = Callable[..., str | int | None]


@pytest.fixture
def probe(tmp_path: Path) -> Probe:
    """Asks a simulator whose only action takes what is described how it answers to parameters."""

    def ask(
        request: Mapping[str, Any], parameters: Mapping[str, Any], *rules: Mapping[str, Any]
    ) -> str | int | None:
        action = {"method": "POST", "request": request, "rules": rules}
        table = {
            "vendor": "tencent",
            "service": "live",
            "version": "2018-08-01",
            "actions": {"Probe": action},
        }
        (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
        (tmp_path / "tencent_live.json").write_text(json.dumps(table))
        with Simulator(tables=tmp_path) as simulator:
            client = Client(simulator)
            answer = client.tencent("live", "Probe", parameters)
            client.close()
        return answer.code

    return ask


@pytest.mark.parametrize(
    ("described", "value", "code"),
    [
        ({"type": "string"}, "", None),
        ({"type": "string"}, 1, TYPE),
        ({"type": "string"}, [], TYPE),
        ({"type": "string"}, {}, TYPE),
        ({"type": "int32"}, -(2**31), None),
        ({"type": "int32"}, -(2**31) - 1, TYPE),
        ({"type": "int32"}, 2**31 - 1, None),
        ({"type": "int32"}, 2**31, TYPE),
        ({"type": "int64"}, -(2**63), None),
        ({"type": "int64"}, -(2**63) - 1, TYPE),
        ({"type": "int64"}, 2**63 - 1, None),
        ({"type": "int64"}, 2**63, TYPE),
        ({"type": "uint32"}, 0, None),
        ({"type": "uint32"}, -1, TYPE),
        ({"type": "uint32"}, 2**32 - 1, None),
        ({"type": "uint32"}, 2**32, TYPE),
        ({"type": "uint64"}, 0, None),
        ({"type": "uint64"}, -1, TYPE),
        ({"type": "uint64"}, 2**64 - 1, None),
        ({"type": "uint64"}, 2**64, TYPE),
        ({"type": "uint64"}, True, TYPE),
        ({"type": "uint64"}, 1.0, TYPE),
        ({"type": "uint64"}, 10**400, TYPE),
        ({"type": "float"}, 1, None),
        ({"type": "float"}, 1.5, None),
        ({"type": "float"}, True, TYPE),
        ({"type": "float"}, "1.5", TYPE),
        ({"type": "bool"}, False, None),
        ({"type": "bool"}, 0, TYPE),
        ({"type": "bool"}, "true", TYPE),
        ({"type": "any"}, {"a": [None, 1, "b"]}, None),
        ({"type": "any"}, "text", None),
        ({"type": "bytes"}, "AAEC", None),
        ({"type": "bytes"}, "AAE", TYPE),
        ({"type": "bytes"}, "A*EC", TYPE),
        ({"type": "bytes"}, "ä", TYPE),
        ({"type": "bytes"}, 7, TYPE),
        ({"type": "[string]"}, [], None),
        ({"type": "[string]"}, ["a", "b"], None),
        ({"type": "[string]"}, ["a", 2], TYPE),
        ({"type": "[string]"}, ["a", None], TYPE),
        ({"type": "[string]"}, "a", TYPE),
        ({"type": "[string]"}, {"0": "a"}, TYPE),
        ({"type": "string", "choices": ["a", "b"]}, "b", None),
        ({"type": "string", "choices": ["a", "b"]}, "c", VALUE),
        ({"type": "int32", "choices": [1, 2]}, 2, None),
        ({"type": "int32", "choices": [1, 2]}, 3, VALUE),
        ({"type": "[string]", "choices": ["a", "b"]}, ["b", "a"], None),
        ({"type": "[string]", "choices": ["a", "b"]}, ["b", "c"], VALUE),
        ({"type": "int32", "min": 0, "max": 9}, 0, None),
        ({"type": "int32", "min": 0, "max": 9}, -1, VALUE),
        ({"type": "int32", "min": 0, "max": 9}, 9, None),
        ({"type": "int32", "min": 0, "max": 9}, 10, VALUE),
        ({"type": "float", "min": 0.5, "max": 1.5}, 0.4, VALUE),
        ({"type": "float", "min": 0.5, "max": 1.5}, 1.6, VALUE),
        ({"type": "[int32]", "min": 1}, [1, 0], VALUE),
        ({"type": "string", "min_length": 2, "max_length": 3}, "a", VALUE),
        ({"type": "string", "min_length": 2, "max_length": 3}, "äö", None),
        ({"type": "string", "min_length": 2, "max_length": 3}, "äöü", None),
        ({"type": "string", "min_length": 2, "max_length": 3}, "abcd", VALUE),
        ({"type": "[string]", "max_length": 3}, ["abc", "abcd"], VALUE),
        ({"type": "[string]", "min_items": 1, "max_items": 2}, [], VALUE),
        ({"type": "[string]", "min_items": 1, "max_items": 2}, ["a"], None),
        ({"type": "[string]", "min_items": 1, "max_items": 2}, ["a", "b"], None),
        ({"type": "[string]", "min_items": 1, "max_items": 2}, ["a", "b", "c"], VALUE),
        ({"type": "string", "pattern": "[a-z]+"}, "abc", None),
        ({"type": "string", "pattern": "[a-z]+"}, "abc1", VALUE),
        ({"type": "string", "pattern": "[a-z]+"}, "abc\n", VALUE),
    ],
)
def test_values(probe: Probe, described: Mapping[str, Any], value: Any, code: str | None) -> None:
    """A value is accepted up to the very limits of its description, and refused beyond them."""
    assert probe({"Value": described}, {"Value": value}) == code


TEXT = {"type": "string"}
KIND = {"type": "string", "default": "file"}
FIELDS = {"A": TEXT, "B": TEXT, "C": TEXT, "Kind": KIND, "Level": {"type": "int32"}}


@pytest.mark.parametrize(
    ("rule", "parameters", "code"),
    [
        ({"one_of": ["A", "B"]}, {}, MISSING),
        ({"one_of": ["A", "B"]}, {"A": None}, MISSING),
        ({"one_of": ["A", "B"]}, {"A": ""}, None),
        ({"one_of": ["A", "B"]}, {"B": "b"}, None),
        ({"one_of": ["A", "B"]}, {"A": "a", "B": "b"}, VALUE),
        ({"one_of": ["A", "B", "C"]}, {"B": "b", "C": "c"}, VALUE),
        ({"any_of": ["A", "B"]}, {"C": "c"}, MISSING),
        ({"any_of": ["A", "B"]}, {"B": "b"}, None),
        ({"any_of": ["A", "B"]}, {"A": "a", "B": "b"}, None),
        ({"needed": "A", "when": {"Kind": ["file"]}}, {"Kind": "file"}, MISSING),
        ({"needed": "A", "when": {"Kind": ["file"]}}, {}, MISSING),
        ({"needed": "A", "when": {"Kind": ["file"]}}, {"Kind": "stream"}, None),
        ({"needed": "A", "when": {"Kind": ["file"]}}, {"A": "a"}, None),
        ({"needed": "A", "when": {"Level": [1, 2]}}, {"Level": 2}, MISSING),
        ({"needed": "A", "when": {"Level": [1, 2]}}, {"Level": 3}, None),
        ({"needed": "A", "when": {"Level": [1, 2]}}, {}, None),
        ({"needed": "A", "when": {"B": None}}, {}, None),
        ({"needed": "A", "when": {"B": None}}, {"B": "b"}, MISSING),
        ({"needed": "A", "when": {"B": None}}, {"A": "a", "B": "b"}, None),
        ({"needed": "A", "when": {"B": None, "Level": [1]}}, {"B": "b", "Level": 2}, None),
        ({"needed": "A", "when": {"Level": [1], "B": None}}, {"Level": 1}, None),
        ({"needed": "A", "when": {"B": None, "Level": [1]}}, {"B": "b", "Level": 1}, MISSING),
    ],
)
def test_rules(
    probe: Probe, rule: Mapping[str, Any], parameters: Mapping[str, Any], code: str | None
) -> None:
    """A call that breaks a rule between fields is refused for the field missing or too many."""
    assert probe(FIELDS, parameters, rule) == code


def test_faults_are_reported_in_the_vendors_order(probe: Probe) -> None:
    """Of several faults the missing parameter comes first, then types, unknown ones and values."""
    request = {"A": {**TEXT, "required": True}, "B": TEXT, "C": {**TEXT, "choices": ["c"]}}
    codes = [
        probe(request, parameters)
        for parameters in (
            {"C": "x", "B": 1, "D": 1},
            {"C": "x", "B": 1, "D": 1, "A": "a"},
            {"C": "x", "B": "b", "D": 1, "A": "a"},
            {"C": "x", "B": "b", "A": "a"},
        )
    ]

    assert codes == [MISSING, TYPE, "UnknownParameter", VALUE]
