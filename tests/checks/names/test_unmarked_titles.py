"""Known works in marks in Korean, and without in English."""

import pytest
from compared import compared, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("그녀는 '백년의 고독'을 빌렸다.", "She took {}.", ("One Hundred Years of Solitude", "The Metamorphosis")),
        ("극장은 '극한직업'을 튼다.", "The cinema is showing {}.", ("Extreme Job", "Veteran")),
        ("미술관은 '별이 빛나는 밤'을 샀다.", "The museum bought {}.", ("The Starry Night", "Sunflowers")),
    ],
)
def test_another_work(korean: str, english: str, names: tuple[str, str]) -> None:
    right, wrong = names
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", wrong, right)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("극장은 '극한직업'을 튼다.", "The cinema is showing it."),
        ("극장은 '베테랑'에 이어 '극한직업'을 튼다.", "The cinema is showing the film after Veteran."),
        ("극장은 '극한직업'을 튼다.", "Veterans will see the film at the cinema."),
    ],
)
def test_a_title_that_stands_for_no_other(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
