"""Names of specs do not get into the way of names that generated code uses."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from codegen.spec import SpecError, parse_specs
from tests.generator.every_field import every_field_files
from tests.generator.support import REAL, SPECS, generate, rendered_python, zego_action

PACKAGE = rendered_python(generate(REAL | every_field_files(REAL["zego/rtc/service.yaml"])))
SERVICE_MODULES = {path: text for path, text in PACKAGE.items() if path.count("/") > 2}


def _imported_classes() -> Iterator[str]:
    """Name the classes that modules of a service import from elsewhere."""
    for text in SERVICE_MODULES.values():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and not _is_of_a_service(node):
                yield from (each.name for each in node.names if each.name[:1].isupper())


def _is_of_a_service(node: ast.ImportFrom) -> bool:
    return bool(node.level) or str(node.module).startswith(("mediactl.zego", "mediactl.tencent"))


def _used_in_models() -> Iterator[str]:
    """Name what the bodies of models refer to, which an attribute of that name would hide."""
    for text in SERVICE_MODULES.values():
        for statement in ast.walk(ast.parse(text)):
            if isinstance(statement, ast.AnnAssign):
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                        yield node.id


CLASSES = sorted({name for name in _imported_classes() if name.isalnum()})
ATTRIBUTES = sorted({name for name in _used_in_models() if name[:1].islower()})


def test_there_is_something_to_try() -> None:
    """The names below are found in generated code, so that new ones are tried as well."""
    assert {"Action", "Field", "Literal", "Model", "ResponseMeta", "Sequence"} <= set(CLASSES)
    assert {"AsyncZegoClient", "CallLimit", "Final", "Outcomes", "ZegoClient"} <= set(CLASSES)
    assert {"attrs", "int", "tuple"} <= set(ATTRIBUTES)


@pytest.mark.parametrize("name", CLASSES)
def test_no_model_takes_the_name_of_a_class_that_is_imported(name: str) -> None:
    """A model of such a name would stand in for the class in its own module; lint asks for another."""
    files = zego_action(
        "PauseMix", f"response: {{A: {name}}}\nmodels: {{{name}: {{fields: {{B: int32}}}}}}"
    )
    with pytest.raises(SpecError, match=f"'{name}' is the name of .* find another"):
        parse_specs(SPECS | files)


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_no_field_hides_what_its_class_uses(name: str) -> None:
    """An attribute of such a name would be what the next attribute finds; lint asks for another."""
    files = zego_action("PauseMix", f'request: {{"A?": {{type: string, name: {name}}}}}')
    with pytest.raises(SpecError, match=f"'{name}', the name of 'A' in Python, is reserved"):
        parse_specs(SPECS | files)


def test_no_two_shared_models_are_one_module() -> None:
    """Shared models have a module each, so that names which are one name in Python are a fault."""
    service = SPECS["zego/rtc/service.yaml"] + (
        "models: {UrlInfo: {fields: {A: int32}}, URLInfo: {fields: {A: int32}}}\n"
    )
    files = zego_action("PauseMix", "response: {A: UrlInfo, B: URLInfo}")
    with pytest.raises(SpecError, match="'url_info'"):
        parse_specs(SPECS | files | {"zego/rtc/service.yaml": service})


def test_no_action_is_called_like_the_folder_of_shared_models() -> None:
    """An action's module and the folder of shared models cannot have one name."""
    with pytest.raises(SpecError, match="models"):
        parse_specs(SPECS | zego_action("Models", ""))
