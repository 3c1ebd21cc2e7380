"""What counts as one change, where it is told, and which view of a node decides."""

import pytest

from codegen.drift import compare
from tests.drift.support import BASE, action, load, service, told

LAYOUT = """
models:
  Layout:
    doc: Where a picture stands.
    fields:
      Top: int32
      Left{mark}: int32
"""
RECT = """
models:
  Rect:
    doc: Where a picture stands.
    fields:
      {others}
"""
USES_LAYOUT = "request:\n  Layouts: [Layout]\n  Logo?: Layout\n"


def test_a_nested_field_is_told_at_the_paths_that_use_it() -> None:
    """A field of a nested model is named by its path, once for all paths of the action."""
    before = action("StartMix", USES_LAYOUT + LAYOUT.format(mark="?"))
    after = action("StartMix", USES_LAYOUT + LAYOUT.format(mark=""))
    where = "StartMix request Layouts[].Left; StartMix request Logo.Left"
    assert told(before, after) == [("parameter-now-required", where)]


def test_a_shared_model_is_told_once_with_all_its_users() -> None:
    """A change of a shared model is one change, which names every action that uses the model."""
    users = action("StartMix", "request:\n  Logo: Layout\n")
    users |= action("UpdateMix", "request:\n  Picture: Layout\n")
    before = service(LAYOUT.format(mark="?")) | users
    after = service(LAYOUT.format(mark="")) | users
    where = "StartMix request Logo.Left; UpdateMix request Picture.Left"
    assert told(before, after) == [("parameter-now-required", where)]


def test_a_model_that_is_sent_and_received_gets_both_views() -> None:
    """A field that becomes optional is harmless in requests and breaks readers of answers."""
    users = action("UpdateMix", "request:\n  Logo: Layout\n\nresponse:\n  Logo: Layout\n")
    before = service(LAYOUT.format(mark="")) | users
    after = service(LAYOUT.format(mark="?")) | users
    assert told(before, after) == [
        ("parameter-now-optional", "UpdateMix request Logo.Left"),
        ("response-field-now-optional", "UpdateMix response Logo.Left"),
    ]


def test_a_model_may_move_between_action_and_service() -> None:
    """Where a model is written makes no difference to callers."""
    before = action("StartMix", USES_LAYOUT + LAYOUT.format(mark=""))
    after = service(LAYOUT.format(mark="")) | action("StartMix", USES_LAYOUT)
    assert told(before, after) == []


def test_a_model_that_was_renamed_is_compared_with_its_former_self() -> None:
    """The new name of a model is one change, and what else changed in it is told as well."""
    before = action("StartMix", USES_LAYOUT + LAYOUT.format(mark=""))
    renamed = (USES_LAYOUT + LAYOUT.format(mark="?")).replace("Layout", "Rect")
    after = action("StartMix", renamed.replace("Rects", "Layouts"))
    assert told(before, after) == [
        ("model-renamed", "StartMix request Layouts; StartMix request Logo"),
        ("parameter-now-optional", "StartMix request Layouts[].Left; StartMix request Logo.Left"),
    ]


@pytest.mark.parametrize(
    ("others", "rule"),
    [
        ("Left: int32", "model-renamed"),
        ("Top: int32\n      Bottom: int32", "model-renamed"),
        ("Bottom: int32\n      Right: int32", "parameter-type-changed"),
        ("Left: int32\n      Bottom: int32\n      Right: int32", "parameter-type-changed"),
    ],
)
def test_models_are_one_if_half_their_fields_agree(others: str, rule: str) -> None:
    """Another model is the former one under another name, or another type, by what it holds."""
    before = action("StartMix", "request:\n  Logo: Layout\n" + LAYOUT.format(mark=""))
    after = action("StartMix", "request:\n  Logo: Rect\n" + RECT.format(others=others))
    assert (rule, "StartMix request Logo") in told(before, after)


def test_a_shared_error_is_told_once_with_all_its_users() -> None:
    """A change of a shared error table's row names every action that takes the row."""
    table = '\nerror_tables:\n  cdn:\n    6: {name: too_frequent, kind: KIND, doc: "Too often."}\n'
    users = action("StartMix", "shared_errors: {cdn: all}\n")
    users |= action("StopMix", "shared_errors: {cdn: all}\n")
    before = service(table.replace("KIND", "throttled")) | users
    after = service(table.replace("KIND", "quota")) | users
    assert told(before, after) == [("error-kind-changed", "StartMix error 6; StopMix error 6")]


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        (
            "UserName?: string",
            "UserLabel: string",
            {"parameter-removed", "required-parameter-added"},
        ),
        (
            "UserName?: string",
            "UserLabel?: int32",
            {"parameter-removed", "optional-parameter-added"},
        ),
        ("UserName?: string", "Token?: string", {"parameter-removed", "optional-parameter-added"}),
        ("Url?: string", "URL?: string", {"optional-parameter-renamed"}),
        (
            "RoomId?: string",
            "Rooms?: string",
            {"optional-parameter-renamed", "python-name-changed"},
        ),
    ],
)
def test_a_renaming_needs_evidence(before: str, after: str, rules: set[str]) -> None:
    """One parameter gone and one come are a renaming if type, requiredness and name agree."""
    hits = told(
        action("StartMix", f"request:\n  TaskId: string\n  {before}\n"),
        action("StartMix", f"request:\n  TaskId: string\n  {after}\n"),
    )
    assert {rule for rule, _ in hits} == rules


def test_a_renaming_keeps_the_place_in_order() -> None:
    """A parameter that vanishes here and one of similar name that comes up there are two."""
    hits = told(
        action("StartMix", "request:\n  UserName?: string\n  TaskId: string\n"),
        action("StartMix", "request:\n  TaskId: string\n  UserNames?: string\n"),
    )
    assert {rule for rule, _ in hits} == {"parameter-removed", "optional-parameter-added"}


def test_of_several_renamings_the_most_similar_names_are_chosen() -> None:
    """Where two parameters might have become a new one, the one of closer name did."""
    hits = told(
        action("StartMix", "request:\n  StreamUrls?: string\n  StreamId?: string\n"),
        action("StartMix", "request:\n  StreamID?: string\n"),
    )
    assert hits == [
        ("optional-parameter-renamed", "StartMix request StreamID"),
        ("parameter-removed", "StartMix request StreamUrls"),
    ]


def test_several_parameters_may_be_renamed_at_once() -> None:
    """Each of several new names goes with the old name that it resembles."""
    hits = told(
        action("StartMix", "request:\n  StreamID?: string\n  RoomID?: string\n  UserID?: string\n"),
        action("StartMix", "request:\n  StreamId?: string\n  RoomId?: string\n  UserId?: string\n"),
    )
    assert hits == [
        ("optional-parameter-renamed", "StartMix request RoomId"),
        ("optional-parameter-renamed", "StartMix request StreamId"),
        ("optional-parameter-renamed", "StartMix request UserId"),
    ]


def test_what_the_runtime_fills_in_does_not_break_python() -> None:
    """A new common parameter breaks deployed clients; who installs the new one sees nothing."""
    after = BASE["zego/vendor.yaml"].replace(
        "envelope:", "  Nonce: {type: string, doc: One.}\nenvelope:"
    )
    (change,) = compare(load({}), load({"zego/vendor.yaml": after}))
    assert (change.rule, change.wire, change.python) == (
        "required-parameter-added",
        "error",
        "info",
    )


def test_a_change_of_type_is_not_told_again_as_one_of_values() -> None:
    """Choices and bounds of another type cannot be compared."""
    hits = told(
        action("StartMix", "request:\n  Mode: {type: string, choices: [a, b], max_length: 1}\n"),
        action("StartMix", "request:\n  Mode: {type: int32, choices: [1, 2], max: 2}\n"),
    )
    assert hits == [("parameter-type-changed", "StartMix request Mode")]


def test_values_of_another_number_type_are_compared() -> None:
    """Choices and bounds of a wider number type still say which numbers are allowed."""
    hits = told(
        action(
            "StartMix",
            "request:\n  Gain: {type: int32, max: 5}\n  Mode: {type: int32, choices: [1, 2]}\n",
        ),
        action(
            "StartMix",
            "request:\n  Gain: {type: float, max: 4}\n  Mode: {type: int64, choices: [1]}\n",
        ),
    )
    assert hits == [
        ("bound-tightened", "StartMix request Gain"),
        ("parameter-type-widened", "StartMix request Gain"),
        ("choice-removed", "StartMix request Mode"),
        ("parameter-type-widened", "StartMix request Mode"),
    ]


def test_bounds_may_tighten_and_relax_at_once() -> None:
    """A window of values that moves refuses some and lets others in."""
    hits = told(
        action("StartMix", "request:\n  Gain: {type: int32, min: 0, max: 10}\n"),
        action("StartMix", "request:\n  Gain: {type: int32, min: 5, max: 20}\n"),
    )
    assert [rule for rule, _ in hits] == ["bound-relaxed", "bound-tightened"]


def test_choices_may_come_and_go_altogether() -> None:
    """A parameter that gets choices refuses all other values; one that loses them takes any."""
    free = action("StartMix", "request:\n  Mode: string\n")
    limited = action("StartMix", "request:\n  Mode: {type: string, choices: [a, b]}\n")
    assert [rule for rule, _ in told(free, limited)] == ["choice-removed"]
    assert [rule for rule, _ in told(limited, free)] == ["choice-added"]


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("20/s", "60/min", "limit-lowered"),
        ("100/10s", "10/s", "limit-lowered"),
        ("10/s", "100/10s", "limit-raised"),
        ("1/10s", "1/s", "limit-raised"),
        ("{limit: 9/s, test: 1/s}", "9/s", "limit-raised"),
        ("9/s", "{limit: 9/s, per: {TaskId: 1/s}}", "limit-lowered"),
    ],
)
def test_a_limit_is_raised_if_all_calls_that_kept_it_still_do(
    before: str, after: str, rule: str
) -> None:
    """Limits over different windows are compared by the calls that they let through."""
    request = "request:\n  TaskId: string\n"
    hits = told(
        action("StartMix", f"rate_limit: {before}\n{request}"),
        action("StartMix", f"rate_limit: {after}\n{request}"),
    )
    assert hits == [(rule, "StartMix")]


RULED = """
request:
  Mode?: {{type: int32, default: 1}}
  Id?: string
  Url?: string
  Token?: string

rules:
  - {rule}
"""


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("any_of: [Id, Url]", "any_of: [Url, Id]", None),
        ("any_of: [Id, Url]", "any_of: [Id, Url, Token]", "field-rule-relaxed"),
        ("one_of: [Id, Url]", "one_of: [Id, Url, Token]", "field-rule-tightened"),
        ("one_of: [Id, Url]", "any_of: [Id, Url, Token]", "field-rule-relaxed"),
        (
            "{needed: Token, when: {Mode: [1, 2]}}",
            "{needed: Token, when: {Mode: 1}}",
            "field-rule-relaxed",
        ),
        (
            "{needed: Token, when: {Mode: 1}}",
            "{needed: Token, when: {Mode: 1, Id: a}}",
            "field-rule-relaxed",
        ),
        (
            "{needed: Token, when: {Mode: 1, Id: a}}",
            "{needed: Token, when: {Id: a}}",
            "field-rule-tightened",
        ),
        ("{needed: Token, when: Mode}", "{needed: Token, when: {Mode: 1}}", "field-rule-tightened"),
        (
            "{only: [Id, Url], when: {Mode: 1}}",
            "{only: [Id, Url], when: {Mode: [1, 2]}}",
            "field-rule-relaxed",
        ),
        ("{only: [Id, Url], when: Mode}", "{only: [Id], when: Mode}", "field-rule-relaxed"),
        (
            "{only: [Id, Url], when: {Mode: 1}}",
            "{only: [Id, Url], when: {Mode: 1, Token: a}}",
            "field-rule-tightened",
        ),
        ("{only: [Id], when: {Mode: 1}}", "{only: [Id], when: {Mode: 2}}", "field-rule-tightened"),
        (
            "{needed: Token, when: {Id: a}}",
            "{needed: Token, when: {Url: a}}",
            "field-rule-tightened",
        ),
    ],
)
def test_a_rule_is_relaxed_if_all_requests_that_kept_it_still_do(
    before: str, after: str, rule: str | None
) -> None:
    """Rules about the same parameters are compared by the requests that they let through."""
    hits = told(
        action("StartMix", RULED.format(rule=before)), action("StartMix", RULED.format(rule=after))
    )
    assert [hit for hit, _ in hits] == ([rule] if rule else [])


NEEDED_FOR_NEW = "rules: [{needed: Id, when: {Url: x, Mode: y}}]"


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("Id: string", "Id?: string\n  Url?: string\nrules: [any_of: [Id, Url]]", "field-rule-met"),
        (
            "Id?: string",
            "Id?: string\n  Url?: string\nrules: [any_of: [Id, Url]]",
            "field-rule-added",
        ),
        (
            "Id?: string",
            "Id?: string\n  Mode?: string\nrules: [{needed: Id, when: {Mode: x}}]",
            "field-rule-met",
        ),
        (
            "Id?: string",
            "Id?: string\n  Mode?: {type: string, default: x}\nrules: [{needed: Id, when: {Mode: x}}]",
            "field-rule-added",
        ),
        (
            "Id?: string",
            "Id?: string\n  Url?: string\nrules: [one_of: [Id, Url]]",
            "field-rule-added",
        ),
        (
            "Id?: string",
            "Id?: string\n  Url?: string\nrules: [{only: [Url], when: Id}]",
            "field-rule-met",
        ),
        (
            "Id?: string\n  Url?: string",
            "Id?: string\n  Url?: string\nrules: [{only: [Url], when: Id}]",
            "field-rule-added",
        ),
        (
            "Id?: string\n  Url?: string",
            "Id?: string\n  Url?: string\n  Mode?: string\n" + NEEDED_FOR_NEW,
            "field-rule-met",
        ),
        (
            "Id?: string\n  Mode?: string",
            "Id?: string\n  Mode?: string\nrules: [{needed: Id, when: Mode}]",
            "field-rule-added",
        ),
    ],
)
def test_a_new_rule_breaks_only_requests_that_could_be_made(
    before: str, after: str, rule: str
) -> None:
    """A rule that no request from before can violate is harmless."""
    hits = told(
        action("StartMix", f"request:\n  {before}\n"), action("StartMix", f"request:\n  {after}\n")
    )
    assert rule in {hit for hit, _ in hits}
    assert {hit for hit, _ in hits} & {"field-rule-met", "field-rule-added"} == {rule}


def test_what_choices_mean_is_words() -> None:
    """Another meaning of a choice breaks nobody."""
    mode = "request:\n  Mode: {{type: int32, choices: {{1: {}, 2: Other.}}}}\n"
    hits = told(action("StartMix", mode.format("One.")), action("StartMix", mode.format("Uno.")))
    assert hits == [("words-changed", "StartMix request Mode")]


def test_a_rule_is_told_in_words() -> None:
    """Conditions are written out, all of them, with all their values."""
    free = "request:\n  Mode?: int32\n  Id?: string\n  Url?: string\n"
    rules = """
rules:
  - {needed: Url, when: {Mode: [1, 2], Id: a}}
  - {needed: Id, when: Url}
  - one_of: [Url, Id]
"""
    changes = compare(load(action("StartMix", free)), load(action("StartMix", free + rules)))
    assert [change.message for change in changes] == [
        "new rule: Id needed when Url is given",
        'new rule: Url needed when Id is "a" and Mode is 1 or 2',
        "new rule: exactly one of Id, Url",
    ]


def test_another_order_of_calls_is_stricter() -> None:
    """Calls that another field orders are not safe to repeat as they were."""
    request = "request:\n  Sequence?: int32\n  Number?: int32\n"
    before = action("StartMix", request)["zego/rtc/StartMix.yaml"]
    by = [before.replace("idempotent", f"{{ordered: {name}}}") for name in ("Sequence", "Number")]
    first, second = ({"zego/rtc/StartMix.yaml": text} for text in by)
    assert told(first, second) == [("retry-stricter", "StartMix")]


def test_regions_are_told_in_order() -> None:
    """Regions that came and went are listed by name, first those that came."""
    before, after = (
        service(f"region: optional\nregions: [{regions}]\n")
        for regions in ("ap-b, ap-i, ap-e", "ap-d, ap-i, ap-a, ap-g")
    )
    (change,) = compare(load(before), load(after))
    assert change.message == "known regions: ap-a, ap-d, ap-g added; ap-b, ap-e removed"


def test_a_region_that_was_not_known_may_become_required() -> None:
    """A service whose calls named no region may ask for one at once."""
    (change,) = compare(load(service("")), load(service("region: required\n")))
    assert change.message == "calls have to name a region now (not known before)"


def test_a_parameter_that_is_enabled_again_is_new_to_callers() -> None:
    """A disabled parameter is not there for callers: enabling it adds it."""
    hits = told(
        action("StartMix", "request:\n  Mode?: {type: string, disabled: true}\n"),
        action("StartMix", "request:\n  Mode: string\n"),
    )
    assert hits == [("required-parameter-added", "StartMix request Mode")]


def test_what_happens_to_disabled_parameters_is_nobodys_concern() -> None:
    """A disabled parameter may change and go: callers never saw it."""
    before = action("StartMix", "request:\n  Mode?: {type: string, disabled: true}\n")
    other = action("StartMix", "request:\n  Mode?: {type: int32, disabled: true}\n")
    assert told(before, other) == []
    assert told(before, action("StartMix", "")) == []


def test_an_action_that_moves_to_the_default_host_by_name_has_not_moved() -> None:
    """Hosts of actions are compared by where calls go."""
    before = action("StartMix", "")
    assert told(before, action("StartMix", "host: rtc.example.com\n")) == []
    assert told(before, action("StartMix", "host: mix.example.com\n")) == [
        ("host-changed", "StartMix host")
    ]


@pytest.mark.parametrize(
    ("body", "renamed"),
    [
        ("request:\n  TaskId: string\n", True),
        ("request:\n  RoomId: string\n", False),
        ("request:\n  TaskId: string\nstarts: {task: Mix, by: [TaskId]}\n", False),
    ],
)
def test_an_action_is_renamed_if_it_asks_and_answers_the_same(body: str, renamed: bool) -> None:
    """A similar name alone does not make one action out of two."""
    hits = told(action("StopMix", "request:\n  TaskId: string\n"), action("StopMixTask", body))
    rules = {rule for rule, _ in hits}
    assert rules - {"words-changed"} == (
        {"action-renamed"} if renamed else {"action-added", "action-removed"}
    )


def test_changes_are_sorted() -> None:
    """Changes come by service, action and path, whatever the order in the files."""
    before = action("StopMix", "request:\n  B: string\n  A: string\n") | action("AddMix", "")
    after = action("StopMix", "request:\n  B?: string\n  A?: string\n") | action(
        "AddMix", "method: GET\n"
    )
    assert [path for _, path in told(before, after)] == [
        "AddMix",
        "StopMix request A",
        "StopMix request B",
    ]


def test_a_change_names_its_places_in_both_versions() -> None:
    """A change points at the node before and at the node after, or at the one that is there."""
    before = action("StopMix", "request:\n  TaskId: string\n  Gone?: string\n")
    after = action("StopMix", "\nrequest:\n  TaskId?: string\n")
    gone, optional = compare(load(before), load(after))
    assert (str(gone.before), gone.after) == ("specs/zego/rtc/StopMix.yaml:7:3", None)
    assert str(optional.before) == "specs/zego/rtc/StopMix.yaml:6:3"
    assert str(optional.after) == "specs/zego/rtc/StopMix.yaml:7:3"
