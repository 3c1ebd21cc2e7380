"""Edited spec files, also where what a person wrote names fields that the material took away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from codegen.sources.edit import EditError, edit_specs
from codegen.sources.edit.file import Edits
from codegen.spec import Fault, SpecError, parse_specs
from codegen.spec.model import Action, Model, Retry, Service, Specs


def rewritten(
    texts: Mapping[str, str], before: Specs, after: Specs, shown_root: str
) -> tuple[Edits, tuple[Fault, ...]]:
    """Edit spec files, and read them back before anything is written.

    What a person wrote about fields that are gone stays, since only a person can tell what became
    of it; the files then have faults.

    Returns:
        The edits, and the faults in the files after them.

    Raises:
        EditError: The files would not say `after`, for another reason than such words.
    """
    try:
        return edit_specs(texts, before, after), ()
    except EditError as error:
        if not isinstance(error.__cause__, SpecError):
            raise
        _check_facts(texts, before, after, error)
    edited = edit_specs(texts, before, after, check=False)
    files = {path: text for path, text in {**texts, **edited}.items() if text is not None}
    try:
        parse_specs(files, shown_root=shown_root, drafts=True)
    except SpecError as error:
        return edited, error.faults
    return edited, ()


def _check_facts(texts: Mapping[str, str], before: Specs, after: Specs, reason: EditError) -> None:
    """Raise the reason again unless everything is well without what a person wrote about fields."""
    try:
        edit_specs(texts, before, _without_references(after))
    except EditError:
        raise reason from reason.__cause__


def _without_references(specs: Specs) -> Specs:
    """Return specs without the parts that name fields in words of our own."""
    vendors = (
        replace(vendor, services=tuple(_service(each) for each in vendor.services))
        for vendor in specs.vendors
    )
    return Specs(tuple(vendors))


def _service(service: Service) -> Service:
    return replace(
        service,
        actions=tuple(_action(each) for each in service.actions),
        models=tuple(_model(each) for each in service.models),
    )


def _action(action: Action) -> Action:
    retry = Retry("unsafe") if action.retry.sequence else action.retry
    return replace(
        action,
        retry=retry,
        task=None,
        outcomes=(),
        paging=(),
        events=None,
        request=_model(action.request),
        models=tuple(_model(each) for each in action.models),
    )


def _model(model: Model) -> Model:
    return replace(model, rules=())
