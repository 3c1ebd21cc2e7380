"""Signatures published by the vendors themselves are accepted."""

import json
from pathlib import Path

import pytest

from tests.simulator.support import Answer, Client, Simulator

SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
PAYLOAD = r'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}'


def tencent_call(
    tables: Path,
    *,
    now: int,
    date: str,
    signature: str,
    content_type: str,
    query: str = "",
    payload: str = "",
) -> Answer:
    """Send the call of a published signature, as published."""
    with Simulator(
        tables=tables,
        tencent_secret_id=SECRET_ID,
        tencent_secret_key=SECRET_KEY,
        clock=lambda: now,
    ) as simulator:
        client = Client(simulator)
        headers = {
            "Host": "cvm.tencentcloudapi.com",
            "Content-Type": content_type,
            "X-TC-Action": "DescribeInstances",
            "X-TC-Version": "2017-03-12",
            "X-TC-Timestamp": str(now),
            "Authorization": f"TC3-HMAC-SHA256 Credential={SECRET_ID}/{date}/cvm/tc3_request,"
            f" SignedHeaders=content-type;host, Signature={signature}",
        }
        method = "GET" if query else "POST"
        answer = client.send(method, f"/?{query}" if query else "/", payload.encode(), headers)
        client.close()
    return answer


@pytest.mark.parametrize(
    ("signature", "code"),
    [
        ("72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168", None),
        ("72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525169", "SignatureFailure"),
    ],
)
def test_tencent_post(tables: Path, signature: str, code: str | None) -> None:
    """Tencent's published signature of a POST is accepted, and with one digit changed it is not."""
    answer = tencent_call(
        tables,
        now=1551113065,
        date="2019-02-25",
        signature=signature,
        content_type="application/json; charset=utf-8",
        payload=PAYLOAD,
    )

    assert answer.code == (code and f"AuthFailure.{code}")


@pytest.mark.parametrize(
    ("query", "code"),
    [("Limit=10&Offset=0", None), ("Offset=0&Limit=10", "AuthFailure.SignatureFailure")],
)
def test_tencent_get(tables: Path, query: str, code: str | None) -> None:
    """Tencent's published signature of a GET is accepted for its query and for no other."""
    answer = tencent_call(
        tables,
        now=1539084154,
        date="2018-10-09",
        signature="5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
        content_type="application/x-www-form-urlencoded",
        query=query,
    )

    assert answer.code == code


def test_tencent_date_of_another_day(tables: Path) -> None:
    """The date in the scope must be that of the timestamp."""
    answer = tencent_call(
        tables,
        now=1551113065,
        date="2019-02-26",
        signature="72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        content_type="application/json; charset=utf-8",
        payload=PAYLOAD,
    )

    assert answer.code == "AuthFailure.SignatureFailure"
    assert "2019-02-25" in answer.message


@pytest.mark.parametrize(
    ("signature", "code"),
    [
        ("43e5cfcca828314675f91b001390566a", None),
        ("43e5cfcca828314675f91b001390566b", 100000005),
    ],
)
def test_zego(tables: Path, signature: str, code: int | None) -> None:
    """ZEGOCLOUD's published signature is accepted, and with one digit changed it is not."""
    with Simulator(
        tables=tables,
        zego_app_id=12345,
        zego_server_secret="9193cc662a4c0ec135ec71fb57194b38",
        clock=lambda: 1615186943,
    ) as simulator:
        client = Client(simulator)
        answer = client.send(
            "POST",
            "/?Action=StopMix&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943"
            f"&Signature={signature}&SignatureVersion=2.0",
            json.dumps({"TaskId": "t"}).encode(),
            {"Content-Type": "application/json"},
        )
        client.close()

    assert answer.code == code
