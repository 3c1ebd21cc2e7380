"""The official StandardRetryer forgets no error: a success behind a throttle is reported as one."""

from __future__ import annotations

from tencentcloud.common.retry import StandardRetryer

from .clients import MENDED, official_client, official_outcome, our_client, stop
from .vendor import FINE, Answer, Vendor, refusal

THROTTLED = Answer(refusal("RequestLimitExceeded", RequestId="r-0"))


def test_the_official_client_reports_the_throttle() -> None:
    """It calls a third time after the success, and raises what the first answer said."""
    at_once = StandardRetryer(backoff_fn=lambda _: 0)
    with (
        Vendor(THROTTLED, FINE) as vendor,
        official_client(vendor.address, retryer=at_once) as trtc,
    ):
        outcome = official_outcome(trtc)

    assert (len(vendor.requests), outcome) == (3, "RequestLimitExceeded"), MENDED


def test_mediactl_reports_the_success() -> None:
    """As it comes, it calls a second time and returns what that call was answered."""
    with Vendor(THROTTLED, FINE) as vendor, our_client(vendor.address) as trtc:
        response = stop(trtc)

    assert (len(vendor.requests), response.request_id) == (2, "r-1")
