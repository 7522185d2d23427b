"""A name that Korean has in two sentences, and English in one of them: in the other one another name stands.

Over the whole pair it is answered, as a name that is said twice may be answered once; so a sentence that says it again,
and whose English has a name that nothing there explains, is looked at by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.persons import read_persons, read_untitled
from qa_lint.facts.names.readings import words_in
from qa_lint.facts.romanization import is_given
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.spans import Spans
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.model import Hit, Pair, Span, Spot


def sentence_hits(ledger: Ledger, look: Callable[[Pair], Iterable[Hit]]) -> Iterator[Hit]:
    """Names put wrong in one sentence of several; `look` says what is wrong with a pair of sentences by itself."""
    korean, english = (text.fact(read_statements) for text in (ledger.pair.korean, ledger.pair.english))
    if len(korean) != len(english) or len(korean) == 1:
        return
    again = _said_again(ledger, korean)
    for here, there in zip(korean, english, strict=True):
        if not (any(map(here.overlaps, again)) and _has_another(ledger, there)):
            continue
        for hit in look(ledger.pair.part(here, there)):
            if hit.kind != "wrong" or not (isinstance(hit.source, Spot) and isinstance(hit.target, Spot)):
                continue
            spans = hit.source.span, hit.target.span
            name, latin = spans if ledger.pair.source.language == "ko" else spans[::-1]
            name, latin = name.moved(here.start), latin.moved(there.start)
            if (
                any(map(name.overlaps, again))
                and _are_of_one_kind(ledger, name, latin)
                and _comes_from_nowhere(ledger, latin)
            ):
                ledger.settled.append(name)
                ledger.take(latin)
                yield ledger.pair.language_hit("wrong", name, latin, **hit.values)


def _said_again(ledger: Ledger, sentences: Sequence[Span]) -> list[Span]:
    """The Hangul words that may be names and begin as a word of another sentence does."""
    words = [word for word in ledger.evidence.hangul if len(word.text) >= PART]
    heads = [{words[i].text[:PART] for i in words_in(sentence, words)} for sentence in sentences]
    often = Counter(head for of_one in heads for head in of_one)
    known = Spans(
        [*(mention.span for mention in ledger.known_names.mentions), *(name.korean for name in ledger.listed)]
    )
    return [
        word.span
        for word in words
        if often[word.text[:PART]] > 1 and (known.overlap(*word.span) or not ledger.evidence.is_ordinary(word))
    ]


def _has_another(ledger: Ledger, english: Span) -> bool:
    """Whether an English sentence has a word with a capital of its own that comes from nowhere."""
    words = (ledger.latin[i] for i in ledger.words_at(english))
    names = (word for word in words if word.capital and not (word.opening and is_english_function_word(word.text)))
    return any(_comes_from_nowhere(ledger, name.span) for name in names)


def _are_of_one_kind(ledger: Ledger, korean: Span, english: Span) -> bool:
    """Whether a Korean name is none that must be something else than the English one: where it is said again, what
    stands there may tell more of it (Harvard's seat, its rector) instead of being put for it."""
    latin = ledger.pair.english[slice(*english)]
    if any("-" in word and is_given(word) for word in latin.split()):
        persons = (*ledger.pair.korean.fact(read_persons), *ledger.pair.korean.fact(read_untitled))
        return any(person.span.overlaps(korean) for person in persons)
    names = (mention.name for mention in ledger.known_names.mentions if mention.span.overlaps(korean))
    groups = {group for name in names for group in name.groups}
    others = ledger.known.gazetteer.called(latin)
    return not groups or not others or any(not groups.isdisjoint(other.groups) for other in others)


def _comes_from_nowhere(ledger: Ledger, english: Span) -> bool:
    """Whether no name of the other sentences explains an English one."""
    words = ledger.words_at(english)
    return not any(map(ledger.accounts_for, words)) and all(not ledger.evidence.is_faintly_heard(i) for i in words)
