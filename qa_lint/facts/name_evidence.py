"""How likely it is that a Hangul name has lost its counterpart, or that another name stands in its place.

Two logistic regressions over what can be seen: how much the Hangul word is a name, what the Latin word is, and whether
the English sentence has a hole. The weights were fitted on the text that the word tables were learned from (see
rules/omission/word_pairs.md), with names of it replaced by others or left out, one half of the corpora read with tables
learned from the other half. They are log-odds: a row says by how much its observation raises them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from math import log, log1p
from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.name_gaps import has_stand_in, read_gaps
from qa_lint.facts.names import (
    READS,
    HangulWord,
    Match,
    Matches,
    is_of_calendar,
    read_latin_words,
    read_matches,
)
from qa_lint.language.analyser import Analyser
from qa_lint.learning.exonyms import Exonyms
from qa_lint.learning.letters import LetterTable, bare_letters
from qa_lint.learning.stems import english_stem, korean_keys
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Pair

NAME_LIKE = -1.5  # the log-odds of foreign syllables below which a word is not taken for a name
_SURELY_WRONG = -0.3  # log-odds
_SURELY_LOST = 0.1
FAINTLY = 0.2  # the score from which a Latin word may be a poor reading of the Hangul word
_SHORTEST = 3  # letters of a Latin word that may be a name
_SYLLABLE = 5  # letters that one syllable may take
_RARE = 4  # times in the tables' sentences: most words that stand so rarely with a capital are names
_TITLE_CASE = 0.6  # the share of capitalised words from which capitals mean nothing
CONTRACTED = regex.compile(r"['’](?:ll|re|ve|d|m|t)$")
DERIVED = regex.compile(r"(?:ing|ed|ly|tions?|ness|ments?|ers|ous|ive|ity|isms?|ists?|able|als?)$")

_WELL_KNOWN = 0.5  # a score of the table of words
_EARLY = 0.2  # the part of the Korean sentence in which a name may begin the English one
_PLAINLY_FOREIGN = 2.0  # log-odds of syllables from which a word that no table knows is a name


@dataclass
class NameMemory:
    """What a document calls its names."""

    persons: Counter[str] = field(default_factory=Counter)  # Korean persons whom the pairs so far name
    read: Counter[str] = field(default_factory=Counter)  # Hangul stems, by how often a Latin name reads them
    unread: Counter[str] = field(default_factory=Counter)
    latin: Counter[str] = field(default_factory=Counter)  # capitalised Latin words
    spellings: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # of a Hangul stem

    def learn(self, matches: Matches) -> None:
        self.latin.update(word.text for word in matches.latin if word.capital)
        best = {match.korean: match for match in matches.found}
        for i, word in enumerate(matches.hangul):
            match = best.get(i)
            if match and match.score >= READS and matches.latin[match.first].capital:
                self.read[match.hangul] += 1
                self.spellings[match.hangul].add(matches.latin[match.first].text)
            elif match is None or match.score < READS:
                self.unread.update(word.stems)

    def spelled_otherwise(self, hangul: str, latin: str) -> bool:
        """Whether the document also has another spelling of the name."""
        return any(other != latin for other in self.spellings[hangul])


class Knowledge(NamedTuple):
    """The tables that tell names, and the analyser."""

    letters: LetterTable
    words: WordPairs
    exonyms: Exonyms
    analyser: Analyser


Weights = Mapping[str, float]

WRONG: Weights = {
    "for a loanword": 3.5,  # too rare in the text to be fitted: a strange name where the known original should stand
    "": -4.41, "a name": 4.76, "a place unsaid": -0.13, "foreign": 0.23, "long": 2.75, "ordinary": 0.04,
    "translated": -2.70, "original known": 1.76, "read elsewhere": 1.26, "unread elsewhere": -1.76,
    "rare": -2.31, "seen": -0.76, "known, opening": -2.01, "known, inside": -1.72, "all capitals": -1.98,
    "derived": -1.60, "translates a word": -3.01, "beside": 2.20, "distance": -1.60, "strangers": -1.61,
}  # fmt: skip
LOST: Weights = {
    "": -5.69, "a name": 4.02, "a place unsaid": 0.70, "foreign": 0.34, "long": 2.73, "ordinary": -0.56,
    "translated": -3.78, "original known": 1.24, "read elsewhere": 1.57, "unread elsewhere": -1.55, "cut": 2.75,
    "hole": 1.14, "small hole": 0.74, "headless": 0.70, "small letter": 1.98, "small letter, early": 1.02,
    "unread": -0.71, "share": -0.88, "length": -1.03,
}  # fmt: skip


class NameEvidence:
    """One pair: which Hangul words no Latin word explains, and what speaks for their being wrong or lost."""

    def __init__(self, pair: Pair, known: Knowledge, memory: NameMemory) -> None:
        self.pair, self.known, self.memory = pair, known, memory
        self.matches = pair.korean.fact(read_matches, pair.english, known.letters)
        self.hangul, self.latin = self.matches.hangul, self.matches.latin
        self.best: dict[int, Match] = {match.korean: match for match in self.matches.found}
        self.readings = [match for match in self.best.values() if match.score >= READS]
        self.prose = pair.english.fact(read_prose)
        self.length = max(1, len(pair.korean.text))

    # ------------------------------------------------------------------ what is explained

    @cached_property
    def in_korean(self) -> frozenset[str]:
        """The Latin words that the Korean text has itself, in small letters."""
        return frozenset(word.text.lower() for word in self.pair.korean.fact(read_latin_words))

    @cached_property
    def english(self) -> frozenset[str]:
        """The English words and the parts of hyphenated ones, in small letters."""
        words = {word.text.lower() for word in self.latin}
        return frozenset(words.union(*(word.split("-") for word in words if "-" in word)))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(map(english_stem, self.english))

    def unread(self) -> Iterator[int]:
        """Indices of the Hangul words that may be names and that no Latin word reads or names."""
        for i, word in enumerate(self.hangul):
            foreign = len(word.stems[0]) > 1 and max(map(self.known.letters.foreign, word.stems)) >= NAME_LIKE
            if foreign and not self.is_read(i) and not self.is_named(word):
                yield i

    def is_read(self, index: int) -> bool:
        """Whether a Latin word reads the Hangul word, or a strange one might."""
        match = self.best.get(index)
        if match is None or match.score < FAINTLY:
            return False
        return match.score >= READS or match.first in self.strange

    def is_named(self, word: HangulWord) -> bool:
        """Whether English calls it by a name of another sound."""
        exonyms = self.known.exonyms
        return any(exonyms.name(stem, part) for stem in word.stems if exonyms.of(stem) for part in self.english)

    @cached_property
    def free(self) -> tuple[int, ...]:
        """Indices of the Latin words with a capital that nothing in the Korean explains."""
        read = {i for match in self.readings for i in range(match.first, match.last + 1)}
        return tuple(
            i
            for i, word in enumerate(self.latin)
            if i not in read
            and word.capital
            and len(bare_letters(word.text)) >= _SHORTEST
            and not CONTRACTED.search(word.text)
            and not is_of_calendar(word.text)
            and word.text.lower() not in self.in_korean
        )

    @lru_cache(maxsize=256)  # noqa: B019 - the evidence lives as long as its pair is looked at
    def sounds_like_any(self, index: int) -> float:
        """The best score of the Latin word as a reading of any Hangul word, even a Korean one."""
        return max((self.sounds_like(word, index) for word in self.hangul), default=-4.0)

    def sounds_like(self, word: HangulWord, index: int) -> float:
        """The score of the Latin word, or of a part of it, as a reading of the Hangul word."""
        text = self.latin[index].text
        parts = {text, *(part for part in text.split("-") if len(part) > 2)}
        scores = (
            self.known.letters.score(stem, part)
            for stem in word.stems
            for part in parts
            if len(stem) > 1 or len(part) <= _SYLLABLE
        )
        return max(scores, default=-4.0)

    def translates_any(self, index: int) -> float:
        """How well the table of words knows the Latin word as a translation of any Hangul word."""
        text = self.latin[index].text
        if any(self.known.exonyms.name(hangul, text) for hangul in self._with_exonyms):
            return 1.0
        return self._translations.get(english_stem(text), 0.0)

    @cached_property
    def _with_exonyms(self) -> frozenset[str]:
        """The Hangul words that English may call by a name of another sound."""
        return frozenset(word.text for word in self.hangul if self.known.exonyms.of(word.text))

    @cached_property
    def _translations(self) -> dict[str, float]:
        """The English stems that translate any Hangul word, each with its best score."""
        best: dict[str, float] = {}
        for key in {key for word in self.hangul for key in korean_keys(word.text)}:
            for stem, score in self.known.words.scores.get(key, {}).items():
                best[stem] = max(score, best.get(stem, 0.0))
        return best

    # ------------------------------------------------------------------ the Hangul word

    def proper(self, word: HangulWord) -> int:
        """How many syllables of the word, from its beginning, the analyser takes for proper nouns."""
        end = word.span.start
        for first, last in self.known.analyser.proper_nouns(self.pair.korean.text):
            if first == end < word.span.end:
                end = last
        return min(end, word.span.end) - word.span.start

    def stem(self, word: HangulWord, proper: int = 0) -> str:
        """The word without particles: as the analyser, the document or else the spelling has it."""
        if proper >= 2:
            return word.text[:proper]
        read = self.memory.read
        return min(word.stems, key=lambda stem: (not read[stem], -len(stem) if len(stem) < len(word.text) else 0))

    def translation(self, word: HangulWord) -> float:
        """How well the table of words knows an English word of the pair as its translation."""
        rows = [row for key in korean_keys(word.text) if (row := self.known.words.scores.get(key))]
        return max((row[stem] for row in rows for stem in self.stems & row.keys()), default=0.0)

    def original(self, word: HangulWord) -> float:
        """How well the table knows an English word as its original, one that reads it and that the pair lacks."""
        row = self.known.words.scores.get(korean_keys(word.text)[0], {})
        score = self.known.letters.score
        return max((v for e, v in row.items() if any(score(stem, e) >= READS for stem in word.stems)), default=0.0)

    def name_features(self, word: HangulWord, proper: int) -> dict[str, float]:
        """How much the word is a name that must have a counterpart."""
        stem = self.stem(word, proper)
        unsaid = any(stem in self.known.exonyms.words for stem in word.stems)
        ordinary = not unsaid and not self.known.letters.ordinary.isdisjoint(word.stems)
        foreign = self.known.letters.foreign(stem)
        unheard = (
            foreign >= _PLAINLY_FOREIGN and not ordinary and korean_keys(word.text)[0] not in self.known.words.korean
        )
        return {
            "": 1.0,
            "a name": float(proper >= 2 or unsaid or unheard),
            "a place unsaid": float(unsaid),
            "foreign": max(-3.0, min(4.0, foreign)),
            "long": float(len(stem) >= 3),
            "ordinary": float(ordinary),
            "translated": self.translation(word),
            "original known": self.original(word),
            "read elsewhere": float(self.memory.read[stem] > 0),
            "unread elsewhere": float(self.memory.unread[stem] > 1),
        }

    # ------------------------------------------------------------------ another name in its place

    def wrong_features(self, here: int, name: dict[str, float], index: int) -> dict[str, float]:
        """What speaks for the Latin word's standing where the original of the Hangul word (`here`) should."""
        found = self.latin[index]
        loanword = name["long"] and not name["a name"] and name["original known"] >= _WELL_KNOWN > name["translated"]
        share = found.span.start / max(1, len(self.prose))
        return {
            **name,
            **self._stranger_features(index),
            "for a loanword": float(bool(loanword and self._is_plainly_strange(index))),
            "beside": float(self.beside(here, index)),
            "distance": abs(self.hangul[here].span.start / self.length - share),
        }

    @lru_cache(maxsize=256)  # noqa: B019 - the evidence lives as long as its pair is looked at
    def _stranger_features(self, index: int) -> dict[str, float]:
        """How much the Latin word is a name that belongs to nothing in the Korean, whatever it may stand for."""
        found, seen = self.latin[index], self.seen(index)
        known = seen > _RARE
        return {
            "rare": float(0 < seen <= _RARE),
            "seen": log1p(seen),
            "known, opening": float(known and found.opening),
            "known, inside": float(known and not found.opening),
            "all capitals": float(found.text.isupper()),
            "derived": float(bool(DERIVED.search(found.text))),
            "translates a word": self.translates_any(index),
            "strangers": log1p(len(self.strangers)),
        }

    def _is_plainly_strange(self, index: int) -> bool:
        """Whether the Latin word is written as a name and known to no table."""
        text = self.latin[index].text
        return (
            text[1:].islower() and not self.seen(index) and not self.translates_any(index) and not DERIVED.search(text)
        )

    def seen(self, index: int) -> int:
        """How often the tables' sentences have the Latin word, or the rarest part of a hyphenated one."""
        text, english = self.latin[index].text, self.known.words.english
        return english.get(english_stem(text)) or min(english.get(english_stem(part), 0) for part in text.split("-"))

    @cached_property
    def strange(self) -> frozenset[int]:
        """Indices of the Latin words that the tables do not know."""
        return frozenset(i for i in range(len(self.latin)) if not self.seen(i))

    @cached_property
    def strangers(self) -> frozenset[int]:
        return self.strange.intersection(self.free)

    def beside(self, here: int, index: int) -> bool:
        """Whether the Latin word stands beside a name as the Hangul word stands beside the original of that name."""
        before, after = self._named(here - 1), self._named(here + 1)
        return bool(
            (after and after.first == index + 1 and self._touch(index, after.first))
            or (before and before.last == index - 1 and self._touch(before.last, index))
        )

    def _named(self, here: int) -> Match | None:
        """The reading of the Hangul word by a Latin name."""
        match = self.best.get(here)
        return match if match and match.score >= READS and self.latin[match.first].capital else None

    def _touch(self, first: int, second: int) -> bool:
        return self.latin[second].span.start - self.latin[first].span.end == 1

    # ------------------------------------------------------------------ nothing in its place

    def lost_features(self, word: HangulWord, name: dict[str, float], unread: int) -> dict[str, float]:
        """What speaks for there being nothing that stands for the Hangul word."""
        gaps = self.pair.english.fact(read_gaps)
        share = word.span.start / self.length
        return name | {
            "cut": float(gaps.cut),
            "hole": float(gaps.hole),
            "small hole": float(gaps.small_hole),
            "headless": float(gaps.headless),
            "small letter": float(gaps.small_letter),
            "small letter, early": float(gaps.small_letter and share < _EARLY),
            "unread": log(max(1, unread)),
            "share": share,
            "length": max(0.5, min(4.0, len(self.prose) / self.length)),
        }

    def has_stand_in(self, word: HangulWord, stem: str, place: bool) -> bool:
        """Whether a pronoun, a title or an abbreviation may stand for the Hangul word."""
        initial = self.known.letters.likely(stem)[:1]
        for found in self.latin:
            short = len(found.text) > 1 and found.text.isupper() and found.text[0] == initial
            if short and found.text.lower() not in self.in_korean:
                return True
        return has_stand_in(self.pair.korean.text, word.span.start + len(stem), self.prose, place)


class Verdict(NamedTuple):
    """What became of a Hangul name: `wrong` (a Latin word, by index, stands for it), `lost`, `doubtful`, `unclear`."""

    kind: str
    stem: str
    latin: int = -1


def log_odds(weights: Weights, features: Mapping[str, float]) -> float:
    return sum(weights[name] * value for name, value in features.items())


def judge_names(evidence: NameEvidence, candidates: Sequence[int], taken: Set[int] = frozenset()) -> Iterator[Verdict]:
    """A verdict on each of the Hangul words at the indices; `taken` are Latin words that something else explains.

    Cheap first: the analyser is asked only where its word for a proper noun would make a difference, and whether a
    Latin word sounds like anything in the Korean only when all else speaks for its being another name.
    """
    used = set(taken)
    for i in candidates:
        word = evidence.hangul[i]
        all_of_it = len(word.stems[0])
        likely, verdict = _suspicions(evidence, i, all_of_it, len(candidates), used)
        if likely:
            suspects, verdict = _suspicions(evidence, i, evidence.proper(word), len(candidates), used)
            for j in suspects:
                if j >= 0 and evidence.sounds_like_any(j) >= FAINTLY:
                    continue
                verdict = verdict._replace(kind="wrong", latin=j) if j >= 0 else verdict._replace(kind="lost")
                break
        used.add(verdict.latin)
        yield verdict


def _suspicions(
    evidence: NameEvidence, here: int, proper: int, unread: int, used: Set[int]
) -> tuple[list[int], Verdict]:
    """Latin words that may stand for the Hangul word, the likeliest first, then -1 if it may be lost; and a verdict if
    it is none of all that."""
    word = evidence.hangul[here]
    name, stem = evidence.name_features(word, proper), evidence.stem(word, proper)
    place = bool(name["a place unsaid"])
    doubtful = name["foreign"] > 0 and not name["ordinary"] and not name["translated"]
    if name["foreign"] < NAME_LIKE:
        return [], Verdict("unclear", stem)
    odds = {i: log_odds(WRONG, evidence.wrong_features(here, name, i)) for i in evidence.free if i not in used}
    found = sorted((i for i in odds if odds[i] > _SURELY_WRONG), key=lambda i: -odds[i])
    lost = evidence.lost_features(word, name, unread)
    plainly = lost["cut"] or lost["small letter, early"]
    if log_odds(LOST, lost) > _SURELY_LOST and (plainly or not evidence.has_stand_in(word, stem, place)):
        found.append(-1)
    return found, Verdict("doubtful" if doubtful else "unclear", stem)
