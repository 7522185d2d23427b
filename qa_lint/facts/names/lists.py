"""Lists of known names: where some of a list are answered, the one between or beside them must be, too.

Translators leave out a name that is clear from its surroundings, but hardly one of several in a row (서울과 세종,
대전).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.known import KnownNames, Mention
from qa_lint.facts.names.leftovers import Stranger
from qa_lint.model import Span

_KOREAN = regex.compile(r"(?:과|와|하고|이랑|랑)?\s*(?:[,·ㆍ∙、]|및)?\s*")
_ENGLISH = regex.compile(r"\s*,?\s*(?:(?:and|or)\s+)?(?:in\s+)?")
_ASIDE = regex.compile(r",\s*")  # which also stands between a place and what it lies in (Suwon, Gyeonggi Province)


def lost_of_lists(known: KnownNames, left: Sequence[Mention], evidence: NameEvidence) -> Iterator[Mention]:
    """The mentions of those left that stand in a list with answered ones of their kind.

    What may be an everyday word, or be described instead of named, must stand between two of them.
    """
    korean = evidence.pair.korean
    answered = [mention for mention, _ in known.answered]
    for mention in left:
        beside = [other for other in answered if _stand_in_a_list(mention.span, other.span, korean, _KOREAN)]
        alike = [other for other in beside if other.name.groups & mention.name.groups]
        doubtful = mention.name.ambiguous or "organisation" in mention.name.groups
        if len(alike) > doubtful:
            yield mention


def added_to_lists(known: KnownNames, strangers: Sequence[Stranger], evidence: NameEvidence) -> Iterator[Stranger]:
    """The strangers that stand in a list with answers of their kind."""
    for stranger in strangers:
        kinds = {kind for name in stranger.known for kind in name.kinds}  # Gyeonggi Province says where Suwon is
        span = stranger.span(evidence.latin)
        beside = [
            mention
            for mention, answer in known.answered
            if _stand_in_a_list(span, answer, evidence.prose, _ENGLISH)
            and not _ASIDE.fullmatch(evidence.prose, *_between(span, answer))
        ]
        if any(mention.name.kinds & kinds for mention in beside):
            yield stranger


def _between(one: Span, other: Span) -> tuple[int, int]:
    return min(one.end, other.end), max(one.start, other.start)


def _stand_in_a_list(one: Span, other: Span, text: str, joint: regex.Pattern[str]) -> bool:
    """Whether nothing but what joins the members of a list stands between the two."""
    start, end = _between(one, other)
    return start < end and bool(joint.fullmatch(text, start, end)) and text[start:end].strip() != ""
