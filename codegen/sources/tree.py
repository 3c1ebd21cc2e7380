"""The spec files that material is merged into, a service at a time: a vendor may have many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.spec import parse_specs, read_tree, shown_path
from codegen.spec.model import Specs, Vendor


class SourceError(Exception):
    """There is nothing to compare the specs with; the message says why, and what would help."""


@dataclass(frozen=True, slots=True)
class Target:
    """What the material is about: a service, or all those of a vendor where `service` is None."""

    vendor: str
    service: str | None

    def __str__(self) -> str:
        return f"{self.vendor}/{self.service}" if self.service else self.vendor

    @classmethod
    def named(cls, text: str) -> Target:
        """Read `<vendor>/<service>` or `<vendor>`."""
        vendor, _, service = text.strip("/").partition("/")
        if not vendor or "/" in service:
            raise SourceError(
                f"'{text}' is no service; write <vendor>/<service>, as in zego/rtc, or <vendor>"
            )
        return cls(vendor, service or None)


class Tree:
    """The texts of spec files by their folders; `shown` is the root as messages show it."""

    def __init__(self, root: Path) -> None:
        self.shown = shown_path(root).as_posix()
        self._folders: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self.update(read_tree(root))

    def __contains__(self, path: str) -> bool:
        return path in self._folders[_folder(path)]

    def update(self, texts: Mapping[str, str | None]) -> None:
        """Take over what was written; None is a file that was removed."""
        for path, text in texts.items():
            if text is None:
                del self._folders[_folder(path)][path]
            else:
                self._folders[_folder(path)][path] = text

    def vendor(self, target: Target) -> Vendor:
        """Read the target's vendor, with the service that is asked for, or all of them.

        Raises:
            SourceError: The vendor is not in the specs.
            SpecError: The spec files have faults.
        """
        known = sorted(name for name in [*self._folders] if f"{name}/vendor.yaml" in self)
        if target.vendor not in known:
            raise SourceError(
                f"there is no {self.shown}/{target.vendor}/vendor.yaml, which says how calls of"
                f" that vendor are made; known vendors are {', '.join(known) or 'none'}"
            )
        if target.service:
            return self.service(target.vendor, target.service)[1].vendors[0]
        files: dict[str, str] = {}
        for folder in [*self._folders]:
            if folder.partition("/")[0] == target.vendor:
                files |= self._folders[folder]
        return self._parsed(files).vendors[0]

    def service(self, vendor: str, name: str) -> tuple[dict[str, str], Specs]:
        """Return the vendor's own file and those of a service, with their model.

        Raises:
            SpecError: The spec files have faults.
        """
        files = self._folders[vendor] | self._folders[f"{vendor}/{name}"]
        return files, self._parsed(files)

    def _parsed(self, files: Mapping[str, str]) -> Specs:
        return parse_specs(files, shown_root=self.shown, drafts=True)


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
