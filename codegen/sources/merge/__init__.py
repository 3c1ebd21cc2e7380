"""Vendor material merged into the specs: facts change, what a person wrote stays."""

from codegen.sources.merge.service import Merged, merge

__all__ = ["Merged", "merge"]
