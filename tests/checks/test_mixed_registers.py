from __future__ import annotations

from each import each
from toy import pair, sightings

from qa_lint.checks.mixed_registers import find_mixed_registers, registers
from qa_lint.model import Document, Hit


def hits(*lines: str) -> list[Hit]:
    pairs = [pair(line, "A line.", source="en") for line in lines]
    return list(find_mixed_registers(sightings(registers, Document("ko.txt", pairs))))


POLITE = ["문을 엽니다."] * 10


@each(
    ("line", "kinds"),
    [
        ("문을 닫았다.", ["slip"]),
        ("문이 없다.", ["slip"]),
        ("문은 나무이다.", ["slip"]),
        ("문을 닫는다. 불을 끈다.", ["mixed", "mixed"]),
        ("문을 닫습니다. 불을 꺼도 돼요.", ["within"]),
        ("문을 닫습니다. 불이 꺼져요. 갑니다. 옵니다.", []),
        ("A: 문을 닫습니다. B: 불을 꺼요.", []),
        ("문을 닫으세요. 좋네요. 그럴 필요.", []),
        ("문을 닫으세요. 불을 꺼라.", ["within"]),
        ("문을 닫아라. 불을 끄십시오.", ["within"]),
        ("문을 닫아라. 불이 꺼져요.", ["within"]),
        ("문을 닫으세요. 불을 끄지 마라.", ["within"]),
        ("문을 닫아라. 불을 꺼라. 가거라.", []),
        ("문을 닫으세요. 불이 꺼집니다. 그 나라. 사하라.", []),
        ("“문을 닫는다.” 그런 말입니다.", []),
        ("# 문을 닫는다.", []),
        ("여기는 바다.", []),
        ("문을 닫았다고 합니다.", []),
        ("문을 닫아요.", []),
        ("이것은 문이 아니다.", ["slip"]),
        ("문을 닫았으니까.", []),
        ("문을 닫으십시오. 문을 닫습니까?", []),
    ],
)
def test_a_plain_sentence_among_polite_ones(line: str, kinds: list[str]) -> None:
    assert [hit.kind for hit in hits(*POLITE, line)] == kinds


@each(
    ("line", "within"),
    [
        ("문을 닫으세요. 열쇠로 잠가야 해.", True),
        ("문을 닫으세요. 불은 켜 두면 안 돼.", True),
        ("문이 닫힙니다. 이제 들어갈 수 없어.", True),
        ("문이 닫혔어요. 이제 불을 꺼도 돼.", True),
        ("이제 불을 꺼도 돼. 문이 닫혔어요.", False),  # who begins so may be answered
        ("문이 닫혔어요? 이제 불을 꺼도 돼.", False),
        ("안녕하세요. 벌써 불을 껐어.", False),  # a greeting
        ("문을 닫으세요. 좋은 도해. 고해.", False),  # nouns
        ("A: 문을 닫으세요. B: 벌써 닫았어.", False),
        ("문을 닫으세요. 불을 끕니다. 자리에 앉으세요. 이제 가도 돼.", False),  # so long a text may have its reasons
    ],
)
def test_a_text_that_speaks_to_its_readers_goes_over_to_friends(line: str, within: bool) -> None:
    assert [(hit.kind, hit.values["rare"]) for hit in hits(line)] == [("within", "해")] * within


def test_a_passage_in_the_other_style_is_no_slip() -> None:
    assert [hit.kind for hit in hits(*POLITE, *POLITE, "문을 닫는다.", "불을 끈다.")] == ["mixed", "mixed"]
    assert [hit.kind for hit in hits(*POLITE, "문을 닫는다.", *POLITE, "불을 끈다.")] == ["slip", "slip"]
    four = POLITE[:4]
    assert [hit.kind for hit in hits(*four, "문을 닫는다.", *four, "불을 끈다.", *four)] == ["mixed", "mixed"]


@each(
    ("usual", "rare", "kinds"),
    [
        # four of the one for each of the other, and five at all, show what is usual
        (8, 2, ["mixed"] * 2),
        (7, 2, []),
        (5, 1, ["mixed"]),
        (4, 1, []),
        # ten make the other one a slip
        (10, 1, ["slip"]),
        (9, 1, ["mixed"]),
    ],
)
def test_how_rare_the_other_style_is(usual: int, rare: int, kinds: list[str]) -> None:
    assert [hit.kind for hit in hits(*["문을 엽니다."] * usual, *["문을 닫는다."] * rare)] == kinds


def test_two_styles_that_are_both_common_are_no_slip() -> None:
    assert hits(*POLITE, *["문을 닫는다."] * 5) == []


@each(
    ("line", "kinds"),
    [
        ("계단에 올라가지 마.", ["slip"]),
        ("다음 시간에 약을 먹어.", ["slip"]),
        ("다음 시간에 먹어!", ["slip"]),
        ("문이 열렸어.", ["slip"]),
        ("오늘은 문을 열 거야.", ["slip"]),
        ("“계단에 올라가지 마.” 그런 말입니다.", []),
        ("도윤: 계단에 올라가지 마.", []),  # somebody says so
        ("번아웃의 영향에 대해.", []),
        ("두 언어를 영어로 인해.", []),
        ("배우는 언어를 영어.", []),
        ("부록에 있는 용어.", []),
        ("올라가지 마세요.", []),
    ],
)
def test_a_sentence_to_friends_among_polite_ones(line: str, kinds: list[str]) -> None:
    found = hits(*POLITE, line)
    assert [hit.kind for hit in found] == kinds
    assert all(hit.values["rare"] == "해" for hit in found)


def test_several_sentences_to_friends_are_a_dialogue() -> None:
    assert hits(*POLITE, "계단에 올라가지 마.", *POLITE, "문이 열렸어.") == []


@each(("between", "kinds"), [(1, ["mixed", "mixed"]), (2, ["slip", "slip"]), (3, ["slip", "slip"])])
def test_a_slip_stands_among_sentences_in_the_usual_register(between: int, kinds: list[str]) -> None:
    """Two that are nearer to each other may be a passage with a reason of its own."""
    usual, rare = [*POLITE, *POLITE], "문을 닫았다."
    found = hits(*usual, rare, *POLITE[:between], rare, *usual)
    assert [hit.kind for hit in found] == kinds


@each(("polite", "times"), [(9, []), (10, [10]), (11, [11])])
def test_a_sentence_to_friends_is_a_slip_among_ten_polite_ones(polite: int, times: list[int]) -> None:
    found = hits(*["문을 엽니다."] * polite, "계단에 올라가지 마.")
    assert [hit.values["times"] for hit in found] == times


@each("said", ["감사합니다", "죄송합니다", "부탁드립니다", "축하드립니다", "환영합니다", "반갑습니다", "응원합니다",
               "실례합니다"])  # fmt: skip
def test_what_everybody_says_so_is_no_slip(said: str) -> None:
    talk = ["오늘은 문을 열었다."] * 12
    assert hits(*talk, f"{said}.") == []
    assert hits(*talk, "문을 엽니다.") != []
