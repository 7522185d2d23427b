"""The names that a project uses already, as a name list (`qa-lint names`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.checks.compare_forms import Named
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


def used_names(mentions: Sequence[Named]) -> list[UsedName]:
    """One entry a name: what is found in several forms has the commonest, of equals the first. By kind and Hangul."""
    found: list[UsedName] = []
    for kind in ("person", "company", "place"):
        found += (_romanized(kind, same) for same in _by_name(m for m in mentions if m.aspect == kind))
    foreign = (m for m in mentions if m.kind != "romanization" and m.sure and not _is_heading(m.name))
    romanized = {name.hangul for name in found}
    found += (name for same in _by_name(foreign) if (name := _foreign(same)).hangul not in romanized)
    return sorted(found, key=lambda name: (KINDS.index(name.kind), *name[1:]))


def _is_heading(latin: str) -> bool:
    return latin.isupper() and " " in latin


def _by_name(mentions: Iterable[Named]) -> Iterator[list[Named]]:
    groups: defaultdict[str, list[Named]] = defaultdict(list)
    for mention in mentions:
        groups[mention.whole[0] or mention.name].append(mention)
    yield from groups.values()


def _romanized(kind: str, mentions: Sequence[Named]) -> UsedName:
    forms = [(mention.whole[0] or mention.name, mention.whole[1] or mention.shown) for mention in mentions]
    ((hangul, latin), times), *_ = Counter(forms).most_common()
    return UsedName(kind, hangul, latin, times, _place(mentions[forms.index((hangul, latin))]))


def _foreign(mentions: Sequence[Named]) -> UsedName:
    """A particle belongs to one mention, the name to all: so the form that most of them may have is the name."""
    shared = Counter(form for mention in mentions for form in mention.forms)
    likeliest = Counter(mention.shown for mention in mentions)
    hangul = max(shared, key=lambda form: (shared[form], likeliest[form]))
    first = next(mention for mention in mentions if hangul in mention.forms)
    return UsedName("name", hangul, first.name, shared[hangul], _place(first))


def _place(mention: Named) -> str:
    target = mention.english if mention.source == "ko" else mention.korean
    return f"{target.path}:{target.start.line}"
