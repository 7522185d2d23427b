"""The tables that come with qa-lint, each loaded once for all tests."""

from __future__ import annotations

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.checks.omission.stretches import Standards
from qa_lint.facts.content.account import Tables
from qa_lint.resources.bead_weights import BeadWeights
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
from qa_lint.resources.word_pairs import WordPairs

RULES = rules_folder()
WORDS = WordPairs.load(RULES / "omission" / "word_pairs.tsv.gz")
LETTERS = LetterTable.load(RULES / "romanization" / "letters.tsv")
EVENTS = Events.load(RULES / "number" / "events.tsv")
GAZETTEER = Gazetteer.load(RULES / "name" / "gazetteer")
ENCODER = Encoder()
OMISSION_WEIGHTS = OmissionWeights.load(RULES / "omission" / "weights.tsv")
OPPOSITES = Opposites.load(RULES / "polarity" / "opposites.tsv")
NEGATION = Negation.load(RULES / "polarity" / "negation.tsv")
QUALIFIERS = Qualifiers.load(RULES / "omission" / "qualifiers.tsv")
MEASURES = Measures(WORDS, ENCODER, BeadWeights.load(RULES / "omission" / "beads.tsv"))
ACCOUNT_TABLES = Tables(**Resources().wanted_by(Tables))
NUMBER_TABLES = Resources().wanted_by(compare_numbers)
STANDARDS = Standards(MEASURES, ACCOUNT_TABLES, OMISSION_WEIGHTS, QUALIFIERS)
