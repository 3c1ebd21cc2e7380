"""Reading where a service is reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from codegen.sources.facts import Said
from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import Place

Hosts = tuple[tuple[str, str], ...]


def read_hosts(servers: Node) -> Said[Hosts] | None:
    """Read a list of servers: the first is the default, the others have names of their own.

    A name is what a host's first label has more than that of the default: `sha` for
    `rtc-api-sha.zego.im` beside `rtc-api.zego.im`.
    """
    urls = [(each.text("url"), each.place) for each in servers.list()]
    hosts = [host for url, _ in urls if (host := urlsplit(url).hostname)]
    if not hosts:
        return None
    label = hosts[0].partition(".")[0]
    named = [("default", hosts[0])]
    for host in hosts[1:]:
        own = host.partition(".")[0]
        named.append((own.removeprefix(f"{label}-"), host))
    return Said(tuple(named), urls[0][1] if urls else Place(servers.place.file, 1, 1))


def common_hosts(found: Iterable[Said[Hosts]]) -> Said[Hosts] | None:
    """Return the hosts that most files name, as the service's; None without any."""
    all_hosts = list(found)
    counted = Counter(each.value for each in all_hosts)
    if not counted:
        return None
    most = counted.most_common(1)[0][0]
    return next(each for each in all_hosts if each.value == most)
