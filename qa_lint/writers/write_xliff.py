"""XLIFF 2.1: a unit a pair, with its metadata and size restrictions (OASIS, "XLIFF Version 2.1", 2018)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.model import MEMORY, Document, Pair
from qa_lint.writers.written import Losses, Xml, confidence_of, direction_of, pairs_of, pieces

_NAMESPACES = (
    'xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"'
    ' xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"'
)
_STATES = ("initial", "translated", "reviewed", "final")
# what other formats call the state of what nobody has translated yet, or confirmed
_INITIAL = ("fuzzy", "new", "needs-translation")


def xliff(documents: Sequence[Document], losses: Losses) -> bytes:
    """A file for each document; how sure an alignment is stands in the metadata of the unit."""
    xml = Xml(losses)
    source, target = direction_of(documents)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff {_NAMESPACES} version="2.1" srcLang="{source}" trgLang="{target}">',
        *(line for number, document in enumerate(documents, 1) for line in _file(document, number, xml)),
        "</xliff>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _file(document: Document, number: int, xml: Xml) -> Iterator[str]:
    yield f'  <file id="f{number}" original={xml.attribute(document.path or MEMORY)} xml:space="preserve">'
    units = [pair for pair in pairs_of([document]) if pair.source.text]
    if any(pair.most for pair in units):
        yield '    <slr:profiles generalProfile="xliff:codepoints"/>'
    for n, pair in enumerate(units, 1):
        yield from _unit(pair, n, xml)
    for _ in range(sum(1 for _ in pairs_of([document])) - len(units)):
        xml.losses.add("pairs without a source are left out")
    yield "  </file>"


def _unit(pair: Pair, number: int, xml: Xml) -> Iterator[str]:
    losses = xml.losses
    losses.of_pair(pair, "keys", "contexts", "notes", "states", "limits")
    name = f" name={xml.attribute(pair.key)}" if pair.key else ""
    size = f' slr:sizeRestriction="{pair.most}"' if pair.most else ""
    yield f'    <unit id="u{number}"{name}{size}>'
    if confidence := confidence_of(pair):
        meta = f'<mda:metaGroup><mda:meta type="confidence">{confidence}</mda:meta></mda:metaGroup>'
        yield f"      <mda:metadata>{meta}</mda:metadata>"
    notes = [*pair.notes, *([pair.context] if pair.context else [])]
    if notes:
        losses.add("contexts are written as notes", pair.context)
        yield f"      <notes>{''.join(f'<note>{xml.text(note)}</note>' for note in notes)}</notes>"
    codes: list[str] = []
    source, target = (_inline(list(pieces(side)), codes, xml) for side in (pair.source, pair.target))
    if codes:
        told = "".join(f'<data id="d{n}">{xml.text(code)}</data>' for n, code in enumerate(codes, 1))
        yield f"      <originalData>{told}</originalData>"
    yield f"      <segment{_state(pair, losses)}>"
    yield f"        <source>{source}</source>"
    if pair.target.text:
        yield f"        <target>{target}</target>"
    yield "      </segment>"
    yield "    </unit>"


def _inline(told: Sequence[tuple[str, bool]], codes: list[str], xml: Xml) -> str:
    """The text with its codes as placeholders; what they are in the document is added to `codes`."""
    parts = []
    for text, is_code in told:
        if is_code:
            codes.append(text)
            parts.append(f'<ph id="c{len(codes)}" dataRef="d{len(codes)}"/>')
        else:
            parts.append(xml.text(text))
    return "".join(parts)


def _state(pair: Pair, losses: Losses) -> str:
    """The state as XLIFF knows it; another one is lost."""
    state = "initial" if pair.state in _INITIAL else pair.state
    losses.add(
        "states are written as XLIFF knows them, or not at all", state != pair.state or (state and state not in _STATES)
    )
    return f' state="{state}"' if state in _STATES else ""
