"""The official client logs what it signs with, and leaves it in the caller's dictionary."""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from http.client import HTTPConnection

import pytest

from .clients import (
    MENDED,
    SECRET_ID,
    SECRET_KEY,
    TOKEN,
    official_client,
    official_outcome,
    official_request,
    our_client,
    stop,
)
from .vendor import FINE, Vendor


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Logs at DEBUG, those of urllib3 too; http.client prints where others log."""
    caplog.set_level(logging.DEBUG)
    for name in ("mediactl", "urllib3", "tencentcloud_sdk_common"):
        caplog.set_level(logging.DEBUG, name)
    monkeypatch.setattr(HTTPConnection, "debuglevel", 1)


def said(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> str:
    """Return everything that was logged, arguments and extras included, and what was printed."""
    records = [f"{record.getMessage()} {vars(record)!r}" for record in caplog.records]
    return "\n".join([*records, *capfd.readouterr()])


def signature(vendor: Vendor) -> str:
    """Return the signature of the one request that came."""
    (request,) = vendor.requests
    found = re.search("Signature=([0-9a-f]{64})$", request.headers["Authorization"])
    assert found
    return found[1]


def test_the_official_client_logs_secrets(caplog: pytest.LogCaptureFixture) -> None:
    """Its records at DEBUG hold the signature and the token of temporary keys."""
    with Vendor(FINE) as vendor, official_client(vendor.address) as trtc:
        official_outcome(trtc)

    own = [each.getMessage() for each in caplog.records if each.name == "tencentcloud_sdk_common"]
    logged = "\n".join(own)
    assert signature(vendor) in logged, MENDED
    assert TOKEN in logged, MENDED


def test_mediactl_logs_no_secret(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Neither keys, token nor signature are in any record or on any stream."""
    with Vendor(FINE) as vendor, our_client(vendor.address) as trtc:
        stop(trtc)

    text = said(caplog, capfd)
    secrets = {
        "secret_id": SECRET_ID,
        "secret_key": SECRET_KEY,
        "token": TOKEN,
        "signature": signature(vendor),
    }
    assert [name for name, secret in secrets.items() if secret in text] == []


def test_the_official_client_writes_them_into_the_callers_headers() -> None:
    """A dictionary of headers that was passed in holds signature and token after the call."""
    headers = {"X-TC-TraceId": "t-1"}
    request = official_request()
    request.headers = headers
    with Vendor(FINE) as vendor, official_client(vendor.address) as trtc:
        official_outcome(trtc, request)

    assert signature(vendor) in headers.get("Authorization", ""), MENDED
    assert headers.get("X-TC-Token") == TOKEN, MENDED


def test_mediactl_leaves_what_it_is_given_alone() -> None:
    """It takes no headers; parameters that are passed in are the same after the call."""
    parameters = {"SdkAppId": 1, "Tasks": [{"TaskId": "1234"}]}
    before = deepcopy(parameters)
    with Vendor(FINE) as vendor, our_client(vendor.address) as trtc:
        trtc.call_raw("StopSomethingNew", parameters)

    assert len(vendor.requests) == 1
    assert parameters == before
