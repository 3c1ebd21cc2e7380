"""The command line, run as a process of its own."""

import json
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

from tests.simulator.example_tables import write_tables
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
    assert (
        "Tasks: CDNRecord, Censor, CommonMixStream, Mix, RecordTemplate, StreamIngest;" in welcome
    )
    assert "those that nobody started count as running" in welcome
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
    assert "only those that were started can be stopped" in welcome
    assert answer.code == 110209001
    assert running.returncode == 0


def fault_lines(tables: Path, *arguments: str) -> list[str]:
    """What is printed for ten calls that meet faults."""
    with process("--tables", str(tables), *arguments) as running:
        client = client_from(read_welcome(running), tables)
        for _ in range(10):
            try:
                client.zego("CloseRoom", "RoomId=r", method="GET")
            except ConnectionResetError:
                client.close()
        client.close()
        running.terminate()
        printed, _ = running.communicate(timeout=20)
    return printed.splitlines()


def test_faults_by_chance(tables: Path) -> None:
    """Calls meet the faults named at the rate given, the same ones from the same seed."""
    faults = ("--faults", "reset_before,reset_after,throttle", "--fault-rate", "0.7")
    runs = [fault_lines(tables, *faults, "--seed", seed) for seed in ("7", "7", "8")]

    call = "zego rtc CloseRoom"
    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0] + runs[2]) == {
        f"{call} ok",
        f"{call} nothing (reset_before)",
        f"{call} ok (reset_after)",
        f"{call} 6 Request too frequent. (throttle)",
    }


def test_call_limits(tmp_path: Path) -> None:
    """The documented call limits are kept, unless they are switched off."""
    write_tables(tmp_path)
    path = tmp_path / "zego_rtc.json"
    table = json.loads(path.read_text())
    table["actions"]["CloseRoom"]["rate_limit"] = {"limit": [4, 60]}
    path.write_text(json.dumps(table))

    kept = fault_lines(tmp_path)
    off = fault_lines(tmp_path, "--no-limits")

    good, limited = "zego rtc CloseRoom ok", "zego rtc CloseRoom 6 Request too frequent."
    assert kept == [good] * 4 + [limited] * 6
    assert off == [good] * 10


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--fault-rate", "3"], "argument --fault-rate: '3' is not a rate from 0 to 1"),
        (["--fault-rate", "nan"], "'nan' is not a rate from 0 to 1"),
        (["--fault-rate", "much"], "'much' is not a rate from 0 to 1"),
        (["--fault-rate", "0.1", "--faults", "reset"], "no fault 'reset'; the nearest are"),
        (["--fault-rate", "0.1", "--faults", "hang,refuse"], "refuse needs options"),
        (["--faults", "nope"], "argument --faults: there is no fault 'nope'; there are latency,"),
        (["--faults", "hang,"], "there is no fault ''; there are latency,"),
    ],
)
def test_faults_that_cannot_be(
    tables: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault or rate that there is not is said so, with status 2 as for all arguments."""
    with pytest.raises(SystemExit) as ended:
        main(["--tables", str(tables), *arguments])

    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_help_names_all_faults(capsys: pytest.CaptureFixture[str]) -> None:
    """The help names every fault that can be asked for, and none that cannot."""
    with pytest.raises(SystemExit):
        main(["--help"])
    _, _, told = capsys.readouterr().out.partition("Names for --faults:\n\n")
    names = told.partition("\n\n")[0].replace(",", " ").split()
    refused = [name for name in package.fault_kinds.FAULT_KINDS if name not in names]

    assert refused == ["refuse", "partial"]
    for name in refused:
        with pytest.raises(SystemExit):
            main(["--faults", name])
    # Accepted, so that what is wrong is the directory.
    assert main(["--faults", ",".join(names), "--tables", "/nowhere"]) == 1


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
    options = (
        "--port",
        "--strict",
        "--tables",
        "--no-limits",
        "--fault-rate",
        "--faults",
        "--seed",
    )
    for word in ("mediactl.testing", *options, "reset_before,reset_after", "OUTCOME", "Ctrl-C"):
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
