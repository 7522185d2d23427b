"""Western names of one pair: those that English has by another form, and those that stand for others."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice
from typing import NamedTuple

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.readings import READS, HangulWord, is_of_calendar
from qa_lint.facts.spans import Spans
from qa_lint.languages.particles import LAST
from qa_lint.languages.titles import BEFORE_A_NAME, BEHIND_A_NAME
from qa_lint.resources.western_names import WesternNames

# Set by hand:
_SAYS = 0.05  # the score from which a word of the tables says a Latin word
_SYLLABLES = 2  # of a name that is told from other words by itself
_FOREIGN = 0.0  # log-odds of foreign syllables from which one of them is no Korean family name
_NOT_OF_PERSONS = frozenset({"place", "country", "organisation"})


class Standing(NamedTuple):
    """A Hangul word, by index, the name that it is, and the Latin word, by index, in its place."""

    here: int
    hangul: str
    latin: int


def read_short_names(evidence: NameEvidence, names: WesternNames) -> Iterator[Standing]:
    """The names that English has in another form than the one that they sound like (엘리자베스, Beth)."""
    for here, word in enumerate(evidence.hangul):
        hangul = name_of(word, names)
        if len(hangul) < _SYLLABLES or evidence.is_read(here):
            continue
        own = names.spellings(hangul)
        said = [*islice((i for i, latin in enumerate(evidence.latin) if latin.text in own), 2)]
        if said and not (len(said) == 1 and said[0] in evidence.read_by):
            yield Standing(here, hangul, said[0])  # but 베니 is nobody whom 베냐민 beside it says


def name_of(word: HangulWord, names: WesternNames) -> str:
    """The name of the table that a Hangul word is without its particles, of two of which the first may be its end
    (바오로는); empty if it is none."""
    name = next((stem for stem in word.stems if stem in names.by_hangul), "")
    whole = word.text[:-1]
    return whole if not name and whole in names.by_hangul and word.text[-1:] in LAST else name


def read_exchanged_names(evidence: NameEvidence, names: WesternNames, explained: Set[int]) -> Iterator[Standing]:
    """The names that stand for others; `explained` are Latin words that are known to belong to something else.

    Where one name alone of either side lacks its own form on the other, one stands for the other, however they sound.
    Of several, those do of which one reads the other.
    """
    lacking = [*_names_without_their_own(evidence, names)]
    if not lacking:
        return  # as nearly always
    spans = Spans(evidence.hangul[here].span for here, _ in lacking)
    strange = [i for i in _names_from_nowhere(evidence, names, spans) if i not in explained]
    alone = len({hangul for _, hangul in lacking}) == 1 and len({evidence.latin[i].text for i in strange}) == 1
    for here, hangul in lacking:
        match = evidence.best.get(here)
        read = match.first if match and match.first == match.last and match.score >= READS else None
        other = strange[0] if alone and read is None else read
        if other in strange and _is_in_its_place(here, other, evidence, sure=read is not None):
            yield Standing(here, hangul, other)


def _is_in_its_place(here: int, index: int, evidence: NameEvidence, sure: bool) -> bool:
    """Whether the Latin word stands alone, or belongs to a name as the Hangul word does: no given name that English
    adds to somebody else's family name. Unless it is `sure` by its sound, it is no part of what else has capitals
    (Brooke Army Medical Center)."""
    beside = evidence.is_beside(here, index, index)
    if beside is not None:
        return beside and evidence.is_part_of_name(here)
    return sure or not any(_is_joined(index, other, evidence) for other in (index - 1, index + 1))


def _is_joined(index: int, other: int, evidence: NameEvidence) -> bool:
    """Whether a word with a capital, and no title, stands beside a Latin word."""
    if not 0 <= other < len(evidence.latin) or not evidence.touch(min(index, other), max(index, other)):
        return False
    word = evidence.latin[other]
    return word.capital and not word.opening and word.text not in BEFORE_A_NAME


def _names_without_their_own(evidence: NameEvidence, names: WesternNames) -> Iterator[tuple[int, str]]:
    """The Hangul words, by index, that are names of the table, of which English has no spelling, and what they are."""
    said: Set[str] | None = None  # made where there is a name, which is rare
    for here, word in enumerate(evidence.hangul):
        hangul = name_of(word, names)
        if not hangul or (len(hangul) < _SYLLABLES and not _is_surely_a_name(here, hangul, evidence)):
            continue
        said = said or {*_said_in(evidence)}
        if not names.spellings(hangul).isdisjoint(said):
            continue
        if hangul in BEHIND_A_NAME or evidence.is_ordinary(word) or evidence.is_named(word):
            continue
        match = evidence.best.get(here)
        if match and match.score >= READS and match.latin not in names.by_latin:
            continue  # a spelling that no table has, or two words
        yield here, hangul


def _said_in(evidence: NameEvidence) -> Iterator[str]:
    """The Latin words, their parts, and each without the s that may be an end of its own (대니얼, Daniels)."""
    for latin in evidence.latin:
        for part in (latin.text, *latin.text.split("-")):
            yield part
            yield part.removesuffix("s")


def _is_surely_a_name(here: int, hangul: str, evidence: NameEvidence) -> bool:
    """Whether a foreign syllable stands before a title (닉 의원)."""
    following = evidence.hangul[here + 1 : here + 2]
    titled = any(not BEHIND_A_NAME.isdisjoint(word.stems) for word in following)
    return titled and evidence.known.letters.foreign(hangul) >= _FOREIGN and evidence.runs_on(here, hangul)


def _names_from_nowhere(evidence: NameEvidence, names: WesternNames, lacking: Spans) -> Iterator[int]:
    """The Latin words that are names of the table, and of which the Korean text has no form; no ordinary words with a
    capital, places or firms. What the tables of words know for names that are `lacking` says nothing of them."""
    known = evidence.known
    said = [_longest_name(word.text, names) for word in evidence.hangul]
    for i, word in enumerate(evidence.latin):
        name = names.by_latin.get(word.text) if word.capital else None
        if name is None or not name.hangul.isdisjoint(said) or word.text.lower() in evidence.in_korean:
            continue
        if known.vocabulary.has_english(word.text.lower()) or is_of_calendar(word.text):
            continue
        if any(not known_name.groups.isdisjoint(_NOT_OF_PERSONS) for known_name in known.gazetteer.called(word.text)):
            continue
        if evidence.translates_any(i, lacking) < _SAYS:
            yield i


def _longest_name(hangul: str, names: WesternNames) -> str:
    """The longest name that a Hangul word begins with (줄리아는 is no 줄리)."""
    sizes = range(min(len(hangul), names.longest), 0, -1)
    return next((hangul[:size] for size in sizes if hangul[:size] in names.by_hangul), "")
