from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from each import each
from toy import pair

from qa_lint.checks.compare_addresses import compare_addresses
from qa_lint.model import Hit, Pair
from qa_lint.resources.url_mappings import UrlMappings


def kinds(check: Callable[[Pair], Iterator[Hit]], ko: str, en: str) -> list[str]:
    return [hit.kind for hit in check(pair(ko, en))]


@each(
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
        # labels of definitions elsewhere, in another form of a word
        ("[설치][install]를 보라.", "See [setup][installation].", ["link"]),
        ("[설치][installs]를 보라.", "See [setup][installing].", ["link"]),
        ("[설치][install]를 보라.", "See [setup][instructions].", ["link-other"]),
        ("[설치][get]를 보라.", "See [setup][getting].", ["link-other"]),
        ("[기록][blog]를 보라.", "See [notes][blogs].", ["link"]),
        ("[기록][blog]를 보라.", "See [notes][blender].", ["link-other"]),
        ("a@example.org", "b@example.org", ["email"]),
        ("A@Example.org", "a@example.org", []),
        ("https://example.org/a를", "see there", ["url-lost"]),
        ("그곳을", "see https://example.org/a", ["url-added"]),
        ("`https://example.org/a`를", "https://example.org/a", []),
        ("[가](https://example.org/a)", "https://example.org/a", ["link-lost"]),
        ("a@example.org", "us", ["email-lost"]),
        ("누리집(haneul.go.kr)에서", "on the website", ["url-lost"]),
        ("haneul.go.kr/news에서", "see https://www.haneul.go.kr/news", []),
        ("누리집(haneul.org)에서", "on the website (hanuel.org)", ["url"]),
        ("누리집(haneul.kr)에서", "on the website (hanuel.kr)", ["url"]),
        ("누리집(hanul.kr)에서", "on the website (hanlu.kr)", ["url-other"]),
        ("하늘닷컴을", "Haneul.com", []),
        ("하늘(haneul.com)을", "Haneul", ["url-lost"]),
        ("[가](/b)와 [나](/c)", "[a](/b) and c", ["link-lost"]),
        ("[가](/b)와 [나](/c)", "[a](/b) and [b](/b)", ["link"]),  # copied in the place of another
        ("https://a.kr/b와 https://a.kr/c", "https://a.kr/b and https://a.kr/b", ["url"]),
        ('<a href="/b">가</a> <a href="/c">나</a>', '<a href="/b">a</a> <a href="/b">b</a>', ["link"]),
        ('<a href="/b">가</a> <a href="/c">나</a>', '<a href="/c">b</a> <a href="/b">a</a>', []),
        ('<a href="/b">가</a> <a href="/c">나</a>', '<a href="/b">a</a> <a href="/d">b</a>', ["attribute-other"]),
        ('<a href="/b">가</a> <a href="/b">나</a>', '<a href="/b">a</a> <a href="/c">b</a>', []),  # put right
        ("[가](/b)와 [나](/c)", "[b](/c) and [a](/b)", []),
        ("[가](/b)와 [나](/c), [다](/b)", "[a](/b) and [b](/c), [c](/c)", []),
        ("[가](/b)를", "[](/b)", ["textless"]),
        ("![가](b.png)", "![ ](b.png)", ["textless"]),
        ("![가](b.png)", "[a](b.png)", ["link"]),
        ("[가](b.png)", "![a](b.png)", ["link"]),
        ("![가](b.png), [나](c.md)", "[b](c.md), ![a](b.png)", []),
        ("[](/b) [가](/b)", "[](/b) [a](/b)", []),
        ("[가](/b)와 [](/b)", "[](/b) and [](/b)", ["textless"]),  # the other one of the two has none
        ("![가](b.png)와 [나](b.png)", "![a](b.png) and [b](b.png)", []),
        ("[](#b) 가", "[](#b) a", []),
        ("[가](/b)", "[](/c)", ["link-other"]),
        ("[가]( /b )와 [나](</c d>)", '[a](/b "title"), [b](</c d>)', []),
    ],
)
def test_addresses(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(partial(compare_addresses, urls=UrlMappings()), ko, en) == expected


@each(
    ("ko", "en", "expected"),
    [
        ("https://ex.org/manual/a를", "https://ex.org/handbook/a", []),
        ("[가](https://ex.org/manual/a)", "[a](https://ex.org/handbook/a)", []),
        ("https://ex.org/manual/install", "https://ex.org/handbook/instal", ["url-other"]),
        ("[가](https://ex.org/manual/a), [나](/b)", "[a](https://ex.org/handbook/a), [b](/c)", ["link-other"]),
        ("[가](https://ex.org/manual/a), [나](/b)", "[a](https://ex.org/handbook/a), [b](/b)", []),
        ("https://ex.org/handbook/a", "https://ex.org/manual/a", ["url-other"]),
        ('<a href="https://ex.org/manual/a">가</a>', '<a href="https://ex.org/handbook/a">a</a>', []),
        ('<a href="https://ex.org/manual/a">가</a>', '<a href="https://ex.org/manual/a">a</a>', []),
    ],
)
def test_translated_addresses(ko: str, en: str, expected: list[str]) -> None:
    urls = UrlMappings([("https://ex.org/manual/", "https://ex.org/handbook/")])
    assert kinds(partial(compare_addresses, urls=urls), ko, en) == expected
