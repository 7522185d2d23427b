"""A condition turned round: "extended unless they agree" for 합의하면 연장된다.

"Unless" denies its clause, which Korean says by a no in the condition (합의하지 않으면, 않는 한) or by one behind it
(합의하면 연장되지 않는다). A condition without a no of its own, from which the same follows as in English, is its
opposite; so is one with its no, from which what English affirms does not follow.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import answer_each_other
from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import denying_korean_words, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.signs import read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import syllables_with
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_UNLESS = regex.compile(r"(?<![A-Za-z])(?:unless|Unless)(?=\s(?P<clause>[^,.;:!?()“”\"\n]+))")
# the end of a condition; that something may be done, or had better be, is none (하면 된다, 하면 안 된다)
_IF = regex.compile(
    rf"(?<!\p{{Hangul}})\p{{Hangul}}+?(?:면|거든|[{syllables_with('ㄴ')}] 경우(?:에는?)?)(?!\p{{Hangul}})"
    r"(?! ?(?:안 ?)?[되돼된될됩됐좋])"
)
# what else excepts something, or lets it be done on one condition alone
_EXCEPTS = regex.compile(
    r"[는은던않] 한(?!\p{Hangul})|(?<!\p{Hangul})이?외|제외|말고|[만뿐](?!\p{Hangul})"
    r"|[아어여해워와려겨져되돼]야만?(?!\p{Hangul})|(?<!(?:[일주달년월루틀흘새]|시간|개월|[0-9]분) )전에|까지|달리"
)
_AHEAD = regex.compile(r"(?<=(?:[일주달년월루틀흘새]|시간|개월|[0-9]분) )전에")  # so long before, which excepts nothing
# what is agreed by nobody, and by somebody: 별도의 약정이 없는 한, if otherwise agreed
_NOT_OTHERWISE = regex.compile(r"(?:[않없](?:는 한|으면|는다면|을 경우)|아니한 경우)(?!\p{Hangul})")
_IF_OTHERWISE = regex.compile(r"(?<!\p{L})[Ii]f(?:\s(?!not\s)\p{Ll}+){0,3}\sotherwise(?!\p{L})")
# what is so even where something is not, and in English only where it is: 연결되어 있지 않아도, only when connected
_EVEN_IF_NOT = regex.compile(
    r"(?:지\s?(?:않|못하)|(?<!\p{Hangul}\p{Hangul})\s없|(?<=\p{Hangul}[가이])\s없)(?:[아어았었]*도|[았었]*더라도)(?!\p{Hangul}|\s?(?:[되돼된될됩됐좋]|괜찮|상관|무방))"
)
_ONLY_IF = regex.compile(r"(?<!\p{L})[Oo]nly\s(?:if|when|while|where|once|after)(?!\p{L})")
_NOT_UNLESS = regex.compile(  # will not start until it is connected
    r"(?<!\p{L})(?:not|cannot|never|\p{L}+n['’]t)\s(?:\p{L}+\s){1,6}(?:unless|until|without)(?!\p{L})"
)
# a condition with its no
_IF_NOT = regex.compile(
    r"(?:지\s?(?:않|못하)(?:으면|는다면|는\s한|는\s이상|은\s경우|을\s경우|면)|(?:아니|없)(?:으면|다면|라면|면|는\s한|는\s이상)|아닌\s(?:한|이상))(?!\p{Hangul})"
)
_JOINED = regex.compile(r"[,;:]|(?<!\p{L})(?:but|and|or)(?!\p{L})")  # so that "only" may be said of something else
_ASKED = "?"
_KNOWN = 0.5  # and from which one is known for the other
_TRANSLATED = 0.2  # score from which verbs are the same
# verbs that say little by themselves: 뽑혀 있으면, 비가 오면
_LIGHT = regex.compile(
    r"(?:있|주|드리|[놓두오]|않|못하|것|경우)\p{Hangul}*|(?:십시오|하|되|된|됩|됐|돼|한)\p{Hangul}{0,3}"
)


def is_turned_by_unless(pair: Pair, negation: Negation) -> bool:
    """Whether English denies a condition that Korean has without a no, so that an opposite may stand for it: indoors if
    it rains, outdoors unless it rains."""
    if "nless" not in pair.english or not _UNLESS.search(pair.english.fact(read_prose)):
        return False
    return len(pair.korean.fact(read_every_korean_no, negation)) <= len(
        pair.english.fact(read_english_denials, negation)
    )


def read_reversed_conditions(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """The one condition of the Korean that the one "unless" of the English denies, with the same following from it; or
    the other way round, what is not agreed otherwise and what is; or what is so without it and only with it."""
    english = pair.english.fact(read_prose)
    if "nly" in english and (only := _ONLY_IF.search(english)):
        asked = Span(*only.span()), 0, negation, words, dictionary
        return _only_with_it(pair, *asked) or _only_if_it_is(pair, *asked)
    if "도" in pair.korean and (only := _NOT_UNLESS.search(english)):
        return _only_with_it(pair, Span(*only.span()), 1, negation, words, dictionary)
    unless = [*_UNLESS.finditer(english)] if "nless" in english else []
    if not unless and (otherwise := _IF_OTHERWISE.search(english)):
        found = _NOT_OTHERWISE.search(pair.korean.fact(read_prose))
        return (Opposed(Span(*found.span()), Span(*otherwise.span())),) if found else ()
    if len(unless) != 1:
        return ()
    parts = Span(*unless[0].span()), Span(*unless[0].span("clause"))
    if done := _done_in_any_case(pair, *parts, negation, words, dictionary):
        return (done,)
    korean = pair.korean.fact(read_prose)
    conditions = [*_IF.finditer(korean)]
    if len(conditions) != 1 or _ASKED in korean or _EXCEPTS.search(korean):
        return ()
    noes = pair.korean.fact(read_every_korean_no, negation)
    if len(noes) != len(pair.english.fact(read_english_denials, negation)):
        return ()
    condition, said = Span(*conditions[0].span()), Span(*unless[0].span("clause"))
    if any(no.whole.overlaps(condition) for no in noes):
        return ()
    links = Links(pair, words, dictionary)
    verbs = _verb(pair, Span(0, condition.end))
    denied = _same(verbs, words_in(pair.english, said), links)
    rest = [word for word in pair.english.fact(read_words) if not said.overlaps(Span(word.start, word.end))]
    follows = _verb(pair, Span(condition.end, len(korean)))
    result = _same(follows, rest, links)
    if (
        denied is None
        or result is None
        or _denies(pair, [denied, result, Span(*unless[0].span())], [*verbs, *follows], negation, words, links)
    ):
        return ()
    if are_opposed(pair, opposites, negation):
        return ()
    return (Opposed(condition, Span(unless[0].start(), denied.end)),)


def _done_in_any_case(
    pair: Pair, unless: Span, clause: Span, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> Opposed | None:
    """What by the Korean is not so where something is not, and by the English is so unless it is."""
    denials = pair.korean.fact(read_every_korean_no, negation)
    if len(denials) != 2 or pair.english.fact(read_english_denials, negation):
        return None
    conditions = [*_IF_NOT.finditer(pair.korean.fact(read_prose))]
    result = [no for no in denials if not any(no.whole.overlaps(Span(*c.span())) for c in conditions)]
    if len(conditions) != 1 or len(result) != 1 or result[0].idle or "?" in pair.korean:
        return None
    prose = pair.english.fact(read_prose)
    if any(not no.overlaps(unless) for no in denying_words(prose, Span(0, len(prose)), negation, words)):
        return None
    rest = [word for word in pair.english.fact(read_words) if not clause.overlaps(Span(word.start, word.end))]
    done = _same(words_in(pair.korean, result[0].negated), rest, Links(pair, words, dictionary))
    return Opposed(result[0].whole, done) if done else None


def _only_with_it(
    pair: Pair, only: Span, most: int, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """What is so even without something, where English says it of one thing, and only with that something: it says so
    by so many noes at most.
    """
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    even = _EVEN_IF_NOT.search(korean)
    every = pair.korean.fact(read_every_korean_no, negation), pair.english.fact(read_english_denials, negation)
    if (
        even is None
        or len(every[0]) != 1
        or len(every[1]) > most
        or _ASKED in english
        or _JOINED.search(english, 0, only.start)
    ):
        return ()
    verb, behind = _verb(pair, Span(0, even.start())), words_in(pair.english, Span(only.end, len(english)))
    told = _same(verb, behind, Links(pair, words, dictionary))
    without = Span(even.end() - len(even.group().lstrip()), even.end())
    return (Opposed(without, Span(only.start, told.end)),) if told else ()


def _only_if_it_is(
    pair: Pair, only: Span, most: int, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """What by the Korean is so if something is not, and by the English only if that is: 비가 오지 않으면 연다, opens
    only if it rains."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if_not = [*_IF_NOT.finditer(korean)]
    every = pair.korean.fact(read_every_korean_no, negation), pair.english.fact(read_english_denials, negation)
    if len(if_not) != 1 or len(every[0]) != 1 or len(every[1]) > most or _ASKED in english:
        return ()
    condition = Span(*if_not[0].span())
    if not every[0][0].no.overlaps(condition) or any(True for _ in denying_korean_words(pair.korean, negation)):
        return ()
    links = Links(pair, words, dictionary)
    behind = words_in(pair.english, Span(only.end, len(english)))
    told = _same(_verb(pair, Span(0, condition.start + 1)), behind, links)
    result = _same(_verb(pair, Span(condition.end, len(korean))), words_in(pair.english, Span(0, only.start)), links)
    return (Opposed(every[0][0].whole, Span(only.start, told.end)),) if told and result else ()


def _verb(pair: Pair, clause: Span) -> Sequence[Word]:
    """The verb at the end of a Korean clause, or what stands before one that says little."""
    words = words_in(pair.korean, clause)
    while len(words) > 1 and _LIGHT.fullmatch(pair.korean, words[-1].start, words[-1].end):
        words = words[:-1]
    return words[-1:]


def are_opposed(pair: Pair, opposites: Opposites, negation: Negation) -> bool:
    """Whether the sides say the opposite of each other in some word, which the unless turns round: indoors if it
    rains, 비가 오지 않으면 야외에서."""
    korean = [s for s in pair.korean.fact(read_signs, opposites, negation) if not s.meaning.vague]
    english = [s for s in pair.english.fact(read_signs, opposites, negation) if not s.meaning.vague]
    return any(
        k.meaning.row == e.meaning.row
        for k in korean
        for e in english
        if not any(o.meaning.row == k.meaning.row and o.meaning.pole == k.meaning.pole for o in english)
    )


def _same(korean: Sequence[Word], english: Sequence[Word], links: Links) -> Span | None:
    """The English word that translates one of some Korean words, the best."""
    scored = [(max((links.score(k, e) for k in korean), default=0.0), e) for e in english if links.tells(e)]
    score, word = max(scored, key=lambda item: item[0], default=(0.0, None))
    return Span(word.start, word.end) if word and score >= _TRANSLATED else None


def _denies(
    pair: Pair, english: Sequence[Span], korean: Sequence[Word], negation: Negation, words: WordPairs, links: Links
) -> bool:
    """Whether either side says no by the meaning of a word, which may answer the unless; but for some that are
    compared, and for those that answer each other (무효, void)."""
    prose = pair.english.fact(read_prose)
    verbs = [Span(word.start, word.end) for word in korean]
    theirs = [
        n for n in denying_words(prose, Span(0, len(prose)), negation, words) if not any(map(n.overlaps, english))
    ]
    ours = [
        n
        for n in denying_korean_words(pair.korean, negation)
        if not any(map(n.overlaps, verbs)) and not _AHEAD.match(pair.korean, n.start)
    ]
    # what has its counterpart says the same on both sides: below, 아래
    theirs = [n for n in theirs if not any(links.best(word) >= _KNOWN for word in words_in(pair.english, n))]
    return any(not any(answer_each_other(pair, k, e, links) for k in ours) for e in theirs) or any(
        not any(answer_each_other(pair, k, e, links) for e in theirs) for k in ours
    )
