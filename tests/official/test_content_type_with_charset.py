"""The official client looks for errors only behind two content types, letter for letter."""

from __future__ import annotations

import pytest

from mediactl import errors

from .clients import MENDED, official_client, official_outcome, our_client, stop
from .vendor import Answer, Vendor, refusal

REFUSED = Answer(
    refusal("FailedOperation.TaskFinished", RequestId="r-1"),
    content_type="application/json; charset=utf-8",
)


def test_the_official_client_takes_a_refusal_for_a_success() -> None:
    """A refusal whose content type names a charset is returned as a response."""
    with Vendor(REFUSED) as vendor, official_client(vendor.address) as trtc:
        outcome = official_outcome(trtc)

    assert outcome == "returned", MENDED


def test_mediactl_raises_the_refusal() -> None:
    """A refusal is raised by its kind, whatever its content type."""
    with (
        Vendor(REFUSED) as vendor,
        our_client(vendor.address) as trtc,
        pytest.raises(errors.TaskGone) as caught,
    ):
        stop(trtc)

    assert caught.value.code == "FailedOperation.TaskFinished"
