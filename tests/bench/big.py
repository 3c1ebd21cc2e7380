"""Group 2, a big call: a list of 1,000 items becomes models, a nested request becomes bytes.

python -m tests.bench.big
"""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any, Final, cast

from tencentcloud.live.v20180801 import models as official_live
from tencentcloud.trtc.v20190722 import models as official_trtc

from mediactl._runtime.check import faults
from mediactl._runtime.encode import json_body
from mediactl._runtime.messages import HttpAnswer
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl.tencent.live import (
    DescribeLiveStreamOnlineListResponse,
    DescribeStreamPlayInfoListResponse,
    LiveClient,
)
from mediactl.tencent.trtc import StartPublishCdnStreamRequest
from mediactl.zego.rtc import StartMixRequest
from tests.bench.contents import ONLINE_LIST, PLAY_INFO_LIST, PUBLISH_CDN_STREAM, START_MIX
from tests.bench.converters import converter, plain_class
from tests.bench.figures import OURS, Figure, Goal
from tests.bench.rounds import race, scaled
from tests.bench.vendors import TENCENT
from tests.bench.worker import main

_GROUP: Final = "a big call"
_ITEMS: Final = 1000


def figures(rounds: int) -> Iterator[Figure]:
    """Measure two long lists, and two nested requests."""
    yield from _answer(
        "1,000 nested items to models", DescribeLiveStreamOnlineListResponse, ONLINE_LIST, rounds
    )
    yield from _answer(
        "1,000 rows to models", DescribeStreamPlayInfoListResponse, PLAY_INFO_LIST, rounds
    )
    yield from _request("StartMix", StartMixRequest, START_MIX, rounds)
    yield from _request(
        "StartPublishCdnStream", StartPublishCdnStreamRequest, PUBLISH_CDN_STREAM, rounds
    )


def _answer(
    title: str, response: type[Response], content: dict[str, Any], rounds: int
) -> Iterator[Figure]:
    body = json.dumps({"Response": content}).encode()
    contestants = _readers(response, body)
    for read in contestants.values():
        read()
    times = race(contestants, rounds=rounds, repeats=5)
    goals = (Goal(2.0, "json"), Goal(1.0, "cattrs"), Goal(1.0, "official"))
    yield Figure(_GROUP, f"{title}, CPU each", "us", scaled(times.cpu, 1e6 / _ITEMS), goals)
    memory = {name: [_allocated(read)] for name, read in contestants.items()}
    blocks, size = (
        {name: [each[0][at] / _ITEMS] for name, each in memory.items()} for at in (0, 1)
    )
    note = "ours holds the plain answer too, in meta.raw"
    yield Figure(_GROUP, f"{title}, blocks each", "blocks", blocks, note=note)
    yield Figure(_GROUP, f"{title}, memory each", "bytes", size, note=note)


def _readers(response: type[Response], body: bytes) -> dict[str, Callable[[], object]]:
    wire = LiveClient(credentials=TENCENT)._wire
    plain, official = plain_class(response), getattr(official_live, response.__name__)

    def ours() -> Response:
        # What a call does with an answer, from the bytes to the models.
        success = wire.open(HttpAnswer(200, {}, body))
        meta = ResponseMeta(raw=success.raw)
        return response.from_wire(success.content, request_id=success.request_id, meta=meta)

    def cattrs() -> Any:
        return converter.structure(json.loads(body)["Response"], plain)

    def theirs() -> Any:
        read = official()
        read._deserialize(json.loads(body)["Response"])
        return read

    content = json.loads(body)["Response"]
    assert theirs()._serialize() == content
    del content["RequestId"]  # to ours not a field, but what every answer has
    assert ours().to_wire() == converter.unstructure(cattrs()) == content
    return {"json": lambda: json.loads(body), OURS: ours, "cattrs": cattrs, "official": theirs}


def _allocated(work: Callable[[], object]) -> tuple[int, int]:
    """Return how many blocks, and how many bytes, what a function returns is made of."""
    gc.collect()
    before = sys.getallocatedblocks()
    kept = work()
    gc.collect()
    blocks = sys.getallocatedblocks() - before
    del kept
    gc.collect()
    tracemalloc.start()
    kept = work()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return blocks, size


def _request(
    title: str, model: type[Request[Any]], content: dict[str, Any], rounds: int
) -> Iterator[Figure]:
    request = model.from_wire(content)
    plain = converter.structure(content, plain_class(model))
    plain_json = request.to_wire()

    def ours() -> bytes:
        assert not list(faults(request))
        return json_body(title, request.to_wire())

    def cattrs() -> bytes:
        return _dumped(converter.unstructure(plain))

    assert json.loads(ours()) == json.loads(cattrs()) == plain_json
    contestants = {"json": lambda: _dumped(plain_json), OURS: ours, "cattrs": cattrs}
    official = getattr(official_trtc, f"{model.__name__}", None)
    if official is not None:
        contestants["official"] = _serializer(official, content)
    times = race(contestants, rounds=rounds, repeats=300)
    note = "ours checks every value, the others none"
    goals = (Goal(1.0, "official"),) if official else ()
    yield Figure(_GROUP, f"{title} to text, CPU", "us", scaled(times.cpu, 1e6), goals, note)


def _dumped(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode()


def _serializer(model: Any, content: dict[str, Any]) -> Callable[[], bytes]:
    request = model()
    request._deserialize(content)
    return lambda: cast("bytes", _dumped(request._serialize()))


if __name__ == "__main__":
    main(figures, rounds=25)
