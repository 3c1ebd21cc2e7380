"""Spec trees for these tests: a small base, and the files by which a case differs from it."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from codegen.drift import Change, compare
from codegen.spec import parse_specs, read_tree
from codegen.spec.model import Specs

HERE = Path(__file__).parent
CASES = HERE / "cases"
STORIES = HERE / "stories"
BASE = read_tree(HERE / "base")


def load(files: Mapping[str, str]) -> Specs:
    """Read the base with some files laid over it."""
    return parse_specs(BASE | dict(files))


def load_side(case: Path, side: str) -> Specs:
    """Read the `before` or `after` of a case; git keeps no empty folder, so it may be missing."""
    folder = case / side
    return load(read_tree(folder) if folder.is_dir() else {})


def compare_case(case: Path) -> tuple[Change, ...]:
    """Compare the two sides of a case."""
    return compare(load_side(case, "before"), load_side(case, "after"))


def action(name: str, body: str) -> dict[str, str]:
    """Return the file of an action of zego/rtc: the keys that every action has, and the body."""
    head = f"""\
        action: {name}
        doc: Do what the name says.
        source: {{url: "https://example.com/zego/rtc/{name}"}}
        retry: idempotent
        """
    return {f"zego/rtc/{name}.yaml": dedent(head) + dedent(body)}


def service(body: str) -> dict[str, str]:
    """Return the service file of the base with more keys."""
    return {"zego/rtc/service.yaml": BASE["zego/rtc/service.yaml"] + dedent(body)}


def told(before: Mapping[str, str], after: Mapping[str, str]) -> list[tuple[str, str]]:
    """Compare two overlays of the base: the rules that hit, with all the paths they hit at."""
    return [
        (change.rule, "; ".join(f"{w.action} {w.part} {w.path}".strip() for w in change.where))
        for change in compare(load(before), load(after))
    ]
