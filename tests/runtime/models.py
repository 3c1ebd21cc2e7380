"""Models as the generator writes them, with every type and bound of the spec language in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import (
    Model,
    Request,
    Response,
    as_booleans,
    as_integers,
    as_numbers,
    as_strings,
    as_tuple,
)
from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.wire import AnyOf, Field, NeededWhen, OneOf, OnlyWhen


def _leaf_items(items: Sequence[Leaf]) -> tuple[Leaf, ...]:
    return as_tuple(items)


def _branch_items(items: Sequence[Branch]) -> tuple[Branch, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True)
class Leaf(Model):
    """A model of scalars."""

    name: str
    size: int | None = None

    WIRE: ClassVar = (
        Field("Name", "name", "string"),
        Field("Size", "size", "uint64", required=False),
    )


@attrs.frozen(kw_only=True)
class Branch(Model):
    """A model of models and lists."""

    leaf: Leaf
    leaves: tuple[Leaf, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_leaf_items)
    )
    tags: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("Leaf", "leaf", Leaf),
        Field("Leaves", "leaves", Leaf, many=True, required=False),
        Field("tags", "tags", "string", many=True, required=False),
    )


@attrs.frozen(kw_only=True)
class SampleResponse(Response):
    """An answer with a field of every type."""

    text: str
    small: int | None = None
    large: int | None = None
    ratio: float | None = None
    on: bool | None = None
    blob: bytes | None = None
    extra: Any = attrs.field(default=None, hash=False)
    extras: tuple[Any, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_tuple), hash=False
    )
    mode: Literal["Fast", "Slow"] | None = None
    marks: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )
    branch: Branch | None = None
    branches: tuple[Branch, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_branch_items)
    )
    key: str | None = attrs.field(default=None, converter=hide_optional)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta, eq=False, repr=False)

    WIRE: ClassVar = (
        Field("Text", "text", "string"),
        Field("Small", "small", "int32", required=False),
        Field("Large", "large", "uint64", required=False),
        Field("Ratio", "ratio", "float", required=False),
        Field("On", "on", "bool", required=False),
        Field("Blob", "blob", "bytes", required=False),
        Field("Extra", "extra", "any", required=False),
        Field("Extras", "extras", "any", many=True, required=False),
        Field("Mode", "mode", "string", choices=("Fast", "Slow"), required=False),
        Field("Marks", "marks", "int32", many=True, choices=(1, 2, 3), required=False),
        Field("Branch", "branch", Branch, required=False),
        Field("Branches", "branches", Branch, many=True, required=False),
        Field("Key", "key", "string", required=False, secret=True),
    )


@attrs.frozen(kw_only=True)
class SampleRequest(Request[SampleResponse]):
    """A request with a parameter of every type."""

    text: str
    small: int | None = None
    large: int | None = None
    ratio: float | None = None
    on: bool | None = None
    blob: bytes | None = None
    extra: Any = attrs.field(default=None, hash=False)
    mode: Literal["Fast", "Slow"] | None = None
    level: Literal[0, 1] | None = None
    words: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    marks: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )
    ratios: tuple[float, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_numbers)
    )
    switches: tuple[bool, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_booleans)
    )
    branch: Branch | None = None
    branches: tuple[Branch, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_branch_items)
    )

    WIRE: ClassVar = (
        Field("Text", "text", "string"),
        Field("Small", "small", "int32", required=False),
        Field("Large", "large", "uint64", required=False),
        Field("Ratio", "ratio", "float", required=False),
        Field("On", "on", "bool", required=False),
        Field("Blob", "blob", "bytes", required=False),
        Field("Extra", "extra", "any", required=False),
        Field("Mode", "mode", "string", choices=("Fast", "Slow"), required=False),
        Field("Level", "level", "int32", choices=(0, 1), required=False),
        Field("Words", "words", "string", many=True, required=False),
        Field("Marks", "marks", "int32", many=True, required=False),
        Field("Ratios", "ratios", "float", many=True, required=False),
        Field("Switches", "switches", "bool", many=True, required=False),
        Field("Branch", "branch", Branch, required=False),
        Field("Branches", "branches", Branch, many=True, required=False),
    )


class TencentGet(SampleRequest):
    """The request as a query for Tencent Cloud."""

    ACTION: ClassVar = Action(
        "Sample", service="tencent/live", method="GET", response=SampleResponse
    )


class TencentPost(SampleRequest):
    """The request as JSON for Tencent Cloud."""

    ACTION: ClassVar = Action("Sample", service="tencent/live", response=SampleResponse)


class ZegoGet(SampleRequest):
    """The request as a query for ZEGOCLOUD."""

    ACTION: ClassVar = Action(
        "Sample",
        service="zego/rtc",
        method="GET",
        response=SampleResponse,
        indexed=frozenset({"Marks", "Branches"}),
    )


class ZegoPost(SampleRequest):
    """The request as JSON for ZEGOCLOUD."""

    ACTION: ClassVar = Action("Sample", service="zego/rtc", response=SampleResponse)


class ZegoRead(SampleRequest):
    """The request as one of an action that changes nothing."""

    ACTION: ClassVar = Action(
        "DescribeSample", service="zego/rtc", retry="read", response=SampleResponse
    )


@attrs.frozen(kw_only=True)
class Bounded(Model):
    """A model with bounds of every sort."""

    percent: int | None = None
    gain: float | None = None
    least: int | None = None
    code: str | None = None
    title: str | None = None
    words: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    levels: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )

    WIRE: ClassVar = (
        Field("Percent", "percent", "int32", required=False, min=0, max=100),
        Field("Gain", "gain", "float", required=False, max=1.5),
        Field("Least", "least", "uint64", required=False, min=5),
        Field("Code", "code", "string", required=False, pattern="0x[0-9A-F]{4}"),
        Field("Title", "title", "string", required=False, min_length=2, max_length=4),
        Field(
            "Words",
            "words",
            "string",
            many=True,
            required=False,
            min_items=1,
            max_items=2,
            max_length=3,
        ),
        Field("Levels", "levels", "int32", many=True, required=False, choices=(1, 2), max_items=3),
    )


@attrs.frozen(kw_only=True)
class Widths(Model):
    """A model with an integer of every width."""

    int32: int | None = None
    int64: int | None = None
    uint32: int | None = None
    uint64: int | None = None

    WIRE: ClassVar = (
        Field("Int32", "int32", "int32", required=False),
        Field("Int64", "int64", "int64", required=False),
        Field("Uint32", "uint32", "uint32", required=False),
        Field("Uint64", "uint64", "uint64", required=False),
    )


@attrs.frozen(kw_only=True)
class Ruled(Model):
    """A model with rules of every sort."""

    task_id: str | None = None
    task_name: str | None = None
    stream_id: str | None = None
    stream_url: str | None = None
    mode: int | None = None
    secure: bool | None = None
    token: str | None = None
    start: int | None = None
    end: int | None = None
    layout: int | None = None
    places: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    colors: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string", required=False),
        Field("TaskName", "task_name", "string", required=False),
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False),
        Field("Mode", "mode", "int32", required=False, default=1),
        Field("Secure", "secure", "bool", required=False),
        Field("Token", "token", "string", required=False),
        Field("Start", "start", "int32", required=False),
        Field("End", "end", "int32", required=False),
        Field("Layout", "layout", "int32", required=False),
        Field("Places", "places", "string", many=True, required=False),
        Field("Colors", "colors", "string", many=True, required=False),
    )
    RULES: ClassVar = (
        OneOf(("task_id", "task_name")),
        AnyOf(("stream_id", "stream_url")),
        NeededWhen("token", (("mode", (1, 2)), ("secure", (True,)))),
        NeededWhen("end", (("start", None),)),
        NeededWhen("places", (("layout", (5,)),)),
        OnlyWhen(("places", "colors"), (("layout", (5,)), ("mode", (1,)))),
    )


@attrs.frozen(kw_only=True)
class Secretive(Model):
    """A model with secrets of every sort that the spec language knows."""

    user_sig: str = attrs.field(converter=hide)
    pin: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("UserSig", "user_sig", "string", secret=True, max_length=8, pattern="[a-z]+"),
        Field("Pin", "pin", "string", required=False, secret=True, choices=("one", "two")),
    )


@attrs.frozen(kw_only=True)
class SecretRequest(Request[SampleResponse]):
    """A request with secrets, its own and nested ones."""

    user_sig: str = attrs.field(converter=hide)
    holder: Secretive | None = None
    extra: Any = attrs.field(default=None, hash=False)

    WIRE: ClassVar = (
        Field("UserSig", "user_sig", "string", secret=True),
        Field("Holder", "holder", Secretive, required=False),
        Field("Extra", "extra", "any", required=False),
    )


class TencentSecret(SecretRequest):
    """The secrets as JSON for Tencent Cloud."""

    ACTION: ClassVar = Action("Enter", service="tencent/live", response=SampleResponse)


class ZegoSecret(SecretRequest):
    """The secrets as a query for ZEGOCLOUD."""

    ACTION: ClassVar = Action("Enter", service="zego/rtc", method="GET", response=SampleResponse)
