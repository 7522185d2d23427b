"""Names of one side that the other side does not have, or has otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import regex
from rapidfuzz.distance import Levenshtein

from qa_lint.facts.exonyms import exonyms
from qa_lint.facts.markup import read_prose
from qa_lint.facts.name_list import ListedMention, NameList, read_listed
from qa_lint.facts.names import (
    BESIDE_A_NAME,
    LOOKS_FOREIGN,
    READS,
    HangulWord,
    LatinWord,
    Match,
    Matches,
    is_unknown,
    read_latin_words,
    read_matches,
)
from qa_lint.facts.persons import Person, judge_person, read_persons
from qa_lint.facts.romanization import romanize_person
from qa_lint.learning.letters import LetterTable, compatible, simplify
from qa_lint.learning.stems import english_stem, korean_keys
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Document, Hit, Pair, Span

_SURELY_READ = 1.2  # the score of a reading that leaves no doubt
_SYLLABLE = 5  # letters that one syllable may take
_SOMEWHAT_FOREIGN = 0.5
_SURELY_FOREIGN = 1.4
_DOUBTLESSLY_FOREIGN = 2.0
_STEADY = 3  # places where a document names somebody, from which silence about him is telling
_STANDS_FOR = regex.compile(r"\b(?:he|she|they|it|his|her|him|hers|their|its|who|whose|this|that)\b", regex.IGNORECASE)
_BEGINNING = 20  # a name that stands within so many characters may begin the other side
_ELSEWHERE = 3  # places in a document where a Latin word must stand to be no slip of the finger
_HOLE = regex.compile(  # a preposition, a conjunction or a speech without what must follow it
    r"\b(?:of|from|with|across|at|between|near|against|the)\s*[,;:.?!]"
    r"|\b(?:of|from|with|across|at|between|near|against)\s+(?:of|in|at|on|for|could|will|would|is|are|was|were|has|had|and)\b"
    r"|\b(?:in|by)\s+(?:of|at|and\s\p{Ll}|could|will|would|was|were|has|had)\b|\bin[.?!]|\bto\s(?:at|in|of|before|after)\b"
    r"|,\s*(?:,|said\b)|[\"”’]\s(?:said|says)[.,]|\b(?:when|while|because)\s(?:was|is|has|had|were|will)\b"
)
_HEADLESS = regex.compile(
    r"^[\s\"'“‘(*_:]*(?:[,.;]|(?:is|was|has|had|will|would|said|says)\b)"
)  # nobody before the verb
_BEFORE_A_PLACE = regex.compile(r"(?:\b(?:in|of|to|from|at|near|over|across|into|through|between|and|with)|,)\s$")
_ARTICLE = regex.compile(r"\b[Aa]n?\s$")
_COMPOUND = regex.compile(r"-\p{Ll}")  # Connecticut-based; given names of Koreans are judged with their families
_CONTRACTED = regex.compile(r"['’](?:ll|re|ve|d|m|t)$")
_DERIVED = regex.compile(r"(?:ing|ed|ly|tions?|ness|ments?|ers|ous|ive|ity|isms?|ists?|able|als?)$")
_NO_NAME = regex.compile(f"{_CONTRACTED.pattern}|{_DERIVED.pattern}")
_CAPITALISED = regex.compile(r"\p{Lu}[\p{Latin}\p{M}’'-]{2,}")
_FAINTLY = 0.0  # a score from which a Latin word might come from a Hangul word
_NEAR = 0.6  # similarity of two spellings of one name
_GLOSS = regex.compile(r"\s?[(（]([^()（）]*\p{Lu}[^()（）]*)[)）]")


def compare_names(document: Document, *, letters: LetterTable, words: WordPairs, names: NameList) -> Iterator[Hit]:
    """Names without a counterpart, and counterparts that do not read the name."""
    pairs = [pair for pair in document.pairs if pair.complete]
    memory = _Memory()
    for pair in pairs:
        memory.learn(pair.korean.fact(read_matches, pair.english, letters))
    for pair in pairs:
        listed = pair.korean.fact(read_listed, pair.english, names)
        yield from _Comparison(pair, letters, words, memory, listed).hits()


@dataclass
class _Memory:
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


class _Comparison:
    """One pair: its readings, and which Latin words are still free to be taken for a name."""

    def __init__(
        self,
        pair: Pair,
        letters: LetterTable,
        words: WordPairs,
        memory: _Memory,
        listed: tuple[ListedMention, ...],
    ) -> None:
        self.pair, self.letters, self.words, self.memory, self.listed = pair, letters, words, memory, listed
        self.matches = pair.korean.fact(read_matches, pair.english, letters)
        self.latin = self.matches.latin
        self.taken: set[int] = set()
        # what it is when only the Korean side has the name
        self.lost = "missing" if pair.source.language == "ko" else "added"

    def hits(self) -> Iterator[Hit]:
        settled: list[Span] = []
        persons = self.pair.korean.fact(read_persons)
        for mention in self.listed:
            if mention.english or not any(mention.korean.overlaps(person.span) for person in persons):
                yield from self.settle(mention, settled)
        for person in persons:
            if not any(person.span.overlaps(span) for span in settled):
                yield from self.person(person)
        best = {match.korean: match for match in self.matches.found}
        for reading in best.values():
            if reading.score >= READS:
                self.taken.update(range(reading.first, reading.last + 1))
        unread = []
        for i, word in enumerate(self.matches.hangul):
            if any(word.span.overlaps(span) for span in (*settled, *(person.span for person in persons))):
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

    def settle(self, mention: ListedMention, settled: list[Span]) -> Iterator[Hit]:
        """A name of the project's list: its listed form explains it, however it reads. `settled` takes what is so."""
        hangul, place = mention.name.hangul, mention.korean
        if mention.english:
            self.taken |= {i for i, word in enumerate(self.latin) if word.span.overlaps(mention.english)}
            self.memory.persons[hangul] += 1
            settled.append(place)
        elif not mention.traced and not self.memory.persons[hangul] and not self.stands_for_somebody:
            settled.append(place)
            yield self.pair.hit(self.lost, self.pair.korean.at(*place), self.pair.english.whole, hangul=hangul)

    def person(self, person: Person) -> Iterator[Hit]:
        """A Korean person with a title."""
        english = self.pair.english
        verdict = judge_person(person, english, self.letters, self.words, self.in_korean)
        self.taken.update(range(verdict.first, verdict.last + 1))
        if verdict.kind in ("read", "unclear"):
            self.memory.persons[person.name] += verdict.kind == "read"
            return
        place = self.pair.korean.at(*person.span)
        if verdict.kind == "lost":
            if not self.memory.persons[person.name]:  # else a title may stand for somebody who is known by now
                yield self.pair.hit(self.lost, place, english.whole, hangul=person.name)
            return
        span = Span(self.latin[verdict.first].span.start, self.latin[verdict.last].span.end)
        latin = english.text[span.start : span.end]
        expected = romanize_person(person.name)
        yield self.pair.hit(verdict.kind, place, english.at(*span), hangul=person.name, latin=latin, expected=expected)

    def misspelled(self, word: HangulWord, match: Match) -> Hit | None:
        """The reading is right but for a letter that does not write the sound."""
        found = self.latin[match.first]
        if match.last != match.first or not found.capital or self.letters.foreign(match.hangul) < BESIDE_A_NAME:
            return None
        if not is_unknown(found, self.words) or found.text.isupper() or _NO_NAME.search(found.text):
            return None
        if self.memory.latin[found.text] >= _ELSEWHERE and not self.memory.spelled_otherwise(match.hangul, found.text):
            return None
        if any(
            other.score > max(match.score, READS) and other.first <= match.first <= other.last
            for other in self.matches.found
        ):
            return None  # another word is its original
        if (
            "-" in found.text
            or not found.text[1:].islower()
            or found.text.lower() in self.in_korean
            or exonyms(match.hangul) & {found.text.lower()}
        ):
            return None
        if any(self.letters.reads_well(stem, found.text) for stem in self.stretches(word)):
            return None
        slip = self.letters.slip(match.hangul, match.latin)
        if not slip:
            return None
        self.taken.add(match.first)
        place = self.pair.korean.at(word.span.start, word.span.start + len(match.hangul))
        expected = f"{slip.expected} ({compatible(slip.sound)})"
        where = self.pair.english.at(*found.span)
        return self.pair.hit("misspelled", place, where, hangul=match.hangul, latin=found.text, expected=expected)

    def stretches(self, word: HangulWord) -> Iterator[str]:
        """The word in all its forms, and together with its neighbours (뉴스 피크 is Newspeak)."""
        yield from word.stems
        here = self.matches.hangul.index(word)
        for first, second in pairwise(self.matches.hangul[max(0, here - 1) : here + 2]):
            if second.span.start - first.span.end == 1:
                yield from (first.text + stem for stem in second.stems)

    def gloss(self, word: HangulWord, original: str) -> Hit | None:
        """The original in parentheses after the word must stand on the other side as it is."""
        names = [name for name in _CAPITALISED.findall(original) if not name.isupper()]
        here = {simplify(part): i for i, w in enumerate(self.latin) for part in (w.text, *w.text.split("-"))}
        missing = [name for name in names if simplify(name) not in here]
        hangul = word.stems[0]
        place = self.pair.korean.at(word.span.start, word.span.start + len(hangul))
        given = {here[simplify(name)] for name in names if name not in missing}
        free = [i for i, w in enumerate(self.latin) if w.capital and i not in given and is_unknown(w, self.words)]
        self.taken |= given
        beside = {i + step for i in given for step in (-1, 1)} - self.taken
        for name in missing:
            for i in free:
                found = self.latin[i]
                near = Levenshtein.normalized_similarity(simplify(name), simplify(found.text)) >= _NEAR
                if near or i in beside:
                    self.taken.add(i)
                    kind = "misspelled" if near else "wrong"
                    where = self.pair.english.at(*found.span)
                    return self.pair.hit(kind, place, where, hangul=name, latin=found.text, expected=name)
        return None

    def unread(self, word: HangulWord, match: Match | None) -> Iterator[Hit]:
        """A Hangul word that no Latin word reads: somebody else stands for it, or nothing does."""
        stem = min(word.stems, key=lambda s: (self.memory.read[s] == 0, -len(s) if len(s) < len(word.text) else 0))
        strength = self.letters.foreign(stem)
        if strength < BESIDE_A_NAME or len(stem) < 2 or not self.letters.ordinary.isdisjoint(word.stems):
            return
        if self.means(word) or (match and match.score > 0.3) or self.is_read_with_a_neighbour(word):
            return
        place = self.pair.korean.at(word.span.start, word.span.start + len(stem))
        surely = self.is_name(stem, strength)
        place_name = bool(exonyms(stem))
        for i in self.free(word):
            beside = self.beside(word, i)
            found = self.latin[i]
            likely = surely and self.may_stand_for_a_name(found, place_name)
            derived = found.opening and _DERIVED.search(found.text)  # any word may open with a capital
            if (beside and (strength > _SOMEWHAT_FOREIGN or is_unknown(found, self.words))) or (likely and not derived):
                self.taken.add(i)
                where, expected = self.pair.english.at(*found.span), self.letters.likely(stem)
                yield self.pair.hit("wrong", place, where, hangul=stem, latin=found.text, expected=expected)
                return
        if strength < 0:
            return
        lost = (surely and self.has_hole(word, strength)) or self.is_always_read(stem, strength)
        yield self.pair.hit(self.lost if lost else "doubtful", place, self.pair.english.whole, hangul=stem)

    def is_read_with_a_neighbour(self, word: HangulWord) -> bool:
        """Whether English writes it in one with the word beside it."""
        joined = list(self.stretches(word))[len(word.stems) :]
        names = [w.text for w in self.latin if w.capital and len(w.text) > 5]
        return any(self.letters.score(hangul, name) >= _SURELY_READ for hangul in joined for name in names)

    def is_name(self, stem: str, strength: float) -> bool:
        """Whether it is surely a name: its syllables say so, or the document has it elsewhere."""
        if strength >= (_SURELY_FOREIGN if len(stem) > 2 else _DOUBTLESSLY_FOREIGN):
            return True
        return len(stem) > 2 and strength > 0 and self.memory.read[stem] > 0

    def may_stand_for_a_name(self, found: LatinWord, place_name: bool) -> bool:
        """Whether the Latin word is a name where it stands; much may be said for a country, so a place must be one."""
        if found.text.isupper() or not is_unknown(found, self.words) or _COMPOUND.search(found.text):
            return False
        if english_stem(found.text) in self.words.english and _DERIVED.search(found.text):
            return False
        before = self.pair.english.text[: found.span.start]
        return bool(found.opening or _BEFORE_A_PLACE.search(before)) if place_name else not _ARTICLE.search(before)

    def has_hole(self, word: HangulWord, strength: float) -> bool:
        """Whether the English sentence lacks something where the name could stand."""
        text = self.pair.english.fact(read_prose)
        if _HOLE.search(text):
            return True
        return bool(_HEADLESS.match(text)) and (word.span.start < _BEGINNING or strength >= _DOUBTLESSLY_FOREIGN)

    def is_always_read(self, stem: str, strength: float) -> bool:
        """Whether the document names it wherever else it stands, and nothing here can stand for it."""
        if strength < 0 or len(stem) < 3 or self.memory.read[stem] < _STEADY or self.memory.unread[stem] > 1:
            return False
        return not self.stands_for_somebody

    @cached_property
    def stands_for_somebody(self) -> bool:
        """Whether a pronoun may stand for a name that has been said before."""
        return bool(_STANDS_FOR.search(self.pair.english.fact(read_prose)))

    def beside(self, word: HangulWord, index: int) -> bool:
        """Whether the Latin word stands beside a name as the Hangul word stands beside the original of that name."""
        here = self.matches.hangul.index(word)
        return any(
            (match.korean == here + 1 and match.first == index + 1 and self.touch(index, match.first))
            or (match.korean == here - 1 and match.last == index - 1 and self.touch(match.last, index))
            for match in self.matches.found
            if match.score >= READS and self.latin[match.first].capital
        )

    def touch(self, first: int, second: int) -> bool:
        """Whether nothing but a space stands between two Latin words."""
        return self.latin[second].span.start - self.latin[first].span.end == 1

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

    @cached_property
    def in_korean(self) -> frozenset[str]:
        return frozenset(word.text.lower() for word in self.pair.korean.fact(read_latin_words))

    def free(self, word: HangulWord) -> list[int]:
        """Latin names that nothing in the Korean explains, the likeliest counterpart of the word first."""
        in_korean = self.in_korean
        found = [
            i
            for i, w in enumerate(self.latin)
            if i not in self.taken
            and w.capital
            and len(w.text) > 3
            and not _CONTRACTED.search(w.text)
            and (is_unknown(w, self.words) or self.is_unexplained(w))
            and w.text.lower() not in in_korean
            and not self.sounds_somewhere(w)
        ]
        share = word.span.start / max(1, len(self.pair.korean.text))
        length = max(1, len(self.pair.english.text))
        return sorted(found, key=lambda i: abs(self.latin[i].span.start / length - share))

    def is_unexplained(self, word: LatinWord) -> bool:
        """A word of the language that stands as a name, and that no word of the Korean text has for its translation."""
        stem = english_stem(word.text)
        if word.opening or _DERIVED.search(word.text) or stem not in self.words.english:
            return False
        if any(stem in self.words.scores.get(key, ()) for w in self.matches.hangul for key in korean_keys(w.text)):
            return False
        return not self.has_title_case

    @cached_property
    def has_title_case(self) -> bool:
        """Whether capitals mean nothing here."""
        long = [w for w in self.latin if len(w.text) > 3]
        return sum(w.capital for w in long) > 0.6 * len(long)

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
            if len(stem) > 1 or len(part) <= _SYLLABLE
        )
