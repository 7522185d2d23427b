"""What is said alike in the source is said alike in the translation, and what is not is not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from qa_lint.facts.common_keys import CommonKeys, Numbers, Sighted
from qa_lint.facts.lost_words import ANSWERED, Said, lost_word, words_said
from qa_lint.facts.message_patterns import (
    KEPT,
    NUMBER,
    Pattern,
    frames,
    read_source_pattern,
    read_target_pattern,
)
from qa_lint.facts.named_patterns import may_name, named_patterns
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS
from qa_lint.languages.plurals import SINGLE
from qa_lint.late import regex
from qa_lint.model import (
    Document,
    Hit,
    Language,
    Location,
    Pair,
    Project,
    Sighting,
    Spot,
    Text,
    Value,
    check,
    collects,
    other_language,
)
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.word_pairs import WordPairs

_SOURCE_PATTERN, _TARGET_PATTERN = "pattern of the source", "pattern of the target"  # what is kept about a pair
# Set by hand.
_LONG = 100  # characters of a text that hardly stands in two files
_FEWEST, _MOST = 3, 12  # words of a source that may be nearly another one
_EXCHANGED = 2  # words in a row by which two sources differ that are nearly the same
_MOST_SAID: dict[Language, int] = {"ko": 4, "en": 6}  # words of a text in which one may tell that it is another thing
_IN_TRANSLATION = 3  # and the translations of these
_MOST_SLOTS = 3  # in a text; one with more is a formula or a row of figures
_ALIKE = 75.0  # chrF from which two wordings of one pattern are one
_NEAR = 70.0  # chrF from which two sources with words of their own are nearly the same
_OF_A_FAMILY = 55.0  # and where the others are translated alike
_FAR = 45.0  # chrF below which two translations are worded otherwise


class Rendered(NamedTuple):
    """A source and how it is translated, without what stands around them in the file. There may be very many, so that
    the words of a pattern are held as one string.
    """

    source: str
    target: str
    source_language: Language
    context: str
    source_pattern: str
    target_pattern: str

    @property
    def patterns(self) -> tuple[Pattern, Pattern]:
        """The words of the source and of the target as they are compared."""
        return tuple(self.source_pattern.split(" ")), tuple(self.target_pattern.split(" "))


Seen = Sighting[Rendered, Spot]
Found = Sighting[Rendered, Location]


def rendered(document: Document) -> Sequence[Seen]:
    """What is translated how in a document: each wording once. The forms of a plural are meant to differ.

    A long text is taken only where its pattern comes again in the document; of the others no more is read than that.
    """
    seen: set[tuple[str, str, str]] = set()
    found: list[tuple[Pair, str]] = []
    for pair in document.pairs:
        source, target = pair.texts
        told = source, target, pair.context
        if not pair.complete or pair.plural in SINGLE or told in seen:
            continue
        seen.add(told)
        kept = document.kept(pair)
        if _SOURCE_PATTERN not in kept:
            kept[_SOURCE_PATTERN] = " ".join(pair.fact(read_source_pattern))
        found.append((pair, kept[_SOURCE_PATTERN]))
    again = Counter(pattern for _, pattern in found)
    return [
        Sighting(_rendered(document, pair, pattern), Spot.whole(pair.source), Spot.whole(pair.target))
        for pair, pattern in found
        if len(pair.source.text) <= _LONG or again[pattern] > 1
    ]


def _rendered(document: Document, pair: Pair, pattern: str) -> Rendered:
    """A pair as it is compared with others, with the pattern of its source.

    It has plain strings: with a text, all that was read of it would be held until the end.
    """
    source, target = pair.texts
    kept = document.kept(pair)
    if _TARGET_PATTERN not in kept:
        kept[_TARGET_PATTERN] = " ".join(pair.fact(read_target_pattern))
    return Rendered(str(source), str(target), source.language, pair.context, pattern, kept[_TARGET_PATTERN])


@check(
    kinds={
        "translation": ("earlier", "place"),
        "pattern": ("earlier", "place"),
        "near": ("earlier", "place", "shared", "mine", "other"),
        "same": ("earlier", "place", "word"),
    }
)
@collects(rendered)
def compare_translations(
    project: Project,
    *,
    words: WordPairs,
    dictionary: Dictionary,
    morphemes: Morphemes,
    letters: LetterTable,
    exonyms: Exonyms,
) -> Iterator[Hit]:
    """Sources that are the same, or the same but for numbers, names and what both sides keep, or for a word or two, and
    that are translated in another way than elsewhere, in one context.

    The usual translation is the reference, the first one where two are as frequent. And the other way round: `same`.
    """
    evidence = project.evidence(rendered)
    sources, translations = CommonKeys(), CommonKeys()
    frames = [CommonKeys() for _ in range(_MOST)]  # by where they begin
    for i, found in enumerate(evidence):
        record = found.record
        if " " in record.source_pattern:
            sources.add(_source_of(record), i)
            for start, frame in _frames_of(record) if _is_short(record) else ():
                frames[start].add((frame, record.context), i)
        translations.add(_translation_of(record), i)
    sighted = Sighted(evidence)
    yield from _of_sources(sighted, sources, frames, lambda record: _named(record, letters, exonyms, words))
    for _, owners in translations.shared():
        for same in sighted.by(_translation_of, owners).values():
            yield from _of_one_translation([*same.values()], words, dictionary, morphemes)


Naming = Callable[[Rendered], Rendered | None]  # a record with its names taken out of its patterns, if it has any


def _source_of(record: Rendered) -> tuple[str, str]:
    return record.source_pattern, record.context


def _translation_of(record: Rendered) -> tuple[str, str]:
    return _plain(record.target), record.context


def _of_sources(
    sighted: Sighted[Rendered], sources: CommonKeys, frames: Sequence[CommonKeys], naming: Naming
) -> Iterator[Hit]:
    first: dict[int, int] = {}  # of the usual one of several of one pattern: which of them stands first
    others = Numbers()  # the rest of them
    told: set[Location] = set()
    for _, owners in sources.shared():
        for same in sighted.by(_source_of, owners).values():
            usual = _usual([*same.values()])
            first |= {number: min(same) for number, found in same.items() if found is usual}
            for number, found in same.items():
                if found is not usual:
                    others.add(number)
            yield from _untold(_of_one_pattern([*same.values()]), told)
    near = [
        (key, sorted(owners, key=lambda owner: first.get(owner, owner)))
        for of_one_start in frames
        for key, owners in sorted(of_one_start.shared(others), key=lambda each: min(first.get(o, o) for o in each[1]))
    ]
    yield from _untold(
        _of_names(sighted, dict.fromkeys(chain.from_iterable(owners for _, owners in near)), naming), told
    )
    for key, owners in near:
        for group in _of_frame(sighted, key, owners):
            yield from _untold((_near_hit(odd, model) for odd, model in _odd_ones(group)), told)


def _untold(hits: Iterable[Hit], told: set[Location]) -> Iterator[Hit]:
    """The hits about translations of which nothing else was said."""
    for hit in hits:
        assert isinstance(hit.target, Location), "it is of evidence"
        if hit.target not in told:
            told.add(hit.target)
            yield hit


def _of_one_pattern(same: Sequence[Found]) -> Iterator[Hit]:
    """The first place of each translation that is another than the usual one."""
    if len({found.record.target_pattern for found in same}) == 1:
        return
    usual = _usual(same)
    known = {_wording(usual)}
    for found in same:
        if _wording(found) in known or _plain(found.record.target) == _plain(found.record.source):
            continue
        known.add(_wording(found))
        equal = _plain(found.record.source) == _plain(usual.record.source)
        if equal or (_is_filled_in(found) and _is_filled_in(usual) and _wordings_differ(found, usual)):
            values: dict[str, Value] = {"earlier": usual.target.text, "place": usual.target}
            yield Hit("translation" if equal else "pattern", found.source, found.target, values)


def _of_names(sighted: Sighted[Rendered], numbers: Iterable[int], naming: Naming) -> Iterator[Hit]:
    """Sources that are one but for a name that both sides say, each in its letters; only what is nearly the same
    elsewhere is asked for its names.
    """
    same: defaultdict[tuple[str, str], list[tuple[int, Rendered]]] = defaultdict(list)
    for number in numbers:
        if record := naming(sighted[number].record):
            same[_source_of(record)].append((number, record))
    for group in same.values():
        places = ((sighted[number], record) for number, record in group)
        yield from _of_one_pattern([Sighting(record, found.source, found.target) for found, record in places])


def _named(record: Rendered, letters: LetterTable, exonyms: Exonyms, words: WordPairs) -> Rendered | None:
    if not may_name(record.target if record.source_language == "ko" else record.source, words):
        return None
    source = Text(record.source, record.source_language)
    target = Text(record.target, other_language(source.language))
    turn = 1 if source.language == "ko" else -1
    korean, english = (source, target)[::turn]
    mine, other = record.patterns[::turn]
    masked = named_patterns(korean, english, (mine, other), letters, exonyms, words)
    if masked is None:
        return None
    mine, other = masked[::turn]
    return record._replace(source_pattern=" ".join(mine), target_pattern=" ".join(other))


def _usual(same: Sequence[Found]) -> Found:
    """The first of those that are translated as most are."""
    counts = Counter(_wording(found) for found in same)
    return max(same, key=lambda found: counts[_wording(found)])


def _wording(found: Found) -> tuple[str, ...]:
    return found.record.patterns[1]


def _is_filled_in(found: Found) -> bool:
    """Whether a text is words around as many slots as its translation has: in 3중 적분 (triple integral) nothing is."""
    patterns = found.record.patterns
    slots, others = ([word for word in pattern if {NUMBER, KEPT} & {*word}] for pattern in patterns)
    return len(slots) == len(others) < len(patterns[0]) and len(slots) <= _MOST_SLOTS


def _wordings_differ(found: Found, usual: Found) -> bool:
    """Whether two translations of a pattern are more than a small word apart."""
    mine, other = (
        Counter(word for word in _wording(of) if word not in ENGLISH_FUNCTION_WORDS) for of in (found, usual)
    )
    return mine != other and _likeness(*(" ".join(_wording(of)) for of in (found, usual))) < _ALIKE


_OTHER = regex.compile(r"[^\p{L}\p{N}]+")


def _plain(text: str) -> str:
    """The letters and digits of a text in lower case, its spaces made one."""
    return " ".join(_OTHER.sub(" ", text).casefold().split())


# ------------------------------------------------------------------------------- nearly equal sources


def _is_short(record: Rendered) -> bool:
    joined = record.source_pattern, record.target_pattern
    return all(_FEWEST <= pattern.count(" ") + 1 <= _MOST for pattern in joined)


def _frames_of(record: Rendered) -> Iterator[tuple[int, str]]:
    """The words of a source with one or two at one place left out: (how many before, the others).

    Texts that are the same but for these have a frame in common, which is found by itself: the time grows with their
    number alone.
    """
    words = record.patterns[0]
    for start in range(len(words)):
        for end in range(start + 1, min(start + _EXCHANGED, len(words)) + 1):
            if len(words) - (end - start) >= _FEWEST - 1:
                yield start, " ".join((*words[:start], "*", *words[end:]))


def _of_frame(sighted: Sighted[Rendered], number: int, owners: Sequence[int]) -> Iterator[Sequence[Found]]:
    """The texts of the frame that a number stands for."""
    framed: defaultdict[tuple[str, str], list[Found]] = defaultdict(list)
    for found in map(sighted.__getitem__, owners):
        for key in ((frame, found.record.context) for _, frame in _frames_of(found.record)):
            if hash(key) == number:
                framed[key].append(found)
    return (near for near in framed.values() if len(near) > 1)


def _odd_ones(near: Sequence[Found]) -> Iterator[tuple[Found, Found]]:
    """Those that are translated in another frame than the others, each with the one that it is held against."""
    by_frame: defaultdict[str, list[int]] = defaultdict(list)
    for i, found in enumerate(near):
        for _, frame in frames(_wording(found), _IN_TRANSLATION):
            by_frame[frame].append(i)
    usual = max(by_frame.values(), key=lambda places: (len(places), -places[0]))
    alike = {*usual}
    others = [i for i in range(len(near)) if i not in alike]
    if not others or len(others) * 2 > len(near):
        return  # all alike, or each in its own way
    model = near[usual[0]]
    least = _OF_A_FAMILY if len(usual) > 1 else _NEAR
    for i in others:
        odd = near[i]
        near_enough = _likeness(odd.record.source, model.record.source) >= least
        if near_enough and _likeness(odd.record.target, model.record.target) < _FAR:
            yield odd, model


@lru_cache(maxsize=1)
def _chrf() -> object:
    from sacrebleu import CHRF  # here: it is heavy, and most projects have no two sources that are nearly the same

    return CHRF()


def _likeness(text: str, other: str) -> float:
    """How alike two texts are by their characters, from 0 to 100 (chrF)."""
    score: float = _chrf().sentence_score(text.casefold(), [other.casefold()]).score  # type: ignore[attr-defined]
    return score


def _near_hit(odd: Found, model: Found) -> Hit:
    """What both sources share, and what each has of its own."""
    mine, other = odd.record.source.split(), model.record.source.split()
    before = _shared(mine, other)
    behind = _shared(mine[:before:-1], other[:before:-1])
    values: dict[str, Value] = {
        "earlier": model.target.text,
        "place": model.target,
        "shared": " ".join((*mine[:before], "…", *mine[len(mine) - behind :])),
        "mine": " ".join(mine[before : len(mine) - behind]),
        "other": " ".join(other[before : len(other) - behind]),
    }
    return Hit("near", odd.source, odd.target, values)


def _shared(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words both begin with."""
    return next((i for i, (a, b) in enumerate(zip(some, others, strict=False)) if a != b), min(len(some), len(others)))


# ------------------------------------------------------------------------------- equal translations


def _of_one_translation(
    same: Iterable[Found], words: WordPairs, dictionary: Dictionary, morphemes: Morphemes
) -> Iterator[Hit]:
    """Translations that are the same where their sources say two things: a word of the one is in the translation, and
    the word that the other one has in its place is not, as far as the tables of words know.

    A longer text may be said in other words throughout, so that a word of it tells nothing.
    """
    by_source: dict[str, Found] = {}
    for found in same:
        if found.record.source_pattern.count(" ") < _MOST_SAID[found.record.source_language]:
            by_source.setdefault(found.record.source_pattern, found)
    if len(by_source) < 2:
        return
    said = [(found, _said(found.record, words, dictionary, morphemes)) for found in by_source.values()]
    model, has = next(
        ((found, own) for found, own in said if own and all(word.answer >= ANSWERED for word in own.values())),
        (None, {}),
    )
    for found, own in said if model else ():
        if (lost := lost_word(own, has)) and model:
            values: dict[str, Value] = {
                "earlier": model.source.text,
                "place": model.source,
                "word": found.record.source[slice(*lost)],
            }
            yield Hit("same", found.source, found.target, values)


def _said(record: Rendered, words: WordPairs, dictionary: Dictionary, morphemes: Morphemes) -> Mapping[str, Said]:
    source = Text(record.source, record.source_language)
    target = Text(record.target, other_language(source.language))
    return words_said(source, target, words, dictionary, morphemes)
