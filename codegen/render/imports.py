"""Import statements of a generated module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

RUNTIME: Final = "mediactl._runtime"


@dataclass
class Imports:
    """Names that a module needs, by the module that has them."""

    names: dict[str, set[str]] = field(default_factory=dict)

    def add(self, module: str, *names: str) -> None:
        """Note that names of a module are needed."""
        self.names.setdefault(module, set()).update(names)

    def lines(self, *modules: str) -> list[str]:
        """Return the import statements of these modules, in their order."""
        return [
            f"from {module} import {', '.join(sorted(self.names[module], key=import_order))}"
            for module in modules
            if self.names.get(module)
        ]

    def lines_starting(self, prefix: str) -> list[str]:
        """Return the import statements of the modules whose names start like this, sorted."""
        return self.lines(*sorted(name for name in self.names if name.startswith(prefix)))


def import_order(name: str) -> tuple[bool, bool, str, str]:
    """Order names as the import sorter does: constants, then classes, then the rest."""
    return not name.isupper(), not name[:1].isupper(), name.lower(), name
