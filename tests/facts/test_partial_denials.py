"""Quantifiers that Korean denies: not all, not always, not necessarily, not completely."""

from __future__ import annotations

from compared import DICTIONARY
from each import each
from shipped import NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.partial_denials import read_partial_denials


def told(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    return [
        (both.korean[slice(*lost.denial)], both.english[slice(*lost.statement)])
        for lost in read_partial_denials(both, NEGATION, WORDS, DICTIONARY)
    ]


@each(
    ("korean", "english", "said"),
    [
        ("모두가 찬성한 것은 아니다.", "Everyone agreed.", "Everyone"),
        ("모든 방에 창이 있는 것은 아니다.", "Every room has a window.", "Every"),
        ("전부 새것인 것은 아니다.", "All are new.", "All"),
        ("누구나 올 수 있는 것은 아니다.", "Anyone comes.", "Anyone"),
        ("항상 맞는 것은 아니다.", "It is always right.", "always"),
        ("늘 춥지는 않다.", "It is cold all the time.", "all the time"),
        ("언제나 이기는 것은 아니다.", "They invariably win.", "invariably"),
        ("반드시 좋은 것은 아니다.", "It is necessarily good.", "necessarily"),
        ("꼭 필요한 것은 아니다.", "It is definitely needed.", "definitely"),
        ("무조건 되는 것은 아니다.", "It works automatically.", "automatically"),
        ("완전히 끝난 것은 아니다.", "It is completely over.", "completely"),
        ("전적으로 옳다고 할 수는 없다.", "It is wholly right.", "wholly"),
    ],
)
def test_a_quantifier_that_is_denied_and_stated(korean: str, english: str, said: str) -> None:
    assert [statement for _, statement in told(korean, english)] == [said]


@each(
    ("korean", "english"),
    [
        ("모두가 찬성한 것은 아니다.", "Not everyone agreed."),
        ("모두가 찬성한 것은 아니다.", "Everyone agreed and nobody left."),  # another no of the English
        ("모두가 찬성한 것은 아니다.", "Some agreed with everyone."),
        ("모두가 찬성한 것은 아니다.", "Everyone may agree."),
        ("모두가 찬성한 것은 아니다.", "It is always right."),  # a quantifier of another kind
        ("모두가 찬성했다.", "Everyone agreed."),
        ("모두가 찬성한 것은 아닌가?", "Everyone agreed?"),
        ("모두가 찬성했고, 비가 오지는 않았다.", "Everyone agreed."),  # beyond a mark
    ],
)
def test_what_denies_no_quantifier_or_answers_it(korean: str, english: str) -> None:
    assert told(korean, english) == []
