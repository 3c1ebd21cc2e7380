"""Rendering is a pure function of the spec files, and what it returns is good Python."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import tempfile
import warnings
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from codegen.render import format_files, read_rooms, render
from codegen.spec import parse_specs
from tests.generator.support import (
    CODEGEN,
    COPIED,
    REAL,
    ROOMS,
    ROOT,
    RUFF,
    SPECS,
    generate,
    python,
    rendered_python,
    zego_action,
)

DATE = re.compile(r"\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\b")


@pytest.fixture(scope="module")
def package() -> dict[str, str]:
    """The package of all actions."""
    return generate(REAL)


def test_the_same_specs_make_the_same_package(package: dict[str, str]) -> None:
    """A second run in the same process returns the same files, byte for byte and in the same order."""
    assert list(generate(REAL).items()) == list(package.items())


def test_the_order_in_which_files_are_found_changes_nothing(package: dict[str, str]) -> None:
    """Spec files may come in any order, as directories list them."""
    assert generate(dict(reversed(REAL.items()))) == package


@pytest.mark.parametrize(
    ("seed", "parser", "locale"), [("1", "c", "C"), ("4321", "python", "C.UTF-8")]
)
def test_every_process_makes_the_same_package(
    package: dict[str, str], tmp_path: Path, seed: str, parser: str, locale: str
) -> None:
    """Neither hash seeds nor locales, time zones, working directories or YAML parsers make a difference."""
    script = str(Path(__file__).with_name("render_elsewhere.py"))
    environ = {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": seed,
        "LC_ALL": locale,
        "TZ": "Asia/Tokyo",
    }
    done = python(script, parser, cwd=tmp_path, PYTHONUTF8="0", **environ)
    assert done.returncode == 0, done.stderr
    here = [[path, hashlib.sha256(text.encode()).hexdigest()] for path, text in package.items()]
    assert json.loads(done.stdout) == here


def test_rendering_reads_nothing_but_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the templates loaded, rendering opens no file and asks for no time."""
    specs = parse_specs(REAL)
    before = render(specs, ROOMS)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("rendering looked around")

    with monkeypatch.context() as patches:
        for name in ("builtins.open", "io.open", "time.time", "os.getcwd", "os.listdir"):
            patches.setattr(name, refuse)
        after = render(specs, ROOMS)
    assert after == before


def test_every_file_compiles_without_a_warning(package: dict[str, str]) -> None:
    """Every Python file compiles, without as much as a warning of an odd escape."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, text in package.items():
            if path.endswith(".py"):
                compile(text, path, "exec")


def test_every_table_is_json(package: dict[str, str]) -> None:
    """The simulator's tables, one a vendor and one a service, are JSON that ends with a line's end."""
    tables = {path: text for path, text in package.items() if path.endswith(".json")}
    assert {Path(path).name for path in tables} == {
        *("tencent.json", "tencent_live.json", "tencent_trtc.json"),
        *("zego.json", "zego_rtc.json"),
    }
    for text in tables.values():
        assert json.loads(text)["vendor"] in ("tencent", "zego")
        assert text.endswith("}\n")


def test_tables_hold_limits_and_outcomes() -> None:
    """A table says how often an action may be called, and which items an answer tells the fate of.

    Items that no parameter asks for are the vendor's own affair.
    """
    files = SPECS | zego_action(
        "StopProbes",
        """
        rate_limit: {limit: 40/s, test: 10/min, per: {RoomId: 1/10s}}
        stops: {task: Probe, by: [RoomId, ProbeId]}
        request:
          RoomId: string
          ProbeId: [string]
        models:
          ProbeOutcome: {doc: What became of one., fields: {Id: string, Code: int32}}
        response:
          Data: [ProbeOutcome]
          Failures: [ProbeOutcome]
        outcomes:
          - {items: Data, name: Id, code: Code, fine: [0, 200], of: ProbeId}
          - {items: Failures, name: Id, code: Code, fine: [0]}
        """,
    )
    table = json.loads(generate(files)["mediactl/_simulator/tables/zego_rtc.json"])
    action = table["actions"]["StopProbes"]
    assert table["rate_limit_scope"] == ["account"]
    assert action["rate_limit"] == {"limit": [40, 1], "test": [10, 60], "per": {"RoomId": [1, 10]}}
    assert action["outcomes"] == [
        {"items": "Data", "name": "Id", "code": "Code", "fine": [0, 200], "of": "ProbeId"}
    ]


def test_tables_hold_tasks_and_pages() -> None:
    """A table says what tells a task from others, wherever that stands, and how pages are turned."""
    models = """
        models:
          ProbeData: {doc: Data., fields: {"A?": ProbeId, "B?": ProbeId, Ids: [string], Next: string}}
          ProbeId: {doc: Data., fields: {Id: string}}
        """
    start = """
        starts: {task: Probe, by: [Data.Next, [Data.A.Id, Data.B.Id]]}
        response: {Data: ProbeData}
        """
    listing = """
        request: {Kind: string, "Page?": int32, "Marker?": string, "Size?": int32}
        response: {Data: ProbesData, Total: int32}
        paging:
          - {when: {Kind: a}, page: Page, first: 0, size: Size, items: Data.Ids, total: Total, pages: Total}
          - {when: Marker, token: Marker, next: Data.Next, items: Data.Ids}
        """
    files = SPECS | zego_action("StartProbe", start + models)
    files |= zego_action("ListProbes", listing + models.replace("Probe", "Probes"))
    table = json.loads(generate(files)["mediactl/_simulator/tables/zego_rtc.json"])
    assert table["actions"]["StartProbe"]["task"] == {
        "role": "start",
        "name": "Probe",
        "by": ["Data.Next", ["Data.A.Id", "Data.B.Id"]],
    }
    assert table["actions"]["ListProbes"]["paging"] == [
        {
            "items": "Data.Ids",
            "when": {"Kind": ["a"]},
            "page": "Page",
            "size": "Size",
            "total": "Total",
            "pages": "Total",
            "first": 0,
        },
        {"items": "Data.Ids", "when": {"Marker": None}, "token": "Marker", "next": "Data.Next"},
    ]


def test_nothing_tells_when_where_or_by_which_version_it_was_made(package: dict[str, str]) -> None:
    """Output holds no date but those of the spec files, no version of a tool, no path of this machine."""
    said = "".join(REAL.values())
    tools = ("mediactl", "ruff", "Jinja2", "PyYAML")
    machine = {str(ROOT), str(Path.home()), tempfile.gettempdir()} - {"/"}
    for path, text in package.items():
        if path in COPIED:
            continue
        assert {date for date in DATE.findall(text) if date not in said} == set(), path
        for tool in tools:
            version = re.escape(metadata.version(tool))
            assert not re.search(rf"(?i){tool}[^\n]{{0,9}}{version}", text), path
        assert [each for each in machine if each in text] == [], path


def test_copied_rooms_are_copied_byte_for_byte(package: dict[str, str]) -> None:
    """Runtime and simulator are in the package as they are in codegen, each module of them."""
    for room, target in (("runtime", "_runtime"), ("simulator", "_simulator")):
        sources = sorted((CODEGEN / room).rglob("*.py"))
        assert len(sources) > 10
        for source in sources:
            copy = f"mediactl/{target}/{source.relative_to(CODEGEN / room).as_posix()}"
            assert package[copy].encode() == source.read_bytes(), copy
        copies = [path for path in package if re.fullmatch(rf"mediactl/{target}/.*\.py", path)]
        assert len(copies) == len(sources)


def test_formatting_leaves_copied_rooms_alone() -> None:
    """Even a copied module that is not formatted stays as it is."""
    files = {"mediactl/_runtime/odd.py": "x = {'a':1}\n", "mediactl/zego/odd.py": "x = {'a':1}\n"}
    assert format_files(files, pinned=RUFF) == {
        "mediactl/_runtime/odd.py": "x = {'a':1}\n",
        "mediactl/zego/odd.py": 'x = {"a": 1}\n',
    }


def test_what_is_formatted_stays(package: dict[str, str]) -> None:
    """Formatting formatted files changes nothing."""
    assert format_files(package, pinned=RUFF) == package


@pytest.mark.parametrize("ignored", ["*", "mediactl/", "*.py"])
def test_formatting_passes_over_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ignored: str
) -> None:
    """Files are formatted in a scratch folder that git ignores, and those of a service called `dist`."""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text(f"{ignored}\n")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    formatted = format_files({"mediactl/zego/dist/_client.py": "x=1\n"}, pinned=RUFF)
    assert formatted == {"mediactl/zego/dist/_client.py": "x = 1\n"}


def test_formatting_takes_no_settings_from_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ruff.toml above the scratch folder, or in the working directory, makes no difference."""
    (tmp_path / "ruff.toml").write_text("line-length = 40\n[format]\nquote-style = 'single'\n")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    line = 'some_name = call("an argument", "another argument")\n'
    assert format_files({"mediactl/a.py": line}, pinned=RUFF) == {"mediactl/a.py": line}


def test_lines_fit(package: dict[str, str]) -> None:
    """No rendered line is longer than 100 characters, save those that cannot be broken: addresses, texts, names."""
    long = [
        line
        for path, text in rendered_python(package).items()
        for line in text.splitlines()
        if len(line) > 100 and path != "mediactl/errors.py"
    ]
    assert [line for line in long if "https://" not in line and not _is_one_thing(line)] == []


def _is_one_thing(line: str) -> bool:
    """Tell a string, or a name that is imported under its own name, which cannot be broken."""
    return re.fullmatch(r' *((\w+=)?".*"|(\w+) as \3),?', line) is not None


ODD_TEXT = (
    'He said "no", wrote C:\\new\\table, \\N{DASH} and """quotes""" with {{ braces }}, '
    "100% é中🎈 {# x #} and it's done."
)


def test_any_text_of_a_spec_survives() -> None:
    """Backslashes, quotes, braces and other scripts come through in docstrings, tables and templates."""
    quoted = json.dumps(ODD_TEXT, ensure_ascii=False)
    files = SPECS | zego_action(
        "OddTexts",
        f"""
        request:
          Name?: {{type: string, choices: {{a: {quoted}}}, default: a, doc: {quoted}}}
        models:
          OddModel: {{doc: {quoted}, fields: {{A: int32}}}}
        response:
          Odd: OddModel
        errors:
          5: {{name: odd, kind: invalid, doc: {quoted}, advice: {quoted}}}
        """,
    )
    files = {
        path: body.replace("doc: Do what the name says.", f"doc: {quoted}")
        .replace("title: ZEGOCLOUD real-time audio and video", f"title: {quoted}")
        .replace("doc: Server APIs of ZEGOCLOUD.", f"doc: {quoted}")
        for path, body in files.items()
    }
    package = generate(files)
    for path in ("__init__", "rtc/__init__", "rtc/_client", "rtc/odd_texts"):
        texts = list(_docstrings(package[f"mediactl/zego/{path}.py"]))
        assert any(ODD_TEXT[1:-1] in each for each in texts), path
    nodes = ast.walk(ast.parse(package["mediactl/zego/rtc/odd_texts.py"]))
    row = [
        node.value for node in nodes if isinstance(node, ast.Constant) and node.value == ODD_TEXT
    ]
    assert len(row) == 2  # the code's meaning and its advice
    table = json.loads(package["mediactl/_simulator/tables/zego_rtc.json"])
    assert table["actions"]["OddTexts"]["errors"]["5"]["message"] == ODD_TEXT


def _docstrings(source: str) -> Iterator[str]:
    """Yield the docstrings of a module, with runs of white space as one space."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        module = ast.parse(source)
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield " ".join((ast.get_docstring(node) or "").split())


def test_a_vendor_may_have_no_common_codes() -> None:
    """A vendor file without errors makes an empty enum, of the kind that the protocol's codes have."""
    vendor = SPECS["zego/vendor.yaml"].partition("\nerrors:")[0] + "\n"
    module = generate(SPECS | {"zego/vendor.yaml": vendor})["mediactl/zego/_errors.py"]
    assert "class CommonErrorCode(IntErrorCode):" in module
    assert "row" not in module


def test_read_rooms_takes_python_alone(tmp_path: Path) -> None:
    """Caches and other files beside the modules of a room are not copied."""
    for name in ("runtime/a.py", "runtime/__pycache__/a.cpython-311.pyc", "simulator/sub/b.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n")
    (tmp_path / "runtime" / "notes.md").write_text("notes\n")
    assert read_rooms(tmp_path) == {"_runtime/a.py": "x = 1\n", "_simulator/sub/b.py": "x = 1\n"}
