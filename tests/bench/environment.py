"""The environment that is measured: the built wheel and its peers, installed as users install them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / ".venv" / "bench"


class EnvironmentFault(Exception):
    """The environment cannot be made; the message says at which step."""


@dataclass(frozen=True)
class Environment:
    """Where things are.

    Attributes:
        python: The interpreter, for which mediactl and its peers are installed.
        wheel: The wheel of mediactl that is installed.
        official: The wheel of Tencent Cloud's own client.
        material: Folder with a release of API descriptions.
    """

    python: Path
    wheel: Path
    official: Path
    material: Path

    @property
    def scripts(self) -> Path:
        """Folder of commands."""
        return self.python.parent

    @property
    def packages(self) -> Path:
        """Folder of installed packages."""
        code = "import sysconfig; print(sysconfig.get_path('purelib'))"
        return Path(_run("looking for the packages", [self.python, "-c", code]).strip())

    def versions(self, *names: str) -> dict[str, str]:
        """Return the versions of installed packages."""
        found = metadata.distributions(path=[str(self.packages)])
        by_name = {each.name.lower(): each.version for each in found}
        return {name: by_name[name.lower()] for name in names if name.lower() in by_name}


def prepare() -> Iterator[str | Environment]:
    """Yield what is being done, and in the end the environment.

    Peers are kept from run to run; the wheel is built and installed each time.

    Raises:
        EnvironmentFault: A step failed.
    """
    wheels, python = FOLDER / "wheels", FOLDER / _scripts() / _named("python")
    peers = _peers()
    # Of another interpreter, the environment is another.
    made_of = hashlib.sha256(repr((sys.version, peers)).encode())
    mark = FOLDER / f"ready-{made_of.hexdigest()[:16]}"
    if not mark.exists():
        yield "installing the peers (once; it takes a minute)"
        _make_environment()
        pip = [python, "-m", "pip", "--disable-pip-version-check"]
        big = [each for each in peers if each.startswith(("tencentcloud", "tccli"))]
        download = [*pip, "download", "--quiet", "--no-deps", "--dest", wheels, *big]
        _run("downloading the peers", download)
        install = [*pip, "install", "--quiet", "--find-links", wheels, *peers]
        _run("installing the peers", install)
        mark.touch()
    yield "building and installing the wheel"
    for old in wheels.glob("mediactl-*.whl"):
        old.unlink()
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    _run("building the wheel", [*build, "--no-deps", "--wheel-dir", wheels, ROOT])
    wheel = _only(wheels, "mediactl-*.whl")
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run("installing the wheel", [*install, "--force-reinstall", "--no-deps", wheel])
    yield Environment(python, wheel, _only(wheels, "tencentcloud*"), wheels)


def _make_environment() -> None:
    try:
        venv.create(FOLDER, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        advice = "if the pip of an earlier run is still at work, wait for it"
        raise EnvironmentFault(f"making the environment failed: {error}; {advice}") from error


def _peers() -> list[str]:
    """Return what the extra `bench` asks for, and what mediactl itself does."""
    try:
        required = metadata.requires("mediactl") or []
    except metadata.PackageNotFoundError:
        advice = "use `make bench`, or the Python in .venv"
        raise EnvironmentFault(
            f"mediactl is not installed for {sys.executable}; {advice}"
        ) from None
    parts = (each.partition(";") for each in required)
    return [
        name.strip()
        for name, _, condition in parts
        if not condition or condition.replace("'", '"').strip() == 'extra == "bench"'
    ]


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise EnvironmentFault(f"{folder} should hold one {pattern}, it holds {len(found)}")
    return found[0]


def _scripts() -> str:
    return "Scripts" if sys.platform == "win32" else "bin"


def _named(program: str) -> str:
    return f"{program}.exe" if sys.platform == "win32" else program


def _run(step: str, command: Sequence[str | Path]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", check=False
        )
    except OSError as error:
        raise EnvironmentFault(f"{step} failed: {error}") from error
    if done.returncode:
        said = "\n".join((done.stderr or done.stdout).strip().splitlines()[-15:])
        raise EnvironmentFault(f"{step} failed:\n{said}")
    return done.stdout
