"""Reading a set of OpenAPI files as one service."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from codegen.sources.facts import ActionFacts, Complaint, Said, ServiceFacts
from codegen.sources.zego_openapi.hosts import Hosts, common_hosts, read_hosts
from codegen.sources.zego_openapi.operation import Operation, find_operations
from codegen.sources.zego_openapi.schema import Schemas
from codegen.sources.zego_openapi.tree import Node, NotYaml, parse_yaml
from codegen.spec.model import Vendor

_PAGES: Final = "https://www.zegocloud.com/docs/real-time-video-server/api-reference"


def read_openapi(files: Mapping[str, str], vendor: Vendor, service: str) -> ServiceFacts:
    """Read OpenAPI files, and what they refer to among themselves, as one service.

    The facts are never complete: nothing says that there is no further file.

    Args:
        files: Texts by their paths, which `$ref`s are relative to. Their common folder is the one
            that stands for the API reference in the URLs of pages.
        vendor: The vendor, whose common parameters and envelope are left out.
        service: The service's folder below `specs/`.
    """
    documents, complaints = _parsed(files)
    schemas = Schemas(documents, complaints)
    root = posixpath.commonpath([posixpath.dirname(path) for path in documents] or [""])
    hosts = {path: found for path, node in documents.items() if (found := _hosts(node, schemas))}
    told = [path for path, node in documents.items() if node.get("paths") is not None]
    # Where most files do not tell, those that do may be of actions with a host of their own.
    common = common_hosts(hosts.values()) if 2 * len(hosts) >= len(told) else None
    actions: dict[str, ActionFacts] = {}
    for path in sorted(documents):
        own = hosts.get(path)
        for action in _actions(path, root, schemas, vendor):
            if action.name in actions:
                first = actions[action.name].place
                schemas.complain(
                    action.place, f"{action.name} is also in {first}; this one was read"
                )
            actions[action.name] = replace(action, host=_own_host(own, common))
    return ServiceFacts(
        vendor.name,
        service,
        tuple(actions.values()),
        hosts=common,
        complaints=_once(schemas.complaints),
    )


def _parsed(files: Mapping[str, str]) -> tuple[dict[str, Node], list[Complaint]]:
    documents: dict[str, Node] = {}
    complaints: list[Complaint] = []
    for path, text in sorted(files.items()):
        try:
            node, found = parse_yaml(text, path)
        except NotYaml as error:
            complaints.append(error.complaint)
            continue
        documents[posixpath.normpath(path)] = node
        complaints += found
    return documents, complaints


def _hosts(root: Node, schemas: Schemas) -> Said[Hosts] | None:
    """Read a file's servers, which may be a `$ref` although OpenAPI allows none there."""
    servers = root.get("servers")
    target = schemas.follow(servers) if servers is not None else None
    return read_hosts(target.node) if target is not None else None


def _own_host(own: Said[Hosts] | None, common: Said[Hosts] | None) -> Said[str] | None:
    if own is None or common is None or own.value == common.value:
        return None
    return Said(own.value[0][1], own.place)


def _actions(path: str, root: str, schemas: Schemas, vendor: Vendor) -> list[ActionFacts]:
    below = posixpath.relpath(path, root) if root else path
    page = posixpath.splitext(below)[0]
    # A file that is alone in its folder does not tell which part of the reference it is of.
    url = f"{_PAGES}/{page}" if "/" in page else None
    operations = find_operations(schemas.documents[path], schemas)
    read = (Operation(*each, schemas, vendor).read(url) for each in operations)
    return [action for action in read if action is not None]


def _once(complaints: list[Complaint]) -> tuple[Complaint, ...]:
    """Leave out what was said before: a part that several actions share is read for each."""
    return tuple(dict.fromkeys(complaints))
