"""Rules about vendors, services and their hosts."""

from __future__ import annotations

from codegen.drift.pair import Host
from codegen.drift.rules.phrases import became
from codegen.spec.model import Service, Vendor


def vendor_added(_: Vendor) -> str:
    """A vendor is new."""
    return "new vendor"


def vendor_removed(_: Vendor) -> str:
    """A vendor is gone."""
    return "vendor removed"


def protocol(before: Vendor, after: Vendor) -> str | None:
    """Calls are signed, wrapped or refused in another way."""
    return became("protocol", before.protocol, after.protocol)


def clock_tolerance(before: Vendor, after: Vendor) -> str | None:
    """The vendor allows a timestamp to be off by more or less."""
    return became("clock tolerance", f"{before.clock_tolerance} s", f"{after.clock_tolerance} s")


def service_added(_: Service) -> str:
    """A service is new."""
    return "new service"


def service_removed(_: Service) -> str:
    """A service is gone."""
    return "service removed"


def version(before: Service, after: Service) -> str | None:
    """Calls go to another version of the service's API."""
    return became("API version", before.version or "none", after.version or "none")


def region_required(before: Service, after: Service) -> str | None:
    """Calls that name no region are refused from now on."""
    if after.region != "required" or before.region == "required":
        return None
    return f"calls have to name a region now ({before.region or 'not known'} before)"


def region_optional(before: Service, after: Service) -> str | None:
    """Calls may name a region, and need not."""
    if after.region != "optional" or before.region == "optional":
        return None
    return f"calls may name a region now ({before.region or 'not known'} before)"


def region_removed(before: Service, after: Service) -> str | None:
    """Calls no longer name a region, and the client no longer takes one."""
    if before.region is None or after.region is not None:
        return None
    return f"calls name no region any more ({before.region} before)"


def limit_scope(before: Service, after: Service) -> str | None:
    """Call limits count for others than before."""
    scopes = (", ".join(service.rate_limit_scope) for service in (before, after))
    return became("scope of call limits", *scopes)


def host_added(after: Host) -> str:
    """The service can be reached at one more host."""
    return f"new, {after.address}"


def host_removed(before: Host) -> str:
    """The service is no longer reached at this host, and the client does not know its name."""
    return f"{before.address} removed"


def host_changed(before: Host, after: Host) -> str | None:
    """A host has another address."""
    return became("address", before.address, after.address)


def host_renamed(before: Host, after: Host) -> str | None:
    """A host has another short name in Python."""
    return became("short name", before.name, after.name)
