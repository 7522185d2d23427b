"""What a Korean no negates as the English says it, and what of the English may say no to that."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence, Set
from functools import cached_property

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import denies_in_english, denying_words
from qa_lint.facts.polarity.korean_negation import Denial, denying_korean_words, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.conjugation import DICTIONARY_ENDING, beginnings, beginnings_without_l
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word, english_stem
from qa_lint.languages.syllables import is_syllable, syllables_with
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.negation import Negation

_TRANSLATES = 0.1  # score from which a word of the other side may be the one that is negated
_MARGIN = 0.05  # between the scores of words that may translate it as well
_BEFORE = 2  # words before a negated one that may be translated in its stead: 효과가 크지 않다
_TELLS = 0.3  # score from which a word that is not denied is what an English word stands for
_KNOWN = 0.5  # and from which it is known for its translation
_GOVERNED = 7  # words before another that may say no to it
_PARTICLES = frozenset("out up off down over away back".split())  # noqa: SIM905 - of verbs, and none themselves
_HELPING = regex.compile(
    r"[하할한함합해했되돼된될됨됩있주줘보봐두둬놓버싶당]"
)  # verbs that only help the word before: 알려 주지 마라
# behind what is not done so, but otherwise (한꺼번에 넣지 말고), or is to be done then: 설치되지 않았으면 설치하십시오
INSTEAD = regex.compile(r"지[는도]?\s?(?:[말않]고|않[았으]*면)")
# or goes over to what is so: 끝나지 않았지만
GOES_OVER = regex.compile(rf"{INSTEAD.pattern}|지[는도]?\s?않[았으]*(?:지만|나|는데)")
_IS = regex.compile(r"있")  # the verb that only helps the one before: 설치되어 있지
_HELPING_BEHIND = regex.compile(r"[하해했한할합되돼된될됩됐]\p{Hangul}{0,3}")  # the same behind its no: 취업이 안 되는
# what little, few and rarely belong to where a verb is denied: 거의 느끼지 않는다, feel little
_HARDLY = "거의", "좀처럼"
_HARDLY_SO = regex.compile(any_of(_HARDLY))
_SHORTLY = 16  # characters before what is denied among which that stands
NON = regex.compile(r"(?<![A-Za-z])(?i:non)-?(?P<rest>[A-Za-z]{3,})")  # of any word at all: non-empty
_MANNER = "ly"  # unexpectedly
_HAS_NONE = regex.compile(r"(?i:\p{L}+less)")
# a prefix of negation in Hangul, and English ones as they are spelled: 비활성화, 언래핑
_NEGATIVE = regex.compile(r"[비불미무부]\p{Hangul}|언\p{Hangul}|디스\p{Hangul}|논\p{Hangul}")
_WITH_A_NO = regex.compile(rf"{any_of(_HARDLY)}|더\s?이상|더는|전혀|결코|절대로?")  # and other words that go with a no
_AS_LONG_AS = regex.compile(r"(?:는\s?|\s)한(?:에는|은)?(?!\p{Hangul})")  # behind a no: 않는 한, 아닌 한, unless
_UNLESS = regex.compile(r"(?i:unless)")
_YET = regex.compile(r"(?:아직|여태|여전히)(?:도|껏|까지)?")  # what is not so yet is still otherwise
_EVER = regex.compile(r"적[이은도]?")  # behind the verb of what has been: 말한 적이 없다
_CANNOT = regex.compile(r"수[가는도]?\s?없|지[는도를]?\s?못|불가")
_CAN = regex.compile(r"(?<![A-Za-z])(?i:can|could)\s(?:[a-z]+\s){0,2}?(?:be\s)?(?:[a-z]+ly\s)?$")
_REACH = 32  # characters before an English verb among which its can stands
_PRONOUNS = frozenset("i you he she it we they me him her us them my your his its our their".split())  # noqa: SIM905
# What goes on is not given up, and who stays does not leave: 웃음을 잃지 않았다, kept smiling
_GOES_ON = regex.compile(
    r"(?<![A-Za-z])(?i:keep(?:s|ing)?|kept|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|cling(?:s|ing)?|clung|stick(?:s|ing)?"
    r"|stuck|continu(?:es?|ed|ing)|persist(?:s|ed|ing)?|retain(?:s|ed|ing)?|preserv(?:es?|ed|ing))(?![A-Za-z])"
)
_STILL = regex.compile(r"(?<![A-Za-z])(?i:still)(?![A-Za-z])")  # at war, for 아직 끝나지 않았다
_HOLDS_ON = regex.compile(
    r"(?<![A-Za-z])(?i:(?:h[eo]ld(?:s|ing)?|st(?:and(?:s|ing)?|ood))"
    r" (?:on|onto|out|by|firm(?:ly)?|fast|back|still|(?:my|your|his|her|its|our|their) (?:ground|tongue|breath|peace)))"
    r"(?![A-Za-z])"
)
# English nouns, which deny no verb unless they govern it: a significant difference was observed, failure to observe
_NOUN = regex.compile(r"\p{L}+(?:[ea]nce|[st]ion|ure|age|ty|ness|loss)(?:e?s)?|\p{L}+ties", regex.IGNORECASE)
_GOVERNS = regex.compile(r"\s(?:to|from|of)\s")  # a failure to agree
# Words before which another clause begins, and those before which one goes on of which the same may be denied
_CLAUSE = regex.compile(
    r"[.,;:!?—–()]\s|(?<!\p{L})(?i:and|but|because|so|since|as|when|while|which|who|that|if|although|though|after)(?!\p{L})"
)
_APART = regex.compile(r"[.,;:!?—–()]\s|(?<!\p{L})(?i:but|because|so)(?!\p{L})")
# what says no to a whole clause that it begins, counts whose or follows: few are, unless they are, doubts that they are
_OF_A_CLAUSE = regex.compile(
    r"(?i:rarely|seldom|barely|few|fewer|little|least|less|only|unless|lest|until|till|whether|instead|rather.*|den(?:y|i).*"
    r"|doubt.*|impossib.*|unlike.*|hard|harder|difficul.*|too|other\sthan|apart\sfrom|aside\sfrom|who\sknows|false|wrong.*"
    r"|fail.*|refus.*|reject.*|lack.*|rul(?:e|es|ed|ing)\sout|must\swait|ha[svd]e?\sto\swait|yet\sto|but\sfor|all\sbut)"
)
# the auxiliary of a verb, with adverbs or an article at most between the two: has already been, is a
_FINITE = regex.compile(
    r"(?<!\p{L})(?i:is|are|was|were|am|has|have|had|can|could|will|would|should|must|may|might|do|does|did)\s"
    r"(?:(?:be|been|being|already|also|still|now|always|often|\p{L}+ly|(?:an?|the)(?:\s\p{L}+)?|so|very|quite|much|that|all|as|(?:able|going|allowed|likely"
    r"|expected|supposed|required|ready|set) to)\s)*(?:\p{L}+-)?$"
)
_LEFT_SO = regex.compile(r"\s*[두놓]")  # what helps a verb before a no: 열어 두지 않다
_LEAVES = regex.compile(r"(?i:leave|left)")
_OTHERWISE = "otherwise"
_DIFFERENTLY = regex.compile(r"달리|따로|별도|다르게|다른")  # what says that
# English words that say no by their meaning and are too common to be looked up, each with what says it in Korean
_SAID_SO = tuple(
    (regex.compile(rf"(?i:{english})"), regex.compile(korean))
    for english, korean in (
        (
            "only",
            r"(?<=\p{L})(?<![지미])만(?:이|의|을|은)?(?!\p{Hangul})|뿐|유일|불과|단지|오직|오로지|한해|한하여|한정",
        ),
        ("until|till", r"까지|전에"),
        ("whether", rf"[는은인한된{syllables_with('ㄹ')}]지(?!\p{{Hangul}}{{2}})|여부"),
        ("too", r"너무|\p{Hangul}도(?!\p{Hangul})"),
        ("left", r"왼|좌측|좌파|남[아은겨]"),
        ("different", r"다른|다양|차이|각각|서로"),
        ("hard|harder", r"열심|힘[들든껏써]|단단|딱딱|굳|하드|세게"),
        ("free", r"무료|자유|언제든|공짜|거저"),
        ("rather|rather than|instead|instead of", r"대신|보다|오히려"),
    )
)
_FUNCTION_STEMS = frozenset(english_stem(word) for word in ENGLISH_FUNCTION_WORDS)
_JOINED = regex.compile(r"(?<!\p{L})(?:and|but)\s")
_CANNOT_BE = regex.compile(r"(?i:un|in|im|ir|il)\p{L}+[ai]bl[ey]")
_GIVES_UP = regex.compile(r"(?i:abandon|forgo|forego|waiv|surrender|scrap|discard|quit)\p{L}*")
# what cannot be changed any more is so for good
_UNCHANGEABLE = regex.compile(r"(?:바[꾸꿀]|고[치칠]|되돌[리릴]|돌이[키킬]|물[리릴]|취소|철회|변경|수정|번복|해지)")
_FOR_GOOD = regex.compile(
    r"(?<!\p{L})(?i:permanent(?:ly)?|irreversibl[ey]|irrevocabl[ey]|final|binding|for good|set in stone)(?!\p{L})"
)
_OF_A_VERB = regex.compile(r"(?i:not|n['’]t|never)\s*$")  # an English no that no noun follows
_PREVENTED = regex.compile(r"\p{Hangul}?도록")  # what is kept from being done: 보지 못하도록 막다


class Noes:
    """Where a text says no by the meaning of its words."""

    def __init__(self, pair: Pair, negation: Negation, links: Links) -> None:
        self._pair, self._negation, self._links = pair, negation, links
        self.words = links.words
        self._saying: dict[tuple[frozenset[str], str], int] = {}  # Korean words, by what they say
        self._told: dict[str, Sequence[Word]] = {}  # see `_told_by`

    def in_english(self, where: Span, denial: Denial, word: Word, *, only_phrases: bool = False) -> bool:
        """Whether a stretch of the English says no in a way that may answer a Korean no, whose word `word` translates.

        A no that stands far before that word, or behind it, and translates what is not denied (실수, mistakes) is none.
        """
        prose = self._pair.english.fact(read_prose)
        if denies_in_english(prose, where, self._negation, self._links.words, only_phrases=True):
            return True
        if only_phrases:
            return False
        if self._is_so_for_good(where, denial):
            return True
        found = [
            no
            for no in denying_words(prose, where, self._negation, self._links.words)
            if not self._is_said_by_a_prefix(no, denial)
        ]
        return bool(found) and (
            self.is_said_again(denial, word) or any(not self._is_told(span, denial, word) for span in found)
        )

    def _is_said_by_a_prefix(self, no: Span, denial: Denial) -> bool:
        """Whether an English word says by its prefix what another Korean no denies: 예기치 않게, unexpected."""
        prefixed = self._negation.prefixed.fullmatch(self._pair.english.fact(read_prose), *no)
        if prefixed is None:
            return False
        stem = Word(0, 0, (english_stem(prefixed["rest"]),))
        return any(
            self._links.score(k, stem) >= _TELLS
            for other in self._every_no
            if other.no != denial.no
            for k in _denied_words(self._pair.korean, other)
        )

    @cached_property
    def _every_no(self) -> Sequence[Denial]:
        return self._pair.korean.fact(read_every_korean_no, self._negation)

    def is_said_again(self, denial: Denial, word: Word) -> bool:
        """Whether Korean says what is denied elsewhere, too, and English not as often: 권장했지만 더는 권장되지 않는다,
        it was recommended and is deprecated."""
        korean = self._pair.korean
        negated = _denied_words(korean, denial)
        denied = frozenset(key for k in negated for key in k.keys)
        own_verb = GOES_OVER.match(korean, denial.negated.end) and not _IS.fullmatch(korean, *denial.negated)
        said = denied, korean[slice(*denial.negated)] if own_verb else ""
        if said not in self._saying:
            self._saying[said] = self._count(korean.fact(read_words), *said)
        own = words_in(korean, Span(negated[0].start, denial.whole.end)) if negated else ()
        others = self._saying[said] - self._count(own, *said)
        return 0 < others >= self._english[word.keys[0]]

    @cached_property
    def _english(self) -> Counter[str]:
        """How often the English has each word."""
        return Counter(word.keys[0] for word in self._pair.english.fact(read_words))

    def _count(self, words: Sequence[Word], denied: Set[str], stem: str) -> int:
        """How many of some Korean words have one of these keys, or are a form of a verb whose stem is given."""
        return sum(not denied.isdisjoint(word.keys) or (stem != "" and self._is_form(word, stem)) for word in words)

    def _is_form(self, word: Word, stem: str) -> bool:
        """Whether a Korean word begins as a form of the verb of a stem does: 붓지 말고 … 부으세요."""
        if not (stem and is_syllable(stem[-1])):
            return False
        text, verb = self._pair.korean[word.start : word.end], stem + DICTIONARY_ENDING
        begun = any(text == form.text or (text.startswith(form.text) and not form.whole) for form in beginnings(verb))
        return begun or text.startswith(beginnings_without_l(verb))

    def anywhere_in_english(self, denial: Denial) -> bool:
        """Whether the English says no in a phrase, or by a word that stands for no Korean one beside what is denied."""
        prose = self._pair.english.fact(read_prose)
        everywhere = Span(0, len(prose))
        if denies_in_english(prose, everywhere, self._negation, self._links.words, only_phrases=True):
            return True
        if self._is_so_for_good(everywhere, denial):
            return True
        found = denying_words(prose, everywhere, self._negation, self._links.words)
        return any(not (self._only_helps(span, denial) or self._stands_for_another(span, denial)) for span in found)

    def _is_so_for_good(self, where: Span, denial: Denial) -> bool:
        """Whether English says that something is permanent, and Korean that it cannot be changed."""
        korean = self._pair.korean
        return (
            _CANNOT.search(korean, *denial.whole) is not None
            and _UNCHANGEABLE.match(korean, denial.negated.start) is not None
            and _FOR_GOOD.search(self._pair.english.fact(read_prose), *where) is not None
        )

    def _only_helps(self, no: Span, denial: Denial) -> bool:
        """Whether it is the verb that helps the one that is denied: 열어 두지 마세요, Leave it open."""
        helped = _LEFT_SO.match(self._pair.korean, denial.no.start) is not None
        return helped and _LEAVES.fullmatch(self._pair.english, *no) is not None

    def _is_told(self, no: Span, denial: Denial, word: Word) -> bool:
        """Whether a word that says no stands for a Korean word of its own, and too far from another to deny it."""
        words, korean = self._pair.english.fact(read_words), self._pair.korean
        denied = words_in(korean, denial.negated)
        known = any(self._links.score(k, word) >= _KNOWN for k in denied)
        itself = known and no == (word.start, word.end)
        if itself and (denial.forbidding or self._can_be_done(denial, word)):
            return True  # it is what is forbidden, or cannot be: 막지 마십시오, Block; 복구할 수 없다, can be recovered
        if self._is_told_of_a_statement(no, denial, word):
            return True
        at = bisect_left(words, no.end, key=lambda other: other.start)
        if any(self._links.score(k, governed) >= _KNOWN for k in denied for governed in words[at : at + 1]):
            return False  # 만들지 않도록, avoid creating
        if no.start <= word.start and word.end <= no.end and any(self._is_called_so(k, word) for k in denied):
            return True  # it is what is denied: 배제할 수 없다, ruled out
        if self._is_noun(no) and self._stands_for_another(no, denial):
            return True
        if self._only_helps(no, denial):
            return True
        if self._pair.english[slice(*no)] == _OTHERWISE and _DIFFERENTLY.search(korean):
            return True
        if self._is_of_another_clause(no, word) or self._answers_a_meaning(no, denial):
            return True
        at = bisect_left(words, word.start, key=lambda other: other.start)
        behind = words[min(at + 1, len(words) - 1)]  # case-insensitive
        if no.overlaps(Span(words[max(0, at - _GOVERNED)].start, behind.end)):
            return False
        return self._stands_for_another(no, denial)

    def _answers_a_meaning(self, no: Span, denial: Denial) -> bool:
        """Whether an English word that says no translates a Korean one that does, apart from what is denied: 거부하다,
        decline. What goes with a no (거의) or is denied itself says none.
        """
        apart = (span for span in self._saying_no_apart if not span.overlaps(denial.whole))
        return any(answer_each_other(self._pair, span, no, self._links) for span in apart)

    @cached_property
    def _with_a_no(self) -> Spans:
        """Where Korean words stand that go with a no."""
        return Spans(match.span() for match in _WITH_A_NO.finditer(self._pair.korean))

    @cached_property
    def _saying_no_apart(self) -> Sequence[Span]:
        """The Korean words that say no by their meaning, beside a no and what goes with one."""
        korean = self._pair.korean
        denied = Spans(denial.whole for denial in korean.fact(read_every_korean_no, self._negation))
        every = denying_korean_words(korean, self._negation)
        return [span for span in every if not (denied.overlap(*span) or self._with_a_no.overlap(*span))]

    def _told_by(self, english: Word) -> Sequence[Word]:
        """The Korean words that an English one may stand for, but for what goes with a no; remembered by its stem, as
        many noes ask for the same."""
        stem = english.keys[0]
        if stem not in self._told:
            words = (k for k in self._pair.korean.fact(read_words) if not self._with_a_no.overlap(k.start, k.end))
            self._told[stem] = [k for k in words if self._links.score(k, english) >= _TELLS]
        return self._told[stem]

    def _is_noun(self, no: Span) -> bool:
        """Whether an English word that says no is a noun by itself: a difference."""
        prose = self._pair.english.fact(read_prose)
        return _NOUN.fullmatch(prose, *no) is not None and not _GOVERNS.match(prose, no.end)

    def _is_of_another_clause(self, no: Span, word: Word) -> bool:
        """Whether an English word that says no stands in another clause than a verb with an auxiliary of its own."""
        prose = self._pair.english.fact(read_prose)
        if prose[word.start].isupper() or not _FINITE.search(prose, max(0, word.start - _REACH), word.start):
            return False
        between = Span(no.end, word.start) if no.end <= word.start else Span(word.end, no.start)
        apart = _APART if _OF_A_CLAUSE.fullmatch(prose, *no) else _CLAUSE
        return apart.search(prose, *between) is not None

    def _is_called_so(self, korean: Word, english: Word) -> bool:
        """Whether the dictionary has the one for the other, be it that both say no by their meaning (배제, rule out) or
        that English alone does (버리다, abandon); not what is hardly so (거의 없다, rare), or what cannot be done
        (피할 수 없다, unavoidable).
        """
        if _CANNOT_BE.fullmatch(self._pair.english, english.start, english.end):
            return False
        denies = self._negation.phrases("ko", "denies").match(self._pair.korean, korean.start)
        if denies is None and not _GIVES_UP.fullmatch(self._pair.english, english.start, english.end):
            return False
        hardly = self._pair.korean.startswith(_HARDLY, korean.start)
        return not hardly and self._links.translate(korean, english)

    def _is_told_of_a_statement(self, no: Span, denial: Denial, word: Word) -> bool:
        """The same where an auxiliary states the word that is denied: it is that very word (제거하지 않았다, has been
        removed), or stands outside of the two and has a Korean word of its own.
        """
        korean, english = self._pair.korean, self._pair.english
        stated = _FINITE.search(english, max(0, word.start - _REACH), word.start)
        if stated is None or _HARDLY_SO.search(korean, max(0, denial.negated.start - _SHORTLY), denial.no.end):
            return False
        denied = words_in(korean, denial.negated)
        if no == (word.start, word.end):
            cannot = _CANNOT.search(korean, *denial.whole) is not None
            negative = _HAS_NONE.fullmatch(english, *no) or self._negation.prefixed.fullmatch(english, *no)
            as_negative = negative and any(_NEGATIVE.match(korean, k.start) for k in denied)
            return not (cannot or (negative and not as_negative)) and any(
                self._links.score(k, word) >= _TRANSLATES if as_negative else self._links.translate(k, word)
                for k in denied
            )
        if no.overlaps(Span(stated.start(), word.end)):
            return False
        if not any(self._links.score(k, word) >= _TRANSLATES for k in denied):
            return False
        said = next((korean for said, korean in _SAID_SO if said.fullmatch(english, *no)), None)
        if said is None:
            return self._stands_for_another(no, denial)
        return any(not denial.whole.overlaps(Span(*found.span())) for found in said.finditer(korean))

    def _can_be_done(self, denial: Denial, word: Word) -> bool:
        """Whether English says that what cannot be can be, by the verb itself."""
        if not _CANNOT.search(self._pair.korean, *denial.whole):
            return False
        return _CAN.search(self._pair.english, max(0, word.start - _REACH), word.start) is not None

    def _stands_for_another(self, no: Span, denial: Denial) -> bool:
        """Whether an English word that says no stands for a Korean one beside what is denied, and not for that."""
        korean = self._pair.korean
        if _PREVENTED.match(korean, denial.no.end):
            return False
        denied = words_in(korean, denial.negated)
        telling = [e for e in words_in(self._pair.english, no) if self._links.tells(e)]
        condition = _AS_LONG_AS.match(korean, denial.whole.end)
        if condition and _UNLESS.fullmatch(self._pair.english, *no):
            return False
        itself = Span(denial.whole.start, condition.end() if condition else denial.whole.end)
        return bool(telling) and all(
            any(not Span(k.start, k.end).overlaps(itself) for k in self._told_by(e))
            and not any(self._links.score(k, e) >= _TRANSLATES for k in denied)
            for e in telling
        )

    def in_korean(self, denial: Denial, stated: Span) -> bool:
        """Whether the Korean says no by a word that may answer an English no, where what that denies is `stated`.

        One that translates an English word that says no by its meaning, too (거부, declined), is none, nor is one that
        stands before that word and translates what is not denied (잃다, lost): Korean says no behind.
        """
        words = self._pair.english.fact(read_words)
        beside = [e for e in words if self._links.tells(e) and not denial.no.overlaps(Span(e.start, e.end))]
        prose = self._pair.english.fact(read_prose)
        every = denying_words(prose, Span(0, len(prose)), self._negation, self._links.words)
        joined = _JOINED.search(prose, *denial.negated)  # did not agree and avoided us
        own = Span(denial.whole.start, joined.start() if joined else denial.whole.end)
        apart = [no for no in every if not no.overlaps(own)]
        behind = self._links.telling(words_in(self._pair.english, denial.negated))[:1]
        of_a_verb = behind and _OF_A_VERB.search(prose, *denial.no)
        verb = Span(behind[0].start, behind[0].end) if of_a_verb else None
        return any(
            # what is denied may say no by its meaning, too: 취소됩니다, will not be cancelled
            (
                no.end > stated.start
                and not (verb and no.start == stated.start and answer_each_other(self._pair, no, verb, self._links))
            )
            or not any(self._links.score(k, e) >= _TELLS for k in words_in(self._pair.korean, no) for e in beside)
            for no in denying_korean_words(self._pair.korean, self._negation)
            if not any(answer_each_other(self._pair, no, other, self._links) for other in apart)
        )


class Counterparts:
    """The English words that translate what a Korean no negates."""

    def __init__(self, pair: Pair, links: Links) -> None:
        self._pair, self._links = pair, links
        self._found: dict[tuple[str, ...], Sequence[Word]] = {}  # by the Korean words that are translated
        self._said: dict[tuple[str, ...], Sequence[int]] = {}  # where words stand that are said more than once, by keys

    def of(self, denial: Denial) -> tuple[Word | None, bool]:
        """The word that best translates what is negated, or else (False) one of the words before it.

        Of words that translate it as well, it is the one that comes in the same turn where Korean says it as many
        times, and else the one that stands at the same part of the text.
        """
        korean = self._pair.korean
        words = korean.fact(read_words)
        first = bisect_left(words, denial.negated.start, key=lambda word: word.start)
        before = [w for w in words[max(0, first - _BEFORE) : first] if not _YET.fullmatch(korean, w.start, w.end)]
        helping = _HELPING_BEHIND if denial.no.start < denial.negated.start else _HELPING
        helps = helping.fullmatch(korean, *denial.negated) is not None
        for theirs, itself in ((words_in(korean, denial.negated), True), (before[-1:], helps), (before, False)):
            spoken = (k for k in theirs if is_syllable(korean[k.start]))
            if alike := self._alike([k for k in spoken if not _EVER.fullmatch(korean, k.start, k.end)]):
                if len(alike) > 1 and (turn := self._turn(theirs[-1], len(alike))) is not None:
                    return alike[turn], itself
                place = denial.negated.start / len(korean) * len(self._pair.english)
                at = bisect_left(alike, place, key=lambda word: word.start)
                return min(alike[max(0, at - 1) : at + 1], key=lambda word: abs(word.start - place)), itself
        return None, False

    def _turn(self, own: Word, times: int) -> int | None:
        """How many words before a Korean one say the same, if as many do in all as are asked for."""
        if own.keys not in self._said:
            keys = frozenset(own.keys)
            words = self._pair.korean.fact(read_words)
            self._said[own.keys] = [word.start for word in words if not keys.isdisjoint(word.keys)]
        starts = self._said[own.keys]
        return bisect_left(starts, own.start) if len(starts) == times else None

    def _alike(self, own: Sequence[Word]) -> Sequence[Word]:
        """The words that translate one of some Korean words best, or nearly so, in their order."""
        told = tuple(self._pair.korean[word.start : word.end] for word in own)
        if told not in self._found:
            known = [e for e in self._common if any(self._links.translate(k, e) for k in own)]
            english = sorted([*self._english, *known], key=lambda word: word.start) if known else self._english
            scored = [(max((self._links.score(k, e) for k in own), default=0.0), e) for e in english]
            best = max((score for score, _ in scored), default=0.0)
            alike = [e for score, e in scored if score >= best - _MARGIN] if best >= _TRANSLATES else []
            self._found[told] = alike
        return self._found[told]

    @cached_property
    def _spoken(self) -> Sequence[Word]:
        """No code, and no number, which translates no verb."""
        text, prose = self._pair.english, self._pair.english.fact(read_prose)
        words = text.fact(read_words)
        return [w for w in words if prose[w.start].isalpha() and w.keys[0] not in _PARTICLES | _PRONOUNS]

    @cached_property
    def _english(self) -> Sequence[Word]:
        return self._links.telling(self._spoken)

    @cached_property
    def _common(self) -> Sequence[Word]:
        """Words that many sentences have and that say something (use, set, return): they translate what the dictionary
        has them for, and nothing that they only go along with."""
        telling = frozenset(self._english)
        return [w for w in self._spoken if w not in telling and w.keys[0] not in _FUNCTION_STEMS]


def answer_each_other(pair: Pair, korean: Span, english: Span, links: Links) -> bool:
    """Whether two words that say no by their meaning translate each other: 무효, void."""
    return any(
        links.tells(e) and links.score(k, e) >= _TELLS
        for k in words_in(pair.korean, korean)
        for e in words_in(pair.english, english)
    )


def _read_staying(english: Text) -> tuple[bool, bool, bool]:
    """Whether a text says that somebody holds on, whether it has a word of staying, and whether something is still so;
    for all its denials at once."""
    prose = english.fact(read_prose)
    holds_on, stays, is_still = (pattern.search(prose) is not None for pattern in (_HOLDS_ON, _GOES_ON, _STILL))
    return holds_on, stays, is_still


def is_still_so(pair: Pair, denial: Denial, word: Word, links: Links) -> bool:
    """Whether an English word says that something has not ended (still, remains, kept), and none says for sure what a
    Korean verb denies (잠겨 있지 않다, kept locked)."""
    prose = pair.english.fact(read_prose)
    if not any(pattern.match(prose, word.start) for pattern in (_GOES_ON, _STILL)):
        return False
    denied = _denied_words(pair.korean, denial)
    return not any(links.score(k, e) >= _KNOWN for k in denied for e in pair.english.fact(read_words) if e != word)


def _says_yet(korean: Text) -> bool:
    return any(_YET.fullmatch(korean, word.start, word.end) for word in korean.fact(read_words))


def goes_on(pair: Pair, denial: Denial, links: Links) -> bool:
    """Whether English says of what a Korean verb denies that its opposite goes on (held on, stood his ground); by a
    word of staying only where no English word translates the verb itself (남지 않았다, stayed).
    """
    holds_on, stays, is_still = pair.english.fact(_read_staying)
    if holds_on or not (stays or (is_still and pair.korean.fact(_says_yet))):
        return holds_on
    english = [word for word in pair.english.fact(read_words) if word.keys[0] not in _PRONOUNS]
    denied = _denied_words(pair.korean, denial)
    return not any(links.score(k, e) >= _TRANSLATES for k in denied for e in english)


def says_with_a_prefix(pair: Pair, denial: Denial, negation: Negation, links: Links) -> bool:
    """Whether an English word says by its prefix what a Korean no denies: 보이지 않는, invisible; 영숫자가 아닌,
    non-alphanumeric."""
    stems, denied = pair.english.fact(_read_prefixed, negation), _denied_words(pair.korean, denial)
    return any(links.score(k, Word(0, 0, (stem,))) >= _TRANSLATES for stem in stems for k in denied)


def _read_prefixed(text: Text, negation: Negation) -> Set[str]:
    """The stems of what the English words with a prefix of negation deny."""
    prose = text.fact(read_prose)
    rests = [match.group("rest") for pattern in (negation.prefixed, NON) for match in pattern.finditer(prose)]
    return {english_stem(form) for rest in rests for form in (rest, rest.removesuffix(_MANNER))}


def _denied_words(korean: Text, denial: Denial) -> Sequence[Word]:
    """What a Korean no denies, or the word before a verb that only helps it: 잠겨 있지 않다."""
    negated = words_in(korean, denial.negated)
    if not _IS.fullmatch(korean, *denial.negated):
        return negated
    words = korean.fact(read_words)
    return words[: bisect_left(words, denial.negated.start, key=lambda word: word.start)][-1:] or negated
