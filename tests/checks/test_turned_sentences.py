"""Sentences right and turned round: a no that no other word answers, bounds, order, conditions, ways and voices."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.checks.compare_polarity import compare_polarity


def told(korean: str, english: str) -> list[str]:
    found = compare_polarity(
        pair(korean, english), opposites=OPPOSITES, negation=NEGATION, words=WORDS, dictionary=DICTIONARY
    )
    return [hit.kind for hit in found]


@each(
    ("korean", "english", "no", "without"),
    [
        # words of which Korean has one of its own
        ("문은 아침까지 열리지 않는다.", "The door is {} until morning.", "closed", "open"),
        ("참가하는지 여부를 알리지 않았다.", "He {} us whether he would take part.", "did not tell", "told"),
        ("너무 피곤해서 상자를 검사하지 않았다.", "He was too tired, so he {} the box.", "left", "inspected"),
        ("그는 왼쪽 상자를 검사하지 않았다.", "He {} the left box.", "did not inspect", "inspected"),
        ("그는 다른 상자를 검사하지 않았다.", "He {} a different box.", "did not inspect", "inspected"),
        ("그는 다양한 상자를 검사하지 않았다.", "He {} different boxes.", "did not inspect", "inspected"),
        ("그는 딱딱한 상자를 검사하지 않았다.", "He {} the hard box.", "did not inspect", "inspected"),
        ("그는 상자를 세게 누르지 않았다.", "He {} the box hard.", "did not press", "pressed"),
        ("그는 상자를 열심히 검사하지 않았다.", "He {} the box hard.", "did not inspect", "inspected"),
        ("그는 무료 상자를 검사하지 않았다.", "He {} the free boxes.", "did not inspect", "inspected"),
        ("그는 상자 대신 가방을 검사하지 않았다.", "He {} the bag instead of the box.", "did not inspect", "inspected"),
        ("그는 오히려 상자를 검사하지 않았다.", "He rather {} the box.", "failed to inspect", "inspected"),
        ("그는 상자를 다르게 포장하지 않았다.", "He {} the boxes otherwise.", "did not pack", "packed"),
        # nouns, and a verb that helps the one that is denied
        ("그는 큰 차이를 관찰하지 못했다.", "He observed {} significant difference.", "no", "a"),
        ("그는 실패를 관찰하지 못했다.", "He observed {} failure.", "no", "a"),
        ("상자를 열어 두지 마세요.", "{} the box open.", "Do not leave", "Leave"),
        ("상자를 열어 놓지 마세요.", "{} the box open.", "Never leave", "Leave"),
        # what has not been, or cannot be
        ("그는 약속을 말한 적이 없다.", "He has {}told us of the promise.", "never ", ""),
        ("파일을 복구할 수 없다.", "The file can {}be recovered.", "not ", ""),
        ("파일을 복구하지 못한다.", "The file can {}be recovered.", "never ", ""),
        # what is still so, is kept, or goes on
        ("문은 아직 열리지 않았다.", "The door is still {}.", "closed", "open"),
        ("전쟁은 아직 끝나지 않았다.", "{}.", "They are still at war", "The war is over"),
        ("전쟁은 여전히 끝나지 않았다.", "The war {}.", "still goes on", "is over"),
        ("그는 웃음을 잃지 않았다.", "He {}.", "kept smiling", "lost his smile"),
        ("그는 의자에서 움직이지 않았다.", "He {} in the chair.", "stayed still", "moved"),
        # who is alone, and who is not
        ("혼자 여행하지 않았다.", "She traveled {}.", "with a friend", "alone"),
        ("그녀는 단독으로 여행하지 않았다.", "She traveled {}.", "accompanied by her son", "on her own"),
        # conditions: what follows from a command, or is its alternative
        ("돈을 갚지 않으면 소송을 당한다.", "{} you pay the money back, you are sued.", "Unless", "If"),
        ("돈을 갚지 않으면 소송을 당한다.", "Pay the money back {} you are sued.", "or", "and"),
        ("표를 사지 않아도 된다.", "You {} a ticket.", "need not buy", "must buy"),
        # a do that stresses
        ("절대 상자를 열지 마시오.", "{} open the box.", "Never", "Do"),
        ("절대 그렇게 하지 마시오.", "{} so.", "Avoid doing", "Do"),
        ("이 규칙은 적용되지 않는다.", "This rule does {}apply.", "not ", ""),
        # what is hidden, and was not yet
        ("그는 놀라움을 감추지 못했다.", "He was {} surprise.", "unable to hide his", "hiding his"),
        ("전기가 없던 때에 지었다.", "It was built {} there was electricity.", "before", "when"),
        ("그는 아직 떠나지 않았다.", "He has {}left yet.", "not ", ""),
        # what hardly is, and what is so unless
        ("그는 거의 아픔을 느끼지 않는다.", "He feels {}pain.", "little ", ""),
        ("그는 좀처럼 아픔을 느끼지 않는다.", "He {}feels pain.", "rarely ", ""),
        ("비가 오지 않는 한 경기는 열린다.", "{} it rains, the game is held.", "Unless", "If"),
    ],
)
def test_a_no_that_a_word_of_something_else_does_not_answer(korean: str, english: str, no: str, without: str) -> None:
    assert told(korean, english.format(no)) == []
    assert told(korean, english.format(without)) == ["lost"]


@each(
    ("korean", "english"),
    [
        ("나이에 관계없이 누구나 신청할 수 있다.", "Anyone can apply regardless of age."),
        ("나이에 상관없이 누구나 신청할 수 있다.", "Anyone can apply, irrespective of age."),
        ("절대 그렇게 하지 마시오.", "Doing so is forbidden."),
        ("표를 사지 않아도 들어갈 수 있다.", "You are not required to buy a ticket to enter."),
        ("그것은 이름이 없지만 길은 있다.", "It has no name, but it does have a path."),
        ("끄지 않은 관객은 한 명도 없었다.", "Every member of the audience turned it off."),
        ("접속하지 않으면 초대할 수 없다.", "You can invite them only once they are connected."),
        ("그는 놀라움을 감추지 못했다.", "He was surprised."),
    ],
)
def test_a_no_that_is_said_otherwise(korean: str, english: str) -> None:
    assert told(korean, english) == []


@each(
    ("korean", "english", "right", "wrong"),
    [
        # of persons by their age, with the next year on the other side
        ("15세 이상만 볼 수 있다.", "Only those {} can watch it.", "aged 15 and over", "under 15"),
        ("14세 이하는 볼 수 없다.", "Those {} cannot watch it.", "under 15", "15 and over"),
        # in other units
        ("그들은 3km 이상 걸었다.", "They walked {}.", "more than 2 miles", "less than 1 mile"),
        ("그들은 3km 이상 걸었다.", "They walked {}.", "more than 1.8 miles", "less than 3 km"),
        # one that says no, with a particle before it or not
        ("3명이 안 되는 팀은 참가할 수 없다.", "Teams of {} three cannot take part.", "fewer than", "more than"),
        ("3명이 채 안 되는 팀은 참가할 수 없다.", "Teams of {} three cannot take part.", "under", "over"),
        # of what has no figure
        ("하루 이상 걸린다.", "It takes {} a day.", "more than", "less than"),
        # of two that are joined, each
        ("12자 이상이며 20자 이하여야 한다.", "It must be at {} 12 and at most 20 characters.", "least", "most"),
        (
            "12자 이상이어야 하지만 20자를 넘으면 안 된다.",
            "It must be at {} 12 long, but no more than 20.",
            "least",
            "most",
        ),
    ],
)
def test_a_bound_from_the_other_side(korean: str, english: str, right: str, wrong: str) -> None:
    assert told(korean, english.format(right)) == []
    assert told(korean, english.format(wrong)) == ["bound"]


def test_what_may_not_be_done_twice_may_be_done_once() -> None:
    assert told("두 번 이상 고르지 마세요.", "Choose it at most once.") == []
    assert told("두 번 이상 고르지 마세요.", "Choose it at least twice.") == ["lost"]


@each(
    ("korean", "english", "right", "wrong"),
    [
        # of dates and hours
        ("15일 이후에는 신청할 수 없다.", "You cannot apply {} the 15th.", "after", "before"),
        ("3월 1일 이전에 가입한 회원이다.", "They are members who joined {} March 1.", "before", "after"),
        ("2019년 이후 매출이 늘었다.", "Sales rose {} 2019.", "after", "before"),
        ("9시 이전에 문을 연다.", "It opens {} 9 a.m.", "before", "after"),
        # of what happens, with or without how long it takes
        ("식사 전에 손을 씻으세요.", "Wash your hands {} meals.", "before", "after"),
        ("수술 전 8시간 동안 먹지 마세요.", "Do not eat for 8 hours {} surgery.", "before", "after"),
        ("수술 후 3일간 씻지 마세요.", "Do not wash for three days {} surgery.", "after", "before"),
        ("그녀가 말한 뒤 그가 떠났다.", "He left {} she spoke.", "after", "before"),
        ("사용하기 전 단계이다.", "It is the stage {} use.", "before", "after"),
        ("전쟁 전의 다리다.", "It is a bridge from {} the war.", "before", "after"),
        # of what was said before
        ("그 후 그는 떠났다.", "{} that, he left.", "After", "Before"),
        # with a no
        ("신청서를 내기 전에는 볼 수 없다.", "You cannot see it {} you submit the application.", "until", "after"),
    ],
)
def test_before_for_after(korean: str, english: str, right: str, wrong: str) -> None:
    assert told(korean, english.format(right)) == []
    assert told(korean, english.format(wrong)) == ["order"]


@each(
    ("korean", "english"),
    [
        # how long somebody waited
        ("그녀가 한참 뒤에 말했다.", "It was a long time before she spoke."),
        ("그녀가 한참 뒤에 말했다.", "It took several minutes before she spoke."),
        # of nothing that is named
        ("그런 사례는 이전에도 있었다.", "There were such cases before."),
        ("신청서를 낸 뒤에만 볼 수 있다.", "You can see it only after you submit the application."),
        ("신청서를 내기 전에는 볼 수 없다.", "You can see it only after you submit the application."),
        # no order at all
        ("전 세계 직원이 모였다.", "Employees from all over the world gathered."),
        ("한 번도 본 적 없는 결승이다.", "It is a never-seen-before final."),
    ],
)
def test_the_same_order_in_other_words(korean: str, english: str) -> None:
    assert told(korean, english) == []


@each(
    ("korean", "english", "right", "wrong", "kind"),
    [
        # conditions
        (
            "양측이 합의하면 계약은 연장된다.",
            "The contract is extended {} both sides agree.",
            "if",
            "unless",
            "opposite",
        ),
        (
            "양측이 합의한 경우에는 계약이 연장된다.",
            "{} both sides agree, the contract is extended.",
            "If",
            "Unless",
            "opposite",
        ),
        (
            "별도의 약정이 없는 한 임대료는 매월 낸다.",
            "{} otherwise agreed, the rent is paid monthly.",
            "Unless",
            "If",
            "opposite",
        ),
        (
            "따로 정하지 않으면 임대료는 매월 낸다.",
            "{} otherwise agreed, the rent is paid monthly.",
            "Unless",
            "If",
            "opposite",
        ),
        (
            "연결되어 있지 않아도 앱을 쓸 수 있다.",
            "You can use the app {} connected.",
            "even when not",
            "only when",
            "opposite",
        ),
        (
            "연결되어 있지 않아도 앱이 시작된다.",
            "The app will {} it is connected.",
            "start before",
            "not start until",
            "opposite",
        ),
        ("인터넷이 없어도 앱이 시작된다.", "The app starts {} internet.", "without", "only if there is", "opposite"),
        (
            "비가 오면 경기는 실내에서 열린다.",
            "The game is held {} unless it rains.",
            "outdoors",
            "indoors",
            "opposite",
        ),
        # ways and spans
        ("서울에서 부산으로 이사했다.", "They moved from {}.", "Seoul to Busan", "Busan to Seoul", "order"),
        ("금리가 3%에서 5%로 올랐다.", "The rate went from {}.", "3% to 5%", "5% to 3%", "order"),
        ("금리가 3%에서 5%로 올랐다.", "The rate rose to {}.", "5% from 3%", "3% from 5%", "order"),
        ("월요일부터 금요일까지 연다.", "It is open from {}.", "Monday to Friday", "Friday to Monday", "order"),
        # comparisons
        ("도시는 농촌보다 크다.", "The countryside is {} than the city.", "smaller", "larger", "order"),
        ("도시는 농촌보다 덜 조용하다.", "The city is {} than the countryside.", "less quiet", "quieter", "order"),
        (
            "버스를 타는 것보다 걷는 것이 빠르다.",
            "{}.",
            "Walking is faster than taking the bus",
            "Taking the bus is faster than walking",
            "order",
        ),
        ("개가 고양이보다 무겁다.", "The cat is {} than the dog.", "lighter", "heavier", "order"),
        ("집보다 학교가 가깝다.", "Home is {} than school.", "farther away", "closer", "order"),
        # bounds, and how long something is not so
        ("최대 세 명까지 참가할 수 있다.", "{} three people can take part.", "Up to", "At least", "bound"),
        ("최소 세 명이 참가해야 한다.", "At {} three people must take part.", "least", "most", "bound"),
        ("세 명 이하만 참가할 수 있다.", "{}ore than three can take part.", "No m", "M", "bound"),
        ("세 명을 넘을 수 없다.", "It may {}exceed three.", "not ", "", "bound"),
        ("100명 미만의 회사다.", "It is a company of {} than 100 people.", "fewer", "more", "bound"),
        ("문이 열릴 때까지 기다리지 않았다.", "He {} until the door opened.", "did not wait", "waited", "lost"),
        # who does it, in a clause that tells of a noun
        ("개를 문 남자가 잡혔다.", "The man who {} the dog was caught.", "bit", "was bitten by", "order"),
        (
            "경찰을 쫓던 도둑이 넘어졌다.",
            "The thief {} fell.",
            "who was chasing the police",
            "whom the police were chasing",
            "order",
        ),
        # the most and the least
        ("이 방이 가장 크다.", "This room is the {}est.", "larg", "small", "opposite"),
        ("가장 인기 있는 메뉴다.", "It is the {} popular dish.", "most", "least", "opposite"),
        ("가장 덜 알려진 섬이다.", "It is the {}known island.", "least ", "best-", "opposite"),
        ("제일 비싼 집이다.", "It is the {} expensive house.", "most", "least", "opposite"),
        # prefixes
        ("미등록 기기를 찾았다.", "They found {}registered devices.", "un", "", "lost"),
        ("등록된 기기를 찾았다.", "They found {}registered devices.", "", "un", "opposite"),
        ("무허가 건물을 헐었다.", "They tore down {}licensed buildings.", "un", "", "lost"),
        ("불완전한 문서다.", "It is {}complete document.", "an in", "a ", "opposite"),
        # what may not be done
        ("벽에 못을 박을 수 없다.", "You may {}put nails in the walls.", "not ", "", "lost"),
        ("벽에 못을 박으면 안 됩니다.", "You can{} put nails in the walls.", "not", "", "lost"),
        ("교환이 불가능합니다.", "Exchanges are {}possible.", "not ", "", "opposite"),
        # who does what to whom
        ("마을이 공장에 고소당했다.", "The town {} the factory.", "was sued by", "sued", "order"),
        ("도둑이 경찰에 붙잡혔다.", "The thief {} the police.", "was caught by", "caught", "order"),
        ("회사는 경쟁사에 인수되었다.", "The company {} a competitor.", "was acquired by", "acquired", "order"),
        ("시장은 주민에게 비판을 받았다.", "The mayor {} residents.", "was criticized by", "criticized", "order"),
    ],
)
def test_what_is_turned_round(korean: str, english: str, right: str, wrong: str, kind: str) -> None:
    assert told(korean, english.format(right)) == []
    assert told(korean, english.format(wrong)) == [kind]


@each(
    ("korean", "english"),
    [
        ("양측이 합의하면 계약은 연장되지 않는다.", "The contract is extended unless both sides agree."),
        (
            "인터넷에 연결되어 있지 않아도 앱을 쓸 수 있다.",
            "You can use the app even when not connected to the internet.",
        ),
        ("서울에서 부산으로 이사했다.", "They moved to Busan from Seoul."),
        ("디젤을 전기로 바꿨다.", "They converted diesel into electric."),
        ("이 방이 가장 크다.", "No other room is larger."),
        ("이보다 큰 방은 없다.", "This is the largest room."),
        ("비공개 회의가 열렸다.", "A closed meeting was held."),
        ("혼자서는 벽에 못을 박을 수 없다.", "You can put nails in the walls with others."),
        ("3일을 넘지 못한다.", "It may take up to three days."),
        ("마을이 공장에 고소당했다.", "The factory sued the town."),
        ("도둑이 경찰에 붙잡혔다.", "The police caught the thief."),
        ("토끼가 늑대에게 먹혔다.", "The wolf ate the rabbit."),
    ],
)
def test_the_same_from_the_other_end(korean: str, english: str) -> None:
    assert told(korean, english) == []


@each(
    ("right", "wrong", "english"),
    [
        ("문서를 뭉개지 마십시오.", "문서를 뭉개십시오.", "Do not crumple the document."),
        ("커피를 휘휘 젓지 마세요.", "커피를 휘휘 저으세요.", "Do not stir the coffee."),
        ("전선을 돌돌 감지 마십시오.", "전선을 돌돌 감으십시오.", "Never wind the wire."),
        ("창문을 비틀어 열지 마십시오.", "창문을 비틀어 여십시오.", "Do not pry the window."),
        ("단추를 콱 누르지 마십시오.", "단추를 콱 누르십시오.", "Never jab the button."),
    ],
)
def test_a_command_by_a_verb_that_no_table_has(right: str, wrong: str, english: str) -> None:
    assert told(right, english) == []
    assert told(wrong, english) == ["added"]
