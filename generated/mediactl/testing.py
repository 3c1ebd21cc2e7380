"""The vendors' side of the wire on this machine, for tests and for trials without an account.

    from mediactl.testing import Simulator

    with Simulator() as simulator:
        ...  # point a client at simulator.endpoint

On the command line: python -m mediactl.testing --help
"""

from __future__ import annotations

from ._simulator import Simulator, main

__all__ = ["Simulator", "main"]

if __name__ == "__main__":
    raise SystemExit(main())
