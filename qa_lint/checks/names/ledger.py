"""The names of one pair and what has become of them: which words of either side are accounted for so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import pairwise

from qa_lint.facts.content.account import read_account
from qa_lint.facts.names.datelines import read_dateline
from qa_lint.facts.names.evidence import FAINTLY, PLAINLY_FOREIGN, Knowledge, NameEvidence
from qa_lint.facts.names.exchanges import is_in_a_phrase
from qa_lint.facts.names.joined import read_joined
from qa_lint.facts.names.known import KnownNames, Mention
from qa_lint.facts.names.listed import ListedMention
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.persons import Person
from qa_lint.facts.names.readings import READS, HangulWord, may_sound_like, without_particle, words_in
from qa_lint.facts.names.stand_ins import read_called_by_place, read_gaps
from qa_lint.facts.numbers.hints import read_feasts
from qa_lint.facts.romanization import is_common, is_family, reads_family, split_person
from qa_lint.facts.spans import GrowingSpans, Spans
from qa_lint.languages.given_names import is_given_name
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Value
from qa_lint.resources.gazetteer import KnownName

# Set by hand:
FOREIGN = 1.0  # log-odds from which a word that the analyser does not know is taken for a foreign name
_NUMBER = regex.compile(r"[0-9][천백십만억조]*\s?\Z")
_QUOTED = regex.compile(r"\s*[\"“][^\"”]*[\"”]?\s*")
_GLOSS = regex.compile(r"(?:\s?\p{Hangul}+)?\s?\((?P<latin>[\p{Latin} -]+)\)")  # 데카르트 곱(cartesian product)
_CAPITALISED = regex.compile(r"\p{Lu}[\p{Latin}\p{M}’'-]{2,}")
_KIND_OF_PLACE = regex.compile(
    r"(?P<name>\p{Hangul}{2,})(?:밸리|비치|시티|타운|파크|스트리트|애비뉴|아일랜드|레이크|마운틴|힐스?|빌리지|포인트"
    r"|베이|하버|카운티|스퀘어)"
)
OF_A_GROUP = frozenset("당위부청회측처원대")  # a party, a committee, a university: their members have titles, too
_ACTS = regex.compile(rf"(?:\s?{any_of(BEHIND_A_NAME)}|님)?{any_of(forms_of('topic', 'subject'))}(?!\p{{Hangul}})")
_KOREAN = -1.0  # log-odds of foreign syllables below which a noun is none from abroad
_KNOWN_ORIGINAL = 0.4  # the score from which the table of words knows the original of a Hangul word
_SAID = 0.05  # the score from which a word of the tables says a Korean word
_ANSWERED = 0.3  # the share of Korean words that are answered in nearly all translations, and in few other pairs
_AS_MANY = 0.8  # English words for a Korean one
_FEW = 6  # words of which a share says little
_COMPARABLE = 0.3  # the share of the units of both sides that are answered in nearly all translations, however free
_MANY = 14  # units of both sides, of fewer of which a share says little
_CALLED = regex.compile(
    r"[’”'\"]?(?:으로|로|이?라고?)(?:도)?\s불리[는던]\s"
)  # what somebody is called, whom a name follows
_INITIALS = regex.compile(r"(?<![A-Za-z])\p{Lu}[\p{Lu}&]+(?![A-Za-z])")  # GM, by which Korean calls a firm, too
_HEAD = 4  # letters of what a Latin word may begin with
CUT = "\ufffc"  # what stands for markup in prose
PART = 2  # syllables of a Hangul word that may be a name on their own


class Ledger:
    """One pair: the names of its Korean side, and which Latin words are taken for one of them."""

    def __init__(
        self,
        pair: Pair,
        known: Knowledge,
        memory: NameMemory,
        listed: tuple[ListedMention, ...],
        known_names: KnownNames,
    ) -> None:
        self.known_names = known_names
        self.pair, self.known, self.memory, self.listed = pair, known, memory, listed
        self.letters = known.letters
        self.evidence = NameEvidence(pair, known, memory)
        self.latin = self.evidence.latin
        # Latin words that are known as another place or country than the one without an answer that they sound like
        self.lookalikes = {i for form in known_names.lookalikes(known.gazetteer) for i in self.words_at(form.span)}
        read = {i for match in self.evidence.readings for i in range(match.first, match.last + 1)}
        self.taken = read - self.lookalikes - set(self._given_names_of_others())
        if dateline := read_dateline(pair):
            self.taken |= self.words_at(dateline)
        self.explained: set[int] = set()  # Latin words that are, or belong to, the answer of a known name or a person
        self._taken_names: set[tuple[str, ...]] = set()  # the words of each name that is explained
        self.settled = GrowingSpans()  # of the Korean text: what needs no further look
        self._take_what_is_called_by_its_place()
        feasts = pair.fact(read_feasts)
        for span in feasts.korean:
            self.settled.append(span)
        self.taken |= {i for span in feasts.english for i in self.words_at(span)}
        for joined in pair.fact(read_joined, self.letters, known.words):
            self.settled.append(self.evidence.hangul[joined.korean].span)
            self.taken.add(joined.latin)
            self.explained.add(joined.latin)
        self.strange: Set[int] = frozenset()  # Latin words that are names of something that the Korean text lacks
        self.unmatched: list[Person] = []  # without a title, whom no Latin words seem to name
        self.glossed: set[int] = set()  # Hangul words whose original stands in parentheses, and on the other side
        self.gap_told = False  # whether a name is told that has fallen out of the one gap of the English sentence
        # what it is when only the Korean side has the name
        self.lost, self.extra = ("missing", "added") if pair.source.text.language == "ko" else ("added", "missing")

    def _take_what_is_called_by_its_place(self) -> None:
        """The Detroit automaker stands for the one firm whose name English has not, and that is no other name."""
        left = [mention.span for mention in self.known_names.left if "organisation" in mention.name.groups]
        kept = {name for name in _INITIALS.findall(self.pair.korean) if name not in self.pair.english}
        places = self.pair.english.fact(read_called_by_place)
        if len(places) == 1 and len(left) + len(kept) == 1:
            self.taken |= self.words_at(places[0])
            self.explained |= self.words_at(places[0])
            for span in left:
                self.settled.append(span)

    def _given_names_of_others(self) -> Iterator[int]:
        """Latin given names that sound like a Korean person, behind the family name of another (서유나, Goo Sunha)."""
        for match in self.evidence.readings:
            family, given = split_person(match.hangul)
            before = match.first - 1
            if not (is_common(match.hangul) and is_given_name(given) and match.first == match.last and before >= 0):
                continue
            other = self.latin[before]
            named = other.capital and self.evidence.touch(before, match.first) and is_family(other.text)
            if named and not reads_family(family, other.text, "any"):
                yield match.first

    @property
    def is_faithful(self) -> bool:
        """Whether the two translate each other, and do not report the same thing at most."""
        return self.is_translation and not self.is_only_comparable

    @property
    def is_as_long(self) -> bool:
        """Whether English has nearly as many words as Korean at least, as nearly all translations have."""
        return len(self.latin) >= _AS_MANY * len(self.evidence.hangul)

    @property
    def is_translation(self) -> bool:
        """Whether so many Korean words are answered by English ones that the two may translate each other."""
        return len(self.evidence.hangul) < _FEW or self.answered >= _ANSWERED

    @cached_property
    def is_only_comparable(self) -> bool:
        """Whether the account leaves so much of both sides without an answer that they report the same thing at most:
        what is left over of either may be said of something else."""
        account = self.pair.fact(read_account, self.known.tables)
        entries = (*account.korean, *account.english)
        return len(entries) >= _MANY and sum(not entry.unanswered for entry in entries) < _COMPARABLE * len(entries)

    @cached_property
    def answered(self) -> float:
        """The share of the Korean words that English ones answer."""
        words = self.evidence.hangul
        answered = Spans([*self.settled, *(mention.span for mention, _ in self.known_names.answered)])
        said = sum(
            self.evidence.is_read(i)
            or self.evidence.translation(word) >= _SAID
            or not self.evidence.stems.isdisjoint(self.known.dictionary.stems(word.text))
            or answered.overlap(*word.span)
            for i, word in enumerate(words)
        )
        return said / max(1, len(words))

    def accounts_for(self, index: int) -> bool:
        """Whether a Latin word is said by the Korean, or needs not be."""
        return index in self.taken or index in self.explained

    def is_settled(self, korean: Span) -> bool:
        return self.settled.overlap(*korean)

    def may_be_left_out(self, korean: Span) -> bool:
        """Whether it is the given name of somebody whom English calls by the family name, or a known name, which a
        translator may describe, in a sentence without a gap."""
        if (
            self.is_glossed(korean)
            or _CALLED.match(self.pair.korean, korean.end)
            or any(mention.span.overlaps(korean) for mention, _ in self.known_names.answered)
        ):
            return True
        gap = self.has_gap() or self.is_cut_off(korean)
        return not gap and any(mention.span.overlaps(korean) for mention in self.known_names.left)

    def is_glossed(self, korean: Span) -> bool:
        """Whether Korean has in Latin letters what it is, as English has, too: 데카르트 곱(cartesian product)."""
        gloss = _GLOSS.match(self.pair.korean, korean.end)
        return gloss is not None and gloss["latin"].lower() in self.evidence.prose.lower()

    def expected(self, hangul: str) -> str:
        """What a name is known as, to the project's list before all; empty where nothing has it: a guess would be no
        help."""
        if listed := next((mention.name for mention in self.listed if mention.name.hangul == hangul), None):
            return listed.latin
        known = self.known.gazetteer.names.get(hangul)
        return known.latin[0] if known else ""

    def is_no_name(self, word: HangulWord) -> bool:
        """Whether it is an ordinary word, or counts what the number before it says (1억 파운드)."""
        return self.evidence.is_ordinary(word) or bool(_NUMBER.search(self.pair.korean, 0, word.span.start))

    def is_kind_of_thing(self, word: HangulWord) -> bool:
        """Whether it ends in an ordinary noun: 도화새우 is a shrimp, 류마티스학회 a society. A noun from abroad must
        stand behind Korean syllables, as names may end so, too (큐피드), and in none that is plainly foreign as a whole
        (아도니스)."""
        foreign, vocabulary = self.letters.foreign, self.known.vocabulary
        longest = len(without_particle(word.text))  # 마르셀루보다 is no 보다
        stems = (stem for stem in word.stems if len(stem) <= longest)
        cuts = ((stem[:at], stem[at:]) for stem in stems for at in range(1, len(stem) - PART + 1))
        return any(
            foreign(end) < _KOREAN
            or (len(head) >= PART and foreign(head) < 0 and foreign(head + end) < PLAINLY_FOREIGN)
            for head, end in cuts
            if end in vocabulary
        )

    def has_another(self) -> bool:
        """Whether a Latin name is left over that may be what a Hangul name is called, however it sounds."""
        latin = (self.latin[i] for i in self.evidence.strangers - self.taken)
        known = (form for form in self.known_names.strangers if form.text not in self.pair.korean)
        if any(self.words_at(form.span).isdisjoint(self.taken) for form in known):
            return True
        return any(_CAPITALISED.fullmatch(word.text) and not word.text.isupper() for word in latin)

    def may_be_heard(self, hangul: str) -> bool:
        """Whether a Latin name that nothing explains may be a spelling of its own of the Hangul one."""
        return any(
            part[:1].isupper() and may_sound_like(hangul, part)
            for i, word in enumerate(self.latin)
            if i not in self.explained and not (word.opening and self.evidence.seen(i))
            for part in {word.text, *word.text.split("-")}  # al-Hashimi
            if i not in self.taken or self.letters.reaches(hangul, part, 0)
        )

    def begins_with(self, latin: str, hangul: str) -> bool:
        """Whether a Latin word begins with a reading of the Hangul one, and goes on (SemaphoreProof)."""
        heads = (latin[:size] for size in range(_HEAD, len(latin)))
        return len(hangul) > PART and any(self.letters.reaches(hangul, head, 2 * READS) for head in heads)

    def is_cut(self, index: int) -> bool:
        """Whether an entity or the like stands in the middle of a Latin word (Jos&eacute;)."""
        start, end = self.latin[index].span
        return CUT in self.evidence.prose[max(0, start - 1) : end + 1]

    def is_known_otherwise(self, word: HangulWord, index: int) -> bool:
        """Whether a Hangul word is a known name in whose place a Latin word, by index, cannot stand.

        It is known for something else, or a part of a longer name, or a word of the Hangul name stands elsewhere (the
        Boston of 레드삭스).
        """
        known = [mention.name for mention in self.known_names.left if mention.span.overlaps(word.span)]
        if not known:
            return False
        groups = frozenset().union(*(name.groups for name in known))
        if any(
            form.span.overlaps(self.latin[index].span)
            and all(groups.isdisjoint(self.known.gazetteer.names[hangul].groups) for hangul in form.hangul)
            for form in self.known_names.strangers
        ):
            return True
        if is_in_a_phrase(index, index, self.evidence):
            return True
        organisations = (name for name in known if "organisation" in name.groups)
        forms = {part for name in organisations for form in name.latin if " " in form for part in form.split()}
        return any(
            other.text in forms and other.capital and not self.known.vocabulary.has_english(other.text.lower())
            for other in self.latin
        )

    def is_called_by_its_place(self, name: KnownName) -> bool:
        """Whether English has a word with a capital that a club or the like is known by, too (블루제이스, Toronto)."""
        parts = {part for form in name.latin if " " in form for part in form.split() if part[:1].isupper()}
        return "organisation" in name.groups and any(word.text in parts for word in self.latin)

    def is_heard_in_small(self, hangul: str) -> bool:
        """Whether a Latin word, also in small letters, or a part of it may be the original of a loanword (escape), or
        of what it begins with (멘탈모델, mentally)."""
        heads = (hangul[:size] for size in range(min(PART, len(hangul)), len(hangul) + 1))
        return any(self.letters.reaches(hangul, part, FAINTLY) for part in self._ends) or any(
            self.letters.reaches(head, word, 2 * READS) for head in heads for word in self._small if len(word) > _HEAD
        )

    @cached_property
    def _ends(self) -> Set[str]:
        """The Latin words, and what they end in."""
        return {word.text[at:] for word in self.latin for at in (0, *range(_HEAD, len(word.text) - PART))}

    @cached_property
    def _small(self) -> Set[str]:
        """The Latin words in small letters."""
        return {word.text for word in self.latin if not word.capital}

    def stem_of(self, index: int, stem: str) -> Span:
        """The beginning of a Hangul word, without its particles."""
        start = self.evidence.hangul[index].span.start
        return Span(start, start + len(stem))

    def misnamed(
        self, kind: str, korean: Span, english: Span, hangul: str, latin: str, expected: str, sound: str = ""
    ) -> Hit:
        """A hit about a name whose other side is another one, or has a slip in the letters of a sound.

        `expected` is what Latin letters should write: the whole name, or the letter of a sound. A translation into
        Korean cannot be told so what it should have; what its own name would be in English is told instead, or the
        sound that the original does not have.
        """
        said: dict[str, Value] = dict.fromkeys(("due", "heard", "letter", "reads", "strange"), "")
        if self.pair.target.language == "en":
            said |= {"name": hangul, "given": latin, "heard": sound, "letter" if sound else "due": expected}
        else:
            said |= {"name": latin, "given": hangul, "strange": sound, "reads": "" if sound else expected}
        return self.pair.language_hit(kind, korean, english, **said)

    def lose(self, korean: Span) -> Hit:
        """A hit about a name that English lacks, which fills the gap of its sentence, if it has one."""
        self.settled.append(korean)
        self.gap_told = self.gap_told or self.has_gap()
        return self.pair.language_hit(self.lost, korean, name=self.pair.korean[slice(*korean)])

    def said(self, mention: Mention) -> str:
        """A known name as the Korean text writes it."""
        return self.pair.korean[slice(*mention.span)]

    def take(self, span: Span) -> None:
        """The Latin words of a span are explained, and so are the same words wherever they stand: it is the same
        name."""
        words = sorted(self.words_at(span))
        said = tuple(self.latin[i].text for i in words)
        if not said or said in self._taken_names:
            return
        self._taken_names.add(said)
        for first in self._places_of[said[0]]:
            if tuple(word.text for word in self.latin[first : first + len(said)]) == said:
                self.taken.update(range(first, first + len(said)))
                self.explained.update(range(first, first + len(said)))

    @cached_property
    def _places_of(self) -> Mapping[str, Sequence[int]]:
        """Where each Latin word stands."""
        places = defaultdict[str, list[int]](list)
        for i, word in enumerate(self.latin):
            places[word.text].append(i)
        return places

    def words_at(self, span: Span) -> set[int]:
        """The Latin words, by index, that a span of the English text touches."""
        return set(words_in(span, self.latin))

    def acts(self, korean: Span) -> bool:
        """Whether it is what the Korean sentence is about, with which the English one may begin."""
        return bool(_ACTS.match(self.pair.korean, korean.end))

    def is_passed_over(self, korean: Span) -> bool:
        """Whether nobody stands before the English verb, and another name without an answer than this one acts."""
        if not self.pair.english.fact(read_gaps).headless or self.acts(korean):
            return False
        hangul = [self.evidence.hangul[i] for i in self.evidence.unread]
        words = [word for word in hangul if not (self.is_settled(word.span) or self.evidence.is_ordinary(word))]
        starts = ((word.span.start, len(self.evidence.stem(word))) for word in words)
        return any(self.acts(Span(start, start + size)) for start, size in starts)

    def is_cut_off(self, korean: Span) -> bool:
        """Whether the Korean text begins with it, and English with a small letter."""
        begins = not any(map(str.isalnum, self.pair.korean[: korean.start]))
        return begins and self.pair.english.fact(read_gaps).small_letter

    def has_gap(self) -> bool:
        """Whether the English sentence shows that a word has fallen out."""
        gaps = self.pair.english.fact(read_gaps)
        return gaps.headless or gaps.cut or gaps.hole

    def is_only_quoted(self) -> bool:
        """Whether English is a quotation from the beginning, without saying whose it is."""
        return bool(_QUOTED.fullmatch(self.evidence.prose))

    def has_plain_gap(self) -> bool:
        """Whether one has fallen out for sure."""
        return self.pair.english.fact(read_gaps).plain

    def with_neighbours(self, index: int) -> Iterator[str]:
        words = self.evidence.hangul
        for first, second in pairwise(words[max(0, index - 1) : index + 2]):
            if second.span.start - first.span.end == 1:
                yield from (first.text + stem for stem in second.stems)

    def is_noun(self, index: int, stem: str) -> bool:
        """Whether a word may be a name at all, and no form of a verb: by plainly foreign syllables, the table of words
        or the analyser."""
        word = self.evidence.hangul[index]
        if self.evidence.original(word)[0] >= _KNOWN_ORIGINAL:
            return True
        if (stem and self.letters.foreign(stem) >= FOREIGN) or self.evidence.proper(word) >= PART:
            return True
        unknown = self.known.analyser.unknown_nouns(self.pair.korean)  # 롯폰기
        return any(start == word.span.start and end - start > PART for start, end in unknown)

    def is_read_in_two(self, index: int) -> bool:
        """Whether English writes a loanword in two words: food stamp, blue light."""
        stems = self.evidence.hangul[index].stems
        return any(
            self.letters.reaches(stem, a.text + b.text, READS)
            for a, b in pairwise(self.latin)
            if b.span.start - a.span.end <= 1
            for stem in stems
        )

    def is_read_in_part(self, index: int) -> bool:
        """Whether a Latin name reads a place without what kind of place it is (나파밸리, Napa)."""
        found = (_KIND_OF_PLACE.fullmatch(stem) for stem in self.evidence.hangul[index].stems)
        names = [match["name"] for match in found if match]
        return any(
            self.letters.reaches(name, word.text, FAINTLY) for name in names for word in self.latin if word.capital
        )

    def is_read_with_a_neighbour(self, index: int) -> bool:
        """Whether English writes it in one with the word beside it."""
        names = [word.text for word in self.latin if word.capital and len(word.text) > 5]
        return any(
            self.letters.reaches(hangul, name, 2 * READS) for hangul in self.with_neighbours(index) for name in names
        )
