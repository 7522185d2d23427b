"""Words for what can be seen, touched, tasted or heard, and for how it is: garlic, rusty, reluctantly.

A translator says in other words what people do, think and mean, and leaves much of it to be understood; but hardly what
is on the table. The table `rules/omission/telling_words.tsv` has a row of English words, divided by `|`, with how they
are used. A Korean word tells if what English calls it by first does, or half of what it is called by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Literal, Self, get_args

from qa_lint.languages.english_forms import forms_of
from qa_lint.languages.stems import english_stem
from qa_lint.resources.table_file import read_rows

Use = Literal["noun", "event", "person", "adjective", "adverb", "act"]
_HEADER = "use"
_AS_NOUNS = ("noun", "event", "person")


class TellingWords:
    """The rows of the table. Nouns stand there in the singular; a plural tells as its singular does."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        found: dict[str, set[str]] = {use: set() for use in get_args(Use)}
        for use, words in rows:
            if use != _HEADER:
                found[use].update(words.split("|"))
        for use in _AS_NOUNS:
            found[use].update([form for word in found[use] for form in _forms_of(word)])
        self._words: Mapping[str, Set[str]] = found
        self._all = frozenset[str]().union(*(words for use, words in found.items() if use != "act"))
        self._acts = frozenset(english_stem(form) for act in found["act"] for form in forms_of(act))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(read_rows(path))

    def __contains__(self, word: str) -> bool:
        """Whether an English word, in small letters, tells by itself, which what is done does not."""
        return word in self._all

    def is_noun(self, word: str) -> bool:
        """Whether it is a noun that tells, and nothing else that does."""
        return any(word in self._words[use] for use in _AS_NOUNS) and word not in self._words["adjective"]

    def is_thing(self, word: str) -> bool:
        """Whether it is a noun that no verb says."""
        return word in self._words["noun"] and self.is_noun(word)

    def is_person(self, word: str) -> bool:
        """Whether it tells of a person, who is missed only among others."""
        return word in self._words["person"]

    def is_act(self, word: str) -> bool:
        """Whether it is a form of a verb for what can be seen to be done; it may be a noun as well."""
        return english_stem(word) in self._acts

    def tell(self, called: Sequence[str], use: Use) -> bool:
        """Whether the first of the English expressions for a Korean word, or half of them, hold such a word; of
        adjectives and adverbs only those of one word do (be happy to).
        """
        said = [self._tells(expression, use) for expression in called]
        return any(said[:1]) or 2 * sum(said) >= max(len(said), 1)

    def _tells(self, expression: str, use: Use) -> bool:
        words = expression.removeprefix("be ").split(" ")
        return (use in _AS_NOUNS or len(words) == 1) and any(word in self._words[use] for word in words)


def _forms_of(noun: str) -> Iterator[str]:
    """A noun with what may be its plural."""
    yield from forms_of(noun)
    yield from (f"{noun}s", f"{noun}es")
    if noun.endswith("y"):
        yield f"{noun[:-1]}ies"
