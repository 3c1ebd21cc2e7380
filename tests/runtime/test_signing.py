"""Signatures, against what the vendors publish and against the official client's own code."""

from __future__ import annotations

import re
import time
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tencentcloud.common.abstract_client import AbstractClient
from tencentcloud.common.credential import Credential

from mediactl import TencentCredentials
from mediactl._runtime.action import Action
from mediactl._runtime.credentials import source_of
from mediactl._runtime.endpoints import Endpoint, Service
from mediactl._runtime.signing import tc3_authorization, zego_signature
from mediactl._runtime.tencent import TencentWire
from mediactl.tencent import CommonErrorCode

# The example keys that Tencent Cloud prints in its description of the signature.
PUBLISHED = {
    "secret_id": "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
    "secret_key": "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
    "service": "cvm",
    "host": "cvm.tencentcloudapi.com",
}


def test_zego_signature_is_the_published_one() -> None:
    """The published inputs give the published MD5."""
    signature = zego_signature(
        12345, "9193cc662a4c0ec135ec71fb57194b38", "4fd24687296dd9f3", 1615186943
    )
    assert signature == "43e5cfcca828314675f91b001390566a"


@pytest.mark.parametrize(
    ("request_", "date", "signature"),
    [
        pytest.param(
            {
                "method": "POST",
                "query": "",
                "content_type": "application/json; charset=utf-8",
                "body": (
                    rb'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], '
                    rb'"Name": "instance-name"}]}'
                ),
                "timestamp": 1551113065,
            },
            "2019-02-25",
            "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
            id="POST",
        ),
        pytest.param(
            {
                "method": "GET",
                "query": "Limit=10&Offset=0",
                "content_type": "application/x-www-form-urlencoded",
                "body": b"",
                "timestamp": 1539084154,
            },
            "2018-10-09",
            "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
            id="GET",
        ),
    ],
)
def test_tencent_signature_is_the_published_one(
    request_: dict[str, Any], date: str, signature: str
) -> None:
    """The published requests give the published headers."""
    assert tc3_authorization(**PUBLISHED, **request_) == (
        f"TC3-HMAC-SHA256 Credential={PUBLISHED['secret_id']}/{date}/cvm/tc3_request, "
        f"SignedHeaders=content-type;host, Signature={signature}"
    )


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("aZ09_", min_size=1), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=200)
@given(
    method=st.sampled_from(["GET", "POST"]),
    parameters=st.dictionaries(st.text("aZ09_", min_size=1), json_values, max_size=5),
    key=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40),
    timestamp=st.integers(0, 4_000_000_000),
    host=st.sampled_from(["trtc.intl.tencentcloudapi.com", "127.0.0.1"]),
    port=st.sampled_from([443, 8443]),
)
def test_the_official_clients_code_signs_our_requests_as_we_do(
    method: Any, parameters: dict[str, Any], key: str, timestamp: int, host: str, port: int
) -> None:
    """For any request, the official client's signing code arrives at the signature in our header."""
    service = Service(
        "tencent/trtc",
        common_errors=lambda: CommonErrorCode,
        hosts={"default": host},
        version="2019-07-22",
    )
    endpoint = Endpoint("https", host, port)
    credentials = TencentCredentials("AKIDEXAMPLE", key)
    source = source_of(credentials, TencentCredentials)
    wire = TencentWire(source, service, lambda _: endpoint)
    action = Action("StopStreamIngest", service="tencent/trtc", method=method)
    request = wire.sign_at(action, parameters, credentials, timestamp)
    header = request.headers["Authorization"]

    theirs = SimpleNamespace(
        method=method,
        uri="/",
        header=dict(request.headers),
        data=request.target.partition("?")[2] if method == "GET" else request.body,
    )
    date = time.strftime("%Y-%m-%d", time.gmtime(timestamp))
    client = AbstractClient(Credential("AKIDEXAMPLE", key), "ap-singapore")
    expected = client._get_tc3_signature({}, theirs, date, "trtc", key)

    found = re.fullmatch(
        rf"TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/{date}/trtc/tc3_request, "
        r"SignedHeaders=content-type;host, Signature=([0-9a-f]{64})",
        header,
    )
    assert found
    assert found[1] == expected
