"""What holds for every edit: it says what is wanted, and changes nothing else."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st

from codegen.sources.edit import EditError, edit_specs
from codegen.spec import SpecError, read_tree
from codegen.spec.model import Action, Service, Specs, Vendor
from tests.sources.edit.mutations import Mutation, mutations, nodes, put
from tests.sources.edit.support import (
    BASE,
    ROOT,
    changed_lines,
    comments,
    edited,
    load,
    normal,
)


@dataclass(frozen=True)
class Tree:
    """Spec files and what they say, which is read once."""

    texts: Mapping[str, str] = field(repr=False)
    specs: Specs = field(repr=False)
    name: str = ""


def _tree(texts: Mapping[str, str], name: str) -> Tree:
    return Tree(texts, load(texts), name)


def _plain(tree: Tree) -> Tree:
    """Take out what other parts of the specs have to fit, so that more changes of these are sound."""
    after = tree.specs
    for path in list(nodes(after, Action)):
        after = put(
            after,
            path,
            lambda action: replace(
                action,
                examples=(),
                paging=(),
                outcomes=(),
                request=replace(action.request, rules=()),
            ),
        )
    return _tree(edited(tree.texts, tree.specs, after), f"{tree.name} without examples")


REAL = _tree(read_tree(ROOT / "specs"), "specs")
_base = _tree(BASE, "base")
SMALL = [
    _base,
    _plain(_base),
    _plain(_tree(read_tree(ROOT / "tests/generator/base"), "generator")),
]
SERVICES = list(REAL.specs.services())
# A few actions of one service of the real specs are edited at a time, any of them.
AT_ONCE = 4
EXAMPLES = 60


def _slice(vendor: Vendor, service: Service, actions: tuple[Action, ...]) -> Tree:
    """Leave some of a service's actions."""
    folder = f"{vendor.name}/{service.name}"
    own = {f"{folder}/{action.name}.yaml" for action in actions}
    paths = {f"{vendor.name}/vendor.yaml", f"{folder}/service.yaml"} | own
    texts = {path: REAL.texts[path] for path in paths}
    left = replace(vendor, services=(replace(service, actions=actions),))
    return Tree(texts, Specs((left,)), f"{folder}: {', '.join(each.name for each in actions)}")


@st.composite
def _slices(draw: st.DrawFn) -> Tree:
    vendor, service = draw(st.sampled_from(SERVICES))
    places = st.integers(0, len(service.actions) - 1)
    chosen = draw(st.lists(places, min_size=1, max_size=AT_ONCE, unique=True))
    return _slice(vendor, service, tuple(service.actions[place] for place in sorted(chosen)))


# Half of them the small ones, where the styles are stranger.
TREES = st.sampled_from(SMALL) | _slices()


def many(examples: int) -> settings:
    """Return the settings of a test with so many examples, and fifty times those in a soak.

    Outside a soak they are the same in every run.
    """
    scale = settings().max_examples // 100
    return settings(
        max_examples=examples * scale,
        derandomize=scale == 1,
        deadline=None,
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    )


def is_sound(after: Specs) -> bool:
    """Tell whether files written anew say this."""
    try:
        anew = edited({}, Specs(()), after, check=False)
        return bool(normal(load(anew)) == normal(after))
    except (SpecError, EditError):
        return False


@contextmanager
def where_sound(after: Specs) -> Iterator[None]:
    """Pass over what fails with a model that is not sound; that is asked only then, as it is slow."""
    try:
        yield
    except (AssertionError, SpecError, EditError):
        assume(is_sound(after))
        raise


def attempt(
    texts: Mapping[str, str], before: Specs, after: Specs, *, check: bool = False
) -> dict[str, str]:
    """Edit; where the service has a call limit, none of an action's own is rightly refused."""
    try:
        return edited(texts, before, after, check=check)
    except EditError as error:
        assert "has the service's" in str(error)  # noqa: PT017
        reject()


@given(st.data(), TREES)
@many(EXAMPLES)
def test_the_result_says_what_is_wanted(data: st.DataObject, tree: Tree) -> None:
    """Whatever changes, and however much of it, the edited files are read as the wanted model."""
    before, texts = tree.specs, tree.texts
    after = before
    for _ in range(data.draw(st.integers(1, 3))):
        after = data.draw(mutations(after)).specs
    check = data.draw(st.booleans(), "check")
    with where_sound(after):
        result = attempt(texts, before, after, check=check)
        assert normal(load(result)) == normal(after)


def _as_lines_end(text: str, sort: str) -> str:
    match sort:
        case "carriage returns":
            return text.replace("\n", "\r\n")
        case "byte order mark":
            return "\ufeff" + text
        case _:
            return text.removesuffix("\n")


@given(
    st.data(),
    TREES,
    st.sampled_from(["carriage returns", "byte order mark", "no last line feed"]),
)
@many(EXAMPLES)
def test_line_ends_survive(data: st.DataObject, tree: str, sort: str) -> None:
    """Files with other line ends, a mark at the start or no line feed at the end keep them."""
    before, texts = tree.specs, tree.texts
    after = data.draw(mutations(before)).specs
    strange = {path: _as_lines_end(text, sort) for path, text in texts.items()}
    with where_sound(after):
        plain, result = attempt(texts, before, after), attempt(strange, before, after)
        assert {path: text for path, text in result.items() if path in texts} == {
            path: _as_lines_end(text, sort) for path, text in plain.items() if path in texts
        }


def _only_change(texts: Mapping[str, str], result: Mapping[str, str]) -> tuple[str, str]:
    paths = [path for path in {**texts, **result} if texts.get(path) != result.get(path)]
    return "".join(texts.get(path, "") for path in paths), "".join(
        result.get(path, "") for path in paths
    )


@given(st.data(), TREES)
@many(EXAMPLES)
def test_a_change_costs_its_lines_only(data: st.DataObject, tree: Tree) -> None:
    """A new value takes its line, something new takes no line away, and comments survive both."""
    before, texts = tree.specs, tree.texts
    mutation: Mutation = data.draw(mutations(before))
    assume(mutation.sort in {"value", "put in", "taken out", "renamed"})
    with where_sound(mutation.specs):
        _check_budget(mutation, *_only_change(texts, attempt(texts, before, mutation.specs)))


def _check_budget(mutation: Mutation, old: str, new: str) -> None:
    out, into = changed_lines(old, new)
    is_list = any(
        each in mutation.what
        for each in ("choices", "hosts", "regions", "stated", "task", "Task.role")
    )
    if mutation.sort == "value" and not is_list:
        assert out <= 3
        assert into <= 4
    if mutation.sort == "put in":
        assert out <= 1
    if mutation.sort == "taken out":
        assert into <= 1
    if mutation.sort in {"value", "put in"} and into >= out and not is_list:
        assert not Counter(comments(old)) - Counter(comments(new))


@pytest.mark.parametrize("tree", [*SMALL, REAL], ids=lambda tree: tree.name)
def test_nothing_wanted_is_nothing_done(tree: Tree) -> None:
    """The same model on both sides touches no file, whatever its places are."""
    assert edit_specs(tree.texts, tree.specs, tree.specs) == {}
    assert edit_specs(tree.texts, tree.specs, normal(tree.specs)) == {}


def test_the_specs_written_anew_say_the_same() -> None:
    """Whatever the real specs say, files written from nothing are read as the same model."""
    anew = edited({}, Specs(()), REAL.specs, check=False)
    assert anew.keys() == REAL.texts.keys()
    assert normal(load(anew)) == normal(REAL.specs)


def test_every_action_of_the_specs_can_change_at_once() -> None:
    """A flag more in each action is a line more in each file, and nothing else in any."""
    after = REAL.specs
    for path in list(nodes(after, Action)):
        after = put(after, path, lambda action: replace(action, deprecated=not action.deprecated))
    result = edited(REAL.texts, REAL.specs, after, check=False)
    assert normal(load(result)) == normal(after)
    for path, old in REAL.texts.items():
        is_action = not path.endswith(("/service.yaml", "/vendor.yaml"))
        difference = Counter(result[path].split("\n"))
        difference.subtract(old.split("\n"))
        changed = {line: count for line, count in difference.items() if count and line}
        assert list(map(abs, changed.values())) == [1] * is_action
        assert set(changed) <= {"deprecated: true"} or "# " in "".join(changed)
