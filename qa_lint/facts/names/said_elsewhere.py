"""How other pairs of a document say a name in Latin letters: what a name that is wrong in one of them should be."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from qa_lint.facts.names.readings import READS, LatinWord, read_latin_words
from qa_lint.languages.titles import BEFORE_A_NAME, OFFICES
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.letters import LetterTable

_LONGEST = 3  # Latin words of a name
_TITLES = BEFORE_A_NAME | OFFICES


def form_elsewhere(hangul: str, but: Pair, pairs: Iterable[Pair], letters: LetterTable) -> str:
    """The form in which the others say a name most often; empty where none does, or two are said as often."""
    forms = Counter(
        pair.english[slice(*span)]
        for pair in pairs
        if pair is not but and pair.complete and hangul in pair.korean and (span := _reading(hangul, pair, letters))
    )
    (form, times), (_, others) = [*forms.most_common(2), ("", 0), ("", 0)][:2]
    return form if times > others else ""


def _reading(hangul: str, pair: Pair, letters: LetterTable) -> Span | None:
    """The most Latin words of a pair that read a name, its family name before or behind."""
    words = pair.english.fact(read_latin_words)
    for size in range(_LONGEST, 0, -1):
        best: tuple[float, Span] | None = None
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            if not _is_one_name(run, pair.english):
                continue
            said = [word.text for word in run]
            if size > 1 and not any(letters.reads(hangul[0], word) for word in (said[0], said[-1])):
                continue  # no family name is in it
            score = max(letters.score(hangul, "".join(order)) for order in (said, said[1:] + said[:1]))
            if score >= READS and (best is None or score > best[0]):
                best = score, Span(run[0].span.start, run[-1].span.end)
        if best:
            return best[1]
    return None


def _is_one_name(run: Sequence[LatinWord], text: Text) -> bool:
    """Whether words with capitals stand one behind the other, and none is a title."""
    apart = (text[a.span.end : b.span.start] for a, b in pairwise(run))
    return all(word.capital and word.text not in _TITLES for word in run) and all(gap == " " for gap in apart)


def name_at(span: Span, text: Text, form: str) -> Span | None:
    """The wrong name that begins in a span, behind its title: as many words as the right one has, if it has more.

    None where it is not certain what belongs to it: other words with capitals stand beside it.
    """
    words = text.fact(read_latin_words)
    right = form.split()
    first = bisect_left(words, span.start + 1, key=lambda word: word.span.end)
    end = bisect_left(words, span.end, key=lambda word: word.span.start)
    while first + 1 < end and words[first].text in _TITLES:
        first += 1
    while end < len(words) and end - first < len(right) and _is_one_name(words[end - 1 : end + 1], text):
        end += 1
    while first > 0 and end - first < len(right) and words[first - 1].text in right:
        first -= 1
    beside = (words[max(0, first - 1) : first + 1], words[end - 1 : end + 1])
    if not 0 < end - first <= len(right) or any(
        len(two) > 1 and _is_one_name(two, text) and not two[0].opening for two in beside
    ):
        return None
    return Span(words[first].span.start, words[end - 1].span.end)
