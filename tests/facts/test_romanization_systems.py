"""The systems against the examples of their own rules, and properties on any Hangul."""

from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.romanization_systems import System, as_heard, romanize, romanize_apart, standard_forms

HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=5)

# the examples of the notice of 2000 for its rules, and places that are on every map
REVISED = """
구미 gumi | 영동 yeongdong | 백암 baegam | 옥천 okcheon | 합덕 hapdeok | 호법 hobeop | 월곶 wolgot | 벚꽃 beotkkot
한밭 hanbat | 구리 guri | 설악 seorak | 칠곡 chilgok | 임실 imsil | 울릉 ulleung | 대관령 daegwallyeong
백마 baengma | 신문로 sinmunno | 종로 jongno | 왕십리 wangsimni | 별내 byeollae | 신라 silla | 학여울 hangnyeoul
해돋이 haedoji | 같이 gachi | 좋고 joko | 놓다 nota | 묵호 mukho | 집현전 jiphyeonjeon
압구정 apgujeong | 낙동강 nakdonggang | 죽변 jukbyeon | 낙성대 nakseongdae | 합정 hapjeong | 팔당 paldang
샛별 saetbyeol | 울산 ulsan | 속리산 songnisan | 독립문 dongnimmun | 촉석루 chokseongnu | 극락전 geungnakjeon
오죽헌 ojukheon | 불국사 bulguksa | 광희문 gwanghuimun | 여의도 yeouido | 밀양 miryang | 덕양 deogyang
선릉 seolleung | 흙 heuk | 닭이 dalgi | 값이 gapsi | 잃어 ireo | 굳이 guji
"""
MCCUNE_REISCHAUER = """
경기 kyŏnggi | 부산 pusan | 청주 ch'ŏngju | 평양 p'yŏngyang | 대구 taegu | 전라 chŏlla | 종로 chongno | 서울 sŏul
한국 han'guk | 독립 tongnip | 북한 pukhan | 울진 ulchin | 팔당 p'altang | 갈비 kalbi | 신라 silla | 왕십리 wangsimni
백두산 paektusan | 쉬리 shwiri | 실학 sirhak | 압록강 amnokkang | 판문점 p'anmunjŏm | 제주 cheju | 강릉 kangnŭng
아에 aë | 쪽 tchok
"""
YALE = """
경기 kyengki | 부산 pusan | 서울 sewul | 종로 conglo | 한국 hankwuk | 늙은 nulk.un | 뭐 mwe | 굴 kwul | 쌀 ssal
의사 uysa | 읽다 ilkta | 위 wi | 물 mul | 불 pul | 뿔 ppul | 풀 phul
"""


def cases(system: System, table: str) -> list[tuple[System, str, str]]:
    return [(system, *entry.split()) for entry in table.strip().replace("\n", "|").split("|")]  # type: ignore[misc]


@each(("system", "hangul", "latin"), cases("rr", REVISED) + cases("mr", MCCUNE_REISCHAUER) + cases("yale", YALE))
def test_the_examples_of_the_rules(system: System, hangul: str, latin: str) -> None:
    assert "".join(romanize(hangul, system)) == latin


@given(HANGUL, st.sampled_from(["rr", "mr", "yale"]))
def test_every_syllable_is_written(hangul: str, system: System) -> None:
    syllables = romanize(hangul, system)
    assert len(syllables) == len(hangul)
    assert all(syllables)


@given(HANGUL)
def test_spelling_by_the_sound_keeps_the_syllables_and_settles(hangul: str) -> None:
    heard = as_heard(hangul)
    assert len(heard) == len(hangul)
    assert as_heard(as_heard(heard)) == as_heard(heard)


def test_what_is_heard() -> None:
    assert [as_heard(hangul) for hangul in ("선릉", "왕십리", "백암", "한밭", "")] == [
        "설릉",
        "왕심니",
        "배감",
        "한받",
        "",
    ]


def test_in_a_given_name_no_syllable_changes_another() -> None:
    assert romanize_apart("복남") == ("bok", "nam")
    assert romanize_apart("빛나") == ("bit", "na")
    assert romanize_apart("복남", "mr") == ("pong", "nam")
    assert romanize_apart("목월", "mr") == ("mog", "wŏl")


def test_where_the_letters_do_not_tell_the_sound_all_of_it_is_right() -> None:
    assert standard_forms("밀양") == ("miryang", "millyang")
    assert standard_forms("신로") == ("sillo", "sinno")
    assert standard_forms("부산") == ("busan",)


def test_what_is_no_hangul_is_an_error() -> None:
    with pytest.raises(ValueError, match="'!' is no Hangul syllable"):
        romanize("가!")
