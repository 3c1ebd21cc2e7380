"""Spec models at random: sound enough to be walked, and of few names, so that nodes meet."""

from itertools import count

from hypothesis import strategies as st

from codegen.spec.model import (
    EFFECTS,
    KINDS,
    RETRY_CLASSES,
    SCALARS,
    TASK_ROLES,
    Action,
    AnyOf,
    Choice,
    Condition,
    ErrorCode,
    Example,
    Field,
    Model,
    NeededWhen,
    OneOf,
    OnlyWhen,
    Outcome,
    Paging,
    Place,
    Rate,
    RateLimit,
    Retry,
    Service,
    Source,
    Specs,
    Task,
    Type,
    Vendor,
)

NAMES = ("TaskId", "TaskID", "UserId", "StreamUrl", "StreamUrls", "Mode")
names = st.sampled_from(NAMES)
docs = st.sampled_from(("", "One.", "Another."))
sources = st.builds(Source, st.sampled_from(("https://example.com/a", "https://example.com/b")))
values = st.one_of(st.sampled_from(("a", "b|c", "*")), st.integers(0, 3))
numbers = st.none() | st.integers(0, 5)
some_names = st.lists(names, min_size=1, max_size=3, unique=True).map(tuple)


lines = count(1)
places = st.builds(lambda: Place("specs/some.yaml", next(lines), 1))
conditions = st.builds(
    Condition, names, st.none() | st.lists(values, min_size=1, max_size=2).map(tuple)
)
rules = st.one_of(
    st.builds(OneOf, some_names, places),
    st.builds(AnyOf, some_names, places),
    st.builds(NeededWhen, names, st.lists(conditions, min_size=1, max_size=2).map(tuple), places),
    st.builds(
        OnlyWhen, some_names, st.lists(conditions, min_size=1, max_size=2).map(tuple), places
    ),
)
choices = st.lists(
    st.builds(Choice, values, docs), max_size=3, unique_by=lambda choice: choice.value
).map(tuple)
errors = st.builds(
    ErrorCode,
    code=values,
    member=st.sampled_from(("BUSY", "GONE", "FAILED")),
    kind=st.sampled_from(KINDS),
    doc=docs,
    place=places,
    advice=docs,
    effect=st.sampled_from(EFFECTS),
    documented=st.booleans(),
    dropped=st.booleans(),
)
error_tables = st.lists(
    errors, max_size=3, unique_by=(lambda error: error.code, lambda error: error.member)
).map(tuple)
rates = st.builds(Rate, st.integers(1, 50), st.integers(1, 20))
limits = st.builds(
    RateLimit,
    rates,
    st.none() | rates,
    st.dictionaries(names, rates, max_size=2).map(lambda per: tuple(per.items())),
)
tasks = st.builds(Task, st.sampled_from(TASK_ROLES), names, some_names, places)
retries = st.builds(Retry, st.sampled_from(RETRY_CLASSES), st.none() | names)
outcomes = st.builds(
    Outcome,
    names,
    st.none() | names,
    names,
    st.lists(values, max_size=2).map(tuple),
    places,
    st.none() | names,
    st.none() | names,
)
pagings = st.builds(
    Paging,
    items=names,
    place=places,
    when=st.lists(conditions, max_size=1).map(tuple),
    page=st.none() | names,
    token=st.none() | names,
    first=st.integers(0, 1),
)
examples = st.builds(Example, st.just({}), st.dictionaries(names, values, max_size=1), places)
regions = st.lists(st.sampled_from(("ap-tokyo", "ap-mumbai")), unique=True).map(tuple)


def fields(types: tuple[str, ...]) -> st.SearchStrategy[Field]:
    """Fields of these types, or lists of them."""
    return st.builds(
        Field,
        wire=names,
        python=st.sampled_from(("task_id", "user_id", "mode")),
        type=st.builds(Type, st.sampled_from(types), st.booleans()),
        required=st.booleans(),
        place=places,
        doc=docs,
        choices=choices,
        min=numbers,
        max=numbers,
        max_length=numbers,
        pattern=st.sampled_from((None, "a|b", "[0-9]")),
        min_items=numbers,
        default=st.none() | values,
        indexed=st.booleans(),
        secret=st.booleans(),
        deprecated=st.booleans(),
        disabled=st.booleans(),
    )


def models(name: str, types: tuple[str, ...], shared: bool = False) -> st.SearchStrategy[Model]:
    """A model of this name, whose fields have these types."""
    several = st.lists(fields(types), max_size=4, unique_by=lambda field: field.wire)
    return st.builds(
        Model,
        name=st.just(name),
        fields=several.map(tuple),
        place=places,
        doc=docs,
        rules=st.lists(rules, max_size=2).map(tuple),
        shared=st.just(shared),
    )


@st.composite
def actions(draw: st.DrawFn, name: str, types: tuple[str, ...]) -> Action:
    """An action that may use the models of these names, and one of its own."""
    own = f"{name}{draw(st.sampled_from(('Item', 'Items')))}"
    return Action(
        name=name,
        python=draw(st.sampled_from(("call", "send"))),
        doc=draw(docs),
        source=draw(sources),
        method=draw(st.sampled_from(("GET", "POST"))),
        retry=draw(retries),
        request=draw(models(f"{name}Request", (*types, own))),
        response=draw(models(f"{name}Response", (*types, own))),
        place=draw(places),
        host=draw(st.sampled_from((None, "a.example.com", "b.example.com"))),
        rate_limit=draw(st.none() | limits),
        regions=draw(regions),
        task=draw(st.none() | tasks),
        models=(draw(models(own, types)),),
        errors=draw(error_tables),
        outcomes=draw(st.lists(outcomes, max_size=2).map(tuple)),
        paging=draw(st.lists(pagings, max_size=2).map(tuple)),
        examples=draw(st.lists(examples, max_size=1).map(tuple)),
        deprecated=draw(st.booleans()),
    )


@st.composite
def services(draw: st.DrawFn, name: str) -> Service:
    """A service with a shared model, one that uses it, and up to three actions."""
    inner = draw(models("Inner", SCALARS, shared=True))
    outer = draw(models("Outer", (*SCALARS, "Inner"), shared=True))
    types = (*SCALARS, "Inner", "Outer")
    of_service = draw(st.sets(st.sampled_from(("StopMix", "StopMixes", "StartMix"))))
    hosts = draw(st.dictionaries(st.sampled_from(("sha", "fra")), st.sampled_from(("a", "b"))))
    return Service(
        name=name,
        vendor="zego",
        title=draw(docs),
        doc=draw(docs),
        client=draw(st.sampled_from(("RtcClient", "LiveClient"))),
        source=draw(sources),
        hosts=(("default", draw(st.sampled_from(("a", "b")))), *hosts.items()),
        rate_limit_scope=draw(st.sampled_from((("account",), ("account", "host")))),
        place=draw(places),
        version=draw(st.sampled_from((None, "2018-08-01", "2019-07-22"))),
        regional_host=draw(st.sampled_from((None, "{region}.a"))),
        region=draw(st.sampled_from((None, "required", "optional"))),
        regions=draw(regions),
        models=(inner, outer),
        actions=tuple([draw(actions(each, types)) for each in sorted(of_service)]),
    )


@st.composite
def vendors(draw: st.DrawFn, name: str) -> Vendor:
    """A vendor with up to two services."""
    few = st.lists(fields(("string", "int32")), max_size=2, unique_by=lambda field: field.wire)
    return Vendor(
        name=name,
        title=draw(docs),
        doc=draw(docs),
        source=draw(sources),
        protocol=draw(st.sampled_from(("zego", "tencent"))),
        clock_tolerance=draw(st.integers(1, 3)),
        place=draw(places),
        common=tuple(draw(few)),
        envelope=tuple(draw(few)),
        errors=draw(error_tables),
        services=tuple(
            [
                draw(services(each))
                for each in sorted(draw(st.sets(st.sampled_from(("rtc", "live")))))
            ]
        ),
    )


@st.composite
def all_specs(draw: st.DrawFn) -> Specs:
    """Specs of up to two vendors."""
    of_specs = sorted(draw(st.sets(st.sampled_from(("zego", "tencent")))))
    return Specs(tuple([draw(vendors(each)) for each in of_specs]))
