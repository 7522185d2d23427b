"""Addresses: when two of them lead to the same page, in whichever language, and which ones a translation replaces."""

from __future__ import annotations

import regex

from qa_lint.facts.markup import Markup
from qa_lint.resources.url_mappings import UrlMappings

_LOCALE = r"(?:ko|en|kr|ko-kr|en-us|en-gb|en_us|ko_kr|intl/ko|intl/en)"


def address_key(markup: Markup, urls: UrlMappings | None = None) -> str:
    """What a URL, a link or an e-mail address leads to, without what a translated page may change.

    With `urls`, what it should lead to in the translation.
    """
    address = markup.text.lower() if markup.kind != "link" else _destination(markup.text.lower())
    if urls:
        address = urls.translated(address)
    if markup.kind == "email":
        return address
    if markup.kind == "link" and not regex.match(r"https?:", address):
        return regex.sub(rf"#.*|(?<=/){_LOCALE}/|^\./|/$", "", address)
    address = regex.sub(r"[?#].*|[.,;:!?)*_]+$", "", address)
    address = regex.sub(r"^(?:https?|ftp)://(?:www\.)?", "", address)
    return regex.sub(rf"^{_LOCALE}\.|(?<=[/.]){_LOCALE}(?=/|$)/?", "", address).rstrip("/")


def _destination(link: str) -> str:
    """Where a Markdown link goes: what stands in its brackets."""
    inner = (link[1:-1] if link[-1] in ")]" else link[1:]).strip()
    return inner[1:].partition(">")[0] if inner.startswith("<") else inner
