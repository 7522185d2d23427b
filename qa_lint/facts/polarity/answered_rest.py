"""What is left of a short pair when each word has found its counterpart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.links import Links
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
    rest = [word for word in ours if word not in korean]
    found = list(counterparts(rest, theirs, links))
    telling = [word for word in theirs if links.tells(word) and word not in english]
    untold = [word for word in telling if not any(links.score(other, word) >= TRANSLATES for other in ours)]
    return Rest(len(found), [word for word in rest if word not in found], untold)


def counterparts(korean: Sequence[Word], english: Sequence[Word], links: Links) -> Iterator[Word]:
    """Those of some Korean words that some English word translates."""
    return (word for word in korean if any(links.score(word, other) >= TRANSLATES for other in english))
