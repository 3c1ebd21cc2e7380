"""From the spec files to the package: what `generate`, `check` and `lint` do, less the command line."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen.progress import Progress
from codegen.record import (
    forget_doubtful_bytecode,
    formatted_before,
    is_made,
    read_inputs,
    read_record,
    record_of,
    write_record,
)

if TYPE_CHECKING:
    from codegen.render import Change
    from codegen.spec.model import Specs

# Where the repository keeps the record of the last run; git does not see it.
_CACHE: Final = ".codegen-cache"


def generate(specs: Path, output: Path, root: Path, *, drafts: bool) -> list[Change]:
    """Write the package, and return what changed.

    Args:
        specs: Folder of the spec files.
        output: Folder of the package.
        root: The repository.
        drafts: Whether specs are taken that are drafts.

    Raises:
        SpecError: Spec files are at fault.
        FormatterError: The formatter is missing, of another version, or fails.
        OSError: Something cannot be read or written.
    """
    last, inputs = read_record(root / _CACHE), read_inputs(root, specs, drafts=drafts)
    if is_made(last, inputs, output):
        return []
    forget_doubtful_bytecode(root)
    from codegen.render import format_files, needs_formatting, write

    with _no_collections():
        rendered = _render(specs, root, drafts=drafts)
        python = needs_formatting(rendered)
        with Progress("formatting it"):
            known = formatted_before(last, inputs, python, output)
            files = format_files(rendered, pinned=_pinned(root), known=known)
        with Progress("writing what changed"):
            changes = write(files, output)
        # Whoever edits while this runs gets no record: it would be of inputs that are not there.
        if inputs and inputs == read_inputs(root, specs, drafts=drafts):
            write_record(root / _CACHE, record_of(inputs, python, files))
    return changes


def check(specs: Path, output: Path, root: Path, *, drafts: bool) -> list[Change]:
    """Return what `generate` would change; the arguments and what is raised are the same.

    This is the referee: it believes no record of an earlier run, and does all the work.
    """
    from codegen.render import compare, format_files

    with _no_collections():
        rendered = _render(specs, root, drafts=drafts)
        with Progress("formatting it"):
            files = format_files(rendered, pinned=_pinned(root))
        return compare(files, output)


def lint(specs: Path, *, drafts: bool) -> int:
    """Return how many actions the spec files have.

    Raises:
        SpecError: The spec files have faults.
    """
    with _no_collections():
        services = _load(specs, drafts=drafts).services()
        return sum(len(service.actions) for _, service in services)


def _load(specs: Path, *, drafts: bool) -> Specs:
    from codegen.spec import load_specs

    with Progress("reading the spec files"):
        return load_specs(specs, drafts=drafts)


def _render(specs: Path, root: Path, *, drafts: bool) -> dict[str, str]:
    from codegen.render import read_rooms, render

    model = _load(specs, drafts=drafts)
    with Progress("rendering the package"):
        return render(model, read_rooms(root / "codegen"))


def _pinned(root: Path) -> str:
    from codegen.render import pinned_formatter

    return pinned_formatter(root / "pyproject.toml")


@contextmanager
def _no_collections() -> Iterator[None]:
    """Spare Python's search for garbage in circles: all that is built here is in use to the end."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
