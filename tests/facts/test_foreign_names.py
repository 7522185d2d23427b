"""Foreign names that both sides have, of which several words may make one."""

from __future__ import annotations

from each import each
from shipped import LETTERS, WORDS
from toy import pair

from qa_lint.facts.names.foreign import read_foreign_names


@each(
    ("korean", "english", "names"),
    [
        ("서니 사이드에서 만났다.", "We met at Sunny Side.", ["Sunny Side"]),
        # words of everyday, of which capitals make a name
        ("서비스 센터에서 만났다.", "We met at the Service Center.", []),
        ("컨트롤 패널을 연다.", "Open the Control Panel.", []),
    ],
)
def test_words_that_are_one_name(korean: str, english: str, names: list[str]) -> None:
    assert [name.latin for name in read_foreign_names(pair(korean, english), LETTERS, WORDS)] == names
