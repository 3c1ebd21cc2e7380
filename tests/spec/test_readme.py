"""The reference of the language says what the linter does."""

import re

import pytest

from codegen.spec import words
from codegen.spec.model import KINDS, default_effect
from tests.spec.support import HEAD, REAL, SPECS, faults

README = (SPECS / "README.md").read_text("utf-8")


def section(title: str) -> str:
    """Return the text of a section, without its subsections."""
    found = re.search(rf"^#+ {title}\n(.*?)(?=^#|\Z)", README, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


def first_column(title: str) -> list[str]:
    """Return the words in the first column of a section's table."""
    rows = re.findall(r"^\| (`.*?) \|", section(title), re.MULTILINE)
    return [word for row in rows for word in re.findall(r"`(.*?)`", row)]


@pytest.mark.parametrize(
    ("title", "shape"),
    [
        ("Action files", words.ACTION),
        ("Fields", words.FIELD),
        ("Errors", words.ERROR),
        ("Service files", words.SERVICE),
        ("Vendor files", words.VENDOR),
    ],
)
def test_tables_hold_every_key(title: str, shape: words.Shape) -> None:
    """No key is missing from the reference, and none is in it that the linter does not know."""
    assert sorted(first_column(title)) == sorted(shape.keys)


def test_kinds_are_explained() -> None:
    """Every kind has its row, with the effect that it has by default."""
    rows = re.findall(r"^\| `(\w+)` \|.*\| `(none|maybe)` \|$", section("Kinds"), re.MULTILINE)
    assert rows == [(kind, default_effect(kind)) for kind in KINDS]


def test_first_example_is_sound() -> None:
    """The action that the reference starts with can be copied as it stands."""
    blocks = re.findall(r"```yaml\n(.*?)```", section("An action in one minute"), re.DOTALL)
    assert len(blocks) == 1
    envelope = REAL["tencent/vendor.yaml"]
    files = {
        "tencent/vendor.yaml": envelope,
        "tencent/trtc/service.yaml": REAL["tencent/trtc/service.yaml"],
        "tencent/trtc/StopStreamIngest.yaml": blocks[0],
    }
    assert [fault for fault in faults(files) if "StopStreamIngest" in fault] == []


def test_examples_of_rules_are_sound() -> None:
    """The rules in the reference are right for fields that fit them."""
    (rules,) = re.findall(r"```yaml\n(.*?)```", section("Rules between fields"), re.DOTALL)
    names = "StreamId StreamUrl TaskId TaskName OutputFileName Token StartTime EndTime Marker MaxKeys Vendor"
    fields = "".join(f"  {name}?: string\n" for name in names.split())
    body = f"request:\n{fields}  Mode?: int32\n  Secure?: bool\n{rules}"
    assert faults({"zego/rtc/Probe.yaml": HEAD + body}) == []
