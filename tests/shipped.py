"""The tables that come with qa-lint, each loaded once for all tests."""

from __future__ import annotations

from qa_lint.bundled import rules_folder
from qa_lint.language.encoder import Encoder
from qa_lint.learning.letters import LetterTable
from qa_lint.learning.word_pairs import WordPairs

RULES = rules_folder()
WORDS = WordPairs.load(RULES / "omission" / "word_pairs.tsv.gz")
LETTERS = LetterTable.load(RULES / "romanization" / "letters.tsv")
ENCODER = Encoder()
