"""Two words that a text joins, and nothing else."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES
from toy import pair

from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.couples import couples_of, is_joined, joints_in, span_of
from qa_lint.model import Language, Span, Text


@each(
    ("english", "couples"),
    [
        ("We sell brushes and combs.", [["brushes", "combs"]]),
        ("We sell brushes and combs, etc.", []),
        ("We sell brushes and combs such as these.", []),
        ("We sell brushes and combs like these.", []),
        ("We sell brushes and combs, for example.", []),
        ("We sell brushes and combs and pans.", []),
        ("We sell pans, brushes and combs.", []),
        # what an English sentence begins with cannot begin another clause, and what stands behind a verb may
        ("The brush and the comb cost little.", [["brush", "comb"]]),
        ("Combs fell. The brush and the comb cost little.", [["brush", "comb"]]),
        ("He bought the brush and the comb broke.", []),
        # but what only says when or where may stand before one
        ("In winter, brushes and combs are cheap.", [["brushes", "combs"]]),
        ("In pans, bowls, brushes and combs you find hair.", []),
    ],
)
def test_what_goes_on_is_no_couple(english: str, couples: list[list[str]]) -> None:
    both = pair("가", english)
    units = [unit for unit, _ in both.fact(read_account, ACCOUNT_TABLES).english]
    found = couples_of(both.english, units, ACCOUNT_TABLES.vocabulary)
    spans = [[span_of(units[word.start : word.stop]) for word in couple[:2]] for couple in found]
    assert [[english[slice(*span)] for span in words] for words in spans] == couples


# what joins something to the word beside it, or tells of more than that
JOINTS: dict[Language, list[str]] = {
    "en": [
        "pens, ink",
        "pens/ink",
        "pens & ink",
        "pens + ink",
        "pens and ink",
        "pens or ink",
        "pens nor ink",
        "pens plus ink",
        "both pens",
        "either pen",
        "neither pen",
        "each pen",
        "other pens",
        "another pen",
        "pens together",
        "Both pens",
    ],
    "ko": [
        "펜, 종이",
        "펜·종이",
        "펜、종이",
        "펜/종이",
        "펜 & 종이",
        "펜 + 종이",
        "펜 및 종이",
        "펜 또는 종이",
        "펜 혹은 종이",
        "펜 그리고 종이",
        "펜 아니면 종이",
        "펜 대 종이",
        "펜 겸 종이",
        "펜 함께",
        "펜 각각",
        "펜 서로",
        "펜 둘 중",
        "펜 두 개",
        "펜 양 끝",
        "펜 여부",
        "펜 유무",
        "펜 등을",
        "펜 등이",
        "펜 등의",
        "펜 등에",
        "펜 등과",
        "펜 등도",
        "펜 등은",
        "펜 등으로",
        "펜 등 모두",
        "펜 따위를",
        "펜 따위와",
        "펜과 종이",
        "종이와 펜",
        "종이나 펜",
        "종이랑 펜",
        "종이하고 펜",
        "가거나 오는",
    ],
}
APART: dict[Language, list[str]] = {
    "en": ["pens in ink", "a sandy road", "an order of pens", "the brothers", "in teaching"],
    "ko": ["펜의 종이", "큰 대문", "둘레 종이", "양말 종이", "두께가 펜", "등산을 한다", "펜 대신에", "겸손한 펜"],
}
# what may end a clause behind a noun, and what goes on as one
ENDED = """
about above after against along around as at because before between by during for from if in inside into near of on onto
over since so than that through to under until using when where which while who with within without
"""
OBJECTS = "the a an this that these those it its them him her his their your my our us me you to"


def couples_in(english: str) -> int:
    both = pair("가", english)
    units = [unit for unit, _ in both.fact(read_account, ACCOUNT_TABLES).english]
    return len([*couples_of(both.english, units, ACCOUNT_TABLES.vocabulary)])


@each(("language", "text"), [(language, text) for language, texts in JOINTS.items() for text in texts])
def test_each_word_that_joins(language: Language, text: str) -> None:
    assert is_joined(Text(text, language), Span(0, len(text)))


@each(("language", "text"), [(language, text) for language, texts in APART.items() for text in texts])
def test_what_joins_nothing(language: Language, text: str) -> None:
    assert not is_joined(Text(text, language), Span(0, len(text)))


@each(
    ("language", "text", "joints"),
    [
        ("en", "pens and ink or wax & glue and/or clay", 4),
        ("en", "sandy pens in order", 0),
        ("ko", "펜·종이 및 풀 또는 흙 혹은 돌", 4),
        ("ko", "종이와 펜과 풀이나 흙", 3),
        ("ko", "Linux나 Windows를 쓴다", 1),
    ],
)
def test_all_that_joins_two_words(language: Language, text: str, joints: int) -> None:
    assert len(joints_in(Text(text, language))) == joints


@each("word", ENDED.split())
def test_each_word_with_which_a_couple_may_end(word: str) -> None:
    assert couples_in(f"We sell a brush and a comb {word} them.") == 1
    assert couples_in(f"We sell a brush and a comb {word}ish them.") == 0


@each("word", OBJECTS.split())
def test_each_word_that_makes_a_verb_of_the_second_one(word: str) -> None:
    assert couples_in(f"We sell brushes and combs {word} there.") == 0
    assert couples_in("We sell brushes and combs there.") == 1
