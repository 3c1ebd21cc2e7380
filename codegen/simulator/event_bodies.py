"""Answers that are streams of events, one content each."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4

from .bodies import success_content
from .tables import Action
from .wire import CHUNKED, Response

CONTENT_TYPE = "text/event-stream"


def stream_contents(
    action: Action,
    parameters: Mapping[str, object],
    is_success: Callable[[Mapping[str, Any]], bool],
) -> list[dict[str, Any]]:
    """The contents of a stream: of the example that fits best and of those with the same request.

    One of them alone is the last one of a stream, whatever its example says.
    """
    best = success_content(action, parameters, is_success)
    request = next((each.request for each in action.examples if each.response == best), None)
    contents = [
        dict(each.response)
        for each in action.examples
        if each.request == request and is_success(each.response)
    ]
    contents = contents or [best]
    if action.last is not None:
        for number, content in enumerate(contents, 1):
            content[action.last] = number == len(contents)
    return contents


def stream_response(contents: Sequence[object]) -> Response:
    """The answer that holds these contents as events, each in a chunk of its own."""
    request_id = str(uuid4())
    events = [_event(content, request_id) for content in contents]
    chunks = (b"%x\r\n%b\r\n" % (len(event), event) for event in events)
    return Response(
        b"".join(chunks) + b"0\r\n\r\n",
        content_type=CONTENT_TYPE,
        headers=(CHUNKED, ("X-TC-RequestId", request_id)),
    )


def _event(content: object, request_id: str) -> bytes:
    if isinstance(content, dict):
        content = {**content, "RequestId": request_id}
    text = json.dumps(content, ensure_ascii=False)
    return b"data: %b\n\n" % text.encode("utf-8", "backslashreplace")
