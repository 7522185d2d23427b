from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.sentences import read_statements
from qa_lint.facts.title_ends import is_between_capitals, read_title_ends
from qa_lint.model import Language, Text


def titles(text: str, language: Language = "en") -> list[str]:
    return [text[: gap.start] for gap in Text(text, language).fact(read_title_ends)]


def test_a_sentence_begins_with_a_capital_and_a_title_does_not_end_in_a_preposition() -> None:
    text = "Old harbour warehouse burns in Busan The fire in the Port of Busan broke out last night. It is out."
    assert (
        titles(text) == ["Old harbour warehouse burns in Busan", text[: text.index(" Port")].removesuffix(" the")][:1]
    )


def test_no_title_ends_with_a_comma_or_a_word_that_asks_for_a_clause() -> None:
    text = "Neighbours of the old port{} Anna and others {} Busan had no fire station last night."
    title = "Neighbours of the old port"
    assert titles(text.format("", "complained")) == [title, f"{title} Anna and others complained"]
    assert titles(text.format(",", "asked why")) == []


def test_between_two_capitals_a_title_ends_where_others_have_capitals_or_an_article_follows() -> None:
    assert titles("Some neighbours of Mayor Reed and the Old Port Museum asked the Girls' High School for help.") == []
    in_capitals = "Port Museum Asks Girls for Help Anna Reed wrote to the school that the flood had come last night."
    assert "Port Museum Asks Girls for Help" in titles(in_capitals)
    with_article = "Museum of the old port asks for help in Busan The curator wrote to the school last night."
    assert titles(with_article) == ["Museum of the old port asks for help in Busan"]


def test_a_korean_title_does_not_end_in_a_particle() -> None:
    text = "부산 항구의 오래된 창고 전소 어젯밤 항구에서 큰불이 났다. 불은 꺼졌다."
    assert titles(text, "ko") == [
        "부산 항구의 오래된 창고",
        "부산 항구의 오래된 창고 전소",
        "부산 항구의 오래된 창고 전소 어젯밤",
    ]


def test_a_genitive_goes_on_and_a_noun_that_only_looks_like_one_may_end_a_title() -> None:
    text = "부산 항구의 창고 전소 논의 시의 소방서는 어젯밤 항구에서 큰불이 났다고 밝혔다."
    assert titles(text, "ko") == [
        "부산 항구의 창고",
        "부산 항구의 창고 전소",
        "부산 항구의 창고 전소 논의",
        "부산 항구의 창고 전소 논의 시의 소방서는 어젯밤",
    ]


def test_a_title_alone_a_heading_and_a_short_sentence_are_not_cut() -> None:
    assert titles("Old harbour warehouse burns in Busan Port Office Says Mayor") == []
    assert titles("# Old harbour warehouse burns The fire broke out last night in the port.") == []
    assert titles("부산 항구 창고 전소", "ko") == []
    assert titles("The fire is out.") == titles("") == []


def test_a_long_first_sentence_has_no_more_places_than_a_title_may_have() -> None:
    texts: list[tuple[str, str, Language]] = [
        ("Anna and her old Friends met in the port ", "The fair is over.", "en"),
        ("부산 항구 창고 전소 ", "불은 꺼졌다.", "ko"),
    ]
    for words, sentence, language in texts:
        long, longer = (titles(words * times + sentence, language) for times in (100, 200))
        assert long == longer
        assert 0 < max(map(len, long)) <= 300


BEFORE_A_NAME = """
North South East West Northern Southern Eastern Western New King Queen Prince Princess President Senator Judge Justice
General Captain Professor Pope Saint Sir Lord Lady Mount Lake Fort Port Cape San Santa Los Las Hong Mr Mrs Ms Dr St
city's
sailors'
"""


@each("before", BEFORE_A_NAME.split())
def test_no_title_ends_before_a_name(before: str) -> None:
    text = f"Old harbour warehouse burns near {before} 12 boats were there when the fire broke out last night."
    title = f"Old harbour warehouse burns near {before}"
    assert title not in titles(text)
    assert f"{title}ish" in titles(text.replace(before, f"{before}ish"))


NOUNS = """
강의 개의 거의 건의 결의 고의 공의 논의 동의 명의 모의 문의 발의 불의 상의 성의 수의 심의 열의 예의 유의 임의 장의
적의 전의 정의 제의 주의 질의 창의 토의 편의 하의 합의 항의
협의 회의
"""


@each("noun", NOUNS.split())
def test_what_ends_like_a_genitive_may_end_a_title(noun: str) -> None:
    text = "부산 항구의 창고 전소 {} 소방서는 어젯밤 항구에서 큰불이 났다고 밝혔다."
    assert f"부산 항구의 창고 전소 {noun}" in titles(text.format(noun), "ko")
    assert "부산 항구의 창고 전소 우리의" not in titles(text.format("우리의"), "ko")


@each(
    ("sentence", "begins"),
    [
        ("The curator wrote", True), ("“We wrote", True), ("'We wrote", True), ("‘We wrote", True),
        ('"We wrote', True),
        ("12 curators wrote", True), ("2.7 percent wrote", False), ("2.7% wrote", False), ("2.7 per cent wrote",
        False),
        ("(Seoul) - The curator wrote", True), ("(Seoul) The curator wrote", False), ("(Seoul)— They wrote", True),
        ("curators wrote", False),
    ],
)  # fmt: skip
def test_how_a_sentence_begins_behind_a_title(sentence: str, begins: bool) -> None:
    title = "Museum of the old port asks for help"
    found = titles(f"{title} {sentence} to the school that the flood had come last night.")
    assert (title in found) == begins


@given(st.text(alphabet=" aB가는.!\n", max_size=60), st.sampled_from(["ko", "en"]))
def test_every_place_is_white_space_inside_the_first_sentence(text: str, language: Language) -> None:
    found = Text(text, language)
    for gap in found.fact(read_title_ends):
        first = found.fact(read_statements)[0]
        assert first.start < gap.start < gap.end < first.end
        assert text[gap.start : gap.end].isspace()
        assert not text[gap.start - 1].isspace()


def test_no_title_ends_within_a_name() -> None:
    text = "Fire in the Old Port of New York spares King George's Museum of North Korea and all that it shows."
    assert not any(title.endswith((" New", " King", "George's", " North")) for title in titles(text))


def test_no_title_ends_within_a_quotation_or_before_a_share() -> None:
    quoted = 'Old port sold to "New Harbour Partners of Busan" The city said so in a letter to the owners last night.'
    assert titles(quoted) == ['Old port sold to "New Harbour Partners of Busan"']
    text = "The index of the port fell {} last night, and many ships left the harbour of the town."
    assert titles(text.format("2.7 percent")) == titles(text.format("27%")) == []
    assert titles(text.format("27 points")) == ["The index of the port fell"]


def test_a_bracket_begins_a_sentence_with_who_reports() -> None:
    text = "Old harbour warehouse burns down (Busan News{}Agency) – Thirty fire engines came to the port last night."
    assert "Old harbour warehouse burns down" in titles(text.format(" "))
    assert (
        titles("Old surface-to-air missiles (M-SAM), which the town bought, were shown in the port last night.") == []
    )


def test_no_title_ends_in_what_says_more_of_the_next_word() -> None:
    for word in ("former", "should", "towards", "became", "especially"):
        assert titles(f"Neighbours of the old port {word} Busan had no fire station of its own last night.") == []
    assert titles("번 변호사가 언급한 규제 당국의 움직임을 시장은 지켜보고 있다.", "ko")[0] == "번 변호사가 언급한 규제"
    assert titles("정부가 발표한 대북 수출 제한 조치를 시장은 지켜보고 있다.", "ko")[:2] == [
        "정부가 발표한 대북",
        "정부가 발표한 대북 수출",
    ]
    assert "대북 수출 제한" in titles("대북 수출 제한 정부는 오늘 새 조치를 발표한다고 밝혔다.", "ko")


def test_how_long_a_korean_title_and_its_sentence_are_at_least() -> None:
    assert titles("항구에서 큰 불이 남 비가 또 내렸다.", "ko") == ["항구에서 큰 불이"]  # ten characters follow
    assert titles("항구에서 큰 불이 남 비가 내렸다.", "ko") == []


def test_capitals_on_both_sides_tell_names_in_english_alone() -> None:
    english, korean = Text("He met Anna Berg there", "en"), Text("어제 Anna Berg를 보았다", "ko")
    assert is_between_capitals(english, 0, len("He met Anna"))
    assert not is_between_capitals(english, 0, len("He met"))
    assert not is_between_capitals(english, 0, len("He met Anna Berg"))
    assert not is_between_capitals(korean, 0, len("어제 Anna"))
