"""Actions of the specs as pages of the three kinds."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from codegen.spec.model import (
    Action,
    ErrorCode,
    Field,
    Json,
    Model,
    Rate,
    RateLimit,
    Service,
    Vendor,
)
from tests.sources.pages.layout import Block, Code, Item, Table

MENU = ["Войти", "Documentação", "製品概要", "Konsep", "文档中心", "Guía de precios"]
FOOT = ["Bantuan dan Dukungan", "", "Esta página foi útil?", "", "コメント"]

_TENCENT = {"string": "String", "bool": "Boolean", "float": "Float", "any": "Object"}
_TENCENT |= dict.fromkeys(("int32", "int64", "uint32", "uint64"), "Integer") | {"bytes": "Binary"}
_PAGE = {"bool": "boolean", "any": "object", "int32": "int", "bytes": "string"}
_ARTICLE = {
    "string": "String",
    "bool": "Bool",
    "float": "Float",
    "any": "Object",
    "bytes": "String",
}
_ARTICLE |= {"int32": "Int", "int64": "Int64", "uint32": "Uint32", "uint64": "Number"}


def listed(action: Action) -> list[ErrorCode]:
    """Return the rows that the action's page would show."""
    return [error for error in action.errors if error.documented and not error.dropped]


def models_of(action: Action, service: Service) -> dict[str, Model]:
    """Return the models that an action may use, by name."""
    return {model.name: model for model in (*service.models, *action.models)}


def host_of(action: Action, service: Service) -> str:
    """Return the host that the page shows."""
    return action.host or service.hosts[0][1]


# --- Tencent Cloud ---------------------------------------------------------------------------


def tencent_page(action: Action, service: Service) -> list[Block]:
    """Return the page of an action of Tencent Cloud."""
    limit = [tencent_limit(action.rate_limit.limit)] if action.rate_limit else []
    head = [*MENU, "", action.name, "", "Ukuran font"]
    if action.source.updated:
        head.append(f"Terakhir diperbarui: {action.source.updated} 21:48:14")
    return [
        *head,
        "",
        "1. API Description",
        "",
        f"Domain name for API request: {host_of(action, service)}.",
        "",
        action.doc,
        "",
        *limit,
        "",
        "2. Input Parameters",
        "",
        "The following request parameter list has everything.",
        "",
        _tencent_request(action, service),
        "",
        "3. Output Parameters",
        "",
        _tencent_response(action),
        "",
        "4. Example",
        "",
        *_tencent_examples(action, service),
        "5. Developer Resources",
        "",
        "SDK",
        "",
        "6. Error Code",
        "",
        "The following only lists the error codes.",
        "",
        _tencent_errors(action),
        "",
        *FOOT,
    ]


def _tencent_type(field: Field) -> str:
    name = _TENCENT.get(field.type.name, field.type.name)
    return f"Array of {name}" if field.type.is_list else name


def _tencent_request(action: Action, service: Service) -> Table:
    only = f" This API only supports: {', '.join(action.regions)}." if action.regions else ""
    common = "Common Params. The value used for this API: "
    rows = [
        ["Action", "Yes", "String", f"{common}{action.name}."],
        ["Version", "Yes", "String", f"{common}{service.version}."],
        ["Region", "No", "String", f"Common Params. See the list of regions.{only}"],
    ]
    keys: list[object] = ["Action", "Version", "Region"]
    for field in action.request.fields:
        name = f"{field.wire}.N" if field.type.is_list else field.wire
        mark = "Yes" if field.required else "No"
        rows.append([name, mark, _tencent_type(field), field.doc])
        keys.append(("request", field.wire))
    return Table(["Parameter Name", "Required", "Type", "Description"], rows, keys)


def _tencent_response(action: Action) -> Table:
    rows = [
        [
            field.wire,
            _tencent_type(field),
            f"{field.doc}{'' if field.required else ' Note: This field may return null.'}".strip(),
        ]
        for field in action.response.fields
    ]
    rows.append(["RequestId", "String", "The unique request ID."])
    keys: list[object] = [("response", field.wire) for field in action.response.fields]
    return Table(["Parameter Name", "Type", "Description"], rows, [*keys, "RequestId"])


def _tencent_errors(action: Action) -> Table:
    rows = [[str(error.code), f"{error.doc} {error.advice}".strip()] for error in listed(action)]
    return Table(["Error Code", "Description"], rows, [("error", e.code) for e in listed(action)])


def _tencent_examples(action: Action, service: Service) -> Iterator[Block]:
    host = host_of(action, service)
    for number, example in enumerate(action.examples, start=1):
        yield f"Example{number} {example.doc}"
        yield from ("", "Input Example", "")
        if action.method == "POST":
            yield Code(
                f"POST / HTTP/1.1\nHost: {host}\nX-TC-Action: {action.name}\n"
                f"<Common request parameters>\n\n{json.dumps(example.request, indent=4)}"
            )
        else:
            flat = [f"&{name}={value}" for name, value in _flat(example.request)]
            yield Code(
                "\n".join([f"https://{host}/?Action={action.name}", *flat])
                + "\n&<Common request parameters>"
            )
        yield from ("", "Output Example", "")
        yield Code(json.dumps({"Response": example.response}, indent=4, ensure_ascii=False))
        yield ""


def _flat(value: Json, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _flat(each, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _flat(each, f"{name}.{index}")
    else:
        yield name, quote(str(value).lower() if isinstance(value, bool) else str(value), safe="/:")


# --- ZEGOCLOUD, API page ---------------------------------------------------------------------


def zego_page(action: Action, service: Service, vendor: Vendor) -> list[Block]:
    """Return the page of an action of ZEGOCLOUD's API reference."""
    models = models_of(action, service)
    own = [_page_item(field, models, ("request",)) for field in action.request.fields]
    in_body = action.method == "POST"
    data = [_page_item(field, models, ("response",)) for field in action.response.fields]
    return [
        "logo",
        *MENU,
        "",
        action.name,
        "",
        *([action.source.updated] if action.source.updated else []),
        action.method,
        "",
        f"https://{host_of(action, service)}/",
        "",
        action.doc,
        "",
        *(["Call Frequency Limit", limit_words(action.rate_limit)] if action.rate_limit else []),
        "",
        "Request",
        "",
        "Query Parameters",
        "",
        *_common_items(action, service, vendor),
        *([] if in_body else own),
        *(["Body", "", "required", *own] if in_body else []),
        "Responses",
        "",
        "Success",
        "Schema",
        Item("Code", "Code", "int32", False, [], ["See the table."], table=_page_codes(action)),
        Item("Message", "Message", "string", False, [], ["In words."]),
        Item("RequestId", "RequestId", "string", False, [], ["Request ID"]),
        *data,
        "Previous",
        "",
        *FOOT,
    ]


def tencent_limit(rate: Rate) -> str:
    """Return a limit as Tencent Cloud's pages say it."""
    unit = {1: "second", 60: "minute"}.get(rate.seconds, f"{rate.seconds} seconds")
    return f"A maximum of {rate.count} requests can be initiated per {unit} for this API."


def limit_words(limit: RateLimit) -> str:
    """Return a limit as ZEGOCLOUD's pages say it."""
    words = f"Same AppID: {limit.limit.count} times/second"
    if limit.test:
        words += f" (test environment: {limit.test.count} times/second)"
    for _, rate in limit.per:
        words += f"; Single room: {rate.count} time/{rate.seconds} seconds"
    return words


def _common_items(action: Action, service: Service, vendor: Vendor) -> Iterator[Block]:
    for field in vendor.common:
        if field.wire == "Action":
            address = f"https://{host_of(action, service)}?Action={action.name}"
            possible = f"Possible values: [{action.name}]"
            yield Item("Action", "Action", "string", True, [possible], ["Prototype", "", address])
        elif field.required:
            yield _page_item(field, {}, ("common",))


def _page_item(field: Field, models: dict[str, Model], path: tuple[str, ...]) -> Item:
    key = (*path, field.wire)
    model = models.get(field.type.name)
    word = "object" if model else _PAGE.get(field.type.name, field.type.name)
    return Item(
        key,
        field.wire,
        f"{word}[]" if field.type.is_list else word,
        field.required and path[0] != "response",
        list(_qualifiers(field)),
        [field.doc, *(f"• {c.value}: {c.doc}" for c in field.choices if c.doc)],
        [_page_item(each, models, key) for each in model.fields] if model else [],
    )


def _qualifiers(field: Field) -> Iterator[str]:
    values = f"[{', '.join(str(choice.value) for choice in field.choices)}]"
    counted = field.min_items is not None or field.max_items is not None
    groups = []
    if not field.type.is_list or not (counted or field.choices):
        groups += _scalar_groups(field)
    groups += [values] if field.choices else []
    groups += [f">= {field.min_items}"] if field.min_items else []
    groups += [f"<= {field.max_items}"] if field.max_items else []
    if groups:
        yield f"Possible values: {', '.join(groups)}"
    if field.default is not None:
        value = field.default
        yield f"Default value: {str(value).lower() if isinstance(value, bool) else value}"


def _scalar_groups(field: Field) -> list[str]:
    lengths, bounds = [], []
    if field.min_length:
        lengths.append(
            "non-empty" if field.min_length == 1 else f">= {field.min_length} characters"
        )
    if field.max_length:
        lengths.append(f"<= {field.max_length} characters")
    if field.min is not None:
        bounds.append(f">= {field.min}")
    if field.max is not None:
        bounds.append(f"<= {field.max}")
    groups = [" and ".join(each) for each in (lengths, bounds) if each]
    if field.pattern:
        groups.append(f"Value must match regular expression {field.pattern}")
    return groups


def _page_codes(action: Action) -> Table:
    rows = [["0", "Request successful。", "-"]]
    keys: list[object] = ["success"]
    for error in listed(action):
        rows.append([str(error.code), error.doc, error.advice or "-"])
        keys.append(("error", error.code))
    return Table(["Return Code", "Description", "Handling Suggestion"], rows, keys)


# --- ZEGOCLOUD, article ----------------------------------------------------------------------


def zego_article(action: Action, service: Service, vendor: Vendor) -> list[Block]:
    """Return an action of ZEGOCLOUD as an article."""
    models = models_of(action, service)
    request = list(_article_rows(action.request.fields, models, ("request",)))
    response = list(
        _article_rows((*vendor.envelope, *action.response.fields), models, ("response",))
    )
    codes = [[str(e.code), f"{e.doc} {e.advice}".strip()] for e in listed(action)]
    updated = [f"最終更新: {action.source.updated} 10:00"] if action.source.updated else []
    limit = [f"Rate limit: {limit_words(action.rate_limit)}"] if action.rate_limit else []
    return [
        *MENU,
        *updated,
        action.doc,
        *limit,
        f"Request method: {action.method}",
        "Listed below are the parameters.",
        "",
        Table(
            ["Name", "Type", "Required", "Description"],
            [row for _, row in request],
            [key for key, _ in request],
        ),
        "Request URL",
        *_article_call(action, service),
        "",
        Table(
            ["Parameter", "Type", "Description"],
            [[row[0], row[1], row[3]] for _, row in response],
            [key for key, _ in response],
        ),
        *[Code(json.dumps(each.response, indent=1)) for each in action.examples[:1]],
        "Listed below are the return codes.",
        "",
        Table(["Return code", "Description"], codes, [("error", e.code) for e in listed(action)]),
        "",
        *FOOT,
    ]


def _article_type(field: Field, models: dict[str, Model]) -> str:
    word = "Object" if field.type.name in models else _ARTICLE[field.type.name]
    return f"Array of {word}" if field.type.is_list else word


def _article_rows(
    fields: Sequence[Field], models: dict[str, Model], path: tuple[str, ...]
) -> Iterator[tuple[object, list[str]]]:
    for field in fields:
        key = (*path, field.wire)
        mark = "Yes" if field.required else "No"
        name = "└" * (len(path) - 1) + field.wire
        doc = field.doc
        if path[0] == "response" and not field.required:
            doc += " It may be null."
        yield key, [name, _article_type(field, models), mark, doc]
        if model := models.get(field.type.name):
            yield from _article_rows(model.fields, models, key)


def _article_call(action: Action, service: Service) -> Iterator[Block]:
    url = [f"https://{host_of(action, service)}/?Action={action.name}", "&AppId=1234567890"]
    for example in action.examples[:1]:
        if action.method == "GET":
            url += [f"&{name}={value}" for name, value in _bracketed(example.request)]
    yield Code("\n".join([*url, "&SignatureVersion=2.0"]))
    for example in action.examples[:1]:
        if action.method == "POST":
            yield "Request message body"
            yield Code(json.dumps(example.request, indent=1))


def _bracketed(request: dict[str, Json]) -> Iterator[tuple[str, str]]:
    for name, value in request.items():
        if isinstance(value, list) and any(isinstance(each, dict) for each in value):
            yield from _flat(value, name)
            continue
        for each in value if isinstance(value, list) else [value]:
            text = str(each).lower() if isinstance(each, bool) else str(each)
            yield (f"{name}[]" if isinstance(value, list) else name), quote(text, safe="/:")
