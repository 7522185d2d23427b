"""How the two clauses of a sentence are tied: which comes first, which is done instead, what follows from what.

Korean puts the tie behind the clause that it belongs to (저장한 후), English before it (after saving), and either may
stand first there. So a tie is read as what it says of its two clauses, whichever stands first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.sentences import read_statements
from qa_lint.languages.syllables import final_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

TIME = "time"  # the first is done, and then the second
INSTEAD = "instead"  # the first is not done, but the second
WITHOUT = "without"  # the same, or the second follows though the first is not so
TILL = "till"  # the second is so before the first is done, and no longer
BESIDES = "besides"  # both are done
UNTIL = "until"  # the first is done, and only then the second, which is denied before: not until, not before
IF = "if"  # the second follows from the first
EVEN = "even"  # and is so whether or not the first is
ONLY = "only"  # and is so in no other case
AIM = "aim"  # the first is done for the sake of the second
CAUSE = "cause"  # the first is why the second is so
DESPITE = "despite"  # and is no reason against it


class Tie(NamedTuple):
    """Two clauses of a text, and the words that tie them."""

    kind: str
    first: Span
    second: Span
    joint: Span
    denies: tuple[bool, bool] = (False, False)  # whether the joint says no to either: unless, without

    def clause(self, at: int) -> Span:
        return self.second if at else self.first


_OF_A_VERB = {TIME: "ㄴ", UNTIL: "ㄹ"}  # with which it ends before what comes next: 저장한 다음, 저장할 때까지
_FIRST = r",?\s(?:\p{Hangul}+\s)?(?:먼저|우선)\s"
# (kind, whether what stands before is the first, what ties)
_KOREAN = tuple(
    (kind, before, regex.compile(rf"(?<=\p{{Hangul}})(?:{joint})(?!\p{{Hangul}}),?\s"))
    for kind, before, joint in (
        (TIME, False, r"기\s?(?:직\s?)?전(?:에|까지)?(?:는|도)?"),
        (TIME, False, rf"(?:으)?려면(?={_FIRST})"),
        (AIM, False, rf"(?:으)?려면(?!{_FIRST})"),
        (TIME, True, r"고\s?(?:나서|난\s(?:직후|이후|후|뒤|다음)(?:에|에는|에야)?)(?:야|는|도)?|자마자"),
        (TIME, True, r"(?<=(?P<verb>\p{Hangul}))(?<!고\s?난)\s(?:직후|이후|후|뒤|다음)(?:에|에는|에야)?"),
        (INSTEAD, True, r"는\s대신(?:에)?|지\s?(?:않고|말고)(?:서)?"),
        (IF, True, r"(?<!화|측|전|반|이|표|방|국|장|지|안|정|내|외|도|평|라|냉|터|려)면|는\s한"),
        (IF, True, r"(?<=[한된은는인할될을])\s경우(?:에|에는|엔)?"),
        (UNTIL, True, r"(?<=(?P<verb>\p{Hangul}))\s때까지(?:는)?"),
        (EVEN, True, r"더라도|(?<=지\s?않)아도"),
        (ONLY, True, r"야만"),
        (CAUSE, True, r"기\s때문에"),
        (DESPITE, True, r"(?:[음임]에도|는데도)(?:\s불구하고)?|(?<!까)지만"),
    )
)
# behind an if that is none: 하면 된다
_DONE = regex.compile(r"\s?안\s?[되된됩돼됐]|\s?(?:[되된됩돼]|좋겠|어떨|어떻|충분|그만)")
_A_NO = regex.compile(r"지\s?(?:는\s)?(?:않|말|마|못)|없|(?<!\p{Hangul})(?:안|못)\s")
# what is not to be done, at the end of a clause: 서명하기 전에는 보내지 마십시오, and not 씻지 않고 먹는다
_DENIED = regex.compile(
    r"(?:지\s?(?:는\s)?(?:않|말|마|못)|수\s?없|(?:으?면|서는?)\s안\s?[되돼된됩])\p{Hangul}*(?:\s있\p{Hangul}*)?[\s.!?”\"’']*$"
)
_DENIED_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:not|never|cannot|\p{L}+n['’]t|nobody|no\sone|none|nothing"
    r"|no(?=(?:\s\p{L}+){1,3}\s(?:may|can|shall|will|must|is|are|was|were)\s))(?!\p{L})"
)
_LOOK = regex.compile(
    r"전|후|뒤|다음|나서|자마자|려면|대신|않고|말고|면|한|경우|때까지|더라도|않아도|야만|때문|에도|데도|지만"
)


class _English(NamedTuple):
    """One way to tie two clauses."""

    kind: str
    own_is_first: bool  # whether the clause that the tie belongs to is the first
    pattern: regex.Pattern[str]
    denies: tuple[bool, bool]


_ONCE = r"once(?!\s(?:and|or|again|more|in|on|at|every|per|an?\s(?:day|week|month|year|hour))(?!\p{L}))"
_AFTER = rf"(?:soon|right|immediately|shortly)\safter|after|{_ONCE}|as\ssoon\sas"
_NEITHER, _THE_FIRST = (False, False), (True, False)
# (kind, whether the clause behind the tie is the first, what the tie says no to, what ties): at the beginning of the
# sentence (Before saving, check) or between the two clauses (Check before saving)
_EITHER_PLACE = (
    (TIME, False, _NEITHER, r"before|prior\sto"),
    (TIME, True, _NEITHER, _AFTER),
    (INSTEAD, True, _NEITHER, r"instead\sof|rather\sthan"),
    (EVEN, True, _NEITHER, r"even\s(?:if|though)"),
    (ONLY, True, _NEITHER, r"only\s(?:if|when)"),
    (IF, True, _NEITHER, r"if"),
    (IF, True, _THE_FIRST, r"unless"),
    (BESIDES, True, _NEITHER, r"in\saddition\sto|besides|as\swell\sas"),
    (CAUSE, True, _NEITHER, r"because"),
    (DESPITE, True, _NEITHER, r"(?:al)?though|despite"),
)
_AT_THE_BEGINNING = ((TIME, False, _NEITHER, r"(?:in\sorder\s)?to(?=[^,]+,[^,]*\sfirst\s)(?![^.]*\sthen\s)"),)
_BETWEEN = (
    (TIME, False, _NEITHER, r"(?:and\s)?then"),
    (WITHOUT, True, _THE_FIRST, r"without(?=\s\p{L}+ing\s)"),
    (TILL, True, _NEITHER, r"until"),
    (DESPITE, False, _NEITHER, r"but"),
)
_ENGLISH = tuple(
    _English(kind, own_is_first, regex.compile(rf"^\s*{place.format(words)}"), denies)
    for place, ties in (
        (r"(?P<joint>(?i:{})\s)(?P<own>[^,;:“”\"]+),\s(?P<other>[^;:“”\"]+)", (*_EITHER_PLACE, *_AT_THE_BEGINNING)),
        (r"(?P<other>[^;:“”\"]+?),?\s(?P<joint>(?:{})\s)(?P<own>[^,;:“”\"]+)", (*_EITHER_PLACE, *_BETWEEN)),
    )
    for kind, own_is_first, denies, words in ties
)
# one word of every English tie, of which a text that is read has but one
_TIES = regex.compile(
    r"(?<!\p{L})(?i:before|prior\sto|after|once|as\ssoon\sas|then|besides|addition|as\swell\sas|instead|rather|if|unless|without|though|although"
    r"|because|despite|when|while|until|since|so|but|who|which|whose|where|whether)(?!\p{L})"
)
# did not leave until he had paid: he paid, and then left
_UNTIL = regex.compile(
    r"^\s*(?P<other>[^;:“”\"]*?(?:\s(?:can)?not|n['’]t)\s[^;:“”\"]+?)\s(?P<joint>until\s)(?P<own>[^,;:“”\"]+)"
)
_BEFORE = regex.compile(r"(?i:before|prior\sto)\s")
_SHORTEST, _LONGEST = 2, 400  # characters of a clause, and of a sentence


def read_ties(text: Text) -> tuple[Tie, ...]:
    """The one tie of a text of one sentence and two clauses; none of any other."""
    if len(text) > _LONGEST or len(text.fact(read_statements)) != 1:
        return ()
    prose = text.fact(read_prose)
    found = [*(_english_ties(prose) if text.language == "en" else _korean_ties(prose))]
    told = [tie for tie in found if min(tie.first.end - tie.first.start, tie.second.end - tie.second.start) > _SHORTEST]
    return tuple(told) if len(found) == 1 else ()


def _korean_ties(prose: str) -> Iterator[Tie]:
    if not _LOOK.search(prose):
        return
    for kind, before, pattern in _KOREAN:
        for match in pattern.finditer(prose):
            verb = match.groupdict().get("verb")
            if (verb and final_of(verb) != _OF_A_VERB[kind]) or (kind == IF and _DONE.match(prose, match.end() - 1)):
                continue
            clauses = Span(0, match.start()), Span(match.end(), len(prose))
            first, second = clauses if before else clauses[::-1]
            if kind == INSTEAD and _DENIED.search(prose, *second):
                continue  # what is not to be done without the first: 묻지 않고 들어가지 마십시오
            if kind == TIME and not before and _DENIED.search(prose, *first):
                yield _done_after(Tie(kind, first, second, Span(*match.span())))
            elif kind != UNTIL:
                yield Tie(kind, first, second, Span(*match.span()))
            elif _A_NO.search(prose, match.end()):
                yield Tie(kind, first, second, Span(*match.span()), (False, True))


def _english_ties(prose: str) -> Iterator[Tie]:
    ties = [*_TIES.finditer(prose)]
    if len(ties) == 1 and (until := _UNTIL.fullmatch(prose)):
        yield Tie(
            UNTIL, Span(*until.span("own")), Span(*until.span("other")), Span(*until.span("joint")), (False, True)
        )
    elif len(ties) <= 1:
        for kind, own_is_first, pattern, denies in _ENGLISH:
            if match := pattern.fullmatch(prose):
                own, other = Span(*match.span("own")), Span(*match.span("other"))
                first, second = (own, other) if own_is_first else (other, own)
                tie = Tie(kind, first, second, Span(*match.span("joint")), denies)
                before = kind == TIME and not own_is_first and _BEFORE.fullmatch(prose, *tie.joint)
                yield _done_after(tie) if before and _DENIED_ENGLISH.search(prose, *first) else tie
                return


def _done_after(tie: Tie) -> Tie:
    """What is not done before something, as what is done after it: do not sign before you have read it."""
    return Tie(UNTIL, tie.second, tie.first, tie.joint, (False, True))
