"""What cannot be edited, and where."""

from __future__ import annotations


class EditError(Exception):
    """The wanted model cannot be written; the message names the place and says why."""
