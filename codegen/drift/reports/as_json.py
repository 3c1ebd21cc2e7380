"""The report for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from codegen.drift.change import Change


def render(changes: Sequence[Change], since: str) -> str:
    """Render changes as a JSON object: `since`, whether any is `breaking`, and all `changes`."""
    content = {
        "since": since,
        "breaking": any(change.breaking for change in changes),
        "changes": [asdict(change) | {"breaking": change.breaking} for change in changes],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
