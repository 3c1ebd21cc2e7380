"""Every action there is a spec of, with what the package has for it, and checks of many at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final, NamedTuple, TypeVar

import pytest
from hypothesis import Phase, find, settings

from codegen.spec import load_specs
from codegen.spec.model import Action, ErrorCode, Service, Vendor
from tests.random_content import Content, RandomContent

T = TypeVar("T")

SPECS: Final = load_specs(Path(__file__).resolve().parents[2] / "specs")
SERVICES: Final = [service for _, service in SPECS.services()]
CONTENT: Final = {id(service): RandomContent(service) for service in SERVICES}
# What goes around the content of an answer; every vendor has its own of these.
ENVELOPE: Final = {"Code", "Message", "RequestId"}


class Found(NamedTuple):
    """An action and what it belongs to."""

    vendor: Vendor
    service: Service
    action: Action

    def __repr__(self) -> str:
        return f"{self.vendor.name}/{self.service.name}/{self.action.name}"

    @property
    def package(self) -> ModuleType:
        """The service's package."""
        return import_module(f"mediactl.{self.vendor.name}.{self.service.name}")

    @property
    def request_class(self) -> Any:
        """The class of its requests."""
        return getattr(self.package, f"{self.action.name}Request")

    @property
    def response_class(self) -> Any:
        """The class of its answers."""
        return getattr(self.package, f"{self.action.name}Response")

    @property
    def content(self) -> RandomContent:
        """What its service's actions may be sent and may answer."""
        return CONTENT[id(self.service)]

    def request(self) -> Any:
        """Build a request: its first example, or a small one where it has none."""
        if self.action.examples:
            return self.request_class.from_wire(self.action.examples[0].request)
        return self.request_class.from_wire(_small(repr(self)))

    def answer(self, content: dict[str, Any]) -> Any:
        """Return what a simulator is told to answer: one content, or the events of a stream."""
        if self.vendor.name == "zego":
            content = {"Code": 0, "Message": "", "RequestId": "r", **content}
        if self.action.events is None:
            return content
        last = self.action.events.last
        return [content if last is None else content | {last: True}]

    def codes(self) -> Iterator[tuple[ErrorCode, str]]:
        """Yield every code that it may be refused with, and the enum that has the code."""
        own = {error.code for error in self.action.errors}
        for error in self.action.errors:
            yield error, f"{self.action.name}ErrorCode"
        for error in self.vendor.errors:
            if error.code not in own:
                yield error, "CommonErrorCode"


ACTIONS: Final = [
    Found(vendor, service, action)
    for vendor, service in SPECS.services()
    for action in service.actions
]
each_action = pytest.mark.parametrize("found", ACTIONS, ids=repr)
each_service = pytest.mark.parametrize(
    "service", SERVICES, ids=[f"{each.vendor}/{each.name}" for each in SERVICES]
)


def of(service: Service) -> list[Found]:
    """Return the actions of a service."""
    return [found for found in ACTIONS if found.service is service]


def failures(things: Iterable[T], check: Callable[[T], None]) -> list[str]:
    """Check many things, and tell which ones are not as they should be, and why."""
    told = []
    for thing in things:
        try:
            check(thing)
        except Exception as error:
            told.append(f"{thing!r}: {type(error).__name__}: {error}")
    return told


@cache
def _small(name: str) -> Content:
    """Find a request with as little in it as its rules allow."""
    found = next(each for each in ACTIONS if repr(each) == name)
    quick = settings(database=None, derandomize=True, phases=[Phase.generate, Phase.shrink])
    return find(found.content.of(found.action.request), lambda _: True, settings=quick)
