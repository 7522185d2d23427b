from __future__ import annotations

import numpy
import pytest
from shipped import LETTERS

from qa_lint.resources.letters import LetterTable, is_open, sounds_of
from qa_lint.resources.sound_rows import SoundRows

LATIN = ["Texas", "Kim", "NASA", "Hubert", "Jean-Luc", "Łódź", "a", "Xi", "DaVinci", "7", "Wellington", "Oz"]


def invented(count: int) -> list[str]:
    """Hangul words of one to five syllables, and what is none."""
    syllables = ["".join(chr(ord("가") + n * step % 11_172) for step in (7, 31, 953, 71, 5)) for n in range(count)]
    words = [word[: 1 + n % 5] for n, word in enumerate(syllables)]
    return [*words, "텍사스", "위베르", "나사", "SK", "", "AI는", "텍사스"]


@pytest.mark.parametrize("count", [20, 400])  # one by one, and all at once
@pytest.mark.parametrize("least", [-1.0, 0.0, 0.2, 1.0])
def test_what_is_read_is_told_as_of_each_by_itself(count: int, least: float) -> None:
    words = invented(count)
    rows = SoundRows(words, LETTERS)
    for latin in LATIN:
        assert set(rows.read_by(latin, least)) == {word for word in words if LETTERS.reaches(word, latin, least)}
    assert {*rows.read_by("Texas", 1.0)} >= {"텍사스"}


def test_of_many_words_few_are_asked_for_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    reaches = LetterTable.reaches

    def counted(table: LetterTable, hangul: str, latin: str, least: float) -> bool:
        asked.append(hangul)
        return reaches(table, hangul, latin, least)

    monkeypatch.setattr(LetterTable, "reaches", counted)
    rows = SoundRows(invented(1_000), LETTERS)
    assert [*rows.read_by("Wellington", 0.65)] == []
    assert len(asked) < 100


@pytest.mark.parametrize("latin", ["Texas", "Oz", "Wellington"])
def test_a_ceiling_over_all_is_that_over_each(latin: str) -> None:
    """Of words of one sound, too, and of two, of which the one begins and the other ends."""
    numbers = LETTERS.weights.numbers
    for word in ("아", "가", "간", "텍사", "텍사스", "위베르"):
        sounds = sounds_of(word)
        for ceiling in LETTERS.ceilings(latin, is_open(sounds)):
            [of_all] = ceiling.over_each(numpy.array([[numbers[sound] for sound in sounds]]), LETTERS.weights)
            assert of_all == pytest.approx(ceiling.over(sounds))
