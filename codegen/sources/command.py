"""What `python -m codegen refresh` and `drift` do, less the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from codegen.drift.command import FailOn, fails
from codegen.drift.reports import Format
from codegen.sources.edit import EditError
from codegen.sources.findings import Findings
from codegen.sources.material import read_material
from codegen.sources.merge import merge
from codegen.sources.rewriting import rewritten
from codegen.sources.tree import SourceError, Target, Tree
from codegen.sources.writing import write_texts
from codegen.spec.model import Specs

OnService: TypeAlias = Callable[[str], None]


def _unheard(service: str) -> None:
    """Tell nobody."""


def drift(
    target: str,
    source: str,
    specs_root: Path,
    *,
    format: Format,
    fail_on: FailOn,
    on_service: OnService = _unheard,
) -> tuple[str, int]:
    """Tell what vendor material says beyond the specs, and write nothing.

    Args:
        target: `<vendor>/<service>`, or `<vendor>` for every service that the material has.
        source: A file, a folder, or an installed package; see `codegen.sources.material`.
        specs_root: Folder of the spec files.
        format: What the report is for: a terminal, a pull request, or a machine.
        fail_on: Which changes make the exit status 1. Changes of words alone never do.
        on_service: Told of each service that is compared next.

    Returns:
        The report, which ends with a newline, and the exit status, 0 or 1.

    Raises:
        SourceError: The target is not in the specs, or nothing could be read.
        MaterialError: The source holds nothing about the target.
        SpecError: The spec files have faults, other than what a draft may leave open.
    """
    findings = Findings()
    for _ in _comparisons(Target.named(target), source, Tree(specs_root), findings, on_service):
        pass
    return findings.report(format), int(fails(findings.changes, fail_on))


def refresh(
    target: str, source: str, specs_root: Path, *, on_service: OnService = _unheard
) -> tuple[str, int]:
    """Edit spec files in place to say what vendor material says, and tell what changed.

    What a person wrote stays: words, names, kinds, comments, order. Each file is replaced in one
    step. Rules, paging, tasks and outcomes stay too where a field that they name is gone: which
    of them it is, is told here and by `lint`.

    Args:
        target: `<vendor>/<service>`, or `<vendor>` for every service that the material has.
        source: A file, a folder, or an installed package; see `codegen.sources.material`.
        specs_root: Folder of the spec files.
        on_service: Told of each service that is compared next.

    Returns:
        The drift report, the files that were written, and what to do next; and the exit status, 1
        where a service could not be written or has to be mended.

    Raises:
        SourceError: The target is not in the specs, or nothing could be read.
        MaterialError: The source holds nothing about the target.
        SpecError: The spec files have faults, other than what a draft may leave open.
    """
    findings, tree = Findings(), Tree(specs_root)
    steps = _comparisons(Target.named(target), source, tree, findings, on_service)
    for files, before, after in steps:
        try:
            edited, faults = rewritten(files, before, after, tree.shown)
        except EditError as error:
            findings.unwritten.append(str(error))
            continue
        write_texts(edited, specs_root)
        findings.faults += faults
        findings.fresh += [path for path in edited if path not in tree]
        findings.written |= edited
        tree.update(edited)  # other material about the same service goes on from here
    status = int(bool(findings.unwritten or findings.faults))
    return findings.report("text", list(findings.todo(tree.shown))), status


def _comparisons(
    target: Target, source: str, tree: Tree, findings: Findings, on_service: OnService
) -> Iterator[tuple[dict[str, str], Specs, Specs]]:
    """Yield for each service its spec files, their model, and what the material makes of it.

    `findings` hears of everything that is found on the way.
    """
    material = read_material(source, tree.vendor(target), target.service)
    findings.complaints += material.complaints
    is_read = False
    for facts in material:
        if not facts.actions:  # pages of another service, or of none
            findings.complaints += facts.complaints
            continue
        is_read = True
        on_service(f"{target.vendor}/{facts.service}")
        files, before = tree.service(target.vendor, facts.service)
        merged = merge(before, facts)
        findings.add(before, merged, facts)
        yield files, before, merged.specs
    if not is_read:
        what = f"{source}: nothing about {target} could be read"
        raise SourceError("\n  ".join([what, *findings.first_complaints()]))
