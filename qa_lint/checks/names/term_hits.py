"""A term that is written as it sounds, and the English name that stands where it should: all that a pair leaves over.

The name may be an ordinary word (Sweet, Bond), and the term, too (블록체인): what tells them is that the account of the
pair has an answer for all else that might be meant by either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import CUT, PART, Ledger
from qa_lint.checks.names.leftover_hits import is_called_in_short
from qa_lint.checks.names.lone_hits import comes_from_nowhere, stands_for_something_else
from qa_lint.facts.content.account import Account, read_account
from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.evidence import FAINTLY
from qa_lint.facts.names.leftovers import Stranger
from qa_lint.facts.names.readings import READS, may_sound_like
from qa_lint.facts.names.said_of_others import Missed
from qa_lint.languages.stems import english_stem
from qa_lint.model import Hit

# Set by hand:
_LOANWORD = 0.0  # log-odds of foreign syllables from which an ordinary word is one from abroad
_ORIGINAL = 0.1  # the score from which the table of words knows an original of an ordinary word
_SYLLABLES = 3  # of a term: too many shorter ones are something else (오라)
_LETTERS = 4  # of a name
_ABBREVIATED = 4  # capitals up to which a word may be an abbreviation
_HEARD = -1.0  # the score from which a word may be meant for the term
_PROPER = 0.8  # the share of its places in which a name that is also a word has a capital
_NEARLY_ALL = 0.75  # the share of Korean units that a close translation answers


def term_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """The one term and the one name, each of them all that may be meant by the other."""
    evidence = ledger.evidence
    if evidence.prose.count(CUT) != ledger.pair.korean.fact(read_prose).count(CUT):
        return  # what is kept as it is may be said in words on the other side
    titled = _is_a_title(ledger)
    names = [i for i in evidence.free if not ledger.accounts_for(i) and _may_be_a_name(ledger, i, titled)]
    if len({ledger.latin[i].text for i in names}) != 1:
        return
    account = ledger.pair.fact(read_account, ledger.known.tables)
    unsaid, others = _left_over(ledger, account)
    terms = [i for i in unsaid if _may_be_meant(ledger, i)]
    stems = {_stem(ledger, i) for i in terms}
    if len(stems) != 1 or any(i not in names for i in others) or names[0] not in others:
        return
    answered = sum(not entry.unanswered for entry in account.korean)
    if len(unsaid) > len(terms) and answered < _NEARLY_ALL * len(account.korean):
        return
    if not answered or not _is_a_term(ledger, terms[0]) or _sound_alike(ledger, terms[0], names[0]):
        return
    stem, found = stems.pop(), ledger.latin[names[0]]
    span = ledger.stem_of(terms[0], stem)
    term = Missed(span, terms[0], evidence.known_name(evidence.hangul[terms[0]]))
    if any(span.overlaps(left.span) and is_called_in_short(ledger, left) for left in ledger.known_names.left):
        return  # 레드삭스, Boston
    if stands_for_something_else(ledger, names[0], term, strangers):
        return
    ledger.settled.append(span)
    ledger.take(found.span)
    yield ledger.misnamed("wrong", span, found.span, stem, found.text, "")


def _may_be_a_name(ledger: Ledger, index: int, titled: bool) -> bool:
    """Whether it can be no word, in a sentence or in what is `titled`: each of whose words has a capital."""
    text = ledger.latin[index].text
    if len(text) < _LETTERS or (text.isupper() and len(text) <= _ABBREVIATED):
        return False
    if ledger.is_cut(index) or ledger.evidence.is_before_a_title(index):
        return False  # who is called the leader of it
    return comes_from_nowhere(ledger, index, alone=True) and not (titled and _is_usual(ledger, index))


def _is_a_title(ledger: Ledger) -> bool:
    """Whether each longer word has a capital, which then makes no name of any."""
    return all(word.capital for word in ledger.latin if len(word.text) >= _LETTERS)


def _is_usual(ledger: Ledger, index: int) -> bool:
    """Whether the tables have seen an ordinary word, and in small letters, too (Error Alert, 오류 메시지)."""
    stem = english_stem(ledger.latin[index].text)
    usual = ledger.known.vocabulary.has_english(ledger.latin[index].text.lower())
    return usual and stem in ledger.known.words.english and ledger.known.words.proper(stem) < _PROPER


def _left_over(ledger: Ledger, account: Account) -> tuple[Sequence[int], Sequence[int]]:
    """The Hangul and the Latin words that nothing answers, but for those that sound alike."""
    sides = ([entry.unit.span for entry in side if entry.unanswered] for side in (account.korean, account.english))
    spans, spans_there = sides
    korean = sorted({i for span in spans for i in ledger.evidence.words_in(span)})
    english = sorted({i for span in spans_there for i in ledger.words_at(span)})
    for i in tuple(english):
        heard = next((here for here in korean if _sound_alike(ledger, here, i)), None)
        if heard is not None:
            korean.remove(heard)
            english.remove(i)
    return korean, english


def _may_be_meant(ledger: Ledger, here: int) -> bool:
    """Whether a name may be put for a Hangul word: no ordinary word of Korean itself."""
    evidence = ledger.evidence
    return not evidence.is_ordinary(evidence.hangul[here]) or _is_from_abroad(ledger, here)


def _stem(ledger: Ledger, here: int) -> str:
    """A Hangul word without particles; an ordinary one ends as the vocabulary has it (블록체인, no 인)."""
    word, vocabulary = ledger.evidence.hangul[here], ledger.known.vocabulary
    known = (stem for stem in word.stems if stem in vocabulary or vocabulary.explains(stem))
    return max(known, key=len, default=ledger.evidence.stem(word))


def _is_from_abroad(ledger: Ledger, here: int) -> bool:
    """Whether an ordinary word is a loanword: the dictionary has its original, or, where it has no such word, the
    syllables or the table of words tell it."""
    stem, letters, dictionary = _stem(ledger, here), ledger.letters, ledger.known.dictionary
    if said := dictionary.noun(stem):
        return any(letters.reaches(stem, word, FAINTLY) for words in said for word in words)
    return letters.foreign(stem) >= _LOANWORD or ledger.evidence.original(ledger.evidence.hangul[here])[0] >= _ORIGINAL


def _is_a_term(ledger: Ledger, here: int) -> bool:
    """Whether English neither reads, names nor translates a Hangul word that is written as it sounds."""
    word, evidence = ledger.evidence.hangul[here], ledger.evidence
    if here not in evidence.unread or len(_stem(ledger, here)) < _SYLLABLES or ledger.is_settled(word.span):
        return False
    if evidence.translation(word):
        return False
    if evidence.is_ordinary(word):
        return True
    stem = _stem(ledger, here)  # the analyser is asked last
    return not evidence.has_stand_in(word, stem, place=False) and ledger.is_noun(here, stem)


def _sound_alike(ledger: Ledger, here: int, index: int) -> bool:
    """Whether the Latin word may be a spelling of its own of the Hangul one, or reads what that begins or ends with."""
    latin, word, reaches = ledger.latin[index].text, ledger.evidence.hangul[here], ledger.letters.reaches
    if any(reaches(stem, latin, _HEARD) or may_sound_like(stem, latin) for stem in word.stems):
        return True
    heads = (word.text[:size] for size in range(PART, len(word.text)))
    tails = (stem[start:] for stem in word.stems for start in range(1, len(stem) - 1))
    return any(reaches(part, latin, READS) for parts in (heads, tails) for part in parts)
