"""Known and listed names: those that the other side answers, has misspelled, or has lost."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import FOREIGN, Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here
from qa_lint.facts.names.english_names import RANKS
from qa_lint.facts.names.known import Mention, is_title
from qa_lint.facts.names.listed import ListedMention
from qa_lint.facts.names.lists import lost_of_lists
from qa_lint.facts.names.mistaken import broken_forms, lost_names, misspelled_names
from qa_lint.facts.names.readings import READS, may_sound_like
from qa_lint.facts.names.slipped_forms import slipped_forms
from qa_lint.facts.names.stand_ins import (
    has_pronoun,
    has_stand_in,
    has_unnamed_body,
    has_unnamed_korean_body,
    is_only_called_by_body,
    says_nation,
)
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import BODIES, UNIVERSITY, KnownName

_CLUB = "club"
_WITHIN_OTHERS = BODIES | {UNIVERSITY}  # kinds of what may be a part of what another one is called
_SCHOOL = frozenset({"University", "Institute", "of", "and"})
_LONGEST_SIDE = 4  # syllables and spaces
_OF_A_FIELD = regex.compile(  # what a university of its own teaches (Busan National University of Education)
    r"(?:\p{Lu}[\p{L}’'-]+\s){1,4}(?P<field>(?:University|Institute)\sof\s\p{Lu}\p{L}+(?:\s(?:and\s)?\p{Lu}\p{L}+)*)"
)
_SIDE = regex.compile(r"(?:[동서남북]부?|노던|서던|노스|사우스|이스트|웨스트)\s?$")  # of a country


def known_hits(ledger: Ledger) -> Iterator[Hit]:
    """Known names that the other side answers, and those in whose place another of their kind stands."""
    for korean, i, expected in misspelled_names(ledger.known_names, ledger.evidence):
        span = ledger.latin[i].span
        ledger.take(span)
        ledger.settled.append(korean)
        hangul = ledger.pair.korean[slice(*korean)]
        yield ledger.misnamed("misspelled", korean, span, hangul, ledger.latin[i].text, expected)
    yield from _slipped_hits(ledger)
    told: set[Span] = set()  # longer names that are explained, or told of the first name that they stand for
    for mention, answer in ledger.known_names.answered:
        if longer := _longer_name(ledger, mention, answer):
            ledger.settled.append(mention.span)
            ledger.take(longer)
            if longer not in told and not _is_of_a_side(ledger, mention):
                latin, right = ledger.pair.english[slice(*longer)], _right_form(ledger, mention, answer)
                yield ledger.misnamed("wrong", mention.span, longer, ledger.said(mention), latin, right)
            told.add(longer)
            continue
        ledger.settled.append(mention.answered_by(answer, ledger.pair))
        ledger.take(answer)
    yield from _ranked_hits(ledger)
    for mention, first, last, form, slip in broken_forms(ledger.known_names, ledger.evidence, ledger.explained):
        span = Span(ledger.latin[first].span.start, ledger.latin[last].span.end)
        ledger.settled.append(mention.span)
        ledger.take(span)
        latin, kind = ledger.pair.english[slice(*span)], "misspelled" if slip else "wrong"
        yield ledger.misnamed(kind, mention.span, span, ledger.said(mention), latin, form)


def _ranked_hits(ledger: Ledger) -> Iterator[Hit]:
    """Kings in the place of others who are called much alike (태조, King Taejong), where the Korean name is an everyday
    word or that of several kings."""
    ranked = defaultdict[str, deque[Span]](deque)  # where each king of the English stands, by what he is called
    for form in ledger.known_names.strangers:
        if form.text.partition(" ")[0] in RANKS:
            ranked[form.text].append(form.span)
    for mention in ledger.known_names.left if ranked else ():
        if mention.name.groups != {"person"} or not mention.name.ambiguous or mention.derived:
            continue
        for text, spans in ranked.items():
            rank, _, called = text.partition(" ")
            own = any(other.startswith(f"{rank} ") for other in mention.name.latin)
            if not (spans and own and called):
                continue
            if ledger.letters.reaches(mention.name.hangul, called.split(" ")[0], READS):
                span = spans.popleft()
                ledger.settled.append(mention.span)
                ledger.take(span)
                right = mention.name.latin[0]
                yield ledger.misnamed("wrong", mention.span, span, ledger.said(mention), text, right)
                break


def _slipped_hits(ledger: Ledger) -> Iterator[Hit]:
    """Names of several words with a slip in one of them, whatever else answers them."""
    for slipped in slipped_forms(ledger.known_names, ledger.evidence):
        if slipped.slip in ledger.explained:
            continue
        mention, latin = slipped.mention, ledger.latin[slipped.slip]
        ledger.take(Span(ledger.latin[slipped.first].span.start, ledger.latin[slipped.last].span.end))
        ledger.settled.append(mention.span)
        yield ledger.misnamed("misspelled", mention.span, latin.span, ledger.said(mention), latin.text, slipped.word)


def _right_form(ledger: Ledger, mention: Mention, answer: Span) -> str:
    """What a name should be called: of somebody in full, of a university, a body or a club, more than what was
    found."""
    found = ledger.pair.english[slice(*answer)]
    if not mention.name.kinds.isdisjoint(BODIES) or found in mention.name.metonyms:
        return mention.name.latin[0]
    in_short = mention.name.groups == {"person"} or not mention.name.kinds.isdisjoint((UNIVERSITY, _CLUB))
    in_full = not in_short or " " in found
    return found if in_full else mention.name.latin[0]


def _is_of_a_side(ledger: Ledger, mention: Mention) -> bool:
    """Whether a side stands before the name of a country (남부 수단, 노던 아일랜드)."""
    start = mention.span.start
    return bool(_SIDE.search(ledger.pair.korean, max(0, start - _LONGEST_SIDE), start))


def _longer_name(ledger: Ledger, mention: Mention, answer: Span) -> Span | None:
    """The longer name of somebody else that a person's full name is a part of in English (Martin Luther King), or the
    family name alone (무라카미 하루키, Ryu Murakami); of another country (수단, South Sudan), or of another university
    (서울대, Seoul National University of Education), or another body (인권위, the Civil Rights Commission); or another
    club."""
    name, names = mention.name, ledger.known.gazetteer.names
    if _CLUB in name.kinds:
        return _of_another_city(ledger, mention, answer)
    person = name.groups == {"person"} and " " in ledger.said(mention)
    if not person and name.groups != {"country"} and name.kinds.isdisjoint(_WITHIN_OTHERS):
        return None
    in_full = person and " " in ledger.pair.english[slice(*answer)]
    for form in ledger.known_names.strangers:
        longer = form.span.start <= answer.start and answer.end <= form.span.end and form.span != answer
        others = [names[hangul] for hangul in form.hangul]
        own = not in_full and (form.text in name.latin if person else _may_be_said_of(name, others))
        if longer and not own and _are_of_its_kind(name, others):
            return form.span
    return _of_another_field(ledger, mention, answer) if UNIVERSITY in name.kinds else None


def _of_another_city(ledger: Ledger, mention: Mention, answer: Span) -> Span | None:
    """A word of a club with another known club behind it, which a longer form of its own would go on otherwise than
    with (바이에른 뮌헨, Bayern Leverkusen)."""
    english = ledger.pair.english
    if not any(form.startswith(f"{english[slice(*answer)]} ") for form in mention.name.latin):
        return None
    behind = (form for form in ledger.known_names.strangers if form.span.start == answer.end + 1)
    names = ledger.known.gazetteer.names
    for form in behind:
        if english[answer.end] == " " and any(_CLUB in names[hangul].kinds for hangul in form.hangul):
            return Span(answer.start, form.span.end)
    return None


def _of_another_field(ledger: Ledger, mention: Mention, answer: Span) -> Span | None:
    """What English goes on with behind the answer, where it is another university that is called by what it teaches,
    as none of the forms of the name is (부산대, Busan National University of Education)."""
    longer = _OF_A_FIELD.match(ledger.evidence.prose, answer.start)
    if longer is None or longer.end() <= answer.end or _OF_A_FIELD.match(ledger.evidence.prose, *answer):
        return None  # University of Technology and Education and SK
    known = any(longer["field"] in form for form in mention.name.latin)
    field = [i for i in ledger.words_at(Span(*longer.span("field"))) if ledger.latin[i].text not in _SCHOOL]
    said = any(ledger.evidence.says(word, i) for word in ledger.evidence.hangul for i in field)
    return None if known or said else Span(*longer.span())


def _may_be_said_of(name: KnownName, others: Sequence[KnownName]) -> bool:
    """Whether what some are called has a form in common with a name, or names several (한국, South Koreans; 한, South
    Korea and the United States)."""
    return any(other.several or not {*name.latin}.isdisjoint(other.latin) for other in others)


def _are_of_its_kind(name: KnownName, others: Sequence[KnownName]) -> bool:
    """Whether all are what a name is; of what an organisation may be mistaken for, one university or body will do."""
    if name.groups == {"organisation"}:
        alike = BODIES if UNIVERSITY not in name.kinds else {UNIVERSITY}
        return any(other.groups == name.groups and not other.kinds.isdisjoint(alike) for other in others)
    return all(other.groups == name.groups for other in others)


def lost_hits(ledger: Ledger) -> Iterator[Hit]:
    """Known names that have fallen out of the English sentence, or of a list."""
    unanswered = [
        m
        for m in ledger.known_names.left
        if not (m.syllable or is_answered_here(ledger, m) or is_told_otherwise(ledger, m))
    ]
    left = [mention for mention in unanswered if not mention.derived]
    yield from _lost_titles(ledger, left)
    yield from _unnamed(ledger, left)
    yield from _of_nobody(ledger, unanswered)
    of_lists = lost_of_lists(ledger.known_names, left, ledger.evidence)
    of_gaps = () if ledger.gap_told else lost_names(ledger.known_names, ledger.evidence)
    for mention in (*of_lists, *of_gaps):
        if not (ledger.is_settled(mention.span) or ledger.is_passed_over(mention.span)):
            yield ledger.lose(mention.span)


def _lost_titles(ledger: Ledger, left: Sequence[Mention]) -> Iterator[Hit]:
    """Known works in the marks of a title that are called by a name (《카르멘》), which every language leaves as it
    is."""
    for mention in left:
        title = mention.name.groups == {"work"} and is_title(mention.span, ledger.pair.korean)
        hangul = mention.name.hangul
        if not title or ledger.is_settled(mention.span) or ledger.letters.foreign(hangul) < FOREIGN:
            continue
        if has_stand_in(ledger.pair.korean, mention.span.end + 1, ledger.evidence.prose, place=True):
            continue  # 《카르멘》을, it; like a place, it has no title
        if any(ledger.letters.score(hangul, form) >= READS for form in mention.name.latin):
            yield ledger.lose(mention.span)


def _unnamed(ledger: Ledger, left: Sequence[Mention]) -> Iterator[Hit]:
    """A known organisation in whose place English has some company that it does not name."""
    names = [m for m in left if m.required and m.name.groups == {"organisation"} and not ledger.is_settled(m.span)]
    strange = ledger.known_names.strangers or ledger.evidence.strangers - ledger.taken
    unnamed = has_unnamed_body(ledger.evidence.prose) and not has_unnamed_korean_body(ledger.pair.korean)
    if len(names) == 1 and not strange and unnamed:
        ledger.settled.append(names[0].span)
        yield ledger.pair.language_hit(ledger.lost, names[0].span, name=ledger.said(names[0]))


def _of_nobody(ledger: Ledger, left: Sequence[Mention]) -> Iterator[Hit]:
    """A known person whose government or family English has as if everybody knew whose (트럼프 행정부)."""
    korean, english = ledger.pair.korean, ledger.evidence.prose
    for mention in left:
        sure = mention.required or (mention.derived and not mention.name.ambiguous)  # 트럼프행정부
        person = sure and mention.name.groups == {"person"} and not ledger.is_settled(mention.span)
        if not (person and is_only_called_by_body(korean, mention.span.end, english)):
            continue
        if not (ledger.has_another() or ledger.may_be_heard(mention.name.hangul)):
            yield ledger.lose(mention.span)


def is_told_otherwise(ledger: Ledger, mention: Mention) -> bool:
    """Whether a strange Latin word may be what the name is meant for, or a country is called the nation."""
    if "country" in mention.name.groups and says_nation(ledger.evidence.prose):
        return True
    strange = (ledger.latin[i].text for i in ledger.evidence.strangers - ledger.taken)
    return any(may_sound_like(mention.name.hangul, text) for text in strange)


def listed_hits(ledger: Ledger, mention: ListedMention) -> Iterator[Hit]:
    """A name of the project's list: its listed form explains it, however it reads."""
    hangul, place = mention.name.hangul, mention.korean
    if mention.english:
        ledger.taken |= ledger.words_at(mention.english)
        ledger.memory.persons[hangul] += 1
        ledger.settled.append(place)
    elif not mention.traced and not ledger.memory.persons[hangul] and not has_pronoun(ledger.evidence.prose):
        ledger.settled.append(place)
        yield ledger.pair.language_hit(ledger.lost, place, name=hangul)
