"""Lists: read page by page, as long as a test wants them, and with the tasks that were started."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.families import (
    ACTIONS,
    TABLES,
    Action,
    ByClient,
    ByWire,
    Json,
    look_up,
    parameters,
)
from tests.simulator.life_tables import write_life_tables
from tests.simulator.support import Client, Simulator

PAGED = [(action, way) for action in ACTIONS for way in action.table.get("paging", [])]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of tables."""
    directory = tmp_path_factory.mktemp("tables")
    write_life_tables(directory)
    return directory


@pytest.fixture
def packaged() -> Iterator[Simulator]:
    """A simulator of all that the package has."""
    with Simulator(tables=TABLES, limits=False) as running:
        yield running


def call(client: Client, action: str, **sent: Any) -> Json:
    """The content of the answer of a Tencent action, less what is in every one."""
    answer = client.tencent("trtc", action, sent)
    assert answer.code is None, answer.message
    response: Json = answer.json["Response"]
    del response["RequestId"]
    return response


def page_size(action: Action, way: Json) -> int:
    """A small page that the action allows, or the usual one where a call cannot say."""
    if "size" not in way:
        return 10
    described = action.table["request"][way["size"]]
    return int(min(max(7, described.get("min", 1)), described.get("max", 7)))


def asked(action: Action, way: Json, size: int) -> Json:
    """What asks for the first page of a list in one of its ways."""
    chosen = {name: values[0] for name, values in way.get("when", {}).items() if values}
    fitting = [
        example["request"]
        for example in action.table.get("examples", [])
        if all(example["request"].get(name) == value for name, value in chosen.items())
    ]
    sent = dict(fitting[0]) if fitting else {**parameters(action), **chosen}
    for name in ("page", "offset", "token"):
        sent.pop(way.get(name), None)
    return {**sent, way["size"]: size} if "size" in way else sent


def read_pages(call: Any, action: Action, way: Json, sent: Json, size: int) -> list[Json]:
    """Read a list to its end, by page numbers, offsets or tokens."""
    pages: list[Json] = []
    for number in range(100):
        if "page" in way:
            sent = {**sent, way["page"]: way["first"] + number}
        elif "offset" in way:
            sent = {**sent, way["offset"]: number * size}
        code, content = call(action, sent)
        assert code is None
        pages.append(content)
        if "token" not in way:
            if len(look_up(content, way["items"])) < size:
                return pages
        elif token := look_up(content, way["next"]):
            sent = {**sent, way["token"]: token}
        else:
            return pages
    raise AssertionError(f"{action.name} comes to no end")


@pytest.mark.parametrize("caller", [ByWire, ByClient], ids=["wire", "client"])
@pytest.mark.parametrize(("action", "way"), PAGED, ids=lambda each: getattr(each, "name", ""))
def test_a_list_of_the_package_is_read_to_its_end(
    packaged: Simulator, caller: Any, action: Action, way: Json
) -> None:
    """Each paged action answers all its items once, with the totals and pages that belong to them."""
    size = page_size(action, way)
    packaged.lists.fill(action.name, 3 * size + 1)
    calling = caller(packaged)

    pages = read_pages(calling, action, way, asked(action, way, size), size)
    calling.close()

    items = [look_up(page, way["items"]) for page in pages]
    assert [len(each) for each in items] == [size, size, size, 1]
    assert len({str(item) for each in items for item in each}) == 3 * size + 1
    for key, number in (("total", 3 * size + 1), ("pages", 4)):
        if key in way:
            assert {look_up(page, way[key]) for page in pages} == {number}


def test_thousands_of_items(client: Client) -> None:
    """A list may be long, and any page of it be asked for."""
    client.simulator.lists.fill("DescribeIngests", 5000)

    page = call(client, "DescribeIngests", PageNum=500, PageSize=10)

    assert [item["TaskId"] for item in page["Ingests"]] == [
        f"example-{number}" for number in range(4991, 5001)
    ]
    assert {name: page[name] for name in page if name != "Ingests"} == {
        "Total": 5000,
        "Pages": 500,
        "PageNum": 500,
        "PageSize": 10,
    }


def test_a_page_has_the_size_that_counts(client: Client) -> None:
    """Its size is the one asked for, else its default, else ten; a page of none is of that size."""
    lists = client.simulator.lists
    lists.fill("DescribeIngests", 50)
    lists.fill("ListRooms", 50)

    assert len(call(client, "DescribeIngests", PageSize=5)["Ingests"]) == 5
    assert len(call(client, "DescribeIngests")["Ingests"]) == 3
    assert len(call(client, "DescribeIngests", PageSize=0)["Ingests"]) == 3
    assert len(call(client, "ListRooms")["Names"]) == 10


def test_offsets(client: Client) -> None:
    """Items are passed over, down to the last one and beyond it; texts are numbered."""
    client.simulator.lists.fill("ListRooms", 5)

    read = {offset: call(client, "ListRooms", Offset=offset, Length=2) for offset in (-1, 0, 4, 9)}

    assert {offset: page["Names"] for offset, page in read.items()} == {
        -1: ["Names-1", "Names-2"],
        0: ["Names-1", "Names-2"],
        4: ["Names-5"],
        9: [],
    }
    assert all(page["Sum"] == {"Total": 5} for page in read.values())


@pytest.mark.parametrize("token", ["", "11", "99", "made-up", "9" * 30])
def test_tokens(client: Client, token: str) -> None:
    """A token leads to what follows; one that nobody handed out leads to the end."""
    client.simulator.lists.fill("ListMedia", 12)

    page = call(client, "ListMedia", Marker=token)["A"]

    assert [item["Size"] for item in page["Files"]] == {"": [*range(10)], "11": [11]}.get(token, [])
    assert page["Next"] == ("10" if token == "" else "")


def test_ways_by_condition(client: Client) -> None:
    """What a parameter chooses, or its default, decides the way; with none the example stands."""
    client.simulator.lists.fill("ListMedia", 12)

    assert call(client, "ListMedia").keys() == {"A"}
    assert len(call(client, "ListMedia", Vendor="B", Page=1)["B"]["Files"]) == 2
    assert call(client, "ListMedia", Vendor="C") == {}


def test_items_of_ones_own(client: Client) -> None:
    """A list may have items that a test lays down, which it may change later in vain."""
    items: list[Json] = [{"TaskId": "a"}, {"TaskId": "b", "New": None}]
    client.simulator.lists.put("DescribeIngests", items)
    items[0]["TaskId"] = "changed"

    page = call(client, "DescribeIngests")

    assert page["Ingests"] == [{"TaskId": "a"}, {"TaskId": "b", "New": None}]
    assert page["Total"] == 2


def test_no_items(client: Client) -> None:
    """An empty list has no pages."""
    client.simulator.lists.fill("DescribeIngests", 0)

    page = call(client, "DescribeIngests")

    assert (page["Ingests"], page["Total"], page["Pages"]) == ([], 0, 0)


def test_slips_are_told(client: Client) -> None:
    """An action that there is not, or that is not paged, and a number below 0 are mistakes."""
    lists = client.simulator.lists
    with pytest.raises(ValueError, match="the nearest are DescribeIngests"):
        lists.fill("DescribeIngsts", 1)
    with pytest.raises(ValueError, match="StopIngest answers no list that is read page by page"):
        lists.put("StopIngest", [])
    with pytest.raises(ValueError, match="count is a number from 0, got -1"):
        lists.fill("DescribeIngests", -1)
    with pytest.raises(TypeError):
        lists.put("DescribeIngests", [{1, 2}])


def test_what_an_example_shows(client: Client) -> None:
    """What its example asks for is answered as there; any other page holds the example's items."""
    shown = call(client, "DescribeIngests", PageNum=2, PageSize=2)
    assert shown == {"Ingests": [{"TaskId": "example", "Kind": 7}], "Total": 3}

    first, second = (call(client, "DescribeIngests", PageNum=page) for page in (1, 2))
    assert (first["Ingests"], first["Total"]) == (shown["Ingests"], 1)
    assert (second["Ingests"], second["Total"]) == ([], 1)


def test_a_list_of_tasks(client: Client) -> None:
    """It has the tasks that were started and run, as they were started, and only those asked for."""
    keys = []
    for app in (1, 1, 2):
        started = call(client, "StartIngest", App=app, Url=f"rtmp://{app}")
        keys.append({"App": app, "TaskId": started["TaskId"]})
    client.simulator.tasks.end("Ingest", keys[0])

    everything = call(client, "DescribeIngests")
    assert everything["Ingests"] == [
        {"TaskId": keys[1]["TaskId"], "Kind": 7, "App": 1, "Url": "rtmp://1"},
        {"TaskId": keys[2]["TaskId"], "Kind": 7, "App": 2, "Url": "rtmp://2"},
    ]
    assert everything["Total"] == 2
    assert [item["App"] for item in call(client, "DescribeIngests", App=2)["Ingests"]] == [2]
    for key in keys[1:]:
        client.simulator.tasks.fail("Ingest", key)
    assert call(client, "DescribeIngests")["Ingests"] == []


def test_a_list_of_tasks_that_is_not_paged(client: Client) -> None:
    """The only list of an answer has the tasks too, in items that are whole."""
    assert call(client, "DescribeRules") == {}
    for template in (1, 2):
        call(client, "SetRule", Domain="d", Template=template)
    call(client, "DeleteRule", Domain="d", Template=1)

    rules = call(client, "DescribeRules")["Data"]["Rules"]

    assert rules == [{"Domain": "d", "Template": 2, "Note": "Note"}]
