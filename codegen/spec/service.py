"""Service files, and what the actions of a service must not share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal, cast

from codegen.spec import reserved
from codegen.spec.errors import Table, check_members, read_errors
from codegen.spec.faults import Faults
from codegen.spec.hosts import read_hosts, read_regional_host, read_regions
from codegen.spec.identity import check_siblings
from codegen.spec.limits import read_rate_limit
from codegen.spec.lookup import Names
from codegen.spec.model import Action, Model, RateLimit, Service
from codegen.spec.models import (
    ReadModel,
    defined_names,
    in_order_of_use,
    is_class_name,
    read_models,
)
from codegen.spec.names import is_python_name, method_names, python_name
from codegen.spec.nodes import Node
from codegen.spec.part import Part
from codegen.spec.scope import ServiceScope, VendorScope
from codegen.spec.source import read_source
from codegen.spec.types import ModelNames
from codegen.spec.values import read_entries, read_texts
from codegen.spec.words import REGION_NEEDS, SCOPES, SERVICE


def read_service(
    node: Node, vendor_name: str, name: str, vendor: VendorScope, faults: Faults
) -> tuple[Service, ServiceScope]:
    """Read a service file: the service without its actions, and what these may refer to."""
    part = Part(node, SERVICE, faults)
    models, tables = _read_models(part), _read_tables(part, vendor)
    region = cast(Literal["required", "optional"] | None, part.word("region", REGION_NEEDS))
    regions, rate_limit = read_regions(part), _read_rate_limit(part)
    service = Service(
        name=name,
        vendor=vendor_name,
        title=part.line("title"),
        doc=part.doc(),
        client=_read_client(part),
        source=read_source(part),
        hosts=_read_hosts(part),
        rate_limit_scope=_read_scope(part),
        place=part.place,
        version=part.line("version") or None,
        regional_host=read_regional_host(part),
        region=region,
        regions=regions,
        models=in_order_of_use({key: read.model for key, read in models.known.items()}),
    )
    _check_region(part)
    has_regions = _has_regions(part)
    return service, ServiceScope(vendor, models, tables, has_regions, regions, rate_limit)


def _read_models(part: Part) -> Names[ReadModel]:
    node = part.node("models")
    if node is None:
        return Names(whole=part.is_read)
    defined = defined_names(node)
    names = ModelNames(frozenset(defined.known), defined.whole, "in this file")
    return read_models(node, names, part.faults, shared=True)


def _read_tables(part: Part, vendor: VendorScope) -> Names[Table]:
    node = part.node("error_tables")
    if node is None:
        return Names(whole=part.is_read)
    entries = read_entries(node, "'error_tables'", part.faults)
    tables: dict[str, Table] = {}
    for entry in entries:
        name = str(entry.key.value)
        table = read_errors(entry.value, f"'{name}'", vendor.protocol, part.faults)
        check_members(table.values(), part.faults)
        tables.setdefault(name, table)
    return Names(tables, entries.whole)


def _read_rate_limit(part: Part) -> RateLimit | None:
    node = part.node("rate_limit")
    return read_rate_limit(node, None, part.faults) if node else None


def _read_client(part: Part) -> str:
    text = part.text("client")
    if text is not None and not is_class_name(text.value):
        message = f"'{text.value}' is no class's name; it starts with a capital letter, as in 'TrtcClient'"
        part.faults.add(text.place, message)
    return text.value if text else ""


def _read_hosts(part: Part) -> tuple[tuple[str, str], ...]:
    node = part.node("hosts")
    return read_hosts(node, part.faults) if node else ()


def _read_scope(part: Part) -> tuple[str, ...]:
    node = part.node("rate_limit_scope")
    texts = read_texts(node, "'rate_limit_scope'", part.faults) if node else None
    scope = tuple(text.value for text in texts or ())
    if node and texts and scope not in (SCOPES[:1], SCOPES):
        part.faults.add(node.place, "'rate_limit_scope' must be [account] or [account, host]")
    return scope


def _has_regions(part: Part) -> bool | None:
    if "region" in part:
        return True
    is_doubtful = not part.is_read or "regional_host" in part or "regions" in part
    return None if is_doubtful else False


def _check_region(part: Part) -> None:
    for key in ("regional_host", "regions"):
        if (node := part.node(key)) and "region" not in part:
            message = f"'{key}' needs 'region': {SERVICE.keys['region']}"
            part.faults.add(node.place, message)


def with_actions(service: Service, actions: Iterable[Action], faults: Faults) -> Service:
    """Return the service with its actions, sorted by name; notes what does not fit together."""
    service = replace(service, actions=tuple(sorted(actions, key=lambda action: action.name)))
    _check_methods(service, faults)
    _check_classes(service, faults)
    _check_modules(service, faults)
    check_siblings(service.actions, faults)
    return service


def _check_methods(service: Service, faults: Faults) -> None:
    first: dict[str, Action] = {}
    for action in service.actions:
        for name in method_names(action):
            if other := first.get(name):
                both = f"'{other.name}' and '{action.name}' are both '{name}' in Python"
                faults.add(action.place, f"{both}; give one of them another 'name'")
            first.setdefault(name, action)


def _check_modules(service: Service, faults: Faults) -> None:
    """Check the names of the modules in which the shared models stand."""
    first: dict[str, Model] = {}
    for model in service.models:
        name = python_name(model.name)
        if not is_python_name(name):
            message = f"'{name}' cannot be the name of the module of '{model.name}'; rename it"
            faults.add(model.place, message)
        elif other := first.get(name):
            both = f"'{other.name}' and '{model.name}' are both '{name}' in Python"
            faults.add(model.place, f"{both}; rename one of them")
        first.setdefault(name, model)


def _check_classes(service: Service, faults: Faults) -> None:
    taken = dict(_generated(service))
    for model in _models(service):
        if what := taken.get(model.name):
            faults.add(model.place, f"'{model.name}' is the name of {what} already; find another")
        taken.setdefault(model.name, f"the model in {model.place}")


def _generated(service: Service) -> Iterator[tuple[str, str]]:
    """Name the classes of a service's package that come from no model, and say what they are."""
    yield service.client, "the client's class"
    yield f"Async{service.client}", "the asynchronous client's class"
    for name in reserved.CLASSES:
        yield name, "something that generated modules import"
    for action in service.actions:
        for part in ("Request", "Response", "ErrorCode"):
            yield f"{action.name}{part}", f"a class of action {action.name}"


def _models(service: Service) -> Iterator[Model]:
    yield from service.models
    for action in service.actions:
        yield from action.models
