"""Facts about fields change the specs; what a person wrote stays."""

from __future__ import annotations

import pytest

from codegen.sources.facts import TypeFacts
from codegen.spec.model import Choice, Place, Type
from tests.sources.merge.support import (
    PLACE,
    action,
    action_of,
    field,
    merged,
    parameter,
    specs,
    told,
)

CURATED = """
    request:
      Mode?:
        type: string
        choices: {a: the first, b: the second}
        default: a
        secret: false
        name: way
        doc: How it is done.
      Count?: {type: int32, min: 1, max: 9, doc: How many.}
    """


def test_what_the_material_leaves_open_stays() -> None:
    """A source that says nothing about a fact changes nothing about it."""
    before = specs(StartMix=CURATED)
    silent = [field("Mode", None, required=None), field("Count", None, required=None)]
    after = merged(before, action("StartMix", request=tuple(silent)))
    assert told(before, after.specs) == []
    assert told(before, merged(before, action("StartMix")).specs) == []


def test_words_names_and_meanings_survive_a_change_of_facts() -> None:
    """Choices change by value: those that stay keep their meaning, new ones ask for theirs."""
    before = specs(StartMix=CURATED)
    said = field("Mode", required=True, choices=("b", "c"), default="b")
    after = merged(before, action("StartMix", request=(said, field("Count", "int32"))))
    mode = parameter(after, "StartMix", "Mode")
    assert mode.choices == (Choice("b", "the second"), Choice("c", "TODO"))
    assert (mode.python, mode.doc, mode.required, mode.default) == (
        "way",
        "How it is done.",
        True,
        "b",
    )
    assert mode.place == PLACE


def test_a_new_parameter_stands_where_the_material_has_it() -> None:
    """It comes behind the nearest known neighbour; the order of the others is the spec's."""
    before = specs(StartMix="request: {C?: string, A?: string}")
    names = ["A", "New", "C", "Last"]
    after = merged(before, action("StartMix", request=tuple(map(field, names))))
    assert [each.wire for each in action_of(after, "StartMix").request.fields] == [
        "C",
        "Last",
        "A",
        "New",
    ]


def test_a_field_that_the_material_lacks_goes() -> None:
    """What the material describes, it describes whole."""
    before = specs(StartMix="request: {A?: string, B?: string}")
    after = merged(before, action("StartMix", request=(field("A"),)))
    assert told(before, after.specs) == [("parameter-removed", "StartMix B")]


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("{required: true}", field("A", required=True)),
        ("{type: int32}", field("A", "int32")),
        ("{type: any}", field("A", TypeFacts((), model="Thing"))),
        ("{choices: [x, z]}", field("A", choices=("z", "x"))),
        ("{max_length: 5}", field("A", max_length=5)),
        ("{default: x}", field("A", default="x")),
        ("{deprecated: true}", field("A", deprecated=True)),
        ("{disabled: true}", field("A", disabled=True)),
    ],
)
def test_what_is_stated_wrongly_is_known(stated: str, said: object) -> None:
    """A departure from the material is not told again while the material states the same."""
    before = specs(StartMix=f"request: {{A?: {{type: string, stated: {stated}}}}}")
    after = merged(before, action("StartMix", request=(said,)))
    assert told(before, after.specs) == []
    assert parameter(after, "StartMix", "A").stated == parameter(before, "StartMix", "A").stated


def test_what_is_stated_otherwise_now_is_taken_over() -> None:
    """When the material changes its mind, its word counts and the departure is over."""
    before = specs(StartMix="request: {A?: {type: string, stated: {type: int32, max_length: 3}}}")
    said = field("A", "float", required=False)
    after = merged(before, action("StartMix", request=(said,)))
    found = parameter(after, "StartMix", "A")
    assert found.type == Type("float")
    assert found.stated == (("max_length", 3),)


def test_an_absent_field_is_ours_until_the_material_has_it() -> None:
    """A field that the material is known to lack stays; once it is there, the mark goes."""
    before = specs(StartMix="request: {A?: string, B?: {type: string, stated: {absent: true}}}")
    without = merged(before, action("StartMix", request=(field("A"),)))
    assert told(before, without.specs) == []
    there = merged(before, action("StartMix", request=(field("A"), field("B"))))
    assert told(before, there.specs) == []
    assert parameter(there, "StartMix", "B").stated == ()


def test_a_wide_word_fits_every_width() -> None:
    """A page's `Integer` changes no width that is known, and gives a new field the first one."""
    before = specs(StartMix="request: {A?: uint32}")
    wide = TypeFacts(("int64", "uint64", "int32", "uint32"))
    after = merged(before, action("StartMix", request=(field("A", wide), field("B", wide))))
    assert told(before, after.specs) == [("optional-parameter-added", "StartMix B")]
    assert parameter(after, "StartMix", "B").type == Type("int64")


def test_another_type_leaves_no_values_of_the_older_one() -> None:
    """Choices, defaults and bounds that cannot fit the new type go with the old one."""
    before = specs(StartMix=CURATED)
    said = (field("Mode", "int32"), field("Count", "string"))
    after = merged(before, action("StartMix", request=said))
    mode, number = (parameter(after, "StartMix", wire) for wire in ("Mode", "Count"))
    assert (mode.choices, mode.default) == ((), None)
    assert (number.min, number.max) == (None, None)


def test_what_looks_secret_is_hidden_until_a_person_looks() -> None:
    """A new string whose name says that it is a key is never printed."""
    before = specs(StartMix="request: {A?: string}")
    names = ["A", "SecretKey", "UserSig", "MasterAuthKey", "PageToken"]
    after = merged(before, action("StartMix", request=tuple(map(field, names))))
    fields = action_of(after, "StartMix").request.fields
    assert {each.wire for each in fields if each.secret} == {
        "SecretKey",
        "UserSig",
        "MasterAuthKey",
    }


def test_new_names_in_python_are_free() -> None:
    """A name that is taken, reserved or a keyword gets an underscore or a number."""
    before = specs(StartMix="request: {UserId?: string}")
    names = ["UserId", "userId", "UserID", "Class", "Self"]
    after = merged(before, action("StartMix", request=tuple(map(field, names))))
    python = [each.python for each in action_of(after, "StartMix").request.fields]
    assert python == ["user_id", "user_id_", "user_id_2", "class_", "self_"]


def test_a_disabled_parameter_is_never_asked_for() -> None:
    """The material may mark what it ignores as required; that is kept as its word."""
    before = specs(StartMix="request: {A: string}")
    said = field("A", required=True, disabled=True)
    after = merged(before, action("StartMix", request=(said,)))
    found = parameter(after, "StartMix", "A")
    assert (found.disabled, found.required, found.stated) == (True, False, (("required", True),))
    again = merged(after.specs, action("StartMix", request=(said,)))
    assert told(after.specs, again.specs) == []


def test_a_renamed_field_keeps_its_words() -> None:
    """A field of similar name in the same place inherits what was written about the old one."""
    before = specs(StartMix="request: {A?: string, StreamId?: {type: string, doc: The stream.}}")
    after = merged(before, action("StartMix", request=(field("A"), field("StreamID"))))
    assert told(before, after.specs) == [("optional-parameter-renamed", "StartMix StreamID")]
    assert parameter(after, "StartMix", "StreamID").doc == "The stream."


def test_fields_of_tasks_ask_for_words() -> None:
    """Where every field has a description, a new one has a mark for a person to replace."""
    task = "starts: {task: Mix, by: [A]}\nrequest: {A: {type: string, doc: The task.}}"
    before = specs(StartMix=task, ListMixes="request: {A: string}")
    said = (field("A", required=True), field("B"))
    after = merged(before, action("StartMix", request=said), action("ListMixes", request=said))
    assert parameter(after, "StartMix", "B").doc == "TODO"
    assert parameter(after, "ListMixes", "B").doc == ""


def test_places_are_those_of_the_material() -> None:
    """A change can be told with both its places."""
    before = specs(StartMix="request: {A?: string}")
    after = merged(before, action("StartMix", request=(field("A", required=True),)))
    assert parameter(before, "StartMix", "A").place == Place("specs/zego/rtc/StartMix.yaml", 5, 11)
    assert parameter(after, "StartMix", "A").place == PLACE
