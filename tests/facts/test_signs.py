"""Words with an opposite: where they stand, and whether they say by it what the other side denies."""

from __future__ import annotations

from each import each
from shipped import NEGATION, OPPOSITES
from toy import pair

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.signs import Otherwise, Sign, read_signs
from qa_lint.model import Language, Text


@each(
    ("english", "korean", "said"),
    [
        ("The road is not long.", "길이 짧다.", True),
        ("The road is not long.", "길이 길다.", False),
        # what both sides have says nothing of the no: personal, 개인; and what Korean has once more does
        ("We do not share personal data.", "개인정보를 공유한다.", False),
        ("The long road is not short.", "긴 길이 길다.", True),
        ("The long road is not short.", "긴 길이다.", False),
    ],
)
def test_what_is_denied_is_said_by_the_opposite(english: str, korean: str, said: bool) -> None:
    both = pair(korean, english)
    signs = [text.fact(read_signs, OPPOSITES, NEGATION) for text in (both.english, both.korean)]
    (denial,) = read_english_denials(both.english, NEGATION)
    assert Otherwise(*signs).is_said(denial) == said


@each(("korean", "read"), [("책을 사는 사람", True), ("당사는 책을 판다.", False), ("회사는 책을 판다.", False)])
def test_a_verb_is_no_end_of_a_word(korean: str, read: bool) -> None:
    words = {korean[slice(*sign.span)] for sign in read_signs(Text(korean, "ko"), OPPOSITES, NEGATION)}
    assert ("사는" in words) == read


def sign_of(text: str, word: str, language: Language) -> Sign:
    """The first sign of a text that is a word, with what is denied of it."""
    return next(s for s in read_signs(Text(text, language), OPPOSITES, NEGATION) if text[slice(*s.span)] == word)


BETWEEN = "be, been, a, an, the, any, very, so, that, too, as, all, always, really, have, much, to, of, yet, ever, \
exactly"


@each("between", BETWEEN.split(", "))
def test_what_may_stand_between_a_no_and_the_word_that_it_surely_denies(between: str) -> None:
    assert sign_of(f"It is not {between} long.", "long", "en").sure
    assert not sign_of(f"It is not with us {between} long.", "long", "en").sure


@each(
    ("behind", "undone"),
    [
        *((f"{is_} {said}", True) for is_ in ("is", "are", "was", "were") for said in ("banned", "not permitted")),
        *((f"is {said}", True) for said in ("prohibited", "forbidden", "strictly prohibited", "strictly forbidden")),
        *((f"{isnt} {said}", True) for isnt in ("isn't", "isn’t", "is not") for said in ("allowed", "tolerated")),
        *((f"is {said}", False) for said in ("permitted", "allowed", "tolerated")),
        *((f"{is_} allowed", False) for is_ in ("are", "was", "were")),
        ("is banners", False), ("is without any help", True), ("is a thing of the past without us", True),
        ("can barely be seen", False), ("hardly helps", True), ("scarcely helps", True), ("barely helps", True),
    ],
)  # fmt: skip
def test_what_behind_a_word_may_turn_it_round(behind: str, undone: bool) -> None:
    assert sign_of(f"Entry {behind}.", "Entry", "en").undone == undone


@each(
    ("before", "undone"),
    [
        ("less", True), ("least", True), ("an end to", True), ("came to an end on a", False), ("ended in", False),
        ("ended with", False), ("ended up", False),
        *((f"ended {aside}", False) for aside in ("during", "when", "while", "after", "if", "who", "that")),
        *((f"ended {aside}", False) for aside in ("which", "because")),
    ],
)  # fmt: skip
def test_what_before_a_word_may_turn_it_round(before: str, undone: bool) -> None:
    assert sign_of(f"They {before} long.", "long", "en").undone == undone


@each("object_", ["", "을", "이", "의", " 폭을", "폭이", "에서"])
def test_what_behind_a_korean_word_may_turn_it_round(object_: str) -> None:
    assert sign_of(f"값의 상승{object_} 중단되었다.", "상승", "ko").undone
    assert not sign_of(f"값의 상승{object_} 시작되었다.", "상승", "ko").undone


BEHIND_A_PHRASE = """
. , ;
: ! ? ) at_night when whenever while before after during if unless until for by with without but to in every each as
so again
automatically manually now first indoors outdoors inside outside here there today tonight tomorrow overnight quickly
and_go or_go
"""


@each("behind", BEHIND_A_PHRASE.split())
def test_a_particle_behind_the_object_of_its_verb(behind: str) -> None:
    joint = "" if behind in ".,;:!?)" else " "
    text = f"Turn the lamp on{joint}{behind.replace('_', ' ')} it goes"
    assert sign_of(text, "Turn the lamp on", "en").parted


@each("behind", ["the", "it", "top", "and off", "or up"])
def test_a_preposition_behind_the_object_of_a_verb(behind: str) -> None:
    text = f"Turn the lamp on {behind} lamp."
    signs = read_signs(Text(text, "en"), OPPOSITES, NEGATION)
    assert not any(sign.parted and text[slice(*sign.span)] == "Turn the lamp on" for sign in signs)


@each("particle", ["on", "off", "up", "down", "in", "out"])
def test_each_particle_of_a_verb(particle: str) -> None:
    verb = {"in": "Let", "out": "Let"}.get(particle, "Turn")
    text = f"{verb} the visitors {particle}."
    assert sign_of(text, text[:-1], "en").parted


@each("no_object", ["at", "in", "on", "to", "for", "by", "with", "from", "of", "into", "onto"])
def test_what_begins_no_object_of_a_verb(no_object: str) -> None:
    text = f"Turn {no_object} lamps off."
    signs = read_signs(Text(text, "en"), OPPOSITES, NEGATION)
    assert not any(sign.parted for sign in signs)


@each(
    ("text", "soft"),
    [("Prices rose.", False), ("Then Rose came.", True), ("“Rose” came.", False), ("It is Rose.", True)],
)
def test_what_goes_up_inside_a_sentence_may_be_named_so(text: str, soft: bool) -> None:
    word = "Rose" if "Rose" in text else "rose"
    assert sign_of(text, word, "en").soft == soft
