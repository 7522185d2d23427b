"""Which words of a source say something, and which of them a translation has lost."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES, DICTIONARY, WORDS

from qa_lint.facts.lost_words import Said, lost_word, words_said
from qa_lint.model import Language, Span, Text


def said(text: str, language: Language, there: str = "") -> list[str]:
    other: Language = "en" if language == "ko" else "ko"
    found = words_said(Text(text, language), Text(there, other), WORDS, DICTIONARY, ACCOUNT_TABLES.morphemes)
    return [text[slice(*word.span)] for word in found.values()]


@each("word", ["메뉴", "항목", "목록", "경우", "방식", "단위", "효과", "관련", "특정", "조건"])
def test_what_a_translation_may_leave_out(word: str) -> None:
    assert said(f"{word} 폴더", "ko") == ["폴더"]


@each("verb", ["gets", "makes", "uses", "takes", "gives", "has", "lets", "goes", "comes", "puts"])
def test_verbs_that_say_little(verb: str) -> None:
    assert said(f"It {verb} folders.", "en") == ["folders"]


def test_what_the_translation_has() -> None:
    found = words_said(
        Text("폴더 삭제", "ko"), Text("The folder is here.", "en"), WORDS, DICTIONARY, ACCOUNT_TABLES.morphemes
    )
    assert [word.answer > 0.3 for word in found.values()] == [True, False]


A, B, C = (
    Said(Span(n, n + 1), answer, frozenset({name}))
    for n, answer, name in ((0, 0.01, "a"), (1, 0.5, "b"), (2, 0.01, "c"))
)


@each(
    ("own", "has", "lost"),
    [
        ({"a": A}, {"c": C}, A.span),
        ({"b": B, "a": A}, {"c": C}, A.span),
        ({"b": B}, {"c": C}, None),  # which the translation has
        ({"a": A}, {}, None),  # nothing stands in its place
        ({"a": A}, {"a": A}, None),
        ({"a": A, "c": C}, {"a": A}, None),
        ({"a": A}, {"a": A, "c": C}, None),
        ({"a": A}, {"c": C._replace(meanings=frozenset({"a"}))}, None),  # means the same
    ],
)
def test_the_word_that_is_lost(own: dict[str, Said], has: dict[str, Said], lost: Span | None) -> None:
    assert lost_word(own, has) == lost
