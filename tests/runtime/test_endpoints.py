"""Endpoints and regions: what is understood, what is refused, and that no password is repeated."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from mediactl import errors
from mediactl._runtime import tencent as tencent_module
from mediactl._runtime.action import Action
from mediactl._runtime.endpoints import Endpoint, Service, resolve
from mediactl.tencent.live import LiveClient
from mediactl.tencent.trtc import TrtcClient
from mediactl.zego.rtc import RtcClient

from .leaks import chain
from .scripted import OK, Script, action_of, request_of
from .stand_in import TENCENT, ZEGO, answer, put_in

RTC = RtcClient._SERVICE
LIVE = LiveClient._SERVICE
TRTC = TrtcClient._SERVICE


def where(service: Service, endpoint: Any, *, plain: bool = False) -> str:
    """Return the URL that an endpoint comes to."""
    return str(resolve(service, endpoint, allow_plain_http=plain))


def refused(service: Service, endpoint: Any) -> str:
    """Return what a refusal says."""
    with pytest.raises(errors.ConfigurationError) as caught:
        resolve(service, endpoint, allow_plain_http=False)
    return str(caught.value)


@pytest.mark.parametrize(
    ("service", "endpoint", "url"),
    [
        (RTC, None, "https://rtc-api.zego.im"),
        (RTC, "default", "https://rtc-api.zego.im"),
        (RTC, "sgp", "https://rtc-api-sgp.zego.im"),
        (LIVE, None, "https://live.intl.tencentcloudapi.com"),
        (LIVE, "mainland", "https://live.tencentcloudapi.com"),
        (LIVE, "ap-singapore", "https://live.ap-singapore.tencentcloudapi.com"),
        (TRTC, "ap-singapore", "https://trtc.ap-singapore.tencentcloudapi.com"),
        (TRTC, "na-siliconvalley", "https://trtc.na-siliconvalley.tencentcloudapi.com"),
        (TRTC, "ap-shanghai-fsi", "https://trtc.ap-shanghai-fsi.tencentcloudapi.com"),
    ],
)
def test_short_names(service: Service, endpoint: str | None, url: str) -> None:
    """A short name is a documented host, or a region that is documented or looks like one."""
    assert where(service, endpoint) == url


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        ("rtc-api.zego.im", "https://rtc-api.zego.im"),
        ("RTC-API.zego.im", "https://rtc-api.zego.im"),
        ("example.com:8443", "https://example.com:8443"),
        ("example.com:443", "https://example.com"),
        ("https://example.com", "https://example.com"),
        ("https://example.com/", "https://example.com"),
        ("HTTPS://Example.com:443", "https://example.com"),
        ("https://intranet", "https://intranet"),
        ("localhost:8080", "https://localhost:8080"),
        ("10.0.0.1", "https://10.0.0.1"),
        ("[2001:db8::1]", "https://[2001:db8::1]"),
        ("[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://[::1]:8443", "https://[::1]:8443"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443"),
        ("http://127.8.9.1:8080", "http://127.8.9.1:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://LOCALHOST:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_hosts_and_urls(endpoint: str, url: str) -> None:
    """A host or URL is taken as it is, by https unless it says otherwise, with its port."""
    assert where(RTC, endpoint) == url


def test_the_parts_of_an_endpoint() -> None:
    """An endpoint knows scheme, host, port and the Host header, which omits a usual port."""
    endpoint = resolve(RTC, "https://[2001:db8::1]:8443", allow_plain_http=False)
    assert (endpoint.scheme, endpoint.host, endpoint.port) == ("https", "[2001:db8::1]", 8443)
    assert endpoint.authority == "[2001:db8::1]:8443"
    assert resolve(RTC, "sgp", allow_plain_http=False).authority == "rtc-api-sgp.zego.im"
    assert Endpoint("http", "localhost", 443).authority == "localhost:443"


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://example.com",
        "http://10.0.0.1:8080",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://[2001:db8::1]",
        "http://0.0.0.0:8080",
        "http://2130706433",
    ],
)
def test_plain_http_stays_on_this_machine(endpoint: str) -> None:
    """Plain http to another machine is refused, unless the caller asks for it by name."""
    said = refused(RTC, endpoint)
    assert endpoint in said
    assert "allow_plain_http=True" in said
    assert where(RTC, endpoint, plain=True) == endpoint


def test_plain_http_is_asked_for_on_the_client() -> None:
    """Every client has the switch."""
    for make in (
        lambda **more: RtcClient(credentials=ZEGO, **more),
        lambda **more: LiveClient(credentials=TENCENT, **more),
    ):
        with pytest.raises(errors.ConfigurationError):
            make(endpoint="http://example.com")
        client = make(endpoint="http://example.com", allow_plain_http=True)
        assert repr(client) == f"<{type(client).__name__} http://example.com>"


@pytest.mark.parametrize(
    ("endpoint", "said"),
    [
        ("ftp://example.com", "endpoint 'ftp://example.com' must begin with https:// or http://"),
        ("://example.com", "endpoint '://example.com' must be a scheme, a host"),
        ("https://", "endpoint 'https://' does not name a host"),
        ("https://:8443", "endpoint 'https://:8443' does not name a host"),
        ("https://exam ple.com", "endpoint 'https://exam ple.com' does not name a host"),
        ("https://-example.com", "endpoint 'https://-example.com' does not name a host"),
        ("https://b\u00fccher.example", "does not name a host"),
        ("https://example.com:0", "endpoint 'https://example.com:0' does not name a host"),
        ("https://example.com:65536", "endpoint 'https://example.com:65536' is not a URL"),
        ("example.com:http", "endpoint 'example.com:http' is not a URL"),
        ("https://[::1", "endpoint 'https://[::1' is not a URL"),
        ("[fe80::1%eth0]", "does not name a host"),
        ("https://example.com/v1", "endpoint 'https://example.com/...' must be a scheme, a host"),
        ("https://example.com?a=b", "endpoint 'https://example.com/...' must be a scheme, a host"),
        ("https://example.com#a", "endpoint 'https://example.com/...' must be a scheme, a host"),
        ("example.com/v1", "endpoint 'example.com/...' must be a scheme, a host"),
    ],
)
def test_urls_that_are_none(endpoint: str, said: str) -> None:
    """What is wrong with a URL is told, and how a right one looks."""
    assert said in refused(RTC, endpoint)


@pytest.mark.parametrize("endpoint", [5, b"sgp", ["sgp"], True])
def test_endpoints_that_are_no_text(endpoint: object) -> None:
    """An endpoint is a string."""
    said = f"endpoint must be a string, got {type(endpoint).__name__}"
    assert refused(RTC, endpoint) == said


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://user:planted@example.com",
        "https://planted@example.com",
        "https://user:planted@example.com:99999",
        "https://user:pl@planted@example.com",
        "https://user:pl/planted@example.com",
        "https://user:pl#planted@example.com",
        "https://user:pl?planted@example.com",
        "https://user:planted@",
        "user:planted@example.com",
        "user.name:planted@example.com",
        "user:planted@localhost",
        "ftp://user:planted@example.com",
        "https://example.com/?Signature=planted",
        "https://example.com?Signature=planted",
        "example.com?Signature=planted",
        "example.com?next=https://planted",
        "https://example.com?next=https://planted@planted",
        "localhost?Signature=planted",
        "?Signature=planted",
        "sgp/?Signature=planted",
        "https://example.com#planted",
        "https://example.com/planted",
        "https://example.com\\planted",
        "https://example.com/\nplanted",
        "http://example.com/planted",
        "ftp://example.com/planted",
        "https://[::1/planted",
    ],
)
def test_passwords_and_signatures_are_not_repeated(endpoint: str) -> None:
    """Userinfo, paths and queries are refused, and the refusal has not a letter of them."""
    with pytest.raises(errors.ConfigurationError) as caught:
        RtcClient(credentials=ZEGO, endpoint=endpoint)
    for link in chain(caught.value):
        assert "planted" not in repr(link)
        assert "planted" not in str(link)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("service", "typo", "near"),
    [
        (RTC, "spg", "sgp"),
        (RTC, "FRA", "fra"),
        (RTC, "defualt", "default"),
        (LIVE, "mainlnd", "mainland"),
        (TRTC, "AP-Singapore", "ap-singapore"),
        (TRTC, "apsingapore", "ap-singapore"),
    ],
)
def test_typos(service: Service, typo: str, near: str) -> None:
    """A misspelt short name is told with those documented, and the nearest."""
    said = refused(service, typo)
    assert said.startswith(f"endpoint {typo!r} is neither a host, a URL nor a short name that ")
    assert service.name in said
    assert said.endswith(f"; did you mean {near!r}?")


@pytest.mark.parametrize("endpoint", ["", " ", "nonsense", "ap-singapore", "https:/example"])
def test_names_that_are_near_to_none(endpoint: str) -> None:
    """A name that is near to none is told with those documented; ZEGO has no regional hosts."""
    said = refused(RTC, endpoint)
    assert said.endswith("documents (bom, default, fra, hkg, lax, sgp, sha)")


def sent_by(client: Any) -> Any:
    """Return what a client of Tencent's live or trtc sends."""
    stand_in = put_in(client, answer({"Response": {}}))
    if isinstance(client, TrtcClient):
        client.stop_stream_ingest(sdk_app_id=1, task_id="1")
    else:
        client.cancel_common_mix_stream(mix_stream_session_id="1")
    return stand_in.requests[0]


def test_the_endpoint_is_where_calls_go() -> None:
    """Calls go to the endpoint: connection, Host header and signature."""
    request = sent_by(LiveClient(credentials=TENCENT, endpoint="http://localhost:8080"))
    assert (request.scheme, request.host, request.port) == ("http", "localhost", 8080)
    assert request.headers["Host"] == "localhost:8080"


def test_hosts_of_single_actions() -> None:
    """An action with a host of its own goes there, unless the caller chose an endpoint."""
    action = Action("TextToSpeechSSE", service="tencent/trtc", host="trtc.ai.tencentcloudapi.com")
    own = TrtcClient(credentials=TENCENT, region="ap-singapore")
    assert str(own._endpoint_for(action)) == "https://trtc.ai.tencentcloudapi.com"
    chosen = TrtcClient(credentials=TENCENT, region="ap-singapore", endpoint="http://localhost:1")
    assert str(chosen._endpoint_for(action)) == "http://localhost:1"


@pytest.mark.parametrize("region", [None, ""])
def test_trtc_needs_a_region(region: Any) -> None:
    """A client of trtc without a region is refused, with what to pass."""
    with pytest.raises(errors.ConfigurationError, match="region"):
        TrtcClient(credentials=TENCENT, region=region)
    with pytest.raises(errors.ConfigurationError) as caught:
        TrtcClient(credentials=TENCENT)
    assert str(caught.value).startswith("tencent/trtc needs a region: pass region=..., one of 'ap-")
    assert "'ap-singapore'" in str(caught.value)


def test_live_takes_a_region() -> None:
    """A client of live sends a region if it has one."""
    assert "X-TC-Region" not in sent_by(LiveClient(credentials=TENCENT)).headers
    client = LiveClient(credentials=TENCENT, region="ap-singapore")
    assert sent_by(client).headers["X-TC-Region"] == "ap-singapore"


@pytest.mark.parametrize("region", ["", " ", "ap singapore", "ap-singapore\n", "\u00e9", 5, b"x"])
def test_regions_that_are_none(region: Any) -> None:
    """A region is a name, whatever the service."""
    for kind in (LiveClient, TrtcClient):
        with pytest.raises(errors.ConfigurationError) as caught:
            kind(credentials=TENCENT, region=region)
        assert str(caught.value) == f"region must be a name such as 'ap-singapore', got {region!r}"


@pytest.fixture
def warned(monkeypatch: pytest.MonkeyPatch) -> set[Any]:
    """Forget what this process was warned of."""
    fresh: set[Any] = set()
    monkeypatch.setattr(tencent_module, "_warned", fresh)
    return fresh


@pytest.mark.usefixtures("warned")
def test_a_region_that_the_page_does_not_list(caplog: pytest.LogCaptureFixture) -> None:
    """A call in a region that its page does not list is sent, with one warning by logging."""
    with caplog.at_level(logging.DEBUG):
        for _ in range(3):
            client = TrtcClient(credentials=TENCENT, region="ap-tokyo")
            for each in (client, client.with_options(timeout=5)):
                assert sent_by(each).headers["X-TC-Region"] == "ap-tokyo"
    # Beside the warning there is a record of each attempt, which ought not to be seen by default.
    assert {record.name for record in caplog.records} == {"mediactl"}
    attempts = [record for record in caplog.records if record.levelno == logging.DEBUG]
    assert len(attempts) == 6
    (record,) = [record for record in caplog.records if record not in attempts]
    assert record.levelname == "WARNING"
    assert record.getMessage() == (
        "StopStreamIngest does not list region ap-tokyo (it lists ap-bangkok, ap-jakarta, "
        "ap-mumbai, ap-singapore); calling it there all the same"
    )


@pytest.mark.usefixtures("warned")
def test_each_region_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    """Another region is another warning; listed regions and actions without a list are none."""
    for region in ("ap-tokyo", "eu-frankfurt", "ap-tokyo", "ap-mumbai"):
        sent_by(TrtcClient(credentials=TENCENT, region=region))
        sent_by(LiveClient(credentials=TENCENT, region=region))
    told = [record.getMessage().split(" ")[5] for record in caplog.records]
    assert told == ["ap-tokyo", "eu-frankfurt"]


def test_languages() -> None:
    """A language is one of two, sent only if given."""
    client = LiveClient(credentials=TENCENT, language="zh-CN")
    assert sent_by(client).headers["X-TC-Language"] == "zh-CN"
    assert "X-TC-Language" not in sent_by(LiveClient(credentials=TENCENT)).headers
    with pytest.raises(errors.ConfigurationError, match="language must be 'en-US' or 'zh-CN'"):
        LiveClient(credentials=TENCENT, language="de")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        (None, "https://other.example:443"),
        ("https://mine.example:8443", "https://mine.example:8443"),
    ],
)
def test_an_action_may_have_a_host_of_its_own(endpoint: str | None, url: str) -> None:
    """It is sent there, unless the caller chose an endpoint: then it goes where all calls go."""
    action = action_of("idempotent")
    action.host = "other.example"
    client = TrtcClient(credentials=TENCENT, region="ap-singapore", endpoint=endpoint)
    client._transport = script = Script(OK)  # type: ignore[assignment]
    client.call(request_of(action))
    ((request, _),) = script.sent
    assert f"{request.scheme}://{request.host}:{request.port}" == url
