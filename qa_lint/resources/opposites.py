"""Words that say the opposite of each other, in both languages.

The table `rules/polarity/opposites.tsv` has a class, the Korean and English forms of one pole, those of the other, and
a note. The rows of `bound`, `direction`, `order` and `comparison` all say one thing (at least and at most, up and down,
before and after, more and less), so any form of their first pole answers any other of it. A row of `opposite`,
`quantifier` or `none` (all and none) answers itself alone. A row of `-` holds words that have a form in them and say
something else (오르간 is no 오르다). A row of `label` is about whole texts, as buttons and menus have them: 확인 is the
opposite of Cancel there, and of nothing in a sentence.

A form after `?` is often said of something else: it answers what the other side says, and is accused itself only where
it is all that is left without an answer. A form after `??` is never accused: it says little by itself (to, off), or who
does it may be told from either side (주다, receive). A Korean predicate is given as in the dictionary, and a form after
`-` is the end of a word (`-기 전`). In the row of bounds `^` shows on which side of a form its amount
stands (`^or more`, `at least^`).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Self, get_args

from qa_lint.languages.conjugation import beginnings, first_syllables, is_predicate
from qa_lint.languages.stems import cut, key_of_beginning
from qa_lint.late import re
from qa_lint.model import Language, UserError
from qa_lint.resources.label_text import label_text, without_doing
from qa_lint.resources.table_file import rows_of
from qa_lint.resources.toml_file import did_you_mean

Opposition = Literal["bound", "direction", "order", "opposite", "quantifier", "none", "comparison"]
OPPOSITIONS: tuple[Opposition, ...] = get_args(Opposition)
_SHARED: frozenset[str] = frozenset({"bound", "direction", "order", "comparison"})
_NOTHING = "-"
_LABEL = "label"
_CLASSES = (*OPPOSITIONS, _LABEL, _NOTHING)
_HEADER = "class"
_COLUMNS = 5  # and a note
_SOFT = "?"
_VAGUE = "??"
_AMOUNT = "^"
_ENDING = "-"
_GO = "go "
_OF_A_NOUN = ("하다", "되다")  # what makes a verb of a noun: 완화하다
# what begins with a verb, or its object: 사는, which is no end of 회사는; 문을 닫, which is nothing done to a 창문
_OF_A_VERB = re.compile(r"\S+[을를] |\S는$")
KEY = 2  # characters by which forms are found
_FIRST_POLE, _SECOND_POLE = 1, -1


class Meaning(NamedTuple):
    """What a form says: its opposition, its row (the same for all that share their poles), and its pole."""

    opposition: str
    row: str
    pole: int  # 1 or -1
    soft: bool  # often said of something else
    vague: bool = False  # and never accused
    amount: str = ""  # of a bound: whether its amount stands "before" or "after" it


Where = Literal["word", "noun", "ending"]


class KoreanForm(NamedTuple):
    """How a word begins that says something, or of an ending, how the end of a word does.

    `whole`: the word ends there. A noun may also be the end of a compound.
    """

    text: str
    whole: bool
    where: Where
    meanings: tuple[Meaning, ...]  # none: it only looks like a form


class EnglishForm(NamedTuple):
    """Stems of words in a row that say something."""

    stems: tuple[str, ...]
    meanings: tuple[Meaning, ...]


class _Said(NamedTuple):
    """A form as the table has it, and what it says."""

    form: str
    meaning: Meaning


class Opposites:
    """The forms of the table, found by how they begin. What begins with some letters is made when a text has those."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._rows = tuple(rows)
        self._unread_korean: defaultdict[str, list[_Said]] = defaultdict(list)  # by their first characters
        self._unread_english: defaultdict[str, list[_Said]] = defaultdict(list)
        self._korean: dict[str, Sequence[KoreanForm]] = {}
        self._english: dict[str, Sequence[EnglishForm]] = {}
        self._cells: defaultdict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
        self._keys: dict[tuple[str, int, str], frozenset[str]] = {}
        # the rows and poles of whole texts, as `_label_key` makes them
        self._labels: Mapping[Language, defaultdict[str, set[tuple[int, int]]]] = {
            "ko": defaultdict(set),
            "en": defaultdict(set),
        }
        for number, row in enumerate(self._rows):
            if row[0] == _LABEL:
                self._add_labels(number, *row[1:_COLUMNS])
            else:
                self._add(*row[:_COLUMNS])

    def with_rows(self, rows: Iterable[Sequence[str]]) -> Opposites:
        """The same table with more rows."""
        return Opposites((*self._rows, *rows))

    def _add(self, opposition: str, ko_a: str, en_a: str, ko_b: str, en_b: str) -> None:
        name = opposition if opposition in _SHARED else f"{ko_a}/{ko_b}"
        for pole, korean, english in ((_FIRST_POLE, ko_a, en_a), (_SECOND_POLE, ko_b, en_b)):
            self._cells[name, pole].append((korean, english))
            for form in _forms(korean):
                said = _Said(form.text, Meaning(opposition, name, pole, form.soft, form.vague, form.amount))
                for first in _first_characters(form.text.removeprefix(_ENDING)):
                    self._unread_korean[first].append(said)
            for form in _forms(english):
                said = _Said(form.text, Meaning(opposition, name, pole, form.soft, form.vague, form.amount))
                self._unread_english[_first_letters(form.text)].append(said)

    def _add_labels(self, row: int, ko_a: str, en_a: str, ko_b: str, en_b: str) -> None:
        for pole, korean, english in ((_FIRST_POLE, ko_a, en_a), (_SECOND_POLE, ko_b, en_b)):
            cells: Mapping[Language, str] = {"ko": korean, "en": english}
            for language, cell in cells.items():
                for form in _forms(cell):
                    self._labels[language][_label_key(form.text, language)].add((row, pole))

    def are_opposed_labels(self, korean: str, english: str) -> bool:
        """Whether two whole texts are labels of one row at different poles, and of no row at one."""
        poles = self._labels["ko"].get(_label_key(korean, "ko"))
        if not poles:
            return False  # nearly all texts
        others = self._labels["en"].get(_label_key(english, "en"), set())
        return not poles & others and any((row, -pole) in others for row, pole in poles)

    def korean_in(self, text: str) -> Mapping[str, Sequence[KoreanForm]]:
        """The Korean forms that may begin in a text, and perhaps others, by their first two characters (by their only
        one), the longest first.
        """
        for first in self._unread_korean.keys() & set(text):
            self._korean |= _korean_forms(first, self._unread_korean.pop(first))
        return self._korean

    def english_in(self, stems: Iterable[str]) -> Mapping[str, Sequence[EnglishForm]]:
        """The English forms that may begin with one of some stems, and perhaps others, by their first stem, the longest
        first.
        """
        for first in self._unread_english.keys() & {stem[:KEY] for stem in stems}:
            self._english |= _english_forms(self._unread_english.pop(first))
        return self._english

    def keys_opposed(self, meaning: Meaning, language: Language) -> frozenset[str]:
        """The keys, as `languages.stems` makes them, of the single words of a language that say the opposite of a
        meaning: those at the other pole of its row.
        """
        at = meaning.row, -meaning.pole, language
        if at not in self._keys:
            cells = (korean if language == "ko" else english for korean, english in self._cells[at[:2]])
            words = (form.text for cell in cells for form in _forms(cell) if " " not in form.text)
            keys = {word.keys[0] for text in words for word in cut(_stem(text))}
            self._keys[at] = frozenset(keys | ({*map(key_of_beginning, keys)} if language == "ko" else set()))
        return self._keys[at]

    def keys_shared(self, meaning: Meaning, language: Language) -> frozenset[str]:
        """The keys of the words that phrases of both poles of a meaning have, and that tell none of them: the record of
        record high and record low.
        """
        at = meaning.row, 0, language
        if at not in self._keys:
            one, other = (self._keys_of_phrases(meaning.row, pole, language) for pole in (_FIRST_POLE, _SECOND_POLE))
            self._keys[at] = one & other
        return self._keys[at]

    def _keys_of_phrases(self, row: str, pole: int, language: Language) -> frozenset[str]:
        cells = (korean if language == "ko" else english for korean, english in self._cells[row, pole])
        phrases = (form.text for cell in cells for form in _forms(cell) if " " in form.text)
        return frozenset(word.keys[0] for text in phrases for word in cut(_stem(text)))

    @property
    def korean(self) -> Mapping[str, Sequence[KoreanForm]]:
        """All Korean forms."""
        return self.korean_in("".join(self._unread_korean))

    @property
    def english(self) -> Mapping[str, Sequence[EnglishForm]]:
        """All English forms."""
        return self.english_in([*self._unread_english])

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table that comes with qa-lint."""
        return cls(row for row in rows_of_opposites(path.read_text(encoding="utf-8"), str(path)))


def rows_of_opposites(text: str, path: str) -> Iterator[Sequence[str]]:
    """The rows of a table `class TAB korean TAB english TAB korean TAB english [TAB note]`, without its header.

    Raises UserError naming the file and the line of a row that is not so.
    """
    for number, row in rows_of(unicodedata.normalize("NFC", text)):
        if row[0] == _HEADER:
            continue
        cells = [*row, "", ""] if row[0] == _NOTHING else row  # which has one pole only
        if row[0] not in _CLASSES:
            raise UserError(
                f"the class is one of {', '.join(_CLASSES)}, not {row[0]!r}{did_you_mean(row[0], _CLASSES)}",
                path,
                number,
            )
        if len(cells) < _COLUMNS or not all(cells[: _COLUMNS if row[0] != _NOTHING else 2]):
            raise UserError(
                "opposites are a class, Korean and English words, and those of the other pole, in tabs", path, number
            )
        yield cells


def _korean_forms(first: str, every: Iterable[_Said]) -> dict[str, Sequence[KoreanForm]]:
    """What some forms make that begins with a character."""
    said: defaultdict[tuple[str, bool, Where], list[Meaning]] = defaultdict(list)
    every = list(every)
    for form, meaning in (*every, *_of_nouns(every)):
        where = _where(form)
        for text, whole in _surfaces(form.removeprefix(_ENDING)):
            if text.startswith(first):
                ambiguous = whole and where == "word"  # 줄, 준: nouns, and forms of other verbs
                said[text, whole, where].append(meaning._replace(soft=True) if ambiguous else meaning)
    found: defaultdict[str, list[KoreanForm]] = defaultdict(list)
    for (text, whole, where), meanings in said.items():
        found[text[:KEY]].append(KoreanForm(text, whole, where, _merged(meanings)))
    return {key: sorted(forms, key=lambda form: (-len(form.text), form)) for key, forms in found.items()}


def _of_nouns(every: Sequence[_Said]) -> Iterator[_Said]:
    """What the verbs of nouns say as the nouns say it: of the two, a text is read to have the longer form alone."""
    nouns = defaultdict[str, list[Meaning]](list)
    for form, meaning in every:
        nouns[form].append(meaning)
    for form in dict.fromkeys(said.form for said in every):
        for verb in _OF_A_NOUN:
            if form.endswith(verb) and len(form) > len(verb):
                for meaning in nouns.get(form.removesuffix(verb), ()):
                    yield _Said(form, meaning)


def _english_forms(every: Iterable[_Said]) -> dict[str, Sequence[EnglishForm]]:
    said: defaultdict[tuple[str, ...], list[Meaning]] = defaultdict(list)
    for form, meaning in every:
        for stems in (stems for text in _spelled(form) for stems in _stems(text)):
            said[stems].append(meaning)
    found: defaultdict[str, list[EnglishForm]] = defaultdict(list)
    for stems, meanings in said.items():
        found[stems[0]].append(EnglishForm(stems, _merged(meanings)))
    return {key: sorted(forms, key=lambda form: (-len(form.stems), form)) for key, forms in found.items()}


def _spelled(form: str) -> tuple[str, ...]:
    """An English form, and with the verb that keeps no stem of its own: goes down."""
    return (form, f"goes {form.removeprefix(_GO)}") if form.startswith(_GO) else (form,)


def _merged(meanings: Iterable[Meaning]) -> tuple[Meaning, ...]:
    """One meaning for each row and pole, soft only where it is so each time; none of the words that say nothing."""
    found: dict[tuple[str, str, int], Meaning] = {}
    for meaning in meanings:
        if meaning.opposition == _NOTHING:
            continue
        key = meaning[:3]
        known = found.get(key)
        found[key] = (
            known._replace(soft=known.soft and meaning.soft, vague=known.vague and meaning.vague) if known else meaning
        )
    return tuple(found.values())


class _Form(NamedTuple):
    """A form as a cell has it, without its marks."""

    text: str
    soft: bool
    vague: bool
    amount: str


def _forms(cell: str) -> Iterator[_Form]:
    """The forms of a cell."""
    for form in filter(None, (form.strip() for form in cell.split("|"))):
        text = form.lstrip(_SOFT)
        amount = "before" if text.startswith(_AMOUNT) else "after" if text.endswith(_AMOUNT) else ""
        yield _Form(text.strip(_AMOUNT), form.startswith(_SOFT), form.startswith(_VAGUE), amount)


def _label_key(text: str, language: Language) -> str:
    """A label by what it says: 알림 끄기 and 알림끄기, 저장하기 and 저장, Log In and log in are the same."""
    label = label_text(text)
    return without_doing(label).replace(" ", "") if language == "ko" else label.casefold().replace("’", "'")


def _stem(form: str) -> str:
    """A Korean predicate without the ending that the table gives it in: 늘다."""
    return form[:-1] if is_predicate(form) else form.removeprefix(_ENDING)


def _where(form: str) -> Where:
    if form.startswith(_ENDING):
        return "ending"
    return "word" if is_predicate(form) or _OF_A_VERB.match(form) else "noun"


def _surfaces(form: str) -> list[tuple[str, bool]]:
    """How the words of a Korean form begin; what is written in several words may be written in one."""
    *before, last = form.split(" ")
    found = beginnings(last) if is_predicate(last) else ()
    heads = {" ".join([*before, ""]), "".join(before)} if before else {""}
    if not found:
        return [(head + last, len(form) == 1) for head in sorted(heads)]
    return [(head + text, whole) for head in sorted(heads) for text, whole in found]


def _first_characters(form: str) -> set[str]:
    """With which a Korean form begins in a text: of some predicates not always with the same."""
    return first_syllables(form) if " " not in form and is_predicate(form) else {form[0]}


def _first_letters(form: str) -> str:
    """With which the first stem of an English form begins: no ending is taken off two letters."""
    first = form[:KEY]
    if len(first) == KEY and first.isascii() and first.isalpha():
        return first.lower()
    return next(_stems(form))[0][:KEY]


def _stems(form: str) -> Iterator[tuple[str, ...]]:
    """The stems of a form, as a text has them; those of agreed and exceeding are not those of agree and exceed."""
    others = [f"{form}d"] if form.endswith("ee") else [f"{form}ing"] if form.endswith("eed") else []
    for text in (form, *others):
        yield tuple(word.keys[0] for word in cut(text))
