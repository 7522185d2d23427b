"""One of two words that a side joins, where the other side has only its partner: PostgreSQL and DuckDB, of which the
other side says PostgreSQL.

A word says little against the length of its sentence, and may be said in other words. So much is asked that hardly
anything but a loss is left: the other side's word for the partner is a noun as well, and joined to nothing, no noun
around it is without an answer, and what is missed is a noun whose translations the tables know, or in Latin letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.lone_items import is_named
from qa_lint.checks.omission.open_units import VERBAL
from qa_lint.checks.omission.stretches import letters_of
from qa_lint.facts.content.account import Entry, Tables, read_account, units_of
from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.couples import Couple, couples_of, is_joined, joints_in, span_of
from qa_lint.facts.content.word_answers import answers_of_words
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.stems import without_particles
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

# Set by hand on bitext: of 102,000 rows as they are six are told, of which at least five lack the word.
_OPEN = 1  # open units beside the word on its own side
_OPEN_THERE = 2  # and on the other side, where for each of them
_ANSWERED = 4  # so many are answered
_NEAR = 5  # units around the partner's answer, where none that may be a noun is open
_FEWEST = 2  # answered units of its own side, so that the pair is known to say the same
_SURPLUS = -0.2  # how much longer its side must be than its translation lets expect
_PLACES = 3  # answers of a word, of which nobody knows any more which is the one
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_LONGEST_COMPOUND = 2  # nouns behind the second of two Korean words of which that only tells
_SEEN = 30  # sentences with an English word that the dictionary does not have, from which the tables know it
_LATIN = regex.compile(r"[A-Za-z][A-Za-z0-9.+#_-]*")
# from the last letter of an English noun that may make one with the word behind it, as no plural does
_MAY_GO_ON = regex.compile(r"[^s]\s\p{Ll}")
# how a Korean word ends that makes no compound with the noun behind it: with a particle, or adnominally
_APART = regex.compile(r"\p{Hangul}*(?:[을를이가은는에로의도만며한된될할인]|에서|에게|까지|부터)")
# what says of a noun which or how many are meant, and such adverbs as look like nouns
_GENERAL = regex.compile(
    r"특정|일부|각종|주요|관련|해당|기타|전체|일반|공통|추가|최대|최소|최근|현재|이전|이후|다음|기존|별도|실제|자체|직접|거의|매우|모두|전혀|아주|바로|함께"
)
# how English words begin or end that are no nouns, or verbs as well, where the dictionary does not have them
_NO_NOUN = regex.compile(r"(?i)(?:re|un|de)\p{L}+|\p{L}+(?:ed|ing|er|ly|ive|al|ous|able|ible|ful|less)")

# What joins verbs in English, where Korean has an ending: 표와 지도를 챙겨 가다, pack a map and take it
_JOINS_VERBS = regex.compile(
    r"\s(?:and|or)\s\p{Ll}+\s(?:the|an?|this|that|these|those|it|them|him|her|his|their|your|my|our|us|me|you|to)\s"
)
_PRONOUNS = frozenset("그이저나너")  # of one syllable, as in 그에 따른
# Korean adjectives that are made of nouns
_ADJECTIVAL = regex.compile(r"\p{Hangul}+적(?:인|으로)?")

_Word = Sequence[Unit]


class _Case(NamedTuple):
    """Of two words that are joined that which may be lost and its partner, by the numbers of their units."""

    lost: range
    kept: range


def lone_partners(pair: Pair, tables: Tables) -> Iterator[tuple[Text, Span]]:
    """The words that one side joins to another which the other side names alone, with the text that each stands in.

    Only where a side has more that joins words than the other, and the lengths allow it. Whether it joins any two
    nouns, its own units tell; the account is read where it does, which is in one of nine of these pairs.
    """
    korean, english = len(joints_in(pair.korean)), len(joints_in(pair.english))
    if korean == english and korean and _JOINS_VERBS.search(pair.english):
        korean, english = (_couples_in(text, tables) for text in (pair.korean, pair.english))
    if korean == english:
        return
    text, there = (pair.korean, pair.english) if korean > english else (pair.english, pair.korean)
    if surplus_of(text.language, letters_of(text), letters_of(there)) < _SURPLUS:
        return
    if not (couples := list(_cases_of(text, tables))):
        return
    account = pair.fact(read_account, tables)
    entries, theirs = account.side(text.language), account.side(there.language)
    alone = [entry for entry in theirs if entry.open]
    if len(alone) > _OPEN_THERE or _answered(theirs) < _ANSWERED * len(alone):
        return
    others = [entry.unit.span for entry in alone if _may_be_noun(entry.unit, there, tables)]
    if _answered(entries) < _FEWEST:
        return
    opens, notes = sum(entry.open for entry in entries), text.fact(read_notes)
    for case in filter(None, (_lone_one(cases, entries) for cases in couples)):
        missed = entries[case.lost.start : case.lost.stop]
        lost, kept = ([entry.unit for entry in entries[n.start : n.stop]] for n in case)
        if opens - len(lost) > _OPEN or any(map(span_of(lost).overlaps, notes)):
            continue
        if _is_kind_of(lost, kept, text) or _is_kind_of(kept, lost, text):
            continue
        if is_named(missed, text, pair, tables) and not _is_kept(kept, text, there):
            continue
        if _stands_alone(kept, others, pair, text, there, tables):
            yield text, span_of(lost)


def _cases_of(text: Text, tables: Tables) -> Iterator[list[_Case]]:
    """Of each couple of a text, which of its words may be lost, as far as the text shows by itself: one that is missed
    where nothing answers it, and whose partner is a noun. The entries of an account have the numbers of these units.
    """
    units = [unit for unit in units_of(text, tables) if unit.weight]
    for couple in couples_of(text, units, tables.vocabulary):
        orders = [_with_its_compound(case, couple, text, units, tables) for case in _orders_of(couple)]
        if text.language == "ko" and (head := _head_behind(couple.second, text, units, tables)):
            orders.append(_Case(head, couple.first))
        if cases := [case for case in orders if _may_lose(case, couple, text, units, tables)]:
            yield cases


def _with_its_compound(case: _Case, couple: Couple, text: Text, units: Sequence[Unit], tables: Tables) -> _Case:
    """The case with a noun that makes a compound with one of the words: a Korean one before the first (of 여권 사본과
    사진 nothing is lost but both), an English one behind the second (name and phone number), but for the verb of which
    they are the subject (the gym and the pool close)."""
    if text.language == "en" and case.lost.start >= case.kept.stop:
        both = units[case.lost.stop - 1 : case.lost.stop + 1]
        if (
            len(both) > 1
            and both[1].span.start == both[0].span.end + 1
            and _MAY_GO_ON.match(text, both[0].span.end - 1)
            and all(_is_english_noun(unit, text, tables) for unit in both)
            and not (couple.is_subject and both[1].stem in tables.dictionary.english_verbs)
        ):
            return _Case(range(case.lost.start, case.lost.stop + 1), case.kept)
    if (
        text.language == "ko"
        and case.lost.stop <= case.kept.start
        and _is_within_compound(case.lost, text, units, tables)
    ):
        before = case.lost.start - 1
        if before >= 0 and units[before].kind == "word" and text[units[before].span.end] == " ":
            return _Case(range(before, case.lost.stop), case.kept)
    return case


def _head_behind(word: range, text: Text, units: Sequence[Unit], tables: Tables) -> range | None:
    """The noun that a Korean word without a particle only tells of: 회원 번호와 회원 | 생년월일을."""
    for n in range(word.stop, min(word.stop + _LONGEST_COMPOUND, len(units))):
        before, written = units[n - 1].span, text[slice(*units[n].span)]
        if text[before.end : units[n].span.start] not in ("", " ") or units[n].kind != "word":
            return None
        only_tells = text[slice(*before)]
        if _APART.fullmatch(only_tells) or only_tells in tables.dictionary.adverbs or _is_predicate(only_tells, tables):
            return None
        if without_particles(written) != written:
            return range(n, n + 1)
    return None


def _couples_in(text: Text, tables: Tables) -> int:
    units = [unit for unit in units_of(text, tables) if unit.weight]
    return sum(1 for _ in couples_of(text, units, tables.vocabulary))


def _orders_of(couple: Couple) -> tuple[_Case, _Case]:
    return _Case(couple.second, couple.first), _Case(couple.first, couple.second)


def _may_lose(case: _Case, couple: Couple, text: Text, units: Sequence[Unit], tables: Tables) -> bool:
    lost, kept = (units[n.start : n.stop] for n in case)
    if not all(Entry(unit, 0.0).open for unit in lost):
        return False
    if case.lost.stop == couple.first.stop:
        if _is_within_compound(case.lost, text, units, tables):
            return False
    elif _is_general(lost, text, tables):
        return False
    has_article = couple.has_article and case.lost is couple.second
    return _is_known(lost, kept, text, tables, has_article) and _is_noun(kept, text, tables)


def _lone_one(cases: Sequence[_Case], entries: Sequence[Entry]) -> _Case | None:
    """The case of a couple that the account bears out: nothing answers the one word, and something the other."""
    for case in cases:
        lost, kept = (entries[n.start : n.stop] for n in case)
        if all(entry.open for entry in lost) and all(entry.answered for entry in kept):
            return case
    return None


def _is_kind_of(one: _Word, other: _Word, text: Text) -> bool:
    """Whether a word is made of another, which then may stand for both: 공책, 책; notebooks and books."""
    words = [text[slice(*span_of(word))].lower() for word in (one, other)]
    noun, kind = map(without_particles, words) if text.language == "ko" else words
    return noun.endswith(kind)


def _is_kept(word: _Word, text: Text, there: Text) -> bool:
    """Whether the other side writes a word in the same Latin letters, as it would then the name beside it."""
    written = text[slice(*span_of(word))]
    return _LATIN.fullmatch(written) is not None and written in there


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered for entry in entries)


def _is_within_compound(word: range, text: Text, units: Sequence[Unit], tables: Tables) -> bool:
    """Whether the noun before a word may make one with it: 자리 표시자와, command line and, 0-바이트와."""
    start = units[word.start].span.start
    if text[:start].endswith("-"):
        return True
    if not word.start or text[units[word.start - 1].span.end : start] != " ":
        return False
    before = text[slice(*units[word.start - 1].span)]
    return text.language == "en" or not (_APART.fullmatch(before) or _is_predicate(before, tables))


def _is_general(word: _Word, text: Text, tables: Tables) -> bool:
    """Whether a Korean word is no second item: an adverb, or what says little of the noun behind it (용어와 특정
    단어).
    """
    written = text[slice(*span_of(word))]
    if text.language == "en" or _LATIN.fullmatch(written) or not text[span_of(word).end :].startswith(" "):
        return False
    return _GENERAL.fullmatch(written) is not None or (
        written in tables.vocabulary and not tables.dictionary.is_noun(without_particles(written))
    )


def _is_known(word: _Word, kept: _Word, text: Text, tables: Tables, has_article: bool) -> bool:
    """Whether a word is a noun, and the tables know what it is called over there; an English one that may be a verb
    must have an article, or be a plural beside another.
    """
    if text.language == "ko":
        known = all(max(unit.meanings.values(), default=0.0) >= _KNOWN for unit in word)
        return known and _is_noun(word, text, tables)
    others = tables.dictionary.other_english
    plural = all(text[slice(*span_of(one))].endswith("s") for one in (word, kept))
    is_plain = has_article or plural or len(word) > 1 or not any(unit.stem in others for unit in word)
    return _is_noun(word, text, tables) and is_plain


def _is_noun(word: _Word, text: Text, tables: Tables) -> bool:
    """Whether a word is a noun; an English one may be a verb as well."""
    if any(unit.kind == "number" for unit in word):
        return False
    if text.language == "en":
        return all(_is_english_noun(unit, text, tables) for unit in word)
    written = text[slice(*span_of(word))]
    if _LATIN.fullmatch(written):
        return True
    if _is_predicate(written, tables):
        return False
    noun = without_particles(written)
    if noun in _PRONOUNS:
        return False
    return noun != written or tables.dictionary.is_noun(noun) or len(tables.dictionary.compound(noun)) > 1


def _is_predicate(written: str, tables: Tables) -> bool:
    return (
        VERBAL.fullmatch(written) is not None
        or _ADJECTIVAL.fullmatch(written) is not None
        or tables.dictionary.is_form(written)
    )


def _is_english_noun(unit: Unit, text: Text, tables: Tables) -> bool:
    """By the dictionary; what that does not have may be one, if the tables have seen it often enough."""
    written = text[slice(*unit.span)]
    if unit.kind == "name" or unit.stem in tables.dictionary.english_nouns:
        return True
    if unit.stem in tables.dictionary.other_english or _NO_NOUN.fullmatch(written):
        return False
    return tables.words.english.get(unit.stem, 0) >= _SEEN


def _may_be_noun(unit: Unit, text: Text, tables: Tables) -> bool:
    """Whether a unit may say what a noun of the other side does."""
    if text.language == "ko":
        return unit.kind != "word" or not _is_predicate(text[slice(*unit.span)], tables)
    return unit.kind != "word" or _is_english_noun(unit, text, tables)


def _stands_alone(kept: _Word, others: Sequence[Span], pair: Pair, text: Text, there: Text, tables: Tables) -> bool:
    """Whether what answers a word is a noun that nothing is joined to, and none of `others`, which answer nothing, is
    near it; where nobody knows where it stands, whether there are none, and nothing is joined at all.
    """
    units = units_of(there, tables)
    places = [*_places_of(kept, pair, text, there, units, tables)]
    if not places:
        return not others and not is_joined(there, there.whole)
    if len(places) > _PLACES:
        return False
    for place in places:
        at = [n for n, unit in enumerate(units) if unit.span.overlaps(place)]
        if not at:
            return False
        near = _around(units, at, _NEAR)
        if is_joined(there, _around(units, at, 1)) or any(map(near.overlaps, others)):
            return False
        if not all(_may_be_noun(units[n], there, tables) for n in at):
            return False
    return True


def _around(units: Sequence[Unit], at: Sequence[int], reach: int) -> Span:
    """From so many units before some of them to so many behind."""
    return Span(units[max(at[0] - reach, 0)].span.start, units[min(at[-1] + reach, len(units) - 1)].span.end)


def _places_of(
    word: _Word, pair: Pair, text: Text, there: Text, units: Sequence[Unit], tables: Tables
) -> Iterator[Span]:
    """Where the other side has what may answer a word: its equal, by the tables of words and of names, or itself."""
    korean, span = text.language == "ko", span_of(word)
    answers = answers_of_words(word, units)[1] if korean else answers_of_words(units, word)[0]
    yield from (unit.span for unit, answer in zip(units, answers, strict=True) if answer)
    for mention, form in pair.fact(read_known_names, tables.gazetteer, tables.vocabulary).answered:
        here, over_there = (mention.span, form) if korean else (form, mention.span)
        if here.overlaps(span):
            yield over_there
    if _LATIN.fullmatch(text, *span):
        written = text[slice(*span)].lower()
        yield from (unit.span for unit in units if there[slice(*unit.span)].lower() == written)
