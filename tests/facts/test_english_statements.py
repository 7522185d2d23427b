"""Whether an English clause states a word, so that a "not" before it would deny the clause."""

import pytest
from compared import DICTIONARY
from shipped import WORDS
from toy import pair

from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.words import read_words


def stated(korean: str, english: str, word: str, *, noun: bool) -> bool | None:
    """What is said of the first word of the English that is written so."""
    both = pair(korean, english)
    (found, *_) = (w for w in both.english.fact(read_words) if both.english[w.start : w.end] == word)
    return is_stated(both, found, Links(both, WORDS, DICTIONARY), noun=noun)


@pytest.mark.parametrize(
    ("korean", "english", "word", "noun"),
    [
        ("그 문은 잠기지 않는다.", "The door is always locked.", "locked", False),  # behind an auxiliary
        ("창문을 닫지 마십시오.", "Close the window.", "Close", False),  # a command
        ("그는 표를 팔지 않았다.", "He sold the ticket.", "sold", False),  # behind a subject
        ("아이는 먹지 않고 잤다.", "The child slept and ate.", "ate", False),  # that of the clause before
        ("기다릴 필요가 없다.", "You need to wait.", "need", True),  # a verb after all
        ("그는 의사가 아니다.", "He is a doctor.", "doctor", True),
        ("그는 기다리지 않는다.", "He has to wait.", "wait", False),
    ],
)
def test_a_predicate_is_stated(korean: str, english: str, word: str, noun: bool) -> None:
    assert stated(korean, english, word, noun=noun) is True


@pytest.mark.parametrize(
    ("korean", "english", "word", "noun"),
    [
        ("기다리지 마라.", "Give up waiting.", "waiting", False),  # of a verb that Korean does not have
        ("걱정하지 않아도 된다.", "The islanders' worries are over.", "worries", False),  # a noun of its owner
        ("만지지 마세요.", "Hands off!", "Hands", False),  # no command
        ("그를 알 수 없다.", "It is impossible to know him.", "know", False),
        ("의사가 아닌 사람", "A doctor", "doctor", True),
    ],
)
def test_what_another_word_governs_is_not(korean: str, english: str, word: str, noun: bool) -> None:
    assert stated(korean, english, word, noun=noun) is None


@pytest.mark.parametrize(
    ("korean", "english", "word"),
    [
        ("기다리지 않고 떠났다.", "He left instead of waiting.", "waiting"),
        ("물이 새지 않게 한다.", "It keeps water from leaking.", "leaking"),
    ],
)
def test_what_is_done_otherwise_is_denied(korean: str, english: str, word: str) -> None:
    assert stated(korean, english, word, noun=False) is False
