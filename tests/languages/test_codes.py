from __future__ import annotations

from each import each

from qa_lint.languages.codes import language_of_code, why_other_languages


@each(
    ("code", "language"),
    [
        ("ko", "ko"), ("ko-KR", "ko"), ("ko_KR.UTF-8", "ko"), ("KO", "ko"), ("kor", "ko"), (" en-GB\n", "en"),
        ("eng", "en"), ("en_US@latin", "en"), ("ja", None), ("kok", None), ("enm", None), ("", None),
    ],
)  # fmt: skip
def test_a_code_is_told_by_what_it_begins_with(code: str, language: str | None) -> None:
    assert language_of_code(code) == language


def test_a_file_without_a_code_says_so() -> None:
    assert why_other_languages("en", "") == "its languages are en and ?, and not Korean and English"
