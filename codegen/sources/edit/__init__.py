"""Edits spec files in place: what the model wants changed changes, and not a byte more."""

from codegen.sources.edit.errors import EditError
from codegen.sources.edit.specs import edit_specs

__all__ = ["EditError", "edit_specs"]
