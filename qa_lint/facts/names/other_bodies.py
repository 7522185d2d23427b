"""Bodies that English calls by ordinary words with capitals: the United States Patent and Trademark Office, where
Korean has 유럽특허청; the Suwon High Prosecutors' Office, where it has 수원지방법원.

No word of such a name is strange, so what tells it from the name that Korean has is what the words say: nothing that
belongs to the Korean one, or another kind of body with something of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from qa_lint.facts.names.evidence import FAINTLY, NameEvidence
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.spans import Spans
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.gazetteer import KnownName

# Set by hand:
_TRANSLATES = 0.05  # the score from which a word of the table answers a Latin word
_MOST_SAID = 0.34  # the share of what the name has of its own that other words of the sentence may say
_PARTS = 2  # syllables of what a Hangul name is made of
_LONGEST = 20  # syllables of a name that is looked at
_WORDS = 2  # Latin words of such a name at least
_MOST = 8  # of such names, of more of which a text is a list
# Kinds of bodies, of which English says one for another as it likes; and what neither side tells anything by
_FAMILIES = (
    "agency administration service office authority bureau headquarters",
    "institute institution center centre laboratory academy",
    "commission committee council board",
    "ministry department",
    "court tribunal",
    "association society federation union league confederation alliance",
    "corporation company",
    "foundation fund trust",
    "bank",
    "university college",
    "hospital clinic",
    "museum gallery",
    "party",
    "assembly parliament congress senate",
    "division brigade corps command fleet regiment wing army navy",
)
_FAMILY_OF = {english_stem(word): n for n, words in enumerate(_FAMILIES) for word in words.split()}
_TELL_NOTHING = frozenset(
    english_stem(word)
    for word in (
        "national", "korea", "korean", "republic", "general", "international", "public", "central", "south", "state",
    )
)  # fmt: skip
_JOINING = frozenset({"of", "for", "on", "and", "the", "&"})
_BEFORE_THE = frozenset({"of", "for", "on"})
_BETWEEN = regex.compile(r"(?:['’]s?)?[\s-]|\s&\s")
_NAMED_SO = regex.compile(  # what else may be called by such a name
    r"(?:공사|공단|재단|센터|연구[원소]|협회|위원회|연맹|학회|은행|대학교?|병원|법원|검찰청?|지검|진흥원|개발원|평가원|관리원|정보원|박물관"
    r"|미술관|노조|연합회?|기구|본부|당국|기관|의회|단체|사단|여단|함대|사령부|(?<=\p{Hangul}{2})[청처부국원당])$"
)
DESCRIBED = frozenset(  # kinds of bodies that are called by what they are
    (
        "agency", "assembly", "association", "bank", "business group", "central bank", "commission", "corporation",
        "court", "foundation", "hospital", "institute", "international", "league", "legislature", "military",
        "ministry", "ngo", "party", "research", "sports body", "union",
    )
)  # fmt: skip


class OtherBody(NamedTuple):
    """An English name of a body: its Latin words, the first and last by index."""

    first: int
    last: int


def read_bodies(evidence: NameEvidence) -> Iterator[OtherBody]:
    """What English calls by words with capitals of which one says what kind of body it is."""
    latin, first = evidence.latin, 0
    for i in range(len(latin) + 1):
        if i < len(latin) and (not i or _goes_on(evidence, i)):
            continue
        if found := _trimmed(evidence, first, i - 1):
            yield found
        first = i


def _goes_on(evidence: NameEvidence, index: int) -> bool:
    """Whether a Latin word may belong to the same name as the one before it."""
    before, word = evidence.latin[index - 1], evidence.latin[index]
    if not all(w.capital or w.text in _JOINING for w in (before, word)):
        return False
    if word.text == "the" and before.text not in _BEFORE_THE:
        return False  # the bureau and the council
    return _BETWEEN.fullmatch(evidence.prose, before.span.end, word.span.start) is not None


def _trimmed(evidence: NameEvidence, first: int, last: int) -> OtherBody | None:
    """The words without those at their sides that only join, where they are a name of a body."""
    latin = evidence.latin
    while first < last and latin[first].text.lower() in _JOINING:
        first += 1
    while first < last and latin[last].text.lower() in _JOINING:
        last -= 1
    if last - first + 1 < _WORDS or not all(latin[i].capital for i in (first, last)):
        return None
    kinds = any(latin[i].capital and english_stem(latin[i].text) in _FAMILY_OF for i in range(first, last + 1))
    return OtherBody(first, last) if kinds else None


def is_another(evidence: NameEvidence, name: KnownName, span: Span, body: OtherBody, known: bool) -> bool:
    """Whether a body cannot be what English calls a known name that stands somewhere in the Korean text; one that is
    `known` by the table is what it is called there."""
    words = [(i, english_stem(evidence.latin[i].text)) for i in range(body.first, body.last + 1)]
    kinds = {_FAMILY_OF[stem] for _, stem in words if stem in _FAMILY_OF}
    telling = [(i, stem) for i, stem in words if stem not in _FAMILY_OF and not _tells_nothing(evidence, i, stem)]
    own = {english_stem(word) for form in name.latin for word in regex.split(r"[\s-]+", form)}
    own |= _said_by_parts(evidence, name.hangul)
    alike = not kinds.isdisjoint(_FAMILY_OF[stem] for stem in own if stem in _FAMILY_OF)
    its = [i for i, stem in telling if stem not in own]
    if known and not alike:
        return True
    if not its or (alike and len(its) < len(telling)):
        return False
    return sum(_is_said_elsewhere(evidence, i, span) for i in its) <= _MOST_SAID * len(its)


def _tells_nothing(evidence: NameEvidence, index: int, stem: str) -> bool:
    return stem in _TELL_NOTHING or is_english_function_word(evidence.latin[index].text)


def _said_by_parts(evidence: NameEvidence, hangul: str) -> Set[str]:
    """The stems of what the dictionary gives for anything that a name is made of."""
    name = hangul[:_LONGEST]
    parts = {name[at:end] for at in range(len(name)) for end in range(at + _PARTS, len(name) + 1)}
    return {stem for part in parts for said in evidence.known.dictionary.noun(part) for stem in said}


def _is_said_elsewhere(evidence: NameEvidence, index: int, span: Span) -> bool:
    """Whether another Hangul word than those of a span says or reads the Latin word."""
    text = evidence.latin[index].text
    if evidence.translates_any(index) >= _TRANSLATES or evidence.heard.have(text, FAINTLY):
        return True
    stem = english_stem(text)
    return any(stem in _said_by_parts(evidence, word.text) for word in _others(evidence, span))


def _others(evidence: NameEvidence, span: Span) -> Sequence[HangulWord]:
    return [word for word in evidence.hangul if not word.span.overlaps(span)]


def has_another_body(evidence: NameEvidence, mentioned: Sequence[Span], span: Span) -> bool:
    """Whether another Hangul word than those of the span may be a body that no table has: by what it ends in. Those
    that are `mentioned` are known names."""
    names = Spans(mentioned)
    return any(
        len(stem) > _PARTS and _NAMED_SO.search(stem)
        for word in _others(evidence, span)
        if not names.overlap(*word.span)
        for stem in word.stems
    )


def only_one(bodies: Sequence[OtherBody], evidence: NameEvidence) -> OtherBody | None:
    """The first of several that are called the same; None where they are not, or where there are too many."""
    if not 0 < len(bodies) <= _MOST:
        return None
    called = {evidence.prose[evidence.latin[b.first].span.start : evidence.latin[b.last].span.end] for b in bodies}
    return bodies[0] if len(called) == 1 else None
