"""Hits to findings: where in the files they are, what is said of them, and how the files write what is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from qa_lint.cards.checks import Check
from qa_lint.cards.problems import korean_phrases
from qa_lint.cards.wording import word
from qa_lint.engine.fingerprints import digest_of
from qa_lint.engine.gathered import Failures
from qa_lint.engine.locate import holds_markup, locate_spot, locate_value, locate_where, loses_marks
from qa_lint.engine.subjects import Subject
from qa_lint.model import INTERNAL, Edit, Finding, Fix, Hit, Language, Location, Notation, Rule, Segment, Spot

INTERNAL_ERROR = "internal-error"


class Teller:
    """Says hits in a language, with fixes in the notations of the formats."""

    def __init__(self, language: Language, notations: Mapping[str, Notation]) -> None:
        self._language, self._notations = language, notations

    def findings(self, rules: Iterable[Rule], hit: Hit, subject: Subject) -> Iterator[Finding]:
        """A hit as findings of the rules that wait for it: only now its spans become places."""
        if not (hit.source or hit.target):
            raise ValueError("a hit has no place, in the source or in the target")
        source, target = (where and locate_where(where) for where in (hit.source, hit.target))
        values = {name: locate_value(value) for name, value in hit.values.items()}
        around = _around(source, target, subject.segments())
        fix = self._fix(hit)
        for rule in rules:
            message = word(rule, source, target, values, self._language)
            named = rule.name, rule.category, rule.severity, message
            yield Finding(*named, source, target, "", fix, rule.mqm, around, rule.formerly)

    def _fix(self, hit: Hit) -> Fix[Location] | None:
        """The fix as the files must write it; None where one of its edits cannot be written there, or breaks a tag."""
        if hit.fix is None:
            return None
        edits = []
        for edit in hit.fix.edits:
            if isinstance(edit.place, Spot) and holds_markup(edit.place):
                return None
            place = locate_spot(edit.place) if isinstance(edit.place, Spot) else edit.place
            if loses_marks(place.text, edit.text):
                return None
            notation = self._notations.get(place.notation)
            text = notation(edit.text) if notation else edit.text
            if text is None:
                return None
            edits.append(Edit(place, text))
        return Fix(tuple(edits), hit.fix.safe)

    def internal_error(self, check: Check, failures: Failures) -> Finding:
        """However often a check raised, one finding, at the pair where it did first, or at the first of all."""
        times = f" and on {failures.count - 1} more" if failures.count > 1 else ""
        message = (
            f"check {check.name} of plugin {check.plugin} failed on this pair{times} "
            f"({failures.what}); all other checks went on"
        )
        if self._language == "ko":
            message = korean_phrases().translated(message)
        return Finding(INTERNAL_ERROR, INTERNAL, "error", message, *failures.places)


def _around(
    source: Location | None, target: Location | None, segments: tuple[Segment | None, Segment | None]
) -> tuple[str, str]:
    """Digests of what a finding stands in on either side, also on the side of its pair where it has no place."""
    told, other = (
        place.around if place else digest_of(segment) if segment else ""
        for place, segment in zip((source, target), segments, strict=True)
    )
    return told, other
