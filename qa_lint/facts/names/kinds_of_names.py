"""Names that end in what kind of thing they name, on both sides: 은하중학교, Eunha Middle School."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple

from qa_lint.facts.names.evidence import FAINTLY, NameEvidence
from qa_lint.facts.romanization import may_be_romanized, reads_place, reads_syllables
from qa_lint.languages.stems import english_stem
from qa_lint.model import Span
from qa_lint.resources.gazetteer import KnownName

_MOST_RUNS = 10  # of capitals in a text, of more of which it is a list
_PARTS = 2  # syllables of a name, and of a kind, at least
# What names alone end in, with what English says for it, as stems.
_ENDS_OF_NAMES = {
    kind: [frozenset({english_stem(word)}) for word in words.split()]
    for kind, words in {
        "대": "university college", "고": "school", "물산": "trading corporation", "상사": "trading",
        "운수": "transport transportation bus", "고속": "express", "제강": "steel", "제과": "confectionery bakery",
        "제분": "flour", "유업": "dairy", "제지": "paper", "정공": "precision", "산업": "industries industrial",
        "식품": "foods", "건설": "construction builders", "개발": "development", "화학": "chemical",
        "전자": "electronics", "전기": "electric", "해운": "shipping", "조선": "shipbuilding",
        "항공": "airlines airways air", "중공업": "heavy", "증권": "securities", "생명": "life", "화재": "insurance",
        "바이오": "bio", "제약": "pharmaceutical pharma", "미디어": "media", "출판사": "publishing press books",
        "서점": "bookstore books bookshop", "관광": "tours travel", "학원": "academy",
        "리조트": "resort", "펜션": "pension", "농원": "farm farms", "양조장": "brewery",
        "극단": "theater company troupe", "상회": "store company", "카페": "cafe coffee",
        "법": "law act", "대피소": "shelter hut lodge", "산장": "lodge hut",
    }.items()
}  # fmt: skip
_FROM_ABROAD = 0.0  # log-odds of foreign syllables from which a name is one from abroad; set by hand


class KindOfName(NamedTuple):
    """A Hangul name, what is left of it without its kind, and the Latin words, by index, that stand before the kind."""

    span: Span
    hangul: str
    head: str
    latin: Sequence[int]


def read_kinds(evidence: NameEvidence) -> Iterator[KindOfName]:
    """The Hangul words that end in a kind of thing which English says behind other words with capitals, each beside
    all such words."""
    runs = [_Run(run, [english_stem(evidence.latin[i].text) for i in run]) for run in _runs_of_capitals(evidence)]
    for word in evidence.hangul if 0 < len(runs) <= _MOST_RUNS else ():
        stems = [stem for stem in word.stems if len(stem) > _PARTS]
        for run in runs:
            found = (kind for stem in stems if (kind := _kind_of(evidence, word.span, stem, run)))
            yield from islice(found, 1)


class _Run(NamedTuple):
    """Latin words in a row, by index, and their stems."""

    words: range
    stems: Sequence[str]


def _runs_of_capitals(evidence: NameEvidence) -> Iterator[range]:
    """Two or more Latin words with capitals that nothing but a space parts, without an article before them, and from
    the first that nothing in the Korean text explains (Jeongseon Jungang Market)."""
    latin, first, free = evidence.latin, 0, frozenset(evidence.free)
    for i in range(1, len(latin) + 1):
        if i < len(latin) and latin[i - 1].capital and latin[i].capital and evidence.touch(i - 1, i):
            continue
        start = first + (latin[first].text == "The")  # the others are too short for a name
        start = next((n for n in range(start, i) if n in free), i)
        if i - start > 1:
            yield range(start, i)
        first = i


def _kind_of(evidence: NameEvidence, span: Span, stem: str, run: _Run) -> KindOfName | None:
    """The stem without all kinds at its end that Latin words of the run say (문화재단, Cultural Foundation)."""
    head, said = stem, frozenset[str]()
    while found := _last_kind(evidence, head, run.stems):
        kind, words_of_it = found
        head, said = head.removesuffix(kind), said | words_of_it
    if not said:
        return None
    names = [i for i, word in zip(run.words, run.stems, strict=True) if word not in said]
    if not names or names[-1] - run.words[0] >= len(names):
        return None
    return KindOfName(Span(span.start, span.start + len(stem)), stem, head, names)


def _last_kind(evidence: NameEvidence, hangul: str, words: Sequence[str]) -> tuple[str, Set[str]] | None:
    """The noun that a Hangul word ends in, behind a name, and the words among some that say it in English."""
    for at in range(_PARTS, len(hangul)):
        kind = hangul[at:]
        nouns = evidence.known.dictionary.noun(kind) if len(kind) >= _PARTS else ()
        expressions = [*nouns, *_ENDS_OF_NAMES.get(kind, ())]
        if said := next((said for said in expressions if said and said.issubset(words)), None):
            return kind, said
    return None


def is_sure(name: KnownName) -> bool:
    """Whether a known name is no everyday word, nor a title, after which other things may be called."""
    return not name.ambiguous and name.groups != {"work"}


def is_unsaid(head: str, evidence: NameEvidence) -> bool:
    """Whether nothing in English reads, translates or may be a spelling of the beginning of a word."""
    known = evidence.known.gazetteer.names.get(head)
    if evidence.is_said(head) or (known and is_sure(known)):
        return False
    return not any(_may_say(head, word.text, evidence) for word in evidence.latin if word.capital)


def _may_say(head: str, latin: str, evidence: NameEvidence) -> bool:
    """Whether a Latin word reads a name, or may be a spelling of its own of it: where both are Korean, syllable by
    syllable (한빛 is no Hanbat)."""
    if evidence.known.letters.foreign(head) < _FROM_ABROAD and may_be_romanized(latin):
        return reads_place(head, latin) or reads_syllables(head, latin, "near")
    return evidence.known.letters.score(head, latin) >= FAINTLY or evidence.may_be_spelled(head, latin)
