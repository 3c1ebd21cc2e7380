"""`refresh` on a bad day: material that contradicts what a person wrote, or cannot be read."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

VENDOR = """\
language: 1
title: Tencent
doc: A vendor.
source: {url: "https://example.com/tencent"}
protocol: tencent
clock_tolerance: 300
envelope: {RequestId: string}
"""
SERVICE = """\
title: Live
doc: Live streams.
client: LiveClient
source: {url: "https://example.com/tencent/live"}
version: 2018-08-01
hosts: {default: live.intl.tencentcloudapi.com}
rate_limit_scope: [account, host]
"""
LIST = """\
action: ListDomains
doc: List domains.
source: {url: "https://example.com/tencent/live/ListDomains"}
retry: read

request:
  Page?: int64
  Size?: int64
  Kind?: int64
rules:
  - {only: [Kind], when: {Page: 1}}  # the vendor does not say so

response:
  Names: [string]
  Total: int64
paging: {page: Page, size: Size, items: Names, total: Total}
"""
STOP = """\
action: StopStream
doc: Stop a stream.
source: {url: "https://example.com/tencent/live/StopStream"}
retry: idempotent
stops: {task: Stream, by: [StreamId]}

request:
  StreamId: string
  Where?: {type: Place, doc: Where.}

models:
  Place:
    fields:
      Name?: string
"""
PAGE = """\
StopStream
Domain name for API request: live.intl.tencentcloudapi.com.
Input Parameters
Parameter Name Required Type Description
Action Yes String Common Params. The value used for this API: StopStream.
Version Yes String Common Params. The value used for this API: 2018-08-01.
StreamId Yes String The stream.
Output Parameters
Parameter Name Type Description
RequestId String The ID.
Error Code
Error Code Description
InternalError Internal error.
"""


def member(name: str, type_: str = "string", **more: Any) -> dict[str, Any]:
    kind = "int" if type_ == "int64" else type_
    known = {"name": name, "type": kind, "member": type_, "required": False, "disabled": False}
    return {**known, "document": "", "example": "", **more}


def description() -> dict[str, Any]:
    """A description that says what the specs say."""
    paging = [member(name, "int64") for name in ("Page", "Size", "Kind")]
    listed = [member("Names", "list", member="string"), member("Total", "int64")]
    stop = [member("StreamId", required=True), member("Where", "object", member="Place")]
    request = member("RequestId")
    return {
        "metadata": {"apiVersion": "2018-08-01", "serviceShortName": "live"},
        "actions": {
            name: {"name": name, "input": f"{name}Request", "output": f"{name}Response"}
            for name in ("ListDomains", "StopStream")
        },
        "objects": {
            "ListDomainsRequest": {"members": paging, "type": "object"},
            "ListDomainsResponse": {"members": [*listed, request], "type": "object"},
            "StopStreamRequest": {"members": stop, "type": "object"},
            "StopStreamResponse": {"members": [request], "type": "object"},
            "Place": {"members": [member("Name")], "type": "object"},
        },
    }


def without(said: dict[str, Any], owner: str, name: str) -> None:
    members = said["objects"][owner]["members"]
    members[:] = [each for each in members if each["name"] != name]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of sound specs."""
    files = {
        "tencent/vendor.yaml": VENDOR,
        "tencent/live/service.yaml": SERVICE,
        "tencent/live/ListDomains.yaml": LIST,
        "tencent/live/StopStream.yaml": STOP,
    }
    for path, text in files.items():
        file = tmp_path / "specs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path / "specs"


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def run(command: str, target: str, source: Path | str, specs: Path) -> int:
    return main([command, target, "--from", str(source), "--specs", str(specs)])


def saved(specs: Path, said: object, name: str = "live-api.json") -> Path:
    """Save a description in a folder of its own."""
    path = specs.parent / "material" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(said if isinstance(said, str) else json.dumps(said, indent=1))
    return path


def plain(text: str) -> str:
    """Return a report without its line breaks."""
    return " ".join(text.split())


def test_material_that_agrees_changes_nothing(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The description that the other tests change says exactly what the specs say."""
    before = contents(specs)
    assert run("refresh", "tencent/live", saved(specs, description()), specs) == 0
    assert contents(specs) == before
    assert "No changes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("owner", "field", "place"),
    [
        ("ListDomainsRequest", "Size", "ListDomains.yaml:15:28"),
        ("ListDomainsResponse", "Total", "ListDomains.yaml:15:55"),
        ("StopStreamRequest", "StreamId", "StopStream.yaml:5:28"),
    ],
)
def test_what_names_a_field_that_is_gone_is_told(
    specs: Path, capsys: pytest.CaptureFixture[str], owner: str, field: str, place: str
) -> None:
    """The field goes; the paging or task that a person wrote about it stays, and is told."""
    said = description()
    without(said, owner, field)
    assert run("refresh", "tencent/live", saved(specs, said), specs) == 1
    out = plain(capsys.readouterr().out)
    assert f"{place}: '{field}' is not a field of the re" in out
    assert "mend the faults told above" in out
    after = contents(specs)
    assert f"  {field}" not in after[f"tencent/live/{place.split(':', maxsplit=1)[0]}"]
    assert "# the vendor does not say so" in after["tencent/live/ListDomains.yaml"]
    assert main(["lint", "--specs", str(specs)]) == 1
    assert f"{place}: '{field}'" in capsys.readouterr().err


def test_what_the_language_cannot_say_is_not_written(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A field with a name that a spec file cannot have leaves the service as it is, with a reason."""
    said = description()
    said["objects"]["StopStreamRequest"]["members"].append(member("odd name%"))
    before = contents(specs)
    assert run("refresh", "tencent/live", saved(specs, said), specs) == 1
    assert contents(specs) == before
    out = plain(capsys.readouterr().out)
    assert "'odd name%' is no field's name" in out
    assert "nothing was written" in out


def test_two_kinds_of_material_add_up(specs: Path) -> None:
    """What a page says about an action does not undo what a description says in the same folder."""
    said = description()
    said["actions"]["StopStream"]["status"] = "deprecated"  # of which the page says nothing
    rows = "StreamId Yes String The stream.\nWhere No Place Where."
    saved(specs, PAGE.replace("StreamId Yes String The stream.", rows), "page.txt")
    run("refresh", "tencent/live", saved(specs, said).parent, specs)
    after = (specs / "tencent/live/StopStream.yaml").read_text()
    assert "  InternalError:" in after
    assert "deprecated: true" in after


@pytest.mark.parametrize("command", ["drift", "refresh"])
def test_material_of_which_nothing_could_be_read_is_a_failure(
    specs: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """A page of another service does not pass for one that says what the specs say."""
    page = saved(specs, PAGE.replace("live.intl", "trtc.intl"), "page.txt")
    assert run(command, "tencent/live", page, specs) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nothing about tencent/live could be read" in captured.err
    assert "page.txt:1:1: this is a page of the service trtc" in captured.err


def test_an_empty_source_is_not_the_working_directory(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A variable that is not set, in a script, does not make the tool read everything around it."""
    assert run("drift", "tencent/live", "", specs) == 1
    assert "the source is empty" in capsys.readouterr().err


def test_json_that_is_nested_without_end_is_no_crash(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that Python cannot nest is told beside the good ones, which are read."""
    saved(specs, "[" * 100_000, "deep.json")
    assert run("drift", "tencent/live", saved(specs, description()).parent, specs) == 0
    assert "deep.json:1:1: this JSON is nested too deep" in plain(capsys.readouterr().out)


@pytest.mark.parametrize("owner", ["StopStreamRequest", "Place"])
@pytest.mark.parametrize("members", ["x", None, [{"type": "string"}]])
def test_an_object_that_cannot_be_read_loses_no_field(
    specs: Path, capsys: pytest.CaptureFixture[str], owner: str, members: object
) -> None:
    """Members that are no list, or have no name, are told, and what the specs know of them stays."""
    said = description()
    said["objects"][owner]["members"] = members
    before = contents(specs)
    assert run("refresh", "tencent/live", saved(specs, said), specs) == 0
    assert contents(specs) == before
    out = plain(capsys.readouterr().out)
    assert f"{owner}" in out
    assert "as far as it was understood" in out


def test_new_files_are_named(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What `git diff` does not show is in what to do next, and so is a service that is begun."""
    said = description()
    said["actions"]["StartStream"] = dict(said["actions"]["StopStream"], name="StartStream")
    assert run("refresh", "tencent/live", saved(specs, said), specs) == 0
    out = plain(capsys.readouterr().out)
    assert f"new files, which git diff does not show: {specs}/tencent/live/StartStream.yaml" in out
    assert "new service;" not in out
    said["metadata"]["serviceShortName"] = "lvie"
    assert run("refresh", "tencent/lvie", saved(specs, said), specs) == 0
    out = plain(capsys.readouterr().out)
    assert f"{specs}/tencent/lvie is a new service; if its name was a slip" in out


OPENAPI = """\
openapi: 3.0.0
paths:
  /:
    post:
      operationId: stop-mix
      parameters:
        - {name: Action, in: query, required: true, schema: {type: string, enum: [StopMix]}}
      responses: {"200": {description: Success}}
"""


@pytest.fixture
def zego(specs: Path) -> Path:
    """The same specs, and beside them a vendor whose material is OpenAPI files."""
    vendor, service = (
        text.replace("tencent", "zego").replace("envelope: {", "envelope: {Code: int32, ")
        for text in (VENDOR, SERVICE)
    )
    (specs / "zego/rtc").mkdir(parents=True)
    (specs / "zego/vendor.yaml").write_text(vendor)
    (specs / "zego/rtc/service.yaml").write_text(service.replace("version: 2018-08-01\n", ""))
    return specs


def test_a_vendor_alone_knows_the_services_that_there_are(
    zego: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """OpenAPI files, which do not name their service, are of the only one that the vendor has."""
    assert run("drift", "zego", saved(zego, OPENAPI, "stop-mix.yaml"), zego) == 0
    assert "zego/rtc StopMix" in capsys.readouterr().out


def test_one_file_does_not_move_a_service(zego: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The host in the file of one action is that action's, not that of all the others."""
    for name in ("StopMix", "StartMix", "ListMixes"):
        text = LIST[: LIST.index("request")].replace("ListDomains", name)
        (zego / f"zego/rtc/{name}.yaml").write_text(text)
    servers = 'servers: [{url: "https://other.example.com"}]\n'
    material = saved(zego, OPENAPI.replace("paths", servers + "paths"), "stop-mix.yaml")
    assert run("refresh", "zego/rtc", material, zego) == 0
    after = contents(zego)
    assert "host: other.example.com" in after["zego/rtc/StopMix.yaml"]
    assert "other.example.com" not in after["zego/rtc/service.yaml"]
    assert "host default" not in plain(capsys.readouterr().out)


def test_bad_openapi_beside_good(zego: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is nested too deep, or refers to no text, is told; the other files are read."""
    folder = saved(zego, OPENAPI, "stop-mix.yaml").parent
    saved(zego, "openapi: 3.0.0\npaths: " + "[" * 3000 + "]" * 3000, "deep.yaml")
    saved(zego, "openapi: 3.0.0\nservers:\n  $ref: './binary.yaml#/x'\n", "refers.yaml")
    (folder / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    assert run("drift", "zego/rtc", folder, zego) == 0
    out = plain(capsys.readouterr().out)
    assert "deep.yaml:1:1: this is nested too deep" in out
    assert "binary.yaml:1:1: this is no UTF-8; left out" in out
    assert "zego/rtc StopMix" in out


@pytest.mark.parametrize(
    ("error", "status"), [(OSError("disk full"), 1), (KeyboardInterrupt(), 130)]
)
def test_a_write_that_fails_leaves_no_piece(
    specs: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    status: int,
) -> None:
    """A full disk or Ctrl-C leaves the old file whole, nothing beside it, and no traceback."""
    said = description()
    said["objects"]["StopStreamRequest"]["members"].append(member("More"))
    before = contents(specs)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", fail)
    assert run("refresh", "tencent/live", saved(specs, said), specs) == status
    assert contents(specs) == before
    assert capsys.readouterr().err.startswith("codegen: ")


def test_a_damaged_wheel_is_no_crash(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file in a wheel that cannot be unpacked is named."""
    wheel = specs.parent / "tccli.whl"
    path = "tccli/services/live/v20180801/api.json"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(path, json.dumps(description()))
    content = bytearray(wheel.read_bytes())
    content[120:160] = bytes(40)
    wheel.write_bytes(content)
    assert run("drift", "tencent/live", wheel, specs) == 1
    assert f"{path} in it is damaged" in capsys.readouterr().err
