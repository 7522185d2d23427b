"""Korean persons beside their titles, and what the English side makes of their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.person_windows import PARTICLES, read_person_windows
from qa_lint.facts.names.readings import LatinWord, is_unknown, read_hangul_words, read_latin_words
from qa_lint.facts.romanization import (
    COMMON_FAMILIES,
    is_family,
    is_given_syllable,
    reads_family,
    reads_syllables,
    split_person,
)
from qa_lint.facts.romanization_systems import romanize
from qa_lint.facts.spans import Spans
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import (
    AFTER_A_TITLE,
    LAST,
    NAME_AFTER_ANY,
    NAME_AFTER_CONSONANT,
    NAME_AFTER_VOWEL,
    NEVER_THE_END_OF_A_NAME,
)
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEFORE_A_NAME, BEHIND_A_NAME, NAME_LIKE
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.letters import LetterTable, bare_letters
from qa_lint.resources.word_pairs import WordPairs

_PRONOUN = regex.compile(
    r"(?<![\p{Latin}0-9_])(?:he|she|his|her|him|hers|himself|herself)(?![\p{Latin}0-9_])", regex.IGNORECASE
)
QUOTED = regex.compile(r"[\"“][^\"”]*+(?:[\"”]|(*SKIP)(*FAIL))")  # none begins where another never ends
_FOREIGN = 1.7  # log-odds from which what stands before a title is no Korean name; set by hand
_INFLECTED = frozenset("된던적할는들")  # an adjective may end so, but hardly a person's name
_NO_NAME = NEVER_THE_END_OF_A_NAME - {"의"}
LIKE_AN_ENDING = frozenset("한의")  # in which words end far more often (유명한) than given names (김태한, 김학의)
LIKE_A_DETERMINER = frozenset(
    "한이전현신고반제주백천조"
)  # a family name, but before a noun far more often not (한자리)
_NEARLY = 0.0  # the score from which the given name beside the right family name is taken for the same; set by hand
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SLIP = 0.8  # the score from which a name that does not read the person is taken for a misspelling of it
_HYPHENATED = regex.compile(r"\p{Lu}\p{Ll}*(?:-\p{L}\p{Ll}*)+")
_PINYIN = regex.compile(r"[xz]|q(?!u(?:i|o|en))")  # which nobody writes in a Korean name, nor qui, quo, quen in pinyin
_USUAL_LENGTH = 3  # syllables of a Korean name
_LONGEST_FAMILY = 2  # of which is a family name
_LONGEST_WORD = 8  # syllables of a name with its particles
_JOINED = regex.compile(
    rf"(?:{any_of(NAME_AFTER_CONSONANT | NAME_AFTER_VOWEL | NAME_AFTER_ANY)})?(?:{any_of(LAST)})?|이라.*|[이가]?라.*"
)
_SHORT_TITLES = NAME_LIKE | {"The"}
_COPULA = frozenset({"이다", "이라", "이란", "이며", "이지", "이고", "이네", "이면"})  # 편이다 is nobody
_OF_A_VERB = frozenset({"해서", "하여", "하며", "하면", "하는", "하고"})  # 한해서, 구하는
_OF_VESSELS = "호"  # the syllable behind what a ship or satellite is called
_VESSELS = """
구축함 호위함 초계함 순양함 잠수함 상륙함 군함 전함 함정 항공모함 항모 고속정 경비정 잠수정 선박 어선 낚싯배 여객선
연락선 유람선 화물선 상선 유조선 운반선 컨테이너선 범선 예인선 쇄빙선 연구선 구조선 난민선 우주선 탐사선 착륙선 위성
발사체 로켓 열차
""".split()  # noqa: SIM905 - as a list it is one word a line
_BEHIND_A_VESSEL = regex.compile(rf"{any_of(_VESSELS)}\s$")
_LONGEST_VESSEL = max(map(len, _VESSELS)) + 1  # and a space


class Person(NamedTuple):
    """A Korean person named in Korean text: where the name stands, the name, and the title beside it (empty: none)."""

    span: Span
    name: str
    title: str = ""


_PERSON = RarePattern(
    regex.compile(
        rf"""(?<!\p{{Hangul}}) (?P<name>[가-힣]{{3,4}}) (?:\([^()]*\))?
    (?: \s (?:(?:전|현|前|現|신임|당시|초대|명예|수석|선임|책임)\s?)? (?P<office>{any_of(BEHIND_A_NAME)})
      | \s? (?P<office>씨) )
    (?=\P{{Hangul}}|$|{any_of(AFTER_A_TITLE)}|[였입라]|님)""",  # 입니다, 라고
        regex.VERBOSE,
    ),
    BEHIND_A_NAME | {"씨"},
)


def read_persons(text: Text) -> tuple[Person, ...]:
    """Korean persons (family and given name) with their titles."""
    prose = text.fact(read_prose)
    found = []
    for match in _PERSON.finditer(prose):
        name = match["name"]
        family, given = split_person(name)
        if family in COMMON_FAMILIES and len(given) == 2:
            found.append(Person(Span(*match.span("name")), name, match["office"]))
    return tuple(found)


def read_untitled(text: Text) -> tuple[Person, ...]:
    """What may be Korean persons without a title: words that begin with a common family name, and two syllables more.

    Most are no persons at all (이번에, 전반적); who is must be told by the other side, or by the analyser.
    """
    found = []
    titled = Spans(person.span for person in text.fact(read_persons))
    for word in text.fact(read_hangul_words):
        name = _name_of(word.text)
        if not name or text[max(0, word.span.start - 1) : word.span.start].isdigit():  # 50여명이
            continue
        span = Span(word.span.start, word.span.start + len(name))
        if not titled.overlap(*span) and not _is_a_vessel(name, span.start, text):
            found.append(Person(span, name))
    return tuple(found)


def _is_a_vessel(name: str, start: int, text: Text) -> bool:
    """Whether what may be a name is what a ship is called, behind the word for what kind of ship (구축함 최현호)."""
    return name.endswith(_OF_VESSELS) and bool(_BEHIND_A_VESSEL.search(text, max(0, start - _LONGEST_VESSEL), start))


@lru_cache(maxsize=1 << 13)
def _name_of(word: str) -> str:
    """The person that a Hangul word may name without a title, by a family name and two syllables and what is joined to
    them; empty if it names none."""
    family, rest = split_person(word)
    name, given = word[: len(family) + 2], rest[:2]
    if len(family) == _LONGEST_FAMILY and len(rest) > 1 and _JOINED.fullmatch(rest[1:]):
        return ""  # 남궁민은, whose given name has one syllable
    if len(given) < 2 or len(word) > _LONGEST_WORD or family not in COMMON_FAMILIES:
        return ""
    may_be = (
        _JOINED.fullmatch(rest[2:]) is not None
        and name[-1] not in _NO_NAME
        and name[1] != "씨"
        and given not in _COPULA | _OF_A_VERB
        and given not in BEHIND_A_NAME
    )
    return name if may_be else ""


def read_rarely_named(korean: Text, latin: Sequence[LatinWord], taken: Set[int]) -> Iterator[Person]:
    """What may be Korean persons of a rare family, where a Latin family name and a given name with a hyphen say so."""
    families = [
        a.text
        for i, (a, b) in enumerate(pairwise(latin))
        if not {i, i + 1} & taken and a.capital and _adjacent(a, b) and _HYPHENATED.fullmatch(b.text)
    ]
    for word in korean.fact(read_hangul_words) if families else ():
        name = word.text[:_USUAL_LENGTH]
        fits = (
            len(name) == _USUAL_LENGTH and name[0] not in COMMON_FAMILIES and _JOINED.fullmatch(word.text[len(name) :])
        )
        if fits and any(reads_family(name[0], family) for family in families):
            yield Person(Span(word.span.start, word.span.start + len(name)), name)


def is_hyphenated(word: LatinWord) -> bool:
    """Whether a Latin word is a name in two parts, as given names of Koreans are written (Ji-hoon)."""
    return bool(_HYPHENATED.fullmatch(word.text))


class Verdict(NamedTuple):
    """What became of a person: `read`, `misspelled`, `wrong` (the words from first to last), `lost` or `unclear`.

    One without a title may be `unmatched`, too: nothing is like it, and nothing says that it is no person.
    """

    kind: str
    first: int = 0
    last: int = -1


def read_person(name: str, english: Text, letters: LetterTable) -> Verdict | None:
    """The Latin words that read a person; None where none do."""
    window = english.fact(read_person_windows, letters).reading(name)
    return Verdict("read", window.first, window.last) if window else None


def judge_untitled(
    person: Person, english: Text, letters: LetterTable, words: WordPairs, taken: Set[int], strange: Set[int]
) -> Verdict:
    """Which Latin person stands for somebody whom no Latin words read, though one of them has the family name.

    `taken` are the Latin words that something else explains, `strange` those that are names of something else. What
    comes of it holds only if the Hangul word is a person at all.
    """
    latin = english.fact(read_latin_words)
    name = person.name
    family, given = split_person(name)
    if name in english or _is_ordinary(name, latin, letters, words):
        return Verdict("unclear")
    for first in _neighbours(latin, taken):
        a, b = latin[first], latin[first + 1]
        for one, other, i, j in ((a, b, first, first + 1), (b, a, first + 1, first)):
            if reads_family(family, one.text) and (j in strange or _is_given(other, words)):
                near = bool(_HYPHENATED.fullmatch(other.text)) and _is_nearly_given(given, other.text, letters)
                return Verdict("misspelled" if near else "wrong", first, first + 1)
            if not reads_syllables(given, other.text):
                continue
            near = _is_near(family, one.text)
            if _is_title(one, words, near):
                continue
            if _PINYIN.search(one.text.lower()):
                continue
            hyphenated = bool(_HYPHENATED.fullmatch(other.text))
            if not is_family(one.text) and near and (hyphenated or is_unknown(other, words)):
                return Verdict("misspelled", first, first + 1)
            if i in strange or hyphenated or (is_family(one.text) and is_unknown(other, words)):
                return Verdict("wrong", first, first + 1)
    return Verdict("unmatched")


def _is_nearly_given(given: str, latin: str, letters: LetterTable) -> bool:
    """Whether the Latin word sounds much like the given name, or is but for a letter as the standard writes it."""
    if letters.reaches(given, latin, _NEARLY):
        return True
    written = bare_letters(latin)
    return OSA.distance(written, "".join(romanize(given)), score_cutoff=1) == 1


def _neighbours(latin: Sequence[LatinWord], taken: Set[int]) -> list[int]:
    """The first of each two neighbouring words with capitals that nothing explains; plainly Korean names before all."""
    found = [
        i
        for i, (a, b) in enumerate(pairwise(latin))
        if not {i, i + 1} & taken and a.capital and b.capital and _adjacent(a, b)
    ]
    return sorted(found, key=lambda i: not any(_HYPHENATED.fullmatch(word.text) for word in latin[i : i + 2]))


def _is_near(family: str, latin: str) -> bool:
    """Whether the Latin word is the family name but for a letter: Kit for Kim."""
    return any(reads_family(family, latin[:i] + latin[i + 1 :]) for i in range(len(latin))) or any(
        reads_family(family, latin[:i] + letter + latin[i + 1 :]) for i in range(len(latin)) for letter in _LETTERS
    )


def _is_title(word: LatinWord, words: WordPairs, near: bool) -> bool:
    """Whether it is a title, or a word that only begins the sentence and is not even `near` the family name."""
    begins = word.opening and not near and not is_family(word.text) and not is_unknown(word, words)
    return begins or word.text in BEFORE_A_NAME or word.text in _SHORT_TITLES


def _is_given(word: LatinWord, words: WordPairs) -> bool:
    """Whether a Latin word beside a family name is a given name: with a hyphen, or no word of English or Chinese."""
    if _HYPHENATED.fullmatch(word.text):
        return True
    return is_unknown(word, words) and not word.text.isupper() and not _PINYIN.search(word.text.lower())


def judge_person(
    person: Person,
    english: Text,
    letters: LetterTable,
    words: WordPairs,
    foreign: frozenset[str] = frozenset(),
    taken: Set[int] = frozenset(),
    strange: Set[int] = frozenset(),
) -> Verdict:
    """Whether an English text names the person; `foreign` are Latin words that the Korean text has itself, `taken`
    those that something else explains, and `strange` those that are names of something else.
    """
    latin = english.fact(read_latin_words)
    name = person.name
    if name in english or _is_ordinary(name, latin, letters, words):
        return Verdict("unclear")
    if read := read_person(name, english, letters):
        return read
    if half := _half_read(name, latin, letters, words, strange, taken):
        return half
    slips = [
        (letters.score(name, joined), first, last)
        for first, last, text in english.fact(read_person_windows, letters).all
        if (last > first or "-" in text) and taken.isdisjoint(range(first, last + 1))
        if letters.reaches(name, joined := text.replace(" ", ""), _SLIP)
    ]
    if slips:
        _, first, last = max(slips)
        return Verdict("misspelled", first, last)
    for first in range(len(latin) - 1):
        a, b = latin[first : first + 2]
        unknown = any(is_unknown(word, words) and word.text not in foreign for word in (a, b))
        korean = is_family(a.text) or is_family(b.text) or any(_HYPHENATED.fullmatch(w.text) for w in (a, b))
        free = taken.isdisjoint((first, first + 1))
        if unknown and korean and free and a.capital and b.capital and _adjacent(a, b):
            return Verdict("wrong", first, first + 1)
    if _PRONOUN.search(QUOTED.sub("", english)):
        return Verdict("unclear")  # it may stand for somebody who has been named before
    return Verdict("lost")


def _half_read(
    name: str, latin: Sequence[LatinWord], letters: LetterTable, words: WordPairs, strange: Set[int], taken: Set[int]
) -> Verdict | None:
    """The family or the given name stands beside a word that does not read the other half, or alone (Governor Kim).

    Where one of the two words is taken by somebody else, it is unclear, unless another place tells.
    """
    family, given = split_person(name)
    alone = None
    for i, word in enumerate(latin):
        if not word.capital:
            continue
        has_family = reads_family(family, word.text)
        is_given = len(word.text) > 3 and reads_syllables(given, word.text)
        if not has_family and not is_given:
            continue
        other = given if has_family else family
        for j in (i + 1, i - 1):
            if not 0 <= j < len(latin) or not latin[j].capital:
                continue
            first, last = min(i, j), max(i, j)
            if {i, j} & taken:
                continue
            text = latin[j].text
            if is_given and _PINYIN.search(text.lower()):
                continue  # a Chinese whose name Korean reads in its own way (Zhang, 장)
            score = letters.score(other, text)
            if has_family and j < i and score < -1 and j not in strange:
                continue  # a title stands there, or the given name does
            adjacent = _adjacent(latin[first], latin[last])
            near = score > -1.0 if has_family else _is_near(other, text)
            if adjacent and j in strange and not near:
                return Verdict("wrong", first, last)
            function_word = latin[j].opening and len(text) < 3  # So, In
            if is_given and adjacent and not function_word and is_family(text) and score <= 0:
                return Verdict("wrong", first, last)  # somebody of another family
            short = is_given and len(text) <= 3 and not latin[j].opening and text not in _SHORT_TITLES
            short = short or (has_family and j > i and _is_one_syllable(text) and not _goes_on(latin, j))
            if adjacent and (
                is_unknown(latin[j], words) or score > (-1.0 if j > i else 0.0) or (short and not text.isupper())
            ):
                return Verdict("misspelled" if is_given or score > -1.0 else "wrong", first, last)
        alone = Verdict("unclear")
    return alone


def _goes_on(latin: Sequence[LatinWord], index: int) -> bool:
    """Whether one more word with a capital stands behind the one by index, which may be the rest of a given name."""
    behind = latin[index + 1 : index + 2]
    return bool(behind) and behind[0].capital and _adjacent(latin[index], behind[0])


def _is_one_syllable(latin: str) -> bool:
    """Whether what stands behind a family name may be a given name of one syllable, word or not (Kim Jun, Cho Hyun)."""
    return is_given_syllable(latin) and not is_english_function_word(latin) and latin not in _SHORT_TITLES


def _is_ordinary(name: str, latin: Sequence[LatinWord], letters: LetterTable, words: WordPairs) -> bool:
    """Not a name but a word that happens to begin like one: 유명한 작가, 소란에 기자들이, 국방위 위원."""
    if name[-1] in _NO_NAME or letters.foreign(name) > _FOREIGN:
        return True
    if row := words.scores.get(name):
        family = split_person(name)[0]
        return not any(reads_family(family, stem) for stem in row)
    keys = (name[:2], name[:2] + "-")
    if name[-1] in _INFLECTED:
        return any(words.korean.get(key, 0) >= 2 for key in keys)
    stems = {english_stem(word.text) for word in latin}
    return name[-1] in PARTICLES and any(stems & words.scores.get(key, {}).keys() for key in keys)


def _adjacent(a: LatinWord, b: LatinWord) -> bool:
    return b.span.start - a.span.end == 1
