"""A Korean translation that changes its register on the way."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from qa_lint.facts.register import Ending, Register, read_endings
from qa_lint.facts.sentences import read_statements
from qa_lint.late import regex
from qa_lint.model import Document, Hit, Location, Pair, Place, Sighting, Sightings, Spot, check, collects

# Set by hand:
_LEAST = 5  # sentences that show which register the document is written in
_CLEARLY = 10  # sentences of the one for each of the other: a slip; fewer, and it may be meant
_BARELY = 4  # the same, below which the document has no usual register
_AROUND = 2  # sentences before and after that are in the usual register; a passage in the other one has its reason

_SPEAKER = regex.compile(r"[.!?]\s+\S{1,12}\s?[:：]\s|\s[-–—]\s|\n")  # somebody else goes on, or a line of its own
_ASKS = regex.compile(r"[?？]")  # so that another one may answer
_LONG = 3  # sentences of one text; longer ones may change into 해요 and back to speak to the reader
_WRITTEN: tuple[Register, ...] = ("합니다", "한다")  # 해요 is talk, in which others have their place
_STATES: tuple[Register, ...] = (*_WRITTEN, "해요")
_POLITE: tuple[Register, ...] = ("합니다", "해요", "하세요")
_AMONG_FRIENDS: Register = "해"
_PLAIN: Register = "해라"  # a command, which may stand beside what is told in 한다


class Sentence(NamedTuple):
    """A sentence of a translation that shows its register."""

    register: Register
    before: Register | None  # that from which the translation goes over to it, where it is the first to
    begins: Place  # the translation


def registers(document: Document) -> Sequence[Sighting[Sentence, Spot]]:
    """The sentences in 합니다 and 한다, and those in which a translation goes over to another register."""
    found = []
    for pair in document.pairs:
        endings = pair.target.text.fact(read_endings) if pair.complete else ()
        if endings:
            before, changed = _change(pair, endings) or (None, None)
            begins = pair.target.file.place(pair.target.anchor)
            for ending in endings:
                said = Sentence(ending.register, before.register if before and ending is changed else None, begins)
                if said.before or said.register in (*_WRITTEN, _AMONG_FRIENDS):
                    found.append(Sighting(said, Spot.whole(pair.source), Spot(pair.target, ending.span)))
    return found


def _change(pair: Pair, endings: Sequence[Ending]) -> tuple[Ending, Ending] | None:
    """The first sentence of a translation that ends otherwise than the one before it, behind that."""
    short = len(pair.target.text.fact(read_statements)) <= _LONG
    rest = [ending for ending in endings if ending.register != _AMONG_FRIENDS]
    states = [ending for ending in rest if ending.register in _STATES]
    differ = [(a, b) for a, b in pairwise(states) if a.register != b.register]
    differ += [(a, b) for a, b in pairwise(rest) if _PLAIN in (a.register, b.register) and _is_polite(a, b)]
    if short and not _ASKS.search(pair.target.text):
        differ += [(a, b) for a, b in pairwise(endings) if b.register == _AMONG_FRIENDS and _is_polite(a, b)]
    for before, ending in sorted(differ, key=lambda both: both[1].span):
        talk = "해요" in (before.register, ending.register)
        goes_on = not _SPEAKER.search(pair.target.text, before.span.end, ending.span.start)
        if goes_on and (short or not talk):
            return before, ending
    return None


def _is_polite(before: Ending, ending: Ending) -> bool:
    return before.register in _POLITE or ending.register in _POLITE


@check(kinds={"slip": ("rare", "usual", "times"), "mixed": ("rare", "usual", "times"), "within": ("rare", "usual")})
@collects(registers)
def find_mixed_registers(seen: Sightings) -> Iterator[Hit]:
    """Sentences that end in 한다 in a document in 합니다, and the other way round, where one of the two is rare; and
    one in 해 in a document in 합니다.

    Kind `within`: a text that goes over from one of the three registers to another, or from one of the polite ones to
    해, if nothing else was said of it.
    """
    evidence = seen.evidence(registers)
    told = set()
    for found, hit in chain(_rare(evidence), _among_friends(evidence)):
        told.add(found.record.begins)
        yield hit
    for found in evidence:
        register, before, begins = found.record
        if before and begins not in told:
            yield Hit("within", found.source, found.target, {"rare": register, "usual": before})


def _among_friends(
    evidence: Sequence[Sighting[Sentence, Location]],
) -> Iterator[tuple[Sighting[Sentence, Location], Hit]]:
    """The only sentence in 해 of a document that speaks to its readers in 합니다; more of them are somebody's words."""
    alone: Sighting[Sentence, Location] | None = None
    times = 0
    for found in evidence:
        if found.record.register == _AMONG_FRIENDS:
            if alone:
                return
            alone = found
        times += found.record.register == _WRITTEN[0]
    if alone and times >= _CLEARLY:
        yield alone, Hit("slip", alone.source, alone.target, {"rare": "해", "usual": _WRITTEN[0], "times": times})


def _rare(evidence: Sequence[Sighting[Sentence, Location]]) -> Iterator[tuple[Sighting[Sentence, Location], Hit]]:
    """The sentences in the rarer of the registers 합니다 and 한다."""
    numbers, written = array("L"), bytearray()  # of those in the two registers, and which they are in
    for number, found in enumerate(evidence):
        register = found.record.register
        if register in _WRITTEN:
            numbers.append(number)
            written.append(_WRITTEN.index(register))
    (exceptions, rare), (times, usual) = sorted((written.count(one), one) for one in (0, 1))
    if times < _LEAST or times < _BARELY * exceptions:
        return
    for i, one in enumerate(written if exceptions else b""):
        if one == rare:
            alone = rare not in written[max(0, i - _AROUND) : i] + written[i + 1 : i + 1 + _AROUND]
            kind = "slip" if alone and times >= _CLEARLY * exceptions else "mixed"
            found = evidence[numbers[i]]
            values = {"rare": _WRITTEN[rare], "usual": _WRITTEN[usual], "times": times}
            yield found, Hit(kind, found.source, found.target, values)
