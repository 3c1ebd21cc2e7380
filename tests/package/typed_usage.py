"""How callers use the package, for type checkers: checked by mypy, never run.

A comment that ignores an error proves that it is one: mypy complains of ignores that are not
needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, assert_type

import mediactl
from mediactl import (
    AsyncEventStream,
    Attempt,
    AttemptEvent,
    CredentialsProvider,
    EventStream,
    ItemOutcome,
    RateLimit,
    RefreshingCredentials,
    ResponseMeta,
    RetryPolicy,
    TencentCredentials,
    Timeout,
    ZegoCredentials,
    errors,
)
from mediactl.tencent import CommonErrorCode as TencentCode
from mediactl.tencent.live import (
    AsyncLiveClient,
    CancelCommonMixStreamRequest,
    CancelCommonMixStreamResponse,
    LiveClient,
)
from mediactl.tencent.trtc import (
    AsyncTrtcClient,
    StopStreamIngestErrorCode,
    StopStreamIngestRequest,
    StopStreamIngestResponse,
    TextToSpeechSSERequest,
    TextToSpeechSSEResponse,
    TrtcClient,
    Voice,
)
from mediactl.testing import Simulator
from mediactl.zego import CommonErrorCode as ZegoCode
from mediactl.zego.rtc import (
    AsyncRtcClient,
    HuaweiRecordOutcome,
    RtcClient,
    StopCDNRecordData,
    StopCDNRecordErrorCode,
    StopCDNRecordRequest,
    StopCDNRecordResponse,
    StopMixRequest,
    StopMixResponse,
    TencentRecordOutcome,
    WsRecordOutcome,
)

Vendor = Literal["Tencent", "Ws", "Huawei"]


def make_clients(key: str) -> tuple[RtcClient, TrtcClient, LiveClient]:
    """Set clients up in the ways that there are."""
    zego = ZegoCredentials(app_id=1234567890, server_secret=key)
    tencent = TencentCredentials("id", key, token=None)
    RtcClient()
    RtcClient(credentials=zego, endpoint="sgp", test_environment=True, timeout=5)
    RtcClient(credentials=zego, timeout=Timeout(total=5.0, connect=None, read=2))
    LiveClient(credentials=tencent, region=None, language="en-US")
    RtcClient(zego)  # type: ignore[call-arg]
    RtcClient(credentials=tencent)  # type: ignore[arg-type]
    RtcClient(region="ap-singapore")  # type: ignore[call-arg]
    TrtcClient(credentials=zego)  # type: ignore[arg-type]
    TrtcClient(language="en")  # type: ignore[arg-type]
    ZegoCredentials(app_id="1234567890", server_secret=key)  # type: ignore[arg-type]
    Timeout(total="5")  # type: ignore[arg-type]
    return (
        RtcClient(credentials=zego),
        TrtcClient(credentials=tencent, region="ap-singapore"),
        LiveClient(credentials=tencent),
    )


def set_retries_and_limits(zego: ZegoCredentials, rtc: RtcClient, mode: str) -> None:
    """Say how often calls are repeated, how they keep to limits, and who is told of attempts."""
    policy = RetryPolicy(5, base_delay=0.5, max_delay=20)
    assert_type(policy, RetryPolicy)
    assert_type(policy.max_attempts, int)
    assert_type(policy.base_delay, float)
    limit = RateLimit("raise", share=1 / 4)
    assert_type(limit.mode, Literal["wait", "raise", "off"])
    assert_type(limit.share, float)
    RtcClient(credentials=zego, retry=policy, rate_limit=limit, max_connections=50)
    RtcClient(credentials=zego, rate_limit="off", proxy="", ca_certs="authorities.pem")
    RtcClient(retry=3)  # type: ignore[arg-type]
    RtcClient(retry=None)  # type: ignore[arg-type]
    RtcClient(rate_limit="never")  # type: ignore[arg-type]
    RtcClient(rate_limit=mode)  # type: ignore[arg-type]
    RtcClient(max_connections="10")  # type: ignore[arg-type]
    RetryPolicy("3")  # type: ignore[arg-type]
    RetryPolicy(3, 0.5)  # type: ignore[call-arg]
    RetryPolicy(max_tries=3)  # type: ignore[call-arg]
    RateLimit("never")  # type: ignore[arg-type]
    RateLimit(share="1/4")  # type: ignore[arg-type]
    policy.max_attempts = 7  # type: ignore[misc]
    limit.share = 0.5  # type: ignore[misc]
    assert_type(rtc.with_options(retry=policy, rate_limit="raise"), RtcClient)
    assert_type(rtc.with_options(retry=None, rate_limit=limit, timeout=None), RtcClient)
    rtc.with_options(retry=1)  # type: ignore[arg-type]
    rtc.with_options(rate_limit="on")  # type: ignore[arg-type]
    rtc.with_options(on_attempt=None)  # type: ignore[call-arg]


def told(event: AttemptEvent) -> None:
    """Look at what the hook is told."""
    assert_type(event.service, str)
    assert_type(event.number, int)
    assert_type(event.attempt, Attempt)
    assert_type(event.attempt.code, str | int | None)
    assert_type(event.attempt.http_status, int | None)
    assert_type(event.attempt.paused + event.attempt.waited + event.attempt.elapsed, float)
    _ = event.parameters  # type: ignore[attr-defined]


def tell_too_much(event: AttemptEvent, more: str) -> None:
    """Ask for more than the hook is told."""


def hooks() -> None:
    """Have every attempt told."""
    RtcClient(on_attempt=told)
    TrtcClient(on_attempt=lambda event: print(event.attempt.outcome))
    AsyncRtcClient(on_attempt=told)
    RtcClient(on_attempt=tell_too_much)  # type: ignore[arg-type]
    RtcClient(on_attempt="told")  # type: ignore[arg-type]


class Vault:
    """Keys from a place of one's own."""

    def credentials(self) -> TencentCredentials:
        """Return the key pair of the moment."""
        return TencentCredentials("id", "key", "token", expires_at=1767225600)


def fetch_zego() -> ZegoCredentials:
    """Return the application of the moment."""
    return ZegoCredentials(7, "secret")


def providers(vault: Vault) -> None:
    """Let credentials come from a provider, a function, or what refreshes them in time."""
    refreshing = RefreshingCredentials(vault.credentials, refresh_ahead=60, refresh_every=None)
    assert_type(refreshing, RefreshingCredentials[TencentCredentials])
    assert_type(refreshing.credentials(), TencentCredentials)
    assert_type(refreshing.credentials().expires_at, float | None)
    provider: CredentialsProvider[TencentCredentials] = vault
    for each in (provider, refreshing):
        TrtcClient(credentials=each, region="ap-singapore")
        AsyncLiveClient(credentials=each)
    TrtcClient(credentials=vault.credentials, region="ap-singapore")
    RtcClient(credentials=fetch_zego)
    AsyncRtcClient(credentials=RefreshingCredentials(fetch_zego))
    RtcClient(credentials=vault)  # type: ignore[arg-type]
    RtcClient(credentials=refreshing)  # type: ignore[arg-type]
    TrtcClient(credentials=fetch_zego)  # type: ignore[arg-type]
    RefreshingCredentials(fetch_zego())  # type: ignore[arg-type]
    RefreshingCredentials(fetch_zego, 300)  # type: ignore[call-arg]


def stop(trtc: TrtcClient, task_id: str) -> str:
    """Stop a task, and tell what became of it."""
    try:
        response = trtc.stop_stream_ingest(sdk_app_id=1400000001, task_id=task_id)
    except errors.TaskGone as error:
        assert_type(error.code, str | int)
        assert_type(error.effect, Literal["none", "maybe"])
        if error.code == StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED:
            return f"gone already, says request {error.request_id}"
        raise
    except errors.InvalidRequest as error:
        assert_type(error.faults, tuple[str, ...])
        return "; ".join(error.faults)
    except errors.OutcomeUnknown as error:
        assert_type(error.look_up, str | None)
        assert_type(error.attempts, tuple[Attempt, ...])
        return error.reason
    except errors.RateLimitReached as error:
        assert_type(error.action, str)
        assert_type(error.limit, str)
        assert_type(error.retry_after, float | None)
        return error.limit
    assert_type(response, StopStreamIngestResponse)
    assert_type(response.request_id, str)
    assert_type(response.meta.raw, dict[str, Any])
    assert_type(response.meta.attempts[0].elapsed, float)
    assert_type(response.meta.drift[0].path, str)
    return response.request_id


def stop_what_may_be_gone(rtc: RtcClient, trtc: TrtcClient) -> bool:
    """Take it for success that there is nothing to stop."""
    response = trtc.stop_stream_ingest(sdk_app_id=1, task_id="1", missing_ok=True)
    assert_type(response, StopStreamIngestResponse)
    assert_type(response.meta, ResponseMeta)
    assert_type(response.meta.already_gone, bool)
    assert_type(rtc.call(StopMixRequest(task_id="1"), missing_ok=True), StopMixResponse)
    rtc.stop_mix(task_id="1", missing_ok="yes")  # type: ignore[arg-type]
    rtc.call_raw("StopMix", {}, missing_ok=True)  # type: ignore[call-arg]
    StopMixRequest(task_id="1", missing_ok=True)  # type: ignore[call-arg]
    return response.meta.already_gone


def stopped(rtc: RtcClient, streams: list[str], vendor: Vendor) -> list[str | None]:
    """Stop recordings, and name the streams that were stopped, whichever CDN has them."""
    meta = rtc.stop_cdn_record(stream_id=streams, vendor=vendor).meta
    assert_type(meta.outcomes, tuple[ItemOutcome, ...])
    assert_type(meta.failed, tuple[ItemOutcome, ...])
    for outcome in meta.failed:
        assert_type(outcome.ok, bool)
        assert_type(outcome.code, str | int | None)
        assert_type(outcome.message, str)
    meta.failed = ()  # type: ignore[misc]
    return [outcome.name for outcome in meta.outcomes if outcome.ok]


async def stop_asynchronously(tencent: TencentCredentials, task_id: str) -> str:
    """Do with the twins what is done with the clients."""
    async with AsyncTrtcClient(credentials=tencent, region="ap-singapore") as trtc:
        assert_type(trtc, AsyncTrtcClient)
        response = await trtc.stop_stream_ingest(sdk_app_id=1, task_id=task_id, missing_ok=True)
        assert_type(response, StopStreamIngestResponse)
        patient = trtc.with_options(timeout=60, retry=RetryPolicy(9), rate_limit="off")
        assert_type(patient, AsyncTrtcClient)
        again = await patient.call(StopStreamIngestRequest(sdk_app_id=1, task_id=task_id))
        assert_type(again, StopStreamIngestResponse)
        assert_type(await trtc.call_raw("StartStreamIngest", {"SdkAppId": 1}), dict[str, Any])
        _ = trtc.stop_stream_ingest(sdk_app_id=1, task_id=task_id).request_id  # type: ignore[attr-defined]
        trtc.stop_stream_ingest(sdk_app_id=1, task_id=task_id)  # type: ignore[unused-coroutine]
        await trtc.stop_stream_ingest(sdk_app_id="1", task_id=task_id)  # type: ignore[arg-type]
        await trtc.stop_stream_ingest(1, task_id)  # type: ignore[call-arg]
    live = AsyncLiveClient(credentials=tencent, language="en-US")
    assert_type(
        await live.cancel_common_mix_stream(mix_stream_session_id="1"),
        CancelCommonMixStreamResponse,
    )
    await live.close()
    with AsyncRtcClient():  # type: ignore[attr-defined]
        pass
    async with RtcClient():  # type: ignore[attr-defined]
        pass
    return response.request_id


def stop_recordings(rtc: RtcClient, streams: list[str], vendor: Vendor) -> list[str]:
    """Stop recordings, and name those that went on."""
    data = rtc.stop_cdn_record(stream_id=streams, vendor=vendor).data
    assert_type(data, StopCDNRecordData | None)
    if data is None:
        return []
    assert_type(data.tencent, tuple[TencentRecordOutcome, ...] | None)
    assert_type(data.huawei, tuple[HuaweiRecordOutcome, ...] | None)
    if data.ws is not None:
        assert_type(data.ws.list, tuple[WsRecordOutcome, ...])
        assert_type(data.ws.http_code, int)
        return [outcome.id for outcome in data.ws.list if outcome.http_code != 200]
    return [outcome.stream_name for outcome in data.tencent or () if outcome.code]


def call_requests(rtc: RtcClient, trtc: TrtcClient, live: LiveClient) -> None:
    """Send request objects, whose responses are known to the type checker."""
    request = StopMixRequest(task_id="1", sequence=None)
    assert_type(request.sequence, int | None)
    assert_type(rtc.call(request), StopMixResponse)
    assert_type(
        live.call(CancelCommonMixStreamRequest(mix_stream_session_id="1")),
        CancelCommonMixStreamResponse,
    )
    assert_type(request.to_wire(), dict[str, Any])
    assert_type(StopMixRequest.from_wire({"TaskId": "1"}), StopMixRequest)
    assert_type(StopCDNRecordResponse.from_wire({}, request_id="1"), StopCDNRecordResponse)
    assert_type(trtc.call_raw("StartStreamIngest", {"SdkAppId": 1}), dict[str, Any])
    trtc.call(StopStreamIngestRequest)  # type: ignore[arg-type]
    trtc.call({"TaskId": "1"})  # type: ignore[arg-type]
    trtc.call_raw("StartStreamIngest", method="PUT")  # type: ignore[arg-type]


def lists(rtc: RtcClient, some: Sequence[str], vendor: Vendor) -> None:
    """Give lists as lists, as tuples and as what a caller happens to have."""
    assert_type(StopCDNRecordRequest(stream_id=["a"], vendor="Ws").stream_id, tuple[str, ...])
    rtc.stop_cdn_record(stream_id=("a", "b"), vendor=vendor)
    rtc.stop_cdn_record(stream_id=some, vendor=vendor)
    rtc.stop_cdn_record(stream_id=[1], vendor=vendor)  # type: ignore[list-item]
    rtc.stop_cdn_record(stream_id={"a"}, vendor=vendor)  # type: ignore[arg-type]
    rtc.stop_cdn_record(stream_id=["a"], vendor="Huawai")  # type: ignore[arg-type]
    StopCDNRecordRequest(stream_id=["a"], vendor="Huawai")  # type: ignore[arg-type]
    StopCDNRecordRequest(stream_id=[1], vendor="Ws")  # type: ignore[list-item]
    StopCDNRecordData(tencent=["a"])  # type: ignore[list-item]


def mistakes(rtc: RtcClient, trtc: TrtcClient) -> None:
    """Make the mistakes that a type checker is there for."""
    rtc.stop_mix()  # type: ignore[call-arg]
    rtc.stop_mix("1")  # type: ignore[call-arg]
    rtc.stop_mix(task_id=1)  # type: ignore[arg-type]
    rtc.stop_mix(task_id=None)  # type: ignore[arg-type]
    rtc.stop_mix(task_ID="1")  # type: ignore[call-arg]
    rtc.stop_mixing(task_id="1")  # type: ignore[attr-defined]
    rtc.stop_cloud_transcode(task_id="1")  # type: ignore[call-arg]
    trtc.stop_stream_ingest(sdk_app_id="1", task_id="1")  # type: ignore[arg-type]
    _ = trtc.stop_stream_ingest(sdk_app_id=1, task_id="1").task_id  # type: ignore[attr-defined]
    StopMixRequest(task_id="1").task_id = "2"  # type: ignore[misc]
    StopMixRequest(taskid="1")  # type: ignore[call-arg]
    trtc.with_options(timeout=1).stop_stream_ingest(sdk_app_id=1, task_id="1")
    trtc.with_options(timeouts=1)  # type: ignore[call-arg]
    _ = StopStreamIngestErrorCode.TASK_FINISHED  # type: ignore[attr-defined]
    _ = errors.TaskIsGone  # type: ignore[attr-defined]
    _ = mediactl.RtcClient  # type: ignore[attr-defined]


def codes(number: int, word: str) -> None:
    """Look codes up, and read what is known about them."""
    code = StopCDNRecordErrorCode(number)
    assert_type(code, StopCDNRecordErrorCode)
    assert_type(code.description, str)
    assert_type(code.advice, str)
    assert_type(StopStreamIngestErrorCode(word).documented, bool)
    numbers: list[int] = [ZegoCode.SIGNATURE_EXPIRED, code]
    words: list[str] = [TencentCode.INTERNAL_ERROR]
    words += numbers  # type: ignore[arg-type]
    kind: Literal["gone"] = code.kind  # type: ignore[assignment]
    del kind


def copies(trtc: TrtcClient) -> Callable[[], Mapping[str, Any]]:
    """Keep the class through copies and `with` blocks."""
    assert_type(trtc.with_options(timeout=1.5, validate=False), TrtcClient)
    with trtc as same:
        assert_type(same, TrtcClient)
    with Simulator(strict=True) as simulator:
        assert_type(simulator.endpoint, str)
        simulator.refuse("StopMix", 110209001, times=2)
        simulator.refuse("StopMix")  # type: ignore[call-arg]
    return StopMixRequest(task_id="1").to_wire


def stream(trtc: TrtcClient, request: TextToSpeechSSERequest) -> None:
    """Streams of events are iterators over typed responses, and context managers."""
    voice = Voice(voice_id="v")
    events = trtc.text_to_speech_sse(text="hello", voice=voice, sdk_app_id=1)
    assert_type(events, EventStream[TextToSpeechSSEResponse])
    with trtc.stream(request) as opened:
        assert_type(next(opened), TextToSpeechSSEResponse)
        for event in opened:
            assert_type(event.audio, bytes | None)
    trtc.text_to_speech_sse(text="hello", voice="v", sdk_app_id=1)  # type: ignore[arg-type]


async def stream_on_a_loop(trtc: AsyncTrtcClient, request: TextToSpeechSSERequest) -> None:
    """The twin's are asynchronous."""
    assert_type(trtc.stream(request), AsyncEventStream[TextToSpeechSSEResponse])
    async with trtc.stream(request) as events:
        async for event in events:
            assert_type(event, TextToSpeechSSEResponse)
        for _ in events:  # type: ignore[attr-defined]
            pass


def give_up(error: errors.StateNotReached | errors.TaskEnded) -> None:
    """What a wait ends with tells the state."""
    assert_type(error.until, str | int)
    if isinstance(error, errors.DeadlineExceeded):
        assert_type(error.state, str | int | None)
    else:
        assert_type(error.state, str | int)
