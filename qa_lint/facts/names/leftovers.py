"""English names that come out of nowhere, once all that answers a Korean name is settled.

What sounds like a name of the other side, translates one or is an ordinary word with a capital is given the benefit of
the doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from qa_lint.facts.names.english_names import RANKS, is_another_place
from qa_lint.facts.names.evidence import CONTRACTED, FAINTLY, NameEvidence
from qa_lint.facts.names.known import Form, KnownNames, is_a_state, is_part_of_a_state
from qa_lint.facts.names.readings import (
    LatinWord,
    is_of_calendar,
    may_sound_like,
    words_in,
)
from qa_lint.facts.names.stand_ins import (
    calls_a_korean_body,
    has_korean_pronoun,
    has_unnamed_korean_body,
    korean_says_where,
)
from qa_lint.facts.romanization import (
    Vowels,
    is_family,
    is_given,
    reads_family,
    reads_person,
    reads_place,
    reads_syllables,
)
from qa_lint.facts.spans import NOWHERE, Spans
from qa_lint.languages.countries import is_named_by_a_syllable
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import AFTER_A_TITLE, OF_A_PLACE, OF_AN_ACTOR, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEFORE_A_NAME, DOTTED, INSTEAD_OF_A_NAME, SOLE_OFFICES
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.gazetteer import UNIVERSITY, WHERE, Gazetteer, KnownName
from qa_lint.resources.vocabulary import Vocabulary

_SOUNDS = 0.5  # the score from which a Hangul word may be the one that a known English name reads
_TRANSLATES = 0.05  # the score from which a word of the table answers an English name
_HEARD = 0.3  # the score from which two syllables may be meant, however the person spells them
_PROPER = 0.8  # the share of its places in which a name that is also a word has a capital
_POSSESSIVE = 3  # characters between two words of a name, of which the first may own the second
_LONG = 3  # words with a capital of a name that has words enough of its own
_SHORTEST = 3  # letters of a name that can be told from an abbreviation
_LETTERS = 5  # of a strange word that is taken for a name; where a known name has no answer, one less will do
_LONGEST_PERSON = 4  # syllables
_LONGEST_FAMILY = 2  # of them
_AFTER_A_NAME = OF_AN_ACTOR | OF_A_PLACE | forms_of("genitive", "dative", "comitative", "also")
_PARTS = 2  # syllables, and letters, of which a compound has at least so many in each part
_OTHER_SIDE = {"North": "South", "South": "North", "East": "West", "West": "East"}
_GAMES, _OF_ONE = frozenset({"sports event", "tournament"}), ({"organisation"}, {"person"})
_TOLD = frozenset({"city", "county", "firm", "mountain", "river"})
_NAMED_BY_OFFICE = regex.compile(  # what one holds at a time, also of a ministry (외무장관) or a body
    rf"(?<!\p{{Hangul}})(?:{any_of(SOLE_OFFICES)}|\p{{Hangul}}{{2,5}}(?:장관|총재|총장|의장|시장|대변인)"
    rf"|주지사|도지사|왕세자|국왕|교황)"
    rf"(?:{any_of(AFTER_A_TITLE)})"
)
_TITLES = BEFORE_A_NAME | DOTTED | RANKS
_LIES = regex.compile(r",\s(?:in|on|off|near)\s")  # between a name and where that is
_NOBLE = frozenset({  # of a place, which is a part of the title
    "Prince", "Princess", "Duke", "Duchess", "Earl", "Count", "Countess", "Marquess", "Marquis", "Viscount", "Baron",
    "Baroness", "Lord", "Lady",
})  # fmt: skip
_OFFICES = frozenset(
    {"MP", "MPs", "MEP", "MEPs", "MSP", "MSPs", "AM", "AMs", "CEO", "CFO", "PM", "QC", "KC"}
)  # in short
_HOME, _AT_HOME = ("한국", "대한민국", "남한", "서울"), ("Korea", "South Korea", "Republic of Korea")
_SHOUTED = regex.compile(r"\p{Lu}{2,}-\p{Ll}")  # OR-ing
_HYPHENATED = regex.compile(r"\p{Lu}\p{Ll}+-\p{Ll}+")
_PREFIX = regex.compile(r"^(?:Un|Re|Pre|Non|De|Dis|Mis|Over|Under|Sub|Multi|Inter|Auto|Co)(?=\p{Ll}{4})")
_NO_SYLLABLES = frozenset({"ah", "ed", "ho", "no", "oh", "op", "or", "uh"})  # of which no name is made alone (Op-Ed)
# nouns of a verb and its adverb, which might be syllables as well (Check-in, Log-on, Pick-up)
_OF_A_VERB = regex.compile(
    r"(?i:back|buy|call|check|clock|cook|cut|dial|hook|kick|lock|log|look|pick|pop|pull|set|sit|tick|tuck)"
    r"-(?:back|in|off|on|out|up)s?"
)
# What so many organisations are called that it tells none of them, though the Korean text may have a word for it
_OF_MANY_ORGANISATIONS = {
    "Administration", "Agency", "Association", "Authority", "Center", "Commission", "Committee", "Confederation",
    "Corporation", "Council", "Federation", "Foundation", "Institute", "International", "Korea", "Korean", "National",
    "Office", "Organization", "Research", "Service",
}  # fmt: skip
_INNER = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
_NAME = regex.compile(r"\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*")


class Stranger(NamedTuple):
    """An English name that nothing in the Korean text accounts for: its Latin words, and what it is known to be;
    `korean`: it is spelled as given names of Koreans are; `sure`: it has a word that can be nothing but a name;
    `western`: it is often seen, and told for a name by the table of given and family names alone."""

    first: int
    last: int
    known: tuple[KnownName, ...] = ()
    korean: bool = False
    sure: bool = True
    western: bool = False

    @property
    def at_home(self) -> bool:
        """Whether it is Korea or what is called Korean, which English adds for a foreign reader."""
        return any(
            not name.several and (name.hangul.startswith(_HOME) or name.latin[0].startswith(_AT_HOME))
            for name in self.known
        )

    @property
    def is_placed(self) -> bool:
        """Whether it is known as a place or a country."""
        return any(not name.groups.isdisjoint(WHERE) for name in self.known)

    @property
    def is_event(self) -> bool:
        """Whether it is known as a feast, a war, an age or games, and as nothing else."""
        return bool(self.known) and all(name.groups == {"event"} for name in self.known)

    def may_be_pointed_at(self, korean: str) -> bool:
        """Whether the Korean text has what may stand for it: of a place, a word for where it is; of an organisation,
        what it is; else a pronoun."""
        if self.is_placed:
            return korean_says_where(korean)
        organised = any("organisation" in name.groups for name in self.known)
        return has_korean_pronoun(korean) or (organised and calls_a_korean_body(korean))

    def span(self, latin: Sequence[LatinWord]) -> Span:
        return Span(latin[self.first].span.start, latin[self.last].span.end)


def read_strangers(evidence: NameEvidence, known: KnownNames, taken: Set[int]) -> list[Stranger]:
    """The English names that come out of nowhere, in order.

    They are known names, given names of Koreans and words that no table of English has. `taken` are the Latin
    words that something explains.
    """
    found: dict[int, Stranger] = {}
    gazetteer = evidence.known.gazetteer
    meant = frozenset[str]().union(*(gazetteer.words_for(name) for name in _names_said(known)))
    unanswered = _Unanswered(known)
    states = {mention.name for mention in known.left if mention.required and is_a_state(mention.name)}
    named_in_full: set[int] = set()  # Latin words of persons whom Korean calls by their family names
    for form in known.strangers:
        indices = words_in(form.span, evidence.latin)
        free = [i for i in indices if i not in taken and evidence.latin[i].text not in meant]
        names = tuple(gazetteer.names[hangul] for hangul in sorted(form.hangul))
        if len(indices) == 1 and _is_half_of_a_korean(indices[0], evidence):
            continue  # Song Joo-hee is no dynasty
        if len(indices) > 1 and _is_called_by_the_family(indices, names, evidence):
            named_in_full.update(indices)
            continue
        part = any(is_part_of_a_state(state, names) for state in states)
        if (free or part or _is_another_body(form, known, gazetteer) or _is_the_other_half(form, known)) and (
            part
            or _is_read_as_another(form, known, gazetteer)
            or _is_the_other_half(form, known)
            or _is_another_numbered(form, known, gazetteer)
            or _is_another_school(form, known, gazetteer)
            or _is_another_body(form, known, gazetteer)
            or _may_come_from_nowhere(form, free, unanswered.or_like(names), evidence, unanswered.has_one_like(names))
        ):
            sure = _is_plainly_a_name(indices, meant, evidence)
            found[indices[0]] = Stranger(indices[0], indices[-1], names, sure=sure)
    covered = {i for stranger in found.values() for i in range(stranger.first, stranger.last + 1)} | taken
    covered |= named_in_full
    covered |= {i for i, word in enumerate(evidence.latin) if word.text in meant}  # 다산, also called Jeong Yak-yong
    heading = evidence.is_heading
    for first, last in _stranger_persons(evidence, covered, heading):
        found[first] = Stranger(first, last, korean=True)
        covered |= {first, last}
    for first, last in _strange_runs(evidence, covered, unanswered.required):
        named = _has_family_before(first, evidence, covered) and is_given(evidence.latin[first].text)
        named = named and not _is_begun(first - 1, first, evidence)
        western = evidence.strangers.isdisjoint(range(first, last + 1))
        found[first - named] = Stranger(first - named, last, korean=named, western=western)
    return [found[first] for first in sorted(found)]


def _is_called_by_the_family(indices: Sequence[int], names: Sequence[KnownName], evidence: NameEvidence) -> bool:
    """Whether it is somebody known whom Korean calls by the last name alone (커리, Stephen Curry)."""
    if any(name.groups != {"person"} for name in names):
        return False
    match = evidence.read_by.get(indices[-1])
    return match is not None and match.first == indices[-1] and evidence.stands_alone(match.korean)


def _names_said(known: KnownNames) -> Iterator[KnownName]:
    """The known names of the Korean text, for any word of which a form may stand. The capital of a country that is
    said by its own name is a place in it, where another place is without an answer (캄보디아 시엠레아프)."""
    elsewhere = any("place" in mention.name.groups for mention in known.left)
    for mention, _ in known.answered:
        yield mention.name._replace(metonyms=()) if elsewhere else mention.name
    for mention in known.left:
        yield mention.name


class _Unanswered:
    """Where the known names that English does not answer stand in the Korean text."""

    def __init__(self, known: KnownNames) -> None:
        self._known = known
        self._spans = [mention.span for mention in known.left if mention.required]
        # Games, which are often held somewhere else: what they are is all that they say
        self._answered = [mention.span for mention, _ in known.answered if mention.name.kinds & _GAMES]
        # and whoever often goes with another one (에어버스, Boeing), and has the own name beside it
        self._answered += [m.span for m, _ in known.answered if m.name.groups in _OF_ONE and not m.derived]
        if any("place" in mention.name.groups and mention.required for mention in known.left):
            # and a country beside a place in it, whose capital is another one (베트남 다낭, Hanoi, Vietnam)
            self._answered += [mention.span for mention, _ in known.answered if mention.name.groups == {"country"}]
        self._or_like: dict[frozenset[frozenset[str]], Spans] = {}  # by the groups of the names
        self.required = Spans(self._spans)

    def has_one_like(self, names: Iterable[KnownName]) -> bool:
        """Whether one that is required is of the kind of any of some names: a club, a firm."""
        kinds = frozenset[str]().union(*(name.kinds for name in names))
        return any(m.required and not m.name.kinds.isdisjoint(kinds) for m in self._known.left)

    def or_like(self, names: Iterable[KnownName]) -> Spans:
        """Those that are required, and those of the same groups as any of some names."""
        groups = frozenset(name.groups for name in names)
        if groups not in self._or_like:
            alike = (m.span for m in self._known.left if not m.derived and m.name.groups in groups)
            spans = [*self._spans, *alike]
            self._or_like[groups] = Spans([*spans, *self._answered] if spans else ())
        return self._or_like[groups]


def _strange_runs(evidence: NameEvidence, covered: Set[int], unanswered: Spans) -> Iterator[tuple[int, int]]:
    """Neighbouring words that are no English that any table knows, as one name; the sound of the `unanswered` names,
    which are known, explains nothing."""
    run: list[int] = []
    settled = {i for i in evidence.free if _is_western(i, evidence)}  # names, however often they are seen
    for i in sorted((evidence.strangers | settled) - covered):
        if not _is_strange(i, evidence, unanswered):
            continue
        if run and not (run[-1] + 1 == i and evidence.touch(run[-1], i)):
            yield run[0], run[-1]
            run = []
        run.append(i)
    if run:
        yield run[0], run[-1]


def _is_western(index: int, evidence: NameEvidence) -> bool:
    """Whether a Latin word is a given or family name, none of a faith or a people, and no part of what else has
    capitals (Brooke Army Medical Center, Nathan's Famous)."""
    western = evidence.known.gazetteer.western.by_latin
    if evidence.latin[index].text not in western or evidence.known.exonyms.has(evidence.latin[index].text):
        return False
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(evidence.latin)]
    return evidence.title_case > 0 or not any(
        evidence.latin[i].capital
        and not evidence.latin[i].opening
        and evidence.latin[i].text not in western
        and evidence.latin[i].text not in _OFFICES
        and evidence.latin[max(i, index)].span.start - evidence.latin[min(i, index)].span.end <= _POSSESSIVE
        for i in beside
    )


def _has_family_before(index: int, evidence: NameEvidence, taken: Set[int]) -> bool:
    """Whether a Korean family name that nothing explains stands before the Latin word."""
    before = index - 1
    if before < 0 or before in taken or not evidence.touch(before, index):
        return False
    return evidence.latin[before].capital and is_family(evidence.latin[before].text)


def _is_half_of_a_korean(index: int, evidence: NameEvidence) -> bool:
    """Whether a Latin word is one half of a Korean name, of which the given name is no word that the tables know."""
    latin = evidence.latin
    for family, given in ((index, index + 1), (index - 1, index)):
        if not (family >= 0 and given < len(latin) and evidence.touch(family, given) and latin[given].capital):
            continue
        if is_family(latin[family].text) and is_given(latin[given].text) and evidence.is_strange(given):
            return latin[family].capital
    return False


def _is_strange(index: int, evidence: NameEvidence, unanswered: Spans) -> bool:
    """Whether a stranger is a name by its looks: no word of English, and nothing in the Korean reads like it."""
    text, known = evidence.latin[index].text, evidence.known
    fewest = _LETTERS - 1 if unanswered else _LETTERS
    if len(text) < fewest or not _NAME.fullmatch(text):
        return False
    if CONTRACTED.search(text) or text.lower() in evidence.memory.small or _is_called_shortly(text, evidence):
        return False
    told = text in known.gazetteer.western.by_latin or text in known.gazetteer.parts_of_persons
    if text in known.gazetteer.latin_words and not told:
        return False
    if evidence.translates_any(index) >= _TRANSLATES or _is_compound(text, known.vocabulary):
        return False
    if known.vocabulary.has_form_of(_PREFIX.sub("", text)):
        return False  # Unreleased
    if not is_given(text) and all(known.vocabulary.has_english(part) for part in text.lower().split("-")):
        return False  # Horror-movie
    if evidence.title_case and not (told or is_given(text)) and known.is_english(text.lower()):
        return False
    return may_be_a_name(index, evidence, unanswered)


def may_be_a_name(index: int, evidence: NameEvidence, without: Spans = NOWHERE) -> bool:
    """Whether a word may be a name though its capital or its parts prove nothing (Rainwater; all words of a heading):
    it is no word of English, and nothing in the Korean reads like it, words of some spans left aside."""
    text = evidence.latin[index].text
    if evidence.is_derived(index) or _is_english(text, evidence.known.vocabulary):
        return False
    return not evidence.heard.have(text, FAINTLY, without)


def _is_english(latin: str, vocabulary: Vocabulary) -> bool:
    """Whether it is an ordinary word, or the plural of one."""
    word = latin.lower()
    return any(vocabulary.has_english(form) for form in (word, word.removesuffix("s"), word.removesuffix("es")))


def _is_compound(latin: str, vocabulary: Vocabulary) -> bool:
    """Whether it is made of two ordinary words (Backdoor), or of some and of letters (UntitledX)."""
    word = latin.lower()
    parts = _INNER.split(latin)
    if len(parts) > 1 and all(len(part) == 1 or vocabulary.has_form_of(_PREFIX.sub("", part)) for part in parts):
        return True
    cuts = range(_PARTS + 1, len(word) - _PARTS)
    return any(vocabulary.has_english(word[:cut]) and vocabulary.has_english(word[cut:]) for cut in cuts)


def _stranger_persons(evidence: NameEvidence, taken: Set[int], heading: bool) -> Iterator[tuple[int, int]]:
    """Koreans whom the Korean text does not have, by the first and last of their Latin words: Ji-hyun, Baek Ji-hyun.

    A given name is two syllables as names spell them, with a hyphen between or with a family name beside; no two Hangul
    syllables are spelled or sound so. In a heading, where any word has a capital, only the hyphen tells it, before a
    small letter.
    """
    for i, word in enumerate(evidence.latin):
        if i in taken or not word.capital or not is_given(word.text) or _SHOUTED.match(word.text):
            continue
        if _OF_A_VERB.fullmatch(word.text):
            continue
        if _NO_SYLLABLES.issuperset(word.text.lower().split("-")) or word.text.lower() in evidence.memory.small:
            continue
        named = not heading and _has_family_before(i, evidence, taken)
        strange = evidence.is_strange(i) or (named and evidence.is_strange(i - 1))
        strange = strange or (named and _is_plainly_named(i, evidence))
        hyphenated = bool(_HYPHENATED.fullmatch(word.text)) if heading else "-" in word.text
        if not (hyphenated or (named and strange)):
            continue
        family = evidence.latin[i - 1].text if named else ""
        if word.text.lower() in evidence.in_korean or _is_spelled(word.text, family, evidence):
            continue
        if _is_called_shortly(word.text, evidence):
            continue
        if not (named and _is_begun(i - 1, i, evidence)):
            yield i - named, i


def _is_plainly_named(given: int, evidence: NameEvidence) -> bool:
    """Whether what may be the given name behind a family name is no word, and the family name no small one (Kim Mina,
    not In April)."""
    word, family = evidence.latin[given].text, evidence.latin[given - 1].text
    if is_of_calendar(word) or _is_english(word, evidence.known.vocabulary):
        return False
    return not (is_english_function_word(family) or _is_english(family, evidence.known.vocabulary))


def _is_begun(family: int, given: int, evidence: NameEvidence) -> bool:
    """Whether a Hangul word begins with this person: 김구 and Kim Goo; 대조영함, of whom the name before is a part, too
    (Dae Jo Yeong)."""
    latin = f"{evidence.latin[family].text} {evidence.latin[given].text}"
    called = [latin]
    if family and evidence.latin[family - 1].capital and evidence.touch(family - 1, family):
        called.append(f"{evidence.latin[family - 1].text} {latin}")
    sizes = range(2, _LONGEST_PERSON + 1)
    return any(reads_person(word.text[:size], name) for word in evidence.hangul for size in sizes for name in called)


def _is_spelled(latin: str, family: str, evidence: NameEvidence) -> bool:
    """Whether two neighbouring syllables of the Korean text may be written so: behind the family name, or where a given
    name without one may stand, however the person spells its vowels."""
    letters = evidence.known.letters
    for word in evidence.hangul:
        for at in range(len(word.text) - 1):
            hangul = word.text[at : at + 2]
            behind_it = at and family and reads_family(word.text[:at], family, "any")
            vowels: Vowels = "any" if at <= _LONGEST_FAMILY and (behind_it or not family) else "own"
            if all(reads_syllables(part, latin_part, vowels) for part, latin_part in _halves(hangul, latin)):
                return True
            if letters.foreign(hangul) >= 0 and letters.reaches(hangul, latin, _HEARD):
                return True
    return False


def _halves(hangul: str, latin: str) -> Iterator[tuple[str, str]]:
    """Two syllables beside the parts of a hyphenated name, which is cut between them; else both beside the whole."""
    parts = latin.split("-")
    yield from zip(hangul, parts, strict=True) if len(parts) == len(hangul) else ((hangul, latin),)


def _is_read_as_another(form: Form, known: KnownNames, gazetteer: Gazetteer) -> bool:
    """Whether it is a place that an unanswered one, or the beginning of it, might be read as, too: Chungju, where
    Korean has 청주 or 청주공항, Hubei for 허베이성. One that is an everyday word, too, must be a noun (거창을)."""
    names = (mention.name for mention in known.left if mention.required or (mention.joined and not mention.derived))
    return any(_may_be_read(name.hangul, form.text) and is_another_place(form.text, name, gazetteer) for name in names)


def _may_be_read(hangul: str, latin: str) -> bool:
    """Whether a Latin word may be a reading of a place or of what it begins with."""
    return any(reads_place(hangul[:size], latin) for size in range(_PARTS, len(hangul) + 1))


def _is_another_numbered(form: Form, known: KnownNames, gazetteer: Gazetteer) -> bool:
    """Whether it is an event that has a figure, and so has one without an answer (World War I, where Korean has 2차
    세계대전)."""
    numbered = any(gazetteer.names[hangul].numbered for hangul in form.hangul)
    return numbered and any(mention.name.numbered for mention in known.left)


def _is_another_school(form: Form, known: KnownNames, gazetteer: Gazetteer) -> bool:
    """Whether it is a university, and so is a name without an answer: the city that both are called by, as a rule,
    speaks for neither (부산교육대학교, Pusan National University)."""
    if not all(UNIVERSITY in gazetteer.names[hangul].kinds for hangul in form.hangul):
        return False
    return any(mention.required and UNIVERSITY in mention.name.kinds for mention in known.left)


def _is_the_other_half(form: Form, known: KnownNames) -> bool:
    """Whether it is the other half of a province without an answer (함경남도, North Hamgyong)."""
    side, _, whole = form.text.partition(" ")
    if side not in _OTHER_SIDE:
        return False
    other = f"{_OTHER_SIDE[side]} {whole}"
    return any(m.required and m.name.groups == {"place"} and other in m.name.latin for m in known.left)


def _is_another_body(form: Form, known: KnownNames, gazetteer: Gazetteer) -> bool:
    """Whether it is an organisation that is called by some words of one without an answer, and not by what stands
    together in that name (국제원자력기구, the International Energy Agency)."""
    if " " not in form.text or any(gazetteer.names[hangul].groups != {"organisation"} for hangul in form.hangul):
        return False
    parts = {part for part in form.text.split() if part[:1].isupper()}
    return any(
        mention.required
        and mention.name.groups == {"organisation"}
        and any(parts <= {*longer.split()} for longer in mention.name.latin)
        and not any(form.text in longer for longer in mention.name.latin)
        for mention in known.left
    )


def _may_come_from_nowhere(
    form: Form, free: Sequence[int], unanswered: Spans, evidence: NameEvidence, alike: bool
) -> bool:
    """Whether no Hangul word sounds like a known form, means it or stands for it by a syllable or by initials; `alike`:
    a name of its kind is unanswered.

    `free` are its words that nothing explains: what it has in common with the names of the Korean text (River, Court)
    says nothing. Neither does the sound of known names that are called otherwise (니제르 and Nigeria), the unanswered.
    """
    korean, latin = evidence.pair.korean, evidence.latin
    if len(form.text) < _SHORTEST and not (alike or has_unnamed_korean_body(korean)):
        return False  # KT
    if is_of_calendar(form.text) or form.text in korean or _initials(form.text) in korean:
        return False
    if any(word.isupper() and len(word) >= _SHORTEST and word in korean for word in form.text.split()):
        return False  # the LPGA Tour, of which Korean says LPGA
    if any(is_named_by_a_syllable(hangul, korean) for hangul in form.hangul) or _is_called_shortly(form.text, evidence):
        return False
    free = [i for i in free if latin[i].capital] or free  # "of" answers much that is said, and no ministry
    if unanswered and sum(word[0].isupper() for word in form.text.split()) >= _LONG:  # for one of which it may stand
        free = [i for i in free if latin[i].text not in _OF_MANY_ORGANISATIONS] or free
    telling = [i for i in free if not _is_english(latin[i].text, evidence.known.vocabulary)] or free  # not Arts Center
    plain = {i for i in telling if _is_english(latin[i].text, evidence.known.vocabulary)}
    if any(evidence.translates_any(i, NOWHERE if i in plain else unanswered) >= _TRANSLATES for i in telling):
        return False  # but for a name that often goes with a known one (에어버스, Boeing)
    heard = [latin[i].text for i in telling]
    heard.append("".join(latin[i].text for i in free))
    return form.text.isupper() or not any(
        evidence.heard.have(text, _SOUNDS, unanswered, within=False) for text in heard
    )


def _is_called_shortly(latin: str, evidence: NameEvidence) -> bool:
    """Whether a Hangul word that is too short for a table of names is what Korean calls it (빈, Vienna; 뷔,
    Tae-hyung)."""
    words = evidence.known.exonyms.words
    short = (word.text[0] for word in evidence.hangul if not word.text[1:] or word.text[1:] in _AFTER_A_NAME)
    return any(latin.lower() in words[syllable] for syllable in short if syllable in words)


def _is_plainly_a_name(indices: Sequence[int], meant: Set[str], evidence: NameEvidence) -> bool:
    """Whether a word of it is no ordinary word with a capital, nor one of the names of the Korean text."""
    words = [(i, evidence.latin[i].text) for i in indices]
    return any(
        word not in meant
        and not _is_english(word, evidence.known.vocabulary)
        and (len(words) > 1 or not evidence.seen(i) or _proper(word, evidence) >= _PROPER)
        for i, word in words
    )


def may_be_added(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a known name is one that English adds for no reason: not Korea, nothing that stands for a word of the
    Korean text, nobody with an office by which that calls them, no part of a title (Harry, the Duke of Sussex), and not
    where another name lies (Mount Seorak, in Gangwon)."""
    if not (stranger.known and stranger.sure) or stranger.at_home or stranger.may_be_pointed_at(evidence.pair.korean):
        return False
    persons = all(name.groups == {"person"} for name in stranger.known)
    if persons and _has_an_office(stranger, evidence) and _is_called_by_an_office(evidence):
        return False
    before = evidence.latin[max(0, stranger.first - 2) : stranger.first]
    start = evidence.latin[stranger.first].span.start
    if len(before) == 2 and before[0].capital and _LIES.fullmatch(evidence.prose, before[0].span.end, start):
        return False
    return not (len(before) == 2 and before[1].text == "of" and before[0].text in _NOBLE)


def is_added(evidence: NameEvidence, stranger: Stranger) -> bool:
    """Whether a known name that the Korean text lacks must have been added: a town, a person in full or a company that
    no other text of the document names either, where nothing stands for it here."""
    if not may_be_added(stranger, evidence):
        return False
    if evidence.is_before_a_title(stranger.last, any_case=True) or evidence.owns_another(stranger.last):
        return False  # the Samsung chief, whom Korean names, and Samsung's Lee
    return all(_is_told(name, stranger, evidence) for name in stranger.known)


def _is_told(name: KnownName, stranger: Stranger, evidence: NameEvidence) -> bool:
    if name.groups == {"person"}:
        sure = stranger.last > stranger.first and not _is_called_by_an_office(evidence)
    else:
        strange = all(map(evidence.is_strange, range(stranger.first, stranger.last + 1)))
        strange = strange and not is_acronym(stranger, evidence)
        unnamed = "organisation" in name.groups and has_unnamed_korean_body(evidence.pair.korean)
        sure = not sounds_like_any(stranger, evidence) and not name.kinds.isdisjoint(_TOLD)
        sure = sure and (unnamed or strange or ("place" in name.groups and not is_acronym(stranger, evidence)))
    return sure and name.hangul[:_PARTS] not in evidence.pair.korean and not evidence.memory.has_hangul(name.hangul)


def _has_an_office(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a title stands before somebody (Gov. Gavin Newsom; the chancellor, Rachel Reeves), or is a part of the
    name (Pope Leo XIV)."""
    words = evidence.latin[max(0, stranger.first - 1) : stranger.first + 1]
    return any(word.text in _TITLES or word.text.lower() in INSTEAD_OF_A_NAME for word in words)


def _is_called_by_an_office(evidence: NameEvidence) -> bool:
    """Whether the Korean text has the office of somebody without the name: nobody whom an English name reads stands
    before it (오르반 총리), at most what the office is of (캐나다 총리)."""
    for office in _NAMED_BY_OFFICE.finditer(evidence.pair.korean):
        before = evidence.words_in(Span(max(0, office.start() - 2), office.start()))
        if not any(evidence.named(here) and not _is_of_an_office(here, evidence) for here in before):
            return True
    return False


def _is_of_an_office(here: int, evidence: NameEvidence) -> bool:
    """Whether a Hangul word is known as what has offices, with nobody before it whose country or house it is (마크 카니
    캐나다 총리)."""
    known = evidence.known_name(evidence.hangul[here])
    if known is None or "person" in known.groups:
        return False
    beside = here > 0 and evidence.runs_on(here - 1, evidence.hangul[here - 1].text)
    return not (beside and evidence.named(here - 1))


def sounds_like_any(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a Hangul word that no Latin word reads may be a spelling of its own of the name (셀빌, Seville)."""
    unread = [w for i, w in enumerate(evidence.hangul) if not (evidence.is_read(i) or evidence.is_ordinary(w))]
    latin = [word.text for word in evidence.latin[stranger.first : stranger.last + 1]]
    return any(may_sound_like(stem, text) for word in unread for stem in word.stems for text in latin)


def _initials(latin: str) -> str:
    """Los Angeles as LA; what has one word has none."""
    words = latin.split()
    return "".join(word[0] for word in words) if len(words) > 1 else latin


def _proper(latin: str, evidence: NameEvidence) -> float:
    return evidence.known.words.proper(english_stem(latin))


def is_acronym(stranger: Stranger, evidence: NameEvidence) -> bool:
    return all(word.text.isupper() for word in evidence.latin[stranger.first : stranger.last + 1])
