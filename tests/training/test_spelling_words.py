"""Forms by the rules of affixes of a Hunspell dictionary; the words and rules are made up."""

from pathlib import Path

import pytest

from qa_lint.model import UserError
from qa_lint.training.spelling_words import forms_in

RULES = """SET UTF-8
PFX U Y 1
PFX U   0     un         .

PFX N N 1
PFX N   0     non        .

SFX D Y 4
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX D   0     ed         [aeiou]y

SFX G N 2
SFX G   e     ing        e
SFX G   0     ing        [^e]
"""


def dictionary(folder: Path, *words: str, rules: str = RULES) -> Path:
    path = folder / "en.dic"
    path.write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
    path.with_suffix(".aff").write_text(rules, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("glimmer", {"glimmer"}),
        ("Bodley/D", {"Bodley", "Bodleyed"}),
        ("carry/DG", {"carry", "carried", "carrying"}),
        ("glaze/DG", {"glaze", "glazed", "glazing"}),
        ("glaze/UD", {"glaze", "glazed", "unglaze", "unglazed"}),  # both ends at once
        ("glaze/UG", {"glaze", "glazing", "unglaze"}),  # G does not stand beside a prefix
        ("glaze/ND", {"glaze", "glazed", "nonglaze"}),  # nor N beside a suffix
        ("glaze/X", {"glaze"}),  # what no rule explains
        ("walk/D", {"walked"}),  # of five letters or more
        ("can't", set()),
        ("façade", set()),
    ],
)
def test_forms_follow_the_rules_of_affixes(tmp_path: Path, word: str, forms: set[str]) -> None:
    assert forms_in(dictionary(tmp_path, word)) == forms


def test_what_is_no_dictionary_is_told(tmp_path: Path) -> None:
    path = dictionary(tmp_path, "glimmer", rules="SET UTF-8\n")
    with pytest.raises(UserError, match="no rules of affixes"):
        forms_in(path)
    path.write_text("glimmer\n", encoding="utf-8")
    path.with_suffix(".aff").write_text(RULES, encoding="utf-8")
    with pytest.raises(UserError, match="first line"):
        forms_in(path)
    path.write_bytes(b"1\n\xff\n")
    with pytest.raises(UserError, match="cannot be read"):
        forms_in(path)
    path.unlink()
    with pytest.raises(UserError, match="cannot be read"):
        forms_in(path)
