"""Drafts of action files, for an author to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.models import is_class_name
from codegen.spec.part import Part
from codegen.spec.words import NUMERIC_CODES, PROTOCOLS, SERVICE, VENDOR
from codegen.spec.yaml_reader import read_yaml


class DraftError(Exception):
    """A draft cannot be written there."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """What a draft takes from the files above it: whether codes are numbers, and whether calls name a region."""

    numeric_codes: bool = False
    regions: bool = False


_STRANGER: Final = Kinship()
_VERBS: Final = {
    "starts": ("Start", "Create"),
    "updates": ("Update", "Modify"),
    "describes": ("Describe", "Get", "Query"),
}
_REGIONS: Final = "regions: [TODO]  # as the page lists them\n"
_DRAFT: Final = Template("""\
# An action of $service. Fill in every TODO, delete what the page does not have, then run
# `make lint`. Every key is explained in specs/README.md.
action: $action
doc: TODO  # one sentence in your own words, with a full stop
source: {url: "TODO", updated: TODO}
method: TODO
rate_limit: TODO  # such as 20/s
${regions}retry: TODO  # read, idempotent, {ordered: Field} or unsafe
# What it does to a task, if anything: starts, updates, stops or describes it.
# $role: {task: Mix, by: [TaskId]}

request:  # Name is required, Name? is optional; the vendor's common parameters are left out
  TODO:
    type: TODO  # string, int32, uint64, float, bool, any, ..., a model, or a list such as [string]
    doc: "TODO"  # with units and a full stop; choices, min, max, default and others may follow
# rules:
#   - any_of: [StreamId, StreamUrl]

response:  # Name? may be absent or null; the vendor's envelope is left out
  TODO:
    type: TODO  # an object is a model, such as ${action}Data, with its fields under models
    doc: "TODO"

# models:
#   RectInfo:
#     doc: Where a picture stands on the canvas.
#     fields:
#       Top: {type: int32, doc: "Upper edge, in pixels from the top."}

errors:  # every row of the page's table; "Kinds" in specs/README.md lists the kinds
  TODO: {${name}kind: TODO, doc: "TODO"}

examples:  # as on the page; text of digits is quoted, as in TaskId: "1234"
  - request: {TODO: TODO}
    response: {TODO: TODO}
""")


def write_draft(root: Path, action: str) -> Path:
    """Write the draft of an action file under the specs directory, and return its path.

    Args:
        root: The directory of the spec files.
        action: `<vendor>/<service>/<Action>`.

    Raises:
        DraftError: The name is not of this form, its service is not known, or the file is there
            already.
    """
    parts = action.removesuffix(".yaml").split("/")
    if len(parts) != 3 or not all(parts) or not is_class_name(parts[2]):
        raise DraftError(
            f"'{action}' is no action; write <vendor>/<service>/<Action>, as in zego/rtc/StartMix"
        )
    vendor, service, name = parts
    folder = root / vendor / service
    for path in (root / vendor / "vendor.yaml", folder / "service.yaml"):
        if not path.is_file():
            raise DraftError(
                f"there is no {path}; write that file first, it tells what the actions share"
            )
    path = folder / f"{name}.yaml"
    text = draft(
        vendor, service, name, _kinship(root / vendor / "vendor.yaml", folder / "service.yaml")
    )
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise DraftError(f"{path} is there already") from None
    return path


def _kinship(vendor: Path, service: Path) -> Kinship:
    """Read what the draft needs to know; faults of these files are for `lint` to tell."""
    faults = Faults()
    above = read_yaml(vendor.read_text("utf-8"), vendor.name, faults)
    beside = read_yaml(service.read_text("utf-8"), service.name, faults)
    protocol = Part(above, VENDOR, faults).word("protocol", PROTOCOLS) if above else None
    regions = beside is not None and "region" in Part(beside, SERVICE, faults)
    return Kinship(NUMERIC_CODES.get(protocol or "", False), regions)


def draft(vendor: str, service: str, action: str, kinship: Kinship = _STRANGER) -> str:
    """Return the text of an action file in which everything particular is still `TODO`."""
    return _DRAFT.substitute(
        service=f"{vendor}/{service}",
        action=action,
        regions=_REGIONS if kinship.regions else "",
        name="name: TODO, " if kinship.numeric_codes else "",
        role=_role(action),
    )


def _role(action: str) -> str:
    """Guess from its name what an action does to a task."""
    return next((role for role, verbs in _VERBS.items() if action.startswith(verbs)), "stops")
