"""The whole spec language through the generator: a field of every type in every form.

Out of an action that has them all, and one that has nothing, comes a package of its own, which is
type-checked, linted and used in another process. What holds for every action there is a spec of is
tested with the package itself, under tests/package.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.render import write
from codegen.spec import load_specs, parse_specs
from codegen.spec.model import (
    Action,
    AnyOf,
    ErrorCode,
    Model,
    NeededWhen,
    OneOf,
    Rule,
    Service,
    Vendor,
)
from tests.generator.every_field import every_field_files
from tests.generator.support import ROOT, SPECS, generate, python

FILES = SPECS | every_field_files(SPECS["zego/rtc/service.yaml"])
ENVELOPE = {"Code", "Message", "RequestId", "Error"}
RAISED = {
    "throttled": "Throttled",
    "transient": "ServiceFault",
    "internal": "ServiceFault",
    "auth": "AuthFailed",
    "clock_skew": "AuthFailed",
    "permission": "PermissionDenied",
    "invalid": "InvalidParameter",
    "gone": "TaskGone",
    "conflict": "Conflict",
    "quota": "QuotaExceeded",
    "unavailable": "ServiceUnavailable",
    "unknown": "ApiError",
}


class Found(NamedTuple):
    """An action that is not among the project's own, and what it belongs to."""

    vendor: Vendor
    service: Service
    action: Action


ACTIONS = {
    action.name: Found(vendor, service, action)
    for vendor, service in parse_specs(FILES).services()
    for action in service.actions
    if f"{vendor.name}/{service.name}/{action.name}.yaml" not in SPECS
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of these actions."""
    root = tmp_path_factory.mktemp("every_field")
    write(generate(FILES), root)
    return root


@pytest.fixture(scope="module")
def used(package: Path) -> dict[str, Any]:
    """What came of using that package, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(Path(__file__).with_name("language_driver.py"))],
        input=json.dumps([_described(found) for found in ACTIONS.values()]),
        env={"PATH": os.defpath, "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    assert Path(result["file"]).is_relative_to(package)
    return result


def _described(found: Found) -> dict[str, Any]:
    vendor, service, action = found
    fields = [field for field in action.request.fields if not field.disabled]
    return {
        "package": f"mediactl.{vendor.name}.{service.name}",
        "vendor": vendor.name,
        "service": service.name,
        "client": service.client,
        "name": action.name,
        "method": action.python,
        "parameters": [field.python for field in fields],
        "secrets": [f.python for f in fields if f.secret and str(f.type) == "string"],
        "examples": [{"request": each.request} for each in action.examples],
        "codes": [[error.code, _attempts(error)] for error in _codes(found) if action.examples],
    }


def _attempts(error: ErrorCode) -> int:
    """Return how often a call that is not to be repeated is sent: once more where the clock is wrong."""
    return 2 if error.kind == "clock_skew" else 1


def _codes(found: Found) -> dict[ErrorCode, str]:
    """Return every code that an action may be refused with, and whose table it is looked up in."""
    common = {error.code: (error, "common") for error in found.vendor.errors}
    own = {error.code: (error, "own") for error in found.action.errors}
    return dict((common | own).values())


def test_the_files_lint_clean(tmp_path: Path) -> None:
    """The two actions are sound as files, too."""
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    specs = load_specs(tmp_path)
    assert sum(len(service.actions) for _, service in specs.services()) == 5 + len(ACTIONS)
    assert set(ACTIONS) == {"EveryField", "EveryThingLess"}


def test_the_package_is_typed(package: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """`mypy --strict` finds nothing in it."""
    # One cache for all of these tests: the runtime is in each package.
    cache = tmp_path_factory.getbasetemp() / "mypy"
    options = ("--strict", "--python-version", "3.11", "--config-file=", f"--cache-dir={cache}")
    done = python("-m", "mypy", *options, "mediactl", cwd=package)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_is_linted(package: Path) -> None:
    """The project's linter finds nothing in it: no unused import, no import out of order."""
    config = f"--config={ROOT / 'pyproject.toml'}"
    done = python("-m", "ruff", "check", "--no-cache", config, str(package), cwd=package)
    assert done.returncode == 0, done.stdout + done.stderr


EXAMPLES = [
    (name, index) for name, found in ACTIONS.items() for index in range(len(found.action.examples))
]


@pytest.mark.parametrize(("name", "index"), EXAMPLES)
def test_an_example_goes_there_and_comes_back(used: dict[str, Any], name: str, index: int) -> None:
    """It is sent as the spec has it, accepted, and its answer is read without drift and without loss."""
    example = ACTIONS[name].action.examples[index]
    result = used["examples"][f"{name} {index}"]
    assert result["encoded"] == example.request
    assert result["sent"] == example.request
    assert result["sent by the method"] == example.request
    assert result["codes"] == [None, None]
    assert result["drift"] == []
    assert result["decoded"] == {
        key: value for key, value in result["raw"].items() if key not in ENVELOPE
    }
    assert set(result["raw"]) - ENVELOPE == set(example.response) - ENVELOPE
    assert result["survives"] == {"pickle": True, "hash": True, "wire": True}


def test_an_error_code_raises_what_its_row_says(used: dict[str, Any]) -> None:
    """The kind decides the exception; the rest of the row is in it, and the member of the enum."""
    expected = {
        f"{name} {error.code}": {
            "raised": RAISED[error.kind],
            "code": error.code,
            "member": error.member,
            "table": table,
            "kind": error.kind,
            "description": error.doc,
            "advice": error.advice,
            "effect": error.effect,
            "has request ID": True,
            "attempts": [_outcome(error)] * _attempts(error),
        }
        for name, found in ACTIONS.items()
        if found.action.examples
        for error, table in _codes(found).items()
    }
    assert len(expected) > 10
    assert used["codes"] == expected


def _outcome(error: ErrorCode) -> str:
    """Return what came of an attempt, in one line; a number alone would say little."""
    if isinstance(error.code, str):
        return error.code
    return f"{error.code} {error.member.lower()}"


def test_rules_are_those_of_the_specs(used: dict[str, Any]) -> None:
    """Every rule of a request or model is in its class, about the same fields and under the same conditions."""
    models = {
        f"mediactl.{found.vendor.name}.{found.service.name}.{model.name}": model
        for found in ACTIONS.values()
        for model in (found.action.request, *found.action.models, *found.service.models)
    }
    expected = [
        [name, _written(rule, model)] for name, model in models.items() for rule in model.rules
    ]
    assert {rule[0] for _, rule in expected} == {"AnyOf", "OneOf", "NeededWhen", "OnlyWhen"}
    assert sorted(used["rules"], key=str) == sorted(expected, key=str)


def _written(rule: Rule, model: Model) -> list[Any]:
    """Return a rule as JSON, with the fields' names in Python."""
    python = {field.wire: field.python for field in model.fields}
    about: Any = (
        python[rule.field]
        if isinstance(rule, NeededWhen)
        else [python[field] for field in rule.fields]
    )
    if isinstance(rule, AnyOf | OneOf):
        return [type(rule).__name__, about]
    when = [[python[each.field], each.values and list(each.values)] for each in rule.when]
    return [type(rule).__name__, about, when]


def test_secrets_do_not_show(used: dict[str, Any]) -> None:
    """Fields marked secret are not in the repr of any model, nor in a failed call's traceback or message."""
    secret = {
        f"{model.name}.{field.python}"
        for found in ACTIONS.values()
        for model in (
            *(found.action.request, found.action.response),
            *(*found.action.models, *found.service.models),
        )
        for field in model.fields
        if field.secret
    }
    assert len(secret) >= 5
    assert set(used["secret"]) == secret
    assert used["leaks"] == []
