"""The simulator is written from the vendors' side and shares no code with the client."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.support import package

MODULES = sorted(Path(str(package.__file__)).parent.glob("**/*.py"))


def foreign_imports(source: str) -> Iterator[str]:
    """What is imported from outside of both the standard library and the package itself."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level != 1:
            names = ["." * node.level + (node.module or "")]
        elif isinstance(node, ast.Name) and node.id in {"__import__", "importlib"}:
            names = [f".{node.id}"]
        else:
            continue
        for name in names:
            if name.partition(".")[0] not in sys.stdlib_module_names - {"importlib"}:
                yield name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_imports_nothing_but_itself_and_the_standard_library(path: Path) -> None:
    """No module imports anything but the standard library and its neighbours."""
    assert list(foreign_imports(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import urllib3",
        "from mediactl._runtime import signing",
        "from .._runtime import signing",
        "from codegen.runtime.signing import sign",
        "import importlib",
        "__import__('mediactl')",
    ],
)
def test_foreign_imports_are_found(source: str) -> None:
    """The check above finds an import of the client in each of its spellings."""
    assert list(foreign_imports(source))
