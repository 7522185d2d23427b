"""Two names that have changed places: who beats whom, who gives whom a book, and who sues whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.checks.names.given_hits import read_given_names
from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.persons import Person
from qa_lint.facts.names.readings import HangulWord, LatinWord, words_in
from qa_lint.facts.names.surnames import read_surnames
from qa_lint.facts.romanization import is_family, may_be_family
from qa_lint.facts.spans import GrowingSpans
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import (
    BEFORE_A_FAMILY,
    BEFORE_A_NAME,
    BEHIND_A_FAMILY,
    BEHIND_A_NAME,
    DOTTED,
    INSTEAD_OF_A_NAME,
    OF_ADDRESS,
    OFFICES,
)
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_MODIFIERS = 4  # words that may stand between whom it is done to and the verb
_FARTHEST = 8  # up to the predicate behind them
_WIDTH = 120  # characters between two names, from which nothing is said of both
_BETWEEN = 3  # Latin words between two names, the last of them the verb
_ACTOR = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}\s(?:\p{{Hangul}}+\s){{0,2}}")
_SUBJECT = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}\s")
_OBJECT = regex.compile(rf"{any_of(forms_of('object'))}\s")
_RECEIVER = regex.compile(rf"{any_of(forms_of('dative', 'spoken-dative', 'honorific-dative', 'locative'))}\s")
_OWNED = regex.compile(  # what is somebody's (트럼프의 연설을)
    rf"{any_of(forms_of('genitive'))}\s(?:\p{{Hangul}}+\s)?\p{{Hangul}}+{any_of(forms_of('object', 'locative'))}\s"
)
_OWNS = ("'s ", "’s ")
_TITLE = regex.compile(rf"\s?(?:{any_of(BEHIND_A_NAME | BEHIND_A_FAMILY | {'씨'})}|[1-9]단)(?:님)?")
TITLES = BEFORE_A_NAME | BEFORE_A_FAMILY | OF_ADDRESS | DOTTED | OFFICES
_OPPONENT = regex.compile(rf"{any_of(forms_of('object'))}\s(?:상대로|겨냥해)\s")
_ARTICLE = "the"
_AGAINST, _TOWARDS = "against", frozenset({"against", "at", "on", "to"})
_IN = frozenset({"in", "of", "with"})  # in what is somebody's
_LONGEST = 6  # Latin words up to such a one (filed a suit against)
_TURNED = frozenset({"by", "from", "that", "which", "who"})  # by which the one that is named second acts
_BEFORE_THE_VERB = frozenset({"has", "have", "had", "will", "would", "also", "then", "again"})
_ADVERB = "ly"
_SUFFERS = regex.compile(r"[되돼됐된될됨됩당받맞얻혔렸겼졌힌린긴진]")  # in predicates of what one has from another
_HAS_FROM = regex.compile("받[았으은을는]|들[었으은을]|듣|당[했하한]|얻[었으은을]")  # 꾸중을 듣다, 지지를 얻다
_PREDICATE = regex.compile(r"(?:다|요|며|면서|지만)$")  # and no noun beside it (요구를 거절했다)
# what says that it is done to somebody, and how English says so
# but for what one becomes a part of: 나토에 가입됐다
_PASSIVE = regex.compile(
    r"(?:(?!가입|가맹|등록|등재|상장|소속|포함)\p{Hangul}{2}(?:[되돼됐된될됨됩]|당[했하한합])|\p{Hangul}{2}받[았으은는])"
)
_WORDS = r"(?:(?!to|by|from)\p{Ll}+\s){0,2}?"
_DONE_BY = regex.compile(
    rf"\s(?:(?:has|have|had)\sbeen|was|were|is|are|got|being|been)\s{_WORDS}(?P<verb>\p{{Ll}}{{3,}})"
    r"(?:\s(?:in|on|at|for)\s(?:[\p{L}0-9]+\s){0,2}[\p{L}0-9]+)?\sby\s(?:the\s)?"
)
_DOES_TO = regex.compile(r"\s(?:(?:has|have|had)\s)?(?P<verb>\p{Ll}{3,}(?:ed|ght|it|eat|ew|ook)?)\s(?:the\s)?")
_CLAUSE = regex.compile(r"[,.;:]|(?<!\p{L})(?:that|who|which|and|but)(?!\p{L})")
# a match with somebody, and who has won or lost it, as either language says so
_OPPOSED = regex.compile(
    r"(?:[와과]의\s|[을를]\s상대로\s|[을를]\s(?:[\p{Hangul}\p{N}]+\s){0,4}?(?:꺾고|제치고|누르고|이기고|물리치고|따돌리고)\s"
    r"|에게?\s(?=(?:[\p{Hangul}\p{N}:-]+\s){0,4}?(?:[졌져]|패했|무릎|\p{Hangul}패했)))"
)
_LOST_BEFORE = regex.compile(r"에게?\s(?:[\p{Hangul}\p{N}:-]+\s){0,4}?져\s")  # what comes of it
_IN_COMMAS = regex.compile(r",\s[\p{Ll}0-9][^,.;:]*,")  # Ke Jie, 9-dan, won
_FAR = (
    r"(?:\s[\p{L}\p{N}’'-]+){0,6}?,?\s(?:against|over|to|beating|defeating|ahead\sof|(?:by|after)\s(?:beat|defeat)ing)"
    r"\s(?:[\p{Ll}]+\s)?$"
)
_WON_OR_LOST = (
    (
        regex.compile(r"이[겼기긴]|승리|[0-9]승|[첫완대압신]\s?승|역전승|우승|제압"),
        regex.compile(rf"(?<!\p{{L}})(?:won|wins|win|victory|prevailed|triumphed){_FAR}"),
    ),
    (
        regex.compile(r"[졌져]|패[했하한배]|[0-9]패|[완대석]패|역전패|무릎"),
        regex.compile(rf"(?<!\p{{L}})(?:lost|loses|fell|defeat|loss){_FAR}"),
    ),
)
# who does something for somebody else
_INSTEAD = regex.compile(r"(?:[을를]\s대신(?:해서?|하여|한|할)?|\s대신)\s(?!없)")
_IN_PLACE = regex.compile(
    r"(?:replac(?:ed|es|ing)|substituted|(?:took|takes)\sover|fill(?:ed|s)\sin|st(?:ood|ands)\sin|stepp?(?:ed|s)\sin|instead"
    r"|in\s(?:the\s)?place|on\sbehalf)(?:\s(?:\p{L}+\s){0,4}?(?:for|of|from)(?:\s\p{Ll}[\p{Ll}-]*){0,3})?\s$"
)
# what is said of what is somebody's, before who says so
_ABOUT = regex.compile(
    rf"{any_of(forms_of('genitive'))}\s(?:\p{{Hangul}}+\s)?\p{{Hangul}}+{any_of(forms_of('topic', 'subject'))}\s"
)
_TELLING = 2  # words behind that, among which is the one that says so
_REPORTED = regex.compile(r"[다라냐자]고$")
_TELLS = regex.compile(r"\s(?:(?:has|have|had)\s)?(?:\p{Ll}+ly\s)?(?P<verb>\p{Ll}{3,})(?:\sback)?\sthat\s(?:the\s)?")
# which says the same of the one as of the other
_OF_BOTH = regex.compile(r"만[나난날남났]|마주|닮|껴안|포옹|상대|겨[루뤘]")


def exchanged_hits(ledger: Ledger, names: Sequence[tuple[Span, Span]]) -> Iterator[Hit]:
    """The actor of a sentence, where English has whom it is done to in that place (A가 B를 이겼다, B beat A); of the
    names that both sides have (see `names_of_both`), and of family names alone.
    """
    surnames = ledger.pair.korean.fact(read_surnames)
    if len(names) + len(surnames) <= 1:
        return  # as nearly always
    both = dict(names) | dict(_surnames_of_both(ledger, surnames))
    titled = sorted(_with_title(ledger, *name) for name in both.items())
    for (actor, acts), (other, suffers) in pairwise(titled):
        if _acts(ledger, actor, other) and _is_exchanged(ledger, other, acts, suffers):
            yield exchanged(ledger, actor, acts, suffers)
        elif _is_replaced(ledger, actor, other, acts, suffers):
            yield exchanged(ledger, other, suffers, acts)


def _is_exchanged(ledger: Ledger, other: Span, acts: Span, suffers: Span) -> bool:
    """Whether English says of the other one what Korean says of the actor."""
    if _is_turned_round(ledger, other, acts, suffers):
        return True
    if acts.start < suffers.end:
        return False
    ways = (_is_reported, _is_against, _is_in_place, _is_said_of_the_first)
    return any(is_so(ledger, other, suffers, acts) for is_so in ways)


def _is_turned_round(ledger: Ledger, other: Span, acts: Span, suffers: Span) -> bool:
    """Whether one side says of the actor that he does it, and the other that it is done to him (A가 B를 이겼다, A was
    beaten by B; A가 B에게 체포됐다, A arrested B); or who is done it by whom is the other way about in both."""
    korean, english = ledger.pair.korean, ledger.pair.english
    does = _OBJECT.match(korean, other.end) is not None
    if not does and not _RECEIVER.match(korean, other.end):  # 경찰에, 경찰에 의해
        return False
    first, second = min(acts, suffers), max(acts, suffers)
    between = english[first.end : second.start][:_WIDTH]
    if _CLAUSE.search(between):
        return False
    if does == (first == acts):
        said = _DONE_BY.fullmatch(between)
    else:
        said = _DOES_TO.fullmatch(between) if first == acts else None
    if said is None:
        return False
    words = [word for word in _predicates(ledger, other) if bool(_PASSIVE.search(word.text)) != does]
    return any(_says(ledger, word, said["verb"]) for word in words)


def _is_against(ledger: Ledger, other: Span, first: Span, second: Span) -> bool:
    """Whether Korean says that somebody has won, or lost, against the other one, and English says so of that one, who
    stands first (A는 B와의 결승에서 승리했다, B won the final against A)."""
    korean, english = ledger.pair.korean, ledger.pair.english
    predicates = _predicates(ledger, other) if _OPPOSED.match(korean, other.end) else ()
    between = english[first.end : second.start][:_WIDTH]
    if not predicates or _CLAUSE.search(_IN_COMMAS.sub(" ", between)):
        return False
    said = korean[other.end : predicates[0].span.end]
    return any(here.search(said) and there.search(between) for here, there in _WON_OR_LOST) and not all(
        here.search(said) for here, _ in _WON_OR_LOST
    )


def _is_in_place(ledger: Ledger, other: Span, first: Span, second: Span) -> bool:
    """Whether Korean says that somebody does something for the other one, and English that that one does (A가 B를
    대신해 맡았다, B took over for A)."""
    between = ledger.pair.english[first.end : second.start][:_WIDTH]
    return bool(_INSTEAD.match(ledger.pair.korean, other.end) and _IN_PLACE.search(between))


def _is_replaced(ledger: Ledger, replaced: Span, actor: Span, first: Span, second: Span) -> bool:
    """Whether Korean names first who is replaced (A 대신 B가 뛰었다), and English says that he stands in for the other
    one (A played in place of B)."""
    korean = ledger.pair.korean
    if second.start < first.end or not _INSTEAD.fullmatch(korean, replaced.end, actor.start):
        return False
    between = ledger.pair.english[first.end : second.start][:_WIDTH]
    return bool(_SUBJECT.match(korean, actor.end) and _IN_PLACE.search(between))


def _is_reported(ledger: Ledger, other: Span, first: Span, second: Span) -> bool:
    """Whether the actor says something of what is the other one's, and English has it said by that one (A는 B의 주장이
    틀렸다고 반박했다, B countered that A's claims were wrong)."""
    korean, english = ledger.pair.korean, ledger.pair.english
    if not _ABOUT.match(korean, other.end) or not english.startswith(_OWNS, second.end):
        return False
    said = _TELLS.fullmatch(english, first.end, second.start)
    following = _following(ledger, other)
    reported = [n for n, word in enumerate(following) if _REPORTED.search(word.text)][:1]
    return said is not None and any(
        _says(ledger, word, said["verb"]) for n in reported for word in following[n + 1 : n + 1 + _TELLING]
    )


def _is_said_of_the_first(ledger: Ledger, other: Span, first: Span, second: Span) -> bool:
    """Whether Korean says what is done to the other one, or to what is his, and English says it of that one, who stands
    first (A가 B를 이겼다, B beat A)."""
    if _LOST_BEFORE.match(ledger.pair.korean, other.end):
        return False  # what is said at the end is of the actor: 일본은 한국에 져 탈락했다
    owned = bool(_OWNED.match(ledger.pair.korean, other.end)) and ledger.pair.english.startswith(_OWNS, second.end)
    if not (owned or _is_sentence(ledger, other)):
        return False
    said = ledger.pair.english[first.end : second.start][:_WIDTH]
    aside = _IN_COMMAS.match(said)  # Seo, the captain, beat Moon
    start = first.end + (aside.end() if aside else 0)
    between = [word for word in ledger.latin if start <= word.span.start and word.span.end <= second.start]
    alone = ledger.pair.english[start : second.start].split() == [word.text for word in between]
    if between and between[-1].text == _ARTICLE:
        between = between[:-1]  # of the United States
    return alone and _says_the_same(ledger, other, between, owned)


def _predicates(ledger: Ledger, other: Span) -> Sequence[HangulWord]:
    """The next word that ends as a predicate does; none where what is done is somebody's own."""
    return [word for word in _following(ledger, other) if _PREDICATE.search(word.text)][:1]


def _following(ledger: Ledger, other: Span) -> Sequence[HangulWord]:
    """The next words behind a name."""
    words = ledger.evidence.hangul
    behind = words_in(Span(other.end + 1, len(ledger.pair.korean)), words)
    return [words[i] for i in behind[:_FARTHEST]]


def exchanged(ledger: Ledger, actor: Span, acts: Span, suffers: Span) -> Hit:
    """The actor of the Korean text, in whose place English has the other one; `acts` is where English names it."""
    korean, english = ledger.pair.korean, ledger.pair.english
    latin, expected = english[slice(*suffers)], english[slice(*acts)]
    return ledger.misnamed("wrong", actor, suffers, korean[slice(*actor)], latin, expected)


def _says_the_same(ledger: Ledger, other: Span, between: Sequence[LatinWord], owned: bool) -> bool:
    """Whether the words between the English names say of the one that stands first what Korean says is done to it: a
    verb, with adverbs before it; or a phrase that ends before whom it is done to (imposed tariffs on)."""
    while between and between[-1].text in INSTEAD_OF_A_NAME:
        between = between[:-1]  # criticized coach Pyo
    adverbs = all(word.text in _BEFORE_THE_VERB or word.text.endswith(_ADVERB) for word in between[:-1])
    if between and len(between) <= _BETWEEN and adverbs:
        return any(_says(ledger, word, between[-1].text) for word in _verbs(ledger, other))
    towards = _TOWARDS | _IN if owned else _TOWARDS
    if not (1 < len(between) <= _LONGEST and between[-1].text in towards):
        return False
    if not _TURNED.isdisjoint(word.text for word in between):
        return False
    if _OPPONENT.match(ledger.pair.korean, other.end):
        return between[-1].text == _AGAINST
    predicates = [word for word in _verbs(ledger, other) if _PREDICATE.search(word.text)]
    return any(_says(ledger, word, said.text) for word in predicates for said in between[:-1])


def names_of_both(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Sequence[tuple[Span, Span]]:
    """Where the names of the Korean text stand that English has, and where English does, in the order of the Korean; of
    one that is a part of another (토론토 랩터스) no more than the whole. What is known counts before what is read, and
    what is read as a given name before what only sounds like a word.

    `read` are the Koreans whom English names, and where it does.
    """
    known = [(mention.span, answer) for mention, answer in ledger.known_names.answered if not mention.derived]
    known += [(person.span, span) for person, span in read]
    found: list[tuple[Span, Span]] = []
    taken = GrowingSpans()
    for names in (known, read_given_names(ledger), _readings(ledger)):
        for korean, english in sorted(dict(names).items(), key=lambda name: name[0].start - name[0].end):
            if not taken.overlap(*korean):
                found.append((korean, english))
                taken.append(korean)
    return sorted(found)


def _readings(ledger: Ledger) -> Iterator[tuple[Span, Span]]:
    """Where words stand that a name of the English text reads, and where that does; the two words that somebody from
    abroad is called by in either language are one name."""
    found: list[tuple[Span, Span]] = []
    for match in ledger.evidence.readings:
        first, last = ledger.latin[match.first], ledger.latin[match.last]
        if first.capital:
            start = ledger.evidence.hangul[match.korean].span.start
            found.append((Span(start, start + len(match.hangul)), Span(first.span.start, last.span.end)))
    before: tuple[Span, Span] | None = None
    for korean, english in sorted(found):
        if before and before[0].end + 1 == korean.start and before[1].end + 1 == english.start:
            yield (before := (Span(before[0].start, korean.end), Span(before[1].start, english.end)))
        else:
            yield (before := (korean, english))


def _surnames_of_both(ledger: Ledger, persons: Sequence[Person]) -> Iterator[tuple[Span, Span]]:
    """Where persons by their family names stand, of whom English has each once."""
    for person in persons:
        words = [word for word in ledger.latin if word.capital and may_be_family(person.name, word.text)]
        again = [other for other in persons if other.name == person.name]
        if len(words) == len(again) == 1 and is_family(words[0].text):
            yield person.span, words[0].span


def _with_title(ledger: Ledger, korean: Span, english: Span) -> tuple[Span, Span]:
    """A name with the title behind it in Korean, and before it in English."""
    title = _TITLE.match(ledger.pair.korean, korean.end)
    start = english.start
    for i in reversed(words_in(Span(0, english.start), ledger.latin)):
        word = ledger.latin[i]
        if word.text not in TITLES or start - word.span.end > len(". "):
            break
        start = word.span.start
    return Span(korean.start, title.end() if title else korean.end), Span(start, english.end)


def _acts(ledger: Ledger, actor: Span, other: Span) -> bool:
    """Whether the one acts, and the other follows."""
    return _ACTOR.fullmatch(ledger.pair.korean, actor.end, other.start) is not None


def _is_sentence(ledger: Ledger, other: Span) -> bool:
    """Whether somebody is whom it is done to."""
    return any(to.match(ledger.pair.korean, other.end) for to in (_OBJECT, _RECEIVER))


def _verbs(ledger: Ledger, other: Span) -> Sequence[HangulWord]:
    """The words in which Korean may say what is done: the next ones, or the predicate that they belong to; by whom
    something is suffered has a particle of the receiver, too (경찰에 체포됐다), or owns what one has from him."""
    following = _following(ledger, other)
    predicate = next((n for n, word in enumerate(following) if _PREDICATE.search(word.text)), len(following))
    behind = [word for n, word in enumerate(following) if n < _MODIFIERS or n == predicate]
    if _RECEIVER.match(ledger.pair.korean, other.end) or _OWNED.match(ledger.pair.korean, other.end):
        if any(_HAS_FROM.match(word.text) for word in behind):
            return []
        return [word for word in behind if not _SUFFERS.search(word.text)]
    return behind


def _says(ledger: Ledger, word: HangulWord, latin: str) -> bool:
    return not _OF_BOTH.match(word.text) and english_stem(latin) in ledger.known.dictionary.stems(word.text)
