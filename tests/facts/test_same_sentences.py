"""Which places of the two sides of a pair may belong together."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of, sentences_at
from qa_lint.facts.words import read_words

TWO = "비가 왔다. 경기는 늦어졌다.", "It rained. The match was late."
KOREAN_TWO = "비가 왔다. 경기는 늦어졌다.", "It rained; the match was late."


@each(
    ("both", "korean", "english", "together"),
    [
        (TWO, "비가", "rained", True),
        (TWO, "경기는", "match", True),
        (TWO, "비가", "match", False),
        (TWO, "늦어졌다", "rained", False),
        # of one sentence any two places are
        (("비가 와서 경기가 늦어졌다.", "The match was late because it rained."), "비가", "rained", True),
        # of which the English begins with what is said
        (("시장은 “이제 끝났다”고 했다.", "“It is over at last,” said the mayor."), "시장은", "mayor", True),
        (("시장은 “이제 끝났다”고 했다.", '"It is over at last," said the mayor.'), "시장은", "mayor", True),
        (("시장은 “이제 끝났다”고 했다.", "It is “over at last,” said the mayor."), "시장은", "mayor", False),
        # of unlike numbers of sentences what stands far apart is not
        (KOREAN_TWO, "비가", "rained", True),
        (KOREAN_TWO, "비가", "late", False),
        (KOREAN_TWO, "늦어졌다", "rained", False),
        (KOREAN_TWO, "늦어졌다", "late", True),
    ],
)
def test_what_may_belong_together(both: tuple[str, str], korean: str, english: str, together: bool) -> None:
    assert at_one_place(pair(*both), both[0].index(korean), both[1].index(english)) == together


def test_the_sentences_of_two_places_by_number() -> None:
    both = pair(*TWO)
    assert sentences_at(both, 0, 0) == (0, 0)
    assert sentences_at(both, len(TWO[0]) - 1, 3) == (1, 0)
    assert sentences_at(pair("비가 왔다.", "It rained."), 0, 0) is None
    assert sentences_at(pair(TWO[0], "It rained, and the match was late."), 0, 0) is None


@each(
    ("text", "word", "sentence"),
    [
        ("It rained. The match was late.", "rained", "It rained"),
        ("It rained. The match was late.", "match", "The match was late."),
        ("He said: “It is late”; and left", "late", "It is late"),
        ("It is 3.5 high, and wide", "wide", "It is 3.5 high, and wide"),
        ("One\nTwo", "Two", "Two"),
    ],
)
def test_the_sentence_of_a_word(text: str, word: str, sentence: str) -> None:
    english = pair("가", text).english
    [found] = (w for w in english.fact(read_words) if english[w.start : w.end] == word)
    assert text[slice(*sentence_of(english, found))].strip() == sentence
