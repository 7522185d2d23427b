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
from math import inf, log, log1p
from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names import (
    READS,
    HangulWord,
    Match,
    Matches,
    read_latin_words,
    read_matches,
)
from qa_lint.language.analyser import Analyser
from qa_lint.learning.exonyms import Exonyms
from qa_lint.learning.letters import LetterTable
from qa_lint.learning.stems import english_stem, korean_keys
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Pair

NAME_LIKE = -1.5  # the log-odds of foreign syllables below which a word is not taken for a name
_SURELY_WRONG = 0.0  # log-odds
_SURELY_LOST = 0.3
FAINTLY = 0.2  # the score from which a Latin word may be a poor reading of the Hangul word
_SHORTEST = 3  # letters of a Latin word that may be a name
_SYLLABLE = 5  # letters that one syllable may take
_RARE = 4  # times in the tables' sentences: most words that stand so rarely with a capital are names
_TITLE_CASE = 0.6  # the share of capitalised words from which capitals mean nothing
CONTRACTED = regex.compile(r"['’](?:ll|re|ve|d|m|t)$")
DERIVED = regex.compile(r"(?:ing|ed|ly|tions?|ness|ments?|ers|ous|ive|ity|isms?|ists?|able|als?)$")

# how a sentence begins from which a name was taken, and where it lacks what must follow a word
_OPEN = r"^[\s\"'“‘(*_:]*"
_GAP = regex.compile(  # where the name stood, nothing stands
    r"\b(?:of|from|with|across|at|between|near|against|the|an?|into|than|vs?\.|its|their|his|her|my|our)\s*[,;:.?!]"
    r"|\b(?:of|from|with|across|at|between|near|against|the|into|in)\s*$|[\"“]\s?[\"”](?!\p{L})|\(\s*\)"
    r"|[,?!][\"”]\s(?:said|says)\s*(?:[.,]|(?:in|at|on|to|of|during|after)\b)|,\s*,"
)
_HOLE = regex.compile(  # words that hardly ever stand side by side
    r"\b(?:of|from|with|across|at|between|near|against|into|than|in|by|on|for)\s+(?:of|at|by|could|will|would|is|are|was"
    r"|were|has|had|said|says)\b|\b(?:of|from|with|across|at|near|into|than)\s+(?:in|on|for|as|to|and)\b"
    r"|\bin\s*[.?!:]|\bto\s(?:at|in|of|before|after)\b|,\s*(?:[.;]|said\b)|\band\s*[,.;:]"
    r"|\b(?:when|while|because|that|if|but|and)\s(?:was|is|has|had|were|will|would|said|says)\b"
)
_SMALL_HOLE = regex.compile(
    r"\b(?:in|by|on|for|to)\s*[,;:.?!]|\b(?:in|by|on|for|at|to|from|with|of)\s+(?:and|or|but)\b"
)
_HEADLESS = regex.compile(_OPEN + r"(?:[,.;]|(?:is|was|has|had|will|would|said|says|are|were|and|of|in|on|to|at)\b)")
_SMALL_LETTER = regex.compile(_OPEN + r"\p{Ll}{2,} ")
_EARLY = 0.2  # the part of the Korean sentence in which a name may begin the English one

# a Korean word that acts or is acted on, which a pronoun may stand for
_ACTING = regex.compile(
    r"(?:은|는|이|가|을|를|의)(?!\p{Hangul})|\s?(?:대통령|총리|감독|장관|의원|지사|시장|대표|회장|사장|교수|박사|씨|선수"
    r"|후보|국장|의장|왕|여왕|왕자|공주|변호사|코치|부인|총재|대변인|판사|배우|가수|작가|주교|교황|장군|여사|형사|위원장|이사)"
)
_KOREAN_PRONOUN = regex.compile(
    r"그녀|(?<!\p{Hangul})그(?:는|가|의|를|도|에게|와|만)(?!\p{Hangul})|자신|본인|(?<!\p{Hangul})(?:그것|이것|그들|이들|이는|이를)"
)
_ENGLISH_PRONOUN = regex.compile(
    r"\b(?:he|she|his|her|him)\b|(?:^|[.!?,;:\"“]\s*|\b(?:and|that|but|when|if|said|as)\s)(?:it|they|this)\b",
    regex.IGNORECASE,
)
_BY_TITLE = regex.compile(
    r"\b(?:the|this|that|our)\s(?:\w+\s)?(?:president|premier|minister|chancellor|governor|mayor|director|coach|manager"
    r"|senator|chairman|chair|professor|doctor|captain|judge|king|queen|prince|princess|star|actor|singer|author|writer|banker"
    r"|nominee|candidate|leader|company|club|team|newspaper|network)\b",
    regex.IGNORECASE,
)
_BY_KIND = regex.compile(
    r"\b(?:the|this|that|our|my|its)\s(?:\w+\s)?(?:country|nation|city|state|island|kingdom|capital)\b"
)


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
    "": -4.46, "a name": 4.64, "a place unsaid": -0.39, "foreign": 0.30, "long": 2.61, "ordinary": -0.12,
    "translated": -2.69, "original known": 1.56, "read elsewhere": 0.94, "unread elsewhere": -1.48,
    "rare": -1.84, "seen": -0.73, "known, opening": -2.07, "known, inside": -1.78, "all capitals": -2.13,
    "derived": -1.66, "sounds like a word": -0.30, "translates a word": -3.07, "beside": 2.13,
    "distance": -1.47, "strangers": -1.72,
}  # fmt: skip
LOST: Weights = {
    "": -5.62, "a name": 4.22, "a place unsaid": 0.26, "foreign": 0.50, "long": 2.66, "ordinary": -0.87,
    "translated": -4.26, "original known": 1.00, "read elsewhere": 1.10, "unread elsewhere": -1.22, "gap": 1.76,
    "hole": 0.83, "small hole": 1.54, "headless": 0.82, "small letter": 1.61, "small letter, early": 1.05,
    "unread": -0.83, "share": -0.79, "length": -0.91,
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
            and len(word.text) >= _SHORTEST
            and not CONTRACTED.search(word.text)
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
        if any(self.known.exonyms.name(word.text, text) for word in self.hangul):
            return 1.0
        stem, scores = english_stem(text), self.known.words.scores
        return max(
            (scores[key].get(stem, 0.0) for word in self.hangul for key in korean_keys(word.text) if key in scores),
            default=0.0,
        )

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
        named = proper >= 2 or unsaid
        return {
            "": 1.0,
            "a name": float(named),
            "a place unsaid": float(unsaid),
            "foreign": max(-3.0, min(4.0, self.known.letters.foreign(stem))),
            "long": float(len(stem) >= 3),
            "ordinary": float(not unsaid and not self.known.letters.ordinary.isdisjoint(word.stems)),
            "translated": self.translation(word),
            "original known": self.original(word),
            "read elsewhere": float(self.memory.read[stem] > 0),
            "unread elsewhere": float(self.memory.unread[stem] > 1),
        }

    # ------------------------------------------------------------------ another name in its place

    def wrong_features(self, word: HangulWord, name: dict[str, float], index: int) -> dict[str, float]:
        """What speaks for the Latin word's standing where the original of the Hangul word should."""
        found = self.latin[index]
        seen = self.known.words.english.get(english_stem(found.text), 0)
        known = seen > _RARE
        share = found.span.start / max(1, len(self.prose))
        return name | {
            "rare": float(0 < seen <= _RARE),
            "seen": log1p(seen),
            "known, opening": float(known and found.opening),
            "known, inside": float(known and not found.opening),
            "all capitals": float(found.text.isupper()),
            "derived": float(bool(DERIVED.search(found.text))),
            "sounds like a word": max(-3.0, self.sounds_like_any(index)),
            "translates a word": self.translates_any(index),
            "beside": float(self.beside(word, index)),
            "distance": abs(word.span.start / self.length - share),
            "strangers": log1p(len(self.strangers)),
        }

    @cached_property
    def strange(self) -> frozenset[int]:
        """Indices of the Latin words that the tables do not know."""
        english = self.known.words.english
        return frozenset(i for i, word in enumerate(self.latin) if english_stem(word.text) not in english)

    @property
    def strangers(self) -> frozenset[int]:
        return self.strange.intersection(self.free)

    def beside(self, word: HangulWord, index: int) -> bool:
        """Whether the Latin word stands beside a name as the Hangul word stands beside the original of that name."""
        here = self.hangul.index(word)
        return any(
            (match.korean == here + 1 and match.first == index + 1 and self._touch(index, match.first))
            or (match.korean == here - 1 and match.last == index - 1 and self._touch(match.last, index))
            for match in self.readings
            if self.latin[match.first].capital
        )

    def _touch(self, first: int, second: int) -> bool:
        return self.latin[second].span.start - self.latin[first].span.end == 1

    # ------------------------------------------------------------------ nothing in its place

    def lost_features(self, word: HangulWord, name: dict[str, float], unread: int) -> dict[str, float]:
        """What speaks for there being nothing that stands for the Hangul word."""
        small = bool(_SMALL_LETTER.match(self.prose))
        share = word.span.start / self.length
        return name | {
            "gap": float(bool(_GAP.search(self.prose))),
            "hole": float(bool(_HOLE.search(self.prose))),
            "small hole": float(bool(_SMALL_HOLE.search(self.prose))),
            "headless": float(bool(_HEADLESS.match(self.prose))),
            "small letter": float(small),
            "small letter, early": float(small and share < _EARLY),
            "unread": log(max(1, unread)),
            "share": share,
            "length": max(0.5, min(4.0, len(self.prose) / self.length)),
        }

    def has_stand_in(self, word: HangulWord) -> bool:
        """Whether a pronoun, a title or an abbreviation may stand for the Hangul word."""
        text = self.pair.korean.text
        tail = text[word.span.start + len(self.stem(word)) :]
        initial = self.known.letters.likely(word.stems[0])[:1]
        if any(w.text.isupper() and w.text[0] == initial and w.text.lower() not in self.in_korean for w in self.latin):
            return True
        if _BY_KIND.search(self.prose):
            return True
        if not _ACTING.match(tail):
            return False
        return bool(_BY_TITLE.search(self.prose)) or (self.has_pronoun and not _KOREAN_PRONOUN.search(text))

    @property
    def has_pronoun(self) -> bool:
        """Whether English has a pronoun that may stand for a name."""
        return bool(_ENGLISH_PRONOUN.search(self.prose))


class Verdict(NamedTuple):
    """What became of a Hangul name: `wrong` (a Latin word, by index, stands for it), `lost`, `doubtful`, `unclear`."""

    kind: str
    stem: str
    latin: int = -1


def log_odds(weights: Weights, features: Mapping[str, float]) -> float:
    return sum(weights[name] * value for name, value in features.items())


def judge_names(evidence: NameEvidence, candidates: Sequence[int], taken: Set[int] = frozenset()) -> Iterator[Verdict]:
    """A verdict on each of the Hangul words at the indices; `taken` are Latin words that something else explains.

    The analyser is asked only where its word for a proper noun would make a difference.
    """
    used = set(taken)
    for i in candidates:
        word = evidence.hangul[i]
        hopeful = len(word.stems[0])
        verdict = _judge(evidence, word, hopeful, len(candidates), used)
        if verdict.kind in ("wrong", "lost"):
            verdict = _judge(evidence, word, evidence.proper(word), len(candidates), used)
        used.add(verdict.latin)
        yield verdict


def _judge(evidence: NameEvidence, word: HangulWord, proper: int, unread: int, used: Set[int]) -> Verdict:
    name = evidence.name_features(word, proper)
    stem = evidence.stem(word, proper)
    if name["foreign"] < NAME_LIKE:
        return Verdict("unclear", stem)
    odds, index = max(
        (
            (log_odds(WRONG, evidence.wrong_features(word, name, i)), i)
            for i in evidence.free
            if i not in used and evidence.sounds_like_any(i) < FAINTLY
        ),
        default=(-inf, -1),
    )
    if odds > _SURELY_WRONG:
        return Verdict("wrong", stem, index)
    lost = evidence.lost_features(word, name, unread)
    if log_odds(LOST, lost) > _SURELY_LOST and (lost["gap"] or lost["headless"] or not evidence.has_stand_in(word)):
        return Verdict("lost", stem)
    return Verdict(
        "doubtful" if name["foreign"] > 0 > name["ordinary"] - 1 and not name["translated"] else "unclear", stem
    )
