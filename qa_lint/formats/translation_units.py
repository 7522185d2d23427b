"""What files of XML that hold both sides have in common: their units become pairs, their remarks suppressions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, BinaryIO, ClassVar, Protocol

from qa_lint.formats.comments import Comment, Silencing
from qa_lint.formats.decoding import LONGEST_LINE, too_long
from qa_lint.formats.windows import Windows
from qa_lint.formats.xml import COMMENT, Element, Found, Run, decode_xml, read_windows, root_of, windows_of_xml
from qa_lint.languages.codes import language_of_code
from qa_lint.languages.script import language_of
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Place, Problem, Reading, Segment, Text, other_language

_MOST_CODES = 8  # languages that are named
_DIRECTIVE = regex.compile(r"qa-lint\s*:")
_HEAD = 4096  # characters in which a file shows what it is


class Remarks:
    """What notes and comments tell qa-lint: of the unit that they stand in, or of the next, if they are in none."""

    def __init__(self, reading: Reading) -> None:
        self._silencing = Silencing()
        self._last: tuple[Place, Place] | None = None  # where the last unit begins and ends
        self.turn_to(reading)

    def turn_to(self, reading: Reading) -> None:
        """What follows stands in the file of this reading, and what it silences goes there."""
        self.reading = reading
        self.expected = _DIRECTIVE.search(reading.file.text) is not None
        self._comments: list[Comment] = []
        self._waiting: list[Element] = []

    def add(self, remark: Element) -> None:
        """A comment between units."""
        if self.expected and "qa-lint" in remark.words():
            self._waiting.append(remark)

    def of(self, unit: Element, notes: Iterable[Element] = ()) -> None:
        """The comments in a unit, its notes, and what stood before it."""
        begin, end = self._last = self.reading.file.place(unit.start), self.reading.file.place(unit.end)
        if self.expected:
            inside = [node for node, begins in unit.walk() if begins and isinstance(node, Element)]
            remarks = [node for node in inside if node.name == COMMENT]
            self._comments += [_about(remark, begin, end) for remark in (*self._waiting, *remarks, *notes)]
            self._waiting.clear()

    def settle(self) -> None:
        """Put into the reading what its comments silence."""
        self.reading.suppressions += self._silencing.by(sorted(self._comments), self.reading)

    def finish(self) -> None:
        """The same, and this was the end of the file: what follows the last unit on its line is of that."""
        for remark in self._waiting:
            on_its_line = self._last and self._last[1].line == remark.line
            comment = (
                _about(remark, *self._last) if self._last and on_its_line else Comment(remark.span, remark.words())
            )
            self._comments.append(comment)
        self.settle()
        self.reading.suppressions += self._silencing.to_the_end()
        self.reading.suppressions.sort(key=lambda suppression: suppression.place.order())


def _about(remark: Element, begin: Place, end: Place) -> Comment:
    """A remark about a unit that reaches from one place to another."""
    return Comment(remark.span, remark.words(), (begin.line, end.line), (begin.column, end.column))


class Units:
    """The pairs of a bilingual file, as its units are read."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.remarks = Remarks(reading)
        self._any = False  # whether there were pairs
        self._others: set[str] = set()  # the codes of the languages of what is passed over
        self._passed_over = 0
        self._untranslated = 0

    def turn_to(self, reading: Reading) -> None:
        """What follows belongs to this reading: what comes after is that of another window of the file."""
        self.reading = reading
        self.remarks.turn_to(reading)

    def settle(self) -> None:
        """Put into the reading what the remarks of its window silence."""
        self.remarks.settle()

    def languages(self, source: str, target: str, text: Element) -> tuple[Language, Language] | None:
        """Those that two codes name; none where they are not Korean and English, which is counted.

        A file that does not say what it is translated into is taken to be in the other one. Where both codes are of one
        language, as in a file whose source nobody named, the `text` of the source tells by its script.
        """
        first, second = language_of_code(source), language_of_code(target)
        if first and not target:
            second = other_language(first)
        elif first and first == second:
            first = language_of(text.words())
        if first and second and first != second:
            return first, second
        self.pass_over(source, target)
        return None

    def pass_over(self, *codes: str) -> None:
        """A unit that is not in Korean and English."""
        self._passed_over += 1
        self._others.update(code for code in codes if code)

    def untranslated(self) -> None:
        """A unit of a file that says nothing of a translation."""
        self._untranslated += 1

    def add(self, source: Segment, target: Segment, unit: Element, **known: Any) -> None:
        """A pair, unless both sides are empty or one is longer than any segment; `known` are its other attributes."""
        for segment in (source, target):
            if len(segment.text) > LONGEST_LINE:
                self.reading.errors.append(too_long("segment", len(segment.text), self.reading.file, unit.line))
                return
        if source.text or target.text:
            self._any = True
            self.reading.pairs.append(Pair(source, target, **known))

    def finish(self) -> Reading:
        """The reading, with what was passed over in its notes."""
        reading = self.reading
        told = ", ".join(sorted(self._others)[:_MOST_CODES]) or "no language that it names"
        if not self._any:
            reading.bilingual = False
            if self._untranslated:
                reading.lacks = "it holds no translations"
            elif self._passed_over:
                reading.lacks = f"it is not in Korean and English, but in {told}"
        elif self._passed_over:
            count = self._passed_over
            message = f"units passed over, as they are not in Korean and English, but in {told}: {count:,}"
            reading.notes.append(Problem(message, reading.file.path))
        self.remarks.finish()
        return reading


class UnitReader(Protocol):
    """What a format makes of the elements that it asks for; it is made anew for each file."""

    root: str  # the name of the first element
    names: ClassVar[Collection[str]]  # of the elements
    bound: bool  # see `Reading`

    def __call__(self, found: Found, units: Units) -> None: ...


def read_units(data: bytes, path: str, read: UnitReader) -> Reading:
    """A file that is held at once."""
    file, notes = decode_xml(data, path)
    (reading,) = _readings(Windows.whole(file), notes, read)
    return reading


def read_units_in_windows(stream: BinaryIO, path: str, size: int, read: UnitReader) -> Iterator[Reading]:
    """A file in parts, whatever its size. Raises UserError for what is no text."""
    return _readings(*windows_of_xml(stream, path, size), read)


def _readings(windows: Windows, notes: list[Problem], read: UnitReader) -> Iterator[Reading]:
    """A reading of each window; the last one knows what there is to say of all of the file."""
    reading = Reading(windows.file, notes=notes, bound=read.bound)
    root = root_of(windows.file.text[:_HEAD].encode())
    if root not in ("", read.root):
        message = f"the outermost element is <{root}>, where such a file has <{read.root}>"
        reading.errors.append(Problem(message, windows.file.path, 1))
        yield reading
        return
    units, problems = Units(reading), list[Problem]()
    for elements in read_windows(windows, (*read.names, COMMENT), problems):
        if reading.file is not windows.file:
            units.settle()
            yield reading
            reading = Reading(windows.file, bound=read.bound)
            units.turn_to(reading)
        for found in elements:
            if found.element.name == COMMENT:
                units.remarks.add(found.element)
            else:
                read(found, units)
        reading.errors += problems
        problems.clear()
    reading.errors += problems
    yield units.finish()


def words_of(elements: Iterable[Element]) -> tuple[str, ...]:
    """Their texts, each on one line, without those that have none."""
    texts = (" ".join(element.words().split()) for element in elements)
    return tuple(dict.fromkeys(text for text in texts if text))


def empty_after(element: Element, language: Language) -> Segment:
    """What is not translated yet, and would stand behind an element."""
    return Segment(Text("", language), element.file, (), (), element.end)


def holds_text(element: Element | None) -> bool:
    """Whether anything but white space stands in it, however deep."""
    return element is not None and any(isinstance(node, Run) and node.text.strip() for node, _ in element.walk())
