"""Words of opposite roles whose places were exchanged: the buyer pays the seller, for 매도인이 매수인에게.

Both sides have both of them, so no word is wrong. What is compared is what each does (the subject of a verb), or what
is its own (the plaintiff's claims); in a passive sentence who acts stands behind "by". Or a side has the one of the two
again where the other one has both: without the lessee's consent, of what the lessee may not do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.signs import Sign, both_poles, read_bare_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_BEHIND = 7  # words behind a subject that say what it does
_TWICE = 2
_MARGIN = 0.4  # by which what they do must fit the other one better, where both act
_PARTY = regex.compile(r"\p{Hangul}{2,}(?:[자인주]|본부)")  # 수익자, 임대인, 가맹점주
_OF_A_COURT = regex.compile("[원피]고")
_SUBJECT = regex.compile(r"\p{Hangul}{0,3}?(?:[은는이가]|께서)(?!\p{Hangul})")
_OWNER = regex.compile(r"\p{Hangul}{0,3}?의(?!\p{Hangul})")
_MODAL = r"(?:shall|may|must|will|can|should|would|could|has|have|had|do|does|did|cannot)"
_ACTS = regex.compile(
    rf"s?\s+(?:(?P<modal>{_MODAL})\s+(?:not\s+|never\s+)?(?P<be>be\s)?|(?P<is>is|are|was|were)\s|[a-z]+(?:s|ed)\s)"
)
_POSSESSIVE = regex.compile(r"['’]s?$")
_OWNS = regex.compile(r"s?['’]s?\s")
_BY = regex.compile(r"(?<![A-Za-z])by\s+(?:the\s+|an?\s+)?$")
_OF = regex.compile(r"(?<![A-Za-z])(?P<what>[a-z]+)\s+of\s+(?:the\s+|an?\s+)?$")


class Party(NamedTuple):
    """A word of a role that acts or owns."""

    sign: Sign
    acts: bool
    owns: bool
    words: Sequence[Word]  # that say what


def read_exchanged_roles(
    pair: Pair, opposites: Opposites, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The first pair of roles that the translation has the other way round."""
    korean = _roles(pair.korean, opposites)
    if not korean:
        return ()
    english = _roles(pair.english, opposites)
    links = Links(pair, words, dictionary)
    for row in sorted(korean.keys() & english.keys()):
        for found in _exchanged(pair, korean[row], english[row], links):
            return (found,)
    return ()


def read_repeated_roles(pair: Pair, opposites: Opposites) -> tuple[Opposed, ...]:
    """The first role of a pair of which one side has each once, and the other has the one twice and the other never."""
    sides = pair.korean, pair.english
    for both, again in (sides, sides[::-1]):
        for row, roles in _roles(both, opposites).items():
            said = [sign for sign in again.fact(read_bare_signs, opposites) if sign.meaning.row == row]
            if len(said) != _TWICE or said[0].meaning.pole != said[1].meaning.pole:
                continue
            korean = roles if both is pair.korean else said
            if not all(_is_party(pair.korean, sign.span) for sign in korean):
                continue  # of what is no party (승인), too little is said by one word alone
            lost = next(role for role in roles if role.meaning.pole != said[0].meaning.pole)
            # the one of the two that stands where the lost one does
            instead = max(said) if lost == max(roles) else min(said)
            found = (lost, instead) if both is pair.korean else (instead, lost)
            return (Opposed(*(sign.span for sign in found)),)
    return ()


def _roles(text: Text, opposites: Opposites) -> Mapping[str, tuple[Sign, Sign]]:
    """The roles of each pole, in the rows of which a text has one each.

    A word that is often said of something else counts where it names a party of an affair (수탁자, 근로자).
    """
    return both_poles(
        sign
        for sign in text.fact(read_bare_signs, opposites)
        if sign.meaning.opposition == "opposite" and (not sign.soft or _may_be_party(text, sign))
    )


def _may_be_party(text: Text, sign: Sign) -> bool:
    return not sign.meaning.vague and (text.language == "en" or _PARTY.fullmatch(text, *sign.span) is not None)


def _is_party(text: Text, span: Span) -> bool:
    return any(pattern.fullmatch(text, *span) for pattern in (_PARTY, _OF_A_COURT))


def _exchanged(
    pair: Pair, korean: tuple[Sign, Sign], english: tuple[Sign, Sign], links: Links
) -> Iterator[Contradiction]:
    ours = [_korean_party(pair.korean, sign, korean) for sign in korean]
    theirs = [_english_party(pair.english, sign, english) for sign in english]
    for k, e in _lone([p for p in ours if p.owns], [p for p in theirs if p.owns]):
        if k.sign.meaning.pole != e.sign.meaning.pole and links.common(k.words, e.words):
            yield Contradiction(k.sign, e.sign)
    for k, e in _lone([p for p in ours if p.acts], [p for p in theirs if p.acts]):
        if k.sign.meaning.pole != e.sign.meaning.pole:
            yield Contradiction(k.sign, e.sign)
    if all(p.acts for p in (*ours, *theirs)):
        straight = sum(links.common(k.words, e.words) for k, e in zip(ours, theirs, strict=True))
        across = sum(links.common(k.words, e.words) for k, e in zip(ours, theirs[::-1], strict=True))
        if across > straight + _MARGIN:
            yield Contradiction(ours[0].sign, theirs[1].sign)


def _lone(ours: Sequence[Party], theirs: Sequence[Party]) -> Iterator[tuple[Party, Party]]:
    """The one of each side that does so, where there is one."""
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]


def _korean_party(text: Text, sign: Sign, both: tuple[Sign, Sign]) -> Party:
    acts = _SUBJECT.match(text, sign.span.end) is not None
    owns = _OWNER.match(text, sign.span.end) is not None
    return Party(sign, acts, owns, _behind(text, sign, both, 2 if owns else _BEHIND))


def _english_party(text: Text, sign: Sign, both: tuple[Sign, Sign]) -> Party:
    prose = text.fact(read_prose)
    verb = _ACTS.match(prose, sign.span.end)
    passive = verb is not None and bool(verb["be"] or verb["is"])
    acts = (verb is not None and not passive) or _BY.search(prose, 0, sign.span.start) is not None
    of = _OF.search(prose, 0, sign.span.start)
    owned = _OWNS.match(prose, _end_of_noun(prose, sign)) is not None
    words = _behind(text, sign, both, 2 if owned else _BEHIND)
    if of and not owned:
        words = [word for word in text.fact(read_words) if word.start == of.start("what")]
    return Party(sign, acts and not owned, owned or of is not None, words)


def _end_of_noun(prose: str, sign: Sign) -> int:
    """Where the last noun of an English sign ends, before an 's that is part of the word."""
    possessive = _POSSESSIVE.search(prose, *sign.span)
    return possessive.start() if possessive else sign.span.end


def _behind(text: Text, sign: Sign, both: tuple[Sign, Sign], most: int) -> Sequence[Word]:
    """The words behind a sign, up to the other one."""
    others = [other.span.start for other in both if other.span.start > sign.span.start]
    end = min([*others, len(text)])
    return [word for word in text.fact(read_words) if sign.span.end <= word.start < end][:most]
