"""Things of one kind that stand for each other in a pair: an animal, a drug or a colour, and another in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.numbers.korean_tables import COUNTERS, NATIVE_ONES, NATIVE_TENS, PAIRS
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import OF_ADDRESS
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.generic_names import GenericName, GenericNames

_RELATIVE = "relative"  # the kind of those who are called by the name of it
_JOINTS = frozenset({" ", "-", "'s ", "’s "})
_OF_MANY = frozenset(map(english_stem, ("disease", "syndrome")))
_LONGEST_NUMBER = 8  # syllables of a number, with what follows it
_COUNTED = regex.compile(rf"(?:{any_of({*NATIVE_TENS, *NATIVE_ONES, *PAIRS, '몇', '여러'})}|[0-9])\s$")


class Exchanged(NamedTuple):
    """A Korean thing, its own English form, and what stands for it in English."""

    korean: Span
    hangul: str
    english: Span
    expected: str
    soft: bool = False  # either often says something else


class GenericMentions(NamedTuple):
    """What a pair says of things by the names of their kinds."""

    korean: Sequence[Span] = ()  # what English has, too
    english: Sequence[Span] = ()  # what Korean has, too
    exchanged: Sequence[Exchanged] = ()


class _Mention(NamedTuple):
    """A form that stands in one side, and the things that it may be said of."""

    span: Span
    form: str  # in English as stems
    names: Sequence[GenericName]
    soft: bool  # it often says something else


def read_generic_names(evidence: NameEvidence, names: GenericNames) -> GenericMentions:
    """The things that both sides have, and the one of its kind that English does not have, with the one that Korean
    does not have."""
    if evidence.stems.isdisjoint(names.first_stems):
        return GenericMentions()  # as nearly always
    english, korean = [*_english_mentions(evidence, names)], [*_korean_mentions(evidence, names)]
    answered, answers = _also_in(korean, english), _also_in(english, korean)
    text = evidence.pair.korean.replace(" ", "")
    strange = [there for there in english if not (_is_light(evidence, there) or _stands_in(text, there))]
    left = (here for here in korean if here.span not in answered) if strange else ()
    lost = [here for here in left if not _is_translated(here.form, evidence)]
    return GenericMentions(list(answered), list(answers), list(_exchanged(lost, strange)))


def _also_in(mentions: Iterable[_Mention], others: Iterable[_Mention]) -> Mapping[Span, None]:
    """Where in order those of the mentions stand that may be said of a thing that the others have, too."""
    named = {name for other in others for name in other.names}
    return dict.fromkeys(mention.span for mention in mentions if not named.isdisjoint(mention.names))


def _exchanged(lost: Sequence[_Mention], strange: Sequence[_Mention]) -> Iterator[Exchanged]:
    """The things of one kind that are left over: those of firm names, or where there are none, of any."""
    for soft in (False, True):
        korean = _by_kind(here for here in lost if soft or not here.soft)
        english = _by_kind(there for there in strange if soft or not there.soft)
        found = [(here, english[kind]) for kind, here in korean.items() if kind in english]
        for here, there in found:
            yield Exchanged(here.span, here.form, there.span, here.names[0].english[0], soft)
        if found:
            return


def _english_mentions(evidence: NameEvidence, names: GenericNames) -> Iterator[_Mention]:
    """The English forms in order, none within another, and none with a capital that makes it a name, but for what is
    called after one."""
    latin = evidence.latin
    stems = [english_stem(word.text) for word in latin]
    behind = 0
    for i, stem in enumerate(stems):
        if i < behind:
            continue
        for form in names.by_first_stem.get(stem, ()):
            words = range(i, i + len(form.stems))
            named = form.capital or (len(words) == 1 and all(name.kind == _RELATIVE for name in form.names))
            if tuple(stems[i : words.stop]) == form.stems and _is_one_phrase(evidence, words, named):
                span = Span(latin[i].span.start, latin[words.stop - 1].span.end)
                if span.end - span.start >= form.shortest:
                    yield _Mention(span, " ".join(form.stems), form.names, form.soft)
                behind = words.stop
                break


def _is_one_phrase(evidence: NameEvidence, words: range, named: bool) -> bool:
    """Whether a space, a hyphen or an s of the possessive parts the Latin words, and no more, and only the first of a
    sentence has a capital, or who or what is `named` so (Grandma, Parkinson); Dr. before a name is no doctor."""
    latin = evidence.latin
    if latin[words[0]].text in OF_ADDRESS and words.stop < len(latin) and latin[words.stop].capital:
        return False
    if any(latin[i].capital and not latin[i].opening for i in words) and not named:
        return False
    return all(evidence.prose[latin[i].span.end : latin[i + 1].span.start] in _JOINTS for i in words[:-1])


def _korean_mentions(evidence: NameEvidence, names: GenericNames) -> Iterator[_Mention]:
    """The Korean forms in order, each a word of its own."""
    for word in evidence.hangul:
        stem = max((stem for stem in word.stems if stem in names.by_korean), key=len, default="")
        if called := names.by_korean.get(stem, ()):
            if stem == word.text and len(stem) == 1:
                continue  # which is as a rule a particle set apart: `x` 은
            soft = any(stem in name.soft for name in called)
            kin = any(name.kind == _RELATIVE for name in called)  # 두 아들
            if soft and not kin and stem in COUNTERS and _is_counted(evidence.pair.korean, word.span.start):
                continue  # 여러 가지, which are no eggplants
            yield _Mention(Span(word.span.start, word.span.start + len(stem)), stem, called, soft)


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


def _stands_in(korean: str, mention: _Mention) -> bool:
    """Whether a Korean form of what an English one may be said of stands anywhere in a text without spaces."""
    return any(form in korean for name in mention.names for form in name.korean)


def _by_kind(mentions: Iterable[_Mention]) -> Mapping[str, _Mention]:
    """The one thing of each kind, by the place where it stands first; none of a kind of which there are two."""
    kinds: defaultdict[str, list[_Mention]] = defaultdict(list)
    for mention in mentions:
        for kind in sorted({name.kind for name in mention.names}):
            kinds[kind].append(mention)
    return {kind: found[0] for kind, found in kinds.items() if len({mention.form for mention in found}) == 1}
