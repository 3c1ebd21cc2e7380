"""Small invented pages, each for one thing that pages say."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent

import pytest

from codegen.sources.facts import ActionFacts, ServiceFacts
from codegen.sources.pages import read_page
from codegen.spec.model import Rate, RateLimit
from tests.sources.pages.support import today

VENDORS = {vendor.name: vendor for vendor, _ in today().services()}

TENCENT = """\
    PingRoom
    {date}
    Domain name for API request: trtc.intl.tencentcloudapi.com.
    {limit}
    Parameter Name | Required | Type | Description
    Action | Yes | String | Common Params. The value used for this API: PingRoom.
    Version | Yes | String | Common Params. The value used for this API: 2019-07-22.
    Region | Yes | String | Common Params. {regions}
    {parameter}

    Parameter Name | Type | Description
    {field}
    RequestId | String | ID.

    {example}

    {codes}

    Bantuan dan Dukungan

    Mode fokus
    """
ZEGO = """\
    Ping
    {date}
    GET

    https://rtc-api.zego.im/

    {limit}

    Query Parameters

    Action stringrequired

    Possible values: [Ping]

    RoomId stringrequired

    {parameter}

    Responses

    Code int32

    {codes}

    Message string

    {field}

    Previous
    """
EMPTY = dict.fromkeys(("date", "limit", "regions", "parameter", "field", "example", "codes"), "")


def read(page: str, vendor: str, **parts: str) -> ServiceFacts:
    """Read a page with some parts filled in."""
    filled: Mapping[str, str] = EMPTY | parts
    text = dedent(page).format(**filled)
    return read_page(text, "page.txt", VENDORS[vendor], None)


def tencent(**parts: str) -> ActionFacts:
    facts = read(TENCENT, "tencent", **parts)
    assert not facts.complaints
    return facts.actions[0]


def zego(**parts: str) -> ActionFacts:
    facts = read(ZEGO, "zego", **parts)
    assert not facts.complaints
    return facts.actions[0]


def zego_complaint(**parts: str) -> str:
    (complaint,) = read(ZEGO, "zego", **parts).complaints
    return complaint.message


LIMITS = {
    "Call limit\n100 requests/second": RateLimit(Rate(100)),
    "Same AppID: limited to 20 times/second": RateLimit(Rate(20)),
    "All rooms of an AppID: 1 time/second.": RateLimit(Rate(1)),
    "Same AppID: 40 times/second (Test environment: 5 times/second)": RateLimit(Rate(40), Rate(5)),
    "Same AppID: 50 times/second; Single Room: 1 time/10 seconds": RateLimit(
        Rate(50), None, (("RoomId", Rate(1, 10)),)
    ),
    "Rate limit\n\n30 times/minute": RateLimit(Rate(30, 60)),
}


@pytest.mark.parametrize(("words", "limit"), LIMITS.items())
def test_limits_have_many_wordings(words: str, limit: RateLimit) -> None:
    """The limit is read with what holds in the test environment and for each room."""
    said = zego(limit=words).rate_limit
    assert said is not None
    assert said.value == limit


def test_a_limit_without_a_single_reading_is_complained_of() -> None:
    """Two numbers where one is expected are not chosen from."""
    assert "no single reading" in zego_complaint(limit="Limit: 5 times/second or 6 times/second")


def test_numbers_that_are_no_limit_are_left_alone() -> None:
    """A rate in a sentence about something else is no call limit."""
    assert zego(limit="It mixes 25 times/second.").rate_limit is None


@pytest.mark.parametrize(
    "words",
    [
        "A maximum of 30 requests per second.",
        "Default API request rate limit: 30 requests/second.",
    ],
)
def test_tencent_states_a_limit_in_two_ways(words: str) -> None:
    """Older pages say it otherwise than newer ones."""
    said = tencent(limit=words).rate_limit
    assert said is not None
    assert said.value == RateLimit(Rate(30))


@pytest.mark.parametrize(
    "line", ["2026-03-31", "Last updated: 2026-03-31 10:00:00", "最后更新时间:2026-03-31 10:00"]
)
def test_the_date_is_read_in_any_language(line: str) -> None:
    """A line with a date alone, or a few words before it, dates the page."""
    for action in (tencent(date=line), zego(date=line)):
        assert action.updated is not None
        assert action.updated.value == "2026-03-31"


def test_the_address_is_taken_where_the_page_has_it() -> None:
    """A line with an address of the vendor's documentation is the page's own."""
    url = "https://www.tencentcloud.com/document/product/647/1"
    said = tencent(date=f"Source: {url}").url
    assert said is not None
    assert said.value == url


def test_regions_are_those_that_the_page_lists() -> None:
    """Without a list nothing is said about regions."""
    said = tencent(regions="This API only supports: ap-a, ap-b.").regions
    assert said is not None
    assert said.value == ("ap-a", "ap-b")
    assert tencent(regions="This parameter is not required.").regions is None


def test_no_error_table_is_not_an_empty_one() -> None:
    """Without a table nothing is said about codes; a table without rows says that there are none."""
    assert tencent(codes="See the common error codes.").errors is None
    assert tencent(codes="Error Code | Description").errors == ()
    assert zego(codes="See the global return codes.").errors is None


def test_one_row_may_hold_several_codes() -> None:
    """Codes that share a meaning share a row, and each is a code of its own."""
    table = "Return Code | Description | Solution\n0 | Fine. | -\n5007, 30002 | Too many. | Wait."
    errors = zego(codes=table).errors
    assert errors is not None
    assert [(each.code, each.meaning, each.advice) for each in errors] == [
        (5007, "Too many.", "Wait."),
        (30002, "Too many.", "Wait."),
    ]


def test_a_meaning_of_several_lines_is_one_text() -> None:
    """A row goes on until the next one begins, and the table ends at an empty line."""
    table = "Error Code Description\nFailedOperation.One First\nof all.\nInternalError Second.\n\nFoot 1"
    errors = tencent(codes=table).errors
    assert errors is not None
    assert [each.meaning for each in errors] == ["First of all.", "Second."]


def test_advice_is_told_from_the_meaning() -> None:
    """Where a table has no column for it, sentences that ask for something are advice."""
    errors = tencent(codes="Error Code Description\nInternalError It broke. Please wait.").errors
    assert errors is not None
    assert (errors[0].meaning, errors[0].advice) == ("It broke.", "Please wait.")


def test_meaning_and_advice_that_nothing_parts_are_complained_of() -> None:
    """Of three sentences run into each other, none is said to be where the advice begins."""
    table = "Return CodeDescriptionHandling Suggestion\n7One.Two.Three."
    facts = read(ZEGO, "zego", codes=table)
    assert "the advice begins" in facts.complaints[0].message
    assert [(each.code, each.meaning) for each in facts.actions[0].errors or ()] == [(7, "")]


def test_a_type_that_is_none_is_complained_of() -> None:
    """A row that pipes make one, with a word for its type that is none, is shown."""
    (complaint,) = read(TENCENT, "tencent", parameter="Size | Yes | *big* | Words.").complaints
    assert "Size | Yes | *big*" in complaint.message
    assert complaint.place.line == 9


def test_names_of_list_parameters_lose_their_index() -> None:
    """`.N` behind a name says that it is a list, and is no part of the name."""
    (parameter,) = tencent(parameter="Ids.N | No | Array of String | Words.").request or ()
    assert parameter.wire == "Ids"
    assert parameter.type is not None
    assert parameter.type.is_list


def test_models_of_other_pages_are_named() -> None:
    """The fields of a model stand on another page, so that only its name is known."""
    (field,) = tencent(field="Rooms | Array of RoomInfo | Words. May return null.").response or ()
    assert field.type is not None
    assert (field.type.model, field.type.fields, field.type.is_list) == ("RoomInfo", None, True)
    assert field.required is False


def test_an_own_parameter_may_have_a_common_name() -> None:
    """Only what the page calls a common parameter is left out."""
    (parameter,) = tencent(parameter="Language | No | String | Spoken in the room.").request or ()
    assert parameter.wire == "Language"


QUALIFIED = {
    "Mode int\n\nPossible values: [0, 1]": {"choices": (0, 1)},
    "Size uint32\n\nPossible values: >= 1 and <= 50\n\nDefault value: 20": {
        "min": 1,
        "max": 50,
        "default": 20,
    },
    "Size int\n\nPossible values: > 0": {"min": 1},
    "Rate number\n\nPossible values: <= 2.5": {"max": 2.5},
    "Name string\n\nPossible values: non-empty and <= 64 characters": {
        "min_length": 1,
        "max_length": 64,
    },
    "Name string\n\nPossible values: Value must match regular expression ^[a-z]+$": {
        "pattern": "^[a-z]+$"
    },
    "Ids string[]\n\nPossible values: >= 1, <= 5": {"min_items": 1, "max_items": 5},
    "Ids int[]\n\nPossible values: >= 1 and <= 5": {"min": 1, "max": 5},
    "Flag boolean\n\nDefault value: false": {"default": False},
    "Flag boolean deprecated": {"deprecated": True},
    "Words of it\n\nName string\n\nWords.\n\nPossible values: [a, b]": {"choices": ("a", "b")},
}


@pytest.mark.parametrize(("lines", "facts"), QUALIFIED.items())
def test_choices_bounds_and_defaults_are_lines_of_their_own(
    lines: str, facts: Mapping[str, object]
) -> None:
    """Each line below a parameter is read by its form and the parameter's type."""
    *_, parameter = zego(parameter=lines).request or ()
    for name, value in facts.items():
        found = getattr(parameter, name)
        if name == "choices":
            assert tuple(choice.value for choice in found) == value
        else:
            assert getattr(found, "value", found) == value


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("Ids int[]\n\nPossible values: >= 1", "of the list Ids or of its items"),
        ("Mode int\n\nPossible values: [low, high]", "not all integers"),
        ("Mode int\n\nDefault value: many", "not of its type"),
        ("Rate float\n\nPossible values: > 0", "excludes its number"),
        ("Name string\n\nPossible values: >= 1", "bounds of a number and is none"),
        ("Name string\n\nPossible values: a or b", "cannot be read whole"),
        ("Menuint32", "Menu int32 or Men uint32"),
    ],
)
def test_what_has_no_single_reading_is_complained_of(lines: str, words: str) -> None:
    """Bounds, choices and defaults that do not fit their parameter are shown, not guessed."""
    message = zego_complaint(parameter=lines)
    assert words in message or " or ".join(reversed(words.split(" or "))) in message


NESTED = """\
    Data object
    All of it.
    Owner object
    Who has it.
    Id string

    An ID.

    {after} string

    Words.

"""


def test_where_an_object_ends_is_not_guessed() -> None:
    """After an object's first field nothing tells whether the next one is still in it."""
    facts = read(ZEGO, "zego", field=NESTED.format(after="Kind"))
    (complaint,) = facts.complaints
    assert "Kind may belong to Data or Owner" in complaint.message


def test_a_name_stands_once_in_an_object() -> None:
    """A field whose name the object has already belongs to the object around it."""
    (data,) = zego(field=NESTED.format(after="Id")).response or ()
    assert data.type is not None
    assert data.type.fields is not None
    assert [field.wire for field in data.type.fields] == ["Owner", "Id"]


def test_brackets_show_where_arrays_end() -> None:
    """What stands behind a closing bracket is not in the array."""
    lines = "Data object[]\nAll.\n• Array[\n• Id string\n\nAn ID.\n\n• ]\n• Total int\n\nWords.\n"
    data, total = zego(field=lines).response or ()
    assert data.type is not None
    assert [field.wire for field in data.type.fields or ()] == ["Id"]
    assert total.wire == "Total"


@pytest.mark.parametrize(
    ("lines", "words"),
    [("• ]", "closes none"), ("Ids object[]\nAll.\n• Array[\n• Id string\n", "never closed")],
)
def test_brackets_without_a_partner_are_complained_of(lines: str, words: str) -> None:
    """A page that was cut, or mangled, is told so."""
    assert words in zego_complaint(field=lines)


def test_calls_in_a_query_have_the_values_of_their_types() -> None:
    """An example with GET is text alone; its parameters' types make numbers and lists of it."""
    action = tencent(
        parameter="Size | Yes | Integer | Words.\nIds.N | No | Array of String | Words.",
        example=(
            "https://trtc.intl.tencentcloudapi.com/?Action=PingRoom\n&Size=3\n&Ids.0=a%20b\n"
            '&<Common request parameters>\n\n{{"Response": {{"RequestId": "1"}}}}'
        )
        .replace("{{", "{")
        .replace("}}", "}"),
    )
    (example,) = action.examples or ()
    assert example.request == {"Size": 3, "Ids": ["a b"]}
    assert example.response == {"RequestId": "1"}
    assert action.method is not None
    assert action.method.value == "GET"


def test_an_example_that_does_not_parse_is_complained_of() -> None:
    """It is left out, and the complaint says where the JSON goes wrong."""
    (complaint,) = read(
        TENCENT, "tencent", example='POST / HTTP/1.1\n\n{"Size": 1,,}\n{"Response": {}}'
    ).complaints
    assert "its request is not JSON" in complaint.message


HTML = """\
<!-- saved from url=(0042)https://www.tencentcloud.com/document/product/647/9 -->
<html><head><script>var x = "<td>";</script></head><body><ul><li>Меню</li></ul>
<h1>PingRoom</h1><div>Domain name for API request: trtc.intl.tencentcloudapi.com.</div>
<table><tr><th>Parameter Name<th>Required<th>Type<th>Description
<tr><td>Action<td>Yes<td>String<td>The value used for this API: PingRoom.
<tr>
  <td>Size<td>Yes<td>Integer<td>One.<br>Two &amp; <b>three</b>.
</table><table><tr><th>Parameter Name</th><th>Type</th><th>Description</th></tr></table>
</body></html>
"""


def test_html_is_read_as_people_write_it() -> None:
    """Cells and rows need no end tags, entities are characters, and scripts are no text."""
    facts = read_page(HTML, "page.html", VENDORS["tencent"], None)
    (action,) = facts.actions
    (parameter,) = action.request or ()
    assert (parameter.wire, parameter.words) == ("Size", "One. Two & three.")
    assert parameter.place.line == 6
    assert action.url is not None
    assert action.url.value == "https://www.tencentcloud.com/document/product/647/9"


def test_tables_may_begin_rows_with_a_pipe() -> None:
    """Markdown puts a pipe before the first cell as well."""
    page = "\n".join(
        f"    | {line.strip()} |" if " | " in line else line for line in TENCENT.split("\n")
    )
    facts = read(page, "tencent", parameter="| Size | No | Integer | Words. |")
    assert not facts.complaints
    (parameter,) = facts.actions[0].request or ()
    assert (parameter.wire, parameter.required, parameter.words) == ("Size", False, "Words.")


ARTICLE = """\
    Last updated:2023-09-07 21:28
    • Request method: GET
    • Request endpoint: https://rtc-api.zego.im/?Action=Ping
    • Rate limit (same AppID): 50 requests/second

    Parameter Type Required Description
    RoomId
    String
    Yes
    The room.
    UserIds[]
    Array of String
    No
    Users,
    in two lines.

    Response

    Parameter Type Description
    Code
    Number
    Return code.
    Data
    Object
    All of it.
    └Kind
    String
    What it is.

    Return codes

    Return code Description
    7
    It failed.
    8
    It failed
    again.
    """


def test_cells_may_have_a_line_each_below_a_header_in_one() -> None:
    """The header's cells may be kept apart otherwise than those of the rows."""
    facts = read_page(dedent(ARTICLE), "page.txt", VENDORS["zego"], None)
    assert not facts.complaints
    (action,) = facts.actions
    assert [(each.wire, each.required) for each in action.request or ()] == [
        ("RoomId", True),
        ("UserIds", False),
    ]
    assert [each.words for each in action.request or ()] == ["The room.", "Users, in two lines."]
    (data,) = action.response or ()
    assert data.type is not None
    assert [each.wire for each in data.type.fields or ()] == ["Kind"]
    assert [(each.code, each.meaning) for each in action.errors or ()] == [
        (7, "It failed."),
        (8, "It failed again."),
    ]
    assert action.rate_limit is not None
    assert action.rate_limit.value == RateLimit(Rate(50))
    assert action.updated is not None
    assert action.updated.value == "2023-09-07"


def test_a_page_with_two_dates_is_not_dated() -> None:
    """The same date twice is one; two different ones are complained of."""
    said = tencent(date="2026-03-31\nLast updated: 2026-03-31 10:00").updated
    assert said is not None
    assert said.value == "2026-03-31"
    (complaint,) = read(TENCENT, "tencent", date="2026-03-31\n2026-04-01").complaints
    assert "2026-03-31, 2026-04-01" in complaint.message


def test_a_parameter_that_stands_twice_is_complained_of() -> None:
    """The first of two rows of one name is taken."""
    rows = "Size | No | Integer | One.\nSize | No | String | Two."
    facts = read(TENCENT, "tencent", parameter=rows)
    assert "Size has a row already" in facts.complaints[0].message
    assert [each.words for each in facts.actions[0].request or ()] == ["One."]


def test_a_code_that_stands_twice_with_two_meanings_is_complained_of() -> None:
    """The first of two rows of one code is taken."""
    table = "Error Code Description\nInternalError One.\nInternalError Two."
    facts = read(TENCENT, "tencent", codes=table)
    assert "InternalError has a row already" in facts.complaints[0].message
    assert [each.meaning for each in facts.actions[0].errors or ()] == ["One."]


def test_examples_that_use_both_methods_do_not_tell_the_method() -> None:
    """Neither is taken, and the complaint says so."""
    example = (
        'POST / HTTP/1.1\n\n{}\n\n{"Response": {}}\n'
        'https://trtc.intl.tencentcloudapi.com/?Action=PingRoom\n\n{"Response": {}}'
    )
    facts = read(TENCENT, "tencent", example=example)
    assert "GET and POST" in facts.complaints[0].message
    assert facts.actions[0].method is None
    assert len(facts.actions[0].examples or ()) == 2


def test_three_cells_may_have_a_line_each_below_a_header_in_one() -> None:
    """With a line for each cell, it is plain where the meaning ends and the advice begins."""
    errors = zego(codes="Return Code Description Solution\n6\nToo many. Really.\nWait.").errors
    assert errors is not None
    assert [(each.meaning, each.advice) for each in errors] == [("Too many. Really.", "Wait.")]


def test_a_name_run_into_its_type_is_left_out_where_in_doubt() -> None:
    """What may be two parameters is none, and the others are read."""
    facts = read(ZEGO, "zego", parameter="Menuint32\n\nWords.\n\nKindstring\n\nWords.")
    assert len(facts.complaints) == 1
    assert [each.wire for each in facts.actions[0].request or ()] == ["RoomId", "Kind"]


@pytest.mark.parametrize("junk", ["<![foo bar]>", "<![CDATA[x]]>", "<![if !IE]>", "<!x"])
def test_html_with_marks_of_other_languages_is_read(junk: str) -> None:
    """Sections that are no HTML do not stop the page from being read."""
    facts = read_page(HTML.replace("<h1>", f"{junk}<h1>"), "page.html", VENDORS["tencent"], None)
    assert [each.wire for each in facts.actions[0].request or ()] == ["Size"]


def test_a_pipe_may_be_escaped_in_any_cell() -> None:
    """Markdown writes a pipe in a cell with a backslash before it."""
    errors = zego(codes="Return Code | Description | Solution\n6 | One \\| two. | -").errors
    assert errors is not None
    assert [(each.meaning, each.advice) for each in errors] == [("One | two.", "")]


GLUED = "Return CodeDescriptionHandling Suggestion\n"


def test_a_number_that_runs_into_a_number_is_not_guessed() -> None:
    """A meaning that begins with digits is cut off its code only where the code is known."""
    facts = read(ZEGO, "zego", codes=f"{GLUED}70013 streams at most.-")
    (complaint,) = facts.complaints
    assert "where the code ends" in complaint.message
    assert facts.actions[0].errors == ()
    text = dedent(ZEGO).format(**EMPTY | {"codes": f"{GLUED}70013 streams at most.-"})
    helped = read_page(text, "page.txt", VENDORS["zego"], None, known_codes=[7001])
    assert not helped.complaints
    errors = helped.actions[0].errors or ()
    assert [(each.code, each.meaning) for each in errors] == [(7001, "3 streams at most.")]


def test_a_bracket_below_no_array_is_complained_of() -> None:
    """Brackets hold the items of an array of objects, and nothing else has any."""
    assert "no array of objects" in zego_complaint(
        field="Name string\n\nWords.\n\n• Array[\n• Id string\n\nAn ID.\n\n• ]\n"
    )


RESPONSE = """
    Parameter Name | Required | Type | Description
    Action | Yes | String | Common Params. The value used for this API: PingRoom.
    {request}

    {header}
    {rows}

    Error Code | Description
    {codes}

    Bantuan dan Dukungan

    Mode fokus
    """


def answer(header: str, rows: str, **parts: str) -> ServiceFacts:
    """Read a page whose table of the answer is written in a way of its own."""
    filled = {"header": header, "rows": rows, "request": "", "codes": ""} | parts
    top = "    Domain name for API request: trtc.intl.tencentcloudapi.com."
    text = dedent(top + RESPONSE).format(**filled)
    return read_page(text, "page.txt", VENDORS["tencent"], None)


def test_rows_without_a_description_leave_a_line_empty() -> None:
    """With a line for each cell, a type is not the name of the next row."""
    facts = answer(
        "Parameter Name\nType\nDescription",
        "Total\nInteger\n\nPageNum\nInteger\n\nRequestId\nString\nID.",
    )
    assert not facts.complaints
    assert [each.wire for each in facts.actions[0].response or ()] == ["Total", "PageNum"]


def test_rows_without_a_description_may_be_run_together() -> None:
    """A name and its type are no name by themselves, though they look like one."""
    rows = "TotalNumInteger\nPageNumInteger\nRequestIdStringThe ID."
    facts = answer("Parameter NameTypeDescription", rows)
    assert not facts.complaints
    assert [each.wire for each in facts.actions[0].response or ()] == ["TotalNum", "PageNum"]


@pytest.mark.parametrize("row", ["ListArray of ClockValue", "TimeListArray of ClockSpanOdd one."])
def test_a_field_is_no_model(row: str) -> None:
    """A model whose name begins with that of a field, as examples show it, is not cut short."""
    codes = 'InternalError | It broke.\n\n{"Clock": 1, "Time": 2}'
    facts = answer("Parameter NameTypeDescription", f"{row}\nRequestIdStringThe ID.", codes=codes)
    (complaint,) = facts.complaints
    assert "nothing keeps this row's cells apart" in complaint.message
    assert facts.actions[0].response == ()


def test_a_description_may_begin_with_a_blank() -> None:
    """A list of a model that the specs know is one, whatever stands behind its name."""
    row = "RecordListArray of TimeShiftRecord Note: this may be null."
    facts = answer("Parameter NameTypeDescription", f"{row}\nRequestIdStringThe ID.")
    assert not facts.complaints
    (records,) = facts.actions[0].response or ()
    assert records.type is not None
    assert (records.wire, records.type.model) == ("RecordList", "TimeShiftRecord")


LOSING = {
    "a row of an error table": {"codes": "InternalError | It broke.\nno code | What is it?"},
    "a row of parameters": {"parameter": "Size | Yes | *big* | Words."},
    "a row of the answer": {"field": "Size | *big* | Words."},
}
HARMLESS = {
    "nothing": {},
    "an example": {"example": 'POST / HTTP/1.1\n\n{"Size": 1,,}\n{"Response": {}}'},
    "the date": {"date": "2026-03-31\n2026-04-01"},
}


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        *((parts, False) for parts in LOSING.values()),
        *((parts, True) for parts in HARMLESS.values()),
    ],
    ids=[*LOSING, *HARMLESS],
)
def test_a_page_is_whole_unless_a_row_is_lost(parts: Mapping[str, str], whole: bool) -> None:
    """Where a row cannot be read, what the page seems to lack may be in it; elsewhere it may not."""
    filled = {"codes": "InternalError | It broke."} | parts
    filled["codes"] = f"Error Code | Description\n{filled['codes']}"
    facts = read(TENCENT, "tencent", **filled)
    assert bool(facts.complaints) == (parts != {})
    assert facts.actions[0].whole is whole


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ({"parameter": "Menuint32"}, False),
        ({"codes": f"{GLUED}70013 streams at most.-"}, False),
        ({"codes": f"{GLUED}7One.Two.Three."}, True),
        ({"parameter": "Mode int\n\nPossible values: [low, high]"}, True),
        ({"parameter": "Size int\n\nPossible values: some or other"}, True),
    ],
    ids=["a parameter", "a code", "advice", "choices", "bounds"],
)
def test_what_is_said_of_a_row_is_not_the_row(parts: Mapping[str, str], whole: bool) -> None:
    """A field without its bounds, or a code without its meaning, is there all the same."""
    facts = read(ZEGO, "zego", **parts)
    assert facts.complaints
    assert facts.actions[0].whole is whole
