"""The official client relies on the RequestId of an error."""

from __future__ import annotations

import pytest

from mediactl import errors

from .clients import MENDED, official_client, official_outcome, our_client, stop
from .vendor import Answer, Vendor, refusal

REFUSED = Answer(refusal("FailedOperation.TaskFinished"))


def test_the_official_client_stumbles() -> None:
    """What was refused, and why, is lost in a KeyError of its own."""
    with Vendor(REFUSED) as vendor, official_client(vendor.address) as trtc:
        outcome = official_outcome(trtc)

    assert outcome == "KeyError", MENDED


def test_mediactl_tells_the_code() -> None:
    """The error of the code is raised, with an empty request ID."""
    with (
        Vendor(REFUSED) as vendor,
        our_client(vendor.address) as trtc,
        pytest.raises(errors.TaskGone) as caught,
    ):
        stop(trtc)

    error = caught.value
    assert (error.code, error.request_id) == ("FailedOperation.TaskFinished", "")
