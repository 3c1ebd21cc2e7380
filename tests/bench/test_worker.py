"""What the command line of a group does beside measuring, and how its server ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest
import urllib3

from tests.bench.figures import Figure
from tests.bench.server import HOST
from tests.bench.worker import main


@pytest.fixture(autouse=True)
def arguments(monkeypatch):
    monkeypatch.setattr(os, "environ", os.environ.copy())
    monkeypatch.setattr(sys, "argv", ["worker", "--rounds", "3"])


def test_figures_as_lines(capsys):
    """Each figure is a line of JSON, that reads as the same figure."""
    figures = [Figure("a", title, "us", {"mediactl": [1.0, 2.0]}) for title in ("one", "two")]
    main(lambda rounds: iter(figures[: rounds - 1]), rounds=1)
    lines = capsys.readouterr().out.splitlines()
    assert [Figure.of(json.loads(line)) for line in lines] == figures


def test_proxies_are_forgotten(monkeypatch):
    """No contestant asks a proxy for the server on this machine."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
    known = []

    def figures(_):
        known.extend(name.lower() for name in os.environ)
        return iter(())

    main(figures, rounds=1)
    assert known
    assert not {"http_proxy", "all_proxy"} & set(known)


def test_interrupt(capsys):
    """Ctrl-C ends a group with the status that shells know, and without a traceback."""

    def figures(_):
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as ended:
        main(figures, rounds=1)
    assert ended.value.code == 130
    assert capsys.readouterr().err == ""


def test_server_ends_with_its_input():
    """An interrupt, which its starter gets as well, leaves the server alone; it ends in silence."""
    command = [sys.executable, "-m", "tests.bench.server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as server:
        address = f"http://{HOST}:{int(server.stdout.readline())}/times"
        server.send_signal(signal.SIGINT)
        assert urllib3.request("GET", address, retries=False, timeout=30).json() == []
        _, said = server.communicate(timeout=30)
    assert (server.returncode, said) == (0, b"")
