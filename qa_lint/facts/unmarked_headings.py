"""Where headings without a full stop are run together with the sentence below them, as in text taken out of a page.

“Shark injures boy in California A shark attacked a boy …”, “군을 쓰지 않겠다고 맹세했다 학생들을 …”. In Korean the verb
that ends a statement tells where; in English a word that has a capital only at the beginning of a sentence, or that the
sentence repeats the heading.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from qa_lint.facts.markup import read_prose
from qa_lint.facts.words import read_words
from qa_lint.languages.calendar import MONTHS, WEEKDAYS
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.late import regex
from qa_lint.model import Span, Text

_SHORTEST = {"ko": 12, "en": 20}  # characters of a heading that says something, and of the sentence below it
_LONGEST = 300  # characters of an English heading
_FEWEST_ABOVE = 6  # words of an English heading: more than a dateline has
_FEWEST = 3  # words of an English heading that the sentence repeats
_SHARE = 0.4  # of the words of an English heading that the sentence repeats
_SHARE_AFTER_A_NAME = 0.75  # and where its last word has a capital, as the next one has

# a verb that ends a statement, and what begins another: not 설계되었다 하더라도, 왔다 갔다, 접었다 펼쳐야
_KOREAN_END = regex.compile(
    r"""[니는았었였했됐렸났갔왔졌겼켰쳤셨웠뒀꼈뻤한된난린친긴온]다(?P<end>)\s+
        (?!하|할|해|했|고|며|면|는|[갔왔]다|말|못|싶|보니|치[더자고]|손|\p{Hangul}*(?:[야며고게던]|[지으]나|지만|는데)[\s,])
        (?=["“‘]?(?:\p{Hangul}|[0-9]+\p{Hangul}))""",
    regex.VERBOSE,
)
# a word that may begin the sentence, with the word before it
_ENGLISH_START = regex.compile(
    r"""(?<![\p{L}\p{Nd}'’-])(?<before>[\p{L}\p{Nd}'’-]+)[)”"’']?(?P<end>)\s+(?<mark>["“‘])?
        (?<word>\p{Lu}[\p{Ll}'’]*(?!\p{L}))(?<small>\s+[\p{Ll}\p{Nd}])?""",
    regex.VERBOSE,
)
# with a small letter behind them no name begins with these, and they are not written so within a sentence
_OPENING = regex.compile(
    r"It['’]s|The|It|This|These|Those|He|She|They|We|There|His|Their|At|After|When|While|Since|During|Although|Because|But"
)
_ARTICLE = regex.compile("The|An?")
_CALENDAR = frozenset({*MONTHS, *WEEKDAYS["en"]})

_START = attrgetter("start")


def ends_of_headings(text: Text, sentence: Span) -> Iterator[int]:
    """Where each heading ends that a sentence of the text begins with, in order, as offsets in the text.

    What is shorter than a heading is, as a dateline or a label, ends nothing.
    """
    start, end = sentence
    shortest = _SHORTEST[text.language]
    if end - start < 2 * shortest:
        return
    if text.language == "ko":
        for match in _KOREAN_END.finditer(text.fact(read_prose), start + shortest, end - shortest):
            yield match.end("end")
        return
    heading = _end_of_english(text, start, end)
    while heading is not None:
        yield heading
        heading = _end_of_english(text, heading, end)


def _end_of_english(text: Text, start: int, end: int) -> int | None:
    prose, shortest = text.fact(read_prose), _SHORTEST["en"]
    echo = _Echo(text, start, end)
    last = min(end - shortest, start + _LONGEST)
    for match in _ENGLISH_START.finditer(prose, start, last, overlapped=True):
        at = match.end("end")
        before, word = match["before"], match["word"]
        if at - start < shortest or before.endswith("-") or is_english_function_word(before):
            continue
        if match["small"] and not match["mark"] and _OPENING.fullmatch(word):
            if len(prose[start:at].split()) >= _FEWEST_ABOVE:
                return at
            continue
        opens = _ARTICLE.fullmatch(word) or prose.startswith(word, start)  # as a sentence does, or as the heading does
        if word not in _CALENDAR and (opens or match["small"]):
            echo.hear(at, _SHARE if opens or before[0].islower() else _SHARE_AFTER_A_NAME)
    return echo.best


class _Echo:
    """Of the places in an English sentence where a heading may end, the one after which its words come again."""

    def __init__(self, text: Text, start: int, end: int) -> None:
        self.best: int | None = None
        self._most = 0
        self._text, self._start = text, start
        self._end = min(end, start + 3 * _LONGEST)
        self._words: Sequence[tuple[int, str]] | None = None

    def hear(self, at: int, share: float) -> None:
        """Take the place if this share of the words before it comes again behind it, and more than elsewhere."""
        words = self._words
        if words is None:
            words = self._words = self._read()
        above = {key for place, key in words if place < at}
        below = {key for place, key in words if at <= place < at + 2 * (at - self._start)}
        repeated = len(above & below)
        if repeated > self._most and repeated >= max(_FEWEST, share * len(above)):
            self.best, self._most = at, repeated

    def _read(self) -> Sequence[tuple[int, str]]:
        """The words that say something, by stem, with where they begin; none where few come again."""
        all_words = self._text.fact(read_words)
        first, last = (bisect_left(all_words, at, key=_START) for at in (self._start, self._end))
        words = [
            (word.start, word.keys[0])
            for word in all_words[first:last]
            if not is_english_function_word(self._text[word.start : word.end])
        ]
        return words if len(words) - len({key for _, key in words}) >= _FEWEST else ()
