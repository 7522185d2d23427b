"""What the program reads in a text, to the letter: `tests/readings`.

A file there is of one reader. A case of it is a text, or a Korean and an English text beside each other, and below,
indented, what is read there, one thing a line: the words that it marks, and all that is known of it but for what is
usual. After an intended change

    python tests/golden_readings.py

writes the files anew and says which of them changed. Read the difference before you commit it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Language, Span, Text

FOLDER = Path(__file__).parent / "readings"
REWRITE = "python tests/golden_readings.py"
_INDENT = "    "


class Case(NamedTuple):
    """The texts of a case, by their languages, and what the file says that is read in them."""

    texts: Mapping[Language, str]
    told: tuple[str, ...]


def _of_each_text(read: Callable[[Text], Iterable[Any]]) -> Callable[[Mapping[Language, str]], Iterator[str]]:
    """A reader of one text, asked for each text of a case."""

    def tell(texts: Mapping[Language, str]) -> Iterator[str]:
        for language, text in texts.items():
            yield from (told(thing, text) for thing in Text(text, language).fact(read))

    return tell


READERS: dict[str, Callable[[Mapping[Language, str]], Iterator[str]]] = {
    "numbers": _of_each_text(read_numbers),
    "quotations": _of_each_text(read_quotations),
}


def cases(name: str) -> list[Case]:
    """The cases of a file."""
    found: list[Case] = []
    texts: dict[Language, str] = {}
    lines: list[str] = []
    for line in [*(FOLDER / f"{name}.txt").read_text("utf-8").split("\n"), ""]:
        if line.startswith(_INDENT):
            lines.append(line.strip())
        elif line:
            language, _, text = line.partition(": ")
            texts["ko" if language == "ko" else "en"] = text
        elif texts:
            found.append(Case(texts, tuple(lines)))
            texts, lines = {}, []
    return found


def told(thing: Any, text: str) -> str:
    """What is known of one thing, a NamedTuple: stretches of the text by their words, and what is not as usual."""
    usual = getattr(type(thing), "_field_defaults", {})
    parts = []
    for name, value in zip(type(thing)._fields, thing, strict=True):
        if name in usual and value == usual[name] and value.__class__ is usual[name].__class__:
            continue
        shown = _shown(value, text)
        parts.append(shown if name == "span" else f"{name} {shown}")
    return " ".join(parts)


def _shown(value: Any, text: str) -> str:
    if isinstance(value, Span):
        return f'"{text[slice(*value)]}"'
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return f"({', '.join(_shown(one, text) for one in value)})"
    return str(value)


def rewrite() -> Iterator[str]:
    """Write the files anew, and yield the names of those that changed."""
    for name, tell in READERS.items():
        blocks = []
        for case in cases(name):
            lines = [f"{language}: {text}" for language, text in case.texts.items()]
            blocks.append("\n".join([*lines, *(f"{_INDENT}{line}" for line in tell(case.texts))]))
        path = FOLDER / f"{name}.txt"
        new = "\n\n".join(blocks) + "\n"
        if path.read_text("utf-8") != new:
            path.write_text(new, "utf-8", newline="\n")
            yield path.name


if __name__ == "__main__":
    print(*rewrite(), sep="\n")
