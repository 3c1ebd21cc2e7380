"""What the runtime knows of how a list is read to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .wire import Conditions


class PageTurning(NamedTuple):
    """One way of turning pages; exactly one of `page`, `offset` and `marker` is set.

    Dotted paths lead into the response, by the names on the wire; the rest are attributes of the
    request.

    Attributes:
        items: Path to the list of items.
        when: What has to hold of a request that is paged like this.
        page: Takes the number of the page.
        offset: Takes the number of items to pass over.
        marker: Takes the token of the page.
        next: Path to the token of the following page.
        total: Path to the number of items in all.
        pages: Path to the number of pages.
        first: Number of the first page.
    """

    items: str
    when: Conditions = ()
    page: str | None = None
    offset: str | None = None
    marker: str | None = None
    next: str | None = None
    total: str | None = None
    pages: str | None = None
    first: int = 1
