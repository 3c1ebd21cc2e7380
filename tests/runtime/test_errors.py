"""Refusals, failures and the exceptions they become."""

from __future__ import annotations

import calendar
import copy
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any, get_args
from urllib.parse import parse_qs

import pytest

from mediactl import errors
from mediactl._runtime.action import RetryClass
from mediactl._runtime.codes import Effect, IntErrorCode, Kind, StringErrorCode, default_effect, row
from mediactl._runtime.errors import BY_KIND
from mediactl._runtime.messages import HttpAnswer, HttpRequest, Lost, NotSent
from mediactl._runtime.meta import Attempt
from mediactl.tencent import CommonErrorCode as TencentCommonErrorCode
from mediactl.tencent.live import CancelCommonMixStreamErrorCode
from mediactl.tencent.trtc import StopStreamIngestErrorCode
from mediactl.zego import CommonErrorCode as ZegoCommonErrorCode
from mediactl.zego.rtc import StopCDNRecordErrorCode, StopMixErrorCode, StopMixResponse

from . import scripted
from .models import ZegoPost, ZegoRead
from .stand_in import CASES, Case, answer, live, put_in, rtc, trtc

STOP_MIX, _, STOP_RECORD, CANCEL_MIX, STOP_INGEST = CASES
ZEGO_CASES = [case for case in CASES if "Response" not in case.good]
TENCENT_CASES = [case for case in CASES if "Response" in case.good]

KINDS = {
    "throttled": errors.Throttled,
    "transient": errors.ServiceFault,
    "internal": errors.ServiceFault,
    "auth": errors.AuthFailed,
    "clock_skew": errors.AuthFailed,
    "permission": errors.PermissionDenied,
    "invalid": errors.InvalidParameter,
    "gone": errors.TaskGone,
    "conflict": errors.Conflict,
    "quota": errors.QuotaExceeded,
    "unavailable": errors.ServiceUnavailable,
    "unknown": errors.ApiError,
}

PARENTS: dict[type[errors.MediactlError], tuple[type[Exception], ...]] = {
    errors.MediactlError: (Exception,),
    errors.ConfigurationError: (errors.MediactlError,),
    errors.CredentialsError: (errors.MediactlError,),
    errors.InvalidRequest: (errors.MediactlError, ValueError),
    errors.RateLimitReached: (errors.MediactlError,),
    errors.TransportError: (errors.MediactlError,),
    errors.ConnectFailed: (errors.TransportError,),
    errors.DeadlineExceeded: (errors.TransportError, TimeoutError),
    errors.StateNotReached: (errors.DeadlineExceeded,),
    errors.TaskEnded: (errors.MediactlError,),
    errors.OutcomeUnknown: (errors.TransportError,),
    errors.ResponseError: (errors.MediactlError,),
    errors.ApiError: (errors.MediactlError,),
    **dict.fromkeys(set(KINDS.values()) - {errors.ApiError}, (errors.ApiError,)),
}

ATTEMPTS = (Attempt(1.5, 0.25, "lost: reset"), Attempt(2.0, 0.5, "110209001 task_not_found"))


def refusal(**changes: Any) -> dict[str, Any]:
    """Make the arguments of an ApiError."""
    given = {
        "action": "StopMix",
        "code": StopMixErrorCode.TASK_NOT_FOUND,
        "message": "no such task",
        "request_id": "r-1",
        "http_status": 200,
        "kind": "gone",
        "effect": "none",
        "description": "Stream Mixing task does not exist.",
        "advice": "Look.",
    }
    return {**given, **changes}


ANSWER = StopMixResponse(request_id="r-1")
MAKERS: dict[type[errors.MediactlError], Callable[[], errors.MediactlError]] = {
    errors.MediactlError: lambda: errors.MediactlError("something"),
    errors.ConfigurationError: lambda: errors.ConfigurationError("wrong endpoint"),
    errors.CredentialsError: lambda: errors.CredentialsError("none found"),
    errors.InvalidRequest: lambda: errors.InvalidRequest("StopMix", ["a is wrong", "b is too"]),
    errors.RateLimitReached: lambda: errors.RateLimitReached("StopMix", "100/s", 0.25),
    errors.TransportError: lambda: errors.TransportError("StopMix", "reset"),
    errors.ConnectFailed: lambda: errors.ConnectFailed("StopMix", "refused"),
    errors.DeadlineExceeded: lambda: errors.DeadlineExceeded("StopMix", "timed out"),
    errors.StateNotReached: lambda: errors.StateNotReached("GetMix", "ended", 9, "On", ANSWER),
    errors.TaskEnded: lambda: errors.TaskEnded("GetMix", "running", "Off", ANSWER),
    errors.OutcomeUnknown: lambda: errors.OutcomeUnknown("StopMix", "reset", "DescribeMix"),
    errors.ResponseError: lambda: errors.ResponseError("StopMix", 502, "the answer is not JSON"),
    errors.ApiError: lambda: errors.ApiError(**refusal(code=77, kind="unknown", effect="maybe")),
}


def make(kind: type[errors.MediactlError]) -> errors.MediactlError:
    """Make an exception of a class, with attempts."""
    maker = MAKERS.get(kind)
    error = maker() if maker else kind(**refusal())
    error.attempts = ATTEMPTS
    return error


def attributes(error: BaseException) -> dict[str, Any]:
    """Return all that an exception knows."""
    return {**vars(error), "args": error.args, "str": str(error)}


all_classes = pytest.mark.parametrize(
    "kind", sorted(PARENTS, key=lambda kind: kind.__name__), ids=lambda kind: kind.__name__
)


def test_hierarchy() -> None:
    """Every public exception is in its place below MediactlError."""
    public = {getattr(errors, name) for name in errors.__all__}
    assert public == set(PARENTS)
    for kind, parents in PARENTS.items():
        assert all(issubclass(kind, parent) for parent in parents)
        assert set(kind.__mro__) & public == {kind, *(set(parents[0].__mro__) & public)}


def test_a_limit_that_is_reached() -> None:
    """It tells the action, its limit and, where that is known, when there may be room; nothing was sent."""
    error = errors.RateLimitReached("StopMix", "100/s", 0.25)
    assert (error.action, error.limit, error.retry_after) == ("StopMix", "100/s", 0.25)
    assert str(error) == (
        "StopMix was not sent: its limit of 100/s is reached; there may be room in 0.250 s"
    )
    error = errors.RateLimitReached("StopMix", "100/s")
    assert error.retry_after is None
    assert str(error) == "StopMix was not sent: its limit of 100/s is reached"


@all_classes
def test_exceptions_say_where_users_meet_them(kind: type[errors.MediactlError]) -> None:
    """In tracebacks an exception is one of `mediactl.errors`."""
    shown = traceback.format_exception_only(make(kind))[0]
    assert shown.startswith(f"mediactl.errors.{kind.__name__}: ")


@all_classes
@pytest.mark.parametrize(
    "duplicate",
    [
        *(
            pytest.param(lambda e, p=p: pickle.loads(pickle.dumps(e, p)), id=f"pickle {p}")
            for p in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
        pytest.param(copy.copy, id="copy"),
        pytest.param(copy.deepcopy, id="deepcopy"),
    ],
)
def test_exceptions_pickle_and_copy(
    kind: type[errors.MediactlError], duplicate: Callable[[Any], Any]
) -> None:
    """An exception that was pickled or copied knows all that it knew, notes and attempts too."""
    error = make(kind)
    error.add_note("seen by a worker")
    again = duplicate(error)
    assert type(again) is kind
    assert attributes(again) == attributes(error)
    assert again.attempts == ATTEMPTS
    assert all(type(left) is Attempt for left in again.attempts)


def test_why_it_was_given_up_survives_pickling() -> None:
    """So do when to ask again, and whether what ran out of time was sent."""
    error = errors.DeadlineExceeded("DescribeMix", "slow", sent=True)
    error.gave_up, error.retry_after = "3 of 3 attempts are made", 7.0
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "DescribeMix failed: slow (gave up: 3 of 3 attempts are made)"
    assert (again.gave_up, again.retry_after, again.sent) == (error.gave_up, 7.0, True)


@pytest.mark.parametrize(
    "code",
    [
        StopMixErrorCode.TASK_NOT_FOUND,
        StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED,
        ZegoCommonErrorCode.SIGNATURE_ERROR,
        TencentCommonErrorCode.REQUEST_LIMIT_EXCEEDED,
        "Some.Code",
        4711,
    ],
)
def test_codes_survive_pickling(code: Any) -> None:
    """A code that is an enum's member is the same member again."""
    again = pickle.loads(pickle.dumps(errors.TaskGone(**refusal(code=code))))
    assert again.code == code
    assert type(again.code) is type(code)
    if not isinstance(code, str | int) or hasattr(code, "kind"):
        assert again.code is code


def test_exceptions_pickle_into_another_process() -> None:
    """Another process, which has loaded nothing yet, can read a pickled exception."""
    data = pickle.dumps(make(errors.TaskGone)).hex()
    program = (
        f"import pickle; error = pickle.loads(bytes.fromhex('{data}'))\n"
        "print(type(error).__name__, error.code.name, error.attempts[1].outcome)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "TaskGone TASK_NOT_FOUND 110209001 task_not_found\n"


@all_classes
def test_attempts_are_empty_where_nothing_was_tried(kind: type[errors.MediactlError]) -> None:
    """Every exception has `attempts`."""
    maker = MAKERS.get(kind)
    assert (maker() if maker else kind(**refusal())).attempts == ()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            errors.ApiError(**refusal()),
            (
                "StopMix was refused with 110209001 task_not_found (gone): Stream Mixing task does "
                "not exist; the vendor said 'no such task'; advice: Look. [request ID r-1]"
            ),
        ),
        (
            errors.ApiError(
                action="StopStreamIngest",
                code="New.Code",
                message="Beware.",
                request_id="",
                http_status=200,
            ),
            (
                "StopStreamIngest was refused with New.Code (unknown); the vendor said 'Beware.' "
                "[request ID not given]"
            ),
        ),
        (
            errors.ApiError(
                action="StopMix", code=4711, message="", request_id="9", http_status=200
            ),
            "StopMix was refused with 4711 (unknown) [request ID 9]",
        ),
        (
            errors.TaskGone(
                **refusal(
                    code=StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED,
                    message="Stream Mixing task does not exist.",
                    advice="",
                )
            ),
            (
                "StopMix was refused with FailedOperation.TaskFinished (gone): Stream Mixing task "
                "does not exist [request ID r-1]"
            ),
        ),
        (
            errors.TaskGone(**refusal(message="", advice="")),
            (
                "StopMix was refused with 110209001 task_not_found (gone): Stream Mixing task does "
                "not exist [request ID r-1]"
            ),
        ),
        (make(errors.InvalidRequest), "StopMix: a is wrong; b is too"),
        (make(errors.TransportError), "StopMix failed: reset"),
        (make(errors.ConnectFailed), "StopMix was not sent: refused"),
        (make(errors.DeadlineExceeded), "StopMix was not sent: timed out"),
        (errors.DeadlineExceeded("DescribeMix", "slow", sent=True), "DescribeMix failed: slow"),
        (
            make(errors.OutcomeUnknown),
            "StopMix was sent, but whether it took effect is unknown: reset; DescribeMix tells",
        ),
        (
            errors.OutcomeUnknown("StopMix", "reset"),
            "StopMix was sent, but whether it took effect is unknown: reset",
        ),
        (make(errors.ResponseError), "StopMix: the answer is not JSON (HTTP status 502)"),
    ],
)
def test_texts(error: errors.MediactlError, said: str) -> None:
    """The text of an exception tells what happened to which action, and what to do."""
    assert str(error) == said


def test_kinds_and_exceptions() -> None:
    """Each kind has its exception, and there is none without."""
    assert set(KINDS) == set(get_args(Kind))
    assert BY_KIND == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_effects(kind: Any) -> None:
    """Only a vendor that failed, or said nothing known, may have acted before it refused."""
    expected = "maybe" if kind in ("transient", "internal", "unknown") else "none"
    assert default_effect(kind) == expected
    assert expected in get_args(Effect)


class Words(StringErrorCode):
    """A table of words."""

    PLAIN = row("Plain", "gone", "It is gone.")
    STOPPED = row("Stopped.Anyhow", "internal", "It failed.", effect="none", advice="Go on.")
    LATE = row("Late", "gone", "It went.", effect="maybe", documented=False)


class Numbers(IntErrorCode):
    """A table of numbers."""

    PLAIN = row(7, "transient", "It failed.")


def test_members_of_error_tables() -> None:
    """A member is its code, and knows its meaning, advice, kind, effect and standing."""
    assert [*Words] == ["Plain", "Stopped.Anyhow", "Late"]
    assert str(Words.STOPPED) == "Stopped.Anyhow"
    assert Words("Stopped.Anyhow") is Words.STOPPED
    assert [*Numbers] == [7]
    assert f"{Numbers.PLAIN:05}" == "00007"
    assert Numbers(7) is Numbers.PLAIN
    told = [(each.kind, each.effect, each.advice, each.documented) for each in Words]
    assert told == [
        ("gone", "none", "", True),
        ("internal", "none", "Go on.", True),
        ("gone", "maybe", "", False),
    ]
    assert Numbers.PLAIN.effect == "maybe"
    assert Numbers.PLAIN.description == "It failed."


def refused(case: Case, code: object, *, status: int = 200, **fields: Any) -> errors.ApiError:
    """Let the vendor refuse a call with a code."""
    content = {"Code": code, "Message": "because", "RequestId": "r-9", **fields}
    if "Response" in case.good:
        request_id = {"RequestId": content.pop("RequestId")}
        content = {"Response": {"Error": content, **request_id}}
    with pytest.raises(errors.ApiError) as caught:
        case.meet(answer(content, status=status))
    return caught.value


def test_a_code_of_the_action() -> None:
    """A code of the action's own table raises the exception of its kind, with all that is known."""
    error = refused(STOP_INGEST, "FailedOperation.TaskFinished")
    assert type(error) is errors.TaskGone
    assert error.code is StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED
    assert error.description == "Task has ended when calling the interface."
    assert (error.advice, error.message) == ("", "because")
    assert (error.kind, error.effect) == ("gone", "none")
    assert (error.request_id, error.action) == ("r-9", "StopStreamIngest")
    assert error.http_status == 200
    assert [attempt.outcome for attempt in error.attempts] == ["FailedOperation.TaskFinished"]


def test_effects_of_codes() -> None:
    """A refusal says whether the vendor may have acted: by its kind, or as its row says."""
    told = [refused(STOP_MIX, code).effect for code in (110200001, 110200005, 110200016, 110209001)]
    assert told == ["maybe", "none", "maybe", "none"]


def test_a_code_of_the_vendor() -> None:
    """A code of the vendor's common table is found where the action does not list it."""
    error = refused(STOP_INGEST, "AuthFailure.SignatureExpire")
    assert type(error) is errors.AuthFailed
    assert error.code is TencentCommonErrorCode.AUTH_FAILURE_SIGNATURE_EXPIRE
    assert error.kind == "clock_skew"
    assert len(error.attempts) == 1  # the answer has no Date to set the clock by
    error = refused(STOP_MIX, 100000005)
    assert type(error) is errors.AuthFailed
    assert error.code is ZegoCommonErrorCode.SIGNATURE_ERROR


@pytest.mark.parametrize(
    ("case", "code"), [(STOP_INGEST, "AuthFailure.SignatureExpire"), (STOP_MIX, 100000004)]
)
def test_a_clock_that_is_wrong_twice(case: Case, code: object) -> None:
    """A call that is not to be repeated is signed again where an answer tells the time, and only once."""
    content: Any = {"Code": code, "Message": "because", "RequestId": "r-9"}
    if case is STOP_INGEST:
        content = {"Response": {"Error": content, "RequestId": "r-9"}}
    refusing = answer(content)
    headers = {**refusing.headers, "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}
    client = case.client()
    sent = put_in(client, HttpAnswer(200, headers, refusing.body))
    with pytest.raises(errors.AuthFailed) as caught:
        case.call(client)
    assert [attempt.code for attempt in caught.value.attempts] == [code, code]
    assert [attempt.paused for attempt in caught.value.attempts] == [0, 0]
    then = calendar.timegm((2015, 10, 21, 7, 28, 0))
    early, late = [_signed_at(request) for request in sent.requests]
    assert early > then + 3600
    assert then <= late < then + 60


def _signed_at(request: HttpRequest) -> int:
    query = parse_qs(request.target.partition("?")[2])
    return int(request.headers.get("X-TC-Timestamp") or query["Timestamp"][0])


def test_the_actions_own_row_goes_first() -> None:
    """Where the action and the vendor list the same code, the action's meaning counts."""
    error = refused(CANCEL_MIX, "InvalidParameter")
    assert error.code is CancelCommonMixStreamErrorCode.INVALID_PARAMETER
    assert refused(STOP_INGEST, "InvalidParameter").code is TencentCommonErrorCode.INVALID_PARAMETER


@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_unknown_codes(case: Case) -> None:
    """A code that nobody knows is a plain ApiError, raw, and may have had an effect."""
    code = "Some.NewCode" if case in TENCENT_CASES else 987654321
    error = refused(case, code)
    assert type(error) is errors.ApiError
    assert error.code == code
    assert type(error.code) is type(code)
    assert (error.kind, error.effect) == ("unknown", "maybe")
    assert (error.description, error.advice, error.message) == ("", "", "because")


def test_codes_are_looked_up_exactly() -> None:
    """A code is not found by its letters' size, as a prefix, or by a member's name."""
    for code in ("failedoperation.taskfinished", "FailedOperation.Task", "FailedOperation.X", ""):
        error = refused(STOP_INGEST, code)
        assert error.code == code
        assert not isinstance(error.code, StopStreamIngestErrorCode)
    assert type(refused(STOP_INGEST, "INVALID_PARAMETER_TASK_ID")) is errors.ApiError


def test_a_table_without_codes_knows_none() -> None:
    """Newer versions of Python refuse to look for a member where there are none at all."""

    class Nothing(StringErrorCode):
        """An action that documents no code."""

    action = scripted.action_of("idempotent")
    action.errors = Nothing
    error, _ = scripted.call(action, [scripted.refusal("Some.Code")], asynchronous=False)
    assert type(error) is errors.ApiError
    assert error.code == "Some.Code"


def test_numeric_codes_in_strings() -> None:
    """ZEGOCLOUD's code is the same code when it comes as a string."""
    assert refused(STOP_MIX, "110209001").code is StopMixErrorCode.TASK_NOT_FOUND
    assert refused(STOP_MIX, "-7").code == -7


def test_small_codes_mean_what_the_action_says() -> None:
    """The same small number is one thing for one action and unknown for another."""
    assert refused(STOP_RECORD, 3).code is StopCDNRecordErrorCode.PERMISSION_NOT_ACTIVATED
    assert type(refused(STOP_MIX, 3)) is errors.ApiError


@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_refusals_without_request_id_or_message(case: Case) -> None:
    """A refusal that lacks its request ID or message raises as one that has them."""
    code: object = "FailedOperation" if case in TENCENT_CASES else 5
    for missing in (None, ""):
        error = refused(case, code, RequestId=missing, Message=missing)
        assert error.request_id == ""
        assert error.message == ""
        assert "request ID not given" in str(error)
    bare: object = {"Response": {"Error": {"Code": code}}}
    with pytest.raises(errors.ApiError, match="request ID not given"):
        case.meet(answer(bare if case in TENCENT_CASES else {"Code": code}))


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "text/html", "-"])
@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_content_types_are_not_trusted(case: Case, content_type: str) -> None:
    """JSON is read as JSON whatever the content type says: a refusal is no success by a charset."""
    case.meet(answer(case.good, content_type=content_type))
    code = "FailedOperation.X" if case in TENCENT_CASES else 5
    error: dict[str, Any] = {"Code": code, "Message": "m"}
    content = {"Response": {"Error": error}} if case in TENCENT_CASES else error
    with pytest.raises(errors.ApiError):
        case.meet(answer(content, content_type=content_type))


@pytest.mark.parametrize("status", [200, 400, 404, 429, 500, 503])
@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_a_refusal_under_any_status(case: Case, status: int) -> None:
    """A vendor's own refusal is read as such, whatever the HTTP status, and the status is kept."""
    code = "InvalidParameter" if case in TENCENT_CASES else 100000005
    error = refused(case, code, status=status)
    assert type(error) is not errors.ApiError
    assert error.http_status == status


@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_a_success_under_200(case: Case) -> None:
    """A good answer is a success with its status."""
    response = case.meet(answer(case.good))
    assert response.meta.http_status == 200
    assert [attempt.outcome for attempt in response.meta.attempts] == ["ok"]


UNREADABLE = [
    pytest.param(502, b"<html><h1>502 Bad Gateway</h1></html>", "the answer is not JSON", id="502"),
    pytest.param(200, b"", "the answer is not JSON", id="empty"),
    pytest.param(200, b'{"Code": 0', "the answer is not JSON", id="truncated"),
    pytest.param(200, b'{"Response": "\xff"}', "the answer is not JSON", id="not UTF-8"),
    pytest.param(200, b"[]", "the answer is not a JSON object", id="array"),
    pytest.param(200, b'"ok"', "the answer is not a JSON object", id="string"),
    pytest.param(200, b"null", "the answer is not a JSON object", id="null"),
]


@pytest.mark.parametrize(("status", "body", "reason"), UNREADABLE)
@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_unreadable_answers(case: Case, status: int, body: bytes, reason: str) -> None:
    """An answer that nobody can read leaves the outcome unknown, and says why."""
    with pytest.raises(errors.OutcomeUnknown) as caught:
        case.meet(answer(body, status=status))
    assert caught.value.reason == f"{reason} (HTTP status {status})"
    assert caught.value.action == case.action
    assert [each.outcome for each in caught.value.attempts] == [f"unreadable: {reason}"]


@pytest.mark.parametrize(("status", "body", "reason"), UNREADABLE)
def test_unreadable_answers_to_reads(status: int, body: bytes, reason: str) -> None:
    """A read that got an answer nobody can read had no effect to wonder about."""
    client = rtc()
    put_in(client, answer(body, status=status))
    with pytest.raises(errors.ResponseError) as caught:
        client.call(ZegoRead(text="x"))
    assert (caught.value.reason, caught.value.http_status) == (reason, status)
    assert caught.value.action == "DescribeSample"
    assert len(caught.value.attempts) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({}, "the answer has no Response"),
        ({"Code": 0}, "the answer has no Response"),
        ({"Response": []}, "the answer has no Response"),
        ({"Response": None}, "the answer has no Response"),
        ({"Response": {"Error": {}}}, "the answer has an Error without a Code"),
        ({"Response": {"Error": "no"}}, "the answer has an Error without a Code"),
        ({"Response": {"Error": {"Code": 5}}}, "the answer has an Error without a Code"),
    ],
)
@pytest.mark.parametrize("case", TENCENT_CASES, ids=[case.action for case in TENCENT_CASES])
def test_tencent_envelopes_that_are_none(case: Case, content: object, reason: str) -> None:
    """JSON that is not in Tencent's envelope leaves the outcome unknown."""
    with pytest.raises(errors.OutcomeUnknown, match=reason):
        case.meet(answer(content))


@pytest.mark.parametrize("content", [{}, {"Response": {}}, {"code": 0}, {"Message": "success"}])
@pytest.mark.parametrize("case", ZEGO_CASES, ids=[case.action for case in ZEGO_CASES])
def test_zego_envelopes_that_are_none(case: Case, content: object) -> None:
    """JSON that is not in ZEGOCLOUD's envelope leaves the outcome unknown."""
    with pytest.raises(errors.OutcomeUnknown, match="the answer has no Code"):
        case.meet(answer(content))


def meet(request: Any, failure: Exception) -> errors.MediactlError:
    """Let an exchange fail."""
    client = rtc()
    put_in(client, failure)
    with pytest.raises(errors.MediactlError) as caught:
        client.call(request)
    return caught.value


@pytest.mark.parametrize("retry", get_args(RetryClass))
@pytest.mark.parametrize(
    ("failure", "read", "other"),
    [
        (NotSent("refused"), errors.ConnectFailed, errors.ConnectFailed),
        (NotSent("slow", timed_out=True), errors.DeadlineExceeded, errors.DeadlineExceeded),
        (Lost("reset"), errors.TransportError, errors.OutcomeUnknown),
        (Lost("silence", timed_out=True), errors.DeadlineExceeded, errors.OutcomeUnknown),
    ],
)
def test_failures_on_the_wire(
    monkeypatch: pytest.MonkeyPatch, retry: Any, failure: Any, read: type, other: type
) -> None:
    """What was sent and lost is an unknown outcome of anything but a read; what was not, never."""
    monkeypatch.setattr(ZegoPost.ACTION, "retry", retry)
    monkeypatch.setattr(ZegoPost.ACTION, "look_up", "DescribeSample")
    error = meet(ZegoPost(text="x"), failure)
    assert type(error) is (read if retry == "read" else other)
    assert error.reason == failure.reason  # type: ignore[attr-defined]
    assert getattr(error, "look_up", "DescribeSample") == "DescribeSample"
    if isinstance(error, errors.DeadlineExceeded):
        assert error.sent is isinstance(failure, Lost)
    (attempt,) = error.attempts
    told = "lost" if isinstance(failure, Lost) else "not sent"
    assert attempt.outcome == f"{told}: {failure.reason}"
    assert attempt.status == told.replace(" ", "_")
    assert attempt.elapsed >= 0


def test_the_systems_error_is_the_cause() -> None:
    """What the operating system said comes along as the cause."""
    refusal = ConnectionRefusedError(111, "Connection refused")
    failure = NotSent("connecting: refused")
    failure.__cause__ = refusal
    error = meet(ZegoPost(text="x"), failure)
    assert error.__cause__ is refusal
    assert meet(ZegoPost(text="x"), Lost("reset")).__cause__ is None


def test_raw_calls_know_the_vendors_codes() -> None:
    """An action without a spec raises by the vendor's common codes, others as they came."""
    for client, content, kind in (
        (rtc(), {"Code": 100000004}, errors.AuthFailed),
        (rtc(), {"Code": 110209001}, errors.ApiError),
        (trtc(), {"Response": {"Error": {"Code": "RequestLimitExceeded"}}}, errors.Throttled),
        (live(), {"Response": {"Error": {"Code": "FailedOperation.X"}}}, errors.ApiError),
    ):
        put_in(client, answer(content))
        with pytest.raises(errors.ApiError) as caught:
            client.call_raw("DescribeAnything", {"A": 1})
        assert type(caught.value) is kind
        assert caught.value.action == "DescribeAnything"


def test_raw_calls_return_the_plain_answer() -> None:
    """An action without a spec returns the answer as it came, for Tencent what is in Response."""
    client = rtc()
    put_in(client, answer({"Code": 0, "Data": {"a": [1]}}))
    assert client.call_raw("DescribeAnything") == {"Code": 0, "Data": {"a": [1]}}
    other = live()
    put_in(other, answer({"Response": {"RequestId": "r", "Data": 1}}))
    assert other.call_raw("DescribeAnything", method="GET") == {"RequestId": "r", "Data": 1}


def test_raw_calls_may_have_had_an_effect() -> None:
    """Nobody knows whether an action without a spec only reads, so a lost one may have acted."""
    client = rtc()
    put_in(client, Lost("reset"))
    with pytest.raises(errors.OutcomeUnknown):
        client.call_raw("DescribeAnything")


def test_a_deadline_is_a_timeout_to_everybody() -> None:
    """`except TimeoutError` catches a deadline that was passed, without an errno of its own."""
    error = make(errors.DeadlineExceeded)
    assert isinstance(error, TimeoutError)
    assert error.errno is None


def test_a_refusal_is_seen_from_the_answer_alone() -> None:
    """A success that also holds an Error is a refusal."""
    content = {"Response": {"Error": {"Code": "FailedOperation.TaskFinished"}, "Other": 1}}
    with pytest.raises(errors.TaskGone):
        STOP_INGEST.meet(HttpAnswer(200, {}, answer(content).body))
