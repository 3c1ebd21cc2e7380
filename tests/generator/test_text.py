"""The quick ways to lay out text, held against the standard library's slow ones."""

from __future__ import annotations

import json
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.render.python import LINE_LENGTH, wrap
from codegen.render.tables import _indented

# Words between which a blank stands, as in nearly all texts, and of all lengths.
TIDY = st.lists(st.integers(1, 110).map("x".__mul__), min_size=3, max_size=40).map(" ".join)
# Anything between anything.
WILD = st.lists(
    st.text("abcé混\u00a0\u2028-.", max_size=45)
    | st.sampled_from([" ", "  ", "\n", "\t", " \n\n "]),
    max_size=60,
).map("".join)


@pytest.mark.parametrize(("indent", "hanging"), [(0, 0), (4, 0), (12, 4), (80, 4)])
@given(text=TIDY | WILD)
def test_text_is_broken_as_by_textwrap(text: str, indent: int, hanging: int) -> None:
    """Lines of docstrings end where `textwrap` ends them, whatever stands between the words."""
    lines = textwrap.wrap(
        text,
        LINE_LENGTH - indent,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    assert wrap(text, indent, hanging) == ("\n" + " " * indent).join(lines)


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)


@given(
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    )
)
def test_tables_are_written_as_by_json(value: object) -> None:
    """Every byte of a simulator's table is what `json` writes."""
    assert _indented(value, "\n") == json.dumps(value, indent=1, ensure_ascii=False)
