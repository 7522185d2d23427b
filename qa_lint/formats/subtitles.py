"""Subtitles (SubRip, WebVTT): one side of a pair, in which a cue is known by the time at which it begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment
from qa_lint.formats.decoding import decode, numbered_lines, trimmed
from qa_lint.formats.entries import Entries, add_escaped
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Problem, Reading, Span, TextFile, UserError

SRT, VTT = "srt", "vtt"
_ARROW = "-->"
_TIME = r"(?:(?P<hours>[0-9]{1,3}):)?(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-9]{1,2})[,.](?P<thousandths>[0-9]{1,3})"
_BEGINS = regex.compile(rf"{_TIME}\s*-->\s*(?:[0-9]+:)?[0-9]+:[0-9]+[,.][0-9]+")
_NUMBER = regex.compile(r"[0-9]+")
_NOTE = regex.compile(r"NOTE(?:[ \t]+(?P<text>.*))?")
_SPEAKER = regex.compile(r"[-–—]")  # a line of another speaker, and no further line of the same sentence
_ESCAPES = {
    SRT: regex.compile(r"(?!)"),
    VTT: regex.compile(r"&(?P<name>amp|lt|gt|nbsp|lrm|rlm);"),
}
_ESCAPED = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\xa0", "lrm": "\u200e", "rlm": "\u200f"}
_BREAKS = regex.compile(r"[\r\n]|-->")  # would end the cue, or begin another

NOTATIONS: dict[str, Notation] = {
    SRT: lambda text: None if _BREAKS.search(text) else text,
    VTT: lambda text: None if _BREAKS.search(text) else text.replace("&", "&amp;").replace("<", "&lt;"),
}


@dataclass
class _Cue:
    """A cue: the time at which it begins, its lines, and the notes before it."""

    time: str
    line: int  # of its time
    offset: int  # at which that line ends
    lines: list[Span] = field(default_factory=list)
    notes: list[Comment] = field(default_factory=list)


def read(data: bytes, path: str, languages: Sequence[Language], notation: str) -> Reading:
    """The cues of a file; the lines of a cue are one text. What is no cue is no text.

    Raises UserError for a file that should be WebVTT and does not begin as one.
    """
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes, timed=True), languages)
    if notation == VTT and file.text.strip() and not file.text.startswith("WEBVTT"):
        raise UserError("a WebVTT file begins with WEBVTT", path, 1)
    times = Counter[str]()
    for cue in _cues(file, notation, entries.reading.errors):
        times[cue.time] += 1
        number = times[cue.time]
        key = cue.time if number == 1 else f"{cue.time} ({number})"
        entries.add(_text(file, cue, notation), notation, key, notes=[note.text for note in cue.notes])
        entries.comments += cue.notes
    return entries.finished()


def _text(file: TextFile, cue: _Cue, notation: str) -> Characters:
    """The lines of a cue, joined by spaces where a sentence may go on."""
    text = Characters(file, cue.lines[0].start if cue.lines else cue.offset)
    for n, line in enumerate(cue.lines):
        if n:
            between = Span(cue.lines[n - 1].end, line.start)
            text.add("\n" if _SPEAKER.match(file.text, line.start) else " ", *between)
        add_escaped(text, line, _ESCAPES[notation], lambda match: _ESCAPED[match["name"]])
    return text


def _cues(file: TextFile, notation: str, errors: list[Problem]) -> list[_Cue]:
    """The cues in order. An empty line ends those of WebVTT; those of SubRip end before the number of the next."""
    cues: list[_Cue] = []
    cue: _Cue | None = None
    notes: list[Comment] = []
    in_note = False
    for number, (start, end) in numbered_lines(file, errors):
        line = trimmed(file.text, start, end)
        said = file.text[slice(*line)]
        if _ARROW in said:
            if cue and cue.lines and _NUMBER.fullmatch(file.text, *cue.lines[-1]):
                cue.lines.pop()  # the number of the cue that begins here
            match = _BEGINS.match(said)
            cue, in_note = None, False
            if match:
                cue = _Cue(_time(match), number, end, notes=notes)
                cues.append(cue)
                notes = []
            else:
                message = "times such as 00:00:01,000 --> 00:00:04,000 were expected here"
                errors.append(Problem(message, file.path, number))
        elif not said:
            in_note = False
            cue = None if notation == VTT else cue
        elif cue:
            cue.lines.append(line)
        elif notation == VTT and (in_note or _NOTE.fullmatch(said)):
            note = _NOTE.fullmatch(said)
            notes.append(Comment(line, (note["text"] or "") if note and not in_note else said))
            in_note = True
    return cues


def _time(match: regex.Match[str]) -> str:
    hours, minutes, seconds = (int(match[name] or 0) for name in ("hours", "minutes", "seconds"))
    return f"{hours:02}:{minutes:02}:{seconds:02}.{match['thousandths']:0<3}"


SUBRIP = Format(
    "srt",
    (".srt",),
    partial(read, notation=SRT),
    notations=NOTATIONS,
    holds_one=True,
    about="subtitles (SubRip): cues by their times",
)
WEBVTT = Format(
    "vtt",
    (".vtt",),
    partial(read, notation=VTT),
    notations=NOTATIONS,
    holds_one=True,
    about="subtitles (WebVTT): cues by their times",
)
