from __future__ import annotations

from each import each

from qa_lint.languages.letter_escapes import with_letters


@each(
    ("text", "expected"),
    [
        (r"\uc5f0\uACB0 A", "연결 A"),
        (r"\ud83d\ude00", "😀"),
        (r"\ud83d\ud83d", "\ufffd\ufffd"),
        (r"\\uc5f0 \\\uc5f0", r"\\uc5f0 \\연"),
        (r"C:\users \u12 \u0022", r"C:\users \u12 \u0022"),
        ("연결", "연결"),
    ],
)
def test_letters_are_read_from_their_escapes(text: str, expected: str) -> None:
    assert with_letters(text) == expected
