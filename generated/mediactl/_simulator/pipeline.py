"""The way of a call through the simulator: receive, authenticate, validate, act, answer."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any

from .actor import Actor
from .calls import Call, without_credentials
from .checks import find_faults
from .event_bodies import stream_contents, stream_response
from .fault import Fault, Scene
from .faults import Faults
from .gateway import Gateway
from .rates import CallLimits, Rates
from .refusals import BadInput, Refusal
from .script import Answer, Script
from .sending import Pause
from .tables import Action
from .wire import Request, Response, plain_response


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a call: the response, and code and message where it is an error."""

    response: Response
    code: str | int | None = None
    message: str | None = None


@dataclass(slots=True)
class _Trace:
    """What is known of a call so far, to be recorded also if it is refused on its way."""

    parameters: dict[str, Any] = field(default_factory=dict, repr=False)
    fault: str | None = None
    effect: bool = False


@dataclass(frozen=True, slots=True)
class Stages:
    """What a call meets on its way, in this order.

    Attributes:
        rates: Told of every call that was let in.
        limits: The documented call limits, ``None`` where they are not kept.
        faults: What goes wrong.
        script: Answers laid down in advance.
        actor: Carries out what is asked for.
        record: Told of every call before its answer is sent.
        pause: Waits for so many seconds, or until the simulator is stopped.
        jump: Puts the vendors' clock forward by so many seconds.
    """

    rates: Rates
    limits: CallLimits | None
    faults: Faults
    script: Script
    actor: Actor
    record: Callable[[Call], None]
    pause: Pause
    jump: Callable[[float], None]


class Pipeline:
    """Answers requests, one stage after the other.

    Args:
        gateways: The vendors, asked in this order whether a request is theirs.
        stages: What calls meet on their way.
    """

    def __init__(self, gateways: Sequence[Gateway], stages: Stages) -> None:
        self._gateways = gateways
        self._stages = stages

    def handle(self, request: Request) -> Response:
        """Answer one request; called from many threads at once."""
        if request.path != "/":
            return plain_response(HTTPStatus.NOT_FOUND, "both vendors serve the path / alone")
        if request.method not in {"GET", "POST"}:
            return plain_response(HTTPStatus.METHOD_NOT_ALLOWED, "calls are made by GET or POST")
        for gateway in self._gateways:
            if gateway.claims(request):
                return self._take(gateway, request)
        return plain_response(HTTPStatus.NOT_FOUND, "there are no tables for this vendor")

    def _take(self, gateway: Gateway, request: Request) -> Response:
        """Take a call through all stages, and record what came of it."""
        trace = _Trace()
        try:
            outcome = self._lead(gateway, request, trace)
        except Refusal as refusal:
            outcome = _refused(gateway, refusal)
        service, name = gateway.called(request)
        self._stages.record(
            Call(
                vendor=gateway.vendor.name,
                service=service,
                action=name,
                method=request.method,
                parameters=trace.parameters,
                headers=without_credentials(request.headers),
                code=outcome.code,
                message=outcome.message,
                fault=trace.fault,
                effect=trace.effect,
            )
        )
        return outcome.response

    def _lead(self, gateway: Gateway, request: Request, trace: _Trace) -> _Outcome:
        stages = self._stages
        action = gateway.authenticate(request)
        stages.rates.note(action.name, _host(request))
        self._validate(gateway, request, action, trace.parameters)
        self._limit(gateway, request, action, trace.parameters)
        fault = stages.faults.meet(action.name)
        trace.fault = fault.name or None
        scene = Scene(gateway, request, action, stages.pause, stages.jump)
        response = fault.before(scene)
        if response is not None:
            return _Outcome(response)
        try:
            outcome = self._act(gateway, action, fault, trace)
        except Refusal as refusal:
            outcome = _refused(gateway, refusal)
        return replace(outcome, response=fault.after(scene, outcome.response))

    def _validate(
        self, gateway: Gateway, request: Request, action: Action, parameters: dict[str, Any]
    ) -> None:
        """Fill in the parameters, which are of interest even when they are refused."""
        try:
            parameters.update(gateway.read_parameters(request, action))
        except BadInput as error:
            raise gateway.refusal_of(error.fault, action) from None
        faults = find_faults(parameters, action.request, action.models)
        if faults:
            raise gateway.refusal_of(faults[0], action)

    def _limit(
        self, gateway: Gateway, request: Request, action: Action, parameters: dict[str, Any]
    ) -> None:
        limits = self._stages.limits
        if limits is None or action.limit is None:
            return
        test = gateway.is_test(request)
        exceeded = limits.admit(action, _host(request), parameters, test=test)
        if exceeded is not None:
            raise gateway.too_frequent(action, exceeded)

    def _act(self, gateway: Gateway, action: Action, fault: Fault, trace: _Trace) -> _Outcome:
        stages, parameters = self._stages, trace.parameters
        scripted = stages.script.take(action.name)
        if isinstance(scripted, Refusal):
            raise scripted
        if scripted is not None:
            trace.effect = stages.actor.carry_out(
                action, parameters, scripted.content, fault.failures
            )
            return _scripted(gateway, action, scripted)
        content, trace.effect = stages.actor.act(gateway, action, parameters, fault.failures)
        if action.streams:
            return _Outcome(
                stream_response(stream_contents(action, parameters, gateway.is_success))
            )
        return _Outcome(Response(_json(gateway.success_envelope(content))))


def _host(request: Request) -> str:
    return request.headers.get("host", "").lower()


def _refused(gateway: Gateway, refusal: Refusal) -> _Outcome:
    response = Response(_json(gateway.error_envelope(refusal)), headers=refusal.headers)
    return _Outcome(response, gateway.code(refusal.code), refusal.message)


def _scripted(gateway: Gateway, action: Action, answer: Answer) -> _Outcome:
    content = answer.content
    if action.streams and isinstance(content, list):
        return _Outcome(stream_response(content))
    body = content if isinstance(content, bytes) else _json(gateway.scripted_envelope(content))
    code, message = gateway.error_in(content) or (None, None)
    return _Outcome(Response(body, answer.http_status, answer.content_type), code, message)


def _json(envelope: object) -> bytes:
    # Half a surrogate pair, which JSON can spell and UTF-8 cannot, stays spelt out.
    text = json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")
