"""One spec file: what it says, what it should say, and its edited text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from codegen.sources.edit.changes import Original
from codegen.sources.edit.data import Data, Key, Part, Rows, same
from codegen.sources.edit.editor import Editor
from codegen.sources.edit.errors import EditError
from codegen.sources.edit.write import file_text

# The new text of each file that changes, None for one that has to go.
Edits: TypeAlias = "dict[str, str | None]"


@dataclass(frozen=True)
class File:
    """A spec file; `text` and `before` are None for one that is new, `after` for one that has to go.

    `new_path` is where it goes, if it moves.
    """

    path: str
    text: str | None
    before: Part | None
    after: Part | None
    new_path: str = ""

    @cached_property
    def original(self) -> Original:
        """The text as it stands."""
        assert self.text is not None
        return Original(self.text)

    @cached_property
    def editor(self) -> Editor:
        """The editor of the text."""
        return Editor(self.original.plain)

    def edits(self) -> Edits:
        """Return what becomes of the file; nothing if it stays as it is.

        Raises:
            EditError: The language cannot say it.
        """
        path = self.new_path or self.path
        if self.after is None:
            return {self.path: None}
        try:
            text = self._text(self.after)
        except EditError as error:
            raise EditError(f"{path}: {error}") from error
        if path == self.path:
            return {} if text == self.text else {path: text}
        return {self.path: None, path: text}

    def _text(self, after: Part) -> str:
        if self.text is None or self.before is None:
            return file_text(after)
        if same(self.before, after):
            return self.text
        return self.original.edited(self.editor.file(self.before, after))

    def models_before(self) -> Mapping[Key, Data]:
        """Return the models that stand in the file."""
        return _models(self.before)

    def models_after(self) -> Mapping[Key, Data]:
        """Return the models that should stand in the file."""
        return _models(self.after)


def _models(part: Part | None) -> Mapping[Key, Data]:
    rows = part.values.get("models") if part else None
    return rows.rows if isinstance(rows, Rows) else {}
