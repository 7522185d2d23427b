"""What commands write: the report to standard output or a file, everything else to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import click

from qa_lint import __version__
from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import Report, Reporter, Style, UserError
from qa_lint.project.files import STANDARD_INPUT, shown
from qa_lint.project.globs import real
from qa_lint.project.settings import Where
from qa_lint.reporters.full import visible
from qa_lint.resources.toml_file import did_you_mean
from qa_lint.resources.whole_file import write_whole

_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # where GitHub and GitLab say what they checked out

_LINES_AT_ONCE = 1_000  # of a long report


def tell(session: Session, report: Report | None = None, quiet: bool = False) -> None:
    """Everything that is not the report goes to standard error; notes are left out where it is to be quiet."""
    for message in session.plugins.broken:
        say(f"warning: {message}")
    problems = report.errors if report else session.problems
    for note in report.notes if report and not quiet else ():
        say(f"note: {note}")
    for problem in problems:
        say(f"error: {problem}")


def chosen_outputs(formats: Sequence[str], file: str | None, known: Collection[str]) -> list[tuple[str, str | None]]:
    """(format, file or None for standard output) of each report to write, as `NAME` or `NAME:FILE` ask for it.

    Raises UserError for a name that is not known, and where two reports would be written to the same place.
    """
    outputs = []
    for given in formats:
        name, _, own_file = given.partition(":")
        outputs.append((known_format(name, known), own_file or file))
    if len({target and real(Path(target)) for _, target in outputs}) < len(outputs):
        raise UserError("two output formats would be written to the same place: give each a file, NAME:FILE")
    return outputs


def known_format(name: str, known: Collection[str], where: Where = (None, None)) -> str:
    """The same name; raises UserError, with `where` it was written, for one that is not known."""
    if name not in known:
        hint = did_you_mean(name, known)
        raise UserError(f"there is no output format {name!r} (there are {', '.join(known)}){hint}", *where)
    return name


def refuse_to_overwrite(out: str, files: Iterable[str | Path]) -> None:
    """Raises UserError where a file that is to be written is one of those that are read."""
    path = Path(out)
    for file in files:
        try:
            same = str(file) != STANDARD_INPUT and path.samefile(file)
        except (OSError, ValueError):  # one of them is not there
            continue
        if same:
            raise UserError("it is one of the files that are read: write to another file", shown(path))


def write(
    name: str,
    session: Session,
    report: Report,
    file: str | None,
    quiet: bool = False,
    reporter: Reporter | None = None,
) -> None:
    """Write a report to a file, or to standard output; by another reporter than the format's, where one is given.

    Raises UserError where it cannot be written.
    """
    language = session.config.message_language
    style = Style(language=language, folder=_from_checkout(), program=__version__, quiet=quiet)
    if file is None and _on_terminal():
        style = replace(style, color=in_color(), width=os.get_terminal_size().columns or style.width)
    pieces = _pieces(reporter or session.reporters[name], name, report, style)
    if file is not None:
        save(pieces, file)
        return
    for piece in pieces:
        if isinstance(piece, bytes):
            _show_bytes(piece, name)
        else:
            show(piece)


def _pieces(reporter: Reporter, name: str, report: Report, style: Style) -> Iterator[str | bytes]:
    """What a reporter says, in pieces of a size that is worth writing; raises UserError where it fails."""
    try:
        told = reporter(report, style)
        if isinstance(told, str | bytes):
            yield told
            return
        while some := "".join(islice(told, _LINES_AT_ONCE)):
            yield some
    except Exception as error:  # of a plugin's reporter
        raise UserError(f"the output format {name} failed ({type(error).__name__}: {error})") from error


def save(text: str | bytes | Iterable[str | bytes], file: str) -> None:
    """Write a report to a file, whole or not at all. Raises UserError where it cannot be written."""
    pieces = [text] if isinstance(text, str | bytes) else text
    data = (piece if isinstance(piece, bytes) else piece.encode("utf-8", "backslashreplace") for piece in pieces)
    write_whole(Path(file), data, "the report")


def _from_checkout() -> str:
    """The working folder seen from the root of what a server has checked out, with a slash; empty: it is the root."""
    for name in _CHECKOUTS:
        root = os.environ.get(name)
        if root and Path.cwd().is_relative_to(Path(root).resolve()):
            relative = Path.cwd().relative_to(Path(root).resolve()).as_posix()
            return "" if relative == "." else relative + "/"
    return ""


def _show_bytes(data: bytes, name: str) -> None:
    """To standard output, which must be no terminal."""
    if sys.stdout is None or _on_terminal():
        raise UserError(f"the output format {name} is no text: give it a file, {name}:FILE")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        raise UserError(f"the report cannot be written: {error.strerror}") from None


def show(text: str) -> None:
    """To standard output: a pipe gets UTF-8 whatever the locale, a terminal what it can show.

    Who closes the pipe has seen enough: that is no failure, and the exit code stays that of the run.
    """
    if sys.stdout is None:
        raise UserError("the report cannot be written: standard output is closed")
    try:
        if _on_terminal():
            encoding = sys.stdout.encoding
            click.echo(text.encode(encoding, "replace").decode(encoding), nl=False)
        else:
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it closes it
    except OSError as error:
        raise UserError(f"the report cannot be written: {error.strerror}") from None


def show_table(text: str) -> None:
    """Rows of cells to standard output: a program gets what is there, a terminal nothing that it would obey."""
    if _on_terminal():
        text = "\n".join("\t".join(map(visible, row.split("\t"))) for row in text.split("\n"))
    show(text)


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def in_color() -> bool:
    return _on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
