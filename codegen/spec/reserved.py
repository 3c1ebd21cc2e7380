"""Names that generated code has or uses itself, so that spec files cannot give them to anything."""

from __future__ import annotations

from typing import Final

# What the classes of requests, responses and models have.
_ATTRIBUTES: Final = frozenset({"from_wire", "self", "to_wire"})
# What their bodies use: an attribute of such a name would be what the next attribute finds.
_TYPES: Final = frozenset({"bool", "bytes", "float", "frozenset", "int", "str", "tuple"})
_HELPERS: Final = frozenset({"attrs", "hide", "hide_optional"})
_CONVERTERS: Final = frozenset({"as_booleans", "as_integers", "as_numbers", "as_strings"})
FIELDS: Final = _ATTRIBUTES | _TYPES | _HELPERS | _CONVERTERS
RESPONSE_FIELDS: Final = frozenset({"meta", "request_id"})

# What the methods of stops take beside the action's parameters.
STOP_PARAMETERS: Final = frozenset({"missing_ok"})

# What the methods that wait for a state take beside the action's parameters.
WAIT_PARAMETERS: Final = frozenset({"timeout", "until"})

# What every client offers beside the methods of the actions, and the package of a service's shared
# models.
METHODS: Final = frozenset({"call", "call_raw", "close", "models", "stream", "with_options"})

# What the modules of a service import.
_TYPING: Final = frozenset({"Any", "ClassVar", "Final", "Literal"})
_ABSTRACT: Final = frozenset({"AsyncIterator", "Iterator", "Sequence"})
_RULES: Final = frozenset({"AnyOf", "NeededWhen", "OneOf", "OnlyWhen"})
_ERRORS: Final = frozenset({"CommonErrorCode", "ErrorCode", "IntErrorCode", "StringErrorCode"})
_DECLARED: Final = frozenset({"CallLimit", "Outcomes", "PageTurning", "Rate", "TaskStates"})
_RUNTIME: Final = frozenset(
    {"Action", "Field", "Model", "Request", "Response", "ResponseMeta", "Service"}
)
_CLIENTS: Final = frozenset(
    {"AsyncTencentClient", "AsyncZegoClient", "SERVICE", "TencentClient", "ZegoClient"}
)
_STREAMS: Final = frozenset({"AsyncEventStream", "EventStream"})
CLASSES: Final = _TYPING | _ABSTRACT | _STREAMS | _RULES | _ERRORS | _DECLARED | _RUNTIME | _CLIENTS
