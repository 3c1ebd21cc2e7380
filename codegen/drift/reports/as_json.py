"""The report for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from codegen.drift.change import Change, Remarks


def render(changes: Sequence[Change], since: str, remarks: Remarks) -> str:
    """Render changes as a JSON object.

    It holds `since`, whether any is `breaking`, all `changes`, and `remarks` where there are any.
    """
    content = {
        "since": since,
        "breaking": any(change.breaking for change in changes),
        "changes": [asdict(change) | {"breaking": change.breaking} for change in changes],
    }
    if remarks:
        content["remarks"] = {title: list(lines) for title, lines in remarks.items()}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
