from __future__ import annotations

import pytest
from each import each
from toy import pair

from qa_lint.facts.content.sources import unanswered_sources


def sources(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in unanswered_sources(pair(korean, english))]


@each(
    ("korean", "english", "source"),
    [
        ("구청에 따르면 가로수 300그루를 심었다.", "They planted 300 street trees.", "구청에 따르면"),
        ("구청에 따르면 눈이 그칠 것으로 보인다.", "The snow is expected to stop.", "구청에 따르면"),
        ("어부들은 그물이 자꾸 찢어진다고 하소연했다.", "The nets keep tearing.", "하소연했다"),
        ("그는 문을 잠갔다고 거듭 설명했다.", "He had locked the door.", "설명했다"),
        ("나무 300그루를 심었다.", "According to the mayor, 300 trees were planted.", "According to the mayor"),
        ("가로수 300그루가 새로 심겼다.", "Three hundred trees were planted, the mayor said.", "the mayor said"),
        ("난방이 또 고장 났다.", "Tenants complain that the heating has failed again.", "Tenants complain"),
        ("가뭄에 강이 말랐다.", "The river has run dry, farmers said.", "farmers said"),
        ("이 약은 안전하다.", "The drug is safe, doctors said.", "doctors said"),
        ("한 주민은 새벽에 비명이 두 번 들렸다고 전했다.", "Two screams were heard at dawn.", "전했다"),
        ("농가는 올해 배값이 오를 것으로 내다봤다.", "Pears will be dearer this year.", "내다봤다"),
        ("학회는 지진이 잦아질 것으로 예측했다.", "There will be more earthquakes.", "예측했다"),
        ("내년에는 쌀값이 내릴 것이다.", "Economists expect that rice will be cheaper.", "Economists expect"),
        ("단식은 몸에 해롭다.", "Doctors warn that fasting is harmful.", "Doctors warn"),
        ("반등은 짧을 것이다.", "Traders say the rally will be short.", "Traders say"),
        ("반등은 짧을 것이다.", "Women say that the rally will be short.", "Women say"),
        ("구청에 따르면 손님이 늘었다.", "Visitors rose to a record high.", "구청에 따르면"),
        ("구청에 따르면 탑은 고려 때 것으로 추정된다.", "The tower is thought to be of Goryeo.", "구청에 따르면"),
        ("선장의 말로는 그물이 비어 있었다.", "The nets were empty.", "선장의 말로는"),
        ("상인들은 설 전에 값이 오를 것으로 내다본다.", "Prices will rise before Lunar New Year.", "내다본다"),
        ("경찰은 열쇠를 훔친 것으로 보고 있다.", "The key was stolen.", "보고 있다"),
        ("주민 절반은 담장을 헐어야 한다고 답했다.", "The fence should go.", "답했다"),
        ("농부들은 까치가 배를 쪼아 먹는다고 말한다.", "Magpies peck at the pears.", "말한다"),
        ("선원이 두 명 빠졌다.", "Police say two of the crew went overboard.", "Police say"),
        ("선원이 두 명 빠졌다.", "Two of the crew went overboard, police believe.", "police believe"),
        ("다리는 봄에 열린다.", "The city announced that the bridge would open in spring.", "The city announced"),
        ("구청에 따르면 개관이 미뤄졌다.", "The opening was postponed.", "구청에 따르면"),
        ("다리가 낡았다.", "Engineers pointed out that the bridge was old.", "Engineers pointed out"),
    ],
)  # fmt: skip
def test_a_source_that_nothing_answers_is_told(korean: str, english: str, source: str) -> None:
    assert sources(korean, english) == [source]


@each(
    ("korean", "english"),
    [
        ("예보에 따르면 눈이 그칠 것으로 보인다.", "The snow is expected to stop."),
        ("구청에 따르면 눈이 그칠 것으로 보인다.", "Officials expect the snow to stop."),
        ("소문에 의하면 그 탑은 곧 헐린다.", "The tower is supposed to be torn down soon."),
        ("구청에 따르면 나무 300그루를 심었다.", "Records show that 300 trees were planted."),
        ("그는 문을 잠갔다고 설명했다.", "“I locked the door.”"),
        ("제 경험에 따르면 아침이 낫습니다.", "I have always found mornings better."),
        ("한 주민은 새벽에 비명이 두 번 들렸다고 전했다.", "A resident heard two screams at dawn."),
        ("시는 세금을 올리지 않는다고 밝혔다.", "The city has ruled out a tax increase."),
        ("시는 내년에 다리를 놓겠다고 밝혔다.", "The city plans to build the bridge next year."),
        ("기상청은 올겨울이 추울 것으로 내다본다.", "This winter, according to forecasters, will be cold."),
        ("학자들은 지진이 곧 올 것으로 본다.", "An earthquake is due, scholars said."),
        ("농가는 올해 배값이 오를 것으로 내다봤다.", "Farmers expect pears to be dearer this year."),
        ("올해는 배값이 오를 것으로 전망됐다.", "Pears will be dearer this year."),
        ("톰은 배고프대.", "Tom said he was hungry."),
        ("그렇긴 하지만 값이 비싸다.", "That said, it is expensive."),
        ("그는 입을 다물고 있었다.", "He said nothing."),
        ("이 옵션은 값에 따라 나눈다.", "This option splits rows according to their values."),
        ("경찰 발표로는 다친 사람이 없다.", "No one was hurt, police said."),
        ("비문에 따르면 탑은 국초에 세웠다.", "The inscription dates the tower to the early years of the dynasty."),
        ("실록에 따르면 그해 큰물이 났다.", "The annals have a flood in that year."),
        ("실록에 따르면 그해 큰물이 났다.", "The court recorded a flood that year."),
        ("일기에 따르면 눈이 왔다.", "The diary has it snowing."),
        ("당국에 따르면 손해는 크지 않다.", "The authorities put the loss at little."),
        ("통설에 따르면 탑은 고려 때 세워진 것으로 본다.", "The tower is believed to have been built in Goryeo."),
        ("들리는 말에 따르면 탑은 고려 때 세워졌다.", "The tower is thought to have been built in Goryeo."),
        ("선장의 말로는 그물이 비어 있었다.", "The nets were empty, by one fisher's account."),
        ("경찰은 실화로 보고 있다.", "Police say the fire was an accident."),
        ("값이 너무 비싸다는 반론도 있다.", "Critics argue that it is too dear."),
        ("값이 비싼 것은 사실이다.", "He admitted that it was dear."),
        ("열쇠가 있는지 보세요.", "Please note that you need a key."),
    ],
)
def test_reports_of_any_kind_answer_each_other(korean: str, english: str) -> None:
    assert sources(korean, english) == []


_SPOKE = """
    말했 밝혔 전했 설명했 주장했 덧붙였 강조했 지적했 하소연했 털어놨 털어놓았 경고했 호소했 귀띔했 토로했
    비판했 촉구했 전망했 예측했 예보했 보도했 증언했 진술했 회고했 회상했 고백했 폭로했 해명했 진단했 단언했
    내다봤 반박했 항변했 당부했 조언했 권고했
    답했 대답했 응답했 알렸 발표했 공지했 보고했 꼬집었
""".split()  # noqa: SIM905 - as a list it is one word a line

_SAID_IN_ENGLISH = """
    accords says said saying tells told states stated statement notes noted adds added adding per data figures
    views sees read heard wrote reports announces claims reveals found suggests estimates quotes cites explains
    study survey poll experts officials thinks thought believes expects predicts warns cautions insists argues
    source confirms indicates opinion alleges experience shows describes calls stresses emphasizes urges
    promises vows pledges points critics responds replies answers asks comments remarks advises recommends
    complains admits acknowledges asserts maintains declares discloses denies mentions expresses pleads appeals
    forecasts projects assesses hints testifies contends concedes observes hopes regrets blames accuses agrees
    demands requests reminds assures words retorts refutes rebuts counters laments boasts jokes quips wonders
    concludes recalls learns knows suspects fears decides rejects welcomes tweets posts letter interview
    dismisses denounces condemns applauds praises slams slammed blasts blasted hails hailed scoffs shrugs
    grumbles mutters murmurs whispers shouts laughs sighs swore swears
""".split()  # noqa: SIM905 - as a list it is one word a line

_SAID_IN_KOREAN = """
    따르면 따른 따름 따라 의하면 낡았다고 낡았느냐고 닫자고 낡았다며 낡았다면서 낡았다는 낡았다던 낡았다더라
    낡았단다 낡았답니다 낡았대요 낡았대. 낡았다네 밝혀 밝힌 밝히고 말이 전하고 전한 보도로 발표로 설명 주장
    그대로 보고서 조사 통계 자료 소식 대변인 관계자 인용 기준 보면 결과 나타났 나타나 비난 추산 예상 예측 예고
    전망 집계 종합 연구 분석 알려 부합 충족 근거 경고 지적 강조 호소 불평 하소연 항의 인정 시인 강변 우기 우긴
    공언 선언 선포 공식 공표 고집 장담 지시 명령 요구 요청 당부 통보 약속 합의 얘기 이야기 언급 답 질문 내다보
    내다본 내다봐 관측 진단 우려 생각 믿 꼽 묻 물었 평가 제기 촉구 비판 제안 제시 입장 뜻을 방침 계획 기록 여긴
    여겼 판단 확인 소개 소문 반론 신고 제보 고발 덧붙 쓰여 적혀 문의 사과 유감 낡았다니 “낡았다”
""".split()  # noqa: SIM905 - as a list it is one word a line


@each(
    "verb",
    _SPOKE,
)
def test_each_verb_with_which_somebody_says_something(verb: str) -> None:
    assert sources(f"그는 문이 낡았다고 {verb}다.", "The door is old.") == [f"{verb}다"]


@each(
    "verb",
    """
    말한다 설명한다 주장한다 강조한다 지적한다 하소연한다 경고한다 호소한다 귀띔한다 토로한다 비판한다 촉구한다 전망한다
    예측한다 예보한다 보도한다 증언한다 진술한다 회고한다 회상한다 고백한다 폭로한다 해명한다 진단한다 단언한다 반박한다
    항변한다 당부한다 조언한다 권고한다 답한다 대답한다 응답한다 발표한다 공지한다 보고한다 밝힌다 내다본다 덧붙인다
    말합니다 밝힙니다 내다봅니다 덧붙입니다
    """.split(),  # noqa: SIM905 - as a list it is one word a line
)
def test_each_verb_of_what_is_said_still(verb: str) -> None:
    assert sources(f"그는 문이 낡았다고 {verb}.", "The door is old.") == [verb]


@each(
    "verb",
    """
    announces reports reveals confirms admits claims argues explains stresses warns estimates predicts believes suspects
    adds notes announced reported revealed confirmed admitted claimed argued explained stressed warned estimated
    predicted believed suspected added noted
    """.split(),  # noqa: SIM905 - as a list it is one word a line
)
def test_each_english_verb_before_what_is_said(verb: str) -> None:
    assert sources("문은 그랬다.", f"The mayor {verb} that it was old.") == [f"The mayor {verb}"]
    assert sources("문은 그랬다.", f"The mayor {verb} a plan.") == []


@each("adverb", ["", "이유를 ", "거듭 ", "또 ", "다시 ", "재차 ", "분명히 "])
def test_what_stands_before_a_verb_of_saying(adverb: str) -> None:
    assert sources(f"그는 문이 낡았다고 {adverb}말했다.", "The door is old.") == ["말했다"]
    assert sources(f"그는 문이 낡았다고 {adverb}생각했다.", "The door is old.") == []


@each(
    "english",
    _SAID_IN_ENGLISH,
)
def test_each_english_word_that_answers_a_source(english: str) -> None:
    assert sources("그는 문이 낡았다고 말했다.", f"The door {english} old.") == []


@each(
    "korean",
    _SAID_IN_KOREAN,
)
def test_each_korean_word_that_answers_a_source(korean: str) -> None:
    assert sources(f"문은 {korean} 그랬다", "The door is old, the mayor said.") == []


@each("korean", ["주말", "연말", "정말", "양말", "종말", "결말", "분말", "월말", "말라", "말리고", "말고", "오전"])
def test_what_only_looks_like_a_word_of_saying(korean: str) -> None:
    assert sources(f"문은 {korean} 그랬다", "The door is old, the mayor said.") == ["the mayor said"]


@each("rest", ["nothing", "little", "so", "yes", "hello", "goodbye", "sorry", "no to it"])
def test_what_is_said_and_is_no_sentence(rest: str) -> None:
    assert sources("문은 그랬다", f"The mayor said {rest}.") == []


@pytest.mark.parametrize(
    "told", ["told reporters", "told the media", "told a news conference", "told a press conference"]
)
def test_whom_it_is_told(told: str) -> None:
    assert sources("문은 그랬다", f"The mayor {told} it was old.") == [f"The mayor {told}"]
    assert sources("문은 그랬다", "The mayor told his wife it was old.") == []


SPOKE = """
말했 밝혔 전했 설명했 주장했 덧붙였 강조했 지적했 하소연했 털어놨 털어놓았 경고했 호소했 귀띔했 토로했 비판했
촉구했 전망했 예측했 예보했 보도했 증언했 진술했 회고했 회상했 고백했 폭로했 해명했 진단했
단언했 내다봤 반박했 항변했 당부했 조언했 권고했
    답했 대답했 응답했 알렸 발표했 공지했 보고했 꼬집었
"""


@each("verb", SPOKE.split())
def test_each_verb_of_saying(verb: str) -> None:
    assert sources(f"어부들은 그물이 자꾸 찢어진다고 {verb}다.", "The nets keep tearing.") == [f"{verb}다"]
    assert sources(f"어부들은 {verb}다.", "The nets keep tearing.") == []


@each(
    "verb",
    ["전망했", "예측했", "예상했", "내다봤", "관측했", "전망한", "예측한", "예상한", "내다본", "관측한", "보고 있"],
)
def test_each_verb_of_foreseeing(verb: str) -> None:
    assert sources(f"농가는 배값이 오를 것으로 {verb}다.", "Pears will be dearer.") == [f"{verb}다"]


FORESEE = """
Analysts Experts Economists Forecasters Researchers Scientists Observers Critics Insiders Doctors Officials
"""


@each("who", FORESEE.split())
def test_each_of_those_who_foresee(who: str) -> None:
    assert sources("배값이 오를 것이다.", f"{who} expect the price of pears to rise.") == [f"{who} expect"]


@each("verb", ["expect", "predict", "forecast", "believe", "estimate", "warn", "fear", "expected", "warned"])
def test_how_they_foresee_it(verb: str) -> None:
    assert sources("배값이 오를 것이다.", f"Experts {verb} that pears will be dearer.") == [f"Experts {verb}"]
    assert sources("배값이 오를 것이다.", f"Experts {verb} pears.") == []
