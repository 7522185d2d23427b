"""Bounds: at least, at most, more than, under, and the amount that each is said of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.conversions import convertible
from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, read_every_korean_no, read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_REACH = 12  # characters between a bound and its amount: "older than about 20", 20세를 조금 넘는
_BREAK = regex.compile(r"[.;:!?。]\s|[,，、]\s")
_AGE = regex.compile(r"[0-9]\s?(?:세|살)\s?(?:이상|이하|미만|초과)")
_AGES = {"year", ""}  # units of an age: 15세, 16 and up
_AND_KOREAN = regex.compile(r"(?:이|(?:이어|이?여)야\s[하되])?(?:고|며|지만)\s")  # 12자 이상이며, 이상이어야 하지만
# a Korean no that describes a noun, and stands before the bound of another: 살지 않는 집을 3년 이상
_DESCRIBES = regex.compile(r"(?:않[은는을던]|없[는을던]|못한|못하[는던]|아닌)\s\p{Hangul}")
_COMPARED = regex.compile(r"\s?보다")
_THAN = regex.compile(r"보다\s?(?:더\s?)?$")
_LONGEST_THAN = 5  # characters of it
_AFTER = regex.compile(r"(?i:after)")
_IN_BRACKETS = regex.compile(r"\s?[(（]")  # between an amount and the same in other words
_BLANK = regex.compile(r"\s?")  # between an amount and a bound right behind it
_PARTICLE = regex.compile(r"(?:[이가도](?:\s?채)?)?\s?")  # and before 안 되는
# amounts without a number that both sides would give
_UNKNOWN = regex.compile(r"과반|(?<![A-Za-z])an?[- ]mile(?![A-Za-z])")
# what is reached or missed, where no figure is told: 목표에 못 미쳤다, exceeded the target
_MEASURE = regex.compile(
    r"(?<!\p{Hangul})(?:목표|정원|예산|기준|한도|예상|기대|수요|정족수|허용치|할당량)치?(?=[을를에보]|\s)"
    r"|(?<![A-Za-z])(?i:targets?|goals?|quotas?|budget|limits?|expectations|forecasts?|demand|quorum|capacity)(?![A-Za-z])"
)
# and any other that is named right beside a bound: 최대 주파수 이상, the maximum frequency or lower
_NAMED = regex.compile(
    r"(?<!\p{Hangul})(?!보통|정상|예상|기준|그)\p{Hangul}{2,}(?<!에)(?=\s(?:이상|이하|미만)(?:이|인|으?로|의|일|$))"
    r"|(?<!\p{L})\p{L}{3,}(?=\sor\s(?:lower|less|below|higher|more|above|greater)(?:[.,;)]|$))"
)
# what is said of persons and not of their age: only those 19 and over
_ONLY_THEY = regex.compile(
    r"(?i:only)\s(?:those|people|persons|adults?|members?|anyone|customers?|children|users?)(?!\p{L})"
)
# what is said of them alone
_ALONE_ENGLISH = regex.compile(r"(?<!\p{L})(?i:only|exclusively|limited|restricted|reserved)(?!\p{L})")
_ALONE = regex.compile(r"(?<=\p{Hangul})만(?!\p{Hangul})|뿐|외에|밖에|제외|빼고")
_OF_ANOTHER_CLAUSE = regex.compile(r"(?:때문에|므로|니까|지만|는데|도록|[고며]|[아어]서)[,\s]")  # before the no
_ONLY = regex.compile(r"(?i:only|just)")  # no bound of an amount that has one: only groups of 10 or more
# what says how much is still to come: more than half to go; but not who went away: half have left
_LEFT = regex.compile(r" half(?: \p{L}+){0,5}? (?:(?<!(?:have|has|had) )left|remaining|remains?|to go|ahead)(?!\p{L})")
_GONE = regex.compile(r"(?<!\p{L})(?:have|has|had) (?:(?:already|since|now) )?(?P<left>left)(?!\p{L})")
_STAYS = regex.compile(r"남\p{Hangul}*")
_EXCEED = regex.compile(r"넘기?")
_OBJECT = regex.compile(r"\s?[을를]\s")
_NEAR = {"ko": 40, "en": 80}  # characters between a bound and a no of its sentence
_ROOM = Fraction(21, 20)  # how far bounds of two amounts are apart at least, so that they are not one converted
_FAR = 1 << 20
_HALF = Fraction(1, 2)
_LIGHT = regex.compile(r"[있하되됐된됩했한]\p{Hangul}{0,4}")  # verbs that say little by themselves

# what may not be done twice may be done once: 두 번 이상 고르지 마세요
_TWICE_OR_MORE = regex.compile(r"(?<!\p{Hangul})(?:두|2)\s?(?:번|회|차례)\s?(?:이상|넘게)")
_ONCE_AT_MOST = regex.compile(r"(?<!\p{L})(?i:at most|no more than|only|just)\s(?:once|one time)(?!\p{L})")
_LATEST = regex.compile(r"(?i:(?:no|not)\slater\sthan|at\s(?:the\s)?latest)")
_COUNTED_BACK = regex.compile(
    r",?\s(?:[\p{L}0-9-]+\s){1,3}(?:before|prior|ahead|earlier|in\sadvance|beforehand)(?![\p{L}])"
)


class Bound(NamedTuple):
    """A bound and the amount that it is said of."""

    sign: Sign
    amount: Quantity | None  # None: of one that has no number (half of them)
    place: Span  # of the amount
    denied: bool = False  # a no stands beside it that is not its own: not more than three are needed
    aside: bool = False  # and that is, or may be, said of another thing
    touches: bool = False  # it stands right behind its amount

    def speaks_of(self, other: Bound) -> bool:
        """Whether the two are said of one amount, or of the next (50명 미만, up to 49)."""
        if self.amount is None or other.amount is None:
            return self.amount is other.amount
        units = {self.amount.unit, other.amount.unit}
        # a day is no neighbour of two persons, nor what is doubled of what is tripled
        counted = "multiple" not in (self.amount.role, other.amount.role)
        next_to = 1 if counted and (len(units) == 1 or units == _AGES) else 0
        return any(abs(a - b) in (0, next_to) for a in self.amount.values for b in other.amount.values)

    def may_hold_with(self, other: Bound) -> bool:
        """Whether opposite bounds are of amounts in two systems of units that leave room between them: over 3 km, and
        less than 2 miles."""
        if self.amount is None or other.amount is None or self.amount.unit == other.amount.unit:
            return False
        mine, theirs = convertible(self.amount), convertible(other.amount)
        if mine is None or theirs is None or mine.dimension != theirs.dimension or mine.dimension == "temperature":
            return False
        lower, upper = (mine, theirs) if self.sign.pole > 0 else (theirs, mine)
        return lower.size * _ROOM < upper.size

    @property
    def whole(self) -> Sign:
        """The sign, its span widened by the amount."""
        span = self.sign.span
        return self.sign._replace(span=Span(min(span.start, self.place.start), max(span.end, self.place.end)))


def read_bounds(text: Text, opposites: Opposites, negation: Negation) -> tuple[Bound, ...]:
    """The bounds of a text that are said of an amount, in order."""
    prose = text.fact(read_prose)
    signs = [_as_bound(s) for s in text.fact(read_signs, opposites, negation) if _bounds(prose, s)]
    numbers = [q for q in text.fact(read_numbers) if q.form != "hint" and not _is_cut(prose, q.span)]
    amounts: list[tuple[Span, Quantity | None]] = [(q.span, q) for q in numbers]
    unknown = (Span(*match.span()) for match in _UNKNOWN.finditer(prose))
    known = Spans(q.span for q in numbers)
    amounts += [(span, None) for span in unknown if not known.overlap(*span)]
    for measure in (_MEASURE, _NAMED) if not amounts else ():
        measures = [*measure.finditer(prose)] if not amounts else []
        amounts = [(Span(*measures[0].span()), None)] if len(measures) == 1 else amounts
    read = read_korean_denials if text.language == "ko" else read_english_denials
    denials = text.fact(read, negation)
    every = text.fact(read_every_korean_no, negation) if text.language == "ko" else ()
    noes = [denial.whole for denial in every]
    signs = [sign._replace(undone=sign.undone or _may_be_denied(sign, every)) for sign in signs]
    signs = [sign for sign in signs if not _ONLY_THEY.match(prose, sign.span.start)]
    signs = [sign for sign in signs if not _LEFT.match(prose, sign.span.end)]
    # by at least ten, where the by is no bound; what fell by more than half is below it
    begun = {sign.span.start for sign in signs if not (sign.soft or prose.endswith("than", *sign.span))}
    signs = [sign for sign in signs if not (sign.soft and sign.span.end + 1 in begun)]
    places = Spans(span for span, _ in amounts)
    found = [
        bound._replace(
            denied=_is_denied(prose, bound.sign, denials, text.language),
            aside=_DESCRIBES.search(prose, max(0, bound.sign.span.start - _NEAR["ko"]), bound.sign.span.start)
            is not None,
            touches=_touches(prose, bound, noes),
        )
        for sign in signs
        for bound in _of_amount(prose, _as_time_before(prose, sign), amounts, places)
    ]
    firm = {bound.place for bound in found if bound.touches or not bound.sign.meaning.soft}
    return tuple(b for b in found if b.place not in firm or not _ONLY.fullmatch(prose, *b.sign.span))


def _as_time_before(prose: str, sign: Sign) -> Sign:
    """A bound of a time that is counted back: no later than three days before is three days or more."""
    if not (_LATEST.fullmatch(prose, *sign.span) and _COUNTED_BACK.match(prose, sign.span.end)):
        return sign
    return sign._replace(meaning=sign.meaning._replace(pole=-sign.meaning.pole))


def _is_cut(prose: str, span: Span) -> bool:
    """Whether an amount is what was halved: what is more than halved is less than a half of it."""
    return prose[span.start : span.start + 4].lower() == "halv"


def says_no_by_a_bound(pair: Pair, opposites: Opposites, negation: Negation) -> bool:
    """Whether a single no needs none on the other side: it denies what is within a bound, of which the other side says
    what is beyond (18세 미만은 들어갈 수 없다, 18 or older may enter); that an amount is exceeded, which the other
    side gives without a bound (3주를 넘기지 못했다, it lasted three weeks); or it is part of a bound that the other
    side sets as well (10분이 채 걸리지 않는다, under ten minutes). What is not done twice is done once at most.
    """
    noes = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    if sum(map(len, noes)) != 1:
        return False
    if _ONCE_AT_MOST.search(pair.english) and _TWICE_OR_MORE.search(pair.korean):
        return bool(noes[0])
    if not _has_bound(pair.english, opposites):
        return any(_is_excess(pair.korean, denial.negated) for denial in noes[0])
    if not _has_bound(pair.korean, opposites):
        return False
    english = pair.english.fact(read_bounds, opposites, negation)
    return any(
        k.speaks_of(e) and (_is_said_by(k.sign, noes[0]) if k.sign.readings & e.sign.readings else k.denied != e.denied)
        for k in pair.korean.fact(read_bounds, opposites, negation)
        for e in english
    )


def _is_said_by(sign: Sign, denials: Sequence[Denial]) -> bool:
    """Whether what sets a bound is a no: 채 걸리지 않는다."""
    return any(sign.span.overlaps(denial.no) for denial in denials)


def _is_excess(text: Text, negated: Span) -> bool:
    """Whether what is denied of an amount is that it is exceeded: 3주를 넘기지 못했다."""
    exceeded = _EXCEED.fullmatch(text, *negated) is not None
    amounts = text.fact(read_numbers) if exceeded else ()
    return any(_OBJECT.fullmatch(text, amount.span.end, negated.start) for amount in amounts)


def _has_bound(text: Text, opposites: Opposites) -> bool:
    prose = text.fact(read_prose)
    return any(_bounds(prose, sign) for sign in text.fact(read_bare_signs, opposites))


def _bounds(prose: str, sign: Sign) -> bool:
    """Whether a sign sets a bound: by itself, or as what Korean compares with an amount (8자보다 길다)."""
    if sign.meaning.opposition == "comparison":
        return _THAN.search(prose, max(0, sign.span.start - _LONGEST_THAN), sign.span.start) is not None
    return sign.meaning.opposition == "bound"


def _as_bound(sign: Sign) -> Sign:
    if sign.meaning.opposition == "bound":
        return sign
    return sign._replace(meaning=sign.meaning._replace(opposition="bound", row="bound", amount="before"))


def _is_denied(prose: str, sign: Sign, denials: Sequence[Denial], language: Language) -> bool:
    """Whether a no that is not the sign's own stands in its sentence, not far from it."""
    for no, denial in ((denial.no, denial.whole) for denial in denials):
        if no.start >= sign.span.start and no.end <= sign.span.end:
            continue  # it is a part of it: 100명이 안 되는, 절반에 못 미치는
        first, last = sorted((sign.span, denial))
        own = sign.negated and sign.span.overlaps(denial)  # and no other one: not over 12 may not enter
        if last == denial and _is_of_another_thing(prose, sign.span, denial, language):
            continue
        if last == sign.span and language == "ko" and denial.end <= sign.span.start:
            continue  # a Korean verb denies what stands before it: 응답이 없으면 최대 5회
        if not own and last.start - first.end <= _NEAR[language] and not _BREAK.search(prose, first.end, last.start):
            return True
    return False


def _is_of_another_thing(prose: str, sign: Span, denial: Span, language: Language) -> bool:
    """Whether an "and" or a "but" joins a no to the bound before it: at least two years and no record, 2년 이상이고."""
    if language == "en":
        return prose.endswith((" and ", " but "), 0, denial.start)
    return _AND_KOREAN.match(prose, sign.end) is not None


def _may_be_denied(sign: Sign, noes: Sequence[Denial]) -> bool:
    """Whether a no that may say none, and is no part of the sign, is said of it: 석 달이 지나지 않으면."""
    return any(d.idle and d.negated.overlaps(sign.span) and not d.no.overlaps(sign.span) for d in noes)


def _touches(prose: str, bound: Bound, noes: Sequence[Span]) -> bool:
    """Whether a bound stands right behind its amount; what says what that does not reach, behind a particle as well.
    After a number of days is beyond it where it stands right before it, as what nearly reaches an amount is below it.
    """
    if bound.sign.span.start < bound.place.end:
        if bound.amount is None:
            return False
        lasts = bound.amount.role == "duration" and _AFTER.fullmatch(prose, *bound.sign.span)
        return (
            bool(bound.amount.short_of or lasts)
            and _BLANK.fullmatch(prose, bound.sign.span.end, bound.place.start) is not None
        )
    denies = any(no.start == bound.sign.span.start for no in noes)
    between = _PARTICLE if denies else _BLANK
    return between.fullmatch(prose, bound.place.end, bound.sign.span.start) is not None


def _of_amount(
    prose: str, sign: Sign, amounts: Sequence[tuple[Span, Quantity | None]], places: Spans
) -> Iterator[Bound]:
    """The sign with the amount nearest to it; `places` are where the amounts stand."""
    near = places.overlapping(sign.span.start - _REACH - 1, sign.span.end + _REACH + 1)
    nearest, n = min(((_distance(prose, sign, amounts[n][0]), n) for n in near), default=(_FAR, 0))
    if nearest <= _REACH:
        span, amount = amounts[n]
        if n and _IN_BRACKETS.fullmatch(prose, amounts[n - 1][0].end, span.start):  # 32,768 (32 KiB) 이상
            yield Bound(sign, amounts[n - 1][1], amounts[n - 1][0])
        yield Bound(sign, amount, span)


def _distance(prose: str, sign: Sign, span: Span) -> int:
    """The characters between a sign and an amount on the side where it may stand, with no mark between."""
    if span.start >= sign.span.end:
        side, start, end = "after", sign.span.end, span.start
    elif span.end <= sign.span.start:
        side, start, end = "before", span.end, sign.span.start
    else:
        return 0  # one within the other
    if sign.meaning.amount not in ("", side) or _BREAK.search(prose, start, end):
        return _FAR
    if side == "after" and _COMPARED.match(
        prose, span.end
    ):  # 최대 인원은 0보다 커야: what is greatest is compared with it
        return _FAR
    return end - start


def read_wrong_bounds(pair: Pair, opposites: Opposites, negation: Negation) -> tuple[Contradiction, ...]:
    """The bounds of one amount that say the opposite on the two sides, and that no other bound answers."""
    if not (_has_bound(pair.korean, opposites) and _has_bound(pair.english, opposites)):
        return ()
    korean = pair.korean.fact(read_bounds, opposites, negation)
    english = pair.english.fact(read_bounds, opposites, negation)
    if len(korean) == len(english) == 1 and _are_both_denied(korean[0], english[0]):
        korean, english = (_as_said(korean[0]),), (_as_said(english[0]),)
    if _is_denied_to_those_alone(pair, korean, english, negation):
        return (Contradiction(korean[0].whole, english[0].whole),)
    if _AGE.search(pair.korean.fact(read_prose)) and _count(english) == 1:
        english = tuple(map(_firm, english))  # 18 or older, which of a version may mean less
    return tuple(_contradictions(korean, english))


def _are_both_denied(k: Bound, e: Bound) -> bool:
    """Whether a no that Korean has behind its bound stands before the one of English: 두 개 이상 살 수 없다, you may
    not buy more than one.

    A time in which something was not done may be told from either end: 30일 이상 쓰지 않은, not used within 30 days.
    """
    if k.amount is None or k.amount.role == "duration":
        return False
    # a no right beside the English one makes another bound of it: not exceeding
    return k.denied and e.sign.negated and not (e.sign.sure or k.aside or k.sign.negated or e.denied)


def _is_denied_to_those_alone(
    pair: Pair, korean: Sequence[Bound], english: Sequence[Bound], negation: Negation
) -> bool:
    """Whether Korean denies to those within a bound what they alone may do by the English, which says no no: 14세
    미만은 이용할 수 없다, available only to those under 14."""
    if len(korean) != 1 or len(english) != 1 or not korean[0].denied or korean[0].aside:
        return False
    k, e = korean[0], english[0]
    if k.sign.readings != e.sign.readings or k.sign.soft or e.sign.soft or not k.speaks_of(e) or e.denied:
        return False
    prose = pair.english.fact(read_prose)
    alone = _ALONE_ENGLISH.search(prose, max(0, e.sign.span.start - _NEAR["ko"]), e.sign.span.end) is not None
    said, noes = pair.korean.fact(read_prose), pair.korean.fact(read_every_korean_no, negation)
    return (
        alone
        and len(noes) == 1
        and not _ALONE.search(said)
        and not _OF_ANOTHER_CLAUSE.search(said, k.sign.span.end, noes[0].no.start)
        and not pair.english.fact(read_english_denials, negation)
    )


def _as_said(bound: Bound) -> Bound:
    """A bound as it is said, whatever no there is besides."""
    return bound._replace(sign=bound.sign._replace(negated=False, sure=True), denied=False)


def tells_of_the_rest(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether opposite bounds of a half are right, as what most did the rest did not: 절반 이상이 갔다, less than half
    stayed.

    That is so where the last telling word of the Korean has no counterpart beside the English bound.
    """
    found = pair.fact(read_wrong_bounds, opposites, negation)
    halves = [b for b in pair.korean.fact(read_bounds, opposites, negation) if _is_of_a_half(b)]
    bounds = next((c for c in found if any(c.korean.span.overlaps(b.place) for b in halves)), None)
    if bounds is None:
        return False
    links = Links(pair, words, dictionary)
    ours = [w for w in pair.korean.fact(read_words) if not _LIGHT.fullmatch(pair.korean, w.start, w.end)]
    behind = [word for word in ours if word.start >= bounds.korean.span.end]
    last = (behind or [word for word in ours if word.end <= bounds.korean.span.start])[-1:]
    english = [w for w in pair.english.fact(read_words) if not bounds.english.span.overlaps(Span(w.start, w.end))]
    if any(_STAYS.fullmatch(pair.korean, word.start, word.end) for word in last):
        gone = {match.start("left") for match in _GONE.finditer(pair.english.fact(read_prose))}
        english = [word for word in english if word.start not in gone]
    return not any(links.score(word, e) >= TRANSLATES for word in last for e in english)


def _is_of_a_half(bound: Bound) -> bool:
    """Whether it may be a bound of half of something, which 0.5 mm is not."""
    return bound.amount is None or (bound.amount.value == _HALF and bound.amount.form != "digits")


def _contradictions(korean: Sequence[Bound], english: Sequence[Bound]) -> Iterator[Contradiction]:
    lone = _count(korean) == _count(english) == 1  # of unlike amounts (converted, counted from another end)
    if lone:
        # of an English one behind its amount: 56 or older may be a version's
        korean, english = [*map(_firm, korean)], [e if e.sign.span > e.place else _firm(e) for e in english]
    ours, theirs = _Amounts(korean), _Amounts(english)
    for k in korean:
        others = theirs.spoken_of(k) or (list(english) if lone else [])
        others = [e for e in others if e.denied == k.denied or (k.denied and k.aside)]
        if k.sign.meaning.soft or not others or any(e.sign.readings & k.sign.readings for e in others):
            continue
        mine = korean if lone else [o for e in _one_of_each_amount(others) for o in ours.spoken_of(e)]
        said = frozenset[int]().union(*(o.sign.readings for o in mine))
        for e in others:
            if k.may_hold_with(e):
                continue
            if not e.sign.meaning.soft and not said & e.sign.readings:
                yield Contradiction(k.whole, e.whole)
                break


def _one_of_each_amount(bounds: Iterable[Bound]) -> Iterable[Bound]:
    return {_key(bound): bound for bound in bounds}.values()


def _key(bound: Bound) -> tuple[object, ...]:
    """What tells which bounds speak of the same amount as this one."""
    return (bound.amount.values, bound.amount.unit, bound.amount.role) if bound.amount else ()


class _Amounts:
    """Bounds, to be asked for those of an amount."""

    def __init__(self, bounds: Sequence[Bound]) -> None:
        self._bounds = bounds
        self._of = defaultdict[Value | None, list[int]](list)
        for n, bound in enumerate(bounds):
            for value in bound.amount.values if bound.amount else (None,):
                self._of[value].append(n)
        self._spoken: dict[tuple[object, ...], list[Bound]] = {}  # by the amounts that were asked for

    def spoken_of(self, other: Bound) -> list[Bound]:
        """Those that another one may be said of the same amount as, in order."""
        if (key := _key(other)) not in self._spoken:
            self._spoken[key] = self._spoken_of(other)
        return self._spoken[key]

    def _spoken_of(self, other: Bound) -> list[Bound]:
        if other.amount is None:
            near: Iterable[Value | None] = (None,)
        else:
            near = (value + step for value in other.amount.values for step in (-1, 0, 1))
        numbers = sorted({n for value in near for n in self._of.get(value, ())})
        return [self._bounds[n] for n in numbers if self._bounds[n].speaks_of(other)]


def _firm(bound: Bound) -> Bound:
    """A bound right behind its amount says nothing else, where it is the only one of its text: 20MB까지."""
    touches = bound.amount is not None and bound.touches
    firm = bound.sign.meaning._replace(soft=bound.sign.meaning.soft and not touches)
    return bound._replace(sign=bound.sign._replace(meaning=firm))


def _count(bounds: Sequence[Bound]) -> int:
    return len({bound.sign.span for bound in bounds})
