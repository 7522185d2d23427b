"""An English no that the Korean does not say, by what the Korean verb is and how it ends."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lost_in_korean import is_so_beyond, lost_in_korean
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.links import Links


def lost(korean: str, english: str) -> list[tuple[str, str]]:
    """The English no with what it denies, and the Korean that states it."""
    both = pair(korean, english)
    links = Links(both, WORDS, DICTIONARY)
    denials = both.english.fact(read_english_denials, NEGATION)
    return [
        (english[slice(*one.denial)], korean[slice(*one.statement)])
        for one in lost_in_korean(both, denials, NEGATION, links)
    ]


def is_lost(korean: str, english: str) -> bool:
    return bool(lost(korean, english))


@each("end", ["공개했다", "공개해요", "공개합니다", "공개하시오", "공개해라", "공개하자"])
def test_a_verb_that_ends_its_sentence(end: str) -> None:
    assert is_lost(f"시는 자료를 {end}.", "The city did not disclose the data.")
    assert is_lost(f"시는 “자료를 {end}”", "“Do not disclose the data.”")
    assert not is_lost("시는 자료를 공개하던 때", "The city did not disclose the data.")


@each(
    "clause",
    ["공개하지만", "공개했으나", "공개하여서", "공개하며", "공개하는데", "공개했는데", "공개하므로", "공개했으니",
    "공개했으니까",
    "공개해서", "공개하라고", "공개한다고",
     "공개하자고", "공개하고", "공개되고"],
)  # fmt: skip
def test_a_clause_that_another_follows(clause: str) -> None:
    assert is_lost(f"시는 자료를 {clause} 문을 닫았다.", "The city did not disclose the data and closed.")


@each(
    ("korean", "english"),
    [
        ("점검반은 결함을 발견했다.", "The inspectors found no defects."),
        ("양측은 합의를 지켰다.", "Neither side kept the agreement."),
        ("시는 자료를 공개했다.", "Nobody disclosed the data."),
        ("시는 자료를 공개했다.", "No one disclosed the data."),
        ("시는 자료를 공개했다.", "The city disclosed nothing."),
        ("시는 자료를 공개했다.", "Of the data, none were disclosed."),
    ],
)
def test_a_no_of_what_is_or_does_something(korean: str, english: str) -> None:
    assert is_lost(korean, english)


@each("helped", ["주었지만", "줬지만", "두었지만", "뒀지만", "놓았지만", "놨지만", "버렸지만", "보았지만", "봤지만"])
def test_a_verb_with_what_helps_it(helped: str) -> None:
    assert is_lost(f"시는 자료를 공개해 {helped} 문을 닫았다.", "The city did not disclose the data and closed.")


@each("fault", ["문제", "버그", "오류", "현상", "증상", "이슈", "결함"])
def test_a_fault_that_was_mended(fault: str) -> None:
    assert is_lost(f"필터가 적용되던 {fault}를 고쳤다.", "Fixed the filter not being applied.")
    assert is_lost(f"필터가 적용되는 {fault}를 고쳤다.", "Fixed the filter not being applied.")
    assert not is_lost("필터가 적용되는 목록을 고쳤다.", "Fixed the filter not being applied.")


@each("helped", ["날아 보지만", "엮어 보지만", "보여 보지만", "도와 보지만", "배워 보지만", "들여다봐 뒀지만",
    "내려 뒀지만", "숨겨 뒀지만", "켜져 버렸지만",
                 "공개돼 버렸지만", "공개해 줬지만"])  # fmt: skip
def test_each_ending_before_what_helps(helped: str) -> None:
    english = {
        "날아": "fly", "엮어": "weave", "보여": "show", "도와": "help", "배워": "learn", "들여다봐": "look into",
        "내려": "put down", "숨겨": "hide", "켜져": "turn on", "공개돼": "disclose", "공개해": "disclose",
    }[helped.split()[0]]  # fmt: skip
    assert is_lost(f"그는 그것을 {helped} 떠났다.", f"He did not {english} it and left.")


@each("can", ["할 수 있는", "할 수가 있는", "할 수는 있는", "할 수도 있는", "한 적이 있는", "한 적 있는", "한 바 있는"])
def test_what_can_be_done(can: str) -> None:
    assert is_lost(f"자료를 공개{can} 시가 쉰다.", "The city, which did not disclose the data, rests.")


@each(
    ("korean", "english", "beyond"),
    [
        ("문은 아홉 시부터 연다.", "It does not open until nine.", True),
        ("문은 아홉 시부터는 연다.", "It does not open before nine.", True),
        ("문은 아홉 시부터야 연다.", "It does not open till nine.", True),
        ("문을 열려면 눌러라.", "It does not open until you press.", True),
        ("문은 아홉 시부터 연다.", "It does not open at nine.", False),
        ("문은 아홉 시에 연다.", "It does not open until nine.", False),
        ("버터가 녹을 때까지 젓는다.", "Stir until no butter remains.", True),
        ("버터가 녹을 때까지 젓는다.", "Stir until there is no butter.", True),
        ("버터가 녹을 때까지 젓는다.", "Stir till there are no lumps.", True),
        ("버터가 녹을 때까지 젓는다.", "Stir, with no butter.", False),
        ("회원만 들어온다.", "Nobody enters unless they pay.", True),
        ("회원만 들어온다.", "Nobody enters without a card.", True),
        ("회원만 들어온다.", "Nobody enters until noon.", True),
        ("회원만 들어온다.", "Nobody enters till noon.", True),
        ("회원만 들어온다.", "Nobody enters except members.", True),
        ("회원만 들어온다.", "Nobody enters but members.", True),
        ("돈을 내야 들어온다.", "Nobody enters unless they pay.", True),
        ("회원이지만 들어온다.", "The member enters without a card.", False),
        ("회원이 들어온다.", "Nobody enters without a card.", False),
        ("현금만 받습니다.", "We do not accept cards.", True),
        ("현금만을 받습니다.", "We do not accept cards.", True),
        ("현금만은 받습니다.", "We do not accept cards.", True),
        ("현금만 받습니다.", "We do not accept cash.", False),
        ("백만 명이 왔다.", "A million people did not come.", False),
        *(
            (f"{so_many}만 명이 왔다.", "Cards are not accepted.", False)
            for so_many in ("오십", "오백", "육천", "수십", "이미십", "불")
        ),
        ("지금까지만 왔다.", "Cards are not accepted.", False),
        ("하지만 현금을 받습니다.", "We do not accept cards.", False),
    ],
)
def test_what_is_so_of_that_alone(korean: str, english: str, beyond: bool) -> None:
    both = pair(korean, english)
    assert is_so_beyond(both, Links(both, WORDS, DICTIONARY)) == beyond


@each("forbids", ["Do not", "Don't", "Don’t", "Never", "Please do not"])
def test_a_command_that_forbids(forbids: str) -> None:
    assert is_lost("빵을 팔 때 웃으십시오.", f"{forbids} sell bread.")
    assert not is_lost("빵을 팔 때 웃었다.", f"{forbids} sell bread.")


@each("command", ["웃으십시오", "웃으시오", "웃으세요", "노래하라", "노래해라", "노래하자"])
def test_how_korean_commands(command: str) -> None:
    assert is_lost(f"빵을 팔 때 {command}.", "Do not sell bread.")


@each(
    "when",
    ["If you", "When you", "Because you", "Since you", "Those that", "Those who", "if they", "when we", "since i"],
)
def test_what_is_only_so_under_a_condition_forbids_nothing(when: str) -> None:
    assert not is_lost("빵을 팔 때 웃으십시오.", f"{when} do not sell bread, smile.")


@each(
    "quoted",
    [
        "안전하다고 봤다",
        "안전하다는 말이 있었다",
        "안전하다며 웃었다",
        "안전하다고도 봤다",
        "안전하냐고 물었다",
        "안전하자고 했다",
    ],
)
def test_what_is_quoted_is_what_a_no_is_said_of(quoted: str) -> None:
    assert not is_lost(f"그는 다리가 {quoted}.", "He saw no bridge.")


@each("unable", ["can't", "can’t", "cannot", "can not", "couldn't", "could not"])
def test_what_alone_can_be_done(unable: str) -> None:
    assert is_lost("이 문으로 나갈 수 있다.", f"You {unable} use this.")
    assert not is_lost("이 문으로 나간다.", f"You {unable} use this.")


OTHERWISE = "unless you go; without it; until noon; till noon; except it; but it; before noon; if you go; any; only it"


@each("otherwise", OTHERWISE.split("; "))
def test_what_may_be_such_a_condition_in_english(otherwise: str) -> None:
    assert not is_lost("이 문으로 나갈 수 있다.", f"You cannot use this {otherwise}.")


@each("only", ["두 시까지", "두 시 전", "돈을 내면", "비가 올 때", "어른에 한해", "어른만", "돈을 내야", "그뿐"])
def test_what_may_be_such_a_condition_in_korean(only: str) -> None:
    assert not is_lost(f"{only} 이 문으로 나갈 수 있다.", "You cannot use this.")


@each("can", ["can", "could", "may", "might", "able"])
def test_what_english_says_can_be_done_as_well(can: str) -> None:
    assert not is_lost("이 문으로 나갈 수 있다.", f"You cannot use this, and {can} go.")
