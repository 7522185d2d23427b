"""Run the examples of cards, for qa-lint's own tests and for those of plugins.

In a plugin's tests:

    from qa_lint.testing import example_cases, check_example

    @pytest.mark.parametrize("case", example_cases(folder="my_rules"), ids=str)
    def test_example(case):
        check_example(case)

Every bad example must give exactly one finding of its rule, and where it marks a span with ⟦ ⟧ the finding must cover
just that; a good one must give none. A rule with a `mirror` is also tried with source and target exchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from qa_lint.alignment import bitext
from qa_lint.alignment.keyed import pair_entries
from qa_lint.alignment.similarity import Measures
from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.engine.suppress import Suppressions
from qa_lint.formats import plain_text
from qa_lint.languages.script import language_of_all
from qa_lint.late import regex
from qa_lint.model import (
    Document,
    Example,
    FilePair,
    FileSide,
    Finding,
    Language,
    Location,
    Pair,
    Rule,
    Segment,
    Side,
    Silence,
    TextFile,
    other_language,
)
from qa_lint.project.settings import Config
from qa_lint.resources.glossary import Glossary

_SIDES: tuple[Side, Side] = ("source", "target")
_MARKED = regex.compile(r"⟦⟦|⟦|⟧⟧|⟧")


@dataclass(frozen=True)
class ExampleCase:
    """One example of one rule, as it stands in the card or with its sides exchanged."""

    rule: Rule
    number: int
    example: Example
    mirrored: bool = False

    def __str__(self) -> str:
        kind = "bad" if self.example.bad else "good"
        return f"{self.rule.name}-{kind}-{self.number}{'-mirrored' * self.mirrored}"


@dataclass(frozen=True)
class _Side:
    """The text of one side, and the marked spans of each of its lines."""

    lines: Sequence[str]
    marked: Sequence[tuple[int, str]]  # (line from 1, marked text)


def example_cases(folder: str | Path | None = None) -> list[ExampleCase]:
    """The examples of all cards that are registered, or of those below a folder."""
    rules = _session().rulebook.rules.values()
    own = (rule for rule in rules if folder is None or Path(folder).resolve() in Path(rule.origin).resolve().parents)
    return [case for rule in own for case in cases_of(rule)]


def cases_of(rule: Rule) -> list[ExampleCase]:
    """The examples of a rule, and the same mirrored where it has a mirror."""
    ways = (False, True) if rule.mirror else (False,)
    return [ExampleCase(rule, n, e, mirrored) for mirrored in ways for n, e in enumerate(rule.examples, 1)]


def check_example(case: ExampleCase, session: Session | None = None) -> None:
    """Run one example; AssertionError says what was found instead.

    The rules are those of a session: of what is installed, unless another one is given (as the command does, for the
    cards that a configuration names).
    """
    sides = _side(case.example.source), _side(case.example.target)
    if case.mirrored:
        sides = sides[::-1]
    name = case.rule.mirror if case.mirrored else case.rule.name
    found = _findings(name, case.example, sides, session)
    told = "; ".join(map(_told, found)) or "there is none"
    if not case.example.bad:
        assert not found, f"{case}: a good example is reported: {told}"
        return
    assert len(found) == 1, f"{case}: a bad example needs exactly one finding, and {told}"
    for side, place, label in zip(sides, (found[0].source, found[0].target), ("source", "target"), strict=True):
        if side.marked:
            marked = ", ".join(_quoted(each) for each in side.marked)
            assert _covered(place) in side.marked, f"{case}: the {label} marks {marked}, and the finding is {told}"


def check_silence(case: ExampleCase) -> None:
    """A good example must be silent under all rules that run by default, not only under its own."""
    assert not case.example.bad, f"{case}: a bad example is to be reported"
    sides = _side(case.example.source), _side(case.example.target)
    # what is no text of a translation only its own rule can read
    rule = case.rule.name if _granularity(case.rule.name, _session()) in (FilePair, Silence) else None
    found = _findings(rule, case.example, sides)
    told = "; ".join(_told(finding) for finding in found if finding.severity != "info")
    assert not told, f"{case}: a good example is reported: {told}"


def _findings(
    rule: str | None, example: Example, sides: tuple[_Side, _Side], session: Session | None = None
) -> list[Finding]:
    source, target = (side.lines for side in sides)
    return findings_of(rule, source, target, example.glossary, example.align, form=example.form, session=session)


def findings_of(
    rule: str | None,
    source: Sequence[str],
    target: Sequence[str],
    glossary: Sequence[Sequence[str]] = (),
    align: bool = False,
    languages: tuple[Language, Language] | None = None,
    form: str = "",
    session: Session | None = None,
) -> list[Finding]:
    """What one rule, or all that run by default, say of lines and their translations, as the rows of a table.

    With `align` they are two documents to be aligned, which may differ in their number of lines. `form` is the suffix
    of a format: they are two files of it, whose entries are paired by key and whose blocks are aligned, or one that
    holds both sides beside nothing.
    Without `languages`, they are told by the script of the source.
    """
    session = session or _session()
    granularity = _granularity(rule, session) if rule else Pair
    if rule and granularity is FilePair:
        engine = session.engine_for([session.rulebook.get(rule)])
        return engine.lint_project([engine.lint_files(FilePair(_file(source), _file(target)))])
    source_language = languages[0] if languages else _language(source, target)
    target_language = other_language(source_language)
    if rule and granularity is Silence:
        return _of_suppressions(session, rule, source, target, (source_language, target_language))
    both: tuple[Language, Language] = (source_language, target_language)
    if form:
        document = _read(session, form, (source, target), both)
    else:
        pairs = _pairs(session, (source, target), both, align)
        document = Document(pairs[0].target.file.path, pairs, given=not align)
    engine = _engine(rule, tuple(map(tuple, glossary)), session)
    return engine.lint_project([engine.lint_document(document)])


def _pairs(
    session: Session, sides: tuple[Sequence[str], ...], languages: tuple[Language, Language], align: bool
) -> list[Pair]:
    """The lines of both sides, row by row or aligned."""
    paths = "source.txt", "target.txt"
    source, target = (
        [Segment.of_file(file, *span, language) for span in _line_spans(lines)]
        for lines, path, language in zip(sides, paths, languages, strict=True)
        for file in [TextFile(path, "\n".join(lines))]
    )
    if align:
        return bitext.align(source, target, Measures(**session.resources.wanted_by(Measures)))
    return [Pair(*both) for both in zip(source, target, strict=True)]


def _read(
    session: Session, form: str, sides: tuple[Sequence[str], ...], languages: tuple[Language, Language]
) -> Document:
    """Two files of a format, or the first where that holds both sides."""
    data = ["\n".join(lines).encode() for lines in sides]
    path = f"source.{form}"
    known = session.documents.formats.of(path, data[0])
    if known.holds_both:
        return Document(path, known.read(data[0], path, languages).pairs)
    source, target = known.read(data[0], path, languages[:1]), known.read(data[1], f"target.{form}", languages[1:])
    keyed = pair_entries(source, target)
    if not (source.blocks and target.blocks):
        return Document(target.file.path, keyed)
    aligned = bitext.align_with_code(source.blocks, target.blocks, Measures(**session.resources.wanted_by(Measures)))
    return Document(target.file.path, [*keyed, *aligned.pairs], given=False, bound=bool(keyed), code=aligned.code)


def _granularity(rule: str, session: Session) -> type:
    """What the check of a rule is shown."""
    rulebook = session.rulebook
    return rulebook.checks[rulebook.get(rule).check].granularity


def _file(lines: Sequence[str]) -> FileSide:
    """A file as an example names it: its path, and the day on which it changed; an empty one is not there."""
    path, _, day = lines[0].partition(" ")
    changed = int(datetime.fromisoformat(f"{day}T00:00+00:00").timestamp()) if day else None
    return FileSide(path or "missing", bool(path), changed)


def _of_suppressions(
    session: Session, rule: str, source: Sequence[str], target: Sequence[str], languages: tuple[Language, Language]
) -> list[Finding]:
    """What a rule about suppressions says of the comments in two text files, line by line translations, in which all
    rules run that run by default.
    """
    readings = [
        plain_text.read("\n".join(lines).encode(), path, (language,))
        for lines, path, language in zip((source, target), ("source.txt", "target.txt"), languages, strict=True)
    ]
    comments = [
        replace(comment, side=side)
        for reading, side in zip(readings, _SIDES, strict=True)
        for comment in reading.suppressions
    ]
    pairs = [Pair(*both) for both in zip(*(reading.blocks for reading in readings), strict=True)]
    engine = session.engine_for(session.rulebook.select((), (), [rule]))
    suppressions = Suppressions(session.config, comments, session.rulebook.names)
    for finding in engine.lint_project([engine.lint_document(Document("target.txt", pairs))]):
        suppressions.silence(finding)
    judged = engine.judge(list(suppressions.silences(engine.running, everything=True, complete=True)))
    return [finding for finding in judged if finding.rule == rule]


def _language(source: Sequence[str], target: Sequence[str]) -> Language:
    return language_of_all(source) or ("en" if language_of_all(target) == "ko" else "ko")


@cache
def _session() -> Session:
    return Session(Config(folder=Path.cwd()))


@cache
def _engine(rule: str | None, glossary: tuple[tuple[str, ...], ...], session: Session) -> Engine:
    """What runs a rule, or all that run by default: to make it takes as long as to check a sentence."""
    rules = [session.rulebook.get(rule)] if rule else session.rulebook.select((), ())
    return session.engine_for(rules, Glossary.of_rows(glossary))


def _side(lines: Sequence[str]) -> _Side:
    plain, marked = [], []
    for number, line in enumerate(lines, 1):
        text, start = "", None
        end = 0
        for match in _MARKED.finditer(line):
            text += line[end : match.start()]
            end = match.end()
            if len(match.group()) == 2:
                text += match.group()[0]
            elif match.group() == "⟦":
                start = len(text)
            else:
                assert start is not None, f"⟧ without ⟦ in {line!r}"
                marked.append((number, text[start:]))
                start = None
        plain.append(text + line[end:])
    return _Side(plain, marked)


def _line_spans(lines: Sequence[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for line in lines:
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _told(finding: Finding) -> str:
    """A finding, and what it covers on either side."""
    sides = [(finding.source, "source"), (finding.target, "target")]
    covered = [f"{_quoted(stretch)} of the {label}" for place, label in sides if (stretch := _covered(place))]
    return f"{finding.rule} at {' and '.join(covered)} ({finding.message})"


def _quoted(stretch: tuple[int, str]) -> str:
    line, text = stretch
    return f"“{text}” in line {line}" if text else f"an empty place in line {line}"


def _covered(place: Location | None) -> tuple[int, str] | None:
    return (place.start.line, place.text) if place else None
