"""Originals in parentheses behind a Hangul name: they must read it, and stand on the other side as they are."""

from __future__ import annotations

from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.slip_hits import stretches
from qa_lint.facts.names.evidence import FAINTLY
from qa_lint.facts.names.readings import HangulWord, is_of_calendar, is_unknown
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.exonyms import is_people_of
from qa_lint.resources.letters import simplify

# Set by hand:
_NEAR = 0.6  # similarity of two spellings of one name
_LETTERS = 4  # of the second half of a compound
_UNLIKE = 0.4  # similarity below which a name is written nothing like another one sounds
_PLAINLY_FOREIGN = 1.4  # log-odds of syllables from which a word is not Korean
_GLOSS = regex.compile(r"\s?[(（]([^()（）]*\p{Lu}[^()（）]*)[)）]")
_CAPITALISED = regex.compile(r"\p{Lu}[\p{Latin}\p{M}’'-]{2,}")


def gloss_hit(ledger: Ledger, word: HangulWord) -> Hit | None:
    """The original in parentheses after a word must read it, and stand on the other side as it is."""
    behind = ledger.pair.korean[word.span.end : word.span.end + 2]  # nearly always no parenthesis
    match = _GLOSS.match(ledger.pair.korean, word.span.end) if "(" in behind or "（" in behind else None
    if match is None:
        return None
    place = Span(*match.span(1))
    names = [name for name in _CAPITALISED.findall(match[1]) if not (name.isupper() or is_of_calendar(name))]
    here = {simplify(part): i for i, w in enumerate(ledger.latin) for part in (w.text, *w.text.split("-"))}
    missing = [name for name in names if simplify(name) not in here]
    given = {here[simplify(name)] for name in names if name not in missing}
    index = ledger.evidence.place_of(word)
    ledger.glossed.update(range(index - len(given) + 1, index + 1))
    if not names and simplify(match[1]) in here:
        ledger.settled.append(word.span)  # 브리티시텔레콤(BT)
        return None
    if names and not missing:
        return _foreign_gloss(ledger, word, names, match[1], given)
    if read := _read_otherwise(ledger, word, match[1]):
        hangul, span = read
        expected = ledger.pair.english[slice(*span)]
        return ledger.misnamed("wrong", place, span, hangul, match[1], expected)
    ledger.taken |= given
    beside = {i + step for i in given for step in (-1, 1)} - ledger.taken
    for name in missing:
        for i, found in enumerate(ledger.latin):
            unknown = is_unknown(found, ledger.known.words)
            if not found.capital or i in given or not (unknown or i in beside):
                continue
            near = Levenshtein.normalized_similarity(simplify(name), simplify(found.text)) >= _NEAR
            if found.text.startswith(name):
                continue  # TradeMe
            if english_stem(name) == english_stem(found.text) or is_people_of(simplify(found.text), simplify(name)):
                continue  # one of several, or an adjective
            if near or (unknown and i in beside):
                ledger.taken.add(i)
                return ledger.misnamed("misspelled" if near else "wrong", place, found.span, name, found.text, name)
    return None


def _read_otherwise(ledger: Ledger, word: HangulWord, gloss: str) -> tuple[str, Span] | None:
    """The Hangul name before an original, and the Latin one that reads it word by word, where a word of the
    original is another name."""
    names = gloss.split()
    end = ledger.evidence.place_of(word) + 1
    words = ledger.evidence.hangul[max(0, end - len(names)) : end]
    matches = [ledger.evidence.best.get(i) for i in range(end - len(words), end)]
    if len(words) < len(names) or not all(_CAPITALISED.fullmatch(name) for name in names):
        return None
    if any(match not in ledger.evidence.readings or match.first != match.last for match in matches if match):
        return None
    read = [ledger.latin[match.first] for match in matches if match]
    if len(read) < len(names) or any(b.span.start - a.span.end != 1 for a, b in pairwise(read)):
        return None
    if any(name.isupper() for name in names) or not any(
        (len(names) > 1 or ledger.letters.foreign(w.stems[0]) >= _PLAINLY_FOREIGN)
        and english_stem(name) != english_stem(found.text)
        and all(not ledger.letters.reaches(stem, name, FAINTLY) for stem in w.stems)
        for w, name, found in zip(words, names, read, strict=True)
    ):
        return None
    hangul = " ".join([*(w.text for w in words[:-1]), word.stems[-1]])
    return hangul, Span(read[0].span.start, read[-1].span.end)


def _foreign_gloss(ledger: Ledger, word: HangulWord, names: list[str], gloss: str, given: set[int]) -> Hit | None:
    """An original that both sides give, though it is written nothing like the word before it sounds."""
    stem = word.stems[0]
    if not all(ledger.latin[i].capital for i in given):
        return None  # a word that English does not take for a name
    if len(names) > 1 or gloss != names[0] or ledger.letters.foreign(stem) < _PLAINLY_FOREIGN or len(stem) < 3:
        return None
    likely = ledger.letters.likely(stem)
    ends = [gloss[at:] for at in range(max(1, len(gloss) - _LETTERS))]  # of what two words stand for (Technochauvinism)
    if any(ledger.letters.reaches(hangul, end, FAINTLY) for hangul in stretches(ledger, word) for end in ends):
        return None
    if Levenshtein.normalized_similarity(simplify(likely), simplify(gloss)) >= _UNLIKE:
        return None
    if ledger.known.exonyms.of(stem) or not all(is_unknown(ledger.latin[i], ledger.known.words) for i in given):
        return None
    place = Span(word.span.start, word.span.end + len(gloss) + 2)
    hangul = ledger.pair.korean[slice(*word.span)]
    return ledger.misnamed("wrong", place, ledger.latin[min(given)].span, hangul, gloss, ledger.expected(stem))
