"""Reads lists to their end, page by page.

A list that ends here has ended: where an answer leaves that open, or contradicts itself, it is
`ResponseError`, after all items that came.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from .check import hold, said
from .errors import InvalidRequest, ResponseError
from .paths import find, is_null
from .paths import flaw as flaw_of

if TYPE_CHECKING:
    from .model import Model, Request, Response
    from .paging import PageTurning


# A token may lead over some; a vendor whose tokens never stop would keep the caller for ever.
_MOST_EMPTY: Final = 100


def iterate(call: Callable[[Request[Any]], Response], request: Request[Any]) -> Iterator[Any]:
    """Yield the items of all pages; each page is a call, made when its first item is asked for.

    Args:
        call: Sends a request and returns the response.
        request: What is asked for, without the parameter that turns pages.

    Raises:
        InvalidRequest: It is not known how the pages of such a request are turned.
    """
    return _iterate(call, Pages(request))


def _iterate(call: Callable[[Request[Any]], Response], pages: Pages) -> Iterator[Any]:
    while pages.request is not None:
        response = call(pages.request)
        yield from pages.items(response)
        pages.turn(response)


def iterate_async(
    call: Callable[[Request[Any]], Awaitable[Response]], request: Request[Any]
) -> AsyncIterator[Any]:
    """As `iterate`, for calls that are awaited."""
    return _iterate_async(call, Pages(request))


async def _iterate_async(
    call: Callable[[Request[Any]], Awaitable[Response]], pages: Pages
) -> AsyncIterator[Any]:
    while pages.request is not None:
        response = await call(pages.request)
        for item in pages.items(response):
            yield item
        pages.turn(response)


class Pages:
    """The pages of one list, as far as they were read.

    Offsets count the items that came rather than those asked for, so that a vendor who makes pages
    smaller than asked for has none skipped.

    Attributes:
        request: What asks for the page that comes next; None after the last one.

    Raises:
        InvalidRequest: It is not known how the pages of such a request are turned.
    """

    def __init__(self, request: Request[Any]) -> None:
        self._name = request.ACTION.name
        self._way = _choose(request)
        self._base = request
        self._read = 0
        self._received = 0
        self._tokens: set[object] = set()
        self._empty = 0  # pages in a row
        self._page: tuple[Any, ...] = ()
        self._repeated = False
        self._total: int | None = None  # as far as an answer told
        self._pages: int | None = None
        self.request: Request[Any] | None = self._ask_for(self._position())

    def items(self, response: Response) -> tuple[Any, ...]:
        """Return the items of a page, and count them.

        Raises:
            ResponseError: The answer has none where there should be some, or has some that cannot
                be read.
        """
        self._note_size(response)
        items = self._find_items(response)
        self._repeated = bool(items) and items == self._page
        self._page = items
        self._empty = 0 if items else self._empty + 1
        self._read += 1
        self._received += len(items)
        return items

    def turn(self, response: Response) -> None:
        """Decide what comes after the page whose items were taken last.

        Raises:
            ResponseError: There ought to be more, and the answer does not lead there.
        """
        if self._way.marker:
            self._go_on_from(response)
        else:
            self._refuse_repetition(response)
            self.request = self._ask_for(self._position()) if self._has_more(response) else None

    def _position(self) -> int | None:
        if self._way.marker:
            return None
        return self._received if self._way.offset else self._way.first + self._read

    def _ask_for(self, position: object) -> Request[Any]:
        way, base = self._way, cast(Any, self._base)  # attrs knows its classes, and a base is none
        asked: Request[Any] = attrs.evolve(
            base, **{way.page or way.offset or way.marker or "": position}
        )
        return asked

    def _note_size(self, response: Response) -> None:
        here = len(find(response, self._way.items) or ())
        total, pages = find(response, self._way.total), find(response, self._way.pages)
        # A size that leaves out what came with it, such as 0, tells nothing.
        self._total = self._total if total is None or total < here else total
        self._pages = self._pages if pages is None or pages < min(here, 1) else pages

    def _find_items(self, response: Response) -> tuple[Any, ...]:
        path = self._way.items
        for drift in response.meta.drift:
            if drift.problem == "mistyped" and _is_item(drift.path, path):
                raise self._error(response, f"{drift.path} cannot be read: {drift.detail}")
        items: tuple[Any, ...] | None = find(response, path)
        if items is not None:
            return items
        flaw = flaw_of(response, path)
        # A list that is null is an empty one that a vendor's server never made.
        if flaw and not is_null(response.meta.raw, path) and self._total != self._received:
            raise self._error(response, f"the answer has no {path}: {flaw}")
        return ()

    def _go_on_from(self, response: Response) -> None:
        path = self._way.next or ""
        token = find(response, path)
        flaw = flaw_of(response, path) if token is None else ""
        if self._read > 1 and not _has(response, path):
            flaw = "got nothing where the pages before had it"
        if flaw and not is_null(response.meta.raw, path):
            raise self._error(response, f"the answer has no {path}: {flaw}")
        if token in self._tokens:
            raise self._error(response, f"{path} came a second time, so that the list has no end")
        if token:
            self._refuse_repetition(response)
        if token and self._empty == _MOST_EMPTY:
            reason = f"{self._empty} pages in a row are empty, and {path} leads on"
            raise self._error(response, reason)
        self._tokens.add(token)
        self.request = self._ask_for(token) if token else None

    def _has_more(self, response: Response) -> bool:
        told = [(self._total, self._received, "items"), (self._pages, self._read, "pages")]
        known = [(size, read, what) for size, read, what in told if size is not None]
        if not known:
            # A short page proves nothing, since a vendor may make them smaller than asked for.
            return bool(self._page)
        more = any(read < size for size, read, _ in known)
        if more and not self._page:
            said = " and ".join(f"{size} {what}" for size, _, what in known)
            reason = f"page {self._read} is empty after {self._received} items; there should be"
            raise self._error(response, f"{reason} {said}")
        return more

    def _refuse_repetition(self, response: Response) -> None:
        if self._repeated:
            raise self._error(response, f"page {self._read} is the one before it once more")

    def _error(self, response: Response, reason: str) -> ResponseError:
        error = ResponseError(self._name, response.meta.http_status, reason)
        error.attempts = response.meta.attempts
        return error


def _choose(request: Request[Any]) -> PageTurning:
    """Return the way in which the pages of a request are turned.

    Raises:
        InvalidRequest: None is known.
    """
    ways = request.ACTION.paging
    for way in ways:
        if hold(request, way.when):
            return way
    known = " or ".join(said(way.when, "") for way in ways)
    raise InvalidRequest(
        request.ACTION.name, [f"only requests whose {known} are known to be answered page by page"]
    )


def _is_item(path: str, items: str) -> bool:
    """Tell whether a path leads to an item of a list, and no further."""
    return path.startswith(f"{items}[") and path.endswith("]") and "." not in path[len(items) :]


def _has(response: Model, path: str) -> bool:
    """Tell whether there is anything that could hold what a path leads to."""
    way = path.rpartition(".")[0]
    return not way or find(response, way) is not None
