"""Which key of the spec language says which attribute of the model: a row for each of them.

An attribute that the model gains needs a row here, or a reason in `ELSEWHERE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Final

from codegen.sources.edit.data import Data, Items, Key, Layout, Part, Rows
from codegen.sources.edit.errors import EditError
from codegen.sources.edit.forms import (
    choices_data,
    events_data,
    hosts_data,
    json_data,
    quoted,
    rates_data,
    retry_data,
    rules_data,
    stated_data,
    text_data,
    texts,
    type_data,
    when_data,
    word_if,
)
from codegen.spec.model import (
    Action,
    AnyOf,
    Choice,
    Condition,
    ErrorCode,
    Events,
    Example,
    Field,
    Model,
    NeededWhen,
    OneOf,
    OnlyWhen,
    Outcome,
    Paging,
    Rate,
    RateLimit,
    Retry,
    Service,
    Source,
    Specs,
    State,
    Task,
    Type,
    Vendor,
    default_effect,
)
from codegen.spec.names import error_member, python_name


def _as_it_is(value: Any) -> Data:
    return value  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class Row:
    """An attribute, its key, and how its value is written.

    What a `derived` one stands for without its key depends on other attributes.
    """

    attribute: str
    key: str
    write: Callable[[Any], Data] = _as_it_is
    derived: bool = False


_NAMED_AS_DERIVED: Final = frozenset({"name"})


def part_of(
    node: Any,
    rows: tuple[Row, ...],
    implied: Iterable[str] = (),
    *,
    short: str | None = None,
    layout: Layout = "fit",
) -> Part:
    """Write a node by its table; what has the attribute's default value is implied."""
    defaults = _DEFAULTS[type(node)]
    values: dict[str, Data] = {}
    found = set(implied)
    for row in rows:
        value = getattr(node, row.attribute)
        values[row.key] = row.write(value)
        default = MISSING if row.derived else defaults[row.attribute]
        is_default = type(default) is type(value) and default == value
        if value is None or is_default:
            found.add(row.key)
    return Part(values, frozenset(found), short, layout)


def field_part(field: Field) -> Part:
    """Write what is said of a field."""
    implied = _NAMED_AS_DERIVED if field.python == python_name(field.wire) else ()
    return part_of(field, FIELD, implied, short="type")


def model_part(model: Model) -> Part:
    """Write a model."""
    return part_of(model, MODEL, layout="block")


def error_part(row: ErrorCode, *, is_new: bool = False) -> Part:
    """Write a row of an error table; the kind of a new one that is not known is left to a person.

    Raises:
        EditError: No `name` gives the row's member.
    """
    implied = set[str]()
    if isinstance(row.code, str) and row.member == error_member(row.code):
        implied.add("name")
    name = row.member.lower()
    if "name" not in implied and error_member(name) != row.member:
        raise EditError(f"no 'name' of code {row.code} makes {row.member} of it")
    if row.effect == default_effect(row.kind):
        implied.add("effect")
    part = part_of(row, ERROR, implied, layout="flow")
    values: Mapping[str, Data] = {**part.values, "name": name}
    if is_new and row.kind == "unknown":
        values = {**values, "kind": "TODO"}
    return Part(values, part.implied, None, "flow")


def error_rows(rows: Iterable[ErrorCode], known: Iterable[Key] | None = None) -> Rows:
    """Write a table; rows of codes that are not `known` are new ones, if that is given."""
    codes = None if known is None else set(known)
    return Rows(
        {
            row.code: error_part(row, is_new=codes is not None and row.code not in codes)
            for row in rows
        },
        ordered=False,
    )


def field_key(field: Field) -> str:
    """Return the key of a field."""
    return field.wire if field.required else f"{field.wire}?"


def field_rows(found: Iterable[Field]) -> Rows:
    """Write fields."""
    return Rows({field_key(field): field_part(field) for field in found})


def source_part(source: Source) -> Part:
    """Write the vendor's page."""
    return part_of(source, SOURCE, layout="flow")


def rate_part(limit: RateLimit | None) -> Data:
    """Write a call limit."""
    if limit is None:
        return None
    return part_of(limit, RATE_LIMIT, short="limit", layout="flow")


def _outcomes(outcomes: Iterable[Outcome]) -> Items:
    return Items(tuple(part_of(each, OUTCOME, layout="flow") for each in outcomes), "block")


def _paging(paging: Iterable[Paging]) -> Items:
    parts = tuple(part_of(each, PAGING, layout="flow") for each in paging)
    return Items(parts, "block", bare=True)


def _examples(examples: Iterable[Example]) -> Items:
    return Items(tuple(part_of(each, EXAMPLE, layout="block") for each in examples), "block")


def _models(models: Iterable[Model]) -> Rows:
    # Models are read in the order of their use, wherever they stand.
    return Rows({model.name: model_part(model) for model in models}, ordered=False)


SOURCE: Final = (Row("url", "url", quoted), Row("updated", "updated"))
FIELD: Final = (
    Row("type", "type", type_data),
    Row("choices", "choices", choices_data),
    Row("min", "min"),
    Row("max", "max"),
    Row("min_length", "min_length"),
    Row("max_length", "max_length"),
    Row("pattern", "pattern"),
    Row("min_items", "min_items"),
    Row("max_items", "max_items"),
    Row("default", "default"),
    Row("indexed", "encoding", word_if("indexed")),
    Row("secret", "secret"),
    Row("deprecated", "deprecated"),
    Row("disabled", "disabled"),
    Row("stated", "stated", stated_data),
    Row("python", "name"),
    Row("doc", "doc"),  # last, as the spec files have it
)
MODEL: Final = (
    Row("doc", "doc"),
    Row("fields", "fields", field_rows),
    Row("rules", "rules", rules_data),
)
# In the order in which the specs have them.
ERROR: Final = (
    Row("member", "name"),
    Row("kind", "kind"),
    Row("effect", "effect", derived=True),
    Row("doc", "doc", quoted),
    Row("advice", "advice", quoted),
    Row("dropped", "dropped"),
)
RATE_LIMIT: Final = (
    Row("limit", "limit", str),
    Row("test", "test", text_data),
    Row("per", "per", rates_data),
)
OUTCOME: Final = (
    Row("items", "items"),
    Row("name", "name"),
    Row("code", "code"),
    Row("message", "message"),
    Row("fine", "fine", texts),
    Row("of", "of"),
)
PAGING: Final = (
    Row("when", "when", when_data),
    Row("page", "page"),
    Row("offset", "offset"),
    Row("token", "token"),
    Row("next", "next"),
    Row("size", "size"),
    Row("items", "items"),
    Row("total", "total"),
    Row("pages", "pages"),
    Row("first", "first"),
)
EXAMPLE: Final = (
    Row("doc", "doc"),
    Row("request", "request", json_data),
    Row("response", "response", json_data),
)
ACTION: Final = (
    Row("name", "action"),
    Row("doc", "doc"),
    Row("source", "source", source_part),
    Row("method", "method"),
    Row("host", "host"),
    Row("rate_limit", "rate_limit", rate_part),
    Row("regions", "regions", texts),
    Row("retry", "retry", retry_data),
    Row("request", "request", lambda model: field_rows(model.fields)),
    Row("response", "response", lambda model: field_rows(model.fields)),
    Row("models", "models", _models),
    Row("outcomes", "outcomes", _outcomes),
    Row("paging", "paging", _paging),
    Row("events", "events", events_data),
    Row("examples", "examples", _examples),
    Row("deprecated", "deprecated"),
    Row("python", "name"),
)
SERVICE: Final = (
    Row("title", "title"),
    Row("doc", "doc"),
    Row("source", "source", source_part),
    Row("client", "client"),
    Row("version", "version"),
    Row("hosts", "hosts", hosts_data),
    Row("regional_host", "regional_host"),
    Row("region", "region"),
    Row("regions", "regions", texts),
    Row("rate_limit_scope", "rate_limit_scope", texts),
    Row("models", "models", _models),
)
VENDOR: Final = (
    Row("title", "title"),
    Row("doc", "doc"),
    Row("source", "source", source_part),
    Row("protocol", "protocol"),
    Row("clock_tolerance", "clock_tolerance"),
    Row("common", "common", field_rows),
    Row("envelope", "envelope", field_rows),
    Row("errors", "errors", error_rows),
)

TABLES: Final[dict[type, tuple[Row, ...]]] = {
    Source: SOURCE,
    Field: FIELD,
    Model: MODEL,
    ErrorCode: ERROR,
    RateLimit: RATE_LIMIT,
    Outcome: OUTCOME,
    Paging: PAGING,
    Example: EXAMPLE,
    Action: ACTION,
    Service: SERVICE,
    Vendor: VENDOR,
}
_DEFAULTS: Final[dict[type, dict[str, Any]]] = {
    node: {each.name: each.default for each in fields(node)} for node in TABLES
}
# Attributes that no key of their own says, and what does.
ELSEWHERE: Final[dict[type, dict[str, str]]] = {
    Field: {"wire": "the field's key", "required": "the '?' behind its key"},
    Model: {"name": "the model's key", "shared": "the file in which it stands"},
    ErrorCode: {"code": "the row's key", "documented": "the table in which it stands"},
    Action: {"task": "the key that its role is", "errors": "the tables it has and shares"},
    Service: {"name": "the folder", "vendor": "the folder above", "actions": "files beside it"},
    Vendor: {"name": "the folder", "services": "folders in it"},
    Type: {"name": "the type's text", "is_list": "the brackets around it"},
    Choice: {"value": "an item or a key", "doc": "the value behind that key"},
    Condition: {"field": "a key of 'when'", "values": "the value behind that key"},
    OneOf: {"fields": "one_of"},
    AnyOf: {"fields": "any_of"},
    NeededWhen: {"field": "needed", "when": "when"},
    OnlyWhen: {"fields": "only", "when": "when"},
    Rate: {"count": "the rate's text", "seconds": "the rate's text"},
    Retry: {"kind": "the word, or the key 'ordered'", "sequence": "the value behind 'ordered'"},
    Task: {"role": "the key", "name": "task", "by": "by", "state": "state"},
    State: {"field": "field", "running": "running", "ended": "ended", "failed": "failed"},
    Events: {"last": "last"},
    Specs: {"vendors": "folders"},
}
