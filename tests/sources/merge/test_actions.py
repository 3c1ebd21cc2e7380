"""Facts about actions, their errors, limits and examples."""

from __future__ import annotations

from dataclasses import replace

from codegen.sources.facts import ExampleFacts, Said
from codegen.spec.model import Rate, RateLimit, Retry
from tests.sources.merge.support import (
    PLACE,
    action,
    action_of,
    field,
    group,
    merged,
    service_of,
    specs,
    told,
)

TABLE = """
    errors:
      1: {name: failed, kind: internal, doc: "Failed."}
      2: {name: wrong, kind: invalid, doc: "Wrong, we say."}
    undocumented:
      3: {name: gone, kind: gone, doc: "Gone."}
    """


def test_codes_of_a_newer_table_are_added_and_the_others_marked() -> None:
    """A code that the page no longer lists is kept, since clients still meet it."""
    before = specs(StartMix=TABLE)
    said = action("StartMix", errors=[(2, "Wrong."), (3, "Gone."), (4, "New.", "Try again.")])
    after = merged(before, said)
    assert told(before, after.specs) == [
        ("error-dropped-changed", "StartMix 1"),
        ("error-documented-changed", "StartMix 3"),
        ("error-added", "StartMix 4"),
    ]
    rows = {row.code: row for row in action_of(after, "StartMix").errors}
    assert rows[2].doc == "Wrong, we say."
    new = rows[4]
    assert (new.member, new.kind, new.doc, new.advice) == (
        "CODE_4",
        "unknown",
        "New.",
        "Try again.",
    )


def test_what_a_page_read_in_part_seems_to_lack_stays() -> None:
    """A code or a field may stand in a row that could not be read; what is new is taken."""
    body = "request: {RoomId: string, Mode?: int32}\nresponse: {Kind: string}"
    before = specs(StartMix=f"{TABLE.strip()}\n".replace("\n    ", "\n") + body)
    said = action(
        "StartMix",
        request=(field("RoomId", required=True), field("Level", "int32")),
        response=(),
        errors=[(2, "Wrong."), (4, "New.")],
    )
    after = merged(before, replace(said, whole=False))
    assert told(before, after.specs) == [
        ("error-added", "StartMix 4"),
        ("optional-parameter-added", "StartMix Level"),
    ]
    whole = {rule for rule, _ in told(before, merged(before, said).specs)}
    assert {"error-dropped-changed", "parameter-removed", "response-field-removed"} <= whole


def test_an_object_of_a_page_read_in_part_keeps_its_fields() -> None:
    """What holds at the top holds in objects as well."""
    before = specs(
        StartMix="request: {Input: Input}\nmodels: {Input: {doc: It., fields: {StreamId: string, Volume?: int32}}}"
    )
    inner = group(None, field("StreamId", required=True))
    said = action("StartMix", request=(field("Input", inner, required=True),))
    assert told(before, merged(before, replace(said, whole=False)).specs) == []
    assert [rule for rule, _ in told(before, merged(before, said).specs)] == ["parameter-removed"]


def test_a_material_without_a_table_leaves_the_codes() -> None:
    """JSON has no error codes, which does not mean that there are none."""
    before = specs(StartMix=TABLE)
    assert told(before, merged(before, action("StartMix", errors=None)).specs) == []


def test_a_code_that_the_siblings_know_is_what_they_say() -> None:
    """A new code gets name and kind of the service's other actions, or of the vendor's table."""
    before = specs(StartMix=TABLE, StopMix="")
    after = merged(before, action("StopMix", errors=[(2, "Wrong."), (9, "Busy.")]))
    rows = {row.code: row for row in action_of(after, "StopMix").errors}
    assert (rows[2].member, rows[2].kind) == ("WRONG", "invalid")
    assert (rows[9].member, rows[9].kind) == ("BUSY", "throttled")


def test_a_code_that_siblings_disagree_on_is_for_a_person() -> None:
    """What one action calls gone and another invalid is not guessed."""
    gone = 'errors: {7: {name: missing, kind: gone, doc: "Missing."}}'
    invalid = 'errors: {7: {name: missing, kind: invalid, doc: "Missing."}}'
    before = specs(A=gone, B=invalid, C="")
    after = merged(before, action("C", errors=[(7, "Missing.")]))
    assert action_of(after, "C").errors[0].kind == "unknown"


def test_a_limit_keeps_what_the_material_leaves_open() -> None:
    """A page that names only the whole limit says nothing of rooms and test environments."""
    before = specs(
        StartMix="request: {RoomId: string}\nrate_limit: {limit: 10/s, test: 1/s, per: {RoomId: 1/s}}"
    )
    after = merged(before, action("StartMix", rate_limit=RateLimit(Rate(20))))
    assert action_of(after, "StartMix").rate_limit == RateLimit(
        Rate(20), Rate(1), (("RoomId", Rate(1)),)
    )


def test_method_host_date_and_deprecation_are_facts() -> None:
    """They follow the material; the service's own host is not written into an action."""
    before = specs(StartMix="", StopMix="host: old.example.com")
    said = action(
        "StartMix",
        method=Said("GET", PLACE),
        host=Said("rtc.example.com", PLACE),
        updated=Said("2026-05-05", PLACE),
        deprecated=Said(value=True, place=PLACE),
    )
    after = merged(before, said, action("StopMix", host=Said("rtc.example.com", PLACE)))
    start, stop = (action_of(after, name) for name in ("StartMix", "StopMix"))
    assert (start.method, start.host, start.deprecated) == ("GET", None, True)
    assert start.source.updated == "2026-05-05"
    assert stop.host is None


def test_a_new_action_says_what_a_person_must_supply() -> None:
    """Its words are TODO and its retry class is the careful one; the rest is known."""
    after = merged(specs(), action("StartMix", request=(field("A", required=True),)))
    new = action_of(after, "StartMix")
    assert (new.doc, new.retry, new.python) == ("TODO", Retry("unsafe"), "start_mix")
    assert [each.wire for each in new.request.fields] == ["A"]


def test_only_a_whole_description_takes_actions_out() -> None:
    """A page of one action does not mean that there are no others."""
    before = specs(StartMix="", StopMix="")
    page = merged(before, action("StartMix"))
    assert told(before, page.specs) == []
    whole = merged(before, action("StartMix"), complete=True)
    assert told(before, whole.specs) == [("action-removed", "StopMix")]


def test_a_service_that_is_not_there_is_begun() -> None:
    """It has a client, hosts and the material's version; its description is for a person."""
    before = specs()
    vendor = before.vendors[0]
    empty = replace(before, vendors=(replace(vendor, services=()),))
    hosts = Said((("default", "live.example.com"), ("sgp", "sgp.example.com")), PLACE)
    after = merged(
        empty, action("StartMix"), service="live_2", hosts=hosts, version=Said("2018-08-01", PLACE)
    )
    service = service_of(after)
    assert (service.client, service.version, service.doc) == ("Live2Client", "2018-08-01", "TODO")
    assert service.hosts == (("default", "live.example.com"), ("sgp", "sgp.example.com"))


def test_examples_that_no_longer_fit_are_taken_out_with_a_word() -> None:
    """An example has to fit the spec; where none is left, the material's come instead."""
    before = specs(
        StartMix="""
            request: {A?: string}
            examples: [{request: {A: x}, response: {Code: 0, RequestId: r}}]
            """
    )
    example = ExampleFacts({"A": 5}, {"Code": 0, "RequestId": "r"}, PLACE)
    unfit = ExampleFacts({"A": "five"}, {"Code": 0, "RequestId": "r"}, PLACE)
    said = action("StartMix", request=(field("A", "int32"),), examples=(example, unfit))
    after = merged(before, said)
    assert [each.request for each in action_of(after, "StartMix").examples] == [{"A": 5}]
    assert ["no longer fits" in str(note) for note in after.notes] == [True, False]
    kept = merged(before, action("StartMix", request=(field("A"),), examples=(unfit,)))
    assert [each.request for each in action_of(kept, "StartMix").examples] == [{"A": "x"}]


def test_merging_the_same_twice_changes_nothing_more() -> None:
    """What has been learned is not told again."""
    before = specs(StartMix=TABLE)
    said = action(
        "StartMix",
        request=(field("A", required=True), field("B", "[int32]", choices=(1, 2))),
        errors=[(2, "Wrong."), (8, "New.")],
        rate_limit=RateLimit(Rate(5)),
    )
    once = merged(before, said)
    assert told(once.specs, merged(once.specs, said).specs) == []
