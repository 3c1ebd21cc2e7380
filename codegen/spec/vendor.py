"""Vendor files."""

from __future__ import annotations

from codegen.spec.errors import check_members, read_errors
from codegen.spec.faults import Faults
from codegen.spec.fields import Section, read_fields
from codegen.spec.lookup import Names
from codegen.spec.model import ErrorCode, Field, Vendor
from codegen.spec.nodes import Node
from codegen.spec.part import Part
from codegen.spec.scope import VendorScope
from codegen.spec.source import read_source
from codegen.spec.types import ModelNames
from codegen.spec.words import LANGUAGE, PROTOCOLS, VENDOR


def read_vendor(node: Node, name: str, faults: Faults) -> tuple[Vendor, VendorScope]:
    """Read a vendor file: the vendor without its services, and what these may refer to."""
    part = Part(node, VENDOR, faults)
    protocol = part.word("protocol", PROTOCOLS)
    common = _read_fields(part, Section("common"))
    envelope = _read_fields(part, Section("envelope", is_answer=True))
    _check_language(part)
    vendor = Vendor(
        name=name,
        title=part.line("title"),
        doc=part.doc(),
        source=read_source(part),
        protocol=protocol or "",
        clock_tolerance=part.count("clock_tolerance", least=1) or 0,
        place=part.place,
        common=tuple(common.known.values()),
        envelope=tuple(envelope.known.values()),
        errors=_read_errors(part, protocol),
    )
    return vendor, VendorScope(protocol, common, envelope)


def _check_language(part: Part) -> None:
    version = part.count("language", least=1)
    node = part.node("language")
    if version is not None and node is not None and version != LANGUAGE:
        part.faults.add(node.place, f"this is language {LANGUAGE}; version {version} is not known")


def _read_fields(part: Part, section: Section) -> Names[Field]:
    node = part.node(section.name)
    models = ModelNames(frozenset(), True, "here; a vendor file has no models")
    if node is None:
        return Names(whole=part.is_read)
    return read_fields(node, section, models, part.faults)


def _read_errors(part: Part, protocol: str | None) -> tuple[ErrorCode, ...]:
    node = part.node("errors")
    rows = read_errors(node, "'errors'", protocol, part.faults) if node else {}
    check_members(rows.values(), part.faults)
    return tuple(rows.values())
