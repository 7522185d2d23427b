from __future__ import annotations

import math

import numpy
import pytest
from each import each
from shipped import MEASURES

from qa_lint.alignment import chain
from qa_lint.alignment.beads import Bead
from qa_lint.alignment.chain import (
    SENTENCES,
    Passage,
    _chosen,
    _instead_of,
    _labels,
    _with_labels,
    most_probable,
    passages,
)
from qa_lint.alignment.similarity import Tables
from qa_lint.model import Language, Text
from qa_lint.resources.encoder import Encoder

KOREAN = [
    "시장이 새 도서관의 문을 열었다.",
    "책은 모두 5만 권이다.",
    "아이들을 위한 방에는 장난감도 있다.",
    "버스 정류장은 바로 앞이다.",
]
ENGLISH = [
    "The mayor opened the new library.",
    "It holds 50,000 books.",
    "The children's room has toys as well.",
    "There is a bus stop right in front of it.",
]


def blocks(lines: list[str], language: Language) -> list[Text]:
    return [Text(line, language) for line in lines]


def beads(korean: list[str], english: list[str], **options: object) -> list[Bead]:
    sides = blocks(korean, "ko"), blocks(english, "en")
    found = most_probable(*sides, MEASURES, **options)  # type: ignore[arg-type]
    mirrored = most_probable(*sides[::-1], MEASURES, **options)  # type: ignore[arg-type]
    assert sorted(bead.turned() for bead, _ in mirrored) == sorted(bead for bead, _ in found)
    assert all(0 < p <= 1 for _, p in found)
    return [bead for bead, _ in found]


def test_blocks_stand_alone_where_that_is_likelier_than_not_in_whatever_order() -> None:
    # a pair with probability 0.3; else both alone, 0.35 for either of them coming first
    pair = numpy.array([[0, 0], [0, 0.3]])
    alone = numpy.array([[0, 0], [0.35, 0.35]])
    sure = {(1, 1): pair, (1, 0): alone, (0, 1): alone.T}
    found = _chosen(sure)
    assert sorted(bead.shape for bead, _ in found) == [(0, 1), (1, 0)]
    assert [p for _, p in found] == pytest.approx([0.7, 0.7])


def test_a_short_sentence_hides_in_no_merge() -> None:
    joined = [f"{ENGLISH[0]} {ENGLISH[1]}", *ENGLISH[2:]]
    assert beads(KOREAN, joined)[0] == Bead(0, 2, 0, 1)
    without = [KOREAN[0], "모두가 손뼉을 쳤다.", *KOREAN[1:]]
    found = beads(without, joined)
    assert Bead(1, 2, 0, 0) in found or Bead(1, 2, 1, 1) in found


def test_sentences_divided_at_another_place() -> None:
    korean = [f"{KOREAN[0]} {KOREAN[1]}", *KOREAN[2:]]
    english = [ENGLISH[0], f"{ENGLISH[1]} {ENGLISH[2]}", ENGLISH[3]]
    assert beads(korean, english) == [Bead(0, 2, 0, 2), Bead(2, 3, 2, 3)]


def test_without_another_side_all_stand_alone_and_two_blocks_are_a_pair() -> None:
    assert beads(KOREAN, []) == [Bead(n, n + 1, 0, 0) for n in range(4)]
    assert beads(KOREAN[:1], ENGLISH[:1]) == [Bead(0, 1, 0, 1)]


def test_three_sentences_that_one_translates() -> None:
    one = "The mayor opened the new library, which holds 50,000 books and has a children's room with toys."
    assert beads(KOREAN, [one, ENGLISH[3]], shapes=SENTENCES) == [Bead(0, 3, 0, 1), Bead(3, 4, 1, 2)]


def test_only_what_is_in_doubt_is_cut() -> None:
    measures = MEASURES._replace(encoder=Encoder())
    tables = Tables(blocks(KOREAN[:2], "ko"), blocks([" ".join(ENGLISH[:2])], "en"), measures)
    asked = measures.encoder.asked
    assert not tables.cut_where([], [])
    assert not tables.cut_where([0, 1], [])  # one sentence each
    assert measures.encoder.asked == asked
    assert tables.cut_where([], [0])
    assert measures.encoder.asked == asked + 2


STRANGE = "Tickets for the opera are sold out until spring."


@pytest.mark.parametrize("turned", [False, True])
def test_texts_that_are_plainly_in_step_are_paired_without_the_encoder(turned: bool) -> None:
    measures = MEASURES._replace(encoder=Encoder())
    sides = blocks(KOREAN, "ko"), blocks(ENGLISH, "en")
    found = most_probable(*(sides[::-1] if turned else sides), measures)
    assert [bead for bead, _ in found] == [Bead(n, n + 1, n, n + 1) for n in range(4)]
    assert all(0.9 < p <= 1 for _, p in found)
    assert measures.encoder.asked == 0


@pytest.mark.parametrize("at", range(4))
def test_a_block_with_a_strange_one_opposite_it_is_looked_at_closely(at: int) -> None:
    measures = MEASURES._replace(encoder=Encoder())
    english = [*ENGLISH[:at], STRANGE, *ENGLISH[at + 1 :]]
    found = most_probable(blocks(KOREAN, "ko"), blocks(english, "en"), measures)
    assert measures.encoder.asked == 8
    assert {Bead(n, n + 1, n, n + 1) for n in range(4) if n != at} <= {bead for bead, _ in found}


@pytest.mark.parametrize(("at", "looked_at"), [(0, 13), (20, 25), (59, 13)])
def test_what_is_far_from_a_strange_block_is_not_looked_at_closely(at: int, looked_at: int) -> None:
    """A block that is in doubt is looked at with twelve on either side of it."""
    measures = MEASURES._replace(encoder=Encoder())
    korean, english = ([f"({n}) {side[n % 4]}" for n in range(60)] for side in (KOREAN, ENGLISH))
    english[at] = STRANGE
    most_probable(blocks(korean, "ko"), blocks(english, "en"), measures)
    assert measures.encoder.asked == 2 * looked_at


def page(korean: list[str], english: list[str]) -> list[Bead]:
    return [b for b, _ in most_probable(blocks(korean, "ko"), blocks(english, "en"), MEASURES)]


@pytest.mark.parametrize("first", [1, 2, 3])
def test_blocks_that_stand_at_another_place_are_paired_with_their_translations(first: int) -> None:
    shifted = [*ENGLISH[first:], *ENGLISH[:first]]
    places = [(n, (n - first) % 4) for n in range(4)]
    assert page(KOREAN, shifted) == [Bead(n, n + 1, m, m + 1) for n, m in places]


def test_neighbours_that_are_exchanged_are_two_pairs() -> None:
    """An edited translation tells the news first; joined, the two would be a pair of which little is sure."""
    korean = [
        "노조는 다음 달 6일부터 파업에 들어간다. 조합원의 70%가 찬성했다.",
        "시는 파업에 대비해 출퇴근 시간대 버스를 늘리고, 열차를 평소의 83% 수준으로 운행할 계획이다.",
        "양측은 22일 다시 만나 협상을 이어간다. 지난해에도 노조는 이틀간 파업한 뒤 업무에 복귀했다.",
    ]
    english = [
        "The union will go on strike on the 6th of next month. Seventy percent of its members voted for it.",
        "The two sides will meet again on the 22nd. Last year, too, workers went back after a two-day strike.",
        "The city plans to add buses during rush hour and keep trains running at 83 percent of normal levels.",
    ]
    assert beads(korean, english) == [Bead(0, 1, 0, 1), Bead(1, 2, 2, 3), Bead(2, 3, 1, 2)]
    unlike = [*english[:2], "The restaurant is closed on Mondays. Its owner is on a trip to the island of Jeju."]
    assert Bead(1, 2, 2, 3) not in beads(korean, unlike)


def test_code_goes_with_code_alone() -> None:
    code, other = "```sh\nmake library\n```", "```sh\nmake garden\n```"
    assert page([KOREAN[0], code, KOREAN[1]], [ENGLISH[0], code, ENGLISH[1]]) == [
        Bead(0, 1, 0, 1),
        Bead(1, 2, 1, 2),
        Bead(2, 3, 2, 3),
    ]
    found = page([KOREAN[0], code, other, KOREAN[1]], [ENGLISH[0], other, ENGLISH[1]])
    assert Bead(2, 3, 1, 2) in found
    assert [bead.shape for bead in found].count((1, 0)) == 1
    assert sorted(bead.shape for bead in page([code], [ENGLISH[0]])) == [(0, 1), (1, 0)]


def test_a_heading_goes_with_a_heading() -> None:
    korean = ["# 도서관", "도서관", KOREAN[1]]
    english = ["Library", "# Library", ENGLISH[1]]
    assert Bead(0, 1, 1, 2) in page(korean, english)
    assert Bead(0, 1, 0, 1) not in page(korean, english)


def test_two_labels_that_stand_alone_opposite_each_other_are_a_pair() -> None:
    korean, english = [KOREAN[0], "첫 줄", *KOREAN[1:]], [ENGLISH[0], "Orphans", *ENGLISH[1:]]
    assert Bead(1, 2, 1, 2) in beads(korean, english)
    for sentences in (("첫 줄.", "Orphans"), ("첫 줄", "Orphans!”")):
        assert Bead(1, 2, 1, 2) not in beads(
            [KOREAN[0], sentences[0], *KOREAN[1:]], [ENGLISH[0], sentences[1], *ENGLISH[1:]]
        )
    long = "새로 온 사서는 첫 줄에 앉아 있었다.", "Orphans are admitted free of charge all year."
    assert Bead(1, 2, 1, 2) not in beads([KOREAN[0], long[0], *KOREAN[1:]], [ENGLISH[0], long[1], *ENGLISH[1:]])


# A text of any length: what stands in it tells one sentence from the others
MANY_KOREAN = [sentence.replace(".", f" ({n}번).") for n in range(8) for sentence in KOREAN]
MANY_ENGLISH = [sentence.replace(".", f" (No. {n}).") for n in range(8) for sentence in ENGLISH]


def in_passages(korean: list[str], english: list[str]) -> list[Passage]:
    return list(passages(blocks(korean, "ko"), blocks(english, "en"), MEASURES))


@pytest.mark.parametrize("gone", [None, 3, 14, 29])
def test_sentences_are_aligned_window_by_window_as_they_are_at_once(
    monkeypatch: pytest.MonkeyPatch, gone: int | None
) -> None:
    korean = [sentence for n, sentence in enumerate(MANY_KOREAN[:30]) if n != gone]
    english = MANY_ENGLISH[:30]
    (whole,) = in_passages(korean, english)
    monkeypatch.setattr(chain, "_WINDOW", 12)
    found = in_passages(korean, english)
    assert len(found) > 2
    assert [bead for passage in found for bead in passage.beads] == whole.beads
    for side, text in enumerate((korean, english)):
        assert [n for passage in found for n in passage.settled[side]] == [*range(len(text))]
        alone = [passage.alone[side][n - passage.places[side].start] for passage in found
                 for n in passage.settled[side]]  # fmt: skip
        assert [p > 0.5 for p in alone] == [p > 0.5 for p in whole.alone[side]]


@pytest.mark.parametrize("side", [0, 1])
def test_what_is_left_where_the_other_text_has_ended_stands_alone(monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    monkeypatch.setattr(chain, "_WINDOW", 8)
    rest = [f"그날 {n}번 버스가 왔다." for n in range(28)], [f"Bus {n} came that day." for n in range(28)]
    found = in_passages(*([*text[:2], *(rest[side] if side == n else [])] for n, text in enumerate((KOREAN, ENGLISH))))
    beads = [bead.turned() if side else bead for passage in found for bead in passage.beads]
    assert beads == [Bead(0, 1, 0, 1), Bead(1, 2, 1, 2), *(Bead(n, n + 1, 2, 2) for n in range(2, 30))]
    last = found[-1]
    assert last.places[1 - side] == slice(1, 2)  # measured beside the last one, which is settled
    assert last.settled[1 - side] == range(2, 2)
    assert (set(last.alone[side]), set(last.alone[1 - side])) == ({1.0}, {0.0})


def test_the_cells_of_all_windows_grow_with_the_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "_WINDOW", 4)

    def cells(n: int) -> int:
        return sum(math.prod(passage.tables.size) for passage in in_passages(MANY_KOREAN[:n], MANY_ENGLISH[:n]))

    assert cells(32) <= 2.5 * cells(16)  # all at once have four times as many


PAIRED, LABEL, OPPOSITE = ("시장이 새 도서관의 문을 열었다.", "The mayor opened the new library."), "첫 줄", "Orphans"


@each(
    ("shapes", "joined"),
    [
        ("11 10 01 11", 1),
        ("11 01 10 11", 1),
        ("10 01 11", 0),
        ("11 10 01", 1),
        ("10 01", 0),
        # something else stands alone beside them
        ("10 10 01 11", None),
        ("11 10 01 01", None),
        ("11 10 11 01", None),
        ("11 10 10 11", None),
        ("11 10", None),
        ("01", None),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_of_what_stands_alone_two_labels_beside_pairs_are_one(shapes: str, joined: int | None, turned: bool) -> None:
    """`joined` is the number of the first bead of the two."""
    i = j = 0
    beads, source, target = [], [], []
    for n, shape in enumerate(shapes.split()):
        a, b = map(int, shape)
        beads.append((Bead(i, i + a, j, j + b), 0.9 - n / 10))
        source += [PAIRED[0] if shape == "11" else LABEL] * a
        target += [PAIRED[1] if shape == "11" else OPPOSITE] * b
        i, j = i + a, j + b
    sides = blocks(source, "ko"), blocks(target, "en")
    if turned:
        beads, sides = [(bead.turned(), p) for bead, p in beads], sides[::-1]
    found = [*_with_labels(beads, *sides)]
    if joined is None:
        assert found == beads
        return
    one, other = beads[joined][0], beads[joined + 1][0]
    places = min(one.source, other.source), max(one.source_end, other.source_end)
    opposite = min(one.target, other.target), max(one.target_end, other.target_end)
    assert [bead for bead, _ in found] == [
        *(bead for bead, _ in beads[:joined]), Bead(*places, *opposite), *(bead for bead, _ in beads[joined + 2 :]),
    ]  # fmt: skip
    assert found[joined][1] == pytest.approx(1 - (0.9 - joined / 10))


@each(
    ("korean", "english", "are_labels"),
    [
        ("첫 줄", "Orphans", True),
        ("첫 줄의 아이들", "The children in the front row", True),  # by the mean of both
        ("첫 줄에 나란히 앉아 있는 아이들과 어른들과 개", "Front", False),
        ("첫 줄.", "Orphans", False),
        ("첫 줄", "Orphans.", False),
        ("# 첫 줄", "# Orphans", True),
        ("# 첫 줄", "Orphans", False),
        ("```sh\nmake a\n```", "```sh\nmake b\n```", False),
    ],
)
def test_what_may_be_a_label_opposite_another(korean: str, english: str, are_labels: bool) -> None:
    ours, theirs = Text(korean, "ko"), Text(english, "en")
    assert (_labels(ours, theirs), _labels(theirs, ours)) == (are_labels, are_labels)


@each(
    ("bead", "elsewhere", "alone", "instead"),
    [
        (Bead(1, 2, 1, 1), {1: (3, 0.9)}, {3, 5}, [(Bead(1, 2, 3, 4), 0.9)]),
        (Bead(1, 2, 1, 1), {1: (3, 0.9)}, {5}, []),  # which is the partner of another one
        (Bead(1, 2, 1, 1), {2: (3, 0.9)}, {3}, []),
        (Bead(1, 3, 1, 3), {1: (2, 0.9), 2: (1, 0.8)}, set(), [(Bead(1, 2, 2, 3), 0.9), (Bead(2, 3, 1, 2), 0.8)]),
        (Bead(1, 3, 1, 3), {1: (1, 0.9), 2: (2, 0.8)}, {1, 2}, []),
    ],
)
def test_what_a_block_is_paired_with_elsewhere(
    bead: Bead, elsewhere: dict[int, tuple[int, float]], alone: set[int], instead: list[tuple[Bead, float]]
) -> None:
    assert [*_instead_of(bead, elsewhere, alone)] == instead


@each(("run", "partner"), [(1, 0), (3, 1)])
def test_lines_of_neighbouring_runs_belong_together(run: int, partner: int) -> None:
    """Of two lines that say the same, that one is translated which stands next to the translation."""
    korean, english = blocks([KOREAN[0], KOREAN[0]], "ko"), blocks([ENGLISH[0]], "en")
    found = most_probable(korean, english, MEASURES, runs=([0, 4], [run]))
    assert [bead for bead, _ in found if bead.paired] == [Bead(partner, partner + 1, 0, 1)]
    turned = most_probable(english, korean, MEASURES, runs=([run], [0, 4]))
    assert [bead for bead, _ in turned if bead.paired] == [Bead(0, 1, partner, partner + 1)]
