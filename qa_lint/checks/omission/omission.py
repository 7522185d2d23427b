"""What has no counterpart on the other side: blocks that stand alone, parts of a pair, rows in the wrong place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qa_lint.checks.omission.paragraphs import parts_of_paragraphs
from qa_lint.checks.omission.parts import Part, clauses_without_counterpart, parts_without_counterpart
from qa_lint.checks.omission.rows import misaligned_rows
from qa_lint.model import Document, Hit, Location, Pair, Segment
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.word_pairs import WordPairs

_EXCERPT = 40  # characters of a sentence named in a message
_SURE = 0.95  # the confidence in a pair of blocks from which their clauses are compared


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
    gap = run[0].source if kind == "added" else run[0].target
    values = {
        "text": _shortened(present[0].text),
        "more": str(len(present) - 1),
        **_place(gap, there if kind == "added" else empty),
        "confidence": _percent(min(pair.confidence for pair in run)),
    }
    return Hit(kind, *((empty, there) if kind == "added" else (there, empty)), values)


def _place(gap: Segment, seen_from: Location) -> dict[str, str]:
    """Between which lines an empty place is, in words of both languages; lines without text are not counted."""
    file, offset = gap.file, gap.anchor
    lines = [number for number, (start, end) in enumerate(file.lines(), 1) if file.text[start:end].strip()]
    starts = file.line_starts
    before = [str(number) for number in lines if starts[number - 1] < offset]
    after = [str(number) for number in lines if starts[number - 1] >= offset]
    of, of_ko = ("", "") if file.path == seen_from.path else (f" of {file.path}", f"{file.path} ")
    if before and after:
        return {
            "place": f"between lines {before[-1]} and {after[0]}{of}",
            "place_ko": f"{of_ko}{before[-1]}행과 {after[0]}행 사이",
        }
    if before:
        return {"place": f"after line {before[-1]}{of}", "place_ko": f"{of_ko}{before[-1]}행 뒤"}
    return {
        "place": f"before line {after[0] if after else 1}{of}",
        "place_ko": f"{of_ko}{after[0] if after else 1}행 앞",
    }


def _percent(probability: float) -> str:
    """Rounded down, so that only what is certain is 100%."""
    return f"{int(100 * probability)}%"


def find_moved(document: Document) -> Iterator[Hit]:
    """Blocks whose translation stands in another place of the document; neighbours are one hit (kind `moved`).

    Only where they passed more than one block: sentences that change places are free translation.
    """
    if document.given:
        return
    pairs = [pair for pair in document.pairs if pair.complete]
    order = sorted(range(len(pairs)), key=lambda n: pairs[n].target.anchor)
    rank = {n: place for place, n in enumerate(order)}
    kept = _longest_rising([rank[n] for n in range(len(pairs))])
    run: list[int] = []
    for n in range(len(pairs) + 1):
        if run and (n in kept or n == len(pairs) or rank[n] != rank[run[-1]] + 1):
            passed = sum((m < run[0]) != (rank[m] < rank[run[0]]) for m in kept)
            if passed > 1:
                yield _moved([pairs[m] for m in run])
            run = []
        if n < len(pairs) and n not in kept:
            run.append(n)


def _moved(run: list[Pair]) -> Hit:
    source, target = _covering([pair.source for pair in run]), _covering([pair.target for pair in run])
    values = {
        "text": _shortened(run[0].source.text),
        "more": str(len(run) - 1),
        "lines": _line_range(target),
        "lines_ko": _line_range_ko(target),
    }
    return Hit("moved", source, target, values)


def _longest_rising(ranks: Sequence[int]) -> set[int]:
    """The positions of a longest rising subsequence (Fredman 1975): what stays when as little as possible has moved."""
    ends: list[int] = []  # position of the smallest last rank of a rising sequence of each length
    previous: dict[int, int | None] = {}
    for n, rank in enumerate(ranks):
        length = bisect_left(ends, rank, key=ranks.__getitem__)
        previous[n] = ends[length - 1] if length else None
        ends[length : length + 1] = [n]
    kept = set()
    at = ends[-1] if ends else None
    while at is not None:
        kept.add(at)
        at = previous[at]
    return kept


def compare_sentences(document: Document, *, words: WordPairs, encoder: Encoder) -> Iterator[Hit]:
    """Sentences inside a pair that the other side does not account for (kind `partial`).

    The finding's other place is where they should stand.
    """
    for pair, parts in _parts(document, words, encoder):
        for part in parts:
            in_source = part.segment is pair.source
            here = part.segment.at(*part.span)
            there = (pair.target if in_source else pair.source).at(*part.place)
            values = {
                "text": _shortened(part.segment.text[part.span.start : part.span.end]),
                "other": "translation" if in_source else "source",
                "other_ko": "번역문" if in_source else "원문",
            }
            yield Hit("partial", *((here, there) if in_source else (there, here)), values)


def _parts(document: Document, words: WordPairs, encoder: Encoder) -> Iterator[tuple[Pair, list[Part]]]:
    if document.given:
        for pair in document.pairs:
            yield from parts_without_counterpart(pair, words, encoder)
        return
    found = dict(parts_of_paragraphs(document.pairs, words, encoder))
    yield from found.items()
    for pair in document.pairs:
        if pair not in found and pair.complete and pair.shape == (1, 1) and pair.confidence >= _SURE:
            yield from clauses_without_counterpart(pair, words, encoder)


def compare_rows(document: Document, *, words: WordPairs, encoder: Encoder) -> Iterator[Hit]:
    """Rows of a table whose translations stand in other rows; neighbours are one hit (kind `misaligned`)."""
    if not document.given:
        return
    runs = misaligned_rows(document.pairs, words, encoder)
    for run in runs:
        sources = [pair.source for pair in document.pairs[run.start : run.end]]
        targets = [pair.target for pair in document.pairs[run.targets]]
        source, target = _covering(sources), _covering(targets)
        if any(map(run.traded_with, runs)):
            how, how_ko = _trade(source, len(sources))
        else:
            how, how_ko = _displacement(run.offset, len(sources))
        values = {
            "lines": _line_range(target),
            "lines_ko": _line_range_ko(target),
            "how": how,
            "how_ko": how_ko,
            "text": _shortened(next((segment.text for segment in targets if segment.text), "")),
            "home": str(document.pairs[run.home].source.whole.start.line),
        }
        yield Hit("misaligned", source, target, values)


def _trade(source: Location, count: int) -> tuple[str, str]:
    """That the translations of some rows stand where those of the source's rows should, in English and Korean."""
    they, those = ("translation", "that") if count == 1 else ("translations", "those")
    return (
        f"the {they} traded places with {those} of {_line_range(source)}",
        f"번역이 {_line_range_ko(source)}의 번역과 뒤바뀌어 있습니다",
    )


def _displacement(offset: int, count: int) -> tuple[str, str]:
    """How the translations of a run of rows moved, in English and Korean."""
    if not offset:
        return "the translations traded places", "번역이 서로 뒤바뀌어 있습니다"
    rows = "one row" if abs(offset) == 1 else f"{abs(offset)} rows"
    are, each = ("translation is", "") if count == 1 else ("translations are", "씩")
    if offset > 0:
        return f"the {are} {rows} late", f"번역이 {offset}행{each} 뒤로 밀려 있습니다"
    return f"the {are} {rows} early", f"번역이 {-offset}행{each} 앞으로 당겨져 있습니다"


def _line_range(place: Location) -> str:
    first, last = place.start.line, place.end.line
    return f"line {first}" if first == last else f"lines {first}-{last}"


def _line_range_ko(place: Location) -> str:
    first, last = place.start.line, place.end.line
    return f"{first}행" if first == last else f"{first}-{last}행"


def _covering(segments: list[Segment]) -> Location:
    """One location from the beginning of the first to the end of the last."""
    return Segment.join(segments).whole if len(segments) > 1 else segments[0].whole


def _shortened(text: str) -> str:
    """The first words of a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…"
