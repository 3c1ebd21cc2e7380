"""The command line of the generator: `python -m codegen --help`.

Each command imports what it needs when it runs: loading all rooms takes longer than most commands.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from codegen.render import Change

_ROOT: Final = Path(__file__).resolve().parent.parent
_SEVERITIES: Final = (
    "Each change has two severities: for a client that is deployed already (wire), and for "
    "Python code that uses the package after an upgrade (Python). 'error' breaks it, "
    "'warning' wants a look, 'info' is harmless, 'none' is nothing but words."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 fine, 1 something is not, 2 wrong usage, 130 interrupted."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given).parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except BrokenPipeError:  # whoever read the output, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("codegen: interrupted; `git status` tells what was written", file=sys.stderr)
        return 130
    except Exception as error:
        said = _said_of(error)
        if said is None:
            raise
        print(said, file=sys.stderr)
    return 1


def _said_of(error: Exception) -> str | None:
    """Return what a person needs to hear of an error; nothing of one that is a mistake in here."""
    from codegen.spec import SpecError

    if isinstance(error, SpecError):
        count = len(error.faults)
        return f"{error}\n{count} fault{'s' if count > 1 else ''}"

    from codegen.drift import DriftError
    from codegen.render import FormatterError
    from codegen.sources import MaterialError, SourceError
    from codegen.spec.new import DraftError

    told = (DraftError, DriftError, FormatterError, MaterialError, SourceError, OSError)
    return f"codegen: {error}" if isinstance(error, told) else None


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Turn the spec files under specs/ into the package under generated/.",
        epilog="The spec language is explained in specs/README.md, this tool in codegen/README.md.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    chosen = next((each for each in arguments if not each.startswith("-")), None)
    for name, command in _COMMANDS.items():
        description = f"{command.summary[0].upper()}{command.summary[1:]}."
        own = commands.add_parser(name, help=command.summary, description=description)
        if name == chosen:  # to say what the others take, more would have to be loaded
            own.set_defaults(run=command.run)
            _add_folder(own, "specs", "spec files")
            for add in command.options:
                add(own)
    return parser


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


def _add_output(parser: argparse.ArgumentParser) -> None:
    _add_folder(parser, "output", "package", default="generated")


def _add_drafts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--drafts",
        action="store_true",
        help="take specs as they are: a doc, kind or retry class that is still TODO is no fault"
        " (it counts as unknown, and as unsafe to repeat)",
    )


def _add_git_ref(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("git_ref", metavar="GIT_REF", help="commit, branch or tag to compare with")


def _add_action(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", metavar="VENDOR/SERVICE/ACTION", help="such as zego/rtc/StartMix")


def _add_report(parser: argparse.ArgumentParser) -> None:
    from codegen.drift import FAIL_ON, FORMATS

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


def _generate(options: argparse.Namespace) -> int:
    from codegen.generation import generate

    changes = generate(options.specs, options.output, _ROOT, drafts=options.drafts)
    _show(changes)
    print(f"{_count(changes)} changed" if changes else f"{options.output.name}/ is current")
    return 0


def _check(options: argparse.Namespace) -> int:
    from codegen.generation import check

    changes = check(options.specs, options.output, _ROOT, drafts=options.drafts)
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


def _show(changes: Sequence[Change]) -> None:
    for change in changes:
        print(f"{change.what:6} {change.path}")


def _count(changes: Sequence[Change]) -> str:
    return f"{len(changes)} file{'' if len(changes) == 1 else 's'}"


def _lint(options: argparse.Namespace) -> int:
    from codegen.generation import lint

    print(f"{lint(options.specs, drafts=options.drafts)} actions, no faults")
    return 0


def _diff(options: argparse.Namespace) -> int:
    from codegen.drift import diff_against

    report, status = diff_against(
        options.git_ref, options.specs, format=options.format, fail_on=options.fail_on
    )
    print(report.rstrip("\n"))
    return status


def _drift(options: argparse.Namespace) -> int:
    from codegen.progress import Progress
    from codegen.sources import drift

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
    from codegen.progress import Progress
    from codegen.sources import refresh

    with Progress("merging the material into the specs") as progress:
        report, status = refresh(
            options.target, options.source, options.specs, on_service=progress.at
        )
    print(report.rstrip("\n"))
    return status


def _new(options: argparse.Namespace) -> int:
    from codegen.spec import shown_path
    from codegen.spec.new import write_draft

    path = write_draft(shown_path(options.specs), options.action)
    print(f"wrote {path}; fill it in, then run `make generate` (it tells what is missing)")
    return 0


class _Command(NamedTuple):
    """A command, and what adds the options that it takes beside the folder of the specs."""

    run: Callable[[argparse.Namespace], int]
    summary: str
    options: tuple[Callable[[argparse.ArgumentParser], None], ...] = ()


_COMMANDS: Final = {
    "generate": _Command(
        _generate,
        "write the package, and remove what is no longer in it",
        (_add_output, _add_drafts),
    ),
    "check": _Command(
        _check,
        "tell whether the package is current; writes nothing",
        (_add_output, _add_drafts),
    ),
    "lint": _Command(
        _lint,
        "tell every fault in every spec file; writes nothing",
        (_add_drafts,),
    ),
    "diff": _Command(
        _diff,
        "tell what today's specs change for callers since a commit",
        (_add_git_ref, _add_report),
    ),
    "drift": _Command(
        _drift,
        "tell what vendor material says beyond the specs; writes nothing",
        (_add_source, _add_report),
    ),
    "refresh": _Command(
        _refresh,
        "edit spec files in place to say what vendor material says",
        (_add_source,),
    ),
    "new": _Command(_new, "write a spec file to fill in", (_add_action,)),
}


if __name__ == "__main__":
    sys.exit(main())
