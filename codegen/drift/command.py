"""What `python -m codegen diff` does, less the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, get_args

from codegen.drift.change import Change
from codegen.drift.compare import compare
from codegen.drift.history import HistoryError, files_at
from codegen.drift.reports import Format, report
from codegen.spec import SpecError, parse_specs, read_tree, shown_path

FailOn = Literal["never", "breaking", "any"]
FAIL_ON: Final[tuple[FailOn, ...]] = get_args(FailOn)


class DriftError(Exception):
    """Two versions of the specs cannot be compared; the message says why, and what would help."""


def diff_against(
    git_ref: str, specs_root: Path, *, format: Format, fail_on: FailOn
) -> tuple[str, int]:
    """Tell what today's spec files change for callers since a commit.

    Args:
        git_ref: The commit to compare with: a branch, a tag, a hash, or such as `HEAD~1`.
        specs_root: Folder of the spec files, inside a git checkout.
        format: What the report is for: a terminal, a pull request, or a machine.
        fail_on: Which changes make the exit status 1. Changes of words alone never do.

    Returns:
        The report, which ends with a newline, and the exit status, 0 or 1.

    Raises:
        DriftError: There is no checkout or no such commit, or the spec files of either version
            have faults.
    """
    try:
        old_files = files_at(git_ref, specs_root)
    except HistoryError as error:
        raise DriftError(str(error)) from error
    shown_root = shown_path(specs_root).as_posix()
    try:
        before = parse_specs(old_files, shown_root=shown_root)
    except SpecError as error:
        raise DriftError(f"the spec files at {git_ref} have faults:\n{error}") from error
    try:
        after = parse_specs(read_tree(specs_root), shown_root=shown_root)
    except SpecError as error:
        raise DriftError(f"the spec files have faults; mend them first:\n{error}") from error
    changes = compare(before, after)
    return report(changes, format, since=git_ref), int(fails(changes, fail_on))


def fails(changes: Sequence[Change], fail_on: FailOn) -> bool:
    """Tell whether changes make the exit status 1."""
    if fail_on == "never":
        return False
    return any(
        change.breaking or (fail_on == "any" and change.worst != "none") for change in changes
    )
