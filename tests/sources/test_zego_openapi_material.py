"""ZEGOCLOUD's own files, read whole, against independent counts, tables and the curated specs."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen.sources.facts import ServiceFacts
from codegen.sources.material import read_material
from codegen.spec.model import Place
from tests.sources.material.support import (
    CURATED,
    SHARED,
    ZEGO,
    action_of,
    all_fields,
    differences,
    messages,
    needs_material,
)

FOLDER = SHARED / "zego-rtc"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What the specs, which follow an older page, do not have.
CURATED_OTHERWISE = {
    # For a vendor that the list of vendors does not have.
    "StopCDNRecord.Domain: only in the material",
    "StopCDNRecord.Point: only in the material",
}


def read() -> ServiceFacts:
    """Read all files."""
    (facts,) = read_material(str(FOLDER), ZEGO, "rtc")
    return facts


def parsed() -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield each action's file, as plain YAML."""
    for path in sorted(FOLDER.rglob("*.yaml")):
        content = yaml.load(path.read_text("utf-8"), LOADER)
        if "paths" in content:
            yield path, content


def properties(schema: dict[str, Any], whole: dict[str, Any]) -> int:
    """Count the properties of a schema, at any depth."""
    if "$ref" in schema:
        return properties(whole["components"]["schemas"][schema["$ref"].rpartition("/")[2]], whole)
    if "items" in schema:
        return properties(schema["items"], whole)
    own = schema.get("properties", {})
    return len(own) + sum(properties(each, whole) for each in own.values())


def name_of(content: dict[str, Any]) -> str:
    """Return the name of an action, which is the one value of the parameter Action."""
    (operation,) = content["paths"]["/"].values()
    (action,) = [each for each in operation["parameters"] if each.get("name") == "Action"]
    return str(action["schema"]["enum"][0])


def plain_count(content: dict[str, Any]) -> int:
    """Count an action's parameters and fields, less the common ones and the envelope."""
    (operation,) = content["paths"]["/"].values()
    common = {field.wire for field in ZEGO.common}
    own = [each for each in operation["parameters"] if each.get("name", "AppId") not in common]
    bodies = [operation["responses"]["200"]]
    bodies += [operation["requestBody"]] if "requestBody" in operation else []
    schemas = [body["content"]["application/json"]["schema"] for body in bodies]
    nested = sum(properties(each["schema"], content) for each in own)
    envelope = 3
    return len(own) + nested + sum(properties(each, content) for each in schemas) - envelope


@needs_material
def test_nothing_is_missed() -> None:
    """All 50 actions are there, with as many fields as plain YAML has, each with a type."""
    facts = read()
    counted = {name_of(content): plain_count(content) for _, content in parsed()}
    said = {
        action.name: sum(1 for _ in all_fields(ServiceFacts("zego", "rtc", (action,))))
        for action in facts.actions
    }
    assert said == counted
    assert len(said) == 50
    assert all(field.type is not None for field in all_fields(facts))


@needs_material
def test_what_is_complained_about() -> None:
    """One field is said to be an object, with a list for an example; all else is understood."""
    (message,) = messages(read())
    assert "media-service/rtpm-dispatch.yaml:160:9: Data is said to be an object" in message


@needs_material
def test_methods_hosts_and_limits_agree_with_the_table_of_actions() -> None:
    """Methods, hosts, limits, those of the test environment and of rooms are as tabled by hand."""
    facts = read()
    assert facts.hosts is not None
    default = dict(facts.hosts.value)["default"]
    with (SHARED / "zego-actions.csv").open() as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == len(facts.actions)
    for row in rows:
        action = action_of(facts, row["action"])
        assert action.rate_limit is not None
        assert action.method is not None
        limit = action.rate_limit.value
        per = [f"{rate.count} per {rate.seconds} s" for _, rate in limit.per]
        test = limit.test.count if limit.test else ""
        said = (str(limit.limit.count), str(test), "".join(per), action.method.value)
        tabled = tuple(
            row[key] for key in ("max_per_second", "max_per_second_test_env", "per_room", "method")
        )
        assert said == tabled, action.name
        assert {name for name, _ in limit.per} <= {"RoomId"}
        assert row["host"] == f"https://{action.host.value if action.host else default}"


@needs_material
def test_hosts() -> None:
    """The service has a host for each region, and one for all."""
    hosts = read().hosts
    assert hosts is not None
    service = next(each for _, each in CURATED.services() if each.name == "rtc")
    assert hosts.value == service.hosts


@needs_material
def test_codes_agree_with_the_table_of_codes() -> None:
    """Every return code but success, with its meaning, is as extracted by other means."""
    tabled = json.loads((SHARED / "zego-action-codes.json").read_text())
    facts = read()
    assert set(tabled) == {action.name for action in facts.actions}
    for action in facts.actions:
        rows = [(row["code"], row["description"]) for row in tabled[action.name] if row["code"]]
        assert [(each.code, each.meaning) for each in action.errors or ()] == rows, action.name
        assert (action.errors is None) == (not tabled[action.name]), action.name


@needs_material
def test_curated_specs_agree() -> None:
    """Types, marks, bounds, choices and encodings are those of the curated specs, but for a few."""
    assert set(differences(CURATED, read())) == CURATED_OTHERWISE


@needs_material
def test_pages_are_those_of_the_curated_specs() -> None:
    """Pages are where the curated specs found them; StopMix's once was another."""
    facts = read()
    for vendor, service in CURATED.services():
        for action in service.actions if vendor.name == "zego" else ():
            url = action_of(facts, action.name).url
            assert url is not None
            assert url.value == action.source.url or action.name == "StopMix"


@needs_material
def test_the_vendors_spelling_is_kept() -> None:
    """An action is called what calls have to name it, whatever the file is called."""
    action = action_of(read(), "CreatCDNTransferRule")
    assert action.url is not None
    assert action.url.value.endswith("/create-cdn-transfer-rule")


@needs_material
def test_places_are_real_lines() -> None:
    """Each field stands on the line of its place; each code in its row."""
    files = {
        path.relative_to(FOLDER).as_posix(): path.read_text("utf-8").splitlines()
        for path in FOLDER.rglob("*.yaml")
    }

    def line(place: Place) -> str:
        name = place.file.rpartition("zego-rtc/")[2]
        return files[name][place.line - 1][place.column - 1 :]

    facts = read()
    for field in all_fields(facts):
        assert line(field.place).startswith((f"{field.wire}:", f"name: {field.wire}"))
    for action in facts.actions:
        assert action.rate_limit is not None
        assert line(action.rate_limit.place).startswith("<Note")
        for error in action.errors or ():
            assert line(error.place).startswith("<tr>")


@needs_material
def test_indexed_lists() -> None:
    """The two lists of objects in queries are the only ones with numbered items."""
    indexed = {
        (action.name, field.wire)
        for action in read().actions
        for field in action.request or ()
        if field.indexed
    }
    assert indexed == {("DeleteMedia", "Media"), ("MergeMedia", "HandleMediaArgs")}


@needs_material
def test_one_file_brings_what_it_refers_to() -> None:
    """A single file is read with the shared ones outside of it."""
    (facts,) = read_material(str(FOLDER / "cdn" / "stop-cdn-record.yaml"), ZEGO, "rtc")
    (action,) = facts.actions
    whole = action_of(read(), "StopCDNRecord")
    assert (action.request, action.url, action.errors) == (whole.request, whole.url, whole.errors)
    assert facts.hosts == read().hosts
    assert facts.complaints == ()
