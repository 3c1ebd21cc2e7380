"""Who may import whom, in the generator and in what it generates."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generator.support import CODEGEN, REAL, generate, rendered_python

# For each room of codegen: the packages and rooms beside the standard library and itself that it
# may import.
ALLOWED = {
    "spec": {"yaml"},
    "render": {"jinja2", "ruff", "codegen.spec"},
    "drift": {"codegen.spec"},
    "sources": {"yaml", "codegen.spec", "codegen.drift"},
    "runtime": {"attrs", "urllib3"},
    "simulator": set(),
}
# What an extra of the package is for, in the one module that needs it.
EXTRAS = {"runtime/tracing.py": {"opentelemetry"}}
MODULES = sorted(CODEGEN.rglob("*.py"))
ACTION_MODULE = {"attrs", "enum", "typing", "collections.abc", "__future__"}


def imported(source: str, package: str) -> Iterator[str]:
    """Yield the modules that a module imports, by their whole names, wherever in it that happens.

    Args:
        source: The module.
        package: The package that it stands in, which relative imports start from.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            base = parts[: len(parts) - node.level + 1] if node.level else []
            assert node.level <= len(parts), "a relative import out of the package"
            whole = ".".join([*base, *filter(None, [node.module])])
            yield from (
                (f"{whole}.{alias.name}" for alias in node.names) if not node.module else [whole]
            )


def strangers(source: str, package: str, own: str, allowed: set[str]) -> list[str]:
    """List what a module imports that is not of the standard library, its own room, or allowed."""
    return [
        name
        for name in imported(source, package)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not any(name == each or name.startswith(f"{each}.") for each in {own, *allowed})
    ]


def package_of(path: Path) -> str:
    """Name the package that a module of codegen stands in."""
    return ".".join(["codegen", *path.relative_to(CODEGEN).parts[:-1]])


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CODEGEN).as_posix())
def test_a_room_imports_what_it_may(path: Path) -> None:
    """Each module of a room imports the standard library, its own room and what that room may, and nothing else."""
    parts = path.relative_to(CODEGEN).parts
    if len(parts) == 1:
        return  # the command line and the package itself, which stand above all rooms
    own = f"codegen.{parts[0]}"
    allowed = ALLOWED[parts[0]] | EXTRAS.get("/".join(parts), set())
    assert strangers(path.read_text(encoding="utf-8"), package_of(path), own, allowed) == []


def test_what_needs_an_extra_is_needed_by_nobody() -> None:
    """No module imports one that needs an extra, so that the package works without it."""
    needy = {f"codegen.{path.removesuffix('.py').replace('/', '.')}" for path in EXTRAS}
    for path in MODULES:
        found = set(imported(path.read_text(encoding="utf-8"), package_of(path)))
        assert not found & needy, path


@pytest.mark.parametrize("room", ["runtime", "simulator"])
def test_copied_rooms_import_themselves_by_relative_names(room: str) -> None:
    """They live under another name in the package, so a whole name of theirs would lead nowhere."""
    for path in (CODEGEN / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert not (node.module or "").startswith(("codegen", "mediactl")), path


def test_every_room_is_known() -> None:
    """A new room gets a line in the table above before it may import anything."""
    rooms = {path.parent.name for path in CODEGEN.glob("*/*.py")}
    assert rooms <= set(ALLOWED)


@pytest.mark.parametrize(
    "source",
    [
        "import yaml",
        "from codegen.runtime.wire import Field",
        "from codegen import runtime",
        "from ..runtime import wire",
        "from .. import runtime",
        "def f():\n    import attrs",
    ],
)
def test_foreign_imports_are_found(source: str) -> None:
    """The check above finds a wrong import in each of its spellings."""
    assert strangers(source, "codegen.simulator", "codegen.simulator", set())


@pytest.fixture(scope="module")
def package() -> dict[str, str]:
    """What is rendered of all actions, less the copied rooms."""
    return rendered_python(generate(REAL))


def _service_modules(package: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the modules below services: their service's package, their own, and their text."""
    for path, text in package.items():
        parts = path.removesuffix(".py").split("/")
        if len(parts) > 3 and parts[-1] not in ("__init__", "_service", "_client", "_async_client"):
            yield ".".join(parts[:3]), ".".join(parts[:-1]), text


def test_action_modules_import_little(package: dict[str, str]) -> None:
    """Actions and models import the runtime, attrs, three modules for types, and their own service."""
    modules = list(_service_modules(package))
    assert len(modules) > len(REAL)
    for service, own, text in modules:
        for name in imported(text, own):
            permitted = name in ACTION_MODULE or name.startswith(("mediactl._runtime.", service))
            assert permitted, f"{own} imports {name}"


def test_no_module_of_an_action_is_imported_by_another(package: dict[str, str]) -> None:
    """What actions share are models of their service; they do not reach into each other."""
    for service, own, text in _service_modules(package):
        for name in imported(text, own):
            if name.startswith(service):
                assert name.startswith(f"{service}.models."), f"{own} imports {name}"


def test_clients_load_actions_when_they_are_called(package: dict[str, str]) -> None:
    """At the top of a client there is its service, and no action and no model but for type checkers."""
    clients = {path: text for path, text in package.items() if path.endswith("_client.py")}
    assert len(clients) == 6
    for path, text in clients.items():
        for node in ast.parse(text).body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = set(imported(ast.unparse(node), "mediactl.x.y"))
                runtime = {name for name in names if name.startswith("mediactl._runtime.")}
                own = {"mediactl.x.y._service"}
                assert names - runtime <= {"__future__", "typing", "collections.abc", *own}, path


def test_a_service_is_defined_without_its_codes(package: dict[str, str]) -> None:
    """What its clients have in common is one class of the runtime; error tables come when they are asked for."""
    services = {path: text for path, text in package.items() if path.endswith("/_service.py")}
    assert len(services) == 3
    for path, text in services.items():
        top = [
            each for each in ast.parse(text).body if isinstance(each, ast.Import | ast.ImportFrom)
        ]
        found = {name for node in top for name in imported(ast.unparse(node), "mediactl.x.y")}
        assert found == {"__future__", "typing", "mediactl._runtime.endpoints"}, path
        vendor = path.split("/")[1]
        later = {"mediactl._runtime.codes", f"mediactl.{vendor}._errors"}
        assert set(imported(text, "mediactl.x.y")) == found | later, path


def test_a_client_and_its_twin_know_nothing_of_each_other(package: dict[str, str]) -> None:
    """Whoever uses one of them does not load the other."""
    for path, text in package.items():
        folder, _, module = path.removesuffix(".py").rpartition("/")
        if module in ("_client", "_async_client"):
            names = set(imported(text, folder.replace("/", ".")))
            assert not [name for name in names if name.endswith("_client")], path


def test_the_top_of_the_package_knows_no_service(package: dict[str, str]) -> None:
    """Modules at the top import the runtime and, one each, the simulator and tracing, which nothing else does."""
    for path, text in package.items():
        simulator = {
            name
            for name in imported(text, ".".join(path.split("/")[:-1]))
            if name.startswith(("mediactl._simulator", "mediactl.testing"))
        }
        assert not simulator or path == "mediactl/testing.py", path
    tracers = [
        path
        for path, text in package.items()
        if "mediactl._runtime.tracing" in imported(text, ".".join(path.split("/")[:-1]))
    ]
    assert tracers == ["mediactl/tracing.py"]
    for name in ("__init__", "errors", "testing", "tracing"):
        found = set(imported(package[f"mediactl/{name}.py"], "mediactl"))
        assert not {
            each for each in found if each.startswith(("mediactl.zego", "mediactl.tencent"))
        }
