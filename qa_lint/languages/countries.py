"""Countries by one syllable, as Korean writes them beside others (한미, 중·러) and in compounds (방한), or by Hanja."""

from __future__ import annotations

from qa_lint.languages.patterns import any_of
from qa_lint.late import regex

COUNTRY_OF_SYLLABLE = {
    "한": "한국", "북": "북한", "남": "남한", "미": "미국", "중": "중국", "일": "일본", "영": "영국", "독": "독일",
    "불": "프랑스", "러": "러시아", "호": "호주", "인": "인도",
}  # fmt: skip
_OF_HANJA = {
    "미국": "美", "일본": "日", "중국": "中", "영국": "英", "독일": "獨", "프랑스": "佛", "러시아": "露",
    "호주": "豪濠", "이탈리아": "伊", "인도": "印", "캐나다": "加", "스페인": "西", "베트남": "越",
    "태국": "泰", "필리핀": "比", "대만": "臺台", "소련": "蘇", "북한": "北", "한국": "韓",
}  # fmt: skip
# Dynasties of China, which stand alone as often as with what says what they are (명과 후금)
_OF_DYNASTIES = {
    "명나라": "명", "청나라": "청", "원나라": "원", "송나라": "송", "당나라": "당", "수나라": "수", "한나라": "한",
    "진나라": "진",
}  # fmt: skip
_BEHIND_A_DYNASTY = """
과 와 은 는 이 가 의 에 에서 에게 을 를 도 말 초 대 조 때 군 황제 조정
""".split()  # noqa: SIM905 - as a list it is one word a line
_DYNASTY_ALONE = {
    country: regex.compile(
        rf"(?<![\p{{Hangul}}0-9]){syllable}(?:(?:{any_of(_BEHIND_A_DYNASTY)}|\s(?:왕조|황제|제국))(?!\p{{Hangul}})|[·,])"
    )
    for country, syllable in _OF_DYNASTIES.items()
}
# English names of countries and leagues that a hyphen joins without making one name of two: Korea-Japan
JOINED = """
ASEAN Africa America Australia Brazil Britain Canada Chile China Cuba EU Egypt France Germany India Indonesia Iran Iraq
Israel Italy Japan Kenya Korea Lebanon Malaysia Mexico Mongolia NATO Pakistan Palestine Peru Philippines Poland Qatar
Russia Singapore Spain Syria Taiwan Thailand Turkey UAE UK US USA Ukraine Uzbekistan Venezuela Vietnam
""".split()  # noqa: SIM905 - as a list it is one word a line
OWN_COUNTRY = "우리나라"  # as whoever speaks calls it
_BEFORE = "대방주재친반한미중일북남러영·-/"
_BEHIND = "제왕계산군측주식·-/"


def is_named_by_a_syllable(country: str, korean: str) -> bool:
    """Whether the text may name a country by its syllable, beside another one or in a compound, or by its Hanja, or a
    dynasty by its syllable alone."""
    if country in _DYNASTY_ALONE and _DYNASTY_ALONE[country].search(korean):
        return True
    syllables = [syllable for syllable, name in COUNTRY_OF_SYLLABLE.items() if name == country]
    return any(
        any(f"{before}{syllable}" in korean for before in _BEFORE)
        or any(f"{syllable}{behind}" in korean for behind in _BEHIND)
        for syllable in syllables
    ) or any(hanja in korean for hanja in _OF_HANJA.get(country, ""))
