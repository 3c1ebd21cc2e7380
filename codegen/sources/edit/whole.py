"""The model -> what whole spec files should hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from codegen.sources.edit import keys
from codegen.sources.edit.data import Blank, Data, Items, Key, Part, Rows
from codegen.sources.edit.errors import EditError
from codegen.sources.edit.forms import rules_data, task_part
from codegen.sources.edit.tables import Placed, Table
from codegen.spec import words
from codegen.spec.model import TASK_ROLES, Action, Model, RateLimit, Retry, Service, Vendor
from codegen.spec.names import python_name

_TODO: Final = "TODO"


def action_part(
    action: Action,
    errors: Placed,
    service_limit: RateLimit | None,
    known: Collection[Key] | None = None,
) -> Part:
    """Write an action file; `known` are the codes that it had before, None if there was no file.

    Raises:
        EditError: The language has no way to say something about the action.
    """
    _check(action, service_limit)
    part = keys.part_of(action, keys.ACTION)
    tables: dict[str, Data] = {
        "rules": rules_data(action.request.rules),
        "shared_errors": errors.sharing_rows(),
        "errors": keys.error_rows(errors.own, known or ()),
        "undocumented": keys.error_rows(errors.undocumented, known or ()),
    }
    values = {**part.values, **tables}
    for role in TASK_ROLES:
        task = action.task if action.task and action.task.role == role else None
        values[role] = task_part(task) if task else None
    if known is None and action.doc == _TODO and action.retry == Retry("unsafe"):
        values["retry"] = Blank(words.ACTION.keys["retry"])
    implied = {key for key, value in values.items() if _is_nothing(value)} | part.implied
    if action.rate_limit == service_limit:
        implied.add("rate_limit")
    if action.method == "POST":
        implied.add("method")
    if action.python == python_name(action.name):
        implied.add("name")
    return _in_order(values, implied, words.ACTION)


def service_part(service: Service, tables: Mapping[str, Table] | None = None) -> Part:
    """Write a service file; without `tables` nothing is said about its error tables."""
    part = keys.part_of(service, keys.SERVICE)
    values = dict(part.values)
    if tables:
        rows: dict[Key, Data] = {
            name: keys.error_rows(table.values()) for name, table in tables.items()
        }
        values["error_tables"] = Rows(rows)
    return _in_order(values, part.implied, words.SERVICE)


def vendor_part(vendor: Vendor, known: Collection[Key] | None = None) -> Part:
    """Write a vendor file; `known` are the codes that it had before, None if there was no file."""
    part = keys.part_of(vendor, keys.VENDOR)
    errors = keys.error_rows(vendor.errors, known or ())
    values = {**part.values, "errors": errors, "language": words.LANGUAGE}
    implied = {key for key, value in values.items() if _is_nothing(value)} | part.implied
    return _in_order(values, implied, words.VENDOR)


def _in_order(values: Mapping[str, Data], implied: Collection[str], shape: words.Shape) -> Part:
    ordered = {key: values[key] for key in shape.keys if key in values}
    return Part(ordered, frozenset(implied), layout="block")


def _is_nothing(value: Data) -> bool:
    if isinstance(value, Rows | Items):
        return not (value.rows if isinstance(value, Rows) else value.items)
    return value is None


def _check(action: Action, service_limit: RateLimit | None) -> None:
    if action.rate_limit is None and service_limit is not None:
        raise EditError(
            f"an action without a call limit has the service's, {service_limit.limit}; "
            "a file cannot say that it has none"
        )
    for model, where in (action.request, "Request"), (action.response, "Response"):
        if model.name != f"{action.name}{where}" or model.doc or model.shared:
            raise EditError(f"{where.lower()} is '{model.name}', which a file cannot say")
    if action.response.rules:
        raise EditError("rules between the fields of an answer have no place in a file")
    _check_shared(action.models, shared=False)


def _check_shared(models: tuple[Model, ...], *, shared: bool) -> None:
    for model in models:
        if model.shared != shared:
            where = "the action" if shared else "the service"
            raise EditError(f"model '{model.name}' is marked as one of {where}, but stands here")
