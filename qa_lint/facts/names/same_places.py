"""Whether a Latin word stands before what a Hangul word stands before, which puts it in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.readings import READS, HangulWord, LatinWord
from qa_lint.late import regex

_NEXT = 2  # words behind a name that tell what it is the name of; set by hand
_OWNS = regex.compile(r"(?:['’]s?)?\s")  # between a name and what is of it


def is_before_the_same(evidence: NameEvidence, here: int, last: int) -> bool:
    """Whether one of the next words behind both, the Hangul word `here` and the Latin word `last`, is the same name
    (파키스탄의 무샤라프, Pakistan's Musharraf) or says the same (나스닥 종합지수, the Nasdaq composite index). English
    that lacks a word between says with the Latin one what kind it is (스페인 춤 공연, a flamenco show)."""
    if here >= 0 and _is_followed_by_the_same(evidence, here, last):
        return True
    korean = [*_run_of(evidence.hangul, here, str(evidence.pair.korean))] if here >= 0 else []
    latin = [*_run_of(evidence.latin, last, evidence.prose)] if korean else []
    return any(
        _reads(evidence, n, m) or evidence.says(evidence.hangul[n], m)
        for n in korean
        for m in latin
        if m - last >= n - here
    )


def _is_followed_by_the_same(evidence: NameEvidence, here: int, last: int) -> bool:
    """Whether the next word of both is one that Korean has in Latin letters (체인링크 CCIP)."""
    after = last + 1
    if after >= len(evidence.latin) or not evidence.touch(last, after):
        return False
    start = evidence.hangul[here].span.end
    written = f" {evidence.latin[after].text}"
    return len(written) > _NEXT and evidence.pair.korean.startswith(written, start)


def _run_of(words: Sequence[HangulWord] | Sequence[LatinWord], index: int, text: str) -> Iterator[int]:
    """Indices of the next words, as far as nothing but a space stands between; behind the first, what makes it own."""
    for n in range(index + 1, min(index + 1 + _NEXT, len(words))):
        between = text[words[n - 1].span.end : words[n].span.start]
        if not (between == " " or (n == index + 1 and _OWNS.fullmatch(between))):
            return
        yield n


def _reads(evidence: NameEvidence, here: int, index: int) -> bool:
    match = evidence.best.get(here)
    return match is not None and match.score >= READS and match.first == index
