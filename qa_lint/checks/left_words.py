"""Single English words in small letters that were left in a Korean translation: 설정에서 account를 고르세요."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.markup import read_markup, read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.spans import Spans
from qa_lint.languages.kept_words import KEPT_IN_KOREAN
from qa_lint.languages.particles import AFTER_A_TERM, LAST, PLURAL
from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex
from qa_lint.model import Document, Hit, Location, Pair, Sighting, Sightings, Span, Spot, Text, check, collects
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand:
_HABIT = 4  # rows with such words, from which the document keeps them by habit,
_HABIT_PART = 0.01  # if that many of its rows do
_CODE = 3  # rows with code, from which the document is about programs, whose words it keeps,
_CODE_PART = 0.125  # if that many of its rows do

# Words that say of the word before them that it is spoken of, or is what a program calls something.
_CALLED = (
    "글꼴|객체|레이블|구문|글자|기호|단어|디렉[터토]리|라이브러리|매개|메서드|메소드|명령|모드|모듈|문(?!\\p{Hangul}{2})|문법|문자|배열"
    "|변수|브랜치|사용자|속성|쉘|셸|식별자|스크립트|어트리뷰트|엘리먼트|연산|예약어|옵션|요소|이벤트|인수|인스턴스|인자|절|조건"
    "|커맨드|클래스|키(?!\\p{Hangul}{2})|키워드|타입|태그|토큰|파라미터|파일|패키지|포맷|폴더|표현|프로토콜|프롭|프로퍼티|필드"
    "|함수|형식|형(?!\\p{Hangul})|확장|훅|값"
)
_PARTICLE = rf"{any_of(PLURAL)}?{any_of(AFTER_A_TERM)}{any_of(LAST)}?(?!\p{{L}})"
_DOING = "[하합해했한할]"  # makes a verb of a word: save하세요
_DONE = regex.compile(_DOING)
_WORD = regex.compile(
    rf"(?:(?<=\p{{Hangul}}[,.!?]?\s)|(?<=^)(?=[\p{{Ll}} ]+(?:{_PARTICLE}|{_DOING})))"
    r"(?!\p{Ll}+ly(?!\p{Ll}))[a-z]{3,}(?:\s[a-z]{3,})?"  # adverbs are told by themselves
    rf"(?={_PARTICLE}|{_DOING}|\s(?!(?:{_CALLED}))\p{{Hangul}}|[.,!?]?\s*$)"
)
_SMALL = re.compile("[a-z]{3}")  # which few Korean texts have
# One of several that are called so: http, ftp 또는 file.
_AMONG_OTHERS = regex.compile(r"\p{Latin}(?:,|\s?(?:와|과|이나|나|하고)|\s(?:또는|및|혹은|그리고))\s\Z")
# What is typed into a program or comes back from it: 명령창에 sub를 입력하면, sun을 반환합니다
_TYPED = regex.compile(r"(?:[와과]\s[a-z]+)?[을를]?\s(?:직접\s)?(?:(?<=명령.{0,40})입력|반환|돌려[주줍준])")
_BEFORE = 10  # characters before a word that are looked at for it


class Left(NamedTuple):
    """An English word of the source, or two in a row, that the Korean text has as well."""

    word: str


class Rows(NamedTuple):
    """How many rows some of a document are; of them, how many have code in the source, and how many such words."""

    rows: int
    coded: int
    keeping: int


def left_words(document: Document) -> Sequence[Sighting[Left | Rows, Spot]]:
    """The words of each translation into Korean that its source has, too, and how many rows were looked at."""
    pairs = [pair for pair in document.pairs if pair.complete and pair.target.language == "ko"]
    if not pairs:
        return ()
    coded = sum(any(markup.kind == "code" for markup in pair.source.text.fact(read_markup)) for pair in pairs)
    words = {pair: [*_left(pair)] for pair in pairs}
    rows = Rows(len(pairs), coded, sum(map(bool, words.values())))
    found: list[Sighting[Left | Rows, Spot]] = [
        Sighting(rows, Spot.whole(pairs[0].source), Spot.whole(pairs[0].target))
    ]
    for pair, spans in words.items():
        for there, here in spans:
            word = pair.target.text[slice(*here)]
            found.append(Sighting(Left(word), Spot(pair.source, there), Spot(pair.target, here)))
    return found


def _left(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Where such a word stands in the source and in the translation, once each."""
    prose = pair.target.text.fact(read_prose)
    if not _SMALL.search(prose):
        return
    words = {match.group(): Span(*match.span()) for match in reversed([*_WORD.finditer(prose)])}
    if not words:
        return
    mentioned = _mentioned(pair.target.text)
    for word, here in sorted(words.items(), key=lambda item: item[1]):
        spoken_of = (
            mentioned.hold(*here)
            or _AMONG_OTHERS.search(prose[max(0, here.start - _BEFORE) : here.start])
            or _TYPED.match(prose, here.end)
        )
        done = _DONE.match(prose, here.end) is not None
        if not spoken_of and (there := _ordinary(pair.source.text, word, done=done)):
            yield there, here


def _mentioned(text: Text) -> Spans:
    """What is quoted or in brackets: words that are spoken of, or a gloss."""
    quoted = [quotation.span for quotation in text.fact(read_quotations)]
    return Spans([*quoted, *text.fact(read_brackets).pairs])


def _ordinary(text: Text, word: str, *, done: bool) -> Span | None:
    """Where an English text has a word in the singular or plural, in small letters and not set off in any way; nor as a
    part of what is written for a program, where it is spoken of (%union and union, win and win95). What is to be `done`
    may begin its sentence: Save the file."""
    stem = word.removesuffix("s")
    prose = text.fact(read_prose)
    said = rf"(?:{stem}|(?<=^|[.!?]\s){stem.capitalize()})" if done else stem
    match = regex.search(rf"(?<![\p{{L}}0-9_./\\*#@$\ufffc-]){said}(?:e?s)?(?![\p{{L}}0-9_/*\ufffc-])", prose)
    if match is None or _mentioned(text).hold(*match.span()):
        return None
    written = regex.search(rf"[%$@#\\_0-9]{stem}(?!\p{{L}})|(?<!\p{{L}}){stem}[0-9_]", text)
    return None if written else Span(*match.span())


@check(kinds={"left": ("word",)})
@collects(left_words)
def find_left_words(seen: Sightings, *, words: Vocabulary, allow: Sequence[str] = ()) -> Iterator[Hit]:
    """English words in small letters in Korean texts, where Korean has a word of its own.

    That is, ordinary words that Korean does not keep, and that stand in one row alone of a document that has no habit
    of keeping them. Words in `allow` may stand in the translation as they are.
    """
    left: list[Sighting[Left, Location]] = []
    rows = coded = keeping = 0
    for found in seen.evidence(left_words):
        if isinstance(found.record, Left):
            left.append(Sighting(found.record, found.source, found.target))
        else:
            rows += found.record.rows
            coded += found.record.coded
            keeping += found.record.keeping
    about_programs = coded >= _CODE and coded >= _CODE_PART * rows
    by_habit = keeping >= _HABIT and keeping >= _HABIT_PART * rows
    if about_programs or by_habit:
        return
    times = Counter(_stem(found.record.word) for found in left)
    for one in left:
        word = one.record.word
        parts = word.split()
        ordinary = all(map(words.has_form_of, parts)) and not all(map(_is_kept, parts))
        if times[_stem(word)] == 1 and word not in allow and ordinary:
            yield Hit("left", one.source, one.target, {"word": word})


def _stem(word: str) -> str:
    return word.removesuffix("s")


def _is_kept(word: str) -> bool:
    return word in KEPT_IN_KOREAN or _stem(word) in KEPT_IN_KOREAN
