"""Pairs of Korean and English rows, and what `compare_names` says of the names in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from worded import source_of, target_of

from qa_lint.checks.names.compare_names import compare_names
from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.evidence import Knowledge
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.listed import read_listed
from qa_lint.facts.names.memory import NameMemory
from qa_lint.model import Document, Hit, Pair, Segment, Spot, TextFile
from qa_lint.resources.name_list import ListedName, NameList
from qa_lint.resources.registry import Resources
from qa_lint.resources.vocabulary import Vocabulary

_SHIPPED = Resources()
VOCABULARY = _SHIPPED.get(Vocabulary)
# checks that tell of a name that English has as well, at another place or in part: it stays open
_OF_WHAT_IS_ANSWERED = frozenset(
    (
        "repeated_hits",
        "again_hits",
        "other_given_hits",
        "crossed_given_hits",
        "slips_of_romanized",
        "slips_of_the_second",
        "slips_of_loanwords",
    )
)
KNOWN = Knowledge(**_SHIPPED.wanted_by(Knowledge))


def compared(*rows: tuple[str, str], names: Sequence[ListedName] = (), reverse: bool = False) -> list[Hit]:
    """The hits in a document of these (Korean, English) pairs, but the doubtful ones."""
    pairs = []
    for korean, english in rows:
        file = TextFile("x.tsv", f"{korean}\t{english}\n")
        start = len(korean) + 1
        sides = [Segment.of_file(file, 0, len(korean), "ko")]
        sides.append(Segment.of_file(file, start, start + len(english), "en"))
        pairs.append(Pair(*(sides[::-1] if reverse else sides)))
    hits = compare_names(
        Document("x.tsv", pairs),
        **(_SHIPPED.wanted_by(compare_names) | {"names": NameList(names)}),
    )
    found = [hit for hit in hits if hit.kind != "doubtful"]
    if not any("(" in korean or "（" in korean for korean, _ in rows):  # the original of a name is told with it
        for hit in found:
            assert_marked(hit)
    return found


def assert_marked(hit: Hit) -> None:
    """The names that a hit speaks of are what it marks: of a language (일본어), the country."""
    marked = {"name": target_of(hit).text if hit.kind == "added" else source_of(hit).text}
    if "given" in hit.values:
        marked["given"] = target_of(hit).text
    for key, text in marked.items():
        assert hit.values[key] in (text, f"{text}어"), hit


def hits_of(check: Callable[..., Iterable[Hit]], ledger: Ledger, *others: object) -> list[Hit]:
    """The hits of one check by itself. What it tells of is spoken for: the wrong Latin words are taken, and no check
    that comes later tells of the Hangul name again."""
    found = [*check(ledger, *others)]
    for hit in found:
        assert_marked(hit)
        if "given" in hit.values:
            assert isinstance(hit.source, Spot)
            assert isinstance(hit.target, Spot)
            assert ledger.words_at(hit.target.span) <= ledger.taken, hit
            assert ledger.is_settled(hit.source.span) or getattr(check, "__name__", "") in _OF_WHAT_IS_ANSWERED, hit
    return found


def kinds(*rows: tuple[str, str], names: Sequence[ListedName] = ()) -> list[str]:
    """The kinds of hits, which the other direction must mirror."""
    found = [hit.kind for hit in compared(*rows, names=names)]
    mirror = {"missing": "added", "added": "missing"}
    assert [hit.kind for hit in compared(*rows, names=names, reverse=True)] == [
        mirror.get(kind, kind) for kind in found
    ]
    return found


def assert_told_in_the_place_of(korean: str, english: str, own: str, other: str) -> None:
    """Of a template with the name that the Korean has nothing is told, with another that this one was expected."""
    assert kinds((korean, english.format(own))) == []
    [hit] = compared((korean, english.format(other)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", other, own)


def ledger_of(korean: str, english: str, names: Sequence[ListedName] = (), reverse: bool = False) -> Ledger:
    """A pair as the checks of names are shown it, before any of them has said anything."""
    sides = [Segment.of_string(korean, "ko"), Segment.of_string(english, "en")]
    pair = Pair(*(sides[::-1] if reverse else sides))
    listed = pair.fact(read_listed, NameList(names))
    return Ledger(pair, KNOWN, NameMemory(), listed, pair.fact(read_known_names, KNOWN.gazetteer, KNOWN.vocabulary))
