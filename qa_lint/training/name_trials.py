"""Names put wrong on purpose, to learn from: what is seen where a name is wrong or lost, and where nothing is.

In good bitext, a Latin name that reads a Hangul word is replaced by a name from elsewhere, or left out. What the
evidence shows of these, and of the text as it was, is what the weights are fitted to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from qa_lint.facts.names.evidence import Knowledge, NameEvidence
from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.memory import NameMemory, read_lesson
from qa_lint.facts.names.name_features import lost_features, name_features, wrong_features
from qa_lint.facts.names.readings import LatinWord
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Segment, Span
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.logistic import Observation, fit

# Set by hand:
_CLEARLY = 1.0  # the score of a reading that may be put wrong
_SYLLABLES = 3  # of a Hangul name that may be put wrong
_LOANWORD = 0.3  # the share of loanwords with a capital that are taken for names
_PROPER = 0.7  # the share of its places in which a name has a capital; the rest are code and addresses
_CHANGED = 0.7  # the share of such names that are, in a document
_LEFT_OUT = 0.4  # the share of those which no other name stands beside that are left out
_ROUNDS = 3  # times that each text has its names put wrong, each time other ones
_DOCUMENT, _CLEAN_DOCUMENT = 70, 500  # pairs that are taken for one document
_SEED = 20261123
_SPACES = regex.compile(r"  +")


class Trial(NamedTuple):
    """A pair with a name put wrong: the Hangul name, and the Latin one that stands for it now (empty: none)."""

    pair: Pair
    hangul: str = ""
    latin: str = ""


class Observed(NamedTuple):
    """Observations, by the table that they teach."""

    wrong: list[Observation]
    lost: list[Observation]


def put_wrong(pairs: Sequence[Pair], known: Knowledge, names: Sequence[str], chance: Random) -> Iterator[Trial]:
    """The pairs that have a name to put wrong, most of them with one that is; `names` take the place of theirs."""
    for pair in pairs:
        matches = pair.fact(read_matches, known.letters)
        mentions = [
            (match.hangul, word.text)
            for match in matches.found
            if match.score >= _CLEARLY
            and len(match.hangul) >= _SYLLABLES
            and (word := matches.latin[match.first]).capital
            and match.latin == word.text
            and (_is_name(word, known.words) or chance.random() < _LOANWORD)
        ]
        if not mentions:
            continue
        hangul, latin = chance.choice(mentions)
        if chance.random() >= _CHANGED:
            yield Trial(pair)
            continue
        places = [i for i, word in enumerate(matches.latin) if word.text == latin]
        alone = not any(_stands_by_name(matches.latin, i) for i in places)
        new = "" if alone and chance.random() < _LEFT_OUT else chance.choice(names)
        yield Trial(_replaced(pair, [matches.latin[i].span for i in places], new), hangul, new)


def _is_name(word: LatinWord, words: WordPairs) -> bool:
    """Whether the word is unknown, or hardly ever seen without its capital."""
    stem = english_stem(word.text)
    return stem not in words.english or words.proper(stem) >= _PROPER


def _stands_by_name(latin: Sequence[LatinWord], index: int) -> bool:
    """Whether a word with a capital stands beside it: a full name may lose one of its words without harm."""
    return any(
        0 <= i < len(latin)
        and latin[i].capital
        and latin[max(i, index)].span.start - latin[min(i, index)].span.end <= len("'s ")
        for i in (index - 1, index + 1)
    )


def _replaced(pair: Pair, places: Sequence[Span], new: str) -> Pair:
    """The pair with another text in these places of its English side."""
    text = str(pair.english)
    for start, end in reversed(places):
        text = text[:start] + new + text[end:]
    if not new:
        text = _SPACES.sub(" ", text).strip()
    english = Segment.of_string(text, "en")
    korean = pair.side("ko")
    return Pair(korean, english) if pair.source is korean else Pair(english, korean)


def observe(trials: Sequence[Trial], known: Knowledge) -> Observed:
    """What is seen in the trials, taken as one document.

    Of a pair with a name put wrong, what is seen of that name is true, and nothing else says anything; what is seen in
    a pair as it was is false.
    """
    memory = NameMemory()
    memory.learn([read_lesson(trial.pair, known.letters) for trial in trials])
    observed = Observed([], [])
    for trial in trials:
        evidence = NameEvidence(trial.pair, known, memory)
        unread = list(evidence.unread)
        for here in unread:
            word = evidence.hangul[here]
            if not word.text.startswith(trial.hangul):
                continue
            name = name_features(evidence, word, evidence.proper(word))
            observed.wrong.extend(
                Observation(wrong_features(evidence, here, name, i), bool(trial.hangul))
                for i in evidence.free
                if not trial.hangul or evidence.latin[i].text == trial.latin
            )
            if not trial.latin:
                observed.lost.append(Observation(lost_features(evidence, word, name, len(unread)), bool(trial.hangul)))
    return observed


def learn_name_weights(texts: Sequence[tuple[Sequence[Pair], Knowledge]], names: Sequence[str]) -> NameWeights:
    """The weights that tell names put wrong from the text as it is; `names` are Latin names to put in.

    Each text comes with what is known beforehand, which must not be learned from it: what a table has seen, it
    knows too well.
    """
    chance = Random(_SEED)  # noqa: S311 - the same trials each time
    wrong: list[Observation] = []
    lost: list[Observation] = []
    for pairs, known in texts:
        documents = _documents([Trial(pair) for pair in pairs], _CLEAN_DOCUMENT)
        for _ in range(_ROUNDS):
            documents += _documents(list(put_wrong(pairs, known, names, chance)), _DOCUMENT)
        for document in documents:
            observed = observe(document, known)
            wrong += observed.wrong
            lost += observed.lost
    return NameWeights({"wrong": fit(wrong), "lost": fit(lost)})


def _documents(trials: Sequence[Trial], size: int) -> list[Sequence[Trial]]:
    return [trials[start : start + size] for start in range(0, len(trials), size)]
