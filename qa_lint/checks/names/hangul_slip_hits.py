"""Hangul words of a translation that are a known foreign name but for one syllable (앙카리, Ankara)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import product
from typing import NamedTuple

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.hangul_slips import is_hangul_slip, masks
from qa_lint.facts.names.readings import HangulWord
from qa_lint.model import Hit, Span

# Set by hand:
_STEADY = 3  # places in a document where a name is written so on purpose
_WORSE, _MUCH_WORSE = 0.3, 1.0  # what a slip takes off the score of a reading, and in a name of two syllables
_LETTERS = 4  # of a name that is no abbreviation


class _Unknown(NamedTuple):
    """A Hangul word that no table has, without its particles, and with the words before it that may belong to its
    name: where all of it stands, and what it is without spaces."""

    word: HangulWord
    start: int
    written: str
    span: Span


_Unknowns = Mapping[tuple[str, int, str], Sequence[_Unknown]]  # by what is left of them without a syllable


def slips_in_hangul(ledger: Ledger) -> Iterator[Hit]:
    """Names that the tables know by what English has, of which the translation has no form but one with a slip. What
    the source itself writes so is no slip of the translation."""
    if ledger.pair.target.language != "ko":
        return
    unknown: _Unknowns | None = None
    korean = ledger.pair.korean.replace(" ", "")
    for i, latin in enumerate(ledger.latin):
        if not latin.capital or i in ledger.explained or len(latin.text) < _LETTERS:
            continue
        for form, names in _forms_at(ledger, i):
            if not names or any(name in korean for name in names):
                continue
            unknown = _unknown_words(ledger) if unknown is None else unknown
            if hit := _slip_of(ledger, i, form, names, unknown):
                yield hit
                break


def _slip_of(ledger: Ledger, index: int, form: str, names: Set[str], unknown: _Unknowns) -> Hit | None:
    """The one of some names that a Hangul word is but for a syllable."""
    found = ((name, one) for name in sorted(names) for mask in masks(name) for one in unknown.get(mask, ()))
    for name, one in found:
        if any(name.startswith(f"{one.written[: one.start]}{other}") for other in one.word.stems):
            continue  # 메디치는, which is no 메디치상
        if not is_hangul_slip(name, one.written) or ledger.is_settled(one.span):
            continue
        if ledger.known.exonyms.name(one.written, form):
            continue  # Silas of the Bible, who is 실라
        if _is_worse(ledger, one, name, index, form):
            start = ledger.latin[index].span.start
            english = Span(start, start + len(form))
            ledger.settled.append(one.span)
            ledger.take(english)
            said = ledger.pair.korean[slice(*one.span)]
            return ledger.misnamed("misspelled", one.span, english, said, form, name)
    return None


def _forms_at(ledger: Ledger, index: int) -> Iterator[tuple[str, Set[str]]]:
    """The longest known form of several words that begins with a Latin word, and the word alone, each with all that the
    tables write for it; none for what is a people, too."""
    latin, gazetteer = ledger.latin[index], ledger.known.gazetteer
    for form, names in gazetteer.by_first_word.get(latin.text, ()):
        if " " in form and ledger.pair.english.startswith(form, latin.span.start):
            yield form, names
            break
    if not gazetteer.is_people(latin.text):
        western = gazetteer.western.by_latin.get(latin.text)
        called = {name.hangul for name in gazetteer.called(latin.text)}
        yield latin.text, called | western.hangul if western else called


def _unknown_words(ledger: Ledger) -> _Unknowns:
    """The Hangul words that are in no table, alone and with one or two words before them."""
    found: defaultdict[tuple[str, int, str], list[_Unknown]] = defaultdict(list)
    known, hangul = ledger.known, ledger.evidence.hangul
    for i, word in enumerate(hangul):
        if ledger.is_settled(word.span) or ledger.evidence.is_ordinary(word) or known.dictionary.is_form(word.text):
            continue
        if any(stem in known.gazetteer.names or stem in known.gazetteer.western.by_hangul for stem in word.stems):
            continue
        before = [""]
        for other in (i - 1, i - 2):
            if other < 0 or hangul[other + 1].span.start - hangul[other].span.end != 1:
                break
            before.append(f"{hangul[other].text}{before[-1]}")
        for (words, head), stem in product(enumerate(before), word.stems):
            start = hangul[i - words].span.start
            one = _Unknown(word, len(head), f"{head}{stem}", Span(start, word.span.start + len(stem)))
            for mask in masks(one.written)[len(head) :]:
                found[mask].append(one)
    return found


def _is_worse(ledger: Ledger, one: _Unknown, name: str, index: int, form: str) -> bool:
    """Whether what is written reads the Latin form clearly worse than the name does, reads no other word better, and is
    not what the document calls it again and again."""
    letters, written = ledger.letters, one.written
    score, right = letters.score(written, form), letters.score(name, form)
    worse = _WORSE if len(name) > PART else _MUCH_WORSE
    if right - score < worse or ledger.memory.read[written] >= _STEADY:
        return False
    if written.startswith(name[:-1]) and letters.score(name[:-1], form) >= right:
        return False  # 누리랩, of which the rocket 누리호 is no more than Nuri, too
    best = ledger.evidence.best.get(ledger.evidence.place_of(one.word))
    return best is None or one.start > 0 or best.first == index or best.score <= score
