"""What an English text negates: each no, and the words behind it to which it may say no."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_REACH = 5  # words behind a no to which it may say no
# Do, does or did before a verb; what follows is no object, subject or preposition, as where do is the verb itself.
_EMPHATIC = regex.compile(
    r"(?<![A-Za-z'’])(?:do|does|did|Do)\s+"
    r"(?!(?:the|an?|it|this|that|these|those|so|not|what|all|every\p{L}*|some\p{L}*|any\p{L}*|no\p{L}*|well|you|we|they"
    r"|he|she|i|his|her|their|my|your|our|its|one|as|in|on|for|to|with|by|at|of|or|and|but|is|are|was|more|most|much|many"
    r"|better|best|likewise|business|things?|(?<!does\s+)work(?!\s*[.,;!?]|\s(?:without|properly|correctly|again|when|if|as)(?!\p{L}))"
    r"|good|harm|damage|people|both|either|if|when|while|because"
    r"|until|from|about|after|away|before|during|since|under|over|through|without|within|between|than|too|now|then|there|here|again|exactly|nothing|should|can|could|will|would|may|might|must)"
    r"(?![a-z]))(?:(?:[a-z]+ly|just|only)\s+)?"
    # just that, only what is needed
    r"(?!(?:just|only|that|this|it|so|what|the|an?|one|as|enough|fine|for|in|on|to|with|[a-z]+ly)(?![a-z]))[a-z]++(?!-\p{L})"
)
_DO_SO = regex.compile(
    r"(?:^|[.!;:]\s)(?P<do>Do\s(?:so|this|that|it))(?=[\s.!]|$)(?!\s(?:if|only|before|unless)(?!\p{L}))"
)
_NO_SUBJECT = regex.compile(  # what stands before the do of a question or a comparison, and before the verb do
    r"(?<![A-Za-z])(?i:what|how|why|where|when|who|whom|which|so|as|than|nor|neither|to|can|could|will|would|should"
    r"|must|may|might)\s+$"
)
# nor does it stand behind an "and", but for what has an object that is none of do: and does get its name
_AND = regex.compile(r"(?<![A-Za-z])and\s+$")
_OBJECT = regex.compile(r"\s(?:its?|the|an?|any|them|this|that|these|those|your|his|her|their|our|my|to)(?![A-Za-z])")
_TAG = regex.compile(r",\s(?i:right|correct|okay|ok|huh|eh|no)$")  # behind what is stated: it does help, right?
_LONGEST_TAG = 12  # characters of it
# the subject of a clause in a question that asks for the verb of another: what happens if you do
_IN_A_CLAUSE = regex.compile(
    r"(?<!\p{L})(?i:if|when|whenever|because|although|while|since)\s(?:I|(?i:you|we|they|he|she|it|this|that|(?:the|an?|your|its)\s[\p{L}-]+))\s$"
)
_LONGEST_CLAUSE = 32  # characters of it
_LITTLE = regex.compile(r"(?<!\p{L})(?i:what\s(?:little|few))(?:\s\p{L}+){1,4}\s+$")  # what little money he did have
_LONGEST_LITTLE = 60  # characters of it
_AUXILIARY = regex.compile(  # what a no belongs to: does not
    r"(?<![A-Za-z])(?P<auxiliary>(?i:do|does|did|is|are|was|were|am|can|could|will|would|should|must|may|might|has|have|had"
    r"|shall))[\s*_]+$"
)
_BESIDE_THE_VERB = regex.compile(r"(?:,|(?<!\p{L})(?:by|while|in))\s\p{Ll}+ing\s$|(?<!\p{L})with\s$")
_FURTHEST = 32  # characters of that
_AT_LEAST = ("at least", "At least")  # which says no no
_PLAIN = "un"  # the prefix that makes an opposite of whatever it stands before
_ABLE = regex.compile(r"[ai]ble$", regex.IGNORECASE)
_SHORTEST = 4  # letters of a word that a prefix turns into its opposite
_LONGEST = 10  # characters of the longest of them, with a space
_SENTENCE_END = regex.compile(r"[.!?](?=\s|[”\"’')]|$)")
_QUOTED = regex.compile(r"(?<=\s)[“\"]")  # the question is what somebody asked
# what begins another clause, which is not denied with the one before: will not open if it rains
_CLAUSE = r"(?:if|when|whenever|because|while|whereas|although|though|unless|but)(?![A-Za-z'’-])"
_WORD = regex.compile(rf"[\s*_]*(?!{_CLAUSE})([A-Za-z][A-Za-z'’-]*)")


def read_english_denials(text: Text, negation: Negation) -> tuple[Denial, ...]:
    """Each no of an English text, with what follows it in its clause, in order."""
    return tuple(_denials(text.fact(read_prose), negation))


def is_beside_the_verb(text: Text, no: Span) -> bool:
    """Whether a no stands in a phrase that says how something is done, or what comes of it, and not of the verb before
    it: attacked, sparing no village; saved by spending no money; won with no help."""
    return _BESIDE_THE_VERB.search(text, max(0, no.start - _FURTHEST), no.start) is not None


def denies_in_english(
    prose: str, where: Span, negation: Negation, words: WordPairs, *, only_phrases: bool = False
) -> bool:
    """Whether a stretch says no by the meaning of a word, or in a phrase that says none by itself."""
    if negation.phrases("en", "cancels").search(prose, *where):
        return True
    return not only_phrases and any(True for _ in denying_words(prose, where, negation, words))


def denying_words(prose: str, where: Span, negation: Negation, words: WordPairs) -> Iterator[Span]:
    """The words of a stretch that say no by their meaning.

    A prefix of negation makes such a word of one that the table of words knows: unhappy, but not industry.
    """
    for match in negation.phrases("en", "denies").finditer(prose, *where):
        if not prose.endswith(_AT_LEAST, 0, match.end()):
            yield Span(*match.span())
    for match in negation.prefixed.finditer(prose, *where):
        if match["prefix"].lower() == _PLAIN or _is_word(match["rest"], words):
            yield Span(*match.span())


def _is_word(text: str, words: WordPairs) -> bool:
    """Whether the table of words has an English word, or the verb of what can be done: passable."""
    verb = _ABLE.sub("", text)
    return any(english_stem(word) in words.english for word in {text, verb, f"{verb}e"} if len(word) >= _SHORTEST)


def read_emphatic(text: Text) -> tuple[Span, ...]:
    """Each do with the verb behind it, where no question asks for it: what is left of "does not hold"."""
    prose = text.fact(read_prose)
    return tuple(Span(*match.span()) for match in _EMPHATIC.finditer(prose) if not _is_asked(prose, match))


def read_commands_to_do_so(text: Text) -> tuple[Span, ...]:
    """Each command to do what was said before (Do so while it runs), where no condition makes it a warning."""
    return tuple(Span(*match.span("do")) for match in _DO_SO.finditer(text.fact(read_prose)))


def _is_asked(prose: str, do: regex.Match[str]) -> bool:
    if _LITTLE.search(prose, max(0, do.start() - _LONGEST_LITTLE), do.start()):
        return True
    end = _SENTENCE_END.search(prose, do.end())
    question = end is not None and end.group().startswith("?") and not _QUOTED.search(prose, do.end(), end.start())
    if end is not None and _TAG.search(prose, max(do.end(), end.start() - _LONGEST_TAG), end.start()):
        question = False
    question = question and not _IN_A_CLAUSE.search(prose, max(0, do.start() - _LONGEST_CLAUSE), do.start())
    if _AND.search(prose, max(0, do.start() - _LONGEST), do.start()) and not _OBJECT.match(prose, do.end()):
        return True
    return question or _NO_SUBJECT.search(prose, max(0, do.start() - _LONGEST), do.start()) is not None


def _denials(prose: str, negation: Negation) -> Iterator[Denial]:
    negated = list(negation.phrases("en", "negates").finditer(prose))
    if not negated:
        return
    cancelled = [match.span() for match in negation.phrases("en", "cancels").finditer(prose)]
    for match in negated:
        if not any(start < match.end() and match.start() < end for start, end in cancelled):
            helped = _AUXILIARY.search(prose, max(0, match.start() - _LONGEST), match.start())
            no = Span(helped.start("auxiliary") if helped else match.start(), match.end())
            yield Denial(no, Span(match.end(), _end_of_reach(prose, match.end())))


def _end_of_reach(prose: str, start: int) -> int:
    """Where the words behind a no end: at a mark, or after some of them."""
    end = start
    for _ in range(_REACH):
        word = _WORD.match(prose, end)
        if word is None:
            break
        end = word.end()
    return end
