"""Everything that an error reporter could show of an exception, as one text."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

TESTS = str(Path(__file__).parent)


class Keeper(logging.Handler):
    """Keeps all that a log could show of its records, their arguments included."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.texts += [self.format(record), repr(vars(record))]


def chain(error: BaseException) -> Iterator[BaseException]:
    """Walk an exception's causes and contexts, suppressed ones too."""
    waiting, seen = [error], set()
    while waiting:
        link = waiting.pop()
        if id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        waiting += [each for each in (link.__cause__, link.__context__) if each is not None]


def shown(error: BaseException) -> str:
    """Write what an exception, those behind it and all frames would show that they passed.

    The frames of tests, which hold the secrets in the clear, are passed over.
    """
    texts = []
    for link in chain(error):
        texts += [str(link), repr(link), repr(link.args), repr(vars(link))]
        texts += [repr(getattr(link, "__notes__", None))]
        frames = [frame for frame, _ in traceback.walk_tb(link.__traceback__)]
        for frame in (each for each in frames if not each.f_code.co_filename.startswith(TESTS)):
            for name, value in frame.f_locals.items():
                texts.append(f"{frame.f_code.co_name}: {name} = {value!r}")
        reported = traceback.TracebackException.from_exception(link, capture_locals=True)
        for summary in reported.stack:
            if not summary.filename.startswith(TESTS):
                texts.append(f"{summary.name}: {summary.locals}")
        texts += reported.format_exception_only()
    return "\n".join(texts)
