"""What Korean text keeps in Latin letters (JTBC, George W.) and English has otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.evidence import FAINTLY, NameEvidence
from qa_lint.facts.names.readings import LatinWord, read_latin_words
from qa_lint.languages.titles import OFFICES
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_SHORTEST, _KNOWN = 3, 2  # letters of an abbreviation that is compared, and of one that is a known organisation's
_ALIKE = 3  # letters with which forms of one word begin (Service, Services)
_JOINTS = (" ", "_")  # between the words of a phrase
_GLOSS = "("  # before the original of a name, which is compared as a whole
_ORGANISATION = "organisation"
_SMALL_WORDS = frozenset({"a", "and", "for", "in", "of", "on", "the", "to"})
_INITIALS = r"(?P<initials>(?:\p{Lu}\.\s?)+)"
_KOREAN = regex.compile(rf"(?P<before>\p{{Hangul}}{{2,}})\s{_INITIALS}\s?(?P<after>\p{{Hangul}}{{2,}})")
_ENGLISH = regex.compile(rf"(?P<before>\p{{Lu}}\p{{Ll}}+)\s{_INITIALS}\s?(?P<after>\p{{Lu}}\p{{Ll}}+)")
# A key of a chord, and a letter that tells which of its kind a thing is: Ctrl+C, USB-C
_LETTERED = regex.compile(
    r"(?<![A-Za-z0-9+-])(?P<head>(?:[A-Z][A-Za-z]+\s?[+-]\s?)+)(?P<letter>[A-Z])(?![A-Za-z0-9'’+-]|\.\p{L})"
)
_JOINS_LETTERS = ("+", "-")


class Exchanged(NamedTuple):
    """What stands in Korean, and what stands in English in its place."""

    korean: Span
    english: Span


def other_initials(evidence: NameEvidence) -> Iterator[Exchanged]:
    """Persons of whom both sides give initials between the names, and not the same."""
    pair = evidence.pair
    korean = list(_KOREAN.finditer(pair.korean.fact(read_prose)))
    english = list(_ENGLISH.finditer(pair.english.fact(read_prose))) if korean else []
    if len(korean) == len(english) == 1:
        here, there = _capitals(korean[0]["initials"]), _capitals(english[0]["initials"])
        if not here.startswith(there) and not there.startswith(here) and _are_read(korean[0], english[0], evidence):
            yield Exchanged(Span(*korean[0].span()), Span(*english[0].span()))


def other_letters(pair: Pair) -> Iterator[Exchanged]:
    """Chords of keys and kinds of things whose last letter is another one: Ctrl+C, Ctrl+V."""
    if not any(joint in pair.korean and joint in pair.english for joint in _JOINS_LETTERS):
        return
    korean, english = (_lettered(side.fact(read_prose)) for side in (pair.korean, pair.english))
    for head, here in korean.items():
        there = english.get(head, {})
        if len(here) == len(there) == 1 and here.keys() != there.keys():
            yield Exchanged(*here.values(), *there.values())


def _lettered(prose: str) -> Mapping[str, Mapping[str, Span]]:
    """Where each letter stands that a text has behind a head."""
    found: defaultdict[str, dict[str, Span]] = defaultdict(dict)
    for match in _LETTERED.finditer(prose):
        found["".join(match["head"].split()).lower()].setdefault(match["letter"], Span(*match.span()))
    return found


def _capitals(initials: str) -> str:
    return "".join(filter(str.isalpha, initials))


def _are_read(here: regex.Match[str], there: regex.Match[str], evidence: NameEvidence) -> bool:
    """Whether one of the English names reads one of the Korean ones."""
    score = evidence.known.letters.score
    words = [word for word in evidence.hangul if word.span.start in (here.start("before"), here.start("after"))]
    sides = (there["before"], there["after"])
    return any(score(stem, latin) >= FAINTLY for word in words for stem in word.stems for latin in sides)


def other_abbreviation(evidence: NameEvidence, taken: Set[int]) -> Exchanged | None:
    """The one abbreviation that the Korean text has in Latin letters and English lacks, and the one that only English
    has; `taken` are Latin words that something explains."""
    if evidence.is_heading:
        return None
    korean = [word for word in evidence.pair.korean.fact(read_latin_words) if _is_abbreviation(word, evidence)]
    if not korean:
        return None
    english = {form for word in evidence.latin for form in (word.text, word.text.removesuffix("s"))}
    korean = [word for word in korean if word.text not in english]
    others = [
        i
        for i, word in enumerate(evidence.latin)
        if i not in taken and _is_abbreviation(word, evidence) and word.text.lower() not in evidence.in_korean
    ]
    if len(korean) != 1 or len(others) != 1 or _is_spelled_out(korean[0].text, evidence):
        return None
    here, there = korean[0].text, evidence.latin[others[0]].text
    if here.startswith(there) or there.startswith(here) or _are_unlike(here, there, evidence):
        return None
    if any(not evidence.is_ordinary(evidence.hangul[i]) for i in evidence.unread):
        return None  # which it may stand for
    return Exchanged(korean[0].span, evidence.latin[others[0]].span)


def other_words_of_phrases(evidence: NameEvidence) -> Iterator[Exchanged]:
    """The one word of a phrase of capitals that the Korean text has in Latin letters (Manage Staking, DATA_DIR) which
    is another in English, where the other words stand side by side as they do."""
    korean = evidence.pair.korean.fact(read_latin_words)
    runs = [run for run in _phrases(korean, evidence.pair.korean) if len(run) > 1] if len(korean) > 1 else []
    if not runs:
        return
    prose, latin = evidence.prose.lower(), evidence.latin
    phrases = [*_phrases(latin, evidence.pair.english)]
    for run in runs:
        start, end = run[0].span.start, run[-1].span.end
        if evidence.pair.korean[start:end].lower() in prose or evidence.pair.korean[start - 1 : start] == _GLOSS:
            continue
        for phrase in phrases:
            for first in range(len(phrase) - len(run) + 1):
                if other := _other_word(run, phrase[first : first + len(run)], evidence):
                    yield other


def _phrases(words: Sequence[LatinWord], text: str) -> Iterator[list[LatinWord]]:
    """The longest runs of words with capitals between which nothing but a space or an underscore stands."""
    run: list[LatinWord] = []
    for word in words:
        if run and not (word.capital and text[run[-1].span.end : word.span.start] in _JOINTS):
            yield run
            run = []
        if word.capital:
            run.append(word)
    if run:
        yield run


def _other_word(run: Sequence[LatinWord], phrase: Sequence[LatinWord], evidence: NameEvidence) -> Exchanged | None:
    """The one word that is another, if it is no form of the first, and neither stands on the other side elsewhere, be
    it in an address (React Query, TanStack Query)."""
    others = [(here, there) for here, there in zip(run, phrase, strict=True) if here.text.lower() != there.text.lower()]
    if len(others) != 1:
        return None
    here, there = others[0]
    one, two = here.text.lower(), there.text.lower()
    if two in str(evidence.pair.korean).lower() or any(word.text == here.text for word in evidence.latin):
        return None
    if one[:_ALIKE] == two[:_ALIKE] or min(len(one), len(two)) < _SHORTEST:
        return None
    return Exchanged(here.span, there.span)


def _is_abbreviation(word: LatinWord, evidence: NameEvidence) -> bool:
    if not (word.text.isupper() and word.text.isalpha()) or word.text in OFFICES:
        return False
    return len(word.text) >= _SHORTEST or (len(word.text) == _KNOWN and _is_an_organisation(word.text, evidence))


def _is_an_organisation(abbreviation: str, evidence: NameEvidence) -> bool:
    return any(name.groups == {_ORGANISATION} for name in evidence.known.gazetteer.called(abbreviation))


def _are_unlike(here: str, there: str, evidence: NameEvidence) -> bool:
    """Whether both are known, and of kinds that nobody takes for one another (CNN, FDA); of two letters alone, whether
    they are not known to be of one."""
    kinds = [_kinds(abbreviation, evidence) for abbreviation in (here, there)]
    if min(len(here), len(there)) < _SHORTEST:
        return kinds[0].isdisjoint(kinds[1])
    return all(kinds) and kinds[0].isdisjoint(kinds[1])


def _kinds(abbreviation: str, evidence: NameEvidence) -> frozenset[str]:
    return frozenset().union(*(name.kinds for name in evidence.known.gazetteer.called(abbreviation)))


def spelled_out(evidence: NameEvidence) -> Set[int]:
    """The Latin words, by index, that spell out side by side an abbreviation that the Korean text keeps (JRE, Java
    runtime environment)."""
    kept = {word.text for word in evidence.pair.korean.fact(read_latin_words)}
    kept = {
        text
        for text in kept
        if (len(text) >= _SHORTEST or (len(text) == _KNOWN and _is_an_organisation(text, evidence)))
        and text.isalpha()
        and text.isupper()
    }
    found: set[int] = set()
    for words in (range(len(evidence.latin)), _without_small_words(evidence)) if kept else ():
        initials = "".join(evidence.latin[i].text[0].upper() for i in words)
        for size in {len(text) for text in kept}:
            for first in range(len(words) - size + 1):
                beside = range(words[first], words[first + size - 1] + 1)
                spelled = initials[first : first + size] in kept and evidence.latin[beside.start].capital
                if spelled and all(evidence.touch(i, i + 1) for i in beside[:-1]):
                    found.update(beside)
    return found


def _without_small_words(evidence: NameEvidence) -> Sequence[int]:
    """The Latin words, by index, but for those that abbreviations leave out (Massachusetts Institute of Technology)."""
    return [i for i, word in enumerate(evidence.latin) if word.text not in _SMALL_WORDS]


def _is_spelled_out(abbreviation: str, evidence: NameEvidence) -> bool:
    """Whether English has the words that it is made of, in their order (gross domestic product)."""
    ways = (range(len(evidence.latin)), _without_small_words(evidence))
    return any(abbreviation in "".join(evidence.latin[i].text[0].upper() for i in words) for words in ways)
