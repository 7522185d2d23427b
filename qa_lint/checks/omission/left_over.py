"""What alone is left over of a pair: a clause or words in a row that nothing answers, where all else is answered.

A translator who says things in other words leaves words without an answer on both sides. Where they stand on one side
only, together, and are known words, they were left out, where the statistics of stretches do not speak against it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from math import inf
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.last_clauses import LONGEST_JOINT, is_own_clause
from qa_lint.checks.omission.looks import Look
from qa_lint.checks.omission.open_units import is_open, is_predicate, left_alone, lost_of
from qa_lint.checks.omission.stretches import (
    CHEAP,
    LANGUAGES,
    Standards,
    Stretch,
    begins,
    cheap_look,
    ends,
    letters_of,
    odds_of,
    stretch_of,
    unanswered,
    weight_of,
)
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.explanations import is_explanation
from qa_lint.facts.content.word_answers import SAID, answers_of_words
from qa_lint.facts.joined_predicates import read_joined_predicates
from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.sentences import read_clause_starts, read_clauses, read_statements
from qa_lint.facts.spans import Spans
from qa_lint.facts.subordinate_clauses import has_subordinate_clause, read_subordinate_clauses
from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.syllables import is_syllable, split_syllable
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.vocabulary import Vocabulary

# The names of the regressions.
LEFT_OVER: Mapping[Language, str] = {"ko": "korean-left-over", "en": "english-left-over"}
# What stands alone by no bounds is told from these log odds on, where so much of it has no answer, at least, and of the
# rest of its side and of the other side so much, at most. By hand, on 20,000 rows of bitext that was left as it was: of
# the dozen that are told three in four lack something. Of what would be told beside code it was one in two.
_LIKELY = 0.9
_OF_ITSELF, _OF_THE_REST, _OF_THE_OTHER = 0.5, 0.25, 0.1

_WHOLE = 1.0  # the answer of what belongs to an expression
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_WORDS = 2  # open words of a clause that has more than one open unit
_NOUNS = 3  # how many open units are more than a noun that says it otherwise
_UNKNOWN = 1  # the most open units of a clause of which nothing is known
_SAID_BY_ONE = 3  # open units that a single word may say that nobody knows


class _Lone(NamedTuple):
    """From when on something stands alone: the fewest open units in it and the most answered ones; the most open ones
    of the rest of its side and of the other; the fewest answered ones of these; the least surplus of its side; the
    least log odds, by all looks at it as a stretch; the most units of the rest, as in much text something is always
    said in other words; and what it must be itself.
    """

    open: int
    answered: int
    open_beside: int
    open_there: int
    answered_beside: int
    answered_there: int
    surplus: float
    odds: float
    most: float = inf
    says: float = 0.0  # the least that its open units say together
    clause: bool = False  # it must be more than nouns, or an adverb: have three open units, or a predicate


# Set by hand on held-out bitext and news: of 14,000 sentences that were left as they are all together flag some 25, of
# which 20 lack something. The more there is beside it that has no answer, the more must it say.
_STATEMENTS = (
    _Lone(3, 1, 3, 1, 3, 3, -0.2, -0.6),
    _Lone(4, 0, 3, 1, 3, 3, -0.2, -1.5),
    _Lone(2, 0, 0, 0, 2, 2, 0.2, -1.0),
    _Lone(1, 0, 0, 0, 3, 3, -0.2, -4.0),
    _Lone(1, 0, 0, 0, 1, 1, 0.2, -3.0),
)
_CLAUSES: Mapping[Language, Sequence[_Lone]] = {
    "ko": (
        _Lone(1, 1, 0, 0, 2, 2, 0.3, -0.7),
        _Lone(2, 1, 0, 0, 2, 2, 0.0, -0.7),
        _Lone(2, 0, 0, 0, 1, 1, 0.2, -1.0, 8),
        _Lone(3, 1, 1, 1, 3, 3, 0.0, -1.0),
        _Lone(4, 0, 3, 3, 6, 2, 0.0, -1.0),
        _Lone(3, 1, 1, 1, 2, 4, -0.2, -2.0),
        _Lone(3, 1, 2, 2, 2, 6, 0.0, -2.0),
    ),
    "en": (
        _Lone(1, 1, 0, 0, 2, 2, 0.3, -1.0),
        _Lone(2, 1, 0, 0, 2, 2, 0.0, -1.0),
        _Lone(2, 0, 0, 0, 1, 1, 0.0, -1.0, 8),
        _Lone(2, 0, 1, 1, 3, 3, 0.0, -1.0),
        _Lone(3, 1, 1, 1, 3, 3, 0.0, -1.0),
        _Lone(4, 0, 3, 3, 6, 2, 0.0, -1.0),
    ),
}
# What a subordinate clause is, where the other side has none; and what stands in brackets, where it has fewer of them.
# Of 10,000 rows of bitext, 5 have such a clause by these bounds, and 130 of the same from which something was taken
# away; 5 such a bracket, all of them lost, and 60.
_SUBORDINATE = (
    _Lone(1, 0, 0, 0, 1, 1, -0.1, -2.5),
    _Lone(2, 0, 1, 0, 2, 2, 0.1, -1.0),
    _Lone(3, 0, 1, 1, 2, 2, 0.1, -0.5),
)
# Any clause of which no word is answered, where what is open on the other side is one word that may say one that is
# open of the rest (다회용 컵, reusable cups), or nothing; the limit is of the units of a side, up to which a noun that
# makes a compound with an answered one says nothing else. Of 10,600 rows of bitext and news these tell three, of which
# two lack something.
_SHORT = 12
_UNSAID: Mapping[Language, Sequence[_Lone]] = {
    "ko": (
        _Lone(2, 0, 0, 0, 1, 2, 0.05, -2.0),
        _Lone(2, 0, 1, 0, 2, 2, 0.1, -0.8, most=8),
        _Lone(2, 0, 0, 0, 3, 3, -0.35, -4.6, most=14),
    ),
    "en": (
        _Lone(2, 0, 0, 0, 1, 2, 0.1, -2.0),
        _Lone(2, 0, 1, 0, 2, 2, 0.2, -0.8, most=8),
        _Lone(2, 0, 0, 0, 3, 3, 0.0, -4.0, most=10),
    ),
}
# A clause with a subject of its own that ends a Korean sentence, of which nothing is answered
_OWN_CLAUSES = (
    _Lone(2, 0, 0, 0, 2, 2, -0.1, -1.0),
    _Lone(3, 0, 1, 1, 2, 2, 0.0, -1.0),
)
# What is joined to what else somebody does
_JOINED_PREDICATES = (
    _Lone(2, 1, 0, 0, 2, 3, 0.2, -3.0),  # folded the letter | and slipped it under the door
    _Lone(2, 1, 0, 0, 2, 2, 0.1, -1.5),
    _Lone(2, 0, 1, 1, 3, 3, 0.2, -0.5),
    _Lone(3, 2, 1, 1, 3, 3, 0.2, -0.5),
)
# and of a translation that is so much longer, where it has a single word
_ADDED_CLAUSES = (_Lone(1, 0, 0, 0, 1, 1, 0.3, -2.5),)
_BRACKETED = (
    _Lone(1, 0, 0, 0, 1, 1, -0.3, -4.5),
    _Lone(2, 0, 0, 0, 3, 3, -0.5, -6.5),
    _Lone(1, 0, 1, 0, 2, 2, -0.1, -2.5),
    _Lone(2, 0, 0, 1, 2, 2, -0.1, -2.0),
    _Lone(3, 0, 1, 1, 2, 2, 0.0, -1.5),
)
# What is no clause, where one ends with it in Korean, or begins in English; and where none does. Of 22,000 sentences of
# bitext one is told by the last bounds of Korean ones alone.
_PARTS: Mapping[Language, Sequence[_Lone]] = {
    "ko": (_Lone(3, 1, 0, 0, 2, 2, 0.0, -0.3),),
    "en": (_Lone(1, 1, 0, 0, 2, 2, 0.3, -0.3), _Lone(2, 1, 0, 0, 2, 2, 0.0, -0.3)),
}
_RUNS: Mapping[Language, Sequence[_Lone]] = {
    "ko": (
        _Lone(3, 1, 1, 1, 3, 3, 0.0, 0.5),
        _Lone(2, 0, 0, 0, 3, 3, -0.1, -1.3, says=7.8, clause=True),
        _Lone(4, 1, 2, 3, 2, 2, 0.3, -0.5, clause=True),
        _Lone(3, 0, 0, 1, 3, 6, -0.2, -1.0, clause=True),
    ),
    "en": (_Lone(2, 0, 1, 1, 3, 3, 0.0, 0.5), _Lone(3, 1, 2, 0, 2, 2, 0.3, -0.5)),
}
# What holds a Korean predicate and is no markup, wherever it stands. Of 10,900 rows of bitext, 2 are told by these
# bounds alone, and 49 of 970 from which a clause was taken away.
_PREDICATES = (
    _Lone(3, 0, 1, 0, 2, 4, 0.0, -1.5),
    _Lone(3, 0, 1, 1, 2, 6, 0.0, -1.0),
    _Lone(3, 1, 1, 1, 2, 4, 0.1, -2.0),
    _Lone(3, 0, 2, 3, 2, 6, 0.0, 0.0),
    _Lone(1, 1, 2, 2, 2, 6, 0.2, -0.8),
    _Lone(1, 1, 1, 1, 2, 2, 0.4, 0.0),
)
# What somebody does with something, by a verb that is joined to what he does besides, or that tells of the next noun
# (신발을 벗고, 임금 인상을 요구하던), where what is open on the other side is no more than what is open beside it, and
# so may say that; the likelier so where all else is answered, or the sentence is short.
_DEEDS_ALONE = (
    _Lone(2, 0, 3, 1, 4, 4, -0.4, -1.0),
    _Lone(2, 0, 1, 1, 2, 2, -0.4, -1.0),
    _Lone(2, 0, 0, 0, 4, 4, -0.4, -1.9),
    _Lone(2, 0, 1, 1, 2, 2, -0.4, -1.9, most=5),
)
# nouns that say so little that their verbs say all: 작업을 수행하고, 영향을 미치는
_SLIGHT_NOUN = regex.compile(
    r"가능성|가운데|거리|결과|결정|경우|경향|계획|계속|과정|관계|관심|구성|구조|그|근거|기간|기능|기록|기반|기준|기회"
    r"|내용|노력|단계|단위|단체|대|대기|대상|대책|도움|등|뜻|마음|말|맞|메시지|모습|목적|문자|문제|바탕|발생|방법|방식"
    r"|방안|보기|부분|부여|분위기|사람|사실|사전|사항|상대|상태|상황|생각|선택|설명|성공|성과|소개|속|수|수단|수준"
    r"|수행|시간|시작|시점|시절|실패|업무|여부|역할|영향|예|옵션|요소|용|위치|의견|의미|이름|이야기|이유|이용|일|입"
    r"|입장|자동|자료|자리|자체|작성|작업|적용|전부|점|정도|정보|정책|조건|조정|조치|조합|존재|종류|주|중심|지금|지정|처리"
    r"|집합|차례|차이|측면|코드|특성|특징|파악|판단|포함|표현|필요|하나|해당|현상|형식|형태|활동|활용|효과|힘"
)
# Where no word of the other side points at it: the same, where all else is answered, and what says where, when, how or
# with what, by the particle that ends it or the preposition before it.
_UNMENTIONED: Mapping[Language, Sequence[_Lone]] = {
    "ko": (_Lone(3, 0, 0, 0, 2, 2, 0.1, -1.0, clause=True),),
    "en": (_Lone(2, 0, 0, 0, 2, 2, 0.2, -0.5), _Lone(3, 0, 0, 0, 1, 1, 0.1, -1.5)),
}
_MODIFIERS = (_Lone(2, 0, 0, 0, 2, 2, 0.1, -1.5),)
_AS_ADVERBIALS = {
    "ko": regex.compile(r"\p{Hangul}(?:에서|으?로|에|까지|부터|에게|처럼|마다|없이)[는도만]?$"),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:at|in|on|from|with|without|by|near|under|over|during|through|across|against|among|inside|outside"
        r"|behind|for|into|like|along|around|between|within|throughout|after|before|above|below|beyond|beside|toward|towards"
        r"|upon|despite|due to|thanks to|next to|(?:because|instead|ahead|regardless|in (?:front|spite)|as part) of"
        r")\s(?:(?:the|an?|his|her|its|their|our|your|my)\s)?$"
    ),
}
_AS_RELATIVE = regex.compile(
    r"(?<!\p{L})(?:who|which|that|whose)\s(?:(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did)(?:\snot)?\s)?"
    r"(?:(?:the|an?|his|her|its|their|our|your|my|you|we|they|he|she|it|i)\s)?$",
    regex.IGNORECASE,
)
_LONGEST_LINK = 24  # characters before an English word in which what makes it a modifier stands
# words behind a Korean noun that make a modifier of it, as its particle does; none is a unit of its own
_MADE_MODIFIER = regex.compile(
    r"\s(?:없이|통해|위해|따라|함께|같이|사이에?|(?:앞|뒤|옆|안|밖|위|밑|아래|속|곁)(?:에서|에|으로)|(?<=[이가은는도에]\s)[있없]는)"
    r"(?!\p{Hangul})"
)
# What says why or what for something is done, in one word that the other side has nothing for: by what follows it in
# Korean, and by what stands before it in English. That the other side gives no reason at all is asked, too.
_REASONS = (_Lone(1, 0, 0, 0, 2, 2, -0.1, -5.0), _Lone(1, 0, 0, 1, 2, 2, 0.1, -4.0))
_OF_A_REASON = {
    "ko": regex.compile(
        r"\p{Hangul}{0,8}\s?(?:때문|탓|덕분|덕에|(?<=[로을를]\s)(?:인[해하한]|말미암|위[해하한])|기\s위[해하한])|려면"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:because of|due to|owing to|thanks to|as a result of|on account of|for fear of"
        r"|(?:in order |so as )?to (?!the\s|an?\s)(?:\p{L}{3,}\s)?)(?:(?:the|an?|his|her|its|their|our|your|my)\s)?$"
    ),
}
_MARKED_BY = 30  # characters before an English word in which what makes a reason of it stands
_REASON_ENDS = regex.compile(  # not with "full" in "to ensure full compatibility"
    r"\s*(?:$|[.,;:!?)\]\"”—–]|(?:the|an?|of|in|on|at|for|and|or|to|by|with|from|into|when|if|until|before|after|as|that"
    r"|which|who|during|while|is|are|was|were|will|has|have|had)(?!\p{L}))"
)
_GIVES_A_REASON = {
    "ko": regex.compile(
        r"때문|탓|덕[분에]|이유|까닭|결과|로(?!\p{Hangul})|므로|[으하되이]니까?(?!\p{Hangul})"
        r"|[아어여해라워져]서(?!\p{Hangul})|위[해하한]|도록|려[고면]|느라|바람에|통에"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:because|since|as|due|owing|thanks|by|from|after|following|with|amid|over|reasons?|results?"
        r"|resulted|caus\p{L}+|forc\p{L}+|led|leads?|ma[dk]e|so|to|for|when|if)(?!\p{L})"
    ),
}
_IS_CAUSE = regex.compile(r"때문|탓|덕")  # of which an infinitive says nothing
_TO_DO = "to"
# What is done without something, or instead of it (표결 없이, without a vote; 계단 대신, instead of stairs), where the
# other side has nothing that may deny.
_WITHOUT = (_Lone(1, 0, 0, 0, 2, 2, -0.3, -6.0),)
_OF_WITHOUT = {
    "ko": regex.compile(r"(?:\s없이|(?:\s|(?<=\s))대신에?)(?!\p{Hangul})"),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:without|instead\sof|rather\sthan)\s(?:(?:the|an?|any|his|her|its|their|our|your|my)\s)?$"
    ),
}
# What was not done, and how English may say so of what is done: 정리하지 못한 채로, without sorting it out
_LEFT_UNDONE = regex.compile(r"[지도은는]\s(?:않|못)|없")
_SAYS_WITHOUT = regex.compile(r"(?i)(?<!\p{L})(?:without|un\p{L}{4,})(?!\p{L})")
_OPENS_QUOTATION = regex.compile(r"[\"“‘']")
_MAY_DENY = {
    "ko": regex.compile(r"없|않|아니|못|말[고아]|대신|안\s|(?<!\p{Hangul})[무불비미]\p{Hangul}"),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:no|not|none|nor|never|without|cannot|free|un\p{L}+|in\p{L}{4,}|im\p{L}{4,}|ir\p{L}{4,}|non\p{L}*"
        r"|dis\p{L}+|\p{L}+less(?:ly)?|instead|rather|replac\p{L}+|substitut\p{L}+|all|every|everything|simply|just|immediately)(?!\p{L})|n['’]t(?!\p{L})"
    ),
}
_POINTING = {
    "ko": regex.compile(r"(?<!\p{L})(?:[거여저]기|[그이저]\s?[곳때]|[그이저]것|[그이저]렇게)"),
    "en": regex.compile(r"(?<!\p{L})(?i:t?here|then|thus|so|such|it|them|that|this|those|these)(?!\p{L})"),
}
_BEFORE_A_NOUN = {
    "ko": regex.compile(r"(?<!\p{L})(?:[이그저]|이번|해당|본)\s(?=\p{L})"),
    "en": regex.compile(
        r"(?<!\p{L})(?i:(?:this|that)\s(?!(?:was|will|would|can|could|may|might|must|shall|should|has|had|did|\p{L}+(?:s|ed))(?!\p{L}))"
        r"|(?:these|those)\s(?=\p{L}+s(?!\p{L})))(?=\p{Ll}{3})"
    ),
}
# How far below what is asked the log odds by the account alone may be for the encoder to be asked: by hand. Of 900 lost
# stretches none was told that was 1.1 below; of what it was asked about in vain three in five were further.
_HOPELESS = 1.5
_ADDED = 0.8  # how much more log odds are asked of a translation, which explains, and
_FEWEST_ADDED = 2  # how many open units, but of a subordinate clause
# how English explains to its readers what a Korean word means: the poet, known by his pen name
_EXPLAINING = regex.compile(
    r"(?<!\p{L})(?i:(?:also |better |commonly )?known|so-called|called|named|nicknamed|meaning|literally|short for"
    r"|translated|traditional|a (?:kind|type|form) of|Lunar|Korean?)(?!\p{L})"
)
_BRACKETS = regex.compile(r"\([^()]{2,}\)")
_LONG = 8  # characters of a bracket that may say as much as a clause
_FOREIGN = {"ko": regex.compile(r"\p{Latin}"), "en": regex.compile(r"\p{Hangul}")}
_MAY_BE_UNDERSTOOD = regex.compile(r"(?<!\S)\(\p{Hangul}{1,5}\)\s\p{Hangul}")  # (여행용) 가방, the suitcase
_SAID_IN_BRACKETS = {"ko": regex.compile(r"\p{Hangul}{2}"), "en": regex.compile(r"(?<!\p{L})\p{Ll}{3}")}


class Candidate(NamedTuple):
    """What may be left over of a text: bounds beside those of any run, and whether it is all that one or two
    neighbouring clauses say, or a bracket.
    """

    stretch: Stretch
    bounds: Sequence[_Lone]
    whole: bool


def left_over(pair: Pair, standards: Standards) -> Iterator[Stretch]:
    """What either side has alone, a clause before a run of words that is none; at most one of each side.

    What stands alone by none of the bounds may still be likelier to be lost than said in other words, by how much of
    it, of the rest and of the other side is answered, and by the lengths.
    """
    tables = standards.tables
    for language in LANGUAGES:
        added = pair.side(language).text is pair.target.text
        found = [
            one
            for one in candidates(pair, language, tables)
            if may_be_lost(one.stretch, tables, added and one.bounds is not _SUBORDINATE)
        ]
        alone = next((one for one in found if _is_alone(one, standards, added)), None)
        alone = alone or _likely(found, standards, added)
        if language == "ko" and not (alone or added):  # a translation into Korean explains
            alone = next((one for one in found if _is_deed_alone(one.stretch, standards)), None)
        if alone:
            yield alone.stretch


def candidates(pair: Pair, language: Language, tables: Tables) -> Iterator[Candidate]:
    """What of a side of a pair may stand alone, by its account."""
    text, there = pair.side(language).text, pair.side(other_language(language)).text
    account = pair.fact(read_account, tables)
    entries, theirs = account.side(language), account.side(there.language)
    notes = text.fact(read_notes)
    for (first, last), bounds, whole in _runs(text, there, entries, tables.dictionary):
        inside = entries[first:last]
        if any(map(is_open, inside)):
            span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
            if not any(map(span.overlaps, notes)):
                rest = (*entries[:first], *entries[last:])
                yield Candidate(Stretch(text, there, span, inside, rest, theirs), bounds, whole)
    if least := stretch_of(pair, language, tables):
        yield Candidate(least, (), False)


def _likely(found: Sequence[Candidate], standards: Standards, added: bool) -> Candidate | None:
    """The candidate that is likeliest to be lost, of those that say something while nearly all else is answered."""
    if not found or not _may_be_likely(found[0].stretch):
        return None
    left = [one for one in found if _says_what_is_lost(one.stretch, standards.tables.dictionary)]
    if not left:
        return None
    regression = standards.weights[LEFT_OVER[left[0].stretch.text.language]]
    odds = [regression.log_odds(lone_look(one, standards.usual)) for one in left]
    best = max(range(len(left)), key=odds.__getitem__)
    return left[best] if odds[best] > _LIKELY + _ADDED * added else None


def _may_be_likely(stretch: Stretch) -> bool:
    """Whether the other side is answered, and neither side has code nor does the other one end with what follows."""
    text, other, theirs = stretch.text, stretch.other, stretch.theirs
    if unanswered(theirs) > _OF_THE_OTHER * weight_of(theirs) or other.rstrip().endswith((":", "：")):
        return False
    return not any("\ufffc" in side.fact(read_prose) for side in (text, other))


def _says_what_is_lost(stretch: Stretch, dictionary: Dictionary) -> bool:
    """Whether much of it has no answer, and little of the rest; more than a word, as that is said in another way, more
    than a number with its verb, in Korean a clause, and not what something is not.
    """
    lost = lost_of(stretch)
    if len(lost) < _WORDS or not _is_in_words(lost) or _NOT_SO_BUT.search(stretch.text, *stretch.span):
        return False
    if unanswered(stretch.entries) < _OF_ITSELF * weight_of(stretch.entries):
        return False
    if unanswered(stretch.rest) > _OF_THE_REST * weight_of(stretch.rest):
        return False
    return stretch.text.language == "en" or _is_clause(lost, stretch.text, dictionary)


def lone_look(candidate: Candidate, usual: float) -> Look:
    """What the account and the lengths say of a candidate, and whether it is `whole`."""
    return cheap_look(candidate.stretch, usual) | {"whole": float(candidate.whole)}


def _runs(
    text: Text, there: Text, entries: Sequence[Entry], dictionary: Dictionary
) -> Iterator[tuple[tuple[int, int], Sequence[_Lone], bool]]:
    """What may stand alone by the entries of a text, from which to which, with bounds beside those of any run, and
    whether it is `whole`."""
    statements = text.fact(read_statements)
    if len(statements) > len(there.fact(read_statements)):
        yield from ((run, _STATEMENTS, False) for run in _runs_in(statements, entries))
    yield from (
        (run, _JOINED_PREDICATES, False) for run in _runs_in(text.fact(read_joined_predicates, dictionary), entries)
    )
    clauses = text.fact(read_clauses)
    spans = [Span(one.start, other.end) for one, other in pairwise(clauses)] if len(clauses) > 1 else []
    brackets = brackets_of(text)
    spans += [*clauses, *(span for span in brackets if span.end - span.start >= _LONG)]
    yield from ((run, _CLAUSES[text.language], True) for run in _runs_in(spans, entries))
    if len(brackets) > len(brackets_of(there)):
        said = [span for span in brackets if _says_more(text, span)]
        yield from ((run, _BRACKETED, False) for run in _runs_in(said, entries))
    if not has_subordinate_clause(there):
        prose = text.fact(read_prose)  # what has code may be said by the code alone: with `npm install`
        marked = [span for span in read_subordinate_clauses(text) if "\ufffc" not in prose[slice(*span)]]
        if text.language == "ko":  # what is done besides, before it, may be said: 줄을 서서 | 문이 열릴 때까지
            starts = text.fact(read_clause_starts)
            marked += [
                Span(starts[at - 1], span.end)
                for span in marked
                if (at := bisect_left(starts, span.end)) > 0 and span.start < starts[at - 1] < span.end
            ]
        for first, last in _runs_in(marked, entries):
            yield (first, last + _with_what_it_tells_of(text, entries[last:])), _SUBORDINATE, False
    yield _heaviest_run(entries), (), False


def _with_what_it_tells_of(text: Text, behind: Sequence[Entry]) -> int:
    """How many open units behind a Korean clause are verbs that tell of the next noun, so that it is but a part of what
    they say: 우리가 어릴 때 놀던 강가."""
    if text.language == "en":
        return 0
    told = takewhile(lambda entry: is_open(entry) and _is_adnominal(text[slice(*entry.unit.span)]), behind)
    return sum(1 for _ in told)


def brackets_of(text: Text) -> Sequence[Span]:
    """What stands in round brackets, with these."""
    return [Span(*match.span()) for match in _BRACKETS.finditer(text)] if "(" in text else []


def _says_more(text: Text, bracket: Span) -> bool:
    """Whether what stands in brackets is no gloss of the word before it: EOS (End of Sequence), blowup(폭발)."""
    foreign = _FOREIGN[text.language].match(text[: bracket.start].rstrip(" *_`")[-1:])
    foreign = foreign or _MAY_BE_UNDERSTOOD.match(text, bracket.start)
    return not foreign and _SAID_IN_BRACKETS[text.language].search(text, *bracket) is not None


def _runs_in(spans: Iterable[Span], entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """The entries in each span."""
    starts = [unit.span.start for unit, _ in entries]  # in order, as entries are
    for span in spans:
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end, lo=first)
        if first < last:
            yield first, last


def may_be_lost(stretch: Stretch, tables: Tables, added: bool = False) -> bool:
    """Whether it holds what is lost, if it stands alone: words that are known, no explanation, nothing that a pronoun
    or a number may say; `added` by a translation or not.
    """
    text, inside, lost = stretch.text, stretch.entries, lost_of(stretch)
    known = _known(stretch, tables)
    if (
        known < (_FEWEST_ADDED if added else 1)
        or len(lost) - known > _UNKNOWN
        or _EXPLAINING.search(text, *stretch.span)
    ):
        return False
    if _may_be_pronoun(stretch, lost, tables.dictionary):
        return False
    if len(lost) <= _SAID_BY_ONE and _may_say_anything(stretch, tables):
        return False
    if text[: stretch.span.start].endswith("-"):  # the rest of a word, of which a number may say all: 고2, second-year
        return False
    if any(unit.kind != "word" for unit in _said(inside)) or _hints_at_a_number(stretch):
        return False
    return not is_explanation(text, stretch.span, stretch.other, tables.vocabulary)


def _may_say_anything(stretch: Stretch, tables: Tables) -> bool:
    """Whether a word of the other side has no answer that no table has: teethers, 깨물고 노는 장난감."""
    open_there = [entry for entry in stretch.theirs if is_open(entry) and entry.unit.kind == "word"]
    if stretch.other.language == "ko":
        return any(not entry.unit.meanings for entry in open_there)
    return any(
        entry.unit.stem not in tables.words.english and not tables.vocabulary.has_english(entry.unit.stem)
        for entry in open_there
    )


def _known(stretch: Stretch, tables: Tables) -> int:
    """How many words of it have no answer though it is known what they mean."""
    return sum(_is_known(entry, stretch.text, tables.vocabulary) for entry in lost_of(stretch))


def _said(inside: Sequence[Entry]) -> list[Unit]:
    """What of a stretch has an answer."""
    return [entry.unit for entry in inside if entry.tells and not entry.unanswered]


def _is_alone(candidate: Candidate, standards: Standards, added: bool) -> bool:
    """Whether a stretch stands alone, by bounds of its own or by those of any run; `added` by a translation or not."""
    stretch, bounds, _ = candidate
    text, language = stretch.text, stretch.text.language
    lost = lost_of(stretch)
    if added and _known(stretch, standards.tables) < _FEWEST_ADDED:
        return _is_within(_ADDED_CLAUSES, stretch, standards, added)
    if bounds is _SUBORDINATE and _is_left_undone(stretch):
        return False
    starts = text.fact(read_clause_starts)
    bounded = ends(stretch, starts) if language == "ko" else begins(stretch, starts)
    # which is no explanation of a translator
    if is_own_clause(stretch, standards.tables.dictionary) and _is_within(_OWN_CLAUSES, stretch, standards):
        return True
    if bounds in (_STATEMENTS, _SUBORDINATE) and _is_within(
        bounds, stretch, standards, added, _said_of_itself(stretch)
    ):
        return True
    if _may_be_unsaid(candidate, standards.tables.dictionary) and _is_within(
        _UNSAID[language], stretch, standards, added
    ):
        return True
    return _is_within(
        (
            *bounds,
            *(_PARTS[language] if bounded else ()),
            *(() if _is_pointed_at(stretch) else _UNMENTIONED[language]),
            *(_PREDICATES if language == "ko" and _is_said(stretch, lost, standards.tables.dictionary) else ()),
            *(_REASONS if _is_reason(stretch) else ()),
            *(_WITHOUT if _is_done_without(stretch) else ()),
            *(_MODIFIERS if _is_modifier(stretch) and not _is_pointed_at(stretch) else ()),
            *_RUNS[language],
        ),
        stretch,
        standards,
        added,
    )


def _is_left_undone(stretch: Stretch) -> bool:
    """Whether a Korean clause says what was not done, and English that something is done without it."""
    text, (start, end) = stretch.text, stretch.span
    return (
        text.language == "ko"
        and _LEFT_UNDONE.search(text, start, end + LONGEST_JOINT) is not None
        and _SAYS_WITHOUT.search(stretch.other) is not None
    )


def _may_be_unsaid(candidate: Candidate, dictionary: Dictionary) -> bool:
    """Whether it is a clause of some weight and no code may say it, nor is it spoken, which is translated by
    its sense (됐어, never mind); a subordinate one where the other side has none."""
    stretch, bounds, _ = candidate
    text = stretch.text
    if bounds not in (_CLAUSES[text.language], _SUBORDINATE, _JOINED_PREDICATES):
        return False
    if any("\ufffc" in side.fact(read_prose) for side in (text, stretch.other)):
        return False
    if _OPENS_QUOTATION.search(text, max(stretch.span.start - 1, 0), stretch.span.start):
        return False
    if bounds is not _SUBORDINATE and any(map(stretch.span.overlaps, text.fact(read_subordinate_clauses))):
        return False
    if text.language == "en":
        return any(entry.unit.stem in dictionary.english_verbs for entry in lost_of(stretch))
    lost = lost_of(stretch)
    words = (text[slice(*entry.unit.span)] for entry in lost)
    return _is_clause(lost, text, dictionary) and any(is_of_weight(word, dictionary) for word in words)


def _said_of_itself(stretch: Stretch) -> int:
    """How many units of a stretch are answered by more than what answers the rest of its side, too: of a sentence that
    says the same things again (계정을 지우시겠습니까? 지운 계정은 되살릴 수 없습니다) none may be."""
    theirs, rest = ([unit for unit, _ in entries] for entries in (stretch.theirs, stretch.rest))
    words = [entry.unit for entry in stretch.entries if entry.unit.kind == "word"]
    korean = stretch.text.language == "ko"
    needed = answers_of_words(rest, theirs)[1] if korean else answers_of_words(theirs, rest)[0]
    spare = [unit for unit, answer in zip(theirs, needed, strict=True) if answer < SAID]
    found = answers_of_words(words, spare)[0] if korean else answers_of_words(spare, words)[1]
    answers = {unit.span: answer for unit, answer in zip(words, found, strict=True)}
    return sum(
        entry.tells and (answers.get(entry.unit.span, entry.answer) >= SAID or entry.answer >= _WHOLE)
        for entry in stretch.entries
    )


def _is_within(
    bounds: Sequence[_Lone], stretch: Stretch, standards: Standards, added: bool = False, said: int | None = None
) -> bool:
    """Whether a stretch stands alone by some bounds, where so many of its units are `said` on the other side, if that
    is not how many have any answer."""
    text, language = stretch.text, stretch.text.language
    lost, known = lost_of(stretch), _known(stretch, standards.tables)
    answered = len(_said(stretch.entries)) if said is None else said
    surplus = surplus_of(language, letters_of(text), letters_of(stretch.other))
    beside, there = stretch.rest, stretch.theirs
    open_beside, open_there = _open(beside), _open(there)
    if bounds is _UNSAID[language] and max(map(len, (beside, there))) <= _SHORT:
        open_beside, open_there = left_alone(stretch, standards.tables.dictionary)
    reached = [
        lone.odds
        for lone in bounds
        if known >= lone.open
        and answered <= lone.answered
        and open_beside <= lone.open_beside
        and open_there <= lone.open_there
        and _answered(beside) >= lone.answered_beside
        and _answered(there) >= lone.answered_there
        and surplus >= lone.surplus
        and len(beside) <= lone.most
        and sum(entry.unit.weight for entry in lost) >= lone.says
        and (not lone.clause or _is_clause(lost, text, standards.tables.dictionary))
    ]
    if not reached:
        return False
    least: float = min(reached) + _ADDED * added
    look = cheap_look(stretch, standards.usual)
    if standards.weights[CHEAP[language]].log_odds(look) <= least - _HOPELESS:
        return False
    return odds_of(stretch, standards, look) > least


def _is_said(stretch: Stretch, lost: Sequence[Entry], dictionary: Dictionary) -> bool:
    """Whether a Korean stretch is a clause in words, and no code or link may say the same over there."""
    prose = stretch.text.fact(read_prose)
    return (
        "\ufffc" not in prose[slice(*stretch.span)]
        and _is_in_words(lost)
        and _is_clause(lost, stretch.text, dictionary)
    )


def _is_deed_alone(stretch: Stretch, standards: Standards) -> bool:
    """Whether a Korean stretch of which nothing is answered says what is done with something, as part of what is done
    besides, and stands alone, where no code or link may say the same over there.
    """
    text, (start, end) = stretch.text, stretch.span
    lost, dictionary = lost_of(stretch), standards.tables.dictionary
    if len(lost) < len(stretch.entries) or not _is_in_words(lost) or _open(stretch.theirs) > _open(stretch.rest):
        return False
    if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
        return False
    words = [text[slice(*entry.unit.span)] for entry in lost]
    prose = text.fact(read_prose)
    if "\ufffc" in prose[start:end] or stretch.other.fact(read_prose).count("\ufffc") > prose.count("\ufffc"):
        return False
    if not any(is_of_weight(word, dictionary) for word in words) or _ADDS_TO_OTHERS.fullmatch(words[-1]):
        return False
    says = is_predicate(words[-1], dictionary) and _is_joined(words[-1])
    return says and _is_within(_DEEDS_ALONE, stretch, standards)


def is_of_weight(word: str, dictionary: Dictionary) -> bool:
    """Whether it is a noun with a particle, and not one that leaves all to its verb."""
    noun = _NOUN.fullmatch(word)
    if noun is None or _SLIGHT_NOUN.fullmatch(noun.group(1)):
        return False
    return bool(dictionary.called(noun.group(1))) or not is_predicate(word, dictionary)


def _is_joined(verb: str) -> bool:
    return _JOINED.search(verb) is not None or _is_adnominal(verb)


def _is_adnominal(verb: str) -> bool:
    if verb.endswith("던"):
        return True
    return is_syllable(verb[-1]) and split_syllable(verb[-1]).final in _ADNOMINAL


def _is_in_words(lost: Sequence[Entry]) -> bool:
    """Whether more is lost than a verb with nothing but its number, which is what the rules of numbers tell."""
    return len(lost) == 1 or sum(entry.unit.kind == "word" for entry in lost) >= _WORDS


def _is_pointed_at(stretch: Stretch) -> bool:
    """Whether a word of the other side may point at what is meant: there, it, 그것; not where an English one stands
    before a noun, as a Korean one does (this setting, 이 설정)."""
    other = stretch.other
    found = [match.group() for match in _POINTING[other.language].finditer(other)]
    if other.language == "en" and found and len(found) == len(_BEFORE_A_NOUN["en"].findall(other)):
        named = any(entry.unit.kind == "name" and entry.unanswered for entry in stretch.theirs)
        return named or len(found) > len(_BEFORE_A_NOUN["ko"].findall(stretch.text))
    return bool(found)


def _may_be_pronoun(stretch: Stretch, lost: Sequence[Entry], dictionary: Dictionary) -> bool:
    """Whether all that a Korean stretch lacks is a noun, which an English pronoun may stand for; of several nouns one
    that begins a sentence, if they are its subject: 시 정부는, It."""
    text, end = stretch.text, stretch.span.end
    if text.language == "en":
        return False
    words = [text[slice(*entry.unit.span)] for entry in lost]
    if any(is_predicate(word, dictionary) for word in words):
        return False
    if len(lost) > 1:
        return _SUBJECT.fullmatch(words[-1]) is not None and _PRONOUN_FIRST.search(stretch.other) is not None
    return _is_pointed_at(stretch) and not _OF_WITHOUT["ko"].match(text, end)


def _is_modifier(stretch: Stretch) -> bool:
    """Whether it says where, when or how something is, or which is meant."""
    text, (start, end) = stretch.text, stretch.span
    if text.language == "en":
        before = max(start - _LONGEST_LINK, 0)
        return any(link.search(text, before, start) for link in (_AS_ADVERBIALS["en"], _AS_RELATIVE))
    return _AS_ADVERBIALS["ko"].search(text[start:end]) is not None or _MADE_MODIFIER.match(text, end) is not None


def _is_reason(stretch: Stretch) -> bool:
    """Whether it gives a reason or a purpose, and the other side none."""
    text, (start, end) = stretch.text, stretch.span
    if text.language == "en":
        marked = _OF_A_REASON["en"].search(text, max(start - _MARKED_BY, 0), start) and _REASON_ENDS.match(text, end)
    else:
        marked = _OF_A_REASON["ko"].match(text, end) or _OF_A_REASON["ko"].search(text[start:end])
    if marked is None or _is_pointed_at(stretch):
        return False
    given = {match.group().lower() for match in _GIVES_A_REASON[stretch.other.language].finditer(stretch.other)}
    return not (given - {_TO_DO} if _IS_CAUSE.search(marked.group()) else given)


def _is_done_without(stretch: Stretch) -> bool:
    """Whether something is done without it, or instead of it, and nothing may say so on the other side."""
    text, (start, end) = stretch.text, stretch.span
    if text.language == "ko":
        marked = _OF_WITHOUT["ko"].match(text, end)
        if len(stretch.entries) > 1:  # 대신 is a unit itself
            marked = marked or _OF_WITHOUT["ko"].match(text, stretch.entries[-1].unit.span.start)
    else:
        marked = _OF_WITHOUT["en"].search(text, max(start - _MARKED_BY, 0), start)
    return marked is not None and not _MAY_DENY[stretch.other.language].search(stretch.other)


# How a verb ends that is joined to what is done besides, or that tells of the noun behind it, as one does, too, the
# last syllable of which has such a final: 준비하던, 갖춘, 도울
_JOINED = regex.compile(r"(?:고|며|면서|서|자|자마자|다가|느라|려고?|도록|면|지만|데|니까?|므로|게|기|는|던)$")
_ADNOMINAL = frozenset("ㄴㄹ")
_NOUN = regex.compile(r"(\p{Hangul}+?)(?<!적)(?:에서|에게|으로|까지|부터|[을를이가에로와과의도])")
_SUBJECT = regex.compile(r".*\p{Hangul}[은는이가]")
_PRONOUN_FIRST = regex.compile(r"(?:^|[.!?][\"”’']?\s)(?:It|They|He|She)\s")
# what only tells of a noun that others belong to it, as a comma may: 빵을 비롯한
_ADDS_TO_OTHERS = regex.compile(r"비롯\p{Hangul}{1,2}|포함\p{Hangul}{1,2}")


def _is_clause(lost: Sequence[Entry], text: Text, dictionary: Dictionary) -> bool:
    """Whether something is said in Korean by open units of which not only nouns are left: two of them with a predicate,
    or more; what ends as a subject does may be a pronoun over there.
    """
    words = [text[slice(*entry.unit.span)] for entry in lost]
    says = [is_predicate(word, dictionary) for word in words]
    return (len(lost) >= _NOUNS or any(says)) and (says[-1] or not _SUBJECT.fullmatch(words[-1]))


# what is said of one thing by what it is not: 한꺼번에 넣지 말고 나누어 넣으세요, add it bit by bit
_NOT_SO_BUT = regex.compile(r"말고|지\s않고|아니[라고]")


def _hints_at_a_number(stretch: Stretch) -> bool:
    """Whether it has a number that is no unit, and may be said with what it counts: one atmosphere, 1기압."""
    units = Spans(unit.span for unit, _ in stretch.entries)
    numbers = (number.span for number in stretch.text.fact(read_numbers) if stretch.span.overlaps(number.span))
    return not all(units.overlap(*number) for number in numbers)


def _heaviest_run(entries: Sequence[Entry]) -> tuple[int, int]:
    """Where the run of open entries begins and ends that says most."""
    best, first, weight = (0.0, 0, 0), 0, 0.0
    for n, entry in enumerate(entries):
        if not entry.unanswered:
            first, weight = n + 1, 0.0
            continue
        weight += entry.unit.weight
        best = max(best, (weight, first, n + 1))
    return best[1:]


def _open(entries: Sequence[Entry]) -> int:
    """How many of them have no answer and say something."""
    return sum(map(is_open, entries))


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered and entry.tells for entry in entries)


def _is_known(entry: Entry, text: Text, vocabulary: Vocabulary) -> bool:
    """Whether the tables know what it means, so that its having no answer says something."""
    unit = entry.unit
    if unit.kind != "word" or max(unit.meanings.values(), default=0.0) >= _KNOWN:
        return True
    return vocabulary.has_english(unit.stem) or vocabulary.has_form_of(text[slice(*unit.span)])
