"""What a table of letters learns besides letters: which Hangul words look foreign, and which of those are no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.readings import BESIDE_A_NAME, READS, read_hangul_words
from qa_lint.model import Pair
from qa_lint.resources.letters import LetterTable
from qa_lint.training.foreign_syllables import learn_syllables

# Set by hand:
_OFTEN = 3  # times a word must stand in the text to be called ordinary
_RARELY = 0.5  # the share of its places in which an ordinary word may be read by a capitalised Latin word


def learn_foreign_words(letters: LetterTable, names: Sequence[str], pairs: Sequence[Pair]) -> LetterTable:
    """The table with syllables that look foreign and with the ordinary words that do so too.

    `names` are foreign names in Hangul. A Hangul word of the pairs that a Latin word of its own sentence reads is a
    loanword or a name and says nothing about Korean; who is which can be asked only when it is roughly known what looks
    foreign, so the syllables are learned twice.
    """
    times = Counter(
        word.stems[0] for pair in pairs for word in pair.korean.fact(read_hangul_words) if len(word.stems[0]) > 1
    )
    syllables = learn_syllables(names, {word: 1 + log(count) for word, count in times.items()})
    first = LetterTable(letters.counts, syllables)
    seen, read, named = _count_readings(pairs, first)
    korean = {word: 1 + log(count) for word, count in times.items() if 2 * read[word] < count}
    table = LetterTable(letters.counts, learn_syllables(names, korean))
    ordinary = {
        stem
        for stem, count in seen.items()
        if count >= _OFTEN and table.foreign(stem) >= BESIDE_A_NAME and named[stem] < _RARELY * count
    }
    return LetterTable(table.counts, table.syllables, frozenset(ordinary))


def _count_readings(pairs: Sequence[Pair], letters: LetterTable) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """How often each stem stands in the text, how often a Latin word reads it, and how often a name does."""
    seen: Counter[str] = Counter()
    read: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for pair in pairs:
        matches = pair.fact(read_matches, letters)
        seen.update(word.stems[0] for word in matches.hangul)
        for match in matches.found:
            if match.score >= READS:
                stem = matches.hangul[match.korean].stems[0]
                read[stem] += 1
                first = matches.latin[match.first]
                if first.capital and not first.opening:
                    named[stem] += 1
    return seen, read, named
