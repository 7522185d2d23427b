"""The account of a pair: each unit of either side with how well the other side answers it.

One unit answers one unit, the surest first (greedily, which for scores this coarse is as good as the best assignment);
what is said twice is half answered by what is said once. Names are answered by the tables of names and by their sound,
numbers by their value.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.content.content_units import Unit, read_english_units, read_korean_units
from qa_lint.facts.content.expressions import read_expressions
from qa_lint.facts.content.named_kinds import kinds_named
from qa_lint.facts.content.word_answers import SAID, answers_of_words
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.readings import stems_of
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.glosses import Glosses
from qa_lint.facts.numbers.hints import read_hinted
from qa_lint.facts.numbers.matching import Match, match
from qa_lint.facts.numbers.set_phrases import is_in_a_phrase
from qa_lint.facts.romanization import reads_family, reads_syllables
from qa_lint.facts.spans import Spans
from qa_lint.languages.stems import english_stem, korean_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.kinds import Kinds
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Set by hand:
_BY_NAME = 0.9
_UNANSWERED = 0.4  # below which a name is looked for by its sound
_TWICE = 0.1  # the part that counts of what is said once more
_AGAIN = 0.7  # the part of the answer to a name, or to what a gloss answers, that is left where it is said once more
_GLOSSED = 3  # units before a gloss that may be meant by it
_COUNTED_WITHIN = 3  # units behind an English number that may be what it counts: two local companies
_UNSAID, _SAID_WELL = 0.25, 0.5  # the answers below which a unit has none, and from which it has one
_TELLS = 0.6  # the weight from which a unit is missed where it has no answer
_MOST_SOUNDS = 600  # comparisons of a pair: a list of names is no place to look for a lost clause


class Entry(NamedTuple):
    """A unit, and how well it is answered: from 0 to 1."""

    unit: Unit
    answer: float

    @property
    def unanswered(self) -> bool:
        return self.answer < _UNSAID

    @property
    def answered(self) -> bool:
        """Whether it is surely answered; between the two, nothing is known."""
        return self.answer >= _SAID_WELL

    @property
    def tells(self) -> bool:
        """Whether it says so much that it is missed where it has no answer."""
        return self.unit.weight >= _TELLS

    @property
    def open(self) -> bool:
        return self.unanswered and self.tells


class Account(NamedTuple):
    """The entries of what says something on either side, in order."""

    korean: tuple[Entry, ...]
    english: tuple[Entry, ...]

    def side(self, language: Language) -> tuple[Entry, ...]:
        return self.korean if language == "ko" else self.english


class Tables(NamedTuple):
    """All that tells what answers what."""

    words: WordPairs
    dictionary: Dictionary
    morphemes: Morphemes
    letters: LetterTable
    gazetteer: Gazetteer
    vocabulary: Vocabulary
    kinds: Kinds
    expressions: Expressions


def units_of(text: Text, tables: Tables) -> Sequence[Unit]:
    """The units of a side of a pair; those of both take half the time of its account to read."""
    if text.language == "en":
        return text.fact(read_english_units, tables.words)
    return text.fact(read_korean_units, tables.words, tables.dictionary, tables.morphemes)


def read_account(pair: Pair, tables: Tables) -> Account:
    """The account of a pair of complete sides."""
    korean, english = units_of(pair.korean, tables), units_of(pair.english, tables)
    answers = answers_of_words(korean, english)
    _answer_numbers(pair, korean, english, answers, tables.dictionary)
    _answer_as_written(pair, korean, english, answers)
    _answer_when(pair, english, answers[1])
    _answer_limits(pair, english, answers[1])
    _answer_goods(pair, english, answers[1])
    _answer_each(pair, korean, answers[0])
    expressions = read_expressions(pair, tables.expressions)
    for units, said, places in zip((korean, english), answers, expressions, strict=True):
        _answer_expressions(units, said, places)
    _answer_wrong_numbers(korean, english, answers)
    _answer_known_names(pair, korean, english, answers, tables)
    _answer_by_sound(pair, korean, english, answers, tables)
    _answer_by_gloss(pair.korean, korean, answers[0])
    _answer_joined(pair.english, english, answers[1])
    _answer_by_pronoun(pair, korean, answers[0])
    _answer_acronyms(pair, korean, english, answers, tables.dictionary)
    _answer_by_kind(pair, korean, english, answers, tables.kinds)
    for units, said in zip((korean, english), answers, strict=True):
        _answer_again(units, said)
    return Account(_entries(korean, answers[0]), _entries(english, answers[1]))


def _answer_by_kind(
    pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers, kinds: Kinds
) -> None:
    """Items of a list that the other side names by their kind, and that: houses and apartments, 주택."""
    for named in kinds_named(pair, korean, english, kinds):
        mine, theirs = answers if named.language == "ko" else answers[::-1]
        for n in named.members:
            _raise(mine, n, SAID)
        for n in named.kind:
            _raise(theirs, n, SAID)


def _answer_again(units: Sequence[Unit], answers: list[float]) -> None:
    """What is said once more has part of the answer that it has elsewhere, however that was found: by a name, its sound
    or a gloss. Of a text that names somebody twice the other may have a pronoun.
    """
    missed = [n for n, unit in enumerate(units) if answers[n] < _UNANSWERED and unit.weight and unit.kind != "number"]
    best: dict[str, float] = {}
    for unit, answer in zip(units, answers, strict=True) if missed else ():
        if answer >= SAID and unit.kind != "number":
            best[_word_of(unit)] = max(answer, best.get(_word_of(unit), 0.0))
    for n in missed:
        _raise(answers, n, _AGAIN * best.get(_word_of(units[n]), 0.0))


def _word_of(unit: Unit) -> str:
    """What is the same wherever the word of a unit stands on its side."""
    if unit.stem and not unit.stem.isascii():
        return korean_stem(unit.stem)
    return english_stem(unit.stem) or next(iter(unit.meanings), "")  # as Latin letters in Korean have no stem


def _entries(units: Sequence[Unit], answers: Sequence[float]) -> tuple[Entry, ...]:
    """The entries of what says something; what is said once more, and has no answer either, says little."""
    found: list[Entry] = []
    missed: set[str] = set()
    for unit, answer in zip(units, answers, strict=True):
        if not unit.weight:
            continue
        if answer < _UNANSWERED and unit.kind == "word":
            found.append(Entry(unit._replace(weight=unit.weight * _TWICE) if unit.stem in missed else unit, answer))
            missed.add(unit.stem)
        else:
            found.append(Entry(unit, answer))
    return tuple(found)


_Answers = tuple[list[float], list[float]]


def _raise(answers: list[float], index: int, to: float) -> None:
    answers[index] = max(answers[index], to)


_LATIN = regex.compile(r"[A-Za-z]{3,}")
_JOINED_NAME = regex.compile(r"[a-z][A-Z][a-z]{2}")  # of more words than one: DatabaseField
_PART_OF_A_NAME = regex.compile(r"[A-Z][a-z]{2,}|(?<![A-Za-z])[a-z]{3,}")


def _answer_as_written(pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers) -> None:
    """Latin words that stand on the other side, too, be it in code or in an address."""
    texts = pair.korean, pair.english
    for units, said, mine, other in zip((korean, english), answers, texts, texts[::-1], strict=True):
        written = set(map(str.lower, _LATIN.findall(other)))
        if _JOINED_NAME.search(other):
            written.update(map(str.lower, _PART_OF_A_NAME.findall(other)))
        for n, unit in enumerate(units):
            if said[n] < _UNANSWERED and mine[slice(*unit.span)].lower() in written:
                _raise(said, n, 1.0)


# what a number counts, within its span: 두 회사, 3층
_COUNTED = regex.compile(r"(?<=\s)\p{Hangul}{2,}$|(?<=[0-9])(?:층|쪽|권|호|호선|학년|위|점)$")
# What of English belongs to a number whose Korean equal has a counter (20분 더, 19세): what it counts behind a word
# that says how much of it there is, and before it that it is an age
_COUNTER = regex.compile(r"\p{Hangul}$")
_MORE_OF = regex.compile(r"\s(?:more|extra|additional|other|full|whole|long|straight|consecutive)\s(?=\p{L})")
# and how it is measured: eight characters long
_MEASURED = regex.compile(
    r"(?:\s\p{L}+)?\s(long|wide|tall|high|deep|thick|old|away|apart)(?=\p{P}|$|\s(?:and|or|but|at|in|on|from|to|that|when|with))"
)
_AGED = regex.compile(r"(?<!\p{L})(?i:aged)\s(?:(?:over|under|between|from)\s)?$")
_LONGEST_AGED = 14  # characters


def _answer_numbers(
    pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers, dictionary: Dictionary
) -> None:
    """What the numbers of the other side say the same as; those that only hint at one may answer, too, and the words
    that they are made of (a year, the couple) are answered with them, as is in English what is counted: 두 회사.
    """
    if any(unit.kind == "number" for unit in (*korean, *english)):
        places = _places(korean), _places(english)
        ours, theirs = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
        matched = match(ours, theirs)
        for spans in ((one.span, other.span) for one, other in matched.pairs):
            for where, said, span in zip(places, answers, spans, strict=True):
                for n in where.overlapping(*span):
                    _raise(said, n, 1.0)
            if counted := _COUNTED.search(pair.korean, *spans[0]):
                meanings = dictionary.meanings(counted.group())
                behind = bisect_left(english, spans[1][1], key=lambda unit: unit.span.start)
                for n in range(behind, min(behind + _COUNTED_WITHIN, len(english))):
                    if english[n].stem in meanings:
                        _raise(answers[1], n, SAID)
            if _COUNTER.search(pair.korean, *spans[0]):
                for n in _around_a_number(pair.english, english, spans[1]):
                    _raise(answers[1], n, SAID)
        for where, said, excused in zip(places, answers, _excused(pair, matched), strict=True):
            for span in excused:
                for n in where.overlapping(*span):
                    _raise(said, n, 1.0)


def _around_a_number(text: Text, english: Sequence[Unit], span: Span) -> Iterator[int]:
    """The English units that only say of a number what a Korean counter does."""
    first = bisect_left(english, span.start, key=lambda unit: unit.span.start)
    if first and _AGED.search(text, max(span.start - _LONGEST_AGED, 0), span.start):
        yield first - 1
    more, measured = _MORE_OF.match(text, span.end), _MEASURED.match(text, span.end)
    for start in (more and more.end(), measured and measured.start(1)):
        at = bisect_left(english, start, key=lambda unit: unit.span.start) if start else len(english)
        if at < len(english) and english[at].span.start == start:
            yield at


def _excused(pair: Pair, matched: Match) -> Iterator[list[Span]]:
    """Of each side, where numbers stand that need no equal: the other side hints at them, or they say another number
    of their own side again, which has its equal (200 million won, about $150,000), or what the other says in words.
    """
    paired = zip(*matched.pairs, strict=True) if matched.pairs else ((), ())
    hints, left = pair.fact(read_hinted), matched[1:]
    texts = pair.korean, pair.english
    for text, other, hinted, numbers, equal in zip(texts, texts[::-1], hints, left, paired, strict=True):
        glosses = Glosses(text, text.fact(read_numbers), frozenset(equal))
        excused = (number.span for number in numbers if glosses.explain(number) or is_in_a_phrase(number, text, other))
        yield [*hinted, *excused]


_EACH: Mapping[str, regex.Pattern[str]] = {  # what is every week or day, and how English may say so
    "매주": regex.compile(
        r"(?<!\p{L})(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)days|week(?:end|night)s"
        r"|[a-z]+day (?:morning|afternoon|evening|night)s"
        r"|(?:every|each)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end|night)))(?!\p{L})"
    ),
    "매년": regex.compile(
        r"(?<!\p{L})(?i:every|each)\s(?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December|(?i:spring|summer|autumn|fall|winter))(?!\p{L})"
    ),
    "매일": regex.compile(
        r"(?<!\p{L})(?i:mornings|afternoons|evenings|nights|weekdays"
        r"|(?:every|each)\s(?:single\s)?(?:morning|afternoon|evening|night|weekday))(?!\p{L})"
    ),
}
_LIMITS: Mapping[str, Set[str]] = {  # the particle, and the stems of the verbs that may say it
    "부터": frozenset(map(english_stem, ("begin", "began", "start", "open"))),
    "까지": frozenset(map(english_stem, ("end", "close", "last", "run", "continue", "deadline"))),
}
_TRADED = regex.compile(r"교환|환불|반품|구매|구입|배송|결제|품절")  # what is done with goods, named or not
_GOODS = frozenset(map(english_stem, ("item", "product", "purchase", "goods", "merchandise")))
_COPULAS = ("다", "라", "이", "입", "예", "였", "인")  # how the copula begins
_SHORT_DAY = regex.compile(r"\(([월화수목금토일])\)")
_DAYS = dict(zip("월화수목금토일", "monday tuesday wednesday thursday friday saturday sunday".split(), strict=True))  # noqa: SIM905
_HOUR = regex.compile(r"[0-9]{1,2}(?:시|:[0-9]{2})(?!\p{Hangul}*간)")
_ZONE = "kst"  # of Korean time, which Korean does not say


def _answer_when(pair: Pair, english: Sequence[Unit], answers: list[float]) -> None:
    """Weekdays that Korean has in brackets behind a date: 19일(수); and the zone of an hour."""
    said = {_DAYS[day] for day in _SHORT_DAY.findall(pair.korean)} | ({_ZONE} if _HOUR.search(pair.korean) else set())
    for n, unit in enumerate(english) if said else ():
        if pair.english[slice(*unit.span)].lower() in said:
            _raise(answers, n, 1.0)


def _answer_limits(pair: Pair, english: Sequence[Unit], answers: list[float]) -> None:
    """What English says by a verb where Korean has a particle and the copula (월요일부터다, it begins on Monday), and
    by an adverb: 동생부터 구하다, save my brother first.
    """
    if "부터" in pair.korean:
        for n, unit in enumerate(english):
            if unit.stem == "first":
                _raise(answers, n, SAID)
    for limit, verbs in _LIMITS.items():
        if limit in pair.korean and any(f"{limit}{copula}" in pair.korean for copula in _COPULAS):
            for n, unit in enumerate(english):
                if unit.stem in verbs:
                    _raise(answers, n, 1.0)


def _answer_goods(pair: Pair, english: Sequence[Unit], answers: list[float]) -> None:
    """What is bought and sold, which Korean leaves to be understood: 교환해 드립니다, we will exchange the item."""
    if _TRADED.search(pair.korean):
        for n, unit in enumerate(english):
            if unit.stem in _GOODS:
                _raise(answers, n, SAID)


def _answer_each(pair: Pair, korean: Sequence[Unit], answers: list[float]) -> None:
    """Every week and every day, which English says by a plural, or of a part of it: 매주 수요일, Wednesdays; 매일 아침,
    every morning.
    """
    for word, plurals in _EACH.items() if "매" in pair.korean else ():
        if word in pair.korean and plurals.search(pair.english):
            for n, unit in enumerate(korean):
                if pair.korean.startswith(word, unit.span.start):
                    _raise(answers, n, 1.0)


def _answer_expressions(units: Sequence[Unit], answers: list[float], places: Spans) -> None:
    """What belongs to an expression that the other side says in other words: 권한이 없는, unauthorized."""
    for n, unit in enumerate(units) if places else ():
        if places.overlap(*unit.span):
            _raise(answers, n, 1.0)


def _answer_wrong_numbers(korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers) -> None:
    """Numbers that are left over on both sides, in order: one of them is wrong, and none is left out."""
    left = (_left_over(units, said, "number") for units, said in zip((korean, english), answers, strict=True))
    for i, j in zip(*left, strict=False):
        _raise(answers[0], i, SAID)
        _raise(answers[1], j, SAID)


def _places(units: Sequence[Unit]) -> Spans:
    return Spans(unit.span for unit in units)


def _answer_known_names(
    pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers, tables: Tables
) -> None:
    answered = pair.fact(read_known_names, tables.gazetteer, tables.vocabulary).answered
    places = (_places(korean), _places(english)) if answered else ()
    for mention, answer in answered:
        for where, said, span in zip(places, answers, (mention.span, answer), strict=True):
            for n in where.overlapping(*span):
                _raise(said, n, _BY_NAME)


def _answer_by_sound(
    pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers, tables: Tables
) -> None:
    """Names that are left over on both sides and sound alike; a name may open an English sentence, too."""
    strangers = list(_left_over(korean, answers[0], "word"))
    names = list(_left_over(english, answers[1], "name"))
    for j in _left_over(english, answers[1], "word"):
        word = pair.english[slice(*english[j].span)]
        if word[0].isupper() and not tables.vocabulary.has_english(word.lower()):
            names.append(j)
    if len(names) * len(strangers) > _MOST_SOUNDS:
        return
    for j in names:
        for i in strangers:
            if _sounds_like(korean[i].stem, pair.english[slice(*english[j].span)], tables.letters):
                _raise(answers[0], i, _BY_NAME)
                _raise(answers[1], j, _BY_NAME)


_GLOSS = regex.compile(r"\(\p{Latin}[^()]*\)")


def _answer_by_gloss(text: Text, units: Sequence[Unit], answers: list[float]) -> None:
    """What stands before its English word in brackets is answered as that is: 탐색할 수 없는(unseekable)."""
    for gloss in _GLOSS.finditer(text):
        inside = [n for n, unit in enumerate(units) if gloss.start() < unit.span.start < gloss.end()]
        if not inside or min(answers[n] for n in inside) < SAID:
            continue
        for n in reversed(range(max(inside[0] - _GLOSSED, 0), inside[0])):
            if answers[n] >= _UNANSWERED:
                break
            _raise(answers, n, SAID)


def _answer_joined(text: Text, units: Sequence[Unit], answers: list[float]) -> None:
    """A word that a hyphen joins to an answered one is what that means: large-scale, 대형; state-run, 국영. What a
    number makes of a word is told by both (second-year, 고2).
    """
    joined = [n for n, (one, other) in enumerate(pairwise(units)) if text[one.span.end : other.span.start] == "-"]
    numbers = Spans(number.span for number in text.fact(read_numbers)) if joined else Spans(())
    for n in joined:
        both = units[n : n + 2]
        if max(answers[n], answers[n + 1]) >= SAID and not any(numbers.overlap(*unit.span) for unit in both):
            _raise(answers, n, SAID)
            _raise(answers, n + 1, SAID)


_POINTED_AT = regex.compile(r"(?<!\p{L})(?:그|이|저|해당|그러한|이러한|그런|이런)\s$")
_PRONOUN = regex.compile(
    r"(?<!\p{L})(?i:it|its|they|them|their|he|him|his|she|hers?|this|that|these|those|ones?|ours|theirs)(?!\p{L})"
)


def _answer_by_pronoun(pair: Pair, units: Sequence[Unit], answers: list[float]) -> None:
    """What Korean points at again may be a pronoun in English: 그 여자가 그 나무를 들고, she carried it."""
    if not _PRONOUN.search(pair.english):
        return
    for n, unit in enumerate(units):
        if _POINTED_AT.search(pair.korean, max(unit.span.start - 5, 0), unit.span.start):
            _raise(answers, n, SAID)


_SHORTEST_ACRONYM = 2  # letters; so short a one must be a unit itself, and none in an address: ML, not en-US
_NO_INITIAL: Set[str] = frozenset("-")  # of what no acronym has a letter of
_ACRONYM = regex.compile(r"(?<![\p{Latin}\p{N}])\p{Lu}{2,6}(?![\p{Latin}\p{N}])")


def _answer_acronyms(
    pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], answers: _Answers, dictionary: Dictionary
) -> None:
    """Acronyms and what spells them out on either side (SWA: Static Web Apps; BST: 영국 서머 타임).

    No Korean verb does, whatever its meanings begin with (더 이상 올라갈, BBC).
    """
    places = _places(korean), _places(english)
    found = [
        (side, match)
        for side, text in enumerate((pair.korean, pair.english))
        for match in _ACRONYM.finditer(text)
        if len(match.group()) > _SHORTEST_ACRONYM or places[side].overlap(*match.span())
    ]
    if not found:
        return
    verbs = [dictionary.is_form(pair.korean[slice(*unit.span)]) for unit in korean]
    nouns = [_NO_INITIAL if verb else _initials(unit) for unit, verb in zip(korean, verbs, strict=True)]
    begun: list[list[Set[str]]] = [nouns, [*map(_initials, english)]]
    for side, acronym in found:
        letters = acronym.group().lower()
        spelled = [
            (said, start)
            for initials, said in zip(begun, answers, strict=True)
            for start in range(len(initials) - len(letters) + 1)
            if _spell(letters, initials[start : start + len(letters)])
        ]
        for said, start in spelled:
            for n in range(start, start + len(letters)):
                _raise(said, n, _BY_NAME)
        for n in places[side].overlapping(*acronym.span()) if spelled else ():
            _raise(answers[side], n, _BY_NAME)


def _spell(letters: str, begun: Sequence[Set[str]]) -> bool:
    """Whether units begin with these letters in English: each of which that is known, and more than half are."""
    known = 0
    for letter, initials in zip(letters, begun, strict=True):
        if letter in initials:
            known += 1
        elif initials:
            return False
    return 2 * known > len(letters)


def _initials(unit: Unit) -> Set[str]:
    words = [stem for stem, score in unit.meanings.items() if score >= SAID] or [unit.stem.lower()]
    return {word[0] for word in words if "a" <= word[:1] <= "z"}


def _left_over(units: Sequence[Unit], answers: Sequence[float], kind: str) -> Iterator[int]:
    for n, unit in enumerate(units):
        if unit.weight and unit.kind == kind and answers[n] < _UNANSWERED:
            yield n


_LONGEST_NAME = 8  # syllables
_FEWEST_LETTERS = 3  # of what spells a single syllable


@lru_cache(maxsize=1 << 14)
def _sounds_like(hangul: str, latin: str, letters: LetterTable) -> bool:
    """Whether a Latin word reads a Hangul one, or a part of it: a family name, a given name, a place before 시."""
    if not hangul or len(hangul) > _LONGEST_NAME:
        return False
    if reads_family(hangul[0], latin):
        return True
    for stem in stems_of(hangul):
        if len(stem) > 1 and letters.reads(stem, latin):
            return True
        for start in range(len(stem)):
            for end in range(start + 1, min(len(stem), start + 3) + 1):
                if (end - start > 1 or len(latin) >= _FEWEST_LETTERS) and reads_syllables(stem[start:end], latin):
                    return True
    return False
