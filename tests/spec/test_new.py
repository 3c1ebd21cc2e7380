"""Drafts of action files."""

from pathlib import Path

import pytest
import yaml

from codegen.spec import SpecError, load_specs
from codegen.spec.new import DraftError, draft, write_draft
from codegen.spec.yaml_events import LOADERS
from tests.spec.support import GOOD, faults


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The good tree on a disk."""
    for path, text in GOOD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
def test_draft_is_yaml(loader: type) -> None:
    """A draft can be read before anything is filled in."""
    data = yaml.load(draft("zego", "rtc", "Probe"), Loader=loader)
    assert data["action"] == "Probe"
    assert {"doc", "source", "retry", "request", "response", "errors", "examples"} <= data.keys()


def test_every_fault_of_a_draft_says_what_to_fill_in() -> None:
    """Lint on an unfilled draft is the list of what is left to do, one line for each part."""
    text = draft("zego", "rtc", "Probe")
    found = faults({"zego/rtc/Probe.yaml": text})
    assert found
    assert all(": fill in " in fault for fault in found)
    todos = {number for number, line in enumerate(text.split("\n"), 1) if "TODO" in line}
    told = {int(fault.split(":")[1]) for fault in found}
    assert told <= todos
    assert len(told) >= 10


def test_filled_draft_is_sound(root: Path) -> None:
    """A draft whose TODOs are replaced is an action file without faults."""
    path = write_draft(root, "zego/rtc/Probe")
    text = path.read_text("utf-8")
    for todo, value in [
        ("doc: TODO  # one", "doc: Probe something.  # one"),
        ('{url: "TODO", updated: TODO}', '{url: "https://example.com"}'),
        ("method: TODO", "method: GET"),
        ("rate_limit: TODO", "rate_limit: 20/s"),
        ("retry: TODO", "retry: read"),
        ("  TODO:\n    type: TODO  # string", "  Name:\n    type: string  # string"),
        ('    doc: "TODO"  # with', "    doc: The name.  # with"),
        ("  TODO:\n    type: TODO  # an", "  Size?:\n    type: int32  # an"),
        ('    doc: "TODO"\n', "    doc: The size.\n"),
        ("  TODO: {name: TODO, kind: TODO, doc: ", "  7: {name: odd, kind: invalid, doc: "),
        ('"TODO"}', '"Odd."}'),
        ("request: {TODO: TODO}", "request: {Name: a}"),
        ("{TODO: TODO}", "{Code: 0, Message: success, RequestId: a}"),
    ]:
        assert todo in text
        text = text.replace(todo, value)
    path.write_text(text, "utf-8")
    load_specs(root)


@pytest.mark.parametrize(
    ("action", "role"),
    [
        ("StartMix", "starts"),
        ("ModifyX", "updates"),
        ("GetMixTaskInfo", "describes"),
        ("StopMix", "stops"),
        ("Probe", "stops"),
    ],
)
def test_draft_guesses_the_role(action: str, role: str) -> None:
    """The commented line on tasks is the likely one for the action's name."""
    assert f"\n# {role}: {{task: " in draft("zego", "rtc", action)


def test_draft_follows_the_vendor(root: Path) -> None:
    """Numbers as codes get a name to fill in; regions stand where calls name one."""
    zego = write_draft(root, "zego/rtc/Probe").read_text("utf-8")
    tencent = write_draft(root, "tencent/trtc/Probe").read_text("utf-8")
    assert "name: TODO" in zego
    assert "regions:" not in zego
    assert "name: TODO" not in tencent
    assert "regions: [TODO]" in tencent


def test_commented_parts_of_a_draft_are_sound(root: Path) -> None:
    """What a draft offers as a comment is right when it is taken out of the comment."""
    path = write_draft(root, "zego/rtc/Probe")
    text = path.read_text("utf-8")
    for part in ("stops:", "rules:", "  - any_of:", "models:", "  RectInfo:", "    fields:"):
        assert f"\n# {part}" in text
    lines = [
        line.removeprefix("# ")
        if line.startswith(("# stops", "# rules", "#   ", "# models"))
        else line
        for line in text.split("\n")
    ]
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(SpecError) as caught:
        load_specs(root)
    assert not [fault for fault in caught.value.faults if "YAML" in fault.message]
    assert not [fault for fault in caught.value.faults if "unknown key" in fault.message]


@pytest.mark.parametrize(
    "name",
    ["zego/rtc", "StartMix", "zego/rtc/startMix", "zego/rtc/Start Mix", "zego/rtc/a/B", "", "//A"],
)
def test_wrong_names_are_refused(root: Path, name: str) -> None:
    """The message shows how a right one looks."""
    with pytest.raises(DraftError, match="zego/rtc/StartMix"):
        write_draft(root, name)


def test_file_that_is_there_is_kept(root: Path) -> None:
    """A draft never overwrites a spec file."""
    with pytest.raises(DraftError, match="is there already"):
        write_draft(root, "zego/rtc/StopMix")
    assert (root / "zego/rtc/StopMix.yaml").read_text("utf-8") == GOOD["zego/rtc/StopMix.yaml"]


@pytest.mark.parametrize(
    ("name", "missing"), [("aws/live/A", "vendor.yaml"), ("zego/live/A", "service.yaml")]
)
def test_service_has_to_be_there(root: Path, name: str, missing: str) -> None:
    """A draft belongs to a service; nothing is written without one."""
    with pytest.raises(DraftError, match=missing):
        write_draft(root, name)
    assert not list(root.glob("**/A.yaml"))


def test_draft_is_written_beside_faulty_files(root: Path) -> None:
    """Faults in other files are no reason not to start an action."""
    (root / "zego/vendor.yaml").write_text("language: [\n", "utf-8")
    (root / "zego/rtc/service.yaml").write_text("hosts:\n", "utf-8")
    assert "name: TODO" not in write_draft(root, "zego/rtc/Probe").read_text("utf-8")
