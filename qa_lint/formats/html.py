"""HTML: each block element is a block, with its inline tags as they are written, and so is each row and each label.

Entities are the characters that they stand for, and a run of white space is one space, as on the screen.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment, line_comments, read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, decode, too_long
from qa_lint.formats.entries import Entries
from qa_lint.formats.front_matter import find_front_matter, read_front_matter
from qa_lint.formats.html_tokens import Remark, Tag, tokens_of
from qa_lint.formats.lookahead import LookAhead
from qa_lint.formats.plain_text import CODE, ROW, holds_both
from qa_lint.formats.toml_keys import NOTATIONS as TOML_NOTATIONS
from qa_lint.formats.yaml_scalars import NOTATIONS as YAML_NOTATIONS
from qa_lint.languages.script import language_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Reading, Role, Span

IN_TEXT, ATTRIBUTE = "html", "html-attribute"
_TICK = "`"  # what a tag of inline code is read as, so that code is code as it is in Markdown
NOTATIONS: dict[str, Notation] = {
    IN_TEXT: lambda text: None if "<" in text or _TICK in text else html.escape(text, quote=False),
    ATTRIBUTE: html.escape,
}

# how a page says that it is a report of qa-lint, and the characters in which it does
_REPORT, _HEAD = '<meta name="generator" content="qa-lint">', 1000
_LABEL = Role("attribute")
_ROLES: dict[str, Role | None] = {
    **{f"h{level}": Role("heading", level) for level in range(1, 7)},
    **dict.fromkeys(("li", "dt", "dd"), Role("item")), "tr": ROW,
    "pre": CODE, "blockquote": Role("quotation"), "title": Role("title"),
}  # fmt: skip
# what begins in a line of its own on the screen, or is a text of its own
_BLOCKS = {
    *_ROLES, "address", "article", "aside", "body", "br", "button", "caption", "center", "details", "dialog", "div",
    "dl", "fieldset", "figcaption", "figure", "footer", "form", "head", "header", "hgroup", "hr", "html", "label",
    "legend", "main", "menu", "meta", "nav", "noscript", "ol", "optgroup", "option", "p", "script", "search", "section",
    "select", "style", "summary", "table", "tbody", "template", "textarea", "tfoot", "thead", "ul",
}  # fmt: skip
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_DRAWN = {"svg", "math"}
_INLINE_CODE = {"code", "samp", "tt"}
_CELLS = {"td", "th"}
_BETWEEN_CELLS = " | "
_DEEPEST = 100  # elements in each other that are kept in mind
_PIECE = regex.compile(
    r"""(?P<entity>&(?:\#[0-9]{1,8}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
      | (?P<space>[ \t\r\n\f]+) | [^& \t\r\n\f]+(?:[ ][^& \t\r\n\f]+)*+ | &""",
    regex.VERBOSE,
)
_LABELS = ("alt", "title", "placeholder", "aria-label", "aria-description", "label", "summary")
_META = regex.compile(r"(?:[a-z]+:)?(?:title|description|site_name|image:alt)|keywords|application-name")
_BUTTONS = {"submit", "button", "reset"}
_TEMPLATES = regex.compile(r"(?:\{%(?:(?!%\}).)*+%\}|\{\{(?:(?!\}\}).)*+\}\}|\s)++", regex.DOTALL)


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The blocks of a page; front matter, as in a site of Jekyll, is read by key in one side of a pair."""
    file, notes = decode(data, path)
    if _REPORT in file.text[:_HEAD]:
        return Reading(file, notes=notes, bilingual=False, lacks="it is a report of qa-lint")
    reading = Reading(file, notes=notes)
    matter = find_front_matter(file.text)
    comments: list[Comment] = []
    if matter:
        comments += (comment for comment in line_comments(file) if comment.span.end <= matter.after)
        if len(languages) == 1:
            read_front_matter(Entries(reading, languages), matter)
    comments += _Page(reading, languages).read(matter.after if matter else 0)
    reading.bilingual = holds_both(reading.blocks)
    read_suppressions(reading, comments)
    return reading


class _Page:
    """A page that is read from its beginning to its end, and what is open in it."""

    def __init__(self, reading: Reading, languages: tuple[Language, ...]) -> None:
        self.reading, self.languages = reading, languages
        self.text = reading.file.text
        self.ahead = LookAhead(self.text)
        self.elements: list[str] = []
        self.untold: tuple[str, int] | None = None  # one that is no text, and how many of its name are open
        self.labels: list[Span] = []  # in the tags of the block that is open
        self.begin(0)

    def read(self, at: int) -> Iterator[Comment]:
        """Put the blocks into the reading; the comments are what is left."""
        for token in tokens_of(self.text, at):
            if isinstance(token, Remark):
                yield Comment(token.span, self.text[slice(*token.inner)])
            elif isinstance(token, Tag):
                self.read_tag(token)
            elif self.untold is None:
                self.add(token.span)
        self.end(len(self.text))

    # ------------------------------------------------------------------ the block that is open

    def begin(self, at: int) -> None:
        self.block = Characters(self.reading.file, at)
        self.said: list[str] = []  # what it says between its tags
        self.next_cell: Span | None = None  # the tag after which something of another cell is said
        self.spaced = True  # white space that comes now adds nothing

    def end(self, at: int) -> None:
        """End the block, and give what its tags say after it."""
        role = next((_ROLES[name] for name in reversed(self.elements) if name in _ROLES), Role())
        self.finish(self.block, "".join(self.said), IN_TEXT, role)
        for span in self.labels:
            self.begin(span.start)
            self.add(span)
            self.finish(self.block, "".join(self.said), ATTRIBUTE, _LABEL)
        self.labels.clear()
        self.begin(at)

    def finish(self, block: Characters, said: str, notation: str, role: Role | None) -> None:
        told = language_of(said)
        if len(self.languages) == 1:
            language = self.languages[0] if told or (role == CODE and said.strip()) else None
        else:
            language = told if role != CODE else None
        if language is None or _TEMPLATES.fullmatch(said):
            return
        segment = block.segment(language, notation)
        if len(segment.text) > LONGEST_LINE:
            line = self.reading.file.place(segment.anchor).line
            self.reading.errors.append(too_long("text", len(segment.text), self.reading.file, line))
        else:
            self.reading.blocks.append(segment.in_role(role))

    def add(self, span: Span) -> None:
        """Text, in which entities are written and white space counts for one space, unless it is code."""
        for piece in _PIECE.finditer(self.text, *span):
            written = piece.group()
            told = html.unescape(written) if piece["entity"] else written
            if piece["space"] and not self.is_code:
                told = "" if self.spaced else " "
            if told.strip() and self.next_cell:
                if self.said:
                    self.block.add(_BETWEEN_CELLS, *self.next_cell)
                self.next_cell = None
            self.said.append(told)
            if told == written:
                self.block.add(told, *piece.span())
            else:
                for character in told:
                    self.block.add(character, *piece.span())
            self.spaced = piece["space"] is not None

    @property
    def is_code(self) -> bool:
        return "pre" in self.elements

    # ------------------------------------------------------------------ tags

    def read_tag(self, tag: Tag) -> None:
        if self.untold:
            name, depth = self.untold
            depth += (1 - 2 * tag.closes) * (tag.name == name)
            self.untold = (name, depth) if depth else None
        elif tag.name in _BLOCKS:
            self.end(tag.span.start)
            self.nest(tag)
        elif tag.name in _CELLS:
            self.next_cell, self.spaced = tag.span, True
        elif tag.name in _DRAWN:
            self.untell(tag)
        elif tag.name != "wbr" and not self.is_code:
            written = _TICK if tag.name in _INLINE_CODE else self.text[slice(*tag.span)]
            self.block.add(written, *tag.span)
            self.spaced = self.spaced and tag.name not in _VOID  # which are seen
        if self.untold is None and not tag.closes:
            self.labels += self.labels_of(tag)

    def nest(self, tag: Tag) -> None:
        """Enter an element, or leave it with all that was not closed in it."""
        if tag.closes:
            if tag.name in self.elements:
                del self.elements[len(self.elements) - 1 - self.elements[::-1].index(tag.name) :]
        elif tag.name not in _VOID:
            if self.value(tag, "translate") == "no" or "notranslate" in self.value(tag, "class").split():
                self.untell(tag)
            elif len(self.elements) < _DEEPEST:
                self.elements.append(tag.name)

    def untell(self, tag: Tag) -> None:
        """Pass over an element, if it ends somewhere."""
        if not tag.closes and self.ahead.after(f"</{tag.name}", tag.span.end) >= 0:
            self.untold = tag.name, 1

    def value(self, tag: Tag, attribute: str) -> str:
        span = tag.attributes.get(attribute)
        return self.text[slice(*span)] if span else ""

    def labels_of(self, tag: Tag) -> Iterator[Span]:
        """What a tag says to people."""
        names = [*_LABELS]
        if tag.name == "meta" and _META.fullmatch((self.value(tag, "name") or self.value(tag, "property")).lower()):
            names.append("content")
        if tag.name == "input" and self.value(tag, "type").lower() in _BUTTONS:
            names.append("value")
        return (tag.attributes[name] for name in names if name in tag.attributes)


HTML = Format(
    "html",
    (".html", ".htm", ".xhtml"),
    read,
    notations=NOTATIONS | YAML_NOTATIONS | TOML_NOTATIONS,
    about="web pages: block elements, rows and labels",
)
