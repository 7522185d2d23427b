from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from qa_lint.checks import markup as checks
from qa_lint.facts.addresses import UrlMappings
from qa_lint.model import Hit, Pair, Segment, TextFile


def kinds(check: Callable[[Pair], Iterator[Hit]], ko: str, en: str) -> list[str]:
    korean = Segment.of_file(TextFile("ko.txt", ko), 0, len(ko), "ko")
    english = Segment.of_file(TextFile("en.txt", en), 0, len(en), "en")
    return [hit.kind for hit in check(Pair(korean, english))]


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("{name}님 {count}개", "{count} by {name}", []),
        ("{name}님", "Dear {nmae}", ["changed"]),
        ("{name}님", "Dear", ["missing"]),
        ("안녕", "Dear %s", ["added"]),
        ("{ name }님", "{name}", []),
        ("<A b={{ x: 1 }} />", "text", []),
        ("{ x: 1 }", "text", []),
        ("{count, plural, other {개}}", "text", ["missing"]),
        ("{count, plural, other {#개}}", "{count, plural, one {# item} other {# items}}", []),
        ("{n, plural, other {#개}}", "{count, plural, one {# item} other {# items}}", ["changed"]),
        ("%Y년 %m월", "%m/%Y", []),
        ("%Y년 %m월", "%M/%Y", ["changed"]),
        ("100%로", "100% A year", []),
        (":ref:`설치 <install>`", "See :ref:`Setup <install>`", []),
        (":ref:`설치 <install>`", "See :ref:`Setup <instal>`", ["changed"]),
        (":class:`Reader`", "See the class", ["missing"]),
        (":term:`용어`", ":term:`term`", []),
    ],
)
def test_placeholders(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(checks.compare_placeholders, ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("`a1`와 `b2`", "`b2` and `a1`", []),
        ("`open`을 연다", "open it", []),
        ("`items`", "`itmes`", ["misspelled"]),
        ("`folder`", "`폴더`", ["translated"]),
        ("`print('물')`", "`print('water')`", ["text"]),
        ("`save()`", "`save`", ["text"]),
        ("`chunk`", "`words`", ["other"]),
        ("`true`", "'true'", ["quoted"]),
        ("`true`", "“true”", []),
        ("`true`", "true` it is", ["loose"]),
        ("`text === undefined`", "`undefind`", ["misspelled"]),
        ("`mod`와 `mods`, `mods`", "`mod`", []),
        ("config.yaml을 연다", "Open cofnig.yaml.", ["misspelled"]),
        ("--no-color를 쓴다", "Use --no-colour.", ["misspelled"]),
        ("config.yaml과 setup.py", "setup.py and config.yaml", []),
        ("a1.txt를 연다", "Open a2.txt.", []),
    ],
)
def test_code(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(checks.compare_code, ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("https://example.org/ko/a를", "https://example.org/en/a#b.", []),
        ("https://ko.example.org/a를", "http://www.en.example.org/a/", []),
        ("https://example.org/install", "https://example.org/instal", ["url"]),
        ("https://example.org/v1/a", "https://example.org/v2/a", ["url-other"]),
        ("https://example.org/a", "https://elsewhere.com/b", ["url-other"]),
        ("[가](/guide/b)", "[a](/guide/b#c)", []),
        ("[가](/guide/reuse)", "[a](/안내/재사용)", ["link"]),
        ("[가](./a.md)", "[a](./b.md)", ["link-other"]),
        ("a@example.org", "b@example.org", ["email"]),
        ("A@Example.org", "a@example.org", []),
    ],
)
def test_addresses(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(partial(checks.compare_addresses, urls=UrlMappings()), ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("https://ex.org/manual/a를", "https://ex.org/handbook/a", []),
        ("[가](https://ex.org/manual/a)", "[a](https://ex.org/handbook/a)", []),
        ("https://ex.org/manual/install", "https://ex.org/handbook/instal", ["url-other"]),
        ("https://ex.org/handbook/a", "https://ex.org/manual/a", ["url-other"]),
    ],
)
def test_translated_addresses(ko: str, en: str, expected: list[str]) -> None:
    urls = UrlMappings([("https://ex.org/manual/", "https://ex.org/handbook/")])
    assert kinds(partial(checks.compare_addresses, urls=urls), ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("<b>가</b>", "<b>a</b>", []),
        ("<b>가</b>", "a", []),
        ("<b>가</b>", "<b>a", ["missing"]),
        ("<1>가", "a", ["missing"]),
        ("가", "<x/>a", ["added"]),
        ("가<br>나", "a, b", []),
    ],
)
def test_tags(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(checks.compare_tags, ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("## 가", "## a", []),
        ("## 가", "### a", ["heading"]),
        ("## 가", "a", ["heading"]),
        ("가", "# a", ["heading"]),
        ("#1 가", "No. 1", []),
        ("#가", "#a", []),
    ],
)
def test_headings(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(checks.compare_headings, ko, en) == expected
