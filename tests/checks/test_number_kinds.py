"""Kinds of good translation in which a number looks wrong, and beside each the nearest slip, which is found."""

from __future__ import annotations

import pytest
from toy import pair
from worded import told

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.model import Hit


def compare(korean: str, english: str, swapped: bool = False) -> list[Hit]:
    return list(compare_numbers(pair(korean, english, "en" if swapped else "ko")))


SILENT = [
    # events named by their date
    ("6·25 전쟁의 상처가 남았다.", "The scars of the Korean War remain."),
    ("6·25 때 마을이 불탔다.", "The village burned down during the Korean War."),
    ("4·19혁명을 기념한다.", "It marks the April 19 Revolution."),
    ("5·18민주화운동 기념식", "a ceremony for the May 18 Democratic Uprising"),
    ("3·1운동", "the March 1st Movement"),
    ("3·1 만세운동", "the March First Independence Movement"),
    ("8·15 광복", "Liberation"),
    ("12·12 군사반란", "the Dec. 12 military mutiny"),
    # a number inside a word
    ("3년마다 열린다.", "It is a triennial event."),
    ("2년마다 열린다.", "It is a biennial event."),
    ("100주년 기념식", "the centennial ceremony"),
    ("200주년 기념식", "the bicentennial"),
    ("50주년", "the golden jubilee"),
    ("3인조가 무대에 섰다.", "The trio took the stage."),
    ("4인조 밴드", "a quartet"),
    ("30배 늘었다.", "It grew thirtyfold."),
    ("여덟 배로 늘었다.", "It increased octuple."),
    ("세 배", "threefold"),
    ("5인조 그룹", "a quintet"),
    ("10년 동안", "for a decade"),
    ("세쌍둥이", "triplets"),
    ("100세 노인", "a centenarian"),
    ("80대 노인", "an octogenarian"),
    ("10종 경기", "the decathlon"),
    ("3부작", "the trilogy"),
    ("5각형", "a pentagon"),
    ("1000년의 역사", "a millennium of history"),
    # number words glued together or to their noun
    ("인구가 천만이다.", "The population is 10 million."),
    ("두아이를 키운다.", "She raises two children."),
    ("백서른세 척이 모였다.", "Some 133 ships gathered."),
    ("합격한네 명이 모였다.", "The four who passed met."),
    ("세사람이 왔다.", "Three people came."),
    ("이백쉰 명", "250 people"),
    ("천이백마흔다섯 개", "1,245 units"),
    # numerals of loanwords, rounds, ages, counters of several
    ("스리백 수비를 쓴다.", "They use a back three."),
    ("포백 수비", "a back four"),
    ("4강에 올랐다.", "They reached the semi-finals."),
    ("8강에 올랐다.", "They reached the last eight."),
    ("8강에 올랐다.", "They reached the quarterfinals."),
    ("16강에 올랐다.", "They reached the round of 16."),
    ("준결승에 올랐다.", "They reached the last four."),
    ("환갑을 맞았다.", "He is turning 60."),
    ("고희를 넘겼다.", "He is in his seventies."),
    ("칠순 잔치", "a 70th birthday party"),
    ("팔순", "80th birthday"),
    ("달걀 한 판을 샀다.", "She bought a tray of 30 eggs."),
    ("원투펀치", "one-two punch"),
    ("투톱", "two strikers"),
    ("쿼드러플 더블", "quadruple-double"),
    ("오징어 한 축", "20 squid"),
    # clocks with a full stop, small coins
    ("7시 20분에 시작한다.", "It begins at 7.20 pm."),
    ("오후 7시 20분에 시작한다.", "It begins at 7.20pm."),
    ("값은 4달러 25센트다.", "It costs $4.25."),
    ("환율은 3원 50전 올랐다.", "The rate rose 3.50 won."),
    ("환율은 1382원 70전이다.", "The rate is 1,382.7 won."),
    # "and" between numbers, halves
    ("각각 200만과 700만이다.", "They are two million and seven million."),
    ("사과 두 개 반", "two and a half apples"),
    ("우유 한 컵 반", "1½ cups of milk"),
    ("세 명 반", "three and a half"),
    ("1.5배", "one and a half times"),
    ("2와 2분의 1", "2 1/2"),
    # units and conversions
    ("고기 두 근을 샀다.", "She bought 1.2 kg of meat."),
    ("십 리를 걸었다.", "They walked 4 km."),
    ("두께는 5mm이다.", "It is 5 mm (0.2 in.) thick."),
    ("땅 100평", "330㎡ of land"),
    ("체온은 37°C였다.", "The temperature was 98.6°F."),
    ("기온이 30도까지 올랐다.", "It reached 86 degrees Fahrenheit."),
    ("금 한 돈", "3.75 grams of gold"),
    ("천 리 길", "400 kilometers"),
    # glosses, names, references
    ("3차원(3D) 영상", "3D images"),
    ("G20 정상회의", "the G20 summit"),
    ("주요 20개국(G20) 정상회의", "the G20 summit"),
    ("주요 20개국 정상회의", "the G20 summit"),
    ("채널5에서 방영했다.", "It aired on Channel Five."),
    ("형법 250조에 따라", "under Article 250 of the Criminal Act"),
    ("서식 III을 작성한다.", "Fill in Form 3."),
    ("서식 3을 작성한다.", "Fill in Form III."),
    ("주요 7개국(G7)", "the Group of Seven"),
    ("2차전지", "rechargeable batteries"),
    ("5세대 이동통신(5G)", "5G"),
    # free rewording
    ("50명 미만", "up to 49 people"),
    ("50명 이상", "more than 49 people"),
    ("65세 이상", "older than 64"),
    ("열에 아홉은 찬성한다.", "Nine out of ten agree."),
    ("반반씩 냈다.", "They split it fifty-fifty."),
    ("반반씩 냈다.", "They split it 50-50."),
    ("1억 5천을 빌렸다.", "He borrowed 150 million."),
    ("2차 피해를 막아야 한다.", "Further harm must be prevented."),
    ("2차 피해", "secondary damage"),
    ("서울과 부산 두 도시에서", "in Seoul and Busan"),
    ("한국과 일본, 중국 3국 정상", "the leaders of Korea, Japan and China"),
    # amounts in formal writing
    ("금 일십이만삼천원정을 영수함.", "Received the sum of 123,000 won."),
    ("금 삼백오십만원정", "3,500,000 won"),
    ("일금 오백만원", "5 million won"),
    ("금 123,000원정", "123,000 won"),
    # rounded right
    ("매출은 2조3417억 원이다.", "Sales were 2.342 trillion won."),
    ("매출은 2조3417억 원이다.", "Sales were 2.34 trillion won."),
    ("매출은 2조3417억 원이다.", "Sales were 2.3 trillion won."),
    ("3억 4567만 명", "345.7 million people"),
    ("지지율은 45.67%다.", "Support stood at 45.7 percent."),
    # signs and marks
    ("12% 포인트 올랐다.", "It rose 12 percentage points."),
    ("0.25 %포인트 내렸다.", "It fell 0.25 percentage points."),
    ("0.25%포인트 내렸다.", "It fell by a quarter of a percentage point."),
    ("후반 12분에 골을 넣었다.", "He scored in the 57th minute."),
    ("후반 12분에 골을 넣었다.", "He scored 12 minutes into the second half."),
    ("연장 전반 5분", "the 95th minute"),
    ("1. 저장", "2. Save"),
    ("설명이다.[^2]", "It is so."),
    # as translators write them
    ("응답자는 20여만 명이었다.", "There were over 200,000 respondents."),
    ("기금에서 1조 4,213억 원이 빠졌다.", "1 trillion and 421.3 billion won left the fund."),
    ("6·19대책이 나온 뒤", "after the 6/19 measures"),
    ("5.18 연설을 놓고 다퉜다.", "They argued about the May 18 speech."),
    ("메이 총리가 합의했다.", "an agreement reached by May"),
    ("세평 남짓한 방", "a room of about three pyeong"),
    ("삼차원 세계", "a three-dimensional world"),
    ("최근 10년간 한 해 5천 명이 늘었다.", "Over the past decade it grew by 5,000 a year."),
    ("미·중·일·러 4강의 정상이 만난다.", "The leaders of the US, China, Japan and Russia will meet."),
    ("몇 개를 담아도 3인 가족에는 모자란다.", "For a three-person family, a three-member one, it is too little."),
]

REPORTED = [
    ("date", "4·19혁명을 기념한다.", "It marks the April 16 Revolution.", "4·19", "April 16"),
    ("date", "5·18민주화운동 기념식", "a ceremony for the June 18 Democratic Uprising", "5·18", "June 18"),
    ("date", "5·18민주화운동 기념식", "a ceremony for the June 28 Democratic Uprising", "5·18", "June 28"),
    ("missing", "3인조가 무대에 섰다.", "The quartet took the stage.", "3인", "The quartet took the stage."),
    ("number", "3년마다 열린다.", "It is a biennial event.", "3년", "biennial"),
    ("number", "100주년 기념식", "the bicentennial", "100주년", "bicentennial"),
    ("magnitude", "인구가 천만이다.", "The population is 1 million.", "천만", "1 million"),
    ("number", "백서른세 척이 모였다.", "Some 134 ships gathered.", "백서른세 척", "134"),
    ("added", "합격한네 명이 모였다.", "The five who passed met.", "합격한네 명이 모였다.", "five"),
    ("number", "두아이를 키운다.", "She raises three children.", "두아이", "three"),
    ("number", "4강에 올랐다.", "They reached the quarter-finals.", "4강", "quarter-finals"),
    ("number", "8강에 올랐다.", "They reached the semifinals.", "8강", "semifinals"),
    ("added", "달걀 한 판을 샀다.", "She bought a tray of 20 eggs.", "달걀 한 판을 샀다.", "20"),
    ("added", "고희를 넘겼다.", "He is over eighty.", "고희를 넘겼다.", "eighty"),
    ("date", "7시 20분에 시작한다.", "It begins at 7.40 pm.", "7시 20분", "7.40 pm."),
    ("number", "값은 4달러 25센트다.", "It costs $4.52.", "4달러 25센트", "$4.52"),
    ("number", "환율은 3원 50전 올랐다.", "The rate rose 3.60 won.", "3원 50전", "3.60 won"),
    ("number", "각각 200만과 700만이다.", "They are two million and six million.", "700만", "six million"),
    ("added", "우유 한 컵 반", "2½ cups of milk", "우유 한 컵 반", "2½"),
    ("number", "사과 두 개 반", "three and a half apples", "두 개 반", "three and a half"),
    ("number", "십 리를 걸었다.", "They walked 40 km.", "십 리", "40 km"),
    ("number", "체온은 37°C였다.", "The temperature was 89.6°F.", "37°C", "89.6°F"),
    ("number", "땅 100평", "230㎡ of land", "100평", "230㎡"),
    ("number", "고기 두 근을 샀다.", "She bought 2.2 kg of meat.", "두 근", "2.2 kg"),
    ("added", "서식 III을 작성한다.", "Fill in Form 2.", "서식 III을 작성한다.", "2"),
    ("number", "주요 20개국(G20) 정상회의", "the G8 summit", "G20", "G8"),
    ("magnitude", "1억 5천을 빌렸다.", "He borrowed 15 million.", "1억 5천", "15 million"),
    ("number", "열에 아홉은 찬성한다.", "Eight out of ten agree.", "아홉", "Eight out of ten"),
    ("number", "50명 미만", "up to 59 people", "50명", "59"),
    ("number", "금 일십이만삼천원정을 영수함.", "Received the sum of 132,000 won.", "일십이만삼천원정", "132,000 won"),
    ("number", "매출은 2조3417억 원이다.", "Sales were 2.351 trillion won.", "2조3417억 원", "2.351 trillion won"),
    ("number", "매출은 2조3417억 원이다.", "Sales were 2.432 trillion won.", "2조3417억 원", "2.432 trillion won"),
    ("number", "지지율은 45.67%다.", "Support stood at 46.7 percent.", "45.67%", "46.7 percent"),
    ("unit", "12% 포인트 올랐다.", "It rose 12 percent.", "12% 포인트", "12 percent"),
    ("number", "후반 12분에 골을 넣었다.", "He scored in the 59th minute.", "후반 12분", "59th"),
    ("added", "6·19대책이 나온 뒤", "after the 6/29 measures", "6·19대책이 나온 뒤", "6/29"),
    ("number", "기금에서 1조 4,213억 원이 빠졌다.",
     "1 trillion and 521.3 billion won left the fund.", "1조 4,213억 원", "1 trillion and 521.3 billion won"),
    ("number", "경쟁률은 0.8대 1이었다.", "The rate was 0.9 to 1.", "0.8대 1", "0.9"),
]  # fmt: skip


@pytest.mark.parametrize(("korean", "english"), SILENT)
def test_what_says_the_same(korean: str, english: str) -> None:
    assert told(compare(korean, english)) == []
    assert told(compare(korean, english, swapped=True)) == []


@pytest.mark.parametrize(("kind", "korean", "english", "source", "target"), REPORTED)
def test_the_nearest_slip(kind: str, korean: str, english: str, source: str, target: str) -> None:
    assert told(compare(korean, english)) == [(kind, source, target)]
    mirror = {"missing": "added", "added": "missing"}.get(kind, kind)
    assert told(compare(korean, english, swapped=True)) == [(mirror, target, source)]
