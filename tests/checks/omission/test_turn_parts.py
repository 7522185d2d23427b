from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st
from shipped import MEASURES
from toy import pair

from qa_lint.checks.omission.turn_parts import turns_without_counterpart
from qa_lint.facts.turns import read_turns
from qa_lint.model import Text

KOREAN = (
    "A: 새 사무실은 어디로 정했어요?",
    "B: 아직 못 정했어요.",
    "A: 월세가 너무 비싸죠?",
    "B: 네, 그래서 교외를 보고 있어요.",
)
ENGLISH = (
    "A: Where will the new office be?",
    "B: We haven't decided yet.",
    "A: The rent is too high, isn't it?",
    "B: Yes, so we are looking at the suburbs.",
)


def lost(korean: str, english: str, source: str = "ko") -> list[str]:
    both = pair(korean, english, source=source)  # type: ignore[arg-type]
    return [part.text[slice(*part.span)] for part in turns_without_counterpart(both, MEASURES)]


@given(st.sets(st.integers(0, 3), min_size=1, max_size=3), st.booleans(), st.sampled_from(["ko", "en"]))
def test_the_turns_that_one_side_lacks_are_told(gone: set[int], of_korean: bool, source: str) -> None:
    whole, other = (KOREAN, ENGLISH) if of_korean else (ENGLISH, KOREAN)
    rest = " ".join(turn for n, turn in enumerate(other) if n not in gone)
    sides = (" ".join(whole), rest) if of_korean else (rest, " ".join(whole))
    assert " ".join(lost(*sides, source)) == " ".join(whole[n] for n in sorted(gone))


def test_neighbours_are_one_part_which_should_stand_before_the_next_turn() -> None:
    both = pair(" ".join(KOREAN), f"{ENGLISH[0]} {ENGLISH[3]}")
    (part,) = turns_without_counterpart(both, MEASURES)
    assert part.text[slice(*part.span)] == f"{KOREAN[1]} {KOREAN[2]}"
    assert both.target.text[part.place.start :] == ENGLISH[3]


@each(
    ("korean", "english"),
    [
        ("P1: 배고파. P2:나도. P1: 뭐 먹을까?", "P1: I'm hungry. P2: Me too. P1: What shall we eat?"),
        ("p1: 배고파. P2: 나도.", "P1: I'm hungry. P2: Me too."),
        ("P1: 배고파. PP2: 나도.", "P1: I'm hungry. P2. Me too."),
        ("P1: 배고파. P2 나도.", "P1: I'm hungry. P2\": Me too."),
        ("[식당에서] P1 배고파. P2: 나도.", "[At a diner] P1: I'm hungry. P2: Me too."),
        # what is said of a thing that is called like a speaker is no turn, nor is the anchor of a heading
        ("P1: P2는 어디에 꽂나요?", "P1: Where does P2 go?"),
        ("Q1: 도구란 무엇인가요? [[q1-what-is-a-tool]]", "Q1: What is a tool?"),
        # a colon that another side has not, a drive
        ("A: 어디에 저장했어?", "Where did you save it?"),
        ("A: 어디에 저장했어? B: C:\\temp에.", "A: Where did you save it? B: In C:\\temp."),
    ],
)
def test_labels_that_are_mistyped_are_labels(korean: str, english: str) -> None:
    assert lost(korean, english) == []


def test_where_a_label_is_mistaken_what_is_said_tells() -> None:
    korean = "A: 언제 떠나? B: 내일 아침에. B: 몇 시 기차야?"
    assert lost(korean, "A: When do you leave? A: Which train is it?") == ["B: 내일 아침에."]


def test_speakers_may_have_other_letters_over_there() -> None:
    assert lost("A: 언제 열어요? B: 아홉 시요. A: 닫는 건요?", "X: When do you open? Y: At nine.") == ["A: 닫는 건요?"]


def test_a_turn_ends_before_the_next_label() -> None:
    text = Text("[At a shop] A: How much? B: Two dollars. ", "en")
    assert [(turn.label, text[slice(*turn.span)]) for turn in read_turns(text)] == [
        ("A", "A: How much?"),
        ("B", "B: Two dollars."),
    ]
