"""Known names of several words of which one has a slip, and the others stand beside it (Seuol National University).

What stands there may be answered all the same, as one of its words or another form of the name answers it: so the
slip is looked for on its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.known import KnownNames, Mention
from qa_lint.facts.names.readings import LATIN_WORD
from qa_lint.facts.romanization_systems import NAMING_SYSTEMS, standard_forms
from qa_lint.languages.syllables import is_syllable
from qa_lint.resources.gazetteer import KnownName
from qa_lint.resources.letters import bare_letters

# Set by hand:
_SHORTEST = 3  # letters of a word in which a slip can be told, where the others stand beside it
_LONG = 8  # and in which two can
_BESIDE = 4  # words on either side by which a place in a text is told from others


class SlippedForm(NamedTuple):
    """A mention, the Latin words by index that are a form of it, the one of them with a slip, and what is due there."""

    mention: Mention
    first: int
    last: int
    slip: int
    word: str


def slipped_forms(known: KnownNames, evidence: NameEvidence) -> Iterator[SlippedForm]:
    """The forms of known names with a slip in one of their words; not of persons, who spell themselves in many ways."""
    mentions = {mention.name: mention for mention in known.mentions if "person" not in mention.name.groups}
    strange = _strange_words(evidence) if mentions else {}
    if not strange:
        return
    for name, mention in mentions.items():
        for form in name.latin:
            words = LATIN_WORD.findall(form) if " " in form else ()
            yield from (
                SlippedForm(mention, i - at, i - at + len(words) - 1, i, words[at])
                for i in strange.values()
                for at in range(len(words) if len(words) > 1 else 0)
                if _stands_there(words, at, i, evidence) and _is_slip(name, words[at], evidence.latin[i].text)
            )


def _strange_words(evidence: NameEvidence) -> Mapping[tuple[Sequence[str], Sequence[str]], int]:
    """The Latin words, by index, that are in no table, once for what stands before them and from them on."""
    latin, known = evidence.latin, evidence.known
    texts = tuple(word.text for word in latin)
    found: dict[tuple[Sequence[str], Sequence[str]], int] = {}
    for i, word in enumerate(latin):
        if len(word.text) < _SHORTEST or known.vocabulary.has_form_of(word.text) or word.text.isupper():
            continue
        if word.text not in known.gazetteer.latin_words and word.text.lower() not in evidence.in_korean:
            found.setdefault((texts[max(0, i - _BESIDE) : i], texts[i : i + _BESIDE + 1]), i)
    return found


def _stands_there(words: Sequence[str], at: int, index: int, evidence: NameEvidence) -> bool:
    """Whether all other words of a form stand around a Latin word as they do around the one of the form."""
    first, latin = index - at, evidence.latin
    if first < 0 or first + len(words) > len(latin):
        return False
    return all(latin[first + n].text == word for n, word in enumerate(words) if n != at)


def _is_slip(name: KnownName, right: str, latin: str) -> bool:
    """Whether a word is another one but for a letter, or two of a long one: not the plural of it, and not what a system
    of romanization writes for the name (Kongju National University)."""
    one, other = bare_letters(right), bare_letters(latin)
    most = 2 if min(len(one), len(other)) >= _LONG else 1
    turned = one != other and sorted(one) == sorted(other)  # Dabhi, of Abu Dhabi
    if len(one) < _SHORTEST or not (turned or 1 <= OSA.distance(one, other, score_cutoff=most) <= most):
        return False
    if len(one) == _SHORTEST and not turned:
        return False
    return one.removesuffix("s") != other.removesuffix("s") and not _is_romanized(name.hangul, other)


def _is_romanized(hangul: str, letters: str) -> bool:
    heads = (hangul[:size] for size in range(2, len(hangul) + 1))
    return any(
        bare_letters(form) == letters
        for head in heads
        if all(map(is_syllable, head))
        for system in NAMING_SYSTEMS
        for form in standard_forms(head, system)
    )
