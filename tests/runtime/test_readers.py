"""Long lists: what is read by functions made for it is what reading one by one comes to."""

from __future__ import annotations

import copy
import pickle
import sys
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl._runtime import decode as decoding
from mediactl._runtime.meta import Drift
from mediactl._runtime.model import Model, Response
from mediactl._runtime.readers import reader
from mediactl._runtime.secret import Secret
from mediactl._runtime.wire import Field
from mediactl.tencent.live import DescribeLiveStreamOnlineListResponse, StreamOnlineInfo

from .models import Branch, Leaf, SampleRequest, Secretive, Widths
from .reference import all_models, beside, decode, plain, spelt
from .stand_in import patient
from .test_decode import json_values, paths_of, replaced, without

# What lists are of: answers are not, and have more than comes from the wire.
ITEMS = [each for each in all_models() if not issubclass(each, Response)]
ITEMS += [Leaf, Branch, SampleRequest, Secretive, Widths]


@pytest.fixture(autouse=True)
def _eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let functions be made for lists of any length, and forget those made before."""
    monkeypatch.setattr(decoding, "_MANY", 0)
    monkeypatch.setattr(decoding, "_readers", {})
    monkeypatch.setattr(decoding, "_seen", {})


def found(cls: type[Model], items: list[Any]) -> tuple[Any, list[Drift]]:
    """Decode a list in an answer; return it as spelt, and its drift."""
    drift: list[Drift] = []
    field = Field("List", "list", cls, many=True)
    result = decoding._read(field, {"List": items}, drift, "At.")
    return spelt(result), drift


def expected(cls: type[Model], items: list[Any]) -> tuple[Any, list[Drift]]:
    """Return what `found` has to."""
    results = []
    drift = []
    for index, item in enumerate(items):
        path = f"At.List[{index}]"
        if isinstance(item, dict):
            result, more = decode(cls, item, f"{path}.")
            results.append(result)
            drift += more
        else:
            came = decoding._type(item)
            drift.append(Drift(path, "mistyped", f"expected {cls.__name__}, got {came}"))
    return spelt(tuple(results)), drift


def test_every_model_one_difference_at_a_time() -> None:
    """Of every model, items as documented and with any one difference are read as one by one."""
    assert len(ITEMS) > 400
    for cls in ITEMS:
        good = plain(cls)
        items: list[Any] = [good, *beside(cls, good), 5, None, [], good]
        assert found(cls, items) == expected(cls, items), cls


def test_items_as_documented_are_not_left_to_others() -> None:
    """Of every model, an item with all of its fields, or only the required ones, is read at once."""
    for cls in ITEMS:
        good = plain(cls)
        needed = {each.wire: good[each.wire] for each in cls.WIRE if each.required}
        made, odd = reader(cls)([good, needed])
        assert odd == []
        assert spelt(made) == spelt([decode(cls, good)[0], decode(cls, needed)[0]])


@pytest.mark.parametrize("cls", [SampleRequest, Branch, Secretive, Widths, StreamOnlineInfo])
@patient
@given(data=st.data())
def test_anything_in_any_place(cls: type[Model], data: Any) -> None:
    """Whatever is changed in a list, objects and drift are those that reading one by one gives."""
    items: Any = [plain(cls) for _ in range(3)]
    for _ in range(data.draw(st.integers(0, 4))):
        path = data.draw(st.sampled_from(paths_of(items)[1:] or [()]))
        if not path:
            break
        new = data.draw(st.none() | st.tuples(json_values))
        items = replaced(items, path, *new) if new else without(items, path)
    assert found(cls, items) == expected(cls, items)


def test_objects_are_like_any_other() -> None:
    """An object that was read at once is equal to one that was built, as immutable, and pickles."""
    (made,), _ = reader(Branch)([{"Leaf": {"Name": "n"}, "tags": ["a"]}])
    built = Branch(leaf=Leaf(name="n"), tags=["a"])
    assert made == built
    assert hash(made) == hash(built)
    assert repr(made) == repr(built)
    assert type(made) is Branch
    assert pickle.loads(pickle.dumps(made)) == built
    assert copy.deepcopy(made) == built
    assert sys.getsizeof(made) == sys.getsizeof(built)
    with pytest.raises(AttributeError):
        made.tags = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del made.leaf.name


def test_secrets_are_hidden() -> None:
    """A secret in a long list does not show itself."""
    (made, lone), odd = reader(Secretive)([{"UserSig": "s3cret", "Pin": "one"}, {"UserSig": "s"}])
    assert odd == []
    assert type(made.user_sig) is type(made.pin) is Secret
    assert lone.pin is None
    assert "s3cret" not in repr(made)


def test_what_is_no_plain_dictionary_is_left_alone() -> None:
    """A dictionary that makes up what it lacks is not asked for it, and does not grow."""
    item: Any = defaultdict(lambda: "made up", {"Size": 1})
    assert reader(Leaf)([item]) == ([None], [0])
    assert item == {"Size": 1}


def test_functions_are_made_for_what_there_is_much_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function is made once there were many objects of a model, in one answer or in several."""
    monkeypatch.setattr(decoding, "_MANY", 6)
    item = {"StreamName": "s", "PublishTimeList": [], "AppName": "a", "DomainName": "d"}

    def answers(count: int) -> int:
        response = DescribeLiveStreamOnlineListResponse.from_wire({"OnlineInfo": [item] * count})
        assert response.online_info == (StreamOnlineInfo.from_wire(item),) * count
        return len(decoding._readers)

    assert [answers(3), answers(2), answers(1), answers(9)] == [0, 0, 1, 1]
