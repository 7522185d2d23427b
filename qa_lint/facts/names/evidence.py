"""What can be seen of a Hangul name that no Latin word of its pair reads.

What is said of a word here `name_features` turns into numbers, which `verdicts` weighs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import NamedTuple

from qa_lint.facts.content.account import Tables
from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.heard import HeardWords
from qa_lint.facts.names.matches import Match, read_matches
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.places import LATIN_UNITS
from qa_lint.facts.names.readings import (
    READS,
    HangulWord,
    hangul_skeleton,
    is_of_calendar,
    latin_skeleton,
    may_sound_like,
    read_latin_words,
    without_particle,
    words_in,
)
from qa_lint.facts.names.stand_ins import has_stand_in
from qa_lint.facts.romanization import is_given
from qa_lint.facts.spans import NOWHERE, Spans
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.languages.titles import BEHIND_A_NAME, INSTEAD_OF_A_NAME, OFFICES
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.kinds import Kinds
from qa_lint.resources.letters import LetterTable, bare_letters
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.sound_rows import SoundRows
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Set by hand; what the features say that are cut off here is learned (rules/name/weights.tsv).
NAME_LIKE = -1.5  # the log-odds of foreign syllables below which a word is not taken for a name
PLAINLY_FOREIGN = 2.0  # log-odds of syllables from which a word that no table knows is a name
SPELLED = -1.7  # the score below which no spelling of one's own is
_SILENT = regex.compile(r"[kpst]{0,2}")  # consonants, by class, that may be written at the end, and not heard
_SURELY = 1.5  # the score below which a word in small letters may only sound so
FAINTLY = 0.2  # the score from which a Latin word may be a poor reading of the Hangul word
_SHORTEST = 3  # letters of a Latin word that may be a name
_LIKE_A_PARTICLE = "인"  # the end of a name as often as the copula (캐롤라인)
_DOES, _NOT = "하다", "치"  # 예기하다, and before a denial 예기치
_OF_A_VERBAL_NOUN = regex.compile(  # 중단한다, 개최된, 강화시켰다
    r"(?P<noun>\p{Hangul}{2,}?)(?:[하한할함합했해되된될됨됩됐돼]|시[키킨킬켜켰])"
)
_OF_A_VERB = "다"  # which a dictionary puts after the stem of a verb
_SHARED = "이"  # the end of a noun, and the beginning of a particle: 코골이나 is 코골이 with 나, and no 코골 with 이나
_ALIKE = 2  # letters with which spellings of one name begin
_SYLLABLE = 5  # letters that one syllable may take
_WELL_KNOWN, _OFTEN, _SMALL = 0.3, 20, 0.3  # score, times, and share of capitals, of an ordinary loanword
_TITLE_CASE = 0.6  # the share of capitalised words from which capitals mean nothing
_SMALL_IN_A_HEADING = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "into", "over", "and", "or", "as")
)
_OWN = ("'s", "’s")
_BEFORE_A_TITLE = 2  # words up to a title, with it (crown prince)
CONTRACTED = regex.compile(r"['’](?:ll|re|ve|d|m|t)$")
DERIVED = regex.compile(
    r"(?:ing|ed|ly|tions?|ness|ments?|ers|ous|ive|ity|isms?|(?<![kq]v)ists?|able|als?|s[ck]eptics?)$"
)
# those of them in which names end, too (Kuching, Alfred, Sanders): only behind a word of English
_ALSO_OF_NAMES = regex.compile(r"(?:ing|ed|ly|ers|als?)$")
_UNDOUBLED = regex.compile(r"(.)\1$")

_TITLE = regex.compile(rf"\s(?:{any_of(BEHIND_A_NAME)})")
_BEFORE = 16  # characters in which a preposition and an article find room
_OWNED = "의 "  # behind whose the next word is
_PREPOSITION = regex.compile(
    r"(?<![\p{Latin}0-9_])(?:in|at|from|to|near|into|across|around|outside|through|of)\s(?:the\s)?$",
    regex.IGNORECASE,
)


class Knowledge(NamedTuple):
    """The tables that tell names, and the analyser."""

    words: WordPairs
    letters: LetterTable
    exonyms: Exonyms
    analyser: Analyser
    gazetteer: Gazetteer
    vocabulary: Vocabulary
    dictionary: Dictionary = Dictionary()
    morphemes: Morphemes = Morphemes({})
    kinds: Kinds = Kinds()
    spelling: EnglishWords = EnglishWords()
    expressions: Expressions = Expressions()

    def is_english(self, word: str) -> bool:
        """Whether a word is one of English, in small letters: in a heading its capital proves nothing."""
        return self.vocabulary.has_english(word) or word in self.spelling.words

    @property
    def tables(self) -> Tables:
        """Those of them that tell what answers what, whatever it is."""
        return Tables(
            self.words,
            self.dictionary,
            self.morphemes,
            self.letters,
            self.gazetteer,
            self.vocabulary,
            self.kinds,
            self.expressions,
        )


class NameEvidence:
    """One pair: which Hangul words no Latin word explains, and what speaks for their being wrong or lost."""

    def __init__(self, pair: Pair, known: Knowledge, memory: NameMemory) -> None:
        self.pair, self.known, self.memory = pair, known, memory
        self.matches = pair.fact(read_matches, known.letters)
        self.hangul, self.latin = self.matches.hangul, self.matches.latin
        self.best: dict[int, Match] = {match.korean: match for match in self.matches.found if not self._errs(match)}
        self.readings = [match for match in self.best.values() if match.score >= READS]
        self.prose = pair.english.fact(read_prose)
        self.length = max(1, len(pair.korean))
        self._heard: dict[int, bool] = {}  # by Latin word, see `is_faintly_heard`
        self.features: dict[int, dict[str, float]] = {}  # of Latin words, by index (see `name_features`)

    def words_in(self, span: Span) -> range:
        """Indices of the Hangul words that overlap a stretch of the Korean text."""
        return words_in(span, self.hangul)

    def place_of(self, word: HangulWord) -> int:
        """The index of one of the Hangul words."""
        return self.words_in(word.span).start

    def _errs(self, match: Match) -> bool:
        """Whether a reading is a word in small letters that cannot be who has a title, or if it is a faint one, what
        another Hangul word is known to say (the letter of 레오에게 편지를)."""
        latin = self.latin[match.first]
        if not latin.capital and self.is_holder(self.hangul[match.korean]):
            return True  # 스나이더 연구원, a senior researcher
        if latin.capital or not READS <= match.score < _SURELY:
            return False
        stem = english_stem(latin.text)
        own = self.hangul[match.korean].stems
        return stem in self._said and not any(stem in said for form in own for said in self.known.dictionary.noun(form))

    # ------------------------------------------------------------------ what is explained

    @cached_property
    def in_korean(self) -> frozenset[str]:
        """The Latin words that the Korean text has itself, in small letters."""
        return frozenset(word.text.lower() for word in self.pair.korean.fact(read_latin_words))

    @cached_property
    def heard(self) -> HeardWords:
        """The Hangul words, to be asked for Latin words that they may say."""
        return HeardWords(self.hangul, self.known.letters, self.is_ordinary)

    @cached_property
    def english(self) -> frozenset[str]:
        """The English words and the parts of hyphenated ones, in small letters."""
        words = {word.text.lower() for word in self.latin}
        return frozenset(words.union(*(word.split("-") for word in words if "-" in word)))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(map(english_stem, self.english))

    @cached_property
    def unread(self) -> tuple[int, ...]:
        """Indices of the Hangul words that may be names and that no Latin word reads or names."""
        return tuple(
            i
            for i, word in enumerate(self.hangul)
            if len(word.stems[0]) > 1
            and max(map(self.known.letters.foreign, word.stems)) >= NAME_LIKE
            and not (self.is_read(i) or self.is_named(word))
        )

    def is_read(self, index: int) -> bool:
        """Whether a Latin word reads the Hangul word, or a strange one might."""
        match = self.best.get(index)
        if match is None or match.score < FAINTLY:
            return False
        return match.score >= READS or self.is_strange(match.first)

    def is_named(self, word: HangulWord) -> bool:
        """Whether English calls it by a name of another sound, or by a word that the dictionary has."""
        exonyms = self.known.exonyms
        if any(map(self.is_said, word.stems)):
            return True
        return any(exonyms.name(stem, part) for stem in word.stems if exonyms.of(stem) for part in self.english)

    @cached_property
    def free(self) -> tuple[int, ...]:
        """Indices of the Latin words with a capital that nothing in the Korean explains."""
        read = {i for match in self.readings for i in range(match.first, match.last + 1)}
        parts = {part for i in read for part in self.latin[i].text.split("-")[1:]}  # Maduro, beside anti-Maduro
        return tuple(
            i
            for i, word in enumerate(self.latin)
            if i not in read
            and word.capital
            and word.text not in parts
            and len(bare_letters(word.text)) >= _SHORTEST
            and not CONTRACTED.search(word.text)
            and not is_of_calendar(word.text)
            and self.in_korean.isdisjoint((word.text.lower(), word.text.lower().removesuffix("s")))
        )

    def may_be_spelled(self, hangul: str, latin: str) -> bool:
        """Whether a Latin word may be a spelling of its own of a Hangul name: the consonants are nearly the same, and
        the letters do not write quite other sounds; or it only goes on with what may be silent (르뮤, Lemieux)."""
        heard, written = hangul_skeleton(hangul), latin_skeleton(latin)
        if len(heard) > 1 and written.startswith(heard) and _SILENT.fullmatch(written, len(heard)):
            return True
        return may_sound_like(hangul, latin) and self.known.letters.reaches(hangul, latin, SPELLED)

    def is_faintly_heard(self, index: int) -> bool:
        """Whether the Latin word may be a poor reading of any Hangul word at least, even a Korean one, of which it is
        not known what it is in English."""
        if index not in self._heard:
            words = (here for part in self._parts(index) for here in self._faintly_read_by(part))
            self._heard[index] = any(not self._is_settled_without(here, index) for here in words)
        return self._heard[index]

    def begins_a_compound(self, index: int) -> bool:
        """Whether the Latin word reads what a Hangul word begins with before an ordinary one (안셋항공, Ansett)."""
        latin, vocabulary = self.latin[index].text, self.known.vocabulary
        return any(
            any(rest[:n] in vocabulary for n in range(2, len(rest) + 1))
            and self.known.letters.reaches(word.text[:size], latin, READS)
            for word in self.hangul
            for size in range(2, len(word.text) - 1)
            if (rest := word.text[size:])
        )

    def _faintly_read_by(self, latin: str) -> Iterator[int]:
        """The Hangul words, by index, of which a Latin word may be a poor reading."""
        for stem in self._stems.read_by(latin, FAINTLY):
            if len(stem) > 1 or len(latin) <= _SYLLABLE:
                yield from self._of_stem[stem]

    @cached_property
    def _stems(self) -> SoundRows:
        return SoundRows(self._of_stem, self.known.letters)

    @cached_property
    def _of_stem(self) -> Mapping[str, Sequence[int]]:
        """The Hangul words, by index, that may be forms of each stem."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for here, word in enumerate(self.hangul):
            for stem in word.stems:
                found[stem].append(here)
        return found

    def _is_settled_without(self, here: int, index: int) -> bool:
        """Whether another Latin word reads the Hangul word, and is not like this one (Iraq, Iraqis)."""
        match = self.best.get(here)
        if match is None or match.score < READS or match.first <= index <= match.last:
            return False
        return match.latin[:_ALIKE].lower() != self.latin[index].text[:_ALIKE].lower()

    def sounds_like(self, word: HangulWord, index: int) -> float:
        """The score of the Latin word, or of a part of it, as a reading of the Hangul word."""
        score = self.known.letters.score
        return max((score(stem, part) for stem, part in self._sounds_of(word, index)), default=-4.0)

    def _sounds_of(self, word: HangulWord, index: int) -> Iterator[tuple[str, str]]:
        """What may be read of a Hangul word by what of a Latin one."""
        parts = self._parts(index)
        for stem in word.stems:
            yield from ((stem, part) for part in parts if len(stem) > 1 or len(part) <= _SYLLABLE)

    def _parts(self, index: int) -> Set[str]:
        """A Latin word, and the parts of a hyphenated one."""
        text = self.latin[index].text
        return {text, *(part for part in text.split("-") if len(part) > 2)}

    def translates_any(self, index: int, without: Spans = NOWHERE) -> float:
        """How well the table of words knows the Latin word as a translation of any Hangul word; what it knows for words
        of some spans does not count."""
        text = self.latin[index].text
        if any(self.known.exonyms.name(hangul, text) for hangul in self._with_exonyms):
            return 1.0
        stem = english_stem(text)
        if stem in self._said:
            return 1.0
        known = ((row[stem], span) for span, row in self._known_words if stem in row)
        return max((value for value, span in known if not without.overlap(*span)), default=0.0)

    @cached_property
    def _said(self) -> frozenset[str]:
        """The stems of the English words, each enough by itself, that the dictionary gives for any noun."""
        said = (words for word in self.hangul for stem in word.stems for words in self.known.dictionary.noun(stem))
        return frozenset(stem for words in said if len(words) == 1 for stem in words)

    @cached_property
    def _with_exonyms(self) -> frozenset[str]:
        """The Hangul words that English may call by a name of another sound."""
        return frozenset(word.text for word in self.hangul if self.known.exonyms.of(word.text))

    @cached_property
    def _known_words(self) -> list[tuple[Span, Mapping[str, float]]]:
        """What the table of words knows of any Hangul word: the English stems that translate it, with their scores."""
        scores = self.known.words.scores
        return [(word.span, row) for word in self.hangul for key in korean_keys(word.text) if (row := scores.get(key))]

    # ------------------------------------------------------------------ the Hangul word

    def proper(self, word: HangulWord) -> int:
        """How many syllables of the word, from its beginning, the analyser takes for proper nouns."""
        end = word.span.start
        while end < word.span.end and end in self._proper_nouns:
            end = self._proper_nouns[end]
        return min(end, word.span.end) - word.span.start

    @cached_property
    def _proper_nouns(self) -> Mapping[int, int]:
        """Where each proper noun that the analyser finds ends, by where it begins."""
        return dict(self.known.analyser.proper_nouns(self.pair.korean))

    def stem(self, word: HangulWord, proper: int = 0) -> str:
        """The word without particles: as the analyser, the document or else the spelling has it."""
        if proper >= 2:
            return word.text[:proper]
        if len(word.stems) == 1:
            return word.stems[0]  # as most have
        read, names = self.memory.read, self.known.gazetteer.names
        return min(
            word.stems,
            key=lambda stem: (not read[stem], stem not in names, -len(stem) if len(stem) < len(word.text) else 0),
        )

    def known_name(self, word: HangulWord) -> KnownName | None:
        """The known name that the word is, particles aside, if it is no everyday word."""
        known = self.known.gazetteer.names.get(self.stem(word))
        return None if known is None or known.ambiguous else known

    def is_ordinary(self, word: HangulWord) -> bool:
        """Whether the word is no name, but a noun of the language, a compound of them, or a form of a verb."""
        vocabulary = self.known.vocabulary
        if any(stem in vocabulary or f"{stem}{_OF_A_VERB}" in vocabulary for stem in word.stems):
            return True
        if any((noun := f"{stem}{_SHARED}") in vocabulary and word.text.startswith(noun) for stem in word.stems):
            return True
        if any(map(vocabulary.explains, word.stems)) and not self._is_titled(word):
            return True
        if (verb := _OF_A_VERBAL_NOUN.match(word.text)) and f"{verb['noun']}{_DOES}" in vocabulary:
            return True
        if any(stem.endswith(_NOT) and f"{stem.removesuffix(_NOT)}{_DOES}" in vocabulary for stem in word.stems):
            return True
        return self.known.dictionary.is_form(word.text)

    def is_holder(self, word: HangulWord) -> bool:
        """Whether it is a name of the table of given and family names, with a title behind it."""
        titled = _TITLE.match(self.pair.korean, word.span.end)
        return bool(titled and self.known.gazetteer.western.spellings(word.text))

    def _is_titled(self, word: HangulWord) -> bool:
        """Whether a title stands behind a word that is foreign by its syllables (파인스타인 의원), which makes a name
        of what may be two words."""
        foreign = self.known.letters.foreign(word.stems[0]) >= PLAINLY_FOREIGN
        return foreign and bool(_TITLE.match(self.pair.korean, word.span.end))

    def is_said(self, noun: str, without: Set[str] = frozenset()) -> bool:
        """Whether English has what the dictionary gives for a noun; some stems do not count."""
        return any(said <= self.stems - without for said in self.known.dictionary.noun(noun))

    def translation(self, word: HangulWord, without: Set[str] = frozenset()) -> float:
        """How well the tables know an English word of the pair as its translation; some stems do not count."""
        if any(self.is_said(stem, without) for stem in word.stems):
            return 1.0
        rows = [row for key in korean_keys(word.text) if (row := self.known.words.scores.get(key))]
        return max((row[stem] for row in rows for stem in (self.stems & row.keys()) - without), default=0.0)

    def says(self, word: HangulWord, index: int) -> bool:
        """Whether the tables know a Latin word for the Hangul word."""
        stem = english_stem(self.latin[index].text)
        if any(said == {stem} for form in word.stems for said in self.known.dictionary.noun(form)):
            return True
        return any(stem in self.known.words.scores.get(key, ()) for key in korean_keys(word.text))

    def original(self, word: HangulWord) -> tuple[float, float]:
        """How well the table knows an English word as its original, one that reads it and that the pair lacks; and
        what part of its places it has a capital in."""
        words, reaches = self.known.words, self.known.letters.reaches
        row = words.scores.get(korean_keys(word.text)[0], {})
        found = [(value, stem) for stem, value in row.items() if any(reaches(s, stem, READS) for s in word.stems)]
        value, stem = max(found, default=(0.0, ""))
        return value, words.proper(stem) if stem else 0.0

    def is_loanword(self, word: HangulWord) -> bool:
        """Whether the table knows its original well, as an ordinary word that is written small (클래스)."""
        words, reaches = self.known.words, self.known.letters.reaches
        row = words.scores.get(korean_keys(word.text)[0], {})
        value, stem = max(((value, stem) for stem, value in row.items()), default=(0.0, ""))
        return (
            value >= _WELL_KNOWN
            and words.english.get(stem, 0) >= _OFTEN
            and words.proper(stem) < _SMALL
            and any(reaches(form, stem, READS) for form in word.stems)
        )

    # ------------------------------------------------------------------ the Latin words

    @cached_property
    def title_case(self) -> float:
        """Whether capitals mean nothing in the sentence: most of its words have one."""
        long = [word for word in self.latin if len(word.text) > _SHORTEST]
        return float(len(long) > 2 and sum(word.capital for word in long) >= _TITLE_CASE * len(long))

    @cached_property
    def is_heading(self) -> bool:
        """Whether it is a heading whose words have capitals, and no sentence that is full of names."""
        return bool(self.title_case) and all(word.capital or word.text in _SMALL_IN_A_HEADING for word in self.latin)

    def is_derived(self, index: int) -> bool:
        """Whether the Latin word is made of others: it ends as such words do, and is no name that only ends so, or is
        joined to one (Catalan-capital), which is no unit of places (Yeongdong-gun)."""
        others = {*self.latin[index].text.split("-")[1:]} - LATIN_UNITS
        if not is_given(self.latin[index].text) and any(
            part.islower() and self.known.vocabulary.has_english(part) for part in others
        ):
            return True
        text = self.latin[index].text.lower()
        ending = None if self.latin[index].opening else _ALSO_OF_NAMES.search(text)
        if not ending:
            return bool(DERIVED.search(text))
        base = text[: ending.start()]
        words = {text}
        if len(base) > _SHORTEST:  # not Rev-al
            words |= {base, f"{base}e", _UNDOUBLED.sub(r"\1", base)}
        vocabulary, english = self.known.vocabulary, self.known.words.english
        return any(vocabulary.has_english(word) or english_stem(word) in english for word in words if word)

    def is_located(self, index: int) -> bool:
        """Whether a preposition of places stands before the Latin word."""
        start = self.latin[index].span.start
        return bool(_PREPOSITION.search(self.prose, max(0, start - _BEFORE), start))

    def is_before_a_title(self, index: int, any_case: bool = False) -> bool:
        """Whether a title in small letters or the initials of one stand behind a Latin word, which says of what (the
        Ukip leader, the Tesla CEO); in `any_case` also one before a name (Daegu Mayor Hong)."""
        after = index + 1
        if after >= len(self.latin) or not self.touch(index, after):
            return False
        text = self.latin[after].text
        return text in OFFICES or (text.lower() if any_case else text) in INSTEAD_OF_A_NAME

    def owns_another(self, index: int) -> bool:
        """Whether English says by a Latin word whose another name or somebody with a title is (China's Xi Jinping,
        Saudi Arabia's crown prince)."""
        following = self.latin[index + 1 : index + 1 + _BEFORE_A_TITLE]
        if not (following and self.prose.startswith(_OWN, self.latin[index].span.end)):
            return False
        return following[0].capital or not INSTEAD_OF_A_NAME.isdisjoint(word.text for word in following)

    def seen(self, index: int) -> int:
        """How often the tables' sentences have the Latin word, or the rarest part of a hyphenated one."""
        text, english = self.latin[index].text, self.known.words.english
        return english.get(english_stem(text)) or min(english.get(english_stem(part), 0) for part in text.split("-"))

    def is_strange(self, index: int) -> bool:
        """Whether the tables do not know the Latin word."""
        return not self.seen(index)

    @cached_property
    def strangers(self) -> frozenset[int]:
        """Indices of those with a capital that nothing in the Korean explains."""
        return frozenset(filter(self.is_strange, self.free))

    def beside(self, here: int, index: int) -> bool:
        """Whether the Latin word stands beside a name as the Hangul word stands beside the original of that name."""
        before, after = self.named(here - 1), self.named(here + 1)
        return bool(
            (after and after.first == index + 1 and self.touch(index, after.first))
            or (before and before.last == index - 1 and self.touch(before.last, index))
        )

    @cached_property
    def read_by(self) -> Mapping[int, Match]:
        """The reading that each Latin word belongs to, by index; the last one of several."""
        return {i: match for match in self.readings for i in range(match.first, match.last + 1)}

    def named(self, here: int) -> Match | None:
        """The reading of the Hangul word by a Latin name."""
        match = self.best.get(here)
        return match if match and match.score >= READS and self.latin[match.first].capital else None

    def is_beside(self, here: int, first: int, last: int) -> bool | None:
        """Whether the Latin words stand beside a name as the Hangul word stands beside the original of that name; None
        where they stand beside no name that the Hangul text reads."""
        beside = [
            match
            for match in self.readings
            if (match.last + 1 == first and self.touch(match.last, first))
            or (match.first == last + 1 and self.touch(last, match.first))
        ]
        beside = [match for match in beside if self.latin[match.first].capital]
        return any(self._are_beside(match, here) for match in beside) if beside else None

    def _are_beside(self, match: Match, here: int) -> bool:
        """Whether what is read stands at a Hangul word, by index, or at the next one; not where a particle says that
        the first of the two is somebody else's (현대건설의 모마)."""
        first, second = sorted((match.korean, here))
        if second - first > 1 or first < 0:
            return False
        return first == second or not self.pair.korean.startswith(_OWNED, self.hangul[second].span.start - 2)

    def touch(self, first: int, second: int) -> bool:
        """Whether nothing but a space stands between the two Latin words."""
        return self.latin[second].span.start - self.latin[first].span.end == 1

    def is_part_of_name(self, here: int) -> bool:
        """Whether a Hangul word, by index, stands beside one that a Latin name reads: a full name may be cut short."""
        before, after = self.named(here - 1), self.named(here + 1)
        return bool(
            (before and self.runs_on(here - 1, before.hangul))
            or (after and self.runs_on(here, without_particle(self.hangul[here].text)))
            or (after and self.runs_on(here, without_particle(self.hangul[here].text) + _LIKE_A_PARTICLE))
        )

    def runs_on(self, here: int, stem: str) -> bool:
        """Whether the Hangul word has no particle, and nothing but a space stands between it and the next one."""
        words = self.hangul
        return words[here].text == stem and words[here + 1].span.start - words[here].span.end == 1

    def stands_alone(self, here: int) -> bool:
        """Whether no word that may be a name stands beside a Hangul word, by index, of which it would be the half."""
        words = self.hangul
        before = here > 0 and self.runs_on(here - 1, words[here - 1].text) and not self.is_ordinary(words[here - 1])
        behind = here + 1 < len(words) and self.runs_on(here, self.stem(words[here]))
        return not (before or (behind and not self.is_ordinary(words[here + 1])))

    def has_stand_in(self, word: HangulWord, stem: str, place: bool, english: str | None = None) -> bool:
        """Whether a pronoun, a title or an abbreviation may stand for the Hangul word in the English text, or in that
        part of it."""
        initial = self.known.letters.likely(stem)[:1]
        for found in self.latin:
            short = len(found.text) > 1 and found.text.isupper() and found.text[0] == initial
            if short and found.text.lower() not in self.in_korean:
                return True
        return has_stand_in(
            self.pair.korean, word.span.start + len(stem), self.prose if english is None else english, place
        )
