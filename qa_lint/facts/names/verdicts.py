"""Whether a Hangul name has lost its counterpart, or another name stands in its place: the evidence weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from qa_lint.facts.names.evidence import NAME_LIKE, NameEvidence
from qa_lint.facts.names.name_features import lost_features, name_features, wrong_features
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.resources.name_weights import NameWeights

_SURELY_WRONG = 0.2  # log-odds from which a reader is told: about three false ones in a thousand pairs of good text


class Verdict(NamedTuple):
    """What became of a Hangul name: `wrong` (a Latin word, by index, stands for it), `lost`, `doubtful`, `unclear`."""

    kind: str
    stem: str
    latin: int = -1


def judge_names(
    evidence: NameEvidence, weights: NameWeights, candidates: Sequence[int], taken: Set[int] = frozenset()
) -> Iterator[Verdict]:
    """A verdict on each of the Hangul words at the indices; `taken` are Latin words that something else explains.

    Cheap first: the analyser is asked only where its word for a proper noun would make a difference, and whether a
    Latin word sounds like anything in the Korean only when all else speaks for its being another name.
    """
    used = set(taken)
    for i in candidates:
        word = evidence.hangul[i]
        all_of_it = len(word.stems[0])
        likely, verdict = _suspicions(evidence, weights, i, all_of_it, len(candidates), used)
        if likely:
            suspects, verdict = _suspicions(evidence, weights, i, evidence.proper(word), len(candidates), used)
            for j in suspects:
                if j >= 0 and evidence.is_faintly_heard(j):
                    continue
                verdict = verdict._replace(kind="wrong", latin=j) if j >= 0 else verdict._replace(kind="lost")
                break
        used.add(verdict.latin)
        yield verdict


def _suspicions(
    evidence: NameEvidence, weights: NameWeights, here: int, proper: int, unread: int, used: Set[int]
) -> tuple[list[int], Verdict]:
    """Latin words that may stand for the Hangul word, the likeliest first, then -1 if it may be lost; and a verdict if
    it is none of all that."""
    word = evidence.hangul[here]
    name, stem = name_features(evidence, word, proper), evidence.stem(word, proper)
    doubtful = name["foreign"] > 0 and not name["ordinary"] and not name["translated"]
    if name["foreign"] < NAME_LIKE:
        return [], Verdict("unclear", stem)
    odds = {
        i: weights["wrong"].log_odds(wrong_features(evidence, here, name, i)) for i in evidence.free if i not in used
    }
    found = sorted((i for i in odds if odds[i] > _SURELY_WRONG), key=lambda i: -odds[i])
    lost = lost_features(evidence, word, name, unread)
    gap = evidence.pair.english.fact(read_gaps).plain or lost["small letter, early"]  # whoever else is named
    if weights["lost"].log_odds(lost) > 0 and (
        gap or not evidence.has_stand_in(word, stem, bool(name["a place unsaid"]))
    ):
        found.append(-1)
    return found, Verdict("doubtful" if doubtful else "unclear", stem)
