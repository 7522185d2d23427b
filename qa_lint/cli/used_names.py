"""The names that a project uses already, as a name list (`qa-lint names`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.names.forms_of_names import Found, Named
from qa_lint.resources.name_list import KINDS

HEADER = ("hangul", "latin", "kind", "count", "first")


class UsedName(NamedTuple):
    """A name, its commonest form, how often it has that, and where it has it first (`path:line`)."""

    kind: str
    hangul: str
    latin: str
    times: int
    first: str

    def row(self) -> str:
        """A line of the list, without its end."""
        return "\t".join((self.hangul, self.latin, self.kind, str(self.times), self.first))


def used_names(mentions: Sequence[Found]) -> list[UsedName]:
    """One entry a name: what is found in several forms has the commonest, of equals the first. By kind and Hangul."""
    found: list[UsedName] = []
    for kind in ("person", "company", "place"):
        found += (_romanized(kind, same) for same in _by_name(m for m in mentions if m.record.aspect == kind))
    foreign = (m for m in mentions if _is_foreign(m.record))
    romanized = {name.hangul for name in found}
    found += (name for same in _by_name(foreign) if (name := _foreign(same)).hangul not in romanized)
    return sorted(found, key=lambda name: (KINDS.index(name.kind), *name[1:]))


def _is_foreign(record: Named) -> bool:
    """Whether it is surely a name, and none that stands in a heading in capitals."""
    return record.kind != "romanization" and record.sure and not (record.name.isupper() and " " in record.name)


def _by_name(mentions: Iterable[Found]) -> Iterator[list[Found]]:
    groups: defaultdict[str, list[Found]] = defaultdict(list)
    for mention in mentions:
        groups[mention.record.whole[0] or mention.record.name].append(mention)
    yield from groups.values()


def _romanized(kind: str, mentions: Sequence[Found]) -> UsedName:
    records = [mention.record for mention in mentions]
    forms = [(record.whole[0] or record.name, record.whole[1] or record.shown) for record in records]
    ((hangul, latin), times), *_ = Counter(forms).most_common()
    return UsedName(kind, hangul, latin, times, _place(mentions[forms.index((hangul, latin))]))


def _foreign(mentions: Sequence[Found]) -> UsedName:
    """A particle belongs to one mention, the name to all: so the form that most of them may have is the name."""
    shared = Counter(form for mention in mentions for form in mention.record.forms)
    likeliest = Counter(mention.record.shown for mention in mentions)
    hangul = max(shared, key=lambda form: (shared[form], likeliest[form]))
    first = next(mention for mention in mentions if hangul in mention.record.forms)
    return UsedName("name", hangul, first.record.name, shared[hangul], _place(first))


def _place(mention: Found) -> str:
    return f"{mention.target.path}:{mention.target.row}"
