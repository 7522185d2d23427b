"""The tables that come with qa-lint, each loaded once for all tests."""

from __future__ import annotations

from qa_lint.resources.encoder import Encoder
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.word_pairs import WordPairs

RULES = rules_folder()
WORDS = WordPairs.load(RULES / "omission" / "word_pairs.tsv.gz")
LETTERS = LetterTable.load(RULES / "romanization" / "letters.tsv")
ENCODER = Encoder()
