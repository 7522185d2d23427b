"""Addresses: when two of them lead to the same page, in whichever language, and which ones a translation replaces."""

from __future__ import annotations

import regex

from qa_lint.facts.markup import Markup
from qa_lint.facts.slips import is_slip
from qa_lint.resources.url_mappings import UrlMappings

_LOCALE = r"(?:ko|en|kr|ko-kr|en-us|en-gb|en_us|ko_kr|intl/ko|intl/en)"
# what asks a page for a language: /guide?lang=ko
_ASKED = rf"[?&](?:hl|lang|language|locale|lng)={_LOCALE}(?![a-z0-9_-])"


def address_key(markup: Markup, urls: UrlMappings | None = None) -> str:
    """What a URL, a link or an e-mail address leads to, without what a translated page may change.

    With `urls`, what it should lead to in the translation.
    """
    if markup.kind == "link":
        return page_key(_destination(markup.text), urls)
    address = markup.text.lower()
    if urls:
        address = urls.translated(address)
    return address if markup.kind == "email" else _of_site(_without_ending(address))


def page_key(address: str, urls: UrlMappings | None = None) -> str:
    """The same of an address as it stands in a link or an attribute: it may be one within a site."""
    address = address.lower()
    if urls:
        address = urls.translated(address)
    address = _without_ending(address)
    return _of_site(address) if regex.match(r"https?:", address) else path_key(address)


def _without_ending(address: str) -> str:
    """An address without the language that stands in the name of its file: shelf-ko.png."""
    return regex.sub(rf"[-_.]{_LOCALE}(?=\.[a-z0-9]{{2,5}}(?:[?#]|$))", "", address)


def _of_site(address: str) -> str:
    """What a whole address leads to: its host and its path, without their languages."""
    address = regex.sub(r"[?#].*|[.,;:!?)*_]+$", "", address)
    address = regex.sub(r"^(?:(?:https?|ftp)://)?(?:www\.)?", "", address)
    host, mark, path = address.partition("/")  # what a host ends in is its country's: library.kr
    path = regex.sub(rf"(?<=[/.]){_LOCALE}(?=/|$)/?", "", mark + path)
    return (regex.sub(rf"^{_LOCALE}\.", "", host) + path).rstrip("/")


def path_key(address: str) -> str:
    """The same of an address within a site."""
    return regex.sub(rf"#.*|{_ASKED}|(?:^|(?<=/)){_LOCALE}(?:/|$)|^\./|/$", "", address)


def without_language(path: str) -> str:
    """A path or the name of a file without its language: i18n/ko/menu.json, shelf-ko.png."""
    return regex.sub(rf"(?<=/){_LOCALE}/|[-_.]{_LOCALE}(?=\.[A-Za-z0-9]{{2,5}}$)", "", path)


def is_translated_path(source: str, target: str) -> bool:
    """Whether a path within a site, or the name of a file, was put into Hangul.

    What names a place on the page (#설치) is no part of it.
    """
    before, after = source.partition("#")[0], target.partition("#")[0]
    if not regex.search(r"\p{Hangul}", after) or regex.search(r"\p{Hangul}|%[0-9a-f]", before, regex.IGNORECASE):
        return False
    ending = regex.search(r"\.[a-z0-9]{2,5}$", before.lower())
    return after.startswith("/") or (ending is not None and after.lower().endswith(ending.group()))


def is_mistaken_page(source: str, target: str) -> bool:
    """Whether an address of an attribute can only be a mistake: it was translated, or has a slip."""
    return is_translated_path(source, target) or is_slip(page_key(source), page_key(target))


def is_shortened_host(source: str, target: str) -> bool:
    """Whether one of two keys of addresses has the other's host but for a part within it: library.go.kr, library.kr.

    It is hardly the page in the language of the reader, which would have another beginning or another end.
    """
    (host, _, path), (other, _, there) = (key.partition("/") for key in (source, target))
    few, many = sorted((host.split("."), other.split(".")), key=len)
    if path != there or len(few) < 2 or len(many) != len(few) + 1:
        return False
    return any(many[:at] + many[at + 1 :] == few for at in range(1, len(many) - 1))


def _destination(link: str) -> str:
    """Where a Markdown link goes: what stands in its brackets."""
    inner = (link[1:-1] if link[-1] in ")]" else link[1:]).strip()
    return inner[1:].partition(">")[0] if inner.startswith("<") else inner
