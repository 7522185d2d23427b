"""What readers of catalogues share: texts written with escapes, entries gathered under their keys, and their limits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, too_long
from qa_lint.languages.script import language_in
from qa_lint.late import regex
from qa_lint.model import Entry, Language, Problem, Reading, Span, TextFile

# how developers tell translators in a note how long a text may be: [CHAR LIMIT=20], max-length: 20
_LIMIT = regex.compile(
    r"(?:char(?:acter)?[ _-]?limit|max(?:imum)?[ _-]?(?:length|len|characters|chars))\s*[:=]\s*(?P<most>[0-9]{1,6})",
    regex.IGNORECASE,
)
_PROBABILITY = regex.compile(r"0(?:\.[0-9]{1,9})?|1(?:\.0{1,9})?")


def limit_in(notes: Sequence[str]) -> int | None:
    """The most characters that a text may have by the notes beside it."""
    limits = [int(match["most"]) for note in notes for match in _LIMIT.finditer(note)]
    return min(limits, default=None)


def confidence_in(written: str) -> float:
    """How sure it is that both sides of a pair belong together, as `qa-lint convert` writes it; 1 for anything else."""
    told = _PROBABILITY.fullmatch(written.strip())
    return float(told.group()) if told else 1.0


def stated_confidence(note: str) -> float | None:
    """The same of a note that says it and nothing else; None for any other note."""
    name, _, value = note.partition(":")
    return confidence_in(value) if name == "confidence" and _PROBABILITY.fullmatch(value.strip()) else None


def add_escaped(
    characters: Characters, span: Span, escape: regex.Pattern[str], value: Callable[[regex.Match[str]], str]
) -> None:
    """Add a stretch of the file in which some characters are written as escapes; `value` says what each stands for."""
    text = characters.file.text
    at = span.start
    for match in escape.finditer(text, *span):
        if match.start() > at:
            characters.add(text[at : match.start()], at, match.start())
        for character in value(match):
            characters.add(character, *match.span())
        at = match.end()
    if span.end > at:
        characters.add(text[at : span.end], at, span.end)


def character_of(number: int) -> str:
    """The character of a code point; U+FFFD for half of a surrogate pair, and for none at all."""
    return "\ufffd" if 0xD800 <= number < 0xE000 or number > sys.maxunicode else chr(number)


class Entries:
    """The entries of one file of keys as they are read, and the comments for qa-lint beside them."""

    def __init__(self, reading: Reading, languages: Sequence[Language], keeps_around: bool = False) -> None:
        self.reading, self.languages = reading, languages
        self.keeps_around = keeps_around  # the white space around texts, which the format means
        self._lines: dict[tuple[str, str], int] = {}
        self.comments: list[Comment] = []

    def add(self, text: Characters, notation: str, key: str, plural: str = "", notes: Sequence[str] = ()) -> None:
        """An entry, unless it is too long to be one; a key that stood before is told."""
        file = self.reading.file
        segment = text.segment(self.languages[0], notation, keeps_around=self.keeps_around)
        line = file.place(segment.anchor).line
        if len(segment.text) > LONGEST_LINE:
            self.reading.errors.append(too_long("text", len(segment.text), file, line))
            return
        if len(self.languages) > 1:  # it is only looked at, to see which of them it is in
            segment = segment.as_if_in(language_in(segment.text, self.languages))
        if (key, plural) in self._lines:
            self.reading.errors.append(twice(key, plural, file, line, self._lines[key, plural]))
        else:
            self._lines[key, plural] = line
        entry = Entry(segment, key, notes=tuple(notes), most=limit_in(notes), plural=plural)
        self.reading.entries.append(entry)

    def remark(self, span: Span, text: str) -> None:
        """What a comment says of the entry that was added last, if it is for qa-lint."""
        segment = self.reading.entries[-1].segment
        last = segment.ends[-1] if segment.ends else segment.anchor
        begin, end = self.reading.file.place(segment.anchor), self.reading.file.place(last)
        self.comments.append(Comment(span, text, (begin.line, end.line), (begin.column, end.column)))

    def finished(self) -> Reading:
        """The reading, with what its comments silence."""
        read_suppressions(self.reading, self.comments)
        return self.reading


def twice(key: str, plural: str, file: TextFile, line: int, first: int) -> Problem:
    """The error of a key that stands in a file twice."""
    named = f"{key} ({plural})" if plural else key
    return Problem(f"the key {named} stands here again, after line {first}; the last one counts", file.path, line)
