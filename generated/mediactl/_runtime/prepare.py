"""From a request to a call, and from its answer to a response."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .call import Call, perform
from .check import faults
from .errors import InvalidRequest
from .model import Request, Response
from .outcomes import item_outcomes
from .secret import sealed
from .steps import Steps

if TYPE_CHECKING:
    from .action import Action
    from .envelope import Success
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
) -> Steps[R]:
    """Check a request object, send it, and build the response.

    Args:
        request: The request.
        service: Vendor and service of the client, such as `tencent/trtc`.
        wire: The vendor's side of the runtime.
        options: What the call is made with.
        missing_ok: Whether "it is gone" is as good as success, which it can be to stops alone.

    Raises:
        InvalidRequest: The request is wrong, or another service's. Nothing was sent.
    """
    if not isinstance(request, Request):
        wanted = f"a request object of {service}, got {type(request).__name__}"
        raise InvalidRequest("call", [f"the argument must be {wanted}"])
    action = request.ACTION
    found = list(_call_faults(action, service, missing_ok))
    if not found and options.validate:
        found = list(faults(request))
    if found:
        raise InvalidRequest(action.name, found)
    call = Call(action, request.to_wire(), wire=wire, options=options, missing_ok=missing_ok)
    success, meta = yield from perform(call)
    answer: R = sealed(lambda: _response(call, success, meta))
    return answer


def _response(call: Call, success: Success, meta: ResponseMeta) -> Any:
    meta.outcomes = item_outcomes(call.action.outcomes, call.parameters, success.content)
    response = cast("type[Response]", call.action.response)
    answer = response.from_wire(success.content, request_id=success.request_id, meta=meta)
    if meta.already_gone:
        meta.drift = ()  # a refusal has none of the response's fields
    return answer


def _call_faults(action: Action, service: str, missing_ok: object) -> Iterator[str]:
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
