"""The simulator as tests use it."""

import json
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Self

from .calls import Call
from .gateway import Gateway
from .pipeline import Pipeline
from .script import Answer, Script, find_action, refusal
from .server import HOST, Server
from .tables import load
from .tasks import Tasks
from .tencent import TencentAccount, TencentGateway
from .zego import ZegoAccount, ZegoGateway

DEFAULT_TABLES = Path(__file__).parent / "tables"


class Simulator:
    """Serves the actions of both vendors on loopback, for one account that is known to nobody else.

    Use it as a context manager, or call :meth:`start` and :meth:`stop`. All methods may be called
    from any thread.

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

    Attributes:
        calls: The calls served so far, oldest first.
        tasks: The tasks that calls have started and stopped, and how often.

    Raises:
        FileNotFoundError: There are no tables.
        ValueError: A table is not as it should be.
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
    ) -> None:
        self.zego_app_id = zego_app_id
        self.zego_server_secret = zego_server_secret
        self.tencent_secret_id = tencent_secret_id
        self.tencent_secret_key = tencent_secret_key
        self.tencent_token = tencent_token
        self.calls: list[Call] = []
        self.tasks = Tasks(strict=strict)
        self._port = port
        self._clock = clock
        self._on_call = on_call
        self._vendors = load(DEFAULT_TABLES if tables is None else tables)
        self._script = Script()
        self._pipeline = Pipeline(self._gateways(), self._script, self.tasks, self._record)
        self._server: Server | None = None

    def _gateways(self) -> list[Gateway]:
        """Tencent's first: its calls are marked, and ZEGOCLOUD takes all others."""
        gateways: list[Gateway] = []
        if "tencent" in self._vendors:
            tencent = TencentAccount(
                self.tencent_secret_id, self.tencent_secret_key, self.tencent_token
            )
            gateways.append(TencentGateway(self._vendors["tencent"], tencent, self._clock))
        if "zego" in self._vendors:
            zego = ZegoAccount(self.zego_app_id, self.zego_server_secret)
            gateways.append(ZegoGateway(self._vendors["zego"], zego, self._clock))
        return gateways

    def _record(self, call: Call) -> None:
        self.calls.append(call)
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
            self._server = Server(self._port, self._pipeline.handle, self._clock)
            self._port = self._server.port

    def stop(self) -> None:
        """End all connections and stop serving; what was recorded stays."""
        if self._server is not None:
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
        found = find_action(self._vendors, action)
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
                envelope for ZEGOCLOUD; bytes or a string are sent as they are.
            http_status: The status of the HTTP response.
            content_type: Its content type.
            times: How many calls are answered like this.

        Raises:
            ValueError: There is no such action, or no such HTTP status.
            TypeError: The body cannot be written as JSON.
        """
        find_action(self._vendors, action)
        HTTPStatus(http_status)
        if isinstance(body, str):
            content: object = body.encode()
        else:
            # A copy, so that what the caller changes later changes no answer.
            content = body if isinstance(body, bytes) else json.loads(json.dumps(body))
        self._script.add(action, Answer(content, http_status, content_type), times)
