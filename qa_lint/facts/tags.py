"""Tags of HTML and XML, and inline codes: which of them are tags at all, and what must stand on both sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from qa_lint.facts.markup import Markup, read_markup
from qa_lint.facts.unanswered import repeated
from qa_lint.late import regex
from qa_lint.model import Span, Text

_PARTS = regex.compile(r"<(/?)\s*([^\s/>]+)(.*?)(/?)\s*>", regex.DOTALL)
_BRACED = regex.compile(r"\{(?P<opened>[^{}<>]+)>|<(?P<closed>[^{}<>]+)\}")  # a pair of codes as Phrase writes it
_NUMBERED = regex.compile(r"(?<![A-Za-z0-9_])id\s*=\s*[\"']?([0-9]+)")
_VOID = {"img", "input", "br", "wbr", "hr", "meta", "link", "source", "embed"}
_BREAKS = {"br", "wbr", "hr", "p"}  # which break a line, as a translation may or may not
# a translation may set more or less of its text in these, as long as each is closed
FORMATS = frozenset({
    "b", "i", "em", "strong", "u", "s", "del", "ins", "mark", "small", "big", "sub", "sup", "span", "font", "code",
    "kbd", "samp", "var", "cite", "q", "abbr", "tt", "strike", "div", "ul", "ol", "li", "center", "blockquote", "pre",
    "section",
})  # fmt: skip
_HTML = (
    _VOID
    | FORMATS
    | _BREAKS
    | {"a", "button", "label", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "video", "audio"}
)


class Tag(NamedTuple):
    """A tag: where it stands, and what it opens or closes."""

    markup: Markup
    name: str  # in lower case if HTML knows it; with the number of an inline code of XLIFF
    opens: bool
    closes: bool

    @property
    def element(self) -> str:
        """Its name without a number."""
        return self.name.partition(" ")[0]

    @property
    def keys(self) -> list[str]:
        """What it opens and what it closes."""
        return [self.name] * self.opens + [f"/{self.name}"] * self.closes


def read_tags(text: Text) -> tuple[Tag, ...]:
    """The tags of a text but those that break a line; <PgUp> and <name> are no tags unless something closes them.

    A code that the format declares is one in any case.
    """
    tags = [_parsed(markup) for markup in text.fact(read_markup) if markup.kind in ("tag", "inline")]
    closed = {tag.name for tag in tags if tag.closes}
    return tuple(tag for tag in tags if tag.markup.declared or (tag.name not in _BREAKS and _is_tag(tag, closed)))


def _parsed(markup: Markup) -> Tag:
    if markup.kind == "inline":
        braced = _BRACED.fullmatch(markup.text)
        if braced:
            return Tag(markup, braced["opened"] or braced["closed"], bool(braced["opened"]), bool(braced["closed"]))
        return Tag(markup, markup.text, opens=True, closes=True)
    match = _PARTS.fullmatch(markup.text)
    assert match is not None, "a tag has a name"
    name, closing, whole = match[2], bool(match[1]), bool(match[4])
    if name.lower() in _HTML:
        name = name.lower()  # of other elements, the case tells: <Alert> is none of the same name as <alert>
    number = _NUMBERED.search(match[3])
    if name in _VOID:
        whole = True
    return Tag(markup, f"{name} {number[1]}" if number else name, not closing, closing or whole)


def _is_tag(tag: Tag, closed: set[str]) -> bool:
    text = tag.markup.text
    return (
        tag.closes
        or tag.name in closed
        or "=" in text
        or (tag.name in _HTML and regex.match(r"<\p{Ll}", text) is not None)
        or tag.name.isdecimal()
    )


# the attributes that lead somewhere, as programs alone read them
_ADDRESSES = {"href", "src", "srcset", "action", "cite", "data", "poster", "to"}


class Attribute(NamedTuple):
    """An attribute of a tag that has a value in quotation marks; the span is that of the value."""

    tag: str
    name: str
    value: str
    span: Span

    @property
    def leads(self) -> bool:
        """Whether its value is an address."""
        return self.name in _ADDRESSES


_ATTRIBUTE = regex.compile(r"(?<=\s)([A-Za-z_:@][A-Za-z0-9_:@.-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def read_attributes(text: Text) -> tuple[Attribute, ...]:
    """The attributes of all tags in order, the names of both in lower case."""
    found = []
    for markup in text.fact(read_markup):
        if markup.kind != "tag" or "=" not in markup.text:
            continue
        name = _PARTS.fullmatch(markup.text)
        for match in _ATTRIBUTE.finditer(markup.text) if name else ():
            group = 2 if match[2] is not None else 3
            start, end = (markup.span.start + place for place in match.span(group))
            found.append(Attribute(name[2].lower() if name else "", match[1].lower(), match[group], Span(start, end)))
    return tuple(found)


def answering_attributes(source: Text, target: Text) -> Iterator[tuple[Attribute, Attribute]]:
    """The attributes of the source that differ, each with that of the target whose tag and name it shares, in order."""
    there: defaultdict[tuple[str, str], list[Attribute]] = defaultdict(list)
    for attribute in target.fact(read_attributes):
        there[attribute.tag, attribute.name].append(attribute)
    here: defaultdict[tuple[str, str], list[Attribute]] = defaultdict(list)
    for attribute in source.fact(read_attributes):
        here[attribute.tag, attribute.name].append(attribute)
    for key, mine in here.items():
        if len(mine) == len(there[key]):
            values = [a.value for a in mine]
            others = [a.value for a in there[key]]
            lost = [a for a in mine if a.value not in others]
            gained = [a for a in there[key] if a.value not in values] or repeated(
                there[key], values, attrgetter("value")
            )
            yield from zip(lost, gained, strict=False)


def unclosed(tags: Sequence[Tag]) -> Counter[str]:
    """How many more of each name are opened than closed."""
    count = Counter[str]()
    for tag in tags:
        count[tag.name] += tag.opens - tag.closes
    return count
