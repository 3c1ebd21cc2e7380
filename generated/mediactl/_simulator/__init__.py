"""The vendors' side of the wire: serves every described action on loopback, for tests and trials.

It shares no code with the client. What a request must look like comes from plain tables of wire
names (:mod:`.tables`); how each vendor authenticates and words its answers is in :mod:`.tencent`
and :mod:`.zego`; what goes wrong on request is in :mod:`.faults`.
"""

from .calls import Call
from .command import main
from .faults import Faults
from .lists import Lists
from .rates import Rates
from .simulator import Simulator
from .tasks import Effects, Tasks

__all__ = ["Call", "Effects", "Faults", "Lists", "Rates", "Simulator", "Tasks", "main"]
