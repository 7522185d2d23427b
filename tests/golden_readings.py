"""What the program reads in a text, to the letter: `tests/readings`.

A file there is of one reader. A case of it is a text, or a Korean and an English text beside each other, and below,
indented, what is read there, one thing a line: the words that it marks, and all that is known of it but for what is
usual. After an intended change

    python tests/golden_readings.py

writes the files anew and says which of them changed. Read the difference before you commit it. What is known to be read
wrongly should have no case here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from compared import KNOWN, VOCABULARY, compared
from shipped import ACCOUNT_TABLES, GAZETTEER, LETTERS, NEGATION, NUMBER_TABLES, OPPOSITES, WORDS
from toy import pair

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.checks.compare_polarity import compare_polarity
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES, Cut
from qa_lint.checks.omission.stretches import cheap_look, stretches, widened
from qa_lint.engine.locate import locate_where
from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.couples import couples_of, span_of
from qa_lint.facts.content.enumerations import items_of, lists_of, unanswered_items
from qa_lint.facts.markup import read_markup
from qa_lint.facts.names import stand_ins
from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.leftovers import is_added, may_be_added, read_strangers
from qa_lint.facts.names.memory import Lesson, NameMemory, read_lesson
from qa_lint.facts.names.persons import read_persons, read_untitled
from qa_lint.facts.names.readings import read_hangul_words, read_latin_words
from qa_lint.facts.names.short_persons import read_short_persons
from qa_lint.facts.names.surnames import read_anonymous, read_surnames
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.gaps import read_gaps
from qa_lint.facts.numbers.moments import read_misdated, read_moments
from qa_lint.facts.numbers.rates import read_rates
from qa_lint.facts.polarity.amounts.bounds import read_bounds
from qa_lint.facts.polarity.amounts.changes import read_changes
from qa_lint.facts.polarity.amounts.limits import read_limits
from qa_lint.facts.polarity.english_negation import (
    read_commands_to_do_so,
    read_emphatic,
    read_english_denials,
)
from qa_lint.facts.polarity.korean_negation import (
    read_double_no,
    read_every_korean_no,
)
from qa_lint.facts.polarity.signs import read_signs
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.sentences import read_clauses, read_statements
from qa_lint.languages.titles import SOLE_OFFICES
from qa_lint.model import Hit, Language, Pair, Span, Text
from qa_lint.resources.opposites import Meaning
from qa_lint.testing import findings_of

FOLDER = Path(__file__).parent / "readings"
REWRITE = "python tests/golden_readings.py"
_INDENT = "    "
_SAID = 0.3  # the score from which a word of the tables says another
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


def _look(look: Mapping[str, float]) -> str:
    return " ".join(f"{name} {value:.2f}" for name, value in look.items() if round(value, 2))


def _names(both: Pair) -> Iterator[str]:
    return map(_hit, compared((both.korean, both.english)))


def _evidence_of(both: Pair) -> NameEvidence:
    memory = NameMemory()
    memory.learn([Lesson(*read_lesson(both, LETTERS))])
    return NameEvidence(both, KNOWN, memory)


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


def _meanings(both: Pair) -> Iterator[str]:
    tables = {"opposites": OPPOSITES, "negation": NEGATION, "words": WORDS, "dictionary": ACCOUNT_TABLES.dictionary}
    return map(_hit, compare_polarity(both, **tables))


def _amounts(both: Pair) -> Iterator[str]:
    return map(_hit, compare_numbers(both, **NUMBER_TABLES))


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
    "names": _names,
    "evidence": _evidence,
    "meanings": _meanings,
    "amounts": _amounts,
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
