"""Words that are written in one, and words that are one."""

from __future__ import annotations

from each import each

from qa_lint.facts.run_together import read_run_together
from qa_lint.model import Language, Text

WRONG: list[tuple[Language, str]] = [
    ("ko", "홀을 볼⎵수⎵있다."), ("ko", "먹을⎵수 없습니다."), ("ko", "하실⎵수 있습니다."), ("ko", "갈⎵수밖에 없다."),
    ("ko", "비가 올 것⎵같다."), ("ko", "여는⎵것이 낫다."), ("ko", "몇⎵가지 책"), ("ko", "여러⎵번 읽었다."),
    ("ko", "두⎵번째 방"), ("ko", "뛰면 안⎵됩니다."), ("ko", "닫아야⎵합니다."), ("ko", "닫지⎵않은 문"),
    ("ko", "닫혀야⎵하는 문"), ("ko", "열고⎵있는 사람"), ("ko", "저장되어⎵있습니다."), ("ko", "쉬는⎵중입니다."),
    ("ko", "책뿐만⎵아니라"), ("ko", "더⎵이상 없다."), ("ko", "다음과⎵같은 책"), ("ko", "비가 오기⎵때문에"),
    ("ko", "문이 없을⎵때 쓴다."), ("ko", "할⎵필요가 없다."), ("ko", "그런⎵것이 아니다."),
    ("ko", "문을 닫습니다.⎵그리고 잡니다."), ("en", "Close the door.⎵Then go."), ("en", "On the next page,⎵select it."),
]  # fmt: skip
RIGHT: list[tuple[Language, str]] = [
    ("ko", "실수 있는 글"), ("ko", "필수 없는 항목"), ("ko", "그것은 책이다."), ("ko", "머지않아 연다."),
    ("ko", "그에 못지않은 책"), ("ko", "할수록 는다."), ("ko", "재미있는 책"), ("ko", "창고있음"), ("ko", "똑같은 책"),
    ("ko", "장사가 안되는 집"), ("ko", "몇몇 사람"), ("ko", "여러분"), ("ko", "닫는데 비가 왔다."), ("ko", "1.5초"),
    ("ko", "볼 수 있다."), ("ko", "두 번째 방"), ("ko", "아무것도 없다."), ("ko", "이야말로"), ("ko", "그때문"),
    ("en", "Use os.Path here."), ("en", "a,b"), ("en", "the book e.g. This"), ("en", "tl;dr"), ("en", "1,000 doors"),
    ("en", "See example.com now."), ("en", "`door.Then go` is code."), ("en", "It costs 5.Then"),
]  # fmt: skip


@each(("language", "text"), WRONG)
def test_where_a_space_is_missing(language: Language, text: str) -> None:
    joined = text.replace("⎵", "")
    places = [at for _, at in read_run_together(Text(joined, language))]
    assert "".join("⎵" * (i in places) + letter for i, letter in enumerate(joined)) == text


@each(("language", "text"), RIGHT)
def test_what_is_right_as_it_is(language: Language, text: str) -> None:
    assert read_run_together(Text(text, language)) == ()
