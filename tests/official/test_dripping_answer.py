"""The official client's timeout starts anew with every byte."""

from __future__ import annotations

import time

import pytest

from mediactl import errors

from .clients import MENDED, official_client, official_outcome, our_client, stop
from .vendor import FINE, Answer, Vendor

SECONDS = 3.2
DRIPPING = Answer(FINE.content, pause=SECONDS / len(FINE.to_bytes()))
TIMEOUT, WELL_BEHIND_IT = 0.4, 2.0


def test_the_official_client_waits_on() -> None:
    """It waits for the last byte, many timeouts long."""
    with (
        Vendor(DRIPPING) as vendor,
        official_client(vendor.address, reqTimeout=TIMEOUT) as trtc,
    ):
        began = time.monotonic()
        outcome = official_outcome(trtc)
        took = time.monotonic() - began

    assert outcome == "returned", MENDED
    assert took > WELL_BEHIND_IT, MENDED


def test_mediactl_keeps_its_deadline() -> None:
    """It gives up when the time for the call is over, however lively the server seems."""
    with Vendor(DRIPPING) as vendor, our_client(vendor.address, timeout=TIMEOUT) as trtc:
        began = time.monotonic()
        with pytest.raises(errors.OutcomeUnknown):
            stop(trtc)
        took = time.monotonic() - began

    assert len(vendor.requests) == 1
    assert took < WELL_BEHIND_IT
