"""What has no counterpart on the other side: blocks that stand alone, parts of a pair, rows in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.alignment.parts import parts_without_counterpart
from qa_lint.alignment.rows import misaligned_rows
from qa_lint.language.encoder import Encoder
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Document, Hit, Location, Pair, Segment

_EXCERPT = 40  # characters of a sentence named in a message


def find_missing(document: Document) -> Iterator[Hit]:
    """Blocks of an aligned document that stand alone; neighbours are one hit (kinds `dropped` and `added`)."""
    if document.given:
        return
    run: list[Pair] = []
    for pair in document.pairs:
        missing = pair.source.missing or pair.target.missing
        if run and not (missing and _continues(run[-1], pair)):
            yield _missing(run)
            run = []
        if missing:
            run.append(pair)
    if run:
        yield _missing(run)


def _continues(before: Pair, after: Pair) -> bool:
    """Whether two blocks that stand alone are on one side, with no other text between them."""
    if _side(before) != _side(after):
        return False
    one, other = _present(before), _present(after)
    between = one.file.text[one.ends[-1] if one.ends else one.anchor : other.anchor]
    return not any(character.isalnum() for character in between)


def _present(pair: Pair) -> Segment:
    return pair.target if pair.source.missing else pair.source


def _side(pair: Pair) -> str:
    return "added" if pair.source.missing else "dropped"


def _missing(run: list[Pair]) -> Hit:
    kind = _side(run[0])
    present = [_present(pair) for pair in run]
    empty = (run[0].source if kind == "added" else run[0].target).whole
    there = _covering(present)
    values = {
        "text": _shortened(present[0].text),
        "more": str(len(present) - 1),
        "place": empty.seen_from(there if kind == "added" else empty),
    }
    return Hit(kind, *((empty, there) if kind == "added" else (there, empty)), values)


def compare_sentences(document: Document, *, words: WordPairs, encoder: Encoder) -> Iterator[Hit]:
    """Sentences inside a pair that the other side does not account for (kind `partial`)."""
    for pair in document.pairs:
        for part in parts_without_counterpart(pair, words, encoder, running=not document.given):
            there = part.segment.at(*part.span)
            in_source = part.segment is pair.source
            values = {
                "text": _shortened(part.segment.text[part.span.start : part.span.end]),
                "other": "translation" if in_source else "source",
                "other_ko": "번역문" if in_source else "원문",
            }
            yield Hit("partial", *((there, pair.target.whole) if in_source else (pair.source.whole, there)), values)


def compare_rows(document: Document, *, words: WordPairs, encoder: Encoder) -> Iterator[Hit]:
    """Rows of a table whose translations stand in other rows; neighbours are one hit (kind `misaligned`)."""
    if not document.given:
        return
    for run in misaligned_rows(document.pairs, words, encoder):
        pairs = document.pairs[run.start : run.end]
        source, target = _covering([p.source for p in pairs]), _covering([p.target for p in pairs])
        lines = target.start.line, target.end.line
        values = {
            "lines": f"line {lines[0]}" if lines[0] == lines[1] else f"lines {lines[0]}-{lines[1]}",
            "lines_ko": f"{lines[0]}행" if lines[0] == lines[1] else f"{lines[0]}-{lines[1]}행",
            "text": _shortened(pairs[0].target.text),
        }
        yield Hit("misaligned", source, target, values)


def _covering(segments: list[Segment]) -> Location:
    """One location from the beginning of the first to the end of the last."""
    return Segment.join(segments).whole if len(segments) > 1 else segments[0].whole


def _shortened(text: str) -> str:
    """The first words of a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…"
