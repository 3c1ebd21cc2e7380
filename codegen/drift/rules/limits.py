"""Rules about documented call limits."""

from __future__ import annotations

from typing import Final

from codegen.spec.model import Action, Rate, RateLimit

# What a rate is for; others are `per` the value of a parameter.
_ALL: Final = ""
_TEST: Final = "in the test environment"


def lowered(before: Action, after: Action) -> str | None:
    """Calls that were within the limit may be refused now."""
    return _differing(before, after, lower=True)


def raised(before: Action, after: Action) -> str | None:
    """All calls that were within the limit still are, and more are."""
    return _differing(before, after, lower=False)


def _differing(before: Action, after: Action, *, lower: bool) -> str | None:
    old, new = _rates(before.rate_limit), _rates(after.rate_limit)
    parts = []
    for what in dict.fromkeys((*old, *new)):
        was, now = _rate(old, what), _rate(new, what)
        if was != now and _lower(was, now) == lower:
            parts.append(f"{what} from {was or 'unlimited'} to {now or 'unlimited'}".strip())
    verb = "lowered" if lower else "raised"
    return f"call limit {verb} {', '.join(parts)}" if parts else None


def _rates(limit: RateLimit | None) -> dict[str, Rate]:
    if limit is None:
        return {}
    tested = {_TEST: limit.test} if limit.test else {}
    return {_ALL: limit.limit, **tested, **{f"per {name}": rate for name, rate in limit.per}}


def _rate(rates: dict[str, Rate], what: str) -> Rate | None:
    """Look a rate up; a test environment without a limit of its own has the one for all."""
    return rates.get(what) or (rates.get(_ALL) if what == _TEST else None)


def _lower(before: Rate | None, after: Rate | None) -> bool:
    """Tell whether calls that keep the older rate may exceed the newer one."""
    if after is None:
        return False
    if before is None:
        return True
    windows = -(-after.seconds // before.seconds)  # older windows that cover a newer one
    return windows * before.count > after.count
