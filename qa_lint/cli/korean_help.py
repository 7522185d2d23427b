"""The help of the commands in Korean, found in the table `help-ko.toml` by its English."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources

from rich.cells import cell_len

from qa_lint.late import re

_BETWEEN = re.compile(r"\n\s*\n")  # paragraphs
_AS_IT_STANDS = "\b\n"  # before a paragraph whose lines click is to leave as they are
_WORDS = {"required": "필수"}
_LABELS = {"default": "기본값: ", "env var": "환경 변수: "}
# which click puts behind an option's help
_BOUNDS = re.compile(r"  \[(?:(?P<label>default|env var): )?(?P<bounds>[^\[\]]*)\]$")


def in_korean(text: str, room: int) -> str:
    """A text as click hands it to what writes the help, in Korean, in lines that so many columns hold; a paragraph that
    the table does not have stays as it is.

    A letter of Hangul takes two columns, where click counts one.
    """
    told = []
    for paragraph in _BETWEEN.split(text):
        bounds = _BOUNDS.search(paragraph)
        korean = korean_help().get(" ".join(paragraph[: bounds.start() if bounds else None].split()))
        words = korean.split(" ") if korean else []
        if words and bounds:
            words.append(f"[{_LABELS.get(bounds['label'], '')}{_WORDS.get(bounds['bounds'], bounds['bounds'])}]")
        told.append(_AS_IT_STANDS + "\n".join(_lines(words, room)) if words else paragraph)
    return "\n\n".join(told)


@cache
def korean_help() -> Mapping[str, str]:
    """The paragraphs and lines of the help in Korean, by their English with single spaces."""
    return tomllib.loads(resources.files("qa_lint.cli").joinpath("help-ko.toml").read_text(encoding="utf-8"))


def _lines(words: Sequence[str], room: int) -> Iterator[str]:
    """Words in lines of so many columns, each of which has one at least."""
    line, *others = words
    for word in others:
        if cell_len(f"{line} {word}") <= room:
            line += f" {word}"
        else:
            yield line
            line = word
    yield line
