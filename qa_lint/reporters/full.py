"""For people: each finding with the lines it is about, the spans underlined; or a line each, in order or by file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

import click
from rich.cells import cell_len

from qa_lint.languages.letter_escapes import escaped_letters
from qa_lint.model import MEMORY, Finding, Location, Report, Severity, Style
from qa_lint.reporters.headings import SEVERITY_WORDS, counted, heading, score_line, score_table
from qa_lint.reporters.mended import mended_line

_COLORS: dict[Severity, str] = {"error": "red", "warning": "yellow", "info": "cyan"}
_LEAST_ROOM = 20  # columns for an excerpt, however narrow the terminal
# controls, invisible marks (of direction, of zero width), halves of surrogate pairs, line and paragraph separators
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_JOINERS = "\u200c\u200d"  # which shape the letters and pictures beside them, and so are seen
_CONTEXT = 0.35  # of the room, before a span that does not begin near the start of its line


def full(report: Report, style: Style) -> str:
    """The findings one below the other, and a line that counts them."""
    blocks = [_finding(finding, style) for finding in report.findings]
    return _paragraphs(blocks, report, style)


def concise(report: Report, style: Style) -> Iterator[str]:
    """One line a finding, as compilers write them."""
    for finding in report.findings:
        place = visible(_position(finding))
        color = _COLORS[finding.severity]
        severity = _colored(SEVERITY_WORDS[style.language][finding.severity], style, fg=color)
        yield f"{place}: {severity}: {visible(finding.message)} [{finding.rule}]\n"
    yield from (f"{line}\n" for line in _summary(report, style))


def grouped(report: Report, style: Style) -> str:
    """The findings of each file below its name, in columns."""
    blocks = []
    for path, members in groupby(report.findings, key=lambda finding: finding.place.path):
        found = list(members)
        places = [visible(finding.place.position) for finding in found]
        severities = [SEVERITY_WORDS[style.language][finding.severity] for finding in found]
        room = max(map(cell_len, places)), max(map(cell_len, severities))
        lines = [_colored(visible(path or MEMORY), style, bold=True)]
        for finding, place, severity in zip(found, places, severities, strict=True):
            graded = _colored(severity, style, fg=_COLORS[finding.severity]) + " " * (room[1] - cell_len(severity))
            rule = _colored(f"[{finding.rule}]", style, dim=True)
            lines.append(f"  {' ' * (room[0] - cell_len(place))}{place}  {graded}  {visible(finding.message)} {rule}")
        blocks.append("\n".join(lines))
    return _paragraphs(blocks, report, style)


def visible(text: str) -> str:
    """The text with nothing in it that a terminal would obey or hide: control characters become pictures."""
    return "".join(map(_visible_character, text))


def _visible_character(character: str) -> str:
    if character == "\t":
        return "⇥"
    if character < " ":
        return chr(0x2400 + ord(character))
    if unicodedata.category(character) in _UNSEEN and character not in _JOINERS:
        return "\ufffd"
    return character


def _position(finding: Finding) -> str:
    return str(finding.place)


def _finding(finding: Finding, style: Style) -> str:
    graded = SEVERITY_WORDS[style.language][finding.severity]
    severity = _colored(graded, style, fg=_COLORS[finding.severity], bold=True)
    key = f" ({visible(finding.place.tag)})" if finding.place.tag else ""
    head = f"{_colored(visible(_position(finding)), style, bold=True)}{key}: {severity}: {visible(finding.message)}"
    lines = [f"{head} {_colored(f'[{finding.rule}]', style, dim=True)}"]
    source_name, target_name, here = (heading(name, style.language) for name in ("source", "target", "here"))
    sides: list[tuple[str, Location | None]] = [(source_name, finding.source), (target_name, finding.target)]
    one_file = len({place.path for _, place in sides if place}) == 1
    fixed = mended_line(finding)
    if finding.fix and fixed:
        sides.append((heading("fixed" if finding.fix.safe else "fixed perhaps", style.language), fixed))
    labels = {name: _label(name, place, one_file) for name, place in sides if place}
    gutter = max(map(cell_len, labels.values()))
    for name, place in sides:
        if place:
            label = " " * (gutter - cell_len(labels[name])) + labels[name]
            text, marks = _underlined(place, max(_LEAST_ROOM, style.width - gutter - 5), here)
            blank = " " * gutter
            marks = _colored(marks, style, fg=_COLORS[finding.severity])
            shown = [(label, text), (blank, marks)] if text else [(label, marks)]
            if place is fixed:
                shown = shown[:1]
            lines += [_colored(f"  {gutter} | ", style, dim=True) + line for gutter, line in shown]
    return "\n".join(line.rstrip() for line in lines)


def _label(name: str, place: Location, one_file: bool) -> str:
    return visible(f"{name} {place.row}" if one_file else f"{name} {place.path or MEMORY}:{place.row}")


def _underlined(place: Location, room: int, here: str) -> tuple[str, str]:
    """The part of the line that shows the span, and the carets below it, both counted in terminal columns."""
    shown = [_visible_character(character) for character in place.excerpt]
    if place.notation:  # a letter stands where its escape begins, and takes no room behind that
        for begin, stop, letter in escaped_letters(place.excerpt):
            shown[begin:stop] = [_visible_character(letter), *[""] * (stop - begin - 1)]
    start, end = place.start.column - place.excerpt_column, len(shown)
    if place.end.line == place.start.line:
        end = min(end, place.end.column - place.excerpt_column)
    left = _window_start(shown, start, room)
    before = "…" if left or place.excerpt_column > place.line_column else ""
    right = len(shown)
    if cell_len(before + "".join(shown[left:])) > room:
        right, used = left, cell_len(before) + 1  # the dots at the end take one
        while used + cell_len(shown[right]) <= room:
            used += cell_len(shown[right])
            right += 1
    after = "…" if right < len(shown) else ""
    text = before + "".join(shown[left:right]) + after
    indent = cell_len(before + "".join(shown[left:start]))
    if place.text == "":
        return text, " " * indent + f"^ {here}"
    carets = "^" * max(1, cell_len("".join(shown[start : min(end, right)])))
    more = f" (… {place.end.line})" if place.end.line > place.start.line else ""
    return text, " " * indent + carets + more


def _window_start(shown: list[str], start: int, room: int) -> int:
    """Where to begin showing the line so that the span is seen with some of what goes before it."""
    if cell_len("".join(shown)) <= room or cell_len("".join(shown[:start])) < room * _CONTEXT:
        return 0
    left, width = start, 0
    while left and width + cell_len(shown[left - 1]) <= room * _CONTEXT:
        left -= 1
        width += cell_len(shown[left])
    return left


def _paragraphs(blocks: list[str], report: Report, style: Style) -> str:
    """The blocks and what stands below them, a blank line between; nothing where there is nothing to say."""
    closing = [] if style.quiet else [_closing(report, style)]
    return "\n\n".join([*blocks, *closing]) + "\n" * bool(blocks or closing)


def _closing(report: Report, style: Style) -> str:
    """What stands below the findings: the summary, and where to read more of a rule."""
    more = [heading("explain", style.language)] if report.findings else []
    return "\n".join([*_summary(report, style), *more])


def _summary(report: Report, style: Style) -> list[str]:
    if style.quiet and not report.score:
        return []
    lines = [_colored(counted(report, style.language), style, bold=True)]
    if score := report.score:
        rows = score_table(score, style.language)
        widths = [max(cell_len(visible(row[column])) for row in rows) for column in range(4)]
        for name, *figures in rows:
            cells = [" " * (width - cell_len(cell)) + cell for cell, width in zip(figures, widths[1:], strict=True)]
            lines.append("  ".join([visible(name) + " " * (widths[0] - cell_len(visible(name))), *cells]))
        lines.append(_colored(score_line(score, style.language), style, bold=True))
    return lines


def _colored(text: str, style: Style, **attributes: object) -> str:
    return click.style(text, **attributes) if style.color else text  # type: ignore[arg-type]
