"""Lists of names: where some of a list are answered, the one between or beside them must be, too.

Translators leave out a name that is clear from its surroundings, but hardly one of several in a row (서울과 세종,
대전).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from typing import NamedTuple, TypeVar

from qa_lint.facts.names.evidence import FAINTLY, NameEvidence
from qa_lint.facts.names.known import KnownNames, Mention
from qa_lint.facts.names.leftovers import Stranger, may_be_a_name
from qa_lint.facts.names.persons import read_person
from qa_lint.facts.names.readings import READS, may_sound_like, read_latin_words, without_particle, words_in
from qa_lint.facts.romanization import is_common, split_person
from qa_lint.languages.given_names import is_given_name
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import DOTTED_OR_INITIALS
from qa_lint.late import regex
from qa_lint.model import Span

_KOREAN = regex.compile(r"(?:과|와|하고|이랑|랑)?\s*(?:[,·ㆍ∙、]|및)?\s*")
_ENGLISH = regex.compile(r"\s*,?\s*(?:(?:and|or)\s+)?(?:in\s+)?")
_BROKEN_OFF = regex.compile(r"\s(?:and|or)\s(?:which|who|that|are|is|have|has|will|were|was)(?!\p{L})")
_COUNTRY = "country"
_ASIDE = regex.compile(r",\s*")  # which also stands between a place and what it lies in (Suwon, Gyeonggi Province)


def lost_of_lists(known: KnownNames, left: Sequence[Mention], evidence: NameEvidence) -> Iterator[Mention]:
    """The mentions of those left that stand in a list with answered ones of their kind, a person also with any name
    that English reads.

    What may be an everyday word, or be described instead of named, must stand between two of them, unless English
    breaks off behind the other (Tottenham and which), and so must a country where nothing but spaces makes the list
    (한국 일본 스위스 인도).
    """
    korean = evidence.pair.korean
    answered = [mention for mention, _ in known.answered]
    read = [evidence.hangul[m.korean] for m in evidence.readings if evidence.latin[m.first].capital]
    named = [word.span for word in read if not evidence.is_ordinary(word)]
    for mention in left:
        beside = [other for other in answered if _stand_in_a_list(mention.span, other.span, korean, _KOREAN)]
        alike = [other for other in beside if other.name.groups & mention.name.groups]
        doubtful = mention.name.ambiguous or "organisation" in mention.name.groups
        person = mention.name.groups == {"person"} and any(
            _stand_in_a_list(mention.span, span, korean, _KOREAN) for span in named
        )
        open_ended = doubtful and any(_BROKEN_OFF.match(evidence.prose, end) for end in _ends(alike, known))
        if len(alike) + person + open_ended > doubtful or _stands_between_countries(mention, answered, korean):
            yield mention


def _ends(mentions: Sequence[Mention], known: KnownNames) -> Iterator[int]:
    """Where the answers of some mentions end."""
    return (answer.end for mention, answer in known.answered if mention in mentions)


def _stands_between_countries(mention: Mention, answered: Sequence[Mention], korean: str) -> bool:
    """Whether a country has another before and behind it, with nothing but a space between."""
    if _COUNTRY not in mention.name.groups:
        return False
    beside = [_between(mention.span, other.span) for other in answered if _COUNTRY in other.name.groups]
    return sum(korean[start:end] == " " for start, end in beside) > 1


def added_to_lists(known: KnownNames, strangers: Sequence[Stranger], evidence: NameEvidence) -> Iterator[Stranger]:
    """The strangers that stand in a list with answers of their kind."""
    for stranger in strangers:
        kinds = {kind for name in stranger.known for kind in name.kinds}  # Gyeonggi Province says where Suwon is
        span = stranger.span(evidence.latin)
        beside = [
            mention
            for mention, answer in known.answered
            if _stand_in_a_list(span, answer, evidence.prose, _ENGLISH)
            and not _ASIDE.fullmatch(evidence.prose, *_between(span, answer))
        ]
        if any(mention.name.kinds & kinds for mention in beside):
            yield stranger


def _between(one: Span, other: Span) -> tuple[int, int]:
    return min(one.end, other.end), max(one.start, other.start)


def _stand_in_a_list(one: Span, other: Span, text: str, joint: regex.Pattern[str]) -> bool:
    """Whether nothing but what joins the members of a list stands between the two."""
    start, end = _between(one, other)
    return start < end and bool(joint.fullmatch(text, start, end)) and text[start:end].strip() != ""


# ---------------------------------------------------------------- members that no table of names needs to have

_T = TypeVar("_T")
_AND_IN_KOREAN = "및"
_MARK = regex.compile(rf"\s*[,·ㆍ∙、]\s*|\s{_AND_IN_KOREAN}\s")
_WITH, _WITH_SPACE = regex.compile(r".(?:과|와|하고|이랑|랑)$"), regex.compile(r"(?:과|와|하고|이랑|랑)\s")
_AND = regex.compile(r"\s*+(?:,\s*+)?(?<=\s)(?:and|or)\s++|\s*+,\s*+")
_SURE = 3  # members of a list from which one that the other side lacks is missed
_IN_FULL = 2  # words of somebody's name
_AND_OTHERS = regex.compile(r"(?<=\p{Hangul}|\s)등(?=[이은을의과에도]?(?:\s|$)|이?다|으로|[,.])|외\s?[0-9]+\s?명|비롯")
_LONG = 4  # letters of a name that another word begins with
_LETTERS = 3  # of a word that may be a name
_FOREIGN = 0.0  # log-odds of syllables from which a member that no table has is a name
_LOANWORD = 0.5  # and from which an ordinary word is one from abroad


class Member(NamedTuple):
    """A word of a Korean list, which may be in Latin letters, and the Latin words, by index, that answer it."""

    span: Span
    text: str
    answers: frozenset[int]
    word: int = -1  # the index of the Hangul word; none has what stands in Latin letters


class Item(NamedTuple):
    """Neighbouring words with a capital in an English list, by their first and last index."""

    first: int
    last: int

    @property
    def words(self) -> Set[int]:
        return frozenset(range(self.first, self.last + 1))


def unequal_lists(
    evidence: NameEvidence, known: KnownNames, taken: Set[int]
) -> Iterator[tuple[Member | None, Item | None]]:
    """Members of Korean lists that the English list has not, with what it has in their places (None: nothing), and
    somebody in full whom only the English list has, with no member.

    The other members of both lists answer each other; `taken` are Latin words that something explains.
    """
    runs = _runs(_items(evidence), lambda a, b: _are_joined(a, b, evidence))
    english = [(items, frozenset[int]().union(*(item.words for item in items))) for items in runs]
    if not english:
        return
    for members in _runs(_members(evidence, known), lambda a, b: _stand_together(a, b, evidence.pair.korean)):
        koreans = _are_koreans(members)
        if koreans:
            members = [_with_its_reading(member, evidence) for member in members]
        answers = frozenset[int]().union(*{member.answers for member in members})
        for items, words in english:
            if words.isdisjoint(answers):
                continue
            lost = [member for member in members if member.answers.isdisjoint(words)]
            extra = [item for item in items if item.words.isdisjoint(answers)]
            longer = not lost and len(items) == len(members) + 1 >= _SURE
            if longer and len(extra) == 1 and _is_somebody_else(extra[0], evidence, taken):
                yield None, extra[0]
            if len(lost) != 1:
                continue
            name = koreans or (not evidence.is_heading and _is_name(lost[0], evidence, known))
            if len(extra) == 1 and len(members) == len(items) and _may_stand_for(extra[0], lost[0], evidence, taken):
                if name or (_is_loanword(lost[0], evidence) and _is_strange(extra[0], evidence)):
                    yield lost[0], extra[0]
            elif name and not extra and len(members) == len(items) + 1 >= _SURE and not lost[0].answers:
                yield lost[0], None


def _runs(members: Sequence[_T], joined: Callable[[_T, _T], bool]) -> Iterator[list[_T]]:
    """Members in a row that are joined, two at least."""
    run: list[_T] = []
    for member in members:
        if run and not joined(run[-1], member):
            if len(run) > 1:
                yield run
            run = []
        run.append(member)
    if len(run) > 1:
        yield run


def _members(evidence: NameEvidence, known: KnownNames) -> list[Member]:
    """All words of the Korean text that may be members of a list, in order; a particle behind Latin letters is none."""
    same = defaultdict[str, set[int]](set)
    in_korean = evidence.pair.korean.fact(read_latin_words)
    for i, latin in enumerate(evidence.latin if in_korean else ()):
        for part in (latin.text, latin.text.replace(".", ""), *latin.text.split("-")):  # M.I.T.
            same[english_stem(part)].add(i)
    alike = {stem: frozenset(words) for stem, words in same.items()}
    found = [Member(n.span, n.text, alike.get(english_stem(n.text), frozenset())) for n in in_korean]
    ends = {member.span.end for member in found}
    said = defaultdict[int, set[int]](set)
    for mention, answer in known.answered:
        for i in evidence.words_in(mention.span):
            said[i].update(words_in(answer, evidence.latin))
    for i, word in enumerate(evidence.hangul):
        if word.span.start in ends or word.text == _AND_IN_KOREAN:
            continue
        match = evidence.best.get(i)
        answers = set(range(match.first, match.last + 1)) if match and match.score >= READS else set()
        found.append(Member(word.span, word.text, frozenset(answers | said[i]), i))
    return sorted(found)


def _is_name(member: Member, evidence: NameEvidence, known: KnownNames) -> bool:
    """Whether it is a name, known or foreign, that nothing translates."""
    if member.word < 0:
        return member.text[0].isupper()
    word = evidence.hangul[member.word]
    if evidence.translation(word) >= FAINTLY or evidence.is_named(word):
        return False
    if any(mention.span.overlaps(word.span) and not mention.derived for mention in known.mentions):
        return True
    return max(map(evidence.known.letters.foreign, word.stems)) >= _FOREIGN and not evidence.is_ordinary(word)


def _are_koreans(members: Sequence[Member]) -> bool:
    """Whether all members of a list are persons by their syllables, so that none of them is the word that it looks
    like (문형배, 이미선, 주상영)."""
    words = [without_particle(member.text) for member in members]
    return len(words) >= _SURE and all(is_common(word) and is_given_name(split_person(word)[1]) for word in words)


def _with_its_reading(member: Member, evidence: NameEvidence) -> Member:
    """A Korean with the full name that English has for him, if any."""
    name = without_particle(member.text)
    verdict = None if member.answers else read_person(name, evidence.pair.english, evidence.known.letters)
    return member._replace(answers=frozenset(range(verdict.first, verdict.last + 1))) if verdict else member


def _is_loanword(member: Member, evidence: NameEvidence) -> bool:
    """Whether it is an ordinary word from abroad, which is no name, and nothing says it either."""
    if member.word < 0:
        return False
    word = evidence.hangul[member.word]
    if evidence.translation(word) >= FAINTLY or evidence.is_named(word):
        return False
    return max(map(evidence.known.letters.foreign, word.stems)) >= _LOANWORD


def _is_strange(item: Item, evidence: NameEvidence) -> bool:
    """Whether it can be nothing but a name, whatever capitals mean: no word of English."""
    return all(evidence.is_strange(i) and may_be_a_name(i, evidence) for i in item.words)


def _stand_together(one: Member, other: Member, korean: str) -> bool:
    """Whether nothing but what joins the members of a list stands between the two."""
    between = korean[one.span.end : other.span.start]
    if _MARK.fullmatch(between) or _WITH_SPACE.fullmatch(between):
        return True
    return between == " " and bool(_WITH.search(one.text))


def _items(evidence: NameEvidence) -> list[Item]:
    items: list[Item] = []
    for i, word in enumerate(evidence.latin):
        if not word.capital:
            continue
        if items and items[-1].last == i - 1 and _is_one_name(i - 1, i, evidence):
            items[-1] = Item(items[-1].first, i)
        else:
            items.append(Item(i, i))
    return items


def _is_one_name(first: int, second: int, evidence: NameEvidence) -> bool:
    """Whether nothing but a space stands between two Latin words, or the possessive of the first (Burt's Bees)."""
    between = evidence.prose[evidence.latin[first].span.end : evidence.latin[second].span.start]
    return between in (" ", "'s ", "’s ")


def _are_joined(one: Item, other: Item, evidence: NameEvidence) -> bool:
    between = evidence.prose[evidence.latin[one.last].span.end : evidence.latin[other.first].span.start]
    return bool(_AND.fullmatch(between))


def _is_somebody_else(item: Item, evidence: NameEvidence, taken: Set[int]) -> bool:
    """Whether the English words are the full name of somebody whom nothing in the Korean text says or sounds like; a
    Korean list that says so leaves others out (등)."""
    if len(item.words) < _IN_FULL or item.words & taken or evidence.is_heading:
        return False
    western = evidence.known.gazetteer.western.by_latin
    named = (evidence.is_strange(i) or evidence.latin[i].text in western for i in item.words)
    if not all(named) or _AND_OTHERS.search(evidence.pair.korean):
        return False
    if any(evidence.latin[i].text in evidence.pair.korean for i in item.words):
        return False  # whose name Korean keeps in its letters
    return not any(evidence.translates_any(i) >= FAINTLY or evidence.is_faintly_heard(i) for i in item.words)


def _may_stand_for(item: Item, member: Member, evidence: NameEvidence, taken: Set[int]) -> bool:
    """Whether the English words are a name of their own, which neither sounds like the member nor translates a word."""
    if item.words & taken or any(len(evidence.latin[i].text) < _LETTERS for i in item.words):
        return False
    words = [evidence.latin[i].text for i in sorted(item.words)]
    if words[-1] in DOTTED_OR_INITIALS:
        return False  # Staff Sgt. and the name of whom it is
    heads = [member.text[:size] for size in range(2, len(member.text) + 1)]
    known = [evidence.known.gazetteer.names[head] for head in heads if head in evidence.known.gazetteer.names]
    begun = {form[:_LONG] for name in known for form in name.latin if len(form) > _LONG}
    if any(word[:_LONG] in begun for word in words):
        return False  # of 유럽 the Eurosceptics, which are named for it
    return (
        not any(evidence.translates_any(i) >= FAINTLY or evidence.is_faintly_heard(i) for i in item.words)
        and not any(may_sound_like(head, word) for head in heads for word in (*words, "".join(words)))
        and not any(word.lower() in evidence.in_korean for word in words)
    )
