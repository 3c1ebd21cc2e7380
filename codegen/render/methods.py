"""Clients, their methods and their packages as templates show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from codegen.spec.model import Action, Field, Service, Vendor
from codegen.spec.names import python_name

from .imports import RUNTIME, Imports
from .models import hider
from .prose import describe, is_stop, notes, raises, rules
from .python import call, docstring, literal, parameter_type, wrap


@dataclass(frozen=True)
class ParameterView:
    """A parameter of a client's method.

    `hidden` is its value wrapped so that tracebacks do not show it.
    """

    name: str
    signature: str
    doc: str
    hidden: str


@dataclass(frozen=True)
class MethodView:
    """A method of a client."""

    name: str
    action: str
    module: str
    doc: str
    notes: tuple[str, ...]
    parameters: tuple[ParameterView, ...]
    fields: tuple[str, ...]
    stops: bool
    raises: tuple[str, ...]
    url: str


def method_view(action: Action, imports: Imports, shared: frozenset[str]) -> MethodView:
    """Compute a method, and note what the client's module has to import for it.

    Args:
        action: The action that it calls.
        imports: What the client's module imports; names starting with a dot are for type checkers
            only.
        shared: Names of the shared models, which live in modules of their own.
    """
    fields = [each for each in action.request.fields if not each.disabled]
    imports.add(f".{action.python}", action.response.name)
    for name in (each.type.name for each in fields if each.type.is_model):
        imports.add(f".models.{python_name(name)}" if name in shared else f".{action.python}", name)
    stops = is_stop(action)
    parameters = [_parameter(each, imports) for each in fields]
    return MethodView(
        name=action.python,
        action=action.name,
        module=action.python,
        doc=docstring(action.doc, 8),
        notes=tuple(wrap(note, 8) for note in (*notes(action), *rules(action.request))),
        parameters=(*parameters, *([_MISSING_OK] if stops else [])),
        fields=tuple(each.name for each in parameters),
        stops=stops,
        raises=tuple(wrap(line, 12, hanging=4) for line in raises(action)),
        url=action.source.url,
    )


_MISSING_OK: Final = ParameterView(
    name="missing_ok",
    signature="missing_ok: bool = False",
    doc=wrap(
        "missing_ok: Whether it is as good as success if what is to be stopped is not there.",
        12,
        hanging=4,
    ),
    hidden="",
)


def _parameter(field: Field, imports: Imports) -> ParameterView:
    if field.type.is_list:
        imports.add("collections.abc", "Sequence")
    if field.choices:
        imports.add("typing", "Literal")
    elif field.type.name == "any":
        imports.add("typing", "Any")
    hide = hider(field)
    if hide:
        imports.add(f"{RUNTIME}.secret", hide)
    default = "" if field.required else " = None"
    return ParameterView(
        name=field.python,
        signature=f"{field.python}: {parameter_type(field)}{default}",
        doc=wrap(f"{field.python}: {describe(field)}", 12, hanging=4),
        hidden=f"{hide}({field.python})" if hide else "",
    )


@dataclass(frozen=True)
class ExportView:
    """A name that a package offers, and the module that defines it."""

    name: str
    module: str


def exports(service: Service) -> list[ExportView]:
    """List what a service's package offers, sorted."""
    found = [
        ExportView("CommonErrorCode", f"mediactl.{service.vendor}._errors"),
        ExportView(service.client, "._client"),
        ExportView(f"Async{service.client}", "._async_client"),
    ]
    found += [
        ExportView(model.name, f".models.{python_name(model.name)}") for model in service.models
    ]
    for action in service.actions:
        names = [f"{action.name}{suffix}" for suffix in ("ErrorCode", "Request", "Response")]
        names += [model.name for model in action.models]
        found += [ExportView(name, f".{action.python}") for name in names]
    return sorted(found, key=lambda export: export.name)


def client_definition(vendor: Vendor, service: Service) -> str:
    """Write the Service object of a service's clients."""
    hosts = ", ".join(f"{literal(name)}: {literal(host)}" for name, host in service.hosts)
    keywords = call(
        "",
        [],
        {
            "version": service.version,
            "regional_host": service.regional_host,
            "region_required": True if service.region == "required" else None,
            "regions": service.regions or None,
            "limit_scope": service.rate_limit_scope,
        },
    )[1:-1]
    name = literal(f"{vendor.name}/{service.name}")
    return f"Service({name}, common_errors=_common_errors, hosts={{{hosts}}}, {keywords})"
