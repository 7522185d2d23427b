"""A small plugin for the tests of the core: rules that find marks in the text, so that no real rule is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qa_lint.engine.locate import in_file
from qa_lint.engine.session import Session
from qa_lint.model import (
    Document,
    Finding,
    Format,
    Hit,
    Language,
    Pair,
    Project,
    Reporter,
    Segment,
    Sighting,
    Sightings,
    Span,
    Spot,
    Text,
    TextFile,
    check,
    collects,
)
from qa_lint.plugins.bundled import register_formats, register_reporters
from qa_lint.plugins.hooks import Plugins, hookimpl
from qa_lint.project.settings import Config


@check(kinds={"mark": ("mark",)})
def find_marks(text: Text, *, mark: str = "XX") -> Iterator[Hit]:
    """The places of a mark, on the side it is shown."""
    for start, end in _marks(text, mark):
        yield Hit("mark", Span(start, end), values={"mark": mark})


def _marks(text: str, mark: str) -> Iterator[tuple[int, int]]:
    at = text.find(mark)
    while at >= 0:
        yield at, at + len(mark)
        at = text.find(mark, at + 1)


@check(kinds={"mark": ("count",), "shadow": ()})
def compare_marks(pair: Pair, *, mark: str = "YY") -> Iterator[Hit]:
    """Marks in the target, shown with all of the source."""
    for start, end in _marks(pair.target.text, mark):
        yield Hit("mark", pair.source.text.whole, Span(start, end), {"count": 1})
        yield pair.hit("shadow", None, Span(start, end))


@check(kinds={"many": ("number",)})
def count_pairs(document: Document, *, most: int = 3) -> Iterator[Hit]:
    """Documents of more pairs than allowed."""
    if len(document.pairs) > most:
        yield Hit("many", None, Spot.whole(document.pairs[most].target), {"number": len(document.pairs)})


def _terms(document: Document) -> Sequence[Sighting[str, Spot]]:
    return [
        Sighting("term", Spot.whole(pair.source), Spot.whole(pair.target))
        for pair in document.pairs
        if "TERM" in pair.target.text
    ]


@check(kinds={"term": ()})
@collects(_terms)
def compare_terms(project: Project) -> Iterator[Hit]:
    """Every term but the first, whichever documents they are in."""
    first, *others = project.evidence(_terms) or [None]
    for other in others:
        assert first is not None
        yield Hit("term", first.target, other.target)


@check(kinds={"mark": ()})
def crash(pair: Pair) -> Iterator[Hit]:
    """Raises where the text says so, after a hit."""
    if "CRASH" in pair.target.text:
        yield Hit("mark", None, pair.target.text.whole)
        raise ZeroDivisionError("by \x1b[31mintent\n::error::x")


CHECKS = (find_marks, compare_marks, count_pairs, compare_terms, crash)


def sightings(collect: Callable[..., Sequence[Sighting[Any, Spot]]], *windows: Document) -> Sightings:
    """What is seen in a document that comes in these windows, as its check is shown it."""
    return Sightings({collect: [in_file(seen) for window in windows for seen in collect(window)]})


class Package:
    """A plugin as a package would register it."""

    def __init__(self, folder: Path | None = None, checks: Iterable[Callable[..., Any]] = CHECKS) -> None:
        self.folders, self.checks = [folder] if folder else [], checks

    @hookimpl
    def register_checks(self) -> Iterable[Callable[..., Any]]:
        return self.checks

    @hookimpl
    def register_rules(self) -> Iterable[Path]:
        return self.folders


class Formats:
    """The formats and reporters that ship with qa-lint."""

    @hookimpl
    def register_formats(self) -> Iterable[Format]:
        return register_formats()

    @hookimpl
    def register_reporters(self) -> Mapping[str, Reporter]:
        return register_reporters()


def write_card(folder: Path, name: str, check: str, kind: str = "mark", without: str = "", **keys: str) -> Path:
    """A card that is right but for what is said otherwise; values are TOML."""
    path = folder / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    written = {
        "status": '"stable"', "severity": '"warning"', "mqm": '"x"', "check": f'"{check}"', "kind": f'"{kind}"',
        "message": f'"{kind} {{target}}"', "message-ko": f'"{{target:이}} {kind}"', "why": '"So."',
    } | {key.replace("_", "-"): value for key, value in keys.items()}  # fmt: skip
    written.pop(without, None)
    options = written.pop("options", None)
    lines = [f"{key} = {value}" for key, value in written.items()]
    lines += ["[options]", options] if options else []
    for key in ("bad", "good"):
        lines += [f'[[{key}]]\nsource = "값"\ntarget = "value"'] * 2 if key != without else []
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def plugins(*packages: object) -> Plugins:
    """These packages, and the formats."""
    given = Plugins()
    for number, package in enumerate((*packages, Formats())):
        given.manager.register(package, f"package-{number}")
    return given


def session(folder: Path, checks: Iterable[Callable[..., Any]] = CHECKS, **settings: Any) -> Session:
    """A session with the cards in `folder/cards`, or with one for each kind of check."""
    cards = folder / "cards"
    if not cards.exists():
        write_card(cards, "text/marked-text", "find_marks")
        write_card(cards, "name/marked-pair", "compare_marks", severity='"error"')
        write_card(cards, "omission/many-pairs", "count_pairs", "many", severity='"info"')
        write_card(cards, "terminology/many-terms", "compare_terms", "term")
    return Session(Config(folder, **settings), plugins(Package(cards, checks)))


def pair(korean: str, english: str, source: Language = "ko") -> Pair:
    """A Korean and an English text as one pair, in the direction that its source tells."""
    ko = Segment.of_file(TextFile("ko.txt", korean), 0, len(korean), "ko")
    en = Segment.of_file(TextFile("en.txt", english), 0, len(english), "en")
    return Pair(ko, en) if source == "ko" else Pair(en, ko)


def told(findings: Sequence[Finding]) -> list[str]:
    """Rule, place and text of each finding, in short."""
    return [
        f"{f.rule} {f.place.path}:{f.place.start.line}:{f.place.start.column} {f.place.text}".rstrip() for f in findings
    ]
