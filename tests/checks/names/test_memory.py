"""The memory of a document, overheard: the same answers mean the same end."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from shipped import LETTERS
from toy import pair

from qa_lint.engine.session import Session
from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.memory import Lesson, NameMemory, Overheard, is_still_so, read_lesson
from qa_lint.project.settings import Config

WORDS = st.sampled_from(["a", "b", "가", "나"])
QUESTIONS: list[Callable[[NameMemory, str], object]] = [
    lambda memory, word: memory.persons[word],
    lambda memory, word: memory.read[word],
    lambda memory, word: memory.latin[word],
    lambda memory, word: word in memory.small,
    lambda memory, word: sorted(memory.spellings[word]),
    lambda memory, word: memory.has_hangul(word),
    lambda memory, word: memory.spelled_otherwise(word, "a"),
]


def greet(memory: NameMemory, word: str) -> None:
    memory.persons[word] += 1


TALK = st.lists(st.tuples(st.sampled_from([*QUESTIONS, greet]), WORDS), max_size=8)
LESSONS = st.lists(
    st.builds(
        Lesson,
        *[st.lists(WORDS, max_size=2).map(" ".join)] * 3,
        st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
    ),
    max_size=3,
)


def memory_of(lessons: list[Lesson]) -> NameMemory:
    memory = NameMemory()
    memory.learn(lessons)
    return memory


def test_what_is_learned_of_pairs_is_what_each_of_them_has() -> None:
    rows = [("한지우는 서울에 산다.", "Han Jiwoo lives in Seoul."), ("서울은 크다.", "Seoul is big.")]
    memory = memory_of([read_lesson(pair(*row), LETTERS) for row in rows])
    assert memory.latin == {"Han": 1, "Jiwoo": 1, "Seoul": 2}
    assert memory.small == {"lives", "in", "is", "big"}
    assert memory.hangul == {"한지우는", "서울에", "산다", "서울은", "크다"}
    assert memory.read["서울"] == 2


@given(LESSONS, LESSONS, TALK)
def test_whoever_asks_hears_what_the_memory_says_and_it_is_known_whether_that_still_holds(
    lessons: list[Lesson], others: list[Lesson], talk: list[tuple[Callable[[NameMemory, str], object], str]]
) -> None:
    plain, memory = memory_of(lessons), memory_of(lessons)
    overheard = Overheard(memory)
    answers = [ask(plain, word) for ask, word in talk]
    assert [ask(overheard, word) for ask, word in talk] == answers
    assert memory.persons == plain.persons

    other, before = memory_of(others), memory_of(others)
    again = memory_of(others)
    same = is_still_so(overheard.said, other)
    if same:
        assert [ask(again, word) for ask, word in talk] == answers
        assert other.persons == again.persons
    else:
        assert other.persons == before.persons + type(before.persons)()
    assert is_still_so(overheard.said, memory_of(lessons))


def test_what_was_read_of_a_pair_does_not_outlive_it(tmp_path: Path) -> None:
    session = Session(Config(tmp_path, cache=False, select=("name",)))
    rows = [(f"세르지오 가르시아는 {n}번 이겼다.", f"Marcus Garcia won {n} times.") for n in range(3)]
    gc.freeze()  # what was there before is not looked through, and there is much of it
    assert [len(found) for found in session.lint_pairs(rows)] == [1, 1, 1]
    gc.collect()
    assert not [each for each in gc.get_objects() if isinstance(each, NameEvidence | NameMemory)]


def test_what_pairs_teach_is_known_word_by_word() -> None:
    memory = memory_of(
        [Lesson("Paris Rome", "left to", "파리 떠난", (("파리", "Paris"),)), Lesson("Rome", "it", "로마에", ())]
    )
    assert memory.latin == {"Paris": 1, "Rome": 2}
    assert memory.small == {"left", "to", "it"}
    assert memory.hangul == {"파리", "떠난", "로마에"}
    assert (memory.read["파리"], memory.spellings["파리"]) == (1, {"Paris"})
    assert [memory.has_hangul(name) for name in ("로마", "로만", "가", "힣")] == [True, False, False, False]
    assert [memory.spelled_otherwise("파리", latin) for latin in ("Paris", "Pari")] == [False, True]
    assert not memory.spelled_otherwise("로마", "Rome")


def test_a_memory_that_answers_otherwise_is_told_nothing() -> None:
    memory = NameMemory()
    memory.persons["나"] += 2
    assert not is_still_so([("persons", "가", None), ("persons", "나", None), ("persons", "나", 7)], memory)
    assert (memory.persons["가"], memory.persons["나"]) == (0, 2)
    assert is_still_so([("persons", "가", None), ("persons", "나", 2)], memory)
    assert (memory.persons["가"], memory.persons["나"]) == (1, 2)


def test_a_word_in_small_letters_is_told_by_a_memory_that_is_overheard() -> None:
    overheard = Overheard(memory_of([Lesson("Seoul", "lives in", "", ())]))
    assert "lives" in overheard.small
    assert "Seoul" not in overheard.small
    assert overheard.said == [("small", "lives", True), ("small", "Seoul", False)]
