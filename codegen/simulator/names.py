"""Names as a test gives them: one that there is not is refused, with those it may have meant."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from .tables import Action, Vendor

# Of more than these a list would bury the message.
MOST_LISTED = 20


def all_actions(vendors: Mapping[str, Vendor]) -> Iterator[Action]:
    """The actions of all services."""
    for vendor in vendors.values():
        for service in vendor.services.values():
            yield from service.actions.values()


def find_action(vendors: Mapping[str, Vendor], name: str) -> Action:
    """The action of that name.

    Raises:
        ValueError: There is none; the message has the nearest names.
    """
    for vendor in vendors.values():
        action = vendor.find_action(name)
        if action is not None:
            return action
    known = [action.name for action in all_actions(vendors)]
    raise ValueError(f"the simulator knows no action {name!r}{nearest(name, known)}")


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a message about a word that is not known: those that it may have been meant for.

    Where none is near, it is all that there are, if they are few.
    """
    names = list(known)
    close = get_close_matches(word, names, n=3, cutoff=0.5)
    if close:
        return f"; the nearest are {', '.join(close)}"
    return f"; there are {', '.join(names)}" if 0 < len(names) <= MOST_LISTED else ""
