"""URLs, links and e-mail addresses: a translation leads its reader to the same page, or to that in his language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.addresses import address_key, is_mistaken_page, is_shortened_host, is_translated_path, page_key
from qa_lint.facts.markup import Markup
from qa_lint.facts.slips import is_slip
from qa_lint.facts.tags import answering_attributes, read_attributes
from qa_lint.facts.unanswered import Unanswered, of_kind, repeated, take_nearest, unanswered_of_kind
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check
from qa_lint.resources.url_mappings import UrlMappings

_LEAST = 9  # characters of an address in which a slip can be told from another page
_LEAST_LABEL = 4
_LONGEST_LABEL = 300  # characters of the text of a link
_LABEL = regex.compile(r"!?\[(?P<label>[^\[\]]*)\]$")


_COMPARED = ("expected", "found")


@check(
    kinds={
        "url": _COMPARED, "url-other": _COMPARED, "url-lost": _COMPARED, "url-added": _COMPARED,
        "link": _COMPARED, "link-other": _COMPARED, "link-lost": _COMPARED, "attribute-other": _COMPARED,
        "email": _COMPARED, "email-lost": _COMPARED, "email-added": _COMPARED, "textless": ("label",),
    }
)  # fmt: skip
def compare_addresses(pair: Pair, *, urls: UrlMappings) -> Iterator[Hit]:
    """URLs, link targets and e-mail addresses that are not the same on both sides, or stand on one only; and links that
    have a text in the source, and none in the translation (kind `textless`)."""
    if not pair.complete:
        return
    yield from _textless(pair)
    yield from _other_images(pair)
    yield from _other_pages(pair, urls)
    for kind in ("url", "link", "email"):
        left = _without_mapped(unanswered_of_kind(pair, kind, address_key), urls)
        copied = _repeated(pair, kind, urls) if left.source and not left.target else []
        left.target.extend(copied)
        added = []
        for markup in left.target:
            near = take_nearest(markup, left.source, address_key)
            if near is None:
                added.append(markup)
            else:
                yield _hit(pair, kind if markup in copied else _kind(near, markup), near, markup)
        if kind == "link":
            fewer = len(of_kind(pair.source.text, kind)) - len(of_kind(pair.target.text, kind))
            lost, added = left.source[: max(0, fewer)], []
        else:
            lost = [markup for markup in left.source if not _stands_in(pair.target.text, markup)]
            added = [markup for markup in added if not _stands_in(pair.source.text, markup)]
        for markup in lost:
            yield _hit(pair, kind + "-lost", markup, None)
        for markup in added:
            yield _hit(pair, kind + "-added", None, markup)


def _repeated(pair: Pair, kind: str, urls: UrlMappings) -> list[Markup]:
    """The addresses of the translation that stand in it more often than in the source, where both sides have as many:
    one was copied in the place of another."""
    source, target = (of_kind(text, kind) for text in pair.texts)
    if len(source) != len(target):
        return []
    return repeated(target, [address_key(markup, urls) for markup in source], address_key)


def _textless(pair: Pair) -> Iterator[Hit]:
    """Links and images of the translation whose text fell out, where the source leads to the same place by a text."""
    empty = [(link, whole) for link, whole, label in _labelled(pair.target.text) if not label]
    left = [*_labelled(pair.source.text)] if empty else []
    for link, whole in empty:
        near = _take_same(link, left)
        if near and near.label:
            yield pair.hit("textless", near.whole, whole, label=near.label)


def _other_images(pair: Pair) -> Iterator[Hit]:
    """Images that the translation only links to, or shows where the source links to them, by a `!` lost or added."""
    if not any("![" in text for text in pair.texts):
        return
    left = [*_labelled(pair.target.text)]
    for link, whole, _ in _labelled(pair.source.text):
        near = _take_same(link, left)
        if near is None:
            continue
        spans = whole, near.whole
        expected, found = (text[slice(*span)] for text, span in zip(pair.texts, spans, strict=True))
        if expected.startswith("!") != found.startswith("!"):
            yield pair.hit("link", *spans, expected=expected, found=found)


def _other_pages(pair: Pair, urls: UrlMappings) -> Iterator[Hit]:
    """Attributes that lead to another page, and have no slip; one that leads to another page of the source was copied
    in the place of its own."""
    if "=" not in pair.target.text:
        return
    for source, target in answering_attributes(*pair.texts):
        if not source.leads or is_mistaken_page(source.value, target.value):
            continue
        if (
            _is_plain(source.value)
            and _is_plain(target.value)
            and page_key(source.value, urls) != page_key(target.value)
        ):
            copied = any(target.value == other.value for other in pair.source.text.fact(read_attributes))
            kind = "link" if copied else "attribute-other"
            yield pair.hit(kind, source.span, target.span, expected=source.value, found=target.value)


def _is_plain(address: str) -> bool:
    """Whether an address is one page: nothing is filled in, and it holds no picture, text or program itself."""
    return regex.fullmatch(r"(?!data:|javascript:|mailto:)[^\s{}<>$,]+", address, regex.IGNORECASE) is not None


class _Labelled(NamedTuple):
    """A link or an image: its address, all that it takes up, and its text."""

    link: Markup
    whole: Span
    label: str


def _take_same(link: Markup, left: list[_Labelled]) -> _Labelled | None:
    """The first of those left that leads to the same place, which is then no longer left."""
    near = next((other for other in left if address_key(other.link) == address_key(link)), None)
    if near is not None:
        left.remove(near)
    return near


def _labelled(text: Text) -> Iterator[_Labelled]:
    """The links and images of a text."""
    for link in of_kind(text, "link"):
        if match := _LABEL.search(text, max(0, link.span.start - _LONGEST_LABEL), link.span.start):
            yield _Labelled(link, Span(match.start(), link.span.end), match["label"].strip())


def _stands_in(text: Text, address: Markup) -> bool:
    """Whether an address is given in code or as a link."""
    return address_key(address) in text.lower()


def _without_mapped(left: Unanswered, urls: UrlMappings) -> Unanswered:
    """What is left when an address of the source is answered by the one that the configuration names for it."""
    expected = {address_key(markup, urls): markup for markup in left.source}
    answered = [expected[key] for markup in left.target if (key := address_key(markup)) in expected]
    return Unanswered(
        [markup for markup in left.source if markup not in answered],
        [markup for markup in left.target if address_key(markup) not in expected],
    )


def _kind(source: Markup, target: Markup) -> str:
    """How an address differs: by a slip, or in being another one."""
    a, b = address_key(source), address_key(target)
    slip = (len(a) >= _LEAST and is_slip(a, b)) or is_translated_path(a, b) or is_shortened_host(a, b)
    slip = slip or _is_relabelled(source, target)
    return target.kind if slip or target.kind == "email" else target.kind + "-other"


def _is_relabelled(source: Markup, target: Markup) -> bool:
    """Whether the label of a definition elsewhere is another form of its word: [install], [installation]."""
    if not source.text.startswith("[") or not target.text.startswith("["):
        return False
    short, long = sorted((source.text[1:-1].lower(), target.text[1:-1].lower()), key=len)
    return len(short) >= _LEAST_LABEL and short.isalpha() and long.isalpha() and long.startswith(short[:-1])


def _hit(pair: Pair, kind: str, source: Markup | None, target: Markup | None) -> Hit:
    return pair.hit(
        kind,
        source.span if source else None,
        target.span if target else None,
        expected=source.text if source else "",
        found=target.text if target else "",
    )
