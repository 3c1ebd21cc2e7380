"""Calls made with openssl and curl, which share no code with either side."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.support import Simulator

SCRIPT = Path(__file__).with_name("sign_and_call.sh")

pytestmark = pytest.mark.skipif(
    not (shutil.which("openssl") and shutil.which("curl")), reason="openssl or curl is missing"
)


def call(vendor: str, simulator: Simulator, account: object, secret: str) -> Any:
    """Run the script and read its answer."""
    done = subprocess.run(
        ["sh", str(SCRIPT), vendor, simulator.endpoint, str(account), secret],
        capture_output=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_zego(simulator: Simulator) -> None:
    """A ZEGOCLOUD call signed by openssl is accepted, and with another secret it is not."""
    app_id, secret = simulator.zego_app_id, simulator.zego_server_secret

    assert call("zego", simulator, app_id, secret)["Code"] == 0
    assert call("zego", simulator, app_id, secret[::-1])["Code"] == 100000005
    assert simulator.tasks.effects("Mix", {"TaskId": "from-a-shell"}).stops == 1


def test_tencent(simulator: Simulator) -> None:
    """A Tencent call signed by openssl is accepted, and with another key it is not."""
    secret_id, secret_key = simulator.tencent_secret_id, simulator.tencent_secret_key

    good = call("tencent", simulator, secret_id, secret_key)
    bad = call("tencent", simulator, secret_id, f"{secret_key}x")

    assert list(good["Response"]) == ["RequestId"]
    assert bad["Response"]["Error"]["Code"] == "AuthFailure.SignatureFailure"
    key = {"SdkAppId": 1400000001, "TaskId": "from-a-shell"}
    assert simulator.tasks.effects("StreamIngest", key).stops == 1
