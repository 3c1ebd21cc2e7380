"""OpenTelemetry spans of attempts; public as the package's `tracing` module.

    from mediactl.tracing import trace_attempts

    rtc = RtcClient(on_attempt=trace_attempts())

It needs the package's extra: pip install 'mediactl[opentelemetry]'.
"""

from __future__ import annotations

from ._runtime.tracing import trace_attempts

__all__ = ["trace_attempts"]

trace_attempts.__module__ = __name__
