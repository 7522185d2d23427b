"""One of two things between which one side leaves a choice, where the other names only one: 고치거나 지우다, edit; a
fever or a cough, 열.

That there is a choice is told by "or" alone, which no translator drops with one of the two being said in other words;
so a single word is enough, where nothing is left that could say it and the other side offers no choice at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.lone_items import is_named
from qa_lint.checks.omission.stretches import letters_of, weight_of
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language

# Set by hand on bitext:
_SURPLUS = -0.4  # how much longer its side must be than its translation lets expect
_FEWEST = 2  # answered units of either side, so that the pair is known to say the same
_SAYS = 1.5  # how much what is lost must say: what may be done with anything (제공하다) says less
_LONGEST = 3  # units of what is lost: more are a clause, which is told by other bounds
_NEAR = 4  # characters between a number and what offers no choice then
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_SIDES: Sequence[Language] = ("ko", "en")

# What offers a choice, from the end of its first word, or from within that, to the start of the second
_OR: Mapping[Language, RarePattern] = {
    "ko": RarePattern(
        regex.compile(r"거나\s|(?<=\p{Hangul})이나\s|\s(?:또는|혹은)\s"), ("거나 ", "이나 ", "또는", "혹은")
    ),
    "en": RarePattern(
        regex.compile(
            r"\sor\s(?!(?:more|less|fewer|later|earlier|older|younger|above|below|under|over|not|so|otherwise|else|both|any|other"
            r"|even|greater|higher|lower|better|worse|newer|beyond|longer|no|something|whatever|anything)(?!\p{L}))"
            r"(?:(?:to|in|on|at|by|for|with|an?|the|your|his|her|its|their|our|my|if|when|have|has|are|is|be)\s){0,2}"
        ),
        (" or ",),
    ),
}
# What may offer one in another way, or name all that there is
_ANY_CHOICE: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(
        r"거나|[이으]나|나\s|또는|혹은|아니면|내지|\p{Hangul}든지?(?!\p{Hangul})|[·/]|여부|(?<=\s)등|각종|아무|어느|어떤"
        r"|도,?\s(?:\S{1,12}\s){0,6}\S{0,12}도(?!\p{L})|모[두든]|미만|이하|이상|서로"
    ),
    "en": regex.compile(
        r"(?i)/|(?<!\p{L})(?:or|nor|n?either|whether|any\p{L}*|every\p{L}*|what(?:so)?ever|who(?:so)?ever|all|both|each|another|other"
        r"|otherwise|unless|various|etc)(?!\p{L})"
    ),
}


class _Choice(NamedTuple):
    """The two things, by the numbers of their entries."""

    first: range
    second: range


def lone_alternatives(pair: Pair, tables: Tables) -> Iterator[tuple[Text, Span]]:
    """Of two things between which a side leaves a choice the one that the other side does not name, with its text.

    The account is read only where one side offers a choice and the other none, and the lengths allow it; code may say
    one of the two.
    """
    if any("\ufffc" in side.fact(read_prose) for side in pair.texts):
        return
    for language in _SIDES:
        text, there = pair.side(language).text, pair.side(other_language(language)).text
        marks = list(_OR[language].finditer(text))
        if len(marks) != 1 or _ANY_CHOICE[there.language].search(there):
            continue
        if surplus_of(language, letters_of(text), letters_of(there)) < _SURPLUS:
            continue
        account = pair.fact(read_account, tables)
        entries, theirs = account.side(language), account.side(there.language)
        if any(entry.open for entry in theirs) or min(map(_answered, (entries, theirs))) < _FEWEST:
            continue
        choice = _choice(text, entries, Span(*marks[0].span()))
        if choice is None:
            continue
        opens = sum(entry.open for entry in entries)
        for lost, kept in (choice[::-1], choice):
            missed, named = entries[lost.start : lost.stop], entries[kept.start : kept.stop]
            if not missed or not named or not all(entry.open for entry in missed) or len(missed) < opens:
                continue
            span = Span(missed[0].unit.span.start, missed[-1].unit.span.end)
            if (
                named[-1 if kept is choice.first else 0].answered
                and not _goes_on(span, text, entries[lost.stop : lost.stop + 1], tables)
                and _may_be_lost(missed, span, pair, text, tables)
            ):
                yield text, span


def _choice(text: Text, entries: Sequence[Entry], mark: Span) -> _Choice | None:
    """What stands before what offers a choice, and behind it; None where it stands between no words, or stresses how
    many they are (두 배 이상이나 늘다)."""
    if any(number.span.end > mark.start - _NEAR and number.span.start < mark.end for number in text.fact(read_numbers)):
        return None
    second = next((n for n, entry in enumerate(entries) if entry.unit.span.start >= mark.end), len(entries))
    if not second or second == len(entries):
        return None
    first = second - 1
    begin = first
    while begin and first - begin < _LONGEST - 1 and entries[begin].open and entries[begin - 1].open:
        begin -= 1
    end = second + 1
    while end < len(entries) and end - second < _LONGEST and entries[end].open:
        end += 1
    return _Choice(range(begin, first + 1), range(second, end))


def _goes_on(span: Span, text: Text, following: Sequence[Entry], tables: Tables) -> bool:
    """Whether a Korean noun is only the first word of a compound: 전자 상거래."""
    if text.language == "en" or not following:
        return False
    word = text[span.start : span.end].split()[-1]
    return text[span.end : following[0].unit.span.start] in ("", " ") and tables.dictionary.is_noun(word)


def _may_be_lost(missed: Sequence[Entry], span: Span, pair: Pair, text: Text, tables: Tables) -> bool:
    """Whether it says enough in words that are known, and no name, number or note."""
    if any(entry.unit.kind != "word" or not _is_known(entry, text, tables) for entry in missed):
        return False
    if weight_of(missed) < _SAYS:
        return False
    if any(map(span.overlaps, text.fact(read_notes))):
        return False
    if any(number.span.overlaps(span) for number in text.fact(read_numbers)):
        return False
    return not is_named(missed, text, pair, tables)


def _is_known(entry: Entry, text: Text, tables: Tables) -> bool:
    unit = entry.unit
    if text.language == "ko":
        return max(unit.meanings.values(), default=0.0) >= _KNOWN
    vocabulary = tables.vocabulary
    return vocabulary.has_english(unit.stem) or vocabulary.has_english(text[slice(*unit.span)].lower())


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered for entry in entries)
