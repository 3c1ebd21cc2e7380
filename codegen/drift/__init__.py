"""The drift room: what two versions of the specs differ in, and whom that breaks."""

from codegen.drift.change import Change, Severity, Where
from codegen.drift.command import FAIL_ON, DriftError, FailOn, diff_against
from codegen.drift.compare import compare
from codegen.drift.reports import FORMATS, Format, report

__all__ = [
    "FAIL_ON",
    "FORMATS",
    "Change",
    "DriftError",
    "FailOn",
    "Format",
    "Severity",
    "Where",
    "compare",
    "diff_against",
    "report",
]
