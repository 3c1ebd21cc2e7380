"""The official client understands NO_PROXY only where it holds the host's whole name."""

from __future__ import annotations

import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .clients import MENDED, official_client, official_outcome, our_client, stop
from .vendor import FINE, Proxy, Vendor

HOST = "trtc.vendor.test"

exempt = pytest.mark.parametrize("no_proxy", [".vendor.test", "vendor.test", "*"])


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate of the host; its key lies beside it as key.pem."""
    folder = tmp_path_factory.mktemp("tls")
    command = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={HOST}"
    extensions = ["-addext", f"subjectAltName=DNS:{HOST}"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")]
    subprocess.run([*command.split(), *extensions, *files], check=True, capture_output=True)
    return folder / "certificate.pem"


@pytest.fixture
def vendor(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Vendor]:
    """The host, which is this machine for whoever looks it up, with TLS."""
    look_up = socket.getaddrinfo

    def look_up_here(host: Any, port: Any, *more: Any, **named: Any) -> Any:
        here = ("127.0.0.1", running.server_port) if host == HOST else (host, port)
        return look_up(*here, *more, **named)

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, certificate.with_name("key.pem"))
    with Vendor(FINE, tls=tls) as running:
        monkeypatch.setattr(socket, "getaddrinfo", look_up_here)
        yield running


@pytest.fixture
def proxy(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """The proxy that the environment names."""
    with Proxy(vendor.server_port) as running:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{running.address}")
        yield running


@exempt
def test_the_official_client_uses_the_proxy_all_the_same(
    no_proxy: str, vendor: Vendor, proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A domain or an asterisk in NO_PROXY keeps no call from the proxy."""
    monkeypatch.setenv("NO_PROXY", no_proxy)
    with official_client(HOST, protocol="https", certification=str(certificate)) as trtc:
        outcome = official_outcome(trtc)

    assert (outcome, proxy.tunnels) == ("returned", [f"{HOST}:443"]), MENDED


@exempt
def test_mediactl_goes_straight(
    no_proxy: str, vendor: Vendor, proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A domain or an asterisk in NO_PROXY keeps calls from the proxy."""
    monkeypatch.setenv("NO_PROXY", no_proxy)
    with our_client(HOST, protocol="https", ca_certs=str(certificate)) as trtc:
        stop(trtc)

    assert (len(vendor.requests), proxy.tunnels) == (1, [])


@pytest.mark.parametrize("no_proxy", [None, "", "other.test", "endor.test", "trtc"])
def test_mediactl_uses_the_proxy_otherwise(
    no_proxy: str | None,
    vendor: Vendor,
    proxy: Proxy,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where NO_PROXY is about other hosts, calls take the proxy."""
    if no_proxy is not None:
        monkeypatch.setenv("NO_PROXY", no_proxy)
    with our_client(HOST, protocol="https", ca_certs=str(certificate)) as trtc:
        stop(trtc)

    assert (len(vendor.requests), proxy.tunnels) == (1, [f"{HOST}:443"])
