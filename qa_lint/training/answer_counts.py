"""Counting how often good translations answer a word (see `resources.answer_rates`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import get_args

from qa_lint.checks.omission.parts import sentence_pairs
from qa_lint.checks.omission.unit_odds import ANSWERED, key_of
from qa_lint.facts.content.account import Tables, read_account
from qa_lint.model import Language, Pair
from qa_lint.resources.answer_rates import AnswerRates, Seen, kind_key

_MOST = 900  # characters of a side: a longer row would count too much
_FEWEST = 3  # times that a word must have been seen to stand in the table

Counts = Counter[tuple[str, str, bool]]  # language, word or kind, whether it was answered


def count_answers(texts: Iterable[Sequence[Pair]], tables: Tables) -> Counts:
    """How often each word and kind of unit is answered in the sentences of good translations, and how often not.

    `tables` must not have been learned from them.
    """
    counts: Counts = Counter()
    for text in texts:
        for pair in text:
            if max(map(len, pair.texts)) <= _MOST:
                for one in filter(lambda one: one.complete, sentence_pairs(pair)):
                    _count(one, tables, counts)
    return counts


def _count(pair: Pair, tables: Tables, counts: Counts) -> None:
    account = pair.fact(read_account, tables)
    for language in get_args(Language):
        for unit, answer in account.side(language):
            word, kind = key_of(unit, language, tables.vocabulary)
            counts.update((language, key, answer >= ANSWERED) for key in (word, kind_key(kind)) if key)


def rates_of(counts: Iterable[Counts]) -> AnswerRates:
    """The rates that some counts give together."""
    total: Counts = sum(counts, Counter())
    seen = {
        (language, word): Seen(total[language, word, True] + total[language, word, False], total[language, word, True])
        for language, word, _ in total
    }
    return AnswerRates({key: found for key, found in seen.items() if found.times >= _FEWEST})
