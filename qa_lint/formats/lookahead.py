"""Where something ends that begins in a page, looked for once and no further than anybody would write it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.late import regex
from qa_lint.model import LINE_END, Span

_FURTHEST = 20_000  # characters of a tag, a template or a statement
_TAG = regex.compile(
    r"""< (?: /?+ [A-Za-z][^\s<>/"'{}=]*+
            (?: [^<>"'{}]++ | "[^"]*+" | '[^']*+' | \{ (?:[^{}]++ | \{ (?:[^{}]++ | \{[^{}]*+\})*+ \})*+ \} )*+
          | /?+ ) >""",  # <> and </> are tags of JSX
    regex.VERBOSE,
)
_AUTOLINK = regex.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*>")
_BLANKS = regex.compile(r"[ \t]*")
_BLANK_LINE = regex.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_SAID = regex.compile(  # attributes that people read
    r"""(?<=[\s"'}]) (?:alt|title|placeholder|aria-label|label|summary|caption|description) \s*=\s*
        (?: "(?P<text>[^"{}<>]*\p{L}[^"{}<>]*)" | '(?P<text>[^'{}<>]*\p{L}[^'{}<>]*)' )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_TOKEN = regex.compile(  # of a program: brackets, and what brackets in it are none of
    r"""(?P<opens>[{(\[]) | (?P<closes>[})\]]) | (?P<blank>(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r))
      | "(?:[^"\\\r\n]|\\.){0,2000}+" | '(?:[^'\\\r\n]|\\.){0,2000}+' | `(?:[^`\\]|\\.){0,2000}+`
      | //[^\r\n]*+ | /\*.{0,2000}?\*/""",
    regex.VERBOSE | regex.DOTALL,
)


class LookAhead:
    """Searches in a page that is read from beginning to end; none looks twice where it found nothing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, tuple[int, int]] = {}  # by mark: since where it was looked for, where it is
        self._no_tag_before = self._no_end_before = 0

    def after(self, mark: str, at: int) -> int:
        """The offset behind the next `mark`, however far; -1 where there is none."""
        since, found = self._found.get(mark, (at + 1, 0))
        if at < since or 0 <= found < at:
            found = self._text.find(mark, at)
            self._found[mark] = at, found
        return found + len(mark) if found >= 0 else -1

    def line_end(self, at: int) -> int:
        """Where the line ends that an offset is in."""
        match = LINE_END.search(self._text, at)
        return match.start() if match else len(self._text)

    def tags(self, at: int) -> int:
        """The end of the tags that begin here, where nothing else stands on their lines; else -1."""
        line_end = self.line_end(at)
        while at < line_end:
            if _AUTOLINK.match(self._text, at):
                return -1
            furthest = at + _FURTHEST if at >= self._no_tag_before else line_end
            match = _TAG.match(self._text, at, furthest)
            if match is None or ("{" not in match.group() and _BLANK_LINE.search(match.group())):
                self._no_tag_before = max(self._no_tag_before, furthest)
                return -1
            if match.end() > line_end:
                line_end = self.line_end(match.end())
            at = self._over_blanks(match.end())
        return at

    def templates(self, at: int, marks: Sequence[tuple[str, str]]) -> int:
        """The end of the templates that begin here, where nothing else stands on their lines; else -1."""
        while True:
            closing = next((closing for opening, closing in marks if self._text.startswith(opening, at)), None)
            end = self.after(closing, at) if closing else -1
            if end < 0 or end > at + _FURTHEST:
                return -1
            at, line_end = self._over_blanks(end), self.line_end(end)
            if at == line_end:
                return at

    def _over_blanks(self, at: int) -> int:
        match = _BLANKS.match(self._text, at)
        return match.end() if match else at

    def expression(self, at: int) -> int:
        """The offset behind the brackets that open here; -1 where they are not closed."""
        depth = 0
        if at >= self._no_end_before:
            for token in _TOKEN.finditer(self._text, at, at + _FURTHEST):
                depth += (token.lastgroup == "opens") - (token.lastgroup == "closes")
                if depth <= 0:
                    return token.end()
            self._no_end_before = at + _FURTHEST
        return -1

    def statement(self, at: int) -> int:
        """The end of a statement of a program: the first blank line that stands in no brackets of it."""
        blank = _BLANK_LINE.search(self._text, at)
        first = blank.start() if blank else len(self._text)
        depth = 0
        if at >= self._no_end_before:
            for token in _TOKEN.finditer(self._text, at, at + _FURTHEST):
                depth += (token.lastgroup == "opens") - (token.lastgroup == "closes")
                if depth <= 0 and token.lastgroup == "blank":
                    return token.start()
            if depth > 0:
                self._no_end_before = at + _FURTHEST
        return first


def said_in_tags(text: str, start: int, end: int) -> Iterator[Span]:
    """What the tags in a stretch of a page say to people: the values of alt, title and the like."""
    return (Span(*match.span("text")) for match in _SAID.finditer(text, start, end))
