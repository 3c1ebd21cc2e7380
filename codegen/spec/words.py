"""The words of the spec language: which keys stand where, what belongs behind each, and which are needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

SCOPES: Final = ("account", "host")
REGION_NEEDS: Final = ("required", "optional")
METHODS: Final = ("GET", "POST")
LANGUAGE: Final = 1
# What a draft may leave to a person: what no vendor material says.
OPEN_IN_DRAFTS: Final = frozenset({"doc", "kind", "retry"})

# Whether a protocol's error codes are numbers, and whether its common parameters share the
# request's query or body.
NUMERIC_CODES: Final[dict[str, bool]] = {"tencent": False, "zego": True}
COMMON_BESIDE_FIELDS: Final[dict[str, bool]] = {"tencent": False, "zego": True}
PROTOCOLS: Final = tuple(NUMERIC_CODES)


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping with fixed keys: for each key a hint at what belongs there, and the needed ones.

    Keys of other notations are known too: `aliases` by the key that they mean, `cures` by what to
    do instead.
    """

    what: str
    keys: Mapping[str, str]
    needed: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    cures: Mapping[str, str] = field(default_factory=dict)


_DOC: Final = "one sentence in your own words, with a full stop"
_SOURCE: Final = "{url: ..., updated: ...}, the vendor's page and its date where it shows one"
_NAME: Final = "the name in Python, where the derived one collides or is reserved"
_MODELS: Final = "nested objects, {Name: {doc: ..., fields: {...}}}"
_ROWS: Final = "rows such as {code: {kind: ..., doc: ...}}"

ACTION: Final = Shape(
    "an action file",
    {
        "action": "the action's name on the wire, as in the file's name",
        "doc": _DOC,
        "source": _SOURCE,
        "method": "GET or POST, as the page shows it",
        "host": "the host, where it is not the service's",
        "rate_limit": "calls a second, such as 20/s",
        "regions": "the regions that the page lists",
        "retry": "read, idempotent, {ordered: Field} or unsafe",
        "starts": "{task: ..., by: [...]}",
        "updates": "{task: ..., by: [...]}",
        "stops": "{task: ..., by: [...]}",
        "describes": "{task: ..., by: [...], state: ...}",
        "request": "the parameters, without the vendor's common ones",
        "response": "the fields of the answer, without the vendor's envelope",
        "events": "{last: Field}, where the answer is a stream of events",
        "rules": "rules between the request's fields",
        "models": _MODELS,
        "shared_errors": "{table: all} or {table: [codes]}, tables of service.yaml",
        "errors": _ROWS,
        "undocumented": _ROWS + ", for codes that are not on the page",
        "outcomes": "where the answer says what became of each item",
        "paging": "how the list is read to its end",
        "examples": "the page's examples, [{request: {...}, response: {...}}]",
        "deprecated": "true when the vendor says so",
        "name": _NAME,
    },
    frozenset({"action", "doc", "source", "retry"}),
    {"description": "doc", "parameters": "request", "params": "request", "summary": "doc"},
)
SERVICE: Final = Shape(
    "a service file",
    {
        "title": "the service's name, for people",
        "doc": _DOC,
        "source": _SOURCE,
        "client": "name of the client's class, such as TrtcClient",
        "version": "version of the API, in quotes if it is a number",
        "hosts": "{default: host, short name: host, ...}",
        "regional_host": "host of a region, with {region} in it",
        "region": "required or optional: whether calls name a region",
        "regions": "the known regions",
        "rate_limit_scope": "[account] or [account, host]: whom a limit counts for",
        "rate_limit": "limit of the actions that name none, such as 20/s",
        "models": _MODELS,
        "error_tables": "{table: {code: {kind: ..., doc: ...}}}",
    },
    frozenset({"title", "doc", "source", "client", "hosts", "rate_limit_scope"}),
)
VENDOR: Final = Shape(
    "a vendor file",
    {
        "language": "version of the spec language, 1",
        "title": "the vendor's name, for people",
        "doc": _DOC,
        "source": _SOURCE,
        "protocol": "zego or tencent: how calls are signed and answers unwrapped",
        "clock_tolerance": "seconds that a timestamp may be off",
        "common": "parameters of every call, which the runtime fills in",
        "envelope": "fields of every answer, which the runtime reads",
        "errors": _ROWS + ", for codes that any action may answer",
    },
    frozenset({"language", "title", "doc", "source", "protocol", "clock_tolerance"}),
)
SOURCE: Final = Shape(
    "a source",
    {"url": "address of the vendor's page", "updated": "date of the page, YYYY-MM-DD"},
    frozenset({"url"}),
)
_OPTIONAL: Final = "fields are required unless a '?' stands behind the name, as in 'Name?'"
FIELD: Final = Shape(
    "a field",
    {
        "type": "a type such as string, int32, [string] or the name of a model",
        "doc": "what it is, with units, in your own words and with a full stop",
        "choices": "the allowed values, a list or {value: meaning}",
        "min": "the least number allowed",
        "max": "the greatest number allowed",
        "min_length": "the fewest characters allowed",
        "max_length": "the most characters allowed",
        "pattern": "a regular expression that the whole string matches",
        "min_items": "the fewest items allowed",
        "max_items": "the most items allowed",
        "default": "what the vendor takes when the field is left out",
        "encoding": "indexed: zero-based dots in a query",
        "secret": "true: never printed",
        "deprecated": "true: documented as such",
        "disabled": "true: the vendor ignores it",
        "stated": "{key: value}, what the vendor's material states where the spec knows better",
        "name": _NAME,
    },
    frozenset({"type"}),
    {"description": "doc", "enum": "choices", "maximum": "max", "minimum": "min"},
    {
        "required": _OPTIONAL,
        "optional": _OPTIONAL,
        "nullable": _OPTIONAL,
        "format": "the format is part of the type, such as int32",
        "items": "a list is written as its items' type in brackets, such as [string]",
        "fields": "nested fields belong to a model, whose name is the type",
        "example": "examples stand under 'examples' of the action",
    },
)
STATED: Final = Shape(
    "'stated'",
    {
        "required": "true or false: whether the field is marked as required",
        "absent": "true: the field is not there at all",
        "type": "the type, written as in the spec; any for an object",
        "choices": "the values, as a list",
        "min": "the least number",
        "max": "the greatest number",
        "min_length": "the fewest characters",
        "max_length": "the most characters",
        "min_items": "the fewest items",
        "max_items": "the most items",
        "default": "what is taken when the field is left out",
        "deprecated": "true or false: whether the field is marked as deprecated",
        "disabled": "true or false: whether the field is marked as having no effect",
    },
)
MODEL: Final = Shape(
    "a model",
    {"doc": _DOC, "fields": "{Name: type, ...}", "rules": "rules between its fields"},
    frozenset({"fields"}),
)
ERROR: Final = Shape(
    "an error row",
    {
        "kind": "what the code means for the caller, such as invalid, gone or throttled",
        "doc": "the page's one-line meaning",
        "advice": "what to do about it, where the page says so",
        "name": "the enum member's name, in small letters",
        "effect": "none or maybe: whether the vendor may have acted before it refused",
        "dropped": "true: a newer page no longer lists the code",
    },
    frozenset({"kind", "doc"}),
    {"description": "doc"},
    {"documented": "codes that are not on the page stand under 'undocumented'"},
)
RETRY: Final = Shape(
    "'retry'",
    {"ordered": "the field that orders the calls of a task"},
    frozenset({"ordered"}),
)
TASK: Final = Shape(
    "a task",
    {
        "task": "the task's name",
        "by": "what tells one task from another: fields, or places in the answer of a start",
        "state": "{field: ..., running: [...], ended: [...]}, where the answer tells its state",
    },
    frozenset({"task", "by"}),
)
STATE: Final = Shape(
    "a state",
    {
        "field": "dotted path into the response, to the state",
        "running": "the values that mean that the task is at work",
        "ended": "the values that mean that it is over, and did what it was to do",
        "failed": "the values that mean that it is over, and failed",
    },
    frozenset({"field"}),
    {"path": "field"},
)
EVENTS: Final = Shape(
    "'events'", {"last": "the field of the response that is true in the last event"}
)
RATE_LIMIT: Final = Shape(
    "'rate_limit'",
    {
        "limit": "calls a second, such as 20/s",
        "test": "calls a second in the vendor's test environment",
        "per": "{field: rate}, for each value of the field",
    },
    frozenset({"limit"}),
)
RULE: Final = Shape(
    "a rule",
    {
        "any_of": "fields of which at least one is given",
        "one_of": "fields of which exactly one is given",
        "needed": "the field that has to be given",
        "only": "fields that may be given only when 'when' holds",
        "when": "{field: value}, {field: [values]} or the name of a field that is given",
    },
)
OUTCOME: Final = Shape(
    "an outcome",
    {
        "items": "dotted path into the response, to the list of items, or to the one object that "
        "tells of the whole call",
        "name": "the field that names the item",
        "code": "the field that holds its code",
        "message": "the field that holds its message",
        "fine": "the codes that mean that all is well",
        "of": "the field of the request that names what was asked for",
    },
    frozenset({"items", "code", "fine"}),
)
PAGING: Final = Shape(
    "'paging'",
    {
        "when": "{field: value}: the requests that are paged like this",
        "page": "the parameter that takes the number of the page",
        "offset": "the parameter that takes the number of items to pass over",
        "token": "the parameter that takes the token of the page",
        "next": "dotted path to the token of the following page",
        "size": "the parameter that takes the number of items of a page",
        "items": "dotted path into the response, to the list of items",
        "total": "dotted path to the number of items in all",
        "pages": "dotted path to the number of pages",
        "first": "number of the first page",
    },
    frozenset({"items"}),
)
EXAMPLE: Final = Shape(
    "an example",
    {
        "doc": "one sentence about it, with a full stop",
        "request": "the parameters as on the wire",
        "response": "the answer's content as on the wire",
    },
    frozenset({"request", "response"}),
)

# By the names of their definitions in specs/schema.json.
SHAPES: Final[dict[str, Shape]] = {
    "action": ACTION,
    "service": SERVICE,
    "vendor": VENDOR,
    "source": SOURCE,
    "field": FIELD,
    "stated": STATED,
    "model": MODEL,
    "error": ERROR,
    "ordered": RETRY,
    "task": TASK,
    "state": STATE,
    "events": EVENTS,
    "rate_limit": RATE_LIMIT,
    "rule": RULE,
    "outcome": OUTCOME,
    "paging": PAGING,
    "example": EXAMPLE,
}
