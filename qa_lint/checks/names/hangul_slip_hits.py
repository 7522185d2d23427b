"""Hangul words of a translation that are a known foreign name but for one syllable (앙카리, Ankara)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.hangul_slips import is_hangul_slip, masks
from qa_lint.facts.names.readings import HangulWord
from qa_lint.model import Hit, Span

# Set by hand:
_STEADY = 3  # places in a document where a name is written so on purpose
_WORSE, _MUCH_WORSE = 0.3, 1.0  # what a slip takes off the score of a reading, and in a name of two syllables
_LETTERS = 4  # of a name that is no abbreviation


def slips_in_hangul(ledger: Ledger) -> Iterator[Hit]:
    """Names that the tables know by a Latin word, of which the translation has no form but one with a slip. What the
    source itself writes so is no slip of the translation."""
    if ledger.pair.target.language != "ko":
        return
    unknown: Mapping[tuple[str, int, str], Sequence[tuple[HangulWord, str]]] | None = None
    korean = ledger.pair.korean.replace(" ", "")
    for i, latin in enumerate(ledger.latin):
        if not latin.capital or i in ledger.explained or len(latin.text) < _LETTERS:
            continue
        names = _hangul_of(ledger, latin.text)
        if not names or any(name in korean for name in names):
            continue
        unknown = _unknown_words(ledger) if unknown is None else unknown
        found = ((name, *one) for name in sorted(names) for mask in masks(name) for one in unknown.get(mask, ()))
        for name, word, stem in found:
            span = Span(word.span.start, word.span.start + len(stem))
            if any(name.startswith(other) for other in word.stems):
                continue  # 메디치는, which is no 메디치상
            if is_hangul_slip(name, stem) and not ledger.is_settled(span) and _is_worse(ledger, word, stem, name, i):
                ledger.settled.append(span)
                ledger.take(latin.span)
                yield ledger.misnamed("misspelled", span, latin.span, stem, latin.text, name)
                break


def _hangul_of(ledger: Ledger, latin: str) -> Set[str]:
    """All that the tables write for a Latin word alone; none for what is a people, too."""
    gazetteer = ledger.known.gazetteer
    if gazetteer.is_people(latin):
        return frozenset()
    western = gazetteer.western.by_latin.get(latin)
    called = {name.hangul for name in gazetteer.called(latin)}
    return called | western.hangul if western else called


def _unknown_words(ledger: Ledger) -> Mapping[tuple[str, int, str], Sequence[tuple[HangulWord, str]]]:
    """The Hangul words that are in no table, each with a stem, by what is left of the stem without a syllable."""
    found: defaultdict[tuple[str, int, str], list[tuple[HangulWord, str]]] = defaultdict(list)
    known = ledger.known
    for word in ledger.evidence.hangul:
        if ledger.is_settled(word.span) or ledger.evidence.is_ordinary(word) or known.dictionary.is_form(word.text):
            continue
        if any(stem in known.gazetteer.names or stem in known.gazetteer.western.by_hangul for stem in word.stems):
            continue
        for stem in word.stems:
            for mask in masks(stem):
                found[mask].append((word, stem))
    return found


def _is_worse(ledger: Ledger, word: HangulWord, stem: str, name: str, index: int) -> bool:
    """Whether the word reads the Latin one clearly worse than the name does, reads no other one better, and is not what
    the document calls it again and again."""
    letters, latin = ledger.letters, ledger.latin[index].text
    score, right = letters.score(stem, latin), letters.score(name, latin)
    worse = _WORSE if len(name) > PART else _MUCH_WORSE
    if right - score < worse or ledger.memory.read[stem] >= _STEADY:
        return False
    if stem.startswith(name[:-1]) and letters.score(name[:-1], latin) >= right:
        return False  # 누리랩, of which the rocket 누리호 is no more than Nuri, too
    best = ledger.evidence.best.get(ledger.evidence.place_of(word))
    return best is None or best.first == index or best.score <= score
