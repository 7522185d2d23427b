"""What Korean keeps in Latin letters: initials, keys, abbreviations and phrases, and what English has instead."""

from __future__ import annotations

from compared import ledger_of
from each import each
from toy import pair

from qa_lint.facts.names.kept import (
    Exchanged,
    other_abbreviation,
    other_initials,
    other_letters,
    other_words_of_phrases,
    spelled_out,
)


def said(korean: str, english: str, found: Exchanged) -> str:
    return f"{korean[slice(*found.korean)]}={english[slice(*found.english)]}"


@each(
    ("korean", "english", "found"),
    [
        ("조지 W. 부시가 왔다.", "George H. Bush came.", ["조지 W. 부시가=George H. Bush"]),
        ("조지 W.A. 부시가 왔다.", "George H. Bush came.", ["조지 W.A. 부시가=George H. Bush"]),
        ("조지 W. 부시가 왔다.", "George W. Bush came.", []),
        ("조지 W. A. 부시가 왔다.", "George W. Bush came.", []),  # one of two
        ("조지 W. 부시가 왔다.", "George W.A. Bush came.", []),
        ("조지 W. 부시가 왔다.", "Karl G. Morat came.", []),  # somebody else
        ("조지 W. 부시가 왔다.", "George H. Bush met Robert G. Olsen.", []),
    ],
)
def test_initials_between_two_names(korean: str, english: str, found: list[str]) -> None:
    evidence = ledger_of(korean, english).evidence
    assert [said(korean, english, other) for other in other_initials(evidence)] == found


@each(
    ("korean", "english", "found"),
    [
        ("Ctrl+C를 누른다.", "Press Ctrl+V.", ["Ctrl+C=Ctrl+V"]),
        ("Ctrl + C를 누른다.", "Press Ctrl+V.", ["Ctrl + C=Ctrl+V"]),
        ("Ctrl+Shift+C를 누른다.", "Press Ctrl+Shift+V.", ["Ctrl+Shift+C=Ctrl+Shift+V"]),
        ("USB-C를 쓴다.", "Use USB-A.", ["USB-C=USB-A"]),
        ("Ctrl+C를 누른다.", "Press Ctrl + C.", []),
        ("USB-C를 쓴다.", "Use USB-A and USB-C.", []),
        ("USB-C를 쓴다.", "Use HDMI-A.", []),
        ("USB-C를 쓴다.", "Use USB-A.com.", []),  # an address
    ],
)
def test_the_last_letter_of_a_chord(korean: str, english: str, found: list[str]) -> None:
    assert [said(korean, english, other) for other in other_letters(pair(korean, english))] == found


@each(
    ("korean", "english", "found"),
    [
        ("FDA가 말했다.", "The CDC said so.", "FDA=CDC"),
        ("CNN이 말했다.", "The BBC said so.", "CNN=BBC"),
        ("EU가 말했다.", "The UN said so.", "EU=UN"),
        ("FDA가 말했다.", "The FDA said so.", ""),
        ("FDA가 말했다.", "FDAs said so.", ""),
        ("FDA가 말했다.", "The CDC and WHO said so.", ""),
        ("FDA와 WHO가 말했다.", "The CDC said so.", ""),
        ("GDP가 늘었다.", "The gross domestic product of the NEO grew.", ""),  # spelled out
        ("GDP가 늘었다.", "The GDPR grew.", ""),
        ("GDPR이 늘었다.", "The GDP grew.", ""),
        ("FDA가 말했다.", "The CEO said so.", ""),  # an office
        ("FDA가 볼로페에게 말했다.", "The CDC said so.", ""),  # for whom it may stand
        ("EU가 말했다.", "The XZ said so.", ""),
        ("FDA 소식이다.", "The CDC News Of Today Here", ""),  # where capitals mean nothing
        ("fda가 말했다.", "The CDC said so.", ""),
    ],
)
def test_one_abbreviation_for_another(korean: str, english: str, found: str) -> None:
    evidence = ledger_of(korean, english).evidence
    other = other_abbreviation(evidence, set())
    assert (said(korean, english, other) if other else "") == found
    assert other_abbreviation(evidence, {*range(len(evidence.latin))}) is None


@each(
    ("korean", "english", "found"),
    [
        ("Manage Staking을 누른다.", "Press Manage Voting.", ["Staking=Voting"]),
        ("Manage Staking을 누른다.", "Press New Manage Voting Now.", ["Staking=Voting"]),
        ("DATA_DIR을 쓴다.", "Use DATA_SET.", ["DIR=SET"]),
        ("Manage Staking을 누른다.", "Press manage staking.", []),
        ("Manage Staking을 누른다.", "Press Manage Stakes.", []),  # a form of it
        ("Manage Staking을 누른다.", "Press Handle Voting.", []),
        ("New Manage Staking을 누른다.", "Press Manage Voting.", []),
        ("Manage, Staking을 누른다.", "Press Manage Voting.", []),
        ("Manage To를 쓴다.", "Use Manage Up.", []),  # two letters
        ("React Query를 voting에 쓴다.", "Use React Voting.", []),  # which Korean has as well
        ("React Query를 쓴다.", "Use React Voting and Query.", []),
        ("리액트(React Query)를 쓴다.", "Use React Voting.", []),
    ],
)
def test_one_word_of_a_phrase_for_another(korean: str, english: str, found: list[str]) -> None:
    evidence = ledger_of(korean, english).evidence
    assert [said(korean, english, other) for other in other_words_of_phrases(evidence)] == found


@each(
    ("korean", "english", "words"),
    [
        ("JRE를 쓴다.", "Use the Java runtime environment.", "Java runtime environment"),
        ("MIT를 나왔다.", "The Massachusetts Institute of Technology.", "Massachusetts Institute of Technology"),
        ("EU를 떠났다.", "They left the European Union.", "European Union"),
        ("JRE를 쓴다.", "Use the java runtime environment.", ""),
        ("JRE를 쓴다.", "Use Java, runtime environment.", ""),
        ("XZ를 쓴다.", "Use the Xeno Zebra.", ""),  # two letters of nothing known
        ("jre를 쓴다.", "Use the Java runtime environment.", ""),
    ],
)
def test_an_abbreviation_spelled_out(korean: str, english: str, words: str) -> None:
    evidence = ledger_of(korean, english).evidence
    assert " ".join(evidence.latin[i].text for i in sorted(spelled_out(evidence))) == words
