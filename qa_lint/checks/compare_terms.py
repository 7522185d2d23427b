"""Terms: what the glossary asks for, and Latin words that are written as the source writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.persons import read_persons
from qa_lint.facts.slips import Nearby
from qa_lint.facts.still_source import is_untranslated
from qa_lint.facts.terms import read_terms
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import PAIRS, fitting_form
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.syllables import ending_sound
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Spot, Text, check
from qa_lint.resources.glossary import Entry, Glossary, Term
from qa_lint.resources.word_pairs import WordPairs

_ASKED = ("wanted", "note")


@check(kinds={"missing": _ASKED, "forbidden": _ASKED, "forbidden-instead": _ASKED})
def compare_terms(pair: Pair, *, glossary: Glossary, domains: Sequence[str] = ()) -> Iterator[Hit]:
    """Terms of the source that the translation does not render as the glossary says, and renderings it forbids.

    Of the entries that are of a domain, only those of the `domains`, if any are named; of those that hold for some
    files, only where this is one of them.
    """
    if not glossary or not pair.complete:
        return
    terms, answers = (
        [term for term in text.fact(read_terms, glossary) if _holds(term.entry, pair, domains)] for text in pair.texts
    )
    answered = [term.entry for term in answers]
    wrong = [entry for entry in answered if entry.status == "forbidden"]  # told below
    said_otherwise = {form for entry in wrong for form in (entry.korean, *entry.right)}
    asked: set[Entry] = set()
    for term in terms:
        entry = term.entry
        if entry.status != "preferred" or entry in asked:
            continue
        asked.add(entry)
        siblings = [t.entry for t in terms if t.span == term.span and t.entry.status == "preferred"]
        if any(sibling in answered or sibling.korean in said_otherwise for sibling in siblings):
            continue
        asked.update(siblings)
        wanted = _forms(sorted(siblings, key=lambda e: e.case_sensitive), pair.target.text.language)  # acronyms last
        inflected = _is_inflected(pair.target.text, _forms([e for e in siblings if not e.case_sensitive], "en"))
        if not inflected and not is_untranslated(pair):  # which is told as a whole
            yield pair.hit("missing", term.span, wanted=" / ".join(wanted), note=entry.note)
    for answer in answers:
        entry = answer.entry
        if entry.status != "forbidden":
            continue
        origin = [term for term in terms if term.entry == entry]
        if entry.korean and not origin:
            continue  # it is forbidden for that one term only
        wanted = list(entry.right) or [
            form
            for other in glossary.entries
            if other.status == "preferred" and entry.korean and other.korean == entry.korean
            for form in _forms([other], pair.target.text.language)
        ]
        kind = "forbidden-instead" if wanted else "forbidden"
        place = origin[0].span if origin else None
        hit = pair.hit(kind, place, answer.span, wanted=" / ".join(wanted), note=entry.note)
        better = _in_place_of(pair.target.text, answer, wanted)
        yield hit.fixed_by(Spot(pair.target, answer.span), better, safe=True) if better else hit


def _holds(entry: Entry, pair: Pair, domains: Sequence[str]) -> bool:
    """Whether an entry is about this file, this subject, and a translation into this language."""
    if entry.status == "forbidden" and entry.side != pair.target.text.language and entry.korean:
        return False
    if domains and entry.domain and entry.domain not in domains:
        return False
    path = pair.target.file.path or ""
    return not entry.path or fnmatchcase(path, entry.path) or path.startswith(entry.path.removesuffix("/") + "/")


def _is_inflected(text: Text, wanted: Sequence[str]) -> bool:
    """Whether English has one of the forms with other endings: deployed for deploy."""
    if text.language != "en":
        return False
    stems = " ".join(word.keys[0] for word in text.fact(read_words))
    return any(f" {_stemmed(form)} " in f" {stems} " for form in wanted)


def _stemmed(form: str) -> str:
    return " ".join(map(english_stem, form.replace("-", " ").split()))


def _in_place_of(text: Text, term: Term, wanted: Sequence[str]) -> str:
    """The right term as the wrong one is written; empty where it is inflected, or there is a choice."""
    written = text[slice(*term.span)]
    if len(wanted) != 1:
        return ""
    if text.language == "ko":
        return wanted[0] if written == term.entry.korean and _takes_the_same_particles(text, term, wanted[0]) else ""
    if written.lower() not in map(str.lower, term.entry.english):
        return ""
    return wanted[0][0].upper() + wanted[0][1:] if written[0].isupper() else wanted[0]


_PAIRED = regex.compile(rf"{any_of(PAIRS)}(?!\p{{Hangul}})")


def _takes_the_same_particles(text: Text, term: Term, other: str) -> bool:
    """Whether the particle behind a Korean term fits another one, too."""
    particle = _PAIRED.match(text, term.span.end)
    return particle is None or fitting_form(particle.group(), ending_sound(other[-1])) == particle.group()


def _forms(entries: Sequence[Entry], language: str) -> list[str]:
    forms = [form for e in entries for form in ((e.korean,) if language == "ko" else e.english)]
    return list(dict.fromkeys(forms))


@check(kinds={"misspelled": ("word", "other")})
def compare_spelling(pair: Pair, *, words: WordPairs) -> Iterator[Hit]:
    """A Latin word in the Korean text that is all but the same as one of the English text.

    A name in parentheses after its Korean reading is left to the comparison of names, which knows how it is read.
    """
    if not pair.complete:
        return
    korean, english = _latin_words(pair.korean), _latin_words(pair.english)
    known = {word.lower() for word in english}
    taken = {word.lower() for word in korean}
    unknown = {word: span for word, span in korean.items() if word.lower() not in known}
    lacking = Nearby(word for word in english if word.lower() not in taken) if unknown else None
    for word, span in unknown.items():
        assert lacking is not None, "there is a word to look up"
        other = next((other for other in lacking.within_a_letter(word) if _is_misspelling(word, other)), None)
        if other is None:
            continue
        if _is_original(pair.korean, span) and other[0].isupper() and english_stem(other) not in words.english:
            continue
        yield pair.language_hit("misspelled", span, english[other], word=word, other=other)


_OPENED = regex.compile(r"\p{Hangul}\s?[(（][^()（）]*$")


def _is_original(korean: Text, span: Span) -> bool:
    """Whether a Latin word is, or belongs to, the original spelling of a foreign name: 하겐(Hagen)."""
    if not korean[span.start].isupper() or korean[slice(*span)].isupper():
        return False
    opened = _OPENED.search(korean, max(0, span.start - 60), span.start)
    persons = korean.fact(read_persons)  # whose romanization is another matter
    return opened is not None and not any(p.span.start <= opened.start() < p.span.end for p in persons)


_LATIN = regex.compile(  # and no name of a placeholder: $name, %name, :name
    r"(?<![\p{Latin}0-9_@.$%])(?<!(?<!\S):)(?:\p{Latin}{4,}|\p{Lu}{3})(?![\p{Latin}0-9_@]|\.\p{Latin}|-\p{Lu}|[&/+])"
)


def _latin_words(text: Text) -> dict[str, Span]:
    prose = text.fact(read_prose)
    return {m.group(): Span(*m.span()) for m in _LATIN.finditer(prose)}


def _is_misspelling(a: str, b: str) -> bool:
    """Whether a letter within a word was left out, put in, changed or swapped, and neither is an acronym alone."""
    if a.isupper() != b.isupper():
        return False
    short, long = sorted((a.lower(), b.lower()), key=len)
    if a.isupper():
        return a[:2] == b[:2] and long != f"{short}s"  # WAM, WAMP; not HTTP, HTTPS
    return short[0] == long[0] and not (long.startswith(short) or short[:-1] == long[:-1])
