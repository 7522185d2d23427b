"""The tables that come with qa-lint, each loaded once for all tests, and by those that run the whole command."""

from __future__ import annotations

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.checks.omission.stretches import Standards
from qa_lint.facts.content.account import Tables
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.events import Events
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.negation import Negation
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.qualifiers import Qualifiers
from qa_lint.resources.registry import Resources
from qa_lint.resources.telling_words import TellingWords
from qa_lint.resources.word_pairs import WordPairs

RULES = rules_folder()
_SHIPPED = Resources()
WORDS = _SHIPPED.get(WordPairs)
LETTERS = _SHIPPED.get(LetterTable)
EVENTS = _SHIPPED.get(Events)
GAZETTEER = _SHIPPED.get(Gazetteer)
ENCODER = _SHIPPED.get(Encoder)
OMISSION_WEIGHTS = _SHIPPED.get(OmissionWeights)
OPPOSITES = _SHIPPED.get(Opposites)
DICTIONARY = _SHIPPED.get(Dictionary)
NEGATION = _SHIPPED.get(Negation)
QUALIFIERS = _SHIPPED.get(Qualifiers)
TELLING_WORDS = _SHIPPED.get(TellingWords)
MEASURES = Measures(**_SHIPPED.wanted_by(Measures))
ACCOUNT_TABLES = Tables(**_SHIPPED.wanted_by(Tables))
NUMBER_TABLES = _SHIPPED.wanted_by(compare_numbers)
STANDARDS = Standards(MEASURES, ACCOUNT_TABLES, OMISSION_WEIGHTS, QUALIFIERS, TELLING_WORDS)
