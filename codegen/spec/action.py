"""Action files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from codegen.spec import reserved
from codegen.spec.errors import check_members, read_errors, read_shared
from codegen.spec.events import read_events
from codegen.spec.examples import Fit, read_examples
from codegen.spec.faults import Faults
from codegen.spec.fields import Section, read_fields
from codegen.spec.hosts import read_host, read_regions
from codegen.spec.limits import read_rate_limit
from codegen.spec.lookup import Names
from codegen.spec.model import (
    Action,
    ErrorCode,
    Events,
    Example,
    Field,
    Method,
    Model,
    Outcome,
    Paging,
    RateLimit,
    Retry,
    Rule,
)
from codegen.spec.models import (
    ReadModel,
    defined_names,
    in_order_of_use,
    is_class_name,
    reachable,
    read_models,
)
from codegen.spec.names import is_python_name, python_name
from codegen.spec.nodes import MappingNode, Node, shown
from codegen.spec.outcomes import read_outcomes
from codegen.spec.paging import read_paging
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.repeats import read_retry, read_task
from codegen.spec.rules import read_rules
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.scope import ServiceScope, VendorScope
from codegen.spec.source import read_source
from codegen.spec.types import ModelNames
from codegen.spec.values import is_blank
from codegen.spec.words import ACTION, COMMON_BESIDE_FIELDS, METHODS


@dataclass(frozen=True, slots=True)
class _Content:
    """What an action sends and what it is answered.

    `own` are the models of its file, `models` all it may use.
    """

    request: Names[Field]
    response: Names[Field]
    rules: tuple[Rule, ...]
    own: Names[ReadModel]
    models: Names[ReadModel]

    @property
    def answer(self) -> Answer:
        return Answer(self.response, self.models)


def read_action(node: Node, stem: str, scope: ServiceScope, faults: Faults) -> Action:
    """Read an action file; `stem` is the file's name without its extension.

    After faults the action is incomplete, but its names and places can still be compared with
    others.
    """
    part = Part(node, ACTION, faults)
    name = _read_name(part, stem)
    content = _read_content(part, scope)
    retry = _read_retry(part, content.request)
    return Action(
        name=name,
        python=_read_python(part, name),
        doc=part.doc(lines=False),
        source=read_source(part),
        method=cast(Method, part.word("method", METHODS) or "POST"),
        retry=retry or Retry("unsafe"),
        request=_top(f"{name}Request", part, "request", content.request, content.rules),
        response=_top(f"{name}Response", part, "response", content.response),
        place=part.place,
        host=read_host(part, "host"),
        rate_limit=_read_rate_limit(part, content.request, scope),
        regions=_read_regions(part, scope),
        task=read_task(part, retry, content.request, content.answer),
        models=in_order_of_use({key: read.model for key, read in content.own.known.items()}),
        errors=_read_errors(part, scope),
        outcomes=_read_outcomes(part, content),
        paging=_read_paging(part, content),
        events=_read_events(part, content),
        examples=_read_examples(part, content, scope.vendor),
        deprecated=part.flag("deprecated"),
    )


def _top(
    name: str, part: Part, key: str, fields: Names[Field], rules: tuple[Rule, ...] = ()
) -> Model:
    node = part.node(key)
    place = node.place if node else part.place
    return Model(name, tuple(fields.known.values()), place, rules=rules)


def _read_name(part: Part, stem: str) -> str:
    text = part.text("action")
    if text is not None and text.value != stem:
        part.faults.add(
            text.place, f"the action is '{text.value}', but its file is called {stem}.yaml"
        )
    elif text is not None and not is_class_name(text.value):
        message = (
            f"'{text.value}' is no action's name; it starts with a capital letter, as in 'StopMix'"
        )
        part.faults.add(text.place, message)
    return stem


def _read_python(part: Part, name: str) -> str:
    given, own = part.text("name"), part.text("action")
    python = given.value if given else python_name(name)
    text = given or own
    if text is None:
        return python
    if not is_python_name(python):
        part.faults.add(text.place, f"'{python}' cannot be a method's name; give it another 'name'")
    elif python in reserved.METHODS:
        message = f"every client has its own '{python}'; give this method another 'name'"
        part.faults.add(text.place, message)
    return python


def _read_content(part: Part, scope: ServiceScope) -> _Content:
    models_node = part.node("models")
    own_names = defined_names(models_node)
    names = ModelNames(
        frozenset(own_names.known) | frozenset(scope.models.known),
        own_names.whole and scope.models.whole,
        "in this file or in service.yaml",
    )
    own = read_models(models_node, names, part.faults) if models_node else Names()
    request = _read_fields(part, _request_section(part, scope.vendor), names)
    response = _read_fields(part, _response_section(scope.vendor), names)
    rules_node = part.node("rules")
    rules = read_rules(rules_node, request, "the request", part.faults) if rules_node else ()
    content = _Content(request, response, rules, own, own | scope.models)
    _check_unused(content, part.faults)
    return content


def _read_fields(part: Part, section: Section, names: ModelNames) -> Names[Field]:
    node = part.node(section.name)
    if node is None:
        return Names(whole=part.is_read)
    return read_fields(node, section, names, part.faults)


def _request_section(part: Part, vendor: VendorScope) -> Section:
    beside = COMMON_BESIDE_FIELDS.get(vendor.protocol or "", False)
    return Section(
        "request",
        reserved=_reserved(part),
        taken=frozenset(vendor.common.known) if beside else frozenset(),
        taken_by="a common parameter of the vendor, which the runtime fills in",
    )


def _reserved(part: Part) -> frozenset[str]:
    """Return what the action's methods take beside its parameters."""
    if "stops" in part:
        return reserved.STOP_PARAMETERS
    task = part.node("describes")
    keys = [entry.key.value for entry in task.entries] if isinstance(task, MappingNode) else []
    return reserved.WAIT_PARAMETERS if "state" in keys else frozenset()


def _response_section(vendor: VendorScope) -> Section:
    return Section(
        "response",
        reserved=reserved.RESPONSE_FIELDS,
        taken=frozenset(vendor.envelope.known),
        taken_by="part of the vendor's envelope, which the runtime reads",
        is_answer=True,
    )


def _check_unused(content: _Content, faults: Faults) -> None:
    models = {name: read.model for name, read in content.own.known.items()}
    tables = [
        content.request,
        content.response,
        *(read.fields for read in content.own.known.values()),
    ]
    if any(field.type == NO_TYPE for table in tables for field in table.known.values()):
        return
    if not all(table.whole for table in tables):
        return
    fields = [*content.request.known.values(), *content.response.known.values()]
    used = reachable(fields, models)
    for model in models.values():
        if model.name not in used:
            faults.add(model.place, f"nothing in this action uses model '{model.name}'; delete it")


def _read_retry(part: Part, request: Names[Field]) -> Retry | None:
    node = part.node("retry")
    if node is None or (part.faults.drafts and is_blank(node)):
        return None
    return read_retry(node, request, part.faults)


def _read_rate_limit(part: Part, request: Names[Field], scope: ServiceScope) -> RateLimit | None:
    node = part.node("rate_limit")
    return read_rate_limit(node, request, part.faults) if node else scope.rate_limit


def _read_regions(part: Part, scope: ServiceScope) -> tuple[str, ...]:
    node = part.node("regions")
    if node and scope.has_regions is False:
        part.faults.add(
            node.place, "calls of this service name no region; service.yaml has no 'region'"
        )
        return ()
    return read_regions(part, scope.regions)


def _read_errors(part: Part, scope: ServiceScope) -> tuple[ErrorCode, ...]:
    own_node, more_node, shared_node = map(part.node, ("errors", "undocumented", "shared_errors"))
    protocol, faults = scope.vendor.protocol, part.faults
    own = read_errors(own_node, "'errors'", protocol, faults) if own_node else {}
    more = (
        read_errors(more_node, "'undocumented'", protocol, faults, documented=False)
        if more_node
        else {}
    )
    for code in more.keys() & own.keys():
        message = f"code {shown(code)} stands in 'errors' too; it is documented or it is not"
        faults.add(more[code].place, message)
    both = {**own, **more}
    shared = read_shared(shared_node, scope.tables, both, faults) if shared_node else {}
    check_members(both.values(), faults)
    return tuple({**own, **shared, **more}.values())


def _read_outcomes(part: Part, content: _Content) -> tuple[Outcome, ...]:
    node = part.node("outcomes")
    return read_outcomes(node, content.request, content.answer, part.faults) if node else ()


def _read_paging(part: Part, content: _Content) -> tuple[Paging, ...]:
    node = part.node("paging")
    return read_paging(node, content.request, content.answer, part.faults) if node else ()


def _read_events(part: Part, content: _Content) -> Events | None:
    node = part.node("events")
    return read_events(node, part, content.response, part.faults) if node else None


def _read_examples(part: Part, content: _Content, vendor: VendorScope) -> tuple[Example, ...]:
    node = part.node("examples")
    if node is None:
        return ()
    fit = Fit(content.models, part.faults)
    answer = content.response | vendor.envelope
    return read_examples(node, fit, content.request, content.rules, answer)
