"""A change of a spec file changes the lines of the package that it is about, and no others."""

from __future__ import annotations

import difflib
from typing import NamedTuple

import pytest

from codegen.spec import read_tree
from tests.generator.support import BASE, SPECS, generate, zego_action

BEFORE = generate(SPECS)

STREAM_INGEST = "tencent/trtc/StopStreamIngest.yaml"
STOP_MIX = "zego/rtc/StopMix.yaml"
CDN_RECORD = "zego/rtc/StopCDNRecord.yaml"


class Lines(NamedTuple):
    """Lines of a file that a change removes and adds, without their indentation."""

    removed: list[str]
    added: list[str]


def edited(path: str, old: str, new: str) -> dict[str, str]:
    """Return the spec files with a text replaced in one of them, where it stands once."""
    assert SPECS[path].count(old) == 1
    return SPECS | {path: SPECS[path].replace(old, new)}


def changed(files: dict[str, str]) -> dict[str, Lines]:
    """Say what other spec files change in the package, by file; a file that is new or gone has all its lines."""
    after = generate(files)
    return {
        path: _lines(BEFORE.get(path, ""), after.get(path, ""))
        for path in sorted({*BEFORE, *after})
        if BEFORE.get(path) != after.get(path)
    }


def _lines(before: str, after: str) -> Lines:
    differences = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    return Lines(
        [line[2:].strip() for line in differences if line.startswith("- ")],
        [line[2:].strip() for line in differences if line.startswith("+ ")],
    )


def both_clients(service: str, lines: Lines) -> dict[str, Lines]:
    """Say that a service's client and its asynchronous twin change alike."""
    return {f"mediactl/{service}/{module}.py": lines for module in ("_client", "_async_client")}


def test_no_change_changes_nothing() -> None:
    """Comments, quotes and order of keys within a row are the author's business."""
    files = edited(
        STREAM_INGEST,
        'InvalidParameter.TaskId: {kind: invalid, doc: "TaskId parameter error."}',
        "InvalidParameter.TaskId:  # another\n    doc: TaskId parameter error.\n    kind: invalid",
    )
    files[STREAM_INGEST] = "# Some remark.\n" + files[STREAM_INGEST]
    assert changed(files) == {}


def test_a_new_optional_parameter() -> None:
    """It appears in both clients, in the request and in the simulator's table, after those before it."""
    files = edited(
        STREAM_INGEST,
        "    doc: Task ID returned when the task was started.\n",
        "    doc: Task ID returned when the task was started.\n"
        "  Reason?: {type: string, max_length: 64, doc: Why it stops.}\n",
    )
    said = "reason: Why it stops. At most 64 characters."
    assert changed(files) == {
        "mediactl/_simulator/tables/tencent_trtc.json": Lines(
            [], ["},", '"Reason": {', '"type": "string",', '"max_length": 64']
        ),
        **both_clients(
            "tencent/trtc", Lines([], ["reason: str | None = None,", said, "reason=reason,"])
        ),
        "mediactl/tencent/trtc/stop_stream_ingest.py": Lines(
            [],
            [
                said,
                "reason: str | None = None",
                'Field("Reason", "reason", "string", required=False, max_length=64),',
            ],
        ),
    }


def test_a_removed_error_code() -> None:
    """It goes from the action's enum and from the simulator's table."""
    files = edited(STOP_MIX, '  110200001: {name: failed, kind: internal, doc: "Failed."}\n', "")
    assert changed(files) == {
        "mediactl/_simulator/tables/zego_rtc.json": Lines(
            ['"110200001": {', '"kind": "internal",', '"message": "Failed."', "},"], []
        ),
        "mediactl/zego/rtc/stop_mix.py": Lines(
            ['FAILED = row(110200001, "internal", "Failed.")'], []
        ),
    }


def test_a_removed_error_code_that_the_method_tells_of() -> None:
    """A code that callers handle goes from the docstrings of both methods as well."""
    line = '  110200103: {name: sequence_error, kind: conflict, doc: "SEQ error."}\n'
    said = "Conflict: The vendor answered 110200103 (sequence_error)."
    assert changed(edited(STOP_MIX, line, "")) == {
        "mediactl/_simulator/tables/zego_rtc.json": Lines(
            ['"110200103": {', '"kind": "conflict",', '"message": "SEQ error."', "},"], []
        ),
        **both_clients("zego/rtc", Lines([said], [])),
        "mediactl/zego/rtc/stop_mix.py": Lines(
            ['SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.")'], []
        ),
    }


def test_another_kind_of_an_error_code() -> None:
    """One word changes in the enum, one in the table."""
    old = 'FailedOperation.CallOtherSvrFailed: {kind: transient, doc: "Failed to call'
    path = "tencent/live/CancelCommonMixStream.yaml"
    changes = changed(edited(path, old, old.replace("transient", "internal")))
    enum = '"FailedOperation.CallOtherSvrFailed", "{}", "Failed to call the internal service."'
    assert changes == {
        "mediactl/_simulator/tables/tencent_live.json": Lines(
            ['"kind": "transient",'], ['"kind": "internal",']
        ),
        "mediactl/tencent/live/cancel_common_mix_stream.py": Lines(
            [enum.format("transient")], [enum.format("internal")]
        ),
    }


def test_a_renamed_model() -> None:
    """The new name takes the place of the old one wherever that stood, and nothing else moves."""
    text = SPECS[CDN_RECORD].replace("HuaweiRecordOutcome", "HuaweiStreamOutcome")
    assert text != SPECS[CDN_RECORD]
    changes = changed(SPECS | {CDN_RECORD: text})
    assert sorted(changes) == [
        "mediactl/_simulator/tables/zego_rtc.json",
        "mediactl/zego/rtc/__init__.py",
        "mediactl/zego/rtc/stop_cdn_record.py",
    ]
    for removed, added in changes.values():
        assert added == [
            line.replace("HuaweiRecordOutcome", "HuaweiStreamOutcome").replace(
                "huawei_record_outcome", "huawei_stream_outcome"
            )
            for line in removed
        ]
        assert all("uawei" in line for line in removed)


def test_another_description() -> None:
    """A field's other description is one line in each client's method and one in the request."""
    old, new = "The transcoding task to stop, by the ID that it was started with.", "The task."
    lines = Lines([f"task_id: {old}"], [f"task_id: {new}"])
    assert changed(edited("zego/rtc/StopCloudTranscode.yaml", old, new)) == {
        **both_clients("zego/rtc", lines),
        "mediactl/zego/rtc/stop_cloud_transcode.py": lines,
    }


def test_another_choice() -> None:
    """A new choice shows in the types of the methods and the request, and in the tables."""
    changes = changed(
        edited(CDN_RECORD, "Huawei: Huawei Cloud}", "Huawei: Huawei Cloud, Ali: Ali}")
    )
    assert sorted(changes) == [
        "mediactl/_simulator/tables/zego_rtc.json",
        "mediactl/zego/rtc/_async_client.py",
        "mediactl/zego/rtc/_client.py",
        "mediactl/zego/rtc/stop_cdn_record.py",
    ]
    literal = 'vendor: Literal["Tencent", "Ws", "Huawei", "Ali"]'
    for client in ("_client", "_async_client"):
        assert f"{literal}," in changes[f"mediactl/zego/rtc/{client}.py"].added
    assert literal in changes["mediactl/zego/rtc/stop_cdn_record.py"].added


def test_another_example() -> None:
    """Examples are in the simulator's table alone."""
    changes = changed(edited(STREAM_INGEST, 'TaskId: "1234"', 'TaskId: "4321"'))
    assert changes == {
        "mediactl/_simulator/tables/tencent_trtc.json": Lines(
            ['"TaskId": "1234"'], ['"TaskId": "4321"']
        )
    }


IMPORT = "from mediactl._runtime.action import Action"


@pytest.mark.parametrize(
    ("written", "rendered", "told", "tabled"),
    [
        ("30/s", "CallLimit(Rate(30))", "30/s", Lines(["20,"], ["30,"])),
        ("100/min", "CallLimit(Rate(100, 60))", "100/min", Lines(["20,", "1"], ["100,", "60"])),
        (
            "{limit: 40/s, test: 10/s}",
            "CallLimit(Rate(40), test=Rate(10))",
            "40/s; 10/s in the test environment",
            Lines(["20,"], ["40,", "1", "],", '"test": [', "10,"]),
        ),
        (
            "{limit: 50/s, per: {TaskId: 1/10s}}",
            'CallLimit(Rate(50), per=(("TaskId", Rate(1, 10)),))',
            "50/s; 1/10s for each TaskId",
            Lines(["20,", "]"], ["50,", "],", '"per": {', '"TaskId": [', "1,", "10", "]", "}"]),
        ),
    ],
)
def test_another_call_limit(written: str, rendered: str, told: str, tabled: Lines) -> None:
    """A limit is one line of the request's Action and of each method, and what the simulator keeps to."""
    changes = changed(edited(STREAM_INGEST, "rate_limit: 20/s", f"rate_limit: {written}"))
    limits = changes.pop("mediactl/_simulator/tables/tencent_trtc.json")
    assert sorted(limits.removed) == sorted(tabled.removed)
    assert sorted(limits.added) == sorted(tabled.added)
    assert changes == {
        **both_clients(
            "tencent/trtc", Lines(["Documented limit: 20/s."], [f"Documented limit: {told}."])
        ),
        "mediactl/tencent/trtc/stop_stream_ingest.py": Lines(
            ["limit=CallLimit(Rate(20)),"], [f"limit={rendered},"]
        ),
    }


def test_limits_of_several_parameters() -> None:
    """Each parameter that a limit counts for stands with its own rate, in the spec's order."""
    limit = "{limit: 50/s, per: {TaskId: 1/10s, SdkAppId: 7/s}}"
    files = edited(STREAM_INGEST, "rate_limit: 20/s", f"rate_limit: {limit}")
    module = generate(files)["mediactl/tencent/trtc/stop_stream_ingest.py"]
    per = '(("TaskId", Rate(1, 10)), ("SdkAppId", Rate(7)))'
    assert f"limit=CallLimit(Rate(50), per={per})," in module


def test_no_call_limit() -> None:
    """An action without a limit says nothing of limits, and imports nothing for them."""
    reached = "RateLimitReached: The call limit leaves no room, and the client is not to wait."
    changes = changed(edited(STREAM_INGEST, "rate_limit: 20/s\n", ""))
    table = changes.pop("mediactl/_simulator/tables/tencent_trtc.json")
    assert sorted(table.removed) == sorted(['"rate_limit": {', '"limit": [', "20,", "1", "]", "},"])
    assert table.added == []
    assert changes == {
        **both_clients("tencent/trtc", Lines(["Documented limit: 20/s.", "", reached], [])),
        "mediactl/tencent/trtc/stop_stream_ingest.py": Lines(
            [f"{IMPORT}, CallLimit, Rate", "limit=CallLimit(Rate(20)),"], [IMPORT]
        ),
    }


def test_another_field_that_orders() -> None:
    """The field that puts an action's calls into order is one line of its Action."""
    old = "retry: {ordered: Sequence}"
    assert changed(edited(STOP_MIX, old, "retry: idempotent"))[
        "mediactl/zego/rtc/stop_mix.py"
    ] == Lines(['retry="ordered",', 'sequence="Sequence",'], ['retry="idempotent",'])


def test_an_action_that_stops_nothing_any_more() -> None:
    """The role of a stop shows in the Action, in `missing_ok` of both clients, and in the simulator's table."""
    changes = changed(edited(STREAM_INGEST, "stops: {", "updates: {"))
    gone = "TaskGone: The vendor answered FailedOperation.TaskFinished"
    clients = {
        f"mediactl/tencent/trtc/{module}.py": Lines(
            [
                "missing_ok: bool = False,",
                "missing_ok: Whether it is as good as success if what is to be stopped is not there.",
                f"{gone}, and not `missing_ok`.",
                f"return {call}(request, missing_ok=missing_ok)",
            ],
            [f"{gone}.", f"return {call}(request)"],
        )
        for module, call in (("_client", "self.call"), ("_async_client", "await self.call"))
    }
    assert changes == {
        **clients,
        "mediactl/_simulator/tables/tencent_trtc.json": Lines(
            ['"role": "stop",'], ['"role": "update",']
        ),
        "mediactl/tencent/trtc/stop_stream_ingest.py": Lines(["stops=True,"], []),
    }


def test_another_code_that_is_fine() -> None:
    """What counts as success of an item is one line of the Action, and one of the simulator's table."""
    changes = changed(edited(CDN_RECORD, "fine: [0], of: StreamId", "fine: [0, 200], of: StreamId"))
    assert changes == {
        "mediactl/_simulator/tables/zego_rtc.json": Lines(["0"], ["0,", "200"]),
        "mediactl/zego/rtc/stop_cdn_record.py": Lines(["fine=(0,),"], ["fine=(0, 200),"]),
    }


def test_outcomes_of_a_whole_call() -> None:
    """An object without a name stands in the Action as it does in the spec, between the lists."""
    row = "  - {items: Data.Ws, code: http_code, message: msg, fine: [200]}\n"
    changes = changed(edited(CDN_RECORD, row, ""))
    rendered = 'Outcomes(("Data", "Ws"), code="http_code", fine=(200,), message="msg"),'
    assert changes == {"mediactl/zego/rtc/stop_cdn_record.py": Lines([rendered], [])}


def test_no_outcomes() -> None:
    """An action without outcomes says nothing of them, and imports nothing for them."""
    before, _, rest = SPECS[CDN_RECORD].partition("outcomes:\n")
    files = SPECS | {CDN_RECORD: before + rest[rest.index("errors:") :]}
    said = (
        "A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`."
    )
    changes = changed(files)
    removed, added = changes.pop("mediactl/_simulator/tables/zego_rtc.json")
    assert (removed[0], removed[-1], added) == ('"outcomes": [', "],", [])
    assert [line for line in removed if line.startswith('"items":')] == [
        f'"items": "Data.{items}",' for items in ("Tencent", "Ws.list", "Huawei")
    ]
    removed, added = changes.pop("mediactl/zego/rtc/stop_cdn_record.py")
    assert removed[:3] == ["from mediactl._runtime.outcomes import Outcomes", "", said]
    assert (removed[3], removed[-1], added) == ("outcomes=(", "),", [])
    assert changes == both_clients("zego/rtc", Lines(["", said], []))


def test_another_common_code() -> None:
    """A code that any action may answer is in the vendor's enum, and in no action's module."""
    changes = changed(edited("tencent/vendor.yaml", "MFA failed.", "MFA was not passed."))
    assert sorted(changes) == [
        "mediactl/_simulator/tables/tencent.json",
        "mediactl/tencent/_errors.py",
    ]


def test_another_host() -> None:
    """A host is one line of what a service's clients have in common."""
    files = edited(
        "zego/rtc/service.yaml", "\nrate_limit", "  mel: rtc-api-mel.zego.im\n\nrate_limit"
    )
    assert changed(files) == {
        "mediactl/zego/rtc/_service.py": Lines([], ['"mel": "rtc-api-mel.zego.im",'])
    }


def test_a_new_action() -> None:
    """It brings a module of its own; the files that list a service's actions only gain lines."""
    changes = changed(SPECS | zego_action("PauseMix", "request: {TaskId: string}"))
    assert sorted(changes) == [
        "mediactl/_simulator/tables/zego_rtc.json",
        "mediactl/zego/rtc/__init__.py",
        "mediactl/zego/rtc/_async_client.py",
        "mediactl/zego/rtc/_client.py",
        "mediactl/zego/rtc/pause_mix.py",
    ]
    assert [path for path, lines in changes.items() if lines.removed] == []
    assert changes["mediactl/zego/rtc/__init__.py"].added == [
        *(
            f"from .pause_mix import PauseMix{part} as PauseMix{part}"
            for part in ("ErrorCode", "Request", "Response")
        ),
        *(f'"PauseMix{part}": ".pause_mix",' for part in ("ErrorCode", "Request", "Response")),
    ]


def test_a_removed_action() -> None:
    """Its module goes; the files that list a service's actions only lose lines."""
    changes = changed({path: text for path, text in SPECS.items() if path != STOP_MIX})
    assert sorted(changes) == [
        "mediactl/_simulator/tables/zego_rtc.json",
        "mediactl/zego/rtc/__init__.py",
        "mediactl/zego/rtc/_async_client.py",
        "mediactl/zego/rtc/_client.py",
        "mediactl/zego/rtc/stop_mix.py",
    ]
    assert [path for path, lines in changes.items() if lines.added] == []


def test_a_new_service_touches_no_other() -> None:
    """A service of a vendor is a folder of its own, and a line in the package's docstring."""
    files = {
        f"tencent/vod/{name}": text.replace("LiveClient", "VodClient")
        for name, text in read_tree(BASE / "tencent" / "live").items()
    }
    changes = changed(SPECS | files)
    elsewhere = [path for path in changes if not path.startswith("mediactl/tencent/vod/")]
    assert elsewhere == ["mediactl/__init__.py", "mediactl/_simulator/tables/tencent_vod.json"]
    assert changes["mediactl/__init__.py"] == Lines(
        [], ["from mediactl.tencent.vod import VodClient"]
    )
