"""From a request to a call, and from its answer to a response."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from .call import Call, perform
from .check import faults
from .drive import Steps
from .errors import InvalidRequest
from .model import Request, Response
from .secret import sealed

if TYPE_CHECKING:
    from .action import Action
    from .envelope import Success
    from .events import ResponseStream
    from .meta import ResponseMeta
    from .options import Options
    from .vendor import VendorWire

R = TypeVar("R", bound=Response)


def perform_request(
    request: Request[R],
    *,
    service: str,
    wire: VendorWire[Any],
    options: Options,
    missing_ok: bool = False,
    clock: Callable[[], float] = time.monotonic,
) -> Steps[R]:
    """Check a request object, send it, and build the response.

    Args:
        request: The request.
        service: Vendor and service of the client, such as `tencent/trtc`.
        wire: The vendor's side of the runtime.
        options: What the call is made with.
        missing_ok: Whether "it is gone" is as good as success, which it can be to stops alone.
        clock: A clock that never goes back, in seconds.

    Raises:
        InvalidRequest: The request is wrong, or another service's. Nothing was sent.
    """
    action = checked(request, "call", service=service, options=options, missing_ok=missing_ok)
    call = Call(
        action,
        request.to_wire(),
        wire=wire,
        options=options,
        missing_ok=missing_ok,
        clock=clock,
    )
    success, meta = yield from perform(call)
    answer: R = sealed(lambda: _response(call, success, meta))
    return answer


def perform_stream(
    request: Request[R], *, service: str, wire: VendorWire[Any], options: Options
) -> Steps[ResponseStream[R]]:
    """Check a request object, send it, and return the stream of responses whose first has come.

    Raises:
        InvalidRequest: The request is wrong, or another service's. Nothing was sent.
    """
    from .events import ResponseStream  # which few actions need

    action = checked(request, "stream", service=service, options=options)
    call = Call(action, request.to_wire(), wire=wire, options=options)
    first, _ = yield from perform(call)
    assert call.events is not None
    return ResponseStream(call, call.events, first)


def checked(
    request: Request[Any],
    method: Literal["call", "stream"],
    *,
    service: str,
    options: Options,
    missing_ok: bool = False,
) -> Action:
    """Return the action of a request, after a check of everything that can be wrong with it.

    Raises:
        InvalidRequest: Something is.
    """
    if not isinstance(request, Request):
        wanted = f"a request object of {service}, got {type(request).__name__}"
        raise InvalidRequest(method, [f"the argument must be {wanted}"])
    action = request.ACTION
    found = list(_call_faults(action, method, service, missing_ok))
    if not found and options.validate:
        found = list(faults(request))
    if found:
        raise InvalidRequest(action.name, found)
    return action


def _response(call: Call, success: Success, meta: ResponseMeta) -> Any:
    if rows := call.action.outcomes:
        from .outcomes import item_outcomes  # which few actions need

        meta.outcomes = item_outcomes(rows, call.parameters, success.content)
    response = cast("type[Response]", call.action.response)
    answer = response.from_wire(success.content, request_id=success.request_id, meta=meta)
    if meta.already_gone:
        meta.drift = ()  # a refusal has none of the response's fields
    return answer


def _call_faults(action: Action, method: str, service: str, missing_ok: object) -> Iterator[str]:
    if action.streams != (method == "stream"):
        other = "stream" if action.streams else "call"
        answers = "a stream of events" if action.streams else "one answer"
        yield f"it answers by {answers}, so that client.{other}(...) is right and {method} is not"
    if action.service != service:
        yield f"this is an action of {action.service}, the client is one of {service}"
    if not isinstance(missing_ok, bool):
        yield f"missing_ok must be True or False, got {type(missing_ok).__name__}"
    elif missing_ok and not action.stops:
        yield "missing_ok is for actions that stop something, and this one does not"


def perform_raw(
    action: Action, parameters: dict[str, Any], *, wire: VendorWire[Any], options: Options
) -> Steps[dict[str, Any]]:
    """Send plain parameters and return the plain answer."""
    success, _ = yield from perform(Call(action, parameters, wire=wire, options=options))
    return success.raw
