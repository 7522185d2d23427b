"""One name, one form: Korean names in Latin letters, and foreign names in Hangul, across a project."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.names import read_matches
from qa_lint.facts.romanized import read_renderings
from qa_lint.learning.letters import LetterTable
from qa_lint.model import Document, Hit, Language, Location, Project, collects

_CLEARLY = 1.2  # the score of a reading that leaves no doubt


class Named(NamedTuple):
    """One place where a name has a form on the other side."""

    kind: str
    name: str
    forms: tuple[str, ...]  # what may be the form, the likeliest first: Hangul with and without its particles
    korean: Location
    english: Location
    source: Language


def named(document: Document, *, letters: LetterTable) -> Sequence[Named]:
    """Who and what is called how in a document."""
    records: list[Named] = []
    for pair in document.pairs:
        if not pair.complete:
            continue
        korean, english = pair.korean, pair.english
        for r in korean.fact(read_renderings, english):
            places = korean.at(*r.korean), english.at(*r.english)
            records.append(Named("romanization", r.hangul, (r.latin,), *places, pair.source.language))
        matches = korean.fact(read_matches, english, letters)
        for match in matches.found:
            words = matches.latin[match.first : match.last + 1]
            if match.score < _CLEARLY or not words[0].capital or len(match.hangul) < 3:
                continue
            word = matches.hangul[match.korean]
            if letters.foreign(match.hangul) <= 0 or "-" in words[0].text:
                continue
            at = korean.at(word.span.start, word.span.start + len(match.hangul))
            where = english.at(words[0].span.start, words[-1].span.end)
            name = " ".join(w.text for w in words)
            forms = (match.hangul, *(stem for stem in word.stems if stem != match.hangul))
            records.append(Named("transliteration", name, forms, at, where, pair.source.language))
    return records


@collects(named)
def compare_forms(project: Project) -> Iterator[Hit]:
    """Names that take another form than at their first mention: one hit for each other form."""
    mentions: dict[tuple[str, str], list[Named]] = defaultdict(list)
    for record in project.evidence(named):
        mentions[record.kind, record.name].append(record)
    for (kind, name), records in mentions.items():
        reference = records[0]
        times = Counter(form for record in records for form in record.forms)
        told: set[str] = set()
        for record in records:
            if not told.isdisjoint(record.forms) or not set(reference.forms).isdisjoint(record.forms):
                continue
            told.update(record.forms)
            form = record.forms[0]
            source, target = (
                (record.korean, record.english) if record.source == "ko" else (record.english, record.korean)
            )
            at = reference.english if kind == "romanization" else reference.korean
            values = {
                "name": name,
                "form": form,
                "reference": reference.forms[0],
                "place": at.seen_from(target),
                "again": str(times[form] - 1),
            }
            yield Hit(kind, source, target, values)
