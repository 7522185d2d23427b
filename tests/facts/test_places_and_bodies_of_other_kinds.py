"""What kind of place or body either language says, and whether the one can be the other."""

from __future__ import annotations

from compared import VOCABULARY, ledger_of
from each import each
from kinds_of_places import KINDS_OF_PLACES
from shipped import GAZETTEER
from toy import pair

from qa_lint.facts.names.other_bodies import has_another_body, is_another, only_one, read_bodies
from qa_lint.facts.names.other_kinds import read_other_kinds
from qa_lint.facts.names.other_places import read_other_places
from qa_lint.model import Span


@each(
    ("korean", "latin", "expected"),
    [
        ("설악산에 갔다.", "Seorak River", "Seoraksan"),
        ("설악산에 갔다.", "Seorak river", "Seoraksan"),
        ("설악산에 갔다.", "Lake Seorak", "Seoraksan"),
        ("설악산국립공원에 갔다.", "Seorak River", "Seoraksan National Park"),
        ("설악산군립공원에 갔다.", "Seorak River", "Seorak Mountain"),
        ("경복궁역에 갔다.", "Gyeongbok Temple", "Gyeongbokgung Station"),
        ("부산역에 갔다.", "Busan Temple", "Busan Station"),
        ("부석사에 갔다.", "Buseoksa Station", "Buseoksa Temple"),
        # of which no table has any
        ("낙수사찰에 갔다.", "Naksu Station", "Naksu Temple"),
        ("낙수시장에 갔다.", "Naksu Beach", "Naksu Market"),
        ("낙수해변에 갔다.", "Naksu City Hall", "Naksu Beach"),
    ],
)
def test_a_place_of_another_kind(korean: str, latin: str, expected: str) -> None:
    english = f"He went to {latin} yesterday."
    [other] = read_other_kinds(pair(korean, english), GAZETTEER)
    assert (other.latin, other.expected) == (latin, expected)
    assert (korean[slice(*other.korean)], english[slice(*other.english)]) == (korean.split("에 ")[0], latin)


@each(
    ("korean", "latin"),
    [
        ("설악산에 갔다.", "Mount Seorak"),
        ("설악산에 갔다.", "Seorak Mountain"),
        ("설악산에 갔다.", "Bergen River"),
        ("설악산에 갔다.", "the seorak River"),
        ("설악산 강변에 갔다.", "Seorak River"),  # which Korean says as well
        ("설악산에서 설악으로 갔다.", "Seorak River"),
        ("설악산과 한강에 갔다.", "Seorak River"),
        ("경복궁역에 갔다.", "Gyeongbok Palace"),
        ("경복궁역에 갔다.", "Gyeongbokgung Station"),
        ("부석사에 갔다.", "Buseoksa Temple"),
        ("볼로역에 갔다.", "Bollo Temple"),  # a syllable may be anything
        ("수사찰에 갔다.", "Su Station"),
        ("시장에 갔다.", "Naksu Beach"),
    ],
)
def test_a_place_that_may_be_of_that_kind(korean: str, latin: str) -> None:
    assert read_other_kinds(pair(korean, f"He went to {latin} yesterday."), GAZETTEER) == ()


@each(("ends", "words"), [*KINDS_OF_PLACES, (["시청", "군청", "구청", "도청"], ["City Hall", "County Office"])])
def test_each_kind_of_place(ends: list[str], words: list[str]) -> None:
    other = "Cave" if "Cave" not in words else "Market"
    for end in ends:
        for word in words:
            korean, latin = f"낙수{end}에 갔다.", f"Naksu {word}"
            assert read_other_kinds(pair(korean, f"He went to {latin}."), GAZETTEER) == ()
            assert read_other_kinds(pair("낙수목장에 갔다.", f"He went to {latin}."), GAZETTEER) == ()
        [told] = read_other_kinds(pair(korean, f"He went to Naksu {other}."), GAZETTEER)
        assert (told.hangul, told.latin) == (f"낙수{end}", f"Naksu {other}")
    for word in words:
        latin = f"Naksu {word}"
        [told] = read_other_kinds(
            pair("낙수동굴에 갔다." if word != "Cave" else "낙수시장에 갔다.", f"I saw {latin}."), GAZETTEER
        )
        assert told.latin == latin


def test_of_many_places_nothing_is_told() -> None:
    others = ", ".join(f"the {name} River" for name in "Bergen Lisbon Malmo Turku Porto Vigo Arles".split())  # noqa: SIM905
    told = read_other_kinds(pair("설악산에 갔다.", f"He saw {others}, and the Seorak River."), GAZETTEER)
    assert [other.latin for other in told] == ["Seorak River"]
    english = f"He saw {others}, the Basel River, and the Seorak River."
    assert read_other_kinds(pair("설악산에 갔다.", english), GAZETTEER) == ()


def bodies(english: str) -> list[str]:
    evidence = ledger_of("그렇다.", english).evidence
    found = (evidence.latin[body.first : body.last + 1] for body in read_bodies(evidence))
    return [" ".join(word.text for word in words) for words in found]


@each(
    ("english", "found"),
    [
        (
            "The Ministry of Justice and the Korea Energy Agency met the Council.",
            ["Ministry of Justice", "Korea Energy Agency"],
        ),
        ("The Bureau and the Council met.", []),  # one word
        ("Now the Bank of Korea", ["Bank of Korea"]),
        ("He met Karlsen of Bergen.", []),  # no body
        ("Seoul's Energy Agency left, Inc. and all.", ["Seoul Energy Agency"]),
        ("Agency for Energy & Trade of", ["Agency for Energy Trade"]),
        ("The Commission on Trade and Energy met.", ["Commission on Trade and Energy"]),
        ("Energy, Trade and Industry Ministry met.", ["Trade and Industry Ministry"]),
    ],
)
def test_what_is_called_a_body(english: str, found: list[str]) -> None:
    assert bodies(english) == found


@each(
    ("korean", "english", "another"),
    [
        ("외교부가 말했다.", "The Ministry of Energy said.", True),
        ("외교부가 말했다.", "The Karlsen Bank said.", True),
        ("외교부가 말했다.", "The Ministry of Foreign Affairs said.", False),
        ("외교부가 말했다.", "The Foreign Ministry said.", False),
        ("외교부가 말했다.", "The Foreign Agency said.", False),
        ("외교부가 말했다.", "The National Ministry said.", False),  # which tells nothing
        ("외교부가 에너지를 말했다.", "The Ministry of Energy said.", False),  # said elsewhere
        ("외교부가 칼센에 말했다.", "The Karlsen Bank said.", False),
        ("국민은행이 말했다.", "Karlsen Bank said.", True),
        ("국민은행이 말했다.", "KB Bank said.", False),  # a part of KB Kookmin Bank
    ],
)
def test_a_body_that_cannot_be_meant(korean: str, english: str, another: bool) -> None:
    evidence = ledger_of(korean, english).evidence
    [body] = read_bodies(evidence)
    hangul = "외교부" if korean.startswith("외교부") else "국민은행"
    assert is_another(evidence, GAZETTEER.names[hangul], Span(0, len(hangul)), body, known=False) == another


def test_a_known_body_of_another_kind_is_another() -> None:
    evidence = ledger_of("외교부가 칼센에 말했다.", "The Karlsen Bank said.").evidence
    [body] = read_bodies(evidence)
    assert is_another(evidence, GAZETTEER.names["외교부"], Span(0, 3), body, known=True)


@each(
    ("korean", "another"),
    [
        ("외교부와 볼로공사가 말했다.", True),
        ("외교부와 볼로나루청이 말했다.", True),
        ("외교부와 볼로가 말했다.", False),
        ("외교부와 공사가 말했다.", False),  # nothing stands before it
        ("외교부가 말했다.", False),
    ],
)
def test_another_body_that_no_table_has(korean: str, another: bool) -> None:
    evidence = ledger_of(korean, "So they said.").evidence
    assert has_another_body(evidence, [], Span(0, 3)) == another
    assert not has_another_body(evidence, [evidence.pair.korean.whole], Span(0, 3))


@each(
    ("english", "one"),
    [
        ("The Energy Agency met. The Energy Agency left.", True),
        ("The Energy Agency and the Trade Bank met.", False),
        (" ".join(["The Energy Agency met."] * 8), True),
        (" ".join(["The Energy Agency met."] * 9), False),  # a list of them
        ("He left.", False),
    ],
)
def test_the_one_body_of_a_text(english: str, one: bool) -> None:
    evidence = ledger_of("그렇다.", english).evidence
    found = [*read_bodies(evidence)]
    assert only_one(found, evidence) == (found[0] if one else None)


@each(
    ("korean", "english", "hangul", "latin", "unit", "standard"),
    [
        ("공평로에 갔다.", "He went to Gongpyeong-ro.", "공평로", "Gongpyeong-ro", True, True),
        ("공평로에 갔다.", "He went to Gongpyeongro.", "공평로", "Gongpyeongro", True, False),
        ("공평로는 길다.", "It is Gongpyeongno.", "공평로", "Gongpyeongno", True, False),
        ("공평로는 길다.", "It is Kongpyeong-ro.", "공평로", "Kongpyeong-ro", True, False),
        ("공평로에 갔다.", "He went to Gongpyeong Road.", "공평", "Gongpyeong", False, True),
        ("삼각지역에 갔다.", "He went to Samgakji Station.", "삼각지", "Samgakji", False, True),
        ("가리봉에 올랐다.", "He climbed Gari Peak.", "가리", "Gari", False, True),  # four letters
    ],
)
def test_how_another_place_is_spelled(
    korean: str, english: str, hangul: str, latin: str, unit: bool, standard: bool
) -> None:
    [place] = read_other_places(pair(korean, english), GAZETTEER, VOCABULARY)
    assert (place.hangul, place.latin, place.unit, place.is_standard) == (hangul, latin, unit, standard)
    assert (korean[slice(*place.korean)].startswith(hangul), english[slice(*place.english)]) == (True, latin)


@each(
    ("korean", "english"),
    [
        ("공평로에 갔다.", "He went to Gongpyeong."),  # without what it is
        ("공평로에 갔다.", "He went to gongpyeong-ro."),
        ("볼강에 갔다.", "He went to Bolgang."),  # two syllables
        ("공평로에 갔다.", "He went to the Gongpyeongno University."),  # a registered name
        ("공평로에 갔다.", "He saw Gongpyeongno-18."),
    ],
)
def test_what_is_no_other_place(korean: str, english: str) -> None:
    assert read_other_places(pair(korean, english), GAZETTEER, VOCABULARY) == ()
