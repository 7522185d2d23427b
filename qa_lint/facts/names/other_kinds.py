"""Places whose English form is that of another kind of place of the same name: 설악산, the Seorak River; 서울역, Seoul
University."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import HangulWord, read_hangul_words
from qa_lint.facts.romanization import reads_place
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.gazetteer import Gazetteer


class _Kind(NamedTuple):
    """A kind of place: what Korean names end in, those of one syllable where the gazetteer says so; what else Korean
    may say for it; and what English has behind a name, or before one."""

    ends: Sequence[str]
    said: Sequence[str]
    english: Sequence[str]


# A kind as the gazetteer calls it | what names end in | what Korean says elsewhere | what English says
_TABLE = """
mountain   | 산 봉 산맥                    | 등산 산행 산악 봉우리       | Mountain Mountains Peak Mount Mt
river      | 강 천 하천                    | 하천 강변 물길              | River Stream Creek
lake       | 호 호수 저수지 댐             | 담수 호반                   | Lake Reservoir Dam
beach      | 해변 해수욕장                 | 바다 백사장 모래            | Beach
island     | 도 섬 군도                    | 섬                          | Island Islands Islet Islets
temple     | 사 암 사찰                    | 절 사찰 스님 불교           | Temple Hermitage
shrine     | 신사 사당 향교                | 사당 신사 위패 제사         | Shrine
palace     | 궁 궁궐                       | 궁궐 왕궁                   | Palace
fortress   | 성 산성 읍성                  | 성벽 성곽                   | Fortress Castle
station    | 역 기차역 전철역              | 역사 지하철 열차 전철       | Station
airport    | 공항 국제공항                 | 활주로 항공 비행            | Airport
port       | 항 항구                       | 부두 선박                   | Port Harbor Harbour
bridge     | 대교 교 다리                  | 다리                        | Bridge
university | 대 대학 대학교                | 대학 캠퍼스                 | University College
hospital   | 병원 의료원                   | 병원 의료                   | Hospital
market     | 시장                          | 상인 상가                   | Market
falls      | 폭포                          | 폭포                        | Falls Waterfall
valley     | 계곡                          | 계곡                        | Valley
cave       | 동굴                          | 동굴                        | Cave
museum     | 박물관 미술관 기념관        | 전시 유물 관람              | Museum Gallery
library    | 도서관                      | 도서관 책 열람              | Library
theater    | 극장                        | 극장 공연 무대              | Theater Theatre
square     | 광장                        | 광장                        | Square Plaza
forest     | 휴양림                      | 숲 산림 나무                | Forest
tunnel     | 터널                          | 터널                        | Tunnel
hall       | 시청 군청 구청 도청         | 시장 군수 구청장 청사 공무원 | City_Hall County_Office
"""


def _kinds() -> Mapping[str, _Kind]:
    cells = ([cell.split() for cell in row.split("|")] for row in filter(None, _TABLE.split("\n")))
    rows = ([[word.replace("_", " ") for word in cell] for cell in row] for row in cells)
    return {name[0]: _Kind(*cells) for name, *cells in rows}


_KINDS = _kinds()
_KIND_OF = {word.lower(): name for name, kind in _KINDS.items() for word in kind.english}
_BEFORE = ("Mount", "Mt", "Lake")
_IN_SMALL = ("river", "lake", "beach", "island", "temple", "station", "airport", "port", "university")
_CALLED = {*_IN_SMALL, *(word for kind in _KINDS.values() for word in kind.english)}
_NAMED = rf"(?<![\p{{L}}-])(?P<name>\p{{Lu}}\p{{Ll}}+)\s(?P<kind>{any_of(_CALLED)})"
_BEHIND_NAME = RarePattern(regex.compile(rf"{_NAMED}(?![\p{{L}}-])"), _CALLED)
_BEFORE_NAME = RarePattern(
    regex.compile(rf"(?<![\p{{L}}-])(?P<kind>{any_of(_BEFORE)})\.?\s(?P<name>\p{{Lu}}\p{{Ll}}+)(?![\p{{L}}-])"), _BEFORE
)
_OF_ANY_PLACE = ("역", "항")  # what any known place may have
_LEAST = 2  # syllables of an ending, and of a name before it, that tell a place which the gazetteer does not have
_OF_A_PARK = ("국립공원", "도립공원", "군립공원", "공원")
_FEW = 8  # of such places, of more of which a text is a list


class OtherKind(NamedTuple):
    """A Korean place (설악산), and the Latin place of its name that is of another kind (Seorak River)."""

    hangul: str
    latin: str
    expected: str
    korean: Span
    english: Span


def read_other_kinds(pair: Pair, gazetteer: Gazetteer) -> tuple[OtherKind, ...]:
    """The Korean places that have their names in English before what is no kind of theirs, where nothing else in the
    Korean text is called so, nor says that kind."""
    prose = pair.english.fact(read_prose)
    named = [*_BEHIND_NAME.finditer(prose), *_BEFORE_NAME.finditer(prose)]
    if not 0 < len(named) <= _FEW:
        return ()
    places = [*_places(pair.korean.fact(read_hangul_words), gazetteer)]
    said = {place.span: frozenset[str]().union(*(o.kinds for o in places if o != place)) for place in places}
    found = (_other_kind(place, named, said[place.span], pair, gazetteer) for place in places)
    return tuple(other for other in found if other)


class _Place(NamedTuple):
    """A Hangul place by its whole name, the names that stand before its kinds, and these."""

    span: Span
    hangul: str
    heads: Sequence[str]
    kinds: Set[str]


def _places(words: Sequence[HangulWord], gazetteer: Gazetteer) -> Iterator[_Place]:
    """The words that end in a kind of place, by the longest of their stems that does."""
    for word in words:
        found = (place for stem in reversed(word.stems) if (place := _place(stem, word.span.start, gazetteer)))
        yield from islice(found, 1)


def _place(hangul: str, start: int, gazetteer: Gazetteer) -> _Place | None:
    """A place by its kinds, of which one may stand before another (경복궁역); of a park, that before it."""
    park = next((end for end in _OF_A_PARK if hangul.endswith(end)), "")
    rest, heads, kinds = hangul.removesuffix(park), list[str](), set[str]()
    while kind := _kind_of(rest, gazetteer):
        name, end = kind
        rest = rest.removesuffix(end)
        heads.append(rest)
        kinds.add(name)
    return _Place(Span(start, start + len(hangul)), hangul, heads, kinds) if kinds else None


def _kind_of(hangul: str, gazetteer: Gazetteer) -> tuple[str, str] | None:
    """The kind of a place and what says so at its end: as the gazetteer has it, or else by an ending that is no mere
    syllable."""
    known = gazetteer.names.get(hangul)
    for name, kind in _KINDS.items():
        for end in sorted(kind.ends, key=len, reverse=True):
            if not hangul.endswith(end) or hangul == end:
                continue
            listed = known is not None and name in known.kinds
            head = gazetteer.names.get(hangul[: -len(end)])
            of_a_place = end in _OF_ANY_PLACE and head is not None and "place" in head.groups
            long = min(len(end), len(hangul) - len(end)) >= _LEAST and known is None
            if listed or of_a_place or long:
                return name, end
    return None


def _other_kind(
    place: _Place, named: Sequence[regex.Match[str]], others: Set[str], pair: Pair, gazetteer: Gazetteer
) -> OtherKind | None:
    """The first Latin place of the name that is of another kind, where none is of the same; `others` are the kinds of
    all other places of the Korean text."""
    called = (*place.heads, place.hangul)  # Buseok Temple, and Buseoksa Temple
    read = [match for match in named if any(reads_place(name, match["name"]) for name in called)]
    kinds = {_KIND_OF[match["kind"].lower()] for match in read}
    if not read or kinds & (place.kinds | others) or _is_said(place, kinds, pair):
        return None
    span = Span(*read[0].span())
    own = gazetteer.names.get(place.hangul)
    kind = _KINDS[min(place.kinds)].english[0]
    expected = own.latin[0] if own else f"{read[0]['name']} {kind}"
    return OtherKind(place.hangul, pair.english[slice(*span)], expected, place.span, span)


def _is_said(place: _Place, kinds: Set[str], pair: Pair) -> bool:
    """Whether the Korean text has the name a second time, or says one of the kinds beside it."""
    korean = pair.korean
    others = korean[: place.span.start] + "." + korean[place.span.end :]
    if any(head in others for head in place.heads):
        return True
    return any(word in others for kind in kinds for word in (*_long(_KINDS[kind].ends), *_KINDS[kind].said))


def _long(ends: Sequence[str]) -> Iterator[str]:
    return (end for end in ends if len(end) >= _LEAST)
