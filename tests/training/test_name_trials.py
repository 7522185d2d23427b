from __future__ import annotations

from random import Random

import pytest
from shipped import LETTERS
from toy import pair

from qa_lint.facts.names.evidence import Knowledge
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.name_trials import Trial, observe, put_wrong

KNOWN = Knowledge(WordPairs({}, {}, {"festival": 9}, 10), LETTERS, Exonyms({}), Analyser(), Gazetteer(), Vocabulary())
NAMES = ["Hrodnavik"]


def trials(korean: str, english: str) -> list[Trial]:
    """What becomes of the pair in twenty rounds."""
    chance = Random(5)  # noqa: S311 - nothing here is secret
    return [trial for _ in range(20) for trial in put_wrong([pair(korean, english)], KNOWN, NAMES, chance)]


def test_a_name_is_replaced_or_left_out_wherever_it_stands() -> None:
    found = trials("베르겐과 베르겐의 항구", "Bergen and the harbour of Bergen")
    texts = {(trial.latin, trial.pair.english) for trial in found}
    assert texts == {
        ("", "Bergen and the harbour of Bergen"),
        ("", "and the harbour of"),
        ("Hrodnavik", "Hrodnavik and the harbour of Hrodnavik"),
    }
    assert all(bool(trial.hangul) == ("Bergen" not in trial.pair.english) for trial in found)


def test_a_name_beside_another_is_never_left_out() -> None:
    found = trials("로베르타 칸초네가 노래했다.", "Roberta Canzone sang.")
    assert {trial.pair.english for trial in found} == {
        "Roberta Canzone sang.",
        "Hrodnavik Canzone sang.",
        "Roberta Hrodnavik sang.",
    }


@pytest.mark.parametrize("english", ["the harbour of bergen", "the harbour", "The town of Oslo"])
def test_a_pair_without_a_name_that_reads_is_no_trial(english: str) -> None:
    assert trials("베르겐의 항구", english) == []


def test_what_is_seen_of_a_name_put_wrong_is_true() -> None:
    right = pair("축제는 베르겐에서 열렸다.", "The festival was held in Bergen.")
    wrong = pair("축제는 베르겐에서 열렸다.", "The festival was held in Hrodnavik.")
    lost = pair("축제는 베르겐에서 열렸다.", "The festival was held in.")
    observed = observe([Trial(right), Trial(wrong, "베르겐", "Hrodnavik"), Trial(lost, "베르겐")], KNOWN)
    assert [(row.true, row.features["a place for a place"]) for row in observed.wrong if row.true] == [(True, 1.0)]
    assert [(row.true, row.features["hole"]) for row in observed.lost if row.true] == [(True, 1.0)]


def test_what_is_seen_in_good_text_is_false() -> None:
    observed = observe(
        [Trial(pair("축제는 베르겐에서 열렸다.", "A festival took place in the Norwegian town."))], KNOWN
    )
    assert observed.lost
    assert not any(row.true for row in (*observed.wrong, *observed.lost))
