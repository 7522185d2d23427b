"""Titles of persons, in Korean and in English: offices, ranks, professions and forms of address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Title(NamedTuple):
    """A title in one of the languages, and where a reader looks for it."""

    word: str
    uses: frozenset[str]


# Korean titles with their uses, and English ones with theirs. Those of a row are of like office, and not each other's
# translation one by one. The uses differ on purpose:
# `behind` is behind the full name of a Korean, as newspapers write it (한도윤 시장); kings and popes have
# other names. 씨, which may follow without a space, stands where such names are read.
# `replaced` is behind a name for which English may say "she" or "the mayor", also a name from abroad: what people are
# called by as often as by their names.
# `instead` is what English calls them by, with an article (the mayor): not what may be a thing (the secretary).
# `sole` is an office that one holds at a time: the English titles of its row, with an article, are enough of a name
# for somebody who is known; those of a `state`, for anybody.
# `called` is behind the family name of a Korean alone, and `family` before one: what newspapers do not write.
# `before` is before a name, and makes one of it (Mayor Hill): not what is as often an apposition (singer Hill).
_TABLE = """
대통령                          | behind replaced sole state | president                   | instead before
총리                            | behind replaced sole state | premier chancellor minister | instead
장관                            | behind replaced sole       | minister                    | instead before
-                               |                            | secretary                   | before
지사 도지사                     | behind replaced sole       | governor                    | instead before
시장                            | behind replaced sole       | mayor                       | instead before
국장                            | behind replaced            | director                    | instead before
의원                            | behind replaced            | senator                     | instead before
의장                            | behind replaced sole state | speaker chairman            | instead
회장 위원장                     | behind replaced            | chairman                    | instead before
-                               |                            | chair                       | instead
-                               |                            | chief boss founder          | instead
-                               |                            | chairperson chairwoman      | before
-                               |                            | ambassador commissioner     | before
-                               |                            | principal attorney premier  | before
대표                            | behind replaced            | leader                      | instead
후보                            | behind replaced            | candidate nominee           | instead
교수                            | behind replaced            | professor                   | instead before
박사                            | behind replaced            | doctor                      | instead
판사                            | behind replaced            | judge                       | instead before
코치                            | behind replaced            | coach                       | instead before
감독                            | behind replaced            | manager                     | instead
주장                            | behind                     | captain                     | instead before
배우                            | behind replaced            | actor star                  | instead
가수                            | behind replaced            | singer                      | instead
작가                            | behind replaced            | author writer               | instead
왕 여왕 왕자 공주               | replaced                   | king queen prince princess  | instead
-                               |                            | banker                      | instead
사장 이사 총재 대변인           | behind replaced
변호사 선수 장군 여사           | behind replaced
씨 부인 주교 교황 형사          | replaced
부대통령 차관 국회의원 부의장   | behind
부시장 군수 구청장              | behind
대표이사 부회장 부사장 이사장   | behind
전무 상무 부장 과장 차장 팀장   | behind
대리 주임                       | behind
실장 본부장 부문장 센터장 단장  | behind
연구소장 원장 소장 관장 행장    | behind
교장 총장 학장 사무총장         | behind
위원 청장 처장 서장 조합장      | behind
지점장 반장 이장 간사 총무      | behind
대사 비서관 보좌관 대법관       | behind
부총리 부지사 부위원장 부총재   | behind
교육감 부교육감 부원장 부총장   | behind
부교수 조교수 부대변인 부대표   | behind
원내대표 공동대표 최고위원      | behind
사무처장 사무국장 차관보 특보   | behind
행정관 심의관 수석비서관        | behind
검찰총장 지검장 지청장          | behind
부장판사 재판장 헌법재판관      | behind
시의원 도의원 구의원 군의원     | behind
행정부지사 정무부지사           | behind
행정부시장 정무부시장           | behind
경제부지사 경제부시장           | behind
부행장 최고경영자 창업자        | behind
편집국장 논설위원 특파원        | behind
연구위원 해설위원 수석코치      | behind
사무관 서기관 주무관 당선인     | behind
대령 중령 소령 대위             | behind
경감 경정 총경                  | behind
연구원 명예교수 교사 강사 조교  | behind
학생 대원 수석 책임 선임        | behind
목사 신부 스님 선생 화백        | behind
추기경 대주교 주교 종정         | behind
총무원장 대종사 선사 교무       | behind
기자 아나운서 앵커 평론가       | behind
시인 소설가 디자이너 셰프       | behind
피아니스트 바이올리니스트       | behind
지휘자 성악가 안무가 무용가     | behind
큐레이터 디렉터 매니저          | behind
간호사 약사                     | behind                    | nurse                       | family
형사 순경 경장 경사 경위        | called                    | detective officer inspector | family
-                               |                           | constable                   | family
병장 상병 일병 이병             | called                    | sergeant corporal private   | family
하사 중사 상사 소위 중위        | called                    | lieutenant                  | family
중장 준장 제독 함장             | called                    | admiral colonel major       | family
전도사 장로 권사 집사 수녀      | called                    | deacon elder sister father  | family
영감 노인 할멈 대감 도령 서방   | called                    | man                         | family
아저씨 아줌마 아주머니          | called                    | uncle auntie aunt           | family
기사 사범 훈장 조리사 주방장    | called                    | master teacher chef         | family
회계사 세무사 정비사 승무원     | called                    | agent engineer              | family
검사 부장검사 검사장 수사관     | called                    | prosecutor investigator     | family
총영사 영사 참사관 교감         | called                    | consul counselor            | family
-                               |                           | spokesman spokeswoman       | family
-                               |                           | spokesperson researcher     | family
-                               |                           | reporter anchor announcer   | family
-                               |                           | critic analyst economist    | family
-                               |                           | lawyer pastor curator       | family
-                               |                           | instructor general          | family
-                               |                           | representative lawmaker     | family
-                               |                           | congressman congresswoman   | family
-                               |                           | assemblyman assemblywoman   | family
-                               |                           | superintendent commander    | family
-                               |                           | magistrate justice dean     | family
"""

# Short forms of titles, and of address, in English.
# `address` is before a name of any kind, and none itself. `dotted` is written with a full stop, which ends no sentence;
# `spoken` are the commonest of these, for where quotations are read. `name-like` is what may be mistaken for one half
# of a Korean name beside the other. `initials` are those of an office, which are nobody's name.
_SHORT_FORMS = """
Mr Mrs Ms Dr                    | address dotted spoken name-like
Gen Sen Rep Gov                 | dotted spoken name-like
Prof                            | dotted spoken
Col                             | dotted name-like
Mx Rev Hon Pres                 | dotted
Lt Capt Cpl Sgt Maj Adm         | dotted
Sir                             | address name-like
Lord Dame                       | address
CEO CFO COO CTO CIO             | initials
"""


def _read(table: str) -> Iterator[Title]:
    for row in filter(None, table.split("\n")):
        cells = [cell.split() for cell in row.split("|")]
        for words, uses in zip(cells[::2], cells[1::2], strict=True):
            yield from (Title(word, frozenset(uses)) for word in words if word != "-")


def _read_offices(table: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The Korean titles of sole offices, each with the English ones of its row."""
    for row in filter(None, table.split("\n")):
        korean, uses, *english = (cell.split() for cell in row.split("|"))
        yield from ((title, frozenset(english[0])) for title in korean if "sole" in uses)


def _each_once(titles: Iterable[Title]) -> tuple[Title, ...]:
    """The titles, with all their uses: a minister is the English of more than one Korean office."""
    uses: dict[str, frozenset[str]] = {}
    for title in titles:
        uses[title.word] = uses.get(title.word, frozenset()) | title.uses
    return tuple(Title(*item) for item in uses.items())


TITLES = _each_once((*_read(_TABLE), *_read(_SHORT_FORMS)))


def _used(use: str) -> frozenset[str]:
    return frozenset(title.word for title in TITLES if use in title.uses)


SOLE_OFFICES = dict(_read_offices(_TABLE))
OFFICES_OF_STATE = _used("state")
BEHIND_A_NAME = _used("behind")
REPLACED = _used("replaced")
INSTEAD_OF_A_NAME = _used("instead")
BEFORE_A_NAME = frozenset(word.capitalize() for word in _used("before"))
BEHIND_A_FAMILY = _used("called")
BEFORE_A_FAMILY = frozenset(word.capitalize() for word in _used("family"))
OF_ADDRESS = _used("address")
DOTTED = _used("dotted")
DOTTED_IN_SPEECH = _used("spoken")
NAME_LIKE = _used("name-like")
OFFICES = _used("initials")
DOTTED_OR_INITIALS = DOTTED | OFFICES
