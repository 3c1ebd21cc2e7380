"""Pages whose names and texts look like what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.spec.model import Choice, ErrorCode, Example, Field, Model, Place, Type
from tests.sources.pages.layout import SEPARATORS, Separator
from tests.sources.pages.support import Case, cases, today
from tests.sources.pages.test_round_trip import unexplained


def unread(case: Case, separator: Separator) -> list[object]:
    """List what is not read right of a page without the specs' help, nor complained of."""
    saved = case.saved(separator)
    return unexplained(case, saved, case.read(saved, knowing=False))


NOWHERE = Place("specs", 1, 1)
# Cells are kept apart beyond doubt.
PLAIN: tuple[Separator, ...] = ("closed pipes", "html")
ATOMS = ("Yes", "No", "Type", "Required", "String", "Integer", "Array", "Name", "Description", "Id")
ATOMS = (*ATOMS, "Task", "Object", "Code", "Url", "Int", "Error", "Mp4", "A", "I", "Int32", "Model")
DOCS = (
    "3 streams at most.",
    "Yes or no.",
    "No String is sent.",
    "Like 'Possible values: [a, b]' elsewhere, or Default value: 3.",
    "One, two [three] (four) {five}.",
    "Integer numbers only.",
    "TaskId of the TaskId.",
    "`Id` in quotes.",
    "lower case from the start.",
    "Object or Array of Integer.",
    "WeChat is meant.",
    "Mp4 files.",
    "2nd of three.",
    "See https://example.com/a?b=c for more.",
    "Call Frequency Limit of the others.",
)
NAMES = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=3).map("".join)
SCALARS = st.sampled_from(["string", "int64", "bool", "float"])


def field(wire: str, scalar: str, doc: str, *, is_list: bool, required: bool) -> Field:
    return Field(wire, wire.lower(), Type(scalar, is_list), required, NOWHERE, doc)


FIELDS = st.lists(
    st.builds(
        field,
        NAMES,
        SCALARS,
        st.sampled_from(DOCS),
        is_list=st.booleans(),
        required=st.booleans(),
    ),
    max_size=5,
    unique_by=lambda each: each.wire,
)
COMMON = {"Action", "Version", "Region", "RequestId", "Code", "Message", "Language", "Token"}


def case_of(
    kind: str, request: Sequence[Field], response: Sequence[Field], docs: Sequence[str]
) -> Case:
    """Return a known action with other fields and other error meanings."""
    case = next(each for each in cases(today()) if each.kind.name == kind)
    errors = tuple(
        replace(error, doc=doc, advice="")
        for error, doc in zip(case.action.errors, docs, strict=False)
    )
    action = replace(
        case.action,
        request=Model(
            "Request", tuple(each for each in request if each.wire not in COMMON), NOWHERE
        ),
        response=Model("Response", tuple(e for e in response if e.wire not in COMMON), NOWHERE),
        errors=errors,
        examples=(Example({}, {"RequestId": "1"}, NOWHERE),),
        models=(),
        regions=(),
    )
    return replace(case, action=action)


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("kind", ["tencent", "zego page", "zego article"])
@settings(max_examples=25, deadline=None)
@given(request_=FIELDS, response=FIELDS, docs=st.lists(st.sampled_from(DOCS), max_size=6))
def test_names_and_texts_like_cells_are_not_taken_for_them(
    kind: str,
    separator: Separator,
    request_: list[Field],
    response: list[Field],
    docs: list[str],
) -> None:
    """Parameters named Type or YesNo, and texts that begin like types, are read right or complained of."""
    case = case_of(kind, request_, response, docs)
    assert not unread(case, separator)
    if separator in PLAIN:
        assert not case.read(case.saved(separator), knowing=False).complaints


@pytest.mark.parametrize("separator", ["closed pipes", "bars", "html"])
def test_pipes_inside_the_last_cell_belong_to_it(separator: Separator) -> None:
    """A description with pipes in it is one cell."""
    fields = [field("Mode", "string", "One | two | three.", is_list=False, required=True)]
    case = case_of("tencent", fields, fields, ["Either | or."])
    assert not unread(case, separator)
    (read,) = case.read(case.saved(separator), knowing=False).actions
    assert read.request is not None
    assert read.request[0].words == "One | two | three."


def test_more_pipes_than_columns_are_complained_of() -> None:
    """In a table with advice a pipe inside a meaning leaves no single reading."""
    case = case_of("zego page", [], [], ["Either | or."])
    facts = case.read(case.saved("bars"), knowing=False)
    assert "more cells" in facts.complaints[0].message


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_text_like_a_list_of_choices_is_none_below_the_real_one(separator: Separator) -> None:
    """The first lines below a parameter state its choices; what looks like them later is text."""
    chosen = replace(
        field("Mode", "string", "Words.\n\nPossible values: [c, d]", is_list=False, required=True),
        choices=(Choice("a"), Choice("b")),
    )
    case = case_of("zego page", [chosen], [], [])
    assert not unread(case, separator)


def code(value: str, doc: str) -> ErrorCode:
    return ErrorCode(value, value.upper(), "invalid", doc, NOWHERE)


@pytest.mark.parametrize(
    ("value", "doc"),
    [
        ("InvalidParameter.Mp", "Mp4 is meant."),
        ("FailedOperation.Login", "WeChat has refused."),
        ("FailedOperation.Page4", "3 streams at most."),
        ("InvalidParameter.Name", "NameId of nothing."),
        ("FailedOperation.Task", "task is over."),
        ("InvalidParameter.RoomId", "UserUrl is wrong."),
    ],
)
def test_a_code_that_ends_as_its_meaning_begins_is_not_guessed(value: str, doc: str) -> None:
    """Run together, such a row is complained of with its readings, and read where the code is known."""
    case = case_of("tencent", [], [], [])
    case = replace(case, action=replace(case.action, errors=(code(value, doc),)))
    saved = case.saved("glued")
    alone = case.read(saved, knowing=False)
    (complaint,) = alone.complaints
    assert complaint.place.line == saved.places["error", value]
    assert f"{value}{doc}" in complaint.message
    assert alone.actions[0].errors == ()
    helped = case.read_with(saved, [value])
    assert not helped.complaints
    assert [(each.code, each.meaning) for each in helped.actions[0].errors or ()] == [(value, doc)]


@pytest.mark.parametrize(
    ("value", "doc"),
    [
        ("InvalidParameter.TaskId", "TaskId is wrong."),
        ("FailedOperation.Stream", "3 streams at most."),
        ("FailedOperation.TaskFinished", "Task has ended."),
        ("InternalError", "Internal error."),
        ("InvalidParameterValue.RoomId", "Invalid RoomId."),
    ],
)
def test_a_code_with_one_sensible_end_is_read(value: str, doc: str) -> None:
    """Where only one way to cut the row makes sense, that is the row."""
    case = case_of("tencent", [], [], [])
    case = replace(case, action=replace(case.action, errors=(code(value, doc),)))
    facts = case.read(case.saved("glued"), knowing=False)
    assert not facts.complaints
    assert [(each.code, each.meaning) for each in facts.actions[0].errors or ()] == [(value, doc)]
