"""Signs: the words of a text that have an opposite, with what they say of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, is_lacking, read_korean_denials
from qa_lint.facts.polarity.links import words_in
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word, cut, english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import KEY, EnglishForm, KoreanForm, Meaning, Opposites

HANGUL = regex.compile(r"\p{Hangul}+")
_NAME = regex.compile(r"\p{Lu}\p{Ll}")
_INSIDE = regex.compile(r"(?r)[\p{L}0-9,]['’]?[ ]")  # read backwards, before a word that begins no sentence
_COMPOUND = 2  # syllables before a noun that may be a word of their own: 임금인상
# what may stand between an English no and the word that it certainly negates: not a very safe
_BESIDE = regex.compile(
    r"(?:[\s*_]|(?<![A-Za-z])(?:be|been|an?|the|any|very|so|that|too|as|all|always|really|have|much|more|to|of|for|yet|ever"
    r"|[a-z]+ly)(?![A-Za-z]))*"
)
# 상승세가, 상승 폭을, 적자에서, 짝수 날을
_OBJECT = regex.compile(r"세?(?:\s?폭|\s(?:날|해|번호|층))?(?:[을를이가의]|에서)?\s?")
_MANNER = regex.compile(r"[게히]\s?$")  # how an adverb ends
_NEXT = 6  # characters between an adverb and the verb that it belongs to
_LESS = ("less ", "least ")  # frequently
_LESS_KOREAN = "덜 "  # 덥다
_ADVERB = "ly"
_UNDOING = 20  # characters before an English sign in which a word may turn it round
# and what does not stand between the two, or right before that word: came to a halt on a downhill road
_ASIDE = regex.compile(r"(?<![A-Za-z])(?:during|when|while|after|before|if|who|that|which|because)(?![A-Za-z])")
# and what behind it says that it may not be: smoking is not permitted
_BANNED = regex.compile(
    r"\s(?:is|are|was|were)(?:n[’']t|\snot)?\s(?:strictly\s)?(?:permitted|allowed|tolerated|prohibited|banned|forbidden)"
    r"(?![a-z])"
)
_ALLOWED = regex.compile(r"\s(?:is|are|was|were)\s(?:permitted|allowed|tolerated)")
# and what says that it is so only where something is lacking: hard to build without a plan, for 계획이 있으면 쉽다
_WITHOUT = regex.compile(r"\s(?:\p{L}+\s){0,7}?without(?!\p{L})")
# what can hardly be done cannot, or can, as one likes to say it
_HARDLY = regex.compile(r"\s(?:barely|hardly|scarcely)(?!\p{L})")
_COMES_TO = ("to a ", "to an ")
_RESULTS = regex.compile(r"\s*(?:in|with|up)(?![A-Za-z])")  # what ends in a failure is none the less one
_THAN = "than"
_DEGREES = ("덜", "많이", "적게")  # begin phrases that say something of their own, and compare as well: 덜 넣다
_MARKS = regex.compile(r"[.,;:!?()“”\"]")
# the ends of English phrases that may stand behind the object of their verb (turn the lights off), where what follows
# is no object of theirs
_PARTICLES = frozenset(map(english_stem, ("on", "off", "up", "down", "in", "out", "forward", "back")))
_ENDS_A_PHRASE = regex.compile(
    r"\s*(?:[.,;:!?)]|$|(?:at|when|whenever|while|before|after|during|if|unless|until|for|by|with|without|but|to|in"
    r"|every|each|as|so|again|automatically|manually|now|first"
    r"|indoors|outdoors|inside|outside|here|there|today|tonight|tomorrow|overnight|[a-z]+ly"
    r"|(?:and|or)(?!\s(?:on|off|up|down|in|out)(?![A-Za-z])))(?![A-Za-z]))"
)
_JOINING = frozenset({"and", "or"})  # begin a phrase (and up), and have no object
_OBJECT_WORDS = 4  # of such an object, at most
_NO_OBJECT = frozenset(map(english_stem, "at in on to for by with from of into onto".split()))  # noqa: SIM905
_BEHIND_A_NOUN = regex.compile(rf"(?:{any_of(AFTER_A_NOUN)}|엔)?(?!\p{{Hangul}})|이[다었라며고]")


class Sign(NamedTuple):
    """A word or phrase that has an opposite."""

    span: Span
    meaning: Meaning
    soft: bool  # often said of something else, or the end of a compound
    negated: bool = False  # it is denied: "not increase"
    sure: bool = True  # and that is certain: the no stands right beside it
    undone: bool = False  # a word beside it may turn it round: 수출 중단
    parted: bool = False  # its object stands in it, between its first word and its last: turn the lights off

    @property
    def pole(self) -> int:
        """1 or -1: what is said, a no counted."""
        return -self.meaning.pole if self.negated else self.meaning.pole

    @property
    def readings(self) -> frozenset[int]:
        """The poles that it may be at: how far a no reaches is not always clear."""
        return frozenset({self.pole} if self.sure and not self.undone else {1, -1})


def read_signs(text: Text, opposites: Opposites, negation: Negation) -> tuple[Sign, ...]:
    """The signs of a text, in order; of those that overlap, the longest."""
    found = text.fact(read_bare_signs, opposites)
    if not found:
        return ()
    prose = text.fact(read_prose)
    denials = text.fact(read_korean_denials if text.language == "ko" else read_english_denials, negation)
    negated = Spans(denial.negated for denial in denials)
    read = (_with_denials(prose, sign, denials, negated) for sign in found) if denials else found
    return tuple(sign._replace(undone=True) if _undone(prose, sign, text.language, negation) else sign for sign in read)


def read_bare_signs(text: Text, opposites: Opposites) -> tuple[Sign, ...]:
    """The same before it is looked at what is denied: whether there is anything to compare costs no more than this."""
    signs = tuple(_korean(text.fact(read_prose), opposites) if text.language == "ko" else _english(text, opposites))
    if not any(sign.meaning.opposition == "quantifier" for sign in signs):
        return signs
    counts = {quantity.span.start - 1 for quantity in text.fact(read_numbers) if quantity.form != "hint"}
    return tuple(s for s in signs if s.meaning.opposition != "quantifier" or s.span.end not in counts)  # some fifty


def words_of(text: Text, sign: Sign) -> Sequence[Word]:
    """The words of a sign, without the object that may stand in it."""
    words = words_in(text, sign.span)
    return [words[0], words[-1]] if sign.parted else words


def both_poles(signs: Iterable[Sign]) -> Mapping[str, tuple[Sign, Sign]]:
    """The two of each row of which there is one at either pole and no more, as of more it is not plain which is said of
    what; the first pole before the second."""
    rows: defaultdict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        rows[sign.meaning.row].append(sign)
    pairs = {row: sorted(some, key=lambda sign: -sign.meaning.pole) for row, some in rows.items() if len(some) == 2}
    return {row: (a, b) for row, (a, b) in pairs.items() if a.meaning.pole != b.meaning.pole}


def _undone(prose: str, sign: Sign, language: Language, negation: Negation) -> bool:
    """Whether what stands beside it may turn a sign round: 수출 중단, 적지 않은, an end to exports."""
    if sign.meaning.opposition in ("bound", "order", "none"):
        return False
    undoes = negation.phrases(language, "undoes")
    if language == "ko":
        phrase = negation.phrases("ko", "cancels").match(prose, sign.span.start)
        if phrase and phrase.end() > sign.span.end:
            return True  # it says no to the word, and is not read as a no
        if prose.endswith(_LESS_KOREAN, 0, sign.span.start):
            return True
        beside = _OBJECT.match(prose, sign.span.end)
        return beside is not None and undoes.match(prose, beside.end()) is not None
    if _BANNED.match(prose, sign.span.end) and not _ALLOWED.match(prose, sign.span.end):
        return True
    if _WITHOUT.match(prose, sign.span.end) or _HARDLY.match(prose, sign.span.end):
        return True
    if prose.endswith(_LESS, 0, sign.span.start):
        return True
    if prose.endswith(_ADVERB, *sign.span):
        return False  # it says how something ended: violently
    start = max(0, sign.span.start - _UNDOING)
    return any(
        not (
            _RESULTS.match(prose, m.end())
            or _ASIDE.search(prose, m.end(), sign.span.start)
            or prose.endswith(_COMES_TO, 0, m.start())
        )
        for m in undoes.finditer(prose, start, sign.span.start)
    )


class Otherwise:
    """What one side may say by the opposite of what the other denies: 길지 않다, short."""

    def __init__(self, mine: Sequence[Sign], theirs: Sequence[Sign]) -> None:
        self._mine, self._spans = mine, Spans(sign.span for sign in mine)
        self._theirs, self._places = theirs, Spans(sign.span for sign in theirs)
        self._own = Counter((sign.meaning.row, sign.meaning.pole) for sign in mine)
        done = [sign for sign in theirs if not sign.undone]  # who stops taking a drug (복용 중단) does not take it
        self._all = Counter((sign.meaning.row, sign.meaning.pole) for sign in done)
        self._firm = Counter((sign.meaning.row, sign.meaning.pole) for sign in done if not sign.soft)

    def is_said(self, denial: Denial, *, soft: bool = True) -> bool:
        """Whether the other side has the opposite of what is denied on this one, more often than this one has it; of
        `soft` words only if wanted.
        """
        theirs = self._all if soft else self._firm
        # what this side has as well says nothing of the no: do not share personal data, 개인정보
        return any(theirs[opposite] > self._own[opposite] for opposite in self._opposites(denial))

    def is_opposite(self, denial: Denial, word: Word) -> bool:
        """Whether a word of the other side is itself the opposite of what is denied, soft as it may be: 잊지 못했다,
        remembered."""
        opposites = {*self._opposites(denial)}
        said = (self._theirs[n].meaning for n in self._places.overlapping(word.start, word.end))
        return any((meaning.row, meaning.pole) in opposites for meaning in said)

    def _opposites(self, denial: Denial) -> Iterator[tuple[str, int]]:
        """The rows and poles that are opposite to what is denied."""
        start = denial.absent.start if denial.absent else denial.negated.start
        denied = (self._mine[n] for n in self._spans.overlapping(start, denial.negated.end))
        own = Span(denial.no.start + 1, denial.no.end)  # the verb's ending, too, may be part of the sign: 열지 않다
        return ((sign.meaning.row, -sign.meaning.pole) for sign in denied if not sign.span.overlaps(own))


def _with_denials(prose: str, sign: Sign, denials: tuple[Denial, ...], negated: Spans) -> Sign:
    """The sign, negated where it is an odd number of times; a no that is a part of it (못 미치다) does not count.
    `negated` is what each of the denials is about.
    """
    if sign.meaning.opposition == "order":  # it is the verb that is denied: not before May
        return sign
    mine = [d for n in sorted(negated.overlapping(*sign.span)) if not _ends_within((d := denials[n]).no, sign.span)]
    if sign.meaning.opposition == "bound":  # without at least one: that one is lacking, and the bound stays
        mine = [d for d in mine if not is_lacking(prose, d)]
    sure = all(d.no.end > sign.span.start or _BESIDE.fullmatch(prose, d.no.end, sign.span.start) for d in mine)
    firm = [d for d in mine if not d.faint]
    manner = _MANNER.search(prose, sign.span.start, sign.span.end + 1) is not None  # 쉽게 볼 수 없다
    undone = len(firm) < len(mine) or (manner and any(0 <= d.negated.start - sign.span.end <= _NEXT for d in denials))
    return sign._replace(negated=len(firm) % 2 == 1, sure=sure, undone=undone)


def _ends_within(no: Span, sign: Span) -> bool:
    """Whether a no is a part of a sign, with or without the verb before it: is not true."""
    return sign.start < no.end <= sign.end


def _korean(prose: str, opposites: Opposites) -> Iterator[Sign]:
    taken = phrase = (
        0  # where the last sign ends, and the last one of several words that is often said of something else
    )
    for run in HANGUL.finditer(prose):
        start, end = run.span()
        for offset, known in forms_begun(prose[start : end + KEY - 1], end - start, opposites):
            at = start + offset
            within = at == start < phrase  # the verb of 불을 끄다, which says something by itself
            standing = [form for form in known if _stands(prose, form, at, start, end)] if at >= taken or within else ()
            if standing:
                stop = at + len(standing[0].text)
                # one text may be a noun and the beginning of a verb (높이, 높이다), or only look so
                alike = [form for form in standing if form.text == standing[0].text]
                said = [form for form in alike if form.meanings] if all(form.meanings for form in alike) else []
                hidden = within and at < taken
                if (
                    said
                    and not hidden
                    and " " in standing[0].text
                    and all(meaning.soft for form in said for meaning in form.meanings)
                ):
                    phrase = stop
                taken = max(taken, stop)
                for form in said:
                    inside = start < at < start + _COMPOUND and form.where == "noun"
                    for meaning in form.meanings:
                        if not (hidden and (meaning.soft or meaning.opposition == "order")):  # 하루 전날
                            yield Sign(Span(at, stop), meaning, meaning.soft or inside)
                if (degree := standing[0].text.partition(" ")[0]) in _DEGREES and " " in standing[0].text:
                    compared = (m for form in known if form.text == degree for m in form.meanings)
                    yield from (Sign(Span(at, at + len(degree)), m, m.soft) for m in compared if _compares(m))


def _compares(meaning: Meaning) -> bool:
    return meaning.opposition == "comparison"


@lru_cache(maxsize=1 << 12)
def forms_begun(word: str, length: int, opposites: Opposites) -> tuple[tuple[int, Sequence[KoreanForm]], ...]:
    """Where in a Hangul word of some length forms may begin, and which; behind it stands what the last of them have as
    their second character. Words come again, and most have none.
    """
    forms = opposites.korean_in(word)
    begun = [(at, forms.get(word[at : at + KEY], ())) for at in range(length)]
    begun[0] = 0, (*begun[0][1], *forms.get(word[0], ()))
    return tuple((at, known) for at, known in begun if known)


def _stands(prose: str, form: KoreanForm, at: int, start: int, end: int) -> bool:
    """Whether a form stands at a place of a word; a word of one syllable behind an ending (하기 전) is no beginning of
    another (만기 전역)."""
    if not (may_stand(form, at - start, end - start) and prose.startswith(form.text, at)):
        return False
    lone = form.where == "ending" and form.text[-2:-1] == " "
    return not lone or _BEHIND_A_NOUN.match(prose, at + len(form.text)) is not None


def may_stand(form: KoreanForm, at: int, length: int) -> bool:
    """Whether a form may stand at a place of a word of some length, whatever its letters are."""
    if form.where != "noun" and (form.where == "word") != (at == 0):
        return False
    return not form.whole or at + len(form.text) == length


def _english(text: Text, opposites: Opposites) -> Iterator[Sign]:
    prose, end = text.fact(read_prose), 0
    words = words_of_prose(text)
    stems = [word.keys[0] for word in words]
    forms = opposites.english_in(stems)
    if forms.keys().isdisjoint(stems):
        return
    for at, stem in enumerate(stems):
        if at < end or stem not in forms:
            continue
        form = _english_form(stems, at, forms[stem])
        if (form is None or len(form.stems) == 1) and (last := _parted_form(prose, words, at, forms[stem])):
            form, end = last
            span = Span(words[at].start, words[end - 1].end)
            yield from (Sign(span, meaning, meaning.soft, parted=True) for meaning in form.meanings)
        elif form:
            end = at + len(form.stems)
            for span, meaning in _said_in(form, words[at:end], forms):
                if not _MARKS.search(prose, *span):
                    yield Sign(span, meaning, meaning.soft or _may_be_named(prose, span, meaning))


def _may_be_named(prose: str, span: Span, meaning: Meaning) -> bool:
    """Whether what goes up or down inside a sentence has a capital, as a name has: Rose."""
    if meaning.opposition != "direction" or not _NAME.match(prose, span.start):
        return False
    return _INSIDE.match(prose, 0, span.start) is not None


def words_of_prose(text: Text) -> Sequence[Word]:
    """The words of a text without those of its markup."""
    prose = text.fact(read_prose)
    return text.fact(read_words) if prose == text else text.fact(_cut_prose)


def _cut_prose(text: Text) -> tuple[Word, ...]:
    return cut(text.fact(read_prose))


def _said_in(
    form: EnglishForm, words: Sequence[Word], forms: Mapping[str, Sequence[EnglishForm]]
) -> Iterator[tuple[Span, Meaning]]:
    """What a form says; of one that compares, what its first word says by itself (heavier than); of one with a word of
    order in it, what that says (after a meal); of one that a bound begins, which bound (more than half); and of one
    that begins or ends with what compares, that (use more, more expensive).
    """
    for meaning in form.meanings:
        yield Span(words[0].start, words[-1].end), meaning
    if len(form.stems) == 1 or not form.meanings:
        return
    said = {meaning.opposition for meaning in form.meanings}
    for other in forms.get(form.stems[0], ()) if "bound" not in said else ():
        size = len(other.stems)
        if 1 < size < len(form.stems) and form.stems[:size] == other.stems:
            for meaning in (m for m in other.meanings if m.opposition == "bound"):
                yield Span(words[0].start, words[size - 1].end), meaning
    compares = form.stems[1:] == (_THAN,)
    ends = (words[-1],) if _THAN in form.stems else (words[0], words[-1])
    for word, stem in zip(words, form.stems, strict=True):
        for meaning in (m for other in forms.get(stem, ()) if other.stems == (stem,) for m in other.meanings):
            compared = (compares and word is words[0]) or (_compares(meaning) and word in ends)
            if meaning.opposition not in said and (meaning.opposition == "order" or compared):
                yield Span(word.start, word.end), meaning


def _parted_form(
    prose: str, words: Sequence[Word], at: int, forms: Sequence[EnglishForm]
) -> tuple[EnglishForm, int] | None:
    """A form of a verb and a particle behind its object, with the number of the word behind it."""
    ends = {form.stems[1]: form for form in forms if len(form.stems) == 2 and form.stems[1] in _PARTICLES}
    if not ends or words[at].keys[0] in _JOINING:
        return None
    for n in range(at + 1, min(at + _OBJECT_WORDS + 2, len(words))):
        stem = words[n].keys[0]
        if _MARKS.search(prose, words[n - 1].end, words[n].start):
            return None
        if n > at + 1 and stem in ends and _ENDS_A_PHRASE.match(prose, words[n].end):
            return ends[stem], n + 1
        if stem in _NO_OBJECT:
            return None
    return None


def _english_form(stems: list[str], at: int, forms: Sequence[EnglishForm]) -> EnglishForm | None:
    for form in forms:
        if tuple(stems[at : at + len(form.stems)]) == form.stems:
            return form
    return None
