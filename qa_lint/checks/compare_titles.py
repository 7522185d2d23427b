"""Titles of persons: whoever is a prime minister in the source is no president in the translation, nor a former one.

A title is held against another one only where both stand beside a name, and the one name reads the other. English
may call somebody by what he is in general (a leader, the chief), by another title that the Korean text has, too, or by
none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.matches import Matches, read_matches
from qa_lint.facts.names.ranks import Changed, changed_ranks
from qa_lint.facts.names.readings import READS
from qa_lint.facts.romanization import is_common, reads_family, reads_person, split_person
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, check
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.title_forms import Titles

_BEFORE = 4  # Hangul words before a title among which is the name of who bears it: 이주열 한국은행 총재
_NAME, _MOST = 3, 6  # Latin words of a name, and of a name behind what somebody is a minister of
_TWO = 2  # persons who may have changed titles
_SENTENCE_END = regex.compile(r"[.!?…]\s")
_WIDTH = 40  # characters before a title in which what joins it to a name finds room
_APPOSED = regex.compile(  # between a name and a title behind it: Park, the former governor
    r",\s(?:(?:the|an?|then|former|current|new|acting|first|late)\s){0,2}$"
)
_OF = regex.compile(r"\sof\s(?:the\s)?")  # Minister of Justice Kim
_BEHIND_OF = regex.compile(r"\sof\s(?:the\s)?$")


class _Titled(NamedTuple):
    """A title, where it stands, and the indices of the words beside it that may be names."""

    title: str
    span: Span
    beside: Sequence[int]


@check(kinds=dict.fromkeys(("title", "rank"), ("hangul", "latin", "expected")))
def compare_titles(pair: Pair, *, letters: LetterTable, titles: Titles, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Titles beside a name that English gives another title, and those, beside a name or not, that gain or lose what is
    said of an office: that it is past, or the second.
    """
    if not pair.complete:
        return
    told: set[Span] = set()
    for here, there in _other_titles(pair, letters, titles, gazetteer):
        told.add(there.span)
        yield _hit(pair, titles, here, there)
    yield from _changed_ranks(pair, titles, told)


def _other_titles(
    pair: Pair, letters: LetterTable, titles: Titles, gazetteer: Gazetteer
) -> Iterator[tuple[_Titled, _Titled]]:
    """Titles beside a name that English gives another title, and that."""
    matches = pair.fact(read_matches, letters)
    korean = list(_korean_titles(pair, matches, titles))
    if not korean:
        return
    english = list(_english_titles(pair, matches, titles))
    told: set[Span] = set()
    bearers = _Bearers(matches, gazetteer)
    if exchanged := _exchanged(bearers, korean, english, titles):
        yield exchanged
        return
    given = {there.title for there in english}
    said = {title for title in given if any(hangul in pair.korean for hangul in titles.korean[title])}  # of whomever
    strange = [there for there in english if there.beside and there.title not in said]
    for here in korean if strange else ():
        if any(titles.may_be(here.title, title) for title in given):
            continue
        for there in strange:
            if there.span not in told and any(bearers.are_named(n, there.beside) for n in here.beside):
                told.add(there.span)
                yield here, there
                break


def _hit(pair: Pair, titles: Titles, here: _Titled, there: _Titled) -> Hit:
    """A title, and the English one that is no translation of it."""
    latin = pair.english[slice(*there.span)]
    expected = _as_written(titles.english[here.title][0], latin)
    return pair.language_hit("title", here.span, there.span, hangul=here.title, latin=latin, expected=expected)


def _exchanged(
    bearers: _Bearers, korean: Sequence[_Titled], english: Sequence[_Titled], titles: Titles
) -> tuple[_Titled, _Titled] | None:
    """The first of two persons with a title each, and the English title that he has, where English gives each the title
    of the other."""
    if len(korean) != _TWO or len(english) != _TWO:
        return None
    owners = [_owner(bearers, there, korean) for there in english]
    if sorted(owners) != [0, 1]:
        return None
    given = [english[owners.index(n)].title for n in range(_TWO)]
    own = [titles.may_be(here.title, form) for here, form in zip(korean, given, strict=True)]
    other = [titles.may_be(here.title, form) for here, form in zip(korean, reversed(given), strict=True)]
    return (korean[0], english[owners.index(0)]) if not any(own) and all(other) else None


def _owner(bearers: _Bearers, there: _Titled, korean: Sequence[_Titled]) -> int:
    """Who of some persons bears an English title, by the word nearest before the Korean one that is read beside it; -1
    where it is nobody or more than one."""
    first, second = (here.beside for here in korean)
    own = (first, [n for n in second if n not in first])
    found = [n for n, beside in enumerate(own) if any(bearers.are_named(m, there.beside) for m in beside)]
    return found[0] if len(found) == 1 else -1


def _changed_ranks(pair: Pair, titles: Titles, told: Collection[Span]) -> Iterator[Hit]:
    """Offices that only one side says are past, second, acting, elect, sought or honorary (kind `rank`), but for those
    of which it is `told` that English has another title.
    """
    for changed in changed_ranks(pair, titles):
        if any(map(changed.english.span.overlaps, told)):
            continue
        hangul, latin = pair.korean[slice(*changed.korean.span)], pair.english[slice(*changed.english.span)]
        expected = _as_written(_expected(changed, titles), latin)
        yield pair.language_hit(
            "rank", changed.korean.span, changed.english.span, hangul=hangul, latin=latin, expected=expected
        )


def _expected(changed: Changed, titles: Titles) -> str:
    base = changed.english.base
    if not changed.lost:
        return base
    if changed.rank == "vice":
        return titles.english[changed.korean.title][0]
    return f"{base}{changed.rank}" if changed.rank.startswith("-") else f"{changed.rank} {base}"


def _as_written(expected: str, latin: str) -> str:
    return expected.title() if latin[0].isupper() else expected


def _korean_titles(pair: Pair, matches: Matches, titles: Titles) -> Iterator[_Titled]:
    """Titles behind a name."""
    for n, word in enumerate(matches.hangul):
        title, stem = titles.borne_by(word.stems)
        if not title or n == 0:
            continue
        end = word.span.start + len(stem)
        first = max(0, n - _BEFORE)
        beside = [m for m in range(first, n) if not _SENTENCE_END.search(pair.korean, matches.hangul[m].span.end, end)]
        yield _Titled(title, Span(end - len(title), end), beside)


def _english_titles(pair: Pair, matches: Matches, titles: Titles) -> Iterator[_Titled]:
    """All titles; beside them are the words of a name behind one with a capital, or before one that is apposed."""
    prose = pair.english.fact(read_prose)
    starts = {word.span.start: i for i, word in enumerate(matches.latin)}
    ends = {word.span.end: i for i, word in enumerate(matches.latin)}
    for match in titles.in_english.finditer(prose):
        if _BEHIND_OF.search(prose, max(0, match.start() - _WIDTH), match.start()):
            continue
        beside: Sequence[int] = ()
        of = _OF.match(prose, match.end())
        if match.group()[0].isupper() and (of or prose.startswith(" ", match.end())):
            beside = _capitals(matches, starts.get(of.end() if of else match.end() + 1), 1)
        elif apposed := _APPOSED.search(prose, max(0, match.start() - _WIDTH), match.start()):
            beside = _capitals(matches, ends.get(apposed.start()), -1)
        yield _Titled(titles.form(match), Span(*match.span()), beside)


def _capitals(matches: Matches, index: int | None, step: int) -> Sequence[int]:
    """The words with capitals from one on, in a direction; in their order."""
    found: list[int] = []
    while index is not None and 0 <= index < len(matches.latin) and matches.latin[index].capital and len(found) < _MOST:
        found.append(index)
        index += step
    return found[::step]


class _Bearers:
    """Who of those whom a pair calls by name is named beside an English title."""

    def __init__(self, matches: Matches, gazetteer: Gazetteer) -> None:
        self._hangul, self._latin, self._gazetteer = matches.hangul, matches.latin, gazetteer
        # without a particle: who has one does something, and bears no title that follows
        whole = (match for match in matches.found if match.hangul == matches.hangul[match.korean].text)
        self._read = {(match.korean, match.first) for match in whole if match.score >= READS}
        self._spelled: dict[tuple[str, tuple[str, ...]], bool] = {}

    def are_named(self, korean: int, latin: Sequence[int]) -> bool:
        """Whether Latin words beside a title name who is called by a Hangul word."""
        if any((korean, i) in self._read for i in latin):
            return True
        key = self._hangul[korean].text, tuple(self._latin[i].text for i in latin)
        if key not in self._spelled:
            self._spelled[key] = _spell(*key) or self._is_known_as(*key)
        return self._spelled[key]

    def _is_known_as(self, hangul: str, texts: Sequence[str]) -> bool:
        """Whether Latin words have a form in them by which somebody is known, whom no letters read (Sye-kyun, 세균)."""
        name, said = self._gazetteer.names.get(hangul), f" {' '.join(texts)} "
        return name is not None and name.groups == {"person"} and any(f" {form} " in said for form in name.latin)


def _spell(hangul: str, texts: Sequence[str]) -> bool:
    """Whether Latin words spell a Korean person, of whom the family name may be all there is."""
    if len(hangul) == 1 or (len(texts) == 1 and is_common(hangul)):
        family = split_person(hangul)[0]
        return any(reads_family(family, text) for text in texts)
    return is_common(hangul) and any(
        reads_person(hangul, " ".join(texts[first : first + size]))
        for size in range(1, _NAME + 1)
        for first in range(len(texts))
    )
