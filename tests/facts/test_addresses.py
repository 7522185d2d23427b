"""Addresses: which lead to the same page in another language, and what can only be a mistake."""

from __future__ import annotations

from itertools import product

from each import each

from qa_lint.facts.addresses import (
    address_key,
    is_mistaken_page,
    is_shortened_host,
    is_translated_path,
    page_key,
    path_key,
    without_language,
)
from qa_lint.facts.markup import Markup
from qa_lint.model import Span

LOCALES = ["ko", "en", "kr", "ko-kr", "en-us", "en-gb", "en_us", "ko_kr"]


def of_url(address: str, kind: str = "url") -> str:
    return address_key(Markup(kind, Span(0, len(address)), address))


@each(("ours", "theirs"), product(LOCALES, repeat=2))
def test_each_language_leads_to_the_same_page(ours: str, theirs: str) -> None:
    for form in (
        "https://example.org/{}/guide",
        "https://{}.example.org/guide",
        "http://www.example.org/guide-{}.html",
        "https://example.org/guide.{}.pdf#part",
        "https://example.org/docs/{}/",
    ):
        assert of_url(form.format(ours)) == of_url(form.format(theirs))
        assert of_url(form.format(ours)) != of_url(form.format("fr"))
    for form in ("/{}/guide", "{}/guide", "./guide?hl={}", "/docs/{}", "guide?a=1&locale={}", "img/shelf_{}.png"):
        assert page_key(form.format(ours)) == page_key(form.format(theirs))
        assert page_key(form.format(ours)) != page_key(form.format("fr"))


@each(
    ("one", "other", "same"),
    [
        ("https://example.org/guide", "http://www.example.org/guide/", True),
        ("https://example.org/guide", "ftp://example.org/guide", True),
        ("https://example.org/guide.", "https://example.org/guide", True),  # of the sentence
        ("https://example.org/guide)*_", "https://example.org/guide", True),
        ("https://example.org/guide#top", "https://example.org/guide?a=1", True),
        ("https://example.org/Guide", "https://example.org/guide", True),
        ("https://example.org/guide", "https://example.org/guides", False),
        ("https://example.org/guide", "https://example.com/guide", False),
        ("https://library.kr/guide", "https://library.en/guide", False),  # of a country
        ("https://example.org/korea", "https://example.org/england", False),
        ("https://example.org/intl/ko/guide", "https://example.org/intl/en/guide", True),
    ],
)
def test_what_else_makes_no_difference_to_where_it_leads(one: str, other: str, same: bool) -> None:
    assert (of_url(one) == of_url(other)) == same


@each(
    ("one", "other", "same"),
    [
        ("[책](https://example.org/ko/a)", "[book](https://example.org/en/a)", True),
        ("[책](<a b.md>)", "[book](<a b.md>)", True),
        ("[책](<a b.md>)", "[book](<a c.md>)", False),
    ],
)
def test_where_a_link_leads(one: str, other: str, same: bool) -> None:
    ours, theirs = (of_url(text[text.index("(") :], "link") for text in (one, other))
    assert (ours == theirs) == same


def test_an_email_address_is_itself() -> None:
    assert of_url("Ko@Example.org", "email") == "ko@example.org"
    assert of_url("ko@example.org", "email") != of_url("en@example.org", "email")


@each(
    ("path", "key"),
    [
        ("./guide/", "guide"),
        ("guide#part", "guide"),
        ("ko/guide", "guide"),
        ("a/ko/guide", "a/guide"),
        ("korea/guide", "korea/guide"),
        ("guide?lang=ko", "guide"),
        ("guide?lang=kor", "guide?lang=kor"),
        ("guide?part=ko", "guide?part=ko"),
    ],
)
def test_a_path_within_a_site(path: str, key: str) -> None:
    assert path_key(path) == key


@each(
    ("path", "without"),
    [
        ("i18n/ko/menu.json", "i18n/menu.json"),
        ("shelf-ko.png", "shelf.png"),
        ("shelf_en.png", "shelf.png"),
        ("shelf.kr.png", "shelf.png"),
        ("ko/menu.json", "ko/menu.json"),
        ("shelf-ko.longer", "shelf-ko.longer"),
        ("shelf-ko.backup", "shelf-ko.backup"),
        ("shelf-ko", "shelf-ko"),
        ("a/ko/b.md", "a/b.md"),
    ],
)
def test_a_file_without_its_language(path: str, without: str) -> None:
    assert without_language(path) == without


@each(
    ("source", "target", "translated"),
    [
        ("/install", "/설치", True),
        ("guide.md", "안내.md", True),
        ("guide.MD", "안내.md", True),
        ("guide.md", "안내.html", False),
        ("guide", "안내", False),  # which may be anything
        ("guide.md", "guide.md#설치", False),
        ("/안내", "/설치", False),
        ("/%EC%95%88", "/설치", False),
        ("/install", "/setup", False),
    ],
)
def test_a_path_in_hangul_was_translated(source: str, target: str, translated: bool) -> None:
    assert is_translated_path(source, target) == translated
    assert is_mistaken_page(source, target) == translated


def test_a_slip_in_an_address_is_a_mistake() -> None:
    assert is_mistaken_page("/library/opening-hours", "/library/openning-hours")
    assert not is_mistaken_page("/library/opening-hours", "/library/opening-hours")
    assert not is_mistaken_page("/library/opening-hours", "/museum/prices")


@each(
    ("one", "other", "shortened"),
    [
        ("library.go.kr/a", "library.kr/a", True),
        ("www.library.go.kr", "www.library.kr", True),
        ("library.go.kr/a", "library.kr/b", False),
        ("ko.library.org", "library.org", False),  # its beginning
        ("library.org.kr", "library.org", False),  # its end
        ("library.go.kr", "museum.kr", False),
        ("library.a.b.kr", "library.kr", False),
        ("library.kr", "library.kr", False),
        ("library.kr/a.b.html", "library.kr/a.html", False),  # a part of its path
        ("library", "library.kr", False),
    ],
)
def test_a_host_without_a_part_within_it(one: str, other: str, shortened: bool) -> None:
    assert {is_shortened_host(one, other), is_shortened_host(other, one)} == {shortened}
