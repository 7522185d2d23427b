"""Latin names for which the Hangul side of a pair has nothing: no name, no word that they translate, no sound.

Names are added in translation for good reasons (a pronoun is spelled out, a phrase is a title of its own), so only what
its place shows to be a person or a place is taken for a name: after a title (Mayor), or after a preposition of place.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from qa_lint.facts.names.evidence import DERIVED, NameEvidence
from qa_lint.facts.names.exchanges import lies_abroad
from qa_lint.facts.names.known import KnownNames
from qa_lint.facts.names.stand_ins import has_korean_pronoun, korean_says_where
from qa_lint.facts.romanization import reads_family, reads_place
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEFORE_A_NAME, OF_ADDRESS
from qa_lint.late import regex

_TITLED = regex.compile(rf"(?<![\p{{Latin}}0-9_])(?:{any_of(BEFORE_A_NAME)}|{any_of(OF_ADDRESS)}\.?)\s$")
_PLACED = regex.compile(r"(?<![\p{Latin}0-9_])(?:in|near|from|at)\s$")
_PROPER = 0.9  # the share of its places in which a name has a capital; set by hand
_AT_HOME = frozenset({"Korea", "Seoul"})  # which English adds for a foreign reader
_SIZES = range(2, 6)  # syllables of a Korean place
_BEFORE = 12  # characters in which the title or the preposition finds room


def read_extra_names(evidence: NameEvidence, known: KnownNames, taken: Set[int]) -> Iterator[int]:
    """Indices of the Latin names that come out of nowhere; `taken` are those that something explains.

    The country in which a known place lies is told to readers who may not know it (Nice, in France).

    Cheap first: the analyser is asked last, whether the Korean text has a proper noun that nothing else accounts for.
    """
    found = [
        i for i in evidence.free if i not in taken and _is_name(evidence, i) and not _is_beside(evidence, i, taken)
    ]
    said = frozenset[str]().union(*(evidence.known.gazetteer.words_for(m.name) for m, _ in known.answered if found))
    found = [i for i in found if evidence.latin[i].text not in said]  # CES in Las Vegas
    if found and any(lies_abroad(mention.name) for mention, _ in known.answered):
        found = [i for i in found if not _is_country(evidence, i)]
    if found and korean_says_where(
        evidence.pair.korean
    ):  # for which English may name the place (이곳에서, in Freiburg)
        found = [i for i in found if not _PLACED.search(_before(evidence, i))]
    if found and not _may_be_named(evidence):
        yield from (
            i
            for i in found
            if not (evidence.is_faintly_heard(i) or _is_of_family(evidence, i) or _is_spelled(evidence, i))
        )


def _is_beside(evidence: NameEvidence, index: int, taken: Set[int]) -> bool:
    """Whether a name stands behind it that something explains: of somebody the given name, too, may be told."""
    after = index + 1
    return after in taken and evidence.latin[after].capital and evidence.touch(index, after)


def _is_name(evidence: NameEvidence, index: int) -> bool:
    """Whether the Latin word is a name by its place, and nothing says that it is a word."""
    word, words = evidence.latin[index], evidence.known.words
    before = _before(evidence, index)
    if (
        word.text in _AT_HOME
        or _is_of_an_institution(evidence, word.text)
        or not word.text[1:].islower()
        or not (_TITLED.search(before) or _PLACED.search(before))
    ):
        return False
    if evidence.title_case and evidence.known.is_english(word.text.lower()):
        return False  # in Lieu of Cash
    unknown = not evidence.seen(index) or words.proper(english_stem(word.text)) >= _PROPER
    known_here = word.text.lower() in evidence.memory.small or evidence.memory.latin[word.text] > 1
    return unknown and not known_here and not DERIVED.search(word.text) and not evidence.translates_any(index)


def _is_country(evidence: NameEvidence, index: int) -> bool:
    names = evidence.known.gazetteer.called(evidence.latin[index].text)
    return any(name.groups == {"country"} for name in names)


def _before(evidence: NameEvidence, index: int) -> str:
    start = evidence.latin[index].span.start
    return evidence.prose[max(0, start - _BEFORE) : start]


def _is_of_an_institution(evidence: NameEvidence, latin: str) -> bool:
    """Whether it is known as what is no place and nobody (in Congress)."""
    names = evidence.known.gazetteer.called(latin)
    return bool(names) and all(name.groups == {"organisation"} for name in names)


def _may_be_named(evidence: NameEvidence) -> bool:
    """Whether a Hangul word may be a name that nothing reads, or a pronoun stands for one."""
    korean = evidence.pair.korean
    if has_korean_pronoun(korean) or any(not evidence.translation(evidence.hangul[i]) for i in evidence.unread):
        return True
    explained = [evidence.hangul[i].span for i in {match.korean for match in evidence.readings}]
    return any(
        not any(span.start <= start < span.end for span in explained)
        for start, _ in evidence.known.analyser.proper_nouns(korean)
    )


def _is_of_family(evidence: NameEvidence, index: int) -> bool:
    """Whether the Latin word may be the family name of somebody whom the Korean text calls by it (이 시장, 이지우)."""
    return any(reads_family(word.text[0], evidence.latin[index].text) for word in evidence.hangul)


def _is_spelled(evidence: NameEvidence, index: int) -> bool:
    """Whether the Latin word spells what a Hangul word begins with, whatever stands behind that (오이도입니다, where 도
    may be taken for a particle)."""
    latin = evidence.latin[index].text
    return any(reads_place(word.text[:size], latin) for word in evidence.hangul for size in _SIZES)
