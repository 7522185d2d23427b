"""A small dictionary: what ordinary Korean words are called in English, whatever form they stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa_lint.languages.conjugation import (
    DICTIONARY_ENDING,
    beginnings,
    beginnings_without_l,
    ends_connected,
    first_syllables,
    is_predicate,
)
from qa_lint.languages.english_forms import compared, forms_of
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.irregular_verbs import PAST_FORMS
from qa_lint.languages.particles import fitting_form
from qa_lint.languages.particles import forms_of as forms_of_particles
from qa_lint.languages.stems import english_stem
from qa_lint.languages.syllables import ending_sound
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.vocabulary import WordRow, rows_of_words

_NOUN, _VERB = "N", "V"
_LONGEST = 6  # syllables of a noun that is looked for
# what stands behind a noun of one syllable, which by itself may be the beginning of anything: 방입니다, 형보다
_BEHIND_A_NOUN = regex.compile(
    r"(?:입니[다까]|이다|이었\p{Hangul}+|였다|이며|이[고니]|이에요|예요|이라(?:[고는서면도니]|는데)|이지만?|보다|에서|에게|한테|까지|부터|처럼|마저|조차"
    r"|이(?:야|네|니까|구나|군|던|랑|나)|(?:이[네군죠]|인[데가지]|일까)요?|이야말로|들(?:[이은을의도과만]|에게서?|에))"
)
# with which a noun may look like a longer one, and may be meant as well: 길이, 벌이
_CASES = forms_of_particles("topic", "subject", "object")
_LIGHT = frozenset("a be come do get give go have make put take tell the to".split())  # noqa: SIM905 - make sense
_PREFIXES = frozenset("신구대소무비불미초재고저총각전현주부최제명급역헛맨")
_JOINTS = regex.compile(r"(?<=\p{L}{2})-(?=\p{L}{2})")  # between words, and not in e-mail
_AS_COPULAS = frozenset(("이어서",))
_WITH_ITS_VERB = regex.compile(r"(?<=\p{Hangul})[을를이가]$")  # behind a noun that its verb may be one word with
_DENIED = "not "
_REMEMBERED = 1 << 14  # words


class _Begun(NamedTuple):
    """The English cells of predicates by how their forms begin, and by those that are all of a word."""

    begun: Mapping[str, Sequence[str]]
    whole: Mapping[str, Sequence[str]]


class Dictionary:
    """The words of a table `korean TAB part of speech TAB english|english`, read when the first is asked for."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @cached_property
    def _nouns(self) -> Mapping[str, str]:
        """The English cells of all words but predicates."""
        return {korean: english for korean, speech, english in self._rows if speech != _VERB}

    @cached_property
    def _parts(self) -> Set[str]:
        """What compounds are made of: nouns and adverbs, but what may be a copula behind a noun (만실이어서)."""
        return self._nouns.keys() - _AS_COPULAS

    @cached_property
    def _predicates(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The predicates with their English cells, by the first syllable of any of their forms."""
        found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for korean, speech, english in self._rows:
            if speech == _VERB and is_predicate(korean):
                for first in first_syllables(korean):
                    found[first].append((korean, english))
        return found

    @cached_property
    def _stems_of_predicates(self) -> Set[str]:
        """The predicates without the ending that they have in the dictionary."""
        return frozenset(korean.removesuffix(DICTIONARY_ENDING) for korean, speech, _ in self._rows if speech == _VERB)

    @cache  # noqa: B019 - one table lives as long as the run
    def _begun(self, first: str) -> _Begun:
        """The English cells of the predicates whose forms begin with a syllable, by how they do."""
        begun, whole = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        for form, cell in self._predicates.get(first, ()):
            for beginning in beginnings(form):
                (whole if beginning.whole else begun)[beginning.text].append(cell)
        return _Begun(begun, whole)

    def _cells_of_predicates(self, word: str, shortest: int = 1) -> Sequence[str]:
        """Those of the predicates that a word may be a form of, as it stands in a text, each once; the beginnings of
        their forms have so many syllables at least."""
        begun, whole = self._begun(word[:1])
        cells = list(whole.get(word, ()))
        for size in range(shortest, len(word) + 1):
            cells += begun.get(word[:size], ())
        return list(dict.fromkeys(cells))

    @cached_property
    def _without_l(self) -> Mapping[str, Sequence[str]]:
        """The English cells of predicates by those beginnings of their forms that may be something else, too."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for korean, speech, english in self._rows:
            for beginning in beginnings_without_l(korean) if speech == _VERB and is_predicate(korean) else ():
                found[beginning].append(english)
        return found

    @cached_property
    def adverbs(self) -> Set[str]:
        """The Korean words that are adverbs, and no nouns."""
        return frozenset(korean for korean, speech, _ in self._rows if speech not in (_NOUN, _VERB)) - frozenset(
            korean for korean, speech, _ in self._rows if speech == _NOUN
        )

    @cached_property
    def english_nouns(self) -> Set[str]:
        """The stems of the English words that Korean nouns are called by, each alone."""
        cells = (english for _, speech, english in self._rows if speech == _NOUN)
        return frozenset(english_stem(word) for cell in cells for word in cell.split("|") if " " not in word)

    @cached_property
    def other_english(self) -> Set[str]:
        """The stems of the first English words that predicates and adverbs are called by."""
        cells = (english for _, speech, english in self._rows if speech != _NOUN)
        return frozenset(english_stem(said.split(" ")[0]) for cell in cells for said in cell.split("|"))

    @cached_property
    def english_verbs(self) -> Set[str]:
        """The stems of the English verbs that Korean verbs are called by, each first of its expression, and those of
        their past forms."""
        cells = (english for _, speech, english in self._rows if speech == _VERB)
        firsts = {said.split(" ")[0] for cell in cells for said in cell.split("|")}
        verbs = {word for word in firsts if not is_english_function_word(word)}
        return frozenset(map(english_stem, verbs.union(*(PAST_FORMS[word] for word in verbs & PAST_FORMS.keys()))))

    @property
    def _rows(self) -> Sequence[WordRow]:
        return rows_of_words(self._path) if self._path else ()

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - one table lives as long as the run
    def stems(self, word: str) -> frozenset[str]:
        """The stems of the English words for a Korean word as it stands in a text, with its particle or ending.

        Of an expression of several words (turn off) it is the first, if that says something by itself.
        """
        found: set[str] = set()
        for expression in self._expressions(word):
            first, *more = expression.split(" ")
            if not more or first not in _LIGHT:
                found |= _stems_of_forms(first)
        return frozenset(found)

    def meanings(self, word: str, *, denied: bool = True) -> frozenset[str]:
        """The stems of all that is said by the English words for a Korean word as it stands in a text; of what they
        deny (모르다, not to know) only if wanted.
        """
        without_l = (cell for size in (2, 3) for cell in self._without_l.get(word[:size], ()))
        return frozenset().union(*(_stems_of(cell, denied) for cell in (*self._cells(word), *without_l)))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - the same
    def meanings_together(self, first: str, second: str) -> frozenset[str]:
        """The stems of what English says for two words as they stand behind each other in a text, if the table has them
        as one: a verb that is written apart (나눠 주었다) or with its object (화를 내고), or a compound (심사 위원); of
        that the single words alone are told, as the nouns that it is made of tell the others.
        """
        sizes = range(2, min(len(second), _LONGEST) + 1) if first in self._nouns else ()
        nouns = {word for size in sizes for word in self.called(first + second[:size]) if " " not in word}
        cells: list[str] = []
        for part in {first, _WITH_ITS_VERB.sub("", first)}:
            if part == first and not (len(first) > 1 and first in self._nouns) and not ends_connected(first):
                continue
            cells += self._cells_of_predicates(part + second, len(part) + 1)
        return frozenset().union(*map(_stems_of_forms, nouns), *(_stems_of(cell, True) for cell in cells))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - the same
    def called(self, noun: str) -> Sequence[str]:
        """What English calls a noun, or says for an adverb, by as it stands in the dictionary."""
        return tuple(filter(None, self._nouns.get(noun, "").lower().split("|")))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - the same
    def called_as_predicate(self, word: str) -> Sequence[str]:
        """What English says for the predicates that a word may be a form of, as it stands in a text."""
        return tuple(said for cell in self._cells_of_predicates(word) for said in cell.lower().split("|"))

    def is_noun(self, word: str) -> bool:
        """Whether a word is a noun as it stands, and no stem of a predicate."""
        return word in self._nouns and word not in self._stems_of_predicates

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - the same
    def noun(self, noun: str) -> tuple[frozenset[str], ...]:
        """The English expressions for a noun as it stands in the dictionary: the stems that each is made of."""
        return tuple(frozenset(map(english_stem, _content(expression))) for expression in self.called(noun))

    def is_form(self, word: str) -> bool:
        """Whether the word as it stands is a form of a predicate, and does not only begin as one does (저지른)."""
        begun, whole = self._begun(word[:1])
        return word in begun or word in whole

    def begins_as_predicate(self, word: str) -> bool:
        """Whether a word as it stands in a text begins as a form of a predicate does: 키우는, 놓쳤지만."""
        begun, _ = self._begun(word[:1])
        return self.is_form(word) or any(word[:size] in begun for size in range(1, len(word)))

    def compound(self, stem: str) -> tuple[Span, ...]:
        """The nouns of two syllables or more that a word without its endings is made of. Where they do not make all of
        it the longest is taken first, and what is left over may stand in front of them only where such things do
        (신제품), or it is a foreign word.
        """
        if whole := self._whole(stem):
            return whole
        found = []
        at = 0
        while at < len(stem) - 1:
            sizes = range(min(len(stem) - at, _LONGEST), 1, -1)
            size = next((size for size in sizes if stem[at : at + size] in self._parts), 0)
            if size:
                found.append(Span(at, at + size))
            at += size or 1
        return tuple(found) if found and (not found[0].start or stem[: found[0].start] in _PREFIXES) else ()

    def _whole(self, stem: str) -> tuple[Span, ...]:
        """The fewest nouns that a word is made of from end to end, of as many the longer ones first: 감지 and 기술, not
        감지기 and a rest.
        """
        best: list[tuple[Span, ...] | None] = [(), *([None] * len(stem))]
        for end in range(2, len(stem) + 1):
            for size in range(2, min(end, _LONGEST) + 1):
                before, known = best[end - size], best[end]
                if before is None or (known is not None and len(known) <= len(before) + 1):
                    continue
                if stem[end - size : end] in self._parts:
                    best[end] = (*before, Span(end - size, end))
        return best[-1] or ()

    def _expressions(self, word: str) -> Iterator[str]:
        """What English says for a word as it stands in a text."""
        return (part for cell in self._cells(word) for part in cell.split("|"))

    def _cells(self, word: str) -> Sequence[str]:
        """The English cells of all rows that a word may be a form of, as it stands in a text."""
        cells = [*self._cells_of_predicates(word)]
        for size in range(min(len(word), _LONGEST), 0, -1):
            cell = self._nouns.get(word[:size])
            if cell and (size > 1 or len(word) <= 2 or _BEHIND_A_NOUN.fullmatch(word, 1)):
                cells.append(cell)
                if size == 2 and (shorter := self._cell_without_case(word[:2])):
                    cells.append(shorter)
                break
        return cells

    def _cell_without_case(self, word: str) -> str:
        """The English cell of the noun of one syllable that a word may be with a particle; empty if it is none."""
        noun, particle = word[:1], word[1:]
        if particle not in _CASES or fitting_form(particle, ending_sound(noun)) != particle:
            return ""
        return self._nouns.get(noun, "")


@lru_cache(maxsize=_REMEMBERED)
def _stems_of(cell: str, denied: bool) -> frozenset[str]:
    """The stems of all that is said by the expressions of a cell, also by those that deny it if wanted; many forms of
    a word come to the same one.
    """
    expressions = (e for e in cell.split("|") if denied or not e.startswith(_DENIED))
    said = {part for expression in expressions for part in _content(expression)}
    return frozenset().union(*(_stems_of_forms(part) | _stems_compared(part) for part in said))


@lru_cache(maxsize=_REMEMBERED)
def _stems_of_forms(word: str) -> frozenset[str]:
    """Those of the forms of an English word, which stands in many cells."""
    return frozenset(map(english_stem, forms_of(word)))


@lru_cache(maxsize=_REMEMBERED)
def _stems_compared(word: str) -> frozenset[str]:
    return frozenset(map(english_stem, compared(word)))


def _content(expression: str) -> list[str]:
    """The words of an English expression that say something, those of one with a hyphen, too (interest-free); all of
    them, where none does: hand down, get up.
    """
    words = [word.removesuffix("'s") for word in _JOINTS.sub(" ", expression).split(" ")]
    return [word for word in words if word not in _LIGHT and not is_english_function_word(word)] or words
