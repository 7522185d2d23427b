"""Whether an English clause states a word, so that a "not" before it would deny what the clause says.

A word that stands in a text with nothing that says no is no statement yet. What somebody gives up, is rid of, is spared
or does something else instead of stands there as well (give up waiting, the need is gone), and no list has every word
that says so. So it has to be the predicate: behind an auxiliary or a subject, or the command that begins its sentence.
What stands between must be a word of grammar, or have its counterpart in Korean: what has none may be what says no
(little interest, hard to know, drops support).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text

_REACH = 6  # words before another among which stands what states it
_MARK = regex.compile(r"[.,;:!?—–…“”\"()\[\]\n]")
_POSSESSIVE = regex.compile(r"['’](?=\s)")  # the islanders' worries
_FINITE = frozenset(
    "is are was were am has have had do does did can could will would should must may might shall".split()  # noqa: SIM905
)
_CONTRACTED = regex.compile(r"\p{L}+['’](?:s|re|m|ve|d|ll)")  # it's, you'll; and the company's
_PRONOUNS = frozenset("i you he she it we they there who which everyone someone".split())  # noqa: SIM905
# what may stand between an auxiliary or a subject and its verb, and says nothing of whether that is so
_ASIDE = frozenset("""
be been also already still now then always ever often usually generally normally just so very quite much all even really
soon again too both as first once please currently actually simply finally immediately full complete total ample
sufficient great strong
""".split())  # fmt: skip  # noqa: SIM905
# what begins a group of words, of which the word is a part: in the way, a member
_BEGINS = frozenset("a an the my your his her its our their any some at in on of for by with into about under".split())  # noqa: SIM905
# what joins clauses, so that the verb behind it has the subject of the one before
_JOINS = frozenset("and or but that who which if when because while then where what how".split())  # noqa: SIM905
# what keeps something from being done, does it otherwise, or leaves open whether it is done
_OTHERWISE = frozenset("from than instead like without whether non".split())  # noqa: SIM905
_BEFORE_TO = frozenset("""
has have had having need needs needed going able used ought want wants likely seem seems seemed appear appears appeared
pretend pretends pretended pretending tend tends tended
""".split())  # fmt: skip  # noqa: SIM905
# what stands behind a verb, and not behind a noun: you need to wait
_OBJECTS = frozenset("""
a an the any some to this that these those it him her them me us my your his its our their
""".split())  # fmt: skip  # noqa: SIM905


def is_stated(pair: Pair, word: Word, links: Links, *, noun: bool) -> bool | None:
    """Whether an English word is what its clause says; `noun` if it translates one, which only a verb can state.

    None where it is not, and False where a word before it leads elsewhere: instead of waiting, kept from waiting.
    """
    text = pair.english
    words = text.fact(read_words)
    at = bisect_left(words, word.start, key=lambda other: other.start)
    going_on = _said(text, word).endswith("ing")
    noun = noun and not (at + 1 < len(words) and _said(text, words[at + 1]) in _OBJECTS)
    inside = False
    for before, between in _backwards(text, words, at):
        if before is None:  # the sentence begins
            return True if not (inside or noun) and _is_command(_said(text, word)) else None
        said = _said(text, before)
        if _POSSESSIVE.match(between) or said in _BEGINS:
            inside = True
        elif said in _FINITE or _CONTRACTED.fullmatch(said):
            return True
        elif said == "to":
            return (
                _governs(pair, words[: bisect_left(words, before.start, key=lambda other: other.start)], links) or None
            )
        elif said in _OTHERWISE:
            return False
        elif said in _JOINS or said in _PRONOUNS:
            return True if not (inside or noun or going_on) else None
        elif said not in _ASIDE:
            if not (_is_answered(before, links) or text[before.start].isupper()):
                return None
            if not (noun or said.endswith("ly")):  # a subject, or the verb of a group
                return True if not (going_on or (inside and said.endswith("ing"))) else None
    return None


def _backwards(text: Text, words: tuple[Word, ...], at: int) -> Iterator[tuple[Word | None, str]]:
    """The words before one in its sentence, from the last on, each with what stands behind it; at a mark None."""
    for n in range(at - 1, max(-1, at - 1 - _REACH), -1):
        between = text[words[n].end : words[n + 1].start]
        if _MARK.search(between):
            yield None, between
        yield words[n], between
    if at <= _REACH:
        yield None, ""


def _governs(pair: Pair, before: tuple[Word, ...], links: Links) -> bool:
    """Whether what stands before a "to" only helps the verb behind, or has its counterpart: has to wait."""
    return bool(before) and (_said(pair.english, before[-1]) in _BEFORE_TO or _is_answered(before[-1], links))


def _said(text: Text, word: Word) -> str:
    return text[word.start : word.end].lower()


def _is_command(word: str) -> bool:
    """Whether a word that begins a sentence may be what is to be done: no plural, nor what goes on or was done."""
    return not word.endswith(("ing", "ed")) and (not word.endswith("s") or word.endswith("ss"))


def _is_answered(word: Word, links: Links) -> bool:
    """Whether an English word has a counterpart in Korean."""
    return links.best(word) >= TRANSLATES
