"""A no of one side for which the other says no nowhere: "Customs inspected it", whatever verb answers 살피지 않았다.

What is denied may be told by a word that no table has, or that stands far away, so that nothing shows which verb of the
other side lacks the no. But a side that denies nothing, by grammar, by a prefix or by what its words mean, has lost the
one no of the other side, where that is no turn of phrase: it is the predicate that is denied, both sides are of one
sentence, and they say the same otherwise. A word that says no by its meaning is none of that no if it translates a word
of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import TRANSLATES, read_rest
from qa_lint.facts.polarity.denials.lost_in_korean import is_so_beyond
from qa_lint.facts.polarity.denied_words import Counterparts, Noes, goes_on, is_still_so
from qa_lint.facts.polarity.done_otherwise import DoneOtherwise
from qa_lint.facts.polarity.english_negation import denying_words, is_beside_the_verb, read_english_denials
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    denying_korean_words,
    holds_a_no,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_ASKED = "?"
# What a Korean no is said by, if it is said of a predicate and not of a noun before another (양보 없는); 적이 없다
_OF_A_PREDICATE = regex.compile(
    r"\s*(?:지[는도]?\s?[않못]|(?:\p{Hangul}{1,2}\s)?수[가는도]?\s?없"
    r"|(?:\s?\p{Hangul}{1,2})?[이가은는도]?\s?(?:아[니닌닙닐]|없))"
)
# What the ending behind it makes of it, if not that: what tells of a noun (않는 사람), a condition, an aim, a manner, a
# reason, what is granted or named (않으면, 않도록, 않게, 않고, 않아서, 않더라도, 않음). Before a noun that only ends a
# sentence (않은 상태다), where a clause ends (않고, …) and where it goes on (않고 있다) it is none of these.
_TELLS_MORE = regex.compile(
    r"\p{Hangul}*(?<=(?<![다라])[은는던을한닌닐할])"
    r"(?:[(,]|\s(?!것|상태|상황|실정|듯|모양|방침|예정|전망|셈|점[이을은]|게|데다))"
    r"|\p{Hangul}{0,3}(?:면서?|도록|게|으려|수록|이(?!다)|더라도|[아어해]도|든|으니|[아어해]서?)(?!\p{Hangul})"
    r"|\p{Hangul}?음(?!\p{Hangul}|[\s.]*$)|하?고(?!,|\s있(?![는던])|\p{Hangul})"
)
_LACKS = "없"
_ANY = regex.compile(r"(?<!\p{L})(?i:any|every|all)(?!\p{L})")  # whatever number you choose, for 개수에 제약이 없다
# an English verb that states what follows, as is left where a no falls out behind it
_STATES = regex.compile(
    r"(?<!\p{L})(?i:is|are|was|were|has|have|had|can|could|will|would|should|must|do|does|did)(?!\p{L})"
)
# English words that say no of the verb behind them, or by a prefix: they translate none but a Korean word of the kind
_OF_A_VERB = regex.compile(
    r"(?i:avoid|prevent|stop|doubt|refrain|fail|refus|declin|den[iy]|(?:un|in|im|ir|il|dis|mis|non|de)\p{L}{4})\p{L}*"
)
_NEGATIVE = regex.compile(r"불|부(?!터)|비|무|미|몰|반|막|거[부절]|실패|틀리|잘못")  # how Korean ones begin

# What an English no is, if it is said of a verb or of what there is
_OF_A_VERB_OR_NOUN = regex.compile(
    r"(?i:(?:is|are|was|were|am|do|does|did|have|has|had|will|would|should|must|may|might|can|could)\s?(?:n['’]t|not)"
    r"|cannot|(?:wo|ca)n['’]t|(?:(?:is|are|was|were|have|has|had|can|could|will|would)\s)?(?:never|no)|nobody|no\sone)"
)
# and not if it is a name, a word that is spoken or quoted, or the first part of one: No. 1, say no, no-brainer
_NAMED = regex.compile(r"(?<=N[oO])\.|[-,:]|\s\p{Lu}{2}|[\"'“”‘’)]")
_SPOKEN = regex.compile(r"(?<!\p{L})(?i:say|says|said|saying)\s$")
# what tells of a noun, or of when and how alone something is so, may deny what Korean need not; not long before
_ASIDE = regex.compile(
    r"(?<!\p{L})(?i:unless|until|till|except|but|other|otherwise|any\s?more|any\slonger|than|yet|too|instead|or\snot"
    r"|or\selse|long|sure|whether|hard|harder|(?:here|this|that)(?:['’]s|\sis)\swhy)(?!\p{L})"
)
_RELATIVE = regex.compile(r"(?<!\p{L})(?i:that|which|who|whose)\s(?:\p{L}+\s)?$")
_FURTHEST = 24  # characters before a no among which that stands
_IF = regex.compile(r"(?<!\p{L})(?i:if|when|where)(?!\p{L})")
_IF_KOREAN = regex.compile(r"면(?!\p{Hangul}{2})|경우|때|다면|한(?!\p{Hangul})")
# What says of whom or when alone it is so, how it is not, or whether it is (현금만, 다음 달에야, 그 대신, 됐는지); a no
# glued to its verb (안들어); what is hard to do, and cannot be done; what was never done before (처음)
_BEYOND = regex.compile(
    r"(?<=\p{Hangul}{2})만(?:이|을|은|의)?(?!\p{Hangul})|[에서]야(?!\p{Hangul})|금지|불가|뿐|부터|기\s전|때까지|대신|말고|보다"
    r"|외[에의]|모[르른를릅]|몰[라랐]|지\s?[말마]|다[르른릅]|달[라랐]|(?<=\p{Hangul})[은는을인]지(?!\p{Hangul})"
    r"|(?<!\p{Hangul})(?:못\p{Hangul}|안(?:[되돼됐된됨됩좋하했해한할맞먹쓰썼나난날]|들[어리]|보[이여]))|어[렵려]|힘[들든]|처음"
)
_RATHER = regex.compile(r"라(?!\p{Hangul})|고(?=,)")  # behind an 아니: not this but that, of which that may do
# An adjective, which may be the opposite of what is denied (취하지 않은 상태, sober), and no participle
_IS_SO = regex.compile(
    r"(?<!\p{L})(?i:is|are|was|were|am|be|been|being|seems?|looks?|remains?|remained|feels?|felt)\s(?:\p{L}+ly\s|very\s|so\s|an?\s|the\s)*$"
)
_PARTICIPLE = regex.compile(r"\p{L}+(?:ed|en|wn|ne|ing|ld|ught|de|pt|nt|ft|ung|und)")
_LONG = (
    8  # Korean words: in a text of fewer what is denied is told by its opposite more often: has stood, for 깨지지 않다
)
_HALF = 0.5  # of the words of either side have a counterpart, at least, as both say the same
_MOST = 0.67  # and of the English ones, where that is all that tells that the no belongs to what Korean says
_FEWEST = 2  # of them


def read_denied_nowhere(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The one no of a pair that the other side says in no way."""
    korean = pair.korean.fact(read_every_korean_no, negation)
    english = pair.english.fact(read_english_denials, negation)
    if len(korean) + len(english) != 1 or _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    if len(pair.korean.fact(read_statements)) != 1 or len(pair.english.fact(read_statements)) != 1:
        return ()
    if pair.fact(excepts_one, negation):
        return ()
    if korean:
        return _lost_in_english(pair, opposites, negation, Links(pair, words, dictionary))
    return _lost_in_korean(pair, english[0], opposites, negation, Links(pair, words, dictionary))


def _lost_in_english(pair: Pair, opposites: Opposites, negation: Negation, links: Links) -> tuple[LostDenial, ...]:
    denials = pair.korean.fact(read_korean_denials, negation)
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    states = _STATES.search(english)
    if states is None or not denials or denials[0].faint or not _is_predicate(prose, denials[0]):
        return ()
    denial = denials[0]
    if pair.korean.fact(read_double_no) or (_LACKS in prose[slice(*denial.no)] and _ANY.search(english)):
        return ()
    if _says_no_in_english(pair, denial, negation, links):
        return ()
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    if Otherwise(*signs).is_said(denial) or DoneOtherwise(pair, *signs, links).is_said(denial, "ko"):
        return ()
    if any(is_still_so(pair, denial, word, links) for word in pair.english.fact(read_words)):
        return ()
    if goes_on(pair, denial, links) or not _say_the_same(pair, words_in(pair.korean, denial.whole), (), links, _HALF):
        return ()
    word, itself = Counterparts(pair, links).of(denial)
    if not itself and (len(pair.korean.fact(read_words)) < _LONG or _may_be_the_opposite(pair, denial, links)):
        return ()
    stated = Span(word.start, word.end) if word and itself else Span(states.start(), len(english.rstrip()))
    return (LostDenial("ko", denial.whole, stated),)


def _is_predicate(prose: str, denial: Denial) -> bool:
    """Whether a no is the predicate of its sentence or clause."""
    said = _OF_A_PREDICATE.match(prose, denial.negated.end) is not None
    if not said or _TELLS_MORE.match(prose, denial.no.end):
        return False
    return not (prose.endswith("아니", denial.no.start, denial.no.end) and _RATHER.match(prose, denial.no.end))


def _may_be_the_opposite(pair: Pair, denial: Denial, links: Links) -> bool:
    """Whether English says that something is so by an adjective that has no counterpart."""
    english = pair.english.fact(read_prose)
    rest = read_rest(pair, words_in(pair.korean, denial.whole), (), links)
    return any(
        _IS_SO.search(english, max(0, word.start - _FURTHEST), word.start)
        and not _PARTICIPLE.fullmatch(english, word.start, word.end)
        for word in rest.untold
    )


def _says_no_in_english(pair: Pair, denial: Denial, negation: Negation, links: Links) -> bool:
    """Whether the English says no in a phrase, or by a word that stands for no Korean one beside what is denied."""
    prose = pair.english.fact(read_prose)
    if Noes(pair, negation, links).anywhere_in_english(denial):
        return True
    beside = (k for k in pair.korean.fact(read_words) if is_syllable(pair.korean[k.start]))
    negative = [
        k for k in beside if _NEGATIVE.match(pair.korean, k.start) and not denial.whole.overlaps(Span(k.start, k.end))
    ]
    return any(
        not _answer(negative, words_in(pair.english, no), links)
        for no in denying_words(prose, Span(0, len(prose)), negation, links.words)
        if _OF_A_VERB.match(prose, no.start)
    )


def _lost_in_korean(
    pair: Pair, denial: Denial, opposites: Opposites, negation: Negation, links: Links
) -> tuple[LostDenial, ...]:
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if not _OF_A_VERB_OR_NOUN.fullmatch(english, *denial.no) or _NAMED.match(english, denial.no.end):
        return ()
    if _ASIDE.search(english) or _RELATIVE.search(english, max(0, denial.no.start - _FURTHEST), denial.no.start):
        return ()
    if _IF.search(english) and not _IF_KOREAN.search(prose):
        return ()
    if is_beside_the_verb(pair.english, denial.no):  # saved by spending no money
        return ()
    if _BEYOND.search(prose) or _SPOKEN.search(english, max(0, denial.no.start - _FURTHEST), denial.no.start):
        return ()
    if english[slice(*denial.no)] in prose or is_so_beyond(pair, links):  # a message, as it is shown: Cannot open
        return ()
    if _says_no_in_korean(pair, denial, negation, links):
        return ()
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    if Otherwise(*signs[::-1]).is_said(denial) or DoneOtherwise(pair, *signs, links).is_said(denial, "en"):
        return ()
    if not _say_the_same(pair, (), words_in(pair.english, denial.no), links, _MOST):
        return ()
    last = pair.korean.fact(read_words)[-1]
    return (LostDenial("en", denial.whole, Span(last.start, last.end)),)


def _says_no_in_korean(pair: Pair, denial: Denial, negation: Negation, links: Links) -> bool:
    """Whether the Korean says no in a phrase, or by a word that translates no English one beside what is denied."""
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if holds_a_no(pair.korean) or negation.phrases("ko", "cancels").search(prose):
        return True
    noes = [*denying_words(english, Span(0, len(english)), negation, links.words)]
    others = [
        word
        for word in links.telling(pair.english.fact(read_words))
        if not denial.whole.overlaps(span := Span(word.start, word.end)) or any(map(span.overlaps, noes))
    ]
    undoing = (Span(*match.span()) for match in negation.phrases("ko", "undoes").finditer(prose))
    saying = chain(denying_korean_words(pair.korean, negation), undoing)
    negative = [words_in(pair.korean, no) for no in saying]
    negative += [[k] for k in pair.korean.fact(read_words) if _NEGATIVE.match(pair.korean, k.start)]
    if any(not _answer(some, others, links) for some in negative):
        return True
    korean = pair.korean.fact(read_words)
    return any(not _answer(korean, words_in(pair.english, no), links) for no in noes if not denial.no.overlaps(no))


def _answer(korean: Iterable[Word], english: Sequence[Word], links: Links) -> bool:
    """Whether any of some words of the two sides translate each other."""
    return any(links.score(k, e) >= TRANSLATES for k in korean for e in english)


def _say_the_same(pair: Pair, korean: Sequence[Word], english: Sequence[Word], links: Links, share: float) -> bool:
    """Whether most of what stands beside a no has its counterpart, on both sides."""
    rest = read_rest(pair, korean, english, links)
    telling = sum(links.tells(word) for word in pair.english.fact(read_words))
    return (
        rest.answered >= _FEWEST
        and len(rest.unanswered) <= _HALF * (rest.answered + len(rest.unanswered))
        and len(rest.untold) <= (1 - share) * telling
    )
