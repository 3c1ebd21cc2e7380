"""The command line of the generator: `python -m codegen --help`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from codegen.drift import FAIL_ON, FORMATS, DriftError, diff_against
from codegen.progress import Progress
from codegen.render import (
    Change,
    FormatterError,
    compare,
    format_files,
    pinned_formatter,
    read_rooms,
    render,
    write,
)
from codegen.sources import MaterialError, SourceError, drift, refresh
from codegen.spec import SpecError, load_specs, shown_path
from codegen.spec.new import DraftError, write_draft

_CODEGEN: Final = Path(__file__).resolve().parent
_ROOT: Final = _CODEGEN.parent
_SEVERITIES: Final = (
    "Each change has two severities: for a client that is deployed already (wire), and for "
    "Python code that uses the package after an upgrade (Python). 'error' breaks it, "
    "'warning' wants a look, 'info' is harmless, 'none' is nothing but words."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 fine, 1 something is not, 2 wrong usage, 130 interrupted."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except SpecError as error:
        count = len(error.faults)
        print(error, file=sys.stderr)
        print(f"{count} fault{'s' if count > 1 else ''}", file=sys.stderr)
    except BrokenPipeError:  # whoever read the output, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("codegen: interrupted; `git status` tells what was written", file=sys.stderr)
        return 130
    except (DraftError, DriftError, FormatterError, MaterialError, SourceError, OSError) as error:
        print(f"codegen: {error}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Turn the spec files under specs/ into the package under generated/.",
        epilog="The spec language is explained in specs/README.md, this tool in codegen/README.md.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add(commands, "generate", _generate, "write the package, and remove what is no longer in it")
    _add(commands, "check", _check, "tell whether the package is current; writes nothing")
    _add(commands, "lint", _lint, "tell every fault in every spec file; writes nothing")
    diff = _add(
        commands, "diff", _diff, "tell what today's specs change for callers since a commit"
    )
    diff.add_argument("git_ref", metavar="GIT_REF", help="commit, branch or tag to compare with")
    _add_report(diff)
    drift = _add(
        commands, "drift", _drift, "tell what vendor material says beyond the specs; writes nothing"
    )
    _add_source(drift)
    _add_report(drift)
    refresh = _add(
        commands, "refresh", _refresh, "edit spec files in place to say what vendor material says"
    )
    _add_source(refresh)
    new = _add(commands, "new", _new, "write a spec file to fill in")
    new.add_argument("action", metavar="VENDOR/SERVICE/ACTION", help="such as zego/rtc/StartMix")
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
) -> argparse.ArgumentParser:
    description = f"{summary[0].upper()}{summary[1:]}."
    parser = commands.add_parser(name, help=summary, description=description)
    parser.set_defaults(run=run)
    _add_folder(parser, "specs", "spec files")
    if name in ("generate", "check"):
        _add_folder(parser, "output", "package", default="generated")
    if name in ("generate", "check", "lint"):
        parser.add_argument(
            "--drafts",
            action="store_true",
            help="take specs as they are: a doc, kind or retry class that is still TODO is no fault"
            " (it counts as unknown, and as unsafe to repeat)",
        )
    return parser


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.epilog = _SEVERITIES
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, markdown for a pull request, json for machines (default: text)",
    )
    parser.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="never",
        help="which changes make the exit status 1 (default: never)",
    )


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "target",
        metavar="VENDOR/SERVICE",
        help="such as zego/rtc; a vendor alone means every service that the source has",
    )
    parser.add_argument(
        "--from",
        dest="source",
        required=True,
        metavar="SOURCE",
        help="API description (JSON), OpenAPI file, saved page (text or HTML), a folder of these, "
        "a wheel, or an installed package such as tccli-intl-en",
    )


def _add_folder(
    parser: argparse.ArgumentParser, option: str, holds: str, default: str = "specs"
) -> None:
    parser.add_argument(
        f"--{option}",
        type=Path,
        metavar="FOLDER",
        default=_ROOT / default,
        help=f"folder of the {holds} (default: {default}/ of this repository)",
    )


def _generate(options: argparse.Namespace) -> int:
    files = _package(options)
    with Progress("writing what changed"):
        changes = write(files, options.output)
    _show(changes)
    print(f"{_count(changes)} changed" if changes else f"{options.output.name}/ is current")
    return 0


def _check(options: argparse.Namespace) -> int:
    changes = compare(_package(options), options.output)
    if not changes:
        print(f"{options.output.name}/ is current")
        return 0
    _show(changes)
    print(
        f"codegen: {_count(changes)} under {options.output.name}/ out of date, or edited there: "
        "make changes in specs/ or codegen/, run `make generate`, and commit the result",
        file=sys.stderr,
    )
    return 1


def _lint(options: argparse.Namespace) -> int:
    with Progress("reading the spec files"):
        specs = load_specs(options.specs, drafts=options.drafts)
    count = sum(len(service.actions) for _, service in specs.services())
    print(f"{count} actions, no faults")
    return 0


def _diff(options: argparse.Namespace) -> int:
    report, status = diff_against(
        options.git_ref, options.specs, format=options.format, fail_on=options.fail_on
    )
    print(report.rstrip("\n"))
    return status


def _drift(options: argparse.Namespace) -> int:
    with Progress("comparing the specs with the material") as progress:
        report, status = drift(
            options.target,
            options.source,
            options.specs,
            format=options.format,
            fail_on=options.fail_on,
            on_service=progress.at,
        )
    print(report.rstrip("\n"))
    return status


def _refresh(options: argparse.Namespace) -> int:
    with Progress("merging the material into the specs") as progress:
        report, status = refresh(
            options.target, options.source, options.specs, on_service=progress.at
        )
    print(report.rstrip("\n"))
    return status


def _new(options: argparse.Namespace) -> int:
    path = write_draft(shown_path(options.specs), options.action)
    print(f"wrote {path}; fill it in, then run `make generate` (it tells what is missing)")
    return 0


def _package(options: argparse.Namespace) -> dict[str, str]:
    with Progress("reading the spec files"):
        specs = load_specs(options.specs, drafts=options.drafts)
    with Progress("rendering the package"):
        files = render(specs, read_rooms(_CODEGEN))
    with Progress("formatting it"):
        return format_files(files, pinned=pinned_formatter(_ROOT / "pyproject.toml"))


def _count(changes: Sequence[Change]) -> str:
    return f"{len(changes)} file{'' if len(changes) == 1 else 's'}"


def _show(changes: Sequence[Change]) -> None:
    for change in changes:
        print(f"{change.what:6} {change.path}")


if __name__ == "__main__":
    sys.exit(main())
