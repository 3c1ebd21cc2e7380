"""Importing a service costs little: models come when they are used, tools never."""

from __future__ import annotations

import json
from pathlib import Path

from tests.generator.support import python

FOREIGN = (
    "yaml",
    "jinja2",
    "codegen",
    "hypothesis",
    "pytest",
    "tencentcloud",
    "requests",
    "opentelemetry",
)


def loaded(tmp_path: Path, code: str) -> set[str]:
    """Run code in another process, and return the modules that are loaded then."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = python("-W", "error", "-c", script, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_a_service_loads_nothing_but_its_package(tmp_path: Path) -> None:
    """`import mediactl.tencent.trtc` loads no client, model or error table, and nothing of other services."""
    modules = loaded(tmp_path, "import mediactl.tencent.trtc")
    assert {name for name in modules if name.startswith(("mediactl.tencent", "mediactl.zego"))} == {
        "mediactl.tencent",
        "mediactl.tencent.trtc",
    }
    assert "mediactl._simulator" not in modules
    assert "attrs" not in modules
    assert "attr" not in modules
    assert not modules.intersection(FOREIGN)


def test_constructing_a_client_loads_no_action(tmp_path: Path) -> None:
    """A client that calls nothing yet has loaded none of its actions, models and error tables."""
    code = """
from mediactl import TencentCredentials
from mediactl.tencent.trtc import TrtcClient
TrtcClient(credentials=TencentCredentials("id", "key"), region="ap-singapore").close()
"""
    modules = loaded(tmp_path, code)
    assert {name for name in modules if name.startswith(("mediactl.tencent", "mediactl.zego"))} == {
        *("mediactl.tencent", "mediactl.tencent.trtc", "mediactl.tencent.trtc._client"),
        "mediactl.tencent.trtc._service",
    }
    assert "mediactl._simulator" not in modules
    assert "asyncio" not in modules
    assert "attr" not in modules
    assert not modules.intersection(FOREIGN)


def test_constructing_a_twin_loads_no_client_beside_it(tmp_path: Path) -> None:
    """An asynchronous client comes without its synchronous twin, and loads as little."""
    code = """
import asyncio
from mediactl import ZegoCredentials
from mediactl.zego.rtc import AsyncRtcClient
asyncio.run(AsyncRtcClient(credentials=ZegoCredentials(1, "secret")).close())
"""
    modules = loaded(tmp_path, code)
    assert {name for name in modules if name.startswith(("mediactl.tencent", "mediactl.zego"))} == {
        *("mediactl.zego", "mediactl.zego.rtc", "mediactl.zego.rtc._async_client"),
        "mediactl.zego.rtc._service",
    }
    assert "attr" not in modules
    assert not modules.intersection(FOREIGN)


def test_a_call_loads_its_own_action_alone(tmp_path: Path) -> None:
    """A call of one action loads that action's module; error tables of the vendor come with a refusal."""
    code = """
from mediactl import ZegoCredentials, errors
from mediactl.zego.rtc import RtcClient
rtc = RtcClient(credentials=ZegoCredentials(1, "secret"), endpoint="http://127.0.0.1:1")
try:
    rtc.stop_mix(task_id="1")
except errors.ConnectFailed:
    pass
rtc.close()
"""
    modules = loaded(tmp_path, code)
    own = {name for name in modules if name.startswith(("mediactl.tencent", "mediactl.zego"))}
    assert own == {
        *("mediactl.zego", "mediactl.zego.rtc", "mediactl.zego.rtc._client"),
        *("mediactl.zego.rtc._service", "mediactl.zego.rtc.stop_mix"),
    }
    assert "asyncio" not in modules
    assert not modules.intersection(FOREIGN)


def test_the_package_says_that_it_is_typed() -> None:
    """Type checkers find the marker file beside the package's modules."""
    import mediactl

    assert Path(str(mediactl.__file__)).with_name("py.typed").read_bytes() == b""


def test_what_few_calls_need_is_loaded_by_those(tmp_path: Path) -> None:
    """Iterators, waits and streams cost nothing where they are not used, nor do they before they are."""
    code = """
from mediactl import ZegoCredentials, errors
from mediactl.zego.rtc import RtcClient
rtc = RtcClient(credentials=ZegoCredentials(1, "secret"), endpoint="http://127.0.0.1:1")
try:
    rtc.stop_mix(task_id="1")
except errors.ConnectFailed:
    pass
rtc.close()
"""
    rare = {"pages", "paging", "states", "waiting", "events", "event_stream", "sse"}
    assert not loaded(tmp_path, code) & {f"mediactl._runtime.{name}" for name in rare}
