"""The files of one service, and what moves between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.sources.edit.data import Data, Key, Part, Rows
from codegen.sources.edit.errors import EditError
from codegen.sources.edit.file import Edits, File
from codegen.sources.edit.spans import read_spans
from codegen.sources.edit.tables import (
    Common,
    Placed,
    Sharing,
    Table,
    is_same_table,
    placed_after,
    placed_alone,
    placed_before,
    read_common,
    read_sharing,
    wanted_tables,
)
from codegen.sources.edit.whole import action_part, service_part
from codegen.spec.model import Action, Service

# What does not matter when an action is looked for under another name.
_NAMES = frozenset({"action", "name", "doc", "source"})


def service_edits(
    texts: Mapping[str, str], protocol: str, before: Service | None, after: Service
) -> Edits:
    """Return what becomes of a service's files.

    Raises:
        EditError: The language cannot say `after`.
    """
    folder = f"{after.vendor}/{after.name}"
    text = texts.get(f"{folder}/service.yaml")
    common = read_common(text, protocol) if text is not None and before else Common()
    files = list(_Files(texts, folder, common).of(before, after))
    edits: Edits = {}
    for file in _with_moved_models(files):
        edits |= file.edits()
    return edits


@dataclass(frozen=True, slots=True)
class _Files:
    """The files of a service, each with what it says and what it should say."""

    texts: Mapping[str, str]
    folder: str
    common: Common

    def of(self, before: Service | None, after: Service) -> Iterator[File]:
        """Yield the service's own file, then those of its actions."""
        pairs = list(self._pairs(before.actions if before else (), after.actions))
        kept = [(old, new) for old, new in pairs if old and new]
        are_same = all(is_same_table(old, new) for old, new in kept)
        sharing = {} if are_same else {old.name: self._sharing(old.name) for old, _ in kept}
        tables = wanted_tables(
            ((old, new, sharing.get(old.name, {})) for old, new in kept), self.common.tables
        )
        path = f"{self.folder}/service.yaml"
        own = service_part(before, self.common.tables) if before else None
        yield File(path, self.texts.get(path), own, service_part(after, tables))
        for old, new in pairs:
            yield self._file(old, new, sharing.get(old.name, {}) if old else {}, tables)

    def _pairs(
        self, before: Sequence[Action], after: Sequence[Action]
    ) -> Iterator[tuple[Action | None, Action | None]]:
        """Pair actions by name; then those that say the same under another one."""
        old = {action.name: action for action in before}
        new = {action.name: action for action in after}
        fresh = {name: action for name, action in new.items() if name not in old}
        for name, action in old.items():
            if name in new:
                yield action, new[name]
                continue
            content = self._content(action) if fresh else ""
            heir = next((each for each in fresh.values() if self._content(each) == content), None)
            yield action, fresh.pop(heir.name) if heir else None
        yield from ((None, action) for action in fresh.values())

    def _content(self, action: Action) -> str:
        rows = sorted(action.errors, key=lambda row: str(row.code))
        part = self._part(action, placed_alone(rows), [row.code for row in rows])
        return repr({key: value for key, value in part.values.items() if key not in _NAMES})

    def _path(self, name: str) -> str:
        return f"{self.folder}/{name}.yaml"

    def _sharing(self, name: str) -> Sharing:
        text = self.texts[self._path(name)]
        return read_sharing(read_spans(text)) if "shared_errors" in text else {}

    def _file(
        self,
        old: Action | None,
        new: Action | None,
        sharing: Sharing,
        tables: Mapping[str, Table],
    ) -> File:
        paths = [self._path(action.name) for action in (old, new) if action]
        known = [row.code for row in old.errors] if old else None
        before = self._part(old, placed_before(old.errors, sharing), known) if old else None
        after = self._part(new, _placed(old, new, sharing, tables), known) if new else None
        return File(paths[0], self.texts.get(paths[0]), before, after, paths[-1])

    def _part(self, action: Action, placed: Placed, known: list[Key] | None) -> Part:
        try:
            return action_part(action, placed, self.common.rate_limit, known)
        except EditError as error:
            raise EditError(f"{self._path(action.name)}: {error}") from error


def _placed(
    old: Action | None, new: Action, sharing: Sharing, tables: Mapping[str, Table]
) -> Placed:
    if old is None:
        return placed_alone(new.errors)
    if is_same_table(old, new):
        return placed_before(old.errors, sharing)
    return placed_after(old, new, sharing, tables)


def _with_moved_models(files: Sequence[File]) -> Iterator[File]:
    """Take the text of a model that leaves one file for another along."""
    homes: dict[Key, File] = {}
    for file in files:
        for name in file.models_before().keys() - file.models_after().keys():
            homes.setdefault(name, file)
    for file in files:
        arriving = [
            name
            for name in file.models_after()
            if name not in file.models_before() and name in homes
        ]
        yield _with_text_of(file, arriving, homes) if arriving else file


def _with_text_of(file: File, names: Sequence[Key], homes: Mapping[Key, File]) -> File:
    assert file.after is not None
    models: dict[Key, Data] = dict(file.models_after())
    for name in names:
        home = homes[name]
        models[name] = home.editor.moved(
            ("models", str(name)), home.models_before()[name], models[name]
        )
    values = {**file.after.values, "models": Rows(models, ordered=False)}
    return replace(file, after=replace(file.after, values=values))
