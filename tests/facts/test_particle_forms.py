from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from shipped import DICTIONARY

from qa_lint.facts.particle_forms import read_both_forms, read_wrong_particles
from qa_lint.languages.particles import fitting_form
from qa_lint.languages.read_aloud import sound_of
from qa_lint.model import Text


def wrong(text: str) -> list[tuple[str, str]]:
    found = read_wrong_particles(Text(text, "ko"), DICTIONARY)
    return [(particle.word + particle.form, particle.fitting) for particle in found]


FINALS = "각갂갃간갅갆갇갈갉갊갋갌갍갎갏감갑값갓갔강갖갗갘같갚갛"


@each("syllable", FINALS)
def test_every_final_sound(syllable: str) -> None:
    forms = [fitting_form(form, sound_of(syllable)) for form in ("를", "는", "가", "와", "로")]
    assert forms == ["을", "은", "이", "과", "로" if syllable == "갈" else "으로"]


def test_no_final_sound() -> None:
    assert [fitting_form(form, sound_of("가")) for form in ("을", "은", "과", "으로")] == ["를", "는", "와", "로"]


@each(
    ("word", "forms"),
    [
        ("0", "을 은 과 으로"), ("1", "을 은 과 로"), ("2", "를 는 와 로"), ("3", "을 은 과 으로"),
        ("4", "를 는 와 로"), ("5", "를 는 와 로"), ("6", "을 은 과 으로"), ("7", "을 은 과 로"),
        ("8", "을 은 과 로"), ("9", "를 는 와 로"), ("HTML", "을 은 과 로"), ("RAM", "을 은 과 으로"),
        ("LAN", "을 은 과 으로"), ("API", "를 는 와 로"),
        # every letter, in words that are read letter by letter
        ("BA", "를 는 가 와 로"), ("CB", "를 는 가 와 로"), ("BC", "를 는 가 와 로"), ("CD", "를 는 가 와 로"),
        ("BE", "를 는 가 와 로"), ("DF", "를 는 가 와 로"), ("BG", "를 는 가 와 로"), ("BH", "를 는 가 와 로"),
        ("BI", "를 는 가 와 로"), ("BJ", "를 는 가 와 로"), ("BK", "를 는 가 와 로"), ("XL", "을 은 이 과 로"),
        ("CM", "을 은 이 과 으로"), ("BN", "을 은 이 과 으로"), ("CO", "를 는 가 와 로"), ("FP", "를 는 가 와 로"),
        ("BQ", "를 는 가 와 로"), ("VR", "을 은 이 과 로"), ("GPS", "를 는 가 와 로"), ("CT", "를 는 가 와 로"),
        ("CPU", "를 는 가 와 로"), ("TV", "를 는 가 와 로"), ("BW", "를 는 가 와 로"), ("DX", "를 는 가 와 로"),
        ("DY", "를 는 가 와 로"), ("BZ", "를 는 가 와 로"),
        # words that are read as words
        ("Excel", "을 은 이 과 로"), ("Mail", "을 은 이 과 로"), ("Melon", "을 은 이 과 으로"),
        ("Zoom", "을 은 이 과 으로"),
        ("Ring", "을 은 이 과 으로"), ("Java", "를 는 가 와 로"), ("Windows", "를 는 가 와 로"),
        ("Linux", "를 는 가 와 로"),
        ("Docker", "를 는 가 와 로"), ("Window", "를 는 가 와 로"), ("Tree", "를 는 가 와 로"),
        ("Apple", "을 은 이 과 로"), ("Home", "을 은 이 과 으로"), ("Phone", "을 은 이 과 으로"),
        ("Office", "를 는 가 와 로"), ("Store", "를 는 가 와 로"), ("Image", "를 는 가 와 로"),
        ("Bash", "를 는 가 와 로"),
        ("Slack", "을 은 이 과 으로"), ("Facebook", "을 은 이 과 으로"), ("WhatsApp", "을 은 이 과 으로"),
        ("Photoshop", "을 은 이 과 으로"), ("York", "을 은 이 과 으로"), ("Good", "을 은 이 과 으로"),
        ("Blog", "를 는 가 와 로"), ("Cloud", "를 는 가 와 로"), ("Script", "를 는 가 와 로"),
        ("Network", "를 는 가 와 로"), ("Help", "를 는 가 와 로"), ("Loop", "를 는 가 와 로"),
    ],
)  # fmt: skip
def test_digits_and_letters_are_read_aloud(word: str, forms: str) -> None:
    for right in forms.split():
        assert fitting_form(right, sound_of(word)) == right
        assert wrong(f"{word}{right} 쓴다") == []


@each(
    ("text", "expected"),
    [
        ("도서관를 연다", [("도서관를", "을")]),
        ("학교을 연다", [("학교을", "를")]),
        ("서울으로 간다", [("서울으로", "로")]),
        ("바다으로 간다", [("바다으로", "로")]),
        ("파일는 크다", [("파일는", "은")]),
        ("설정는 쉽다", [("설정는", "은")]),
        ("책상와 의자", [("책상와", "과")]),
        ("데이터은 많다", [("데이터은", "는")]),
        ("HTML를 쓴다", [("HTML를", "을")]),
        ("Excel를 쓴다", [("Excel를", "을")]),
        ("TV을 켠다", [("TV을", "를")]),
        ("API이 바뀐다", [("API이", "가")]),
        ("서버이 멈춘다", [("서버이", "가")]),
        ("시스템가 바뀐다", [("시스템가", "이")]),
        ("사용자이 로그인했다", [("사용자이", "가")]),
        ("사용자은 가격는 묻는다", [("사용자은", "는"), ("가격는", "은")]),
        ("파일을를 연다", [("파일을를", "을")]),
        ("버튼로 누른다", [("버튼로", "으로")]),
        ("볼로쿰를 연다", [("볼로쿰를", "을")]),  # which no dictionary has
        ("사용자는은 안다", [("사용자는은", "는")]),
        ("노을을, 마을을, 길을 막는 차이, 하은이와 어린이가 가로막는 사나이", []),  # nouns that end so
        ("작가와 아이가 국가 사이 을지로 3가 서버이다", []),
        ("Set을 Set를 GitHub로", []),
        ("가을 마을에 먹는 것과 지을 집, 좋은 결과", []),
        ("작가가 평가를 경로로 보냈다", []),
        ("서울로 돌아와 새로 산다", []),
        ("Treehouse 3는 새롭다", []),
        ("`파일`는", []),
        (
            "“책”를, ‘파일’는, **목록**를, 《들》를",
            [("책를", "을"), ("파일는", "은"), ("목록를", "을"), ("들를", "을")],
        ),
        ("“책”을, ‘파일’은, **목록**을, “간다”는 말, “왜?”는", []),
        ("<b>파일</b>를, <i><b>문서</b></i>은, <1>창</1>를", [("파일를", "을"), ("문서은", "는"), ("창를", "을")]),
        ("<b>파일</b>을, <b>가을</b> 하늘, <kbd>Esc</kbd>를, <b>은</b>행, 값<sup>주</sup>은, 책<br/>를, <b>를", []),
        ("서울(Seoul)는 크다", [("서울는", "은")]),
        ("서울(Seoul)은, 유럽연합(EU)가, 유럽연합(EU)이", []),
        ("SUM(3)는 1/24이고 3:00로 바뀐다", []),
        ("Treehouse을(를)", []),
        ("Node을, Google를, Line를", [("Node을", "를"), ("Google를", "을"), ("Line를", "을")]),
        ("Node를, Google을, Line을, Site를, Site을", []),
    ],
)
def test_wrong_particles(text: str, expected: list[tuple[str, str]]) -> None:
    assert wrong(text) == expected


def test_both_forms_behind_a_tag() -> None:
    """Which one fits is known of the word in the tag, and not of what is filled in there."""
    told = [(both.word, both.fitting) for both in read_both_forms(Text("<b>파일</b>을(를), <b>{0}</b>을(를)", "ko"))]
    assert told == [("파일", "을"), ("", "")]


@given(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")))
def test_the_fitting_form_fits(syllable: str) -> None:
    for form in ("을", "은", "과", "으로"):
        fitting = fitting_form(form, sound_of(syllable))
        assert fitting_form(fitting, sound_of(syllable)) == fitting


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2이 남았다.", [("2이", "가")]),
        ("2을 남겼다.", [("2을", "를")]),
        ("3가 남았다.", []),  # the third stretch of a street
        ("종로 3가 앞이다.", []),
    ],
)
def test_particles_behind_figures(text: str, told: list[tuple[str, str]]) -> None:
    assert wrong(text) == told


@each("noun", ["데이터", "사용자", "관리자", "변수", "페이지", "메뉴"])
def test_what_is_no_department_is_followed_by_wa(noun: str) -> None:
    assert wrong(f"{noun}과 함께 보냅니다.") == [(f"{noun}과", "와")]
    assert wrong("컴퓨터과 학생에게 보냅니다.") == []  # who study computers


@each("noun", ["파일", "제목", "바탕화면", "테이블", "모듈", "스타일", "버튼", "기본값", "위젯", "시간"])
def test_behind_what_names_nobody_and_costs_nothing_ga_is_a_particle(noun: str) -> None:
    assert wrong(f"{noun}가 없다.") == [(f"{noun}가", "이")]


@each("noun", ["작가", "회원가", "식당가", "전문가", "사진가", "최저가", "목표가", "국가", "상품가", "응원가"])
def test_people_prices_streets_and_songs_end_in_ga(noun: str) -> None:
    assert wrong(f"{noun} 없다.") == []


ENDED_BY_A_VOWEL = "데이터 사용자 관리자 개발자 컨테이너 변수 함수 페이지 라이브러리 메뉴 파라미터"
ENDED_BY_A_CONSONANT = """
파일 메일 스타일 프로필 스케줄 화면 제목 항목 목록 내용 계정 기능 권한 연결 알림 이름 문장 댓글 금액 일정 시간 기간
버전 공간 용량 사람 글꼴 상황 방법 조건 질문 형식 응답
"""
# what only looks like a noun and a particle
WHOLE_WORDS = """
가을 마을 노을 고을 너울 모을 지을 나을 이을 부을 저을 그을 주을 들를 지은 나은 이은 부은 저은 그은 하은 다은 가은
시은 예은 주은 자은 보은 고은 세은 채은 서은 소은 혜은 태은 신는 안는
"""


@each("noun", ENDED_BY_A_VOWEL.split())
def test_each_noun_that_is_no_department(noun: str) -> None:
    assert wrong(f"이 {noun}과 함께 쓴다.") == [(f"{noun}과", "와")]
    assert wrong(f"이 {noun}와 함께 쓴다.") == []


@each("noun", ENDED_BY_A_CONSONANT.split())
def test_each_noun_that_is_no_person(noun: str) -> None:
    assert wrong(f"이 {noun}가 있다.") == [(f"{noun}가", "이")]
    assert wrong(f"이 {noun}이 있다.") == []


@each(
    ("syllables", "form", "fitting"),
    [
        ("트스크프드그츠즈브터버더커퍼", "이", "가"),
        ("들님템션링딩밍켓넷폼팅닝값블듈튼콘큰맵탭벨롤젯", "가", "이"),
        ("트스크프드그츠즈브더버커퍼지", "과", "와"),
    ],
)
def test_each_syllable_that_ends_a_noun_for_sure(syllables: str, form: str, fitting: str) -> None:
    for syllable in syllables:
        assert wrong(f"이 쿠무{syllable}{form} 있다.") == [(f"쿠무{syllable}{form}", fitting)]


@each("word", WHOLE_WORDS.split())
def test_each_word_that_ends_as_a_noun_with_its_particle_does(word: str) -> None:
    assert wrong(f"새로 {word} 것이 있다.") == wrong(f"큰{word} 것이 있다.") == []
