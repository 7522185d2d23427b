"""A Korean no whose opposite goes on in English (kept smiling), and the same words where the no is lost."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.korean_negation import LostDenial


def lost(korean: str, english: str) -> tuple[LostDenial, ...]:
    tables = OPPOSITES, NEGATION, WORDS, DICTIONARY
    return read_lost_denials(pair(korean, english), *tables) or read_lone_denials(pair(korean, english), *tables)


@each(
    ("korean", "english"),
    [
        ("선수들은 웃음을 잃지 않았다.", "The players kept smiling."),
        ("그는 줄을 놓지 않았다.", "He held on to the rope."),
        ("그는 한참을 놓지 않으셨다.", "He held on for a long time."),
        ("시장은 물러서지 않겠다고 했다.", "The mayor said she would stand firm."),
        ("의사는 물러서지 않았다.", "The doctor stood his ground."),
        ("기자는 비밀을 끝내 밝히지 않았다.", "The reporter kept the secret to the end."),
        ("그는 사실을 밝히지 않았다.", "He kept it secret."),
        # what goes with a no is said by the word that says no, and a number says no verb
        ("이 함수는 v1.11부터 더 이상 사용되지 않습니다.", "The function is deprecated since v1.11."),
        # the no is a part of the adjective
        ("이는 피할 수 없는 지연이다.", "This is an unavoidable delay."),
        (
            "빈 상자는 왼쪽에, 비어 있지 않은 상자는 오른쪽에 둔다.",
            "Put empty boxes on the left and non-empty boxes on the right.",
        ),
        ("이 방법은 권장되지 않으며 새 방법이 선호된다.", "This method is inadvisable and the new one is preferred."),
    ],
)
def test_what_goes_on_is_not_given_up(korean: str, english: str) -> None:
    assert not lost(korean, english)


@each(
    ("korean", "english", "said"),
    [
        ("선수들은 웃음을 잃지 않았다.", "The players lost their smiles.", "lost"),
        ("의사는 물러서지 않았다.", "The doctor backed down.", "down"),
        # the verb that is denied is itself one of staying
        ("그녀는 약속을 지키지 않았다.", "She kept her promise.", "kept"),
        ("손님들은 남지 않았다.", "The guests stayed.", "stayed"),
        # somebody keeps something else
        ("회사는 가격을 올리지 않았다.", "The company raised its prices and kept its staff.", "raised"),
        ("그는 사실을 밝히지 않았다.", "He kept the promise and revealed the facts.", "revealed"),
    ],
)
def test_what_is_said_to_be_done_is_told(korean: str, english: str, said: str) -> None:
    (denial,) = lost(korean, english)
    assert (denial.language, english[slice(*denial.statement)]) == ("ko", said)
