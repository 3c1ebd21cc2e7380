"""From the spec model to the package's files: rendering, formatting, and writing or comparing."""

from .formatting import FormatterError, format_files, needs_formatting, pinned_formatter
from .output import Change, compare, write
from .package import render
from .rooms import read_rooms

__all__ = [
    "Change",
    "FormatterError",
    "compare",
    "format_files",
    "needs_formatting",
    "pinned_formatter",
    "read_rooms",
    "render",
    "write",
]
