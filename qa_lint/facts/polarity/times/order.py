"""What comes before what: before and after, with the words that each is said of.

Korean puts them behind what they are said of (비가 온 뒤), English before it (after the rain). A translation may say "A
before B" for "A 뒤 B", so only what the two are said of tells whether they contradict each other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.quantity import WHEN
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import denying_korean_words, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import sentences_at
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import syllables_with
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_BEFORE_KOREAN, _BEHIND_KOREAN = 5, 7  # words on either side of a Korean sign that are looked at
_BEHIND_ENGLISH = 8
# a point or a comma inside of a number or a name of code parts nothing: 2.7 이전
_MARK = regex.compile(r"[;!?。，、()（）“”]|[.:](?![0-9A-Za-z_])|,(?![0-9])")
# nor does a name in brackets behind a word of a phrase that goes on: 상자(box) 안의 물건, a box (box) of things
_IN_BRACKETS = regex.compile(r"(?<=\p{L}\s?)\([0-9A-Za-z .-]{1,24}\)(?=\p{Hangul}|\s\p{L})")
_SENTENCE_END = regex.compile(r"[.!?。](?=\s|$)")
# right before a sign, which is said of the word before: 훅(hook) 직전
_GLOSS = regex.compile(r"(?r)\([^()]{1,40}\)\s?")
_NEXT_ONE = "다음"  # which says when behind a verb (고른 다음), and which one before a noun: 다음 이벤트
# and so does the English one: the following line
_WHICH = regex.compile(r"(?r)(?<!\p{L})(?i:the)\s(?i:following)")
_LAST = regex.compile(r"지난\s[0-9]")  # nor does 지난 12일 say more than the date
_DONE = regex.compile(rf"(?r)(?!면)[{syllables_with('ㄴ')}]\s?")
# signs that translate a word which is none in the other language: when, for 때; 먼저, first; once, for 한 번
_WHEN, _WHEN_KOREAN = regex.compile(r"(?i:when)"), regex.compile(r"때(?:[에는만도마를가의]|$|[^\p{Hangul}])")
_FIRST, _FIRST_ENGLISH = regex.compile(r"먼저|우선"), regex.compile(r"(?<![A-Za-z])(?i:first|firstly)(?![A-Za-z])")
_ONCE = regex.compile(r"(?i:once)")
_ONCE_KOREAN = regex.compile(r"(?<!\p{Hangul})(?:한\s?(?:번|차례)|일\s?회)|(?<![0-9])1\s?[회번]")
_AHEAD = regex.compile(r"미리|사전")
_AHEAD_ENGLISH = regex.compile(r"(?<![A-Za-z])(?i:in advance|beforehand|ahead of time)(?![A-Za-z])")
# which one is meant, and not when it is: 이전 버전, the previous version
_FORMER, _FORMER_KOREAN = regex.compile(r"(?i:previous)"), regex.compile(r"이전(?=\s(?!버전|릴리스|에)[\p{L}`*])")
# what is done with steps, and no "after": before following the steps
_FOLLOWS = regex.compile(r"(?r)(?<!\p{L})(?i:before|after|by|when|while|without|for)\s(?i:following)")
_ANSWERS = 0.15  # words in common, as `Links.common` counts them, of what an answer is said of
_SURE = 0.3  # and of what a contradiction is, where there are several signs of order
_BESIDE = 0.5  # and of the noun right behind an English sign
_PLAIN = 1.0  # and of what is said of one thing beyond doubt
_DATE = 3  # English words in which the first figure of a date stands: the 15th of May, March 1
# what stands before a "before" that says how long somebody waited: it was a long time before she spoke
_WAITED = regex.compile(
    r"(?<!\p{L})(?i:it)(?:['’]s|\s(?:\p{L}+\s)?(?:(?:was|is)(?:n['’]t)?|be|been|took|takes?))\s"
    r"(?:(?:not|only|just|almost|nearly|about|around|quite|an?|another|some|many|several|few|good|full|whole|long|very|more"
    r"|than|over|at|least|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)\s){0,6}"
    r"(?:long|while|moments?|time|ages|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)\s$"
)
_LONGEST_WAIT = 60  # characters of it
_POINTING = regex.compile(r"(?:그|이|그런|이런|그로부터|이로부터|그|그때|이때)|(?i:that|this|then|these|those|which)")
# what stands behind an "after" that is said of nothing, and means before: those who used one after are likely to
_GOES_ON = regex.compile(r"(?i:is|are|was|were|has|have|had|will|would|can|could|may|must|should|in|on|at|with|than)")
_IS = regex.compile(r"(?i:is|are|was|were|will|would|can|could|may|must|should)")
# subjects that begin another clause where no mark parts it from the first: after we handle errors we create them
_SUBJECT = regex.compile(r"(?:I|(?i:we|you|they|he|she))(?:['’]\p{L}{1,2})?")
_BEGINS_A_CLAUSE = regex.compile(
    rf"{_SUBJECT.pattern}|{_GOES_ON.pattern}|(?i:it|the|an?|my|your|his|her|its|our|their|this|there|all|no|and|or|but)"
    r"|\p{Lu}\p{L}*|\p{Ll}+(?:s|ed|ly)"
)
_SHORTEST_CLAUSE = 3  # English words: a subject and what it does
_NEXT = 1  # words between a sign of order and the verb that is done then, at most
_SHORT = 8  # Korean words: in a longer text a no may be said of another thing
_STATED = 0.2  # score from which a word is what the other side denies
_ONLY_AFTER = regex.compile(r"(?<!\p{L})(?i:only)\safter(?!\p{L})")
_ONLY_THEN = regex.compile(r"에[만야]|서야")  # in a sign, or at its end: 뒤에만
_SETS_A_TIME = regex.compile(r"(?i:only|until|till)")  # words that say no by their meaning, and here when
# behind what is not what came before or after: 사례는 이전에도, `main` 은 이전에, 한 번도
_PARTICLE = regex.compile(r"(?<=\p{Hangul})(?:[는을를]|(?<!기)도)$|(?<![\p{Hangul}\s])[은는을를도]$")
# what is as it was before, or otherwise (이전과 같이), and what ends before that, and is no name of a time: 또한, 값이
_AS_BEFORE = regex.compile(r"과\s?(?:같[이은]|마찬가지|달리|다르|다른|동일|똑같|비슷|유사)")
_ENDS_A_PHRASE = regex.compile(r"(?:(?<=\p{Hangul})(?:[이가에도면]|에서)|또한|역시|아직|지금)$")
_ARTICLE = regex.compile(r"(?i:the|an?|my|your|his|her|its|our|their|any|each|every|all|this|these|those|next|above)")


# what is done with the "before" behind it, that is not what is whole, or was somebody: 쓰기 전 단계, 이용기 전 대표
_BEFORE_DOING = regex.compile(rf"[^세시\s]기\s전(?=\s(?!세계|국민|직원|구간|과정|품목|{any_of(BEHIND_A_NAME)})|[,.)])")
# behind the time that lies before or after something: 수술 전 8시간 동안
_LASTS = regex.compile(r"\s?(?:동안|간|이내|내내|안에|이상)(?![가-힣]{2})")


class Placed(NamedTuple):
    """A sign, the words that it is said of, and those on its other side, which it is not said of."""

    sign: Sign
    of: Sequence[Word]
    rest: Sequence[Word] = ()

    def points(self, text: Text) -> bool:
        """Whether it is said of nothing, or of what was said before (그 후, after that)."""
        if not self.of:
            return True
        if text.language == "ko":
            last = Span(self.of[-1].start, self.of[-1].end)
            # such cases 이전에도 있었다; 은 before a "before" is that of a noun (동생은 전에), as a verb has 기 there
            if self.sign.pole > 0 and text.endswith("은", *last):
                return True
            return _PARTICLE.search(text, *last) is not None or _POINTING.fullmatch(text, *last) is not None
        first = self.of[0]
        if not _POINTING.fullmatch(text, first.start, first.end):
            return _GOES_ON.fullmatch(text, first.start, first.end) is not None
        # before this change, but: after that the year began
        behind = next((word for word in self.of[1:2] if text[first.end : word.start] == " "), None)
        return behind is None or _BEGINS_A_CLAUSE.fullmatch(text, behind.start, behind.end) is not None


def read_order(text: Text, opposites: Opposites, negation: Negation) -> tuple[Placed, ...]:
    """The signs of order in a text, with what they are said of."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    signs = [_settled(text, s) for s in text.fact(read_signs, opposites, negation) if _is_of_order(text, s)]
    signs = [s for s in signs if text.language == "ko" or not (_ends_a_word(prose, s) or _waits(prose, s.span.start))]
    place = _placed_korean if text.language == "ko" else _placed_english
    return tuple(place(prose, words, sign) for sign in signs)


def _ends_a_word(prose: str, sign: Sign) -> bool:
    """Whether an English sign is a part of a longer word: a never-seen-before final."""
    return prose.endswith("-", 0, sign.span.start)


def _waits(prose: str, start: int) -> bool:
    """Whether an English "before" says when the waiting ended."""
    return _WAITED.search(prose, max(0, start - _LONGEST_WAIT), start) is not None


def _placed_korean(prose: str, words: Sequence[Word], sign: Sign) -> Placed:
    gloss = _GLOSS.match(prose, 0, sign.span.start)
    start = gloss.start() if gloss else sign.span.start
    at = bisect_left(words, start, key=_start)
    before = [*words[max(0, at - _BEFORE_KOREAN) : at]]
    if before and before[-1].end > start:  # the sign is the end of the word: 출시전
        before[-1] = before[-1]._replace(end=start)
    if before and _AS_BEFORE.match(prose, sign.span.end) and _ENDS_A_PHRASE.search(prose, *before[-1][:2]):
        before = []
    end = _SENTENCE_END.search(prose, sign.span.end)
    stop = end.start() if end else len(prose)
    at = bisect_left(words, sign.span.end, key=_start)
    behind = [w for w in words[at : at + _BEHIND_KOREAN] if w.start < stop]
    return Placed(sign, _until_mark(prose, before, start), behind)


def _start(word: Word) -> int:
    return word.start


def _end(word: Word) -> int:
    return word.end


def _until_mark(prose: str, words: Sequence[Word], end: int) -> Sequence[Word]:
    """The last of the words up to an offset that no mark parts from it."""
    marks = [*_marks(prose, words[0].start if words else end, end)]
    return [w for w in words if not marks or w.start >= marks[-1].end]


def _marks(prose: str, start: int, end: int) -> Iterator[Span]:
    """What parts phrases between two offsets."""
    names = Spans(Span(*match.span()) for match in _IN_BRACKETS.finditer(prose, start, end))
    marks = (Span(*match.span()) for match in _MARK.finditer(prose, start, end))
    return (mark for mark in marks if not names.overlap(*mark))


def _placed_english(prose: str, words: Sequence[Word], sign: Sign) -> Placed:
    at = bisect_left(words, sign.span.end, key=_start)
    behind = words[at : at + _BEHIND_ENGLISH]
    mark = next(_marks(prose, sign.span.end, behind[-1].end), None) if behind else None
    at = bisect_right(words, sign.span.start, key=_end)
    before = words[max(0, at - _BEHIND_ENGLISH) : at]
    of = [w for w in behind if mark is None or w.end <= mark.start]
    another = (n for n, w in enumerate(of) if n >= _SHORTEST_CLAUSE and _SUBJECT.fullmatch(prose, w.start, w.end))
    of = of[: next(another, len(of))]
    if of and prose.endswith("ing", *of[0][:2]):  # what is done ends where what is so of something begins
        finite = (n for n, w in enumerate(of) if _IS.fullmatch(prose, w.start, w.end))
        of = of[: next(finite, len(of))]
    rest = _until_mark(prose, before, sign.span.start)
    if not rest and mark and prose[mark.start] == ",":  # before leaving, lock the door
        at = bisect_left(words, mark.end, key=_start)
        end = _SENTENCE_END.search(prose, mark.end)
        rest = [w for w in words[at : at + _BEHIND_ENGLISH] if end is None or w.end <= end.start()]
    return Placed(sign, of, rest)


def read_reversed_order(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """Befores that should be afters, and the reverse, and that no no turns round."""
    found = pair.fact(_read_opposite_order, opposites, negation, words, dictionary)
    return () if _is_turned_by_a_no(pair, found, negation, Links(pair, words, dictionary)) else found


def denies_the_other_time(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether one side denies before something what the other says to be so after it: 식사 전에는 복용하지 마십시오,
    take after meals."""
    found = pair.fact(_read_opposite_order, opposites, negation, words, dictionary)
    return _is_turned_by_a_no(pair, found, negation, Links(pair, words, dictionary))


def _is_turned_by_a_no(pair: Pair, found: Sequence[Contradiction], negation: Negation, links: Links) -> bool:
    """Whether beside the one opposite sign of order of a short pair one side says no, and the other says the same word
    without one; or the Korean ends in a verb that says no by its meaning (제외되다)."""
    if len(found) != 1:
        return False
    if _is_not_done_then(pair, found[0], negation, links) or _is_done_only_then(pair, found[0], negation):
        return True
    if len(pair.korean.fact(read_words)) > _SHORT:
        return False
    korean, english = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    prose = pair.english.fact(read_prose)
    meant = (
        no
        for no in denying_words(prose, Span(0, len(prose)), negation, links.words)
        if not no.overlaps(found[0].english.span)
    )
    if any(not _SETS_A_TIME.fullmatch(prose, *no) for no in meant) or len(korean) + len(english) > 1:
        return False
    if english:
        said = words_in(pair.english, english[0].negated), pair.korean.fact(read_words)
        return any(links.score(k, e) >= _STATED for k in said[1] for e in said[0] if links.tells(e))
    if korean:
        if korean[0].no.start < found[0].korean.span.end:
            return False
        if _ONLY_AFTER.search(prose, max(0, found[0].english.span.start - len("only ")), found[0].english.span.end):
            return True  # it is done then only
        denied = words_in(pair.korean, korean[0].negated)
        return any(links.score(k, e) >= _STATED for k in denied for e in pair.english.fact(read_words))
    last = pair.korean.fact(read_words)[-1]
    itself = found[0].korean.span  # a label ends in it: 지우기 전에
    return any(no.start >= last.start and not no.overlaps(itself) for no in denying_korean_words(pair.korean, negation))


def _is_not_done_then(pair: Pair, found: Contradiction, negation: Negation, links: Links) -> bool:
    """Whether Korean denies what is done right behind its sign of order, and English says that it is done at the other
    time, without that no: 마감 전에 내지 않은 서류, papers submitted after the deadline."""
    korean, english = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    if len(korean) != len(english) + 1:
        return False
    behind = (d for d in korean if d.negated.start >= found.korean.span.end)
    denial = next(behind, None)
    if denial is None or len(words_in(pair.korean, Span(found.korean.span.end, denial.negated.start))) > _NEXT:
        return False
    start = found.english.span.start
    before = words_in(pair.english, Span(max(0, start - _LONGEST_WAIT), start))[-_NEXT - 1 :]
    verbs = words_in(pair.korean, denial.negated)
    return any(links.score(k, e) >= _STATED for k in verbs for e in before if links.tells(e))


def _is_done_only_then(pair: Pair, found: Contradiction, negation: Negation) -> bool:
    """Whether Korean says that something is done after another thing only, and English denies it before that: 처치한
    뒤에만 나갈 수 있다, you cannot leave before it is dead."""
    if not _ONLY_THEN.search(pair.korean, found.korean.span.start, found.korean.span.end + 1):
        return False
    start = found.english.span.start
    denials = pair.english.fact(read_english_denials, negation)
    last = next((d.no for d in reversed(denials) if d.no.end <= start), None)
    return last is not None and _MARK.search(pair.english, last.end, start) is None


def _read_opposite_order(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """Befores of one side that are afters on the other."""
    ours = _firm_poles(pair.korean, opposites)
    theirs = _firm_poles(pair.english, opposites) if ours else ()
    if not any(one != other for one, other in product(ours, theirs)):
        return ()
    korean = pair.korean.fact(read_order, opposites, negation)
    english = pair.english.fact(read_order, opposites, negation)
    return tuple(_contradictions(pair, *_without_former(pair, korean, english), Links(pair, words, dictionary)))


def _without_former(
    pair: Pair, korean: Sequence[Placed], english: Sequence[Placed]
) -> tuple[Sequence[Placed], Sequence[Placed]]:
    """The signs without those by which both sides say which one they mean: the previous one."""
    ours = [k for k in korean if _FORMER_KOREAN.match(pair.korean, k.sign.span.start)]
    theirs = [e for e in english if _FORMER.fullmatch(pair.english, *e.sign.span)]
    if not (ours and theirs):
        return korean, english
    return [k for k in korean if k not in ours], [e for e in english if e not in theirs]


def _firm_poles(text: Text, opposites: Opposites) -> set[int]:
    signs = [_settled(text, s) for s in text.fact(read_bare_signs, opposites) if _is_of_order(text, s)]
    return {sign.pole for sign in signs if not sign.soft or _time(text, sign) is not None}


def _is_of_order(text: Text, sign: Sign) -> bool:
    """Whether a sign is one of order, and does not only say which one is meant, or what is done: 다음 이벤트, the next
    event."""
    if sign.meaning.opposition != "order":
        return False
    if text.language == "en":
        return not any(other.match(text, 0, sign.span.end) for other in (_WHICH, _FOLLOWS))
    if _LAST.match(text, sign.span.start):
        return False
    return text[slice(*sign.span)] != _NEXT_ONE or _DONE.match(text, 0, sign.span.start) is not None


def _settled(text: Text, sign: Sign) -> Sign:
    """The sign, for sure one of order behind what is done (들기 전), or where a noun stands before it and behind it the
    time that lies so: 수술 전 8시간 동안."""
    if not sign.soft or text.language != "ko" or not text[max(0, sign.span.start - 2) : sign.span.start].strip():
        return sign
    if _BEFORE_DOING.match(text, max(0, sign.span.start - 3)):
        return sign._replace(soft=False)
    amounts = (q for q in text.fact(read_numbers) if q.role == "duration" and q.span.start == sign.span.end + 1)
    return sign._replace(soft=False) if any(_LASTS.match(text, q.span.end) for q in amounts) else sign


def _time(text: Text, sign: Sign) -> Quantity | None:
    """The amount right before a sign, by which something is earlier or later: 이틀 전, two days after."""
    ends = text.fact(_read_amounts_by_end)
    return ends.get(sign.span.start) or ends.get(sign.span.start - len(" "))


def _read_amounts_by_end(text: Text) -> Mapping[int, Quantity]:
    """The numbers of a text, by where they end."""
    return {quantity.span.end: quantity for quantity in text.fact(read_numbers)}


def _is_as_long(pair: Pair, k: Placed, e: Placed) -> bool:
    """Whether two signs are said of something, with one amount of time between: 수술 이틀 전, two days after it.

    What is said of nothing is said of today: two days ago.
    """
    ours, theirs = _time(pair.korean, k.sign), _time(pair.english, e.sign)
    return (
        ours is not None
        and theirs is not None
        and not set(ours.values).isdisjoint(theirs.values)
        and bool(e.of)
        and any(word.end <= ours.span.start for word in k.of)
    )


def _contradictions(
    pair: Pair, korean: Sequence[Placed], english: Sequence[Placed], links: Links
) -> Iterator[Contradiction]:
    told: set[Span] = set()
    lone = _firm(korean) == _firm(english) == 1
    agreements = _Agreements(pair, korean, english, links)
    for k in korean:
        timed = _time(pair.korean, k.sign) is not None
        if k.sign.soft and not timed:
            continue
        dated = [e for e in english if not e.sign.soft and _is_of_one_date(pair, k, e)]
        if dated and all(e.sign.pole != k.sign.pole for e in dated) and not k.sign.soft:
            told.add(dated[0].sign.span)
            yield _contradiction(pair, k, dated[0])
            continue
        for e in english:
            if e.sign.soft or e.sign.pole == k.sign.pole or e.sign.span in told:
                continue
            least = _least(k, e, links)
            if agreements.answers_korean(k, least):
                continue
            of_one = (timed and _is_as_long(pair, k, e)) or (not k.sign.soft and _of_one(pair, k, e, links, lone))
            if of_one and not agreements.answers_english(e, least):
                told.add(e.sign.span)
                yield _contradiction(pair, k, e)
                break


class _Agreements:
    """Whether any sign of the one side says the same as one of the other, asked once for each sign and what the two
    must have in common."""

    def __init__(self, pair: Pair, korean: Sequence[Placed], english: Sequence[Placed], links: Links) -> None:
        self._pair, self._links = pair, links
        if _WHEN_KOREAN.search(pair.korean):  # which a "when" translates, and no sign of order
            english = [e for e in english if not _WHEN.fullmatch(pair.english, *e.sign.span)]
        if _FIRST_ENGLISH.search(pair.english):
            korean = [k for k in korean if not _FIRST.fullmatch(pair.korean, *k.sign.span)]
        if _AHEAD_ENGLISH.search(pair.english):
            korean = [k for k in korean if not _AHEAD.fullmatch(pair.korean, *k.sign.span)]
        if _ONCE_KOREAN.search(pair.korean):
            english = [e for e in english if not _ONCE.fullmatch(pair.english, *e.sign.span)]
        self._korean, self._english = _free(pair.korean, korean, english), _free(pair.english, english, korean)
        self._found: dict[tuple[Language, Span, float], bool] = {}

    def answers_korean(self, k: Placed, least: float) -> bool:
        """Whether any English sign does."""
        return self._once("ko", k, least, lambda e: _agree(self._pair, k, e, self._links, least), self._english)

    def answers_english(self, e: Placed, least: float) -> bool:
        """Whether any Korean sign does."""
        return self._once("en", e, least, lambda k: _agree(self._pair, k, e, self._links, least), self._korean)

    def _once(
        self, language: Language, sign: Placed, least: float, agrees: Callable[[Placed], bool], others: Sequence[Placed]
    ) -> bool:
        key = language, sign.sign.span, least
        if key not in self._found:
            self._found[key] = any(map(agrees, others))
        return self._found[key]


def _is_of_one_date(pair: Pair, k: Placed, e: Placed) -> bool:
    """Whether two signs are said of one day, month, year or hour, in figures: 15일 이후, before the 15th."""
    ours = _time(pair.korean, k.sign)
    if ours is None or not (ours.role in WHEN or ours.unit == "day"):  # 15일 may be a day, or so many
        return False
    first = e.of[:_DATE]
    theirs = (q for q in pair.english.fact(read_numbers) if any(word.start == q.span.start for word in first))
    return any(not set(ours.values).isdisjoint(q.values) and not ours.role == q.role == "duration" for q in theirs)


def _contradiction(pair: Pair, k: Placed, e: Placed) -> Contradiction:
    """Two signs that contradict each other, with the nearest of what they are said of."""
    amount = _time(pair.korean, k.sign)
    korean = [amount.span] if amount else []
    korean += [Span(word.start, word.end) for word in k.of[-1:]]
    english = [Span(word.start, word.end) for word in _first_noun(pair.english, e.of)]
    english += [q.span for q in pair.english.fact(read_numbers) if any(q.span.overlaps(span) for span in english)]
    return Contradiction(_widened(k.sign, korean), _widened(e.sign, english))


def _widened(sign: Sign, spans: Sequence[Span]) -> Sign:
    """The sign with the stretches beside it."""
    starts, ends = [sign.span.start, *(s.start for s in spans)], [sign.span.end, *(s.end for s in spans)]
    return sign._replace(span=Span(min(starts), max(ends)))


def _first_noun(text: Text, words: Sequence[Word]) -> Sequence[Word]:
    """The first word that is no article or the like."""
    return [word for word in words if not _ARTICLE.fullmatch(text, word.start, word.end)][:1]


def _firm(placed: Sequence[Placed]) -> int:
    return sum(not p.sign.soft for p in placed)


def _least(k: Placed, e: Placed, links: Links) -> float:
    """How much two signs have to have in common that answer each other, where two others of opposite poles are held
    against each other: half of what these have, if it is plain that they are said of the same and of nothing else.
    """
    common = links.common(k.of, e.of)
    return common / 2 if common >= _PLAIN and not links.common(k.rest, e.of) else 0.0


def _agree(pair: Pair, k: Placed, e: Placed, links: Links, least: float) -> bool:
    """Whether two signs say the same of what may be one thing."""
    if k.sign.pole != e.sign.pole or _are_apart(pair, k, e):
        return False
    if not least and (k.points(pair.korean) or e.points(pair.english)):
        return True
    return links.common(k.of, e.of) >= max(_ANSWERS, least)


def _are_apart(pair: Pair, k: Placed, e: Placed) -> bool:
    """Whether two signs stand in sentences that do not translate each other, as far as the number of those tells."""
    numbers = sentences_at(pair, k.sign.span.start, e.sign.span.start)
    return numbers is not None and numbers[0] != numbers[1]


def _free(text: Text, own: Sequence[Placed], others: Sequence[Placed]) -> Sequence[Placed]:
    """The signs of a text that may answer any of the other side: not what is said of nothing (ago, previous), where
    that side has more of them than there are such, as each of those answers one of the rest."""
    said = Counter(o.sign.pole for o in others)
    pointing = [o.sign.soft and o.points(text) for o in own]
    enough = Counter(o.sign.pole for o, points in zip(own, pointing, strict=True) if points)
    return [
        o for o, points in zip(own, pointing, strict=True) if not (points and said[o.sign.pole] > enough[o.sign.pole])
    ]


def _is_said_in(korean: Sequence[Word], english: Sequence[Word], links: Links) -> bool:
    """Whether Korean words say the first of some English ones, all of which most texts have: before use."""
    return any(links.score(k, e) >= _SURE for k in korean for e in english[:1])


def _of_one(pair: Pair, k: Placed, e: Placed, links: Links, lone: bool) -> bool:
    """Whether two signs are said of one thing, and not the English one of what stands behind the Korean one."""
    common = links.common(k.of, e.of)
    if common < _PLAIN and _are_apart(pair, k, e):
        return False  # one sentence may be told in two, so that the numbers mean little
    if k.points(pair.korean) or e.points(pair.english):
        return k.points(pair.korean) and e.points(pair.english)
    other = links.common(k.rest, e.of)
    beside = _first_noun(pair.english, e.of)  # where no mark ends what it is said of: after Christmas we noticed
    if links.common(k.of, beside) >= _BESIDE and not links.common(k.rest, beside):
        return True
    if other and links.common(k.of, e.rest) > common:
        return False  # 봉사한 뒤 먹는다, volunteer before eating
    if not lone:
        return common >= max(_SURE, other)
    if not (common or other):
        if _is_said_in(k.rest, e.of, links):
            return False
        if _is_said_in(k.of[-1:], e.of, links):
            return True
    if common != other or not pair.english[: e.of[0].end].endswith("ing"):
        return common >= other
    # "A before doing B" may well translate "A 뒤 B", so it needs words that tell: those of what is done then, on both
    # sides
    return links.common(k.rest, e.rest) >= _PLAIN + links.common(k.of, e.rest)
