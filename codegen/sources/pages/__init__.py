"""Doc pages of the vendors, saved as text or as HTML, to facts."""

from codegen.sources.pages.page import read_page

__all__ = ["read_page"]
