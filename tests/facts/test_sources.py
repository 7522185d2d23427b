from __future__ import annotations

import pytest
from toy import pair

from qa_lint.facts.content.sources import unanswered_sources


def sources(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in unanswered_sources(pair(korean, english))]


@pytest.mark.parametrize(
    ("korean", "english", "source"),
    [
        ("구청에 따르면 가로수 300그루를 심었다.", "They planted 300 street trees.", "구청에 따르면"),
        ("어부들은 그물이 자꾸 찢어진다고 하소연했다.", "The nets keep tearing.", "하소연했다"),
        ("그는 문을 잠갔다고 거듭 설명했다.", "He had locked the door.", "설명했다"),
        ("나무 300그루를 심었다.", "According to the mayor, 300 trees were planted.", "According to the mayor"),
        ("가로수 300그루가 새로 심겼다.", "Three hundred trees were planted, the mayor said.", "the mayor said"),
        ("난방이 또 고장 났다.", "Tenants complain that the heating has failed again.", "Tenants complain"),
        ("가뭄에 강이 말랐다.", "The river has run dry, farmers said.", "farmers said"),
        ("이 약은 안전하다.", "The drug is safe, doctors said.", "doctors said"),
        ("반등은 짧을 것이다.", "Traders say the rally will be short.", "Traders say"),
    ],
)  # fmt: skip
def test_a_source_that_nothing_answers_is_told(korean: str, english: str, source: str) -> None:
    assert sources(korean, english) == [source]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("구청에 따르면 나무 300그루를 심었다.", "Records show that 300 trees were planted."),
        ("그는 문을 잠갔다고 설명했다.", "“I locked the door.”"),
        ("제 경험에 따르면 아침이 낫습니다.", "I have always found mornings better."),
        ("시는 세금을 올리지 않는다고 밝혔다.", "The city has ruled out a tax increase."),
        ("시는 내년에 다리를 놓겠다고 밝혔다.", "The city plans to build the bridge next year."),
        ("기상청은 올겨울이 추울 것으로 내다본다.", "This winter, according to forecasters, will be cold."),
        ("학자들은 지진이 곧 올 것으로 본다.", "An earthquake is due, scholars said."),
        ("톰은 배고프대.", "Tom said he was hungry."),
        ("그렇긴 하지만 값이 비싸다.", "That said, it is expensive."),
        ("그는 입을 다물고 있었다.", "He said nothing."),
        ("이 옵션은 값에 따라 나눈다.", "This option splits rows according to their values."),
        ("경찰 발표로는 다친 사람이 없다.", "No one was hurt, police said."),
    ],
)
def test_reports_of_any_kind_answer_each_other(korean: str, english: str) -> None:
    assert sources(korean, english) == []
