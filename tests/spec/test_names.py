"""Names in Python."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.spec import error_member, python_name


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("SdkAppId", "sdk_app_id"),
        ("StopCDNRecord", "stop_cdn_record"),
        ("persistentId", "persistent_id"),
        ("http_code", "http_code"),
        ("Code2xx", "code_2xx"),
        ("TotalCode2xx", "total_code_2xx"),
        ("Md5", "md5"),
        ("Mp3Param", "mp3_param"),
        ("P95PeakBandwidthTime", "p95_peak_bandwidth_time"),
        ("RTMPDispatchV2", "rtmp_dispatch_v2"),
        ("LowBitrateHD", "low_bitrate_hd"),
        ("ETag", "e_tag"),
        ("TextToSpeechSSE", "text_to_speech_sse"),
        ("DescribeTRTCMarketScaleData", "describe_trtc_market_scale_data"),
        ("StreamIDs", "stream_ids"),
        ("URLs", "urls"),
        ("Real-time", "real_time"),
        ("ID", "id"),
        ("", ""),
    ],
)
def test_names_are_derived_as_people_would(wire: str, python: str) -> None:
    """Acronyms stay whole, digits stay together."""
    assert python_name(wire) == python


@pytest.mark.parametrize(
    ("code", "member"),
    [
        ("FailedOperation.TaskFinished", "FAILED_OPERATION_TASK_FINISHED"),
        ("LimitExceeded", "LIMIT_EXCEEDED"),
        ("too_frequent", "TOO_FREQUENT"),
        ("AuthFailure.MFAFailure", "AUTH_FAILURE_MFA_FAILURE"),
        ("FailedOperation.CSUnsupportMethod", "FAILED_OPERATION_CS_UNSUPPORT_METHOD"),
        ("RequestLimitExceeded.IPLimitExceeded", "REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED"),
    ],
)
def test_members_are_derived_from_codes(code: str, member: str) -> None:
    """Points and capitals become underscores."""
    assert error_member(code) == member


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,30}", fullmatch=True))
def test_derived_names_are_stable(wire: str) -> None:
    """A derived name has small letters, digits and underscores, loses none, and derives to itself."""
    name = python_name(wire)
    assert re.fullmatch(r"[a-z0-9_]*", name)
    assert name.replace("_", "") == wire.replace("_", "").lower()
    assert python_name(name) == name
