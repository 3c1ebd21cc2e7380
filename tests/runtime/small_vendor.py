"""A service of three actions for the simulator, one of which must not be repeated blindly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.model import Request
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc import StopStreamIngestResponse

RATE = Rate(4, 0.2)
ACTIONS = ("StartRelay", "StopRelay", "DescribeRelay")

_KEY = {"TaskId": {"type": "string", "required": True}}


def _table(role: str) -> dict[str, Any]:
    return {
        "method": "POST",
        "task": {"role": role, "name": "Relay", "by": ["TaskId"]},
        "request": _KEY,
        "rate_limit": {"limit": [RATE.calls, RATE.seconds]},
        "errors": {"ResourceNotFound": {"kind": "gone", "message": "No such task."}},
    }


_VENDOR = {
    "vendor": "tencent",
    "clock_tolerance": 300,
    "errors": {
        "InvalidParameter": {"kind": "invalid", "message": "Incorrect parameter."},
        "RequestLimitExceeded": {"kind": "throttled", "message": "Too many requests."},
        "InternalError": {"kind": "internal", "message": "Internal error."},
        "ResourceInsufficient": {"kind": "quota", "message": "Used up."},
    },
}
_TRTC = {
    "vendor": "tencent",
    "service": "trtc",
    "version": "2019-07-22",
    "region_required": True,
    "actions": dict(zip(ACTIONS, map(_table, ("start", "stop", "describe")), strict=True)),
}


def write_tables(directory: Path) -> None:
    """Write what the simulator is to know."""
    (directory / "tencent.json").write_text(json.dumps(_VENDOR), encoding="utf-8")
    (directory / "tencent_trtc.json").write_text(json.dumps(_TRTC), encoding="utf-8")


class Code(StringErrorCode):
    """The codes of every action."""

    GONE = row("ResourceNotFound", "gone", "No such task.")
    QUOTA = row("ResourceInsufficient", "quota", "Used up.")


@attrs.frozen(kw_only=True)
class _Relay(Request[StopStreamIngestResponse]):
    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


def _action(name: str, **given: Any) -> Action:
    return Action(
        name,
        service="tencent/trtc",
        response=StopStreamIngestResponse,
        errors=Code,
        limit=CallLimit(RATE),
        **given,
    )


class StartRelay(_Relay):
    """Start a task; done twice, there are two."""

    ACTION: ClassVar = _action("StartRelay", retry="unsafe", look_up="DescribeRelay")


class StopRelay(_Relay):
    """Stop a task."""

    ACTION: ClassVar = _action("StopRelay", retry="idempotent", stops=True)


class DescribeRelay(_Relay):
    """Read whether a task runs."""

    ACTION: ClassVar = _action("DescribeRelay", retry="read")
