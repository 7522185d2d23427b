"""English names that come out of nowhere: which of them may have been added."""

from __future__ import annotations

from compared import kinds
from each import each


@each(
    ("titles", "told"),
    [
        (
            "Prince Princess Duke Duchess Earl Count Countess Marquess Marquis Viscount Baron Baroness Lord Lady",
            [],
        ),
        ("Mayor King Bishop", ["added"]),
    ],
)
def test_the_place_of_a_title_of_nobility_is_a_part_of_it(titles: str, told: list[str]) -> None:
    for title in titles.split():
        row = "그 사람은 어제 회의에 왔다.", f"The {title} of Norwich came to the meeting yesterday."
        assert kinds(row) == told, title
