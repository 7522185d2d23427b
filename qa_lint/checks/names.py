"""Names of one side that the other side does not have, or has otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import regex
from rapidfuzz.distance import Levenshtein

from qa_lint.facts.exonyms import exonyms
from qa_lint.facts.markup import read_prose
from qa_lint.facts.names import (
    LOOKS_FOREIGN,
    READS,
    HangulWord,
    LatinWord,
    Match,
    Matches,
    Person,
    read_latin_words,
    read_matches,
    read_persons,
)
from qa_lint.facts.romanization import reads_family, reads_person, reads_syllables, split_person
from qa_lint.learning.letters import LetterTable, simplify
from qa_lint.learning.stems import english_stem, korean_keys
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Document, Hit, Pair, Segment, Span

_BESIDE_A_NAME = -1.0  # log-odds from which a Hangul word beside a name is taken for a part of it
_SURELY_FOREIGN = 1.4
_DOUBTLESSLY_FOREIGN = 2.0
_BEGINNING = 20  # a name that stands within so many characters may begin the other side
_ELSEWHERE = 3  # places in a document where a Latin word must stand to be no slip of the finger
_CALENDAR = regex.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber|sept|mr|mrs|ms|dr|bros|inc|corp|ltd"
)
_INFLECTED = frozenset("된던적할는들")  # an adjective may end so, but hardly a person's name
_PARTICLES = frozenset("은인운이가도만로")  # both a particle and a last syllable of names
_HOLE = regex.compile(  # what a sentence looks like where a name fell out
    r"\b(?:of|from|with|across|between|near|against|than|the)\s*[,;:]|\p{L}\s[.,;:!?](?:\s|$|[\"”])"
    r"|\b(?:of|from|with|across|at|between|near|against)\s+(?:of|in|at|on|for|could|will|would|is|are|was|were|has|had|and)\b"
    r"|\b(?:in|by)\s+(?:of|at|and\s\p{Ll}|could|will|would|was|were|has|had)\b"
    r"|\b(?:of|in|from|with|across|at|between|near|a|the)[.?!]|\bto\s(?:at|in|of|before|after)\b|(?<!\S)(?:\"\"|“”)"
    r"|,\s*(?:,|said\b)|[\"”’]\s(?:said|says)[.,]|\b(?:when|while|because)\s(?:was|is|has|had|were|will)\b"
)
_HEADLESS = regex.compile(r"^[\s\"'“‘(*_:]*(?:[,.;]|\p{Ll})")
_PRONOUN = regex.compile(r"\b(?:he|she|his|her|him|hers|himself|herself)\b", regex.IGNORECASE)
_QUOTED = regex.compile(r"[\"“][^\"”]*[\"”]")
_AFTER_NAME = regex.compile(
    r"\s?(?:대통령|부통령|총리|수상|장관|의원|상원의원|하원의원|주지사|지사|시장|감독|코치|선수|교수|박사|판사|변호사|검사|회장|사장|부사장|대표|"
    r"사령관|장군|대변인|의장|여왕|국왕|왕자|왕세자|공주|공작|백작|교황|추기경|주교|신부|목사|부인|씨|여사|경)(?![가-힣]{2})"
)
_DERIVED = regex.compile(r"(?:ing|ed|ly|tions?|ness|ments?|ers|ous|ive|ity|isms?|ists?|able|als?)$")
_CAPITALISED = regex.compile(r"\p{Lu}[\p{Latin}\p{M}’'-]{2,}")
_FAINTLY = 0.0  # a score from which a Latin word might come from a Hangul word
_NEAR = 0.6  # similarity of two spellings of one name
_GLOSS = regex.compile(r"\s?[(（]([^()（）]*\p{Lu}[^()（）]*)[)）]")


def compare_names(document: Document, *, letters: LetterTable, words: WordPairs) -> Iterator[Hit]:
    """Names without a counterpart, and counterparts that do not read the name."""
    pairs = [pair for pair in document.pairs if pair.complete]
    memory = _Memory()
    for pair in pairs:
        memory.learn(pair.korean.fact(read_matches, pair.english, letters))
    for pair in pairs:
        yield from _Comparison(pair, letters, words, memory).hits()


@dataclass
class _Memory:
    """What a document calls its names."""

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


class _Comparison:
    """One pair: its readings, and which Latin words are still free to be taken for a name."""

    def __init__(self, pair: Pair, letters: LetterTable, words: WordPairs, memory: _Memory) -> None:
        self.pair, self.letters, self.words, self.memory = pair, letters, words, memory
        self.matches = pair.korean.fact(read_matches, pair.english, letters)
        self.latin = self.matches.latin
        self.taken: set[int] = set()
        # what it is when only the Korean side has the name
        self.lost = "missing" if pair.source.language == "ko" else "added"

    def hits(self) -> Iterator[Hit]:
        persons = self.pair.korean.fact(read_persons)
        for person in persons:
            yield from self.person(person)
        best = {match.korean: match for match in self.matches.found}
        for reading in best.values():
            if reading.score >= READS:
                self.taken.update(range(reading.first, reading.last + 1))
        unread = []
        for i, word in enumerate(self.matches.hangul):
            if any(word.span.overlaps(person.span) for person in persons):
                continue
            gloss = _GLOSS.match(self.pair.korean.text, word.span.end)
            if gloss and (hit := self.gloss(word, gloss[1])):
                yield hit
                continue
            match = best.get(i)
            if match and (hit := self.misspelled(word, match)):
                yield hit
            elif not match or match.score < READS:
                unread.append((word, match))
        for word, match in unread:
            yield from self.unread(word, match)

    # ------------------------------------------------------------------ foreign names

    def misspelled(self, word: HangulWord, match: Match) -> Hit | None:
        """The reading is right but for a letter that does not write the sound."""
        found = self.latin[match.first]
        if match.last != match.first or not found.capital or self.letters.foreign(match.hangul) < LOOKS_FOREIGN:
            return None
        if not self.unknown(found) or found.text.isupper() or _DERIVED.search(found.text):
            return None
        if self.memory.latin[found.text] >= _ELSEWHERE and not self.memory.spelled_otherwise(match.hangul, found.text):
            return None
        if any(
            other.score > max(match.score, READS) and other.first <= match.first <= other.last
            for other in self.matches.found
        ):
            return None  # another word is its original
        if "-" in found.text or found.text.lower() in self.in_korean or exonyms(match.hangul) & {found.text.lower()}:
            return None
        alignment = self.letters.align(match.hangul, found.text)
        faults = self.letters.faults(match.hangul, found.text)
        if not faults or len(faults) > 2 or len(alignment.steps) < 4:
            return None
        size = len(alignment.steps) + len(simplify(found.text))
        rest = (alignment.score * size / 2 - sum(step.weight for step in faults)) * 2 / (size - 2 * len(faults))
        if rest < 1.0:
            return None
        self.taken.add(match.first)
        place = self.pair.korean.at(word.span.start, word.span.start + len(match.hangul))
        return self.pair.hit(
            "misspelled", place, self.pair.english.at(*found.span), hangul=match.hangul, latin=found.text
        )

    def gloss(self, word: HangulWord, original: str) -> Hit | None:
        """The original in parentheses after the word must stand on the other side as it is."""
        names = [name for name in _CAPITALISED.findall(original) if not name.isupper()]
        here = {simplify(part): i for i, w in enumerate(self.latin) for part in (w.text, *w.text.split("-"))}
        missing = [name for name in names if simplify(name) not in here]
        hangul = word.stems[0]
        place = self.pair.korean.at(word.span.start, word.span.start + len(hangul))
        given = {here[simplify(name)] for name in names if name not in missing}
        free = [i for i, w in enumerate(self.latin) if w.capital and i not in given and self.unknown(w)]
        self.taken |= given
        beside = {i + step for i in given for step in (-1, 1)} - self.taken
        for name in missing:
            for i in free:
                found = self.latin[i]
                near = Levenshtein.normalized_similarity(simplify(name), simplify(found.text)) >= _NEAR
                if near or i in beside:
                    self.taken.add(i)
                    kind = "misspelled" if near else "wrong"
                    return self.pair.hit(kind, place, self.pair.english.at(*found.span), hangul=name, latin=found.text)
        return None

    def unread(self, word: HangulWord, match: Match | None) -> Iterator[Hit]:
        stem = min(word.stems, key=lambda s: (self.memory.read[s] == 0, -len(s) if len(s) < len(word.text) else 0))
        strength = self.letters.foreign(stem)
        if strength < _BESIDE_A_NAME or len(stem) < 2 or not self.letters.ordinary.isdisjoint(word.stems):
            return
        if self.means(word) or (match and match.score > 0.3):
            return
        place = self.pair.korean.at(word.span.start, word.span.start + len(stem))
        surely = strength >= (_SURELY_FOREIGN if len(stem) > 2 else _DOUBTLESSLY_FOREIGN)
        for i in self.free(word):
            derived = self.latin[i].opening and _DERIVED.search(self.latin[i].text)  # any word may open with a capital
            if (surely and not derived) or self.beside(word, i):
                self.taken.add(i)
                found = self.latin[i]
                yield self.pair.hit("wrong", place, self.pair.english.at(*found.span), hangul=stem, latin=found.text)
                return
        text = self.pair.english.fact(read_prose)
        hole = _HOLE.search(text) or (
            _HEADLESS.match(text) and (word.span.start < _BEGINNING or strength >= _DOUBTLESSLY_FOREIGN)
        )
        if strength < 0:
            return
        if surely and hole:
            yield self.pair.hit(self.lost, place, self.pair.english.whole, hangul=stem)
        else:
            yield self.pair.hit("doubtful", place, self.pair.english.whole, hangul=stem)

    def beside(self, word: HangulWord, index: int) -> bool:
        """Whether the Latin word stands beside a name as the Hangul word stands beside the original of that name."""
        here = self.matches.hangul.index(word)
        return any(
            (match.korean == here + 1 and match.first == index + 1)
            or (match.korean == here - 1 and match.last == index - 1)
            for match in self.matches.found
            if match.score >= READS and self.latin[match.first].capital
        )

    def means(self, word: HangulWord) -> bool:
        """Whether an English word translates it, by the table or by an exonym."""
        lower = {w.text.lower() for w in self.latin}
        parts = lower | {part for w in lower if "-" in w for part in w.split("-")}
        for stem in word.stems:
            if any(part.startswith(name[:5]) for name in exonyms(stem) for part in parts):
                return True
        stems = {english_stem(part) for part in parts}
        rows = [row for key in korean_keys(word.text) if (row := self.words.scores.get(key))]
        if any(self.letters.score(stem, name) >= READS for stem in word.stems for row in rows for name in row):
            return False  # the table knows it by its sound: what else it has seen beside it means nothing
        return any(not stems.isdisjoint(row) for row in rows)

    @property
    def in_korean(self) -> set[str]:
        return {word.text.lower() for word in self.pair.korean.fact(read_latin_words)}

    def unknown(self, word: LatinWord) -> bool:
        """No word of the language that the tables know."""
        return english_stem(word.text) not in self.words.english and not _CALENDAR.fullmatch(word.text.lower())

    def free(self, word: HangulWord) -> list[int]:
        """Latin names that nothing in the Korean explains, the likeliest counterpart of the word first."""
        in_korean = self.in_korean
        found = [
            i
            for i, w in enumerate(self.latin)
            if i not in self.taken
            and w.capital
            and len(w.text) > 3
            and not w.text.isupper()
            and self.unknown(w)
            and w.text.lower() not in in_korean
            and not self.sounds_somewhere(w)
        ]
        share = word.span.start / max(1, len(self.pair.korean.text))
        length = max(1, len(self.pair.english.text))
        return sorted(found, key=lambda i: abs(self.latin[i].span.start / length - share))

    def sounds_somewhere(self, word: LatinWord) -> bool:
        """Whether it could read or translate a Hangul word of the pair, even a Korean one."""
        lower = word.text.lower()
        if any(lower in exonyms(other.text) for other in self.matches.hangul):
            return True
        parts = {word.text, *word.text.split("-")}
        return any(
            self.letters.score(stem, part)
            > (_FAINTLY if len(stem) > 1 and self.letters.foreign(stem) > LOOKS_FOREIGN else READS)
            for other in self.matches.hangul
            for stem in other.stems
            for part in parts
        )

    # ------------------------------------------------------------------ Korean persons

    def person(self, person: Person) -> Iterator[Hit]:
        latin, english = self.latin, self.pair.english
        place = self.pair.korean.at(*person.span)
        if person.name in english.text or self.ordinary_word(person):
            return
        if reading := self.reads(person.name):
            self.taken.update(reading)
            return
        if self.reads(person.name, any_vowel=True):
            return
        part = self.half_read(person.name)
        if part:
            first, last, near = part
            if near is None:
                return
            self.taken.update(range(first, last + 1))
            where = Span(latin[first].span.start, latin[last].span.end)
            yield self.pair.hit(
                "misspelled" if near else "wrong",
                place,
                english.at(*where),
                hangul=person.name,
                latin=_text(english, where),
            )
            return
        near_windows = [
            (self.letters.score(person.name, _joined(latin, a, b)), a, b)
            for a, b in _windows(latin)
            if b > a or "-" in latin[a].text
        ]
        score, first, last = max(near_windows, default=(-9.0, 0, 0))
        if score >= 0.8:
            where = Span(latin[first].span.start, latin[last].span.end)
            self.taken.update(range(first, last + 1))
            yield self.pair.hit(
                "misspelled", place, english.at(*where), hangul=person.name, latin=_text(english, where)
            )
            return
        if other := self.other_person():
            where = Span(latin[other[0]].span.start, latin[other[1]].span.end)
            self.taken.update(range(other[0], other[1] + 1))
            yield self.pair.hit("wrong", place, english.at(*where), hangul=person.name, latin=_text(english, where))
        elif _has_pronoun(english):
            return
        else:
            yield self.pair.hit(self.lost, place, english.whole, hangul=person.name)

    def ordinary_word(self, person: Person) -> bool:
        """Not a name but a word that happens to begin like one: 유명한 작가, 소란에 기자들이, 국방위 위원."""
        name = person.name
        if name[-1] in "에와과의를을한" or self.letters.foreign(name) > _SURELY_FOREIGN + 0.3:
            return True
        if row := self.words.scores.get(name):
            family = split_person(name)[0]
            return not any(reads_family(family, stem) for stem in row)
        keys = (name[:2], name[:2] + "-")
        if name[-1] in _INFLECTED:
            return any(self.words.korean.get(key, 0) >= 2 for key in keys)
        stems = {english_stem(word.text) for word in self.latin}
        return name[-1] in _PARTICLES and any(stems & self.words.scores.get(key, {}).keys() for key in keys)

    def reads(self, name: str, any_vowel: bool = False) -> range | None:
        for first, last in _windows(self.latin):
            if reads_person(name, " ".join(word.text for word in self.latin[first : last + 1]), any_vowel):
                return range(first, last + 1)
        return None

    def half_read(self, name: str) -> tuple[int, int, bool | None] | None:
        """The family or the given name is there, beside a word that does not read the other half.

        The last value says whether that word comes near; None: the half stands alone, as in Governor Kim.
        """
        family, given = split_person(name)
        alone = None
        for i, word in enumerate(self.latin):
            if not word.capital:
                continue
            is_family = reads_family(family, word.text)
            is_given = len(word.text) > 3 and reads_syllables(given, word.text)
            if not is_family and not is_given:
                continue
            other = given if is_family else family
            for j in (i + 1, i - 1):
                if not 0 <= j < len(self.latin) or not self.latin[j].capital:
                    continue
                a, b = min(i, j), max(i, j)
                text = self.latin[j].text
                score = self.letters.score(other, text)
                if is_family and j < i and score < -1:
                    continue  # a title stands there, or the given name does
                if self.latin[b].span.start - self.latin[a].span.end == 1 and (
                    self.unknown(self.latin[j]) or score > 0
                ):
                    return a, b, is_given or score > -1.0
            alone = (i, i, None)
        return alone

    def other_person(self) -> tuple[int, int] | None:
        """Two capitalised words in a row that are the name of nobody known here."""
        for i in range(len(self.latin) - 1):
            a, b = self.latin[i], self.latin[i + 1]
            if not a.capital or not b.capital or b.span.start - a.span.end != 1 or {i, i + 1} & self.taken:
                continue
            if any(self.unknown(w) and w.text not in self.pair.korean.text for w in (a, b)):
                return i, i + 1
        return None


def _has_pronoun(english: Segment) -> bool:
    """A pronoun outside quotations, which may stand for somebody who has been named before."""
    return bool(_PRONOUN.search(_QUOTED.sub("", english.text)))


def _text(segment: Segment, span: Span) -> str:
    return segment.text[span.start : span.end]


def _joined(latin: Sequence[LatinWord], first: int, last: int) -> str:
    return "".join(word.text for word in latin[first : last + 1])


def _windows(latin: Sequence[LatinWord]) -> Iterator[tuple[int, int]]:
    """Stretches of one to three Latin words that could be a person."""
    for first, word in enumerate(latin):
        if word.capital:
            for last in range(first, min(first + 3, len(latin))):
                if last > first and latin[last].span.start - latin[last - 1].span.end > 2:
                    break
                yield first, last
