"""Known foreign names in a translation into Korean, but for a syllable."""

from compared import compared
from each import each


@each(
    ("korean", "english", "slip", "right"),
    [
        ("앙카리에서 회담이 열렸다.", "The talks were held in Ankara.", "앙카리", "앙카라"),
        ("그는 헬싱카의 호텔에 묵었다.", "He stayed at a hotel in Helsinki.", "헬싱카", "헬싱키"),
        ("푸탄은 만남을 거절했다.", "Putin declined the meeting.", "푸탄", "푸틴"),
        ("카발에서 회담이 열렸다.", "The talks were held in Kabul.", "카발", "카불"),  # but for a little
        ("넬플릭스가 요금을 올린다.", "Netflix is raising its prices.", "넬플릭스", "넷플릭스"),
        # a name of two words
        ("부에노스 아이레크에 산다.", "They live in Buenos Aires.", "부에노스 아이레크", "부에노스아이레스"),
        ("코스타리키에 산다.", "They live in Costa Rica.", "코스타리키", "코스타리카"),
        ("윌리엄 베일러 교수가 쓴 책이다.", "It is a book by Professor William Bailey.", "베일러", "베일리"),
    ],
)
def test_a_slip_of_the_translation(korean: str, english: str, slip: str, right: str) -> None:
    [hit] = compared((korean, english), reverse=True)
    assert (hit.kind, hit.values["given"], hit.values["reads"]) == ("misspelled", slip, right)
    assert compared((korean, english)) == []  # what the source writes so is no slip of the translation
    assert compared((korean.replace(slip, right), english), reverse=True) == []


@each(
    ("korean", "english"),
    [
        ("맥도날드는 값을 올렸다.", "McDonald raised the price."),  # a variant
        ("그는 이탈리안 식당을 찾았다.", "He looked for an Italian restaurant."),  # a people
        ("메디치는 은행을 열었다.", "Médicis opened a bank."),  # with its particle it is not the prize 메디치상
        ("하파엘은 골을 넣었다.", "Rafael scored a goal."),
        ("누리랩은 투자를 받았다.", "Nuri Lab has raised funds."),  # no form of the rocket 누리호
        ("케니아의 수도 케냐 나이로비", "Nairobi, the capital of Kenya"),  # it has the name as well
        ("모로카 그룹은 모로코에 공장을 지었다.", "The Moroka Group built a plant in Morocco."),  # another name
    ],
)
def test_what_is_no_slip(korean: str, english: str) -> None:
    assert "misspelled" not in [hit.kind for hit in compared((korean, english), reverse=True)]


def test_what_a_document_writes_so_throughout_is_meant() -> None:
    row = ("앙카리에서 회담이 열렸다.", "The talks were held in Ankara.")
    assert [hit.kind for hit in compared(row, row, reverse=True)] == ["misspelled"] * 2
    assert compared(row, row, row, reverse=True) == []
