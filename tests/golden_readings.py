"""What the program reads in a text, to the letter: `tests/readings`.

A file there is of one reader. A case of it is a text, or a Korean and an English text beside each other, and below,
indented, what is read there, one thing a line: the words that it marks, and all that is known of it but for what is
usual. After an intended change

    python tests/golden_readings.py

writes the files anew and says which of them changed. Read the difference before you commit it. What is known to be read
wrongly should have no case here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from inspect import isfunction, signature
from pathlib import Path
from typing import Any, NamedTuple

from compared import ANALYSER, DICTIONARY, EXONYMS, MORPHEMES, NAMED_KINDS, VOCABULARY, compared
from shipped import ACCOUNT_TABLES, GAZETTEER, LETTERS, NEGATION, NUMBER_TABLES, OPPOSITES, STANDARDS, WORDS
from toy import pair

from qa_lint.checks import compare_polarity as polarity
from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.checks.compare_polarity import compare_polarity
from qa_lint.checks.names import compare_names as name_hits
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.omission.left_over import candidates, left_over, may_be_lost
from qa_lint.checks.omission.lone_partners import lone_partners
from qa_lint.checks.omission.lone_words import lone_words, words_lacking
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES, Cut
from qa_lint.checks.omission.stretches import cheap_look, stretches, widened
from qa_lint.engine.locate import locate_where
from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.couples import couples_of, span_of
from qa_lint.facts.content.coverage import read_coverage
from qa_lint.facts.content.enumerations import items_of, lists_of, unanswered_items
from qa_lint.facts.markup import read_markup, read_prose
from qa_lint.facts.names import said_of_others, stand_ins
from qa_lint.facts.names.companies import read_companies
from qa_lint.facts.names.datelines import read_dateline
from qa_lint.facts.names.evidence import Knowledge, NameEvidence
from qa_lint.facts.names.exchanges import (
    happens_elsewhere,
    is_in_a_phrase,
    is_of_another_kind,
    is_school,
    is_wider,
    pair_leftovers,
    qualifies,
)
from qa_lint.facts.names.foreign import read_foreign_names
from qa_lint.facts.names.joined import read_joined
from qa_lint.facts.names.kept import other_initials, other_letters, other_words_of_phrases
from qa_lint.facts.names.kinds_of_names import read_kinds
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.leftovers import Stranger, is_added, may_be_added, read_strangers
from qa_lint.facts.names.lists import unequal_lists
from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.memory import Lesson, NameMemory, read_lesson
from qa_lint.facts.names.other_bodies import read_bodies
from qa_lint.facts.names.other_hangul import read_given_names, read_other_hangul
from qa_lint.facts.names.other_kinds import read_other_kinds
from qa_lint.facts.names.other_places import read_other_places
from qa_lint.facts.names.persons import read_persons, read_untitled
from qa_lint.facts.names.places import read_other_units, read_places
from qa_lint.facts.names.readings import read_hangul_words, read_latin_words
from qa_lint.facts.names.romanized import read_renderings
from qa_lint.facts.names.said_of_others import Missed
from qa_lint.facts.names.same_places import is_before_the_same
from qa_lint.facts.names.short_persons import read_short_persons
from qa_lint.facts.names.surnames import read_anonymous, read_surnames
from qa_lint.facts.numbers import read_numbers, unlike
from qa_lint.facts.numbers.gaps import read_gaps
from qa_lint.facts.numbers.glosses import Glosses
from qa_lint.facts.numbers.matching import is_truncated, match
from qa_lint.facts.numbers.mistakes import likeness, orders_apart
from qa_lint.facts.numbers.moments import read_misdated, read_moments
from qa_lint.facts.numbers.named import numbers_of_both
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.numbers.rates import read_rates
from qa_lint.facts.numbers.rests import is_said_by_the_rest, with_rests
from qa_lint.facts.paired_clauses import read_paired_clauses
from qa_lint.facts.polarity.amounts.bounds import read_bounds
from qa_lint.facts.polarity.amounts.changes import read_changes
from qa_lint.facts.polarity.amounts.comparisons import read_comparisons, read_sooner
from qa_lint.facts.polarity.amounts.limits import read_limits
from qa_lint.facts.polarity.answered_denials import read_unanswered
from qa_lint.facts.polarity.answered_rest import read_rest
from qa_lint.facts.polarity.denials.lost_denials import misses_a_no, read_turned
from qa_lint.facts.polarity.denied_words import Counterparts, Noes, goes_on, is_still_so, says_with_a_prefix
from qa_lint.facts.polarity.english_negation import (
    denying_words,
    read_commands_to_do_so,
    read_emphatic,
    read_english_denials,
)
from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.korean_negation import (
    LostDenial,
    denying_korean_words,
    read_double_no,
    read_every_korean_no,
)
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.facts.polarity.times.order import read_order
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.sentences import read_clauses, read_statements
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.languages.titles import SOLE_OFFICES
from qa_lint.model import Hit, Language, Pair, Span, Text
from qa_lint.resources.gazetteer import KnownName
from qa_lint.resources.opposites import Meaning
from qa_lint.testing import findings_of

FOLDER = Path(__file__).parent / "readings"
REWRITE = "python tests/golden_readings.py"
_INDENT = "    "
_SAID = 0.3  # the score from which a word of the tables says another
_FAINTLY_SAID = 0.05  # and from which it may
_STRANGE = ("korean", "western", "sure", "at_home", "is_placed", "is_event")  # what is known of an English name


class Case(NamedTuple):
    """The texts of a case, by their languages, and what the file says that is read in them."""

    texts: Mapping[Language, str]
    told: tuple[str, ...]


def _numbers(text: Text) -> Iterator[Any]:
    yield from text.fact(read_numbers)


def _quotations(text: Text) -> Iterator[Any]:
    yield from text.fact(read_quotations)


def _times(text: Text) -> Iterator[Any]:
    """What is said in words of when and how often, dates that are none, and where a number is wanting."""
    yield from (*text.fact(read_moments), *text.fact(read_rates), *text.fact(read_misdated), *text.fact(read_gaps))


def _denials(text: Text) -> Iterator[Any]:
    if text.language == "ko":
        yield from text.fact(read_every_korean_no, NEGATION)
        yield text.fact(read_double_no)
    else:
        yield from text.fact(read_english_denials, NEGATION)
        yield from (*text.fact(read_emphatic), *text.fact(read_commands_to_do_so))


def _bounds(text: Text) -> Iterator[Any]:
    """Bounds, directions, order and comparisons of a text, and what is said of its amounts and dates."""
    yield from (s for s in text.fact(read_signs, OPPOSITES, NEGATION) if s.meaning.opposition != "opposite")
    yield from (*text.fact(read_bounds, OPPOSITES, NEGATION), *text.fact(read_limits), *text.fact(read_changes))


def _order(text: Text) -> Iterator[str]:
    """What is said to come before or after what, and what is compared with what, beside what else."""
    for sign, of, rest in (placed := text.fact(read_order, OPPOSITES, NEGATION)):
        yield f"order {told(sign, text)} of {_said(of, text)} beside {_said(rest, text)}"
    yield from (f"said of nothing {told(one.sign.span, text)}" for one in placed if one.points(text))
    compared = dict.fromkeys(
        f"compared {told(span, text)} by {told(sign, text)}: {_said(thing, text)} with {_said(standard, text)}"
        for span, sign, thing, standard in (*text.fact(read_comparisons, OPPOSITES, NEGATION), *text.fact(read_sooner))
    )
    yield from compared  # once for all rows of opposites that have the word


def _said(words: Iterable[Word], text: Text) -> str:
    return "|".join(text[word.start : word.end] for word in words) or "nothing"


def _words(text: Text) -> Iterator[Any]:
    """The words that may be names, and in Korean the persons."""
    if text.language == "en":
        yield from text.fact(read_latin_words)
        return
    yield from (word for word in text.fact(read_hangul_words) if len(word.stems) > 1)
    yield from (*text.fact(read_persons), *text.fact(read_untitled), *text.fact(read_short_persons))
    yield from (*text.fact(read_surnames), *text.fact(read_anonymous))


def _passages(text: Text) -> Iterator[Any]:
    """Its markup, its sentences and its clauses."""
    yield from (*text.fact(read_markup), *text.fact(read_statements), *text.fact(read_clauses))


def _gaps(text: Text) -> Iterator[Any]:
    """Where a name seems to have been taken out of an English sentence."""
    found = stand_ins.read_gaps(text)
    yield from (
        name for name, value in vars(stand_ins.Gaps).items() if not name.startswith("_") and getattr(found, name)
    )


def _stand_ins(text: Text) -> Iterator[Any]:
    """What stands in a text that may stand for a name."""
    yield from (told for told, is_there in STAND_INS[text.language].items() if is_there(text))
    if text.language == "en":
        yield from (f"called by kind: {name}" for name in ORGANISATIONS if stand_ins.is_called_by_kind(name, text))
        yield from (
            f"called by office: {title}" for title in SOLE_OFFICES if stand_ins.is_called_by_office(title, text)
        )


STAND_INS: Mapping[Language, Mapping[str, Callable[[str], bool]]] = {
    "en": {
        "where": stand_ins.says_where,
        "pronoun": stand_ins.has_pronoun,
        "title": stand_ins.is_called_by_title,
        "unnamed body": stand_ins.has_unnamed_body,
        "nation": stand_ins.says_nation,
        "country": stand_ins.calls_a_country,
    },
    "ko": {
        "where": stand_ins.korean_says_where,
        "pronoun": stand_ins.has_korean_pronoun,
        "personal pronoun": stand_ins.has_korean_personal_pronoun,
        "unnamed body": stand_ins.has_unnamed_korean_body,
    },
}
ORGANISATIONS = (
    *("산업부", "조달청", "인사처", "금융위", "방송위원회", "무역협회", "한글학회", "축구연맹", "신한은행", "중앙병원"),
    *("대법원", "서울대", "부산대학교"),
)


READERS: dict[str, Callable[[Text], Iterator[Any]]] = {
    "numbers": _numbers,
    "quotations": _quotations,
    "times": _times,
    "denials": _denials,
    "bounds": _bounds,
    "order": _order,
    "words": _words,
    "passages": _passages,
    "gaps": _gaps,
    "stand_ins": _stand_ins,
}


def _accounts(both: Pair) -> Iterator[str]:
    """Each unit of either side, how much it says and how well it is answered; couples, lists, and items that lack."""
    account = both.fact(read_account, ACCOUNT_TABLES)
    for side in (both.korean, both.english):
        entries = account.side(side.language)
        for unit, answer in entries:
            yield f"{told(unit.span, side)} {unit.kind} says {unit.weight:.1f} answered {answer:.2f}"
        units = [unit for unit, _ in entries]
        for couple in couples_of(side, units, ACCOUNT_TABLES.vocabulary):
            spans = (span_of(units[word.start : word.stop]) for word in couple[:2])
            yield f"couple {told(tuple(spans), side)}{' with an article' * couple.has_article}"
        for items in lists_of(side, ACCOUNT_TABLES):
            yield f"list {told(tuple(item.span for item in items_of(entries, items)), side)}"
    yield from (f"lacks {told(span, text)}" for text, span in unanswered_items(both, ACCOUNT_TABLES))


def _losses(both: Pair) -> Iterator[str]:
    """What words and lengths say for the loss of a stretch, of sentences and of clauses; what is nought is left out."""
    for stretch in stretches(both, ACCOUNT_TABLES):
        spans = (told(span, stretch.text) for span in (stretch.span, widened(stretch)))
        yield f"{' or '.join(spans)}: {_look(cheap_look(stretch, 0.1))}"
    for grain in (SENTENCES, CLAUSES):
        cut = Cut.of(both, grain)
        for side, cheap in zip(("ko", "en"), cut.cheap(WORDS) if cut.comparable else (), strict=False):
            for n, look in enumerate(cheap.looks(), 1):
                yield f"{grain.name} {side} {n}: {_look(look)}"


def _leftovers(both: Pair) -> Iterator[str]:
    """What of either side may stand alone, what does, and the words that the other side has nothing for."""
    for text in (both.korean, both.english):
        language = text.language
        for stretch, _, whole in candidates(both, language, ACCOUNT_TABLES):
            ways = {
                "whole": whole,
                "lost": may_be_lost(stretch, ACCOUNT_TABLES),
                "added": may_be_lost(stretch, ACCOUNT_TABLES, added=True),
            }
            yield " ".join([f"{told(stretch.span, text)}", *filter(ways.get, ways)])
        lacking = words_lacking(both, language, ACCOUNT_TABLES.dictionary)
        lacks = (word for word, lacks in zip(text.fact(read_words), lacking, strict=True) if lacks)
        yield f"lacking in {language}: {_said(lacks, text)}"
    yield from (f"alone {told(stretch.span, stretch.text)}" for stretch in left_over(both, STANDARDS))
    yield from (f"partner {told(span, text)}" for text, span in lone_partners(both, ACCOUNT_TABLES))
    yield from (f"word {told(span, text)}" for text, span in lone_words(both, STANDARDS))


def _look(look: Mapping[str, float]) -> str:
    return " ".join(f"{name} {value:.2f}" for name, value in look.items() if round(value, 2))


def _names(both: Pair) -> Iterator[str]:
    return map(_hit, compared((both.korean, both.english)))


def _evidence_of(both: Pair) -> NameEvidence:
    known = Knowledge(WORDS, LETTERS, EXONYMS, ANALYSER, GAZETTEER, VOCABULARY, DICTIONARY, MORPHEMES, NAMED_KINDS)
    memory = NameMemory()
    memory.learn([Lesson(*read_lesson(both, LETTERS))])
    return NameEvidence(both, known, memory)


def _evidence(both: Pair) -> Iterator[str]:
    """Of each word of a pair that may be a name what speaks for it and against it, and the names that are known."""
    evidence = _evidence_of(both)
    for n, word in enumerate(evidence.hangul):
        said = {
            "ordinary": evidence.is_ordinary(word),
            "named": evidence.is_named(word),
            "loanword": evidence.is_loanword(word),
            "part of a name": evidence.is_part_of_name(n),
            "unread": n in evidence.unread,
            "said": evidence.translation(word) >= _SAID,
            "loaned": evidence.original(word)[0] >= _SAID,
            "alone": evidence.stands_alone(n),
            "somebody": evidence.is_holder(word),
        }
        told_of = [what for what, is_so in said.items() if is_so]
        if read := evidence.best.get(n):
            told_of.append(f"reads {read.latin}")
        told_of += [f"beside {latin.text}" for i, latin in enumerate(evidence.latin) if evidence.beside(n, i)]
        if told_of:
            yield " ".join([f'"{word.text}" stem {evidence.stem(word)}', *told_of])
    for i, latin in enumerate(evidence.latin):
        said = {
            "unseen": not evidence.seen(i),
            "strange": evidence.is_strange(i),
            "faintly heard": evidence.is_faintly_heard(i),
            "derived": evidence.is_derived(i),
            "located": evidence.is_located(i),
            "compound": evidence.begins_a_compound(i),
            "before a title": evidence.is_before_a_title(i),
            "free": i in evidence.free,
            "says": evidence.translates_any(i) >= _SAID,
        }
        if any(said.values()):
            yield " ".join([f'"{latin.text}"', *filter(said.get, said)])
    names = both.fact(read_known_names, GAZETTEER, VOCABULARY)
    yield from (f"answered {told(name.span, both.korean)} {told(by, both.english)}" for name, by in names.answered)
    yield from (f"left {told(name.span, both.korean)}{' required' * name.required}" for name in names.left)
    yield from (f"stranger {told(form.span, both.english)} {'|'.join(sorted(form.hangul))}" for form in names.strangers)
    for stranger in read_strangers(evidence, names, frozenset()):
        kinds = [kind for kind in _STRANGE if getattr(stranger, kind)]
        pointed = ["pointed at"] if stranger.may_be_pointed_at(both.korean) else []
        pointed += ["may be added"] if may_be_added(stranger, evidence) else []
        pointed += ["added"] if is_added(evidence, stranger) else []
        known = "|".join(sorted(name.hangul for name in stranger.known))
        yield " ".join(
            ["out of nowhere", told(stranger.span(evidence.latin), both.english), *kinds, *pointed, known]
        ).rstrip()


def _name_facts(both: Pair) -> Iterator[str]:
    """What each reader of names finds in a pair: the fields of each thing, and stretches by their offsets."""
    tables = {
        "pair": both, "letters": LETTERS, "words": WORDS, "gazetteer": GAZETTEER, "vocabulary": VOCABULARY,
        "known": both.fact(read_known_names, GAZETTEER, VOCABULARY), "evidence": _evidence_of(both), "taken": set(),
    }  # fmt: skip
    for reader in READERS_OF_NAMES:
        found = reader(*(tables[name] for name in signature(reader).parameters))
        for one in [] if found is None else [found] if isinstance(found, Span) else found:
            yield f"{reader.__name__.removeprefix('read_').replace('_', ' ')}: {_plainly(one)}"
    for read_so in both.fact(read_matches, LETTERS).found:
        yield f"read: {read_so.hangul} {read_so.latin} {read_so.first}-{read_so.last} {read_so.score:.2f}"


def _plainly(thing: Any) -> str:
    """The fields of a thing that say something."""
    if isinstance(thing, Span):
        return f"{thing.start}-{thing.end}"
    if isinstance(thing, KnownName):
        return thing.hangul
    if isinstance(thing, tuple | list):
        return " ".join(filter(None, map(_plainly, thing)))
    return "" if thing in (None, False, "") else str(thing)


READERS_OF_NAMES: tuple[Callable[..., Any], ...] = (
    *(read_places, read_other_units, read_companies, read_foreign_names, read_other_places, read_joined),
    *(read_dateline, read_other_kinds, read_renderings, read_other_hangul, read_given_names, other_letters),
    *(other_initials, other_words_of_phrases, read_kinds, read_bodies, unequal_lists),
)


def _name_hits(both: Pair) -> Iterator[str]:
    """What each search for wrong names finds by itself, where nothing is settled yet; and what the ledger says of the
    pair and of its Hangul words."""

    def ledger_of(pair: Pair) -> Ledger:
        evidence = _evidence_of(pair)
        names = pair.fact(read_known_names, GAZETTEER, VOCABULARY)
        return Ledger(pair, evidence.known, evidence.memory, (), names)

    for name, search in SEARCHES.items():
        ledger = ledger_of(both)
        given = {
            "ledger": ledger,
            "strangers": read_strangers(ledger.evidence, ledger.known_names, ledger.taken),
            "titled": both.korean.fact(read_persons),
            "told": set[int](),
            "done": set[int](),
        }
        for hit in search(*(given[one] for one in signature(search).parameters)):
            yield f"{name}: {_hit(hit)}"
    ledger = ledger_of(both)
    whole = [name for name, is_so in OF_LEDGERS.items() if is_so(ledger)]
    yield " ".join([f"answered {ledger.answered:.2f}", *whole])
    for n, word in enumerate(ledger.evidence.hangul):
        stem = ledger.evidence.stem(word)
        span = ledger.stem_of(n, stem)
        said = [what for what, is_so in OF_WORDS.items() if is_so(ledger, n, span)]
        if said:
            yield f"{told(span, both.korean)} {', '.join(said)}"


# but those that look at parts of the pair, at a list of names, or at one word
_NO_SEARCHES = frozenset({"sentence_hits", "listed_hits", "gloss_hit", "slip_in"})
SEARCHES: Mapping[str, Callable[..., Iterable[Hit]]] = {
    name.replace("_", " "): search
    for name, search in sorted(vars(name_hits).items())
    if name not in _NO_SEARCHES and isfunction(search) and next(iter(signature(search).parameters), "") == "ledger"
    if not name.startswith("_")
}
OF_LEDGERS: Mapping[str, Callable[[Ledger], bool]] = {
    "faithful": lambda ledger: ledger.is_faithful,
    "as long": lambda ledger: ledger.is_as_long,
    "translation": lambda ledger: ledger.is_translation,
    "only comparable": lambda ledger: ledger.is_only_comparable,
    "another": lambda ledger: ledger.has_another(),
    "gap": lambda ledger: bool(ledger.has_gap()),
    "plain gap": lambda ledger: bool(ledger.has_plain_gap()),
}
OF_WORDS: Mapping[str, Callable[[Ledger, int, Span], bool]] = {
    "no name": lambda ledger, n, _: ledger.is_no_name(ledger.evidence.hangul[n]),
    "a kind of thing": lambda ledger, n, _: ledger.is_kind_of_thing(ledger.evidence.hangul[n]),
    "may be heard": lambda ledger, _, span: ledger.may_be_heard(ledger.pair.korean[slice(*span)]),
    "in small letters": lambda ledger, _, span: ledger.is_heard_in_small(ledger.pair.korean[slice(*span)]),
    "acts": lambda ledger, _, span: ledger.acts(span),
    "may be left out": lambda ledger, _, span: ledger.may_be_left_out(span),
    "glossed": lambda ledger, _, span: ledger.is_glossed(span),
    "cut off": lambda ledger, _, span: ledger.is_cut_off(span),
    "in two": lambda ledger, n, _: ledger.is_read_in_two(n),
    "in part": lambda ledger, n, _: ledger.is_read_in_part(n),
    "with a neighbour": lambda ledger, n, _: ledger.is_read_with_a_neighbour(n),
}


def _exchanges(both: Pair) -> Iterator[str]:
    """Of each Korean name without an answer and each English one out of nowhere whether that stands for it, and what
    there is to say of the two."""
    evidence, korean = _evidence_of(both), both.korean
    names = both.fact(read_known_names, GAZETTEER, VOCABULARY)
    known = [Missed(m.span, evidence.words_in(m.span)[0], m.meant) for m in names.left if evidence.words_in(m.span)]
    places = {name.word for name in known}
    others = [
        Missed(Span(word.span.start, word.span.start + len(evidence.stem(word))), n, school=is_school(evidence, n))
        for n, word in enumerate(evidence.hangul)
        if n in evidence.unread and n not in places
    ]
    strangers = read_strangers(evidence, names, frozenset())
    for some in (known, others):
        for name, stranger in pair_leftovers(some, strangers, evidence):
            yield f"{told(name.span, korean)} is {told(stranger.span(evidence.latin), both.english)}"
    for name in (*known, *others):
        for stranger in strangers:
            found = [what for what, is_so in EXCHANGES.items() if is_so(name, stranger, evidence)]
            beside = evidence.is_beside(name.word, stranger.first, stranger.last)
            said = [*found, *({True: ["beside"], False: ["elsewhere"]}.get(beside, []))]
            latin = told(stranger.span(evidence.latin), both.english)
            yield f"{told(name.span, korean)} and {latin}: {', '.join(said) or 'plain'}"


EXCHANGES: Mapping[str, Callable[[Missed, Stranger, NameEvidence], bool]] = {
    "of another kind": lambda name, stranger, evidence: is_of_another_kind(name, stranger, False, evidence),
    "never one": lambda name, stranger, evidence: is_of_another_kind(name, stranger, True, evidence),
    "a seat": said_of_others.is_a_seat,
    "an event": said_of_others.calls_an_event,
    "another address": said_of_others.is_of_another_address,
    "in brackets": lambda name, _, evidence: said_of_others.is_in_brackets(name, evidence),
    "an institution": lambda _, stranger, evidence: said_of_others.begins_an_institution(stranger.last, evidence),
    "by a pronoun": lambda name, stranger, evidence: said_of_others.is_said_by_a_pronoun(
        name, stranger.span(evidence.latin).start, evidence
    ),
    "apart": lambda name, stranger, evidence: said_of_others.is_listed_apart(
        name.word, stranger.first, stranger.last, evidence
    ),
    "before the same": lambda name, stranger, evidence: is_before_the_same(evidence, name.word, stranger.last),
    "somewhere else": lambda name, stranger, evidence: happens_elsewhere(name, stranger.first, evidence),
    "says of what country": lambda name, stranger, evidence: qualifies(
        name.known, name.span.end, evidence, (stranger.first, stranger.last)
    ),
    "in a phrase": lambda _, stranger, evidence: is_in_a_phrase(stranger.first, stranger.last, evidence),
    "wider": lambda name, stranger, evidence: (
        name.known is not None and is_wider(evidence.latin[stranger.first].text, name.known, evidence.known.gazetteer)
    ),
}


def _denied(both: Pair) -> Iterator[str]:
    """Of each Korean no the English word that translates what it denies, and what is to be said of that word; where
    the words of either side say no by their meaning."""
    links, noes = Links(both, WORDS, ACCOUNT_TABLES.dictionary), both.korean.fact(read_every_korean_no, NEGATION)
    signs = (side.fact(read_signs, OPPOSITES, NEGATION) for side in (both.korean, both.english))
    counterparts, saying, otherwise = Counterparts(both, links), Noes(both, NEGATION, links), Otherwise(*signs)
    turned = read_turned(both, NEGATION)
    for denial in noes:
        word, itself = counterparts.of(denial)
        about = {
            "turned": denial in turned,
            "said otherwise": otherwise.is_said(denial),
            "firmly": otherwise.is_said(denial, soft=False),
            "goes on": goes_on(both, denial, links),
            "by a prefix": says_with_a_prefix(both, denial, NEGATION, links),
            "a no somewhere": saying.anywhere_in_english(denial),
        }
        yield f"{told(denial.whole, both.korean)}: {', '.join(filter(about.get, about)) or 'plain'}"
        if word is None:
            continue
        where = sentence_of(both.english, word)
        of_word = {
            "itself": itself,
            "apart": not at_one_place(both, denial.negated.start, word.start),
            "the opposite": otherwise.is_opposite(denial, word),
            "still so": is_still_so(both, denial, word, links),
            "said again": saying.is_said_again(denial, word),
            "a no beside it": saying.in_english(where, denial, word),
            "a phrase that says no": saying.in_english(where, denial, word, only_phrases=True),
            "stated": is_stated(both, word, links, noun=False),
            "a stated noun": is_stated(both, word, links, noun=True),
            "led elsewhere": is_stated(both, word, links, noun=False) is False,
            "misses a no": misses_a_no(both, denial, word, links),
        }
        english = told(Span(word.start, word.end), both.english)
        yield f"by {english}: {', '.join(filter(of_word.get, of_word)) or 'plain'}"
    for denial in both.english.fact(read_english_denials, NEGATION):
        places = {"anywhere": 0, "behind": len(both.korean)}
        found = [where for where, at in places.items() if saying.in_korean(denial, Span(at, at))]
        yield f"{told(denial.whole, both.english)}: {', '.join(found) or 'no answer'}"
    prose = both.english.fact(read_prose)
    yield from (f"says no {told(no, both.korean)}" for no in denying_korean_words(both.korean, NEGATION))
    yield from (
        f"says no {told(no, both.english)}" for no in denying_words(prose, Span(0, len(prose)), NEGATION, WORDS)
    )


def _links(both: Pair) -> Iterator[str]:
    """What translates each Korean word, how much what stands beside the two has in common, and what is left over of
    words, of noes and of clauses."""
    dictionary = ACCOUNT_TABLES.dictionary
    links, english = Links(both, WORDS, dictionary), both.english.fact(read_words)
    for word in both.korean.fact(read_words):
        place = Span(word.start, word.end)
        known = "" if links.is_known(word) else " in no dictionary"
        yield f"{told(place, both.korean)}{known}"
        for other in english:
            there = Span(other.start, other.end)
            if links.score(word, other) >= _FAINTLY_SAID:
                beside = f"beside {links.around(place, there):.2f}{' near' * links.near(place, there)}"
                said = f"{links.score(word, other):.2f} seen {links.seen(word, other):.2f}"
                yield f"is {told(there, both.english)} {said} {beside}{' known' * links.translate(word, other)}"
    yield f"telling {_said(links.telling(english), both.english)}"
    rest = read_rest(both, (), (), links)
    yield f"answered {rest.answered} left {_said(rest.unanswered, both.korean)} over {_said(rest.untold, both.english)}"
    korean_noes, noes = (
        both.korean.fact(read_every_korean_no, NEGATION),
        both.english.fact(read_english_denials, NEGATION),
    )
    left = read_unanswered(both, korean_noes, noes, links)
    for side, denials in ((both.korean, left.korean), (both.english, left.english)):
        yield from (f"no answer to {told(denial.whole, side)}" for denial in denials)
    for here, there in read_paired_clauses(both, WORDS, dictionary):
        yield f"clause {told(here, both.korean)} is {told(there, both.english)}"
    yield "covered {:.2f} {:.2f}".format(*read_coverage(both, WORDS))


def _meanings(both: Pair) -> Iterator[str]:
    tables = {"opposites": OPPOSITES, "negation": NEGATION, "words": WORDS, "dictionary": ACCOUNT_TABLES.dictionary}
    return map(_hit, compare_polarity(both, **tables))


def _contraries(both: Pair) -> Iterator[str]:
    """What each reader of contrary meanings finds by itself, be it told by that rule or another; and what is so of the
    pair, as far as one of them asks for it."""
    tables = {"opposites": OPPOSITES, "negation": NEGATION, "words": WORDS, "dictionary": ACCOUNT_TABLES.dictionary}
    for name, reader in CONTRARY.items():
        found = reader(both, *(tables[table] for table in signature(reader).parameters if table in tables))
        if isinstance(found, bool):
            if found:
                yield name
            continue
        for one in found:
            korean, english = _both(one)
            yield f"{name} {told(korean, both.korean)} / {told(english, both.english)}"


def _both(found: Any) -> tuple[Span, Span]:
    """Where something contrary stands on either side."""
    if isinstance(found, LostDenial):
        return (found.denial, found.statement)[:: 1 if found.language == "ko" else -1]
    sides = found.korean, found.english
    return tuple(side if isinstance(side, Span) else side.span for side in sides)  # type: ignore[return-value]


_KINDS_OF_READERS = ("read_", "denies_", "says_", "is_", "tells_", "may_be_", "deny_")
CONTRARY: Mapping[str, Callable[..., Any]] = {
    name.removeprefix("read_").replace("_", " "): reader
    for name, reader in sorted(vars(polarity).items())
    if name.startswith(_KINDS_OF_READERS)
    and name != "read_paired_clauses"  # which says what belongs together
    and next(iter(signature(reader).parameters), "") == "pair"
}


def _amounts(both: Pair) -> Iterator[str]:
    return map(_hit, compare_numbers(both, **NUMBER_TABLES))


def _equals(both: Pair) -> Iterator[str]:
    """Which number answers which, and what there is to say of the two; of what is left over what explains it, and how
    much it looks like what is left over there."""
    korean, english = with_rests(both, *numbers_of_both(both, GAZETTEER, VOCABULARY))
    found = match([q for q in korean if q.form != "hint"], [q for q in english if q.form != "hint"])
    for k, e in found.pairs:
        yield f"{_number(k, both.korean)} is {_number(e, both.english)}{_said_of_numbers(both, k, e)}"
    sides = (
        (both.korean, korean, found.korean, {k for k, _ in found.pairs}),
        (both.english, english, found.english, {e for _, e in found.pairs}),
    )
    for text, numbers, left, matched in sides:
        glosses = Glosses(text, numbers, matched)
        for quantity in left:
            told_of = {
                "says it again": glosses.explain(quantity),
                "is a half": glosses.shares(quantity, [Fraction(1, 2)]),
            }
            yield " ".join([f"left {_number(quantity, text)}", *filter(told_of.get, told_of)])
    for k in found.korean:
        for e in found.english:
            apart = f", {orders_apart(k, e)} orders apart" if orders_apart(k, e) else ""
            both_left = f"{_number(k, both.korean)} for {_number(e, both.english)}"
            yield f"{both_left}: alike {likeness(k, e)}{apart}{_said_of_numbers(both, k, e)}"


def _number(quantity: Quantity, text: Text) -> str:
    return f'"{text[slice(*quantity.span)]}"'


def _said_of_numbers(both: Pair, k: Quantity, e: Quantity) -> str:
    said = {what: is_so(both, k, e) for what, is_so in OF_NUMBERS.items()}
    return "".join(f", {what}" for what in filter(said.get, said))


OF_NUMBERS: Mapping[str, Callable[[Pair, Quantity, Quantity], bool]] = {
    "in another unit": unlike.confuses_units,
    "with a unit more": unlike.gains_a_unit,
    "an age": unlike.counts_an_age,
    "the opposite": unlike.is_opposite,
    "another version": unlike.is_another_version,
    "by the rest": is_said_by_the_rest,
    "cut off": lambda _, k, e: is_truncated(k, e),
}


def _hit(hit: Hit) -> str:
    """What a check says of a pair: where on either side, and what there is to say of it."""
    places = (locate_where(where) if where else None for where in (hit.source, hit.target))
    marked = " / ".join(f'"{place.text}"' if place else "-" for place in places)
    return " ".join([hit.kind, marked, *(f"{name} {told(value, '')}" for name, value in hit.values.items() if value)])


def _findings(both: Pair) -> Iterator[str]:
    """What all rules that run by default say of a pair, and where they say something, of the same pair turned round."""
    texts = both.korean, both.english
    for source, target in (texts, texts[::-1]):
        told = findings_of(None, [source], [target], languages=(source.language, target.language))
        for found in told:
            places = (found.source, found.target)
            marked = " / ".join(f'"{place.text}"' if place and place.text else "-" for place in places)
            yield f"{source.language}-{target.language} {found.rule} {marked} {found.message}"
        if not told:
            return


READERS_OF_PAIRS: dict[str, Callable[[Pair], Iterator[str]]] = {
    "accounts": _accounts,
    "losses": _losses,
    "leftovers": _leftovers,
    "names": _names,
    "evidence": _evidence,
    "exchanges": _exchanges,
    "name_hits": _name_hits,
    "name_facts": _name_facts,
    "denied": _denied,
    "links": _links,
    "meanings": _meanings,
    "contraries": _contraries,
    "amounts": _amounts,
    "equals": _equals,
    "findings": _findings,
}


def read(name: str, case: Case) -> Iterator[str]:
    """What the reader of a file finds in the texts of a case, one thing a line."""
    if name in READERS_OF_PAIRS:
        yield from READERS_OF_PAIRS[name](pair(case.texts["ko"], case.texts["en"]))
        return
    for language, text in case.texts.items():
        yield from (told(thing, text) for thing in READERS[name](Text(text, language)) if thing is not None)


def cases(name: str) -> list[Case]:
    """The cases of a file."""
    found: list[Case] = []
    texts: dict[Language, str] = {}
    lines: list[str] = []
    for line in [*(FOLDER / f"{name}.txt").read_text("utf-8").split("\n"), ""]:
        if line.startswith(_INDENT):
            lines.append(line.strip())
        elif line:
            language, _, text = line.partition(": ")
            texts["ko" if language == "ko" else "en"] = text
        elif texts:
            found.append(Case(texts, tuple(lines)))
            texts, lines = {}, []
    return found


def told(thing: Any, text: str) -> str:
    """What is known of a thing, mostly a NamedTuple: stretches of the text by their words, and what is not as usual."""
    if isinstance(thing, Span):
        return f'"{text[slice(*thing)]}"'
    if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
        return f"({', '.join(told(one, text) for one in thing)})"
    if isinstance(thing, Meaning):
        return f"{thing.opposition} {thing.pole:+}"
    if not hasattr(thing, "_fields"):
        return str(thing) or "-"
    usual = thing._field_defaults
    parts = []
    for name, value in zip(thing._fields, thing, strict=True):
        if name not in usual or value != usual[name]:
            nested = hasattr(value, "_fields") and not isinstance(value, Span)
            shown = f"[{told(value, text)}]" if nested else told(value, text)
            parts.append(shown if name == "span" else f"{name} {shown}")
    return " ".join(parts)


def rewrite() -> Iterator[str]:
    """Write the files anew, and yield the names of those that changed."""
    for name in (*READERS, *READERS_OF_PAIRS):
        blocks = []
        for case in cases(name):
            lines = [f"{language}: {text}" for language, text in case.texts.items()]
            blocks.append("\n".join([*lines, *(f"{_INDENT}{line}" for line in read(name, case))]))
        path = FOLDER / f"{name}.txt"
        new = "\n\n".join(blocks) + "\n"
        if path.read_text("utf-8") != new:
            path.write_text(new, "utf-8", newline="\n")
            yield path.name


if __name__ == "__main__":
    print(*rewrite(), sep="\n")
