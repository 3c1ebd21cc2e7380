"""Edits that take more than one file, or that are refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from codegen.sources.edit import EditError, edit_specs
from codegen.spec import parse_specs
from codegen.spec.model import Action, Choice, ErrorCode, Place, Retry, Specs
from tests.sources.edit.mutations import at, nodes, put
from tests.sources.edit.support import BASE, edited, load, normal

SPECS = load(BASE)
NOWHERE = Place("", 0, 0)
FAILED = ErrorCode("1", "FAILED", "internal", "Failed.", NOWHERE, effect="maybe")


def action(name: str, change: Callable[[Action], Action], specs: Specs = SPECS) -> Specs:
    """Change one action."""
    way = next(path for path in nodes(specs, Action) if at(specs, path).name == name)
    return put(specs, way, change)


def with_error(row: ErrorCode) -> Callable[[Action], Action]:
    """Let an action answer one more code."""
    return lambda each: replace(each, errors=(*each.errors, row))


def test_a_new_code_joins_the_table_that_has_it() -> None:
    """A row of a table of which the action takes codes already is taken from there."""
    row = replace(FAILED, code=1)
    result = edited(BASE, SPECS, action("ListMixes", with_error(row)))
    assert "\n  media: [2, 3, 1]\n" in result["zego/rtc/ListMixes.yaml"]


def test_a_new_code_of_a_table_that_is_not_taken_is_the_actions_own() -> None:
    """A table that the action does not share, or a row that says something else, is left alone."""
    busy = ErrorCode(1001, "CDN_BUSY", "throttled", "CDN busy.", NOWHERE)
    for row in (busy, replace(FAILED, code=1, doc="Other.")):
        result = edited(BASE, SPECS, action("ListMixes", with_error(row)))
        text = result["zego/rtc/ListMixes.yaml"]
        assert "\n  media: [2, 3]\n" in text
        assert f"\n  {row.code}: {{name: {row.member.lower()}, " in text


def test_a_code_that_is_no_longer_answered_leaves_the_list() -> None:
    """The table keeps its row for the others; `all` becomes a list of the rest."""
    after = action(
        "StartMix",
        lambda each: replace(
            each, errors=tuple(row for row in each.errors if row.code not in {2, 1000})
        ),
    )
    result = edited(BASE, SPECS, after)
    assert "shared_errors: {media: [1, 3, 4]}\n" in result["zego/rtc/StartMix.yaml"]
    assert result["zego/rtc/service.yaml"] == BASE["zego/rtc/service.yaml"]


def test_a_row_that_all_want_changed_is_changed_in_its_table() -> None:
    """Where every action that takes a row wants it alike, one line of the service file changes."""
    after = SPECS
    for path in list(nodes(SPECS, ErrorCode)):
        if at(SPECS, path).code == 3:
            after = put(after, path, lambda row: replace(row, doc="Never found."))
    edits = edit_specs(BASE, SPECS, after)
    assert edits == {
        "zego/rtc/service.yaml": BASE["zego/rtc/service.yaml"].replace("Not found.", "Never found.")
    }


def test_a_new_action_leaves_blanks_to_a_person() -> None:
    """What no material says is a TODO, which drafts may have."""
    row = ErrorCode(5, "CODE_5", "unknown", "Odd.", NOWHERE, effect="maybe")
    new = Action(
        name="EndMix",
        python="end_mix",
        doc="TODO",
        source=SPECS.vendors[0].source,
        method="POST",
        retry=Retry("unsafe"),
        request=replace(SPECS.vendors[1].services[0].actions[0].request, name="EndMixRequest"),
        response=replace(
            SPECS.vendors[1].services[0].actions[0].response, name="EndMixResponse", fields=()
        ),
        place=NOWHERE,
        rate_limit=SPECS.vendors[1].services[0].actions[0].rate_limit,
        errors=(row,),
    )
    zego = ("vendors", 1, "services", 0, "actions")
    after = put(SPECS, zego, lambda found: (*found, new))
    text = edit_specs(BASE, SPECS, after)["zego/rtc/EndMix.yaml"]
    assert text is not None
    assert "\ndoc: TODO\n" in text
    assert "\nretry: TODO  # read, idempotent, {ordered: Field} or unsafe\n" in text
    assert '\n  5: {name: code_5, kind: TODO, doc: "Odd."}\n' in text


def _with_choice(choice: Choice) -> Specs:
    """Add a choice to some that have meanings."""
    way = next(path for path in nodes(SPECS, Choice) if at(SPECS, path).doc == "First.")
    return put(SPECS, way[:-1], lambda found: (*found, choice))


def test_a_meaning_that_nobody_gave_is_a_blank() -> None:
    """A new choice among those with meanings waits for its own, as drafts may."""
    after = _with_choice(Choice("c", "TODO"))
    result = edited(BASE, SPECS, after)
    text = result["tencent/live/DescribeDomains.yaml"]
    assert 'choices: {a: First., b: "Second, too.", c: TODO}}' in text
    assert normal(load(result)) == normal(after)


def test_a_choice_without_a_meaning_among_those_with_one_is_refused() -> None:
    """No file says of one choice that it has no meaning, and of another what it means."""
    with pytest.raises(EditError, match=r"DescribeDomains.yaml:.*: 'doc' would be 'TODO', not ''"):
        edit_specs(BASE, SPECS, _with_choice(Choice("c")))


def test_removed_files_are_told() -> None:
    """What is wanted no more goes, with all the files of a service or a vendor."""
    no_stop = put(
        SPECS,
        ("vendors", 1, "services", 0, "actions"),
        lambda found: tuple(each for each in found if each.name != "StopMix"),
    )
    assert edit_specs(BASE, SPECS, no_stop) == {"zego/rtc/StopMix.yaml": None}
    no_live = put(SPECS, ("vendors", 0, "services"), lambda _: ())
    assert edit_specs(BASE, SPECS, no_live) == {
        path: None for path in BASE if path.startswith("tencent/live/")
    }
    assert edit_specs(BASE, SPECS, Specs(SPECS.vendors[1:])) == {
        path: None for path in BASE if path.startswith("tencent/")
    }


def test_new_files_say_all_of_a_model_in_its_order() -> None:
    """Specs written from nothing are read as the same model, models in the same order."""
    once = edited({}, Specs(()), SPECS)
    again = edited({}, Specs(()), load(once))
    assert normal(load(once)) == normal(SPECS)
    assert again == once


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda each: replace(each, rate_limit=None),
            "zego/rtc/ListMixes.yaml: an action without a call limit has the service's, 10/s",
        ),
        (
            lambda each: replace(each, doc="No full stop"),
            "specs/zego/rtc/ListMixes.yaml:2:6: 'doc' must end with a full stop",
        ),
        (
            lambda each: replace(each, doc=" Blanks around. "),
            "specs/zego/rtc/ListMixes.yaml:1:1: 'doc' would be 'Blanks around.', not ' Blanks",
        ),
        (
            lambda each: replace(each, response=replace(each.response, doc="Words.")),
            "zego/rtc/ListMixes.yaml: response is 'ListMixesResponse', which a file cannot say",
        ),
        (
            with_error(replace(FAILED, code=5, member="Low")),
            "zego/rtc/ListMixes.yaml: no 'name' of code 5 makes Low of it",
        ),
    ],
)
def test_what_the_language_cannot_say_is_refused(
    change: Callable[[Action], Action], told: str
) -> None:
    """Nothing is written where it would be read as something else; the place is told."""
    with pytest.raises(EditError) as caught:
        edit_specs(BASE, SPECS, action("ListMixes", change))
    assert told in str(caught.value)


def test_words_that_a_person_wrote_beside_a_change_stay() -> None:
    """A comment, the quotes and the alignment of a line survive the change of its value."""
    after = action(
        "StartMix",
        lambda each: replace(each, retry=Retry("idempotent"), method="GET", deprecated=True),
    )
    old, new = (
        texts["zego/rtc/StartMix.yaml"].split("\n") for texts in (BASE, edited(BASE, SPECS, after))
    )
    assert [line for line in old if line not in new] == [
        "method: POST",
        "retry: {ordered: Sequence}",
    ]
    assert [line for line in new if line not in old] == [
        "method: GET",
        "retry: idempotent",
        "deprecated: true",
    ]


def test_a_file_that_ends_without_a_line_feed_goes_on_doing_so() -> None:
    """What stands last can go, and something else can come behind it."""
    path = "zego/rtc/StopMix.yaml"
    texts = BASE | {path: BASE[path].removesuffix("\n")}
    shorter = action("StopMix", lambda each: replace(each, errors=()))
    assert edited(texts, SPECS, shorter)[path].endswith("\nrequest:\n  TaskId: string")
    longer = action("StopMix", lambda each: replace(each, deprecated=True))
    assert edited(texts, SPECS, longer)[path] == f"{texts[path]}\ndeprecated: true"


def test_the_language_reads_what_was_edited_without_drafts() -> None:
    """An edit that leaves no blank makes specs that are sound as they are."""
    after = action("StopMix", lambda each: replace(each, doc="End a task."))
    assert normal(parse_specs(edited(BASE, SPECS, after))) == normal(after)
