"""Companies by what their names end in or stand beside, and names that hang on the word before them."""

from __future__ import annotations

from each import each
from shipped import LETTERS, WORDS
from toy import pair

from qa_lint.facts.names.companies import read_companies
from qa_lint.facts.names.joined import read_joined

BRANCHES = """
홀딩스 중공업 자동차 반도체 디스플레이 엔지니어링 엔터테인먼트 에너지 솔루션 네트웍스 시스템 시스템즈 로보틱스 모빌리티
블록체인 소프트 테크 텔레콤 통신 전자 전기 화학 제철 제강 제약 바이오 건설 산업 상사 물산 해운 항공 식품 제과 은행 증권
생명 화재 카드 그룹
"""


def companies(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_companies(pair(korean, english))
    assert all(korean[slice(*one.korean)] == one.hangul for one in found)
    assert all(english[slice(*one.english)] == one.latin for one in found)
    return [(one.hangul, one.latin) for one in found]


@each("branch", BRANCHES.split())
def test_each_branch_that_the_name_of_a_company_ends_in(branch: str) -> None:
    assert companies(f"나루{branch} 공장이 문을 열었다.", "Naru Corp. opened a plant.") == [(f"나루{branch}", "Naru")]
    assert companies(f"나루{branch} 공장이 문을 열었다.", "It opened a plant with naru and Solbit.") == []
    assert companies(f"나{branch} 공장이 문을 열었다.", "Na Corp. opened a plant.") == []  # one syllable


@each(
    "company", ["㈜나루", "㈜ 나루", "(주)나루", "（주）나루", "주식회사 나루", "나루㈜", "나루(주)", "나루 주식회사"]
)
def test_each_mark_of_companies(company: str) -> None:
    assert companies(f"{company} 공장이 문을 열었다.", "Naru opened a plant.") == [("나루", "Naru")]
    assert companies(f"{company} 공장이 문을 열었다.", "Solbit opened a plant.") == []


def test_companies_stand_in_the_order_of_the_korean_text() -> None:
    korean, english = "나루전자는 솔빛건설을 샀다.", "Solbit Construction was bought by Naru Electronics."
    assert companies(korean, english) == [("나루전자", "Naru"), ("솔빛건설", "Solbit")]
    assert companies("나루터가 공장을 열었다.", "Naru opened a plant.") == []


ENDINGS = (
    "하고 하며 하는 하던 하면서 되고 되며 되는 됐던 했던 했고 라는 라고 에서 에게 부터 까지 위해 통해 대한 위한 따라"
)


@each("ending", ENDINGS.split())
def test_a_name_that_hangs_on_the_word_before_it(ending: str) -> None:
    before = f"연출{ending}"
    [found] = read_joined(pair(f"{before}니콜라스가 썼다.", "Nicholas wrote it."), LETTERS, WORDS)
    assert (found.korean, found.cut, found.name, found.latin) == (0, len(before), "니콜라스", 0)
    assert read_joined(pair(f"{before} 니콜라스가 썼다.", "Nicholas wrote it."), LETTERS, WORDS) == ()
    assert read_joined(pair(f"{before}니콜라스가 썼다.", "Theodore wrote it."), LETTERS, WORDS) == ()
    assert read_joined(pair(f"{before}니콜라스가 썼다.", "nicholas wrote it."), LETTERS, WORDS) == ()
    assert read_joined(pair(f"연출{ending[:-1]}니콜라스가 썼다.", "Nicholas wrote it."), LETTERS, WORDS) == ()


@each(
    ("korean", "english"),
    [
        ("또하고니콜라스가 썼다.", "Nicholas wrote it."),  # three syllables
        ("새연출하고니키가 썼다.", "Niki wrote it."),  # two
        ("새연출하고블루베리가 썼다.", "Blueberry wrote it."),
    ],
)
def test_how_long_either_half_is(korean: str, english: str) -> None:
    found = [one.name for one in read_joined(pair(korean, english), LETTERS, WORDS)]
    assert found == (["니콜라스"] if "니콜라스" in korean else [])
