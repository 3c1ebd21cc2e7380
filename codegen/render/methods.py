"""Clients, their methods and their packages as templates show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from codegen.spec.model import Action, Field, Service, Vendor
from codegen.spec.names import python_name

from .imports import RUNTIME, Imports
from .models import hider
from .prose import describe, event_notes, is_stop, notes, raises, rules
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
    """A method of a client.

    `head` is what stands before its parameters, `arguments` are those of the request that it
    builds, and `result` is the expression, in terms of that `request`, that it returns.
    """

    head: str
    action: str
    module: str
    doc: str
    notes: tuple[str, ...]
    parameters: tuple[ParameterView, ...]
    arguments: tuple[str, ...]
    returns: str
    result: str
    raises: tuple[str, ...]
    url: str


@dataclass(frozen=True)
class ClientMethods:
    """The client whose methods are computed.

    Attributes:
        service: Its service.
        asynchronous: Whether its calls are awaited.
        imports: What its module imports.
        typed: What it imports for type checkers only.
    """

    service: Service
    asynchronous: bool
    imports: Imports
    typed: Imports

    def import_model(self, name: str, action: Action) -> None:
        """Note that a model of the service or of an action is needed."""
        is_shared = any(model.name == name for model in self.service.models)
        module = f"models.{python_name(name)}" if is_shared else action.python
        self.typed.add(f".{module}", name)


def method_view(action: Action, client: ClientMethods) -> MethodView:
    """Compute the method that calls an action, and note what the client's module imports for it."""
    client.import_model(action.response.name, action)
    parameters = tuple(parameter(each, action, client) for each in sent_fields(action))
    view = MethodView(
        head=f"{'async def' if client.asynchronous else 'def'} {action.python}",
        action=action.name,
        module=action.python,
        doc=docstring(action.doc, 8),
        notes=tuple(wrap(note, 8) for note in (*notes(action), *rules(action.request))),
        parameters=parameters,
        arguments=tuple(f"{each.name}={each.name}" for each in parameters),
        returns=action.response.name,
        result=f"{'await ' if client.asynchronous else ''}self.call(request)",
        raises=raises_lines(raises(action)),
        url=action.source.url,
    )
    if action.events is not None:
        return _streaming(view, client)
    if not is_stop(action):
        return view
    result = view.result.replace("(request)", "(request, missing_ok=missing_ok)")
    return replace(view, parameters=(*parameters, _MISSING_OK), result=result)


def _streaming(view: MethodView, client: ClientMethods) -> MethodView:
    """Make a method return a stream of events, which is opened when it is used."""
    kind = "AsyncEventStream" if client.asynchronous else "EventStream"
    module = "event_stream_async" if client.asynchronous else "event_stream"
    client.typed.add(f"{RUNTIME}.{module}", kind)
    with_ = "async with" if client.asynchronous else "with"
    return replace(
        view,
        head=view.head.removeprefix("async "),
        notes=(*view.notes, *(wrap(note, 8) for note in event_notes(with_))),
        returns=f"{kind}[{view.returns}]",
        result="self.stream(request)",
    )


def sent_fields(action: Action) -> list[Field]:
    """Return the parameters that callers may give."""
    return [each for each in action.request.fields if not each.disabled]


def raises_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Lay out what a docstring says of exceptions."""
    return tuple(wrap(line, 12, hanging=4) for line in lines)


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


def parameter(field: Field, action: Action, client: ClientMethods) -> ParameterView:
    """Compute a method's parameter, and note what the client's module imports for it."""
    imports = client.imports
    if field.type.is_model:
        client.import_model(field.type.name, action)
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
