"""Methods beside the plain ones: iterators over pages, waits for a state, streams of events."""

from __future__ import annotations

import ast

import pytest

from tests.generator.support import SPECS, generate, zego_action

LIST = """\
request:
  Kind: {type: string, choices: [a, b]}
  Page: int32
  Offset: uint32
  Token?: string
  Size: int32
  Key: {type: string, secret: true}
response:
  Rooms: [Room]
  Names: [string]
models:
  Room: {doc: A room., fields: {Name: string}}
paging:
  - {when: {Kind: a}, page: Page, size: Size, items: Rooms, first: 0}
  - {when: {Kind: b}, offset: Offset, size: Size, items: Names}
"""
DESCRIBE = """\
describes: {task: Mix, by: [TaskId], state: {field: Data.State, running: [1], failed: [3]}}
request:
  TaskId: string
response:
  Data: Shown
models:
  Shown: {doc: What is told., fields: {State: int32}}
"""
SPEAK = """\
events: {}
request:
  Text: string
response:
  Sound?: bytes
"""


@pytest.fixture(scope="module")
def methods() -> dict[str, str]:
    """The methods of both clients as source, by the client's kind and their name."""
    files = generate(
        SPECS
        | zego_action("ListRooms", LIST)
        | zego_action("DescribeMix", DESCRIBE)
        | zego_action("Speak", SPEAK)
    )
    found = {}
    for kind in ("client", "async_client"):
        source = files[f"mediactl/zego/rtc/_{kind}.py"]
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert isinstance(node.body[0], ast.Expr)
                node.body.pop(0)  # the docstring
                found[f"{kind} {node.name}"] = ast.unparse(node)
    return found


EXPECTED = {
    "client iter_list_rooms": """
        def iter_list_rooms(
            self, *, kind: Literal['a', 'b'], token: str | None=None, size: int, key: str) -> Iterator[Room | str]:
            from .list_rooms import ListRoomsRequest
            key = hide(key)
            request = ListRoomsRequest(kind=kind, token=token, size=size, key=key, page=0, offset=0)
            return self._iterate(request)
    """,
    "async_client iter_list_rooms": """
        def iter_list_rooms(
            self, *, kind: Literal['a', 'b'], token: str | None=None, size: int, key: str) -> AsyncIterator[Room | str]:
            from .list_rooms import ListRoomsRequest
            key = hide(key)
            request = ListRoomsRequest(kind=kind, token=token, size=size, key=key, page=0, offset=0)
            return self._iterate(request)
    """,
    "client wait_describe_mix": """
        def wait_describe_mix(
            self, *, task_id: str, until: Literal['running'] | int='running', timeout: float=300.0)
            -> DescribeMixResponse:
            from .describe_mix import DescribeMixRequest
            request = DescribeMixRequest(task_id=task_id)
            return self._wait(request, until, timeout)
    """,
    "async_client wait_describe_mix": """
        async def wait_describe_mix(
            self, *, task_id: str, until: Literal['running'] | int='running', timeout: float=300.0)
            -> DescribeMixResponse:
            from .describe_mix import DescribeMixRequest
            request = DescribeMixRequest(task_id=task_id)
            return await self._wait(request, until, timeout)
    """,
    "client speak": """
        def speak(self, *, text: str) -> EventStream[SpeakResponse]:
            from .speak import SpeakRequest
            request = SpeakRequest(text=text)
            return self.stream(request)
    """,
    "async_client speak": """
        def speak(self, *, text: str) -> AsyncEventStream[SpeakResponse]:
            from .speak import SpeakRequest
            request = SpeakRequest(text=text)
            return self.stream(request)
    """,
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_method_is_a_few_lines(methods: dict[str, str], name: str) -> None:
    """It builds the request, less what turns pages, and leaves the rest to the runtime."""
    assert methods[name].split() == EXPECTED[name].replace("(\n            self", "(self").split()


def test_other_actions_have_no_more_than_their_method(methods: dict[str, str]) -> None:
    """Nothing is there that the spec does not say."""
    names = {name.split()[1] for name in methods}
    assert {name for name in names if name.startswith(("iter_", "wait_"))} == {
        "iter_list_rooms",
        "wait_describe_mix",
    }


NUMBERED = """\
request:
  Page?: int32
  Size?: {type: int32, default: 10}
rules:
  - {needed: Size, when: Page}
response:
  Names: [string]
paging: {page: Page, size: Size, items: Names}
"""


def test_what_a_page_needs_is_needed_by_those_who_read_all() -> None:
    """A rule of the turning parameter, which is no parameter of an iterator, is kept by the signature."""
    source = generate(SPECS | zego_action("ListNames", NUMBERED))["mediactl/zego/rtc/_client.py"]
    plain, _, iterator = source.partition("def iter_list_names")
    assert "size: int | None = None" in plain
    assert "`size` is required when `page` is given." in plain
    iterator = iterator.partition("def ")[0]
    assert "size: int" in iterator
    assert "size: int |" not in iterator
    assert "`page`" not in iterator
    assert "The vendor's default" not in iterator
    assert "Yields the items of `Names`" in iterator
