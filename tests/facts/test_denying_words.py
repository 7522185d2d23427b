"""English words that say no by what they begin with: of a word that the table knows, or of a verb that can be done."""

from __future__ import annotations

from each import each
from shipped import NEGATION

from qa_lint.facts.polarity.english_negation import denying_words
from qa_lint.languages.stems import english_stem
from qa_lint.model import Span
from qa_lint.resources.word_pairs import WordPairs

KNOWN = ("polite", "audible", "digest", "pass", "conceive")
WORDS = WordPairs({}, {}, {english_stem(word): 1 for word in KNOWN}, 1)


@each(
    ("text", "found"),
    [
        ("An impolite guest.", ["impolite"]),
        ("An inaudible voice.", ["inaudible"]),
        # of what can be done, the verb is known: with the e that the ending takes away, or without
        ("An impassable road.", ["impassable"]),
        ("An indigestible meal.", ["indigestible"]),
        ("It is inconceivable.", ["inconceivable"]),
        # words that only begin so: no table has their rest
        ("The steel industry.", []),
        ("An irritable neighbour.", []),
        ("It is imperative.", []),
    ],
)
def test_a_prefix_denies_a_word_that_there_is(text: str, found: list[str]) -> None:
    spans = [*denying_words(text, Span(0, len(text)), NEGATION, WORDS)]
    assert [text[slice(*span)] for span in spans] == found


@each("word", ["unpolite", "unknowable", "unglimmering"])
def test_un_denies_whatever_it_stands_before(word: str) -> None:
    assert [*denying_words(word, Span(0, len(word)), NEGATION, WORDS)] == [Span(0, len(word))]
