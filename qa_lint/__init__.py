"""qa-lint: a linter for Korean/English translation."""

__version__ = "0.1.0"
