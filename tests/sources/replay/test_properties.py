"""What is true of any two API descriptions."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.sources.replay.descriptions import descriptions, edited, has_wide_circle, text
from tests.sources.replay.support import counted, left, told


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_drift_tells_what_changed_and_nothing_else(data: st.DataObject) -> None:
    """Whatever is edited in a description, drift tells what an independent comparison finds.

    Wide circles are left to the directory cases: they may be cut elsewhere after an edit.
    """
    before = data.draw(descriptions(), label="before")
    after = data.draw(edited(before), label="after")
    assume(not has_wide_circle(before) and not has_wide_circle(after))
    assert told(text(before), text(after)) == counted(text(before), text(after))
    assert left(text(before), text(after)) == ()
