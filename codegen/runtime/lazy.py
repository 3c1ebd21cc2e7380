"""What is loaded when it is first used."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from importlib import import_module
from sys import modules
from types import ModuleType
from typing import Any, Final


def lazy(
    package: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for a package.

    Args:
        package: Name of the package.
        exports: For each name, the module of the package that defines it, such as `.stop_mix`.
    """

    def load(name: str) -> Any:
        module = exports.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(module, package), name)
        setattr(modules[package], name, value)
        return value

    names = sorted(exports)
    return load, lambda: sorted({*names, *getattr(modules[package], "__all__", ())}), names


# A child would wait for ever for a module that another thread was loading when it was forked.
_loading: Final = threading.RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_loading.acquire,
        after_in_parent=_loading.release,
        after_in_child=_loading.release,
    )


def at_hand(name: str) -> ModuleType | None:
    """Return a module of the runtime that a call can do without.

    None where it cannot be loaded now: what happens to a process that may open no more files must
    not happen to the answers that it gets.
    """
    try:
        with _loading:
            return import_module(f".{name}", __package__)
    except (ImportError, OSError):
        return None
