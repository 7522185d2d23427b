"""TMX 1.4b, translation memories: a unit a pair (OSCAR, "TMX 1.4b Specification", 2005)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint import __version__
from qa_lint.model import Document, Pair, Segment
from qa_lint.writers.written import Losses, Xml, confidence_of, pieces, translated


def tmx(documents: Sequence[Document], losses: Losses) -> bytes:
    """The pairs whose both sides have text; how sure an alignment is stands in the property `x-confidence`."""
    xml = Xml(losses)
    units = [unit for pair in translated(documents, losses) for unit in _unit(pair, xml)]
    head = '<header creationtool="qa-lint" creationtoolversion="%s" segtype="sentence" o-tmf="qa-lint" adminlang="en"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<tmx version="1.4">',
        f'  {head % __version__} srclang="*all*" datatype="plaintext"/>',
        "  <body>",
        *units,
        "  </body>",
        "</tmx>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _unit(pair: Pair, xml: Xml) -> Iterator[str]:
    losses = xml.losses
    losses.of_pair(pair, "keys", "contexts", "notes", "states")
    key = pair.key if not any(character.isspace() for character in pair.key) else ""  # which a tuid must not have
    name = f" tuid={xml.attribute(key)}" if key else ""
    yield f'    <tu{name} srclang="{pair.source.language}">'
    yield from (f"      <note>{xml.text(note)}</note>" for note in pair.notes)
    context = " ".join(filter(None, ["" if key else pair.key, pair.context]))
    for kind, value in (("context", context), ("status", pair.state), ("confidence", confidence_of(pair))):
        if value:
            yield f'      <prop type="x-{kind}">{xml.text(value)}</prop>'
    for segment in (pair.source, pair.target):
        yield f'      <tuv xml:lang="{segment.language}"><seg>{_inline(segment, xml)}</seg></tuv>'
    yield "    </tu>"


def _inline(segment: Segment, xml: Xml) -> str:
    """The text with its codes as placeholders, which hold what they are in the document."""
    number = 0
    told = []
    for text, is_code in pieces(segment):
        number += is_code
        told.append(f'<ph x="{number}">{xml.text(text)}</ph>' if is_code else xml.text(text))
    return "".join(told)
