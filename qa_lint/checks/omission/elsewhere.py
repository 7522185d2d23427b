"""Whether what a sentence seems to have alone is only said in another sentence of the other side.

Between two languages a clause may move over the end of its sentence, and then the sentence that it moved to says more
than its own partner does. Words that stand elsewhere and have their own partner there say nothing of that: in a manual
the same ones come again in each sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from itertools import chain

from qa_lint.checks.omission.stretches import unanswered, weight_of
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.word_answers import answers_of_words
from qa_lint.facts.names.readings import stems_of
from qa_lint.model import Language, Pair, Segment, Span, other_language

# Set by hand:
_NEEDED = 0.5  # the answer from which a word has its partner in its own sentence, and is of no use to another
_MOVED = 0.3  # how much of a span must stand elsewhere, without a partner of its own
_APART = 0.5  # how much of a sentence; of some 360 that were told of rows of bitext, one in fifty says so much
_ENOUGH = 10.0  # what a sentence must weigh for the account to tell that nothing says it: two words or more
_IN_ANOTHER, _LEFT_BESIDE = 0.5, 0.8  # of what nothing answers: how much may be said otherwise, for it to be so
_LEFT = 0.3  # how much of a sentence nothing may answer, wherever it stands, for it to be said nowhere
# Of a long text, the units before and behind the place of a sentence among which a translator may have said it, and
# those around the sentence itself, which these may translate: more of them, as many others may be lost there.
_REACH, _REACH_OF_OTHERS = 75, 300
_SENTENCES = 20  # and the sentences before and behind one, where both sides have as many


class Elsewhere:
    """What the sentences of a pair, as many on either side, say that their own partners do not."""

    def __init__(self, pair: Pair, sentences: Sequence[Pair], tables: Tables) -> None:
        self._pair, self._sentences, self._tables = pair, sentences, tables
        self._spare: dict[Language, Sequence[Sequence[Unit]]] = {}

    def says(self, span: Span, language: Language, number: int) -> bool:
        """Whether a span of the sentence of this number is said so on the other side."""
        if len(self._sentences) < 2:
            return False
        one = self._sentences[number]
        near = slice(max(0, number - _SENTENCES), number + _SENTENCES + 1)
        there = self._stretch(self._sentences[near], other_language(language))
        sides = (one.source, there) if one.source.language == language else (there, one.target)
        entries = Pair(*sides).fact(read_account, self._tables).side(language)
        inside = [entry for entry in entries if entry.unit.span.overlaps(span)]
        spare = [*chain.from_iterable(self._spare_of(other_language(language))[near])]
        return _said(_answered_by(spare, inside, language, self._tables)) > _MOVED

    def _stretch(self, sentences: Sequence[Pair], language: Language) -> Segment:
        """The part of a side that some sentences make up."""
        side = self._pair.side(language)
        if len(sentences) == len(self._sentences):
            return side
        first, last = sentences[0].side(language), sentences[-1].side(language)
        begins = side.whole[1]
        return side[first.whole[1] - begins : last.whole[1] + len(last.text) - begins]

    def _spare_of(self, language: Language) -> Sequence[Sequence[Unit]]:
        """The units of each sentence of a side that nothing answers in the one that it translates."""
        if language not in self._spare:
            accounts = (one.fact(read_account, self._tables).side(language) for one in self._sentences)
            self._spare[language] = [[unit for unit, answer in account if answer < _NEEDED] for account in accounts]
        return self._spare[language]


def is_said_apart(pair: Pair, span: Span, place: Span, language: Language, tables: Tables, fewest: int = 1) -> bool:
    """Whether the other side says a sentence of a pair within another near its place, in words that nothing else here
    translates.

    A translator may make two sentences of one: 청사에서 회의를 열고 밝혔다, announced; and, it was at a meeting. At
    least so many of its units must be answered there.
    """
    _, there = _with_and_apart(pair, span, place, language, tables)
    return sum(entry.answered for entry in there) >= fewest and _said(there) > _APART


def is_said_nowhere(
    pair: Pair, span: Span, language: Language, tables: Tables, beside: Span | None = None, share: float = _IN_ANOTHER
) -> bool:
    """Whether the other side hardly says a sentence of a pair: what nothing there answers weighs more than what may
    stand within another sentence, which is such a `share` of it at most, and than what is left over there `beside` the
    place of the sentence, if it is known, where other words may say the same.
    """
    other = other_language(language)
    place = pair.side(other).text.whole if beside is None else beside
    inside, there = _with_and_apart(pair, span, place, language, tables)
    left = unanswered(inside)
    if (
        weight_of(inside) < _ENOUGH
        or left <= _LEFT * weight_of(inside)
        or weight_of(there) - unanswered(there) > share * left
    ):
        return False
    if beside is None:
        return True
    theirs = _near(pair.fact(read_account, tables).side(other), beside, _REACH)
    return unanswered([entry for entry in theirs if entry.unit.span.overlaps(beside)]) <= _LEFT_BESIDE * left


def _with_and_apart(
    pair: Pair, span: Span, place: Span, language: Language, tables: Tables
) -> tuple[list[Entry], list[Entry]]:
    """What a sentence of a pair says, with the answers that the other side has; and with those alone that stand near
    its place there and translate nothing else here.
    """
    account = pair.fact(read_account, tables)
    mine = _near(account.side(language), span, _REACH_OF_OTHERS)
    theirs = [unit for unit, _ in _near(account.side(other_language(language)), place, _REACH)]
    inside = [entry for entry in mine if entry.unit.span.overlaps(span)]
    outside = [unit for unit, _ in mine if not unit.span.overlaps(span)]
    needed = answers_of_words(outside, theirs)[1] if language == "ko" else answers_of_words(theirs, outside)[0]
    spare = [unit for unit, answer in zip(theirs, needed, strict=True) if answer < _NEEDED]
    return inside, _answered_by(spare, inside, language, tables)


def _near(entries: Sequence[Entry], span: Span, reach: int) -> Sequence[Entry]:
    """The entries in a stretch of their side, and so many on either side of it."""
    first = bisect_left(entries, span.start, key=_start_of)
    last = bisect_right(entries, span.end, key=_start_of)
    return entries[max(0, first - reach) : last + reach]


def _start_of(entry: Entry) -> int:
    return entry.unit.span.start


def _answered_by(spare: Sequence[Unit], inside: Sequence[Entry], language: Language, tables: Tables) -> list[Entry]:
    """These entries with no more of an answer to each word than units of the other side give that are spare."""
    words = [unit for unit, _ in inside if unit.kind == "word"]
    answers = answers_of_words(words, spare)[0] if language == "ko" else answers_of_words(spare, words)[1]
    found = dict(zip((unit.span for unit in words), answers, strict=True))
    names = {unit.stem for unit in spare if unit.kind == "name"}
    return [
        entry if _is_one_of(entry.unit, names, tables) else Entry(entry.unit, min(entry.answer, found[entry.unit.span]))
        for entry in inside
    ]


def _is_one_of(unit: Unit, names: Collection[str], tables: Tables) -> bool:
    """Whether it is no word, or a Hangul one that is known by one of some Latin names, or read by it."""
    if unit.kind != "word":
        return True
    stems = stems_of(unit.stem) if names and unit.stem else ()
    known = (tables.gazetteer.names[stem].latin for stem in stems if stem in tables.gazetteer.names)
    called = {word for forms in known for form in forms for word in form.split(" ")}
    return any(name in called or any(tables.letters.reads(stem, name) for stem in stems) for name in names)


def _said(entries: Sequence[Entry]) -> float:
    """The part of what they say that is answered."""
    weight = weight_of(entries)
    return 1 - unanswered(entries) / weight if weight else 1.0
