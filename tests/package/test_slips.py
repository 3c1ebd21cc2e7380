"""What callers get wrong, or look at, outside of any single action."""

from __future__ import annotations

import os
import pickle
import pydoc
import subprocess
import sys
from typing import Any

import pytest

import mediactl
from mediactl import Timeout, errors
from mediactl.zego.rtc import AsyncRtcClient, RtcClient

from .support import Clients


def test_help_shows_nothing_of_the_environment() -> None:
    """Signatures are printed with their defaults, and no default holds what only the process knows."""
    script = "import pydoc, mediactl; print(pydoc.render_doc(mediactl))"
    environ = {**os.environ, "TENCENTCLOUD_SECRET_KEY": "planted-canary"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, check=True
    )
    assert b"TencentCredentials" in done.stdout
    assert b"planted-canary" not in done.stdout


def test_help_of_a_client_tells_its_options() -> None:
    """`help(RtcClient)` has the options, and the methods with what they raise; its twin's help too."""
    for client in (RtcClient, AsyncRtcClient):
        text = pydoc.plain(pydoc.render_doc(client))
        for word in (
            *("test_environment", "retry", "rate_limit", "max_connections", "on_attempt", "proxy"),
            *("stop_mix", "missing_ok", "with_options"),
            *("OutcomeUnknown", "ConnectFailed", "RateLimitReached"),
        ):
            assert word in text


def test_a_client_cannot_be_changed(clients: Clients) -> None:
    """Setting an option on a client is refused, instead of doing nothing."""
    with pytest.raises(AttributeError, match="RtcClient cannot be changed.*with_options"):
        clients.rtc.timeout = 3  # type: ignore[attr-defined]


def test_a_client_cannot_be_pickled(clients: Clients) -> None:
    """Pickling a client is refused with what to do instead."""
    with pytest.raises(TypeError, match="make one in each process"):
        pickle.dumps(clients.rtc)


@pytest.mark.parametrize("name", ["test_environment", "allow_plain_http"])
def test_flags_are_booleans(clients: Clients, name: str) -> None:
    """The text "false" is not taken for true."""
    wrong: Any = {name: "false"}
    with pytest.raises(errors.ConfigurationError, match=f"{name} must be True or False, got str"):
        RtcClient(**wrong)
    with pytest.raises(errors.ConfigurationError, match="validate must be True or False"):
        clients.rtc.with_options(validate="no")  # type: ignore[arg-type]


def test_missing_ok_is_a_boolean(clients: Clients) -> None:
    """The text "no" is not taken for true."""
    with pytest.raises(errors.InvalidRequest, match="missing_ok must be True or False, got str"):
        clients.rtc.stop_mix(task_id="1", missing_ok="no")  # type: ignore[arg-type]


def test_no_limit_has_to_be_written_out() -> None:
    """None as a whole timeout is refused; without any limit is `Timeout(total=None)`."""
    with pytest.raises(errors.ConfigurationError, match=r"Timeout\(total=None\)"):
        RtcClient(timeout=None)  # type: ignore[arg-type]
    assert Timeout(total=None).total is None


@pytest.mark.parametrize(
    ("action", "parameters", "fault"),
    [
        (None, {}, "action must be"),
        ("", {}, "action must be"),
        ("A\r\nX: y", {}, "action must be"),
        ("StopMix", [1], "parameters must be a dict, got list"),
        ("StopMix", {1: 2}, "names of parameters must be strings"),
    ],
)
def test_wrong_arguments_of_call_raw(
    clients: Clients, action: Any, parameters: Any, fault: str
) -> None:
    """They are refused as any wrong request is, before anything is sent."""
    for client in (clients.rtc, clients.trtc):
        with pytest.raises(errors.InvalidRequest, match=fault):
            client.call_raw(action, parameters)


def test_methods_of_raw_calls_are_get_and_post(clients: Clients) -> None:
    """Another is refused before anything is sent."""
    with pytest.raises(errors.InvalidRequest, match="method must be 'GET' or 'POST', got 'PUT'"):
        clients.rtc.call_raw("StopMix", method="PUT")  # type: ignore[arg-type]


def test_a_block_closes_its_client(clients: Clients) -> None:
    """At the end of `with` calls fail as they do after `close`."""
    with clients.rtc as rtc:
        rtc.stop_mix(task_id="block")
    with pytest.raises(errors.ConnectFailed, match="the client is closed"):
        rtc.stop_mix(task_id="block")


def test_types_of_answers_can_be_named(clients: Clients) -> None:
    """What annotations need is public, and an answer's meta survives pickling."""
    response = clients.rtc.stop_mix(task_id="meta")
    assert isinstance(response, mediactl.Response)
    assert isinstance(response.meta, mediactl.ResponseMeta)
    assert isinstance(response.meta.attempts[0], mediactl.Attempt)
    assert pickle.loads(pickle.dumps(response)).meta == response.meta
    assert set(mediactl.__all__) <= set(dir(mediactl))
    assert {"AttemptEvent", "Drift", "ItemOutcome", "Request", "errors"} <= set(mediactl.__all__)
