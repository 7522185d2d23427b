"""Long pairs in sections: each place in one of them, and the same names told as in a short pair."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

import pytest

from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.sections import LONG, hits_in_sections, read_sections
from qa_lint.model import Hit, Pair, Segment, Span, Spot
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder

LETTERS = LetterTable.load(rules_folder() / "romanization" / "letters.tsv")


def pair(korean: str, english: str) -> Pair:
    return Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))


def numbered(sentences: int) -> Pair:
    """Sentences of eight Hangul words and ten Latin ones."""
    return pair(
        "그 사람은 오늘 아침에 시장에서 나무를 두 그루 샀다. " * sentences,
        "He bought some trees and went home before the rain. " * sentences,
    )


@pytest.mark.parametrize("text", ["", "가", "나무 " * LONG])
def test_a_pair_of_few_words_on_either_side_is_one_section(text: str) -> None:
    for both in (pair(text, "tree " * 5_000), pair("나무 " * 5_000, "tree " * LONG)):
        (section,) = read_sections(both)
        assert section.korean == section.own_korean == Span(0, len(both.korean))
        assert section.english == section.own_english == Span(0, len(both.english))


@pytest.mark.parametrize(
    "both", [numbered(200), pair("나무 " * 3_000, "tree " * 900), pair("나무 " * 301, "a " * 3_000)]
)
def test_the_sections_of_a_long_pair_follow_one_another(both: Pair) -> None:
    sections = read_sections(both)
    assert len(sections) > 1
    for text, own, looked_at in (
        (both.korean, [s.own_korean for s in sections], [s.korean for s in sections]),
        (both.english, [s.own_english for s in sections], [s.english for s in sections]),
    ):
        assert (own[0].start, own[-1].end) == (0, len(text))
        assert all(a.end == b.start for a, b in pairwise(own))
        assert all(wide.start <= span.start and span.end <= wide.end for span, wide in zip(own, looked_at, strict=True))


def test_a_section_begins_where_a_sentence_does() -> None:
    both = numbered(200)
    for section in read_sections(both)[1:]:
        assert both.korean.startswith("그 사람은", section.own_korean.start)
        assert both.english.startswith("He bought", section.own_english.start)


def test_a_sentence_of_many_words_is_cut_between_words() -> None:
    both = pair("나무 " * 2_000, "tree " * 2_000)
    assert all(both.korean.startswith("나무", section.own_korean.start) for section in read_sections(both))


def test_half_as_much_as_a_section_has_is_looked_at_before_it_and_behind() -> None:
    """Of a hundred and fifty words, but for those at the ends of the text; a share of all is rounded to a word."""
    word = "나무 "
    inner = read_sections(pair(word * 3_000, "tree " * 3_000))[1:-1]
    own = [section.own_korean.end - section.own_korean.start for section in inner]
    before = [section.own_korean.start - section.korean.start for section in inner]
    behind = [section.korean.end - section.own_korean.end for section in inner]
    assert {median(sizes) / len(word) for sizes in (before, behind)} == {75}
    assert median(own) / len(word) == 150


def trees(part: Pair) -> list[Hit]:
    """A hit about each tree of the Korean side, and about nothing of the English one."""
    starts = [i for i in range(len(part.korean)) if part.korean.startswith("나무를", i)]
    return [part.language_hit("seen", Span(i, i + 3), None) for i in starts]


def test_what_is_seen_in_a_section_is_told_once_and_in_its_place() -> None:
    both = numbered(200)
    hits = [*hits_in_sections(both, trees)]
    assert [hit.source for hit in hits] == [
        Spot(both.source, Span(i, i + 3)) for i in range(len(both.korean)) if both.korean.startswith("나무를", i)
    ]


def test_what_is_missed_on_a_side_is_missed_in_what_was_looked_at() -> None:
    """All of a long side with each of many findings would be a report that grows with the square of the text."""

    def longest(sentences: int) -> int:
        both = numbered(sentences)
        sections = read_sections(both)
        shown: list[str] = []
        for hit in hits_in_sections(both, trees):
            assert isinstance(hit.source, Spot)
            assert isinstance(hit.target, Spot)
            at = hit.source.span.start
            (section,) = (s for s in sections if s.own_korean.start <= at < s.own_korean.end)
            shown.append(both.english[slice(*hit.target.span)])
            assert shown[-1] == both.english[slice(*section.english)].strip()
        assert len(shown) == sentences
        return max(map(len, shown))

    assert longest(800) <= 1.1 * longest(200) < len(numbered(200).english)


def test_what_only_the_english_of_a_section_has_is_told_once() -> None:
    both = numbered(150)

    def rain(part: Pair) -> list[Hit]:
        starts = [i for i in range(len(part.english)) if part.english.startswith("rain", i)]
        return [part.language_hit("seen", None, Span(i, i + 4)) for i in starts]

    hits = [*hits_in_sections(both, rain)]
    assert [both.english[slice(*hit.target.span)] for hit in hits if isinstance(hit.target, Spot)] == ["rain"] * 150
    assert len({hit.target for hit in hits}) == 150


def test_what_both_sides_of_a_section_have_is_told_where_its_korean_is() -> None:
    both = numbered(200)

    def trees_and_rain(part: Pair) -> list[Hit]:
        korean, english = part.korean.index("나무를"), part.english.index("rain")
        return [part.language_hit("seen", Span(korean, korean + 3), Span(english, english + 4))]

    hits = [*hits_in_sections(both, trees_and_rain)]
    own = [section.own_korean for section in read_sections(both)]
    assert hits
    for hit in hits:
        assert isinstance(hit.source, Spot)
        assert isinstance(hit.target, Spot)
        assert both.korean[slice(*hit.source.span)] == "나무를"
        assert both.english[slice(*hit.target.span)] == "rain"
        assert any(span.start <= hit.source.span.start < span.end for span in own)


def test_what_is_nowhere_is_told_of_the_first_section_alone() -> None:
    both = numbered(200)
    first = read_sections(both)[0]
    (hit,) = hits_in_sections(both, lambda part: [part.language_hit("seen", None, None)])
    assert isinstance(hit.source, Spot)
    assert both.korean[slice(*hit.source.span)] == both.korean[slice(*first.korean)].strip()


def test_names_read_each_other_from_one_end_of_a_long_pair_to_the_other() -> None:
    names = [
        ("로테르담", "Rotterdam"),
        ("나이로비", "Nairobi"),
        ("코펜하겐", "Copenhagen"),
        ("멜버른", "Melbourne"),
    ] * 150
    both = pair(
        " ".join(f"{hangul}에서 왔다." for hangul, _ in names), " ".join(f"I am from {latin}." for _, latin in names)
    )
    assert len(read_sections(both)) > 1
    matches = read_matches(both, LETTERS)
    read = [
        (both.korean[matches.hangul[m.korean].span.start :][: len(m.hangul)], m.latin)
        for m in matches.found
        if m.score > 1
    ]
    assert read == names


def test_words_are_held_against_so_many_others_however_long_the_pair_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted are the questions for a sound: twice the text, about twice as many."""
    asked: list[int] = []
    reaches = LetterTable.reaches

    def counted(table: LetterTable, hangul: str, latin: str, least: float) -> bool:
        asked[-1] += 1
        return reaches(table, hangul, latin, least)

    monkeypatch.setattr(LetterTable, "reaches", counted)
    for size in (1_200, 2_400):
        asked.append(0)
        korean = " ".join(
            f"{a}{b}{c}"
            for a, b, c in (("카타파하"[i % 4], "로리레루"[i // 4 % 4], "스트크프"[i // 16 % 4]) for i in range(size))
        )
        english = " ".join(
            f"{a}{b}{c}"
            for a, b, c in (
                (
                    ("Ka", "Ta", "Pa", "Ha")[i % 4],
                    ("ro", "ri", "re", "ru")[i // 4 % 4],
                    ("st", "t", "ck", "p")[i // 16 % 4],
                )
                for i in range(7, size + 7)
            )
        )
        read_matches(pair(korean, english), LETTERS)
    assert 0 < asked[1] < 2.5 * asked[0]
