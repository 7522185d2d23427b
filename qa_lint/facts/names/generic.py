"""Things of one kind that stand for each other in a pair: an animal, a drug or a colour, and another in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.readings import HangulWord, LatinWord, read_latin_words
from qa_lint.facts.numbers.korean_tables import COUNTERS, NATIVE_ONES, NATIVE_TENS, PAIRS
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import OF_ADDRESS
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.generic_names import GenericName, GenericNames

_LESSER = "준"  # before what is second to something: 준결승
_RELATIVE = "relative"  # the kind of those who are called by the name of it
_JOINTS = frozenset({" ", "-", "'s ", "’s "})
_OF_MANY = frozenset(map(english_stem, ("disease", "syndrome")))
_LONGEST_NUMBER = 8  # syllables of a number, with what follows it
_COUNTED = regex.compile(rf"(?:{any_of({*NATIVE_TENS, *NATIVE_ONES, *PAIRS, '몇', '여러'})}|[0-9])\s$")


class Exchanged(NamedTuple):
    """A Korean thing, its own English form, and what stands for it in English."""

    korean: Span
    english: Span
    expected: str
    soft: bool = False  # either often says something else, and nothing beside them says that it does not


class GenericMentions(NamedTuple):
    """What a pair says of things by the names of their kinds."""

    korean: Sequence[Span] = ()  # what English has, too
    english: Sequence[Span] = ()  # what Korean has, too
    exchanged: Sequence[Exchanged] = ()


class _Mention(NamedTuple):
    """A form that stands in one side, and the things that it may be said of."""

    span: Span
    form: str  # in English as stems, in Korean without spaces
    names: Sequence[GenericName]
    firm: Set[str]  # the kinds of those things that it says for sure

    def kinds(self, soft: bool) -> Set[str]:
        """The kinds of what it says for sure, or may say."""
        return {name.kind for name in self.names} if soft else self.firm


def read_generic_names(evidence: NameEvidence, names: GenericNames) -> GenericMentions:
    """The things that both sides have, and the one of its kind that English does not have, with the one that Korean
    does not have."""
    if evidence.stems.isdisjoint(names.first_stems):
        return GenericMentions()  # as nearly always
    english, korean = [*_english_mentions(evidence, names)], [*_korean_mentions(evidence, names)]
    answered, answers = _also_in(korean, english), _also_in(english, korean)
    text = evidence.pair.korean.replace(" ", "")
    forms = {there.form: there for there in english}
    known = {form for form, there in forms.items() if _stands_in(text, there, names)}
    strange = [there for there in english if not (_is_light(evidence, there) or there.form in known)]
    left = (here for here in korean if here.span not in answered) if strange else ()
    lost = [here for here in left if not _is_translated(here.form, evidence)]
    found = _exchanged(lost, strange, lambda kind: _is_certain(kind, text, evidence, names))
    return GenericMentions(list(answered), list(answers), list(found))


def _also_in(mentions: Iterable[_Mention], others: Iterable[_Mention]) -> Mapping[Span, None]:
    """Where in order those of the mentions stand that may be said of a thing that the others have, too."""
    named = {name for other in others for name in other.names}
    return dict.fromkeys(mention.span for mention in mentions if not named.isdisjoint(mention.names))


def _exchanged(
    lost: Sequence[_Mention], strange: Sequence[_Mention], is_certain: Callable[[str], bool]
) -> Iterator[Exchanged]:
    """The things of one kind that are left over: those of firm names, or where there are none, of any."""
    for soft in (False, True):
        korean, english = _by_kind(lost, soft), _by_kind(strange, soft)
        found = [(kind, here, english[kind]) for kind, here in korean.items() if kind in english]
        for kind, here, there in found:
            expected = next(name.english[0] for name in here.names if name.kind == kind)
            yield Exchanged(here.span, there.span, expected, soft and not is_certain(kind))
        if found:
            return


def _is_certain(kind: str, korean: str, evidence: NameEvidence, names: GenericNames) -> bool:
    """Whether both sides of a pair have a word beside which what is called by a form of a kind is of that kind."""
    context = names.contexts.get(kind)
    return bool(
        context and not context.english.isdisjoint(evidence.stems) and any(word in korean for word in context.korean)
    )


def _english_mentions(evidence: NameEvidence, names: GenericNames) -> Iterator[_Mention]:
    """The English forms in order, of whole words, none within another, and none with a capital that makes it a name,
    but for what is called after one."""
    parts = [*_parts_of(evidence.latin)]
    stems = [english_stem(part.text) for part, _ in parts]
    behind = 0
    for i, stem in enumerate(stems):
        if i < behind or (i and not parts[i - 1][1]):
            continue
        for form in names.by_first_stem.get(stem, ()):
            end = i + len(form.stems)
            if tuple(stems[i:end]) != form.stems or not parts[end - 1][1]:
                continue
            words = [part for part, _ in parts[i:end]]
            named = form.capital or (len(words) == 1 and all(name.kind == _RELATIVE for name in form.names))
            if _is_one_phrase(evidence, words, named, parts[end][0] if end < len(parts) else None):
                span = Span(words[0].span.start, words[-1].span.end)
                if span.end - span.start >= form.shortest:
                    yield _Mention(span, " ".join(form.stems), form.names, form.firm)
                behind = end
                break


def _parts_of(latin: Iterable[LatinWord]) -> Iterator[tuple[LatinWord, bool]]:
    """Latin words in the parts that hyphens divide them into, and whether each is the last of its word."""
    for word in latin:
        if "-" not in word.text:
            yield word, True
            continue
        start, parts = word.span.start, word.text.split("-")
        for number, text in enumerate(parts, 1):
            opening = word.opening and number == 1
            yield LatinWord(Span(start, start + len(text)), text, opening, text[:1].isupper()), number == len(parts)
            start += len(text) + 1


def _is_one_phrase(
    evidence: NameEvidence, words: Sequence[LatinWord], named: bool, following: LatinWord | None
) -> bool:
    """Whether a space, a hyphen or an s of the possessive parts the Latin words, and no more, and only the first of a
    sentence has a capital, or who or what is `named` so (Grandma, Parkinson); Dr. before a name is no doctor."""
    if words[0].text in OF_ADDRESS and following and following.capital:
        return False
    if any(word.capital and not word.opening for word in words) and not named:
        return False
    return all(evidence.prose[one.span.end : other.span.start] in _JOINTS for one, other in pairwise(words))


def _korean_mentions(evidence: NameEvidence, names: GenericNames) -> Iterator[_Mention]:
    """The Korean forms in order, each of words of its own, none within another."""
    words, behind = evidence.hangul, 0
    for i, word in enumerate(words):
        if i < behind:
            continue
        if word.text in names.beginnings and (found := _of_several_words(evidence, i, names)):
            mention, behind = found
            yield mention
            continue
        stem = _longest_form(word, names)
        if called := names.by_korean.get(stem, ()):
            if stem == word.text and len(stem) == 1:
                continue  # which is as a rule a particle set apart: `x` 은
            kin = any(name.kind == _RELATIVE for name in called)  # 두 아들
            soft = any(stem in name.soft for name in called)
            if soft and not kin and stem in COUNTERS and _is_counted(evidence.pair.korean, word.span.start):
                continue  # 여러 가지, which are no eggplants
            yield _Mention(Span(word.span.start, word.span.start + len(stem)), stem, called, _firm_kinds(stem, called))
    for latin in evidence.pair.korean.fact(read_latin_words):
        if called := names.by_korean.get(latin.text, ()):
            yield _Mention(latin.span, latin.text, called, _firm_kinds(latin.text, called))


def _longest_form(word: HangulWord, names: GenericNames) -> str:
    """The longest form that a word is without its particles, some of which a form may end like (내과는, 과는)."""
    for size in range(len(word.text), len(word.stems[0]), -1):
        if (form := word.text[:size]) in names.by_korean and (form in word.stems or word.text[size:] in AFTER_A_NOUN):
            return form
    return word.stems[0] if word.stems[0] in names.by_korean else ""


def _of_several_words(evidence: NameEvidence, first: int, names: GenericNames) -> tuple[_Mention, int] | None:
    """The longest Korean form that begins with a word, by index, and goes on behind a space, and the index of the word
    behind it."""
    words, joined, found = evidence.hangul, evidence.hangul[first].text, None
    for i in range(first + 1, len(words)):
        if joined not in names.beginnings or evidence.pair.korean[words[i - 1].span.end : words[i].span.start] != " ":
            break
        for stem in words[i].stems:
            if called := names.by_korean.get(form := joined + stem):
                span = Span(words[first].span.start, words[i].span.start + len(stem))
                found = _Mention(span, form, called, _firm_kinds(form, called)), i + 1
        joined += words[i].text
    return found


def _firm_kinds(form: str, names: Iterable[GenericName]) -> Set[str]:
    return {name.kind for name in names if form not in name.soft}


def _is_counted(korean: str, start: int) -> bool:
    """Whether a number or a word for several stands before a place."""
    return _COUNTED.search(korean, max(0, start - _LONGEST_NUMBER), start) is not None


def _is_translated(hangul: str, evidence: NameEvidence) -> bool:
    """Whether English has all words of a translation that the dictionary gives, and not what many are called alone
    (disease)."""
    translations = (words for words in evidence.known.dictionary.noun(hangul) if words - _OF_MANY)
    return any(words.issubset(evidence.stems) for words in translations)


def _is_light(evidence: NameEvidence, mention: _Mention) -> bool:
    """Whether it is a word of any sentence, too: go, which is a game."""
    return is_english_function_word(evidence.prose[slice(*mention.span)])


def _stands_in(korean: str, mention: _Mention, names: GenericNames) -> bool:
    """Whether a Korean form of what an English one may be said of stands anywhere in a text without spaces, but as a
    part of what is called less than it (준결승)."""
    return any(
        not (start and korean[start - 1] in _LESSER and korean[start - 1] + form in names.by_korean)
        for name in mention.names
        for form in name.korean
        for start in _places_of(form, korean)
    )


def _places_of(form: str, text: str) -> Iterator[int]:
    start = text.find(form)
    while start >= 0:
        yield start
        start = text.find(form, start + 1)


def _by_kind(mentions: Iterable[_Mention], soft: bool) -> Mapping[str, _Mention]:
    """The one thing of each kind, by the place where it stands first; none of a kind of which there are two. If not
    `soft`, those that say nothing else alone."""
    kinds: defaultdict[str, list[_Mention]] = defaultdict(list)
    for mention in mentions:
        for kind in sorted(mention.kinds(soft)):
            kinds[kind].append(mention)
    return {kind: found[0] for kind, found in kinds.items() if len({mention.form for mention in found}) == 1}
