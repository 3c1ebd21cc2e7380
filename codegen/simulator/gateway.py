"""What the pipeline asks of a vendor: who calls, what is called, with what, and in which envelope."""

from collections.abc import Mapping
from typing import Any, Protocol

from .refusals import Fault, Refusal
from .tables import Action, Rate, Vendor
from .wire import Request


class Gateway(Protocol):
    """One vendor's way of taking calls and of answering them."""

    @property
    def vendor(self) -> Vendor:
        """The tables of this vendor."""

    def claims(self, request: Request) -> bool:
        """Whether a request is meant for this vendor, however badly it is made."""

    def called(self, request: Request) -> tuple[str | None, str]:
        """Service (``None`` where there is no such service) and action, for the record."""

    def authenticate(self, request: Request) -> Action:
        """Check everything that all calls have in common, in the vendor's order.

        Raises:
            Refusal: The call is not let in.
        """

    def read_parameters(self, request: Request, action: Action) -> dict[str, Any]:
        """The action's own parameters, typed as far as they can be.

        Raises:
            BadInput: They cannot be read.
            Refusal: The vendor has a code of its own for what is wrong.
        """

    def refusal_of(self, fault: Fault, action: Action) -> Refusal:
        """The refusal with which the vendor reports a fault in the parameters."""

    def is_test(self, request: Request) -> bool:
        """Whether a call is for the vendor's test environment, which has limits of its own."""

    def too_frequent(self, action: Action, limit: Rate | None) -> Refusal:
        """The refusal of a call that is one too many; it may name the limit, where there is one."""

    def is_success(self, content: Mapping[str, Any]) -> bool:
        """Whether an answer's content is that of a call that succeeded."""

    def error_in(self, content: object) -> tuple[str | int, str] | None:
        """Code and message of the error an answer's content holds."""

    def code(self, written: str) -> str | int:
        """An error code as the vendor types it."""

    def success_envelope(self, content: dict[str, Any]) -> dict[str, Any]:
        """The whole answer to a call that succeeded."""

    def error_envelope(self, refusal: Refusal) -> dict[str, Any]:
        """The whole answer to a call that was refused."""

    def scripted_envelope(self, content: object) -> object:
        """The whole answer around content that a test laid down."""
