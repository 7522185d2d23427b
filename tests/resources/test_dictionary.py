from __future__ import annotations

from pathlib import Path

from each import each
from shipped import DICTIONARY

from qa_lint.languages.stems import english_stem
from qa_lint.resources.dictionary import Dictionary


@each(
    ("korean", "english"),
    [
        ("흔들지", "shak"),
        ("플러그를", "plug"),
        ("찾았다", "found"),
        ("복용하지", "tak"),
        ("사용될", "used"),
        ("섞어", "mix"),
        ("주저앉으면", "collaps"),
        ("임직원들이", "staff"),
        ("불안감에", "nervous"),
        # ordinary words of all walks of life
        ("위약금을", "cancellation"),
        ("체납한", "arrear"),
        ("공청회에서", "hear"),
        ("정전으로", "outag"),
        ("입석만", "stand"),
        ("반품할", "return"),
        ("저어", "stir"),
        ("저으며", "stir"),
        ("아이들이", "children"),
        ("취소된", "cancell"),
        # what is said of a noun of one syllable, and one that looks like a longer one with its particle
        ("꽃이야", "flower"),
        ("책입니까", "book"),
        ("섬이라서", "island"),
        ("길이", "road"),
        ("길이", "length"),
    ],
)
def test_words_are_found_in_any_form(korean: str, english: str) -> None:
    assert english in DICTIONARY.stems(korean)


@each(
    ("korean", "english"),
    [
        ("접수증을", "receipt"),
        ("각서에", "pledge"),
        ("전동킥보드가", "scooter"),
        ("기중기로", "crane"),
        ("급발진은", "acceleration"),
        ("설렁탕과", "soup"),
        ("황달이", "jaundice"),
        ("수험표를", "admission"),
        ("우럭도", "rockfish"),
        ("고인돌에", "dolmen"),
        ("부고를", "obituary"),
        ("탄피가", "cartridge"),
        ("반차를", "half"),
        ("상한가를", "limit"),
        ("뭉게구름이", "cumulus"),
        ("종유석과", "stalactite"),
        ("변전소에서", "substation"),
        ("말줄임표를", "ellipsis"),
        ("병살타로", "double"),
        ("도롱뇽의", "salamander"),
        ("가문비나무가", "spruce"),
        ("예초기에", "mower"),
        ("살처분을", "cull"),
        ("도슨트는", "docent"),
        ("서까래가", "rafter"),
        ("선하증권을", "lading"),
        ("침목이", "sleeper"),
        ("범종을", "bell"),
    ],
)
def test_things_of_one_trade_mean_something(korean: str, english: str) -> None:
    assert english_stem(english) in DICTIONARY.meanings(korean)


@each(
    ("korean", "english"),
    [
        ("두리번거렸다", "look"),
        ("출렁이는", "ripple"),
        ("비틀대며", "stagger"),
        ("쥐어짜서", "squeeze"),
        ("빼닮은", "spitting"),
        ("견인됐다", "tow"),
        ("고갈시켰다", "deplete"),
        ("밀입국한", "illegally"),
        ("쫀득하고", "chewy"),
        ("애처로운", "pitiful"),
        ("새콤달콤한", "tangy"),
        ("난데없이", "nowhere"),
        ("갈기갈기", "shred"),
    ],
)
def test_what_is_done_felt_and_tasted_means_something(korean: str, english: str) -> None:
    assert english_stem(english) in DICTIONARY.meanings(korean)


@each(
    ("korean", "english"),
    [
        ("빈", "blank"),
        ("막았다", "thwart"),
        ("떠났다", "flee"),
        ("인사를", "farewell"),
        ("가방에", "luggage"),
        ("은퇴를", "step down"),
        ("파업에", "industrial action"),
        ("친구와", "classmate"),
        ("시큼해서", "tart"),
        ("무더위에", "heatwave"),
        ("초미세먼지가", "particulate"),
        ("스웨터를", "jumper"),
        ("비디오판독을", "replay"),
        ("출입증을", "badge"),
        ("응모작은", "submission"),
        ("육수를", "bouillon"),
        ("범칙금을", "ticket"),
        ("차츰", "slowly"),
    ],
)
def test_a_common_word_has_all_that_translators_call_it(korean: str, english: str) -> None:
    assert {*map(english_stem, english.split())} & DICTIONARY.meanings(korean)


def test_a_light_verb_of_an_expression_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("korean\tpos\tenglish\n이해되다\tV\tmake sense\n끄다\tV\tturn off\n", encoding="utf-8")
    dictionary = Dictionary(path)
    assert dictionary.stems("이해된다") == frozenset()
    assert dictionary.stems("끄고") == {"turn"}


def test_each_word_that_a_hyphen_joins_is_a_meaning(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("korean\tpos\tenglish\n무이자\tN\tinterest-free\n이메일\tN\te-mail\n", encoding="utf-8")
    dictionary = Dictionary(path)
    assert {english_stem("interest"), english_stem("free")} <= dictionary.meanings("무이자")
    assert "e-mail" in dictionary.meanings("이메일")


@each(
    ("korean", "english"),
    [("사는", "live"), ("산다", "live"), ("삽니다", "buy"), ("부는", "blow"), ("팝니다", "sell"), ("사과를", "apple")],
)
def test_a_form_that_two_words_share_may_mean_either(korean: str, english: str) -> None:
    assert english_stem(english) in DICTIONARY.meanings(korean)


def test_without_a_table_there_are_no_words() -> None:
    assert Dictionary().stems("사용") == frozenset()


def test_a_form_that_begins_with_another_syllable_is_found():
    for word, english in (
        ("올랐다", "rise"),
        ("커졌다", "big"),
        ("불렀다", "call"),
        ("써서", "write"),
        ("흘러", "flow"),
    ):
        assert english_stem(english) in DICTIONARY.stems(word), word


def test_a_compound_is_made_of_nouns_from_end_to_end_where_it_can_be() -> None:
    def parts(word: str) -> list[str]:
        return [word[start:end] for start, end in DICTIONARY.compound(word)]

    assert parts("감지기술") == ["감지", "기술"]  # and not of 감지기, a detector, and a rest
    assert parts("보험계약자") == ["보험", "계약자"]
    assert parts("지하철역사") == ["지하철", "역사"]
    assert DICTIONARY.compound("") == ()


def test_english_words_are_nouns_or_others_by_the_korean_words_that_they_translate(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text(
        "korean\tpos\tenglish\n시험\tN\ttest|trial run\n꼭\tM\tsurely\n시험하다\tV\ttest|try out\n", "utf-8"
    )
    dictionary = Dictionary(path)
    assert dictionary.english_nouns == {"test"}  # an expression of two words is no word
    assert dictionary.other_english == {english_stem("surely"), "test", "try"}


@each(
    ("first", "second", "english"),
    [
        # verbs that are written apart, and with their objects
        ("나눠", "주었다", "hand"),
        ("쳐다", "보았다", "look"),
        ("화를", "내며", "angry"),
        ("꿈을", "꾸는", "dream"),
        # compounds
        ("심사", "위원들은", "judg"),
    ],
)
def test_two_words_may_be_one(first: str, second: str, english: str) -> None:
    assert english in DICTIONARY.meanings_together(first, second)


@each(
    ("first", "second"),
    [
        ("집을", "나섰다"),
        ("밥은", "내며"),
        ("심사를", "위원들은"),  # what has a particle is no part of a compound
        ("소송", "비용을"),  # nor is anything told by the words of an expression: court costs
    ],
)
def test_other_words_are_two(first: str, second: str) -> None:
    assert not DICTIONARY.meanings_together(first, second)
