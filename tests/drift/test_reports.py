"""What the reports say, and to whom."""

import json

import pytest

from codegen.drift import FORMATS, Format, compare, report
from tests.drift.support import STORIES, action, compare_case, load

FILES: dict[Format, str] = {
    "text": "expected.txt",
    "markdown": "expected.md",
    "json": "expected.json",
}


@pytest.mark.parametrize("format", FORMATS)
def test_a_release_is_reported_as_expected(format: Format) -> None:
    """The report of a release groups by service and action, with what breaks first."""
    story = STORIES / "release"
    expected = (story / FILES[format]).read_text("utf-8")
    assert report(compare_case(story), format, since="v1.0_rc") == expected


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_no_changes_are_said_to_be_none(format: Format) -> None:
    """A report without changes says so in one line."""
    assert report([], format, since="v1").strip("*\n") == "No changes since v1."


def test_what_breaks_deployed_clients_comes_first() -> None:
    """Of changes that break, those come first that break on the wire."""
    before = action("StopMix", "request:\n  Alpha?: string\n")
    after = action("StopMix", "request:\n  Beta: string\n")
    text = report(compare(load(before), load(after)), "text", since="v1")
    assert text.index("request Beta") < text.index("request Alpha")


def test_no_changes_are_an_empty_list_for_machines() -> None:
    """A machine is told that nothing breaks and that there are no changes."""
    assert json.loads(report([], "json", since="v1")) == {
        "since": "v1",
        "breaking": False,
        "changes": [],
    }


def test_remarks_follow_the_changes() -> None:
    """What else there is to say stands under its title, for machines by it."""
    remarks = {"Not understood": ["page.txt:3:1: a | b"]}
    text = report([], "text", since="v1", remarks=remarks)
    assert text == "No changes since v1.\n\nNot understood\n  page.txt:3:1: a | b\n"
    markdown = report([], "markdown", since="v1", remarks=remarks)
    assert markdown.endswith("### Not understood\n\n- page.txt:3:1: a \\| b\n")
    assert json.loads(report([], "json", since="v1", remarks=remarks))["remarks"] == remarks


def test_changes_of_words_are_counted_only() -> None:
    """Nobody has to read what only docstrings say otherwise, but a machine may."""
    example = "examples: [{request: {}, response: {Code: 0, RequestId: a}}]\n"
    changes = compare(load(action("StopMix", "")), load(action("StopMix", example)))
    assert report(changes, "text", since="v1") == "Changes since v1: 1 of words only.\n"
    assert '"rule": "words-changed"' in report(changes, "json", since="v1")


def test_text_keeps_to_100_columns() -> None:
    """A change of many parts is wrapped under itself."""
    values = ", ".join(f"value{i}" for i in range(40))
    before = action("StopMix", f"request:\n  Mode: {{type: string, choices: [a, {values}]}}\n")
    after = action("StopMix", "request:\n  Mode: {type: string, choices: [a]}\n")
    text = report(compare(load(before), load(after)), "text", since="v1")
    assert max(len(line) for line in text.splitlines()) <= 100
    assert '"value39"' in text


def test_markdown_shows_what_the_specs_say() -> None:
    """Characters that mean something to Markdown are shown, not obeyed."""
    before = action("StopMix", 'request:\n  Mode: {type: string, pattern: "<b>|`*"}\n')
    after = action("StopMix", "request:\n  Mode: string\n")
    text = report(compare(load(before), load(after)), "markdown", since="v1")
    assert r'"\<b\>\|\`\*"' in text
