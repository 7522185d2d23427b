"""What falls to one part and by the rest, and what is denied within a bound and said beyond it."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.rests import is_said_by_the_rest


def by_the_rest(korean: str, english: str) -> bool:
    both = pair(korean, english)
    [ours] = both.korean.fact(read_numbers)
    [theirs] = [q for q in both.english.fact(read_numbers) if q.form != "hint"]
    return is_said_by_the_rest(both, ours, theirs)


KOREAN_NOES = """
않는다|수 없다|못한다|것이 아니다|것이 아닙니다|금지된다|불가하다|제외된다|제한된다|안 된다|안 돼|안됩니다
거부된다|거절된다
"""


@each("no", KOREAN_NOES.strip().replace("\n", "|").split("|"))
def test_each_korean_no_within_a_bound(no: str) -> None:
    assert by_the_rest(f"12세 이하는 들이지 {no}.", "Those 13 and above may enter.")
    assert by_the_rest(f"13세 이상은 들이지 {no}.", "Those 12 or under may enter.")
    assert not by_the_rest(f"13세 이상은 들이지 {no}.", "Those 11 or under may enter.")
    assert not by_the_rest(f"13세 이상은 들이지 {no}.", "Those 12 or under may not enter.")


@each("no", [
    "are not let in", "get no ticket", "never enter", "cannot enter", "can't enter", "can’t enter", "mustn't enter",
    "are unsuitable", "are forbidden", "are prohibited", "are banned", "stay without", "enter, except", "are barred",
])  # fmt: skip
def test_each_english_no_within_a_bound(no: str) -> None:
    assert by_the_rest("13세 이상은 들어간다.", f"Those 12 or under {no}.")
    assert by_the_rest("12세 이하는 들어간다.", f"Those 13 or over {no}.")
    assert not by_the_rest("12세 이하는 들어간다.", f"Those 12 or over {no}.")


@each("fall", "줄었다 감소했다 떨어졌다 낮아졌다 깎였다 축소됐다 인하됐다 내려갔다 급감했다 삭감됐다 하락했다".split())  # noqa: SIM905
def test_each_verb_of_what_falls(fall: str) -> None:
    for to in ("로", " 수준으로", "까지", " 선까지"):
        assert by_the_rest(f"값이 70%{to} {fall}.", "The price fell by 30%.")
        assert not by_the_rest(f"값이 70%{to} {fall}.", "The price fell to 30%.")
        assert not by_the_rest(f"값이 70%{to} {fall}.", "The price fell by 20%.")
    for by in ("", " 가량", " 정도", "나", "가", "를"):
        assert by_the_rest(f"값이 70%{by} {fall}.", "The price fell to 30%.")
        assert not by_the_rest(f"값이 70%{by} {fall}.", "The price fell by 30%.")


@each(
    "about", ["", "about ", "around ", "some ", "nearly ", "almost ", "roughly ", "just ", "just over ", "just about "]
)
def test_what_stands_before_the_part_that_is_left(about: str) -> None:
    assert by_the_rest("값이 70% 줄었다.", f"The price fell to {about}30%.")
    assert by_the_rest("값이 70%로 줄었다.", f"The price fell by {about}30%.")
    assert not by_the_rest("값이 70% 줄었다.", f"The price, at {about}30%, fell.")
    assert by_the_rest("값이 3분의 2로 줄었다.", "The price fell by a third.")
