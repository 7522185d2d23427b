"""The categories of number that texts are written for, as CLDR names them.

English has `one` and `other`; Korean has `other` alone, so that one text of it answers all of English.
"""

from __future__ import annotations

from collections.abc import Mapping

from qa_lint.model import Language

OTHER = "other"  # which every language has
NONE = "zero"  # which English has no grammar for: a text for it says that there is nothing
CATEGORIES = frozenset({NONE, "one", "two", "few", "many", OTHER})
# in the order in which gettext and Qt number the forms of a text
FORMS: Mapping[Language, tuple[str, ...]] = {"ko": (OTHER,), "en": ("one", OTHER)}
SINGLE = frozenset({NONE, "one", "two"})  # those that, in English, stand for one number each


def category_of(form: int, language: Language) -> str:
    """The category of the form with a number, from 0; empty where the language has not so many."""
    return FORMS[language][form] if form < len(FORMS[language]) else ""
