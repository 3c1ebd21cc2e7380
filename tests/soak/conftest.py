"""The option that makes these tests as long as `make soak` has them."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--soak", action="store_true", help="run the tests of tests/soak in full length"
    )


@pytest.fixture(scope="session")
def soak(request: pytest.FixtureRequest) -> bool:
    """Whether tests run in full length."""
    # Unknown where these tests are not named on the command line, but collected with all others.
    return bool(request.config.getoption("--soak", default=False))
