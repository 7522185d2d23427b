"""Odd texts, for tests that try many of them: what the checks look for, in odd places and beside its like."""

from __future__ import annotations

from hypothesis import strategies as st

Row = tuple[str, str]
ROWS = [
    ("저장하지 않은 변경 사항이 있습니다.", "There are unsaved changes."),
    ("인터넷 연결을 확인한 뒤 다시 시도하세요.", "Check your internet connection and try again."),
    ("비밀번호는 여덟 글자 이상이어야 합니다.", "The password must have at least eight characters."),
    ("사진을 올리는 데 실패했습니다.", "Uploading the photo has failed."),
    ("계정을 삭제하면 되돌릴 수 없습니다.", "Deleting the account cannot be undone."),
    ("이 파일은 다른 프로그램에서 사용하고 있습니다.", "This file is being used by another program."),
]
BLANK = ["", " ", "   ", "\u00a0", "\u200b", "\u3000"]
WORDS = "나무 학교에서 공원은 크다. 간다 버스가 온다. trees the park is large. Schools went A bus is coming."
# what the checks look for: here it stands in odd places, and beside its like
NUMBERS = """3억 5천만 원 스무 명 1/0 0-0 10~ ～3 백 9월 31일 24:61 2월 30일 % -5℃ ½ ¼ ① Ⅳ ٣ 10억분의 0 0.5%p 만 1,2,3
    1e9 ∞ a dozen 3.5 billion midnight Feb. 30 the 0th 제 3 호 쪽 '98 90s 1234567890123456789012345678901234567890"""
NAMES = """윤서진 시장은 김 씨 서울 한강 Mayor Yoon Seoul- -do O' van der St. Ph.D. MC A 은는이가 이우환(Lee Ufan)
    金正浩"""
MARKS = """“ ” ‘ ’ " ' '' `` 「 」 『 』 〈 ≫ &quot; “” ”“ "" 라고 말했다 he said, ( ) （ ] . … ! ? · / \\ — _ * ** ※ ··
    …… -- ~ ㆍ 。 ， ： ； ｢ ｣ & ^ = + @ # $ € ₩"""
MARKUP = """[a](b ]( []() ` ``` ~~~ # ## > - 1. | |-| --- <b> </ <> { } {} {0} {{x}} {n, plural, other {#}} %s %1$ $x
    :ref:` https:// http://a www. a@b.c :::: {% [^1]: <!-- --> &nbsp; ``a`b`` {count,plural,"""
OTHER = "을(를) (이)가 은/는 합니다. 한다. 요. 그 그 ｂｕｓ ３ ％ ㎡ ㈜ ㅋㅋ ᄒ ㅏ 갂 뷁 é 👨‍👩‍👧 🇰🇷 漢字 Москва ß İ ſ"
UNSEEN = ["\u200b", "\ufeff", "\u00a0", "\u3000", "\u2028", "\u0085", "\x0c", "\x1b", "\ufffd", "\u202e", "\ue000"]
COMBINING = ["\u0301", "e\u0301", "\u1112\u1161\u11ab", "\u1161", "\u11a8"]
TELLING = [*" ".join([NUMBERS, NAMES, MARKS, MARKUP, OTHER]).split(), *UNSEEN, *COMBINING, "a" * 300, "가" * 300]

letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0\t\r\n")
words = st.sampled_from(WORDS.split()) | st.sampled_from(TELLING) | st.text(letters, max_size=5)
cells = st.one_of(
    st.lists(words, min_size=1, max_size=7).map(" ".join),
    st.lists(st.sampled_from(TELLING), min_size=1, max_size=6).map("".join),
    st.builds(lambda word, times: word * times, words, st.integers(2, 40)),
    st.sampled_from(BLANK),
    st.text(letters, max_size=30),
)
sides = st.lists(cells | st.sampled_from([side for row in ROWS for side in row]), max_size=8).map("\n".join)


@st.composite
def odd_rows(draw: st.DrawFn) -> list[Row]:
    """Any cells; sometimes beside cells that tell which column is which, sometimes all alike."""
    rows = draw(st.lists(st.tuples(cells, cells), min_size=1, max_size=6))
    return draw(st.sampled_from([rows, rows + ROWS, ROWS[:1] + rows, rows[:1] * 5]))


@st.composite
def shifted_rows(draw: st.DrawFn) -> list[Row]:
    """A table in order, but for one side that is shifted, and for cells that are lost, odd or doubled."""
    rows = draw(st.permutations(ROWS))
    by = draw(st.integers(0, len(rows) - 1))
    korean, english = [row[0] for row in rows], [row[1] for row in rows[by:] + rows[:by]]
    for _ in range(draw(st.integers(0, 4))):
        side, at = draw(st.sampled_from([korean, english])), draw(st.integers(0, len(rows) - 1))
        side[at] = draw(st.sampled_from(BLANK) | cells | st.just(side[at - 1]))
    return list(zip(korean, english, strict=True))
