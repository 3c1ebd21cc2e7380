"""Spec files of an action that has a field of every type, in every form in which the type can come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from tests.generator.support import zego_action

SECRET: Final = "hunter2"

_VALUES: Final[dict[str, Any]] = {
    "string": "text",
    "int32": -1,
    "int64": -(2**53),
    "uint32": 4_294_967_295,
    "uint64": 2**64 - 1,
    "float": 0.5,
    "bool": True,
    "any": {"Any": [None, 1, "x"]},
    "bytes": "Ynl0ZXM=",
    "OwnPart": {"Type": "t", "List": ["a", "b"]},
    "SharedPart": {"Id": 7, "Parts": [{"Name": "inner"}]},
}
# What may stand beside the type, for the types that it may stand beside, and a value that fits.
_VARIANTS: Final[dict[str, list[tuple[str, dict[str, Any], Any]]]] = {
    "string": [
        ("Choice", {"choices": ["a", "b-c", 'quote"', "back\\slash"]}, "b-c"),
        ("Bound", {"min_length": 1, "max_length": 9, "pattern": "[a-z\\d]+"}, "abc1"),
        ("Secret", {"secret": True}, SECRET),
    ],
    "int32": [
        ("Choice", {"choices": {1: "one", -2: "minus two"}}, -2),
        ("Bound", {"min": -5, "max": 5}, 5),
    ],
    "float": [("Bound", {"min": 0.5, "max": 1e10}, 0.5)],
}


class Field(NamedTuple):
    """A field of the action: its key, what is behind it, and a value."""

    key: str
    spec: dict[str, Any]
    value: Any


def _plain_fields() -> Iterator[Field]:
    for type_, value in _VALUES.items():
        for variant, more, special in [("Plain", {}, value), *_VARIANTS.get(type_, [])]:
            for is_list in (False, True)[: 1 if "secret" in more else 2]:
                written = [type_] if is_list else type_
                items = {"min_items": 1, "max_items": 3} if is_list and variant == "Bound" else {}
                spec = {"type": written, "doc": f"A {type_}.", **more, **items}
                content = [special, special] if is_list else special
                name = f"{type_[0].upper()}{type_[1:]}{variant}{'List' if is_list else ''}"
                yield Field(name, spec, content)
                yield Field(f"{name}Maybe?", spec, content)


def _builtins() -> Iterator[Field]:
    """Yield fields whose Python names are those of things that generated code or its readers use."""
    for name in (
        "Type",
        "List",
        "Id",
        "Object",
        "Hash",
        "Dict",
        "Range",
        "Cls",
        "Field",
        "Numbers",
    ):
        yield Field(f"{name}?", {"type": ["string"]}, ["x"])


_PARTS: Final = """
models:
  OwnPart:
    doc: A part of this action.
    fields:
      Type: string
      List?: [string]
      Token?: {type: string, secret: true}
      StringChoiceList?: {type: [string], choices: [other, choices]}  # as in the request
    rules:
      - any_of: [List, Token]
"""
_SHARED: Final = """
models:
  SharedPart:
    doc: A part of several actions.
    fields: {Id: int32, "Parts?": [InnerPart]}
  InnerPart:
    fields: {"Name?": string, "Code2xx?": {type: [int32], choices: [1, 2]}}
    rules:
      - {needed: Name, when: Code2xx}
  UnusedPart:
    doc: A part without fields.
    fields: {}
"""
_RULES: Final = """
rules:
  - any_of: [StringPlainMaybe, Int32PlainMaybe]
  - one_of: [StringSecretMaybe, Hash2]
  - {needed: BoolPlainMaybe, when: {StringChoiceMaybe: [a, b-c], Bool2: true}}
  - {only: [FloatPlainMaybe, Id], when: {StringChoiceMaybe: b-c}}
"""


def every_field_files(service: str) -> dict[str, str]:
    """Return the files to lay over the specs.

    Args:
        service: Text of zego/rtc/service.yaml.
    """
    fields = [*_plain_fields(), *_builtins()]
    unset = [
        Field("Hash2?", {"type": "string"}, None),
        Field("Bool2?", {"type": "bool"}, None),
    ]
    values = {field.key.removesuffix("?"): field.value for field in fields}
    body = "\n".join(
        [
            _section("request", [*fields, *unset]),
            _RULES,
            _section("response", [Field("Answer", {"type": "EveryFieldAnswer"}, None)]),
            _PARTS,
            "  EveryFieldAnswer:\n    fields:",
            *(f"      {json.dumps(each.key)}: {_flow(each.spec)}" for each in fields),
            "examples:",
            f"  - request: {_flow(values)}",
            f"    response: {_flow({'Code': 0, 'Message': '', 'RequestId': '1', 'Answer': values})}",
            "",
        ]
    )
    nothing = zego_action(
        "EveryThingLess", "rate_limit: {limit: 5/min, test: 1/10s}\ndeprecated: true\n"
    )
    return {
        **zego_action("EveryField", body),
        **nothing,
        "zego/rtc/service.yaml": _with_models(service),
    }


def _with_models(service: str) -> str:
    """Put the shared models before those that are there, if any."""
    head, _, rest = service.partition("\nmodels:\n")
    return f"{head.rstrip()}\n{_SHARED}{rest}"


def _section(name: str, fields: list[Field]) -> str:
    return "\n".join([f"{name}:", *(f"  {json.dumps(f.key)}: {_flow(f.spec)}" for f in fields)])


def _flow(value: object) -> str:
    """Write a value as YAML in one line, which JSON is but for keys that are numbers."""
    if isinstance(value, dict):
        pairs = (
            f"{k if isinstance(k, int) else json.dumps(k)}: {_flow(v)}" for k, v in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    return json.dumps(value, ensure_ascii=False)
