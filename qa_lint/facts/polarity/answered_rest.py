"""What is left of a short pair when each word has found its counterpart.

Numbers and dates that both sides have are left out: they say of both the same, and are compared elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.names.readings import may_sound_like, stems_of
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.model import Pair

# Score from which a word has a counterpart; less than where something is accused of it, as here it speaks for silence
TRANSLATES = 0.06


class Rest(NamedTuple):
    """The words of a pair beside those that are judged."""

    answered: int  # Korean words with a counterpart
    unanswered: Sequence[Word]  # Korean words without
    untold: Sequence[Word]  # telling English words without

    @property
    def is_all(self) -> bool:
        """Whether something else is said, and no word of it is left over: 파일을 닫으세요, Open the file."""
        return self.answered > 0 and not self.unanswered and not self.untold

    def is_said(self, most: int) -> bool:
        """Whether the sides say the same in them, but for some words of each side, at most."""
        return len(self.unanswered) <= min(most, self.answered) and len(self.untold) <= most


def read_rest(pair: Pair, korean: Sequence[Word], english: Sequence[Word], links: Links) -> Rest:
    """What the sides say beside some words of each."""
    ours, theirs = pair.korean.fact(read_words), pair.english.fact(read_words)
    our_numbers, their_numbers = _shared_numbers(pair)
    rest = [word for word in ours if word not in korean and not our_numbers.overlap(word.start, word.end)]
    found = list(counterparts(rest, theirs, links))
    telling = [
        word
        for word in theirs
        if links.tells(word) and word not in english and not their_numbers.overlap(word.start, word.end)
    ]
    untold = [word for word in telling if not any(links.score(other, word) >= TRANSLATES for other in ours)]
    return Rest(len(found), [word for word in rest if word not in found], untold)


def without_names(pair: Pair, rest: Rest) -> Rest:
    """The rest without names and loanwords that are spelled as they sound, which count as answered, and without other
    words that have a capital within the text: names, too, which are compared elsewhere."""
    unanswered, untold, heard = list(rest.unanswered), [], 0
    for word in rest.untold:
        latin = pair.english[word.start : word.end]
        own = next((k for k in unanswered if _is_heard_as(pair.korean[k.start : k.end], latin)), None)
        if own is not None:
            unanswered.remove(own)
            heard += 1
        elif not (word.start and latin[0].isupper()):
            untold.append(word)
    return Rest(rest.answered + heard, unanswered, untold)


def _is_heard_as(hangul: str, latin: str) -> bool:
    """Whether a Latin word may be a Hangul one without its particle, as both sound."""
    return any(len(stem) > 1 and may_sound_like(stem, latin) for stem in stems_of(hangul))


def _shared_numbers(pair: Pair) -> tuple[Spans, Spans]:
    """Where the numbers and dates of either side stand that the other has as well."""
    korean, english = ([q for q in side.fact(read_numbers) if _is_plain(q)] for side in (pair.korean, pair.english))
    shared = {q.value for q in korean} & {q.value for q in english}
    ours, theirs = (Spans(q.span for q in side if q.value in shared) for side in (korean, english))
    return ours, theirs


def _is_plain(quantity: Quantity) -> bool:
    """Whether it is a number or a date, and no word that may be something else (may, one)."""
    return quantity.form == "digits" or (quantity.form in ("word", "hint") and quantity.role != "cardinal")


def counterparts(korean: Sequence[Word], english: Sequence[Word], links: Links) -> Iterator[Word]:
    """Those of some Korean words that some English word translates."""
    return (word for word in korean if any(links.score(word, other) >= TRANSLATES for other in english))
