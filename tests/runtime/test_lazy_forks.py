"""What is loaded when it is first used is loaded in forked children too."""

from __future__ import annotations

import threading
import time
from types import ModuleType

import pytest

from mediactl._runtime import lazy

from .forks import in_child
from .servers import PATIENCE


def test_a_fork_waits_for_what_another_thread_is_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child never finds a module half loaded by a thread that it does not have."""
    begun, loaded = threading.Event(), threading.Event()

    def load(name: str, package: str | None) -> ModuleType:
        begun.set()
        time.sleep(0.3)
        loaded.set()
        return lazy.modules[f"{package}{name}"]  # what runs this has loaded it

    monkeypatch.setattr(lazy, "import_module", load)
    loader = threading.Thread(target=lazy.at_hand, args=["lazy"])
    loader.start()
    assert begun.wait(PATIENCE)
    try:
        assert in_child(loaded.is_set)
        assert in_child(lambda: lazy.at_hand("lazy") is lazy)
    finally:
        loader.join()
