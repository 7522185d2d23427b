"""The categories of number that texts are written for, as CLDR names them.

English has `one` and `other`; Korean has `other` alone, so that one text of it answers all of English.
"""

from __future__ import annotations

OTHER = "other"  # which every language has
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", OTHER})
SINGLE = frozenset({"zero", "one", "two"})  # those that, in English, stand for one number each
