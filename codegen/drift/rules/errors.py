"""Rules about error codes."""

from __future__ import annotations

from codegen.drift.rules.phrases import became
from codegen.spec.model import ErrorCode


def added(after: ErrorCode) -> str:
    """A code is new."""
    return f"new, {after.member} of kind {after.kind}"


def removed(before: ErrorCode) -> str:
    """A code is gone, and the enum's member with it."""
    return f"{before.member} removed; if only the page dropped it, keep it with 'dropped: true'"


def renumbered(before: ErrorCode, after: ErrorCode) -> str | None:
    """An error has another code under the same name."""
    return became("code", str(before.code), str(after.code))


def renamed(before: ErrorCode, after: ErrorCode) -> str | None:
    """The enum's member has another name."""
    return became("name", before.member, after.member)


def kind(before: ErrorCode, after: ErrorCode) -> str | None:
    """A code means something else to callers: another exception, another decision to retry."""
    return became("kind", before.kind, after.kind)


def effect(before: ErrorCode, after: ErrorCode) -> str | None:
    """Whether the vendor may have acted before it refused is known otherwise."""
    return became("effect", before.effect, after.effect)


def documented(before: ErrorCode, after: ErrorCode) -> str | None:
    """A code that was only believed is on the vendor's page, or the reverse."""
    if before.documented == after.documented:
        return None
    return "documented now" if after.documented else "no longer counted as documented"


def dropped(before: ErrorCode, after: ErrorCode) -> str | None:
    """A newer page of the vendor no longer lists a code, or lists it again."""
    if before.dropped == after.dropped:
        return None
    return "no longer on the vendor's page" if after.dropped else "on the vendor's page again"
