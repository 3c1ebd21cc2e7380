"""The README is true: its table is what the specs hold, its commands exist, its errors are these."""

from __future__ import annotations

import pydoc
import re
from importlib import import_module
from pathlib import Path

import pytest

from mediactl import ZegoCredentials, errors
from mediactl.testing import Simulator
from mediactl.zego.rtc import RtcClient
from tests.generator.support import python
from tests.package.actions import SERVICES
from tests.retry_words import markdown

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_table_of_services_is_what_the_specs_hold() -> None:
    """Each service has a row, with its title, its client and how many actions it has."""
    rows = re.findall(r"^\| (.+?) \| `mediactl\.(.+?)` \| (\d+) \|$", README, re.MULTILINE)
    told = {client: (title, int(count)) for title, client, count in rows}
    assert told == {
        f"{found.vendor}.{found.name}.{found.client}": (found.title, len(found.actions))
        for found in SERVICES
    }, "README.md's table of services is edited together with specs/"


def test_its_way_to_list_actions_lists_them(tmp_path: Path) -> None:
    """The line that prints the actions of a service prints each of them, and nothing else."""
    ((line, name),) = re.findall(
        r'^python -c "(import mediactl\S+\.(\w+) .*)"$', README, re.MULTILINE
    )
    environ = {"PYTHONPATH": str(ROOT / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = python("-c", line, cwd=tmp_path, **environ)
    (service,) = (found for found in SERVICES if found.name == name)
    names = [action.name for action in service.actions]
    assert sorted(done.stdout.split()) == names, done.stderr


def test_help_of_a_client_has_every_method() -> None:
    """`help` tells of each action's method, in the synchronous clients and in the others."""
    for found in SERVICES:
        package = import_module(f"mediactl.{found.vendor}.{found.name}")
        for name in (found.client, f"Async{found.client}"):
            text = pydoc.plain(pydoc.render_doc(getattr(package, name)))
            missing = [each.name for each in found.actions if f" {each.python}(" not in text]
            assert missing == []


def test_the_table_of_retries_is_the_codes() -> None:
    """What the README promises about repeats is what the code does."""
    assert markdown() in README, (
        f"README.md, section Retries, has to have this table:\n{markdown()}"
    )


def test_its_make_commands_exist() -> None:
    """Whatever the README tells to make can be made."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"(?:^|`|\$ )make ([a-z]+)", README, re.MULTILINE)) <= targets


def test_the_callers_story_is_what_happens() -> None:
    """The errors that the story shows are the errors that the story's lines raise."""
    shown = re.findall(r"^mediactl\.errors\.(\w+): (.*)$", README, re.MULTILINE)
    with Simulator() as simulator:
        credentials = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)
        with RtcClient(credentials=credentials, endpoint=simulator.endpoint) as rtc:
            with pytest.raises(errors.InvalidRequest) as refused:
                rtc.stop_cdn_record(stream_id=["cdn01"], vendor="Tencnt")  # type: ignore[arg-type]
            rtc.stop_mix(task_id="mix-1")
            with pytest.raises(errors.TaskGone) as gone:
                rtc.stop_mix(task_id="mix-1")
    told = [re.sub("[0-9]{19}", "ID", text) for _, text in shown]
    assert told == [re.sub("[0-9]{19}", "ID", str(each.value)) for each in (refused, gone)]
    assert [name for name, _ in shown] == ["InvalidRequest", "TaskGone"]
