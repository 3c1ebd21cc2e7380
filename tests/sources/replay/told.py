"""What `codegen drift` told, in the words of `api_changes`."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tests.sources.replay.api_changes import Finding

# Rule -> what the independent comparison calls it.
PLAIN: Mapping[str, str] = {
    "version-changed": "another version",
    "action-added": "appeared",
    "action-removed": "vanished",
    "required-parameter-added": "appeared, needed",
    "optional-parameter-added": "appeared, not needed",
    "parameter-removed": "vanished",
    "parameter-now-required": "needed now",
    "parameter-now-optional": "not needed now",
    "parameter-type-narrowed": "another type",
    "parameter-type-widened": "another type",
    "parameter-type-changed": "another type",
    "parameter-model-opened": "another type",
    "response-field-added": "appeared",
    "response-field-removed": "vanished",
    "response-field-now-required": "needed now",
    "response-field-now-optional": "not needed now",
    "response-type-changed": "another type",
    "field-disabled": "put out of use",
    "deprecated-changed": "outdated mark",
    "model-renamed": "another object of that kind",
}
# A rename is a member that vanished beside one that appeared, each with everything in it.
RENAMED: Mapping[str, str] = {
    "required-parameter-renamed": "appeared, needed",
    "optional-parameter-renamed": "appeared, not needed",
    "response-field-renamed": "appeared",
}
# Changes of our own: examples that were left out or in.
OURS = frozenset({"words-changed"})
_OLD_NAME = re.compile(r"(?:renamed on the wire|name changed) from (\S+) to ")


def findings_of(report: str) -> dict[str, set[Finding]]:
    """Return what a report in JSON tells, service by service.

    A rule that has no word here is told under its own name, so that it is missed by nobody.
    """
    found: defaultdict[str, set[Finding]] = defaultdict(set)
    renamed: defaultdict[str, set[Finding]] = defaultdict(set)
    for change in json.loads(report)["changes"]:
        if change["rule"] in OURS:
            continue
        for where in change["where"]:
            at = Finding(where["action"], where["part"], where["path"], change["rule"])
            service = where["service"]
            if at.what in RENAMED or at.what == "action-renamed":
                renamed[service].add(at)
                found[service] |= _both(at, change["message"])
            else:
                found[service].add(at._replace(what=PLAIN.get(at.what, at.what)))
    return {
        service: {each for each in told if not _is_within(each, renamed[service])}
        | {one for each in renamed[service] for one in _added(each)}
        for service, told in found.items()
    }


def _both(at: Finding, message: str) -> set[Finding]:
    old = _OLD_NAME.search(message)
    assert old is not None, f"no older name in the message: {message}"
    if not at.path:
        return {Finding(old[1], "", "", "vanished")}
    lead, dot, _ = at.path.rpartition(".")
    return {at._replace(path=lead + dot + old[1], what="vanished")}


def _added(at: Finding) -> set[Finding]:
    return {at._replace(what=RENAMED.get(at.what, "appeared"))}


def _is_within(each: Finding, renamed: Iterable[Finding]) -> bool:
    """Tell whether something was told of what was renamed, or of what is in it."""
    return any(
        each.action == at.action
        and (not at.path or (each.part == at.part and _leads(at.path, each.path)))
        for at in renamed
    )


def _leads(lead: str, path: str) -> bool:
    return path == lead or path.startswith((f"{lead}.", f"{lead}[]."))
