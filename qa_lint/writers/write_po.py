"""PO, catalogues of gettext: a message a pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.formats.po import FUZZY, written
from qa_lint.model import LINE_END, Document, Pair
from qa_lint.writers.written import Losses, confidence_of, direction_of, pairs_of, told_by


def po(documents: Sequence[Document], losses: Losses) -> bytes:
    """The pairs that have a source. One whose source stood before is told apart from it by its key or its number."""
    source, target = direction_of(documents)
    header = [
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Language: {target}",
        f"X-Source-Language: {source}",
    ]
    lines = ['msgid ""', 'msgstr ""', *(f'"{written(line)}\\n"' for line in header), ""]
    seen: dict[tuple[str, str], str] = {}
    for pair in pairs_of(documents):
        context = _context(pair, seen, losses)
        if context is not None:
            lines += _message(pair, context, losses)
    return ("\n".join(lines)).encode("utf-8", "backslashreplace")


def _context(pair: Pair, seen: dict[tuple[str, str], str], losses: Losses) -> str | None:
    """What tells a message from others of its source; None for a pair that the catalogue cannot hold."""
    source, target = told_by(pair.source), told_by(pair.target)
    if not source.strip():
        losses.add("pairs without a source are left out")
        return None
    context = pair.context
    if seen.get((context, source)) == target:
        losses.add("pairs that stood before are left out")
        return None
    if (context, source) in seen:
        losses.add("contexts are made up where a source stands twice")
        context = pair.key or context
        number = 2
        while (context, source) in seen:
            context, number = f"{pair.key or pair.context} {number}".strip(), number + 1
    seen[context, source] = target
    return context


def _message(pair: Pair, context: str, losses: Losses) -> Iterator[str]:
    losses.of_pair(pair, "keys", "contexts", "notes", "limits", "states" if pair.state == FUZZY else "")
    losses.add("keys are written as references", pair.key)
    losses.of_codes(pair)
    notes = [" ".join(LINE_END.split(note)) for note in pair.notes]
    if pair.most:
        notes.append(f"max-length: {pair.most}")
    if confidence := confidence_of(pair):
        notes.append(f"confidence: {confidence}")
    yield from (f"#. {note}" for note in dict.fromkeys(notes))
    if pair.key:
        yield f"#: {'_'.join(pair.key.split())}"
    if pair.state == FUZZY:
        yield "#, fuzzy"
    if context:
        yield from _string("msgctxt", context)
    yield from _string("msgid", told_by(pair.source))
    yield from _string("msgstr", told_by(pair.target))
    yield ""


def _string(keyword: str, text: str) -> Iterator[str]:
    """A string, a line for each of its lines."""
    first, *rest = text.split("\n")
    if not rest:
        yield f'{keyword} "{written(text)}"'
        return
    yield f'{keyword} ""'
    yield from (f'"{written(line)}\\n"' for line in (first, *rest[:-1]))
    if rest[-1]:
        yield f'"{written(rest[-1])}"'
