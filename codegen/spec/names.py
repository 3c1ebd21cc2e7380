"""Names in Python, derived from names on the wire: the one place where that happens."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from codegen.spec.model import Action

# An acronym's plural (IDs), an acronym before a word (CDN|Record), a word, an acronym; digits stay
# with the letters before them unless small letters follow, then they stay with those (2xx).
_PART: Final = re.compile(
    r"(?:[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+)(?:[0-9]+(?![a-z0-9]))?"
    r"|[0-9]+[a-z]*"
)
_VALID: Final = re.compile(r"[a-z][a-z0-9_]*")


def python_name(wire: str) -> str:
    """Return the Python name of a field, an action or a part of an error code:
    `SdkAppId` is `sdk_app_id`.
    """
    return "_".join(_PART.findall(wire)).lower()


def method_names(action: Action) -> Iterator[str]:
    """Yield the names of the methods that clients have for an action."""
    yield action.python
    if action.paging:
        yield f"iter_{action.python}"
    if action.task and action.task.state:
        yield f"wait_{action.python}"


def error_member(code: str) -> str:
    """Return the enum member's name of a code or of a row's `name`:
    `A.TaskFinished` is `A_TASK_FINISHED`.
    """
    return "_".join(map(python_name, code.split("."))).upper()


def is_python_name(name: str) -> bool:
    """Tell whether a name can stand for a parameter or a method: small letters, digits and underscores, no keyword."""
    return _VALID.fullmatch(name) is not None and not keyword.iskeyword(name)
