"""Group 6, generation: from specs to a package, beside a generator that starts from OpenAPI.

python -m tests.bench.generation --peer FOLDER --material FOLDER
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from codegen.spec import load_specs
from codegen.spec.model import Service
from tests.bench.figures import OURS, Figure, Goal
from tests.bench.growth import growth
from tests.bench.openapi import document
from tests.bench.rounds import turns
from tests.bench.workshop import Workshop
from tests.sources.replay.scale import Run

_GROUP: Final = "generation"
_PEER: Final = "openapi-python-client"
_VENDOR: Final = "tencent"
_EDITED: Final = Path(_VENDOR, "trtc", "StopStreamIngest.yaml")
_WORD: Final = "Now and then, "

# Runs, by task.
_Runs = Mapping[str, Sequence[Run]]


@dataclass(frozen=True)
class _Task:
    """A command that is measured.

    Attributes:
        shop: Where it runs.
        command: The program and its arguments.
        said: Pattern of what it prints when it has done what it is measured for.
        ready: What has to be done before each run, and is not measured.
        environment: What has to be set.
    """

    shop: Workshop
    command: Sequence[str]
    said: str = ""
    ready: Callable[[], object] = lambda: None
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self) -> Run:
        self.ready()
        return self.shop.run(self.command, self.said, self.environment)


def figures(rounds: int, *, peer: Path, material: Path | None) -> Iterator[Figure]:
    """Measure the generator, in processes of its own.

    Args:
        rounds: How often each is measured; the growth is measured once.
        peer: The `bin` folder of an environment with openapi-python-client and its formatter.
        material: Folder with a wheel of tccli-intl-en, whose actions the growth is measured with.
    """
    with TemporaryDirectory() as scratch:
        shop = Workshop(Path(scratch, "workshop"))
        all_services = [service for _, service in load_specs(shop.specs).services()]
        services = [each for each in all_services if each.vendor == _VENDOR]
        tasks = {
            "all": _from_nothing(shop, shop.specs),
            OURS: _from_nothing(shop, _part_of(shop)),
            _PEER: _openapi_client(shop, peer.absolute(), services),
            **_again(Workshop(Path(scratch, "again"))),
        }
        runs = _measure(tasks, rounds)
        yield from _against_nobody(runs, _count(all_services))
        yield from _against_peer(runs, _count(services))
        yield from growth(_GROUP, shop, material)


def _count(services: Sequence[Service]) -> int:
    return sum(len(each.actions) for each in services)


def _part_of(shop: Workshop) -> Path:
    """Return a folder with the spec files of one vendor alone."""
    specs = shop.scratch / "part"
    shutil.copytree(shop.specs / _VENDOR, specs / _VENDOR)
    return specs


def _from_nothing(shop: Workshop, specs: Path) -> _Task:
    output = shop.scratch / f"generated-{specs.name}"

    def ready() -> None:
        shop.forget()
        shutil.rmtree(output, ignore_errors=True)

    command = shop.codegen("generate", "--specs", str(specs), "--output", str(output))
    return _Task(shop, command, r"\d{3} files changed", ready)


def _openapi_client(shop: Workshop, peer: Path, services: Sequence[Service]) -> _Task:
    """Return a run of openapi-python-client, which has to take every action without a warning."""
    source, output = shop.scratch / "openapi.json", shop.scratch / "openapi-client"
    source.write_text(json.dumps(document(services)), encoding="utf-8")
    command = [str(peer / _PEER), "generate", "--fail-on-warning"]
    command += ["--path", str(source), "--output-path", str(output)]
    path = os.pathsep.join((str(peer), os.environ["PATH"]))  # where its formatter is looked for
    return _Task(
        shop,
        command,
        "Generating",
        lambda: shutil.rmtree(output, ignore_errors=True),
        {"PATH": path},
    )


def _again(shop: Workshop) -> dict[str, _Task]:
    """Return what is done where a package and its record are there."""
    output, edited = shop.scratch / "generated", shop.specs / _EDITED
    generate = shop.codegen("generate", "--output", str(output))
    shop.run(generate)
    return {
        "nothing": _Task(shop, generate, "is current"),
        "one": _Task(shop, generate, "changed", lambda: _edit(edited)),
        "lint": _Task(shop, shop.codegen("lint"), "no faults"),
    }


def _edit(spec: Path) -> None:
    """Change what a spec file says that an action does, or change it back."""
    text = spec.read_text(encoding="utf-8")
    head, key, rest = text.partition("\ndoc: ")
    changed = rest.removeprefix(_WORD) if rest.startswith(_WORD) else _WORD + rest
    spec.write_text(head + key + changed, encoding="utf-8")


def _measure(tasks: Mapping[str, _Task], rounds: int) -> _Runs:
    """Run all tasks in each round; once before, so that what Python compiles is compiled."""
    for task in tasks.values():
        task.run()
    runs: dict[str, list[Run]] = {name: [] for name in tasks}
    for _, name in turns(tuple(tasks), rounds):
        runs[name].append(tasks[name].run())
    return runs


def _against_nobody(runs: _Runs, count: int) -> Iterator[Figure]:
    goals = {"all": (Goal(1.5),), "nothing": (Goal(0.4),)}
    titles = {
        "all": f"{count} actions from nothing, wall",
        "nothing": f"{count}, nothing changed, wall",
        "one": f"{count}, one spec changed, wall",
        "lint": f"{count}, lint, wall",
    }
    for name, title in titles.items():
        samples = {OURS: [run.seconds for run in runs[name]]}
        yield Figure(_GROUP, title, "s", samples, goals.get(name, ()))


def _against_peer(runs: _Runs, count: int) -> Iterator[Figure]:
    title = f"the same {count} from nothing"
    note = f"{_PEER} takes one OpenAPI document of {_VENDOR}'s actions; both format with ruff"
    names = (_PEER, OURS)
    wall = {name: [run.seconds for run in runs[name]] for name in names}
    yield Figure(_GROUP, f"{title}, wall", "s", wall, (Goal(0.5, _PEER),), note)
    cpu = {name: [run.cpu for run in runs[name]] for name in names}
    yield Figure(_GROUP, f"{title}, CPU", "s", cpu)


def main() -> None:
    """Measure, and print each figure as a line of JSON."""
    parser = argparse.ArgumentParser(description=figures.__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="(default: 5)")
    parser.add_argument("--peer", type=Path, required=True, help=f"bin folder that has {_PEER}")
    parser.add_argument("--material", type=Path, help="folder that has a wheel of tccli-intl-en")
    options: Any = parser.parse_args()
    for figure in figures(options.rounds, peer=options.peer, material=options.material):
        print(json.dumps(figure.plain()), flush=True)


if __name__ == "__main__":
    main()
