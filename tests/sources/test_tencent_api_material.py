"""The vendor's own descriptions, read whole, against an independent count and the curated specs."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

import pytest

from codegen.sources.facts import ServiceFacts
from codegen.sources.material import read_material
from tests.sources.material.support import (
    CURATED,
    SHARED,
    TENCENT,
    action_of,
    all_fields,
    differences,
    messages,
    named,
    needs_material,
)

PACKAGE = "tccli-intl-en"
SERVICES = ["live", "trtc"]
EXAMPLES_LEFT_OUT = {"live": 5, "trtc": 9}


def is_installed() -> bool:
    """Say whether the package with all services is there."""
    try:
        distribution(PACKAGE)
    except PackageNotFoundError:
        return False
    return True


needs_package = pytest.mark.skipif(not is_installed(), reason=f"{PACKAGE} is not installed")


def read(service: str) -> ServiceFacts:
    """Read a service's description."""
    (facts,) = read_material(str(SHARED / f"tencent-{service}-api.json"), TENCENT, service)
    return facts


def raw(service: str, part: str = "api") -> dict[str, Any]:
    """Return a service's description, or its examples, as plain JSON."""
    content: dict[str, Any] = json.loads((SHARED / f"tencent-{service}-{part}.json").read_text())
    return content


def counts(description: dict[str, Any]) -> tuple[int, int, int]:
    """Count actions, models, and members less each response's RequestId."""
    actions, objects = description["actions"], description["objects"]
    ends = {action[end] for action in actions.values() for end in ("input", "output")}
    members = 0
    for name, each in objects.items():
        hidden = (
            {"RequestId", "Error"} if name in {a["output"] for a in actions.values()} else set()
        )
        members += sum(member["name"] not in hidden for member in each["members"])
    return len(actions), len(objects) - len(ends), members


def counted(facts: ServiceFacts) -> tuple[int, int, int]:
    """Count the same of facts."""
    return len(facts.actions), len(facts.models), sum(1 for _ in all_fields(facts))


@needs_material
@pytest.mark.parametrize("service", SERVICES)
def test_nothing_is_missed(service: str) -> None:
    """Actions, models and fields are as many as plain JSON has, and every field has a type."""
    facts = read(service)
    assert counted(facts) == counts(raw(service))
    assert all(field.type is not None for field in all_fields(facts))


@needs_material
def test_all_actions_of_the_two_services() -> None:
    """The two services have 179 actions."""
    assert [len(read(service).actions) for service in SERVICES] == [121, 58]


@needs_material
@pytest.mark.parametrize("service", SERVICES)
def test_places_are_real_lines(service: str) -> None:
    """Each field, action and model stands on the line of its place."""
    lines = (SHARED / f"tencent-{service}-api.json").read_text().splitlines()
    facts = read(service)
    for field in all_fields(facts):
        assert lines[field.place.line - 1][field.place.column - 1 :] == f'"name": "{field.wire}",'
    for name, place in named(facts):
        assert lines[place.line - 1] == f'    "{name}": {{'


@needs_material
@pytest.mark.parametrize("service", SERVICES)
def test_curated_specs_agree(service: str) -> None:
    """Types and required marks are those of the curated specs, or `stated` there."""
    assert list(differences(CURATED, read(service))) == []


@needs_material
@pytest.mark.parametrize("service", SERVICES)
def test_every_example_is_read_or_complained_about(service: str) -> None:
    """No example is dropped in silence, and the complaints are about nothing else."""
    facts = read(service)
    shown = sum(len(each) for each in raw(service, "examples")["actions"].values())
    kept = sum(len(action.examples or ()) for action in facts.actions)
    assert shown == kept + len(facts.complaints)
    assert len(facts.complaints) == EXAMPLES_LEFT_OUT[service]
    assert all("was left out" in message for message in messages(facts))


@needs_material
def test_the_examples_of_curated_specs_are_the_vendors() -> None:
    """The examples that the five specs have are read from the vendor's file."""
    for service, name in (("live", "CancelCommonMixStream"), ("trtc", "StopStreamIngest")):
        spec = next(
            action
            for vendor, each in CURATED.services()
            for action in each.actions
            if (vendor.name, each.name, action.name) == ("tencent", service, name)
        )
        said = action_of(read(service), name).examples or ()
        requests = [dict(each.request) for each in said]
        assert all(example.request in requests for example in spec.examples)


@needs_package
def test_all_services_of_the_package() -> None:
    """All versions of all services are read, and nothing in them is missed."""
    material = read_material(PACKAGE, TENCENT)
    assert material.complaints == ()
    paths = [
        each for each in distribution(PACKAGE).files or [] if each.as_posix().endswith("/api.json")
    ]
    assert len(set(material.names)) == len(material.names) == len(paths) > 100
    texts = {path.as_posix(): path.read_text("utf-8") for path in paths}
    for facts in material:
        assert counted(facts) == counts(json.loads(texts[facts.actions[0].place.file]))
        assert facts.complete
        assert str(facts.service).isidentifier()


@needs_package
def test_one_service_of_the_package() -> None:
    """Asked for one service, only that one is read."""
    material = read_material(PACKAGE, TENCENT, "live")
    assert material.names == ("live",)
    assert [facts.service for facts in material] == ["live"]
