from __future__ import annotations

from each import each

from qa_lint.formats.declared_families import families_of_flags


@each(
    ("flags", "families"),
    [
        (["c-format"], {"printf", "directives"}),
        (["fuzzy", "python-format"], {"printf", "directives"}),
        (["no-c-format"], {"no printf"}),
        (["impossible-php-format"], {"no printf"}),
        (["no-python-brace-format", "no-wrap"], set()),  # which says nothing of printf
        (["ruby-format"], {"printf"}),
        (["python-brace-format"], {"braces"}),
        (["python-format", "python-brace-format"], {"printf", "directives", "braces"}),
        (["kde-format"], {"numbers"}),
        (["sh-format"], {"dollar"}),
        *(
            ([f"{name}-format"], {"printf", "directives"})
            for name in ("objc", "awk", "lua", "php", "perl", "java-printf", "javascript")
        ),
        *(([f"{name}-format"], {"printf"}) for name in ("pascal", "gcc-internal", "gfc-internal", "tcl", "go")),
        *(([f"{name}-format"], {"braces"}) for name in ("java", "csharp", "rust", "perl-brace", "c++", "d")),
        *(([f"{name}-format"], {"numbers"}) for name in ("qt", "qt-plural", "boost")),
        (["c", "scheme-format", "range: 0..3"], set()),
        ([], set()),
    ],
)
def test_what_the_flags_of_a_message_declare(flags: list[str], families: set[str]) -> None:
    assert families_of_flags(flags) == families
