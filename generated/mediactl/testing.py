"""The vendors' side of the wire on this machine, for tests and for trials without an account.

    from mediactl.testing import Simulator

    with Simulator() as simulator:
        ...  # point a client at simulator.endpoint

`Simulator` says what it can do. `Tasks`, `Lists`, `Faults` and `Rates` are its attributes `tasks`,
`lists`, `faults` (with all faults and their options) and `rates`, `Call` is an item of `calls`, and
`Effects` is what `tasks.effects` answers.

On the command line: python -m mediactl.testing --help
"""

from __future__ import annotations

from ._simulator import Call, Effects, Faults, Lists, Rates, Simulator, Tasks, main

__all__ = ["Call", "Effects", "Faults", "Lists", "Rates", "Simulator", "Tasks", "main"]

if __name__ == "__main__":
    raise SystemExit(main())
