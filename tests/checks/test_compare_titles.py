"""Titles beside a name that the translation changes."""

from __future__ import annotations

from each import each
from shipped import GAZETTEER, LETTERS, RULES
from toy import pair
from worded import told

from qa_lint.checks.compare_titles import compare_titles
from qa_lint.resources.title_forms import Titles

TITLES = Titles.load(RULES / "name" / "titles.tsv")


def compared(korean: str, english: str, swapped: bool = False) -> list[tuple[str, str, str]]:
    both = pair(korean, english, "en" if swapped else "ko")
    return told(list(compare_titles(both, letters=LETTERS, titles=TITLES, gazetteer=GAZETTEER)))


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
        ("한도윤 대법원장이 왔다.", "Prosecutor General Han Do-yun came.", "대법원장", "Prosecutor General"),
        ("한도윤 감사원장이 왔다.", "Ambassador Han Do-yun came.", "감사원장", "Ambassador"),
        ("한도윤 참모총장이 왔다.", "Mayor Han Do-yun came.", "참모총장", "Mayor"),
        ("한도윤 대변인이 왔다.", "Mayor Han Do-yun came.", "대변인", "Mayor"),
        ("정세균 전 국회의장이 왔다.", "Former Mayor Chung Sye-kyun came.", "의장", "Mayor"),  # as no letters read him
        ("왕이 외교부장이 왔다.", "Ambassador Wang Yi came.", "외교부장", "Ambassador"),
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
        ("한도윤 전 강릉시 새길 담당 총리가 왔다.", "Former Minister Han Do-yun came."),  # too far behind the name
        ("한도윤 전 헌법재판소장이 왔다.", "Han Do-yun, former president of the Constitutional Court, came."),
        ("한도윤 국가정보원장이 왔다.", "Director Han Do-yun of the spy agency came."),
        ("한도윤 육군참모총장이 왔다.", "Army Chief of Staff Han Do-yun came."),
        ("왕이 외교부장이 왔다.", "Foreign Minister Wang Yi came."),  # as China calls its ministers
        ("왕이 외교부장이 왔다.", "Wang Yi, the foreign minister, came."),
        ("최선희 외무상이 왔다.", "Foreign Minister Choe Son-hui came."),
        ("한도윤 사장이 왔다.", "Chief Executive Han Do-yun came."),
        ("시장이 축사를 했다.", "The mayor and the former mayor spoke."),  # who is one too many
    ],
)
def test_no_other_title(korean: str, english: str) -> None:
    assert compared(korean, english) == []
    assert compared(korean, english, swapped=True) == []


@each("other", ["honored", "emeritus", "founding", "retired", "late", "advising"])
def test_what_honorary_may_be_called_in_english(other: str) -> None:
    assert compared("명예회장이 왔다.", "The chairman came.") == [("rank", "명예회장", "chairman")]
    assert compared("명예회장이 왔다.", f"The {other} chairman came.") == []


def test_a_rank_is_told_once_and_of_who_has_no_name_beside_him_too() -> None:
    assert compared("박 차관이 공장을 둘러봤다.", "Minister Park toured the plant.") == [("title", "차관", "Minister")]
    told_of_nobody = compared("차관이 공장을 둘러봤다.", "The minister toured the plant.")
    assert told_of_nobody == [("rank", "차관", "minister")]
    assert compared("전 차관이 왔다.", "The former minister came.") == [("rank", "전 차관", "former minister")]


@each(
    ("korean", "english", "expected"),
    [
        ("전 시장이 왔다.", "The mayor came.", "former mayor"),
        ("시장이 왔다.", "Former Mayor Han came.", "Mayor"),
        ("부시장이 왔다.", "The mayor came.", "vice mayor"),
        ("시장 당선인이 왔다.", "The mayor came.", "mayor-elect"),
        ("국무총리 후보자가 왔다.", "The prime minister came.", "nominee for prime minister"),
    ],
)
def test_what_is_expected_of_a_rank(korean: str, english: str, expected: str) -> None:
    (hit,) = compare_titles(pair(korean, english), letters=LETTERS, titles=TITLES, gazetteer=GAZETTEER)
    assert hit.values["expected"] == expected


@each(
    ("korean", "english", "hits"),
    [
        ("한도윤 강릉시장과 배서진 강원지사가 만났다.", "Mayor Han Do-yun met Governor Bae Seo-jin.", []),
        (
            "한도윤 강릉시장과 배서진 강원지사가 만났다.",
            "Mayor Bae Seo-jin met Governor Han Do-yun.",
            [("title", "시장", "Governor")],
        ),
        ("홍 시장과 배 지사는 다투었다.", "Governor Bae and Mayor Hong argued.", []),
        ("홍 시장과 배 지사는 다투었다.", "Governor Hong and Mayor Bae argued.", [("title", "시장", "Governor")]),
        # where one of them is nobody whom the other side names, or both may be called so
        ("홍 시장과 배 지사는 다투었다.", "Governor Kim and Mayor Bae argued.", []),
        ("홍 사장과 배 총재는 다투었다.", "President Bae and Governor Hong argued.", []),
    ],
)
def test_exchanged_titles(korean: str, english: str, hits: list[tuple[str, str, str]]) -> None:
    assert compared(korean, english) == hits
