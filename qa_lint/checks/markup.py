"""What a translation takes over as it stands, in whatever order: code, placeholders, addresses, tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import regex
from rapidfuzz.distance import OSA

from qa_lint.facts.addresses import UrlMappings
from qa_lint.facts.markup import Markup, read_markup, read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Hit, Pair, Segment


class _Left(NamedTuple):
    """What of one kind stands on one side only."""

    source: list[Markup]
    target: list[Markup]


def compare_placeholders(pair: Pair) -> Iterator[Hit]:
    """Placeholders that one side has and the other has not: {name}, %s, ${x}, {{name}}, and roles of reST: :ref:`x`."""
    if not pair.complete:
        return
    both = _left(pair, "placeholder", _placeholder)
    roles = _left(pair, "role", _role)
    left = _Left(
        [m for m in both.source if _SIMPLE.fullmatch(m.text)] + roles.source,
        [m for m in both.target if _SIMPLE.fullmatch(m.text)] + roles.target,
    )
    for markup in left.source:
        answer = left.target.pop(0) if left.target else None
        there = pair.target.at(*answer.span) if answer else pair.target.whole
        kind = "changed" if answer else "missing"
        yield Hit(kind, pair.source.at(*markup.span), there, _texts(markup, answer))
    for markup in left.target:
        yield Hit("added", pair.source.whole, pair.target.at(*markup.span), _texts(None, markup))


def compare_code(pair: Pair) -> Iterator[Hit]:
    """Code that reads differently in the translation: misspelled, translated, another identifier, or no longer code."""
    if not pair.complete:
        return
    yield from _loose_ticks(pair)
    yield from _quoted_code(pair)
    yield from _misspelled_names(pair)
    left = _left(pair, "code", _code)
    for markup in left.target:
        kind, near = "misspelled", _meant(pair, markup)
        if near is None:
            near = max(left.source, key=lambda m: _likeness(_code(m), _code(markup)), default=None)
            if near is None:
                continue
            kind = _code_kind(_code(near), _code(markup))
        if near in left.source:
            left.source.remove(near)
        yield Hit(kind, pair.source.at(*near.span), pair.target.at(*markup.span), _texts(near, markup))


def _misspelled_names(pair: Pair) -> Iterator[Hit]:
    """File names and options outside code that differ by a slip."""
    for kind in ("file", "option"):
        left = _left(pair, kind, lambda markup: markup.text)
        for markup in left.target:
            near = next((m for m in left.source if _is_slip(m.text, markup.text)), None)
            if near:
                left.source.remove(near)
                yield Hit("misspelled", pair.source.at(*near.span), pair.target.at(*markup.span), _texts(near, markup))


def compare_addresses(pair: Pair, *, urls: UrlMappings) -> Iterator[Hit]:
    """URLs, link targets and e-mail addresses that are not the same on both sides."""
    if not pair.complete:
        return
    for kind, key in (("url", _url), ("link", _link), ("email", _email)):
        left = _left(pair, kind, key)
        expected = {key(m._replace(text=_moved(m.text, urls))): m for m in left.source}
        moved = {key(m): expected[key(m)] for m in left.target if key(m) in expected}
        left = _Left(
            [m for m in left.source if m not in moved.values()], [m for m in left.target if key(m) not in moved]
        )
        for markup in left.target:
            near = max(left.source, key=lambda m: _likeness(key(m), key(markup)), default=None)
            if near is None:
                continue
            left.source.remove(near)
            a, b = key(near), key(markup)
            slip = (len(a) > 8 and _is_slip(a, b)) or _is_translated(a, b)
            name = kind if kind == "email" or slip else kind + "-other"
            yield Hit(name, pair.source.at(*near.span), pair.target.at(*markup.span), _texts(near, markup))
        if kind == "link" and _links(pair.source) > _links(pair.target):
            for markup in left.source[: _links(pair.source) - _links(pair.target)]:
                yield Hit("link-lost", pair.source.at(*markup.span), pair.target.whole, _texts(markup, None))


def _moved(text: str, urls: UrlMappings) -> str:
    """An address, or the parentheses of a link with one, as the configuration has it in the translation."""
    if text.startswith("("):
        return f"({urls.translated(text[1:-1])})"
    return urls.translated(text)


def _links(segment: Segment) -> int:
    return sum(markup.kind == "link" for markup in segment.fact(read_markup))


def compare_tags(pair: Pair) -> Iterator[Hit]:
    """Tags that are opened and closed on one side and not on the other, and numbered tags that are missing."""
    if not pair.complete:
        return
    both = _left(pair, "tag", _tag)
    left = _Left(*([m for m in side if _tag(m).strip("/") not in _BREAKS] for side in both))
    for markup in left.source:
        if _pairs_off(left.source):
            continue
        yield Hit("missing", pair.source.at(*markup.span), pair.target.whole, _texts(markup, None))
    for markup in left.target:
        if not _pairs_off(left.target):
            yield Hit("added", pair.source.whole, pair.target.at(*markup.span), _texts(None, markup))


_HEADING = regex.compile(r"(#{1,6})[ \t]+(?=\S)")


def compare_headings(pair: Pair) -> Iterator[Hit]:
    """A Markdown heading that is of another level, or none, in the translation."""
    if not pair.complete:
        return
    source, target = _HEADING.match(pair.source.text), _HEADING.match(pair.target.text)
    if (source and source[1]) == (target and target[1]):
        return
    here = pair.source.at(*source.span(1)) if source else pair.source.whole
    there = pair.target.at(*target.span(1)) if target else pair.target.whole
    yield Hit("heading", here, there, {"expected": source[1] if source else "", "found": target[1] if target else ""})


def _left(pair: Pair, kind: str, key: Callable[[Markup], str]) -> _Left:
    """What of a kind has no equal on the other side, however often it is said there."""
    source = [m for m in pair.source.fact(read_markup) if m.kind == kind]
    target = [m for m in pair.target.fact(read_markup) if m.kind == kind]
    if not source and not target:
        return _Left([], [])
    said, answered = {key(m) for m in source}, {key(m) for m in target}
    return _Left([m for m in source if key(m) not in answered], [m for m in target if key(m) not in said])


def _texts(source: Markup | None, target: Markup | None) -> dict[str, str]:
    return {"expected": source.text if source else "", "found": target.text if target else ""}


_FORMS = regex.compile(r"\{\s*([\w.-]+)\s*,\s*(plural|selectordinal|select)\s*,", regex.ASCII)


def _placeholder(markup: Markup) -> str:
    """A placeholder without its spaces, and without the texts for one and many, which are translated."""
    if match := _FORMS.match(markup.text):
        return f"{{{match[1]},{match[2]}}}"
    return regex.sub(r"\s+", "", markup.text)


_TRANSLATED_ROLES = {":term:", ":guilabel:", ":menuselection:", ":abbr:", ":dfn:", ":emphasis:", ":strong:", ":sub:"}


def _role(markup: Markup) -> str:
    """The name and the goal of a role; a text in Korean or before the <goal> is translated."""
    name, _, text = markup.text.strip("`").partition("`")
    if match := regex.search("<([^<>]+)>$", text):
        return name + match[1]
    return name if name in _TRANSLATED_ROLES or regex.search(r"\p{Hangul}", text) else name + text


# a name or number to be filled in, as against a stretch of a program between braces
_SIMPLE = regex.compile(
    r"%.*|\$?\{\{?\s*[-$]?[\w.-]*(?:\(.*\))?\s*\}?\}|\{\s*[\w.-]+\s*,\s*(?:plural|select|number|date|time).*",
    regex.DOTALL,
)


def _code(markup: Markup) -> str:
    return " ".join(markup.text.strip("`").split())


_IDENTIFIER = regex.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def _email(markup: Markup) -> str:
    return markup.text.lower()


_LOCALE = r"(?:ko|en|kr|ko-kr|en-us|en-gb|en_us|ko_kr|intl/ko|intl/en)"


def _url(markup: Markup) -> str:
    """An address without what a translated page may change: its language and its anchor."""
    text = regex.sub(r"[?#].*|[.,;:!?)*_]+$", "", markup.text.lower())
    text = regex.sub(r"^(?:https?|ftp)://(?:www\.)?", "", text)
    text = regex.sub(rf"^{_LOCALE}\.|(?<=[/.]){_LOCALE}(?=/|$)/?", "", text)
    return text.rstrip("/")


def _link(markup: Markup) -> str:
    text = markup.text[1:-1]
    if regex.match(r"https?:", text):
        return _url(Markup("url", markup.span, text))
    return regex.sub(rf"#.*|(?<=/){_LOCALE}/|^\./|/$", "", text.lower())


def _tag(markup: Markup) -> str:
    match = regex.match(r"<(/?)\s*([^\s/>]+)", markup.text)
    assert match is not None, "a tag has a name"
    return match[1] + match[2].lower()


_BREAKS = {"br", "wbr", "hr", "p"}  # which break a line, as a translation may or may not


def _pairs_off(markups: Sequence[Markup]) -> bool:
    """Whether every opening tag among them is closed, so that a stretch lost or gained its format as a whole."""
    count = Counter(_tag(m).strip("/") for m in markups)
    return all(number % 2 == 0 for number in count.values())


def _is_translated(source: str, target: str) -> bool:
    """Whether the path within a site was put into Hangul."""
    return (
        target.startswith("/")
        and regex.search(r"\p{Hangul}", target) is not None
        and not regex.search(r"\p{Hangul}|%[0-9a-f]", source)
    )


def _likeness(a: str, b: str) -> float:
    return float(OSA.normalized_similarity(a, b))


def _is_slip(a: str, b: str) -> bool:
    """Whether two texts differ by a slip of the keyboard, not by a number or by being something else."""
    if regex.sub(r"[0-9]+", "0", a) == regex.sub(r"[0-9]+", "0", b):
        return False
    return bool(OSA.distance(a, b) <= (1 if len(a) < 6 else 2)) and min(len(a), len(b)) >= 4


_BARE = regex.compile(r"[\p{L}_$][\p{L}0-9_$.-]*|</?[\p{L}0-9_ -]+/?>")
_PUNCTUATION = regex.compile(r"[\s.,;:!?*_\"'“”‘’]+")


def _code_kind(source: str, target: str) -> str:
    """How code differs: by a slip, by translation, only in its text or punctuation, or in being other code."""
    if regex.search(r"\p{Hangul}", source + target):
        return "translated" if _BARE.fullmatch(source) and _BARE.fullmatch(target) else "text"
    a, b = _PUNCTUATION.sub("", source), _PUNCTUATION.sub("", target)
    if a in b or b in a:
        return "text"
    return "misspelled" if _is_slip(source, target) else "other"


def _meant(pair: Pair, markup: Markup) -> Markup | None:
    """The code of the source with an identifier that code of the translation all but equals."""
    code = _code(markup).strip("\"'")
    if not _IDENTIFIER.fullmatch(code):
        return None
    spans = [m for m in pair.source.fact(read_markup) if m.kind == "code"]
    words = [(word, m) for m in spans for word in _IDENTIFIER.findall(m.text)]
    if any(word == code for word, _ in words):
        return None
    for word, m in words:
        if _is_slip(word, code) and sum(w == word for w, _ in words) > _count(pair.target, word):
            return m
    return None


def _count(segment: Segment, word: str) -> int:
    return sum(_IDENTIFIER.findall(m.text).count(word) for m in segment.fact(read_markup) if m.kind == "code")


def _loose_ticks(pair: Pair) -> Iterator[Hit]:
    """Backticks in the translation that do not pair up, where those of the source do."""
    found = regex.search("`++(?![^`]+'')", pair.target.fact(read_prose))  # but for TeX's ``quotation marks''
    if found and "`" not in pair.source.fact(read_prose):
        place = found.start()
        yield Hit("loose", pair.source.whole, pair.target.at(place, place + 1), {"expected": "", "found": "`"})


def _quoted_code(pair: Pair) -> Iterator[Hit]:
    """What is code on one side and stands in single quotation marks on the other."""
    for mine, other in ((pair.source, pair.target), (pair.target, pair.source)):
        code = {_code(m): m for m in mine.fact(read_markup) if m.kind == "code"}
        also = {_code(m) for m in other.fact(read_markup) if m.kind == "code"}
        for quotation in other.fact(read_quotations):
            inner = other.text[slice(*quotation.inner)]
            if quotation.family == "single" and inner in code and inner not in also:
                here, there = mine.at(*code[inner].span), other.at(*quotation.span)
                places = (here, there) if mine is pair.source else (there, here)
                yield Hit("quoted", *places, {"expected": code[inner].text, "found": there.text})
