"""TBX, the exchange format of termbases: concepts with their Korean and English terms (ISO 30042:2008 and 2019).

Only what a glossary needs is read: the terms, whether they are to be used, their kind and part of speech, their notes
and subjects.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.formats.xml import Element, decode_xml, read_elements, root_of
from qa_lint.languages.codes import language_of_code
from qa_lint.model import ConceptTerm, Problem, UserError

_ROOTS = ("martif", "tbx")  # of the versions of 2008 and 2019
_CONCEPTS, _LANGUAGES = ("termEntry", "conceptEntry"), ("langSet", "langSec")
_GROUPS = ("tig", "ntig", "termSec")  # a term, with what is said of it
_STATUS = ("administrativeStatus", "normativeAuthorization")  # which say whether a term is to be used
_NOT_TO_BE_USED = ("deprecated", "superseded", "rejected", "obsolete")


_SHORT = ("acronym", "abbreviation", "initialism", "shortForm")  # kinds of terms (termType) that stand for a longer one


def read(data: bytes, path: str) -> list[list[ConceptTerm]]:
    """The terms of each concept that has some in Korean or English.

    Raises UserError, with the line, for what is no TBX or no XML: half a termbase would ask for less than it should.
    """
    file, _ = decode_xml(data, path)
    root = root_of(data)
    if root not in _ROOTS:
        raise UserError(
            f"a TBX file begins with <martif> or <tbx>, not with {f'<{root}>' if root else 'text'}", path, 1
        )
    problems: list[Problem] = []
    concepts = [list(_terms(concept)) for concept, _ in read_elements(file, _CONCEPTS, problems)]
    if problems:
        raise UserError(problems[0].message, path, problems[0].line)
    return [terms for terms in concepts if terms]


def _terms(concept: Element) -> Iterator[ConceptTerm]:
    domain = next((_text_of(each) for each in _inside(concept) if _kind(each) == "subjectField"), "")
    about = next((_text_of(note) for note in concept.all("note")), "")
    for name in _LANGUAGES:
        for section in concept.all(name):
            language = language_of_code(section.attributes.get("xml:lang", ""))
            for group in (group for kind in _GROUPS for group in section.all(kind)):
                text = " ".join(" ".join(term.words() for term in _inside(group, "term")).split())
                if language and text:
                    yield ConceptTerm(text, language, *_said_of(group, about), domain)


def _said_of(group: Element, about: str) -> tuple[bool, bool, bool, str]:
    """What is said of the term of a group: whether it is not to be used, is a verb, is short, and its note, which is
    that of its concept where it has none.
    """
    forbidden = verb = short = False
    for each in _inside(group):
        kind, said = _kind(each), _text_of(each)
        forbidden = forbidden or (kind in _STATUS and said.lower().startswith(_NOT_TO_BE_USED))
        verb = verb or (kind == "partOfSpeech" and said.lower() == "verb")
        short = short or (kind == "termType" and said in _SHORT)
    note = next((_text_of(each) for each in _inside(group, "note")), "") or about
    return forbidden, verb, short, note


def _inside(element: Element, name: str = "") -> Iterator[Element]:
    """The elements within another, however deep; those of one name, if one is given."""
    for node, begins in element.walk():
        if begins and isinstance(node, Element) and name in ("", node.name):
            yield node


def _kind(note: Element) -> str:
    """What a note is about; newer files name an element after that."""
    return note.attributes.get("type") or note.name.rpartition(":")[2]


def _text_of(element: Element) -> str:
    return " ".join(element.words().split())
