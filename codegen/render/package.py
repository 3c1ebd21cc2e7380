"""From the spec model to the package: every file's path and text, as a pure function."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.spec.model import Action, Model, Service, Specs, Vendor
from codegen.spec.names import python_name
from codegen.spec.words import NUMERIC_CODES

from .action import action_call
from .errors import errors_view
from .imports import RUNTIME, Imports, import_order
from .iterators import iterator_view
from .methods import ClientMethods, MethodView, client_definition, exports, method_view
from .models import ModelView, ModuleBuilder
from .prose import ITEM_OUTCOMES
from .python import docstring, in_docstring, wrap
from .tables import service_table, vendor_table
from .waits import wait_view

_PACKAGE: Final = "mediactl"
_BASES: Final = {"tencent": "TencentClient", "zego": "ZegoClient"}


def render(specs: Specs, rooms: Mapping[str, str]) -> dict[str, str]:
    """Return every file of the package, by path below `generated/`.

    Args:
        specs: The checked spec files.
        rooms: Files that are copied as they are, by path below the package, such as
            `_runtime/call.py`.
    """
    files = {f"{_PACKAGE}/{path}": text for path, text in rooms.items()}
    files.update(_top(specs, rooms))
    for vendor in specs.vendors:
        files.update(_vendor(vendor))
    return dict(sorted(files.items()))


def _public_errors(source: str) -> dict[str, object]:
    """Read from the runtime's module of exceptions what the public one offers."""
    module = ast.parse(source)
    names = [node.name for node in module.body if isinstance(node, ast.ClassDef)]
    return {"doc": ast.get_docstring(module, clean=False), "names": sorted(names)}


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python, not HTML
    )
    environment.filters["in_docstring"] = in_docstring
    return environment


def _fill(template: str, **values: object) -> str:
    return _environment().get_template(f"{template}.jinja").render(**values)


def _top(specs: Specs, rooms: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    services = [service for _, service in specs.services()]
    errors, tracing = rooms["_runtime/errors.py"], rooms["_runtime/tracing.py"]
    yield f"{_PACKAGE}/__init__.py", _fill("package.py", services=services)
    yield f"{_PACKAGE}/errors.py", _fill("public_errors.py", **_public_errors(errors))
    yield f"{_PACKAGE}/testing.py", _fill("testing.py")
    doc = ast.get_docstring(ast.parse(tracing), clean=False)
    yield f"{_PACKAGE}/tracing.py", _fill("tracing.py", doc=doc)
    yield f"{_PACKAGE}/py.typed", ""


def _vendor(vendor: Vendor) -> Iterator[tuple[str, str]]:
    root = f"{_PACKAGE}/{vendor.name}"
    doc = f"Error codes that every action of {vendor.title} may answer."
    numeric = NUMERIC_CODES[vendor.protocol]
    errors = errors_view("CommonErrorCode", doc, vendor.errors, numeric=numeric)
    yield f"{root}/__init__.py", _fill("vendor.py", doc=docstring(vendor.doc, 0))
    yield f"{root}/_errors.py", _fill("errors.py", vendor=vendor, errors=errors)
    yield f"{_PACKAGE}/_simulator/tables/{vendor.name}.json", vendor_table(vendor)
    for service in vendor.services:
        path = f"{_PACKAGE}/_simulator/tables/{vendor.name}_{service.name}.json"
        yield path, service_table(vendor, service)
        yield from _service(vendor, service, f"{root}/{service.name}", numeric=numeric)


def _service(
    vendor: Vendor, service: Service, root: str, *, numeric: bool
) -> Iterator[tuple[str, str]]:
    doc = wrap(service.doc, 0)
    offered = exports(service)
    local = sorted(
        (export for export in offered if export.module.startswith(".")),
        key=lambda export: (export.module, import_order(export.name)),
    )
    package = _fill("service.py", service=service, doc=doc, exports=offered, local=local)
    yield f"{root}/__init__.py", package
    definition = client_definition(vendor, service)
    yield f"{root}/_service.py", _fill("definition.py", service=service, definition=definition)
    yield f"{root}/_client.py", _client(vendor, service, asynchronous=False)
    yield f"{root}/_async_client.py", _client(vendor, service, asynchronous=True)
    shared = {model.name for model in service.models}
    if shared:
        yield f"{root}/models/__init__.py", _fill("models.py", service=service)
    for model in service.models:
        builder = ModuleBuilder(service, shared - {model.name})
        path = f"{root}/models/{python_name(model.name)}.py"
        yield path, _shared_model(builder, model)
    for action in service.actions:
        builder = ModuleBuilder(service, shared)
        yield f"{root}/{action.python}.py", _action(builder, action, numeric=numeric)


def _client(vendor: Vendor, service: Service, *, asynchronous: bool) -> str:
    prefix = "Async" if asynchronous else ""
    base = f"{prefix}{_BASES[vendor.protocol]}"
    imports, typed = Imports(), Imports()
    imports.add("typing", "TYPE_CHECKING", "ClassVar")
    module = f"{vendor.protocol}_async" if asynchronous else vendor.protocol
    imports.add(f"{RUNTIME}.{module}", base)
    views = ClientMethods(service, asynchronous, imports, typed)
    methods = [method for action in service.actions for method in _methods(action, views)]
    kind = "Asynchronous client" if asynchronous else "Client"
    return _fill(
        "client.py",
        service=service,
        asynchronous=asynchronous,
        name=f"{prefix}{service.client}",
        base=base,
        title=docstring(f"{kind} of {service.title}.", 4),
        doc=wrap(service.doc, 4),
        methods=methods,
        typed_package_imports=typed.lines_starting(_PACKAGE),
        typed_imports=typed.lines_starting("."),
        **_import_lines(imports),
    )


def _methods(action: Action, client: ClientMethods) -> Iterator[MethodView]:
    yield method_view(action, client)
    if action.paging:
        yield iterator_view(action, client)
    if action.task and action.task.state:
        yield wait_view(action, action.task.state, client)


def _shared_model(builder: ModuleBuilder, model: Model) -> str:
    view = builder.model(model, doc=f"Part of {builder.service.title}.")
    return _fill(
        "model.py",
        title=view.name,
        view=view,
        converters=builder.converters.values(),
        **_import_lines(builder.imports),
    )


def _action(builder: ModuleBuilder, action: Action, *, numeric: bool) -> str:
    doc = f"Error codes of {action.name}."
    errors = errors_view(f"{action.name}ErrorCode", doc, action.errors, numeric=numeric)
    builder.imports.add(f"{RUNTIME}.codes", errors.base, *(["row"] if errors.rows else []))
    models = list(_action_models(builder, action))
    return _fill(
        "action.py",
        title=docstring(f"{action.name}: {action.doc[:1].lower()}{action.doc[1:]}", 0),
        url=action.source.url,
        errors=errors,
        models=models,
        converters=builder.converters.values(),
        **_import_lines(builder.imports),
    )


def _action_models(builder: ModuleBuilder, action: Action) -> Iterator[ModelView]:
    for model in action.models:
        yield builder.model(model, doc=f"Part of {action.name}.")
    yield builder.model(
        action.response,
        "Response",
        doc=f"Answer to {action.name}.",
        notes=[ITEM_OUTCOMES] if action.outcomes else [],
    )
    base = f"Request[{action.response.name}]"
    written = action_call(action, builder.service, builder.imports)
    yield builder.model(action.request, base, doc=action.doc, action=written)


def _import_lines(imports: Imports) -> dict[str, list[str]]:
    return {
        "standard_imports": imports.lines("collections.abc", "typing"),
        "package_imports": imports.lines_starting(_PACKAGE),
    }
