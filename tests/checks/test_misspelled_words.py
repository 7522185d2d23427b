from __future__ import annotations

import pytest
from each import each
from toy import pair

from qa_lint.checks.misspelled_words import (
    find_broken_endings,
    find_misspellings,
    find_mistyped_english,
    find_mistyped_words,
)
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.misspellings import Misspellings
from qa_lint.resources.registry import Resources
from qa_lint.resources.word_pairs import WordPairs

PATH = rules_folder() / "text" / "misspellings.tsv"
SHIPPED = Misspellings.load(PATH)


@each(
    ("korean", "right"),
    [
        ("열리게 됬습니다.", ["됐"]),
        ("열면 않되고, 닫아도 않됩니다.", ["안 되", "안 됩"]),
        ("오랫만에 연락할께요.", ["오랜만", "할게"]),
        ("문을 열어 주십시요.", ["십시오"]),
        ("단추의 갯수를 앞써 말한 대로 고른다.", ["개수", "앞서"]),
        ("살이 찌게 하는 음식을 다 써버렸다.", []),
        ("되도록 열지 않고, 되돌리지 않습니다.", []),
        (
            "게획이 완료돼었으니 소파에 않으려면 현제는 낡은 침데를 치우는 게 낳겠다.",
            ["계획", "되었", "에 앉으", "현재는", "침대", "는 게 낫겠"],
        ),
        ("완전이전, 특별이익, 안네도 게발선인장을, 꽃게살과 재재작년의 제목을 본다.", []),
        ("고객님께, 황금새께", []),
        ("`됬다`와 {몇일}", []),
    ],
)
def test_wrong_forms_are_told_with_the_right_ones(korean: str, right: list[str]) -> None:
    hits = list(find_misspellings(pair(korean, "A text.", source="en"), misspellings=SHIPPED))
    assert [hit.values["right"] for hit in hits] == right
    assert [hit.fix.edits[0].text for hit in hits if hit.fix] == right


@each(
    ("english", "right"),
    [
        ("Goverment officials recieved it on Wednesday.", ["Government", "received"]),
        ("IT IS SEPERATE, DEFINATELY.", ["SEPARATE", "DEFINITELY"]),
        ("Strenghtening it was necesary untill then.", ["Strengthening", "necessary", "until"]),
        ("It is a separate, definite government.", []),
        ("Write to recieve@example.com, see example.com/seperate or seperate.html.", []),
        ("The `seperate` key, {recieve} and data-seperate", []),
    ],
)
def test_english_words_keep_their_capitals_and_endings(english: str, right: list[str]) -> None:
    hits = list(find_misspellings(pair("글이다.", english), misspellings=SHIPPED))
    assert [hit.values["right"] for hit in hits] == right


def test_a_source_is_left_alone() -> None:
    assert not list(find_misspellings(pair("몇일이 됬다.", "It is days."), misspellings=SHIPPED))


def test_no_right_form_is_wrong_itself() -> None:
    rows = [line.split("\t") for line in PATH.read_text(encoding="utf-8").split("\n") if "\t" in line][1:]
    assert len({form for form, _, _ in rows}) == len(rows)
    assert {kind for _, _, kind in rows} == {"slip", "loanword", "english"}
    for _, right, kind in rows:
        assert list(SHIPPED.find(right.removesuffix("-"), "en" if kind == "english" else "ko")) == []


def test_an_empty_table_finds_nothing() -> None:
    assert list(Misspellings().find("몇일", "ko")) == []


TABLES = Resources().wanted_by(find_mistyped_words)


@each(
    ("korean", "english", "right"),
    [
        ("열쇠의 존제만으로도 충분하다.", "The mere existence of the key is enough.", "존재"),
        ("컴포는트를 다시 그린다.", "It draws the component again.", "컴포넌트"),
        ("컴포넌트를 다시 그린다.", "It draws the component again.", None),
        ("사용자의 권한을 설졍합니다.", "It sets the user's permissions.", "설정"),  # a verb that is made of it
        ("설정이 변겅되었습니다.", "The settings were changed.", "변경"),
        ("설정이 변겅됐습니다.", "The settings were changed.", "변경"),
        ("설정이 변경되었습니다.", "The settings were changed.", None),
        ("설장합니다.", "It sets the permissions.", None),  # another letter in so short a word may be another word
        ("존제는 아직 모른다.", "Nobody knows that yet.", None),  # nothing says what was meant
        ("게이츠는 문을 닫았다.", "Gates closed the gate.", None),  # a name
        ("메시징 앱을 켠다.", "Start the app that sends a message.", None),
        ("한국계 배우가 왔다.", "The Korean actor has come.", None),
    ],
)
def test_what_no_table_knows_is_held_against_the_source(korean: str, english: str, right: str | None) -> None:
    hits = list(find_mistyped_words(pair(korean, english, source="en"), **TABLES))
    assert [hit.values["right"] for hit in hits] == ([right] if right else [])
    assert list(find_mistyped_words(pair(korean, english), **TABLES)) == []


@pytest.mark.parametrize(("often", "told"), [(19, []), (20, ["컴라토"])])
def test_a_word_that_the_learned_table_has_seldom_is_not_meant(often: int, told: list[str]) -> None:
    words = WordPairs({"컴라토": {"comrato": 0.9}}, {"컴라토": often}, {"comrato": 50}, 1000)  # in no dictionary
    hits = find_mistyped_words(pair("컴루토를 그린다.", "It draws comrato.", source="en"), **{**TABLES, "words": words})
    assert [hit.values["right"] for hit in hits] == told


ENGLISH = Resources().wanted_by(find_mistyped_english)


@each(
    ("korean", "english", "right"),
    [
        ("일정이 변경되었다.", "The schedule has been chnaged.", ["changed"]),  # two letters changed places
        ("예산을 깎았다.", "They cut the budgt.", ["budget"]),  # one is left out
        ("산이 높다.", "The mountauin is high.", ["mountain"]),  # one too many
        ("외부 장치를 연결한다.", "Connect the extarnal device.", ["external"]),  # another one
        ("등록을 마쳤다. 등록을 마쳤다.", "Regsitration is complete: Registartion is it.", ["Registration"] * 2),
        ("조직을 바꾼다.", "They change the organiation.", ["organization"]),  # and no organisation, which is rarer
        ("일정이 변경되었다.", "The schedule has been changed.", []),
        ("일정이 변경되었다.", "The budgt has been changed.", []),  # which nothing in the source asks for
        ("설치가 시작된다.", "The instalation begins.", ["installation"]),
        ("서로 경쟁한다.", "They are competting.", []),  # as worshipping, some would say
        ("예산을 깎았다.", "Mr. Hand and the Budgting Group cut it.", []),  # a name
        ("예산을 깎았다.", "Budgt cut.", []),  # too short for a word that may be a name
        ("예산(budgt)을 깎았다.", "They cut the budgt.", []),  # as the source has it
        ("예산을 깎았다.", "They cut `budgt`, budgt.txt, budgt-a, a_budgt and budgt's.", []),
        ("방이 넓다.", "The flat is roomy.", []),  # another first or last letter makes another word
        ("천을 둘러 걸었다. 물방울을 떨어뜨렸다.", "It was draped with cloth.", []),  # a word, beside dropped
        ("색을 고른다.", "Choose a colour at the centre of the catalogue.", []),  # as the British write
        ("고고학자가 판단했다.", "The judgement was archeological.", []),
        ("배치를 취소했다.", "The instalment was travelled.", []),
        ("여기서는 담배를 금지한다.", "Smoking is prohibitted here.", ["prohibited"]),
        ("방이 나뉘었다.", "The room was splitted.", []),  # no word, and neither is splited
    ],
)
def test_english_that_is_all_but_the_word_for_what_the_source_says(korean: str, english: str, right: list[str]) -> None:
    hits = list(find_mistyped_english(pair(korean, english), **ENGLISH))
    assert [hit.values["right"] for hit in hits] == right
    assert [hit.fix.edits[0].text for hit in hits if hit.fix] == right
    assert list(find_mistyped_english(pair(korean, english, source="en"), **ENGLISH)) == []


@each(
    ("korean", "found"),
    [
        ("문을 열 수 었습니다.", ["었습니다"]),
        ("가능하게 되없습니다. 저장했습닌다.", ["되없습니다", "저장했습닌다"]),
        ("그렇지 열쇠를 버린다.", ["그렇지 열쇠를"]),
        ("그렇지 않은 열쇠를, 그렇지 못한 사람을 본다. 그렇지 뭐.", []),
        ("열 수 있었습니다. 어이없습니다. 수 없다. 끝없는 수업을 듣는다.", []),
        ("`수 었습니다`라고 적는다.", []),
        ("다시 않내합니다. 여기서 않 열고, 열리지 안습니다.", ["않내합니다", "않 열고", "안습니다"]),
        ("맞지 않았아요. 지킬께요. 닫을꺼예요.", ["않았아요", "지킬께요", "닫을꺼예요"]),
        ("하지 않되 않길 않겠대요, 강아지 안고, 어른들께요. 불꺼진 방 있어요?", []),
    ],
)
def test_endings_that_there_are_not(korean: str, found: list[str]) -> None:
    assert [hit.values["word"] for hit in find_broken_endings(pair(korean, "A text.", source="en"))] == found
