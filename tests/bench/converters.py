"""cattrs, on plain attrs classes with the fields of this package's models."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field

_TYPES: Final[dict[str, Any]] = {
    "string": str,
    "int32": int,
    "int64": int,
    "uint32": int,
    "uint64": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    "any": Any,
}

# Its fastest way: without telling which field of which item is at fault.
converter: Final = cattrs.Converter(detailed_validation=False)


@cache
def plain_class(model: type[Model]) -> Any:
    """Return the class that somebody would write by hand, known to the converter."""
    required = [field for field in model.WIRE if field.required]
    optional = [field for field in model.WIRE if not field.required]
    made = attrs.make_class(
        model.__name__,
        {
            **{field.name: attrs.field(type=_type(field)) for field in required},
            **{
                field.name: attrs.field(type=_type(field) | None, default=None)
                for field in optional
            },
        },
        frozen=True,
        slots=True,
        kw_only=True,
    )
    names = {field.name: override(rename=field.wire) for field in model.WIRE}
    converter.register_structure_hook(made, make_dict_structure_fn(made, converter, **names))
    converter.register_unstructure_hook(
        made,
        make_dict_unstructure_fn(made, converter, _cattrs_omit_if_default=True, **names),
    )
    return made


def _type(field: Field) -> Any:
    one = _TYPES[field.type] if isinstance(field.type, str) else plain_class(field.type)
    return list[one] if field.many else one
