"""A small bitext of our own, to learn from in tests."""

from __future__ import annotations

from qa_lint.model import Pair
from qa_lint.training.part_trials import pair_of

SENTENCES = [
    ("시장이 새 도서관의 문을 열었다.", "The mayor opened the new library."),
    ("버스 정류장은 우체국 앞에 있다.", "The bus stop is in front of the post office."),
    ("감자 값이 두 배로 올랐다.", "Potatoes cost twice as much now."),
    ("비밀번호는 여덟 글자 이상이어야 합니다.", "The password must have at least eight characters."),
    ("고양이가 지붕 위에서 자고 있다.", "The cat is sleeping on the roof."),
    ("인터넷 연결을 확인한 뒤 다시 시도하세요.", "Check your internet connection and try again."),
    ("의사는 환자에게 약을 주었다.", "The doctor gave the patient some medicine."),
    ("학생들은 내일 시험 준비를 한다.", "The students are preparing for tomorrow's examination."),
]
TITLES = [
    ("시의회, 임시 시장 건설비 확보", "City council finds money for temporary market"),
    ("항구 창고에서 큰불", "Large fire in a harbour warehouse"),
]
SINGLE = [pair_of(*sentence) for sentence in SENTENCES]


def row_of(*numbers: int) -> Pair:
    """A row of these sentences."""
    return pair_of(*(" ".join(SENTENCES[n][side] for n in numbers) for side in (0, 1)))


THREES = [row_of(i, (i + step) % 8, (i + 2 * step) % 8) for step in (1, 3) for i in range(8)]
CLAUSES = [
    pair_of(
        "창문을 닫아 주세요, 밖이 몹시 추우니까요.", "Please close the window, because it is terribly cold outside."
    ),
    pair_of(
        "비가 많이 왔기 때문에 경기는 내일로 미루어졌다.",
        "The match was put off until tomorrow, because it had rained heavily.",
    ),
    pair_of(
        "도서관은 지난해에 문을 열었지만, 책은 아직 절반도 들어오지 않았다.",
        "The library opened its doors last year, although half of the books have not arrived.",
    ),
    pair_of(
        "손잡이를 천천히 돌리고, 창문을 바깥으로 살며시 미세요.",
        "Turn the handle slowly to the left, and push the window gently outwards.",
    ),
]
