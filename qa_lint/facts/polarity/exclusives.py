"""Only these, and these too: "even members pay", for 회원만 낸다, and "only the chair may", for 의장도 할 수 있다.

Korean says it by a particle (만, 도), English by a word beside. A translation may leave either out, so it is wrong only
where one side shuts out the others and the other side counts the very same thing in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import holds_a_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.words import read_words
from qa_lint.languages.patterns import RarePattern
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 16  # Korean words: in a longer text more than one thing may be shut out or counted in
_SAID = 0.2  # score from which an English word names what the Korean one does
_STEM = r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)(?:에게|에서|으로|로|에|한테|부터)?"
_ONLY = regex.compile(rf"{_STEM}만(?:[은이을의]|으로|이라도)?(?=[\s.,!?]|$)")
_TOO = regex.compile(rf"{_STEM}(?:도|까지도|조차|마저)(?=[\s.,!?]|$)")
_ANY_ONLY = regex.compile(
    r"만(?:[은이을의도]|으로[도는]?|이라도)?(?!\p{Hangul})|뿐|밖에|오직|단지|겨우|불과|유일|한정|한해|단독"
)
_ANY_TOO = regex.compile(r"도(?=[\s.,!?]|$)|조차|마저|또한|역시|심지어|까지|아울러|물론")
_PART = r"(?:(?:the|an?|my|your|his|her|its|our|their|on|in|at|to|for|by|with|from|of)\s){0,2}"
_NAMED = r"(?P<behind>\p{L}+(?:\s\p{L}+)?)"
_ENGLISH_ONLY = regex.compile(
    rf"(?<!\p{{L}})(?:(?i:only)\s{_PART}{_NAMED}|(?P<before>\p{{L}}+)\s(?:only|alone)(?=[.,;]|$))"
)
_VERB = r"(?:can|may|must|will|should|could|might|would|is|are|was|were|has|have)(?!\p{L})"
_ENGLISH_TOO = regex.compile(
    rf"(?<!\p{{L}})(?:(?i:even)\s{_PART}{_NAMED}|(?i:both)\s{_PART}{_NAMED}(?=\sand\s)"
    r"|(?P<before>\p{L}+)\s(?:and|or)\s(?:[\p{L}-]+\s){1,3}alike(?!\p{L})"
    r"|(?P<before>\p{L}+),?\s(?:(?:too|as well)(?=[.,;]|$)"
    rf"|(?:too|also)(?=,?\s{_VERB})|{_VERB}\salso(?!\p{{L}})))"
)
_ANY_ONLY_ENGLISH = RarePattern(
    regex.compile(
        r"(?<!\p{L})(?i:only|just|alone|solely|exclusive\p{L}*|sole|except|limited|restricted|merely|unless|but)"
        r"(?!\p{L})"
    ),
    "only just alone solely exclusive sole except limited restricted merely unless but".split(),  # noqa: SIM905
    any_case=True,
)
_ANY_TOO_ENGLISH = RarePattern(
    regex.compile(r"(?<!\p{L})(?i:also|too|even|as well|likewise|alike|both|not only)(?!\p{L})"),
    ("also", "too", "even", "as well", "likewise", "alike", "both", "not only"),
    any_case=True,
)
# one of whom alone something is so, and all but one of whom its opposite is, or those who are not one
_ALL_BUT = regex.compile(
    r"(?i)(?<!\p{L})(?!all\s(?:the\s(?:way|time|while)|day|night|along|right|over|year|week)(?!\p{L}))(?:all|any\s?(?:one|body)?|every\s?(?:one|body)?)\s(?:\p{L}+\s){0,2}?(?:but|except)(?!\p{L})"
)
_DO_NOT = r"(?:ca|can|wo|may|must|shall|should|will|do|does|are|is)\s?n(?:[o’']t)(?!\p{L})"
_OTHERS_DO_NOT = regex.compile(rf"(?<!\p{{L}})(?i:non)-?\p{{Ll}}{{4,}}\s{_DO_NOT}")
_THESE_DO_NOT = regex.compile(rf"\s(?:\p{{Ll}}+\s){{0,2}}{_DO_NOT}")  # behind an un-: unsaved documents cannot
# and a no of all that there is, where one thing alone is meant: without copying everything, and not the whole folder
_NOT_ALL = regex.compile(
    r"(?<!\p{L})(?i:without|not|n['’]t)\s(?:[\p{L}-]+\s){0,3}?(?i:everything|all|whole|entire|others?|rest)(?!\p{L})"
)
_ALONE = regex.compile(r"만(?:[은이을의]|이)?(?!\p{Hangul})")
# all but one, where the English says the contrary of the one alone: 월요일을 빼고 매일 연다, closed on Mondays
_ALL_BUT_KOREAN = regex.compile(r"(?:빼고|빼면|제외하고|말고)는?\s(?:매일|날마다|늘|언제나|항상|모두|다|전부)")
_ALL_ENGLISH = regex.compile(r"(?<!\p{L})(?i:all|every\p{L}*|any\p{L}*|daily|always|each|rest|others?)(?!\p{L})")
_LEFT_OUT = regex.compile(r"빼고|뺀|제외|말고|(?<!\p{Hangul})이?외[에의]?(?!\p{Hangul})|밖에|아닌|만")


def excepts_one(pair: Pair, negation: Negation) -> bool:
    """Whether the English says of all but one what the Korean denies of the one: 나만 모른다, everyone but me knows;
    월요일에 닫는다, open every day except Monday. Those who are not one are the others, too (non-members may not,
    unsaved files cannot), and so is all that there is: 바뀐 것만 올린다, without uploading everything.
    """
    alone, english = _ALONE.search(pair.korean) is not None, pair.english
    if _ALL_BUT.search(english) is not None:
        return alone or _LEFT_OUT.search(pair.korean) is None
    if _ALL_BUT_KOREAN.search(pair.korean) and not _ALL_ENGLISH.search(english):
        return True
    return alone and (
        _OTHERS_DO_NOT.search(english) is not None
        or _NOT_ALL.search(english) is not None
        or any(_THESE_DO_NOT.match(english, match.end()) for match in negation.prefixed.finditer(english))
    )


def read_wrong_exclusives(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The one thing that is alone on one side and one of several on the other."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    only, too = _ANY_ONLY_ENGLISH.search(english), _ANY_TOO_ENGLISH.search(english)
    if bool(only) == bool(too) or len(pair.korean.fact(read_words)) > _LONGEST or "?" in korean or "?" in english:
        return ()
    if _ANY_TOO.search(korean) if too else _ANY_ONLY.search(korean) or holds_a_no(pair.korean):
        return ()
    patterns = (_ONLY, _ENGLISH_TOO) if too else (_TOO, _ENGLISH_ONLY)
    return tuple(_wrong(pair, *patterns, Links(pair, words, dictionary)))[:1]


def _wrong(pair: Pair, korean: regex.Pattern[str], english: regex.Pattern[str], links: Links) -> Iterator[Opposed]:
    ours = [*korean.finditer(pair.korean.fact(read_prose))]
    theirs = [*english.finditer(pair.english.fact(read_prose))]
    if len(ours) != 1 or len(theirs) != 1:
        return
    mine = words_in(pair.korean, Span(*ours[0].span("noun")))
    said = [word for group in ("behind", "before") for word in _words(pair, Span(*theirs[0].span(group)))]
    named = [e for e in said if any(links.score(k, e) >= _SAID for k in mine)]
    if named:
        end = named[-1].end if theirs[0]["behind"] else theirs[0].end()
        yield Opposed(Span(*ours[0].span()), Span(theirs[0].start(), end))


def _words(pair: Pair, span: Span) -> Sequence[Word]:
    return words_in(pair.english, span) if span.start >= 0 else ()  # the other of two groups was found
