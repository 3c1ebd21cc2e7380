"""The way of a call through the simulator: receive, authenticate, validate, act, answer."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from itertools import count
from typing import Any

from .bodies import find_field, look_up, put, success_content
from .calls import Call, without_credentials
from .checks import find_faults
from .gateway import Gateway
from .refusals import BadInput, Refusal
from .script import Answer, Script
from .tables import Action, TaskRole
from .tasks import Tasks, task_keys
from .wire import Request, Response, plain_response


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a call: the response, and code and message where it is an error."""

    response: Response
    code: str | int | None = None
    message: str | None = None


class Pipeline:
    """Answers requests, one stage after the other.

    Args:
        gateways: The vendors, asked in this order whether a request is theirs.
        script: Answers laid down in advance.
        tasks: What calls start and stop.
        record: Told of every call before its answer is sent.
    """

    def __init__(
        self,
        gateways: Sequence[Gateway],
        script: Script,
        tasks: Tasks,
        record: Callable[[Call], None],
    ) -> None:
        self._gateways = gateways
        self._script = script
        self._tasks = tasks
        self._record = record
        self._task_numbers = count(1)

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
        parameters: dict[str, Any] = {}
        try:
            action = gateway.authenticate(request)
            self._validate(gateway, request, action, parameters)
            outcome = self._act(gateway, action, parameters)
        except Refusal as refusal:
            outcome = _refused(gateway, refusal)
        service, name = gateway.called(request)
        self._record(
            Call(
                vendor=gateway.vendor.name,
                service=service,
                action=name,
                method=request.method,
                parameters=parameters,
                headers=without_credentials(request.headers),
                code=outcome.code,
                message=outcome.message,
            )
        )
        return outcome.response

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

    def _act(self, gateway: Gateway, action: Action, parameters: dict[str, Any]) -> _Outcome:
        scripted = self._script.take(action.name)
        if isinstance(scripted, Refusal):
            raise scripted
        if scripted is not None:
            self._carry_out(action, parameters, scripted.content)
            return _scripted(gateway, scripted)
        content = success_content(action, parameters, gateway.is_success)
        self._name_new_task(action, parameters, content)
        if not self._carry_out(action, parameters, content):
            gone = _gone_refusal(action)
            if gone is not None:
                raise gone
        return _Outcome(Response(_json(gateway.success_envelope(content))))

    def _name_new_task(
        self, action: Action, parameters: dict[str, Any], content: dict[str, Any]
    ) -> None:
        """Invent what the vendor tells a task by and the caller does not choose."""
        task = action.task
        if task is None or task.role != "start":
            return
        for name in task.by:
            answered = find_field(name, action.response, action.models)
            if parameters.get(name) is None and answered is not None:
                path, described = answered
                number = next(self._task_numbers)
                is_text = described.type == "string"
                put(content, path, f"{task.name}-{number}" if is_text else number)

    def _carry_out(self, action: Action, parameters: dict[str, Any], content: object) -> bool:
        """Do to the tasks what the call asks for; tell whether they are there."""
        task = action.task
        if task is None:
            return True
        keys = task_keys(task.by, parameters)
        match task.role:
            case "start":
                self._start(action, task, parameters, content)
                return True
            case "stop":
                return self._tasks.stop(task.name, keys)
            case "update":
                return self._tasks.update(task.name, keys)
            case _:
                return self._tasks.any_running(task.name, keys)

    def _start(
        self, action: Action, task: TaskRole, parameters: dict[str, Any], content: object
    ) -> None:
        fields = dict(parameters)
        for name in task.by:
            answered = find_field(name, action.response, action.models)
            if fields.get(name) is None and answered is not None:
                fields[name] = look_up(content, answered[0])
        self._tasks.start(task.name, task_keys(task.by, fields))


def _gone_refusal(action: Action) -> Refusal | None:
    """The action's code for a task that is not there, a documented one if it has any."""
    gone = [(code, error) for code, error in action.errors.items() if error.kind == "gone"]
    gone.sort(key=lambda entry: not entry[1].documented)
    return Refusal(gone[0][0], gone[0][1].message) if gone else None


def _refused(gateway: Gateway, refusal: Refusal) -> _Outcome:
    response = Response(_json(gateway.error_envelope(refusal)))
    return _Outcome(response, gateway.code(refusal.code), refusal.message)


def _scripted(gateway: Gateway, answer: Answer) -> _Outcome:
    content = answer.content
    body = content if isinstance(content, bytes) else _json(gateway.scripted_envelope(content))
    code, message = gateway.error_in(content) or (None, None)
    return _Outcome(Response(body, answer.http_status, answer.content_type), code, message)


def _json(envelope: object) -> bytes:
    # Half a surrogate pair, which JSON can spell and UTF-8 cannot, stays spelt out.
    text = json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")
