from __future__ import annotations

import pytest
import shipped
from each import each
from hypothesis import given
from hypothesis import strategies as st
from worded import sentences, source_of, target_of, target_texts

from qa_lint.alignment.bitext import align
from qa_lint.checks.omission.omission import _longest_rising, compare_rows, compare_sentences, find_missing, find_moved
from qa_lint.engine.session import Session
from qa_lint.model import Document, Hit, Pair, Segment, TextFile
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.word_pairs import WordPairs

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
    source, target = source_of(dropped), target_of(dropped)
    assert (source.start, source.end) == ((2, 1), (3, 2))
    assert source.text == "둘\n셋"
    assert (target.start, target.text) == ((2, 1), "")
    assert added.kind == "added"
    assert target_of(added).text == "four"


def test_what_another_text_parts_is_not_one_hit() -> None:
    file = TextFile("a.txt", "one\n하나\ntwo\n\n---\nthree\n")
    one, hana, two, three = (
        Segment.of_file(file, *span, "en") for span in file.lines() if file.text[span.start].isalpha()
    )
    gap = Segment.gap(file, 4, "ko")
    pairs = [Pair(gap, one), Pair(gap, two), Pair(gap, three), Pair(hana.as_if_in("ko"), one)]
    places = [target_of(hit) for hit in find_missing(Document("a.txt", pairs, given=False))]
    assert [(place.start.line, place.end.line) for place in places] == [(1, 1), (3, 6)]


def test_rows_of_a_table_are_not_aligned() -> None:
    assert list(find_missing(document(given=True))) == []


def test_short_pairs_do_not_wake_the_encoder() -> None:
    encoder = Encoder()
    pairs = [Pair(line(SOURCE, 1), line(TARGET, 1)), Pair(line(SOURCE, 2), line(TARGET, 2))]
    table = Document("en.txt", pairs)
    tables = shipped.ACCOUNT_TABLES._replace(words=WORDS)._asdict()
    beads, weights = shipped.MEASURES.weights, shipped.OMISSION_WEIGHTS
    telling = shipped.TELLING_WORDS
    known = {"weights": weights, "qualifiers": shipped.QUALIFIERS, "telling": telling, **tables}
    sentences = compare_sentences(table, encoder=encoder, beads=beads, **known)
    assert list(sentences) == []
    assert list(compare_rows(table, words=WORDS, encoder=encoder)) == []
    assert encoder.asked == 0


def at(confidence: float, source: Segment, target: Segment) -> Pair:
    return Pair(source, target, confidence)


@pytest.mark.parametrize(
    ("head", "title", "confidence", "told"),
    [
        (
            "바닷가 도서관 새 단장 바닷가의 작은 도서관이 두 달 동안 수리를 마치고 다시 문을 열었다.",
            "Seaside library renewed",
            0.6,
            False,
        ),
        # long enough for what follows alone; a sentence; and where it is certain
        ("작은 도서관이 두 달 수리를 마치고 문을 열었다.", "Seaside library renewed", 0.6, True),
        (
            "바닷가 도서관 새 단장 바닷가의 작은 도서관이 두 달 동안 수리를 마치고 다시 문을 열었다.",
            "The library is new.",
            0.6,
            True,
        ),
        (
            "바닷가 도서관 새 단장 바닷가의 작은 도서관이 두 달 동안 수리를 마치고 다시 문을 열었다.",
            "Seaside library renewed",
            0.9,
            True,
        ),
    ],
)
def test_a_title_in_one_block_with_what_follows(head: str, title: str, confidence: float, told: bool) -> None:
    first = "The small seaside library has opened again after repairs that took two months."
    korean, english = TextFile("ko.txt", f"{head}\n"), TextFile("en.txt", f"{title}\n{first}\n")
    en = [Segment.of_file(english, start, end, "en") for start, end in english.lines() if end > start]
    ko = Segment.of_file(korean, 0, len(head), "ko")
    for turned in (False, True):
        pairs = [at(confidence, Segment.gap(korean, 0, "ko"), en[0]), at(0.9, ko, en[1])]
        pairs = [Pair(pair.target, pair.source, pair.confidence) if turned else pair for pair in pairs]
        assert len([*find_missing(Document("en.txt", pairs, given=False))]) == told


def test_a_message_says_between_which_lines_and_how_sure_it_is() -> None:
    korean, english = TextFile("ko.txt", "하나\n\n둘\n셋"), TextFile("en.txt", "one\n\n\ntwo\n")
    ko = [Segment.of_file(korean, start, end, "ko") for start, end in korean.lines() if end > start]
    en = [Segment.of_file(english, start, end, "en") for start, end in english.lines() if end > start]
    pairs = [
        at(0.9999, ko[0], Segment.gap(english, 6, "en")),
        at(0.5, Segment.gap(korean, 0, "ko"), en[0]),
        at(0.96, ko[1], Segment.gap(english, 9, "en")),
        at(0.72, ko[2], Segment.gap(english, 9, "en")),
        at(1.0, Segment.gap(korean, len(korean.text), "ko"), en[1]),
    ]
    rules = {"dropped": "dropped-sentence", "added": "added-sentence"}
    hits = find_missing(Document("en.txt", pairs, given=False))
    assert [sentences(hit, rules[hit.kind]) for hit in hits] == [
        (
            "no translation of “하나”; it should stand between lines 1 and 4 (confidence 99%)",
            "“하나”의 번역이 없습니다. 1행과 4행 사이에 있어야 합니다(신뢰도 99%)",
        ),
        (
            "“one” translates nothing in the source; the original should stand before line 1 of ko.txt"
            " (confidence 50%)",
            "“one”에 해당하는 원문이 없습니다. 원문은 ko.txt 1행 앞에 있어야 합니다(신뢰도 50%)",
        ),
        (
            "no translation of “둘” and 1 more; it should stand after line 4 (confidence 72%)",
            "“둘” 외 1개의 번역이 없습니다. 4행 뒤에 있어야 합니다(신뢰도 72%)",
        ),
        (
            "“two” translates nothing in the source; the original should stand after line 4 of ko.txt"
            " (confidence 100%)",
            "“two”에 해당하는 원문이 없습니다. 원문은 ko.txt 4행 뒤에 있어야 합니다(신뢰도 100%)",
        ),
    ]


def test_a_message_names_a_long_sentence_by_its_beginning() -> None:
    text = "The mayor opened the new library, which holds 50,000 books."
    english = Segment.of_string(text, "en")
    korean = TextFile("ko.txt", "하나\n")
    pairs = [at(0.9, Segment.gap(korean, 3, "ko"), english)]
    (hit,) = find_missing(Document("en.txt", pairs, given=False))
    assert sentences(hit, "added-sentence") == (
        "“The mayor opened the new library, which…” translates nothing in the source; the original should stand after"
        " line 1 of ko.txt (confidence 90%)",
        "“The mayor opened the new library, which…”에 해당하는 원문이 없습니다. 원문은 ko.txt 1행 뒤에 있어야"
        " 합니다(신뢰도 90%)",
    )


def moved_hits(order: list[int]) -> list[Hit]:
    """The runs that are told as moved, where line n translates line order[n], counted from 0."""
    source = TextFile("s.txt", "".join(f"줄 {n}\n" for n in range(len(order))))
    target = TextFile("t.txt", "".join(f"line {n}\n" for n in range(len(order))))
    korean = [Segment.of_file(source, *span, "ko") for span in source.lines()]
    english = [Segment.of_file(target, *span, "en") for span in target.lines()]
    pairs = [Pair(korean[n], english[place]) for n, place in enumerate(order)]
    return list(find_moved(Document("t.txt", pairs, given=False)))


def moved(order: list[int]) -> list[tuple[int, int]]:
    """Their source lines, counted from 0."""
    hits = moved_hits(order)
    assert all(hit.kind == "moved" for hit in hits)
    places = [source_of(hit) for hit in hits]
    return [(place.start.line - 1, place.end.line - 1) for place in places]


def test_moved_blocks_are_those_that_passed_others() -> None:
    assert moved([0, 1, 2, 3, 4, 5]) == []
    assert moved([4, 0, 1, 2, 3, 5]) == [(0, 0)]
    assert moved([2, 3, 4, 5, 0, 1]) == [(4, 5)]
    assert moved([0, 4, 5, 1, 2, 3]) == [(1, 2)]
    assert moved([1, 0, 2, 3, 5, 4]) == []  # neighbours that change places


@pytest.mark.parametrize(
    ("order", "english", "korean"),
    [
        (
            [4, 0, 1, 2, 3, 5],
            "“줄 0” has its translation in another place, line 5",
            "“줄 0”의 번역이 다른 곳(5행)에 있습니다",
        ),
        (
            [2, 3, 4, 5, 0, 1],
            "“줄 4” and 1 more has its translation in another place, lines 1-2",
            "“줄 4” 외 1개의 번역이 다른 곳(1-2행)에 있습니다",
        ),
    ],
)
def test_a_message_says_where_the_translation_went(order: list[int], english: str, korean: str) -> None:
    (hit,) = moved_hits(order)
    assert sentences(hit, "moved-block") == (english, korean)


@given(st.integers(2, 30).flatmap(lambda n: st.permutations(range(n))))
def test_what_has_not_moved_is_in_order(order: list[int]) -> None:
    kept = sorted(_longest_rising(order))
    ranks = [order[n] for n in kept]
    assert ranks == sorted(ranks)
    assert kept


def test_moved_rows_of_a_table_are_no_moved_blocks() -> None:
    assert list(find_moved(document(given=True))) == []


def parts_between(korean: str, english: str) -> list[Hit]:
    """What is told of the sentences of two files, line by line."""
    words, encoder, beads = shipped.MEASURES
    files = TextFile("ko.txt", korean), TextFile("en.txt", english)
    sides = [
        [Segment.of_file(file, *span, language) for span in file.lines()]
        for file, language in zip(files, ("ko", "en"), strict=True)
    ]
    document = Document("en.txt", align(*sides, shipped.MEASURES), given=False)
    return list(
        compare_sentences(
            document,
            encoder=encoder,
            beads=beads,
            weights=shipped.OMISSION_WEIGHTS,
            qualifiers=shipped.QUALIFIERS,
            telling=shipped.TELLING_WORDS,
            **shipped.ACCOUNT_TABLES._replace(words=words)._asdict(),
        )
    )


@pytest.mark.parametrize(
    ("end", "added"),
    [
        (" The announcement was made at a briefing at the Government Complex in Daejeon.", False),
        (" The announcement was received with loud protests by shopkeepers downtown.", True),
    ],
)
def test_what_one_sentence_says_may_be_said_in_two(end: str, added: bool) -> None:
    korean = (
        "도서관은 월요일에 쉰다.\n산림청은 3일 정부대전청사에서 브리핑을 열고, 섬 지역에 한해 시행하던 산불 감시 제도를"
        " 2028년까지 전국 40개 숲으로 확대한다고 밝혔다.\n감자 값이 두 배로 올랐다.\n"
    )
    english = (
        "The library is closed on Mondays.\nThe Forest Service announced on the third that it would extend its fire"
        f" watch, until now limited to islands, to 40 forests nationwide by 2028.{end}\nPotatoes cost twice as much.\n"
    )
    assert target_texts(parts_between(korean, english)) == [end.strip()] * added


def test_a_clause_that_one_of_two_files_has_alone_is_found() -> None:
    korean = "버스 정류장은 우체국 앞에 있다.\n이 도서관은 1987년에 문을 열었다.\n감자 값이 두 배로 올랐다.\n"
    lost = "although the roof was still leaking and half of the books had not arrived."

    def found(rest: str) -> list[Hit]:
        lines = [
            "The bus stop is in front of the post office.",
            f"The library opened in 1987{rest}",
            "Potatoes cost twice.",
        ]
        return parts_between(korean, "\n".join(lines))

    assert found(".") == []
    hits = found(f", {lost}")
    assert target_texts(hits) == [lost]
    assert sentences(hits[0], "added-content") == (
        "“although the roof was still leaking and…” translates nothing in the source",
        "“although the roof was still leaking and…”에 해당하는 내용이 원문에 없습니다",
    )


@each(
    ("text", "told"),
    [
        ("[manual]: https://example.org/manual", False),
        ("[manual]: <https://example.org/manual> 'The manual'", False),
        ("[^1]: It was written later.", True),
        ("[manual]: see below, where all is explained", True),
        ("2025년", False),  # 2025, which is no text
        ("<끝>", False),  # the end of the document, which English has no mark for
        ("- 끝 -", False),
        ("이상 끝.", False),
        ("끝으로 인사를 드립니다.", True),
        ("(12.5%)", False),
        ("2025년 예산", True),
        ("합계", True),
        ("스무 명", True),
    ],
)
def test_where_a_link_leads_and_what_is_a_figure_is_no_sentence(text: str, told: bool) -> None:
    segment = Segment.of_string(text, "ko")
    alone = Document("en.md", [Pair(segment, Segment.gap(TARGET, 4, "en"))], given=False)
    assert bool(list(find_missing(alone))) == told


@each(
    ("korean", "english", "told"),
    [
        (["한빛시장 문도경"], ["Moon Do-kyung", "Mayor of Hanbit"], []),
        (["한빛시장 문도경"], ["Moon Do-kyung", "Mayor", "City of Hanbit"], []),
        (["나래전자 대표이사 오다은"], ["CEO, Narae Electronics", "Da-eun Oh"], []),
        (["한빛시장", "문도경"], ["Moon Do-kyung, Mayor of Hanbit"], []),
        (["한빛시장 문도경"], ["Moon Do-kyung", "He was born in Hanbit and went to school there."], ["added"]),
        (["한빛시장 문도경"], ["Park Seo-jun", "Mayor of Hanbit"], ["added"]),  # nobody of that name
        (["한빛시장 문도경", "회원 문도경"], ["Moon Do-kyung"], ["dropped"]),  # the lone line has no name alone
    ],
)
def test_a_signature_may_stand_on_more_lines(korean: list[str], english: list[str], told: list[str]) -> None:
    """The first lines of both sides are paired, the others stand alone."""
    here, there = (
        [Segment.of_string(text, language) for text in lines] for lines, language in ((korean, "ko"), (english, "en"))
    )
    pairs = [
        Pair(here[0], there[0]),
        *(Pair(segment, Segment.gap(TARGET, 4, "en")) for segment in here[1:]),
        *(Pair(Segment.gap(SOURCE, 7, "ko"), segment) for segment in there[1:]),
    ]
    assert [hit.kind for hit in find_missing(Document("en.md", pairs, given=False))] == told


@pytest.mark.parametrize(
    ("english", "rules"),
    [
        ("The nurse told the patient to drink water.", ["partial-translation"]),
        ("The doctor told the patient to take the medicine, but the nurse told him to drink water.", ["lost-negation"]),
    ],
)
def test_what_is_denied_in_a_clause_that_is_lost_is_told_once(english: str, rules: list[str]) -> None:
    korean = "의사는 환자에게 약을 먹지 말라고 했지만 간호사는 물을 마시라고 했다."
    (found,) = Session().lint_pairs([(korean, english)])
    assert [finding.rule for finding in found] == rules
