"""Tencent Cloud's API descriptions: `api.json` and, beside it, `examples.json`."""

from codegen.sources.tencent_api.names import service_folders
from codegen.sources.tencent_api.reader import read_api

__all__ = ["read_api", "service_folders"]
