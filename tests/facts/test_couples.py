"""Two words that a text joins, and nothing else."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES
from toy import pair

from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.couples import couples_of, span_of


@each(
    ("english", "couples"),
    [
        ("We sell brushes and combs.", [["brushes", "combs"]]),
        ("We sell brushes and combs, etc.", []),
        ("We sell brushes and combs such as these.", []),
        ("We sell brushes and combs like these.", []),
        ("We sell brushes and combs, for example.", []),
        ("We sell brushes and combs and pans.", []),
    ],
)
def test_what_goes_on_is_no_couple(english: str, couples: list[list[str]]) -> None:
    both = pair("가", english)
    units = [unit for unit, _ in both.fact(read_account, ACCOUNT_TABLES).english]
    found = couples_of(both.english, units, ACCOUNT_TABLES.vocabulary)
    spans = [[span_of(units[word.start : word.stop]) for word in couple[:2]] for couple in found]
    assert [[english[slice(*span)] for span in words] for words in spans] == couples
