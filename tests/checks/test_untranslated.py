from __future__ import annotations

from each import each
from toy import pair
from worded import target_texts

from qa_lint.checks.untranslated import find_empty, find_untranslated
from qa_lint.model import Language, Pair, Segment, TextFile


@each(
    ("en", "found"),
    [
        ("The 축제 begins.", ["축제"]),
        ("The 작은 축제 begins (on 월요일).", ["작은 축제", "월요일"]),
        ("Hanji (한지) is paper.", []),
        ("The paper (한지) is thin.", ["한지"]),
        ("The word “정” is hard.", []),
        ("Hangul 한글 is a script.", []),
        ("Open `내 문서`.", []),
        ("letters (가-힣)", []),
        ("They eat kimchi (김치).", []),
        ("in front of 시청 (City Hall)", []),
        ("The word 한글 is a word.", []),
        ("the letters 가, 나, 다", []),
        ("Sort them by 가, 나, 다.", []),
        ("ㄴ and ㅁ are consonants, ㅏ is none.", []),
        ("See https://example.org/축제", []),
        ("Kim Min-su (김민수, 金敏洙)", []),
        ("some of them (in other words, 축제가 closed)", ["축제가"]),
        ("Take the sauces (고추장, 된장, 간장) and rice.", ["고추장, 된장, 간장"]),
        ("They eat kimchi (축제).", ["축제"]),  # no gloss: kimchi is not read so
        # what is meant stands beside it, whatever parts the two
        ("They sell tteok (떡, rice cakes).", []),
        ("They sell tteok (떡; rice cakes).", []),
        ("They sell tteok (떡: rice cakes).", []),
        ("They sell tteok (떡/rice cakes).", []),
        ("They sell tteok (떡 rice cakes).", ["떡"]),
        ("Seoul (서울; city hall 시청)", ["서울", "시청"]),
        ("a note (" + "긴 설명이 이어진다 " * 12 + ")", [("긴 설명이 이어진다 " * 12).strip()]),
        ("a word: “정”", []),
        ("a word: “종”", ["종"]),  # which the source does not quote
        ("a word: “정 or not”", ["정"]),
        ("She read 《강물》 twice.", []),
        ("City Hall 시청 (Seoul City Hall)", []),
        ("the letters 가 and 나", ["나"]),
        ("가, 나", ["가, 나"]),
        ("Korean: 축제", []),
        ("the syllable 축", []),
        ("the particles are 은, 는", []),
        ("It means 축제", ["축제"]),
    ],
)
def test_hangul_left_in_english(en: str, found: list[str]) -> None:
    assert target_texts(find_untranslated(pair("‘정’이라는 말과 종이", en))) == found


@each(
    ("ko", "found"),
    [
        ("물은 언다. The lake is closed to the public.", ["The lake is closed to the public."]),
        ("물은 언다(The lake is closed to the public).", []),
        ("물은 언다(The lake (and so on) is closed to the public).", []),
        ("*The lake is closed to the public*를 읽었다.", []),
        ("The lake is closed to the public -- 호수는 닫혔다", []),
        (">>> The lake is closed to the public # 호수", []),
        ("물은 언다. Keep off it!", ["Keep off it!"]),
        ("Water freezes quickly. 호수는 닫혔다.", ["Water freezes quickly."]),  # without a word of grammar
        ("Lake Water Park! 물은 언다.", []),
        ("Water freezes. 호수는 닫혔다.", []),
        ("Visual Studio Code와 Google Cloud Platform을 쓴다.", []),
        ("물은 언다. Keep off it", []),  # no sentence without its end
        ("물은 언다. keep off it!", []),
        ("물은, Keep off it!", []),  # nor in the midst of one
        ("The lake is closed 호수는", []),  # four words
        ("The lake is closed to 호수는", ["The lake is closed to"]),
        ("The lake is open to the public. 호수는 열렸다.", []),  # which the source does not say
        ("“The lake is closed to the public.” 물은 언다.", []),
        ("the lake is closed to the public : 호수는 닫혔다", []),
        ("THE LAKE IS CLOSED TO THE PUBLIC. 호수는 닫혔다.", ["THE LAKE IS CLOSED TO THE PUBLIC."]),
    ],
)
def test_english_left_in_korean(ko: str, found: list[str]) -> None:
    en = (
        "Water freezes. The lake is closed to the public. Keep off it! Visual Studio Code and Google Cloud Platform."
        " Water freezes quickly. Lake Water Park!"
    )
    assert target_texts(find_untranslated(pair(ko, en, source="en"))) == found


@each(
    ("word", "program"),
    [("import", True), ("from", True), ("def", True), ("class", True), ("return", True), ("keep", False)],
)
def test_a_line_of_a_program_is_left_as_it_is(word: str, program: bool) -> None:
    line = f"{word} the lake that is closed to the public"
    found = target_texts(find_untranslated(pair(f"{line} # 호수", f"{line} # a lake", source="en")))
    assert found == ([] if program else [line])


@each(
    ("text", "source", "expected"),
    [
        ("창문을 닫아 주세요.", "ko", ["untranslated"]),
        ("Close the window when you leave.", "en", ["untranslated"]),
        ("Do you agree?", "en", ["untranslated"]),
        ("Rename folder", "en", ["untranslated"]),
        ("Choose your language…", "en", ["untranslated"]),
        ("Upload PDF", "en", ["untranslated"]),
        ("Copy ID URL PDF CSV XML", "en", ["untranslated"]),
        ("Copy ID URL PDF CSV XML SVG", "en", []),  # longer than what programs say
        ("Open Sans", "en", []),
        ("Select", "en", []),
        ("Save the Children", "en", []),
        ("Of Mice and Men", "en", []),
        ("RGB", "en", []),
        ("%d Hz", "en", []),
        ("Yahoo!", "en", []),
        ("npm install", "en", []),
        ("Visual Studio Code", "en", []),
        ("물", "ko", ["untranslated"]),
        ("`git pull`", "en", []),
        ("Do it now!", "en", ["untranslated"]),
        ("Bread, butter!", "en", []),  # no word of grammar
        ("Who are you", "en", []),  # neither asked nor ordered
        ("Delete the account", "en", ["untranslated"]),
        ("Delete Account Name", "en", []),
        ("The house on the hill", "en", ["untranslated"]),
        ("house on hill", "en", ["untranslated"]),
        ("house hill", "en", []),
        ("House on hill", "en", []),
    ],
)
def test_the_source_as_its_own_translation(text: str, source: Language, expected: list[str]) -> None:
    assert [hit.kind for hit in find_untranslated(pair(text, text, source))] == expected


def test_empty() -> None:
    assert [hit.kind for hit in find_empty(pair("물", "  "))] == ["empty"]
    assert list(find_empty(pair("1.", ""))) == []
    korean = pair("물", "").source
    assert list(find_empty(Pair(korean, Segment.gap(TextFile("en.txt", ""), 0, "en")))) == []


def test_a_translation_of_nothing() -> None:
    assert [hit.kind for hit in find_empty(pair(" ", "water"))] == ["sourceless"]
    assert list(find_empty(pair("", "1."))) == []
    assert list(find_empty(pair("", "\u3000"))) == []
    english = pair("", "water").target
    assert list(find_empty(Pair(Segment.gap(TextFile("ko.txt", ""), 0, "ko"), english))) == []


def test_a_suffix_that_only_one_language_has() -> None:
    suffix = pair("님", "", "en")
    assert list(find_empty(Pair(suffix.source, suffix.target, key="after_name"))) == []
    sentence = pair("문이 열렸습니다", "", "en")
    assert [hit.kind for hit in find_empty(Pair(sentence.source, sentence.target, key="opened"))] == ["sourceless"]


def test_a_translation_in_the_language_of_the_source() -> None:
    both = pair("Please close the window when you leave it.", "Close the window, please, when you are leaving.", "en")
    assert [hit.kind for hit in find_untranslated(both)] == ["untranslated"]
    first = pair("It holds 50,000 books in twelve languages.", "The library has 50,000 books in 12 languages.", "en")
    assert [hit.kind for hit in find_untranslated(first)] == ["untranslated"]
    names = pair("Out of Africa, The Sound of Music", "Out of Africa and The Sound of Music", "en")
    assert [hit.kind for hit in find_untranslated(names)] == []
    code = pair("while (x) { /* 값을 쓴다 of the and to */ }", "while (x) { /* use the value of it and to */ }", "en")
    assert [hit.kind for hit in find_untranslated(code)] == []


def test_a_whole_translation_that_is_allowed() -> None:
    both = pair("Keep off it now!", "Keep off it now!", "en")
    assert [hit.kind for hit in find_untranslated(both)] == ["untranslated"]
    assert list(find_untranslated(both, allow=["Keep off it now!"])) == []


def test_a_clause_and_a_word_that_are_allowed() -> None:
    clause = pair("물은 언다. The lake is closed to the public.", "Water. The lake is closed to the public.", "en")
    assert len([*find_untranslated(clause)]) == 1
    assert list(find_untranslated(clause, allow=["The lake is closed to the public."])) == []
    word = pair("창문이 slowly 닫힙니다.", "The window closes slowly.", "en")
    assert target_texts(find_untranslated(word)) == ["slowly"]
    assert list(find_untranslated(word, allow=["slowly"])) == []


def test_a_label_of_markdown_leads_to_no_sentence() -> None:
    assert list(find_untranslated(pair("[물]: https://example.org/물", "[물]: https://example.org/물"))) == []


def test_words_that_are_allowed() -> None:
    both = pair("한복과 축제", "The 한복 at the 축제 today")
    assert target_texts(find_untranslated(both)) == ["한복", "축제"]
    assert target_texts(find_untranslated(both, allow=["한복"])) == ["축제"]


@each(
    ("korean", "found"),
    [
        ("창문이 slowly 닫힙니다.", ["slowly"]),
        ("창문 and 덧문을 닫으세요.", ["and"]),
        ("창문을 닫고, however 덧문은 여세요.", ["however"]),
        ("창문을 and 연산자로 이으세요.", []),
        ("with 문으로 창문을 닫으세요.", []),
        ("창문이 (slowly) 닫힙니다.", []),
        ("창문이 `slowly` 닫힙니다.", []),
        ("창문이 slowly를 부릅니다.", []),
        ("창문이 quickly 닫힙니다.", []),
    ],
)
def test_a_word_that_names_nothing_is_left(korean: str, found: list[str]) -> None:
    english = "The window closes slowly with the door and, however, in a with statement."
    assert target_texts(find_untranslated(pair(korean, english, source="en"))) == found
