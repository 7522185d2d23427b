"""Korean particles that come in two forms, and the form that the sound before them asks for.

Only what cannot be anything else is read: an ending in 가 may be part of a noun (작가, but not 파일가), one in 는 of a
verb (먹는).
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.unanswered import of_kind
from qa_lint.languages.particles import PAIRS, fitting_form, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.read_aloud import sound_of
from qa_lint.languages.syllables import final_of, is_syllable
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.dictionary import Dictionary


class Particle(NamedTuple):
    """A particle, where it stands, what it follows, and the form that fits."""

    span: Span
    word: str
    form: str
    fitting: str


# a number after a word in Latin letters is a version, which may be read in English; one after a stroke or a colon
# belongs to a fraction or a time, which are read in another order
_READABLE = r"\p{Hangul}+?|(?<!\p{Latin}[ ])[0-9]+|[A-Z]{2,}|[A-Za-z]*[a-z]{2}"
_TAG_END = "*"  # stands for each character of a tag that ends behind a Korean word: <b>책</b>을
_CLOSED = rf"(?<![0-9])(?:[\"'”’」』》〉*_`]{{1,3}}|\{_TAG_END}+)"  # “책”을
_GLOSSED = rf"(?<=\p{{Hangul}})[(（][^()（）\n]{{0,40}}?(?P<gloss>{_READABLE})[)）]"  # 서울(Seoul)은
_WORD = regex.compile(
    rf"(?<![\p{{L}}0-9.,_/:-])(?P<word>{_READABLE})(?P<mark>{_CLOSED}|{_GLOSSED})?"
    rf"(?P<form>{any_of(PAIRS)})(?!\p{{L}}|\({any_of({*PAIRS} - {'으로'})}\))"
)
# syllables that end many nouns and that no 이 or 가 of the noun itself follows
_NO_NOUN_IN_I = frozenset("트스크프드그츠즈브터버더커퍼")
_NO_NOUN_IN_GA = frozenset("들님템션링딩밍켓넷폼팅닝값블듈튼콘큰맵탭벨롤젯")
_NO_NOUN_IN_GWA = frozenset("트스크프드그츠즈브더버커퍼지")
_NEVER_A_DEPARTMENT = (
    "데이터",
    "사용자",
    "관리자",
    "개발자",
    "컨테이너",
    "변수",
    "함수",
    "라이브러리",
    "메뉴",
    "파라미터",
)
# nor are there people (전문가), prices (회원가), streets or songs that are called so
_NEVER_A_PERSON = (
    "파일", "메일", "스타일", "프로필", "스케줄", "화면", "제목", "항목", "목록", "내용", "계정", "기능", "권한",
    "연결", "알림", "이름", "문장", "댓글", "금액", "일정", "시간", "기간", "버전", "공간", "용량", "사람", "글꼴",
    "상황", "방법", "조건", "질문", "형식", "응답",
)  # fmt: skip
_AFTER_KNOWN_NOUNS = frozenset("이은는")
# nouns, and verbs that lose their ㅅ (짓다, 지을): what looks like a particle is part of the word
_WHOLE_WORDS = regex.compile(
    r".*(?:가을|마을|노을|고을|너울|모을|지을|나을|이을|부을|저을|그을|주을|들를"
    r"|지은|나은|이은|부은|저은|그은|하은|다은|가은|시은|예은|주은|자은|보은|고은|세은|채은|서은|소은|혜은|태은|신는|안는)"
)


def read_wrong_particles(text: Text, dictionary: Dictionary) -> tuple[Particle, ...]:
    """The particles of Korean prose that do not fit the sound before them.

    `dictionary` tells which words are nouns, behind which even 이 and 는 can be nothing else.
    """
    found = []
    for match in _WORD.finditer(_readable(text)):
        word, form = match["word"], match["form"]
        doubled = _has_both_forms(word, form, dictionary)
        if doubled:
            word, form = word[:-1], word[-1] + form
        sound = sound_of(word)
        fitting = fitting_form(form[-1] if doubled else form, sound) if sound else form
        if fitting == form or (match["gloss"] and not _is_unfit(match["gloss"], form)):
            continue
        if doubled or match["mark"] or _is_particle(word, form) or _is_noun_with_particle(word, form, dictionary):
            end = match.end("form")
            found.append(Particle(Span(end - len(form), end), word, form, fitting))
    return tuple(found)


def _has_both_forms(word: str, form: str, dictionary: Dictionary) -> bool:
    """Whether a noun has both forms of one particle (파일을를); not 이가 and 와과, which nouns and names end in."""
    return {word[-1], form} in (forms_of("object"), forms_of("topic")) and dictionary.is_noun(word[:-1])


class BothForms(NamedTuple):
    """A particle in both of its forms; the word before it, and the form that fits that, or nothing behind a
    placeholder.
    """

    span: Span
    word: str
    fitting: str


_BRACKETED = any_of(
    f"{form}({other})" for form in {*PAIRS} - {"으로", "로"} for other in PAIRS[form].forms if other != form
)
_STROKES = any_of(f"{a}/{b}" for kind in ("object", "topic") for a in forms_of(kind) for b in forms_of(kind) - {a})
_BOTH = regex.compile(
    rf"(?<![\p{{L}}0-9])(?P<word>\p{{Hangul}}+?|{_READABLE})(?P<mark>{_CLOSED})?"
    rf"(?P<both>{_BRACKETED}|\(으\)로|{_STROKES})(?!\p{{Hangul}})"  # with a stroke only those that are no words
    rf"|\ufffc(?P<both>{_BRACKETED}|\(으\)로)(?!\p{{Hangul}})"
)


def read_both_forms(text: Text) -> tuple[BothForms, ...]:
    """The particles of Korean prose that stand in both forms, where it is known which one fits, or never will be."""
    found = []
    for match in _BOTH.finditer(_with_ends_of_tags(text)):
        span, word = Span(*match.span("both")), match["word"]
        if word is None:
            found.append(BothForms(span, "", ""))
        elif sound := sound_of(word):
            form = "로" if match["both"].endswith("로") else match["both"][0]
            found.append(BothForms(span, word, fitting_form(form, sound)))
    return tuple(found)


_READ_ALOUD = regex.compile(r"`+(?:[A-Za-z]+ )*[A-Za-z]*[a-z]{2}`+")


def _readable(text: Text) -> str:
    """The prose of a text, and what of its code is a word that is read aloud: `Function`을."""
    prose = _with_ends_of_tags(text)
    for markup in of_kind(text, "code"):
        if _READ_ALOUD.fullmatch(markup.text):
            start, end = markup.span
            prose = prose[:start] + markup.text + prose[end:]
    return prose


_ENDS = regex.compile(r"</(?!su[bp]>)")  # what is raised is a note: 가격<sup>주</sup>은


def _with_ends_of_tags(text: Text) -> str:
    """The prose of a text, in which tags that end behind a Korean word are marks. How a word in Latin letters is read
    there, its letters do not say: what has tags is mostly the name of a key or a button (<kbd>Esc</kbd>를).
    """
    prose = text.fact(read_prose)
    if "</" not in text:
        return prose
    letters = list(prose)
    for markup in of_kind(text, "tag"):
        start, end = markup.span
        before = letters[start - 1]  # at the beginning the last one, and no particle without a word before it
        if _ENDS.match(markup.text) and (before == _TAG_END or is_syllable(before)):
            letters[start:end] = _TAG_END * (end - start)
    return "".join(letters)


def _is_unfit(word: str, form: str) -> bool:
    """Whether a form certainly does not follow a word."""
    sound = sound_of(word)
    return sound is not None and fitting_form(form, sound) != form


def _is_noun_with_particle(word: str, form: str, dictionary: Dictionary) -> bool:
    """Whether a noun that is known is followed by a particle, and both are no other noun (사나이, 하은).

    가, 과 and 로 end many nouns that no dictionary has: prices and people (분양가, 활동가), departments, streets.
    """
    return (
        form in _AFTER_KNOWN_NOUNS
        and len(word) > 1
        and dictionary.is_noun(word)
        and not dictionary.is_noun(word + form)
    )


def _is_particle(word: str, form: str) -> bool:
    """Whether what looks like a particle cannot be the end of a noun or of a verb."""
    if not is_syllable(word[-1]):
        return not (form == "가" and word.isdigit())  # 3가: the third stretch of a street
    if form == "이":
        return len(word) > 1 and word[-1] in _NO_NOUN_IN_I
    if form == "가":
        return len(word) > 1 and (word[-1] in _NO_NOUN_IN_GA or word.endswith(_NEVER_A_PERSON))
    if _WHOLE_WORDS.fullmatch(word + form):
        return False
    if form == "는":  # verbs before 는 lose ㄹ and never end in ㅇ
        return final_of(word[-1]) in ("ㄴ", "ㄹ", "ㅇ")
    if form == "은":
        return len(word) > 1
    if form == "과":  # not behind what may be a department (컴퓨터과), or a noun (결과, 효과)
        return len(word) > 1 and (word[-1] in _NO_NOUN_IN_GWA or word.endswith(_NEVER_A_DEPARTMENT))
    if form == "로":
        return len(word) > 1 and word[-1] in _NO_NOUN_IN_GA
    return form in ("을", "를", "와", "으로")
