"""What files of keys say besides their texts: keys that one side lacks, and how long a text may be."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.icu import longest_form
from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Text, check

_LETTER = regex.compile(r"\p{L}")
_LONGEST_KEY = 80  # characters; a longer one is a text itself, and is told by its beginning


@check(kinds={"missing": ("key",), "extra": ("key",)})
def compare_keys(pair: Pair) -> Iterator[Hit]:
    """A key that the translation lacks (kind `missing`), or that the source does not have (kind `extra`).

    What holds no words (a time, a number, an address, a placeholder alone) is the same in both languages: programs read
    it from the source.
    """
    lone = pair.source if pair.target.missing else pair.target if pair.source.missing else None
    if pair.key and lone and _says_something(lone.text):
        key = pair.key if len(pair.key) <= _LONGEST_KEY else f"{pair.key[:_LONGEST_KEY]}…"
        yield pair.hit("missing" if pair.target.missing else "extra", key=key)


def _says_something(text: Text) -> bool:
    """Whether there are letters in it besides placeholders, tags and addresses."""
    said = Text(longest_form(text), text.language) if "{" in text else text
    return _LETTER.search(said.fact(read_prose)) is not None


@check(kinds={"long": ("length", "most")})
def measure_length(pair: Pair, *, most: int = 0) -> Iterator[Hit]:
    """A translation with more characters than its file allows, or, where that says nothing, than `most` (0: any).

    Characters are those that a reader sees (grapheme clusters), without white space at the ends; of an ICU message, in
    its longest form.
    """
    limit = pair.most or most
    if not limit or len(pair.target.text) <= limit:
        return
    length = len(regex.findall(r"\X", longest_form(pair.target.text).strip()))
    if length > limit:
        yield pair.hit("long", None, None, length=length, most=limit)
