"""All forms of the words of a Hunspell dictionary, by its rules of affixes: walk/GDS is walk, walking, walked, walks.

Of the format (hunspell(5)) only what the English dictionaries have is read: flags of one letter, prefixes and suffixes,
with or without each other. Raises UserError for a file that is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from qa_lint.late import regex
from qa_lint.model import UserError

_RULE = regex.compile(r"(?m)^(?P<kind>PFX|SFX) (?P<flag>\S) +(?P<cut>\S+) +(?P<put>[^\s/]+)(?:/\S+)? +(?P<where>\S+)")
_CROSSING = regex.compile(r"(?m)^(?:PFX|SFX) (?P<flag>\S) (?P<crosses>[YN]) [0-9]+")
_WORD = regex.compile(r"[A-Za-z]{5,}+")  # shorter ones, and those with a mark, are held against nothing
_NOTHING = "0"


class _Affix(NamedTuple):
    cut: str
    put: str
    where: regex.Pattern[str]  # what the word must begin, or end with
    before: bool

    def of(self, word: str) -> str | None:
        if self.before:
            fits = self.where.match(word) and word.startswith(self.cut)
            return self.put + word[len(self.cut) :] if fits else None
        return word.removesuffix(self.cut) + self.put if self.where.search(word) and word.endswith(self.cut) else None


def forms_in(dictionary: Path) -> frozenset[str]:
    """The words of a dictionary `NAME.dic`, whose affixes are in `NAME.aff`; of five letters or more and in ASCII."""
    affixes, crossing = _affixes(dictionary.with_suffix(".aff"))
    lines = _text(dictionary).split("\n")
    if not lines[0].strip().isdecimal():
        raise UserError("no Hunspell dictionary: its first line is not the number of its words", str(dictionary), 1)
    forms: set[str] = set()
    for line in lines[1:]:
        word, _, flags = line.strip().partition("/")
        for form in _forms_of(word, flags, affixes, crossing):
            if _WORD.fullmatch(form):
                forms.add(form)
    return frozenset(forms)


def _forms_of(word: str, flags: str, affixes: Mapping[str, list[_Affix]], crossing: frozenset[str]) -> Iterator[str]:
    yield word
    with_prefix = []
    for flag in flags:
        for affix in affixes.get(flag, ()):
            if form := affix.of(word):
                yield form
                if affix.before and flag in crossing:
                    with_prefix.append(form)
    for form in with_prefix:
        for flag in flags:
            for affix in affixes.get(flag, ()) if flag in crossing else ():
                if not affix.before and (longer := affix.of(form)):
                    yield longer


def _affixes(path: Path) -> tuple[Mapping[str, list[_Affix]], frozenset[str]]:
    """The affixes by their flags, and the flags of those that may stand together with one at the word's other end."""
    text = _text(path)
    found: defaultdict[str, list[_Affix]] = defaultdict(list)
    for rule in _RULE.finditer(text):
        before = rule["kind"] == "PFX"
        where = rule["where"]
        pattern = regex.compile(where if before else f"(?:{where})$")
        cut, put = (part.replace(_NOTHING, "") for part in (rule["cut"], rule["put"]))
        found[rule["flag"]].append(_Affix(cut, put, pattern, before))
    if not found:
        raise UserError("no rules of affixes", str(path))
    return found, frozenset(rule["flag"] for rule in _CROSSING.finditer(text) if rule["crosses"] == "Y")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot be read: {getattr(error, 'strerror', None) or 'no UTF-8'}", str(path)) from error
