"""Where material is found, what counts as material, and what is said where there is none."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from codegen.sources import material_pages
from codegen.sources.facts import (
    ActionFacts,
    Complaint,
    FieldFacts,
    ModelFacts,
    Said,
    ServiceFacts,
)
from codegen.sources.material import MaterialError, read_material
from codegen.spec.model import Place, Vendor
from tests.sources.material.support import TENCENT, ZEGO, messages
from tests.sources.test_tencent_api import description, member
from tests.sources.test_zego_openapi import SHARED, document

EXAMPLES = {
    "actions": {"GrowTree": [{"input": '{"Name": "oak"}', "output": '{"Response": {"A": 1}}'}]}
}


def api(service: str = "orchard", version: str = "2020-02-03") -> str:
    """Return the text of an API description."""
    content = description([member("Name")])
    content["metadata"] = {"apiVersion": version, "serviceShortName": service}
    return json.dumps(content)


# As the vendor's command line keeps them: two versions of one service, one of another.
PACKAGE = {
    "tccli/services/orchard/v20200203/api.json": api(),
    "tccli/services/orchard/v20200203/examples.json": json.dumps(EXAMPLES),
    "tccli/services/orchard/v20190101/api.json": api(version="2019-01-01"),
    "tccli/services/meadow/v20210101/api.json": api("meadow", "2021-01-01"),
    "tccli/services/meadow/__init__.py": "",
    "tccli/data.json": "[]",
    "tccli_intl_zz-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: tccli-intl-zz\n",
    "tccli_intl_zz-1.0.dist-info/top_level.txt": "tccli\n",
}

DESCRIPTIONS = {name: text for name, text in PACKAGE.items() if "/v20" in name}


def write(folder: Path, files: dict[str, str]) -> str:
    """Write files into a folder; return its path."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return str(folder)


@pytest.fixture
def wheel(tmp_path: Path) -> str:
    """Return the path of a wheel with three descriptions in it."""
    path = tmp_path / "tccli_intl_zz-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in PACKAGE.items():
            archive.writestr(name, text)
    return str(path)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the name of an installed package with the same."""
    site = tmp_path / "site"
    record = {"tccli_intl_zz-1.0.dist-info/RECORD": "".join(f"{name},,\n" for name in PACKAGE)}
    write(site, PACKAGE | record)
    monkeypatch.syspath_prepend(site)
    return "tccli-intl-zz"


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> dict[str, ServiceFacts]:
    """Stand in for the reader of pages: return what it says of each file's text."""
    known: dict[str, ServiceFacts] = {}

    def read_page(text: str, file: str, vendor: Vendor, service: str | None) -> ServiceFacts:
        assert file
        assert vendor.name in {"tencent", "zego"}
        return known.get(text, ServiceFacts(vendor.name, service or "orchard", ()))

    monkeypatch.setattr(material_pages, "read_page", read_page)
    return known


def test_a_file_is_read_with_the_examples_beside_it(tmp_path: Path) -> None:
    """`orchard-examples.json` belongs to `orchard-api.json`, though only the one is named."""
    write(tmp_path, {"orchard-api.json": api(), "orchard-examples.json": json.dumps(EXAMPLES)})
    material = read_material(str(tmp_path / "orchard-api.json"), TENCENT)
    (facts,) = material
    assert material.names == ("orchard",)
    assert (facts.vendor, facts.service, facts.complete) == ("tencent", "orchard", True)
    assert len(facts.actions[0].examples or ()) == 1


@pytest.mark.parametrize("kind", ["wheel", "package", "folder"])
def test_all_services_of_a_package(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """A wheel, an installed package and a folder of the same shape give the same services."""
    source = (
        write(tmp_path / "in", DESCRIPTIONS) if kind == "folder" else request.getfixturevalue(kind)
    )
    material = read_material(source, TENCENT)
    assert material.names == ("meadow", "orchard_20190101", "orchard")
    found = {facts.service: facts for facts in material}
    assert list(found) == list(material.names)
    versions = {name: facts.version.value for name, facts in found.items() if facts.version}
    assert versions == {
        "meadow": "2021-01-01",
        "orchard_20190101": "2019-01-01",
        "orchard": "2020-02-03",
    }
    assert found["orchard"].actions[0].examples is not None
    file = found["meadow"].actions[0].place.file
    assert file.endswith("tccli/services/meadow/v20210101/api.json")
    assert file.startswith("tccli/") == (kind != "folder")


def test_only_descriptions_of_a_wheel_count(wheel: str) -> None:
    """Code and metadata of a wheel are no material, and no reason to complain."""
    assert read_material(wheel, TENCENT).complaints == ()


def test_one_service_of_many(wheel: str) -> None:
    """Asked for one service, the others are not read."""
    material = read_material(wheel, TENCENT, "orchard_20190101")
    assert [facts.service for facts in material] == ["orchard_20190101"]


def test_services_are_read_one_after_the_other(tmp_path: Path) -> None:
    """A service that is not asked for yet has not been read: its file may still change."""
    root = tmp_path / "in"
    source = write(root, DESCRIPTIONS)
    facts = iter(read_material(source, TENCENT))
    assert next(facts).service == "meadow"
    write(root, {"tccli/services/orchard/v20190101/api.json": api(version="2018-01-01")})
    second = next(facts)
    assert second.version is not None
    assert second.version.value == "2018-01-01"


def test_a_single_file_may_be_an_old_version(tmp_path: Path) -> None:
    """One file alone does not tell whether it is the newest; the asker does."""
    write(tmp_path, {"api.json": api()})
    source = str(tmp_path / "api.json")
    assert [each.service for each in read_material(source, TENCENT, "orchard")] == ["orchard"]
    older = read_material(source, TENCENT, "orchard_20200203")
    assert [each.service for each in older] == ["orchard_20200203"]


def test_a_folder_of_openapi_files(tmp_path: Path) -> None:
    """A folder, or a folder inside of it, is read as one service, with what it refers to."""
    write(tmp_path, {"garden/grow-tree.yaml": document(), "shared.yaml": SHARED})
    for source in (tmp_path, tmp_path / "garden", tmp_path / "garden" / "grow-tree.yaml"):
        (facts,) = read_material(str(source), ZEGO)
        assert (facts.service, facts.complaints) == ("rtc", ())
        assert facts.hosts is not None
        url = facts.actions[0].url
        assert url is not None
        assert url.value.endswith("/api-reference/garden/grow-tree")


def test_places_are_relative_to_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files below the working directory are shown from there on, however they were named."""
    write(tmp_path, {"in/garden/grow-tree.yaml": document(), "in/shared.yaml": SHARED})
    monkeypatch.chdir(tmp_path)
    for source in ("in", "./in/garden/..", str(tmp_path / "in")):
        (facts,) = read_material(source, ZEGO)
        assert facts.actions[0].place.file == "in/garden/grow-tree.yaml"
        assert facts.complaints == ()


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    """What begins with a dot is not material."""
    write(tmp_path, {"api.json": api(), ".git/x.json": "[]", ".hidden.json": "[]"})
    material = read_material(str(tmp_path), TENCENT)
    assert (material.names, material.complaints) == (("orchard",), ())


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("z.json", "{", "z.json:1:2: this is no JSON"),
        ("z.json", "[]", "neither `actions` and `objects` nor `openapi`"),
        ("z.json", '{"actions": {}, "objects": {}}', "lacks metadata.serviceShortName"),
        ("z.yaml", "a: 1", "this YAML has no `openapi` at its top"),
        ("z.yaml", document(), "this is no API description of Tencent Cloud"),
        ("z.png", "", "this is no JSON, no YAML and no page"),
        ("z/api.json", api(), "describes orchard 2020-02-03 too, and was read"),
        ("z-examples.json", json.dumps(EXAMPLES), "neither `actions` and `objects`"),
    ],
)
def test_files_that_are_not_understood_are_complained_about(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    """A file of no kind is told once, and the others are read."""
    write(tmp_path, {"api.json": api(), name: text})
    material = read_material(str(tmp_path), TENCENT)
    assert [len(facts.actions) for facts in material] == [1]
    assert len(material.complaints) == 1
    assert name in str(material.complaints[0])
    assert said in str(material.complaints[0])


def test_bytes_that_are_no_text_are_complained_about(tmp_path: Path) -> None:
    """A file in another encoding is told, not guessed at."""
    write(tmp_path, {"api.json": api()})
    (tmp_path / "page.txt").write_bytes(b"\xff\xfe\x00")
    material = read_material(str(tmp_path), TENCENT)
    assert "page.txt:1:1: this is no UTF-8" in str(material.complaints[0])


@pytest.mark.parametrize("source", ["nowhere", "no/where.json", "."])
def test_a_source_that_is_none(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing source, or an empty folder, says what would be right."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(MaterialError) as caught:
        read_material(source, TENCENT)
    said = str(caught.value)
    if source == ".":
        assert "nothing about tencent is in this folder: looked for" in said
        assert "saved pages" in said
    else:
        assert "no such file or folder, and no package of this name is installed" in said
        assert "pip install tccli-intl-en" in said


def test_a_source_of_another_vendor(wheel: str) -> None:
    """Descriptions of the other vendor are nothing to read, and the error says why."""
    with pytest.raises(MaterialError, match="no API description of ZEGOCLOUD"):
        read_material(wheel, ZEGO)


def test_a_source_without_the_service_that_is_asked_for(wheel: str) -> None:
    """The error names what there is."""
    with pytest.raises(MaterialError, match=r"no tencent/live .* holds meadow, orchard_2019"):
        read_material(wheel, TENCENT, "live")


def test_of_many_services_similar_names_are_told(tmp_path: Path) -> None:
    """Where there are too many to list, those that may have been meant are named."""
    services = {f"s{number}/v20200101/api.json": api() for number in range(20)}
    write(tmp_path, services | {"orchard/v20200101/api.json": api()})
    with pytest.raises(MaterialError, match=r"it holds 21 other services, such as orchard$"):
        read_material(str(tmp_path), TENCENT, "orchards")


def test_a_broken_wheel(tmp_path: Path) -> None:
    """A file that is named like a wheel and is none is told."""
    write(tmp_path, {"x.whl": "no"})
    with pytest.raises(MaterialError, match="this is no wheel"):
        read_material(str(tmp_path / "x.whl"), TENCENT)


def place(file: str) -> Place:
    """Return the first place of a file."""
    return Place(file, 1, 1)


def page(name: str, file: str, version: str = "2020-02-03", size: str = "Size") -> ServiceFacts:
    """Return what a page says: an action, the version, and a model with a field."""
    return ServiceFacts(
        "tencent",
        "orchard",
        (ActionFacts(name, place(file)),),
        version=Said(version, place(file)),
        models={"Leaf": ModelFacts("Leaf", (FieldFacts(size, place(file)),), place(file))},
        complaints=(Complaint(place(file), "a row was not understood"),),
    )


def test_pages_are_put_together(tmp_path: Path, pages: dict[str, ServiceFacts]) -> None:
    """Pages that agree make one service, which is not complete; each keeps its complaints."""
    pages |= {"one": page("GrowTree", "a.txt"), "two": page("FellTree", "b.html")}
    write(tmp_path, {"a.txt": "one", "sub/b.html": "two"})
    material = read_material(str(tmp_path), TENCENT)
    (facts,) = material
    assert [action.name for action in facts.actions] == ["GrowTree", "FellTree"]
    assert facts.complete is False
    assert list(facts.models) == ["Leaf"]
    assert [message.partition(":")[0] for message in messages(facts)] == ["a.txt", "b.html"]


def test_pages_that_contradict_are_complained_about(
    tmp_path: Path, pages: dict[str, ServiceFacts]
) -> None:
    """Of two pages that differ the later one is taken, and the difference is told."""
    pages |= {
        "one": page("GrowTree", "a.txt"),
        "two": page("FellTree", "b.txt", version="2021-01-01", size="Area"),
    }
    write(tmp_path, {"a.txt": "one", "b.txt": "two"})
    (facts,) = read_material(str(tmp_path), TENCENT)
    said = [each for each in messages(facts) if "row" not in each]
    assert facts.models["Leaf"].fields[0].wire == "Area"
    assert facts.version is not None
    assert facts.version.value == "2021-01-01"
    assert said == [
        "b.txt:1:1: a.txt:1:1 says something else about Leaf; this page was taken",
        (
            "b.txt:1:1: a.txt:1:1 says that version is 2020-02-03, not 2021-01-01;"
            " this page was taken"
        ),
    ]


def test_pages_beside_a_description(tmp_path: Path, pages: dict[str, ServiceFacts]) -> None:
    """A service comes once for its description and once for its pages."""
    pages["one"] = page("GrowTree", "a.txt")
    write(tmp_path, {"a.txt": "one", "api.json": api()})
    material = read_material(str(tmp_path), TENCENT)
    assert material.names == ("orchard", None)
    assert [facts.complete for facts in material] == [True, False]
