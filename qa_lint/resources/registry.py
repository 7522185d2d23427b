"""What checks are handed besides the text: tables, glossary, analyser, encoder. Made when first asked for."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from qa_lint.resources.analyser import Analyser
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.events import Events
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.kinds import Kinds
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.misspellings import Misspellings
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.negation import Negation
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.qualifiers import Qualifiers
from qa_lint.resources.senses import Senses
from qa_lint.resources.telling_words import TellingWords
from qa_lint.resources.title_forms import Titles
from qa_lint.resources.url_mappings import UrlMappings
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

T = TypeVar("T")

_MAKERS: Mapping[type, Callable[[Path], Any]] = {
    WordPairs: lambda rules: WordPairs.load(rules / "omission" / "word_pairs.tsv.gz"),
    BeadWeights: lambda rules: BeadWeights.load(rules / "omission" / "beads.tsv"),
    OmissionWeights: lambda rules: OmissionWeights.load(rules / "omission" / "weights.tsv"),
    Kinds: lambda rules: Kinds.load(rules / "omission" / "kinds.tsv"),
    Expressions: lambda rules: Expressions.load(rules / "omission"),
    Qualifiers: lambda rules: Qualifiers.load(rules / "omission" / "qualifiers.tsv"),
    TellingWords: lambda rules: TellingWords.load(rules / "omission" / "telling_words.tsv"),
    LetterTable: lambda rules: LetterTable.load(rules / "romanization" / "letters.tsv"),
    NameWeights: lambda rules: NameWeights.load(rules / "name" / "weights.tsv"),
    Exonyms: lambda rules: Exonyms.load(rules / "name" / "cldr.tsv", rules / "name" / "exonyms.tsv"),
    Gazetteer: lambda rules: Gazetteer.load(rules / "name" / "gazetteer"),
    Vocabulary: lambda rules: Vocabulary(rules / "name" / "words.tsv"),
    Dictionary: lambda rules: Dictionary(rules / "name" / "words.tsv"),
    Morphemes: lambda rules: Morphemes.load(rules / "omission" / "morphemes.tsv"),
    Opposites: lambda rules: Opposites.load(rules / "polarity" / "opposites.tsv"),
    Negation: lambda rules: Negation.load(rules / "polarity" / "negation.tsv"),
    Events: lambda rules: Events.load(rules / "number" / "events.tsv"),
    Titles: lambda rules: Titles.load(rules / "name" / "titles.tsv"),
    Misspellings: lambda rules: Misspellings.load(rules / "text" / "misspellings.tsv"),
    EnglishWords: lambda rules: EnglishWords(rules / "text" / "english_words.gz"),
    Senses: lambda rules: Senses.load(rules / "text" / "senses.tsv"),
    Analyser: lambda rules: Analyser.shared(),
    Encoder: lambda rules: Encoder.shared(),
    Glossary: lambda rules: Glossary.of_rows([]),
    UrlMappings: lambda rules: UrlMappings(),
    NameList: lambda rules: NameList(),
}
RESOURCES = tuple(_MAKERS)


@cache
def _wanted_by(function: Callable[..., Any]) -> Mapping[str, type]:
    """The kinds of resources that a function's annotations ask for, by parameter."""
    hints = typing.get_type_hints(function)
    return {name: kind for name, kind in hints.items() if name != "return" and kind in _MAKERS}


@cache
def _shipped(make: Callable[[Path], Any]) -> Any:
    """A resource that comes with qa-lint, loaded once a process."""
    return make(rules_folder())


class Resources:
    """The resources of a run: those that the user brings, and else those that come with qa-lint."""

    def __init__(self, *ready: object) -> None:
        self._ready: dict[type, Any] = {type(resource): resource for resource in ready}

    def replacing(self, *others: object) -> Resources:
        """The same with other resources of their types."""
        return Resources(*self._ready.values(), *others)

    def get(self, kind: type[T]) -> T:
        found: T = self._ready[kind] if kind in self._ready else _shipped(_MAKERS[kind])
        return found

    def wanted_by(self, function: Callable[..., Any]) -> dict[str, Any]:
        """The resources that a function's annotations ask for, by parameter."""
        return {name: self.get(kind) for name, kind in _wanted_by(function).items()}
