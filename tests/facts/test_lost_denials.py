"""A no of one side that the other does not say: what beside it says that it is so, and what that it may not be."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials

TABLES = OPPOSITES, NEGATION, WORDS, DICTIONARY


def stated(korean: str, english: str) -> list[str]:
    """What the other side states where one says no."""
    return [
        (english if one.language == "ko" else korean)[slice(*one.statement)]
        for one in read_lost_denials(pair(korean, english), *TABLES)
    ]


AUXILIARIES = """
can, could, will, would, should, must, may, might, is, are, was, were, am, has, have, had
"""


@each("auxiliary", AUXILIARIES.strip().split(", "))
def test_an_auxiliary_states_the_verb_behind_it(auxiliary: str) -> None:
    assert stated("왼쪽 문은 열리지 않는다.", f"The left door {auxiliary} often opened.") == [
        f"{auxiliary} often opened"
    ]
    assert stated("왼쪽 문은 열리지 않는다.", f"The left door {auxiliary}, as we know, never opened.") == []


@each("rest", ["yet", "at all", "any more", "anymore", "any longer", "either"])
def test_what_stands_in_a_sentence_that_says_no(rest: str) -> None:
    for end in (".", ",", ";", "”", '"', ""):
        assert stated("그 문은 아직 열리지 않는다.", f"They were hungry {rest}{end}") == [rest]
    assert stated("그 문은 아직 열리지 않는다.", f"They were hungry {rest} of it.") == []
    assert stated("그 문은 아직 열리지 않는가?", f"Were they hungry {rest}?") == []


CONDITIONS = """
if, when, whenever, in case, though, although, once, as long as, provided, where, who, whoever
"""


@each(
    ("korean", "english", "said"),
    [
        ("그는 사과하지 않았다.", "He has apologized.", ["has apologized"]),
        # what there is none of is told by no noun before a verb
        ("정부에는 대책이 없다.", "Government measures cost money.", []),
        ("그 마을에는 학교가 없다.", "The village school burned.", []),
        ("그는 대답이 없었다.", "He answered.", ["answered"]),
        ("그에게는 계획이 없다.", "He plans it.", ["plans"]),
        ("이것은 선물이 아니다.", "We gift it.", ["gift"]),
    ],
)
def test_a_noun_for_a_verb_and_a_verb_for_a_noun(korean: str, english: str, said: list[str]) -> None:
    assert stated(korean, english) == said


SAID_SO = {
    "The door was locked only on Mondays.": "월요일에만, 월요일뿐, 유일하게, 불과 어제, 단지 오늘, 오직 오늘, "
    "오로지 이, 월요일에 한해, 월요일에 한하여, 월요일에 한정하여",
    "The door was locked until noon.": "정오까지, 정오 전에",
    "The door was locked till noon.": "정오까지, 정오 전에",
    "The door was locked while they asked whether it rained.": "비가 오는지 묻는 동안, 비가 올지 묻는 동안, "
    "비인지 묻는 동안, 좋은지 묻는 동안, 안된지 묻는 동안, 비의 여부를 묻는 동안",
    "The door was locked too late.": "너무 늦게, 오늘도",
    "The left door was locked.": "왼쪽, 좌측, 좌파의, 남아 있는, 남겨 둔",
    "A different door was locked.": "다른, 다양한, 차이 나는, 각각, 서로 닮은",
    "The door was locked after they pushed hard.": "열심히 민, 힘들게 민, 힘든 날, 힘껏 민, 힘써 민, 단단한, "
    "딱딱한, 굳은, 하드 디스크의, 세게 민",
    "The door of the free room was locked.": "무료 방의, 자유로운, 언제든 쓰는, 공짜 방의, 거저 준 방의",
    "The door was locked rather late.": "늦은 대신, 어제보다, 오히려",
    "Instead of the window the door was locked.": "창문 대신, 창문보다",
}


@each(("english", "beside"), [(english, one) for english, some in SAID_SO.items() for one in some.split(", ")])
def test_a_common_word_that_says_no_where_korean_has_it_beside_what_is_denied(english: str, beside: str) -> None:
    assert stated(f"{beside} 문은 잠기지 않았다.", english) == ["was locked"]
    assert stated("어제 문은 잠기지 않았다.", english) == []


@each(
    ("korean", "english", "said"),
    [
        # the word that says no stands for another Korean word, or is itself what is denied
        ("예기치 않게 문이 열리지 않았다.", "Unexpectedly, the door was opened.", ["was opened"]),
        ("그는 제안을 거절하고 서명하지 않았다.", "He declined the offer and signed it.", ["signed"]),
        ("그는 서명하지 않았다.", "He declined the offer and signed it.", []),
        ("차이를 관찰하지 못했다.", "A significant difference was observed.", ["was observed"]),
        ("가능성을 배제할 수 없다.", "The possibility has been ruled out.", ["has been ruled"]),
        ("가능성을 배제할 수 없다.", "The possibility cannot be ruled out.", []),
        ("그 나사를 제거하지 않았다.", "The screw has been removed.", ["has been removed"]),
        ("이 파일은 복구할 수 없습니다.", "This file can be restored.", ["can be restored"]),
        ("복구할 수 없습니다.", "Can be restored.", ["Can be restored"]),
        ("문을 열어 두지 마세요.", "Leave the door open.", ["open"]),
        ("오류를 만들지 않도록 합니다.", "Avoid creating errors.", []),
        ("소음을 거의 느끼지 않는다.", "The noise is little felt.", []),
        ("거의 느끼지 않는다.", "It is little felt.", []),
        # it is said again, and not denied there
        ("한꺼번에 붓지 말고 천천히 부으세요.", "Pour it slowly.", []),
        ("이 기능을 권장했지만 더는 권장하지 않는다.", "The feature was recommended and is deprecated.", []),
        # of an English no
        ("그는 동의하고 우리를 피했다.", "He did not agree and avoided us.", ["동의하고"]),
        ("예약은 취소됩니다.", "The booking will not be cancelled.", ["취소됩니다"]),
    ],
)
def test_a_word_that_says_no_by_its_meaning(korean: str, english: str, said: list[str]) -> None:
    assert stated(korean, english) == said


@each("condition", CONDITIONS.strip().split(", "))
def test_what_is_so_under_a_condition_on_both_sides(condition: str) -> None:
    assert stated("문이 열리지 않으면 기다린다.", f"They wait {condition} the door is opened.") == ["is opened"]
    assert stated("문이 열리지 않으면 기다린다.", "They wait: the door is opened.") == []
    assert stated("문이 열리지 않거든 기다린다.", f"They wait {condition} the door is opened.") == ["is opened"]


OBLIGED = "must, have to, has to, had to, need, needs, needed, should, required, necessary, obliged"


@each("obliged", OBLIGED.split(", "))
def test_what_need_not_be_done_and_must(obliged: str) -> None:
    assert stated("문은 열리지 않아도 된다.", f"It {obliged} that the door is opened.") == ["is opened"]
    assert stated("문은 열리지 않아도 된다.", "It is said that the door is opened.") == []


@each("and_so", ["", "please "])
def test_a_command_is_a_condition_if_something_follows_of_it(and_so: str) -> None:
    assert bool(stated("문을 열지 않으면 벌금을 낸다.", f"{and_so}Open the door and pay a fine.")) == (not and_so)
    assert not stated("문을 열지 않으면 벌금을 낸다.", "Open the door or pay a fine.")


FORBIDDEN = """
don't, do not, should not, must not, mustn't, may not, can not, are not, is not, be not, don’t, never, avoid, refrain,
prohibited, forbidden
"""


@each("forbidden", FORBIDDEN.replace("\n", " ").strip().split(", "))
def test_what_is_forbidden_in_english_as_well(forbidden: str) -> None:
    assert stated("문을 열지 마세요.", "Do so at night: open the door.")
    assert not stated("문을 열지 마세요.", f"Do so at night, and {forbidden} go out.")


@each(
    "before", ["before there was", "before there is", "until there are", "before there were any", "until there was a"]
)
def test_when_there_was_none(before: str) -> None:
    assert not stated("전기가 없던 때가 있었다.", f"It was {before} electricity.")
    assert stated("전기가 없었다.", "There was electricity.")


@each("alone", ["혼자", "홀로", "단독으로"])
def test_who_does_it_not_alone_does_it_with_somebody(alone: str) -> None:
    for company in ("with his dog", "accompanied by his dog", "together"):
        assert not stated(f"그는 {alone} 떠나지 않았다.", f"He has left {company}.")
    assert stated(f"그는 {alone} 떠나지 않았다.", "He has left by bus.")
    assert stated(f"그는 {alone} 떠나지 않았다.", "He has left alone with joy.")


@each("why", ["Why", "How come"])
def test_who_asks_for_a_reason_asks_for_what_is_not_so(why: str) -> None:
    assert not stated("문이 열리지 않았나?", "Was the door opened so late?")
    for reason in ("이유", "까닭"):
        assert stated(f"문이 열리지 않은 {reason}는?", f"{why} was the door opened?") == ["was the door opened"]
    assert not stated("문이 열리지 않았나?", f"{why} was the door opened?")


@each(
    ("korean", "english", "said"),
    [
        ("나이와 관계없이 문은 열리지 않는다.", "Regardless of age, the door is opened.", ["is opened"]),
        ("나이와 상관없이 문은 열리지 않는다.", "Irrespective of age, the door is opened.", ["is opened"]),
        ("나이에 구애받지 않고 연다.", "Regardless of age, they open it.", []),
        ("동의 없이 문을 열지 마세요.", "Never open the door without consent.", []),
        ("문을 열지 않은 사람은 아무도 없었다.", "The door has been opened by all.", []),  # one no turns the other
        ("문을 열지 않으면 나가지 못한다.", "Who has opened the door can go out.", []),
        ("문을 열지 않고는 나가지 못한다.", "Who has opened the door can go out.", []),
    ],
)
def test_noes_that_answer_or_turn_each_other(korean: str, english: str, said: list[str]) -> None:
    assert stated(korean, english) == said


@each(
    ("english", "korean"),
    [
        *(("only", said) for said in ("밤에만", "밤에만은", "사흘뿐", "유일하게", "불과 사흘", "단지 밤에",
        "오직 밤에", "오로지 밤에",
                                      "밤에 한해", "밤에 한하여", "밤에 한정해")),
        *((until, said) for until in ("until", "till") for said in ("밤까지", "오기 전에")),
        *(("whether", said) for said in ("오는지", "갈지", "오는지는", "참석 여부를")),
        *(("too", said) for said in ("너무", "창도")),
        *(("left", said) for said in ("왼쪽", "좌측", "좌파", "남겨")),
        *(("different", said) for said in ("다른", "다양한", "차이", "각각", "서로")),
        *((hard, said) for hard in ("hard", "harder") for said in ("열심히", "힘들게", "힘든", "힘껏", "힘써",
        "단단한", "딱딱한", "굳은",
                                                                  "하드", "세게")),
        *(("free", said) for said in ("무료", "자유", "언제든", "공짜", "거저")),
        *((rather, said) for rather in ("rather", "instead") for said in ("대신", "물보다", "오히려")),
    ],
)  # fmt: skip
def test_a_common_word_that_says_no_and_has_a_korean_word_of_its_own(english: str, korean: str) -> None:
    assert stated(f"{korean} 문은 열리지 않았다.", f"The door has been opened {english} so.") == ["has been opened"]
    assert stated("어제 문은 열리지 않았다.", f"The door has been opened {english} so.") == []


HOLDING = """
held on, holds on, holding on, hold on, held onto it, held out, held by it, held firm, held firmly, held fast,
held back, held still,
stood firm, stands firm, standing firm, stand fast, stood by it, stood his ground, held my breath, held your tongue,
held her peace,
held its ground, stood our ground, stood their ground
"""
STAYING = """
keeps, kept, keep, keeping, stays, stayed, staying, stay, remains, remained, remaining, remain, clings, clung,
clinging, cling, sticks,
stuck, sticking, stick, continues, continued, continuing, continue, persists, persisted, persisting, persist, retains,
retained,
retaining, retain, preserves, preserved, preserving, preserve
"""


@each("holding", HOLDING.replace("\n", " ").strip().split(", "))
def test_who_holds_on_gives_nothing_up(holding: str) -> None:
    assert not stated("그는 길을 막지 않았다.", f"He has blocked the road and {holding}.")
    assert stated("그는 길을 막지 않았다.", "He has blocked the road and stood up.") == ["has blocked"]


@each("staying", STAYING.replace("\n", " ").strip().split(", "))
def test_what_goes_on_is_not_over(staying: str) -> None:
    assert not lost_or_lone("선수들은 웃음을 잃지 않았다.", f"The players {staying} smiling.")


def lost_or_lone(korean: str, english: str) -> bool:
    both = pair(korean, english)
    return (*read_lost_denials(both, *TABLES), *read_lone_denials(both, *TABLES)) != ()


CLAUSES = """
rarely, seldom, barely, few, fewer, little, least, less, only, unless, lest, until, till, whether, instead, rather,
deny,
denies, doubt, doubts, impossible, unlike, hard, harder, difficult, too, other than, apart from, aside from, who knows,
false, wrong, fails, refuses, rejects, lacks, rules out, ruled out, must wait, has to wait, have to wait, had to wait,
yet to, but for, all but
"""


@each("denying", CLAUSES.replace("\n", " ").strip().split(", "))
def test_what_says_no_to_a_whole_clause(denying: str) -> None:
    assert not stated("문은 열리지 않았다.", f"It was {denying} that the door has been opened.")


FINITE = "is are was were am has have had can could will would should must may might"
BETWEEN = """
be, been, already, also, still, now, always, often, a, an, the, very, much, that, all, as, able to, going to, likely to
"""


@each(
    ("auxiliary", "between"),
    [
        *((one, "been") for one in FINITE.split()),
        *(("has", one) for one in BETWEEN.replace("\n", " ").strip().split(", ")),
    ],
)
def test_a_word_that_says_no_in_another_clause_answers_no_verb_with_an_auxiliary(auxiliary: str, between: str) -> None:
    english = f"It is rare and the door {auxiliary} {between} opened."
    assert stated("문은 열리지 않았다.", english) != []
    assert stated("문은 열리지 않았다.", f"It is impossible that the door {auxiliary} {between} opened.") == []
