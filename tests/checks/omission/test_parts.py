from __future__ import annotations

import pytest
from each import each
from shipped import MEASURES, STANDARDS
from toy import pair

from qa_lint.alignment import chain
from qa_lint.alignment.beads import Bead
from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission import parts as omission_parts
from qa_lint.checks.omission.elsewhere import is_said_apart
from qa_lint.checks.omission.looks import is_plain, is_plain_between
from qa_lint.checks.omission.parts import Cut, parts_of_sentences, parts_without_counterpart, sentence_pairs
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Span
from qa_lint.resources.encoder import Encoder

WHO = {"농부": "farmer", "의사": "doctor", "학생": "student", "기자": "reporter", "변호사": "lawyer", "가수": "singer"}
DOES = {
    "사과를 팔았다": "sold apples",
    "편지를 썼다": "wrote a letter",
    "창문을 닫았다": "closed the window",
    "바다를 보았다": "looked at the sea",
    "신문을 읽었다": "read a newspaper",
    "물고기를 잡았다": "caught a fish",
    "학교에 갔다": "went to school",
    "노래를 불렀다": "sang a song",
}
SENTENCES = [
    (f"그 {who}는 {does}.", f"The {who_en} {does_en}.")
    for does, does_en in DOES.items()
    for who, who_en in WHO.items()
]  # fmt: skip
LOST = "시장은 내년 교육 예산을 두 배로 늘리겠다고 약속했다."
LOST_ENGLISH = "The mayor promised to double the education budget next year."


# so many that leaving each out is encoded, that it is not, and that they are looked at window by window
@pytest.mark.parametrize(("size", "window"), [(12, 600), (len(SENTENCES), 600), (len(SENTENCES), 20)])
def test_the_sentence_that_a_long_row_lost_is_found(monkeypatch: pytest.MonkeyPatch, size: int, window: int) -> None:
    monkeypatch.setattr(chain, "_WINDOW", window)
    half = size // 2
    korean, english = ([both[side] for both in SENTENCES[:size]] for side in (0, 1))
    korean.insert(half, LOST)

    def found(translation: list[str]) -> list[str]:
        both = pair(" ".join(korean), " ".join(translation))
        return [
            part.text[part.span.start : part.span.end]
            for _, parts in parts_without_counterpart(both, STANDARDS)
            for part in parts
        ]

    assert found([*english[:half], LOST_ENGLISH, *english[half:]]) == []
    assert found(english) == [LOST]


@pytest.mark.parametrize("side", [0, 1])
def test_all_that_a_long_row_lost_at_its_end_is_told_at_once(monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    monkeypatch.setattr(chain, "_WINDOW", 10)
    begun, rest = ([" ".join(both[n] for both in part) for n in (0, 1)] for part in (SENTENCES[:12], SENTENCES[12:]))
    texts = [f"{begun[n]} {rest[n]}" if n == side else begun[n] for n in (0, 1)]
    assert parts_of(*texts) == [rest[side]]


ALSO_LOST = "병원은 올겨울 응급실을 밤새 열어 두기로 결정했다."


@pytest.mark.parametrize(("first", "second"), [(3, 9), (0, 12), (5, 5)])
def test_each_of_two_sentences_that_a_row_lost_is_found(first: int, second: int) -> None:
    korean, english = ([both[side] for both in SENTENCES[:12]] for side in (0, 1))
    korean.insert(second, ALSO_LOST)
    korean.insert(first, LOST)
    both = [f"{LOST} {ALSO_LOST}"] if first == second else [LOST, ALSO_LOST]
    assert parts_of(" ".join(korean), " ".join(english)) == both


def test_never_all_of_a_side_is_lost() -> None:
    ((_, parts),) = parts_without_counterpart(pair(f"{LOST} {ALSO_LOST}", "See the attached file."), STANDARDS)
    assert [part.text.language for part in parts].count("ko") <= 1
    assert all(part.span != part.text.whole for part in parts)


def test_only_what_may_be_lost_is_left_out_to_be_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(omission_parts, "SENTENCES", omission_parts.SENTENCES._replace(unsaid=0.0))  # by itself
    encoder = Encoder()
    both = pair(" ".join([LOST, *(korean for korean, _ in SENTENCES[:12])]), " ".join(en for _, en in SENTENCES[:12]))
    standards = STANDARDS._replace(measures=MEASURES._replace(encoder=encoder))
    ((_, [part]),) = parts_without_counterpart(both, standards)
    assert part.text[slice(*part.span)] == LOST
    assert encoder.asked == 13 + 12 + 2 + 1  # the sentences, all of either side, and one side without the lost one


@pytest.mark.parametrize("n", [10, 26, 36])
def test_a_pair_is_plain_until_something_is_taken_out_of_it(n: int) -> None:
    korean, english = SENTENCES[n]
    assert is_plain(pair(korean, english), MEASURES.words)
    assert not is_plain(pair(f"{LOST} {korean}", english), MEASURES.words)
    assert not is_plain(pair(korean, f"{english} {LOST_ENGLISH}"), MEASURES.words)
    assert not is_plain(pair(korean, SENTENCES[n - 8][1]), MEASURES.words)


def test_a_pair_is_plain_by_the_lengths_that_are_usual_in_its_document() -> None:
    korean, english = SENTENCES[40]
    wordy = pair(korean, english.replace("The ", "And so it was that there and then the one "))
    assert not is_plain(wordy, MEASURES.words)
    assert is_plain(wordy, MEASURES.words, usual=surplus_of("ko", *map(len, wordy.texts)))
    assert not is_plain(pair(korean, english), MEASURES.words, usual=-0.5)


def test_a_sentence_is_plain_in_its_pair_as_it_is_by_itself() -> None:
    seen = set()
    for n in range(len(SENTENCES) - 2):
        korean, english = zip(*SENTENCES[n : n + 3], strict=True)
        both = pair(" ".join(korean), " ".join((english[0], *english[:0:-1])))  # the last two have changed places
        spans = zip(both.korean.fact(read_statements), both.english.fact(read_statements), strict=True)
        for one, span in zip(sentence_pairs(both), spans, strict=True):
            plain = is_plain(one, MEASURES.words)
            assert is_plain_between(both, *span, MEASURES.words) == plain
            seen.add(plain)
    assert seen == {True, False}


def test_text_that_is_no_english_for_all_its_letters_has_lost_nothing() -> None:
    korean = "힌트를 거꾸로 적어 두었습니다. 정답은 상자 밑에 있는 파란 열쇠입니다. 문은 오전에만 열립니다."
    rotated = "Gur nafjre vf gur oyhr xrl haqre gur obk. Gur qbbe vf bcra bayl va gur zbeavat, jura gur fha fuvarf."
    assert list(parts_without_counterpart(pair(korean, f"Read the hint. {rotated}"), STANDARDS)) == []
    english = "The blue key is the answer."
    assert list(parts_without_counterpart(pair(korean, f"Read the hint. {english}"), STANDARDS))


def test_english_of_the_kitchen_is_english() -> None:
    english = "Scour the greasy skillet, rinse the ladle and colander, and scrub the grimy toaster."
    assert list(parts_without_counterpart(pair("국자와 체를 헹구세요.", english), STANDARDS))


def test_a_source_is_told_where_nothing_else_is() -> None:
    both = pair(
        "이웃들은 밤마다 개가 짖는다고 하소연했다. 시청이 나섰다.", "Dogs bark every night. City Hall has stepped in."
    )
    ((_, (part,)),) = parts_without_counterpart(both, STANDARDS)
    assert part.text[slice(*part.span)] == "하소연했다"


def parts_of(korean: str, english: str) -> list[str]:
    return [
        part.text[slice(*part.span)]
        for _, parts in parts_without_counterpart(pair(korean, english), STANDARDS)
        for part in parts
    ]


@pytest.mark.parametrize(
    ("korean", "english", "lost"),
    [
        # the words stand in another sentence, too, where they have their own partners
        (
            "뚜껑을 열고 파란 열쇠를 상자 안에 넣으십시오. 상자 안에 파란 열쇠가 있으면 경보가 꺼집니다.",
            "Open the lid. If the blue key is inside the box, the alarm turns off.",
            ["파란 열쇠를 상자 안에 넣으십시오"],
        ),
        (
            "농부는 사과를 팔고 새 트럭을 샀다. 새 트럭은 빨갛다.",
            "The farmer sold apples. The new truck is red.",
            ["새 트럭을 샀다"],
        ),
        # the clause has moved to the next sentence
        (
            "뚜껑을 열고 파란 열쇠를 상자 안에 넣으십시오. 그러면 경보가 꺼집니다.",
            "Open the lid. Put the blue key inside the box, and the alarm turns off.",
            [],
        ),
        (
            "농부는 사과를 팔았고 그 돈으로 이웃 마을에서 새 트럭을 샀다. 새 트럭은 빨갛다.",
            "The farmer sold apples. With the money he bought a new truck in the neighboring village, which is red.",
            [],
        ),
        # the little words before it are its own up to the next mark
        (
            "시장은 예산을 줄이고 도서관을 닫았다.",
            "The mayor cut the budget and, with tears in his eyes, closed the library.",
            ["with tears in his eyes"],
        ),
    ],
)
def test_what_has_moved_to_another_sentence_is_spare_there(korean: str, english: str, lost: list[str]) -> None:
    assert parts_of(korean, english) == lost


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("국정원이 사건을 조사 중이다.", "The National Intelligence Service (NIS) is investigating the case."),
        (
            "손님들은 온돌방에서 잤다.",
            "The guests slept in a room with ondol, Korea's traditional underfloor heating system.",
        ),
        (  # a sum in another currency
            "빚이 2억 원까지 불어났을 때는 그만둘까도 생각했다.",
            "There was a point, with debts climbing to 200 million won (about $150,000), when she nearly threw in the "
            "towel.",
        ),
        ("화가는 한지를 고집한다.", "The painter insists on hanji, traditional Korean paper made from mulberry bark."),
    ],
)
def test_what_is_known_or_explained_is_no_addition(korean: str, english: str) -> None:
    assert parts_of(korean, english) == []


@each(
    ("korean", "english", "describes"),
    [
        (
            "은행은 강가에 문을 열었다.",
            "The bank opened at the Riverside, a shopping district popular with young people.",
            True,
        ),
        # what the Korean does not name needs more than an apposition
        ("축제는 봄에 열린다.", "The festival is held at the Lighthouse, a cafe popular with young people.", False),
    ],
)
def test_what_a_name_of_both_sides_is_may_be_told_to_readers(korean: str, english: str, describes: bool) -> None:
    ((one, (part,)),) = parts_without_counterpart(pair(korean, english), STANDARDS)
    assert omission_parts.describes(part, one, STANDARDS.tables) == describes


def test_a_sentence_that_an_expression_says_is_not_lost() -> None:
    korean = "다리는 곧 열릴 예정이오니 양해 부탁드립니다."
    assert parts_of(korean, "The bridge will open shortly. Thank you for your patience.") == []
    assert parts_of(korean, "The bridge will open shortly. Bring an umbrella for your children.") != []


def test_a_sentence_that_the_account_knows_nothing_of_is_looked_at_for_less() -> None:
    assert parts_of("파일을 삭제하시겠습니까? 이 작업은 되돌릴 수 없습니다.", "Do you want to delete the file?") == [
        "이 작업은 되돌릴 수 없습니다."
    ]


@pytest.mark.parametrize(
    ("korean", "apart"),
    [("어선은 새벽에 항구를 떠나고, 바람이 불면 그물을 거두어야 한다.", True), ("어선은 새벽에 항구를 떠난다.", False)],
)
def test_a_sentence_whose_words_another_one_says_is_said_apart(korean: str, apart: bool) -> None:
    english = "Fishing boats leave the harbor at dawn. If the wind blows, they have to gather their nets."
    both = pair(korean, english)
    span = Span(english.index("If"), len(english))
    place = Span(len(korean), len(korean))
    assert is_said_apart(both, span, place, "en", STANDARDS.tables, 3) == apart
    assert not is_said_apart(both, span, place, "en", STANDARDS.tables, 9)
    before, beside = "마을에는 학교가 있다. " * 120, "There is a school in the village. " * 120
    both = pair(before + korean + " " + before, beside + english + " " + beside)
    span, place = span.moved(len(beside)), place.moved(len(before))
    assert is_said_apart(both, span, place, "en", STANDARDS.tables, 3) == apart


@pytest.mark.parametrize("certain", [(-9.0, 5.0, 5.0), (-9.0, -9.0, 5.0)])
def test_beside_a_sentence_that_another_one_says_a_lost_one_is_told(certain: tuple[float, ...]) -> None:
    korean = "어선은 새벽에 항구를 떠나고, 바람이 불면 그물을 거두어야 한다."
    lost = "The ferry to the island has been out of service since Monday."
    english = f"Fishing boats leave the harbor at dawn. If the wind blows, they have to gather their nets. {lost}"
    cut = Cut.of(pair(korean, english), omission_parts.SENTENCES)
    beads = [Bead(0, 1, 0, 1), Bead(1, 1, 1, 2), Bead(1, 1, 2, 3)]
    odds = [(-9.0,), certain]
    told = list(omission_parts._lost(cut, omission_parts.SENTENCES, odds, beads, STANDARDS.tables))
    assert [(odd, part.text[slice(*part.span)], part.place) for odd, part in told] == [
        (5.0, lost, Span(len(korean), len(korean)))
    ]


@pytest.mark.parametrize(
    ("lost", "there"),
    [
        (
            ["고1과 고2는 오늘 모의고사를 치른다.", "임차인은 임대인의 동의 없이 임차권을 양도하지 못한다.",
             "지난해 태어난 아기는 23만 명으로 10년 전의 절반 수준에 그쳤다."],
            "First- and second-year high school students take a mock exam today. "
            "Just 230,000 babies were born last year, about half the number of a decade earlier.",
        ),
        (
            ["180도로 예열한 오븐에서 20~25분간 굽는다.", "안세영은 첫 게임을 내주고도 경기를 뒤집었다.",
             "손흥민은 후반 37분 교체될 때까지 두 골을 넣었다."],
            "Bake for 20 to 25 minutes in an oven preheated to 180°C. "
            "Son Heung-min scored twice before being substituted in the 82nd minute.",
        ),
    ],
)  # fmt: skip
def test_a_sentence_that_is_said_nowhere_is_told_where_the_lengths_leave_a_doubt(lost: list[str], there: str) -> None:
    assert parts_of(" ".join(lost), there) == [lost[1]]


@each(
    ("korean", "english", "lost"),
    [
        ("소음을 막으려면 창문을 닫으세요.", "Close the window.", True),
        ("소음을 막으려면 창문을 닫으세요.", "To do so, close the window.", False),
        ("소음이 들리면 창문을 닫으세요.", "In that case, close the window.", False),
        ("소음이 들리면 창문을 닫으세요.", "Close the window.", True),
    ],
)
def test_a_clause_may_be_meant_by_what_begins_a_sentence(korean: str, english: str, lost: bool) -> None:
    assert bool([*parts_of_sentences(pair(korean, english), STANDARDS)]) == lost


def test_what_points_at_what_follows_may_be_a_colon() -> None:
    assert parts_of("닫은 화면은 특징을 가집니다.", "Closed screens:") == ["특징을 가집니다"]
    assert parts_of("닫은 화면은 다음 특징을 가집니다.", "Closed screens:") == []


@pytest.mark.parametrize(
    ("korean", "english", "lost"),
    [
        ("회사는 작년에 큰 이익을 냈다.", "The company made a large profit last year{}.", "its first in a decade"),
        ("회사는 작년에 큰 이익을 냈다{}.", "The company made a large profit last year.", "십 년 만에 처음"),
    ],
)
def test_what_one_side_has_in_brackets_is_lost_however_plain_the_lengths(korean: str, english: str, lost: str) -> None:
    sides = [text.format(f" ({lost})" if "{}" in text else "") for text in (korean, english)]
    told = parts_without_counterpart(pair(*sides), STANDARDS)
    assert [part.text[slice(*part.span)] for _, parts in told for part in parts] == [lost]
    assert not list(parts_without_counterpart(pair(korean.format(""), english.format("")), STANDARDS))
