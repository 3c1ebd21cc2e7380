"""Simulators, and clients for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mediactl.testing import Simulator
from tests.package.support import Clients, clients_of


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator that nobody has called yet."""
    with Simulator() as running:
        yield running


@pytest.fixture
def clients(simulator: Simulator) -> Iterator[Clients]:
    """A client of each service, for that simulator."""
    with clients_of(simulator) as made:
        yield made
