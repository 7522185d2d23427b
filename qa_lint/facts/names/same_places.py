"""Whether a Latin word stands before what a Hangul word stands before, which puts it in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.readings import READS, HangulWord, LatinWord
from qa_lint.late import regex

_NEXT = 2  # words behind a name that tell what it is the name of; set by hand
_WRITTEN = 2  # letters of a word that both sides write alike and that is no sign of something else; set by hand
_OWNS = regex.compile(r"(?:['’]s?)?\s")  # between a name and what is of it


def is_before_the_same(evidence: NameEvidence, here: int, last: int) -> bool:
    """Whether one of the next words behind both, the Hangul word `here` and the Latin word `last`, is the same name
    (파키스탄의 무샤라프, Pakistan's Musharraf) or says the same (나스닥 종합지수, the Nasdaq composite index). English
    that lacks a word between says with the Latin one what kind it is (스페인 춤 공연, a flamenco show)."""
    return here >= 0 and here in words_before_the_same(evidence, (here,), last)


def words_before_the_same(evidence: NameEvidence, words: Iterable[int], last: int) -> Iterator[int]:
    """Those of the Hangul words that stand before the same as the Latin word `last`, behind which is looked once."""
    latin = [*_run_of(evidence.latin, last, evidence.prose)]
    written = _written_behind(evidence, last)
    if not latin and not written:
        return  # as where names stand between commas
    for here in words:
        if written and evidence.pair.korean.startswith(written, evidence.hangul[here].span.end):
            yield here  # 체인링크 CCIP
        elif any(
            _reads(evidence, n, m) or evidence.says(evidence.hangul[n], m)
            for n in _run_of(evidence.hangul, here, str(evidence.pair.korean))
            for m in latin
            if m - last >= n - here
        ):
            yield here


def _written_behind(evidence: NameEvidence, last: int) -> str:
    """The next word behind a Latin word as Korean has it where it has it in Latin letters, with the space before it."""
    after = last + 1
    if after >= len(evidence.latin) or not evidence.touch(last, after):
        return ""
    written = evidence.latin[after].text
    return f" {written}" if len(written) >= _WRITTEN else ""


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
