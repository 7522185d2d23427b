"""What checks are handed besides the text: tables, glossary, analyser, encoder. Made when first asked for."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from qa_lint.resources.analyser import Analyser
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.url_mappings import UrlMappings
from qa_lint.resources.word_pairs import WordPairs

T = TypeVar("T")

_MAKERS: Mapping[type, Callable[[Path], Any]] = {
    WordPairs: lambda rules: WordPairs.load(rules / "omission" / "word_pairs.tsv.gz"),
    LetterTable: lambda rules: LetterTable.load(rules / "romanization" / "letters.tsv"),
    NameWeights: lambda rules: NameWeights.load(rules / "name" / "weights.tsv"),
    Exonyms: lambda rules: Exonyms.load(rules / "name" / "cldr.tsv", rules / "name" / "exonyms.tsv"),
    Analyser: lambda rules: Analyser(),
    Encoder: lambda rules: Encoder(),
    Glossary: lambda rules: Glossary.of_rows([]),
    UrlMappings: lambda rules: UrlMappings(),
    NameList: lambda rules: NameList(),
}
RESOURCES = tuple(_MAKERS)


class Resources:
    """The resources of a run, each made once."""

    def __init__(self, rules: Path, *ready: object) -> None:
        self._rules = rules
        self._made: dict[type, Any] = {type(resource): resource for resource in ready}

    def replacing(self, *others: object) -> Resources:
        """The same with other resources of their types, sharing all that was made so far."""
        return Resources(self._rules, *self._made.values(), *others)

    def get(self, kind: type[T]) -> T:
        if kind not in self._made:
            self._made[kind] = _MAKERS[kind](self._rules)
        made: T = self._made[kind]
        return made

    def wanted_by(self, function: Callable[..., Any]) -> dict[str, Any]:
        """The resources that a function's annotations ask for, by parameter."""
        hints = typing.get_type_hints(function)
        return {name: self.get(kind) for name, kind in hints.items() if name != "return" and kind in _MAKERS}
