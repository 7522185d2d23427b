from __future__ import annotations

import numpy
import pytest
from shipped import MEASURES, STANDARDS

from qa_lint.alignment.bitext import align
from qa_lint.alignment.similarity import Tables
from qa_lint.checks.omission import paragraphs
from qa_lint.checks.omission.paragraphs import parts_of_paragraphs
from qa_lint.engine.locate import locate_spot
from qa_lint.model import Language, Pair, Segment, Spot, Text, TextFile
from qa_lint.resources.encoder import Encoder

KOREAN = [
    [
        "어젯밤 항구의 오래된 창고에서 큰불이 나 세 시간 만에 꺼졌다.",
        "소방서는 소방차 열두 대와 대원 50명을 현장에 보냈다고 밝혔다.",
        "이웃 주민 서른 명이 학교 강당으로 피했지만 다친 사람은 없었다.",
    ],
    [
        "경찰은 낡은 전기 배선에서 불이 시작된 것으로 보고 조사하고 있다.",
        "창고 주인은 지난달에 화재 보험에 들었다고 말했다.",
    ],
    [
        "시장은 아침에 현장을 찾아 가게를 잃은 상인들을 위로했다.",
        "시의회는 다음 주에 임시 창고를 짓는 예산을 논의한다.",
    ],
]
ENGLISH = [
    [
        "A large fire broke out last night in an old harbour warehouse and was put out after three hours.",
        "The fire department said that it sent twelve fire engines and 50 firefighters to the scene.",
        "Thirty neighbours took shelter in the school hall, but nobody was hurt.",
    ],
    [
        "The police believe that the fire started in old electric wiring and are investigating.",
        "The owner of the warehouse said that he took out fire insurance last month.",
    ],
    [
        "The mayor visited the scene in the morning and comforted the merchants who lost their shops.",
        "Next week the city council will discuss the budget for a temporary warehouse.",
    ],
]


def blocks(text: list[list[str]], language: Language) -> list[Segment]:
    file = TextFile(language, "\n".join(" ".join(sentences) for sentences in text))
    return [Segment.of_file(file, *span, language) for span in file.lines()]


def found(source: list[Segment], target: list[Segment]) -> list[tuple[str, str, str]]:
    """What has no counterpart, and what stands before and behind the place of that."""
    told = []
    for pair, parts in parts_of_paragraphs(align(source, target, MEASURES), STANDARDS):
        for part in parts:
            other = pair.target.text if part.text is pair.source.text else pair.source.text
            text = part.text[part.span.start : part.span.end]
            told.append((text, other[: part.place.start].strip(), other[part.place.end :].strip()))
    return told


def without(text: list[list[str]], paragraph: int, sentence: int) -> list[list[str]]:
    return [[s for m, s in enumerate(sentences) if (n, m) != (paragraph, sentence)] for n, sentences in enumerate(text)]


PLACES = [(n, m) for n, sentences in enumerate(KOREAN) for m in range(len(sentences))]


def test_paragraphs_that_tell_the_same_lack_nothing() -> None:
    korean, english = blocks(KOREAN, "ko"), blocks(ENGLISH, "en")
    assert found(korean, english) == found(english, korean) == []


@pytest.mark.parametrize(("paragraph", "sentence"), PLACES)
@pytest.mark.parametrize("lost", ["ko", "en"])
def test_a_lost_sentence_and_where_it_should_stand(paragraph: int, sentence: int, lost: Language) -> None:
    korean = without(KOREAN, paragraph, sentence) if lost == "ko" else KOREAN
    english = without(ENGLISH, paragraph, sentence) if lost == "en" else ENGLISH
    kept, other = (ENGLISH, KOREAN) if lost == "ko" else (KOREAN, ENGLISH)
    expected = (
        kept[paragraph][sentence],
        " ".join(other[paragraph][:sentence]),
        " ".join(other[paragraph][sentence + 1 :]),
    )
    sides = blocks(korean, "ko"), blocks(english, "en")
    assert found(*sides) == found(*sides[::-1]) == [expected]


@pytest.mark.parametrize(("sentence", "line"), [((0, 2), 1), ((1, 0), 2)])
def test_of_joined_paragraphs_the_one_that_lost_the_sentence_is_named(sentence: tuple[int, int], line: int) -> None:
    korean, english = blocks(KOREAN, "ko"), blocks(without(ENGLISH, *sentence), "en")
    pair = Pair(Segment.join(korean[:2]), Segment.join(english[:2]), shape=(2, 2))
    ((_, [part]),) = parts_of_paragraphs([pair, Pair(korean[2], english[2])], STANDARDS)
    assert part.text is pair.source.text
    assert locate_spot(Spot(pair.source, part.span)).start.line == line
    assert locate_spot(Spot(pair.target, part.place)).start.line == line


def test_each_of_joined_paragraphs_is_told_what_it_lost() -> None:
    korean, english = blocks(KOREAN, "ko"), blocks(without(without(ENGLISH, 1, 1), 0, 1), "en")
    pair = Pair(Segment.join(korean[:2]), Segment.join(english[:2]), shape=(2, 2))
    ((_, parts),) = parts_of_paragraphs([pair, Pair(korean[2], english[2])], STANDARDS)
    assert [part.text[slice(*part.span)] for part in parts] == [KOREAN[0][1], KOREAN[1][1]]
    assert [locate_spot(Spot(pair.target, part.place)).start.line for part in parts] == [1, 2]


def test_a_lost_sentence_that_only_the_words_tell_of() -> None:
    korean = [["등대지기는 일흔 살이다.", "그는 매일 저녁 계단 백 개를 오른다.", "섬에는 이제 그 혼자 산다."]]
    english = [
        [
            "The lighthouse keeper is seventy years old.",
            "Every evening he climbs a hundred steps.",
            "He is now the only one living on the island.",
        ]
    ]
    lost = "손자는 도시에서 피아노를 배운다."  # without it the lengths are as usual, as the rest is long in English
    kept = [[*korean[0][:2], lost, korean[0][2]]]
    sides = blocks(kept, "ko"), blocks(english, "en")
    assert found(*sides) == found(*sides[::-1]) == [(lost, " ".join(english[0][:2]), english[0][2])]
    told = [[*english[0][:2], "His grandson is learning the piano in the city.", english[0][2]]]
    assert found(sides[0], blocks(told, "en")) == []


def test_sentences_that_surely_have_a_partner_are_not_left_out() -> None:
    encoder = Encoder()
    pairs = [Pair(*both) for both in zip(blocks(KOREAN, "ko"), blocks(ENGLISH, "en"), strict=True)]
    assert list(parts_of_paragraphs(pairs, STANDARDS._replace(measures=MEASURES._replace(encoder=encoder)))) == []
    assert encoder.asked == 2 * len(PLACES)


def test_a_long_text_is_measured_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    sides = blocks(KOREAN, "ko"), blocks(without(ENGLISH, 1, 1), "en")
    whole = found(*sides)
    assert len(whole) == 1
    monkeypatch.setattr(paragraphs, "_WINDOW", 5)
    assert found(*sides) == whole


def test_part_of_a_text_is_measured_against_all_of_it() -> None:
    korean, english = (
        [Text(sentence, language) for sentences in text for sentence in sentences]
        for language, text in (("ko", KOREAN), ("en", ENGLISH))
    )
    tables = Tables(korean, english, MEASURES)
    part = tables.within(slice(1, 4), slice(2, 6))
    assert part.size == (3, 4)
    assert (part.scores((1, 1)) == tables.scores((1, 1))[1:4, 2:6]).all()
    assert numpy.allclose(part.scores((2, 1)), tables.scores((2, 1))[1:3, 2:6], atol=1e-4)
    assert part.cut_where(range(3), range(4)) is False
