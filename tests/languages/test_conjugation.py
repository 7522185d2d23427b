from __future__ import annotations

from each import each

from qa_lint.languages.conjugation import beginnings, is_predicate


def begins(word: str, form: str) -> bool:
    """Whether a word may be a form of a predicate."""
    return any(word == b.text if b.whole else word.startswith(b.text) for b in beginnings(form))


@each(
    ("form", "words"),
    [
        ("오르다", "오르고 오른 오를 올라 올랐다 오릅니다 올라갔다"),
        ("따르다", "따르면 따라 따랐다"),
        ("내리다", "내리고 내린 내려 내렸다 내립니다 내림"),
        ("낮추다", "낮추면 낮춰 낮췄다 낮춘"),
        ("줄다", "줄고 준 줄어 줄었다 줄면"),
        ("크다", "크고 큰 커서 컸다 크면"),
        ("열다", "열고 연 열어 엽니다 여는 여세요 여십시오 연다 여셨다"),
        ("알다", "알면 아는 압니다 아세요 알아 아신다 아셨다"),
        ("만들다", "만드는 만드셨다 만드신 만드세요 만드십시오 만드시는"),
        ("가다", "가십시오 가셨다 가십니다 가세요 갈까 갈수록"),
        ("걷다", "걷고 걸어 걸었다 걷어 걷었다"),
        ("내려놓다", "내려놓고 내려놓은 내려놓아 내려놔 내려놨다"),
        ("빨갛다", "빨갛게 빨간 빨갈 빨가면 빨갛습니다 빨개 빨갰다"),
        ("허옇다", "허연 허옇게 허예 허옜다"),
        ("쉽다", "쉽게 쉬운 쉬워 쉬웠다"),
        ("가깝다", "가깝다 가까운 가까워"),
        ("낫다", "낫다 나은 나아 나았다"),
        ("싣다", "싣고 실은 실었다"),
        ("증가하다", "증가하고 증가한 증가해 증가했다 증가하여"),
        ("넘다", "넘는 넘은 넘어 넘었다 넘지 넘을"),
        ("되다", "되면 된 돼 됐다 됩니다 되어"),
        ("빠르다", "빠른 빨라 빨랐다"),
        ("뛰다", "뛰고 뛴 뛰어 뛰었다"),
        ("띄다", "띄는 띄어 띄었다"),
        ("세다", "세고 세어 세었다 셌다"),
        ("깨다", "깨고 깬 깰 깰까"),
        # as people speak
        ("만나다", "만납시다 만나니"),
        ("믿다", "믿니 믿읍시다 믿으렴"),
        ("켜다", "켜라 켤게 켤래 켤래요 켭시다 켜렴"),
    ],
)
def test_the_forms_of_a_predicate_begin_so(form: str, words: str) -> None:
    assert [word for word in words.split() if not begins(word, form)] == []


@each(
    ("form", "words"),
    [
        ("줄다", "줄 줄무늬 주민은 준비 주는 줍니다"),
        ("크다", "크림 크리스마스 커피 큰아버지 클럽 클래스를 클래식"),
        ("늘다", "늘씬한 는"),
        ("알다", "아니 아시아 안다"),  # 안다: to embrace
        ("걸다", "겁니다 거시"),  # it is
        ("돌다", "도시 도니 돕니다"),
        ("넘다", "넘버 넘실대는"),
        ("자다", "자신 자실"),  # oneself
        ("나다", "나라"),  # a country
        ("사다", "사라지다"),
        ("그렇다", "그런 그래"),
        ("좋다", "조는 종 재"),
        ("닫다", "달아 달았다"),
        ("듣다", "듣어"),
    ],
)
def test_other_words_do_not(form: str, words: str) -> None:
    ambiguous = {"줄"}  # a noun, and what will shrink; it is a form that ends there
    assert {word for word in words.split() if begins(word, form)} <= ambiguous


def test_a_predicate_ends_in_da() -> None:
    assert is_predicate("오르다")
    assert not is_predicate("다")
    assert not is_predicate("상승")


@each("form", ["오르다", "줄다", "크다", "쉽다", "넘다", "낮추다", "되다"])
def test_no_beginning_is_needed_twice(form: str) -> None:
    found = beginnings(form)
    prefixes = [b.text for b in found if not b.whole]
    assert len(set(found)) == len(found)
    assert not [(a, b) for a in prefixes for b in found if b.text != a and b.text.startswith(a)]


def test_a_stem_that_ends_like_an_irregular_one_is_none() -> None:
    assert begins("닫았다", "닫다")
    assert not begins("달았다", "닫다")
    assert begins("깨달았다", "깨닫다")
