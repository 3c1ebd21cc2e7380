"""The command line: serve until told to stop, and print a line for every call."""

import argparse
import math
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import fill, indent
from types import FrameType

from .calls import Call
from .fault_kinds import FAULT_KINDS, PLAIN_FAULTS, no_such_fault
from .faults import DEFAULT_FAULTS
from .simulator import Simulator

DESCRIPTION = """\
Serve the described actions of ZEGOCLOUD and Tencent Cloud on this machine, for trials and tests.

Signatures, timestamps, parameters and types are checked as the vendors check them, answers come
with their codes, and tasks are kept: the stop of a task works once, and is then refused where the
vendor has a code for a task that is gone. Documented call limits are kept too, and on request calls
meet faults.
"""
EPILOG = f"""\
Names for --faults:

{indent(fill(", ".join(PLAIN_FAULTS), 92), "    ")}

The credentials printed at the start are known to the simulator alone. Every call is printed as

    VENDOR SERVICE ACTION OUTCOME [MESSAGE] [(FAULT)]

where the outcome is "ok", the vendor's error code, or "nothing" where a fault kept the call from
being carried out. Ctrl-C or SIGTERM ends it with status 0.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C or SIGTERM.

    Returns:
        The exit status: 0 after an orderly end, 1 if serving cannot begin. Faults in the arguments
        end the process with 2.
    """
    arguments = _parser().parse_args(argv)
    try:
        simulator = Simulator(
            port=arguments.port,
            tables=arguments.tables,
            strict=arguments.strict,
            on_call=_print,
            limits=arguments.limits,
            keep_calls=0,  # they are printed, and a server may run for days
        )
    except (FileNotFoundError, ValueError) as error:
        return _fail(str(error))
    simulator.faults.random(seed=arguments.seed, rate=arguments.fault_rate, faults=arguments.faults)
    with _stop_signals() as stopped:
        try:
            simulator.start()
        except OSError as error:
            return _fail(f"cannot serve on port {arguments.port}: {error.strerror}")
        with simulator:
            _print_welcome(simulator, strict=arguments.strict)
            while not stopped.wait(timeout=1.0):
                pass
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m mediactl.testing",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=0,
        help="port on 127.0.0.1 to serve on (default: a free one)",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="let only those tasks be stopped that were started; without it, a task nobody"
        " started counts as running",
    )
    parser.add_argument(
        "--tables",
        type=Path,
        metavar="DIRECTORY",
        help="tables of actions to serve (default: those of the package)",
    )
    parser.add_argument(
        "--no-limits",
        action="store_false",
        dest="limits",
        help="do not keep the documented call limits",
    )
    parser.add_argument(
        "--fault-rate",
        type=_rate,
        default=0.0,
        metavar="RATE",
        help="let this part of all good calls meet a fault, such as 0.1 (default: 0)",
    )
    parser.add_argument(
        "--faults",
        type=_faults,
        default=DEFAULT_FAULTS,
        metavar="NAME,...",
        help=f"the faults that they meet, see below (default: {','.join(DEFAULT_FAULTS)})",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=0,
        help="where chance starts from: the same calls meet the same faults (default: 0)",
    )
    return parser


def _port(written: str) -> int:
    if not written.isascii() or not written.isdecimal() or int(written) > 65535:
        raise argparse.ArgumentTypeError(f"{written!r} is not a port from 0 to 65535")
    return int(written)


def _rate(written: str) -> float:
    try:
        rate = float(written)
    except ValueError:
        rate = math.nan
    if not 0 <= rate <= 1:
        raise argparse.ArgumentTypeError(f"{written!r} is not a rate from 0 to 1")
    return rate


def _faults(written: str) -> list[str]:
    names = written.split(",")
    for name in names:
        if name in FAULT_KINDS and name not in PLAIN_FAULTS:
            raise argparse.ArgumentTypeError(f"{name} needs options, which only a test can give")
        if name not in FAULT_KINDS:
            raise argparse.ArgumentTypeError(no_such_fault(name, PLAIN_FAULTS))
    return names


def _fail(text: str) -> int:
    print(f"python -m mediactl.testing: {text}", file=sys.stderr)
    return 1


@contextmanager
def _stop_signals() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set, in place of what they usually do."""
    stopped = threading.Event()

    def stop(_: int, __: FrameType | None) -> None:
        stopped.set()

    previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _print_welcome(simulator: Simulator, *, strict: bool) -> None:
    services = ", ".join(f"{name} ({count})" for name, count in simulator.services.items())
    stoppable = "only those that were started can be stopped"
    unknown = stoppable if strict else "those that nobody started count as running"
    _say(
        f"Serving {services} on {simulator.endpoint}",
        f"Tasks: {', '.join(simulator.tasks.names) or 'none'}; {unknown}.",
        "Credentials that the simulator knows, for the shell of your program:",
        "",
        f"export TENCENTCLOUD_SECRET_ID={simulator.tencent_secret_id}",
        f"export TENCENTCLOUD_SECRET_KEY={simulator.tencent_secret_key}",
        f"export ZEGO_APP_ID={simulator.zego_app_id}",
        f"export ZEGO_SERVER_SECRET={simulator.zego_server_secret}",
        "",
        f'Make a client with endpoint="{simulator.endpoint}". Stop the simulator with Ctrl-C.',
        "",
    )


def _print(call: Call) -> None:
    words = [call.vendor, call.service or "-", _printable(call.action) or "-"]
    if call.code is not None:
        words += [str(call.code), *filter(None, [_printable(call.message or "")])]
    else:
        words.append("nothing" if call.fault and not call.effect else "ok")
    if call.fault:
        words.append(f"({call.fault})")
    _say(" ".join(words))


def _say(*lines: str) -> None:
    try:
        # In one piece, so that lines of several threads do not mix.
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody reads any more, which is no reason to stop serving or to fail at the end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _printable(text: str) -> str:
    """Text from outside, without what would start a new line or steer a terminal."""
    return ascii(text[:200])[1:-1]
