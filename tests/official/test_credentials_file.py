"""The official client reads the credentials file that its own documentation shows, but wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest
from tencentcloud.common.credential import ProfileCredential

from mediactl import TencentCredentials, errors
from mediactl.tencent.trtc import TrtcClient

from .clients import MENDED, REGION, SECRET_ID, SECRET_KEY, stop
from .vendor import FINE, Vendor


def write_file(home: Path, profile: str) -> None:
    """Write a credentials file with quotes to where both clients look for it."""
    path = home / ".tencentcloud" / "credentials"
    path.parent.mkdir()
    path.write_text(f'[{profile}]\nsecret_id="{SECRET_ID}"\nsecret_key="{SECRET_KEY}"\n')


def test_the_official_client_keeps_the_quotes(home: Path) -> None:
    """Quotes around a value become part of the key."""
    write_file(home, "default")

    found = ProfileCredential().get_credential()

    assert (found.secret_id, found.secret_key) == (f'"{SECRET_ID}"', f'"{SECRET_KEY}"'), MENDED


def test_mediactl_strips_the_quotes(home: Path) -> None:
    """Quotes around a value are not part of the key that a client signs with."""
    write_file(home, "default")

    with (
        Vendor(FINE) as vendor,
        TrtcClient(region=REGION, endpoint=f"http://{vendor.address}") as trtc,
    ):
        stop(trtc)

    assert f"Credential={SECRET_ID}/" in vendor.requests[0].headers["Authorization"]
    assert TencentCredentials.find() == TencentCredentials(SECRET_ID, SECRET_KEY)


def test_the_official_client_stumbles_without_default(home: Path) -> None:
    """A file whose only profile has another name ends in an AttributeError of its own."""
    write_file(home, "production")
    error = None
    try:
        ProfileCredential().get_credential()
    except Exception as raised:
        error = type(raised)

    assert error is AttributeError, MENDED


def test_mediactl_names_the_profiles_that_there_are(home: Path) -> None:
    """A file whose only profile has another name is refused, and that name is told."""
    write_file(home, "production")

    with pytest.raises(errors.CredentialsError, match=r"no section \[default\].*\[production\]"):
        TrtcClient(region=REGION)
