"""The README is true: its table is what the specs hold, its commands exist, its errors are these."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.spec import load_specs
from mediactl import ZegoCredentials, errors
from mediactl.testing import Simulator
from mediactl.zego.rtc import RtcClient
from tests.retry_words import markdown

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_table_of_services_is_what_the_specs_hold() -> None:
    """Each service has a row, with its title, its client and all of its actions."""
    rows = re.findall(r"^\| (.+?) \| `mediactl\.(.+?)` \| (.+?) \|$", README, re.MULTILINE)
    told = {client: (title, re.findall(r"`(\w+)`", actions)) for title, client, actions in rows}
    assert told == {
        f"{vendor.name}.{service.name}.{service.client}": (
            service.title,
            [action.name for action in service.actions],
        )
        for vendor, service in load_specs(ROOT / "specs").services()
    }, "README.md's table of services is edited together with specs/"


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
