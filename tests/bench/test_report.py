"""The table, the picture and README's section, made of invented figures."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bench.figures import Figure, Goal
from tests.bench.plot import draw
from tests.bench.readme import ROOT, main, stale
from tests.bench.report import WIDTH, amount, markdown, origin, summary, table, times, versions

ODD = 'a <b> & "c" | d'
STEADY = {"urllib3": [100.0] * 5, "mediactl": [70.0, 72.0, 74.0, 76.0, 78.0]}
RUN = "tests/bench/results.json"
PICTURE = "tests/bench/results.svg"
SVG = "{http://www.w3.org/2000/svg}"


def figure(
    samples: Mapping[str, Sequence[float]], *goals: Goal, title: str = "stop", unit: str = "us"
) -> Figure:
    return Figure("a call", title, unit, samples, goals)


def row(text: str, title: str) -> str:
    return next(line for line in text.splitlines() if line.lstrip(" |").startswith(title))


def test_ratio_and_quarters_in_table():
    """A row has the median, the ratio with its quarters, the others, the goal and the verdict."""
    found = figure({**STEADY, "official": [271.0] * 5}, Goal(1.0, "urllib3"))
    assert re.sub(" +", " ", row(table([found]), "stop")) == (
        " stop 74.0 µs 0.74 (0.72-0.76) urllib3 1, official 2.71 ≤ 1 x met"
    )


@pytest.mark.parametrize("write", [table, markdown])
def test_ratio_is_of_rounds(write):
    """The ratio is the median of the rounds' ratios, not the ratio of the medians."""
    found = figure({"urllib3": [100.0, 200.0, 400.0], "mediactl": [90.0, 100.0, 800.0]})
    assert "0.90 (0.70-1.45)" in row(write([found]), "stop")


@pytest.mark.parametrize(
    ("goal", "verdict"),
    [
        (Goal(0.8, "urllib3"), "met"),
        (Goal(0.7, "urllib3"), "MISSED"),
        (Goal(0.7, "urllib3", least=True), "met"),
        (Goal(0.8, "urllib3", least=True), "MISSED"),
        (Goal(74.0), "met"),
        (Goal(73.9), "MISSED"),
        (Goal(74.0, least=True), "met"),
        (Goal(74.1, least=True), "MISSED"),
        (Goal(1.0, "official"), "met"),
        (Goal(0.2, "official"), "MISSED"),
        (Goal(1.0, "cattrs"), "not measured"),
    ],
)
def test_verdict(goal, verdict):
    """Upper and lower bounds, of ratios and of ours alone, are judged alike in all texts."""
    found = figure({**STEADY, "official": [271.0] * 5}, goal)
    assert row(table([found]), "stop").endswith(f"  {verdict}")
    assert f" {'≥' if goal.least else '≤'} {goal.limit:g} " in row(table([found]), "stop")
    assert ("✓" in markdown([found])) == (verdict == "met")
    assert ("**missed: " in markdown([found])) == (verdict == "MISSED")
    assert summary([found]).startswith("1 of 1" if verdict == "met" else "0 of 1")
    assert ("✓" in draw([found])) == (verdict == "met")


def test_goals_have_a_line_each():
    """Several goals stand below each other, each with its verdict."""
    goals = Goal(2.0, "urllib3"), Goal(0.1, "official"), Goal(80.0)
    text = table([figure({**STEADY, "official": [271.0] * 5}, *goals)])
    assert re.search(
        r"≤ 2 x +met\n +≤ 0.1 x official +MISSED\n +≤ 80 µs +met\n\n1?2 of 3 goals", text
    )


def test_summary_names_what_was_missed():
    """The last line counts the goals, and shows what was missed with digits that tell why."""
    close = figure({"urllib3": [1000.0], "mediactl": [1000.4]}, Goal(1.0, "urllib3"), title="close")
    size = figure({"mediactl": [1_500_400.0]}, Goal(1.5e6), title="size", unit="B")
    absent = figure({"mediactl": [1.0]}, Goal(1.0, "json"), title="absent")
    fine = figure(STEADY, Goal(1.0, "urllib3"))
    assert summary([close, size, absent, fine]) == (
        "1 of 4 goals met; missed: a call, close (1.0004, not ≤ 1 x urllib3),"
        " a call, size (1.5004 MB, not ≤ 1.5 MB); not measured: a call, absent (≤ 1 x json)"
    )
    assert table([fine]).splitlines()[-1] == "1 of 1 goals met"
    assert " ".join(table([fine, close]).split()).endswith(summary([fine, close]))


def test_table_keeps_to_its_width():
    """However long the names are, no line is wider than the table, and no word is lost."""
    title = "the same 179 actions of two services that both of them know, clean, wall"
    names = ("openapi-python-client", "urllib3 + attrs", "official, including everything else")
    samples = {name: [8400.0, 8500.0] for name in (*names, "mediactl")}
    goals = [Goal(0.5, name) for name in names[:2]]
    noted = Figure("generation", title, "calls/s", samples, tuple(goals), note="word " * 40)
    text = table([noted, figure(STEADY)])
    assert max(map(len, text.splitlines())) <= WIDTH
    assert set(f"{title} {names[2]}".split()) <= set(text.split())
    assert text.count("word") == 40


@pytest.mark.parametrize("write", [table, markdown, draw])
def test_missing_contestants(write):
    """What was not measured leaves a gap, and nothing is compared with it."""
    alone = figure({"mediactl": [2.0]}, Goal(3.0), title="alone")
    without = figure({"urllib3": [2.0]}, Goal(1.0, "urllib3"), title="without ours")
    zero = figure({"official": [0.0], "mediactl": [0.0]}, Goal(1.0, "official"), title="zero")
    nothing = figure({"official": [1.0], "mediactl": [0.0]}, Goal(1.0, "official"), title="nothing")
    text = write([alone, without, zero, nothing])
    assert "2.00 µs" in text
    assert "?" in text or "not measured" in text
    assert "nan" not in text


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (191.234, "us", "191 µs"),
        (999.7, "us", "1.00 ms"),
        (0.0321, "us", "0.0321 µs"),
        (1234.0, "ms", "1.23 s"),
        (0.25, "s", "250 ms"),
        (312.0, "s", "312 s"),
        (612_345.0, "bytes", "612 KB"),
        (235e6, "B", "235 MB"),
        (0.5, "MB", "500 KB"),
        (0.0, "s", "0 µs"),
        (5708.0, "calls", "5,708 calls"),
        (97.44, "%", "97.4 %"),
        (3.0, "", "3"),
    ],
)
def test_amount(number, unit, text):
    """Numbers have three digits and the unit in which they read best."""
    assert amount(number, unit) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(0.0523, "0.052"), (0.734, "0.73"), (0.996, "0.996"), (1.004, "1.00"), (12.34, "12.3")],
)
def test_times(number, text):
    """Ratios have two decimals where they are near one, and more where these would say less."""
    assert times(number) == text


def test_groups_keep_their_order():
    """Figures stand under their group, and groups in the order in which they first came."""
    figures = [Figure(group, f"of {group}", "s", STEADY) for group in ("size", "import", "size")]
    words = [line.strip() for line in table(figures).splitlines() if line]
    starts = [word for word in words if word in {"size", "import"} or word.startswith("of ")]
    assert [re.split(" {2,}", each)[0] for each in starts] == [
        *("size", "of size", "of size", "import", "of import")
    ]


def test_markdown_row():
    """A row of README's table is whole, and odd characters neither end a cell nor become HTML."""
    found = figure(STEADY, Goal(1.0, "urllib3"), Goal(70.0), title=ODD)
    assert row(markdown([found]), "a <b>".replace("<", "&lt;")) == (
        '| a &lt;b> &amp; "c" \\| d | 74.0 µs | 0.74 (0.72-0.76) | urllib3 1 |'
        " ≤ 1 x urllib3 ✓<br>≤ 70 µs ✗ **missed: 74.0 µs** |"
    )


def test_markdown_notes():
    """What a reader has to know stands under the table."""
    noted = Figure("size", "wheel", "B", {"mediactl": [1.0]}, note="ours has three services")
    assert markdown([noted]).endswith(" |\n\n- wheel: ours has three services")


def test_origin():
    """A run's machine is told as far as it is known."""
    machine = {"python": "3.11.7", "cores": 2, "date": "2026-11-21", "versions": {"attrs": "25.4"}}
    assert origin(machine) == "Python 3.11.7, 2 cores, 2026-11-21"
    assert versions(machine) == "attrs 25.4"
    assert not origin({})
    assert not versions({})


def texts(svg: str) -> list[str]:
    root = ET.fromstring(svg)
    return ["".join(each.itertext()) for each in root.iter() if each.text and each.text.strip()]


def test_picture_escapes():
    """The picture is well-formed whatever the names are, and says them as they are."""
    odd = Figure(ODD, ODD, "us", {ODD: [1.0], "mediactl": [2.0]}, (Goal(1.0, ODD), Goal(1.0)))
    alone = figure({"mediactl": [2.0]}, Goal(3.0), title=ODD)
    found = texts(draw([odd, alone], {"system": ODD}))
    assert found.count(ODD) == 4  # group, title, label, machine
    assert f"a call: {ODD}" in found


def test_picture_for_those_who_do_not_see_it():
    """The picture has a title, and a description with all goals and what became of them."""
    found = [figure(STEADY, Goal(1.0, "urllib3")), figure({"mediactl": [2.0]}, Goal(1.0))]
    root = ET.fromstring(draw(found))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title description"
    assert root.find(f"{SVG}title[@id='title']").text.startswith("mediactl")
    described = root.find(f"{SVG}desc[@id='description']").text
    assert "a call, stop: 0.74, goal ≤ 1 x urllib3, met" in described
    assert "a call, stop: 2.00 µs, goal ≤ 1 µs, missed" in described


def test_picture_shows_goals():
    """Figures with goals are in the picture, others are not."""
    found = texts(
        draw(
            [
                figure(STEADY, Goal(1.0, "urllib3"), title="with"),
                figure(STEADY, title="without"),
                figure({"mediactl": [7.0]}, Goal(9.0), title="alone"),
            ]
        )
    )
    assert "with" in found
    assert not any("without" in words for words in found)
    assert {"a call: alone", "7.00 µs", "≤ 9 µs ✓"} <= set(found)
    assert ET.fromstring(draw([])) is not None


@pytest.mark.parametrize(("ours", "side"), [(50.0, "left"), (200.0, "right")])
def test_bar_begins_at_the_baseline(ours, side):
    """The bar goes from the baseline to our ratio, to the left where ours is less."""
    svg = draw([figure({"json": [100.0], "mediactl": [ours]}, Goal(3.0, "json"))])
    root = ET.fromstring(svg)
    [one] = [
        float(line.get("x1")) for line in root.iter(f"{SVG}line") if line.get("stroke-dasharray")
    ]
    marked = {each.text: float(each.get("x")) for each in root.iter(f"{SVG}text")}
    bar = next(each for each in root.iter(f"{SVG}rect") if each.get("fill") == "#0969da")
    start, end = float(bar.get("x")), float(bar.get("x")) + float(bar.get("width"))
    wanted = (marked["0.5"], one) if side == "left" else (one, marked["2"])
    assert (start, end) == pytest.approx(wanted, abs=0.2)


def labels_by_line(svg: str, names: tuple[str, ...]) -> list[list[tuple[float, float]]]:
    lines: dict[str, list[tuple[float, float]]] = {}
    for text in ET.fromstring(svg).iter(f"{SVG}text"):
        if text.get("text-anchor") == "middle" and text.text.startswith(names):
            middle, half = float(text.get("x")), len(text.text) * 11 * 0.55 / 2
            lines.setdefault(text.get("y"), []).append((middle - half, middle + half))
    return [sorted(line) for line in lines.values()]


@pytest.mark.parametrize(
    ("others", "count"),
    [
        ({"cattrs": 102.0}, 1),
        ({"cattrs": 9.0, "pydantic": 990.0}, 1),
        ({"cattrs": 102.0, "orjson": 9.0, "pydantic, with all of its validators": 990.0}, 2),
    ],
)
def test_labels_do_not_touch(others, count):
    """Names that would be on each other or off the scale are moved, to further lines if need be."""
    samples = {"json": [100.0], "mediactl": [101.0]}
    samples |= {name: [number] for name, number in others.items()}
    svg = draw([figure(samples, Goal(2.0, "json"))])
    lines = labels_by_line(svg, ("json", *others))
    assert sum(map(len, lines)) == 1 + len(others)
    assert len(lines) == count
    for line in lines:
        assert all(one[1] < other[0] for one, other in pairwise(line))
        assert all(start >= 290 and end <= 670 for start, end in line)


@pytest.fixture
def root(tmp_path):
    (tmp_path / "tests/bench").mkdir(parents=True)
    (tmp_path / "README.md").write_text("before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n")
    return tmp_path


@pytest.fixture
def run(tmp_path_factory):
    figures = [figure(STEADY, Goal(1.0, "urllib3")).plain()]
    path = tmp_path_factory.mktemp("run") / "run.json"
    path.write_text(json.dumps({"machine": {"cores": 2}, "figures": figures}))
    return path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_readme_changes_between_markers_only(root, run):
    """A run is kept, drawn, and written between README's markers; again, it changes nothing."""
    assert main([str(run)], root=root) == 0
    readme = (root / "README.md").read_text()
    assert readme.startswith(f"before\n<!-- bench -->\n![Benchmark: 1 of 1 goals met]({PICTURE})\n")
    assert "\nMeasured by `make bench`: 2 cores.\n" in readme
    assert readme.endswith("\n</details>\n<!-- /bench -->\nafter\n")
    assert "0.74 (0.72-0.76)" in readme
    assert "old" not in readme
    assert (root / RUN).read_text() == run.read_text()
    written = contents(root)
    assert set(written) == {"README.md", RUN, PICTURE}
    assert main([str(root / RUN)], root=root) == 0
    assert contents(root) == written


def test_default_run(root, run):
    """Without a path, the run is taken from where the benchmark saves it."""
    saved = root / ".venv/bench.json"
    saved.parent.mkdir(parents=True)
    saved.write_text(run.read_text())
    assert main([], root=root) == 0
    assert (root / RUN).read_text() == run.read_text()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("README.md", "74.0", "73.0"),
        (PICTURE, "0.74", "0.73"),
        (PICTURE, None, None),
        (RUN, "78.0", "58.0"),
    ],
)
def test_check(root, run, name, old, new, capsys):
    """The check has status 0 where all agree and 1 where something does not; it writes nothing."""
    main([str(run)], root=root)
    assert main(["--check"], root=root) == 0
    if old is None:
        (root / name).unlink()
    else:
        text = (root / name).read_text()
        assert old in text
        (root / name).write_text(text.replace(old, new))
    before = contents(root)
    assert main(["--check"], root=root) == 1
    assert contents(root) == before
    assert f"{PICTURE if name == RUN else name} is not what" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (None, "there is no"),
        ("{", "is not a run's JSON"),
        ('{"machine": 2, "figures": []}', "is not a run's JSON"),
        ("[]", "is not a run's JSON"),
        ('{"machine": {}}', "it has no 'figures'"),
        ('{"figures": []}', "has no figures"),
        ('{"figures": [{"group": "a"}]}', "it has no 'goals'"),
        ("different", "different numbers of samples"),
        ("baseline", "a call, stop has no samples of its baseline, json"),
        ("words", "a call, stop has samples that are no numbers"),
        ("infinite", "a call, stop has samples that are no numbers"),
    ],
)
def test_faults_of_a_run(root, run, text, fault, capsys):
    """What is no run's JSON is refused with what is wrong with it, and nothing is written."""
    plain = json.loads(run.read_text())
    if text == "different":
        plain["figures"][0]["samples"]["urllib3"].pop()
    if text == "baseline":
        plain["figures"][0]["baseline"] = "json"
    if text in {"words", "infinite"}:
        plain["figures"][0]["samples"]["mediactl"][0] = "one" if text == "words" else math.inf
    known = {"different", "baseline", "words", "infinite"}
    run.write_text(json.dumps(plain) if text in known else text or "")
    if text is None:
        run.unlink()
    before = contents(root)
    assert main([str(run)], root=root) == 2
    assert fault in capsys.readouterr().err
    assert contents(root) == before


@pytest.mark.parametrize(
    "readme",
    [
        "nothing",
        "<!-- bench -->",
        "<!-- /bench --><!-- bench -->",
        "<!-- bench --><!-- /bench --><!-- bench --><!-- /bench -->",
    ],
)
def test_faults_of_markers(root, run, readme, capsys):
    """A README without one pair of markers is left alone, and so is all else."""
    (root / "README.md").write_text(readme)
    assert main([str(run)], root=root) == 2
    assert "README.md must have one <!-- bench -->" in capsys.readouterr().err
    assert set(contents(root)) == {"README.md"}


def test_write_that_fails(root, run, monkeypatch, capsys):
    """When the disk fails, the old README stays, and no scratch file is left."""
    before = contents(root)

    def refuse(path, target):
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", refuse)
    assert main([str(run)], root=root) == 2
    assert "no space left" in capsys.readouterr().err
    assert contents(root) == before


def test_this_readme():
    """The README and the picture of this repository say what the kept run says."""
    if not (ROOT / RUN).exists():
        pytest.skip("no run is kept in this repository yet")
    assert stale(ROOT) == []
