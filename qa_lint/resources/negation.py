"""Ways of saying no, in both languages.

The table `rules/polarity/negation.tsv` has a language, a phrase, what it does, and a note. What a phrase does:

- `negates`: it says no to the words beside it. The grammar of the Korean ones (지 않다, 안, 없다) stands in
  `facts.polarity.korean_negation`, so only English ones are listed so.
- `denies`: it says no by its own meaning (거부하다, fail to), so it answers a no of the other side, and is no no that
  the other side must answer.
- `prefixes`: it makes the opposite of the word behind it (unhappy), so it denies where there is such a word.
- `affirms`: it only begins as such a word does (discover).
- `undoes`: it may turn round what a word beside it says (the ban was lifted, 수출 중단).
- `cancels`: it looks like a no and says none (지 않을 수 없다, not only), or no more than a good translation may leave
  out (지 않을까).

A space in a Korean phrase may be left out in a text, and `~` stands for up to two words; a Korean predicate is given
as in the dictionary. In an English phrase `...` stands for up to three words, and `-` at an end for the rest of a word.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Literal, Self, get_args

from qa_lint.languages.conjugation import beginnings, is_predicate
from qa_lint.languages.patterns import any_of
from qa_lint.late import re  # compiles the long lists sooner than regex does
from qa_lint.model import Language, UserError
from qa_lint.resources.table_file import rows_of
from qa_lint.resources.toml_file import did_you_mean

Effect = Literal["negates", "denies", "prefixes", "affirms", "undoes", "cancels"]
_EFFECTS: tuple[str, ...] = get_args(Effect)
_HEADER = "language"
_COLUMNS = 3  # and a note
_NEVER = re.compile("(?!)")


class Negation:
    """The phrases of the table as patterns, by language and effect."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._rows = tuple(rows)
        self._patterns: dict[tuple[str, str], re.Pattern[str]] = {}
        self._phrases: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for language, text, effect, *_ in self._rows:
            self._phrases[language, effect].append(text)

    def with_rows(self, rows: Iterable[Sequence[str]]) -> Negation:
        """The same table with more rows."""
        return Negation((*self._rows, *rows))

    def phrases(self, language: Language, effect: Effect) -> re.Pattern[str]:
        """What finds the phrases of a language that do something; nothing where there are none."""
        key = language, effect
        if key not in self._patterns:
            pattern = _korean if language == "ko" else _english
            joined = "|".join(
                sorted({pattern(text) for text in self._phrases[key]}, key=lambda part: (-len(part), part))
            )
            # a part of an identifier says nothing: Py_None, no_op
            word = (
                joined if language == "ko" else rf"(?<![A-Za-z])(?<![A-Za-z0-9]_)(?:{joined})(?![A-Za-z]|_[A-Za-z0-9])"
            )
            self._patterns[key] = re.compile(word, re.IGNORECASE) if joined else _NEVER
        return self._patterns[key]

    @cached_property
    def prefixed(self) -> re.Pattern[str]:
        """Finds English words that begin with such a `prefix`, and what is the `rest` of them."""
        prefixes = any_of(text.removesuffix("-") for text in self._phrases["en", "prefixes"])
        others = "|".join(map(_english, self._phrases["en", "affirms"])) or _NEVER.pattern
        return re.compile(
            rf"(?<![A-Za-z])(?!(?:{others})(?![A-Za-z]))(?P<prefix>{prefixes})-?(?P<rest>[A-Za-z]{{4,}}+)",
            re.IGNORECASE,
        )

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table that comes with qa-lint."""
        return cls(rows_of_negation(path.read_text(encoding="utf-8"), str(path)))


def rows_of_negation(text: str, path: str) -> Iterator[Sequence[str]]:
    """The rows of a table `language TAB phrase TAB effect [TAB note]`, without its header.

    Raises UserError naming the file and the line of a row that is not so.
    """
    for number, row in rows_of(unicodedata.normalize("NFC", text)):
        if row[0] == _HEADER:
            continue
        if len(row) < _COLUMNS or row[0] not in ("ko", "en") or not row[1]:
            raise UserError("a way of saying no is a language (ko, en), a phrase and its effect, in tabs", path, number)
        if row[2] not in _EFFECTS:
            complaint = f"the effect is one of {', '.join(_EFFECTS)}, not {row[2]!r}{did_you_mean(row[2], _EFFECTS)}"
            raise UserError(complaint, path, number)
        yield row


def _korean(phrase: str) -> str:
    """A pattern of a Korean phrase in all forms of its predicate."""
    *before, last = phrase.split(" ")
    if is_predicate(last):
        last = any_of(beginning.text for beginning in beginnings(last))
    else:
        last = re.escape(last)
    words = [r"(?:\S++\s){0,2}?" if word == "~" else re.escape(word) + r"\s?" for word in before]
    return "".join([*words, last])


def _english(phrase: str) -> str:
    """A pattern of an English phrase, its words parted by white space."""
    parts = []
    for word in phrase.split(" "):
        if word == "...":
            parts.append(r"(?:[A-Za-z'’]++\s++){0,3}?")
        elif word.endswith("-"):
            parts.append(re.escape(word[:-1]) + r"[A-Za-z]*+\s++")
        elif word.startswith("-"):
            parts.append(r"[A-Za-z-]+?" + re.escape(word[1:]) + r"\s++")
        else:
            parts.append(re.escape(word).replace("'", "['’´`]") + r"\s++")
    return "".join(parts).removesuffix(r"\s++")
