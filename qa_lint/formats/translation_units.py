"""What files of XML that hold both sides have in common: their units become pairs, their remarks suppressions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, too_long
from qa_lint.formats.xml import COMMENT, Element, Run
from qa_lint.languages.codes import language_of_code
from qa_lint.languages.script import language_of
from qa_lint.model import Language, Pair, Problem, Reading, Segment, Text

_MOST_CODES = 8  # languages that are named


class Remarks:
    """What notes and comments tell qa-lint: of the unit that they stand in, or of the next, if they are in none."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.expected = "qa-lint" in reading.file.text
        self._comments: list[Comment] = []
        self._waiting: list[Element] = []

    def add(self, remark: Element) -> None:
        """A comment between units."""
        if self.expected and "qa-lint" in remark.words():
            self._waiting.append(remark)

    def of(self, unit: Element, notes: Iterable[Element] = ()) -> None:
        """The comments in a unit, its notes, and what stood before it."""
        if not self.expected:
            return
        inside = [node for node, begins in unit.walk() if begins and isinstance(node, Element) and node.name == COMMENT]
        begin, end = (self.reading.file.place(offset) for offset in unit.span)
        for remark in (*self._waiting, *inside, *notes):
            comment = Comment(remark.span, remark.words(), (begin.line, end.line), (begin.column, end.column))
            self._comments.append(comment)
        self._waiting.clear()

    def finish(self) -> None:
        """Put what they silence into the reading."""
        self._comments += [Comment(remark.span, remark.words()) for remark in self._waiting]
        read_suppressions(self.reading, sorted(self._comments))


class Units:
    """The pairs of a bilingual file, as its units are read."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.remarks = Remarks(reading)
        self._others: set[str] = set()  # the codes of the languages of what is passed over
        self._passed_over = 0
        self._untranslated = 0

    def languages(self, source: str, target: str, text: Element) -> tuple[Language, Language] | None:
        """Those that two codes name; none where they are not Korean and English, which is counted.

        A file that does not say what it is translated into is taken to be in the other one. Where both codes are of one
        language, as in a file whose source nobody named, the `text` of the source tells by its script.
        """
        first, second = language_of_code(source), language_of_code(target)
        if first and not target:
            second = "en" if first == "ko" else "ko"
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
            self.reading.pairs.append(Pair(source, target, **known))

    def finish(self) -> Reading:
        """The reading, with what was passed over in its notes."""
        reading = self.reading
        told = ", ".join(sorted(self._others)[:_MOST_CODES]) or "no language that it names"
        if not reading.pairs:
            reading.bilingual = False
            if self._untranslated:
                reading.lacks = "it holds no translations"
            elif self._passed_over:
                reading.lacks = f"it is not in Korean and English, but in {told}"
        elif self._passed_over:
            count = self._passed_over
            message = f"{count:,} unit(s) passed over, not in Korean and English, but in {told}"
            reading.notes.append(Problem(message, reading.file.path))
        self.remarks.finish()
        return reading


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
