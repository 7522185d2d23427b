"""Names of one side that the other side does not have, or has otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import partial
from itertools import chain
from typing import Any

from qa_lint.checks.names.body_hits import body_hits
from qa_lint.checks.names.gap_hits import gap_hits
from qa_lint.checks.names.generic_hits import generic_hits
from qa_lint.checks.names.given_hits import given_hits
from qa_lint.checks.names.gloss_hits import gloss_hit
from qa_lint.checks.names.half_hits import crossed_given_hits, half_hits, known_half_hits, other_given_hits
from qa_lint.checks.names.hangul_slip_hits import slips_in_hangul
from qa_lint.checks.names.kept_hits import abbreviation_hits, kept_hits
from qa_lint.checks.names.kind_hits import kind_hits
from qa_lint.checks.names.known_hits import known_hits, listed_hits, lost_hits
from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.checks.names.leftover_hits import leftover_hits, list_hits, one_sided_hits
from qa_lint.checks.names.loanword_hits import loanword_hits
from qa_lint.checks.names.lone_hits import again_hits, lone_hits, repeated_hits
from qa_lint.checks.names.ministry_hits import ministry_hits
from qa_lint.checks.names.person_hits import person_hits
from qa_lint.checks.names.placed_hits import before_its_region, before_the_same, behind_the_same
from qa_lint.checks.names.route_hits import direction_hits, route_hits
from qa_lint.checks.names.sentence_hits import sentence_hits
from qa_lint.checks.names.slip_hits import (
    slip_in,
    slips_of_loanwords,
    slips_of_romanized,
    slips_of_the_second,
    slips_of_western,
)
from qa_lint.checks.names.sole_hits import sole_added_hits, sole_exchanged_hits, sole_hits, sole_other_kind_hits
from qa_lint.checks.names.specialty_hits import specialty_hits
from qa_lint.checks.names.term_hits import term_hits
from qa_lint.checks.names.title_hits import title_hits
from qa_lint.checks.names.unit_hits import unit_hits
from qa_lint.checks.names.western_hits import western_hits
from qa_lint.checks.names.work_hits import work_hits
from qa_lint.facts.names.datelines import read_byline
from qa_lint.facts.names.evidence import Knowledge
from qa_lint.facts.names.exchanges import is_made_of, is_of_another_kind, qualifies
from qa_lint.facts.names.extra import read_extra_names
from qa_lint.facts.names.kept import spelled_out
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.leftovers import Stranger, may_be_a_name, read_strangers
from qa_lint.facts.names.listed import read_listed
from qa_lint.facts.names.memory import Lesson, NameMemory, Overheard, is_still_so, read_lesson
from qa_lint.facts.names.persons import read_persons
from qa_lint.facts.names.readings import READS
from qa_lint.facts.names.said_elsewhere import form_elsewhere, name_at
from qa_lint.facts.names.said_of_others import (
    Missed,
    begins_an_institution,
    is_listed_apart,
    is_said_by_a_pronoun,
)
from qa_lint.facts.names.sections import hits_in_sections
from qa_lint.facts.names.verdicts import Verdict, judge_names
from qa_lint.facts.romanization import reads_place
from qa_lint.late import regex
from qa_lint.model import Document, Hit, Pair, Span, Spot, check
from qa_lint.model.plain_hit import PlainHit, hits_again, plain_hits
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.kinds import Kinds
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Set by hand:
_LESSON, _SAID = "lesson about names", "what is said of names"  # what is kept about a pair
_MOST_SAID = 3  # as many parts of a long document, each with a memory of its own, may hold the pair
_UNIT = regex.compile(r"(?<=\p{L}{3})(?:san|gang|cheon|do|seom|bong|ho)$")  # what kind of place it is
_NO_ABBREVIATION = 5  # capitals from which a word is hardly an abbreviation
_ABBREVIATION = regex.compile(r"\p{Lu}+s?")

_MISNAMED = ("name", "given", "due", "heard", "letter", "reads", "strange")


@check(
    kinds={
        "wrong": _MISNAMED, "misspelled": _MISNAMED, "missing": ("name",), "added": ("name",), "doubtful": ("hangul",),
    }
)  # fmt: skip
def compare_names(
    document: Document,
    *,
    letters: LetterTable,
    words: WordPairs,
    exonyms: Exonyms,
    weights: NameWeights,
    analyser: Analyser,
    names: NameList,
    gazetteer: Gazetteer,
    vocabulary: Vocabulary,
    dictionary: Dictionary,
    morphemes: Morphemes,
    kinds: Kinds,
    spelling: EnglishWords,
    expressions: Expressions,
) -> Iterator[Hit]:
    """Names without a counterpart, and counterparts that do not read the name.

    With what is said of a pair it is kept what the memory of the document was asked: while it would answer the same,
    the same is said.
    """
    known = Knowledge(
        words, letters, exonyms, analyser, gazetteer, vocabulary, dictionary, morphemes, kinds, spelling, expressions
    )
    pairs = [pair for pair in document.pairs if pair.complete]
    memory = NameMemory()
    memory.learn([_lesson_of(pair, document.kept(pair), letters) for pair in pairs])
    for pair in pairs:
        kept = document.kept(pair)
        said: dict[Any, tuple[PlainHit, ...]] = kept.get(_SAID, {})
        again = next((hits for answers, hits in said.items() if is_still_so(answers, memory)), None)
        if again is None:
            overheard = Overheard(memory)
            hits = [*hits_in_sections(pair, partial(_looked_at, known, overheard, names, weights))]
            if (now := plain_hits(hits, pair)) is not None:
                kept[_SAID] = dict([*said.items(), (tuple(overheard.said), now)][-_MOST_SAID:])
        else:
            hits = hits_again(again, pair)
        yield from (_mended(hit, pair, pairs, letters) for hit in hits)


def _lesson_of(pair: Pair, kept: dict[str, Any], letters: LetterTable) -> Lesson:
    """What a pair says of names, read or as it is kept."""
    if _LESSON not in kept:
        kept[_LESSON] = tuple(read_lesson(pair, letters))
    return Lesson(*kept[_LESSON])


def _mended(hit: Hit, pair: Pair, pairs: Sequence[Pair], letters: LetterTable) -> Hit:
    """A hit about a wrong English name, which the other pairs of the document say how to write."""
    if hit.kind not in ("wrong", "misspelled") or pair.target.language != "en" or not isinstance(hit.target, Spot):
        return hit
    form = form_elsewhere(str(hit.values["name"]), pair, pairs, letters)
    span = name_at(hit.target.span, pair.english, form) if form else None
    return hit.fixed_by(pair.spot("en", span), form) if span and pair.english[slice(*span)] != form else hit


def _looked_at(
    known: Knowledge, memory: NameMemory, names: NameList, weights: NameWeights, pair: Pair
) -> Iterator[Hit]:
    """What is wrong with the names of a pair, or of a stretch of it."""
    listed = pair.fact(read_listed, names)
    known_names = pair.fact(read_known_names, known.gazetteer, known.vocabulary)
    look = partial(_looked_at, known, memory, names, weights)
    ledger = Ledger(pair, known, memory, listed, known_names)
    hits = _hits(ledger, weights, look)
    byline = pair.korean.fact(read_byline)
    return (hit for hit in hits if not _is_lost_in(byline, hit, ledger)) if byline else hits


def _is_lost_in(byline: Span, hit: Hit, ledger: Ledger) -> bool:
    """Whether a name is missed that stands in the byline; one that is there in another form is told all the same."""
    spot = hit.source if ledger.pair.source.language == "ko" else hit.target
    return hit.kind == ledger.lost and isinstance(spot, Spot) and spot.span.overlaps(byline)


def _hits(ledger: Ledger, weights: NameWeights, look: Callable[[Pair], Iterable[Hit]]) -> Iterator[Hit]:
    """What is wrong with the names of a pair: first what is surely answered is settled, and only the rest is judged."""
    persons = ledger.pair.korean.fact(read_persons)
    for mention in ledger.listed:
        if mention.english or not any(mention.korean.overlaps(person.span) for person in persons):
            yield from listed_hits(ledger, mention)
    yield from kept_hits(ledger)
    yield from unit_hits(ledger)
    yield from known_hits(ledger)
    yield from route_hits(ledger)
    yield from direction_hits(ledger)
    yield from specialty_hits(ledger)
    yield from generic_hits(ledger)
    yield from ministry_hits(ledger)
    yield from title_hits(ledger)
    yield from work_hits(ledger)
    yield from kind_hits(ledger)
    yield from sentence_hits(ledger, look)
    yield from person_hits(ledger, persons)
    yield from given_hits(ledger)
    yield from known_half_hits(ledger)
    yield from other_given_hits(ledger)
    yield from crossed_given_hits(ledger)
    yield from slips_of_western(ledger)
    yield from slips_in_hangul(ledger)
    yield from western_hits(ledger)
    told: set[int] = set()  # Hangul words
    for i, word in enumerate(ledger.evidence.hangul):
        if ledger.is_settled(word.span):
            continue
        if hit := gloss_hit(ledger, word) or slip_in(ledger, word, ledger.evidence.best.get(i)):
            told.add(i)
            yield hit
    yield from slips_of_the_second(ledger)
    yield from slips_of_loanwords(ledger)
    yield from slips_of_romanized(ledger, told)
    told |= ledger.glossed
    yield from _judged_hits(ledger, weights, told)


def _judged_hits(ledger: Ledger, weights: NameWeights, told: Set[int]) -> Iterator[Hit]:
    """What is left over on both sides, or on one: no more than a guess where the sides do not translate each other,
    unless it is all that is left over of both."""
    yield from _if_faithful(ledger, chain(half_hits(ledger), behind_the_same(ledger)))
    ledger.explained |= spelled_out(ledger.evidence)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken | ledger.explained)
    yield from leftover_hits(ledger, strangers, told)
    yield from _if_faithful(ledger, _one_sided_hits(ledger, weights, told, strangers))


def _if_faithful(ledger: Ledger, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Those of the hits that may be told of a pair, which is looked at as a whole only where there is one."""
    return (hit for hit in hits if hit.kind == "doubtful" or ledger.is_faithful)


def _one_sided_hits(
    ledger: Ledger, weights: NameWeights, told: Set[int], strangers: Sequence[Stranger]
) -> Iterator[Hit]:
    """What is still left over."""
    strangers = [stranger for stranger in strangers if not stranger.is_event]  # which Korean may say by a syllable (설)
    yield from before_the_same(ledger, strangers)
    yield from before_its_region(ledger)
    yield from body_hits(ledger)
    yield from list_hits(ledger)
    yield from loanword_hits(ledger, strangers)
    yield from lost_hits(ledger)
    yield from _weighed_hits(ledger, weights, told, strangers)
    yield from gap_hits(ledger)
    yield from lone_hits(ledger, strangers)
    yield from repeated_hits(ledger, strangers)
    yield from again_hits(ledger, strangers)
    yield from sole_exchanged_hits(ledger, strangers)
    yield from sole_other_kind_hits(ledger, strangers)
    yield from term_hits(ledger, strangers)
    yield from sole_hits(ledger)
    yield from one_sided_hits(ledger, strangers)
    yield from sole_added_hits(ledger, strangers)
    yield from abbreviation_hits(ledger)
    for i in read_extra_names(ledger.evidence, ledger.known_names, ledger.taken):
        latin = ledger.latin[i]
        yield ledger.pair.language_hit(ledger.extra, None, latin.span, name=latin.text)


def _weighed_hits(ledger: Ledger, weights: NameWeights, told: Set[int], strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """Hangul words that may be names and that nothing reads: what the evidence for and against each comes to.

    Only what may be a name is accused of standing for one of them, whatever the weights say of a word with a capital.
    """
    strange = {i for stranger in strangers for i in range(stranger.first, stranger.last + 1)}
    known = {i for stranger in strangers if stranger.known for i in range(stranger.first, stranger.last + 1)}
    evidence = ledger.evidence
    unread = [
        i
        for i in evidence.unread
        if i not in told
        and not ledger.is_settled(evidence.hangul[i].span)
        and not ledger.is_no_name(evidence.hangul[i])
    ]
    for i, verdict in zip(unread, judge_names(evidence, weights, unread, ledger.taken), strict=True):
        if verdict.kind == "unclear" or ledger.is_read_with_a_neighbour(i) or ledger.is_read_in_two(i):
            continue
        if ledger.is_read_in_part(i):
            continue
        if verdict.kind != "doubtful" and verdict.latin not in known and evidence.is_loanword(evidence.hangul[i]):
            continue
        span = ledger.stem_of(i, verdict.stem)
        accused = verdict.latin in strange or (verdict.kind == "wrong" and may_be_a_name(verdict.latin, evidence))
        if verdict.kind == "wrong" and accused:
            accused = not _stands_for_something_else(ledger, i, verdict, strangers)
        if verdict.kind == "wrong" and verdict.latin not in known:
            accused = accused and not qualifies(
                evidence.known_name(evidence.hangul[i]), span.end, evidence, (verdict.latin,)
            )
        if verdict.kind == "wrong" and accused and _may_be_another(ledger, i, verdict):
            ledger.taken.add(verdict.latin)
            ledger.settled.append(span)
            found = ledger.latin[verdict.latin]
            expected = ledger.expected(verdict.stem)
            yield ledger.misnamed("wrong", span, found.span, verdict.stem, found.text, expected)
        elif verdict.kind == "lost" and not (
            not ledger.latin
            or ledger.gap_told
            or ledger.has_another()
            or ledger.may_be_heard(verdict.stem)
            or (ledger.is_heard_in_small(verdict.stem) and not evidence.is_holder(evidence.hangul[i]))
            or ledger.is_only_quoted()
            or evidence.is_part_of_name(i)
            or ledger.may_be_left_out(span)
            or ledger.is_passed_over(span)
        ):
            yield ledger.lose(span)
        elif verdict.kind == "doubtful":
            yield ledger.pair.language_hit("doubtful", span, hangul=verdict.stem)


def _stands_for_something_else(ledger: Ledger, index: int, verdict: Verdict, strangers: Sequence[Stranger]) -> bool:
    """Whether the Latin word cannot stand for the Hangul name, for which a pronoun stands, or is named along with
    another one, or is part of what cannot.

    That is a known name of another kind (San Antonio), the full name of somebody, where Korean has one word, or an
    institution that is called so (Brooke Army Medical Center).
    """
    evidence, latin = ledger.evidence, verdict.latin
    name = Missed(ledger.stem_of(index, verdict.stem), index, evidence.known_name(evidence.hangul[index]))
    if is_said_by_a_pronoun(name, ledger.latin[latin].span.start, evidence):
        return True
    if is_listed_apart(index, latin, latin, evidence) or _is_given_in_full(ledger, index, latin):
        return True
    for stranger in strangers:
        if stranger.known and stranger.first <= latin <= stranger.last:
            return is_of_another_kind(name, stranger, False, evidence)
    return _is_called_by_more(ledger, index, latin) or begins_an_institution(latin, evidence)


def _is_given_in_full(ledger: Ledger, here: int, index: int) -> bool:
    """Whether the Latin word is the given name of somebody whom Korean calls by the family name alone (커리, Stephen
    Curry)."""
    evidence = ledger.evidence
    match = evidence.read_by.get(index + 1)
    if match is None or match.korean == here or not evidence.latin[index + 1].capital:
        return False
    return evidence.touch(index, index + 1) and evidence.stands_alone(match.korean)


def _is_called_by_more(ledger: Ledger, here: int, index: int) -> bool:
    """Whether another name that nothing explains stands beside the Latin word, and none beside the Hangul one."""
    evidence = ledger.evidence
    beside = [i for i in (index - 1, index + 1) if i in evidence.free and not ledger.accounts_for(i)]
    if not any(evidence.touch(min(i, index), max(i, index)) for i in beside):
        return False
    return evidence.stands_alone(here)


def _may_be_another(ledger: Ledger, index: int, verdict: Verdict) -> bool:
    """Whether the Latin word may stand for another name in the place of the Hangul one: it is no abbreviation, and
    it does not read what a longer Hangul word begins with (호도반도 and Hodo)."""
    text, word = ledger.latin[verdict.latin].text, ledger.evidence.hangul[index]
    known = ledger.evidence.known_name(word)  # we know how it is written, and what it is
    if (ledger.evidence.may_be_spelled(verdict.stem, text) and not known) or ledger.begins_with(text, verdict.stem):
        return False
    if any(ledger.letters.reaches(verdict.stem, other.text, READS) for other in ledger.latin if other.capital):
        return False  # which another Latin word reads, whatever is joined to it (마데시인민권리포럼, Madhesi)
    if known and any(is_made_of(form, text) for form in known.latin):
        return False
    if (ledger.is_kind_of_thing(word) and not known) or ledger.known.gazetteer.is_people(text):
        return False
    if (_ABBREVIATION.fullmatch(text) and len(text) < _NO_ABBREVIATION) or not ledger.is_noun(index, verdict.stem):
        return False
    if ledger.is_cut(verdict.latin) or ledger.evidence.is_before_a_title(verdict.latin):
        return False
    if ledger.is_known_otherwise(word, verdict.latin):
        return False
    heads = {word.text[:size] for word in ledger.evidence.hangul for size in range(PART, len(word.text))}
    called = {text, _UNIT.sub("", text)}  # 한라솜다리, Hallasan
    return not any(reads_place(head, name) for head in heads for name in called)
