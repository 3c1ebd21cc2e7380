"""The simulator as tests use it."""

import json
import threading
import time
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Self, overload

from .actor import Actor
from .calls import Call
from .effect_log import EffectLog
from .faults import Faults
from .gateway import Gateway
from .listing import Listing
from .lists import Lists
from .names import all_actions, find_action, nearest
from .pipeline import Pipeline, Stages
from .rates import CallLimits, Rates
from .script import Answer, Script, refusal
from .server import HOST, Server
from .tables import Action, load
from .task_kinds import TaskKinds
from .tasks import Tasks
from .tencent import TencentAccount, TencentGateway
from .zego import ZegoAccount, ZegoGateway

DEFAULT_TABLES = Path(__file__).parent / "tables"


class Simulator:
    """Serves the actions of both vendors on loopback, for one account that is known to nobody else.

    Use it as a context manager, or call :meth:`start` and :meth:`stop`, and point a client at
    :attr:`endpoint`. All methods may be called from any thread::

        with Simulator() as simulator:
            simulator.faults.next("reset_after", action="StopMix")
            ...  # calls of a client
            assert simulator.effects("StopMix", by="TaskId") == {"1234": 1}
            assert not simulator.tasks.doubled("Mix")
            assert simulator.rates.peak("StopMix") <= 100

    Names are those on the wire, and one that does not exist raises ``ValueError`` with the nearest.

    Tasks are known by the names in the specs, where ``stops: {task: Mix, by: [TaskId]}`` stands in
    that of an action; ``simulator.tasks.names`` has them all. The stop of a task works once and is
    then refused with the action's code for a task that is gone. Where the vendor has no such code,
    as for ``StopCDNRecord``, it succeeds again, and has no effect.

    Faults are ``latency``, ``reset_before``, ``reset_after``, ``drip``, ``truncated``, ``garbage``,
    ``bad_gateway``, ``wrong_type``, ``throttle``, ``refuse``, ``skew``, ``stale``, ``hang``,
    ``retry_after`` and ``partial``; what each does, and its options, are in the description of
    :class:`Faults`. Refusals and answers of your own come by :meth:`refuse` and :meth:`respond`.

    Args:
        port: The port to serve on; 0 takes a free one, and keeps it when started again.
        tables: The directory of tables, if not those of the package.
        strict: Whether a task must have been started or registered before it can be stopped.
        zego_app_id: The AppId of the ZEGOCLOUD project.
        zego_server_secret: Its ServerSecret.
        tencent_secret_id: The SecretId of the Tencent Cloud account.
        tencent_secret_key: Its SecretKey.
        tencent_token: The token that must come with these, for temporary credentials.
        clock: The server's time in seconds since the epoch; what it tells is also in ``Date``.
        on_call: Told of every call before its answer is sent, from the thread that serves it.
        limits: Whether the documented call limits are kept: a call too many is refused as the
            vendor does it. They count from a call's arrival, in windows that slide; a call that is
            refused for them, its signature or its input takes no place. ZEGOCLOUD's test
            environment (``IsTest``) has windows of its own.
        keep_calls: How many of the last calls are kept in ``calls``; ``None`` keeps all.

    Attributes:
        calls: The calls served so far, oldest first, each a :class:`Call` with ``vendor``,
            ``service``, ``action``, ``method``, ``parameters``, ``headers``, ``code``, ``message``,
            ``fault`` and ``effect``.
        tasks: The tasks that calls have started and stopped, and how often (:class:`Tasks`); one
            that runs can be ended or failed. :meth:`effects` counts for actions that are about no task as well.
        lists: How many items the lists have that are read page by page, or which (:class:`Lists`).
        faults: What calls are to meet on their way (:class:`Faults`): ``next`` for coming calls,
            ``random`` by chance, ``counts`` for how many have met each.
        rates: When calls arrived (``log``), and how many at most within any second (``peak``); see
            :class:`Rates`.
        clock_offset: Seconds by which the server's clock is ahead of ``clock``; it may be set at
            any time, for a clock that jumps.

    Raises:
        FileNotFoundError: There are no tables.
        ValueError: A table is not as it should be, or ``keep_calls`` is below 0.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        tables: Path | None = None,
        strict: bool = False,
        zego_app_id: int = 1234567890,
        zego_server_secret: str = "0123456789abcdef0123456789abcdef",
        tencent_secret_id: str = "AKIDSimulatorExample",
        tencent_secret_key: str = "SimulatorExampleKey",
        tencent_token: str | None = None,
        clock: Callable[[], float] = time.time,
        on_call: Callable[[Call], None] | None = None,
        limits: bool = True,
        keep_calls: int | None = None,
    ) -> None:
        if keep_calls is not None and keep_calls < 0:
            raise ValueError(f"keep_calls is a number from 0, or None, got {keep_calls}")
        self.zego_app_id = zego_app_id
        self.zego_server_secret = zego_server_secret
        self.tencent_secret_id = tencent_secret_id
        self.tencent_secret_key = tencent_secret_key
        self.tencent_token = tencent_token
        self.calls: list[Call] = []
        self.clock_offset = 0.0
        self._port = port
        self._clock = clock
        self._on_call = on_call
        self._keep_calls = keep_calls
        self._vendors = load(DEFAULT_TABLES if tables is None else tables)
        kinds = TaskKinds(all_actions(self._vendors))
        self.tasks = Tasks(kinds, strict=strict)
        self.lists = Lists(self._find_action)
        self.faults = Faults(self._find_action)
        self.rates = Rates(self._find_action)
        self._effects = EffectLog()
        self._script = Script()
        self._stopped = threading.Event()
        self._pipeline = Pipeline(
            self._gateways(),
            Stages(
                rates=self.rates,
                limits=CallLimits() if limits else None,
                faults=self.faults,
                script=self._script,
                actor=Actor(
                    self.tasks, kinds, Listing(self.lists, self.tasks, kinds), self._effects
                ),
                record=self._record,
                pause=self._stopped.wait,
                jump=self._jump,
            ),
        )
        self._server: Server | None = None

    def _gateways(self) -> list[Gateway]:
        """Tencent's first: its calls are marked, and ZEGOCLOUD takes all others."""
        gateways: list[Gateway] = []
        if "tencent" in self._vendors:
            tencent = TencentAccount(
                self.tencent_secret_id, self.tencent_secret_key, self.tencent_token
            )
            gateways.append(TencentGateway(self._vendors["tencent"], tencent, self._now))
        if "zego" in self._vendors:
            zego = ZegoAccount(self.zego_app_id, self.zego_server_secret)
            gateways.append(ZegoGateway(self._vendors["zego"], zego, self._now))
        return gateways

    def _find_action(self, name: str) -> Action:
        return find_action(self._vendors, name)

    def _now(self) -> float:
        return self._clock() + self.clock_offset

    def _jump(self, seconds: float) -> None:
        self.clock_offset += seconds

    def _record(self, call: Call) -> None:
        if self._keep_calls != 0:
            self.calls.append(call)
            if self._keep_calls is not None:
                del self.calls[: -self._keep_calls]
        if self._on_call is not None:
            self._on_call(call)

    @property
    def endpoint(self) -> str:
        """The address to call, such as ``http://127.0.0.1:8000``.

        Raises:
            RuntimeError: The simulator was never started, so it has no port yet.
        """
        if not self._port:
            raise RuntimeError("the simulator has no port before it is started")
        return f"http://{HOST}:{self._port}"

    @property
    def services(self) -> dict[str, int]:
        """The services that are served, such as ``tencent trtc``, and how many actions each has."""
        return {
            f"{vendor.name} {service.name}": len(service.actions)
            for vendor in self._vendors.values()
            for service in vendor.services.values()
        }

    def start(self) -> None:
        """Begin to serve; does nothing if it serves already.

        Raises:
            OSError: The port is taken.
        """
        if self._server is None:
            self._stopped.clear()
            self._server = Server(self._port, self._pipeline.handle, self._now)
            self._port = self._server.port

    def stop(self) -> None:
        """End all connections and stop serving; what was recorded stays."""
        if self._server is not None:
            # Nobody waits for a fault that takes its time.
            self._stopped.set()
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Simulator on port {self._port or 'none yet'}>"

    @overload
    def effects(self, action: str) -> int: ...

    @overload
    def effects(self, action: str, *, by: str) -> Counter[object]: ...

    def effects(self, action: str, *, by: str | None = None) -> int | Counter[object]:
        """Count the calls of an action that were carried out, whatever was answered or lost.

        For actions on tasks :attr:`tasks` counts the effects on each. A call whose task was gone is
        not counted.

        Args:
            action: The action's name on the wire.
            by: A parameter for each of whose values to count. A call with a list counts for each
                item; a parameter that holds objects counts nothing.

        Raises:
            ValueError: There is no such action or parameter.
        """
        known = self._find_action(action).request.fields
        if by is None:
            return self._effects.total(action)
        if by not in known:
            raise ValueError(f"{action} has no parameter {by!r}{nearest(by, known)}")
        return self._effects.counted_by(action, by)

    def refuse(
        self, action: str, code: str | int, *, message: str | None = None, times: int = 1
    ) -> None:
        """Refuse the next calls of an action that come through with a signature and good input.

        A call that is refused has no effect on tasks.

        Args:
            action: The action's name on the wire.
            code: The vendor's error code.
            message: Replaces the message of the vendor's table; with one, any code may be given.
            times: How many calls are refused.

        Raises:
            ValueError: There is no such action, or neither the action nor the vendor has this code.
        """
        found = self._find_action(action)
        vendor = self._vendors[found.vendor]
        self._script.add(action, refusal(vendor, found, code, message), times)

    def respond(
        self,
        action: str,
        body: object,
        *,
        http_status: int = 200,
        content_type: str = "application/json",
        times: int = 1,
    ) -> None:
        """Answer the next good calls of an action with this body; their effects are carried out.

        Args:
            action: The action's name on the wire.
            body: What stands inside ``Response`` for Tencent (``RequestId`` is added), the whole
                envelope for ZEGOCLOUD; bytes or a string are sent as they are. Where the action
                answers by a stream of events, a list of the events' contents.
            http_status: The status of the HTTP response.
            content_type: Its content type.
            times: How many calls are answered like this.

        Raises:
            ValueError: There is no such action, or no such HTTP status.
            TypeError: The body cannot be written as JSON.
        """
        self._find_action(action)
        HTTPStatus(http_status)
        if isinstance(body, str):
            content: object = body.encode()
        else:
            # A copy, so that what the caller changes later changes no answer.
            content = body if isinstance(body, bytes) else json.loads(json.dumps(body))
        self._script.add(action, Answer(content, http_status, content_type), times)
