"""Where headings without a full stop are run together with the sentence below them, as in text taken out of a page.

“Shark injures boy in California A shark attacked a boy …”, “군을 쓰지 않겠다고 맹세했다 학생들을 …”. In Korean the verb
that ends a statement tells where; in English a pronoun or an article with a capital, or that the sentence repeats the
heading.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.languages.calendar import MONTHS, WEEKDAYS
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Language

_SHORTEST = {"ko": 12, "en": 20}  # characters of a heading that says something, and of the sentence below it
_LONGEST = 300  # characters of an English heading
_FEWEST_ABOVE = 6  # words of an English heading: more than a dateline has
_FEWEST = 3  # words of an English heading that the sentence repeats
_SHARE = 0.4  # of the words of an English heading that the sentence repeats
_SHARE_AFTER_A_NAME = 0.75  # and where its last word has a capital, as the next one has

# a verb that ends a statement, and what begins another: not 설계되었다 하더라도, 왔다 갔다, 한다 해도
_KOREAN_END = regex.compile(
    r"""[니는았었였했됐렸났갔왔졌겼켰쳤셨웠뒀꼈뻤한된난린친긴온]다(?P<end>)\s+
        (?!하|해|했|고|며|면|는|[갔왔]다|말|못|싶|보니|치[더자고]|손)
        (?=["“‘]?(?:\p{Hangul}|[0-9]+\p{Hangul}))""",
    regex.VERBOSE,
)
_WORD = regex.compile(r"[\p{L}\p{Nd}]+(?:['’]\p{L}+)?")
# a word that may begin the sentence, with the word before it
_ENGLISH_START = regex.compile(
    r"""(?<![\p{L}\p{Nd}'’-])(?<before>[\p{L}\p{Nd}'’-]+)[)”"’']?(?P<end>)\s+["“‘]?
        (?<word>\p{Lu}[\p{Ll}'’]*(?!\p{L}))(?<small>\s+[\p{Ll}\p{Nd}])?""",
    regex.VERBOSE,
)
# with a small letter behind them no name begins with these, and they are not written so within a sentence
_OPENING = regex.compile(
    any_of(["The", "It", "It's", "It’s", "This", "These", "Those", "He", "She", "They", "We", "There", "His", "Their"])
)
_ARTICLE = regex.compile("The|An?")
_CALENDAR = frozenset({*MONTHS, *WEEKDAYS["en"]})


def ends_of_headings(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Where each heading ends that the sentence at text[start:end] begins with, in order.

    What is shorter than a heading is, as a dateline or a label, ends nothing.
    """
    shortest = _SHORTEST[language]
    if end - start < 2 * shortest:
        return
    if language == "ko":
        for match in _KOREAN_END.finditer(text, start + shortest, end - shortest):
            yield match.end("end")
        return
    heading = _end_of_english(text, start, end)
    while heading is not None:
        yield heading
        heading = _end_of_english(text, heading, end)


def _end_of_english(text: str, start: int, end: int) -> int | None:
    words: list[tuple[int, str]] = []  # those that say something, by stem, with where they begin
    best = None
    most = 0
    shortest = _SHORTEST["en"]
    for match in _ENGLISH_START.finditer(text, start, min(end - shortest, start + _LONGEST), overlapped=True):
        at = match.end("end")
        before, word = match["before"], match["word"]
        if at - start < shortest or before.endswith("-") or is_english_function_word(before):
            continue
        if match["small"] and _OPENING.fullmatch(word):
            if len(_WORD.findall(text, start, at)) >= _FEWEST_ABOVE:
                return at
            continue
        article = _ARTICLE.fullmatch(word)
        if word in _CALENDAR or not (article or match["small"]):
            continue
        words = words or _words_of(text, start, min(end, start + 3 * _LONGEST))
        above = {stem for place, stem in words if place < at}
        repeated = len(above & {stem for place, stem in words if at <= place < at + 2 * (at - start)})
        share = _SHARE if article or before[0].islower() else _SHARE_AFTER_A_NAME
        if repeated > most and repeated >= max(_FEWEST, share * len(above)):
            best, most = at, repeated
    return best


def _words_of(text: str, start: int, end: int) -> list[tuple[int, str]]:
    return [
        (match.start(), english_stem(match.group().lower()))
        for match in _WORD.finditer(text, start, end)
        if not is_english_function_word(match.group())
    ]
