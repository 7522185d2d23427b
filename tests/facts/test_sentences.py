from __future__ import annotations

from itertools import pairwise

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.sentences import read_clause_starts, read_clauses, read_headed_statements, read_statements
from qa_lint.model import Language, Text


@each(
    "sentences",
    [
        ["The shop opens at 9 a.m. on Monday.", "It closes at 3.5 degrees."],
        ["Dr. Lee met J. R. Smith.", "They talked."],
        ["She paid $2.50!", "Really?", "Yes."],
        ["1. Open the lid.", "Then wait."],
        ['He said, "It is late.', 'We must go."', "Nobody moved."],
        ["“It is late,” he said.", "“We must go.”"],
        ["See `a. B` and https://example.com/a.b.", "Then go on."],
        ["and so on... and on.", "End"],
        ["[In a shop] P1: How much is it", "P2: Two dollars", "P1 : Fine"],
        ["We went on with Plan B: we walked."],
    ],
)
def test_english(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[slice(*span)] for span in read_statements(Text(text, "en"))] == sentences


@each(
    "sentences",
    [
        ["문을 열었다.", "3월에는 닫는다."],
        ["그는 “늦었다.", "가야 한다.”라고 말했다.", "“아니다.”"],
        ["가격은 3.5달러다.", "NHN이 샀다!", "정말?"],
        ["'아니다.' 라고 그는 말했다.", "끝났다."],
        ["가. 뚜껑을 연다.", "기다린다."],
        ["“벌써 늦었어요.” 하고 동생이 말했다.", "“아니다.” 라며 형이 웃었다.", "고양이는 잤다."],
        ["A: 늦었네", "B: 미안!", "길이 막혔어", "A : 괜찮아."],
    ],
)
def test_korean(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[slice(*span)] for span in read_statements(Text(text, "ko"))] == sentences


def test_statements_divide_quotations() -> None:
    text = "그는 “늦었다. 가야 한다”고 말했다. 모두 떠났다."
    parts = [text[slice(*span)] for span in read_statements(Text(text, "ko"))]
    assert parts == ["그는 “늦었다.", "가야 한다”고 말했다.", "모두 떠났다."]


@each(
    ("language", "statements"),
    [
        (
            "ko",
            "시의회가 버스 요금을 석 달 동안 올리지 않기로 했다 | 동결은 1일부터 적용된다. | 시민들은 반겼다.",
        ),
        ("ko", "태풍이 남해안을 지나 동해로 빠져나갔습니다 | 3명이 다치고 주택 20채가 물에 잠겼습니다."),
        ("ko", "어린이들은 마당에서 흙을 만지며 왔다 갔다 하고 어른들은 그늘에서 쉬었다."),
        ("ko", "아무리 튼튼하게 설계되었다 하더라도 오래된 다리는 해마다 점검해야 한다."),
        ("ko", "새 전화기는 화면이 안으로 접혔다 펼쳐지고 무게는 조금 줄었다고 한다."),
        ("ko", "문이 열렸다 닫혔다."),  # too short for a heading
        ("en", "Council freezes bus fares for three months | The freeze starts on the first. | Riders were pleased."),
        ("en", "Farmers protest against the new dam near the old town | Hundreds of farmers protested near the dam."),
        ("en", "Twin pandas born at the city zoo greet visitors | They were born in June and weigh a kilogram each."),
        ("en", "Two held over fire in the old school on the hill | Police held two over the fire at the school."),
        ("en", "Police hold two over fire at Mill Street School | Police held two over a fire at Mill Street School."),
        (
            "en",
            "Mill Street School to stay shut this week | Mill Street School will stay shut for repairs.",
        ),
        ("en", "Two hundred stranded as ferry fails in storm | After hours in the dark they were towed home."),
        ("en", "The mayor wrote a long column titled “It was never our bridge” and sent it to the paper."),
        ("en", "When you save a new file for the first time, the Save As dialog opens for a name."),
        ("en", "Fire destroys old mill near Hill | A fire destroyed the mill last night. | Nobody was hurt."),
        ("en", "LONDON, England (Agency) The wife of a man who was lost at sea has told her story."),
        ("en", "The council of the old town said that the Council for the Arts would move its office."),
        (
            "en",
            "We compared the report on Monday with the report from the office on Tuesday and with the report of May.",
        ),
        ("en", "Choose the Save button to save the document as a copy in the folder of the project."),
    ],
)
def test_a_heading_may_be_run_together_with_the_sentence_below_it(language: Language, statements: str) -> None:
    expected = statements.split(" | ")
    text = Text(" ".join(expected), language)
    assert [text[slice(*span)] for span in text.fact(read_headed_statements)] == expected


def test_only_what_begins_a_line_is_a_heading() -> None:
    line = "Council freezes bus fares for three months The freeze starts on the first."
    text = Text(f"It rained. {line}\n{line}", "en")
    assert [span.start for span in text.fact(read_headed_statements)] == [0, 11, 86, 129]


@each(
    ("language", "clauses"),
    [
        ("ko", ["비가 많이 왔기 때문에", "경기는 내일로 미루어졌고,", "표는 그대로 쓸 수 있다."]),
        ("ko", ["짧고 긴 길이 있다."]),
        ("ko", ["문을 닫습니다.", "창문을 열려면 손잡이를 돌리고", "바깥으로 천천히 미세요."]),
        ("en", ["The match was put off", "because it rained heavily,", "and all tickets stay valid."]),
        ("en", ["Yes, it is, of course."]),
        ("en", ["Turn the handle slowly:", "the window opens outwards", "if nothing blocks it."]),
    ],
)
def test_clauses(language: Language, clauses: list[str]) -> None:
    text = " ".join(clauses)
    assert [text[slice(*span)] for span in read_clauses(Text(text, language))] == clauses


def test_clauses_are_not_cut_in_code() -> None:
    text = "Run `call(first, second, third, fourth)` in the terminal window."
    assert len(read_clauses(Text(text, "en"))) == 1


def test_a_forgotten_mark_binds_nothing() -> None:
    text = "He said “stop. Then he left. Nobody followed."
    assert len(read_statements(Text(text, "en"))) == 3


def test_line_ends_divide() -> None:
    text = "A heading\nThe first sentence.\r\n---\nThe second"
    parts = [text[slice(*span)] for span in read_statements(Text(text, "en"))]
    assert parts == ["A heading", "The first sentence.", "The second"]


@given(st.text(alphabet="가나. \"“”'?!\n\rAb3", max_size=60))
def test_sentences_are_in_order_and_hold_all_letters(text: str) -> None:
    spans = read_statements(Text(text, "ko"))
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert "".join(c for span in spans for c in text[slice(*span)] if c.isalpha()) == "".join(filter(str.isalpha, text))


@pytest.mark.parametrize(
    ("language", "clauses"),
    [
        # of the last one with the space before it, and of the first: just long enough, and too short to be one
        ("ko", ["문을 닫고 나왔으며", "방을 쓸었다."]),
        ("ko", ["문을 닫고 나왔으며 길을 갔다."]),
        ("ko", ["지붕이 새었지만", "바람은 불지 않았다."]),
        ("ko", ["비가 새었지만 바람은 불지 않았다."]),
        ("en", ["We ran to the bus,", "and the doors closed behind us."]),
        ("en", ["We ran to a shed, and the doors closed behind us."]),
        ("en", ["The doors closed behind us", "when we got away."]),
        ("en", ["The doors closed behind us when we got out."]),
    ],
)
def test_a_clause_has_some_length(language: Language, clauses: list[str]) -> None:
    text = " ".join(clauses)
    assert [text[slice(*span)] for span in read_clauses(Text(text, language))] == clauses


CLAUSES = """
비가 오고|비가 오며|비가 오면서|비가 오지만|비가 왔으나|심사를 통과하되|비가 오는데|날이 맑은데|봄인데
날이 맑으면|그가 말하면|봄이 시작되면|비가 오므로|비가 오도록|비가 오니까|비가 오려면|비가 오거나
비가 들어서|비를 막아서|비를 피해서|비 때문에|예보에 따르면|비를 막기 위해|비를 막기 위해서|비 덕분에
비가 오는 동안|비가 온 후|비가 온 후에|비가 온 뒤|비가 온 뒤에|비가 오기 전|비가 오기 전에|비가 올 때
비가 올 때는|비가 오자,|날이 이렇다:|비가 온다 -|비가 온다 –|비가 온다 —|비가 온다;
"""


@each("clause", CLAUSES.strip().replace("\n", "|").split("|"))
def test_a_korean_clause_begins_behind_each_connective(clause: str) -> None:
    assert read_clause_starts(Text(f"{clause} 문을 닫았다.", "ko")) == (0, len(clause))


@each(
    "word",
    [
        "because", "while", "which", "whose", "who", "although", "though", "unless", "whereas", "so that",
        "in order to", "but", "if", "when", "where", "before", "after", "until", "since", "including",
        "according", "Because", "IF",
    ],
)  # fmt: skip
def test_an_english_clause_begins_with_each_conjunction(word: str) -> None:
    clause = "The shop shut early"
    assert read_clause_starts(Text(f"{clause} {word} it rained.", "en")) == (0, len(clause))


@each(
    ("text", "starts"),
    [
        ("They left (or so) late.", ["They", "or so", " late."]),
        ("They left [sic] late.", ["They", "sic", " late."]),
        ("They left. Nobody came.", ["They", "Nobody"]),
        ("They left early and late.", ["They"]),
        ("They bought 3,000 of them at 5:30.", ["They"]),  # no space behind the mark
        ("They made a well-known mistake.", ["They"]),
    ],
)
def test_a_clause_may_begin_at_brackets_and_sentences(text: str, starts: list[str]) -> None:
    assert read_clause_starts(Text(text, "en")) == tuple(map(text.index, starts))


@each(
    "word",
    """
    Mr Mrs Dr Prof St Jr Sr No Nos Vol Fig Figs Eq Sec Ch p pp vs etc eg e.g ie i.e cf al ca approx Inc Co Corp Ltd Bros
    Mt Ave Blvd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m U.S U.K U.N D.C J J.R
    """.split(),  # noqa: SIM905
)
def test_no_sentence_ends_with_an_abbreviation(word: str) -> None:
    for before in ("They saw ", "They saw (", "They saw “", "They saw ["):
        assert len(Text(f"{before}{word}. Then they left.", "en").fact(read_statements)) == 1
    assert len(Text(f"They saw x{word}. Then they left.", "en").fact(read_statements)) == 2


@each("number", [*"가나다라마바사아자차카타파하", "1", "12", "123", "A", "b"])
def test_the_number_of_an_item_is_no_sentence(number: str) -> None:
    assert len(Text(f"{number}. 뚜껑을 연다. 기다린다.", "ko").fact(read_statements)) == 2


def test_another_syllable_is_no_number_of_an_item() -> None:
    assert len(Text("갸. 뚜껑을 연다. 기다린다.", "ko").fact(read_statements)) == 3
