"""A running simulator with a few actions, and a plain client for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.example_tables import write_tables
from tests.simulator.support import Client, Simulator


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with tables of a few actions."""
    directory = tmp_path_factory.mktemp("tables")
    write_tables(directory)
    return directory


@pytest.fixture
def simulator(tables: Path) -> Iterator[Simulator]:
    """A simulator that serves."""
    with Simulator(tables=tables) as running:
        yield running


@pytest.fixture
def client(simulator: Simulator) -> Iterator[Client]:
    """A client of that simulator, with the right credentials."""
    client = Client(simulator)
    yield client
    client.close()
