"""Gettext catalogues (PO): msgid and msgstr side by side, as the manual of GNU gettext describes them.

A file is six kinds of lines: comments, which begin with #, the keywords msgctxt, msgid, msgid_plural and msgstr, and
further strings of one of those. Obsolete messages (#~) and what a message was before (#|) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.declared_families import families_of_flags
from qa_lint.formats.decoding import LONGEST_LINE, decode, numbered_lines, too_long
from qa_lint.formats.entries import add_escaped, limit_in, stated_confidence
from qa_lint.languages.codes import language_of_code, why_other_languages
from qa_lint.languages.script import language_of_all
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Pair, Problem, Reading, Span, UserError

_WRITTEN = "po"
FUZZY = "fuzzy"  # the state of a message that a program made from a similar one, and nobody has confirmed
_LINE = regex.compile(
    r'[ \t]*+(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr|domain)(?:\[(?P<number>[0-9]{1,3})\])?(?=[ \t"])[ \t]*+)?'
    r'(?P<strings>(?:"(?:[^"\\]|\\.)*+"[ \t]*+)++)'
)
_STRING = regex.compile(r'"((?:[^"\\]|\\.)*+)"')
# the bytes of one character of UTF-8, as `msgcat --escape` writes them; else an escape of C
_ESCAPE = regex.compile(r"\\3[0-7]{2}(?:\\2[0-7]{2}){1,3}|\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}|.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_SOURCE, _TARGET = "X-Source-Language", "Language"  # the fields of the header
_HEADER = regex.compile(rf"^({_SOURCE}|{_TARGET})[ \t]*:[ \t]*([A-Za-z0-9_@.-]+)", regex.MULTILINE)
_CREDITS = {"translator-credits", "translator_credits"}  # what GNOME asks the translators to fill with their names
_NAMES_OF_TRANSLATORS = {"NAME OF TRANSLATORS", "EMAIL OF TRANSLATORS"}  # the contexts in which KDE does
_KEY = regex.compile(r"[A-Za-z0-9]+(?:[._:/-][A-Za-z0-9]+)+")  # no text, but a name under which a program finds one
_KEYS = 0.8  # of the msgids, where all are taken for keys
_FEWEST_KEYS = 5
_OTHER: Mapping[Language, Language] = {"ko": "en", "en": "ko"}
_NAMES: Mapping[Language, str] = {"ko": "Korean", "en": "English"}


def written(text: str) -> str:
    """A text as a string of a catalogue holds it."""
    for character, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(character, escape)
    return text


NOTATIONS: dict[str, Notation] = {_WRITTEN: written}


@dataclass
class _Message:
    """A message as far as it was read."""

    line: int = 0  # of its first keyword
    last: int = 0
    broken: bool = False  # something in it could not be read
    notes: list[str] = field(default_factory=list)
    fuzzy: bool = False
    families: frozenset[str] = frozenset()  # of placeholders, by its flags
    remarks: list[tuple[Span, str]] = field(default_factory=list)  # what its comments say to qa-lint
    fields: dict[str, Characters] = field(default_factory=dict)
    forms: list[Characters] = field(default_factory=list)  # its msgstr, or one for each form of the plural

    @cached_property
    def msgid(self) -> str:
        return str(self.fields.get("msgid", ""))

    @cached_property
    def msgctxt(self) -> str:
        return str(self.fields.get("msgctxt", ""))

    @property
    def is_header(self) -> bool:
        return "msgid" in self.fields and not self.msgid and not self.msgctxt

    @property
    def is_text(self) -> bool:
        """Whether it is to be translated, and could be read."""
        credits_ = self.msgid in _CREDITS or self.msgctxt in _NAMES_OF_TRANSLATORS
        return bool(self.forms) and not (self.broken or self.is_header or credits_)

    @property
    def header(self) -> dict[str, str]:
        """The codes of languages that it names, by the name of the field."""
        return dict(_HEADER.findall(str(self.forms[0])))


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The messages of a catalogue; the direction is that of its header, or what the script of its sides tells."""
    if len(languages) == 1:
        raise UserError("a catalogue holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes, bound=True)
    every = list(_Reader(reading).messages())
    messages = [message for message in every if message.is_text]
    codes = next((message.header for message in every if message.is_header and message.forms), {})
    reading.errors += _repeated(messages, path)
    sides = _sides(messages, codes)
    reading.lacks = _lacks(messages, codes, sides, path)
    if reading.lacks:
        return reading
    reading.pairs = [pair for message in messages for pair in _pairs(message, sides, reading)]
    remarks = ((message, remark) for message in every for remark in message.remarks)
    comments = [Comment(*remark, (message.line, message.last) if message.line else None) for message, remark in remarks]
    read_suppressions(reading, comments)
    return reading


def _sides(messages: Sequence[_Message], codes: Mapping[str, str]) -> tuple[Language, Language]:
    """The languages of msgid and msgstr, by the header or else by their script; of a text without letters, any."""
    source = language_of_code(codes.get(_SOURCE, "")) or language_of_all(message.msgid for message in messages)
    target = language_of_code(codes.get(_TARGET, "")) or language_of_all(str(m.forms[0]) for m in messages)
    source = source or _OTHER[target or "ko"]
    return source, target or _OTHER[source]


def _lacks(messages: Sequence[_Message], codes: Mapping[str, str], sides: tuple[Language, Language], path: str) -> str:
    """Why a catalogue is no translation between Korean and English; empty where it is one."""
    if path.lower().endswith(".pot"):
        return "it is a template, which holds no translations"
    source, target = codes.get(_SOURCE, ""), codes.get(_TARGET, "")
    if any(code and not language_of_code(code) for code in (source, target)):
        return why_other_languages(source, target)
    if messages and sides[0] == sides[1]:
        return f"both its sides are {_NAMES[sides[0]]}"
    keys = sum(_KEY.fullmatch(message.msgid) is not None for message in messages)
    if len(messages) >= _FEWEST_KEYS and keys >= _KEYS * len(messages):
        return "its msgids are keys, and no texts"
    return ""


def _repeated(messages: Sequence[_Message], path: str) -> Iterator[Problem]:
    """The messages that stood before, in the same context."""
    lines: dict[tuple[str, bool, str], int] = {}
    for message in messages:
        key = message.msgctxt, "msgctxt" in message.fields, message.msgid
        first = lines.setdefault(key, message.line)
        if first != message.line:
            yield Problem(f"the message of line {first} stands here again", path, message.line)


def _pairs(message: _Message, sides: tuple[Language, Language], reading: Reading) -> Iterator[Pair]:
    """A message as pairs: one, or one for each form of its plural, of which Korean has one for all numbers."""
    one, many, first = message.fields["msgid"], message.fields.get("msgid_plural"), message.forms[0]
    forms = [(one, first, "one" if many else "")]
    if many and (str(first) or message.forms[1:]):
        forms += [(many, form, "other") for form in message.forms[1:] or [first]]
    confidence = next(filter(None, map(stated_confidence, message.notes)), 1.0)
    for source, target, plural in forms:
        both = (
            source.segment(sides[0], _WRITTEN, keeps_around=True).called(message.msgctxt),
            target.segment(sides[1], _WRITTEN, keeps_around=True).called(message.msgctxt),
        )
        longest = max(len(segment.text) for segment in both)
        if longest > LONGEST_LINE:
            reading.errors.append(too_long("text", longest, reading.file, message.line))
            continue
        yield Pair(
            *both,
            context=message.msgctxt,
            notes=tuple(note for note in message.notes if not stated_confidence(note)),
            confidence=confidence,
            state=FUZZY if message.fuzzy else "",
            most=limit_in(message.notes),
            plural=plural,
            families=message.families,
        )


class _Reader:
    """The lines of a catalogue, one after the other."""

    def __init__(self, reading: Reading) -> None:
        self.file, self.errors = reading.file, reading.errors
        self.message = _Message()
        self.strings: Characters | None = None  # to which a further string belongs
        self.refused = False  # whether the line before was

    def messages(self) -> Iterator[_Message]:
        """The messages, and a last one that holds what comments there are after them."""
        for number, (start, end) in numbered_lines(self.file, self.errors):
            line = self.file.text[start:end]
            bare = line.lstrip()
            if not bare:
                continue
            if bare.startswith("#"):
                if self.message.line:
                    yield self.ended()
                self.comment(bare, Span(end - len(bare), end))
                continue
            match = _LINE.fullmatch(line)
            if match and self.message.line and self.begins(match["keyword"]):
                yield self.ended()
            self.message.line = self.message.line or number
            self.message.last = number
            if match and self.keyword(match["keyword"], match["number"], start + match.start("strings") + 1):
                self.refused = False
                if self.strings:
                    for string in _STRING.finditer(self.file.text, start + match.start("strings"), end):
                        add_escaped(self.strings, Span(*string.span(1)), _ESCAPE, _meaning)
            else:
                self.refuse(number)
        if self.message.line:
            yield self.ended()
        yield self.message

    def begins(self, keyword: str | None) -> bool:
        """Whether a keyword begins a message, after one of which some lines were read."""
        message = self.message
        first = keyword in ("msgctxt", "msgid", "domain")
        return first and bool(keyword in message.fields or message.forms or message.broken)

    def keyword(self, keyword: str | None, number: str | None, anchor: int) -> bool:
        """Whether a line may stand here; its strings, if it has a keyword, are the first of their kind."""
        message = self.message
        if keyword is None:
            return self.strings is not None
        strings = Characters(self.file, anchor)
        if keyword == "msgstr":
            if "msgid" not in message.fields or int(number or 0) != len(message.forms):
                return False
            message.forms.append(strings)
        elif number or message.forms or (keyword == "msgid_plural") != ("msgid" in message.fields):
            return False
        elif keyword != "domain":
            message.fields[keyword] = strings
        self.strings = strings
        return True

    def refuse(self, number: int) -> None:
        """Tell of a line that cannot be read, unless the one before was told."""
        if not self.refused:
            message = 'a keyword or a string in quotation marks was expected here (those inside it are written \\")'
            self.errors.append(Problem(message, self.file.path, number))
        self.refused = self.message.broken = True
        self.strings = None

    def ended(self) -> _Message:
        """The message that ends here; the next line begins another."""
        message, self.message, self.strings = self.message, _Message(), None
        if message.fields and not message.forms and not message.broken:
            self.errors.append(Problem("the message that begins here has no msgstr", self.file.path, message.line))
        return message

    def comment(self, text: str, span: Span) -> None:
        """A comment: a note of programmers (#.) or translators, flags (#,), or a word for qa-lint in one of them."""
        message, kind = self.message, text[1:2]
        if kind == "~":
            self.message = _Message()  # what was said before is of an obsolete message
            return
        said = text[2 if kind in (".", ",", ":", "|", "=") else 1 :].strip()
        if kind == ",":
            flags = [flag.strip() for flag in said.split(",")]
            message.fuzzy = message.fuzzy or "fuzzy" in flags
            message.families |= families_of_flags(flags)
        elif said and kind not in (":", "|", "="):
            message.notes.append(said)
        if "qa-lint" in said and kind not in (":", "|"):
            message.remarks.append((span, said[said.index("qa-lint") if kind == "," else 0 :]))  # behind other flags


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape of C stands for, or several that are the bytes of a character."""
    code = escape.group()[1:]
    if "\\" in code[1:]:
        return bytes(int(byte, 8) for byte in code.split("\\")).decode("utf-8", "replace")
    if code[0] in "01234567":
        return chr(int(code, 8))
    return chr(int(code[1:], 16)) if code[0] == "x" and code[1:] else _ESCAPED.get(code, code)


PO = Format(
    "po",
    (".po", ".pot"),
    read,
    notations=NOTATIONS,
    holds_both=True,
    about="catalogues of gettext, with contexts, plural forms, notes and states; obsolete messages are left alone",
)
