"""The faults that there are: each function's keywords are the options of the fault of that name."""

import inspect
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import Final

from .fault import Fault, Scene
from .names import nearest
from .outcomes import Failures
from .refusals import Refusal
from .sending import Sender, dripper, hang, reset, send_half, sender_of
from .wire import Response

_NO_HTTP = b"\x15\x03\x03\x00\x02\x02\x28 this is no HTTP\r\n"
_NO_JSON = b'{"Code": 0, "Message": "succ\x00'
_BAD_GATEWAY = (
    b"<html>\n<head><title>502 Bad Gateway</title></head>\n"
    b"<body><center><h1>502 Bad Gateway</h1></center></body>\n</html>\n"
)


def _latency(*, seconds: float = 0.1, effect: bool = False) -> Fault:
    """The call takes longer by so many seconds, spent before the effect or, with it, after."""
    _check_seconds(seconds)

    def before(scene: Scene) -> None:
        if not effect:
            scene.pause(seconds)

    def after(scene: Scene, response: Response) -> Response:
        if effect:
            scene.pause(seconds)
        return response

    return Fault(before=before, after=after)


def _reset_before() -> Fault:
    """The connection is reset before the effect."""
    return _answers(_sent_by(reset), effect=False)


def _reset_after() -> Fault:
    """The effect is carried out, then the connection is reset in place of an answer."""
    return _answers(_sent_by(reset), effect=True)


def _drip(*, seconds: float = 0.05, size: int = 8, part: str = "body") -> Fault:
    """The effect is carried out, and the answer comes ``size`` bytes at a time."""
    _check_seconds(seconds)
    _check_choice("part", part, ("body", "headers"))
    if size < 1:
        raise ValueError(f"size is a number of bytes from 1, got {size}")

    def after(scene: Scene, response: Response) -> Response:
        send = dripper(scene.pause, seconds, size, with_head=part == "headers")
        return replace(response, send=send)

    return Fault(after=after)


def _truncated() -> Fault:
    """The effect is carried out, and half of the announced body comes before the end."""
    return Fault(after=lambda _, response: replace(response, send=send_half))


def _garbage(*, what: str = "http") -> Fault:
    """The effect is carried out, and answered by what is no HTTP, or whose body is no JSON."""
    _check_choice("what", what, ("http", "body"))
    if what == "http":
        return _answers(_sent_by(sender_of(_NO_HTTP)), effect=True)
    return _answers(Response(_NO_JSON), effect=True)


def _bad_gateway(*, effect: bool = False) -> Fault:
    """An HTML page with status 502 is answered, before the effect or after."""
    page = Response(_BAD_GATEWAY, HTTPStatus.BAD_GATEWAY, "text/html")
    return _answers(page, effect=effect)


def _wrong_type(*, content_type: str = "text/html", charset: str | None = None) -> Fault:
    """The answer is right, and its Content-Type is not; the body is UTF-8 whatever is said."""
    labelled = content_type if charset is None else f"{content_type}; charset={charset}"
    return Fault(after=lambda _, response: replace(response, content_type=labelled))


def _throttle(*, message: str | None = None) -> Fault:
    """The call is refused as one too many, without an effect."""
    return _refuses(lambda scene: _too_frequent(scene, message), effect=False)


def _refuse(*, code: str | int, message: str | None = None, effect: bool = False) -> Fault:
    """The call is refused with any code, before the effect or after."""
    written = str(code)

    def refusal(scene: Scene) -> Refusal:
        errors = scene.gateway.vendor.errors
        known = scene.action.errors.get(written) or errors.get(written)
        return Refusal(written, message or (known.message if known else "The call failed."))

    return _refuses(refusal, effect=effect)


def _skew(*, seconds: float = 900.0) -> Fault:
    """The vendor's clock jumps forward by so many seconds, for good, before the call is checked."""
    if not math.isfinite(seconds):
        raise ValueError(f"seconds is a number, got {seconds}")

    def before(scene: Scene) -> None:
        scene.jump(seconds)
        scene.gateway.authenticate(scene.request)

    return Fault(before=before)


def _stale() -> Fault:
    """The call is answered, and the next one on the same connection is reset before its effect."""
    return Fault(after=lambda _, response: replace(response, reset_next=True))


def _hang(*, effect: bool = False) -> Fault:
    """Nothing is answered, and the connection is kept until the peer closes it."""
    return _answers(_sent_by(hang), effect=effect)


def _retry_after(*, seconds: int = 1, what: str = "unavailable") -> Fault:
    """A status 503, or the refusal of one call too many, says when to come again; no effect."""
    _check_choice("what", what, ("unavailable", "throttle"))
    if type(seconds) is not int or seconds < 0:
        raise ValueError(f"seconds of Retry-After is a whole number from 0, got {seconds!r}")
    header = ("Retry-After", str(seconds))
    if what == "unavailable":
        status = HTTPStatus.SERVICE_UNAVAILABLE
        body = f"{status.phrase}\n".encode()
        return _answers(Response(body, status, "text/plain", headers=(header,)), effect=False)
    return _refuses(lambda scene: _too_frequent(scene, None, header), effect=False)


def _partial(*, failed: Mapping[str, str | int], message: str = "The item failed.") -> Fault:
    """The call succeeds, and fails for these items, which are not carried out."""
    if not isinstance(failed, Mapping) or not failed:
        raise ValueError(f"failed holds the codes of failing items by name, got {failed!r}")
    return Fault(failures=Failures(dict(failed), message))


def _answers(response: Response, *, effect: bool) -> Fault:
    """A fault that answers in place of the vendor."""
    if effect:
        return Fault(after=lambda _, __: response)
    return Fault(before=lambda _: response)


def _sent_by(send: Sender) -> Response:
    return Response(b"", send=send)


def _refuses(refusal: Callable[[Scene], Refusal], *, effect: bool) -> Fault:
    def before(scene: Scene) -> None:
        raise refusal(scene)

    def after(scene: Scene, _: Response) -> Response:
        raise refusal(scene)

    return Fault(after=after) if effect else Fault(before=before)


def _too_frequent(scene: Scene, message: str | None, *headers: tuple[str, str]) -> Refusal:
    refusal = scene.gateway.too_frequent(scene.action, None)
    return Refusal(refusal.code, message or refusal.message, headers)


def _check_seconds(seconds: float) -> None:
    if not 0 <= seconds < math.inf:
        raise ValueError(f"seconds is a number from 0, got {seconds}")


def _check_choice(option: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise ValueError(f"{option} is one of {', '.join(choices)}; got {value!r}")


FAULT_KINDS: Final[Mapping[str, Callable[..., Fault]]] = {
    "latency": _latency,
    "reset_before": _reset_before,
    "reset_after": _reset_after,
    "drip": _drip,
    "truncated": _truncated,
    "garbage": _garbage,
    "bad_gateway": _bad_gateway,
    "wrong_type": _wrong_type,
    "throttle": _throttle,
    "refuse": _refuse,
    "skew": _skew,
    "stale": _stale,
    "hang": _hang,
    "retry_after": _retry_after,
    "partial": _partial,
}


# Those that can be asked for by nothing but their name.
PLAIN_FAULTS: Final = tuple(
    name
    for name, kind in FAULT_KINDS.items()
    if not any(
        option.default is option.empty for option in inspect.signature(kind).parameters.values()
    )
)


def no_such_fault(name: str, known: Iterable[str]) -> str:
    """The message about a name that no fault has, with those that could have been meant."""
    return f"there is no fault {name!r}{nearest(name, known)}"


def make_fault(name: str, options: Mapping[str, object]) -> Fault:
    """The fault of that name.

    Raises:
        ValueError: There is no such fault or option, one that is needed is not given, or one
            cannot be right.
    """
    kind = FAULT_KINDS.get(name)
    if kind is None:
        raise ValueError(no_such_fault(name, FAULT_KINDS))
    known = inspect.signature(kind).parameters
    for option in options:
        if option not in known:
            raise ValueError(
                f"{name} has no option {option!r}" + (nearest(option, known) or "; it has none")
            )
    for option, described in known.items():
        if described.default is described.empty and option not in options:
            raise ValueError(f"{name} needs the option {option}")
    return replace(kind(**options), name=name)
