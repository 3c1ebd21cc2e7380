"""From a request to a call, and from its answer to a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .call import Call, Steps, Wire, perform
from .check import faults
from .errors import InvalidRequest
from .model import Request, Response
from .outcomes import item_outcomes

if TYPE_CHECKING:
    from .action import Action
    from .options import Timeout

R = TypeVar("R", bound=Response)


def perform_request(
    request: Request[R], *, service: str, wire: Wire, timeout: Timeout, validate: bool
) -> Steps[R]:
    """Check a request object, send it, and build the response.

    Args:
        request: The request.
        service: Vendor and service of the client, such as `tencent/trtc`.
        wire: The vendor's side of the runtime.
        timeout: How long the call may take.
        validate: Whether to check the request.

    Raises:
        InvalidRequest: The request is wrong, or another service's. Nothing was sent.
    """
    if not isinstance(request, Request):
        wanted = f"a request object of {service}, got {type(request).__name__}"
        raise InvalidRequest("call", [f"the argument must be {wanted}"])
    action = request.ACTION
    if action.service != service:
        raise InvalidRequest(
            action.name, [f"this is an action of {action.service}, the client is one of {service}"]
        )
    if validate and (found := list(faults(request))):
        raise InvalidRequest(action.name, found)
    call = Call(action, request.to_wire(), wire=wire, timeout=timeout)
    success, meta = yield from perform(call)
    meta.outcomes = item_outcomes(action.outcomes, call.parameters, success.content)
    response = cast("type[R]", action.response)
    return response.from_wire(success.content, request_id=success.request_id, meta=meta)


def perform_raw(
    action: Action, parameters: dict[str, Any], *, wire: Wire, timeout: Timeout
) -> Steps[dict[str, Any]]:
    """Send plain parameters and return the plain answer."""
    call = Call(action, parameters, wire=wire, timeout=timeout)
    success, _ = yield from perform(call)
    return success.raw
