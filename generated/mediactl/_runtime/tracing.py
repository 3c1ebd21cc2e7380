"""OpenTelemetry spans of attempts; public as the package's `tracing` module.

    from mediactl.tracing import trace_attempts

    rtc = RtcClient(on_attempt=trace_attempts())

It needs the package's extra: pip install 'mediactl[opentelemetry]'.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

try:
    from opentelemetry import trace
except ImportError as error:
    raise ImportError(
        "mediactl.tracing needs OpenTelemetry's API: pip install 'mediactl[opentelemetry]'"
    ) from error

if TYPE_CHECKING:
    from opentelemetry.util.types import AttributeValue

    from .attempt_event import AttemptEvent

_NANOSECONDS: Final = 1_000_000_000


def trace_attempts(
    tracer_provider: trace.TracerProvider | None = None,
) -> Callable[[AttemptEvent], None]:
    """Return a hook for `on_attempt` that records each attempt as a span of an HTTP client.

    A span is a child of the span that is current where the call is made. It follows the semantic
    conventions for HTTP client spans; `url.full` has no query, for that of ZEGOCLOUD is a signature.
    Attributes of this package's own are `mediactl.service`, `mediactl.action`, `mediactl.code` and
    `mediactl.request_id`.

    Args:
        tracer_provider: Where spans go; left out, the global one.

    https://opentelemetry.io/docs/specs/semconv/http/http-spans/
    """
    tracer = trace.get_tracer("mediactl", tracer_provider=tracer_provider)

    def record(event: AttemptEvent) -> None:
        attempt = event.attempt
        began = int(attempt.started * _NANOSECONDS)
        span = tracer.start_span(
            event.method,
            kind=trace.SpanKind.CLIENT,
            attributes=_attributes(event),
            start_time=began,
        )
        if attempt.outcome != "ok":
            span.set_status(trace.StatusCode.ERROR)
        span.end(began + int(attempt.elapsed * _NANOSECONDS))

    return record


def _attributes(event: AttemptEvent) -> dict[str, AttributeValue]:
    attempt = event.attempt
    address = event.host.strip("[]")
    host = f"[{address}]" if ":" in address else address
    found: dict[str, AttributeValue | None] = {
        "http.request.method": event.method,
        "server.address": address,
        "server.port": event.port,
        "url.full": f"{event.scheme}://{host}:{event.port}/",
        "http.response.status_code": attempt.http_status,
        "http.request.resend_count": event.number - 1 or None,
        "error.type": _error_type(event),
        "mediactl.service": event.service,
        "mediactl.action": event.action,
        "mediactl.code": None if attempt.code is None else str(attempt.code),
        "mediactl.request_id": attempt.request_id or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _error_type(event: AttemptEvent) -> str | None:
    """Name the error; a reason on the wire has too many forms, so that only its beginning counts."""
    attempt = event.attempt
    if attempt.status == "ok":
        return None
    return attempt.status if attempt.code is None else f"{attempt.code}"
