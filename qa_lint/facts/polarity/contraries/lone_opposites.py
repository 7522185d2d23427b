"""Opposites that are all that is left: the rest of a short pair is answered, and these two are what remains.

A word that is often said of something else (close, few, 파기하다) is no ground to accuse anybody: as a rule it says
that something else. It does not where nothing on the other side translates it but the word that says its opposite,
and nothing translates that one either, while nearly all that stands around the two has its counterpart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.polarity.amounts.bounds import read_bounds
from qa_lint.facts.polarity.amounts.limits import tells_until_when_once, turns_a_limit
from qa_lint.facts.polarity.amounts.superlatives import degree_of
from qa_lint.facts.polarity.answered_rest import TRANSLATES, Rest, read_rest, without_names
from qa_lint.facts.polarity.contradictions import WORDED, Contradiction, are_apart, may_answer, may_contradict
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import denying_korean_words, holds_a_no, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.roles.exchanged_actors import is_told_by_the_winner, read_exchanged_actors
from qa_lint.facts.polarity.roles.turned_gifts import is_told_by_the_other
from qa_lint.facts.polarity.shared_denials import SharedDenial, read_shared_denial
from qa_lint.facts.polarity.signs import Otherwise, Sign, read_signs, words_of
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 16  # Korean words beside the sign: of a longer text something is always left over
_LEFT = 4  # words beside the two that may have no counterpart, on either side
_ANSWERS = 0.12  # score from which two signs are one another's translation
_FAR_BETTER = 2  # times the score of another word, and the other says nothing of what this one translates
_KEPT_FROM = regex.compile(r"(?<!\p{L})(?i:out of|away from)\s(?:\p{L}+\s){0,2}$")  # before what it is not in
_REACH = 64  # characters of that: more than two words have, and no more, as many signs may stand in a text
_ONLY_WITH_A_NO = regex.compile(r"아무[도것런]|누구도|하나도|한 ?번도|전혀|결코")
# what something is held against that is itself at another time, or what was thought of it, so that neither side can
# tell it from the other end
_THAN_THEN = regex.compile(
    r"(?:(?<!\p{Hangul})[이예종]?전|과거|평소|작년|지난해|지난달|어제|(?:어느|그 어느) 때"
    r"|(?:예상|기대|생각|우려)(?:했던 것)?|당초|예정)보다"
)
_THAN_THEN_ENGLISH = regex.compile(
    r"(?<!\p{L})than\s(?:before|ever|usual|previously|yesterday|(?:it|they)\s(?:was|were|used)|in the past"
    r"|(?:\p{L}+\s){0,2}(?:expected|anticipated|thought|feared|planned|scheduled|imagined|forecast|expectations)"
    r"|last\s(?:year|month|week)|an?\s(?:year|month|week)\s(?:ago|earlier))(?!\p{L})"
)
_PREFIX = regex.compile(r"(?<!\p{L})(?i:non|un|not|in|dis|half|semi)[\s-]?$")  # before a word that it turns round
_LONGEST_PREFIX = 5  # characters of it
# English words that Korean leaves out or says in the ending of a verb: where nothing else is left, none of them is
_LEFT_OUT = frozenset(
    """
    i me my mine you your yours he him his she her hers it its we us our ours they them their theirs
    am is are was were be been being have has had do does did will would shall become became
    """.split()  # noqa: SIM905
)
_PRONOUN = regex.compile(r"(?:It|They|He|She)(?!\p{L})")
_SUBJECT = regex.compile(r"\p{Hangul}+[이가은는]")
_AROUND = 0.5  # how much the words beside the two have in common, at least


def read_lone_opposites(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The first two words that say the opposite of each other and are all that is left of a pair."""
    if len(pair.korean.fact(read_words)) > _LONGEST + 1 or not may_contradict(pair, opposites, soft=True):
        return ()
    signs = pair.korean.fact(read_signs, opposites, negation)
    bounds = [s.span for s in signs if s.meaning.opposition == "bound"]
    noes = [d.no for d in pair.korean.fact(read_korean_denials, negation) if any(map(d.negated.overlaps, bounds))]
    # what denies a bound makes the other bound of it, and says nothing of what can be done: 넘지 못한다, up to; and
    # what sets one to an amount is compared as a bound
    noes += [b.sign.span for b in pair.korean.fact(read_bounds, opposites, negation)] if bounds else []
    # 섭씨 30도 may be 86 degrees Fahrenheit, which the numbers tell
    measures = [quantity.span for quantity in pair.korean.fact(read_numbers) if quantity.role == "measure"]
    told = [*noes, *measures]
    korean = [s for s in signs if s.meaning.opposition in WORDED and not any(map(s.span.overlaps, told))]
    english = _without_bounds(pair.english.fact(read_signs, opposites, negation))
    if not any(_are_of_one_row(k, e) for k in korean for e in english):
        return ()
    if _is_told_the_other_way(pair, negation, words, dictionary):
        return ()
    links = Links(pair, words, dictionary)
    otherwise = Otherwise(english, korean)
    shared = read_shared_denial(pair, korean, english, negation, links)
    if shared is not None:
        english = shared.without(english)
    for k in korean:
        for e in english:
            twin = _twin(pair, k, e, korean, english, links) if _are_of_one_row(k, e) else None
            if (
                _are_of_one_row(k, e)
                and are_apart(k, e)
                and not _may_be_turned(pair, k, e, shared, negation)
                and not _is_denied_by_words(pair, k, negation, words)
                and not _KEPT_FROM.search(pair.english, max(0, e.span.start - _REACH), e.span.start)
                and not _denies_an_opposite(pair, e, otherwise, negation)
                and (twin or not _answered(pair, k, e, korean, english, links))
                and _are_left(pair, k, e, twin, opposites, shared, negation, links, dictionary)
            ):
                return (Contradiction(k, e),)
    return ()


def _is_told_the_other_way(pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary) -> bool:
    """Whether the sides look at one thing from two ends, so that an opposite says the same: what is higher than another
    thing is what that is lower than, who leads another is trailed by that one, what all but me know I alone do not, who
    sells to me is whom I buy from, who lost to another was beaten by that one, and what opens on Monday is closed until
    then.
    """
    return (
        _compares(pair)
        or pair.fact(excepts_one, negation)
        or pair.fact(is_told_by_the_other, words, dictionary)
        or is_told_by_the_winner(pair, words, dictionary)
        or turns_a_limit(pair)
        or tells_until_when_once(pair)
        or bool(pair.fact(read_exchanged_actors, words, dictionary))
    )


def _without_bounds(signs: Sequence[Sign]) -> list[Sign]:
    """The signs that words alone tell, without the more of more than 15 percent, which says nothing of its own."""
    bounds = [s.span for s in signs if s.meaning.opposition == "bound" and not s.soft]
    worded = (s for s in signs if s.meaning.opposition in WORDED)
    return [s for s in worded if not (s.meaning.vague and any(map(s.span.overlaps, bounds)))]


def _are_of_one_row(k: Sign, e: Sign) -> bool:
    """Whether two signs are opposites of one row, and neither is one that nobody is accused of."""
    vague = k.meaning.vague or e.meaning.vague
    return k.meaning.row == e.meaning.row and k.meaning.pole != e.meaning.pole and not vague


def _compares(pair: Pair) -> bool:
    """Whether both sides compare: what is higher than another thing is what that is lower than; but not what is higher
    than before."""
    korean, english = pair.korean.count("보다"), pair.english.count("than")
    then = len(_THAN_THEN.findall(pair.korean)) == korean and len(_THAN_THEN_ENGLISH.findall(pair.english)) == english
    return bool(korean and english) and not then


def _may_be_turned(pair: Pair, k: Sign, e: Sign, shared: SharedDenial | None, negation: Negation) -> bool:
    """Whether a side says no otherwise than in one of the two words (불가능, none), or beside a word that is a no by
    itself the other side says one by a meaning: 모두 부인했다, none admitted.

    A no that both sides say of one thing, or of both words, is of no account.
    """
    if shared is not None:
        return not (shared.turns_both(k, e) or shared.turns_neither(k, e))
    denied = [d for d in pair.english.fact(read_english_denials, negation) if e.span.overlaps(d.no)]
    return (
        holds_a_no(pair.korean, k.span)
        or any(not k.span.overlaps(d.no) for d in pair.korean.fact(read_korean_denials, negation))
        or len(denied) < len(pair.english.fact(read_english_denials, negation))
        or (bool(denied) and any(not k.span.overlaps(no) for no in denying_korean_words(pair.korean, negation)))
    )


def _is_denied_by_words(pair: Pair, k: Sign, negation: Negation, words: WordPairs) -> bool:
    """Whether a Korean word that stands only beside a no has one by the meaning of its verb, and the English another
    one: 아무도 몰랐다, unknown to everyone."""
    if not _ONLY_WITH_A_NO.match(pair.korean, k.span.start):
        return False
    prose = pair.english.fact(read_prose)
    whole = Span(0, len(prose))
    if not any(True for _ in denying_korean_words(pair.korean, negation)):
        return False
    return denies_in_english(prose, whole, negation, words)


def _denies_an_opposite(pair: Pair, e: Sign, otherwise: Otherwise, negation: Negation) -> bool:
    """Whether an English none denies what Korean says the opposite of: nobody failed, 모두 붙었다."""
    denials = pair.english.fact(read_english_denials, negation)
    return any(otherwise.is_said(denial) for denial in denials if e.span.overlaps(denial.no))


def _twin(
    pair: Pair, k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links
) -> tuple[Sign, Sign] | None:
    """The other two signs of a row of which either side has two, one side both and the other one of them twice: 형은
    서고 동생은 앉았다, the brothers sat and sat. The one that fits answers the other of its side, and not this one.
    """
    row = k.meaning.row
    ours, theirs = ([s for s in side if s.meaning.row == row] for side in (korean, english))
    if len(ours) != len(theirs) or len(ours) != 2 or k.meaning.opposition != "opposite":
        return None
    if any(s.negated or s.undone or s.meaning.vague for s in (*ours, *theirs)):
        return None
    if any(_PREFIX.search(pair.english, max(0, s.span.start - _LONGEST_PREFIX), s.span.start) for s in theirs):
        return None
    both = len({s.pole for s in ours}), len({s.pole for s in theirs})
    if sorted(both) != [1, 2]:
        return None
    [other] = (s for s in ours if s is not k)
    [answer] = (s for s in theirs if s is not e)
    nearer = links.around(k.span, e.span) + links.around(other.span, answer.span)
    across = links.around(k.span, answer.span) + links.around(other.span, e.span)
    in_order = (k.span < other.span) == (e.span < answer.span)
    return (other, answer) if nearer > across or (nearer == across and in_order) else None


def _answered(pair: Pair, k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> bool:
    """Whether either of two words, in any of its meanings, agrees with one of the other side that answers no other."""
    ours = [sign for sign in korean if sign.span.overlaps(k.span)]
    theirs = [sign for sign in english if sign.span.overlaps(e.span)]
    others = [sign for sign in korean if sign not in ours]
    rest = [sign for sign in english if sign not in theirs]
    return any(
        mine.meaning.row == sign.meaning.row
        and may_answer(mine, sign)
        and not any(_translates(pair, other, sign, korean, english, links) for other in others)
        for mine in ours
        for sign in english
    ) or any(
        sign.meaning.row == mine.meaning.row
        and may_answer(sign, mine)
        and not any(_translates(pair, sign, other, korean, english, links) for other in rest)
        for mine in theirs
        for sign in korean
    )


def _translates(pair: Pair, k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> bool:
    """Whether the words of two signs translate each other, so that they answer no third: 상승세, rise. Opposites that
    have a verb in common do not: log in, 로그아웃.
    """
    if links.common(words_of(pair.korean, k), words_of(pair.english, e)) < _ANSWERS:
        return False
    ours, theirs = ([s for s in side if s.span == one.span] for side, one in ((korean, k), (english, e)))
    return not any(a.meaning.row == b.meaning.row and not may_answer(a, b) for a in ours for b in theirs)


def _is_told(
    ours: Sequence[Word],
    theirs: Sequence[Word],
    korean: Sequence[Word],
    english: Sequence[Word],
    opposed: Iterable[str],
    links: Links,
) -> bool:
    """Whether an English word beside some translates one of ours, and no other Korean word as well: 크게, sharply.

    `opposed` are the keys of Korean words that say the opposite: what goes with these as well tells nothing.
    """
    keys = {word.keys for word in ours}
    others = [word for word in korean if word.keys not in keys]
    return any(
        score >= TRANSLATES
        and not any(links.score(other, e) >= score for other in others)
        and not links.is_said_with(opposed, e.keys, score)
        for k in ours
        for e in english
        if e not in theirs and links.tells(e) and (score := links.score(k, e))
    )


def _own(words: Sequence[Word], sign: Sign, opposites: Opposites, language: Language) -> Sequence[Word]:
    """Those of the words of a sign that say which of two opposites it is: the high of record high."""
    shared = opposites.keys_shared(sign.meaning, language)
    return [word for word in words if word.keys[0] not in shared] or words


def _is_explained(word: Word, korean: Sequence[Word], beside: Sequence[Word], links: Links) -> bool:
    """Whether an English word translates one of some Korean words, which no word beside it translates far better:
    직원, workers, though they are hired. What Korean says twice, two words may translate.
    """
    said = Counter(k.keys[0] for k in korean)
    return any(
        score >= TRANSLATES
        and (said[k.keys[0]] > 1 or not any(links.score(k, other) >= _FAR_BETTER * score for other in beside))
        for k in korean
        if (score := links.score(k, word))
    )


def _are_left(
    pair: Pair,
    k: Sign,
    e: Sign,
    twin: tuple[Sign, Sign] | None,
    opposites: Opposites,
    shared: SharedDenial | None,
    negation: Negation,
    links: Links,
    dictionary: Dictionary,
) -> bool:
    """Whether no word of the other side translates either of two, and nearly all others have a counterpart."""
    ours, theirs = words_of(pair.korean, k), words_of(pair.english, e)
    twins = (words_of(pair.korean, twin[0]), words_of(pair.english, twin[1])) if twin else ((), ())
    korean = [word for word in pair.korean.fact(read_words) if word not in twins[0]]
    english = [word for word in pair.english.fact(read_words) if word not in twins[1]]
    if ours[0].start != k.span.start:
        return False  # 비실명, 정해지다: what stands before it says something of its own
    own, their_own = _own(ours, k, opposites, "ko"), _own(theirs, e, opposites, "en")
    telling = [word for word in their_own if links.tells(word)] or [word for word in theirs if links.tells(word)]
    # That a word with a no in it is often found with its opposite (불가능하다, not possible) explains neither, nor what
    # one word of a phrase says by itself (사실과 다르다, zoom out)
    denied = any(k.span.overlaps(d.no) for d in pair.korean.fact(read_korean_denials, negation))
    denied = denied or (shared is not None and shared.turns_both(k, e))
    denied = denied or negation.prefixed.match(pair.english, e.span.start) is not None  # incompatible, 호환되지 않다
    itself = not denied and len(ours) == len(theirs) == 1
    degree = degree_of(pair, k, e)
    met = [word for word in korean if (itself or word not in ours) and word not in degree]
    said = {word.keys[0] for word in their_own}
    if any(not said.isdisjoint(dictionary.meanings(pair.korean[word.start : word.end], denied=False)) for word in met):
        return False
    beside = [word for word in english if word not in theirs]
    # what tells may be the verb of a phrase that both poles have, which says nothing of either: turn it up
    shared_verb = e.parted and not any(map(links.tells, their_own)) and len(their_own) < len(theirs)
    if not shared_verb and any(_is_explained(other, met, beside, links) for other in telling or their_own):
        return False
    if _is_told(own, theirs, met, english, opposites.keys_opposed(k.meaning, "ko"), links):
        return False
    noes = (
        (words_in(pair.korean, shared.korean.whole), words_in(pair.english, shared.english.no)) if shared else ((), ())
    )
    rest = read_rest(pair, [*ours, *degree, *noes[0], *twins[0]], [*theirs, *noes[1], *twins[1]], links)
    rest = without_names(pair, rest)
    alone = shared is not None and not (rest.unanswered or rest.untold)  # but for the no that both sides say
    # there is nothing else: 선택 해제, Select; Turn the volume up
    untold = [word for word in rest.untold if pair.english[word.start : word.end].lower() not in _LEFT_OUT]
    if _is_told_by_a_pronoun(pair, rest):
        rest = rest._replace(answered=1, unanswered=())
    is_all = rest.answered > 0 and not (rest.unanswered or untold)
    # a predicate with nothing but its pronoun and auxiliary before it: 정품이다, It is a fake
    grammar = all(
        word.end <= e.span.start and is_english_function_word(pair.english[word.start : word.end]) for word in beside
    )
    whole = len(words_in(pair.english, e.span)) == len(english) or (not untold and (len(ours) > 1 or grammar))
    labels = len(ours) == len(korean) and whole
    # a word that many texts have (used) tells where nothing else is left, and no auxiliary does
    alone_tells = is_all and not is_english_function_word(pair.english[slice(*e.span)])
    if k.meaning.opposition != "quantifier" and not (telling or labels or alone_tells):
        return False
    return rest.is_said(_LEFT) and (is_all or alone or labels or links.around(k.span, e.span) >= _AROUND)


def _is_told_by_a_pronoun(pair: Pair, rest: Rest) -> bool:
    """Whether all that is left of the Korean beside two words is its subject, for which English has a pronoun: 값이
    비싸졌다, it has become cheaper."""
    if len(rest.unanswered) != 1 or rest.answered or not _PRONOUN.match(pair.english):
        return False
    first, left = pair.korean.fact(read_words)[0], rest.unanswered[0]
    return left == first and _SUBJECT.fullmatch(pair.korean, left.start, left.end) is not None
