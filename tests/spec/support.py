"""What the tests of the spec room share: the real specs, a small good tree, and files laid over it."""

from collections.abc import Mapping
from pathlib import Path

from codegen.spec import SpecError, parse_specs, read_tree
from codegen.spec.model import Action, Field, Service, Specs

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs"
BAD = HERE / "bad"
CASES = sorted(path.name for path in BAD.iterdir() if path.is_dir())

GOOD = read_tree(HERE / "good")
REAL = read_tree(SPECS)

HEAD = """\
action: Probe
doc: Probe something.
source: {url: "https://example.com/probe"}
retry: unsafe
"""


def overlaid(files: Mapping[str, str]) -> dict[str, str]:
    """Lay files over the good tree."""
    return {**GOOD, **files}


def faults(files: Mapping[str, str]) -> list[str]:
    """Return every fault of the good tree with some files laid over it."""
    try:
        parse_specs(overlaid(files))
    except SpecError as error:
        return [str(fault) for fault in error.faults]
    return []


def probe(body: str, vendor: str = "zego/rtc") -> Action:
    """Parse an action with the given parts into the good tree."""
    specs = parse_specs(overlaid({f"{vendor}/Probe.yaml": HEAD + body}))
    return action(specs, vendor, "Probe")


def service(specs: Specs, path: str) -> Service:
    """Find a service by `<vendor>/<service>`."""
    return next(each for _, each in specs.services() if f"{each.vendor}/{each.name}" == path)


def action(specs: Specs, path: str, name: str) -> Action:
    """Find an action of a service."""
    return next(each for each in service(specs, path).actions if each.name == name)


def request_field(action: Action, wire: str) -> Field:
    """Find a parameter of an action."""
    field = action.request.field(wire)
    assert field is not None
    return field
