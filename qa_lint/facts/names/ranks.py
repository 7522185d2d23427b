"""What is said of an office beside its title: that somebody held it (전 총리, former prime minister), is the second in
it (부시장, vice mayor), acts for another (대통령 권한대행), was elected to it, is up for it, or has its honour.

A title that loses this, or gains it, promotes somebody or brings him back to office. So a rank is held against the same
office on the other side, where all mentions of that office agree; and whatever there may say as much in other words
(once, served as, 지낸, 이었던) speaks for a free translation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import HangulWord, read_hangul_words
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.title_forms import Titles


class Rank(NamedTuple):
    """How either language says it."""

    before: Sequence[str]  # Korean words before the title
    behind: Sequence[str]  # and behind it
    english: Sequence[str]  # words before the English title; one that begins with a hyphen stands behind it
    english_says: str  # a pattern of what may say the same somewhere in an English text, at the start of a word
    korean_says: str = ""  # and in a Korean one; what English has no word for (nominee) is asked of none


RANKS: Mapping[str, Rank] = {
    "former": Rank(
        ("전", "전직", "전임", "옛"),
        (),
        ("former", "ex", "one-time", "onetime"),
        r"former|ex(?![a-z])|one-?time|then[- ]|late(?![a-z])|previous|past|old(?![a-z])|erstwhile|depos|oust|impeach"
        r"|disgrac|retir|outgoing|once|emerit|predecessor|led(?![a-z])|tenure|years as|-?era(?![a-z])|resign|step"
        r"|left office|at the time|until|all[- ]|every|entire|whole|each|across|dismiss|fired|sacked|departed|longtime"
        r"|serv(?:ed|ing)(?![a-z])|last \p{L}+ of",
        r"(?<!\p{Hangul})(?:전|옛|구|고)(?:\s|\p{Hangul}\s)|전직|전임|예전|원로|지[낸내냈]|역임|출신|였[던다으]|이[었던]|[했하]던|맡았|은퇴|퇴임"
        r"|퇴역|예비역|과거|한때|당시|시절|선대|물러|물러난|축출|탄핵|사임|사퇴|해임|이전|임기|별세|타계|서거|[0-9]대\s",
    ),
    "vice": Rank(
        (),
        (),
        ("vice", "deputy"),
        r"vice|deput|assistant|under|lieutenant|second|no\.|number|associate|sub|co-|junior|[es]?vp(?![a-z])|veep|dep\.",
        r"부(?=[총시지의위회사이원장대국팀소청군학교편기주서단참집])|차관|대리|차장|副|2인자|버금|수석|보좌",
    ),
    "acting": Rank(
        ("임시",),
        ("권한대행", "직무대행", "대행", "직무대리", "서리"),
        ("acting", "interim", "caretaker"),
        r"acting|interim|caretak|temporar|provision|stand|behalf|place|deput|pro tem|fill|serving|substitut|transition"
        r"|acts?(?![a-z])",
        r"대행|대리|임시|서리|과도|잠정|권한|직무",
    ),
    "-elect": Rank(
        (),
        ("당선인", "당선자"),
        ("-elect", "- elect"),
        r"elect|won|win|victor|incoming|next|new|future|inaugurat|transition|tak|presumptive|soon",
        r"당선|차기|취임|내정|뽑|선출",
    ),
    "nominee for": Rank(
        (),
        ("후보", "후보자", "지명자", "내정자", "예정자", "예비후보"),
        (),
        r"candidate|nomin|designate|hopeful|contend|run|ran|race|bid|pick|choice|tapp|named|appoint|select|prospective|future"
        r"|next|would|elect|confirm|hearing|presumptive|ticket|primar|campaign|vot|poll|rival|aspir|frontrunner|front-runner",
    ),
    "honorary": Rank(
        ("명예",),
        (),
        ("honorary",),
        r"hono|emerit|found|former|retire|late|advis",
        r"명예|원로|상임고문|고문",
    ),
}
_ABOVE = {"차관": "장관"}  # whose second somebody is, where the title does not say so itself
_SECOND, _SECONDS = "부", frozenset({"vice", "deputy"})
_BETWEEN = 2  # Hangul words between what stands before a title and the title: 전 미국 국무장관
# What a word before a title may belong to itself: 전 정부 장관, the minister of the former government
_OWNERS = regex.compile(
    r"(?:정부|정권|행정부|남편|부인|아내|여자친구|남자친구|직장|소속|세계|국민|직원|구간|지역|과정|국가|대통령|총리|회장)$"
)
_AIDES = frozenset(("보좌관", "비서관", "비서", "대변인", "특사", "부인", "여사", "측"))
_PLAIN_SPACE = regex.compile(r"\s+")
_WORDS_BEFORE = r"[\s-](?:[\p{L}’'.&-]+\s){0,4}$"  # and what stands between: former South Korean Prime Minister
_BEFORE_TITLE = 60  # characters in which these find room
_FAMILIES_OF_FORMER = regex.compile(r"(?<!\p{L})(?:Je?on|Ch[uo]n|Je?un|Jhun|Chŏn)(?!\p{L})")  # 전 의원, Rep. Jeon


_ONCE = regex.compile(  # who was the mayor of Busan then, as mayor, when he was
    r"(?i)(?<!\p{L})(?:was|were|been|be|became|become|as|while)\s(?:the\s|an?\s|its\s|their\s)?"
    r"(?:(?!wh|that|by|for|with|from)[\p{L}'’.-]+\s){0,2}$"
)

_ENGLISH_BEFORE = {
    rank: regex.compile(rf"(?i)(?<!\p{{L}}){any_of(before)}{_WORDS_BEFORE}")
    for rank, said in RANKS.items()
    if (before := [form for form in said.english if not form.startswith("-")])
}
_ENGLISH_BEHIND = {
    rank: regex.compile(rf"(?i){any_of(behind)}(?!\p{{L}})")
    for rank, said in RANKS.items()
    if (behind := [form for form in said.english if form.startswith("-")])
}
_KOREAN_SAYS = {rank: regex.compile(said.korean_says) for rank, said in RANKS.items()}
_ENGLISH_SAYS = {rank: regex.compile(rf"(?i)(?<!\p{{L}})(?:{said.english_says})") for rank, said in RANKS.items()}


class Office(NamedTuple):
    """A title where it stands: what it is without what is said of it, and that."""

    span: Span  # with the rank, where there is one
    title: str  # as it stands, without words beside it
    base: str  # the office itself; an English form in small letters
    ranks: Set[str]
    perhaps: Set[str] = frozenset()  # ranks that it may have by what else is said of it: who was mayor, as mayor


def read_korean_offices(text: Text, titles: Titles) -> Sequence[Office]:
    """The offices of a Korean text, but for those whose aide is spoken of (대통령 비서관)."""
    words = text.fact(read_hangul_words)
    return [office for n in range(len(words)) if (office := _korean_office(text, words, n, titles))]


def _korean_office(text: Text, words: Sequence[HangulWord], n: int, titles: Titles) -> Office | None:
    word = words[n]
    title, stem = titles.borne_by(word.stems)
    if not title:
        return None
    joined = stem.removesuffix(title)  # 명예회장
    ranks = {rank for rank, said in RANKS.items() if any(joined.endswith(form) for form in said.before if form[1:])}
    start, end = word.span.start, word.span.start + len(stem)
    if before := _before(text, words, n):
        ranks |= _ranks_of(before.text)
        start = before.span.start
    behind = words[n + 1] if word.text == stem and n + 1 < len(words) else None
    if behind and _are_beside(text, word, behind):
        if not _AIDES.isdisjoint(behind.stems):
            return None
        for rank, said in RANKS.items():
            if found := next((one for one in behind.stems if one in said.behind), ""):
                ranks.add(rank)
                end = behind.span.start + len(found)
    base = _ABOVE.get(title) or (title[1:] if title.startswith(_SECOND) and title[1:] in titles.english else title)
    if base != title:
        ranks.add("vice")
    return Office(Span(start, end), title, base, ranks)


def _before(text: Text, words: Sequence[HangulWord], n: int) -> HangulWord | None:
    """The word before a title that says its rank; others may stand between, but none with a particle."""
    for m in range(n - 1, max(n - 2 - _BETWEEN, -1), -1):
        if not _are_beside(text, words[m], words[m + 1]):
            return None
        if _ranks_of(words[m].text):
            return words[m]
        if words[m].stems[0] != words[m].text or _OWNERS.search(words[m].text):
            return None
    return None


def _ranks_of(word: str) -> Set[str]:
    """The ranks that a Korean word says before a title."""
    return {rank for rank, said in RANKS.items() if word in said.before}


def _are_beside(text: Text, one: HangulWord, other: HangulWord) -> bool:
    """Whether nothing but white space parts two words."""
    return _PLAIN_SPACE.fullmatch(text, one.span.end, other.span.start) is not None


def read_english_offices(text: Text, titles: Titles) -> Sequence[Office]:
    """The offices of an English text."""
    prose = text.fact(read_prose)
    return [
        _english_office(prose, titles.form(match), Span(*match.span())) for match in titles.in_english.finditer(prose)
    ]


def _english_office(prose: str, form: str, span: Span) -> Office:
    first, _, rest = form.partition(" ")
    ranks, start, end = set(), span.start, span.end
    for rank, before in _ENGLISH_BEFORE.items():
        if found := before.search(prose, max(span.start - _BEFORE_TITLE, 0), span.start):
            ranks.add(rank)
            start = min(start, found.start())
    for rank, behind in _ENGLISH_BEHIND.items():
        if found := behind.match(prose, span.end):
            ranks.add(rank)
            end = found.end()
    perhaps = {"former"} if _ONCE.search(prose, max(span.start - _BEFORE_TITLE, 0), span.start) else frozenset()
    if rest and first in _SECONDS:
        ranks.add("vice")
        return Office(Span(start, end), form, rest, ranks, perhaps)
    return Office(Span(start, end), form, form, ranks, perhaps)


class Changed(NamedTuple):
    """A rank that one side says of an office, and the other does not say of the same."""

    rank: str
    korean: Office
    english: Office
    lost: bool  # in English


def changed_ranks(pair: Pair, titles: Titles) -> Iterator[Changed]:
    """The ranks that only one side says of an office; at most one of each."""
    korean = read_korean_offices(pair.korean, titles)
    english = read_english_offices(pair.english, titles) if korean else ()
    for rank in RANKS if english else ():
        found = _changed(pair, rank, korean, english, titles)
        if found:
            yield found


def _changed(
    pair: Pair, rank: str, korean: Sequence[Office], english: Sequence[Office], titles: Titles
) -> Changed | None:
    bases = {one.base for one in korean}, {one.base for one in english}
    for here in {(one.title, one.base): one for one in reversed(korean)}.values():
        forms = {form for form in bases[1] if titles.may_be(here.base, form)}
        alike = {base for base in bases[0] if any(titles.may_be(base, form) for form in forms)}
        there = [one for one in english if one.base in forms]
        mine = [one for one in korean if one.base in alike]
        if any(rank in one.perhaps for one in there) or (
            rank == "vice" and any(one.title in titles.english[here.title] for one in there)
        ):
            continue
        ranked = [one for one in mine if rank in one.ranks], [one for one in there if rank in one.ranks]
        if ranked[0] and not ranked[1] and len(there) >= len(mine) and not _is_said_in_english(pair, rank):
            return Changed(rank, ranked[0][0], there[mine.index(ranked[0][0])], True)
        if ranked[1] and not ranked[0] and len(mine) >= len(there) and not _KOREAN_SAYS[rank].search(pair.korean):
            return Changed(rank, mine[there.index(ranked[1][0])], ranked[1][0], False)
    return None


def _is_said_in_english(pair: Pair, rank: str) -> bool:
    """Whether English may say a rank in other words, or what Korean writes like it (전 의원, Rep. Jeon)."""
    if rank == "former" and _FAMILIES_OF_FORMER.search(pair.english):
        return True
    return _ENGLISH_SAYS[rank].search(pair.english) is not None
