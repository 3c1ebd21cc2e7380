"""What the files above an action say that its own file may refer to."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.spec.errors import Table
from codegen.spec.lookup import Names
from codegen.spec.model import Field, RateLimit
from codegen.spec.models import ReadModel


@dataclass(frozen=True, slots=True)
class VendorScope:
    """What the vendor's file says; `protocol` is None if that could not be read."""

    protocol: str | None
    common: Names[Field]
    envelope: Names[Field]


@dataclass(frozen=True, slots=True)
class ServiceScope:
    """What the service's file says; `has_regions` is None if that could not be read."""

    vendor: VendorScope
    models: Names[ReadModel]
    tables: Names[Table]
    has_regions: bool | None
    regions: tuple[str, ...]
    rate_limit: RateLimit | None


NO_VENDOR = VendorScope(None, Names(whole=False), Names(whole=False))


def unread_service(vendor: VendorScope) -> ServiceScope:
    """Return the scope of a service whose file could not be read."""
    return ServiceScope(vendor, Names(whole=False), Names(whole=False), None, (), None)
