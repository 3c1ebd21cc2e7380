"""An action whose answer is a list of many pages, and a vendor's side of it, without any wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True)
class Room(Model):
    """An item."""

    name: str

    WIRE: ClassVar = (Field("Name", "name", "string"),)


@attrs.frozen(kw_only=True)
class Rooms(Model):
    """Where the items stand."""

    items: tuple[Room, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_tuple)
    )
    more: tuple[Room, ...] = attrs.field(default=(), converter=as_tuple)
    total: int | None = None
    pages: int | None = None
    next: str | None = None
    last: str | None = None

    WIRE: ClassVar = (
        Field("Items", "items", Room, many=True, required=False),
        Field("More", "more", Room, many=True),
        Field("Total", "total", "int64", required=False),
        Field("Pages", "pages", "int64", required=False),
        Field("Next", "next", "string", required=False),
        Field("Last", "last", "string"),
    )


@attrs.frozen(kw_only=True)
class ListRoomsResponse(Response):
    """A page."""

    data: Rooms | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta, eq=False, repr=False)

    WIRE: ClassVar = (Field("Data", "data", Rooms, required=False),)


@attrs.frozen(kw_only=True)
class ListRoomsRequest(Request[ListRoomsResponse]):
    """What asks for a page."""

    kind: str | None = None
    size: int | None = None
    page: int | None = None
    offset: int | None = None
    token: str | None = None

    WIRE: ClassVar = (
        Field("Kind", "kind", "string", required=False),
        Field("Size", "size", "int32", required=False),
        Field("Page", "page", "int32", required=False),
        Field("Offset", "offset", "int32", required=False),
        Field("Token", "token", "string", required=False),
    )


def request_of(*ways: PageTurning, **given: Any) -> ListRoomsRequest:
    """Make a request whose pages are turned like this."""

    class Asked(ListRoomsRequest):
        ACTION: ClassVar = Action(
            "ListRooms", service="tencent/trtc", response=ListRoomsResponse, paging=ways
        )

    return Asked(**given)


def names(*numbers: int) -> list[dict[str, str]]:
    """Write rooms as they are on the wire."""
    return [{"Name": f"room-{number}"} for number in numbers]


class Vendor:
    """Answers with one page after the other, whatever is asked for.

    Args:
        pages: What is inside `Data`, page by page; None where there is no `Data`.

    Attributes:
        asked: The requests, as on the wire.
    """

    def __init__(self, pages: Sequence[dict[str, Any] | None]) -> None:
        self._pages = list(pages)
        self.asked: list[dict[str, Any]] = []

    def call(self, request: Request[Any]) -> Any:
        """Answer a request."""
        self.asked.append(request.to_wire())
        page = self._pages.pop(0)
        content = {} if page is None else {"Data": page}
        return ListRoomsResponse.from_wire(content, meta=ResponseMeta(raw=content))

    async def call_async(self, request: Request[Any]) -> Any:
        """Answer a request that is awaited."""
        return self.call(request)
