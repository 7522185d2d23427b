"""The features of names without a counterpart, which `verdicts` weighs: what is seen of them, as numbers by name.

Most are 0 or 1. The weights are learned from bitext with names put wrong in it (see `name_trials` and
`qa-lint learn evidence`).
"""

from __future__ import annotations

from math import log, log1p

from qa_lint.facts.names.evidence import DERIVED, PLAINLY_FOREIGN, NameEvidence
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.languages.particles import OF_A_PLACE
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.late import regex

_EARLY = 0.2  # the part of the Korean sentence in which a name may begin the English one; set by hand
INNER_CAPITAL = regex.compile(r"\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}")
_PLACE_PARTICLE = regex.compile(rf"{any_of(OF_A_PLACE)}$")
_RARE = 4  # times in the tables' sentences: most words that stand so rarely with a capital are names


def name_features(evidence: NameEvidence, word: HangulWord, proper: int) -> dict[str, float]:
    """How much the word is a name that must have a counterpart."""
    stem = evidence.stem(word, proper)
    unsaid = any(stem in evidence.known.exonyms.words for stem in word.stems)
    ordinary = not unsaid and not evidence.known.letters.ordinary.isdisjoint(word.stems)
    foreign = evidence.known.letters.foreign(stem)
    original, proper_original = evidence.original(word)
    unheard = (
        foreign >= PLAINLY_FOREIGN and not ordinary and korean_keys(word.text)[0] not in evidence.known.words.korean
    )
    return {
        "a name": float(proper >= 2 or unsaid or unheard or evidence.known_name(word) is not None),
        "a place unsaid": float(unsaid),
        "foreign": max(-3.0, min(4.0, foreign)),
        "long": float(len(stem) >= 3),
        "ordinary": float(ordinary),
        "translated": evidence.translation(word),
        "original known": original,
        "original a name": original * proper_original,
        "read elsewhere": float(evidence.memory.read[stem] > 0),
    }


def wrong_features(evidence: NameEvidence, here: int, name: dict[str, float], index: int) -> dict[str, float]:
    """What speaks for the Latin word's standing where the original of the Hangul word (`here`) should."""
    found = evidence.latin[index]
    share = found.span.start / max(1, len(evidence.prose))
    return {
        **name,
        **_kept_features(evidence, index),
        "beside": float(evidence.beside(here, index)),
        "a place for a place": float(_is_place_for_place(evidence, here, index)),
        "distance": abs(evidence.hangul[here].span.start / evidence.length - share),
    }


def _kept_features(evidence: NameEvidence, index: int) -> dict[str, float]:
    """What is seen of a Latin word by itself, read once for all Hangul words in whose place it may stand."""
    if index not in evidence.features:
        evidence.features[index] = _stranger_features(evidence, index)
    return evidence.features[index]


def _stranger_features(evidence: NameEvidence, index: int) -> dict[str, float]:
    """How much the Latin word is a name that belongs to nothing in the Korean, whatever it may stand for."""
    found, seen = evidence.latin[index], evidence.seen(index)
    known = seen > _RARE
    proper = evidence.known.words.proper(english_stem(found.text)) if seen else 0.0
    return {
        "rare": float(0 < seen <= _RARE),
        "seen as a word": log1p(seen * (1 - proper)),
        "seen as a name": log1p(seen * proper),
        "known, opening": float(known and found.opening),
        "known, inside": float(known and not found.opening),
        "all capitals": float(found.text.isupper()),
        "inner capitals": float(bool(INNER_CAPITAL.search(found.text))),
        "hyphenated": float("-" in found.text),
        "derived": float(bool(DERIVED.search(found.text))),
        "translates a word": evidence.translates_any(index),
        "small elsewhere": float(found.text.lower() in evidence.memory.small),
        "again": log1p(evidence.memory.latin[found.text] - 1),
        "in a phrase": float(_is_in_phrase(evidence, index)),
        "title case": evidence.title_case,
        "strangers": log1p(len(evidence.strangers)),
    }


def _is_in_phrase(evidence: NameEvidence, index: int) -> bool:
    """Whether the Latin word stands beside another one with a capital that nothing explains (Supreme Court)."""
    return any(i in evidence.free and evidence.touch(min(i, index), max(i, index)) for i in (index - 1, index + 1))


def _is_place_for_place(evidence: NameEvidence, here: int, index: int) -> bool:
    """Whether a particle of places follows the Hangul word, and a preposition of places stands before the Latin."""
    return bool(_PLACE_PARTICLE.search(evidence.hangul[here].text)) and evidence.is_located(index)


def lost_features(evidence: NameEvidence, word: HangulWord, name: dict[str, float], unread: int) -> dict[str, float]:
    """What speaks for there being nothing that stands for the Hangul word."""
    gaps = evidence.pair.english.fact(read_gaps)
    share = word.span.start / evidence.length
    here = evidence.place_of(word)
    return name | {
        "cut": float(gaps.cut or gaps.torn),
        "hole": float(gaps.hole),
        "small hole": float(gaps.small_hole),
        "headless": float(gaps.headless),
        "small letter": float(gaps.small_letter),
        "small letter, early": float(gaps.small_letter and share < _EARLY),
        "half read": _best_score(evidence, here),
        "part of a name": float(evidence.is_part_of_name(here)),
        "unread": log(max(1, unread)),
        "share": share,
        "length": max(0.5, min(4.0, len(evidence.prose) / evidence.length)),
    }


def _best_score(evidence: NameEvidence, here: int) -> float:
    """How well any Latin word reads the Hangul word, if not well enough."""
    match = evidence.best.get(here)
    return max(0.0, match.score) if match else 0.0
