"""What a Korean text negates: each no, and the word that it says no to.

Korean says no by grammar (지 않다, 지 못하다, 지 말다, 안, 못, 없다, 아니다, 면 안 되다, 금지, 불가); the phrases that
look so and say something else (지 않을 수 없다) stand in the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.spans import Spans
from qa_lint.languages.conjugation import ends_connected
from qa_lint.languages.function_words import is_korean_function_word
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text
from qa_lint.resources.negation import Negation

_LOOK = regex.compile(r"[않못말마안없아금불닌]")  # one of these is in every no
# A word that is negated, with its stem, and the no behind it; or before it
_NO = regex.compile(
    r"""(?<!\p{Hangul})(?: (?P<word>\p{Hangul}+?) (?:
            (?: 지[는도를가만]?(?:조차)? | 진 | 질 | 치[는도]? )[\s*_"”’'`]{0,4}
                (?: 않 | 못
                  | (?P<forbidding> 말(?=[아고라자지며았것]|\s) | 마(?=[라세십요시]) | (?<=\s)마(?=\s|$|[.!?]) )
                | 아니(?=[하한할했합]) )
          | (?:[ㄹ을]\s)?["”’'`*_]{0,3}\s?수[가는도]?(?:조차)?\s?["“‘'*_]{0,3}없
          | (?:으?면|서는?|선)\s? (?:(?:절대로?|결코)\s)? [*_]{0,3}안[*_]{0,3}\s?(?=[되돼된될됩됐])
          | (?: (?:[이가은는도을를]|조차|만|에)[\s*_"“‘']{0,4} | \s )
                (?: 없(?![애앤앨앰앱앴]|어[지졌진질]) | 아니(?![하한할했합스]) | 아[닌닙닐냐녔님]
                  | 못(?=\s?[하한할했합해]) | 금물 )
          | \s? (?P<faint> 없(?![애앤앨앰앱앴]|어[지졌진질]) | 못(?=\s?[하한할했합해]) | 금지 | 불가(?!피) ) ) )
      | (?<!\p{Hangul})[안못] (?: \s | (?=[하했한할해합되됐돼된될됩냈왔갔]) ) """
    rf"(?! {any_of(BEHIND_A_NAME)} | 전\s )"  # 안 지사, 안 전 대표
    r"""(?P<next>\p{Hangul}++(?:
        (?<![에의를로과와]|에[서게는도]|한테|까지|부터|에서[는도])  # 벙커 안 책상에
      | (?<=기로)(?=\s?(?:[하했한할합]|결정|결론|합의|의견|$|[.,"”’'…])) )) """,  # 안 올리기로 했다
    regex.VERBOSE,
)


# a particle behind a word in Latin letters, a figure or code, which is what is denied: float가 아니면, `None`\이 없으면
_OF_ANOTHER_SCRIPT = regex.compile(r"(?r)(?P<word>[\p{Latin}0-9]+)[`\"”’'*_)>\\]{0,6}[이가은는도을를]")
_DUMMY = regex.compile(
    r"[일것게건수편바적법]|정도|수준|사실|실적|이력|기록|전력"
)  # nouns that stand for what is said before them
# and that do where there is none of them who, or none in which, a verb before them is so: 숨진 사람은 없었다
_WHOEVER = regex.compile(r"사람|이|자|곳|데|경우|사례")
_HELPING = regex.compile(r"[두놓둘]|놓을|버[리릴]")  # stems of verbs that only help the one before: 열어 두지 마라
# and the end of a noun before them, of which they are the verb: 국물은 버리지 마라
_NOUN = regex.compile(rf"\p{{Hangul}}+{any_of(forms_of('topic', 'object', 'subject', 'also', 'only', 'locative'))}")
# a noun that is a verb with 하다 or 되다, parted from it by the no; read backwards, from where it is matched
_DONE_NOT = regex.compile(
    r"(?r)(?<!\p{Hangul})(?P<word>\p{Hangul}{2,})"
    rf"(?<!{any_of(forms_of('topic', 'object', 'subject', 'also', 'only'))})"
    r"\s[안못]\s?[하한할함합했됨된됩됐](?:다|는다|니다|어요|요|음)?"
)
_LAST_WORD = regex.compile(r"(?r)(?P<word>\p{Hangul}+)\s+")  # read backwards, from where it is matched
# a verb that is granted before what is lacking, and not denied: 찾아봐도 없다; but no noun that ends so: 피해도 없다
_GRANTED = regex.compile(
    r"(?r)(?:(?<![피손재오방폐공])해|[봐줘돼겨켜쳐져워]|(?<![고배우염격독장])려|(?<!달)러|(?<![언단용국영])어|[찾돌살알앉남]아)도\s*"
)
# a verb that ends the clause before what is lacking or is not so: 깨끗한데 없는 것이 많다; but no 광고 없이, no 가운데
_OF_ANOTHER_CLAUSE = regex.compile(r"(?r)\p{Hangul}(?:지만|며|[는은인한]데|[아어해]서|니까|[하되있]고)\s+")
_LACKS_OR_IS_NOT = regex.compile(r"없|아[니닌닙닐냐녔님]")
# the end of a verb that tells of the noun behind it; what has 에는 tells where
_TELLS_OF = regex.compile(
    r"(?<=\p{Hangul})(?<!에서?|으로|한테|부터|까지)[는은던]$|[간난단란만산안잔찬탄판한한든른온운진친킨힌인본된준춘긴딘린민빈신]$"
)
# stems of verbs of which it is said that there is none of what stands before them
_APPEARS = regex.compile(r"(?:나타|드러|일어)?나|보이|생기|(?:발견|관찰|확인|발생|포착|감지)되")
_COMES_TO_BE = regex.compile(r"되")
_OF_AN_AMOUNT = regex.compile(r"\s?\p{Hangul}{0,3}?[이가도](?:\s?채)?\s?")  # between it and the verb
# not even one time, of what is said before that
_COUNTED = regex.compile(r"(?r)(?P<word>\p{Hangul}+)\s+(?:적[이은도]?\s+)?(?:단\s)?한\s?번")
_ASKED = regex.compile(r"\p{Hangul}*+\s?\?")
# who is asked why is told that it is not so: 왜 닫지 않았어?
_ASKED_WHY = regex.compile(r"(?r)(?<!\p{Hangul})(?:왜|어째서)(?!\p{Hangul})[^.!?\n]{0,40}")
_LACKING = regex.compile(r".*(?:없이|(?i:without))")  # the no, and in Korean the syllable behind it
_UNLESS = regex.compile(r"[이가]\s?아니면")  # which is no "or" behind a particle
_DENIES = r"(?:없|않|못하)"
_IS_NOT = r"(?:아[니닌닙닐냐녔])"
_TWICE = regex.compile(
    # 없는 것은 아니다, 안 가는 건 아니다, 마시면 안 되는 건 아니다, 믿지 않는다는 뜻은 아니다, 먹지 말라는 말은 아니다
    rf"(?:(?:{_DENIES}|(?<!\p{{Hangul}})안\s?\p{{Hangul}}{{1,3}}?)(?:[았었]?던|[는은])|못(?:한|했던)"
    r"|(?:없|않는|못한|안\s?된)다는|말라는|불가능[한하]\p{Hangul}?|(?<!\p{Hangul})모르(?:는|던))"
    rf"\s?(?:것|건|게|바|뜻|말|얘기|이야기|의미)[은는도이]?\s?{_IS_NOT}"
    # 고칠 수 없는 병은 아니다, 못 할 일은 아니다
    rf"|(?:(?:{_DENIES}(?:[았었]?던|[는은])|못(?:한|했던)|불가능한)\s\p{{Hangul}}{{1,4}}"
    rf"|(?<!\p{{Hangul}})못\s?\p{{Hangul}}{{1,3}}\s(?:것|일))[은는도]\s{_IS_NOT}"
    rf"|(?:{_DENIES}(?:는|은|던|을)|못[한할])\s(?:\p{{Hangul}}{{1,4}}[은는이가도]\s)없"  # 모르지 않는 사람은 없다
    rf"|(?:{_DENIES}|(?<!\p{{Hangul}})모르|불가능하)지[는도]?\s?않"  # 없지 않다
    r"|지\s?않을\s?수[가는도]?\s?없"  # 웃지 않을 수 없다
    # 없다고 할 수 없다, 충분하지 않다고 보기 어렵다
    rf"|(?:{_DENIES}다|아니라)고(?:는|도|만은?)?\s?(?:[볼할]|말할|단정할|단언할|생각할|장담할)\s?수[가는도]?\s?없"
    rf"|(?:{_DENIES}다|아니라)고(?:는|도|만은?)?\s?(?:보기|하기|말하기|단정하기)[가는도]?\s?(?:어렵|어려|힘들)"
)
_NO_SUCH = regex.compile(r"(?<!\p{Hangul})무(?=\s\p{L}{2})")
# a state that is still to come, as a whole or before what is in it: 시작 전, 결제 전 주문; but not 5분 전, 김 전 대표
_NOT_YET = regex.compile(
    r"(?<=\p{Hangul}{2})(?<!(?:방금|얼마|조금|며칠|오래|직|사|오|이|[0-9]\s?\p{Hangul}{1,2}))\s전"
    r"(?=이(?:다|며|라|었|고|지만|므로|어서|에요)|입니다|인(?:\s|$)|\s?(?:단계|상태|상품|제품|주문|문서|글)|\s*(?:[.,!?)\]]|$))"
)
_ANY = regex.compile(r"없(?![애앤앨앰앱앴])|않|못|아[니닌닙닐]")  # a no, if it is in no form that is read


class Denial(NamedTuple):
    """A no, and the word or words that it negates."""

    no: Span
    negated: Span
    # A part of the word, which the other side may say in one word as well (끝없는, 흡연 금지), or a question, which may
    # be asked without a no (할 말 없어?).
    faint: bool = False
    forbidding: bool = False  # 하지 마십시오
    idle: bool = False  # in a phrase that says no no, or one that may be told without: 잊지 마세요
    absent: Span | None = None  # of a verb of appearing that is denied, what there is none of: 차이가 나타나지 않았다

    @property
    def whole(self) -> Span:
        """From the no to the word, or from the word to the no."""
        return Span(min(self.no.start, self.negated.start), max(self.no.end, self.negated.end))


class LostDenial(NamedTuple):
    """A no in one language, and the words of the other side where it is missing."""

    language: Language
    denial: Span
    statement: Span


def is_lacking(prose: str, denial: Denial) -> bool:
    """Whether something is said to be lacking (동의 없이, without consent): its noun is denied, and not a verb."""
    return _LACKING.fullmatch(prose, denial.no.start, min(len(prose), denial.no.end + 1)) is not None or (
        _LACKING.fullmatch(prose, *denial.no) is not None
    )


def read_korean_denials(text: Text, negation: Negation) -> tuple[Denial, ...]:
    """The words that a Korean text negates, in order."""
    return tuple(denial for denial in text.fact(read_every_korean_no, negation) if not denial.idle)


def read_every_korean_no(text: Text, negation: Negation) -> tuple[Denial, ...]:
    """The same with those that are idle."""
    return tuple(_denials(text, negation)) if _LOOK.search(text) else ()


def read_double_no(text: Text) -> Span | None:
    """The first no of a Korean text that denies another, so that both affirm: 없는 것은 아니다."""
    found = _TWICE.search(text.fact(read_prose))
    return Span(*found.span()) if found else None


def holds_a_no(text: Text, but: Span | None = None) -> bool:
    """Whether a Korean text has a syllable of a no in it, be it of one that is read, of a phrase or of no no at all.

    Those in the stretch `but` do not count.
    """
    return any(but is None or not but.overlaps(Span(*no.span())) for no in _ANY.finditer(text.fact(read_prose)))


def denies_in_korean(
    text: Text, negation: Negation, answered: Sequence[Denial] = (), *, only_phrases: bool = False
) -> bool:
    """Whether a Korean text says no by the meaning of a word, or in a phrase that says none by itself.

    The denials that the other side has too are left out.
    """
    prose = text.fact(read_prose)
    for pattern in (_ANY, negation.phrases("ko", "cancels")):
        if any(
            not any(denial.whole.overlaps(Span(*no.span())) for denial in answered) for no in pattern.finditer(prose)
        ):
            return True
    return not only_phrases and any(True for _ in denying_korean_words(text, negation))


def denying_korean_words(text: Text, negation: Negation) -> Iterator[Span]:
    """The words that say no by their meaning (거부하다), 무 before what there is none of (무 광고), and 전 behind what
    has not come yet (시작 전).
    """
    prose = text.fact(read_prose)
    patterns = negation.phrases("ko", "denies"), _NO_SUCH, _NOT_YET
    return (Span(*match.span()) for pattern in patterns for match in pattern.finditer(prose))


def asks_why(prose: str, at: int) -> bool:
    """Whether somebody asks why before a place of a Korean sentence, and near it."""
    return _ASKED_WHY.match(prose, 0, at) is not None


def _is_helped(word: str) -> bool:
    """Whether the word before a verb that may help is a verb, none that ends its clause (볼 수 있으니 버리지)."""
    return ends_connected(word) and not _NOUN.fullmatch(word)


def _falls_short(text: Text, word: Span) -> bool:
    """Whether it is an amount that does not come to be, so that there is less: 백 명도 되지 않는다."""
    return _COMES_TO_BE.fullmatch(text, *word) is not None and any(
        _OF_AN_AMOUNT.fullmatch(text, quantity.span.end, word.start) for quantity in text.fact(read_numbers)
    )


def _denials(text: Text, negation: Negation) -> Iterator[Denial]:
    prose = text.fact(read_prose)
    cancelled = Spans(match.span() for match in negation.phrases("ko", "cancels").finditer(prose))
    for match in _NO.finditer(prose):
        before = None
        if match["word"] is not None:
            negated = Span(*match.span("word"))
            before = _LAST_WORD.match(prose, 0, negated.start)
            if before and _DUMMY.fullmatch(match["word"]):
                negated = Span(before.start("word"), negated.end)  # 드문 일이 아니다
            elif before and (counted := _COUNTED.match(prose, 0, match.end("word"))):
                negated = Span(*counted.span("word"))  # 늦은 적이 한 번도 없다
            elif before and (
                (_WHOEVER.fullmatch(match["word"]) and _is_told_of(before, prose, negation))
                or (_HELPING.fullmatch(match["word"]) and _is_helped(before["word"]))
            ):
                negated = Span(*before.span("word"))
            no = Span(negated.end, match.end())
            if other := _OF_ANOTHER_SCRIPT.match(text, 0, match.end("word")):
                negated, no = Span(*other.span("word")), Span(match.start("word"), match.end())
        else:
            negated = Span(*match.span("next"))
            no = Span(match.start(), match.start() + 1)
            done = _DONE_NOT.match(prose, 0, negated.end)
            if done and not is_korean_function_word(done["word"]):
                negated, no = Span(*done.span("word")), Span(no.start, negated.end)  # 동의 안 함
        asked = _ASKED.match(prose, match.end()) is not None
        why = asked and asks_why(prose, match.start())
        excused = cancelled.overlap(*no) and not why and _UNLESS.match(prose, no.start) is None
        idle = excused or _falls_short(text, negated)
        absent = Span(*before.span("word")) if before and match["word"] and _APPEARS.fullmatch(match["word"]) else None
        faint = match["faint"] is not None or (asked and not why) or _follows_a_verb(prose, no)
        yield Denial(no, negated, faint, match["forbidding"] is not None, idle, absent)


def _is_told_of(before: regex.Match[str], prose: str, negation: Negation) -> bool:
    """Whether the word before a noun tells what somebody does, and says no no of its own: 모르는 사람이 없다."""
    word = before["word"]
    return _TELLS_OF.search(word) is not None and not negation.phrases("ko", "denies").search(
        prose, *before.span("word")
    )


def _follows_a_verb(prose: str, no: Span) -> bool:
    """Whether the word before a 없다 or 아니다 is a verb, which it does not deny: one that is granted (찾아봐도 없다,
    it is nowhere, however one looks), or that ends its own clause (깨끗한데 없는 것이 많다)."""
    denied = _LACKS_OR_IS_NOT.search(prose, *no)
    return denied is not None and any(
        verb.match(prose, 0, denied.start()) is not None for verb in (_GRANTED, _OF_ANOTHER_CLAUSE)
    )
