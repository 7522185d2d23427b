"""What files of keys say besides their texts: keys that one side lacks, and how long a text may be."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from qa_lint.facts.icu import longest_form
from qa_lint.model import Hit, Pair, check

_LONGEST_KEY = 80  # characters; a longer one is a text itself, and is told by its beginning


@check(kinds={"missing": ("key",), "extra": ("key",)})
def compare_keys(pair: Pair) -> Iterator[Hit]:
    """A key that the translation lacks (kind `missing`), or that the source does not have (kind `extra`)."""
    lone = pair.source if pair.target.missing else pair.target if pair.source.missing else None
    if pair.key and lone and lone.text.strip():
        key = pair.key if len(pair.key) <= _LONGEST_KEY else f"{pair.key[:_LONGEST_KEY]}…"
        yield pair.hit("missing" if pair.target.missing else "extra", key=key)


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
