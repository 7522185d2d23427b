"""From when something is so, and until when: in words that say the same from the other end."""

from __future__ import annotations

from each import each
from shipped import NEGATION
from toy import pair

from qa_lint.facts.polarity.amounts.limits import denies_until_then, read_limits, tells_until_when_once, turns_a_limit
from qa_lint.model import Language, Text

TIMES = "2020년 7월 3일 9시 다음_주 이번_달 그날 올해 오늘_밤 한낮 어제 오늘 아침 저녁 그때 며칠_전"


@each("time", TIMES.split())
def test_korean_alone_says_until_when(time: str) -> None:
    until = f"{time.replace('_', ' ')}까지 쉰다."
    assert tells_until_when_once(pair(until, "It opens then."))
    assert not tells_until_when_once(pair(f"{time.replace('_', ' ')}까지라면 쉰다.", "It opens then."))
    for other in ("until", "till", "through", "to", "by", "before", "for", "as late as", "during"):
        assert not tells_until_when_once(pair(until, f"It is closed {other} then."))


@each(
    ("korean", "is_alone"),
    [
        ("7월에 문을 연다.", True),
        ("7월까지 문을 닫는다.", False),
        ("7월이 오도록 문을 닫는다.", False),
        ("7월 동안 문을 닫는다.", False),
        ("7월 전에 문을 닫는다.", False),
        ("7월 전엔 문을 닫는다.", False),
    ],
)
def test_english_alone_says_until_when(korean: str, is_alone: bool) -> None:
    assert tells_until_when_once(pair(korean, "It is closed until July.")) == is_alone
    assert tells_until_when_once(pair(korean, "It is closed till July.")) == is_alone


@each(
    "korean",
    [
        "5월 전에는 팔지 않는다.",
        "5월 전엔 팔지 않는다.",
        "5월 이전에는 팔지 않는다.",
        "5월 전까지는 팔지 않는다.",
        "5월이 되기 전에는 팔지 않는다.",
    ],
)
def test_what_is_not_so_before_a_time_is_so_from_then_on(korean: str) -> None:
    for begins in ("from", "since", "as of", "starting", "starting in", "beginning", "beginning in", "from early"):
        assert denies_until_then(pair(korean, f"It is sold {begins} May."), NEGATION)
        assert not denies_until_then(pair(korean, f"It is sold {begins} June."), NEGATION)
        assert not denies_until_then(pair(korean, f"It is not sold {begins} May."), NEGATION)
    for ends in ("in May", "by May", "until May"):
        assert not denies_until_then(pair(korean, f"It is sold {ends}."), NEGATION)


@each("on", ["and later", "or higher", "and newer", "and up", "or above", "and on", "or over", "onward", "onwards"])
def test_what_is_not_so_before_a_version_is_so_with_it_and_later(on: str) -> None:
    korean = "3.0 버전 전에는 지원되지 않는다."
    assert denies_until_then(pair(korean, f"It is supported in 3.0 {on}."), NEGATION)
    assert not denies_until_then(pair(korean, f"It is supported in 2.0 {on}."), NEGATION)
    assert denies_until_then(pair(korean, "It is supported since version 3.0."), NEGATION)


@each(
    ("korean", "english"),
    [
        ("5월 전에는 팔지 않고 보이지도 않는다.", "It is sold from May."),  # two noes
        ("5월 전에는 판다.", "It is sold from May."),
        ("5개월 전에는 팔지 않았다.", "It has been sold from 5 months on."),  # how long ago
        ("팔지 않는 것은 5월 전에 치운다.", "It is sold from May."),  # behind the no
    ],
)
def test_what_is_denied_of_no_time_before(korean: str, english: str) -> None:
    assert not denies_until_then(pair(korean, english), NEGATION)


@each("after", ["once", "as soon as", "only when", "only after"])
def test_what_is_not_so_before_something_is_done_is_so_once_it_is(after: str) -> None:
    for before in ("기 전에는", "기 전엔", "기 전까지는"):
        korean = f"돈을 받{before} 보내지 않는다."
        assert denies_until_then(pair(korean, f"We ship {after} we are paid."), NEGATION)
        assert not denies_until_then(pair(korean, "We ship if we are paid."), NEGATION)


@each(
    ("text", "language", "told"),
    [
        ("신청은 3월 5일까지 받는다.", "ko", "until 3월 5일까지"),
        ("신청은 3월 5일부터 받는다.", "ko", "from 3월 5일부터"),
        ("신청은 3월 5일 이후에 받는다.", "ko", "from 3월 5일 이후에"),
        ("신청은 3월 말까지 받는다.", "ko", "until 3월 말까지"),
        ("신청은 3월 5일까지만 받는다.", "ko", ""),
        ("신청은 3월 5일까지도 받는다.", "ko", ""),
        ("신청은 3월 5일부터 7일까지 받는다.", "ko", ""),
        ("신청 기한은 3월 5일까지다.", "ko", ""),
        ("It is accepted from March 5.", "en", "from from March 5"),
        ("It is accepted since March 5.", "en", "from since March 5"),
        ("It is accepted starting on March 5.", "en", "from starting on March 5"),
        ("It is accepted until March 5.", "en", "until until March 5"),
        ("It is accepted till the end of March.", "en", "until till the end of March"),
        ("It is accepted through March 5.", "en", "until through March 5"),
        ("It is accepted up to March 5.", "en", "until up to March 5"),
        ("The deadline is extended until March 5.", "en", "until until March 5"),
        ("It starts and is accepted from March 5 to March 7.", "en", ""),  # which says when in other ways, too
        ("Before the deadline it is accepted until March 5.", "en", ""),
        ("It is accepted on March 5.", "en", ""),
    ],
)
def test_the_dates_with_what_is_said_of_them(text: str, language: Language, told: str) -> None:
    found = [f"{limit.how} {text[slice(*limit.span)]}" for limit in read_limits(Text(text, language))]
    assert found == ([told] if told else [])


@each(
    ("korean", "english", "are_turned"),
    [
        ("3월 5일까지 받는다.", "It is accepted from March 5.", True),
        ("3월 5일부터 받는다.", "It is accepted until March 5.", True),
        ("3월 5일까지 받는다.", "It is accepted until March 5.", False),
        ("3월 5일에 받는다.", "It is accepted until March 5.", False),
        ("3월 5일까지 받는다.", "It is accepted on March 5.", False),
    ],
)
def test_sides_that_say_it_from_either_end(korean: str, english: str, are_turned: bool) -> None:
    assert turns_a_limit(pair(korean, english)) == are_turned
