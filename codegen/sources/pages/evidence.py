"""What helps to tell where one cell ends and the next begins, where a page ran its cells together.

Three things count: names and codes that the specs know already, names that the page shows by
themselves (keys of its JSON examples), and words that texts begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from codegen.sources.pages.document import Document
from codegen.spec.model import Action, ErrorCode, Model, Service, Vendor

_WORD: Final = re.compile(r"(?<![A-Za-z0-9_.])(?:[A-Z]?[a-z]+|[A-Z]+)(?![A-Za-z0-9_])")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_]{1,80}")
# A number, or a word that ends with one, such as `Mp4`.
_NUMBERED: Final = re.compile(r"(?:[A-Z]?[a-z]*|[A-Z]*)[0-9]+")
_HUMPS: Final = re.compile(r"[a-z0-9][A-Z]")
# Words that names end with: what begins with one may be the end of a name such as `UserUrl`.
_ENDINGS: Final = frozenset(
    {"Code", "Config", "Count", "Id", "Info", "Key", "Level", "List", "Mode", "Name", "Num"}
    | {"Param", "Params", "Sig", "Size", "Status", "Time", "Type", "Url"}
)
_OPENERS: Final = frozenset("`'\"([{<*#$%/")
_KEY: Final = re.compile(r'"([A-Za-z_][A-Za-z0-9_-]*)"\s*:|[?&]([A-Za-z_][A-Za-z0-9_]*)=')
_CODE: Final = re.compile(r"(?<![\w.])[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]*(?![\w.])")
# Words that meanings and descriptions begin with, however seldom a page says them elsewhere.
_OPENING_WORDS: Final = (
    "a access account action all an api app application array authentication authorization"
    " bad callback cannot cdn channel code configuration current custom data database default"
    " details duplicate duration end error exceptional exceeded expired failed failure file"
    " for format free frequency how http https id if illegal image in incorrect index"
    " indicates information input insufficient internal invalid ip is it json length limit"
    " list mainland maximum method minimum missing name network no not note number only"
    " operation other output page parameter parameters permission please position protocol"
    " query quota range reached region repeated request required resource response result"
    " returned room rule sdk server service session sets signature size specifies start state"
    " status stream system task template that the there these this time timeout times"
    " timestamp token too total type unable unauthorized unique unit unknown unsupported url"
    " user valid value values version video voice whether width you your"
)
_OPENINGS: Final = frozenset(_OPENING_WORDS.split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known before the page's tables are read."""

    codes: frozenset[str | int] = frozenset()
    names: frozenset[str] = frozenset()  # of parameters, fields and models
    models: frozenset[str] = frozenset()  # of models alone: `TimeValue` is no `Time`, a field
    words: frozenset[str] = field(default=_OPENINGS)  # in small letters

    def opens(self, text: str, before: str = "") -> bool:
        """Say whether a cell may well begin like this, right behind the end of another.

        A word that the cell before ends with counts, since texts repeat it: `TaskIdTaskId is ..`.
        """
        token = _TOKEN.match(text)
        if token is None:  # a quote, a bracket, another script's letters, or an empty cell
            return not text or text[0] in _OPENERS or not text[0].isascii()
        if text[token.end() : token.end() + 1] in ("`", '"'):
            return False  # quotes open behind a blank
        if _NUMBERED.fullmatch(token[0]) or token[0] in self.names:
            return True
        if _HUMPS.search(token[0]):
            return before.endswith(token[0])
        return token[0].lower() in self.words and token[0] not in _ENDINGS


def _models(service: Service) -> Iterator[Model]:
    yield from service.models
    for action in service.actions:
        yield from (*action.models, action.request, action.response)


def _errors(vendor: Vendor, services: Iterable[Service]) -> Iterator[ErrorCode]:
    yield from vendor.errors
    for service in services:
        for action in service.actions:
            yield from action.errors


def specs_evidence(vendor: Vendor, service: str | None) -> Evidence:
    """Return the codes and names that the specs of a service, or of all the vendor's, know."""
    services = [each for each in vendor.services if service in (None, each.name)]
    codes = {error.code for error in _errors(vendor, services)}
    known = [model for each in services for model in _models(each)]
    models = frozenset(model.name for model in known)
    fields = frozenset(field.wire for model in known for field in model.fields)
    return Evidence(frozenset(codes), models | fields, models)


def gather(
    document: Document, vendor: Vendor, service: str | None, known_codes: Iterable[str | int]
) -> Evidence:
    """Return what the specs and the page's own words give away."""
    known = specs_evidence(vendor, service)
    codes, names, words = {*known.codes, *known_codes}, set(known.names), set(_OPENINGS)
    text = "\n".join(line.text for line in document.lines)
    # A letter by itself is a unit or a placeholder; `A` is among the openings.
    words.update(word.lower() for word in set(_WORD.findall(text)) if len(word) > 1)
    names.update(first or second for first, second in _KEY.findall(text))
    for line in document.lines:
        codes.update(_CODE.findall(line.text.partition(" ")[2]))
    return Evidence(frozenset(codes), frozenset(names), known.models, frozenset(words))


def known_action(vendor: Vendor, service: str | None, name: str) -> Action | None:
    """Return the specs' action of this name."""
    return next(
        (
            action
            for each in vendor.services
            if service in (None, each.name)
            for action in each.actions
            if action.name == name
        ),
        None,
    )
