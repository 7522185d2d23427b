"""Whether Korean says what it denies elsewhere, too: 붓지 말고 부으세요, of which English may have one."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.words import read_words


@pytest.mark.parametrize(
    ("korean", "english", "again"),
    [
        ("물을 붓지 말고 우유를 부으세요.", "Pour milk.", True),
        ("창을 열지 말고 문을 여세요.", "Open the door.", True),
        ("창을 열지 말고 문을 여세요.", "Open no window; open the door.", False),  # English says both
        ("창을 열지 않았지만 문을 열었다.", "Opened the door.", True),
        ("물을 붓지 말고 우유를 드세요.", "Pour milk.", False),
        ("창을 열지 말고 문을 닫으세요.", "Open the door.", False),
        ("ㅋㅋ지 말고 문을 여세요.", "Open the door.", False),  # whose stem is no syllable
    ],
)
def test_what_is_denied_is_said_again(korean: str, english: str, again: bool) -> None:
    both = pair(korean, english)
    (denial,) = read_korean_denials(both.korean, NEGATION)
    verb = both.english.fact(read_words)[0]
    assert Noes(both, NEGATION, Links(both, WORDS, DICTIONARY)).is_said_again(denial, verb) == again


@each("verb", ["바꿀", "바꾸지", "고칠", "고치지", "되돌릴", "되돌리지", "돌이킬", "돌이키지", "물릴", "물리지",
    "취소할", "철회할", "변경할", "수정할", "번복할",
               "해지할"])  # fmt: skip
def test_what_cannot_be_changed_is_so_for_good(verb: str) -> None:
    korean = f"이 설정은 {verb} {'못합니다' if verb.endswith('지') else '수 없습니다'}."

    def answers(english: str) -> bool:
        both = pair(korean, english)
        (denial,) = read_korean_denials(both.korean, NEGATION)
        return Noes(both, NEGATION, Links(both, WORDS, DICTIONARY)).anywhere_in_english(denial)

    for permanent in ("permanent", "permanently so", "irreversible", "irreversibly so", "irrevocable",
    "irrevocably so",
                      "final", "binding", "for good", "set in stone"):  # fmt: skip
        assert answers(f"This setting is {permanent}.")
    assert not answers("This setting is blue.")
