"""English words that say no by what they begin with: of a word that the table knows, or of a verb that can be done."""

from __future__ import annotations

from each import each
from shipped import NEGATION

from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.languages.stems import english_stem
from qa_lint.model import Span, Text
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


AUXILIARIES = """
do does did is are was were am can could will would should must may might has have had shall
"""


@each("auxiliary", AUXILIARIES.split())
def test_an_auxiliary_belongs_to_its_no(auxiliary: str) -> None:
    for before in ("", "It "):
        (denial,) = Text(f"{before}{auxiliary} not open the old door now.", "en").fact(read_english_denials, NEGATION)
        start = len(before)
        assert denial.no == Span(start, start + len(f"{auxiliary} not"))


@each(
    ("text", "denied"),
    [
        ("It never opened the old door now.", "opened the old door now"),
        ("It never opened the old iron door now.", "opened the old iron door"),  # five words
        ("It never opened, and stood.", "opened"),
        ("It never opened if it rained.", "opened"),
        ("It never opened when it rained.", "opened"),
        ("It never opened whenever it rained.", "opened"),
        ("It never opened because it rained.", "opened"),
        ("It never opened while it rained.", "opened"),
        ("It never opened whereas others did.", "opened"),
        ("It never opened although it rained.", "opened"),
        ("It never opened though it rained.", "opened"),
        ("It never opened unless it rained.", "opened"),
        ("It never opened but stood.", "opened"),
        ("It never *opened* doors.", "*opened* doors"),
    ],
)
def test_how_far_an_english_no_reaches(text: str, denied: str) -> None:
    (denial,) = Text(text, "en").fact(read_english_denials, NEGATION)
    assert text[slice(*denial.negated)].strip() == denied
