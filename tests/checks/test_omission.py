from __future__ import annotations

from qa_lint.checks.omission import compare_rows, compare_sentences, find_missing
from qa_lint.language.encoder import Encoder
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Document, Pair, Segment, TextFile

WORDS = WordPairs({}, {}, {}, 0)
SOURCE = TextFile("ko.txt", "하나\n둘\n셋\n")
TARGET = TextFile("en.txt", "one\nfour\n")


def line(file: TextFile, number: int) -> Segment:
    return Segment.of_file(file, *list(file.lines())[number - 1], "ko" if file is SOURCE else "en")


def document(given: bool = False) -> Document:
    return Document(
        "en.txt",
        [
            Pair(line(SOURCE, 1), line(TARGET, 1)),
            Pair(line(SOURCE, 2), Segment.gap(TARGET, 4, "en")),
            Pair(line(SOURCE, 3), Segment.gap(TARGET, 4, "en")),
            Pair(Segment.gap(SOURCE, 7, "ko"), line(TARGET, 2)),
        ],
        given,
    )


def test_neighbours_without_partner_are_one_hit() -> None:
    dropped, added = find_missing(document())
    assert dropped.kind == "dropped"
    assert dropped.source is not None
    assert dropped.target is not None
    assert (dropped.source.start, dropped.source.end) == ((2, 1), (3, 2))
    assert dropped.source.text == "둘\n셋"
    assert (dropped.target.start, dropped.target.text) == ((2, 1), "")
    assert added.kind == "added"
    assert added.target is not None
    assert added.target.text == "four"


def test_what_another_text_parts_is_not_one_hit() -> None:
    file = TextFile("a.txt", "one\n하나\ntwo\n\n---\nthree\n")
    one, hana, two, three = (
        Segment.of_file(file, *span, "en") for span in file.lines() if file.text[span.start].isalpha()
    )
    gap = Segment.gap(file, 4, "ko")
    pairs = [Pair(gap, one), Pair(gap, two), Pair(gap, three), Pair(hana.as_if_in("ko"), one)]
    hits = [hit.target for hit in find_missing(Document("a.txt", pairs, given=False))]
    assert [(hit.start.line, hit.end.line) for hit in hits if hit] == [(1, 1), (3, 6)]


def test_rows_of_a_table_are_not_aligned() -> None:
    assert list(find_missing(document(given=True))) == []


def test_short_pairs_do_not_wake_the_encoder() -> None:
    encoder = Encoder()
    pairs = [Pair(line(SOURCE, 1), line(TARGET, 1)), Pair(line(SOURCE, 2), line(TARGET, 2))]
    table = Document("en.txt", pairs)
    assert list(compare_sentences(table, words=WORDS, encoder=encoder)) == []
    assert list(compare_rows(table, words=WORDS, encoder=encoder)) == []
    assert encoder.asked == 0
