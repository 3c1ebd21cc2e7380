"""Known faults of Tencent's official client, each beside the test that mediactl lacks it.

`pytest -m official` runs them alone; the extra `official` installs what they need.
"""

from __future__ import annotations

from pathlib import Path

import pytest

VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]
KEYS = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder, so that no module can forget to."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("official")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and an environment with neither proxies nor keys: both clients read them."""
    for name in [*VARIABLES, *map(str.lower, VARIABLES), *KEYS]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path
