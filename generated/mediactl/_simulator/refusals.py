"""The two ways in which a call is turned down on its way in."""

from dataclasses import dataclass
from typing import Literal

SHOWN_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one parameter; it names the parameter and never quotes its value."""

    kind: Literal["missing", "type", "unknown", "value"]
    parameter: str
    text: str


class Refusal(Exception):
    """A vendor's refusal: the code it answers with, the message beside it, and extra headers."""

    def __init__(self, code: str, message: str, headers: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.headers = headers


class BadInput(Exception):
    """A request whose parameters cannot even be read; the vendor chooses the code."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.text)
        self.fault = fault


def shown(name: str) -> str:
    """A name that came from outside, short enough to be put into a message."""
    return name if len(name) <= SHOWN_LENGTH else f"{name[:SHOWN_LENGTH]}..."
