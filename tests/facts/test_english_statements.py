"""Whether an English clause states a word, so that a "not" before it would deny the clause."""

import pytest
from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.words import read_words

AUXILIARIES = """
is are was were am has have had do does did can could will would should must may might shall
""".split()  # noqa: SIM905
ASIDE = """
be been also already still now then always ever often usually generally normally just so very quite much all even really
soon again too both as first once please currently actually simply finally immediately full complete total ample
sufficient great strong
""".split()  # noqa: SIM905
BEGIN_GROUPS = "a an the my your his her its our their any some at in on of for by with into about under".split()  # noqa: SIM905
JOIN_CLAUSES = "and or but that who which if when because while then where what how".split()  # noqa: SIM905
LEAD_ELSEWHERE = "from than instead like without whether non".split()  # noqa: SIM905
HELP = """
has have had having need needs needed going able used ought want wants likely seem seems seemed appear appears appeared
pretend pretends pretended pretending tend tends tended
""".split()  # noqa: SIM905
BEGIN_OBJECTS = """
a an the any some to this that these those it him her them me us my your his its our their
""".split()  # noqa: SIM905


def stated(korean: str, english: str, word: str, *, noun: bool) -> bool | None:
    """What is said of the first word of the English that is written so."""
    both = pair(korean, english)
    (found, *_) = (w for w in both.english.fact(read_words) if both.english[w.start : w.end] == word)
    return is_stated(both, found, Links(both, WORDS, DICTIONARY), noun=noun)


@each(
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


@each(
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


@each("auxiliary", AUXILIARIES)
def test_an_auxiliary_makes_a_statement_of_what_stands_behind_it(auxiliary: str) -> None:
    assert stated("그 문은 잠기지 않는다.", f"The door {auxiliary} locked.", "locked", noun=True) is True


@each("aside", ASIDE)
def test_words_that_say_nothing_of_it_may_stand_between(aside: str) -> None:
    assert stated("그는 표를 팔지 않았다.", f"He {aside} sold the ticket.", "sold", noun=False) is True


@each("begins", BEGIN_GROUPS)
def test_a_group_of_words_is_no_statement(begins: str) -> None:
    korean = "그는 의자를 팔지 않았다."
    assert stated(korean, f"He {begins} painting chair.", "painting", noun=False) is None
    assert stated(korean, f"And {begins} chair.", "chair", noun=True) is None


@each("joins", JOIN_CLAUSES)
def test_what_joins_clauses_hands_on_the_subject(joins: str) -> None:
    assert stated("아이는 먹지 않고 잤다.", f"Dogs {joins} ate.", "ate", noun=False) is True
    assert stated("아이는 먹지 않고 잤다.", f"Dogs {joins} eating.", "eating", noun=False) is None


@each("otherwise", LEAD_ELSEWHERE)
def test_what_leads_elsewhere(otherwise: str) -> None:
    assert stated("기다리지 않고 떠났다.", f"He left {otherwise} waiting.", "waiting", noun=False) is False


@each("helps", HELP)
def test_a_verb_before_to_only_helps(helps: str) -> None:
    assert stated("그는 기다리지 않는다.", f"It {helps} to wait.", "wait", noun=False) is True
    assert stated("그는 기다리지 않는다.", "It is refusing to wait.", "wait", noun=False) is None


@each("behind", BEGIN_OBJECTS)
def test_what_has_an_object_is_a_verb(behind: str) -> None:
    assert stated("질문하지 마십시오.", f"Question {behind} answer.", "Question", noun=True) is True
    assert stated("질문이 아니다.", "Question answered.", "Question", noun=True) is None


@each("mark", ".,;:!?—–…“”()[]")
def test_a_mark_begins_a_sentence(mark: str) -> None:
    assert stated("문을 닫지 마십시오.", f"Wait{mark} close it.", "close", noun=False) is True
    assert stated("문을 닫지 마십시오.", f"They come{mark} close it.", "close", noun=False) is True
    assert stated("문을 닫지 마십시오.", "They come close to it.", "close", noun=False) is None


@pytest.mark.parametrize(
    ("words", "told"),
    # six words back stands what decides; what is farther off says nothing, nor does it as the beginning
    [(5, True), (6, None), (7, None)],
)
def test_how_far_before_a_word_is_looked(words: int, told: bool | None) -> None:
    english = "Dogs have " + "very " * words + "slept."
    assert stated("개는 자지 않았다.", english, "slept", noun=True) is told


@each(
    ("english", "word", "told"),
    [
        ("Close it.", "Close", True),
        ("Press it.", "Press", True),  # no plural, though it ends as one
        ("Presses stop.", "Presses", None),
        ("Closing it.", "Closing", None),
        ("Closed it.", "Closed", None),
        ("It's closed.", "closed", True),
        ("You’ll close it.", "close", True),
        ("The shop's closed door", "closed", True),  # may be "is"
    ],
)
def test_what_may_be_a_command_or_has_a_short_auxiliary(english: str, word: str, told: bool | None) -> None:
    assert stated("문을 닫지 마십시오.", english, word, noun=False) is told
