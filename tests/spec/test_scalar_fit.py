"""Which values fit which types."""

import pytest

from codegen.spec.model import INTEGERS, SCALARS, Json
from codegen.spec.scalar_fit import RANGES, misfit


@pytest.mark.parametrize("scalar", sorted(INTEGERS))
def test_integers_have_their_range(scalar: str) -> None:
    """The least and the greatest number fit, those beyond do not."""
    bits = int(scalar.lstrip("uint"))
    low, high = (0, 2**bits - 1) if scalar[0] == "u" else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    assert RANGES[scalar] == (low, high)
    assert misfit(low, scalar) is None
    assert misfit(high, scalar) is None
    assert misfit(low - 1, scalar)
    assert misfit(high + 1, scalar)


@pytest.mark.parametrize(
    ("scalar", "fitting"),
    [
        ("string", ["", "a"]),
        ("bool", [True, False]),
        ("float", [0, -1, 1.5]),
        ("bytes", ["", "YQ=="]),
        ("int32", [0, -1]),
        ("any", [None, 1, 1.5, "a", [], {}, True]),
    ],
)
def test_values_fit_their_type_only(scalar: str, fitting: list[Json]) -> None:
    """A value of one type is not taken for another; only `any` takes everything."""
    for value in fitting:
        assert misfit(value, scalar) is None
    others: list[Json] = [None, True, 1.5, "?", 7, [], {}]
    fits = {type(value) for value in fitting} | ({int} if scalar == "float" else set())
    for value in others:
        if type(value) not in fits or (scalar, value) == ("bytes", "?"):
            assert misfit(value, scalar)


def test_every_scalar_is_known() -> None:
    """No type is left unchecked: null fits nothing but `any`."""
    assert {scalar for scalar in SCALARS if misfit(None, scalar) is None} == {"any"}
