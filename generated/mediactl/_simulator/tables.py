"""The tables that say what the vendors' actions take and answer, read from JSON files.

A directory holds ``<vendor>.json``, with what all calls of a vendor have in common, and one
``<vendor>_<service>.json`` per service. A table that cannot be right is refused when it is read,
with its file and field, rather than when a call trips over it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from .paging_ways import Way, read_way, read_when
from .reading import blame, read_path, refuse_unknown
from .task_roles import TaskRole, read_task

SCALARS = frozenset(
    {"string", "int32", "int64", "uint32", "uint64", "float", "bool", "any", "bytes"}
)
FIELD_KEYS = frozenset(
    {
        "type",
        "required",
        "choices",
        "min",
        "max",
        "min_items",
        "max_items",
        "min_length",
        "max_length",
        "pattern",
        "encoding",
        "secret",
        "default",
    }
)
ACTION_KEYS = frozenset(
    {
        "method",
        "task",
        "rate_limit",
        "request",
        "rules",
        "response",
        "errors",
        "outcomes",
        "events",
        "paging",
        "examples",
    }
)
LIMIT_KEYS = frozenset({"limit", "test", "per"})
OUTCOME_KEYS = frozenset({"items", "name", "code", "fine", "of", "message"})


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter, or one field of an answer; ``type`` is that of an item where it is a list."""

    type: str
    is_list: bool = False
    required: bool = False
    choices: tuple[Any, ...] = ()
    min: float | None = None
    max: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: re.Pattern[str] | None = None
    indexed: bool = False
    default: Any = None


@dataclass(frozen=True, slots=True)
class Needed:
    """A field that must be given when others have one of the values named (``None``: any)."""

    name: str
    when: Mapping[str, tuple[Any, ...] | None]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Fields of which one must be given; with ``exclusive`` not more than one."""

    names: tuple[str, ...]
    exclusive: bool


Rule = Needed | Alternatives


@dataclass(frozen=True, slots=True)
class Model:
    """An object: its fields by wire name, and the rules between them."""

    fields: Mapping[str, Field]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Error:
    """One row of an error table; ``kind`` says what sort of refusal it is, such as ``gone``."""

    kind: str
    message: str
    documented: bool = True


@dataclass(frozen=True, slots=True)
class Rate:
    """So many calls within any so many seconds."""

    calls: int
    seconds: float


@dataclass(frozen=True, slots=True)
class CallLimit:
    """The limit of one action: for all calls, in the test environment, for each value of a field.

    With ``by_host`` every host that is called has a limit of its own.
    """

    rate: Rate
    test: Rate | None = None
    per: Mapping[str, Rate] = field(default_factory=dict)
    by_host: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an answer tells item by item what became of what was asked for.

    ``items`` is a path to a list of objects, in which ``name``, ``code`` and ``message`` are
    fields; the codes in ``fine`` mean success. ``of`` is the field of the request that named them.
    """

    items: tuple[str, ...]
    name: str
    code: str
    fine: tuple[str | int, ...]
    of: str
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A request and the answer the vendor documents for it."""

    request: Mapping[str, Any]
    response: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Action:
    """One action of a service, with the models of that service.

    With ``streams`` it answers by a stream of events; ``last`` is the field that is true in the
    last one.
    """

    vendor: str
    service: str
    name: str
    method: str
    request: Model
    response: Model
    models: Mapping[str, Model]
    errors: Mapping[str, Error]
    task: TaskRole | None = None
    examples: tuple[Example, ...] = ()
    limit: CallLimit | None = None
    outcomes: tuple[Outcome, ...] = ()
    streams: bool = False
    last: str | None = None
    paging: tuple[Way, ...] = ()

    def answered(self, path: tuple[str, ...]) -> Field | None:
        """The field of the answer that a path ends at, if there is one."""
        *way, last = path
        model = self.response
        for name in way:
            field = model.fields.get(name)
            if field is None or field.is_list or field.type not in self.models:
                return None
            model = self.models[field.type]
        return model.fields.get(last)


@dataclass(frozen=True, slots=True)
class Service:
    """One service of a vendor: its version and its actions by name."""

    name: str
    version: str | None
    region_required: bool
    actions: Mapping[str, Action]


@dataclass(frozen=True, slots=True)
class Vendor:
    """What all calls of a vendor share; ``clock_tolerance`` is in seconds."""

    name: str
    clock_tolerance: float
    common: Mapping[str, Field]
    errors: Mapping[str, Error]
    services: dict[str, Service] = field(default_factory=dict)

    def find_action(self, name: str) -> Action | None:
        """The action of that name in whichever service has it."""
        for service in self.services.values():
            if name in service.actions:
                return service.actions[name]
        return None


def load(directory: Path) -> Mapping[str, Vendor]:
    """Read the tables of a directory: vendors by name.

    Raises:
        FileNotFoundError: There are no tables there.
        ValueError: A table is not as it should be; the message names file and field.
    """
    files = sorted(directory.glob("*.json"))
    if not files:
        raise FileNotFoundError(
            f"the simulator found no tables (<vendor>.json, <vendor>_<service>.json) in {directory}"
        )
    stats = [(path, path.stat()) for path in files]
    return _load(tuple((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats))


# Many short-lived simulators read the same few files, which take longer to read than to serve.
@lru_cache(maxsize=8)
def _load(files: tuple[tuple[Path, int, int], ...]) -> Mapping[str, Vendor]:
    vendors: dict[str, Vendor] = {}
    services: list[tuple[Path, Mapping[str, Any]]] = []
    for path, _, _ in files:
        with blame(path.name):
            table = json.loads(path.read_bytes())
            if "service" in table:
                services.append((path, table))
            else:
                vendors[table["vendor"]] = _vendor(table)
    for path, table in services:
        with blame(path.name):
            vendor = vendors[table["vendor"]]
            vendor.services[table["service"]] = _service(table)
    return vendors


def _vendor(table: Mapping[str, Any]) -> Vendor:
    return Vendor(
        name=table["vendor"],
        clock_tolerance=table["clock_tolerance"],
        common=_fields(table.get("common", {}), {}),
        errors=_errors(table.get("errors", {})),
    )


def _service(table: Mapping[str, Any]) -> Service:
    names: Mapping[str, Any] = table.get("models", {})
    models: dict[str, Model] = {}
    for name, model in names.items():
        with blame(name):
            models[name] = Model(
                _fields(model["fields"], names), tuple(_rules(model.get("rules", [])))
            )
    actions: dict[str, Action] = {}
    for name, action in table["actions"].items():
        with blame(name):
            actions[name] = _action(table, name, action, models)
            _check_names(actions[name])
    return Service(
        name=table["service"],
        version=table.get("version"),
        region_required=table.get("region_required", False),
        actions=actions,
    )


def _action(
    table: Mapping[str, Any], name: str, action: Mapping[str, Any], models: Mapping[str, Model]
) -> Action:
    refuse_unknown(action, ACTION_KEYS, "action")
    return Action(
        vendor=table["vendor"],
        service=table["service"],
        name=name,
        method=action["method"],
        request=Model(
            _fields(action.get("request", {}), models), tuple(_rules(action.get("rules", [])))
        ),
        response=Model(_fields(action.get("response", {}), models)),
        models=models,
        errors=_errors(action.get("errors", {})),
        task=read_task(action["task"]) if "task" in action else None,
        examples=tuple(
            Example(example.get("request", {}), example.get("response", {}))
            for example in action.get("examples", [])
        ),
        limit=_limit(action["rate_limit"], table) if "rate_limit" in action else None,
        outcomes=tuple(_outcome(outcome) for outcome in action.get("outcomes", [])),
        streams="events" in action,
        last=action.get("events", {}).get("last"),
        paging=tuple(read_way(way) for way in action.get("paging", [])),
    )


def _check_names(action: Action) -> None:
    """Refuse fields that an action is said to have and has not."""
    asked, answered = set[str](), set[tuple[str, ...]]()
    for way in action.paging:
        asked |= {*filter(None, (way.page, way.offset, way.token, way.size)), *way.when}
        answered |= {*filter(None, (way.items, way.next, way.total, way.pages))}
    if action.task is not None:
        for value in action.task.by:
            if value.name not in action.request.fields or not value.may_be_asked:
                answered |= {*value.places} if action.task.role == "start" else set()
                asked |= {value.name} if action.task.role != "start" else set()
        answered |= {action.task.states.field} if action.task.states else set()
    for name in sorted(asked - action.request.fields.keys()):
        raise ValueError(f"the request has no field {name}")
    for path in sorted(answered):
        if action.answered(path) is None:
            raise ValueError(f"the answer has no field {'.'.join(path)}")


def _limit(limit: Mapping[str, Any], table: Mapping[str, Any]) -> CallLimit:
    with blame("rate_limit"):
        refuse_unknown(limit, LIMIT_KEYS, "limit")
        return CallLimit(
            rate=_rate(limit["limit"]),
            test=_rate(limit["test"]) if "test" in limit else None,
            per={name: _rate(rate) for name, rate in limit.get("per", {}).items()},
            by_host="host" in table.get("rate_limit_scope", ()),
        )


def _rate(rate: list[Any]) -> Rate:
    calls, seconds = rate
    if not calls >= 1 or not seconds > 0:
        raise ValueError(f"a rate is [calls, seconds], both above 0; got {rate}")
    return Rate(calls, seconds)


def _outcome(outcome: Mapping[str, Any]) -> Outcome:
    with blame("outcomes"):
        refuse_unknown(outcome, OUTCOME_KEYS, "outcome")
        return Outcome(
            items=read_path(outcome["items"]),
            name=outcome["name"],
            code=outcome["code"],
            fine=tuple(outcome["fine"]),
            of=outcome["of"],
            message=outcome.get("message"),
        )


def _errors(table: Mapping[str, Mapping[str, Any]]) -> dict[str, Error]:
    return {
        code: Error(
            kind=error["kind"],
            message=error["message"],
            documented=error.get("documented", True),
        )
        for code, error in table.items()
    }


def _fields(
    table: Mapping[str, Mapping[str, Any]], models: Mapping[str, object]
) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for name, entry in table.items():
        with blame(name):
            fields[name] = _field(entry, models)
    return fields


def _field(entry: Mapping[str, Any], models: Mapping[str, object]) -> Field:
    refuse_unknown(entry, FIELD_KEYS, "field")
    written: str = entry["type"]
    is_list = written.startswith("[") and written.endswith("]")
    base = written[1:-1] if is_list else written
    if base not in SCALARS and base not in models:
        raise ValueError(f"type {written!r} is neither a scalar nor a model of this service")
    return Field(
        type=base,
        is_list=is_list,
        required=entry.get("required", False),
        choices=tuple(entry.get("choices", ())),
        min=entry.get("min"),
        max=entry.get("max"),
        min_items=entry.get("min_items"),
        max_items=entry.get("max_items"),
        min_length=entry.get("min_length"),
        max_length=entry.get("max_length"),
        pattern=re.compile(entry["pattern"]) if "pattern" in entry else None,
        indexed=entry.get("encoding") == "indexed",
        default=entry.get("default"),
    )


def _rules(table: list[Mapping[str, Any]]) -> Iterator[Rule]:
    for rule in table:
        if "one_of" in rule:
            yield Alternatives(tuple(rule["one_of"]), exclusive=True)
        elif "any_of" in rule:
            yield Alternatives(tuple(rule["any_of"]), exclusive=False)
        elif "needed" in rule:
            yield Needed(rule["needed"], read_when(rule["when"]))
        else:
            raise ValueError(f"a rule has one_of, any_of or needed; got {', '.join(rule)}")
