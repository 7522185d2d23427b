"""English words in small letters that were left in a Korean translation."""

from __future__ import annotations

from collections.abc import Sequence

from each import each
from toy import pair, sightings

from qa_lint.checks.left_words import find_left_words, left_words
from qa_lint.model import Document, Location
from qa_lint.resources.registry import Resources
from qa_lint.resources.vocabulary import Vocabulary

_CALM = [
    ("The gate opens at nine.", "문은 아홉 시에 열립니다."),
    ("Bring your own cup.", "컵을 가져오세요."),
    ("Dogs are welcome.", "개도 들어올 수 있습니다."),
]


def _left(rows: Sequence[tuple[str, str]], allow: Sequence[str] = ()) -> list[str]:
    pairs = [pair(korean, english, source="en") for english, korean in rows]
    seen = sightings(left_words, Document("ko.txt", pairs))
    found = list(find_left_words(seen, words=Resources().get(Vocabulary), allow=allow))
    return [hit.target.text for hit in found if isinstance(hit.target, Location)]


@each(
    ("english", "korean", "left"),
    [
        ("Talk to the manager of the inn.", "여관의 manager와 이야기하세요.", ["manager"]),
        ("Ask the managers of the inn.", "여관 manager들에게 물어보세요.", ["manager"]),  # the number may differ
        ("The lake burst its banks.", "lake가 넘쳤다.", ["lake"]),  # at the beginning, with a particle
        ("Open the drawer of the desk.", "책상의 drawer 안을 보세요.", ["drawer"]),  # and without one, between words
        ("It hangs above the staircase.", "그것이 걸린 곳은 staircase.", ["staircase"]),  # and at the end
        ("Ask the shop owner.", "그 앞의 shop owner에게 물어보세요.", ["shop owner"]),  # two words
        ("Ask the owner of the shop.", "그 앞의 shop owner에게 물어보세요.", []),  # which the source has otherwise
        ("Go to the web app.", "이제 web app을 여세요.", []),  # both of which Korean keeps
        ("Pour the milk into the bowl.", "그릇에 \"milk\"를 부으세요.", []),  # spoken of
        ("Pour the milk into the bowl.", "그릇에 우유(milk)를 부으세요.", []),  # a gloss
        ("Pour the milk into the `bowl`.", "우유를 bowl에 부으세요.", []),  # code in the source
        ("Pour the milk into the Bowl.", "우유를 bowl에 부으세요.", []),  # a name there
        ("It finds bowl and bowl95.", "첫째로 bowl과 bowl95를 찾습니다.", []),  # what is looked for
        ("Type %bowl for the bowl sign.", "그러면 bowl이 보입니다.", []),  # and what a command calls so
        ("It returns bowl.", "그러면 bowl을 반환합니다.", []),  # what comes back from a program
        ("Type bowl or cup as a command.", "명령으로 bowl과 cup을 입력하세요.", []),  # and is typed into it
        ("Enter the bowl that you like.", "좋아하는 bowl을 입력하세요.", ["bowl"]),
        ("See C:\\old\\bowl first.", "먼저 옛 bowl을 보세요.", []),  # part of a path
        ("Pour it into the vessel.", "우유를 bowl에 부으세요.", []),  # the source has no such word
        ("Set the bowl option.", "이제 bowl 옵션을 정하세요.", []),  # what a program calls so
        ("Polish the drawer first.", "먼저 서랍을 polish하세요.", ["polish"]),  # made a verb
        ("Wipe it. Polish the drawer.", "닦으세요. 서랍을 polish합니다.", ["polish"]),  # which may begin its sentence
        ("The Polish drawer is open.", "서랍을 polish합니다.", []),  # a name
        ("Polish is spoken here.", "여기서 쓰는 말은 polish", []),  # which may begin its sentence, too
        ("It is lake or sea.", "Lake 또는 sea입니다.", []),  # one of several that are called so
        ("Open the web browser.", "이제 web을 여세요.", []),  # Korean keeps it
        ("It is a frobnicator.", "이것은 frobnicator입니다.", []),  # no ordinary word
    ],
)  # fmt: skip
def test_an_ordinary_word_between_korean_ones(english: str, korean: str, left: list[str]) -> None:
    assert _left([*_CALM, (english, korean)]) == left


# what programs have names for, as Korean calls it
_CALLED = """
글꼴 객체 레이블 구문 글자 기호 단어 디렉터리 디렉토리 라이브러리 매개변수 메서드 메소드 명령 모드
모듈 문 문법 문자 배열 변수 브랜치 사용자 속성 쉘 셸 식별자 스크립트 어트리뷰트 엘리먼트 연산자
예약어 옵션 요소 이벤트 인수 인스턴스 인자 절 조건 커맨드 클래스 키 키워드 타입 태그 토큰 파라미터
파일 패키지 포맷 폴더 표현식 프로토콜 프롭 프로퍼티 필드 함수 형식 형 확장자 훅 값
"""


@each("called", _CALLED.split())
def test_what_a_program_calls_so_is_no_word_of_the_text(called: str) -> None:
    assert _left([*_CALM, ("It has a bowl here.", f"여기에 bowl {called} 하나가 있습니다.")]) == []


@each("called", ["문어에게", "키다리가", "형제가", "주인이", "그릇이"])
def test_what_only_begins_as_that_does_keeps_no_word(called: str) -> None:
    assert _left([*_CALM, ("It has a bowl here.", f"여기에 bowl {called} 있습니다.")]) == ["bowl"]


def test_what_stands_in_two_rows_is_kept() -> None:
    rows = [("Feed the sailor.", "sailor에게 먹을 것을 주세요."), ("Pay the sailors.", "품삯을 sailor에게 주세요.")]
    assert _left([*_CALM, *rows]) == []
    assert _left([*_CALM, rows[0]]) == ["sailor"]


def test_a_document_that_keeps_such_words_by_habit_is_left_alone() -> None:
    words = ("sailor", "manager", "lake", "bowl")
    rows = [(f"Look for the {word}.", f"어서 {word}를 찾으세요.") for word in words]
    assert _left([*_CALM, *rows[:3]]) == [*words[:3]]
    assert _left([*_CALM, *rows]) == []
    assert _left([*_CALM * 100, *rows]) == []
    assert _left([*_CALM * 140, *rows]) == [*words]  # one of a hundred rows it is no more


def test_a_document_about_programs_keeps_its_words() -> None:
    coded = [(f"Call `f{n}` first.", f"먼저 `f{n}`을 부릅니다.") for n in range(3)]
    row = ("Look for the sailor.", "어서 sailor를 찾으세요.")
    assert _left([*_CALM, *coded, row]) == []
    assert _left([*_CALM, *coded[:2], row]) == ["sailor"]


def test_the_configuration_allows_words() -> None:
    row = ("Look for the sailor.", "어서 sailor를 찾으세요.")
    assert _left([row], allow=["sailor"]) == []


def test_a_few_rows_with_code_make_no_document_about_programs() -> None:
    """It is about them where an eighth of its rows have code."""
    coded = [(f"Call `f{n}` first.", f"먼저 `f{n}`을 부릅니다.") for n in range(3)]
    row = ("Look for the sailor.", "어서 sailor를 찾으세요.")
    assert _left([*_CALM[:2] * 10, *coded, row]) == []
    assert _left([*_CALM[:2] * 10, _CALM[2], *coded, row]) == ["sailor"]
