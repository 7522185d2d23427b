"""A name that comes out of nowhere in the place of the one loanword that English neither has nor says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.half_hits import misnamed_half
from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.leftovers import Stranger, is_acronym, sounds_like_any
from qa_lint.facts.romanization import may_be_romanized
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.model import Hit

# Set by hand:
_LOANWORD = 0.0  # log-odds of foreign syllables from which a word is one from abroad
_HEARD = -1.0  # the score from which a word may be meant for the name
_SYLLABLES = 3  # of a word that is from abroad by its syllables: too many shorter ones are something else (오라)


def loanword_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """The loanword, be it an ordinary one (블록체인), and the name that stands there instead; each is alone."""
    free = [s for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    names = {ledger.pair.english[slice(*stranger.span(ledger.latin))] for stranger in free}
    if len(names) != 1 or not _is_plainly_strange(ledger, free[0]):
        return
    unsaid = [i for i in range(len(ledger.evidence.hangul)) if _is_unsaid(ledger, i)]
    words = [i for i in unsaid if _is_loanword(ledger, i)]
    stems = {ledger.evidence.stem(ledger.evidence.hangul[i]) for i in words}
    others = [i for i in unsaid if i not in words and not ledger.evidence.is_ordinary(ledger.evidence.hangul[i])]
    if len(stems) == 1 and not others and not _may_be_it(ledger, words[0], free[0]):
        yield misnamed_half(ledger, words[0], free[0].first)


def _is_plainly_strange(ledger: Ledger, stranger: Stranger) -> bool:
    """Whether it is one word that no table has, can be nothing but a foreign name, and sounds like no word of the
    Korean text."""
    evidence = ledger.evidence
    if stranger.known or stranger.korean or not stranger.sure or is_acronym(stranger, evidence):
        return False
    latin, western = ledger.latin[stranger.first].text, ledger.known.gazetteer.western
    if may_be_romanized(latin) and latin not in western.by_latin:
        return False  # of which any Korean word may be the original, however it is spelled
    return stranger.first == stranger.last and not sounds_like_any(stranger, evidence)


def _is_unsaid(ledger: Ledger, here: int) -> bool:
    """Whether English neither reads, names nor translates a Hangul word that no table of names has."""
    word, evidence, dictionary = ledger.evidence.hangul[here], ledger.evidence, ledger.known.dictionary
    if len(word.stems[0]) < PART or ledger.is_settled(word.span) or word.stems[0] in BEHIND_A_NAME:
        return False
    if evidence.is_read(here) or evidence.is_named(word) or evidence.translation(word):
        return False
    if dictionary.is_form(word.text) or not evidence.stems.isdisjoint(dictionary.stems(word.text)):
        return False
    return not any(mention.span.overlaps(word.span) for mention in ledger.known_names.mentions)


def _is_loanword(ledger: Ledger, here: int) -> bool:
    """Whether a word is from abroad, and English does not have it in two words, within another or in small letters."""
    word = ledger.evidence.hangul[here]
    stem = word.stems[0]
    if len(stem) < _SYLLABLES or ledger.letters.foreign(stem) < _LOANWORD or ledger.is_kind_of_thing(word):
        return False
    joined = ledger.is_read_with_a_neighbour(here) or ledger.is_read_in_two(here)
    begun = any(ledger.begins_with(latin.text, stem) for latin in ledger.latin if not latin.capital)  # radiobuttons
    return not (joined or begun or ledger.is_heard_in_small(stem))


def _may_be_it(ledger: Ledger, here: int, stranger: Stranger) -> bool:
    """Whether the name may be a spelling of its own of the loanword."""
    latin, stems = ledger.latin[stranger.first].text, ledger.evidence.hangul[here].stems
    return any(ledger.letters.reaches(stem, latin, _HEARD) for stem in stems)
