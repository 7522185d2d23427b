"""A no of what tells of a noun, which English lacks where it tells of that noun: tenants who are protected, for
보호받지 못하는 세입자.

Such a no is seldom the only one of its text, and is far from the verb of its sentence. It is lost where the English has
the noun, the clause behind it states the verb that Korean denies, and nothing there says no.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import Noes, says_with_a_prefix
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, read_double_no, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

# behind the no of what tells of a noun, and that noun; one that stands for a clause (것, 채, 한) is none
_TELLS_OF = regex.compile(
    r"(?:(?<=[않못])(?:은|는|았던|던|할|한|하는|했던)|(?<=못)(?=\s)|(?<=없)(?:는|던|을))\s"
    r"(?!(?:것|거|건|게|걸|채|한|데|줄|수|뿐|이상|상태|상황|경우|때|점|이유|까닭|탓|셈|듯|듯이|편|대로|사이|동안|가운데|만큼|반면|한편|대신)"
    r"(?:\p{Hangul}{0,2})(?!\p{Hangul}))"
    r"(?P<noun>\p{Hangul}+(?:\s\p{Hangul}+){0,2})"
)
_HELPS = regex.compile(r"[하되받있얻입]|이루어지|이뤄지")  # of which the word before is denied: 인가를 받지 않은
_WHO = regex.compile(
    r",?\s(?:who|that|which)\s(?:(?:also|already|still|really|actually|\p{L}+ly)\s)?"
    r"(?:(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must)(?:n['’]t)?\s)?"
    r"(?:(?:not|never|be|been|being|already|yet|ever|also|still|\p{L}+ly)\s){0,3}"
)
_SUBJECT = regex.compile(
    r",?\s(?:(?:that|which|whom)\s)?(?!(?:that|which|who)\s)(?:(?:the|an?|some|many)\s)?\p{L}+\s"
    r"(?:can|could|may|will|would|must|has|have|had|do|does|did)(?:n['’]t)?\s(?:(?:not|never|\p{L}+ly)\s){0,2}"
)  # artifacts that the team had seen
# the words behind the verb among which a no may stand (has no visa), but not the main verb
_BEHIND_IT = regex.compile(
    r"(?:\s(?!(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|must|may|might|should)(?!\p{L}))"
    r"\p{L}+){0,2}"
)
_CLAUSE = regex.compile(r"(?r)[^.,;:!?—–()“”\"]{0,24}")  # what stands before the noun, read backwards
# what makes none, or few, or no more, of the noun, or says that it is so only then
_NONE_OF_IT = regex.compile(
    r"(?<![A-Za-z])(?i:no|not|none|few|fewer|little|only|least|last|never|without|except|other|others|rather|instead|unless"
    r"|until|till|before|yet|hardly|barely|rarely|seldom|less|but|too|free|otherwise|lack\p{L}*|fail\p{L}*|un(?!derg|derw)\p{L}+|non\p{L}*)"
    r"(?![A-Za-z])"
)
_WITH_A_PARTICLE = regex.compile(r"\p{Hangul}{2,}(?:[을를은는이가]|에서?|으?로)")
_NOUN = 0.15  # score from which an English word is the noun
_VERB = 0.1  # and from which it is the verb that is denied
# verbs that say nothing but that something is given or had, beside what it is; and what is done where no table has it:
# 할 수 없는 일
_GIVES = frozenset(
    english_stem(verb)
    for verb in (
        *("grant", "give", "gave", "given", "receive", "have", "had", "make", "made", "get", "got", "obtain"),
        *("take", "took", "hold", "held", "undergo", "underwent"),
    )
)
_DOES, _DONE = frozenset({"하", "할"}), frozenset(map(english_stem, ("do", "did", "done")))
_WHAT_IT_IS = 5  # words behind such a verb among which it is: was granted a permit
_FARTHEST = 8  # words from a noun to the verb of its clause
_WITH_ITS_OBJECT = 2  # words that are denied


def read_denied_relatives(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first no of what tells of a noun that English states of it."""
    if "?" in pair.english or pair.korean.fact(read_double_no):
        return ()
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    telling = [
        (denial, Span(*match.span("noun")))
        for denial in pair.korean.fact(read_every_korean_no, negation)
        if not denial.idle and (match := _TELLS_OF.match(prose, denial.no.end))
    ]
    if not telling:
        return ()
    links = Links(pair, words, dictionary)
    clauses = [*_clauses(pair.english, links)]
    noes = Noes(pair, negation, links)
    denied = Spans(denial.no for denial in pair.english.fact(read_english_denials, negation))
    unlike: set[tuple[str, str]] = set()  # of those that deny the same of the same noun one is looked at
    for denial, noun in telling:
        said = pair.korean[slice(*denial.whole)], pair.korean[slice(*noun)]
        if said in unlike:
            continue
        unlike.add(said)
        verbs, nouns = _denied(pair.korean, denial), _phrase(pair.korean, noun)
        if says_with_a_prefix(pair, denial, negation, links):
            continue
        told = [(w, v) for w, v in clauses if _translate(nouns, w, _NOUN, links) and _is_denied(pair, verbs, v, links)]
        around = [_around(pair.english, word, verb) for word, verb in told]
        if not told or any(
            _NONE_OF_IT.search(english, *clause)
            or denied.overlap(*clause)
            or denies_in_english(english, clause, negation, words)
            for clause in around
        ):
            continue  # of several that tell of the noun the one that is denied may be any
        for word, verb in told:
            if not noes.is_said_again(denial, verb):
                return (LostDenial("ko", denial.whole, Span(word.start, verb.end)),)
    return ()


def _phrase(korean: Text, span: Span) -> Sequence[Word]:
    """The words of a noun: up to the one whose particle says what it is to its verb (하이픈을 삽입하여 단어가)."""
    words = words_in(korean, span)
    last = next((n for n, word in enumerate(words) if _WITH_A_PARTICLE.fullmatch(korean, word.start, word.end)), None)
    return words if last is None else words[: last + 1]


def _around(english: Text, noun: Word, verb: Word) -> Span:
    """A noun and its clause, with the words beside them in which a no would belong to them."""
    prose = english.fact(read_prose)
    before, behind = _CLAUSE.match(prose, 0, noun.start), _BEHIND_IT.match(prose, verb.end)
    return Span(before.start() if before else noun.start, behind.end() if behind else verb.end)


def _denied(korean: Text, denial: Denial) -> Sequence[Word]:
    """The verb that is denied, with the word before one that only helps it."""
    negated = words_in(korean, denial.negated)
    if not _HELPS.fullmatch(korean, *denial.negated):
        return negated
    words = korean.fact(read_words)
    return [*words[: bisect_left(words, denial.negated.start, key=lambda word: word.start)][-1:], *negated]


def _clauses(english: Text, links: Links) -> Iterator[tuple[Word, Word]]:
    """Each English noun of which a clause tells, with the verb of that clause."""
    prose, words = english.fact(read_prose), english.fact(read_words)
    for at, word in enumerate(words):
        who = _SUBJECT.match(prose, word.end) or _WHO.match(prose, word.end)
        verb = (
            next((other for other in words[at + 1 : at + _FARTHEST] if other.start >= who.end()), None) if who else None
        )
        if verb is not None and links.tells(word):
            yield word, verb


def _is_denied(pair: Pair, denied: Sequence[Word], verb: Word, links: Links) -> bool:
    """Whether an English verb is what is denied: itself, or by what it is that is given, had or done."""
    if _translate(denied, verb, _VERB, links):
        return True
    if verb.keys[0] in _DONE and any(pair.korean[word.start : word.end] in _DOES for word in denied[-1:]):
        return True
    if verb.keys[0] not in _GIVES or len(denied) < _WITH_ITS_OBJECT:
        return False
    words = pair.english.fact(read_words)
    behind = bisect_left(words, verb.end, key=lambda word: word.start)
    return any(_translate(denied[:1], word, _NOUN, links) for word in words[behind : behind + _WHAT_IT_IS])


def _translate(korean: Sequence[Word], english: Word, least: float, links: Links) -> bool:
    return any(links.score(k, english) >= least for k in korean)
