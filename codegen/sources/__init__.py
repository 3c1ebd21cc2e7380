"""Vendor material to edits of spec files: readers of the material, merging with the specs, and the edits.

Each reader turns one kind of material into `facts.ServiceFacts`. What a material cannot say is None
there, so that merging leaves it as it is in the specs.
"""

from codegen.sources.command import drift, refresh
from codegen.sources.material import MaterialError
from codegen.sources.tree import SourceError

__all__ = ["MaterialError", "SourceError", "drift", "refresh"]
