"""Parses streams of events (`text/event-stream`) as they come, wherever they are cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_LINE_END: Final = re.compile(rb"\r\n|\n|\r")
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_LARGEST: Final = 8 * 1024 * 1024


class TooLarge(Exception):
    """An event is larger than anyone would want to keep."""


class EventParser:
    """Finds the data of events in a stream of bytes, and keeps no more than one event.

    Comments, and what events have beside their data (`event`, `id`, `retry`), are passed over; what
    an event is stands in its data.

    Args:
        largest: Most bytes of an event.
    """

    __slots__ = ("_after_cr", "_data", "_held", "_is_first", "_largest", "_searched", "_size")

    def __init__(self, largest: int = _LARGEST) -> None:
        self._largest = largest
        self._held = bytearray()  # the start of a line
        self._searched = 0
        self._data: list[bytes] = []
        self._size = 0
        self._is_first = True
        self._after_cr = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Take the next bytes, and yield the data of the events that end in them.

        Raises:
            TooLarge: An event is.
        """
        self._held += piece
        for line in self._lines():
            if line:
                self._take(line)
            elif data := self._end_event():
                yield data
        if len(self._held) + self._size > self._largest:
            raise TooLarge

    def finish(self) -> Iterator[bytes]:
        """Yield the data of an event that no empty line has ended, if there is one.

        Only for streams whose end is certain: else it may be a part.
        """
        if self._held:
            self._take(bytes(self._held))
            self._held.clear()
        if data := self._end_event():
            yield data

    def _lines(self) -> Iterator[bytes]:
        """Yield the lines that are complete, without their ends."""
        if self._after_cr and self._held:  # a line feed would belong to it
            self._after_cr = False
            if self._held[0] == 0x0A:
                del self._held[0]
        start = 0
        while found := _LINE_END.search(self._held, max(start, self._searched)):
            line = bytes(self._held[start : found.start()])
            start = found.end()
            self._searched = 0
            self._after_cr = found[0] == b"\r" and start == len(self._held)
            yield self._without_mark(line)
        del self._held[:start]
        self._searched = len(self._held)

    def _without_mark(self, line: bytes) -> bytes:
        if self._is_first:
            self._is_first = False
            return line.removeprefix(_BYTE_ORDER_MARK)
        return line

    def _take(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if name == b"data":
            self._data.append(value.removeprefix(b" "))
            self._size += len(value) + 1

    def _end_event(self) -> bytes:
        data = b"\n".join(self._data)
        self._data.clear()
        self._size = 0
        return data
