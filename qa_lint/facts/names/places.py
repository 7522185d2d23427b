"""Korean places beside their Latin forms in a pair, with or without the administrative unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import read_hangul_words, stems_of
from qa_lint.facts.romanization import may_begin_place, reads_place
from qa_lint.facts.romanization_systems import System, romanize, standard_forms
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.letters import bare_letters

# what a hyphen joins to the name of a place in the Revised Romanization, to say what kind of place it is
LATIN_UNITS = frozenset({"gu", "si", "gun", "do", "dong", "ri", "ro", "gil", "myeon", "eup"})
# The administrative units: how the systems write them, the Revised Romanization first, and what English calls them.
_UNITS = {
    "도": ("do to", "Province|Island"), "시": ("si shi", "City"), "군": ("gun kun kwun", "County"),
    "구": ("gu ku kwu", "District|Ward"), "읍": ("eup ŭp up", "Town"), "면": ("myeon myŏn myon myen", "Township"),
    "동": ("dong tong", "Neighborhood|Neighbourhood"), "리": ("ri ni li", "Village"),
    "특별자치도": ("do to", "Special Self-Governing Province|State|Province"),
    "특별자치시": ("si shi", "Special Self-Governing City|City"),
    "특별시": ("si shi", "Special City|Metropolitan City|City"), "광역시": ("si shi", "Metropolitan City|City"),
}  # fmt: skip
# In the north, which writes its own names in a way of its own (Pyongyang, Kaesong), and at its border (Panmunjom).
_NORTHERN_NAMES = """
평안 함경 황해 평안북 평안남 함경북 함경남 황해북 황해남 평양 개성 함흥 청진 신의주 원산 남포 나선 금강산 백두산
압록강 두만강 판문점 자강 양강 강계 혜산 사리원 해주 만포 희천 신포 단천 회령 나진 선봉 영변 대동강 청천강 묘향산
"""
# Provinces, cities, counties and the districts of Seoul, without their units, and places that are as well known.
_KNOWN_NAMES = """
서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 충청북 충청남 전라북
전라남 경상북 경상남 충청 전라 경상 평안 함경 황해 평안북 평안남 함경북 함경남 황해북 황해남 평양 개성 함흥
청진 신의주 원산 남포 나선 수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥
군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 연천 가평 양평 춘천 원주 강릉 동해 태백 속초 삼척
홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 청주 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양
천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안 전주 군산 익산 정읍 남원 김제 완주
진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암
무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 군위 의성 청송 영양 영덕
청도 고령 성주 칠곡 예천 봉화 울진 울릉 창원 마산 진해 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해
하동 산청 함양 거창 합천 서귀포 강화 옹진 기장 달성 강남 강북 강동 강서 관악 광진 구로 금천 노원 도봉 동대문
동작 마포 서대문 서초 성동 성북 송파 양천 영등포 용산 은평 종로 중랑 분당 일산 판교 송도 동탄 여의도 명동
이태원 인사동 압구정 청계천 광화문 남대문 잠실 홍대 신촌 을지로 해운대 광안리 판문점 독도 울릉도 거제도 강화도
월미도 흑산도 백령도 연평도 한라산 지리산 설악산 북한산 남산 백두산 금강산 태백산 낙동강 임진강 섬진강 압록강
두만강 경복궁 창덕궁 덕수궁 불국사 해인사 석굴암
"""
_KNOWN = frozenset(_KNOWN_NAMES.split())
_NORTHERN = frozenset(_NORTHERN_NAMES.split())
_ROMANIZED_UNITS = "|".join(sorted({form for forms, _ in _UNITS.values() for form in forms.split()}))
_ENGLISH_UNITS = "|".join(
    sorted({word for _, words in _UNITS.values() for word in words.split("|")}, key=lambda w: -len(w))
)
_LETTER = r"(?:[\p{Latin}\p{M}]|[’'](?!s(?!\p{L})))"  # with an apostrophe (Ch'ungju), but without a possessive
_LATIN_PLACE = regex.compile(
    rf"""(?<![\p{{L}}\p{{M}}-]) (?:(?P<part>North|South)\s)?
    (?P<name>\p{{Lu}}{_LETTER}*+ (?:-(?!(?:{_ROMANIZED_UNITS})(?![\p{{L}}-])){_LETTER}++)*)
    (?P<unit>[- ](?:{_ROMANIZED_UNITS})(?![\p{{L}}-]) | \s(?:{_ENGLISH_UNITS.replace(" ", "[ ]")})(?!\p{{L}}) )?""",
    regex.VERBOSE,
)
_LONGEST_FIRST = tuple(sorted(_UNITS, key=lambda unit: -len(unit)))
_UNIVERSITY = regex.compile(
    r"\s(?:\p{Lu}\p{L}+\s){0,2}(?:University|College)(?!\p{L})"
)  # they keep what they were founded with
_NUMBERED = regex.compile(r"-[0-9]")  # a missile or the like (Hwasong-18), which keeps what its maker calls it
_PARTS = {"북": "North", "남": "South"}
# The units that nobody says for each other, and which of the words that English has for them belong to no other: a town
# may be a 읍 or a 면, and a district much else.
_APART = {"시": "City", "군": "County", "도": "Province"}
_UNIT_OF = {form: unit for unit, (forms, _) in _UNITS.items() if len(unit) == 1 for form in forms.split()}
_WORD_OF = {word: unit for unit, word in _APART.items()}
_ROADS = {"대로": "daero", "로": "ro", "길": "gil"}  # and what roads are called by, of which 로 is a particle, too
_ROAD_OF = {form: unit for unit, form in _ROADS.items()}
_ROAD = _ROADS.keys() - {"로"}
_LATIN_ROAD = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}-])(?P<name>\p{{Lu}}{_LETTER}*+)(?P<unit>-(?:{'|'.join(_ROAD_OF)}))(?![\p{{L}}-])"
)
_MAY_HAVE_A_UNIT = RarePattern(
    regex.compile(
        rf"-(?:{_ROMANIZED_UNITS}|{'|'.join(_ROAD_OF)})(?!\p{{L}})|\s(?:{'|'.join(_WORD_OF)})(?!\p{{L}})",
    ),
    ("-", *_WORD_OF),
)
# what belongs to a unit is joined to it: 면사무소, 시청, 구의회, 군민
_OF_A_UNIT = regex.compile(
    r"(?<=[시군구읍면동리])(?:사무소|주민센터|행정복지센터|보건소|보건지소|의회|청|민)(?:$|[이가은는을를의에과와도])"
)


class Place(NamedTuple):
    """A Korean place (경기도), its name without the unit (경기), and the Latin form of both, or of the name alone."""

    hangul: str
    name: str
    latin: str
    latin_name: str
    korean: Span
    english: Span

    @property
    def style(self) -> str:
        """How the unit is written: `hyphen` (Gyeonggi-do), `word` (Gyeonggi Province), or empty: it is left out."""
        unit = self.latin[len(self.latin_name) :]
        return "" if not unit else "hyphen" if unit[1:].islower() else "word"


def read_places(pair: Pair) -> tuple[Place, ...]:
    """The Korean places of a pair that have a Latin form, in the order of the English text.

    A place that stands without its unit on one of the sides must be a known one: 화성 is Mars, too.
    """
    korean, english = pair.korean, pair.english
    candidates = _Candidates(
        _Candidate(word.span.start, *found)
        for word in korean.fact(read_hangul_words)
        if (found := _name_and_unit(word.text))
    )
    if not candidates.any:
        return ()
    matches = _LATIN_PLACE.finditer(english.fact(read_prose))
    return tuple(place for match in matches if (place := _place(match, candidates)))


class OtherUnit(NamedTuple):
    """A Korean place (장평읍), and the Latin place of its name with another unit (Jangpyeong-myeon)."""

    hangul: str
    latin: str
    expected: str
    korean: Span
    english: Span


def read_other_units(pair: Pair) -> tuple[OtherUnit, ...]:
    """The Korean places that have their names in English, but another unit than theirs, where no other place of the
    Korean text has that name."""
    english = pair.english.fact(read_prose)
    if not _MAY_HAVE_A_UNIT.search(english):
        return ()
    candidates: defaultdict[str, list[_Candidate]] = defaultdict(list)  # by their names as the standard writes them
    for candidate in _candidates_with_units(pair):
        for form in standard_forms(candidate.name):
            candidates[form].append(candidate)
    if not candidates:
        return ()
    matches = [match for match in _LATIN_PLACE.finditer(english) if match["unit"]]
    matches += [match for match in _LATIN_ROAD.finditer(english) if not _is_a_road_of(match, candidates, pair.korean)]
    found = []
    for match in matches:
        named = candidates.get(bare_letters(match["name"]), [])
        if named and all(_is_of_another_unit(match, candidate) for candidate in named):
            found.append(_other_unit(match, named[0]))
    return tuple(found)


def _is_a_road_of(match: regex.Match[str], candidates: Mapping[str, Sequence[_Candidate]], korean: str) -> bool:
    """Whether the Korean text has a road of the name of a place that is called so (종로구 종로1가)."""
    named = candidates.get(bare_letters(match["name"]), ())
    return any(f"{candidate.name}{road}" in korean for candidate in named for road in _ROADS)


def _candidates_with_units(pair: Pair) -> Iterator[_Candidate]:
    for word in pair.korean.fact(read_hangul_words):
        office = _OF_A_UNIT.search(word.text)
        found = _name_and_unit(word.text[: office.start()] if office else word.text)
        if found and len(found[0]) > 1:
            yield _Candidate(word.span.start, *found)
        road = next((road for stem in word.stems for road in _ROAD if stem.endswith(road)), "")
        name = next((stem.removesuffix(road) for stem in word.stems if stem.endswith(road)), "") if road else ""
        if len(name) > 1:
            yield _Candidate(word.span.start, name, road)


def _is_of_another_unit(match: regex.Match[str], candidate: _Candidate) -> bool:
    """Whether the Latin unit is another one than the Korean. A unit with a hyphen is one for sure; of the words, those
    of a city, a county and a province are told from each other alone, and a place that leaves out its unit has any."""
    unit, latin = candidate.unit[-1:], match["unit"]
    if road := _ROAD_OF.get(latin[1:]):
        return candidate.unit not in _ROADS and bool(unit) and road != unit
    other = _UNIT_OF.get(latin[1:]) if latin[0] == "-" else _WORD_OF.get(latin[1:])
    return bool(unit and other) and other != unit and (latin[0] == "-" or unit in _APART)


def _other_unit(match: regex.Match[str], candidate: _Candidate) -> OtherUnit:
    start, name, unit = candidate
    hyphen = match["unit"][0] == "-"
    form = _ROADS.get(unit) or (_UNITS[unit[-1]][0].split()[0] if hyphen else _APART[unit[-1]])
    span = Span(match.start("name"), match.end("unit"))
    latin = match.string[slice(*span)]
    expected = f"{match['name']}{match['unit'][0]}{form}"
    return OtherUnit(name + unit, latin, expected, Span(start, start + len(name + unit)), span)


def place_of(hangul: str, latin: str) -> Place:
    """A place that is given by its two forms, each with or without its unit."""
    unit = "" if hangul in _KNOWN else next((unit for unit in _LONGEST_FIRST if hangul.endswith(unit)), "")
    match = _LATIN_PLACE.fullmatch(latin)
    latin_name = latin[: match.end("name")] if match else latin
    return Place(hangul, hangul.removesuffix(unit) or hangul, latin, latin_name, Span(0, 0), Span(0, 0))


class _Candidate(NamedTuple):
    """A Hangul word that may be a place: where it begins, its name and its unit, which may be empty."""

    start: int
    name: str
    unit: str


class _Candidates:
    """The candidates of a text: of those that are the same the first, by what a Latin name begins with."""

    def __init__(self, candidates: Iterable[_Candidate]) -> None:
        first: dict[tuple[str, str], _Candidate] = {}
        for candidate in candidates:
            first.setdefault((candidate.name, candidate.unit), candidate)
        self._by_syllable: defaultdict[str, list[_Candidate]] = defaultdict(list)
        for candidate in first.values():
            self._by_syllable[candidate.name[0]].append(candidate)
        self._beginning: dict[str, Sequence[_Candidate]] = {}

    @property
    def any(self) -> bool:
        return bool(self._by_syllable)

    def beginning(self, latin: str) -> Sequence[_Candidate]:
        """Those that may begin as a Latin name does, in the order of the text."""
        if latin not in self._beginning:
            alike = (found for syllable, found in self._by_syllable.items() if may_begin_place(syllable, latin))
            self._beginning[latin] = sorted(chain.from_iterable(alike))
        return self._beginning[latin]


@lru_cache(maxsize=1 << 14)
def _name_and_unit(word: str) -> tuple[str, str] | None:
    """The name and the unit, which may be empty, that a Hangul word may be made of."""
    for stem in reversed(stems_of(word)):
        if word.startswith("대", len(stem)):
            continue  # a university
        if stem in _KNOWN:
            return stem, ""
        if not stem.endswith(_LONGEST_FIRST):
            continue
        unit = next(unit for unit in _LONGEST_FIRST if stem.endswith(unit))
        name = stem.removesuffix(unit)
        if name and (len(name) > 1 or len(unit) == 1):
            return name, unit
    return None


def _place(match: regex.Match[str], candidates: _Candidates) -> Place | None:
    """The candidate that a Latin name reads, with as much of the Latin unit as belongs to it.

    Of two that may be spelled so, the one that the standard writes so: Chungju is 충주 rather than 청주.
    """
    if _UNIVERSITY.match(match.string, match.end("name")) or _NUMBERED.match(match.string, match.end("name")):
        return None
    alike = candidates.beginning(match["name"])
    places = [place for candidate in alike if (place := _place_read(match, candidate))]
    return min(places, key=lambda place: not _is_standard(place.name, match["name"]), default=None)


def _place_read(match: regex.Match[str], candidate: _Candidate) -> Place | None:
    """A candidate as a Latin name reads it, if it does."""
    start, name, unit = candidate
    end = match.end() if _fits(match["unit"] or "", unit, name) else match.end("name")
    if end == match.end("name") and name not in _KNOWN:
        return None
    first = match.start() if _names_part(match["part"], name) else match.start("name")
    spoken = name[:-1] if first < match.start("name") else name
    text = match.string
    latin = text[match.start("name") : match.end("name")]
    if not (reads_place(spoken, latin) or (unit and reads_place(name + unit, latin))):
        return None
    where = Span(start, start + len(name) + len(unit))
    return Place(name + unit, name, text[first:end], text[first : match.end("name")], where, Span(first, end))


def _is_standard(name: str, latin: str) -> bool:
    """Whether the Revised Romanization writes the name so, which may begin a longer word."""
    return bare_letters(latin) in standard_forms(name)


def _fits(latin: str, unit: str, name: str) -> bool:
    """Whether the Latin unit, with what joins it to the name, says the Hangul one, or explains a name that has none."""
    if not unit:
        return name in _KNOWN and latin[1:2].isupper()
    romanized, words = _UNITS[unit]
    return latin[1:] in romanized.split() or latin[1:] in words.split("|")


def _names_part(part: str | None, name: str) -> bool:
    """Whether English says North or South for the last syllable of the name (충청북)."""
    return bool(part) and len(name) > 2 and _PARTS.get(name[-1]) == part


Units = Literal["any", "hyphen", "word"]


def standard_latin(place: Place, system: System = "rr", units: Units = "any") -> str:
    """The place as the system writes it, its unit with a hyphen or as a word; as it stands where that is right.

    With `any` units the unit stays as it is. A unit that was left out is not missed: the standard allows it. Places in
    the north are not held to the south's Revised Romanization.
    """
    unit = place.hangul[len(place.name) :]
    if place.name in _NORTHERN and system == "rr":
        return place.latin
    style = units if units != "any" and unit and place.style else place.style
    if style == "hyphen":
        forms = _hyphenated(place.name, unit, system)
    else:
        part = place.latin_name.rpartition(" ")[0]
        name = place.name[:-1] if part else place.name
        ending = f" {_UNITS[unit][1].split('|')[0]}" if style != place.style else place.latin[len(place.latin_name) :]
        forms = [f"{part} {form.capitalize()}{ending}".strip() for form in standard_forms(name, system)]
    written = bare_letters(place.latin)
    if style == place.style and any(bare_letters(form) == written for form in forms):
        return place.latin
    return forms[0].upper() if place.latin.isupper() else forms[0]


def _hyphenated(name: str, unit: str, system: System) -> list[str]:
    """Name and unit joined by a hyphen. In the Revised Romanization neither changes the other."""
    if system == "rr":
        return [f"{form.capitalize()}-{_UNITS[unit][0].split()[0]}" for form in standard_forms(name)]
    syllables = romanize(name + unit[-1], system)
    return [f"{''.join(syllables[:-1]).capitalize()}-{syllables[-1].removeprefix('.')}"]
