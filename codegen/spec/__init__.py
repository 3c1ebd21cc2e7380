"""Spec files -> checked model. The language is explained in specs/README.md.

`load_specs` reads a directory, `parse_specs` texts; both return the classes of `codegen.spec.model`
or raise `SpecError`, which holds every fault with its place.
"""

from codegen.spec.faults import Fault, SpecError
from codegen.spec.names import error_member, python_name
from codegen.spec.tree import load_specs, parse_specs, read_tree, shown_path

__all__ = [
    "Fault",
    "SpecError",
    "error_member",
    "load_specs",
    "parse_specs",
    "python_name",
    "read_tree",
    "shown_path",
]
