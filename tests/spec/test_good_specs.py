"""What the model holds of sound spec files."""

import pytest

from codegen.spec import SpecError, parse_specs
from codegen.spec.model import (
    AnyOf,
    Choice,
    Condition,
    NeededWhen,
    Outcome,
    Paging,
    Place,
    Rate,
    RateLimit,
    Retry,
    Source,
    Task,
    Type,
)
from tests.spec.support import (
    GOOD,
    HEAD,
    REAL,
    action,
    faults,
    probe,
    request_field,
    service,
)

SPECS = parse_specs(GOOD)
START = action(SPECS, "zego/rtc", "StartMix")
STOP = action(SPECS, "zego/rtc", "StopMix")
ROOMS = action(SPECS, "tencent/trtc", "DescribeRooms")


def test_vendors_services_and_actions_are_sorted_by_name() -> None:
    """The order of files on a disk does not matter."""
    again = parse_specs(dict(reversed(GOOD.items())))
    assert again == SPECS
    assert [vendor.name for vendor in SPECS.vendors] == ["tencent", "zego"]
    assert [each.name for each in service(SPECS, "zego/rtc").actions] == ["StartMix", "StopMix"]


def test_vendor_says_how_calls_are_wrapped() -> None:
    """Protocol, clock tolerance, common parameters, envelope and common errors come from the vendor's file."""
    vendor = SPECS.vendors[1]
    assert (vendor.title, vendor.protocol, vendor.clock_tolerance) == ("ZEGOCLOUD", "zego", 600)
    assert vendor.doc == "Server APIs of ZEGOCLOUD.\nIn two lines."
    assert [field.wire for field in vendor.common] == ["Action", "AppId"]
    assert [field.wire for field in vendor.envelope] == ["Code", "Message", "RequestId"]
    assert [(row.member, row.kind) for row in vendor.errors] == [
        ("SIGNATURE_EXPIRED", "clock_skew")
    ]


DRAFT = """\
action: Probe
doc: TODO  # one sentence
source: {url: "https://example.com/probe"}
retry: TODO
request: {A: {type: string, doc: TODO}}
errors: {7: {name: seven, kind: TODO, doc: TODO}}
"""


def test_drafts_may_leave_words_kinds_and_retry_to_a_person() -> None:
    """What no material says may be TODO in drafts: then it counts as unknown and unsafe."""
    specs = parse_specs({**GOOD, "zego/rtc/Probe.yaml": DRAFT}, drafts=True)
    draft = action(specs, "zego/rtc", "Probe")
    (row,) = draft.errors
    assert (draft.doc, draft.retry, row.doc, row.kind) == (
        "TODO",
        Retry("unsafe"),
        "TODO",
        "unknown",
    )
    assert request_field(draft, "A").doc == "TODO"


def test_drafts_are_faults_otherwise() -> None:
    """Each TODO is told with its place where drafts are not asked for."""
    found = faults({"zego/rtc/Probe.yaml": DRAFT})
    assert [fault.split(":")[1] for fault in found] == ["2", "4", "5", "6", "6"]


def test_drafts_may_not_leave_facts_out() -> None:
    """A TODO for a type or an address is a fault in drafts as well."""
    text = DRAFT.replace("type: string", "type: TODO").replace("https://example.com/probe", "TODO")
    with pytest.raises(SpecError) as caught:
        parse_specs({**GOOD, "zego/rtc/Probe.yaml": text}, drafts=True)
    assert [fault.place.line for fault in caught.value.faults] == [3, 5]


def test_stated_is_what_the_material_says() -> None:
    """Departures from the material are kept beside what is right, by key."""
    field = request_field(
        probe(
            "request:\n  A?: {type: string, stated:"
            " {default: x, required: true, choices: [a, 1], type: [int32], max: 2.5}}\n"
        ),
        "A",
    )
    assert dict(field.stated) == {
        "required": True,
        "type": "[int32]",
        "choices": ("a", 1),
        "max": 2.5,
        "default": "x",
    }


def test_default_host_goes_first() -> None:
    """Hosts keep the order of the file, but for the default one."""
    assert service(SPECS, "zego/rtc").hosts == (
        ("default", "rtc-api.zego.im"),
        ("sgp", "rtc-api-sgp.zego.im"),
    )


def test_service_names_its_regions() -> None:
    """A service says whether calls name a region, and how a region's host is called."""
    trtc = service(SPECS, "tencent/trtc")
    assert (trtc.region, trtc.regions) == ("required", ("ap-bangkok", "ap-singapore"))
    assert trtc.regional_host == "trtc.{region}.tencentcloudapi.com"
    assert (trtc.version, trtc.rate_limit_scope) == ("2019-07-22", ("account", "host"))
    assert service(SPECS, "zego/rtc").region is None


def test_models_come_before_their_users() -> None:
    """Models are ordered by use, else as in the file; those of the service are shared."""
    rtc = service(SPECS, "zego/rtc")
    assert [(model.name, model.shared) for model in rtc.models] == [
        ("Rect", True),
        ("MixOutput", True),
    ]
    assert [(model.name, model.shared) for model in START.models] == [
        ("MixState", False),
        ("StartMixData", False),
        ("MixInput", False),
    ]


def test_requests_and_responses_are_models() -> None:
    """The request holds the rules; both are named after the action."""
    assert (START.request.name, START.response.name) == ("StartMixRequest", "StartMixResponse")
    when = (Condition("Mode", (2,)), Condition("Mute", (False,)))
    needed, given = START.request.rules
    assert isinstance(needed, NeededWhen)
    assert isinstance(given, NeededWhen)
    assert (needed.field, needed.when) == ("Inputs", when)
    assert (given.field, given.when) == ("Sequence", (Condition("Volume", None),))
    assert START.response.rules == ()


def test_models_have_rules() -> None:
    """Rules of a nested model stand in it."""
    (rule,) = service(SPECS, "zego/rtc").models[1].rules
    assert isinstance(rule, AnyOf)
    assert rule.fields == ("StreamId", "StreamUrl")


def test_field_holds_what_the_page_says() -> None:
    """Choices with meanings, bounds, defaults and flags reach the model."""
    task_id, mode = request_field(START, "TaskId"), request_field(START, "Mode")
    output, volume = request_field(START, "Output"), request_field(START, "Volume")
    assert (task_id.min_length, task_id.max_length, task_id.pattern) == (1, 80, "[a-z0-9-]+")
    assert task_id.required
    assert not mode.required
    assert (mode.choices, mode.default) == ((Choice(1, "grid"), Choice(2, "custom")), 1)
    assert (output.type, output.indexed) == (Type("MixOutput", is_list=True), True)
    assert (output.min_items, output.max_items) == (1, 3)
    assert (volume.min, volume.max, volume.default) == (0, 1.5, 1)
    assert request_field(START, "Key").secret
    assert request_field(START, "Old").deprecated
    assert request_field(START, "Old").disabled
    assert request_field(START, "Mute").default is False


def test_names_in_python_are_derived_or_given() -> None:
    """A `name` goes before the derived one, for fields and for methods."""
    data = next(model for model in START.models if model.name == "StartMixData")
    assert [(field.wire, field.python) for field in data.fields] == [
        ("Code2xx", "code"),
        ("Outputs", "outputs"),
    ]
    assert (START.python, STOP.python) == ("start_mix", "stop_mixing")


def test_error_rows_are_own_then_shared_then_undocumented() -> None:
    """Rows of the action's own go before shared ones; codes not on the page come last and are marked."""
    assert [(row.code, row.member, row.documented) for row in START.errors] == [
        (110200001, "START_FAILED", True),
        (110200190, "OVERLOADED", True),
        (110200002, "INVALID_PARAMETER", True),
        (110200005, "LOCK_NOT_OBTAINED", True),
        (110209001, "TASK_NOT_FOUND", False),
    ]
    assert [row.code for row in STOP.errors] == [110200001, 110200002, 110200005]
    assert (START.errors[0].advice, START.errors[1].dropped) == ("Try again.", True)


def test_effect_is_resolved() -> None:
    """A row without an effect has its kind's default."""
    effects = {row.code: row.effect for row in START.errors}
    assert effects[110200001] == "maybe"  # internal
    assert effects[110200190] == "none"  # throttled
    assert effects[110200005] == "none"  # transient, but the row says so


def test_words_become_members() -> None:
    """The enum member of a code in words is derived from it."""
    assert [row.member for row in ROOMS.errors] == ["FAILED_OPERATION_ROOM_NOT_EXIST"]


def test_call_limits_fall_back_to_the_service() -> None:
    """An action without a limit has its service's."""
    assert START.rate_limit == RateLimit(Rate(100), Rate(10), (("TaskId", Rate(1, 10)),))
    assert STOP.rate_limit == RateLimit(Rate(100), Rate(20, 60))
    assert ROOMS.rate_limit == RateLimit(Rate(20))


def test_action_says_what_a_repeat_does() -> None:
    """Retry class and task reach the model."""
    assert (START.retry, ROOMS.retry) == (Retry("ordered", "Sequence"), Retry("read"))
    place = Place("specs/zego/rtc/StopMix.yaml", 6, 8)
    assert STOP.task == Task("stops", "Mix", (("TaskId",),), place)
    assert ROOMS.task is None


def test_what_a_start_answers_tells_its_task() -> None:
    """A start names paths into its response, several where the answer has one of them."""
    found = probe(
        """\
starts: {task: Media, by: [App, Data.Id, [Data.A.TaskId, Data.B.TaskId]]}
request: {App: string}
response: {Data: ProbeData}
models:
  ProbeData: {doc: Data., fields: {Id: int64, "A?": ProbeTask, "B?": ProbeTask}}
  ProbeTask: {doc: A task., fields: {TaskId: string}}
"""
    )
    assert found.task
    assert found.task.by == (("App",), ("Data.Id",), ("Data.A.TaskId", "Data.B.TaskId"))


def test_tasks_of_other_services_are_other_tasks() -> None:
    """Two services may tell tasks of one name apart by other values."""
    stop = HEAD + "stops: {task: Mix, by: [App, TaskId]}\nrequest: {App: string, TaskId: string}\n"
    assert faults({"tencent/trtc/Probe.yaml": stop}) == []
    assert faults({"zego/rtc/Probe.yaml": stop}) == [
        (
            "specs/zego/rtc/StartMix.yaml:6:9: task 'Mix' is told by 1 value here, and by 2 values in"
            " 'Probe'"
        ),
        (
            "specs/zego/rtc/StopMix.yaml:6:8: task 'Mix' is told by 1 value here, and by 2 values in"
            " 'Probe'"
        ),
    ]


def test_action_without_a_method_is_posted() -> None:
    """POST is the default; the host is the action's own where it names one."""
    assert (STOP.method, STOP.host, STOP.deprecated) == ("POST", "rtc-api-mix.zego.im", True)
    assert (ROOMS.method, ROOMS.host, ROOMS.deprecated) == ("GET", None, False)
    assert ROOMS.regions == ("ap-singapore",)
    assert START.source == Source("https://www.zegocloud.com/docs/start-mix", "2024-02-29")


def test_outcomes_inside_a_success() -> None:
    """Where an answer says what became of each item, and of the whole call."""
    file = "specs/zego/rtc/StartMix.yaml"
    assert START.outcomes == (
        Outcome(
            items="Data.Outputs",
            name="StreamId",
            code="Code",
            fine=(0, 1),
            place=Place(file, 49, 5),
            message="Message",
            of="TaskId",
        ),
        Outcome("Data", None, "Code2xx", (200,), Place(file, 50, 5)),
    )


def test_paging_by_condition() -> None:
    """How a list is read to its end may differ by request."""
    file = "specs/tencent/trtc/DescribeRooms.yaml"
    assert ROOMS.paging == (
        Paging(
            items="Rooms",
            place=Place(file, 28, 5),
            when=(Condition("Kind", ("live",)),),
            page="PageNumber",
            size="PageSize",
            total="Total",
            pages="Pages",
            first=0,
        ),
        Paging(
            items="Rooms",
            place=Place(file, 35, 5),
            when=(Condition("Kind", ("call",)),),
            token="Marker",
            next="Next.Marker",
            size="PageSize",
        ),
    )


def test_examples_are_plain_data() -> None:
    """Examples hold what is on the wire, null included."""
    (example,) = START.examples
    assert example.doc == "One output."
    assert example.request["Extra"] == {"any": [None, 1, True]}
    assert example.request["Volume"] == 0.5
    assert example.response["RequestId"] == "6351841974556802202"


def test_nodes_know_their_place() -> None:
    """Fields, models and error rows point at the key that names them."""
    file = "specs/zego/rtc/StartMix.yaml"
    assert request_field(START, "Sequence").place == Place(file, 15, 3)
    assert START.models[0].place == Place(file, 41, 3)
    assert START.errors[0].place == Place(file, 53, 3)
    assert START.errors[2].place.file == "specs/zego/rtc/service.yaml"


def test_own_rows_go_before_shared_ones() -> None:
    """A code that the action documents itself is not taken from a table."""
    own = '  110200002: {name: odd, kind: conflict, doc: "Odd."}\n'
    found = probe(f"shared_errors: {{mixing: all}}\nerrors:\n{own}")
    assert [(row.code, row.member) for row in found.errors] == [
        (110200002, "ODD"),
        (110200001, "FAILED"),
        (110200005, "LOCK_NOT_OBTAINED"),
    ]


def test_common_names_are_free_where_they_are_headers() -> None:
    """Tencent's common parameters are headers, so that a parameter may have the name of one."""
    assert request_field(ROOMS, "Language").python == "language"


def test_field_of_a_type_alone() -> None:
    """`Name: type` is short for a field with nothing but a type."""
    found = probe("request: {Size: int32, Names: [string]}\n")
    assert request_field(found, "Size").type == Type("int32")
    assert request_field(found, "Names").type == Type("string", is_list=True)


def test_real_specs_are_sound() -> None:
    """The specs of this repository have no fault."""
    names = {each.name for _, found in parse_specs(REAL).services() for each in found.actions}
    assert {"StopMix", "StopCDNRecord", "TextToSpeechSSE", "CreateCloudRecording"} <= names


def test_states_of_a_task() -> None:
    """An action that describes a task says where its state is, and what values mean; each group may be missing."""
    found = probe(
        "request: {TaskId: string}\nresponse: {Data: ProbeData}\n"
        "models: {ProbeData: {doc: Data., fields: {Status: {type: int32, choices: [0, 1, 2]}}}}\n"
        "describes: {task: Mix, by: [TaskId], state: {field: Data.Status, running: [1], failed: [2]}}\n"
    )
    assert found.task is not None
    state = found.task.state
    assert state is not None
    assert (state.field, state.running, state.ended, state.failed) == (
        "Data.Status",
        (1,),
        (),
        (2,),
    )


def test_answers_that_are_streams() -> None:
    """A stream of events may name the field that is true in the last one, or have none."""
    with_mark = probe("events: {last: Done}\nresponse: {Done: bool}\n").events
    assert with_mark is not None
    assert with_mark.last == "Done"
    without = probe("events: {}\nresponse: {Done: bool}\n").events
    assert without is not None
    assert without.last is None
    assert probe("response: {Done: bool}\n").events is None
