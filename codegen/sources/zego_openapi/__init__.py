"""ZEGOCLOUD's OpenAPI files: one a folder and action, with what they share in files beside them."""

from codegen.sources.zego_openapi.reader import read_openapi
from codegen.sources.zego_openapi.refs import referenced_files

__all__ = ["read_openapi", "referenced_files"]
