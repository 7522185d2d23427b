"""What alone is left over of a pair: a clause or words in a row that nothing answers, where all else is answered."""

from __future__ import annotations

import pytest
from each import each
from shipped import STANDARDS
from toy import pair

from qa_lint.checks.omission.last_clauses import may_explain
from qa_lint.checks.omission.left_over import left_over
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.checks.omission.stretches import letters_of
from qa_lint.languages.syllables import split_syllable
from qa_lint.model import Language, Pair, Segment, Span, Text
from qa_lint.resources.encoder import Encoder


def told(korean: str, english: str, source: Language = "ko") -> list[str]:
    return [stretch.text[slice(*stretch.span)] for stretch in left_over(pair(korean, english, source), STANDARDS)]


@each(
    ("korean", "english", "alone"),
    [
        ("우산을 샀고 비싼 가방을 잃어버렸다.", "I bought an umbrella.", "비싼 가방을 잃어버렸다"),
        (
            "우산을 샀다.",
            "I bought an umbrella, although the shop was crowded and noisy.",
            "shop was crowded and noisy",
        ),
        ("학생은 우산을 샀다(신분증 지참 필수).", "The student bought an umbrella.", "신분증 지참 필수"),
        # a subordinate clause, and a word in brackets
        ("여객선 운항이 취소되었다.", "The ferry was canceled because of thick fog.", "thick fog"),
        ("발진이 생기면 의사와 상담하십시오.", "Consult your doctor.", "발진이 생기면"),
        ("엔진이 과열되어 열차가 터널 안에서 멈췄다.", "The train stopped inside the tunnel.", "엔진이 과열되어"),
        # a subordinate clause of one word, of a translation that is so much longer
        ("소음을 막으십시오.", "Block the noise, as you may need it for surgery.", "surgery"),
        ("학생은 우산을 샀다.", "The student bought an umbrella before swimming.", "swimming"),
        # a clause in a bare -어, with all else answered, whatever a time behind it begins with (until the afternoon)
        (
            "눈이 쌓여 학교 수업이 오후로 미뤄졌다.",
            "School classes have been put off until the afternoon.",
            "눈이 쌓여",
        ),
        ("관광객이 늘었는데도 호텔 요금은 오르지 않았다.", "Hotel rates have not gone up.", "관광객이 늘었는데도"),
        ("손이 젖은 채로 전등 스위치를 누르지 마십시오.", "Do not press the light switch.", "손이 젖은"),
        (
            "시는 시장을 새로 단장하는 한편 주차장을 넓히기로 했다.",
            "The city will enlarge the parking lot.",
            "시장을 새로 단장하는",
        ),
        # of which no word is said but by what says the rest
        ("기침이 사흘 넘게 이어지면 병원에 가야 한다.", "You should go to the hospital.", "기침이 사흘 넘게 이어지면"),
        # what may say a word of the rest, or makes a compound with one that is answered
        ("모기를 막기 위해 병원 연못을 메웠다.", "The hospital pond was filled in.", "모기를 막기"),
        (
            "강풍이 예상되어 훈련은 실내 집결지에서 한다.",
            "The drill will be at the indoor muster station.",
            "강풍이 예상되어",
        ),
        # beside a verb that English says by a light one
        ("바람이 거센데도 아이들은 연을 띄웠다.", "The children had their kites.", "바람이 거센데도"),
        # and of whose object a pronoun is left
        (
            "그녀는 사진을 벽에 걸었다.",
            "She borrowed the photo from her cousin and hung it on the wall.",
            "borrowed the photo from her cousin",
        ),
        # what is joined to what else is done, a bracket that says more than a word, and a short sentence
        (
            "그는 손님들에게 비싼 우산을 팔았다.",
            "He lied to the guests about the accident and sold them expensive umbrellas.",
            "lied to the guests about the accident",
        ),
        (
            "접수는 도서관 1층(약국 옆)에서 받습니다.",
            "Applications are accepted on the first floor of the library.",
            "약국 옆",
        ),
        (
            "우산을 잃어버리셨나요? 걱정하지 마세요. 도서관에서 찾아 드립니다.",
            "Have you lost your umbrella? We will find it at the library.",
            "걱정하지",
        ),
        # what is said of something else, at the end of a short sentence
        ("배는 떠났고 항구는 조용하다.", "The ship has left.", "항구는 조용하다"),
        # why something was so, where all else is said, and be it in a verb that only says that it became so
        ("관광객들 때문에 골목이 시끄러워졌다.", "The alleys have grown noisy.", "관광객들"),
        ("단골 때문에 가게를 닫지 못했다.", "He was unable to close the shop.", "단골"),
        # a sentence that says the same things again, and one thing more of them
        (
            "이 사진을 지우시겠습니까? 지운 사진은 되살릴 수 없습니다.",
            "Are you sure you want to delete this photo?",
            "지운 사진은 되살릴",
        ),
        ("정말 지우시겠습니까? 되돌릴 수 없습니다.", "Are you sure you want to delete it?", "되돌릴"),
        # what tells which of them is meant, though others are pointed at on both sides
        ("회원 자격이 있는 손님만 이 방에 들어갈 수 있다.", "Only some guests can enter this room.", "회원 자격이"),
        # what somebody is honoured for not having done
        (
            "할머니께서 편찮으셔서 이번 여행은 취소했습니다.",
            "We cancelled the trip this time.",
            "할머니께서 편찮으셔서",
        ),
        # what is begun again
        ("알림을 켜세요.", "Turn on notifications and restart the phone.", "restart the phone"),
        # what is said of the same subject before it may be answered
        ("우산을 사고 비가 그치기 전에 시장에 갔다.", "I bought an umbrella and went to the market.", "비가 그치기"),
        # which is meant, by what was done while something was so
        ("학교에 다닐 때 부르던 노래 기억나?", "Do you remember the song?", "학교에 다닐 때 부르던"),
        # instead of what
        ("손님은 우산 대신 비싼 가방을 샀다.", "The guest bought an expensive bag.", "우산 대신"),
        # a reason or a purpose of one word, in a short sentence
        ("정전 때문에 수술이 미뤄졌다.", "The surgery was postponed.", "정전"),
        ("소음을 막기 위해 창문을 닫으십시오.", "Close the window.", "소음을 막기"),
        ("소음 차단을 위해 창문을 닫으십시오.", "Close the window.", "소음 차단을"),
        ("상자를 열어 두십시오.", "Keep the box open to prevent mold.", "prevent mold"),
        # what says where, and words in a row
        ("경찰은 항구 창고에서 밀수 담배를 발견했다.", "Police found smuggled cigarettes.", "항구 창고에서"),
        (
            "우산을 샀다.",
            "I bought an umbrella and lost an expensive bag.",
            "lost an expensive bag",
        ),
        ("사물함(유료)은 출구 옆에 있습니다.", "The lockers are next to the exit.", "유료"),
        # words that English is known to have, if only without their endings
        ("우산을 샀다.", "I bought an umbrella while puppies whimpered and yelped.", "puppies whimpered and yelped"),
        # reasons and purposes, however they are given
        ("정전 탓에 수술이 미뤄졌다.", "The surgery was postponed.", "정전 탓에"),
        ("정전으로 인해 수술이 미뤄졌다.", "The surgery was postponed.", "정전으로"),
        ("의사 덕분에 수술이 끝났다.", "The surgery is over.", "의사 덕분에"),
        ("소음을 막으려면 창문을 닫으십시오.", "Close the window.", "소음을 막으려면"),
        ("수술이 미뤄졌다.", "The surgery was postponed owing to the blackout.", "owing to the blackout"),
        ("수술이 미뤄졌다.", "The surgery was postponed as a result of the blackout.", "result of the blackout"),
        ("창문을 닫으십시오.", "Close the window in order to block noise.", "order to block noise"),
        ("아이들이 밖으로 나갔다.", "The children went outside when the rain stopped.", "rain stopped"),
        ("비가 그치자 아이들이 밖으로 나갔다.", "The children went outside.", "비가 그치자"),
        # without what, and beside or by what
        ("이사회는 표결 없이 예산을 통과시켰다.", "The board passed the budget.", "표결"),
        ("경찰은 항구 창고 옆에서 밀수 담배를 발견했다.", "Police found smuggled cigarettes.", "항구 창고 옆에서"),
        ("경찰은 항구 창고를 통해 밀수 담배를 발견했다.", "Police found smuggled cigarettes.", "항구 창고를"),
        (
            "경찰은 밀수 담배를 발견했다.",
            "Police found smuggled cigarettes behind a harbor warehouse.",
            "harbor warehouse",
        ),
        # in brackets, behind the word or in English
        ("가방(여행용)을 샀다.", "I bought a bag.", "여행용"),
        ("사물함은 출구 옆에 있습니다.", "The lockers (coins required) are next to the exit.", "coins required"),
        # what is done besides, with something that tells
        (
            "신발을 벗고 방에 들어가 할머니에게 인사했다.",
            "He went into the room and greeted his grandmother.",
            "신발을 벗고",
        ),
        (
            "파일을 저장하고 창을 닫은 뒤 시스템을 끈다.",
            "Close the window and shut down the system.",
            "파일을 저장하고",
        ),
        ("그는 시인이다.", "He is a poet who loved small dogs and tall trees.", "loved small dogs and tall trees"),
        # what a word behind it makes an adverbial of
        ("청소년은 보호자의 동의 없이 가입할 수 없습니다.", "Teenagers cannot sign up.", "보호자의 동의"),
        ("계약서는 공증인이 보는 앞에서 서명해야 한다.", "The contract must be signed.", "공증인이 보는"),
        # where all that the other side says is answered, a predicate with what belongs to it, wherever it stands
        (
            "경찰은 폐쇄회로 영상을 분석해 차량을 확인한 뒤 잠복 수사를 벌여 피의자 두 명을 검거했다.",
            "Police identified the vehicle by analyzing surveillance footage and arrested two suspects.",
            "잠복 수사를 벌여",
        ),
        (
            '총리는 "재난 지원금은 추석 전에 지급하고 액수는 국회와 협의해 정하겠다"고 약속했다.',
            '"We will pay the disaster relief funds before Chuseok," the prime minister promised.',
            "액수는 국회와 협의해 정하겠다",
        ),
        # and what stands in brackets, though a word beside it has no answer
        (
            "접수는 우편(마감일 소인까지 유효) 또는 방문으로 하면 된다.",
            "Applications may be submitted by mail or in person.",
            "마감일 소인까지 유효",
        ),
        # what is done may be a word that no table has
        (
            "시장은 예산을 줄이고 직원을 워크숍시키고 사임했다.",
            "The mayor cut the budget and resigned.",
            "직원을 워크숍시키고",
        ),
    ],
)
def test_a_clause_that_nothing_answers_is_told_if_all_else_is_answered(korean: str, english: str, alone: str) -> None:
    assert told(korean, english) == [alone]


@each(
    ("korean", "english"),
    [
        # the same clauses, in other words
        ("눈이 쌓여 학교 수업이 오후로 미뤄졌다.", "Snow has put school classes off until the afternoon."),
        (
            "관광객이 늘었는데도 호텔 요금은 오르지 않았다.",
            "Hotel rates have not gone up despite the rise in visitors.",
        ),
        ("손이 젖은 채로 전등 스위치를 누르지 마십시오.", "Do not press the light switch with wet hands."),
        ("기침이 사흘 넘게 이어지면 병원에 가야 한다.", "A cough of over three days calls for a hospital visit."),
        ("모기를 막기 위해 병원 연못을 메웠다.", "The hospital pond was filled in to keep mosquitoes out."),
        (
            "강풍이 예상되어 훈련은 실내 집결지에서 한다.",
            "With gales forecast, the drill will be at the indoor muster station.",
        ),
        ("아무것도 고치지 못한 채로 겨울이 왔다.", "Winter came without anything having been mended."),
        # a verb with nothing but its number, which the rules of numbers tell
        (
            "광범위한 종합 주가 지수는 3포인트, 혹은 0.32퍼센트 상승한 970으로 끌어올렸다.",
            "The broad stock index rose 3 points, or 0.32 percent.",
        ),
        ("우산을 샀고 비싼 가방을 잃어버렸다.", "I bought an umbrella and lost an expensive bag."),
        ("우산을 샀고 비싼 가방을 잃어버렸다.", "Having lost an expensive bag, I bought an umbrella."),
        ("짙은 안개로 여객선 운항이 취소되었다.", "The ferry was canceled because of thick fog."),
        (
            "경찰은 폐쇄회로 영상을 분석해 차량을 확인한 뒤 잠복 수사를 벌여 피의자 두 명을 검거했다.",
            "Police identified the vehicle by analyzing surveillance footage, staked it out and arrested two suspects.",
        ),
        ("고1과 고2는 오늘 모의고사를 치른다.", "First- and second-year high school students take a mock exam today."),
        ("경찰은 항구 창고에서 밀수 담배를 발견했다.", "Police found smuggled cigarettes in a harbor warehouse."),
        ("`npm install` 명령어를 실행하여 의존성을 설치하세요.", "Install the dependencies with `npm install`."),
        ("우천 시 의사와 상담하십시오.", "Consult your doctor if it rains."),
        ("구내 locker(사물함)는 출구 옆에 있습니다.", "The lockers on the premises are next to the exit."),
        ("사물함(locker)은 출구 옆에 있습니다.", "The lockers are next to the exit."),
        # a reason that the other side may give in its own way, and what says no reason
        ("정전 때문에 수술이 미뤄졌다.", "The surgery was postponed for that."),
        ("정전 때문에 수술이 미뤄졌다.", "A blackout postponed the surgery."),
        ("모듈을 쓰면 호환된다.", "To ensure full compatibility, use the module."),
        ("아이는 집으로 돌아갔다.", "The child returned."),
        ("정전으로 수술이 미뤄졌다.", "A blackout forced the surgery to be postponed."),
        ("정전 때문에 수술이 미뤄졌다.", "The surgery was postponed for a reason."),
        ("창문을 닫으십시오.", "Close the window to the noise."),
        # that nobody voted may be said otherwise
        ("이사회는 표결 없이 예산을 통과시켰다.", "The board passed the budget unanimously."),
        ("이사회는 표결 없이 예산을 통과시켰다.", "The board simply passed the budget."),
        ("이사회는 표결 없이 예산을 통과시켰다.", "The board never voted on the budget."),
        # a word may point at it
        ("경찰은 항구 창고에서 밀수 담배를 발견했다.", "Police found smuggled cigarettes there."),
        # what is done with a noun that says nothing, what is among others, and what is not done so
        ("작업을 수행하고 창을 닫은 뒤 시스템을 끈다.", "Close the window and shut down the system."),
        ("빵을 비롯한 음식을 방에 두었다.", "They left food in the room."),
        ("한꺼번에 넣지 말고 나누어 넣으세요.", "Add it bit by bit."),
        ("EOS(문장 끝)를 붙입니다.", "Add EOS."),
        ("그는 시인이다.", "He is a poet, known by his pen name."),
        # words without an answer on either side may be each other's
        ("우산을 샀고 발걸음이 날아갈 듯했다.", "I bought an umbrella and walked on air, singing and whistling."),
        # too little is answered to tell what is not
        ("두 회사 대표는 부산에서 기자들을 만났다.", "Miller and Tanaka met reporters."),
        # English explains
        ("시인은 우산을 샀다.", "The poet, known by his pen name, bought an umbrella."),
        ("된장국에 두부를 넣었다.", "I put tofu in the doenjang-guk (soybean paste soup)."),
        # nothing is known of words that no table has
        ("우산을 샀고 뮬라칸 쏠테피를 꾸렝했다.", "I bought an umbrella."),
        ("할머니는 시장에서 생선을 사고 저녁에 찌개를 끓였다.", "Grandmother bought fish at the market and glorped."),
        # a gloss says what the words before it say
        ("꼼짝없이 들러붙는(sticky) 우산을 샀다.", "I bought a sticky umbrella."),
        # what stands in brackets before a word may be understood
        ("(여행용) 가방은 출구 옆에 있습니다.", "The bags are next to the exit."),
        # a note of the translator
        ("우산을 샀다.", "I bought an umbrella. (Translator's note: umbrellas are cheap in this town.)"),
    ],
)
def test_other_words_unknown_words_glosses_and_notes_are_left_alone(korean: str, english: str) -> None:
    assert told(korean, english) == []


def test_which_side_is_the_source_makes_no_difference() -> None:
    korean = Segment.of_string("우산을 샀고 비싼 가방을 잃어버렸다.", "ko")
    english = Segment.of_string("I bought an umbrella.", "en")
    one, other = (list(left_over(both, STANDARDS)) for both in (Pair(korean, english), Pair(english, korean)))
    assert one
    assert one == other


def test_sentences_that_changed_places_have_lost_nothing() -> None:
    korean = "은행은 월요일에 문을 연다. 학생은 비싼 우산을 샀다."
    english = "The student bought an expensive umbrella. The bank opens on Monday."
    found = parts_without_counterpart(pair(korean, english), STANDARDS)
    assert not list(found)


def test_in_a_dialogue_nothing_is_left_over() -> None:
    korean, english = "우산을 샀고 비싼 가방을 잃어버렸다.", "I bought an umbrella."
    assert list(parts_without_counterpart(pair(korean, english), STANDARDS))
    assert not list(parts_without_counterpart(pair(f"A: {korean}", f"A: {english}"), STANDARDS))


def test_what_is_spoken_is_so_in_each_sentence_of_a_dialogue() -> None:
    korean = "A: 어디 다녀왔어? B: 우산을 샀고 비싼 가방을 잃어버렸어."
    assert not list(parts_without_counterpart(pair(korean, "A: Where were you? B: I bought an umbrella."), STANDARDS))
    korean, english = korean.replace("A: ", "").replace("B: ", ""), "Where were you? I bought an umbrella."
    assert list(parts_without_counterpart(pair(korean, english), STANDARDS))


def test_a_sentence_alone_may_have_more_without_an_answer_beside_it() -> None:
    korean = "은행은 월요일에 문을 연다. 어부는 밤새 그물을 고쳤다. 학생은 비싼 우산을 샀다."
    assert told(korean, "The bank opens on Monday. The student bought an expensive umbrella.") == [
        "어부는 밤새 그물을 고쳤다"
    ]


@pytest.mark.parametrize(
    ("korean", "english", "alone"),
    [
        # a phrase before a noun, a reason, a time: whatever ends with a predicate
        ("폭설로 고립된 등산객 세 명이 헬기로 구조됐다.", "Three hikers were rescued by helicopter.", "폭설로 고립된"),
        ("두통이 심해져 회의를 30분 일찍 끝냈다.", "She ended the meeting 30 minutes early.", "두통이 심해져"),
    ],
)
def test_words_that_say_something_are_told_if_all_else_is_answered(korean: str, english: str, alone: str) -> None:
    assert told(korean, english) == [alone]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        # a subject may be a pronoun over there, and a noun alone is said otherwise
        ("우산 장수 아주머니는 시장에서 사과 세 개를 샀다.", "She bought three apples at the market."),
        ("학생 협회 대표는 비싼 우산을 샀다.", "He bought an expensive umbrella."),
        ("할머니는 시골 장터에서 사과 세 개를 샀다.", "Grandmother bought three apples there."),
        ("그는 프랑스어를 사용하여, 마침내 경찰에게 사고를 설명했다.",
         "He used it and finally explained the accident to the police."),
        ("그는 확성기를 사용하여, 마침내 관중이 경기장에서 나가도록 설득했다.",
         "He used it and finally persuaded the crowd to leave the stadium."),
    ],
)  # fmt: skip
def test_subjects_and_nouns_alone_are_left_alone(korean: str, english: str) -> None:
    assert told(korean, english) == []


@pytest.mark.parametrize(
    ("korean", "english", "asks"),
    [
        ("유관순 열사의 조카가 어제 강연에 참석했다.",
         "A nephew of the independence activist Yu Gwan-sun attended the lecture yesterday.", False),
        ("안중근 의사의 손자가 오늘 개막식에 참석했다.",
         "A grandson of the independence fighter An Jung-geun attended the opening today.", False),
        ("폭설로 고립된 등산객 세 명이 헬기로 구조됐다.", "Three hikers were rescued by helicopter.", True),
    ],
)  # fmt: skip
def test_the_encoder_is_asked_of_what_may_be_lost_alone(korean: str, english: str, asks: bool) -> None:
    encoder = Encoder()
    standards = STANDARDS._replace(measures=STANDARDS.measures._replace(encoder=encoder))
    assert bool(list(left_over(pair(korean, english), standards))) == asks
    assert bool(encoder.asked) == asks


@pytest.mark.parametrize(
    ("more", "alone"), [("", ["겨울 태풍에 심하게 부서진"]), (" that last winter's typhoon badly damaged", [])]
)
def test_what_says_much_is_alone_though_the_other_side_is_longer(more: str, alone: list[str]) -> None:
    korean = "지난겨울 태풍에 심하게 부서진 다리를 군인들이 고쳐 주민들이 시장과 병원에 갔다."
    english = (
        f"The soldiers repaired the bridge{more} for the residents, who could go to the market and to the hospital."
    )
    assert told(korean, english) == alone


def test_the_name_of_a_heading_is_not_read() -> None:
    assert letters_of(Text("집 짓기 [[building-a-house]]", "ko")) == len("집 짓기")


@each(
    ("text", "language", "length"),
    [
        ("Are you sure you want to go?", "en", len("12345678 go?")),
        ("Are you sure that you wish to go?", "en", len("12345678 go?")),
        ("Please note that we left.", "en", len("12345678 we left.")),
        ("We came in order to help.", "en", len("We came 12345678 help.")),
        ("Are you sure?", "en", len("Are you sure?")),
        ("문을 닫으시기 바랍니다.", "ko", len("문을 닫으1234.")),
        ("배가 떠난 것으로 알려졌다.", "ko", len("배가 떠난1234.")),
        ("배가 떠난 것을 바랍니다.", "ko", len("배가 떠난 것을 바랍니다.")),
    ],
)
def test_of_a_long_formula_few_letters_count(text: str, language: Language, length: int) -> None:
    assert letters_of(Text(text, language)) == length


@each(
    ("reason", "alone"),
    [
        ("because of", "blackouts"),
        ("because of the", "blackouts"),
        ("due to", "blackouts"),
        ("due to their", "blackouts"),
        ("owing to", "owing to blackouts"),
        ("thanks to", "thanks to blackouts"),
        ("as a result of", "result of blackouts"),
        ("on account of", "account of blackouts"),
        ("for fear of", "fear of blackouts"),
    ],
)
def test_each_way_to_give_a_reason(reason: str, alone: str) -> None:
    english = f"The surgery was postponed {reason} blackouts."
    assert told("수술이 미뤄졌다.", english, "en") == [alone]
    assert told("정전 때문에 수술이 미뤄졌다.", english, "en") == []


@each(
    ("reason", "alone"),
    [
        ("정전 때문에", "정전"),
        ("정전 탓에", "정전 탓에"),
        ("정전 덕분에", "정전 덕분에"),
        ("정전 덕에", "정전 덕에"),
        ("정전으로 인하여", "정전으로 인하여"),
        ("정전으로 말미암아", "정전으로 말미암아"),
    ],
)
def test_each_korean_way_to_give_a_reason(reason: str, alone: str) -> None:
    assert told(f"{reason} 수술이 미뤄졌다.", "The surgery was postponed.") == [alone]
    assert told(f"{reason} 수술이 미뤄졌다.", "The surgery was postponed because of blackouts.") == []


@pytest.mark.parametrize(
    ("purpose", "alone"), [("to", ["mold"]), ("to prevent", ["prevent mold"]), ("to the", []), ("to a", [])]
)
def test_what_says_what_for(purpose: str, alone: list[str]) -> None:
    assert told("상자를 열어 두십시오.", f"Keep the box open {purpose} mold.", "en") == alone


@pytest.mark.parametrize(
    ("korean", "english", "lost"),
    [
        ("위원회는 표결 없이 예산안을 통과시켰다.", "The committee passed the budget bill.", ["표결"]),
        ("이사회는 토론 없이 합병을 승인했다.", "The board approved the merger.", ["토론"]),
        ("의원들은 토론 없이 그것을 승인했다.", "The lawmakers approved it.", ["토론"]),  # no pronoun may say that
        ("이사회는 합병을 승인했다.", "The board approved the merger without a debate.", ["debate"]),
        ("이사회는 합병을 승인했다.", "The board approved the merger without any debate.", ["debate"]),
        # what may deny it in another way
        ("이사회는 이견 없이 합병을 승인했다.", "The board unanimously approved the merger.", []),
        ("위원회는 예외 없이 신청을 거절했다.", "The committee rejected every application.", []),
        ("참가비 없이 누구나 신청할 수 있다.", "Anyone can apply free.", []),
        ("이사회는 합병을 무조건 승인했다.", "The board approved the merger without conditions.", []),
    ],
)
def test_what_something_is_done_without_is_told_if_nothing_may_deny_it(
    korean: str, english: str, lost: list[str]
) -> None:
    assert told(korean, english, "en" if "without" in english else "ko") == lost


LIKELY = "이 섬유는 가볍고 물에 젖지 않으며 세탁 후에도 형태가 변하지 않는다.", "물에 젖지"


@pytest.mark.parametrize(
    ("english", "lost"),
    [
        ("This fabric is light and keeps its shape after washing.", [LIKELY[1]]),
        ("This fabric is light, sheds water and keeps its shape after washing.", []),
        # what has no answer may be what the other side says in words of its own
        ("This fabric is light, resists moisture and keeps its shape after washing.", []),
        # beside code, which may say anything, nothing is likely
        ("This `fabric` is light and keeps its shape after washing.", []),
    ],
)
def test_what_is_likelier_lost_than_said_otherwise_is_told(english: str, lost: list[str]) -> None:
    assert told(LIKELY[0], english) == lost


def test_what_something_is_not_may_be_left_unsaid() -> None:
    assert told("한꺼번에 넣지 말고 나누어 넣으세요.", "Add it bit by bit.") == []


def test_a_translation_is_likelier_to_explain_than_to_add() -> None:
    english = "This fabric is light and keeps its shape after washing."
    assert told(LIKELY[0], english, "en") == []


@each(
    ("word", "alone"),
    [
        ("", ["prevent mold"]),
        ("저기 ", []),
        ("그곳에 ", []),
        ("이것처럼 ", []),
        ("그렇게 ", []),
        ("이렇게 ", []),
    ],
)
def test_a_word_that_points_at_something_may_say_what_for(word: str, alone: list[str]) -> None:
    assert told(f"상자를 {word}열어 두십시오.", "Keep the box open to prevent mold.") == alone


@each(
    ("english", "alone"),
    [
        ("Only some guests can enter this room.", ["회원 자격이"]),
        ("Only some guests can enter those rooms.", ["회원 자격이"]),
        # what stands for something
        ("This should let some guests enter the room.", []),
        ("This lets some guests enter the room.", []),
        # and what more is pointed at than in the Korean
        ("Only those guests can enter this room.", []),
    ],
)
def test_what_an_english_this_points_at_before_a_noun(english: str, alone: list[str]) -> None:
    assert told("회원 자격이 있는 손님만 이 방에 들어갈 수 있다.", english) == alone


@each(
    ("korean", "english", "alone"),
    [
        # a noun and what is said of it are no pronoun, though one stands over there
        ("비가 그치지 않아서 일찍 돌아왔다.", "So we came back early.", ["비가 그치지"]),
        ("버스가 늦지 않아서 제때 도착했다.", "So we got there on time.", ["버스가 늦지"]),
        ("버스는 제때 도착했다.", "So it got there on time.", []),
    ],
)
def test_a_pronoun_stands_for_a_noun_alone(korean: str, english: str, alone: list[str]) -> None:
    assert told(korean, english) == alone


LESSON = "선생님은 학교에서 {}아이들에게 노래를 가르치고 저녁에 시장에서 사과와 생선을 샀다."
THE_LESSON = "The teacher taught the children a song at school and bought apples and fish at the market in the evening."


@each(
    ("deed", "alone"),
    [
        ("등불을 켜고 ", ["등불을 켜고"]),
        ("감기를 앓는 ", ["감기를 앓는"]),
        ("비가 그치자 ", ["비가 그치자"]),
        # what says so little may be said by the rest, and so may a verb alone
        ("작업을 수행하고 ", []),
        ("서두르며 ", []),
    ],
)
def test_what_is_done_with_something_is_told_in_few_words(deed: str, alone: list[str]) -> None:
    assert told(LESSON.format(deed), THE_LESSON) == alone


def test_what_is_open_on_the_other_side_says_what_is_open_beside_it() -> None:
    korean = LESSON.format("감기를 심하게 앓는 ")
    english = THE_LESSON.replace("a song", "a cheerful song")
    assert told(korean, english) == []
    assert told(korean.replace("노래를", "처량한 노래를"), english) == ["감기를 심하게 앓는"]


@each(
    ("korean", "stretch", "explains"),
    [
        ("표는 3월부터 팔며 곧 매진될 것이다.", "곧 매진될 것이다", False),
        ("같이 끝나면 둘은 같다고 결론 냅니다.", "결론 냅니다", True),  # which is what one thinks of it
        ("곧 매진될 표는 3월부터 판다.", "곧 매진될", True),
    ],
)
def test_what_ends_a_sentence_behind_a_clause_explains_nothing(korean: str, stretch: str, explains: bool) -> None:
    start = korean.index(stretch)
    assert may_explain(Text(korean, "ko"), Span(start, start + len(stretch))) == explains


def test_a_translation_into_korean_that_explains_is_left_to_others() -> None:
    assert told(LESSON.format("등불을 켜고 "), THE_LESSON, "en") == []


@each(
    ("phrase", "alone"),
    [
        ("먼지투성이 마루에서 ", ["먼지투성이 마루에서"]),
        ("그 풍금은 ", []),  # one word is said by the rest, and so is a topic
        ("낡은 풍금은 ", []),
    ],
)
def test_words_in_a_row_need_no_verb(phrase: str, alone: list[str]) -> None:
    assert told(LESSON.format(phrase), THE_LESSON) == alone


@each(
    ("korean", "english", "alone"),
    [
        ("제비는 처마에 둥지를 틀고 벌레를 물어 왔다.", "The swallow caught insects.", ["처마에 둥지를 틀고"]),
        ("마을 아이들은 썰매를 타며 웃었다.", "The village children laughed.", ["썰매를 타며"]),
        ("마을 아이들은 썰매를 타며 웃었다.", "The village children laughed on their sleds.", []),
    ],
)
def test_in_a_short_sentence_little_need_be_answered(korean: str, english: str, alone: list[str]) -> None:
    assert told(korean, english) == alone


SLIGHT = """
가능성 거리 결과 결정 경향 계획 계속 관계 관심 구성 근거 기간 기능 기록 기반 기회 내용 노력 단계 단위 단체 대 대기
대책 도움 뜻 메시지 문제 바탕 발생 방법 방안 부여 사람 사전 상대 상태 선택 설명 성공 성과 소개 수단 수준 수행 시간
시작 시점 실패 업무 여부 영향 예 옵션 용 위치 의견 의미 이름 이유 이용 입 자동 자료 자리 작성 작업 적용 전부 정도 정보
정책 조건 조정 조치 조합 존재 종류 주 중심 지금 지정 처리 집합 차례 차이 코드 파악 판단 포함 표현 필요 하나 해당 현상
형식 형태 활동 활용 효과 힘
"""


@each("noun", SLIGHT.split())
def test_what_is_done_with_a_noun_that_says_nothing(noun: str) -> None:
    english = "Close the window and shut down the system."
    assert told(f"{noun}{object_of(noun)} 저장하고 창을 닫은 뒤 시스템을 끈다.", english) == []
    assert told("파일을 저장하고 창을 닫은 뒤 시스템을 끈다.", english) == ["파일을 저장하고"]


def object_of(noun: str) -> str:
    """The particle of an object behind a noun."""
    return "을" if split_syllable(noun[-1]).final else "를"
