"""The actions of some services as one OpenAPI document, for generators that start from one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from codegen.spec.model import Action, Field, Model, ScalarName, Service, Type

Schema = dict[str, Any]

_SCALARS: Final[dict[ScalarName, Schema]] = {
    "string": {"type": "string"},
    "int32": {"type": "integer", "format": "int32"},
    "int64": {"type": "integer", "format": "int64"},
    "uint32": {"type": "integer", "format": "uint32", "minimum": 0},
    "uint64": {"type": "integer", "format": "uint64", "minimum": 0},
    "float": {"type": "number", "format": "double"},
    "bool": {"type": "boolean"},
    "any": {},
    "bytes": {"type": "string", "format": "byte"},
}
_REQUEST_ID: Final = {"type": "string", "description": "ID of this request."}
_JSON: Final = "application/json"


def document(services: Sequence[Service]) -> dict[str, Any]:
    """Return an OpenAPI 3.0 document of services of Tencent Cloud, as plain JSON.

    What a generator of clients makes nothing of is left out: the envelope, the headers of the
    signature, and the errors. Answers that are streams of events are one event of theirs.
    """
    return {
        "openapi": "3.0.3",
        "info": {"title": "Live and TRTC", "version": "1.0.0"},
        "tags": [{"name": each.name, "description": each.doc} for each in services],
        "paths": {
            f"/{service.name}/{action.name}": _path(service, action)
            for service in services
            for action in service.actions
        },
        "components": {"schemas": dict(_components(services))},
    }


def _path(service: Service, action: Action) -> Schema:
    operation = {
        "operationId": action.name,
        "tags": [service.name],
        "summary": action.doc,
        "externalDocs": {"url": action.source.url},
        "requestBody": {"required": True, "content": _content(service, action.request)},
        "responses": {
            "200": {"description": "Success.", "content": _content(service, action.response)}
        },
        **({"deprecated": True} if action.deprecated else {}),
    }
    return {"servers": [{"url": f"https://{service.hosts[0][1]}"}], "post": operation}


def _content(service: Service, model: Model) -> Schema:
    return {_JSON: {"schema": _reference(service, model.name)}}


def _reference(service: Service, model: str) -> Schema:
    return {"$ref": f"#/components/schemas/{_name(service, model)}"}


def _name(service: Service, model: str) -> str:
    """Return the name of a model in the document: those of two services may be called alike."""
    return f"{service.client.removesuffix('Client')}{model}"


def _components(services: Sequence[Service]) -> Iterator[tuple[str, Schema]]:
    for service in services:
        for model in service.models:
            yield _name(service, model.name), _object(service, model)
        for action in service.actions:
            for model in (*action.models, action.request):
                yield _name(service, model.name), _object(service, model)
            answer = _object(service, action.response)
            answer["properties"]["RequestId"] = _REQUEST_ID
            answer["required"] = [*answer.get("required", ()), "RequestId"]
            yield _name(service, action.response.name), answer


def _object(service: Service, model: Model) -> Schema:
    required = [each.wire for each in model.fields if each.required]
    return {
        "type": "object",
        **({"description": model.doc} if model.doc else {}),
        **({"required": required} if required else {}),
        "properties": {each.wire: _property(service, each) for each in model.fields},
    }


def _property(service: Service, field: Field) -> Schema:
    said = {
        "description": field.doc,
        "default": field.default,
        "deprecated": field.deprecated or None,
    }
    return {**_typed(service, field), **_given(said)}


def _typed(service: Service, field: Field) -> Schema:
    if field.type.is_list:
        bounds = _given({"minItems": field.min_items, "maxItems": field.max_items})
        return {"type": "array", "items": _item(service, field), **bounds}
    item = _item(service, field)
    # Beside a reference nothing counts, so that one which is described stands inside.
    return {"allOf": [item]} if field.type.is_model else item


def _item(service: Service, field: Field) -> Schema:
    if field.type.is_model:
        return _reference(service, field.type.name)
    bounds = {
        "minimum": field.min,
        "maximum": field.max,
        "minLength": field.min_length,
        "maxLength": field.max_length,
        "pattern": field.pattern and f"^(?:{field.pattern})$",
        "enum": [each.value for each in field.choices],
    }
    return {**_SCALARS[_scalar(field.type)], **_given(bounds)}


def _scalar(kind: Type) -> ScalarName:
    name: Any = kind.name
    return name


def _given(parts: Schema) -> Schema:
    """Return what says something."""
    return {
        key: value for key, value in parts.items() if value is not None and value not in ("", [])
    }
