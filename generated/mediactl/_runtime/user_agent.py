"""How calls introduce themselves."""

from __future__ import annotations

import platform
from typing import Final

from urllib3._version import __version__ as _urllib3

USER_AGENT: Final = f"mediactl Python/{platform.python_version()} urllib3/{_urllib3}"
