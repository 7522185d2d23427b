"""Names and their forms across documents, and by a system."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

import pytest
from each import each
from toy import pair
from worded import sentences, source_of, target_of

from qa_lint.checks.check_system import check_system
from qa_lint.checks.compare_forms import compare_forms
from qa_lint.engine.locate import in_file, locate_where
from qa_lint.facts.names.forms_of_names import named
from qa_lint.facts.romanization import standard_person
from qa_lint.model import Document, Hit, Language, Location, Pair, Project, Segment, TextFile
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.name_list import ListedName, NameList
from qa_lint.resources.registry import Resources

RESOURCES = Resources(rules_folder())


RULES = {
    "romanization": "inconsistent-romanization",
    "transliteration": "inconsistent-transliteration",
    "doubtful": "doubtful-transliteration",
}


def departures(
    *documents: Sequence[tuple[str, str]], source: Language = "ko", names: Sequence[ListedName] = ()
) -> list[Hit]:
    """The hits in documents of (Korean, English) lines, in the order of their paths."""
    listed = NameList(names)
    records = []
    for number, lines in enumerate(documents, 1):
        pairs = [_line(f"{number}", lines, i, source) for i in range(len(lines))]
        document = Document(f"{number}.en", pairs)
        seen = named(document, **{**RESOURCES.wanted_by(named), "names": listed})
        records += [in_file(sighting) for sighting in seen]
    return list(compare_forms(Project({named: records}), names=listed))


def told(*documents: Sequence[tuple[str, str]], source: Language = "ko", names: Sequence[ListedName] = ()) -> list[str]:
    """Where they are, of which kind, and what their rules say in English."""
    return [
        f"{_place(hit)} {hit.kind}: {sentences(hit, RULES[hit.kind])[0]}"
        for hit in departures(*documents, source=source, names=names)
    ]


def _line(path: str, lines: Sequence[tuple[str, str]], number: int, source: Language) -> Pair:
    """One line of a Korean and an English file, as a pair."""
    sides = []
    for side, language in enumerate(("ko", "en")):
        file = TextFile(f"{path}.{language}", "\n".join(line[side] for line in lines))
        start = sum(len(line[side]) + 1 for line in lines[:number])
        sides.append(Segment.of_file(file, start, start + len(lines[number][side]), language))  # type: ignore[arg-type]
    korean, english = sides
    return Pair(korean, english) if source == "ko" else Pair(english, korean)


def _place(hit: Hit) -> str:
    return f"{target_of(hit).path}:{target_of(hit).start.line}"


def hits(
    korean: str, english: str, names: Sequence[ListedName] = (), kind: str = "nonstandard", **options: Any
) -> list[Hit]:
    found = check_system(pair(korean, english), letters=RESOURCES.get(LetterTable), names=NameList(names), **options)
    return [hit for hit in found if hit.kind == kind]


def fixes(korean: str, english: str, **options: Any) -> list[tuple[str, str]]:
    return [(place.text, text) for hit in hits(korean, english, **options) for place, text in edits(hit)]


def edits(hit: Hit) -> list[tuple[Location, str]]:
    """Where the hit would have it otherwise, and what should stand there."""
    return [(locate_where(edit.place), edit.text) for edit in hit.fix.edits] if hit.fix else []


PUSAN = "어제 부산에 눈이 왔다.", "It snowed in Pusan yesterday."


@each(
    ("hangul", "latin", "options", "expected"),
    [
        ("부산", "Pusan", {}, "Busan"),
        ("부산", "PUSAN", {}, "BUSAN"),
        ("부산광역시", "Pusan Metropolitan City", {}, "Busan Metropolitan City"),
        ("경상북도", "Kyungsangbuk-do", {}, "Gyeongsangbuk-do"),
        ("평택군", "Pyongtaek-kun", {}, "Pyeongtaek-gun"),
        ("경기도", "Gyeonggido", {"units": "hyphen"}, "Gyeonggi"),
        ("경기도", "Gyeonggi Province", {"units": "hyphen"}, "Gyeonggi-do"),
        ("경기도", "Kyonggi Province", {"units": "hyphen"}, "Gyeonggi-do"),
        ("경기도", "Gyeonggi-do", {"units": "word"}, "Gyeonggi Province"),
        ("충청북도", "North Chungcheong Province", {"units": "hyphen"}, "Chungcheongbuk-do"),
        ("종로구", "Jongro-gu", {}, "Jongno-gu"),
        ("종로구", "Jongno-gu", {"system": "mr"}, "Chongno-gu"),
        ("부산", "Busan", {"system": "mr"}, "Pusan"),
        ("전라남도", "Jeollanam-do", {"system": "mr"}, "Chŏllanam-do"),
        ("평택읍", "Pyeongtaek-eup", {"system": "mr"}, "P'yŏngt'aeg-ŭp"),
        ("경기도", "Gyeonggi-do", {"system": "yale"}, "Kyengki-to"),
        ("서울시", "Seoul City", {"system": "yale"}, "Sewul City"),
    ],
)
def test_the_form_of_a_place_by_a_system(hangul: str, latin: str, options: dict[str, str], expected: str) -> None:
    assert fixes(f"어제 {hangul}에 눈이 왔다.", f"It snowed in {latin} yesterday.", **options) == [(latin, expected)]
    # and what was put right is right
    assert fixes(f"어제 {hangul}에 눈이 왔다.", f"It snowed in {expected} yesterday.", **options) == []


@each(
    ("hangul", "latin", "options"),
    [
        ("부산", "Busan", {}),
        ("부산시", "Busan", {"units": "hyphen"}),  # the standard allows to leave the unit out
        ("해운대", "Hae-undae", {}),
        ("경기도", "Gyeonggi-do", {}),
        ("경기도", "Gyeonggi Province", {}),
        ("경기도", "Gyeonggi Province", {"units": "word"}),
        ("경기", "Gyeonggi Province", {"units": "hyphen"}),  # the Korean has no unit to write
        ("경기도", "Kyŏnggi-do", {"system": "mr"}),
        ("경기도", "Kyonggi-do", {"system": "mr"}),  # printed without its marks
        ("평양", "Pyongyang", {}),
        ("박정희", "Park Chung-hee", {}),  # persons write themselves as they like
    ],
)
def test_what_the_system_allows(hangul: str, latin: str, options: dict[str, str]) -> None:
    assert not hits(f"어제 {hangul} 이야기를 했다.", f"We talked about {latin} yesterday.", **options)


@each(
    ("hangul", "latin", "system", "expected"),
    [
        ("한복남", "Han Bok-nam", "rr", "Han Bok-nam"),
        ("한복남", "Han Boknam", "rr", "Han Boknam"),
        ("한복남", "Han Bog-nam", "rr", "Han Bok-nam"),
        ("이수재", "Lee Soo-jae", "rr", "Lee Su-jae"),
        ("이수재", "Soojae Lee", "rr", "Lee Sujae"),
        ("이수재", "Lee Su Jae", "rr", "Lee Su-jae"),
        ("이수재", "LEE SOO-JAE", "rr", "LEE SU-JAE"),
        ("이수재", "Lee Soo-jae", "mr", "Yi Su-jae"),
        ("김정희", "Kim Jeong-hui", "mr", "Kim Chŏng-hŭi"),
        ("김정희", "Kim Jeong-hui", "yale", "Kim Ceng-huy"),
        ("남궁현", "Namkoong Hyun", "rr", "Namkoong Hyeon"),
        ("이자스민", "Jasmine Lee", "rr", "Jasmine Lee"),
    ],
)
def test_the_form_of_a_person_by_a_system(hangul: str, latin: str, system: Any, expected: str) -> None:
    assert standard_person(hangul, latin, system) == expected


def test_persons_are_looked_at_when_that_is_wanted() -> None:
    texts = "이수재 감독이 왔다.", "Director Lee Soo-jae came."
    assert fixes(*texts) == []
    assert fixes(*texts, persons=True) == [("Lee Soo-jae", "Lee Su-jae")]


def test_what_the_list_settles_needs_no_system() -> None:
    busan, jae = ListedName("부산", "Pusan", "place"), ListedName("이수재", "Lee Soo-jae", "person")
    assert len(hits(*PUSAN)) == 1
    assert not hits(*PUSAN, names=[busan])
    assert not hits("어제 부산시에 눈이 왔다.", "It snowed in Pusan yesterday.", names=[busan])
    assert len(hits("이수재 감독이 왔다.", "Director Lee Soo-jae came.", persons=True)) == 1
    assert not hits("이수재 감독이 왔다.", "Director Lee Soo-jae came.", persons=True, names=[jae])


def test_the_direction_changes_only_the_sides() -> None:
    mine, others = (
        list(check_system(pair(*PUSAN, source=source), letters=RESOURCES.get(LetterTable), names=NameList()))
        for source in ("ko", "en")
    )
    assert [hit.kind for hit in mine] == [hit.kind for hit in others] == ["nonstandard", "old"]
    one, other = mine[0], others[0]
    assert (source_of(one), target_of(one)) == (target_of(other), source_of(other))
    assert edits(one) == edits(other) == [(target_of(one), "Busan")]
    assert one.values == other.values


@pytest.mark.parametrize(
    ("system", "latin", "english", "korean"),
    [
        ("rr", "Pusan", "by the Revised Romanization it is Busan", "국어의 로마자 표기법에 따르면 Busan입니다"),
        ("mr", "Busan", "by McCune-Reischauer it is Pusan", "매큔-라이샤워 표기법에 따르면 Pusan입니다"),
        ("yale", "Busan", "by Yale it is Pusan", "예일 표기법에 따르면 Pusan입니다"),
    ],
)
def test_the_message_names_the_system(system: str, latin: str, english: str, korean: str) -> None:
    (hit,) = hits("어제 부산에 눈이 왔다.", f"It snowed in {latin} yesterday.", system=system)
    assert sentences(hit, "nonstandard-romanization") == (
        f"부산 is {latin} here; {english}",
        f"부산은 여기서 {latin}으로 쓰였지만, {korean}",
    )


@each(
    ("korean", "latin", "old"),
    [
        ("강남구", "Kangnam-gu", True),
        ("대구", "Taegu", True),
        ("부산", "Pusan National University", False),
        ("부산", "Busan", False),
        ("종로구", "Jongro-gu", False),  # no system writes it so
        ("판문점", "Panmunjom", False),
        ("평양", "Pyongyang", False),
    ],
)
def test_what_mccune_and_reischauer_wrote_is_old_with_or_without_its_marks(korean: str, latin: str, old: bool) -> None:
    texts = f"어제 {korean} 이야기를 했다.", f"We talked about {latin} yesterday."
    assert bool(hits(*texts, kind="old")) == old
    assert not hits(f"그때는 {korean}를 {latin}로 적었다.", f"{latin} was the spelling.", kind="old")


def test_what_a_figure_follows_is_a_missile_and_no_place() -> None:
    assert hits("화성에서 쏘았다.", "They fired it in Hwasong.", kind="old")
    assert not hits("화성-15형을 쏘았다.", "They fired a Hwasong-15.", kind="old")
    assert not hits("화성-15형을 쏘았다.", "They fired a Hwasong missile.", kind="old")


def test_what_names_itself_by_a_place_may_have_kept_its_old_form() -> None:
    assert hits("부산에서 축제가 열렸다.", "A Pusan festival opened.", kind="old")
    assert not hits("부산에서 축제가 열렸다.", "The Pusan Lantern Festival opened.", kind="old")


def test_a_place_alone_is_no_pair() -> None:
    assert not hits("부산", "")


# ---------------------------------------------------------------- one name, one form


def person(latin: str, hangul: str = "윤서진") -> tuple[str, str]:
    return f"어제 {hangul} 시장이 왔다.", f"Mayor {latin} came yesterday."


@each(
    "other",
    ["Yun Seo-jin", "Yoon Seojin", "Yoon Seo Jin", "Yoon Seo-Jin", "Seo-jin Yoon", "YOON Seo-jin", "Yoon Suh-jin"],
)
def test_a_person_in_another_form(other: str) -> None:
    assert told([person("Yoon Seo-jin"), person(other)]) == [
        f"1.en:2 romanization: 윤서진 is {other} here, but Yoon Seo-jin in line 1"
    ]


@each("other", ["Yoon Seo-jin", "Yoon", "YOON SEO-JIN", "S. J. Yoon", "Yoon S.J."])
def test_what_is_no_other_form_of_a_person(other: str) -> None:
    assert told([person("Yoon Seo-jin"), person(other)]) == []


def test_one_finding_for_one_departure() -> None:
    forms = ["Yoon Seo-jin", "Yun Seojin", "Yoon Seo-jin", "Yun Seojin", "Yoon Suh-jin", "Yoon Seo-jin"]
    assert told([person(form) for form in forms]) == [
        "1.en:2 romanization: 윤서진 is Yun Seojin here (and 1 more below), but Yoon Seo-jin in line 1",
        "1.en:5 romanization: 윤서진 is Yoon Suh-jin here, but Yoon Seo-jin in line 1",
    ]


def test_the_rarer_form_is_told_and_on_a_tie_the_later() -> None:
    assert told([person(form) for form in ("Yun Seojin", "Yoon Seo-jin", "Yoon Seo-jin")]) == [
        "1.en:1 romanization: 윤서진 is Yun Seojin here, but Yoon Seo-jin in line 2"
    ]
    assert told([person(form) for form in ("Yun Seojin", "Yoon Seo-jin", "Yun Seojin", "Yoon Seo-jin")]) == [
        "1.en:2 romanization: 윤서진 is Yoon Seo-jin here (and 1 more below), but Yun Seojin in line 1"
    ]


@pytest.mark.parametrize(
    ("slip", "official", "name"),
    [
        ("We went to Hongsung-gun.", "We went to Hongseong-gun.", "홍성군"),
        ("We went to Gongpyeongno.", "We went to Gongpyeong-ro.", "공평로"),
        ("We went to Paekche.", "We went to Baekje.", "백제"),
        ("We saw Son Heungmin.", "We saw Son Heung-min.", "손흥민"),
    ],
)
def test_on_a_tie_the_form_that_is_not_official_is_told(slip: str, official: str, name: str) -> None:
    korean = f"{name}{'을' if name == '손흥민' else '에'} 찾았다."
    for lines, place in (((slip, official), "1.en:1"), ((official, slip), "1.en:2")):
        [message] = told([(korean, english) for english in lines])
        assert message.startswith(f"{place} romanization: ")
    assert told([(korean, english) for english in (slip, slip, official)])[0].startswith("1.en:3 ")  # it is the rarer


def test_the_first_use_may_be_in_another_document() -> None:
    assert told([person("Yoon Seo-jin")], [person("Yun Seojin")]) == [
        "2.en:1 romanization: 윤서진 is Yun Seojin here, but Yoon Seo-jin in 1.en:1"
    ]


def test_a_heading_in_capitals_is_not_the_reference() -> None:
    assert told([person("YOON SEO-JIN"), person("Yoon Seo-jin"), person("Yun Seo-jin")]) == [
        "1.en:3 romanization: 윤서진 is Yun Seo-jin here, but Yoon Seo-jin in line 2"
    ]


@each(
    ("first", "second", "finding"),
    [
        (
            ("경기도", "Gyeonggi Province"),
            ("경기도", "Gyeonggi-do"),
            "경기도 is Gyeonggi-do here, but Gyeonggi Province",
        ),
        (("경기도", "Gyeonggi-do"), ("경기도", "Kyonggi Province"), "경기 is Kyonggi here, but Gyeonggi"),
        (("부산", "Busan"), ("부산시", "Pusan"), "부산 is Pusan here, but Busan"),
        (("경기도", "Gyeonggi-do"), ("경기도", "Gyeonggido"), "경기 is Gyeonggido here, but Gyeonggi"),
        (
            ("충청북도", "North Chungcheong Province"),
            ("충청북도", "Chungcheongbuk-do"),
            "충청북 is Chungcheongbuk here, but North Chungcheong",
        ),
        (
            ("한빛전자", "Hanbit Electronics"),
            ("한빛전자", "Hanbeet Electronics"),
            "한빛전자 is Hanbeet here, but Hanbit",
        ),
        (("㈜가온", "Gaon"), ("㈜가온", "Kaon"), "가온 is Kaon here, but Gaon"),
    ],
)
def test_places_and_companies(first: tuple[str, str], second: tuple[str, str], finding: str) -> None:
    lines = [(f"어제 {hangul}에 갔다.", f"We went to {latin} yesterday.") for hangul, latin in (first, second)]
    assert told(lines) == [f"1.en:2 romanization: {finding} in line 1"]
    assert told(lines[:1], lines[1:]) == [f"2.en:1 romanization: {finding} in 1.en:1"]


@each(
    ("first", "second"),
    [
        (("경기도", "Gyeonggi Province"), ("경기도", "Gyeonggi")),
        (("경기도", "Gyeonggi Province"), ("경기 북부", "northern Gyeonggi")),
        (("부산광역시", "Busan Metropolitan City"), ("부산", "Busan")),
        (("부산광역시", "Busan Metropolitan City"), ("부산시", "Busan City")),
        (("종로구", "Jongno-gu"), ("종로", "Jongno")),
        (("중구", "Jung-gu"), ("동구", "Dong District")),
        (("한빛전자", "Hanbit Electronics"), ("한빛전자", "Hanbit")),
    ],
)
def test_what_is_no_other_form_of_a_place_or_company(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert not told([(f"어제 {hangul}에 갔다.", f"We went to {latin} yesterday.") for hangul, latin in (first, second)])


def won(hangul: str, latin: str = "Rupert Falkner") -> tuple[str, str]:
    return f"어제 {hangul}가 이겼다.", f"{latin} won yesterday."


def test_a_foreign_name_in_two_forms() -> None:
    lines = [won("루퍼트 포크너"), won("루버트 포크너"), won("포크너", "Falkner")]
    assert told(lines, source="en") == [
        "1.ko:2 transliteration: Rupert Falkner is 루버트 포크너 here, but 루퍼트 포크너 in line 1"
    ]
    assert told(lines) == ["1.en:2 transliteration: Rupert Falkner is 루버트 포크너 here, but 루퍼트 포크너 in 1.ko:1"]


@each(
    ("first", "other", "mended"),
    [
        ("루퍼트 포크너가", "루버트 포크너가", True),
        ("루퍼트 마셜이", "루퍼트 마샬이", True),
        ("잉그리드 헨드릭슨이", "잉그리드 핸드릭손이", True),
        # behind another sound the particle would be another
        ("루퍼트 마셜이", "루퍼트 마샤르가", False),
        ("루퍼트 마셜로", "루퍼트 마샬트로", False),
        ("잉그리드 헨드릭슨이", "잉그리드 헨드릭소가", False),
    ],
)
def test_a_form_is_mended_where_its_particle_may_stay(first: str, other: str, mended: bool) -> None:
    latin = {"포": "Rupert Falkner", "마": "Rupert Marshall", "헨": "Ingrid Hendrickson"}[first.split()[1][0]]
    [hit] = departures([(f"{korean} 왔다.", f"{latin} came.") for korean in (first, other)])
    edits = [(locate_where(edit.place).text, edit.text) for edit in hit.fix.edits] if hit.fix else []
    assert edits == ([(other[:-1], first[:-1])] if mended else [])


def test_one_given_name_may_be_written_in_two_ways_for_two_persons() -> None:
    lines = [won("마르틴 포크너", "Martin Falkner"), won("마틴 딜레이니", "Martin Delaney")]
    assert told(lines, source="en") == []


@pytest.mark.parametrize(
    ("korean", "english", "finding"),
    [
        (
            "모차르트는 빈에 살았다. 모짜르트의 집은 크다.",
            "Mozart lived here. Mozart's house is large.",
            "Mozart is 모짜르트",
        ),
        ("멜버른에 갔다. 멜번은 따뜻하다.", "She went to Melbourne. Melbourne is warm.", "Melbourne is 멜번"),
        (
            "캐럴라인 포크너가 왔다. 캐롤라인은 컸다.",
            "Caroline Falkner came. Caroline was tall.",
            "Caroline is 캐롤라인",
        ),
    ],
)
def test_a_known_name_or_a_given_name_in_another_hangul_form(korean: str, english: str, finding: str) -> None:
    assert any(line.startswith(f"1.en:1 transliteration: {finding} here, but") for line in told([(korean, english)]))
    assert not told([(korean.replace("모짜", "모차").replace("멜번은", "멜버른은").replace("캐롤", "캐럴"), english)])


def test_a_foreign_name_in_two_latin_forms() -> None:
    lines = [won("루퍼트 포크너"), won("루퍼트 포크너", "Ruppert Falkner")]
    assert told(lines) == ["1.en:2 romanization: 루퍼트 포크너 is Ruppert Falkner here, but Rupert Falkner in line 1"]


def test_a_company_written_apart() -> None:
    lines = [("어제 코어시스가 왔다.", "CoreSys came."), ("어제 코어시스가 왔다.", "Core Sys came.")]
    assert told(lines) == ["1.en:2 romanization: 코어시스 is Core Sys here, but CoreSys in line 1"]


@pytest.mark.parametrize(
    ("documents", "names", "english", "korean"),
    [
        ([["Yoon Seo-jin", "Yun Seojin"]], [], "Yoon Seo-jin in line 1", "1행에서는 Yoon Seo-jin"),
        ([["Yoon Seo-jin"], ["Yun Seojin"]], [], "Yoon Seo-jin in 1.en:1", "1.en:1에서는 Yoon Seo-jin"),
        (
            [["Yun Seojin"]],
            [ListedName("윤서진", "Yoon Seo-jin", "person", "names.tsv:2")],
            "Yoon Seo-jin in names.tsv:2",
            "names.tsv:2에서는 Yoon Seo-jin",
        ),
    ],
)
@pytest.mark.parametrize(
    ("more", "more_in_english", "more_in_korean"),
    [(0, "", ""), (2, " (and 2 more below)", " (그리고 아래 2곳에서)")],
)
def test_the_message_says_where_the_other_form_stands(
    documents: list[list[str]],
    names: list[ListedName],
    english: str,
    korean: str,
    more: int,
    more_in_english: str,
    more_in_korean: str,
) -> None:
    again = [documents[-1][-1]] * more
    often = [] if names else [documents[0][0]] * more  # or the other would be the usual form
    documents = [*documents[:-1], [*documents[-1], *again]]
    documents = [often + documents[0], *documents[1:]]
    (hit,) = departures(*([person(latin) for latin in document] for document in documents), names=names)
    assert sentences(hit, "inconsistent-romanization") == (
        f"윤서진 is Yun Seojin here{more_in_english}, but {english}",
        f"윤서진이 {korean}, 여기서는{more_in_korean} Yun Seojin으로 쓰였습니다",
    )


# ---------------------------------------------------------------- a list of names


def test_the_list_has_the_last_word() -> None:
    names = [ListedName("윤서진", "Yun Seojin", "person", "names.tsv:2")]
    lines = [person("Yoon Seo-jin"), person("Yun Seojin"), person("Yoon Seo-jin")]
    assert told(lines, names=names) == [
        "1.en:1 romanization: 윤서진 is Yoon Seo-jin here (and 1 more below), but Yun Seojin in names.tsv:2"
    ]
    (hit,) = departures(lines, names=names)
    assert edits(hit) == [(target_of(hit), "Yun Seojin")]


@pytest.mark.parametrize("english", ["The firm grew.", "Nexalis grew.", ""])
def test_a_listed_name_in_latin_letters_that_the_other_side_does_not_have_is_no_form_of_it(english: str) -> None:
    names = [ListedName("넥사", "Nexa", "company", "names.tsv:2")]
    assert told([("Nexa는 성장했다.", english), ("넥사는 성장했다.", "Nexa grew.")], names=names) == []


def test_a_name_that_is_listed_twice_may_have_either_form() -> None:
    names = [ListedName("윤서진", form, "person") for form in ("Yun Seojin", "Yoon Seo-jin")]
    assert told([person("Yoon Seo-jin"), person("Yun Seojin")], names=names) == []


@pytest.mark.parametrize(
    ("listed", "used", "finding"),
    [
        (
            ("경기도", "Gyeonggi-do"),
            ("경기도", "Gyeonggi Province"),
            "경기도 is Gyeonggi Province here, but Gyeonggi-do",
        ),
        (("부산광역시", "Pusan Metropolitan City"), ("부산", "Busan"), "부산 is Busan here, but Pusan"),
        (("부산", "Pusan"), ("부산시", "Busan"), "부산 is Busan here, but Pusan"),
        (("경기도", "Gyeonggi Province"), ("경기도", "Gyeonggi"), ""),
    ],
)
def test_a_listed_place(listed: tuple[str, str], used: tuple[str, str], finding: str) -> None:
    lines = [(f"어제 {used[0]}에 갔다.", f"We went to {used[1]} yesterday.")]
    expected = [f"1.en:1 romanization: {finding} in n:1"] if finding else []
    assert told(lines, names=[ListedName(*listed, "place", "n:1")]) == expected


def test_a_listed_company() -> None:
    names = [ListedName("한빛전자", "Hanbeet Electronics", "company", "n:1")]
    lines = [("어제 한빛전자가 왔다.", "Hanbit Electronics came."), ("한빛전자다.", "It is Hanbeet.")]
    assert told(lines, names=names) == ["1.en:1 romanization: 한빛전자 is Hanbit here, but Hanbeet Electronics in n:1"]


@each(
    ("hangul", "listed", "used"),
    [("스티븐이", "Stephen", "Steven"), ("스미스가", "Smith", "Smyth"), ("레이크필드가", "Lakefield", "Lake Field")],
)
def test_a_listed_name_of_a_foreigner(hangul: str, listed: str, used: str) -> None:
    name = ListedName(hangul[:-1], listed, "person", "n:1")
    told_of = f"1.en:1 romanization: {hangul[:-1]} is {used} here, but {listed} in n:1"
    assert told([(f"어제 {hangul} 왔다.", f"{used} came yesterday.")], names=[name]) == [told_of]
    assert told([(f"어제 {hangul} 왔다.", f"{listed} came yesterday.")], names=[name]) == []


PRODUCT = [("Open Google.", "Google을 엽니다."), ("Close Google.", "구글을 닫습니다.")]
GOOGLE = [(korean, english) for english, korean in PRODUCT]


def test_a_product_may_be_kept_in_latin_letters() -> None:
    assert told(GOOGLE, source="en") == []


def test_unless_the_list_says_otherwise() -> None:
    hangul, latin = ListedName("구글", "Google", "product", "n:1"), ListedName("Google", "Google", "product", "n:2")
    assert told(GOOGLE, source="en", names=[hangul]) == [
        "1.ko:1 transliteration: Google is Google here, but 구글 in n:1"
    ]
    assert told(GOOGLE, source="en", names=[hangul, latin]) == []
    glossed = [("구글(Google)을 엽니다.", "Open Google.")]
    assert told(glossed, source="en", names=[hangul]) == []


def test_a_company_in_hangul_throughout_may_be_listed_by_its_first_word() -> None:
    lines = [("어제 코어시스테크가 왔다.", "CoreSys Tech came.")]
    assert told(lines, names=[ListedName("코어시스테크", "CoreSys", "company")]) == []
    assert told(lines, names=[ListedName("코어시스테크", "CoreSys Tech", "company")]) == []


def test_decomposed_hangul_changes_nothing() -> None:
    lines = [person("Yoon Seo-jin"), person("Yun Seojin"), won("루퍼트 포크너"), won("루버트 포크너")]
    decomposed = [(unicodedata.normalize("NFD", korean), english) for korean, english in lines]
    assert told(decomposed) == told(lines) != []


# ---------------------------------------------------------------- known names, and family names alone


def test_a_city_in_two_hangul_forms() -> None:
    lines = [("런던에서 도쿄로 떠났다.", "They left London for Tokyo."), ("동경은 더웠다.", "Tokyo was hot.")]
    assert told(lines, source="en") == ["1.ko:2 transliteration: Tokyo is 동경 here, but 도쿄 in line 1"]


@pytest.mark.parametrize(
    "lines",
    [
        [("서울에 비가 온다.", "It is raining in Seoul."), ("서울시가 밝혔다.", "Seoul said so.")],
        [("예수는 말했다.", "Jesus said."), ("그리스도는 말했다.", "Christ said.")],
        [("도쿄는 덥다.", "Tokyo is hot."), ("교토도 덥다.", "Kyoto is hot, too.")],
        [("뉴욕은 춥다.", "New York is cold."), ("뉴욕 시에서 멀다.", "It is far from New York City.")],
        # the name that a city had, by either language
        [("양곤은 덥다.", "Yangon is hot."), ("랑군에서 행진했다.", "They marched in Rangoon.")],
        [("윌 스미스가 왔다.", "Will Smith came."), ("스미스는 웃었다.", "Smith laughed.")],
    ],
)
def test_what_is_no_other_form_of_a_known_name(lines: list[tuple[str, str]]) -> None:
    assert not told(lines, source="en")


@each("ending", ["이야", "이에요", "인데요", "이죠", "이네", "이네요", "이구나", "이군요", "이거든요", "이었다"])
def test_an_ending_of_the_copula_is_no_part_of_a_name(ending: str) -> None:
    lines = [("덴버에 산다.", "They live in Denver."), ("여기가 바로 보스턴" + ending + ".", "Here is Boston.")]
    assert not told([*lines, ("보스턴에 산다.", "They live in Boston.")])


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        # what is undone, and what is made of a word
        ("스테이킹 컨트랙트로 토큰을 언스테이킹한다.", "Staking Contracts are used to unstake tokens."),
        ("모델링 가이드에 모델이 나온다.", "The Modeling Guide shows a model."),
    ],
)
def test_a_longer_word_is_no_other_form_of_a_given_name(korean: str, english: str) -> None:
    assert not told([(korean, english)])


def test_singular_and_plural_are_one_form_and_a_number_makes_another_name() -> None:
    lines = [("싱글 애플리케이션", "Single Application"), ("싱글 애플리케이션", "Single Applications")]
    assert not told([*lines, ("카운트", "Count"), ("카운트", "Count1")])


def test_a_family_name_alone_is_written_as_in_the_full_name() -> None:
    first = ("노태희 원장이 왔다.", "Director Noh Tae-hee came.")
    again = ("노 원장은 웃었다.", "Director Roh laughed.")
    assert told([first, again]) == ["1.en:2 romanization: 노태희 is Roh here, but Noh in line 1"]
    assert not told([first, ("노 원장은 웃었다.", "Director Noh laughed.")])
    somebody_else = ("노재윤 교수도 왔다.", "Professor Roh Jae-yoon came, too.")
    assert not told([first, somebody_else, again])
    assert not told([first], [again])  # of another text


def test_a_family_name_far_from_the_full_name_may_be_somebody_else() -> None:
    first = ("노태희 원장이 왔다.", "Director Noh Tae-hee came.")
    again = ("노 원장은 웃었다.", "Director Roh laughed.")
    assert not told([first, *[("비가 왔다.", "It rained.")] * 40, again])


def test_a_possessive_is_no_part_of_a_place() -> None:
    lines = [("원주는 크다.", "Wonju is large."), ("원주의 시장이다.", "It is Wŏnju's market.")]
    assert told(lines) == ["1.en:2 romanization: 원주 is Wŏnju here, but Wonju in line 1"]


def test_an_apostrophe_alone_is_old() -> None:
    (hit,) = hits("충주는 멀다.", "Ch'ungju is far.", kind="old")
    assert hit.values["expected"] == "Chungju"
    assert not hits("충주는 멀다.", "Chungju's lake is far.")


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        (
            ("공평로를 걸었다.", "They walked along Gongpyeong-ro."),
            ("공평로는 짧다.", "Gongpyeongno is short."),
            "공평로 is Gongpyeongno here, but Gongpyeong-ro in line 1",
        ),
        (
            ("백제의 왕이다.", "It is the king of Baekje."),
            ("백제가 졌다.", "Paekche lost."),
            "백제 is Paekche here, but Baekje in line 1",
        ),
        (
            ("삼각지역에서 내렸다.", "They got off at Samgakji Station."),
            ("삼각지역은 붐빈다.", "Samgakchi Station is crowded."),
            "삼각지 is Samgakchi here, but Samgakji in line 1",
        ),
        (
            ("방학동에 산다.", "They live in Banghak-dong."),  # a unit, whose name the station has
            ("방학역에서 만나자.", "Let us meet at Panghak Station."),
            "방학 is Panghak here, but Banghak in line 1",
        ),
    ],
)
def test_places_beyond_administrative_units(first: tuple[str, str], second: tuple[str, str], message: str) -> None:
    assert told([first, second]) == [f"1.en:2 romanization: {message}"]


@each(
    "lines",
    [
        # the road, and the district that has its name
        [("종로구에 산다.", "They live in Jongno-gu."), ("종로에서 행진했다.", "They marched on Jong-ro.")],
        # a registered name
        [("백제에서 왔다.", "It came from Baekje."), ("백제대학이 백제에 있다.", "Paekche College is in Baekje.")],
        # a word of English, or what is joined in Hangul
        [("삼각지역에서 내렸다.", "They got off at Samgakji Station."), ("삼각지역이다.", "It is Samgakjiyeok.")],
        [("한라산에 올랐다.", "They climbed Mt. Halla."), ("한라산은 높다.", "Hallasan is high.")],
        # two from abroad, whom Hangul writes alike
        [("기업가 리카싱이 왔다.", "The founder Li Ka-shing came."), ("화가 리카싱이다.", "The painter Lee Ka-sing.")],
        # a noun that looks like a person
        [("청년 유튜버가 왔다.", "A young YouTuber came."), ("유튜버 채널을 봤다.", "They watched a YouTube channel.")],
    ],
)
def test_places_and_words_that_have_two_forms(lines: list[tuple[str, str]]) -> None:
    assert not told(lines)


def test_a_family_name_alone_is_held_to_what_the_person_is_mostly_called() -> None:
    full = [("노태희 원장이 왔다.", f"Director {family} Tae-hee came.") for family in ("Noh", "Roh", "Roh")]
    assert told([*full, ("노 원장은 웃었다.", "Director Roh laughed.")]) == [
        "1.en:1 romanization: 노태희 is Noh Tae-hee here, but Roh Tae-hee in line 2"
    ]
