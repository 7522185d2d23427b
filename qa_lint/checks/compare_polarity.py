"""What one side affirms and the other denies, or says the opposite of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from qa_lint.facts.numbers.next_times import says_what_begins_next
from qa_lint.facts.paired_clauses import read_paired_clauses
from qa_lint.facts.polarity.amounts.bounds import read_wrong_bounds, says_no_by_a_bound, tells_of_the_rest
from qa_lint.facts.polarity.amounts.changes import read_turned_changes, read_wrong_changes
from qa_lint.facts.polarity.amounts.comparisons import is_less_by_turning, read_exchanged_comparisons
from qa_lint.facts.polarity.amounts.exceptions import read_wrong_exceptions
from qa_lint.facts.polarity.amounts.inexact_bounds import read_inexact_bounds
from qa_lint.facts.polarity.amounts.limits import (
    denies_until_then,
    denies_what_is_over,
    read_wrong_limits,
    read_wrong_reach,
)
from qa_lint.facts.polarity.amounts.moved_amounts import read_moved_amounts
from qa_lint.facts.polarity.amounts.moved_ranks import read_turned_ranks
from qa_lint.facts.polarity.amounts.named_bounds import read_wrong_named_bounds
from qa_lint.facts.polarity.amounts.quantifiers import read_wrong_quantifiers
from qa_lint.facts.polarity.amounts.superlatives import read_turned_degrees, says_that_none_is_more
from qa_lint.facts.polarity.cheap import deny_as_often, may_be_opposed
from qa_lint.facts.polarity.contradictions import WORDED, is_turned_twice, read_contradictions
from qa_lint.facts.polarity.contraries.abilities import read_wrong_abilities
from qa_lint.facts.polarity.contraries.conditions import is_turned_by_unless, read_reversed_conditions
from qa_lint.facts.polarity.contraries.contrary_phrases import read_contrary_amounts, read_contrary_phrases
from qa_lint.facts.polarity.contraries.exchanged_opposites import read_exchanged_opposites
from qa_lint.facts.polarity.contraries.exchanged_roles import read_exchanged_roles, read_repeated_roles
from qa_lint.facts.polarity.contraries.lone_opposites import read_lone_opposites
from qa_lint.facts.polarity.contraries.modals import read_lost_need_nots, read_wrong_modals
from qa_lint.facts.polarity.contraries.switched import read_switched
from qa_lint.facts.polarity.denials.checked_denials import read_checked_denials
from qa_lint.facts.polarity.denials.corrections import read_lost_corrections
from qa_lint.facts.polarity.denials.denials_by_sentence import read_denials_by_sentence
from qa_lint.facts.polarity.denials.denied_nowhere import read_denied_nowhere
from qa_lint.facts.polarity.denials.denied_relatives import read_denied_relatives
from qa_lint.facts.polarity.denials.denied_tokens import read_denied_tokens
from qa_lint.facts.polarity.denials.double_denials import read_halved_denials
from qa_lint.facts.polarity.denials.elliptic_denials import read_elliptic_denials
from qa_lint.facts.polarity.denials.lacks import read_lost_lacks
from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lone_refusals import read_lone_refusals
from qa_lint.facts.polarity.denials.lost_aims import read_lost_aims
from qa_lint.facts.polarity.denials.lost_cannots import read_lost_cannots
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.denials.lost_prefixes import read_lost_prefixes
from qa_lint.facts.polarity.denials.moved_denials import read_moved_denials
from qa_lint.facts.polarity.denials.partial_denials import (
    read_denied_singles,
    read_partial_denials,
    read_wrong_parts,
    says_of_a_part,
)
from qa_lint.facts.polarity.denials.stated_denials import read_stated_denials
from qa_lint.facts.polarity.denials.unlicensed import read_unlicensed
from qa_lint.facts.polarity.exclusives import read_wrong_exclusives
from qa_lint.facts.polarity.korean_negation import LostDenial
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.contract_parties import read_exchanged_parties
from qa_lint.facts.polarity.roles.exchanged_actors import read_exchanged_actors
from qa_lint.facts.polarity.roles.exchanged_parts import read_exchanged_parts
from qa_lint.facts.polarity.roles.exchanged_pronouns import read_exchanged_pronouns
from qa_lint.facts.polarity.roles.exchanged_relatives import read_exchanged_relatives
from qa_lint.facts.polarity.roles.exchanged_speakers import read_exchanged_speakers
from qa_lint.facts.polarity.roles.routes import read_exchanged_routes
from qa_lint.facts.polarity.roles.turned_gifts import read_turned_gifts
from qa_lint.facts.polarity.roles.turned_voices import read_turned_voices
from qa_lint.facts.polarity.roles.winners import read_wrong_winners
from qa_lint.facts.polarity.times.order import denies_the_other_time, read_reversed_order
from qa_lint.facts.polarity.times.times_from_now import read_turned_times
from qa_lint.facts.polarity.times.turned_ties import is_done_too_early, read_exchanged_clauses, read_turned_clauses
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.plurals import NONE
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_NOES = frozenset({"lost", "added"})
_REST = regex.compile(r"(?<=\p{Hangul})\p{Hangul}+")
_PARTICLES = regex.compile(rf"(?!고$)(?:{any_of(AFTER_A_NOUN)})+")  # 않고 is no noun with a particle


@check(
    kinds={
        "bound": (),
        "inexact": (),
        "direction": (),
        "change": (),
        "order": (),
        "opposite": (),
        "quantifier": (),
        "lost": (),
        "added": (),
    }
)
def compare_polarity(
    pair: Pair, *, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> Iterator[Hit]:
    """Words of the two sides that say the opposite of each other, each told once: by the rule that sees most of it.

    The text for no things at all denies what the one text of Korean, which is for any number, affirms.
    """
    if not pair.complete or pair.plural == NONE:
        return
    if opposites.are_opposed_labels(pair.korean, pair.english):
        yield pair.hit("opposite")
        return
    told: list[tuple[Span, Span]] = []
    tables = opposites, negation, words, dictionary
    for kind, korean, english in chain(_found(pair, *tables), _found_in_clauses(pair, *tables)):
        if not any(korean.overlaps(k) or english.overlaps(e) for k, e in told):
            told.append((korean, english))
            yield pair.language_hit(kind, _whole(pair.korean, korean), english)


def _found_in_clauses(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> Iterator[tuple[str, Span, Span]]:
    """The same of each clause and its translation, as if they stood alone."""
    tables = opposites, negation, words, dictionary
    as_often = pair.fact(deny_as_often, negation)
    if as_often and not pair.fact(may_be_opposed, opposites):
        return
    for korean, english in pair.fact(read_paired_clauses, words, dictionary):
        for kind, here, there in _found(pair.part(korean, english), *tables, whole=False):
            if not (as_often and kind in _NOES):  # the other side says it in the next clause
                yield kind, here.moved(korean.start), there.moved(english.start)


def _whole(text: Text, span: Span) -> Span:
    """A Korean stretch with the rest of the verb at its end (닫으, 닫으세요), and without the particles of a noun."""
    rest = _REST.match(text, span.end)
    if rest is None or _PARTICLES.fullmatch(rest.group()):
        return span
    return Span(span.start, rest.end())


def _found(
    pair: Pair,
    opposites: Opposites,
    negation: Negation,
    words: WordPairs,
    dictionary: Dictionary,
    *,
    whole: bool = True,
) -> Iterator[tuple[str, Span, Span]]:
    """(kind, Korean span, English span) of what is wrong; what is told first sees most of it.

    Of a clause, which is not `whole`, no word is the opposite of one that is often said of something else.
    """
    tables = opposites, negation, words, dictionary
    opposed = pair.fact(may_be_opposed, opposites) and not is_turned_by_unless(pair, negation)
    opposed = opposed and not tells_of_the_rest(pair, opposites, negation, words, dictionary)
    opposed = opposed and not says_what_begins_next(pair)
    if opposed:
        yield from _untwisted(pair, _opposites(pair, *tables), opposites, negation)
    for change in pair.fact(read_wrong_changes):
        yield "change", change.korean, change.english
    for limit in (
        *pair.fact(read_wrong_limits, opposites, negation, words, dictionary),
        *pair.fact(read_wrong_reach, words, dictionary),
    ):
        yield "bound", limit.korean, limit.english
    for bounds in pair.fact(read_inexact_bounds, opposites, negation):
        yield "inexact", bounds.korean, bounds.english
    actors = [found for found in pair.fact(read_exchanged_actors, words, dictionary) if found.plain]
    for roles in (
        *pair.fact(read_exchanged_routes, words, dictionary),
        *(Opposed(found.korean, found.english) for found in actors),
        *pair.fact(read_exchanged_parties),
        *pair.fact(read_exchanged_parts, words, dictionary),
        *pair.fact(read_turned_voices, words, dictionary),
        *pair.fact(read_turned_gifts, words, dictionary),
        *pair.fact(read_exchanged_pronouns, *tables),
        *pair.fact(read_exchanged_speakers, words, dictionary),
        *pair.fact(read_exchanged_relatives, words, dictionary),
        *pair.fact(read_turned_times),
        *pair.fact(read_turned_changes),
        *pair.fact(read_exchanged_clauses, words, dictionary),
    ):
        yield "order", roles.korean, roles.english
    for found in pair.fact(read_exchanged_comparisons, opposites, negation, words, dictionary):
        yield "order", found.korean.span, found.english.span
    if whole and opposed and not pair.fact(_is_denied_beyond, *tables):
        yield from _untwisted(pair, _lone_opposites(pair, *tables), opposites, negation)
    as_often = pair.fact(deny_as_often, negation)
    even = as_often or pair.fact(says_of_a_part, negation) or pair.fact(_is_denied_beyond, *tables)  # no no is left
    if even:
        denials = pair.fact(read_lone_refusals, *tables) or pair.fact(read_lost_prefixes, *tables[1:])
    else:
        denials = (
            pair.fact(read_lost_denials, *tables)
            or pair.fact(read_lone_denials, *tables)
            or pair.fact(read_partial_denials, *tables[1:])
            or pair.fact(read_lost_cannots, *tables[1:])
            or pair.fact(read_denied_nowhere, *tables)
        )
    halved = () if denials else pair.fact(read_halved_denials, *tables)
    for lost in halved:  # the no that is left denies what two affirm
        yield ("opposite", *_lost(pair, lost)[1:])
    if not even:
        denials = denials or (() if halved else pair.fact(read_lost_lacks, *tables[1:]))
    moved = () if denials or halved else pair.fact(read_moved_denials, *tables[1:])
    if not (denials or halved or moved):  # one that is moved is lost in its clause, too
        denials = pair.fact(read_stated_denials, *tables)
    if not denials and not halved:
        denials = (
            pair.fact(read_denials_by_sentence, *tables)
            or pair.fact(read_lost_corrections, *tables[1:])
            or pair.fact(read_denied_relatives, *tables[1:])
            or pair.fact(read_lost_aims, *tables[1:3])
            or pair.fact(read_denied_tokens)
            or pair.fact(read_denied_singles, negation)
            or pair.fact(read_elliptic_denials)
            or pair.fact(read_checked_denials, *tables[1:])
            or pair.fact(read_lost_need_nots, words, dictionary)
        )
    for part in (
        *pair.fact(read_wrong_exclusives, words, dictionary),
        *pair.fact(read_wrong_parts, opposites, negation),
        *pair.fact(read_wrong_exceptions, *tables[1:]),
        *(() if denials else pair.fact(read_contrary_amounts, words, dictionary)),
    ):
        yield "quantifier", part.korean, part.english
    for turned in (
        *pair.fact(read_reversed_conditions, *tables),
        *pair.fact(read_wrong_modals, *tables[1:]),
        *pair.fact(read_turned_degrees, *tables[1:]),
        *pair.fact(read_switched, negation),
        *(() if denials else moved),
        *pair.fact(read_wrong_winners, words, dictionary),
        *pair.fact(read_repeated_roles, opposites),
        *(() if denials else pair.fact(read_turned_clauses, *tables)),
        *(() if denials else pair.fact(read_contrary_phrases, words, dictionary)),
    ):
        yield "opposite", turned.korean, turned.english
    if not denials:
        denials = pair.fact(read_unlicensed, *tables[1:3])
    abilities = pair.fact(read_wrong_abilities, *tables[1:])
    if any(abilities) and pair.fact(_is_denied_beyond, *tables):
        abilities = ()
    for lost in (*denials, *abilities):
        yield _lost(pair, lost)


def _untwisted(
    pair: Pair, found: Iterator[tuple[str, Span, Span]], opposites: Opposites, negation: Negation
) -> Iterator[tuple[str, Span, Span]]:
    """What is found but for the words of which one turns the other: few were absent."""
    for kind, korean, english in found:
        if kind not in WORDED or not pair.fact(is_turned_twice, opposites, negation):
            yield kind, korean, english


def _is_denied_beyond(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether one side denies what lies on the other side of a bound or a time of which the other says what is so."""
    return (
        denies_until_then(pair, negation)
        or denies_what_is_over(pair, negation)
        or says_no_by_a_bound(pair, opposites, negation)
        or denies_the_other_time(pair, opposites, negation, words, dictionary)
        or is_done_too_early(pair, words, dictionary)
        or says_that_none_is_more(pair)
        or is_less_by_turning(pair, opposites, negation, words, dictionary)
    )


def _lost(pair: Pair, lost: LostDenial) -> tuple[str, Span, Span]:
    """A no of one side that the other lacks."""
    kind = "lost" if pair.source.language == lost.language else "added"
    return (kind, lost.denial, lost.statement) if lost.language == "ko" else (kind, lost.statement, lost.denial)


def _opposites(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> Iterator[tuple[str, Span, Span]]:
    for found in (
        *pair.fact(read_wrong_bounds, opposites, negation),
        *pair.fact(read_wrong_named_bounds, opposites, negation),
        *pair.fact(read_reversed_order, opposites, negation, words, dictionary),
        *pair.fact(read_contradictions, opposites, negation, words, dictionary),
        *pair.fact(read_moved_amounts, opposites, negation),
        *pair.fact(read_exchanged_roles, opposites, words, dictionary),
        *pair.fact(read_exchanged_opposites, opposites, negation, words, dictionary),
    ):
        if found.korean.meaning.opposition != "quantifier" or not pair.fact(says_of_a_part, negation):
            yield found.korean.meaning.opposition, found.korean.span, found.english.span
    for turned in pair.fact(read_turned_ranks):
        yield "direction", turned.korean, turned.english


def _lone_opposites(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> Iterator[tuple[str, Span, Span]]:
    for found in pair.fact(read_wrong_quantifiers, opposites, negation, words, dictionary):
        yield "quantifier", found.korean.span, found.english.span
    for found in pair.fact(read_lone_opposites, opposites, negation, words, dictionary):
        yield found.korean.meaning.opposition, found.korean.span, found.english.span
