"""Names of one side that the other side does not have, or has otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

import regex
from rapidfuzz.distance import Levenshtein

from qa_lint.facts.names.evidence import (
    CONTRACTED,
    DERIVED,
    FAINTLY,
    Knowledge,
    NameEvidence,
)
from qa_lint.facts.names.extra import read_extra_names
from qa_lint.facts.names.known import KnownNames, Mention, read_known_names
from qa_lint.facts.names.leftovers import Missed, Stranger, pair_leftovers, read_strangers
from qa_lint.facts.names.listed import ListedMention, read_listed
from qa_lint.facts.names.lists import added_to_lists, lost_of_lists
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.mistaken import is_answered, lost_names, misspelled_names
from qa_lint.facts.names.persons import (
    LIKE_A_DETERMINER,
    LIKE_AN_ENDING,
    Person,
    Verdict,
    judge_person,
    judge_untitled,
    other_surnames,
    read_person,
    read_persons,
    read_surnames,
    read_untitled,
)
from qa_lint.facts.names.readings import READS, HangulWord, Match, is_unknown, may_sound_like, read_matches
from qa_lint.facts.names.stand_ins import has_pronoun, read_gaps
from qa_lint.facts.names.verdicts import judge_names
from qa_lint.facts.romanization import (
    is_common,
    may_be_family,
    reads_family,
    reads_place,
    romanize_family,
    romanize_person,
    split_person,
)
from qa_lint.languages.given_names import is_given_name
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.model import Document, Hit, Pair, Span, check
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.letters import LetterTable, Slip, compatible, simplify, slip_from
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Set by hand:
_ELSEWHERE = 3  # places in a document where a Latin word must stand to be no slip of the finger
_NEAR = 0.6  # similarity of two spellings of one name
_UNLIKE = 0.4  # similarity below which a name is written nothing like another one sounds
_FOREIGN = 1.0  # log-odds from which a word that the analyser does not know is taken for a foreign name
_PLAINLY_FOREIGN = 1.4  # log-odds of syllables from which a word is not Korean
_OF_A_GROUP = frozenset("당위부청회측처원대")  # a party, a committee, a university: their members have titles, too
_NO_KOREAN = 0.5  # log-odds of foreign syllables from which a word is no Korean name
_GLOSS = regex.compile(r"\s?[(（]([^()（）]*\p{Lu}[^()（）]*)[)）]")
_NUMBER = regex.compile(r"[0-9][천백십만억조]*\s?\Z")
_DOUBLED = regex.compile(r"([kpst])\1")
_NO_ABBREVIATION = 5  # capitals from which a word is hardly an abbreviation
_NO_WORD = -2  # the index of what is no Hangul word, nor beside one
_PART = 2  # syllables of a Hangul word that may be a name on their own
_CAPITALISED = regex.compile(r"\p{Lu}[\p{Latin}\p{M}’'-]{2,}")


_MISNAMED = ("hangul", "latin", "expected", "sound")


@check(
    kinds={
        "wrong": _MISNAMED, "misspelled": _MISNAMED, "missing": ("name",), "added": ("name",), "doubtful": ("hangul",),
    }
)  # fmt: skip
def compare_names(
    document: Document,
    *,
    letters: LetterTable,
    words: WordPairs,
    exonyms: Exonyms,
    weights: NameWeights,
    analyser: Analyser,
    names: NameList,
    gazetteer: Gazetteer,
    vocabulary: Vocabulary,
) -> Iterator[Hit]:
    """Names without a counterpart, and counterparts that do not read the name."""
    known = Knowledge(words, letters, exonyms, analyser, gazetteer, vocabulary)
    pairs = [pair for pair in document.pairs if pair.complete]
    memory = NameMemory()
    for pair in pairs:
        memory.learn(pair.fact(read_matches, letters))
    for pair in pairs:
        listed = pair.fact(read_listed, names)
        yield from _Comparison(
            pair, known, weights, memory, listed, pair.fact(read_known_names, gazetteer, vocabulary)
        ).hits()


class _Comparison:
    """One pair: the names of its Korean side, and which Latin words are taken for one of them."""

    def __init__(
        self,
        pair: Pair,
        known: Knowledge,
        weights: NameWeights,
        memory: NameMemory,
        listed: tuple[ListedMention, ...],
        known_names: KnownNames,
    ) -> None:
        self.known_names = known_names
        self.pair, self.known, self.weights, self.memory, self.listed = pair, known, weights, memory, listed
        self.letters = known.letters
        self.evidence = NameEvidence(pair, known, memory)
        self.latin = self.evidence.latin
        self.taken = {i for match in self.evidence.readings for i in range(match.first, match.last + 1)}
        self.explained: set[int] = set()  # Latin words that are, or belong to, the answer of a known name or a person
        self.settled: list[Span] = []  # of the Korean text: what needs no further look
        self.strange: Set[int] = frozenset()  # Latin words that are names of something that the Korean text lacks
        self.unmatched: list[Person] = []  # without a title, whom no Latin words seem to name
        self.glossed: set[int] = set()  # Hangul words whose original stands in parentheses, and on the other side
        # what it is when only the Korean side has the name
        self.lost, self.extra = ("missing", "added") if pair.source.text.language == "ko" else ("added", "missing")

    def hits(self) -> Iterator[Hit]:
        persons = self.pair.korean.fact(read_persons)
        for mention in self.listed:
            if mention.english or not any(mention.korean.overlaps(person.span) for person in persons):
                yield from self.settle(mention)
        yield from self.known_hits()
        yield from self.persons(persons)
        done = {i for i, word in enumerate(self.evidence.hangul) if self.is_settled(word.span)}
        for i, word in enumerate(self.evidence.hangul):
            if i in done:
                continue
            if hit := self.gloss(word) or self.misspelled(word, self.evidence.best.get(i)):
                done.add(i)
                yield hit
        yield from self.misspelled_again()
        done |= self.glossed
        strangers = read_strangers(self.evidence, self.known_names, self.taken | self.explained)
        yield from self.leftovers(strangers, done)
        yield from self.lost_names()
        done |= {i for i, word in enumerate(self.evidence.hangul) if self.is_settled(word.span)}
        unread = [i for i in self.evidence.unread() if i not in done and not self.is_no_name(self.evidence.hangul[i])]
        for i, verdict in zip(unread, judge_names(self.evidence, self.weights, unread, self.taken), strict=True):
            if verdict.kind == "unclear" or self.is_read_with_a_neighbour(i) or self.is_read_in_two(i):
                continue
            if verdict.kind == "wrong" and not self.may_be_another(i, verdict.stem, verdict.latin):
                continue
            if verdict.kind == "wrong":
                self.taken.add(verdict.latin)
                found = self.latin[verdict.latin]
                span, expected = self.stem_of(i, verdict.stem), self.expected(verdict.stem)
                yield self.misnamed("wrong", span, found.span, verdict.stem, found.text, expected)
            elif verdict.kind == "lost" and not (self.has_another() or self.may_be_heard(verdict.stem)):
                yield self.pair.language_hit(self.lost, self.stem_of(i, verdict.stem), name=verdict.stem)
            elif verdict.kind == "doubtful":
                yield self.pair.language_hit("doubtful", self.stem_of(i, verdict.stem), hangul=verdict.stem)
        yield from self.left_persons(strangers)
        for i in read_extra_names(self.evidence, self.taken):
            latin = self.latin[i]
            yield self.pair.language_hit(self.extra, None, latin.span, name=latin.text)

    def is_settled(self, korean: Span) -> bool:
        return any(korean.overlaps(span) for span in self.settled)

    def expected(self, hangul: str) -> str:
        """What a name is known as; empty where the tables do not have it: a guess would be no help."""
        known = self.known.gazetteer.names.get(hangul)
        return known.latin[0] if known else ""

    def is_no_name(self, word: HangulWord) -> bool:
        """Whether it is an ordinary word, or counts what the number before it says (1억 파운드)."""
        return self.evidence.is_ordinary(word) or bool(_NUMBER.search(self.pair.korean, 0, word.span.start))

    def has_another(self) -> bool:
        """Whether a Latin name is left over that may be what a Hangul name is called, however it sounds."""
        latin = (self.latin[i] for i in self.evidence.strangers - self.taken)
        return any(_CAPITALISED.fullmatch(word.text) and not word.text.isupper() for word in latin)

    def may_be_heard(self, hangul: str) -> bool:
        """Whether a Latin name that nothing explains may be a spelling of its own of the Hangul one."""
        return any(
            word.capital and not (word.opening and self.evidence.seen(i)) and may_sound_like(hangul, word.text)
            for i, word in enumerate(self.latin)
            if i not in self.explained
        )

    def may_be_another(self, index: int, stem: str, latin: int) -> bool:
        """Whether the Latin word may stand for another name in the place of the Hangul one: it is no abbreviation, and
        it does not read what a longer Hangul word begins with (호도반도 and Hodo)."""
        text = self.latin[latin].text
        if may_sound_like(stem, text):
            return False
        if (text.isupper() and len(text) < _NO_ABBREVIATION) or not self.is_noun(index, stem):
            return False
        heads = (word.text[:size] for word in self.evidence.hangul for size in range(_PART, len(word.text)))
        return not any(reads_place(head, text) for head in heads)

    def stem_of(self, index: int, stem: str) -> Span:
        """The beginning of a Hangul word, without its particles."""
        start = self.evidence.hangul[index].span.start
        return Span(start, start + len(stem))

    def misnamed(
        self, kind: str, korean: Span, english: Span, hangul: str, latin: str, expected: str, sound: str = ""
    ) -> Hit:
        """A hit about a name whose other side is another one, or has a slip in the letters of a sound."""
        return self.pair.language_hit(kind, korean, english, hangul=hangul, latin=latin, expected=expected, sound=sound)

    # ------------------------------------------------------------------ known names

    def known_hits(self) -> Iterator[Hit]:
        """Known names that the other side answers, and those in whose place another of their kind stands."""
        for korean, i, expected in misspelled_names(self.known_names, self.evidence):
            span = self.latin[i].span
            self.take(span)
            self.settled.append(korean)
            hangul = self.pair.korean[slice(*korean)]
            yield self.misnamed("misspelled", korean, span, hangul, self.latin[i].text, expected)
        for mention, answer in self.known_names.answered:
            self.settled.append(mention.answered_by(answer, self.pair))
            self.take(answer)

    def lost_names(self) -> Iterator[Hit]:
        """Known names that have fallen out of the English sentence, or of a list."""
        left = [m for m in self.known_names.left if not (m.syllable or m.derived or self.is_answered(m))]
        of_lists = lost_of_lists(self.known_names, left, self.evidence)
        for mention in (*of_lists, *lost_names(self.known_names, self.evidence)):
            if not self.is_settled(mention.span):
                self.settled.append(mention.span)
                yield self.pair.language_hit(self.lost, mention.span, name=self.said(mention))

    def said(self, mention: Mention) -> str:
        """A known name as the Korean text writes it."""
        return self.pair.korean[slice(*mention.span)]

    def take(self, span: Span) -> None:
        """The Latin words of a span are explained."""
        words = self.words_at(span)
        said = [self.latin[i].text for i in sorted(words)]
        for first in range(len(self.latin) - len(said) + 1):  # the same again is the same name
            if [word.text for word in self.latin[first : first + len(said)]] == said:
                words |= set(range(first, first + len(said)))
        self.taken |= words
        self.explained |= words

    def words_at(self, span: Span) -> set[int]:
        """The Latin words, by index, that a span of the English text touches."""
        return {i for i, word in enumerate(self.latin) if word.span.overlaps(span)}

    # ------------------------------------------------------------------ listed names and persons

    def settle(self, mention: ListedMention) -> Iterator[Hit]:
        """A name of the project's list: its listed form explains it, however it reads."""
        hangul, place = mention.name.hangul, mention.korean
        if mention.english:
            self.taken |= self.words_at(mention.english)
            self.memory.persons[hangul] += 1
            self.settled.append(place)
        elif not mention.traced and not self.memory.persons[hangul] and not has_pronoun(self.evidence.prose):
            self.settled.append(place)
            yield self.pair.language_hit(self.lost, place, name=hangul)

    # ------------------------------------------------------------------ what is left over on both sides

    def leftovers(self, strangers: Sequence[Stranger], done: Set[int]) -> Iterator[Hit]:
        """Names without an answer, where an English name that comes out of nowhere stands in their place."""
        missed = list(self.missed(done, strangers)) if strangers else []
        for name, stranger in pair_leftovers(missed, strangers, self.evidence):
            span = stranger.span(self.latin)
            self.settled.append(name.span)
            self.take(span)
            hangul, latin = self.pair.korean[slice(*name.span)], self.pair.english[slice(*span)]
            known = name.known and name.known.latin[0]
            expected = known or (romanize_person(hangul) if name.person else "")
            yield self.misnamed("wrong", name.span, span, hangul, latin, expected)

    def missed(self, done: Set[int], strangers: Sequence[Stranger]) -> Iterator[Missed]:
        """The Korean words that are names for sure and that nothing answers, in order; `done` are settled words.

        The analyser is asked here: there is a stranger that may stand for one of them.
        """
        others = {
            english_stem(self.latin[i].text) for stranger in strangers for i in range(stranger.first, stranger.last + 1)
        }
        for i, word in enumerate(self.evidence.hangul):
            mentions = [m for m in self.known_names.left if m.span.overlaps(word.span)]
            person = next((p for p in self.unmatched if p.span.start == word.span.start), None)
            for mention in mentions:
                free = not self.is_settled(mention.span) and self.is_sure(mention, word)
                if free and not self.is_answered(mention, others):
                    yield Missed(mention.span, i, mention.name)
            if mentions or i in done or self.is_settled(word.span):
                continue
            if person and self.is_given(person) and self.is_person_for(person, strangers):
                yield Missed(person.span, i, person=True)
            elif self.is_strange_name(i):
                stem = self.evidence.stem(word, self.evidence.proper(word))
                yield Missed(self.stem_of(i, stem), i)

        for form in self.known_names.kept:
            yield Missed(form.span, _NO_WORD, self.known.gazetteer.names[min(form.hangul)])

    def is_answered(self, mention: Mention, others: Set[str] = frozenset()) -> bool:
        return is_answered(mention, self.evidence, self.explained, others)

    def is_person_for(self, person: Person, strangers: Sequence[Stranger]) -> bool:
        """Whether a word is a person's name where some strangers are left: a Korean one among them needs no more proof
        than the syllables."""
        return self.is_proper(person) or (any(s.korean for s in strangers) and not self.is_word(person))

    def is_sure(self, mention: Mention, word: HangulWord) -> bool:
        """Whether a known name is meant as a name: no everyday word, no pair of countries."""
        if mention.required or mention.syllable:
            return True
        return not mention.name.several and self.evidence.proper(word) >= len(mention.name.hangul)

    def is_strange_name(self, index: int) -> bool:
        """Whether a Hangul word that no table of names has is one, and nothing reads, names or translates it."""
        word, evidence = self.evidence.hangul[index], self.evidence
        if len(word.stems[0]) < _PART or evidence.is_ordinary(word) or evidence.is_named(word):
            return False
        if any(stem[-1] in _OF_A_GROUP or stem[1] == "씨" for stem in word.stems):
            return False
        match = evidence.best.get(index)
        if (match and match.score >= FAINTLY) or self.is_no_name(word) or evidence.translation(word) >= FAINTLY:
            return False
        if self.is_read_with_a_neighbour(index) or self.is_read_in_two(index):
            return False
        foreign = self.letters.foreign(word.stems[0]) >= _FOREIGN
        return (foreign or evidence.proper(word) >= _PART) and not any(
            may_sound_like(stem, other.text) for stem in word.stems for other in self.latin if other.capital
        )

    def left_persons(self, strangers: Sequence[Stranger]) -> Iterator[Hit]:
        """Koreans of one side alone: added by the translation, or lost in it."""
        for stranger in strangers:
            span = stranger.span(self.latin)
            if stranger.korean and not self.words_at(span) & self.taken:
                self.take(span)
                yield self.pair.language_hit(self.extra, None, span, name=self.pair.english[slice(*span)])
        for stranger in added_to_lists(self.known_names, strangers, self.evidence):
            span = stranger.span(self.latin)
            if not self.words_at(span) & self.taken:
                self.take(span)
                yield self.pair.language_hit(self.extra, None, span, name=self.pair.english[slice(*span)])
        for person in self.unmatched:
            if self.is_settled(person.span) or not self.may_be_lost(person) or self.is_word(person):
                continue
            if self.has_gap() or self.is_proper(person):
                yield self.pair.language_hit(self.lost, person.span, name=person.name)

    def has_gap(self) -> bool:
        """Whether the English sentence shows that a word has fallen out."""
        gaps = self.pair.english.fact(read_gaps)
        return gaps.cut or gaps.hole or gaps.headless

    def may_be_lost(self, person: Person) -> bool:
        """Whether nothing of the English sentence may stand for a person without a title."""
        word = next(word for word in self.evidence.hangul if word.span.overlaps(person.span))
        if word.text == person.name:  # without a particle it may be a heading or a label
            return False
        family, given = split_person(person.name)
        if not self.is_given(person) or (family in LIKE_A_DETERMINER and given in self.known.vocabulary):
            return False
        if self.has_family(person) or self.may_be_heard(person.name):
            return False
        if self.has_another() or has_pronoun(self.evidence.prose):
            return False
        return not self.evidence.has_stand_in(word, person.name, place=False)

    def is_given(self, person: Person) -> bool:
        """Whether the name ends in what looks like a given name, and in no kind of group."""
        return (
            person.name[1] != "씨"
            and person.name[-1] not in _OF_A_GROUP
            and is_given_name(split_person(person.name)[1])
        )

    def is_proper(self, person: Person) -> bool:
        """Whether what looks like a person is no word of the language, and begins with a proper noun for the analyser,
        who knows the family name where the rest is rare."""
        if self.memory.persons[person.name] or self.is_word(person):
            return False
        nouns = self.known.analyser.proper_nouns(self.pair.korean)
        least = person.span.end if person.name[-1] in LIKE_AN_ENDING else person.span.start
        return any(first == person.span.start and last >= least for first, last in nouns)

    def is_word(self, person: Person) -> bool:
        """Whether what looks like a person is a word of the language, or made of words (전원이, 안정성)."""
        word = next(word for word in self.evidence.hangul if word.span.overlaps(person.span))
        if person.name in self.known.vocabulary or self.evidence.is_ordinary(word):
            return True
        nouns = self.known.analyser.common_nouns(self.pair.korean)
        return any(first == person.span.start and last - first >= _PART for first, last in nouns)

    def persons(self, titled: Sequence[Person]) -> Iterator[Hit]:
        """Korean persons: all that are read are settled first, and only then the others are judged."""
        left: list[Person] = []
        for person in (*titled, *self.pair.korean.fact(read_untitled), *self.known_persons(titled)):
            if self.is_settled(person.span) or self.is_known_otherwise(person):
                continue
            if not person.title and (person.name in self.known.vocabulary or not self.has_family(person)):
                left.append(person)
            elif read := read_person(person.name, self.latin, self.letters):
                self.settled.append(person.span)
                self.take(self.words(read))
                self.memory.persons[person.name] += 1
            else:
                left.append(person)
        strangers = read_strangers(self.evidence, self.known_names, self.taken) if left else []
        self.strange = {i for stranger in strangers for i in range(stranger.first, stranger.last + 1)}
        for person in left:
            if person.title:
                self.settled.append(person.span)
            yield from self.unread_person(person)
        yield from self.surnames()

    def is_known_otherwise(self, person: Person) -> bool:
        """Whether it is known as something else than a person (전교조 위원장)."""
        mentions = (mention for mention in self.known_names.left if mention.span.overlaps(person.span))
        return any(mention.required and "person" not in mention.name.groups for mention in mentions)

    def known_persons(self, titled: Sequence[Person]) -> Iterator[Person]:
        """Known Koreans whom nothing answers, whatever is joined to their names (문재인정부)."""
        spans = [person.span for person in (*titled, *self.pair.korean.fact(read_untitled))]
        for mention in self.known_names.left:
            person = mention.name.groups == {"person"} and len(mention.name.hangul) > _PART
            if person and is_common(mention.name.hangul) and not any(mention.span.overlaps(span) for span in spans):
                yield Person(mention.span, mention.name.hangul)

    def has_family(self, person: Person) -> bool:
        """Whether a Latin word may be the family name: else there is no use in looking for the whole."""
        family = split_person(person.name)[0]
        return any(word.capital and reads_family(family, word.text, any_vowel=True) for word in self.latin)

    def surnames(self) -> Iterator[Hit]:
        """A family name with a title, where one other family name with a title is left over."""
        named = [p for p in self.pair.korean.fact(read_surnames) if not self.is_settled(p.span)]
        free = [word.text for i, word in enumerate(self.latin) if i not in self.explained]
        left = [p for p in named if not any(may_be_family(p.name, text) for text in free)]
        others = list(other_surnames(self.pair.korean, self.latin, self.taken))
        if len(left) == len(others) == 1:
            word = self.latin[others[0]]
            self.settled.append(left[0].span)
            self.take(word.span)
            expected = romanize_family(left[0].name)
            yield self.misnamed("wrong", left[0].span, word.span, left[0].name, word.text, expected)

    def words(self, verdict: Verdict) -> Span:
        """The English words that a verdict is about."""
        return Span(self.latin[verdict.first].span.start, self.latin[verdict.last].span.end)

    def unread_person(self, person: Person) -> Iterator[Hit]:
        """A person whom no Latin words read."""
        english, words = self.pair.english, self.known.words
        if person.title:
            foreign = self.evidence.in_korean
            verdict = judge_person(person, english, self.letters, words, foreign, self.explained, self.strange)
        else:
            verdict = judge_untitled(person, english, self.letters, words, self.explained, self.strange)
        if verdict.kind == "unmatched":
            self.unmatched.append(person)
        if verdict.kind in ("read", "unclear", "unmatched"):
            return
        titled = bool(person.title) and person.name[-1] not in LIKE_AN_ENDING
        sure = verdict.kind == "misspelled" or (titled and verdict.kind == "wrong")
        if person.name in self.known.vocabulary or not (sure or self.is_person(person)):
            return
        self.settled.append(person.span)
        if verdict.kind == "lost":
            if (
                not self.may_be_heard(person.name) and not self.memory.persons[person.name]
            ):  # else a title may stand for somebody who is known by now
                yield self.pair.language_hit(self.lost, person.span, name=person.name)
            return
        span = self.words(verdict)
        self.take(span)
        latin, expected = english[slice(*span)], self.expected(person.name) or romanize_person(person.name)
        yield self.misnamed(verdict.kind, person.span, span, person.name, latin, expected)

    def is_person(self, person: Person) -> bool:
        """Whether the word is a person's name: by its syllables, or by the analyser, which is asked last."""
        if person.name[-1] in LIKE_AN_ENDING:
            return self.is_proper(person)
        if is_given_name(split_person(person.name)[1]):
            return True
        if person.name[-1] in _OF_A_GROUP or self.letters.foreign(person.name) > _NO_KOREAN:
            return False
        return self.is_proper(person)

    # ------------------------------------------------------------------ originals in parentheses

    def gloss(self, word: HangulWord) -> Hit | None:
        """The original in parentheses after a word must read it, and stand on the other side as it is."""
        match = _GLOSS.match(self.pair.korean, word.span.end)
        if match is None:
            return None
        place = Span(*match.span(1))
        names = [name for name in _CAPITALISED.findall(match[1]) if not name.isupper()]
        here = {simplify(part): i for i, w in enumerate(self.latin) for part in (w.text, *w.text.split("-"))}
        missing = [name for name in names if simplify(name) not in here]
        given = {here[simplify(name)] for name in names if name not in missing}
        index = self.evidence.hangul.index(word)
        self.glossed.update(range(index - len(given) + 1, index + 1))
        if names and not missing:
            return self.foreign_gloss(word, names, match[1], given)
        if read := self.read_otherwise(word, match[1]):
            hangul, span = read
            expected = self.pair.english[slice(*span)]
            return self.misnamed("wrong", place, span, hangul, match[1], expected)
        self.taken |= given
        beside = {i + step for i in given for step in (-1, 1)} - self.taken
        for name in missing:
            for i, found in enumerate(self.latin):
                unknown = is_unknown(found, self.known.words)
                if not found.capital or i in given or not (unknown or i in beside):
                    continue
                near = Levenshtein.normalized_similarity(simplify(name), simplify(found.text)) >= _NEAR
                if english_stem(name) == english_stem(found.text):
                    continue  # one of several
                if near or (unknown and i in beside):
                    self.taken.add(i)
                    return self.misnamed("misspelled" if near else "wrong", place, found.span, name, found.text, name)
        return None

    def read_otherwise(self, word: HangulWord, gloss: str) -> tuple[str, Span] | None:
        """The Hangul name before an original, and the Latin one that reads it word by word, where a word of the
        original is another name."""
        names = gloss.split()
        end = self.evidence.hangul.index(word) + 1
        words = self.evidence.hangul[max(0, end - len(names)) : end]
        matches = [self.evidence.best.get(i) for i in range(end - len(words), end)]
        if len(words) < len(names) or not all(_CAPITALISED.fullmatch(name) for name in names):
            return None
        if any(match not in self.evidence.readings or match.first != match.last for match in matches if match):
            return None
        read = [self.latin[match.first] for match in matches if match]
        if len(read) < len(names) or any(b.span.start - a.span.end != 1 for a, b in pairwise(read)):
            return None
        if any(name.isupper() for name in names) or not any(
            (len(names) > 1 or self.letters.foreign(w.stems[0]) >= _PLAINLY_FOREIGN)
            and english_stem(name) != english_stem(found.text)
            and all(self.letters.score(stem, name) < FAINTLY for stem in w.stems)
            for w, name, found in zip(words, names, read, strict=True)
        ):
            return None
        hangul = " ".join([*(w.text for w in words[:-1]), word.stems[-1]])
        return hangul, Span(read[0].span.start, read[-1].span.end)

    def foreign_gloss(self, word: HangulWord, names: list[str], gloss: str, given: set[int]) -> Hit | None:
        """An original that both sides give, though it is written nothing like the word before it sounds."""
        stem = word.stems[0]
        if len(names) > 1 or gloss != names[0] or self.letters.foreign(stem) < _PLAINLY_FOREIGN or len(stem) < 3:
            return None
        likely = self.letters.likely(stem)
        if any(self.letters.score(hangul, gloss) >= FAINTLY for hangul in self.stretches(word)):
            return None
        if Levenshtein.normalized_similarity(simplify(likely), simplify(gloss)) >= _UNLIKE:
            return None
        if self.known.exonyms.of(stem) or not all(is_unknown(self.latin[i], self.known.words) for i in given):
            return None
        place = Span(word.span.start, word.span.end + len(gloss) + 2)
        hangul = self.pair.korean[slice(*word.span)]
        return self.misnamed("wrong", place, self.latin[min(given)].span, hangul, gloss, self.expected(stem))

    # ------------------------------------------------------------------ slips

    def misspelled(self, word: HangulWord, match: Match | None) -> Hit | None:
        """The Latin word reads the Hangul word but for a letter that does not write the sound."""
        if match is None or match.first != match.last or match.first in self.taken_by_others(match):
            return None
        if not self.may_slip(match) or self.evidence.is_ordinary(word):
            return None
        found = self.latin[match.first]
        slip = self.slip(word, match)
        if slip is None:
            return None
        self.taken.add(match.first)
        sound = compatible(slip.sound) if slip.sound else ""
        place = Span(word.span.start, word.span.start + len(match.hangul))
        return self.misnamed("misspelled", place, found.span, match.hangul, found.text, slip.expected, sound)

    def taken_by_others(self, match: Match) -> Set[int]:
        """The Latin words that something else than a reading by this Hangul word explains."""
        own = set(range(match.first, match.last + 1)) if match in self.evidence.readings else set()
        return self.explained - own

    def misspelled_again(self) -> Iterator[Hit]:
        """A name that stands twice in the Korean text, once read well and once but for a letter."""
        readings = {match.hangul: match for match in self.evidence.readings if match.first == match.last}
        for i in sorted(self.evidence.strangers):
            found = self.latin[i]
            for hangul, match in readings.items():
                right = self.latin[match.first].text
                again = i not in self.taken and slip_from(right, found.text)
                twice = sum(reading.hangul == hangul for reading in self.evidence.readings) > 1
                if again and twice and self.may_slip(match._replace(first=i, last=i, latin=found.text)):
                    self.taken.add(i)
                    place = self.stem_of(match.korean, hangul)
                    yield self.misnamed("misspelled", place, found.span, hangul, found.text, right)

    def may_slip(self, match: Match) -> bool:
        """Whether the Latin word is a strange name that is not spelled so on purpose or explained otherwise."""
        found = self.latin[match.first]
        if not found.capital or found.text.isupper() or not is_unknown(found, self.known.words):
            return False
        if "-" in found.text and self.evidence.seen(match.first):
            return False  # made of words, such as Non-linear
        if CONTRACTED.search(found.text) or DERIVED.search(found.text) or found.text.lower() in self.evidence.in_korean:
            return False
        if found.text in self.known.gazetteer.latin_words:
            return False
        steady = self.memory.latin[found.text] >= _ELSEWHERE
        if steady and not self.memory.spelled_otherwise(match.hangul, found.text):
            return False
        if self.known.exonyms.name(match.hangul, found.text):
            return False
        better = max(match.score, READS)  # of another word that it is the original of
        return not any(
            other.score > better and other.first <= match.first <= other.last for other in self.evidence.matches.found
        )

    def slip(self, word: HangulWord, match: Match) -> Slip | None:
        """The letter that is wrong: by the sound of the Hangul word, or by what the tables and the document call it."""
        if any(self.letters.reads_well(hangul, match.latin) for hangul in self.stretches(word)):
            originals = self.originals(word, match)
            return next((slip for name in originals if (slip := slip_from(name, english_stem(match.latin)))), None)
        slip = self.letters.slip(match.hangul, match.latin) if self.is_name(word, match) else None
        doubled = slip and slip.sound and compatible(slip.sound) == "ㅅ" and _DOUBLED.search(match.latin)
        return None if doubled else slip  # 롯폰기: the final is half of a consonant that Japanese doubles

    def is_name(self, word: HangulWord, match: Match) -> bool:
        """Whether the Hangul word is one that a name may be misspelled for."""
        return self.letters.foreign(match.hangul) >= -1 or self.evidence.proper(word) >= 2

    def originals(self, word: HangulWord, match: Match) -> Iterator[str]:
        """What else the Hangul word is called, by the table of words and by the document: stems in small letters."""
        row = self.known.words.scores.get(korean_keys(word.text)[0], {})
        yield from (name for name in sorted(row) if self.letters.score(match.hangul, name) >= READS)
        yield from map(english_stem, sorted(self.memory.spellings[match.hangul]))

    def stretches(self, word: HangulWord) -> Iterator[str]:
        """The word in all its forms, and together with its neighbours (뉴스 피크 is Newspeak)."""
        yield from word.stems
        yield from self.with_neighbours(self.evidence.hangul.index(word))

    def with_neighbours(self, index: int) -> Iterator[str]:
        words = self.evidence.hangul
        for first, second in pairwise(words[max(0, index - 1) : index + 2]):
            if second.span.start - first.span.end == 1:
                yield from (first.text + stem for stem in second.stems)

    def is_noun(self, index: int, stem: str) -> bool:
        """Whether a word may be a name at all, and no form of a verb: by plainly foreign syllables or the analyser."""
        word = self.evidence.hangul[index]
        return bool(stem and self.letters.foreign(stem) >= _FOREIGN) or self.evidence.proper(word) >= 2

    def is_read_in_two(self, index: int) -> bool:
        """Whether English writes a loanword in two words: food stamp, blue light."""
        stems = self.evidence.hangul[index].stems
        return any(
            self.letters.score(stem, a.text + b.text) >= READS
            for a, b in pairwise(self.latin)
            if b.span.start - a.span.end <= 1
            for stem in stems
        )

    def is_read_with_a_neighbour(self, index: int) -> bool:
        """Whether English writes it in one with the word beside it."""
        names = [word.text for word in self.latin if word.capital and len(word.text) > 5]
        return any(
            self.letters.score(hangul, name) >= 2 * READS for hangul in self.with_neighbours(index) for name in names
        )
