"""What the folders of Tencent Cloud's services are called in the specs, and in the package."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping

_NO_NAME = re.compile(r"\W")


def service_folders(versions: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], str]:
    """Name the folder of each service in each of its versions.

    The newest version of a service has the service's plain name; the others say their dates, such
    as `vod_20180717`, so that the next version does not move what callers import.

    Args:
        versions: The vendor's names of services, each with a version such as `2018-07-17`.
    """
    found = set(versions)
    newest: dict[str, str] = {}
    for service, version in found:
        newest[service] = max(version, newest.get(service, version))
    return {
        (service, version): _package_name(service)
        if version == newest[service]
        else f"{_package_name(service)}_{version.replace('-', '')}"
        for service, version in sorted(found)
    }


def _package_name(service: str) -> str:
    """Return the name that a Python package can have which is nearest to a service's."""
    name = _NO_NAME.sub("_", service.lower())
    return f"{name}_" if keyword.iskeyword(name) or not name.isidentifier() else name
