"""Reading the requests of examples: HTTP with a JSON body, or a URL with flattened parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Final
from urllib.parse import unquote

from codegen.sources.facts import ActionFacts, FieldFacts, ModelFacts, TypeFacts
from codegen.spec.model import INTEGERS, Json

_ACTION_HEADER: Final = re.compile(r"X-TC-Action:[ \t]*(\w+)", re.IGNORECASE)
_URL: Final = re.compile(r"(?:GET\s+)?https?://[^\s?]*\?")
# Parts of every signed URL, beside those that the specs name.
_SIGNED: Final = frozenset({"Nonce", "SecretId", "Signature", "SignatureMethod"})


class NotUnderstood(Exception):
    """An example that cannot be read; the message says why."""


def read_request(
    text: str, action: ActionFacts, models: Mapping[str, ModelFacts], common: Collection[str]
) -> dict[str, Json]:
    """Return the parameters of an example's request, as a JSON body has them.

    Args:
        text: HTTP with a body, a URL, or a body alone.
        action: The action that the request has to be for.
        models: The objects that its parameters may be.
        common: Common parameters, which a URL may name and which are left out.

    Raises:
        NotUnderstood: The text is none of these, or for another action.
    """
    text = text.replace("\r\n", "\n").strip()
    if url := _URL.match(text):
        return _from_url(text[url.end() :], action, models, common)
    head, body = ("", text) if text.startswith("{") else _parted(text)
    named = _ACTION_HEADER.search(head)
    if head and (named is None or named[1] != action.name):
        found = named[1] if named else "no action"
        raise NotUnderstood(f"the request names {found}, not {action.name}")
    try:
        parameters = json.loads(body)
    except json.JSONDecodeError as error:
        raise NotUnderstood(f"the request's body is no JSON ({error.msg})") from None
    if not isinstance(parameters, dict):
        raise NotUnderstood("the request's body is no JSON object")
    return parameters


def _parted(text: str) -> tuple[str, str]:
    """Part the headers from the body, even where the blank line between them is missing."""
    head, brace, body = text.partition("{")
    if not brace or not re.match(r"(?:POST|GET) ", head):
        raise NotUnderstood("the request is neither HTTP with a JSON body nor a URL")
    return head, brace + body


def _from_url(
    query: str, action: ActionFacts, models: Mapping[str, ModelFacts], common: Collection[str]
) -> dict[str, Json]:
    fields = action.request or ()
    own = {each.wire for each in fields}
    named, parameters = "no action", {}
    for part in query.replace("\n", "").split("&"):
        key, equals, value = part.strip().partition("=")
        if key == "Action" and "Action" not in own:
            named = value.strip()
        elif equals and (key in own or key not in {*common, *_SIGNED}):
            parameters[key] = unquote(value)
        elif key and not equals and not re.fullmatch(r"<.*>", key):
            raise NotUnderstood(f"{key!r} of the URL has no value")
    if named != action.name:
        raise NotUnderstood(f"the request names {named}, not {action.name}")
    return _unflattened(parameters, fields, models)


def _unflattened(
    parameters: Mapping[str, str], fields: tuple[FieldFacts, ...], models: Mapping[str, ModelFacts]
) -> dict[str, Json]:
    """Turn `A.0.B=1` into the object that it stands for, by the types of the fields."""
    known = {each.wire: each for each in fields}
    result: dict[str, Json] = {}
    for name, parts in _grouped(parameters).items():
        if name not in known or (type_ := known[name].type) is None:
            raise NotUnderstood(f"{name} of the URL is no parameter that is known")
        result[name] = _value(name, type_, parts, models)
    return result


def _grouped(parameters: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Group parameters by what stands before the first dot."""
    groups: dict[str, dict[str, str]] = {}
    for key, value in parameters.items():
        name, _, rest = key.partition(".")
        groups.setdefault(name, {})[rest] = value
    return groups


def _value(
    name: str, type_: TypeFacts, parts: Mapping[str, str], models: Mapping[str, ModelFacts]
) -> Json:
    if type_.is_list:
        groups = _grouped(parts)
        if not all(index.isdecimal() for index in groups):
            raise NotUnderstood(f"{name} of the URL is a list, but its items are not numbered")
        item = TypeFacts(type_.scalars, model=type_.model)
        return [_value(name, item, groups[index], models) for index in sorted(groups, key=int)]
    if type_.model is not None:
        model = models.get(type_.model)
        return dict(_unflattened(parts, model.fields if model else (), models))
    if set(parts) != {""}:
        raise NotUnderstood(f"{name} of the URL is a single value, but has parts")
    return _scalar(name, type_.scalars[0], parts[""])


def _scalar(name: str, scalar: str, text: str) -> Json:
    """Turn a parameter's text into the value that a JSON body has."""
    try:
        if scalar in INTEGERS:
            return int(text)
        if scalar == "float":
            return float(text)
    except ValueError:
        raise NotUnderstood(f"{name} of the URL is {text!r}, which is no {scalar}") from None
    if scalar == "bool":
        if text.lower() not in {"true", "false", "0", "1"}:
            raise NotUnderstood(f"{name} of the URL is {text!r}, which is no bool")
        return text.lower() in {"true", "1"}
    return text
