"""Where an English text says known names, each looked for once however many there are."""

from __future__ import annotations

from itertools import product

import pytest
from each import each
from shipped import GAZETTEER

from qa_lint.facts.names import english_names
from qa_lint.facts.names.english_names import SpelledWords, is_another_place, is_old_form, read_english_names
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.romanization import reads_place
from qa_lint.model import Text
from qa_lint.resources.gazetteer import Gazetteer, KnownName


def named(hangul: str, *latin: str, metonyms: tuple[str, ...] = (), person: bool = False) -> KnownName:
    group = frozenset({"person" if person else "place"})
    return KnownName(hangul, latin, group, frozenset(), ambiguous=False, metonyms=metonyms)  # type: ignore[arg-type]


NOWHERE_ELSE = Gazetteer()
PARIS = named("파리", "Paris", metonyms=("Bercy",))


@each(
    ("name", "english", "answer"),
    [
        (PARIS, "He left Paris.", "Paris"),
        (PARIS, "PARIS LEFT BEHIND", "PARIS"),
        (PARIS, "Two Parisians left.", "Paris"),  # with the ending of a people
        (PARIS, "He left Parisa alone.", "Paris"),
        (PARIS, "He left Parisot alone.", ""),
        (named("마르크스", "Marx"), "Two Marxists left.", "Marx"),  # a short name, with what makes a follower of it
        *((named("마르크스", "Marx"), f"A Marx{end} left.", "Marx") for end in ("ian", "ism", "ist", "s")),
        *((named("마르크스", "Marx"), f"Two Marx{end} left.", "Marx") for end in ("ians", "ists")),
        (named("마르크스", "Marx"), "Two Marxans left.", ""),
        (PARIS, "Bercy has left.", "Bercy"),
        (named("법무부", "Ministry of Justice"), "The Justice Ministry left.", "Justice Ministry"),
        (named("법무부", "Ministry of Justice"), "The Justice Labour Ministry left.", ""),
        (named("종로", "Jong Street"), "He left Jongno and Jongro.", "Jongno"),  # the first word that spells it
        (named("정읍시", "Chongju"), "He left Jeongeup.", "Jeongeup"),
        (named("산호세", "San José"), "He left SanJose.", "SanJose"),
        (named("손", "Son", person=True), "He met Son Heung.", ""),  # another one's name
        (named("손", "Son", person=True), "He met Son there.", "Son"),
    ],
)
def test_a_known_name_is_answered(name: KnownName, english: str, answer: str) -> None:
    span = Text(english, "en").fact(read_english_names).answer(name, frozenset(), NOWHERE_ELSE)
    assert english[slice(*(span or (0, 0)))] == answer


def test_a_capital_that_the_korean_text_has_itself_answers_for_no_country() -> None:
    text = Text("Bercy has left.", "en").fact(read_english_names)
    assert text.answer(PARIS, frozenset(), NOWHERE_ELSE) is not None
    assert text.answer(PARIS, frozenset({"Bercy"}), NOWHERE_ELSE) is None


def test_words_that_spell_a_place_are_those_that_read_it() -> None:
    english = "Jongno Wonju, Whaseong and Hwaseong, Jongro Yeosu Jongno, Seolleung Seonneung Ijeon"
    words = Text(english, "en").fact(read_latin_words)
    spelled = SpelledWords(words)
    places = ("종로", "원주", "화성", "여수", "선릉", "이전", "K팝")
    found = {hangul: list(spelled.spelling(hangul)) for hangul in places}
    assert found == {hangul: [i for i, word in enumerate(words) if reads_place(hangul, word.text)] for hangul in found}
    assert found["종로"] == [0, 5, 7]


def test_a_name_is_looked_for_once_however_often_either_side_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(hangul: str, latin: str) -> bool:
        asked.append((hangul, latin))
        return reads_place(hangul, latin)

    monkeypatch.setattr(english_names, "reads_place", counted)
    names = [named(a + b, "Nowhere") for a, b in product("종원화", "로주성")]
    for times in (1, 40):
        text = Text("He saw Jongdo, Wonsu, Hwado and Gimpo. " * times, "en").fact(read_english_names)
        for name in names * times:
            text.answer(name, frozenset(), NOWHERE_ELSE)
    assert len(asked) == 2 * len(names)  # of four words with a capital beyond He one begins as each name does


@each("end", ["s", "n", "an", "ian", "ians", "er", "ese", "ite", "ites", "ish", "ic", "o", "si", "do"])
def test_a_long_name_has_the_endings_of_a_people_or_a_unit(end: str) -> None:
    names = Text(f"The Berlin{end} left.", "en").fact(read_english_names)
    span = names.answer(named("베를린", "Berlin"), frozenset(), NOWHERE_ELSE)
    assert (span is not None) == english_names.is_ending(end)


@each(
    ("hangul", "latin", "is_another"),
    [
        ("청주", "Chungju", True),  # 충주
        ("충주", "Chungju", False),
        ("거창", "Gochang", True),  # 고창
        ("홍성", "Hoengseong", True),  # 횡성
        ("허난", "Hunan", True),
        ("이천시", "Ichon", False),  # by McCune-Reischauer, which leaves 이천 and 이촌 alike without its breves
        ("청주", "Chongju", False),
        ("청주", "Chingju", False),
        ("마르크스", "Chungju", False),
    ],
)
def test_what_is_read_as_a_place_may_be_written_for_another(hangul: str, latin: str, is_another: bool) -> None:
    assert is_another_place(latin, GAZETTEER.names[hangul], GAZETTEER) == is_another


@each(
    ("name", "english", "answer"),
    [
        ("베르겐", "He left BERGEN.", "BERGEN"),
        ("베르겐", "He left NewBergen.", None),
        ("베르겐", "He left Bergenhus and Bergen.", "Bergen"),
        ("필리핀", "The Filipinos came.", "Filipino"),
        ("라오스", "A Laotian came.", "Laotian"),
        ("전라북도", "He left Jeollabukdo.", "Jeollabukdo"),
        ("청주", "He left Chongju.", "Chongju"),  # as it was written
        ("청주", "He left Chungju.", None),  # which is another place
        ("1차세계대전", "World War I ended.", "World War I"),
        ("1차세계대전", "World War II ended.", None),
        ("유럽연합", "The EU met.", "EU"),
        ("유럽연합", "The eu met.", None),
        # somebody, in full or by one of the names
        ("도널드트럼프", "President Donald Trump came.", "Donald Trump"),
        ("도널드트럼프", "Trump, Melania came.", "Trump"),
        ("하메네이", "Ayatollah Ali Khamenei came.", "Ayatollah Ali Khamenei"),
        ("해리왕자", "Now Harry came.", "Harry"),
        ("해리왕자", "Now Harry Kane came.", None),
        ("스타머", "Now Sir Keir came.", "Keir"),
        ("키어스타머", "Now Sir Keir came.", None),
        # the words of a name in another order
        ("법무부", "The Justice Ministry said so.", "Justice Ministry"),
        ("법무부", "Justice Kim of the Ministry said so.", None),
        ("외교부", "The Foreign Affair Ministry said so.", "Foreign Affair Ministry"),
        ("1차세계대전", "The World was at War when I came.", None),
        ("한국은행", "The Korea Development Bank said so.", None),
        ("함경북도", "They left Hamgyong, and went north.", None),
        # two or more named together
        ("남수단", "The two Sudans met.", "Sudan"),
        ("남수단", "Both Sudans met.", "Sudan"),
        ("남수단", "The Sudans met.", None),
        ("독일", "The two Germanies met.", "German"),
        ("한강", "The Han and Nam rivers rose.", "Han"),
        ("한강", "The Han, the Nam and other rivers rose.", "Han"),
        ("한강", "The Han and Nam river rose.", None),
        ("열하일기", "He read Yeolha Ilgi.", "Yeolha Ilgi"),
    ],
)
def test_where_a_shipped_name_is_said(name: str, english: str, answer: str | None) -> None:
    span = Text(english, "en").fact(read_english_names).answer(GAZETTEER.names[name], set(), GAZETTEER)
    assert (english[slice(*span)] if span else None) == answer


@each(
    ("hangul", "latin", "old"),
    [
        ("강서", "Kangso", True),
        ("강서", "Kangsŏ", True),
        ("부산", "Pusan", True),
        ("강서", "Gangseo", False),
        ("강s", "Kangs", False),  # no Hangul
    ],
)
def test_what_is_written_as_of_old(hangul: str, latin: str, old: bool) -> None:
    assert is_old_form(hangul, latin) == old
