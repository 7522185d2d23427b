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


# each initial before ㅏ, each vowel behind ㅇ, each final behind 가, as the three systems write them
LETTERS = {
    "rr": """
가 ga|까 kka|나 na|다 da|따 tta|라 ra|마 ma|바 ba|빠 ppa|사 sa|싸 ssa|아 a|자 ja|짜 jja|차 cha|카 ka|타 ta|파 pa
하 ha|아 a|애 ae|야 ya|얘 yae|어 eo|에 e|여 yeo|예 ye|오 o|와 wa|왜 wae|외 oe|요 yo|우 u|워 wo|웨 we|위 wi|유 yu
으 eu|의 ui|이 i|각 gak|갂 gak|갃 gak|간 gan|갅 gan|갆 gan|갇 gat|갈 gal|갉 gak|갊 gam|갋 gal|갌 gal|갍 gal|갎 gap
갏 gal|감 gam|갑 gap|값 gap|갓 gat|갔 gat|강 gang|갖 gat|갗 gat|갘 gak|같 gat|갚 gap|갛 gat
""",
    "mr": """
가 ka|까 kka|나 na|다 ta|따 tta|라 ra|마 ma|바 pa|빠 ppa|사 sa|싸 ssa|아 a|자 cha|짜 tcha|차 ch'a|카 k'a|타 t'a
파 p'a|하 ha|아 a|애 ae|야 ya|얘 yae|어 ŏ|에 e|여 yŏ|예 ye|오 o|와 wa|왜 wae|외 oe|요 yo|우 u|워 wŏ|웨 we|위 wi
유 yu|으 ŭ|의 ŭi|이 i|각 kak|갂 kak|갃 kak|간 kan|갅 kan|갆 kan|갇 kat|갈 kal|갉 kak|갊 kam|갋 kal|갌 kal|갍 kal
갎 kap|갏 kal|감 kam|갑 kap|값 kap|갓 kat|갔 kat|강 kang|갖 kat|갗 kat|갘 kak|같 kat|갚 kap|갛 kat
""",
    "yale": """
가 ka|까 kka|나 na|다 ta|따 tta|라 la|마 ma|바 pa|빠 ppa|사 sa|싸 ssa|아 a|자 ca|짜 cca|차 cha|카 kha|타 tha|파 pha
하 ha|아 a|애 ay|야 ya|얘 yay|어 e|에 ey|여 ye|예 yey|오 o|와 wa|왜 way|외 oy|요 yo|우 wu|워 we|웨 wey|위 wi|유 yu
으 u|의 uy|이 i|각 kak|갂 kakk|갃 kaks|간 kan|갅 kanc|갆 kanh|갇 kat|갈 kal|갉 kalk|갊 kalm|갋 kalp|갌 kals|갍 kalth
갎 kalph|갏 kalh|감 kam|갑 kap|값 kaps|갓 kas|갔 kass|강 kang|갖 kac|갗 kach|갘 kakh|같 kath|갚 kaph|갛 kah
""",
}


@each(
    ("system", "letter"),
    [(system, row) for system, rows in LETTERS.items() for row in rows.strip().replace("\n", "|").split("|")],
)
def test_each_letter(system: System, letter: str) -> None:
    hangul, latin = letter.split()
    assert romanize(hangul, system) == (latin,)


SOUNDS = """
국물 궁물|협력 혐녁|난로 날로|밥물 밤물|앉아 안자|닭이 달기|삶이 살미|넓이 널비|외곬이 외골시|핥아 할타
읊어 을퍼|값이 갑시|많아 마나|싫어 시러|좋아 조아|굳이 구지|같이 가치|좋고 조코|좋다 조타|좋지 조치|넋이 넉시
많고 만코|잃고 일코|잃다 일타|앞문 암문|먹는 멍는|석류 성뉴|맏며느리 만며느리|듣는 든는|몇리 면니|칼날 칼랄
담력 담녁|잡는 잠는|왕릉 왕능|십리 심니|부엌 부억|밖 박|넋 넉|앉 안|않 안|낫 낟|낮 낟|낯 낟|낱 낟|있 읻|숲 숩
값 갑|닭 닥|삶 삼|여덟 여덜|외곬 외골|핥 할|읊 읍|앓 알|좋 졷|곧 곧|강아지 강아지
"""


@each("row", SOUNDS.strip().replace("\n", "|").split("|"))
def test_each_change_of_sound(row: str) -> None:
    written, sounds = row.split()
    assert as_heard(written) == sounds


@each(
    ("hangul", "latin"),
    [
        # what stands between two voiced sounds, and what does not
        ("아가", "aga"),
        ("아다", "ada"),
        ("아바", "aba"),
        ("아자", "aja"),
        ("감가", "kamga"),
        ("강가", "kangga"),
        ("감다", "kamda"),
        ("강다", "kangda"),
        ("안다", "anda"),
        ("감바", "kamba"),
        ("간바", "kanba"),
        ("갈바", "kalba"),
        ("강바", "kangba"),
        ("간자", "kanja"),
        ("감자", "kamja"),
        ("강자", "kangja"),
        ("갈가", "kalga"),
        ("갈다", "kalta"),
        ("갈자", "kalcha"),
        ("간가", "kan'ga"),
        ("악다", "akta"),
        ("아에", "aë"),
        ("오에", "oë"),
        ("우에", "ue"),
        ("강에", "kange"),
        ("쉬", "shwi"),
        ("시", "si"),
        ("갈하", "karha"),
        ("갈사", "kalsa"),
        ("갈라", "kalla"),
    ],
)
def test_each_sound_that_its_neighbours_change_in_mccune_reischauer(hangul: str, latin: str) -> None:
    assert "".join(romanize(hangul, "mr")) == latin


@each(("hangul", "latin"), [("무", "mu"), ("부", "pu"), ("뿌", "ppu"), ("푸", "phu"), ("구", "kwu"), ("므", "mu")])
def test_u_behind_a_labial_in_yale(hangul: str, latin: str) -> None:
    assert romanize(hangul, "yale") == (latin,)
