"""Quotation marks that a translation may leave out, and those that one language has alone."""

from __future__ import annotations

from each import each

from qa_lint.facts.optional_marks import are_optional, has_no_counterpart
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Language, Text

LABELLED = """
을 누르면|를 누르고|을 클릭하면|을 선택하면|을 탭하면| 버튼이면| 메뉴에서| 탭에서| 항목에서| 아이콘이면| 옵션이면
 페이지에서| 화면에서| 창에서| 섹션에서| 절에서| 단락에서| 모드에서| 폴더에서
"""
TITLES = [
    "The Old House", "House of Wind", "Room in Rome", "Notes on Walls", "Bread for Sale", "Men at Work", "Make a Wish",
    "Take an Hour", "Back to Earth", "Stay the Night", "War and Peace", "Half-Light", "Nobody's Child",
]  # fmt: skip
OTHER: dict[Language, Language] = {"ko": "en", "en": "ko"}


def first(language: Language, text: str, there: str) -> tuple[bool, bool]:
    """Of the first quotation: whether its marks may go, and whether the other side has none for it."""
    mine, other = Text(text, language), Text(there, OTHER[language])
    quotation = mine.fact(read_quotations)[0]
    return are_optional(mine, quotation, other), has_no_counterpart(mine, quotation, other)


OPTIONAL: list[tuple[Language, str, str]] = [
    # a word, a label, a title
    *(("ko", f"그는 “아주 작은”{word}를 썼다.", "He used a word.")
      for word in ("이라는 단어", "라는 낱말", " 이라는 용어")),
    *(("ko", f"“모두 저장”{click} 끝난다.", "Click it.")
      for click in LABELLED.strip("\n").replace("\n", "|").split("|")),
    ("en", "Click “save all of it” now.", "지금 [모두 저장]을 누르세요."),
    *(("en", f"They read “{title}” twice.", "그들은 두 번 읽었다.") for title in TITLES),
    # so called, on both sides
    *(("ko", f"그들은 {called} “조용히 쉬는 이”들이다.", "They are so-called quiet ones.")
      for called in ("이른바", "소위", "일명")),
    *(("en", "They are so-called “quiet ones here”.", f"그들은 {called} 쉬는 이들이다.")
      for called in ("이른바", "소위", "일명")),
    # a gloss, and emphasis besides
    ("en", "It is old (“seize the day”), they say.", "그것은 오래됐다고 한다."),
    ("ko", "위축효과 “chilling effect” 이야기", "It is a chill (chilling effect)."),
    # what nobody in particular says
    *(("en", f"There is no shame {saying} “I don't know” here.", "모른다고 해도 된다.")
      for saying in (
        "in saying", "of saying", "by asking", "without answering", "from saying", "like saying", "about asking",
        "to say", "to ask", "to answer")),
]  # fmt: skip
FIRM: list[tuple[Language, str, str]] = [
    ("ko", "그는 “아주 작은”이라는 집을 샀다.", "He bought a house."),
    ("ko", "그는 “모두 저장한다”고 말했다.", "He said he saves all."),
    ("ko", "“모두 저장”을 보았다.", "They saw it."),
    ("en", "They read “the old house” twice.", "그들은 두 번 읽었다."),
    ("en", "They are so-called “quiet ones here”.", "그들은 쉬는 이들이다."),
    ("ko", "그들은 이른바 “조용히 쉬는 이”들이다.", "They are quiet ones."),
    ("en", "Click “save all of it” now.", "지금 모두 저장을 누르세요."),
    ("en", "There is no shame in saying “I don't know it at all” here.", "모른다고 해도 된다."),  # five words
    ("en", "There is no shame in saying “I don't know” here.", "저는 모릅니다라고 해도 된다."),
    ("en", "He came in saying: “I don't know” here.", "모른다고 해도 된다."),
]

ONE_SIDED: list[tuple[Language, str, str]] = [
    *(("en", f"The word, {meaning} “floor” here, is old.", "그 말은 오래됐다.") for meaning in (
        "literal", "literally", "literal meaning", "literal translation", "meaning", "which means", "translates as",
        "translated as", "translates to", "translated to", "literally,")),
    *(("ko", f"‘{party}’은 돈을 낸다.", "The buyer pays.") for party in "갑을병정"),
    *(("en", f"Here “{own}” is the firm.", "여기서 “당사”는 그 회사이다.")
      for own in ("we", "us", "our", "ours", "you", "your", "yours", "We,")),
    *(("en", "Here “we” is the firm.", f"여기서 “{own}”는 그들이다.") for own in (
        "우리", "당사", "저희", "회사", "귀하", "고객", "회원", "이용자", "사용자", "여러분", "당신")),
    ("en", "Say “no” to it.", "그것은 거절하세요."),
    *(("en", f"They {say} “yes” to it.", f"그들은 {yes}.") for say, yes in (
        ("say", "승낙한다"), ("said", "수락했다"), ("says", "허락한다"), ("said a", "찬성했다"), ("say an", "동의한다"),
        ("were saying", "응했다"),        ("said", "응한다"), ("said", "응낙한다"), ("said", "좋다고 했다"))),
    *(("en", "They said “no” to it.", f"그들은 {no}.") for no in (
        "거절했다", "거부했다", "사양했다", "반대했다", "마다했다", "안 된다고 했다", "싫다고 했다")),
    *(("en", f"Bright Ltd. (“Bright,” {joint} “firm”) pays.", "브라이트(이하 “회사”)는 낸다.") for joint in (
        "the", "or", "and", "each a", "an", "collectively", "together", "hereinafter", "hereafter", "referred to as")),
    ("ko", "“설정 > 보안”을 연다.", "Open Settings > Security."),
]  # fmt: skip
TWO_SIDED: list[tuple[Language, str, str]] = [
    ("en", "The word, said “floor” here, is old.", "그 말은 오래됐다."),
    ("ko", "‘무’는 돈을 낸다.", "The buyer pays."),
    ("en", "Here “they” are the firm.", "여기서 “당사”는 그 회사이다."),
    ("en", "Here “we” is the firm.", "여기서 “가게”는 그들이다."),
    ("en", "They said “yes” to it.", "그들은 거절했다."),
    ("en", "They said “no” to it.", "그들은 승낙했다."),
    ("en", "They wrote “no” on it.", "그들은 거절했다."),
    ("en", "Bright Ltd. (“Bright,” the “firm”) pays.", "브라이트(이른바 “회사”)는 낸다."),
    ("en", "Bright Ltd. (“Bright,” once the “firm”) pays.", "브라이트(이하 “회사”)는 낸다."),
    ("ko", "“설정 > 보안”을 연다.", "Open Settings and Security."),
]


@each(("language", "text", "there"), OPTIONAL)
def test_marks_that_may_go(language: Language, text: str, there: str) -> None:
    assert first(language, text, there)[0]


@each(("language", "text", "there"), FIRM)
def test_marks_that_may_not(language: Language, text: str, there: str) -> None:
    assert not first(language, text, there)[0]


@each(("language", "text", "there"), ONE_SIDED)
def test_marks_of_one_language_alone(language: Language, text: str, there: str) -> None:
    assert first(language, text, there)[1]


@each(("language", "text", "there"), TWO_SIDED)
def test_marks_that_the_other_language_has_as_well(language: Language, text: str, there: str) -> None:
    assert not first(language, text, there)[1]
