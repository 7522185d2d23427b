"""String catalogs of Xcode: the languages of every text, with its plural forms, devices and states."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_places, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import XCSTRINGS
from qa_lint.formats.decoding import LONGEST_LINE
from qa_lint.model import Place, Reading, UserError


def read(strings: dict[str, Any], source: str = "en", indent: int | None = None) -> Reading:
    catalog = {"sourceLanguage": source, "strings": strings, "version": "1.0"}
    return XCSTRINGS.read(json.dumps(catalog, indent=indent).encode(), "a.xcstrings", ("ko", "en"))


def unit(value: str, state: str = "translated") -> dict[str, Any]:
    return {"stringUnit": {"state": state, "value": value}}


def told(reading: Reading) -> list[tuple[str, str, str]]:
    return [(str(p.source.text), str(p.target.text), p.plural) for p in reading.pairs]


SAVE = {"Save": {"localizations": {"ko": unit("저장")}}}


def test_the_key_is_the_source_where_that_has_no_text_of_its_own() -> None:
    strings = SAVE | {"open.title": {"localizations": {"ko": unit("열기"), "en": unit("Open"), "ja": unit("開く")}}}
    reading = read(strings)
    assert told(reading) == [("Save", "저장", ""), ("Open", "열기", "")]
    assert [pair.key for pair in reading.pairs] == ["Save", "open.title"]
    assert (reading.pairs[0].source.language, reading.pairs[0].target.language) == ("en", "ko")


def test_the_source_may_be_korean() -> None:
    assert told(read({"저장": {"localizations": {"en-GB": unit("save"), "en": unit("Save")}}}, "ko")) == [
        ("저장", "Save", "")
    ]


def test_a_text_that_is_not_translated_is_a_pair_with_an_empty_translation() -> None:
    reading = read(SAVE | {"Open": {}, "Done": {"shouldTranslate": False}})
    assert told(reading) == [("Save", "저장", ""), ("Open", "", "")]
    assert whole_of(reading.pairs[1].target).start == whole_of(reading.pairs[1].source).start


def test_a_text_that_is_too_long_and_one_that_is_no_text_cost_no_other() -> None:
    long = "가" * (LONGEST_LINE + 1)
    strings = {
        "Long": {"localizations": {"ko": unit(long)}},
        "Odd": {"localizations": {"ko": "열기"}},
        "Cases": {"localizations": {"ko": {"variations": {"device": {"mac": "열기", "other": unit("닫기")}}}}},
    }
    reading = read(SAVE | strings, indent=1)
    assert told(reading) == [("Save", "저장", ""), ("Odd", "", ""), ("Cases", "닫기", "")]
    (error,) = reading.errors
    assert error.message.startswith("the text is 100,001 characters long")


def test_notes_limits_and_states() -> None:
    strings = {
        "Save": {"comment": "a button, max length: 4", "localizations": {"ko": unit("저장", "needs_review")}},
        "Gone": {"extractionState": "stale", "localizations": {"ko": unit("없음")}},
    }
    reading = read(strings)
    assert [(pair.notes, pair.most, pair.state) for pair in reading.pairs] == [
        (("a button, max length: 4",), 4, "needs_review"),
        ((), None, "stale"),
    ]


def test_the_one_form_of_korean_answers_both_of_english() -> None:
    forms = {"one": unit("%lld file"), "other": unit("%lld files")}
    english, korean = {"variations": {"plural": forms}}, {"variations": {"plural": {"other": unit("파일 %lld개")}}}
    for other in (korean, unit("파일 %lld개")):
        reading = read({"files": {"localizations": {"en": english, "ko": other}}})
        assert told(reading) == [("%lld file", "파일 %lld개", "one"), ("%lld files", "파일 %lld개", "other")]


def test_devices_and_substitutions_are_compared_part_by_part() -> None:
    english = {"variations": {"device": {"mac": unit("Click"), "other": unit("Tap")}}}
    korean = {"variations": {"device": {"mac": unit("누르기"), "other": unit("두드리기")}}}
    parts = {"n": {"argNum": 1, "variations": {"plural": {"one": unit("%arg day"), "other": unit("%arg days")}}}}
    days = {"n": {"argNum": 1, "variations": {"plural": {"other": unit("%arg일")}}}}
    strings = {
        "Go": {"localizations": {"en": english, "ko": korean}},
        "in": {
            "localizations": {"en": unit("In %#@n@") | {"substitutions": parts},
                              "ko": unit("%#@n@ 뒤") | {"substitutions": days}}
        },
    }  # fmt: skip
    assert told(read(strings)) == [
        ("Click", "누르기", ""),
        ("Tap", "두드리기", ""),
        ("In %#@n@", "%#@n@ 뒤", ""),
        ("%arg day", "%arg일", "one"),
        ("%arg days", "%arg일", "other"),
    ]


def test_places_are_those_of_the_file() -> None:
    catalog = (
        '{"sourceLanguage": "en",\n"strings": {\n "Say \\"hi\\"": {"localizations": {"ko": '
        '{"stringUnit": {"value": "\\u201c안녕\\u201d"}}}}}}'
    )
    reading = XCSTRINGS.read(catalog.encode(), "a.xcstrings", ("ko", "en"))
    (pair,) = reading.pairs
    assert (pair.source.text, pair.target.text) == ('Say "hi"', "“안녕”")
    assert (whole_of(pair.source).start, whole_of(pair.target).start) == (Place(3, 3), Place(3, 67))
    check_places(reading, lambda raw: json.loads(f'"{raw}"'))


def test_a_comment_for_qa_lint_is_about_its_text() -> None:
    strings = {"Save": {"comment": "qa-lint: ignore[untranslated-text] 상표", "localizations": {"ko": unit("Save")}}}
    reading = read(strings | SAVE.copy(), indent=1)
    (suppression,) = read(strings, indent=1).suppressions
    assert (suppression.names, suppression.first, suppression.last) == (("untranslated-text",), 4, 10)
    assert reading.pairs


@pytest.mark.parametrize(
    ("strings", "source", "lacks"),
    [
        (SAVE, "de", "its languages are de and ko, and not Korean and English"),
        ({"Save": {"localizations": {"ja": unit("保存"), "en": unit("Save"), "fr": unit("Garder")}}}, "en",
         "its languages are en and fr, ja, and not Korean and English"),
        ({}, "en", "its languages are en and ?, and not Korean and English"),
    ],
)  # fmt: skip
def test_other_languages_are_passed_over(strings: dict[str, Any], source: str, lacks: str) -> None:
    reading = read(strings, source)
    assert (reading.pairs, reading.lacks) == ([], lacks)


def test_what_is_no_catalog_is_refused() -> None:
    for text in ("", "[]", '{"strings": 3}', "{}"):
        with pytest.raises(UserError, match="this is no string catalog"):
            XCSTRINGS.read(text.encode(), "a.xcstrings", ("ko", "en"))
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        XCSTRINGS.read(b"{}", "a.xcstrings", ("ko",))


NAMES = st.sampled_from(["ko", "en", "stringUnit", "value", "variations", "plural", "one", "localizations", "comment"])
VALUES = st.recursive(
    st.sampled_from(["값", "text", None, False]), lambda inner: st.dictionaries(NAMES, inner, max_size=4), max_leaves=20
)


@given(st.dictionaries(st.sampled_from(["a", "값"]), VALUES, max_size=3), st.binary(max_size=30))
def test_whatever_the_structure_it_is_read_or_refused(strings: dict[str, Any], data: bytes) -> None:
    catalog = json.dumps({"sourceLanguage": "en", "strings": strings}).encode()
    assert read_or_refuse(XCSTRINGS, catalog, ("ko", "en"), "a.xcstrings")
    read_or_refuse(XCSTRINGS, data, ("ko", "en"), "a.xcstrings")
