from collections import Counter

from each import each
from shipped import RULES

from qa_lint.resources.table_file import read_rows
from qa_lint.resources.title_forms import Titles

TABLE = RULES / "name" / "titles.tsv"
SHIPPED = Titles.load(TABLE)


def test_a_title_has_one_row_whose_forms_are_small() -> None:
    _, *rows = read_rows(TABLE)
    hanguls = Counter(hangul for hanguls, _ in rows for hangul in hanguls.split("|"))
    assert not [hangul for hangul, count in hanguls.items() if count > 1]
    for _, forms in rows:
        assert forms == forms.lower()
        assert len(set(forms.split("|"))) == len(forms.split("|"))


def test_whoever_is_second_is_not_called_as_the_first() -> None:
    for second in filter(lambda hangul: hangul[1:] in SHIPPED.english and hangul[0] == "부", SHIPPED.english):
        first = SHIPPED.english[second[1:]][0]
        assert not SHIPPED.may_be(second, first), second
        assert not SHIPPED.may_be(second[1:], f"vice {first}"), second


@each(
    ("word", "title"),
    [
        ("총리", "총리"), ("부총리", "부총리"), ("국방장관", "장관"), ("간사장", "간사장"), ("의병장", ""),
        ("연필", ""), ("서울시장", "시장"), ("경제부총리", "부총리"),
    ],
)  # fmt: skip
def test_the_longest_title_that_a_word_is_or_ends_in(word: str, title: str) -> None:
    assert SHIPPED.borne(word) == title


@each(
    ("hangul", "form", "may_be"),
    [
        ("검사", "chief prosecutor", True),  # of a higher rank or not, he is one
        ("검사", "prosecutor general", True),
        ("대장", "major general", False),
        ("부위원장", "vice president", True),
        ("장관", "vice minister", False),
        ("총리", "president", False),
    ],
)
def test_what_somebody_may_be_called(hangul: str, form: str, may_be: bool) -> None:
    assert SHIPPED.may_be(hangul, form) is may_be


@each(
    ("english", "forms"),
    [
        ("Vice Industry Minister Kim", ["vice minister"]),
        ("First Vice Minister Kim and Minister Cho", ["vice minister", "minister"]),
        ("the president and PRIME MINISTER", ["president", "prime minister"]),
        ("presidential ministries", []),
        ("non-president", []),
    ],
)
def test_titles_in_english(english: str, forms: list[str]) -> None:
    assert [SHIPPED.form(match) for match in SHIPPED.in_english.finditer(english)] == forms


def test_a_title_at_the_end_of_a_very_long_word() -> None:
    assert SHIPPED.borne("가" * 100_000 + "장관") == "장관"
    assert SHIPPED.borne("가" * 100_000) == ""
