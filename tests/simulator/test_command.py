"""The command line, run as a process of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.simulator.support import Client, Simulator, main, package

ROOT = Path(__file__).parents[2]
GONE = "FailedOperation.TaskFinished Task has ended when calling the interface."
RUN = f"import sys; from {package.__name__} import main; sys.exit(main(sys.argv[1:]))"


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The command in the background, with its output buffered as it is for most people."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    running = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", RUN, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        # Where the package is found may be known to this process alone.
        env={**environment, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    # Nobody waits for ever for a line that does not come.
    watchdog = threading.Timer(60, running.kill)
    watchdog.start()
    with running:
        try:
            yield running
        finally:
            watchdog.cancel()
            running.kill()


def read_welcome(running: subprocess.Popen[str]) -> str:
    """What is printed before the first call."""
    assert running.stdout is not None
    lines: list[str] = []
    while not lines or not lines[-1].startswith("Make a client"):
        line = running.stdout.readline()
        assert line, running.stderr and running.stderr.read()
        lines.append(line)
    running.stdout.readline()
    return "".join(lines)


def client_from(welcome: str, tables: Path) -> Client:
    """A client by nothing but what was printed."""
    exported = dict(re.findall(r"^export (\w+)=(.*)$", welcome, re.MULTILINE))
    port = re.search(r"http://127\.0\.0\.1:([0-9]+)", welcome)
    assert port
    described = Simulator(
        tables=tables,
        port=int(port[1]),
        zego_app_id=int(exported["ZEGO_APP_ID"]),
        zego_server_secret=exported["ZEGO_SERVER_SECRET"],
        tencent_secret_id=exported["TENCENTCLOUD_SECRET_ID"],
        tencent_secret_key=exported["TENCENTCLOUD_SECRET_KEY"],
    )
    return Client(described)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_serves_and_ends_in_good_order(tables: Path, ending: signal.Signals) -> None:
    """The command prints what a client needs, then a line a call, and ends with status 0."""
    with process("--tables", str(tables)) as running:
        welcome = read_welcome(running)
        client = client_from(welcome, tables)
        client.zego("StopMix", {"TaskId": "t"})
        client.zego("StopMix", {"TaskId": "t"}, Signature="wrong")
        client.tencent("trtc", "StopStreamIngest", {"SdkAppId": 1, "TaskId": "a"})
        client.tencent("trtc", "StopStreamIngest", {"SdkAppId": 1, "TaskId": "a"})
        client.zego("Nonsense\n\x1b[31m", {})
        running.send_signal(ending)
        printed, faults = running.communicate(timeout=20)
        client.close()

    nonsense = r"Nonsense\n\x1b[31m"
    assert "tencent trtc (4)" in welcome
    assert printed.splitlines() == [
        "zego rtc StopMix ok",
        "zego rtc StopMix 100000005 Signature error.",
        "tencent trtc StopStreamIngest ok",
        f"tencent trtc StopStreamIngest {GONE}",
        f"zego - {nonsense} 100000007 Unsupported Action. there is no action {nonsense}",
    ]
    assert (faults, running.returncode) == ("", 0)


def test_strict_and_port(tables: Path) -> None:
    """The port can be chosen, and with --strict an unknown task is gone."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with process("--tables", str(tables), "--port", str(port), "--strict") as running:
        welcome = read_welcome(running)
        client = client_from(welcome, tables)
        answer = client.zego("StopMix", {"TaskId": "t"})
        client.close()
        running.terminate()
        running.communicate(timeout=20)

    assert f"http://127.0.0.1:{port}" in welcome
    assert "only those that were started" in welcome
    assert answer.code == 110209001
    assert running.returncode == 0


def test_default_port_is_a_free_one(tables: Path) -> None:
    """Without a port two simulators can run side by side."""
    arguments = ("--tables", str(tables))
    with process(*arguments) as first, process(*arguments) as second:
        assert read_welcome(first) != read_welcome(second)


def test_goes_on_when_nobody_reads(tables: Path) -> None:
    """A reader that goes away neither ends the simulator nor spoils its end."""
    with process("--tables", str(tables)) as running:
        client = client_from(read_welcome(running), tables)
        assert running.stdout is not None
        running.stdout.close()
        codes = [client.zego("CloseRoom", "RoomId=r", method="GET").code for _ in range(3)]
        client.close()
        running.terminate()
        assert running.stderr is not None
        faults = running.stderr.read()
        running.wait(timeout=20)

    assert codes == [None, None, None]
    assert (faults, running.returncode) == ("", 0)


def test_port_in_use(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A port that is taken is said so, with status 1, and signals work as before."""
    before = signal.getsignal(signal.SIGTERM)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["--tables", str(tables), "--port", str(port)]) == 1

    assert f"port {port}" in capsys.readouterr().err
    assert signal.getsignal(signal.SIGTERM) is before


def test_no_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A directory without tables is said so, with status 1."""
    assert main(["--tables", str(tmp_path)]) == 1

    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--port", "http"], ["--port", "65536"], ["--prt", "1"]])
def test_bad_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Arguments that cannot be right end the command with status 2 and a word on them."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert arguments[-1] in capsys.readouterr().err or arguments[0] == "--prt"


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    """The help says what it serves, every option, what is printed and how it ends."""
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    printed = capsys.readouterr().out
    assert ended.value.code == 0
    for word in ("mediactl.testing", "--port", "--strict", "--tables", "OUTCOME", "Ctrl-C"):
        assert word in printed


def test_ends_at_once(tables: Path) -> None:
    """The command ends soon after it is told to, also with a connection open."""
    with process("--tables", str(tables)) as running:
        client = client_from(read_welcome(running), tables)
        client.zego("StopMix", {"TaskId": "t"})
        start = time.monotonic()
        running.terminate()
        running.communicate(timeout=30)
        client.close()

    assert time.monotonic() - start < 10
