"""Words that are written in one, and words that are one."""

from __future__ import annotations

from each import each

from qa_lint.facts.run_together import read_run_together
from qa_lint.model import Language, Text

EACH_PLACE = """
할⎵수밖에 없다.|갈⎵수 없는|볼 수⎵있다.|볼 수⎵없는|볼 수⎵있습니다.|볼 수⎵있어|볼 수⎵있었다.|볼 수⎵있으니|볼 수⎵있고
볼 수⎵없지만|볼 수⎵있을|있을⎵때는|없을⎵때는|봤을⎵때는|했을⎵때는|됐을⎵때는|할⎵때는|될⎵때는|갔을⎵때는|갔을⎵때에
갔을⎵때에는|갔을⎵때의|갔을⎵때도|갔을⎵때만|갔을⎵때까지|갔을⎵때마다|갔을⎵때부터|갔을⎵때이다|갔을⎵때인|갔을⎵때 보았다.
갔을⎵때.|그⎵때문에 졌다.|이⎵때문에 졌다.|크기⎵때문이다.|크기⎵때문입니다.|크기⎵때문인|올 것⎵같은|올 것⎵같습니다.
올 것⎵같아|올 것⎵같았다.|가는⎵것이다.|가던⎵것을|가는⎵것은|가는⎵것도|가는⎵것들|가는⎵것만|가는⎵것에|가는⎵것으로
가는⎵것입니다.|가는⎵것인|가는⎵것과|가는⎵것처럼|가는⎵것.|출발한⎵것이|출발할⎵것을|완성된⎵것은|완성될⎵것도|출발한⎵것들
출발한⎵것만|출발할⎵것입니다.|출발한⎵것인|출발한⎵것과|출발한⎵것처럼|출발한⎵것.|이런⎵것이|저런⎵것을|어떤⎵것은
그런⎵식으로도|그런⎵경우도|어떤⎵경우들|그런⎵것만|그런⎵경우에|그런⎵경우 졌다.|몇⎵번의 봄|몇⎵개이나|몇⎵명이|몇⎵년을
몇⎵달은|몇⎵시간는|몇⎵초만|몇⎵분도|몇⎵줄째|몇⎵글자 썼다.|몇⎵가지이나|몇⎵명에서|몇⎵년동안|몇⎵년마다|여러⎵개의
여러⎵명이|여러⎵줄을|여러⎵가지는|여러⎵번만|여러⎵번도|여러⎵줄에서|여러⎵번 갔다.|첫⎵번째|세⎵번째|네⎵번째|다섯⎵번째
여섯⎵번째|일곱⎵번째|여덟⎵번째|아홉⎵번째|열⎵번째|뛰어서는 안⎵된다|앉아선 안⎵돼|해선 안⎵될|가면 안⎵되나|보면 안⎵됐다
가야⎵하는|가야⎵하며|가야⎵하고|가야⎵하지|가야⎵하므로|가야⎵하니|가야⎵한다|가야⎵한 사람|가야⎵할 사람|가야⎵해요
가야⎵했다|가지⎵않다|가지⎵않는|가지⎵않습니다.|가지⎵않고|가지⎵않은|가지⎵않을|가지⎵않았다|가지⎵않으면|가지⎵않지만
가지⎵않게|가지⎵않도록|가지⎵않아|웃고⎵있다|웃고⎵있는|웃고⎵있습니다.|웃고⎵있었다|웃고⎵있으면|웃고⎵있고|웃고⎵있지
웃고⎵있을|완성되어⎵있는|완성하여⎵있으면|완성되어⎵있지|쉬는⎵중이다|쉬는⎵중에|쉬는⎵중인|쉬는⎵중 왔다.|더⎵이상.
책과⎵같은 것|책과⎵같이 보라.|책과⎵같습니다|책과⎵같다.|책과⎵같다,|책과⎵같았다|될⎵필요가|될⎵경우는|할⎵경우에|할⎵필요도
할⎵필요 없다.|가는⎵경우가|가는⎵동안는|가는⎵동안에|가는⎵경우도|가는⎵동안 잤다.|닫습니까?⎵그리고|닫으세요.⎵그리고
닫았어요!⎵그리고|닫아요.⎵그리고
"""
# what may begin a sentence behind another one
BEGINNINGS = """
The This That These Those There Then It If In On For From You We They A An And But When While After Before Please To See
Click Select Choose Enter Use With As At By Each All Some However Also Note Once Only No Not Your Our Its
"""
WRONG: list[tuple[Language, str]] = [
    *(("ko", text) for text in EACH_PLACE.strip().replace("\n", "|").split("|")),
    *(("en", f"They closed it.⎵{word} open door") for word in BEGINNINGS.split()),
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
