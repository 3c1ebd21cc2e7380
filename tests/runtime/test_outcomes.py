"""What became of each item: read from any answer, in one shape for all."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.outcomes import ItemOutcome, Outcomes, item_outcomes

TEXTS = Outcomes(("Texts",), code="Code", fine=("",), name="Name", message="Message", of="Names")
NUMBERS = Outcomes(("In", "Numbers"), code="Code", fine=(0, 200), name="Id", of="Names")
WHOLE = Outcomes(("In",), code="Status", fine=(200,), message="Message")
STRANGERS = Outcomes(("Strangers",), code="Code", fine=(0,), name="Id")
ROWS = (TEXTS, WHOLE, NUMBERS, STRANGERS)

NO_CODE = "the answer has no code for it"
UNMENTIONED = "the answer does not mention it"


def text_item(name: object, code: object = "", message: object = "") -> dict[str, object]:
    """An item of `TEXTS`."""
    return {"Name": name, "Code": code, "Message": message}


def of_code(row: Outcomes, code: object) -> ItemOutcome:
    """Read one item that has this code."""
    (found,) = item_outcomes(
        [row], {}, {"Texts": [{"Code": code}], "In": {"Numbers": [{"Code": code}]}}
    )
    return found


def test_items_come_in_the_order_of_the_answer() -> None:
    """Each item has its name, code and message, good ones and bad ones."""
    items = [text_item("b", "Busy", "Try later."), text_item("a"), text_item("c", "Gone")]
    assert item_outcomes(ROWS, {"Names": ["a", "b", "c"]}, {"Texts": items}) == (
        ItemOutcome("b", False, "Busy", "Try later."),
        ItemOutcome("a", True, "", ""),
        ItemOutcome("c", False, "Gone", ""),
    )


def test_an_item_may_be_there_more_than_once() -> None:
    """A stream with two tasks has two outcomes."""
    items = [text_item("a"), text_item("a", "Busy")]
    found = item_outcomes(ROWS, {"Names": ["a"]}, {"Texts": items})
    assert [(each.name, each.ok) for each in found] == [("a", True), ("a", False)]


@pytest.mark.parametrize(
    ("row", "code", "read", "ok"),
    [
        (NUMBERS, 0, 0, True),
        (NUMBERS, "0", 0, True),
        (NUMBERS, 0.0, 0, True),
        (NUMBERS, "200", 200, True),
        (NUMBERS, "-7", -7, False),
        (NUMBERS, 404, 404, False),
        (NUMBERS, "00", "00", False),
        (NUMBERS, "", "", False),
        (NUMBERS, "Busy", "Busy", False),
        (NUMBERS, "\u0660", "\u0660", False),
        (TEXTS, "", "", True),
        (TEXTS, 0, "0", False),
        (TEXTS, 7.0, "7", False),
        (TEXTS, "Busy", "Busy", False),
        (TEXTS._replace(fine=("0",)), 0, "0", True),
    ],
)
def test_a_code_of_another_type_is_compared_where_nothing_is_lost(
    row: Outcomes, code: object, read: object, ok: bool
) -> None:
    """A number in quotes is the number, a bare number among texts is its text."""
    found = of_code(row, code)
    assert (found.ok, found.code, type(found.code)) == (ok, read, type(read))
    assert found.message == ""


@pytest.mark.parametrize("row", [TEXTS, NUMBERS])
@pytest.mark.parametrize(
    "code", [None, True, False, 0.5, math.inf, math.nan, [0], {"Code": 0}, 10**4299, -(10**4299)]
)
def test_a_code_that_cannot_be_read_is_not_fine(row: Outcomes, code: object) -> None:
    """What is neither a text nor a whole number is no code, even if Python holds it equal to one."""
    assert of_code(row, code) == ItemOutcome(None, False, None, NO_CODE)


def test_the_vendors_words_stand_even_where_the_code_does_not() -> None:
    """A message goes before ours."""
    found = item_outcomes([TEXTS], {}, {"Texts": [text_item("a", None, "Some trouble.")]})
    assert found == (ItemOutcome("a", False, None, "Some trouble."),)


@pytest.mark.parametrize("item", [None, 5, "a", [], [{"Name": "a", "Code": ""}], {}])
def test_an_item_that_is_no_object_is_not_fine(item: object) -> None:
    """It has no name and no code, but it is not passed over."""
    found = item_outcomes([TEXTS], {}, {"Texts": [item, text_item("b")]})
    assert found == (ItemOutcome(None, False, None, NO_CODE), ItemOutcome("b", True, "", ""))


def test_names_may_be_numbers() -> None:
    """A name is text, in the answer and in the request."""
    found = item_outcomes([TEXTS], {"Names": [7, 8]}, {"Texts": [text_item(7), text_item("8")]})
    assert [each.name for each in found] == ["7", "8"]


@pytest.mark.parametrize("given", [["a", "b", "a", "c"], ("a", "b", "c")])
def test_what_the_answer_does_not_mention_did_not_succeed(given: object) -> None:
    """Whatever else was asked for comes last, in the order of the request, each once."""
    found = item_outcomes(ROWS, {"Names": given}, {"Texts": [text_item("b")]})
    assert found == (
        ItemOutcome("b", True, "", ""),
        ItemOutcome("a", False, None, UNMENTIONED),
        ItemOutcome("c", False, None, UNMENTIONED),
    )


def test_what_was_asked_for_may_be_one() -> None:
    """A parameter that is no list names one thing, and one that was not given none."""
    row = TEXTS._replace(of="Name")
    assert item_outcomes([row], {"Name": "a"}, {"Texts": []}) == (
        ItemOutcome("a", False, None, UNMENTIONED),
    )
    assert item_outcomes([row], {}, {"Texts": []}) == ()


@pytest.mark.parametrize("content", [{}, {"Texts": None}, {"Texts": {}}, {"Texts": "a", "In": []}])
def test_an_answer_without_any_list_mentions_nothing(content: dict[str, Any]) -> None:
    """A success that says nothing of the items is no success of the items."""
    found = item_outcomes(ROWS, {"Names": ["a"]}, content)
    assert found == (ItemOutcome("a", False, None, UNMENTIONED),)


def test_an_item_that_any_list_mentions_is_mentioned() -> None:
    """Of several lists each may tell of some of the items."""
    content = {
        "Texts": [text_item("a")],
        "In": {"Status": 200, "Numbers": [{"Id": "b", "Code": 0}]},
    }
    found = item_outcomes(ROWS, {"Names": ["a", "b"]}, content)
    assert found == (ItemOutcome("a", True, "", ""), ItemOutcome("b", True, 0, ""))


def test_a_list_without_of_misses_nothing() -> None:
    """Where the answer's list names items in its own way, none of those asked for is missed."""
    found = item_outcomes(ROWS, {"Names": ["a"]}, {"Strangers": [{"Id": "file-1", "Code": 0}]})
    assert found == (ItemOutcome("file-1", True, 0, ""),)


def test_a_whole_call_is_told_of_only_where_it_failed() -> None:
    """An object without a name is an outcome without a name, unless all is well."""
    assert item_outcomes([WHOLE], {}, {"In": {"Status": 200, "Message": "success"}}) == ()
    assert item_outcomes([WHOLE], {}, {"In": {"Status": "500", "Message": "Down."}}) == (
        ItemOutcome(None, False, 500, "Down."),
    )
    assert item_outcomes([WHOLE], {}, {"In": {}}) == (ItemOutcome(None, False, None, NO_CODE),)
    assert item_outcomes([WHOLE], {}, {"In": [{"Status": 500}]}) == ()


@pytest.mark.parametrize("numbers", [None, []])
def test_items_of_a_whole_call_that_failed_share_its_fate(numbers: object) -> None:
    """What is not mentioned has the code and the words of the failure that it was part of."""
    content = {"In": {"Status": 500, "Message": "Down.", "Numbers": numbers}}
    assert item_outcomes(ROWS, {"Names": ["a", "b"]}, content) == (
        ItemOutcome(None, False, 500, "Down."),
        ItemOutcome("a", False, 500, "Down."),
        ItemOutcome("b", False, 500, "Down."),
    )


def test_items_that_are_mentioned_keep_their_own_outcome() -> None:
    """The failure of the whole call does not speak for an item that has a code of its own."""
    content = {"In": {"Status": 500, "Numbers": [{"Id": "a", "Code": 0}]}}
    assert item_outcomes(ROWS, {"Names": ["a", "b"]}, content) == (
        ItemOutcome(None, False, 500, ""),
        ItemOutcome("a", True, 0, ""),
        ItemOutcome("b", False, 500, ""),
    )


def test_several_parameters_may_say_what_was_asked_for() -> None:
    """Lists that tell of different things each miss their own."""
    rows = (TEXTS, NUMBERS._replace(of="Ids"))
    content = {"Texts": [], "In": {"Numbers": [{"Id": 1, "Code": 0}]}}
    found = item_outcomes(rows, {"Names": ["a"], "Ids": [1, 2]}, content)
    assert [(each.name, each.ok) for each in found] == [("1", True), ("a", False), ("2", False)]


KEYS = st.sampled_from(
    ["Texts", "In", "Numbers", "Strangers", "Names", "Name", "Id", "Code", "Status", "Message"]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-1, 1)
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["", "0", "200", "a", "1" * 5000, "\ud800", 200, 10**4299, 1e308, -0.0])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)
OBJECTS = st.dictionaries(KEYS, JSON, max_size=5)


@given(st.lists(st.sampled_from(ROWS), max_size=4), OBJECTS, OBJECTS)
@example(
    list(ROWS), {"Names": [[], {}, None, True]}, {"Texts": [[]], "In": {"Numbers": [{"Id": {}}]}}
)
def test_whatever_is_answered_is_read(
    rows: list[Outcomes], parameters: dict[str, Any], content: dict[str, Any]
) -> None:
    """No JSON makes it fail, and what comes of it is what it says: names, codes, words, and no good news unfounded."""
    found = item_outcomes(rows, parameters, content)
    fine = [code for row in rows for code in row.fine]
    for each in found:
        assert each.name is None or isinstance(each.name, str)
        assert each.code is None or type(each.code) in (int, str)
        assert isinstance(each.message, str)
        assert not each.ok or each.code in fine
    assert pickle.loads(pickle.dumps(found)) == found
    assert len(json.dumps(found)) < 10**5


def test_meta_tells_which_failed() -> None:
    """`failed` holds the outcomes that are not ok; outcomes count in comparisons and are printed."""
    good, bad = ItemOutcome("a", True, 0, ""), ItemOutcome("b", False, 7, "Busy.")
    meta = ResponseMeta(outcomes=(good, bad))
    assert meta.failed == (bad,)
    assert ResponseMeta().outcomes == ResponseMeta().failed == ()
    assert meta == ResponseMeta(outcomes=(good, bad))
    assert meta != ResponseMeta(outcomes=(good,))
    assert f"outcomes={(good, bad)}" in repr(meta)
