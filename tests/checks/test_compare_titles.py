"""Titles beside a name that the translation changes."""

from __future__ import annotations

from each import each
from shipped import LETTERS, RULES
from toy import pair
from worded import told

from qa_lint.checks.compare_titles import compare_titles
from qa_lint.resources.title_forms import Titles

TITLES = Titles.load(RULES / "name" / "titles.tsv")


def compared(korean: str, english: str, swapped: bool = False) -> list[tuple[str, str, str]]:
    both = pair(korean, english, "en" if swapped else "ko")
    return told(list(compare_titles(both, letters=LETTERS, titles=TITLES)))


@each(
    ("korean", "english", "title", "wrong"),
    [
        ("한도윤 총리는 사과했다.", "President Han Do-yun apologized.", "총리", "President"),
        ("한 총리는 사과했다.", "President Han Do-yun apologized.", "총리", "President"),
        ("한도윤 총리는 사과했다.", "President Han apologized.", "총리", "President"),
        ("한도윤 전 국방부 차관이 왔다.", "Former Minister of Defense Han Do-yun came.", "차관", "Minister"),
        ("한도윤 차관이 왔다.", "Foreign Minister Han Do-yun came.", "차관", "Minister"),
        ("메르츠 총리는 사과했다.", "President Merz apologized.", "총리", "President"),
        ("한도윤 전 검사가 왔다.", "Han Do-yun, a former judge, came.", "검사", "judge"),
        ("한도윤 강릉시장은 웃었다.", "Gangneung Governor Han Do-yun laughed.", "시장", "Governor"),
        ("한도윤 전 강릉시 담당 차관이 왔다.", "Former Minister Han Do-yun came.", "차관", "Minister"),
    ],
)
def test_another_title(korean: str, english: str, title: str, wrong: str) -> None:
    assert compared(korean, english) == [("title", title, wrong)]
    assert compared(korean, english, swapped=True) == [("title", wrong, title)]


@each(
    ("korean", "english"),
    [
        ("한도윤 총리는 사과했다.", "Prime Minister Han Do-yun apologized."),
        ("한도윤 총리는 사과했다.", "Han Do-yun apologized."),
        ("한도윤 총리는 사과했다.", "The country's leader, Han Do-yun, apologized."),
        ("한도윤 총리는 이 대통령을 만났다.", "Han Do-yun met President Lee."),
        ("한도윤 대통령 권한대행 총리가 왔다.", "Acting President Han Do-yun came."),
        ("이도윤이 총리를 만났다.", "President Lee met the premier's aide."),  # he bears no title that follows
        ("한도윤 총리는 트럼프를 만났다.", "Han Do-yun met President Trump."),  # of another one
        ("한도윤 총리는 트럼프를 만났다.", "Han Do-yun met President Donald Trump."),
        ("메르츠 총리는 트럼프를 만났다.", "Merz met President Donald Trump."),
        ("농산물 시장이 열렸다.", "Governor Hwang opened the fair."),
        ("왔다. 한도윤. 총리는 웃었다.", "President Han Do-yun came."),  # in another sentence
        ("한도윤 부위원장이 왔다.", "Vice President Han Do-yun came."),
        ("한도윤 전 강릉시 새길 담당 차관이 왔다.", "Former Minister Han Do-yun came."),  # too far behind the name
        ("한도윤 사장이 왔다.", "Chief Executive Han Do-yun came."),
    ],
)
def test_no_other_title(korean: str, english: str) -> None:
    assert compared(korean, english) == []
    assert compared(korean, english, swapped=True) == []
