"""The one no of a sentence of two clauses, moved to the other clause: "the door was not locked, but the window was
locked", for 문은 잠겼지만 창문은 잠기지 않았다.

Either side says no once, so that none is lost. Which clause of the one is which of the other, the words tell that only
one clause of each side has. The no is moved where the clauses that deny are no translations of each other, and the word
that each side denies is said by the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contraries.abilities import read_adjectives
from qa_lint.facts.polarity.denied_words import answer_each_other
from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import denying_korean_words, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

# where two clauses are joined: by a contrast, or else by an "and"
_KOREAN = (
    regex.compile(r"(?<=\p{Hangul})(?<!까)(?:지만|으나|는데|은데|인데),?\s"),
    regex.compile(r"(?<=\p{Hangul})(?:(?<![라다자냐])고(?!\s(?:있|싶|나서|난|말|하|해|했|한))|며),?\s"),
)
_ENGLISH = (
    regex.compile(r",?\s(?:but|while|whereas|although|though)\s"),
    regex.compile(r";\s|,?\sand\s"),
)
_AHEAD = regex.compile(r"(?:While|Although|Though|Whereas)\s(?=[^,]+,\s[^,]+$)")  # the first clause, up to its comma
_OF_GRAMMAR = regex.compile(r"(?i)(?:[\p{L}\s]*?n(?:ot|[’']t)|cannot|never)\s*")
_HELPS = regex.compile(r"[하되]|받|가능하?")  # of which the noun before it is what is denied: 흡연이 되지 않다
_LITTLE = regex.compile(r"[수있없않못할한하되안]|있\p{Hangul}+|없\p{Hangul}+|않\p{Hangul}+|못\p{Hangul}+|수[가는도]")
_LONGEST = 24  # Korean words
_SAID = 0.3  # score from which a word is translated
_DENIED = 4  # words behind an English no among which its verb is


class _Clauses(NamedTuple):
    first: Span
    second: Span

    def at(self, n: int) -> Span:
        return self.second if n else self.first


def read_moved_denials(pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The clauses of both sides that deny, where they are no translations of each other."""
    ours = pair.korean.fact(read_every_korean_no, negation)
    if len(ours) != 1 or ours[0].faint or ours[0].idle:
        return ()
    theirs = pair.english.fact(read_english_denials, negation)
    if len(theirs) != 1 or not _OF_GRAMMAR.fullmatch(pair.english, *theirs[0].no) or "?" in pair.english:
        return ()
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return ()
    korean, english = pair.korean.fact(_read_two_clauses), pair.english.fact(_read_two_clauses)
    if not (korean and english):
        return ()
    links = Links(pair, words, dictionary)
    here = 0 if korean[0].first.overlaps(ours[0].negated) else 1
    there = 0 if english[0].first.overlaps(theirs[0].no) else 1
    votes = _votes(pair, korean[0], english[0], links)
    apart = min(votes[here, 1 - there], votes[1 - here, there])
    if not apart or votes.total() <= 1:
        return ()
    if _denies_by_a_word(pair, ours[0].whole, theirs[0].whole, negation, links):
        return ()
    verb = ours[0].negated
    before = words_in(pair.korean, Span(korean[0].at(here).start, verb.start))[-1:]
    mine = [*words_in(pair.korean, verb), *(before if _HELPS.fullmatch(pair.korean, *verb) else ())]
    # whose it is, or what it is done to, may stand in one clause alone: it stores the data but does not collect it
    if votes[here, there] + votes[1 - here, 1 - there]:
        first = links.telling(words_in(pair.english, theirs[0].negated))[:1]
        rest = words_in(pair.korean, korean[0].at(1 - here)), words_in(pair.english, english[0].at(1 - there))
        own = words_in(pair.korean, korean[0].at(here)), words_in(pair.english, english[0].at(there))
        crossed = _is_said(mine, rest[1], links) and _is_said(rest[0], first, links)
        if not crossed or _is_said(mine, own[1], links) or _is_said(own[0], first, links):
            return ()
    able = [verb for one in pair.english.fact(read_adjectives, words) if not one.denied for verb in one.verbs]
    denied = words_in(pair.english, theirs[0].negated)[:_DENIED]
    if not _is_said(mine, [*pair.english.fact(read_words), *able], links):
        return ()
    if denied and not _is_said(pair.korean.fact(read_words), denied, links):  # there is none behind "but this is not"
        return ()
    return (Opposed(korean[0].at(here), english[0].at(there)),)


def _read_two_clauses(text: Text) -> tuple[_Clauses, ...]:
    """The two clauses of a text of one sentence; none of one that is joined in more places, or in none."""
    if len(text.fact(read_statements)) != 1:
        return ()
    prose = text.fact(read_prose)
    end = len(prose.rstrip())
    if text.language == "en" and (ahead := _AHEAD.match(prose)):
        comma = prose.index(",", ahead.end())
        return (_Clauses(Span(ahead.end(), comma), Span(comma + 1, end)),)
    for joint in _KOREAN if text.language == "ko" else _ENGLISH:
        found = [*joint.finditer(prose)]
        if len(found) == 1:
            return (_Clauses(Span(0, found[0].start()), Span(found[0].end(), end)),)
        if found:
            return ()
    return ()


def _votes(pair: Pair, korean: _Clauses, english: _Clauses, links: Links) -> Counter[tuple[int, int]]:
    """How many Korean words that one clause alone has, have their translation in which English one, and in no other."""
    ours = [words_in(pair.korean, korean.at(n)) for n in (0, 1)]
    theirs = [links.telling(words_in(pair.english, english.at(n))) for n in (0, 1)]
    keys = [{word.keys[-1] for word in some} for some in ours]
    told = [
        [
            word
            for word in ours[n]
            if word.keys[-1] not in keys[1 - n] and not _LITTLE.fullmatch(pair.korean, word.start, word.end)
        ]
        for n in (0, 1)
    ]
    return links.votes(told, theirs)


def _denies_by_a_word(pair: Pair, korean: Span, english: Span, negation: Negation, links: Links) -> bool:
    """Whether a word of either side says no by its meaning, and none of the other that does translates it."""
    prose = pair.english.fact(read_prose)
    theirs = [no for no in denying_words(prose, Span(0, len(prose)), negation, links.words) if not no.overlaps(english)]
    ours = [no for no in denying_korean_words(pair.korean, negation) if not no.overlaps(korean)]
    return any(not any(answer_each_other(pair, k, e, links) for k in ours) for e in theirs) or any(
        not any(answer_each_other(pair, k, e, links) for e in theirs) for k in ours
    )


def _is_said(korean: Sequence[Word], english: Sequence[Word], links: Links) -> bool:
    return any(links.score(k, e) >= _SAID for k in korean for e in english if links.tells(e))
