"""Who does it to whom, the other way round, and which words leave open whether that is so."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_actors import is_told_by_the_winner, read_exchanged_actors

# by which the two may stand the other way round in a good translation
EITHER_WAY = """
meet meets met face faces faced play plays played fight fights fought marry marries married resemble resembles
resembled
join joins joined equal equals match matches matched border borders bordered battle battles battled trail trails
trailed
follow follows followed precede precedes preceded succeed succeeds succeeded fear fears feared need needs needed own
owns
owned lose loses lost lack lacks lacked please pleases pleased suit suits suited interest interests interested know
knows
knew leave leaves left get gets got receive receives received frighten frightens frightened scare scares scared worry
worries worried bother bothers bothered annoy annoys annoyed upset upsets surprise surprises surprised shock shocks
shocked amaze amazes amazed disgust disgusts disgusted bore bores bored impress impresses impressed fascinate
fascinates
fascinated attract attracts attracted delight delights delighted disappoint disappoints disappointed anger angers
angered
remind reminds reminded owe owes owed concern concerns concerned
and or of in on at to by for with from as than is are was were be been being am if but not that who which nor vs
""".split()  # noqa: SIM905


def plain(korean: str, english: str) -> list[bool]:
    """Of each exchange that is read, whether nothing but a verb with one way to read it stands between the two."""
    return [found.plain for found in read_exchanged_actors(pair(korean, english), WORDS, DICTIONARY)]


@each("verb", ["sued", "praised", "has warned", "will help", "is visiting", "openly criticized", "have warned",
    "had warned",
               "would help", "also helped", "are visiting", "was visiting", "were visiting",
               "has also helped"])  # fmt: skip
def test_a_verb_with_one_way_to_read_it(verb: str) -> None:
    for whose in ("the", "a", "its", "his", "her", "their", "the old", "their old"):
        assert plain("은행이 구매자를 도왔다.", f"The buyer {verb} {whose} bank.") == [True]
    assert plain("은행이 구매자를 도왔다.", f"The buyer {verb} the bank.") == [True]
    assert plain("은행이 구매자를 도왔다.", f"The bank {verb} the buyer.") == []


@each("verb", EITHER_WAY)
def test_a_verb_that_goes_both_ways_or_none(verb: str) -> None:
    assert plain("은행이 구매자를 도왔다.", f"The buyer {verb} the bank.") == [False]


@each(
    "korean",
    [
        "의사가 환자를 도왔다.",
        "의사는 환자를 도왔다.",
        "의사께서 환자를 도왔다.",
        "의사가 어제 환자를 도왔다.",
        "의사가 환자를 따라갔다.",
        "의사가 환자에게 이겼다.",
        "의사가 환자에게 승리했다.",
    ],
)
def test_who_acts_and_who_is_acted_on(korean: str) -> None:
    verb = "followed" if "따라" in korean else "helped"
    assert plain(korean, f"The patient {verb} the doctor.") == [True]
    assert plain(korean, f"The doctor {verb} the patient.") == []


@each(
    "korean",
    [
        "의사가 환자를 두고 다퉜다.",  # what it is done about
        "의사가 환자를 위해 일했다.",
        "의사가 환자를 통해 들었다.",
        "의사가 환자를 상대로 이겼다.",
        "의사가 환자를 이유로 쉬었다.",
        "의사가 환자를 비롯해 모두 불렀다.",
        "의사가 환자를 놓고 다퉜다.",
        "의사가 환자를 대상으로 연구했다.",
        "의사가 환자를 포함해 모두 불렀다.",
        "의사가 환자를 앞두고 쉬었다.",
        "의사가 고용한 환자를 보았다.",  # a clause of its own stands between
        "의사가 아는 환자를 보았다.",
        "의사가 고치던 환자를 보았다.",
        "환자를 의사가 도왔다.",  # the other order
        "의사가 환자에게 선물을 받았다.",  # whoever gives it
        "의사가 환자에게 돈을 빌렸다.",
        "의사가 환자에게 말을 들었다.",
        "의사가 환자에게 춤을 배웠다.",
        "의사가 환자에게 지갑을 빼앗겼다.",
        "의사가 환자에게 선물을 많이 받았다.",
        "의사가 환자에게 비판을 받았지만 졌다.",
        "의사가 환자에게 힌트를 많이 얻었다.",
        "의사가 환자에게 말을 많이 듣는다.",
        "의사가 환자에게 말을 많이 들었다.",
        "의사가 환자에게 춤을 다시 배우고 있다.",
        "의사가 환자에게 춤을 다시 배웠다.",
        "의사가 환자에게 돈을 다시 빌리고 있다.",
        "의사가 환자에게 돈을 다시 빌렸다.",
        "의사가 환자에게 망신을 크게 당하고 있다.",
        "의사가 환자에게 망신을 크게 당했다.",
        "의사가 환자에게 지갑을 또 빼앗았다.",
        "의사가 환자에게 지갑을 또 뺏겼다.",
        "의사가 환자에게 멱살을 또 잡히고 있다.",
        "의사가 환자에게 멱살을 또 잡혔다.",
        "의사는 환자가 간호사를 돕는다고 믿는다.",  # two who act
    ],
)
def test_where_it_is_not_plain_who_does_it_to_whom(korean: str) -> None:
    assert plain(korean, "The patient helped the doctor.") == []


@each(
    ("korean", "english"),
    [
        ("의사가 환자를 돕고, 간호사가 돌아왔다.", "The patient helped the doctor, and the nurse returned."),
        ("의사가 환자를 도왔다.", "The patient helped the doctor; it rained."),
        ("의사가 환자를 도왔다.", "“The patient helped the doctor.”"),
        ("의사가 환자를 도왔다.", "In the old hospital the patient helped the doctor."),
        ("의사가 환자를 도왔다.", "The patient helped. The doctor went home."),
        ("의사가 의사를 도왔다.", "The doctor helped the doctor."),
    ],
)
def test_more_than_a_plain_sentence(korean: str, english: str) -> None:
    assert plain(korean, english) == []


def test_a_headline_may_have_no_verb() -> None:
    assert plain("사람이 개를!", "Dog bites man!") == [True]
    assert plain("사람이 개를!", "Man bites dog!") == []


def test_how_long_a_sentence_may_be() -> None:
    longest = "의사가 환자를 " + "더 " * 9 + "도왔다."  # twelve words
    assert plain(longest, "The patient helped the doctor.") == [True]
    assert plain(longest.replace("더 도", "더 더 도"), "The patient helped the doctor.") == []


def test_who_gives_to_whom() -> None:
    assert plain("의사가 환자에게 반지를 주었다.", "The patient gave the ring to the doctor.") == [True]
    assert plain("의사가 환자에게 반지를 주었다.", "The doctor gave the ring to the patient.") == []


def test_a_verb_before_what_it_tells_of_acts_on_nothing() -> None:
    """The end of 돕는 looks like a particle: "which helps"."""
    assert plain("환자가 다니는 병원을 도왔다.", "He helped the hospital that the patient attends.") == []
    assert plain("가리키는 상자를 열었다.", "It opened the box that it points to.") == []
    assert plain("병원은 환자를 도왔다.", "The patient helped the hospital.") == [True]


def test_what_another_korean_word_says_is_not_the_party() -> None:
    """승률 is called by win, too; here that is 승리로."""
    assert plain("이날 승리로 팀은 승률을 높였다.", "The win lifted the team's record.") == []
    assert plain("팀은 승률을 높였다.", "The win helped the team.") == [True]


@each(
    ("korean", "english"),
    [
        ("딸이", "daughter"), ("형이", "brother"), ("왕이", "king"), ("곰이", "bear"), ("쥐가", "mouse"),
        ("개가", "dog"),
        ("팀이", "team"), ("의사께서", "doctor"),
    ],
)  # fmt: skip
def test_who_acts(korean: str, english: str) -> None:
    assert plain(f"{korean} 환자를 도왔다.", f"The patient helped the {english}.") == [True]
    assert plain(f"{korean} 환자를 도왔다.", f"The {english} helped the patient.") == []


GIVES = """
gave, gives, give, has given, taught, teaches, teach, told, tells, tell, shows, showed, shown, sent, sends, send,
lent, lends, lend, hands, handed, offers, offered, offer, pays, paid, pay, writes, wrote, has written, sells, sold,
sell, brings, brought, bring, also gave, will give, would give, had given, have given, gladly gave
"""


@each("verb", GIVES.replace("\n", " ").strip().split(", "))
def test_each_verb_with_which_something_is_given(verb: str) -> None:
    assert plain("의사가 환자에게 반지를 주었다.", f"The patient {verb} the doctor a ring.") == [True]
    assert plain("의사가 환자한테 반지를 주었다.", f"The patient {verb} a ring to the doctor.") == [True]
    assert plain("의사가 환자에게 반지를 주었다.", f"The doctor {verb} the patient a ring.") == []


@each(
    ("korean", "english"),
    [
        ("따라간다", "follows"), ("뒤따랐다", "followed"), ("뒤따르고 있다", "follows"), ("따르고 있다", "follows"),
        ("따랐다", "followed"),
        ("뒤쫓았다", "chased"), ("쫓았다", "chased"), ("쫓는다", "chases"), ("무서워한다", "feared"),
        ("두려워한다", "fears"),
        ("부러워한다", "envied"), ("질투한다", "is jealous of"), ("시기한다", "was envious of"),
        ("겁내고 있다", "is afraid of"),
        ("무서워한다", "are scared of"), ("무서워한다", "were terribly frightened of"),
        ("무서워한다", "is terrified of"),
        ("몹시 두려워한다", "fear"), ("부러워한다", "envies"), ("부러워한다", "envy"),
    ],
)  # fmt: skip
def test_whom_one_follows_fears_or_envies(korean: str, english: str) -> None:
    assert plain(f"의사가 환자를 {korean}.", f"The patient {english} the doctor.") == [True]
    assert plain(f"의사가 환자를 {korean}.", f"The patient {english} the old doctor.") == [True]
    assert plain(f"의사가 환자를 {korean}.", f"The doctor {english} the patient.") == []


TRIES = "tried tries try wanted wants want began begins started starts plans planned intends intended"


@each("tries", TRIES.split())
def test_what_one_tries_to_do(tries: str) -> None:
    assert plain("의사가 환자를 도우려 했다.", f"The patient {tries} to help the doctor.") == [True]


WON = "이기고 있다, 이겼다, 이긴다, 완승한다, 승리했다, 승리를 거뒀다, 승리를 거두었다, 승리를 거둔다, 대승을 거뒀다"


@each("won", WON.split(", "))
def test_whom_one_beats(won: str) -> None:
    assert plain(f"의사가 환자에게 {won}.", "The patient beat the doctor.") == [True]
    assert plain(f"의사가 환자에게 {won}.", "The doctor beat the patient.") == []
    assert plain("의사가 환자에게 졌다.", "The patient beat the doctor.") == []


REST = "man woman men women lady boy girl people person persons citizen citizens officer officers worker workers"


@each("rest", REST.split())
def test_the_rest_of_what_names_somebody(rest: str) -> None:
    assert plain("의사가 노인을 도왔다.", f"The elderly {rest} helped the doctor.") == [True]


AWAY = "of in on at to by for with from than and or as into that who which off out up down behind"


@each("away", AWAY.split())
def test_a_verb_with_a_word_behind_that_leads_away(away: str) -> None:
    assert plain("은행이 구매자를 도왔다.", f"The buyer helped {away} bank.") == [False]


WHOSE = ["the", "a", "an", "its", "his", "her", "their", "the old", "her old"]


@each("whose", WHOSE)
def test_whose_it_is(whose: str) -> None:
    assert plain("의사가 환자를 따라갔다.", f"The patient followed {whose} doctor.") == [True]
    assert plain("의사가 환자를 부러워한다.", f"The patient envied {whose} doctor.") == [True]
    if " " not in whose:
        assert plain("의사가 환자에게 반지를 주었다.", f"The patient gave {whose} doctor a ring.") == [True]
        assert plain("의사가 환자에게 반지를 주었다.", f"The patient gave a ring to {whose} doctor.") == [True]


@each("begins", ["The", "A", "An", "The old", "Old", ""])
def test_how_a_sentence_begins(begins: str) -> None:
    assert plain("의사가 환자를 도왔다.", f"{begins} patient helped the doctor.".strip()) == [True]
    assert plain("의사가 환자를 도왔다.", f"{begins} very big patient helped the doctor.".strip()) == []


@each("end", ["! ", "? ", "。 ", ". "])
def test_where_a_sentence_ends_there_is_more_than_one(end: str) -> None:
    assert plain("의사가 환자를 도왔다.", f"Yes{end}The patient helped the doctor.") == []
    assert plain(f"그래{end}의사가 환자를 도왔다.", "The patient helped the doctor.") == []


@each("clause", ["고용한", "아는", "젊은", "고치던", "고용된", "고용될", "고용할"])
def test_a_verb_that_tells_of_the_next_noun(clause: str) -> None:
    assert plain(f"의사가 {clause} 환자를 보았다.", "The patient helped the doctor.") == []


@each(
    "undergoes",
    [
        "비판을 받고",
        "망신을 당하고",
        "망신을 당했지만",
        "상처를 입었지만",
        "상처를 입은 채",
        "상처를 입는데",
        "힘을 얻고",
    ],
)
def test_what_one_undergoes_is_done_to_nobody(undergoes: str) -> None:
    assert plain(f"의사가 환자를 {undergoes} 도왔다.", "The patient helped the doctor.") == [True]


@each(
    "lost",
    [
        "졌다",
        "진 날이다",
        "지고 말았다",
        "지며 웃었다",
        "지자 웃었다",
        "패했다",
        "패하고 말았다",
        "패한 날이다",
        "완패했다",
        "패배를 당했다",
        "패배했다",
        "완패를 당했다",
    ],
)
def test_to_whom_one_lost(lost: str) -> None:
    both = pair(f"의사가 환자에게 {lost}.", "The patient beat the doctor.")
    assert is_told_by_the_winner(both, WORDS, DICTIONARY)
    assert not is_told_by_the_winner(
        pair(f"의사가 환자에게 {lost}.", "The doctor lost to the patient."), WORDS, DICTIONARY
    )
