"""What tells that an English name is said of something else than a Korean one: what it is part of, or said along with,
and what stands in the place of the Korean one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.leftovers import Stranger
from qa_lint.facts.names.stand_ins import has_korean_personal_pronoun, has_pronoun
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.gazetteer import KnownName

# ordinary words, all with capitals, that an institution is called by, two of which may head a sentence
IN_FULL = 2
_KNOWN_BY_PLACE = frozenset(
    {"Accord", "Accords", "Agreement", "Consensus", "Declaration", "Games", "Olympics", "Protocol", "Round", "Treaty"}
)
_AND = "and"
_SEATED = regex.compile(r"\p{Ll}-(?:based|born|bred|backed|led|made)$")
_SEAT = regex.compile(
    r"\p{Hangul}?\s?(?:에\s?)?"
    r"(?:본[사부]|소재|기반|거점|출신|태생|위치|있는|둔|주도|지원|[산제](?!\p{Hangul}))"
)
_EVENT = regex.compile(r"(?:\s\p{Hangul}+)?\s?(?:올림픽|대회|게임|경기|라운드|협정|협약|의정서|선언|조약|합의)")
_COMMA = ", "
_TOPIC = regex.compile(r"[은는](?!\p{Hangul})")


# how English tells a foreign reader where a place lies, by one that he knows, and how Korean says so
_LIES_BY = regex.compile(
    r"(?<!\p{L})(?i:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?\s(?:part\s)?of"
    r"|(?:just\s)?outside(?:\sof)?|near|not\sfar\sfrom|(?:kilometers|kilometres|km|miles|hours?|minutes)(?:\s\p{L}+)?\sfrom)\s$"
)
_KOREAN_LIES_BY = regex.compile(
    r"(?<![동서남북])[동서남북]+[쪽측부녘]|인근|근처|부근|근교|외곽|가까[운이]|주변|교외|떨어진|거리|[0-9](?:㎞|km|킬로)"
)
_LONGEST_WAY = 40  # characters of how English says so


class Missed(NamedTuple):
    """A Korean name that nothing answers: where it stands, what it is known to be, and the Hangul word it begins."""

    span: Span
    word: int
    known: KnownName | None = None
    person: bool = False
    school: bool = False  # a university that no table has


def is_listed_apart(here: int, first: int, last: int, evidence: NameEvidence) -> bool:
    """Whether English names the Latin words along with a name (Bush and Fukuda) beside whose Hangul the Hangul word
    does not stand."""
    latin = evidence.latin
    along = []
    if first > 1 and latin[first - 1].text == _AND and evidence.touch(first - 2, first - 1):
        along.append(first - 2)
    if last + 2 < len(latin) and latin[last + 1].text == _AND and evidence.touch(last, last + 1):
        along.append(last + 2)
    along = [i for i in along if latin[i].capital]
    read = [match.korean for match in evidence.readings for i in along if match.first <= i <= match.last]
    return bool(read) and all(abs(n - here) > 1 for n in read)


def is_said_by_a_pronoun(name: Missed, start: int, evidence: NameEvidence) -> bool:
    """Whether the Korean sentence is about the name (벨로프는), and English has a pronoun for that before the other
    name, which starts there (he said before meeting Carlsson)."""
    korean = evidence.pair.korean
    return (
        bool(_TOPIC.match(korean, name.span.end))
        and not has_korean_personal_pronoun(korean)
        and has_pronoun(evidence.prose[:start])
    )


def begins_an_institution(index: int, evidence: NameEvidence) -> bool:
    """Whether ordinary words with capitals, of which Korean says none, stand behind a name (the Brooke Army Medical
    Center), where capitals tell names."""
    has_english, latin = evidence.known.vocabulary.has_english, evidence.latin
    if evidence.title_case or has_english(latin[index].text.lower()):
        return False
    last = index
    while last + 1 < len(latin) and latin[last + 1].capital and evidence.touch(last, last + 1):
        last += 1
    behind = range(index + 1, last + 1)
    ordinary = [i for i in behind if has_english(latin[i].text.lower())]
    return (
        len(behind) >= IN_FULL
        and bool(ordinary)
        and all((i in ordinary or evidence.seen(i)) and not evidence.translates_any(i) for i in behind)
    )


def is_of_another_address(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether English has the country behind a place (Pamplona, Spain), and Korean has the other one before another
    place, which English has elsewhere (미국 캘리포니아)."""
    behind = evidence.named(name.word + 1) if name.word >= 0 else None
    if behind is None:
        return False
    forms = {form for known in stranger.known for form in known.latin}
    return any(
        word.text in forms
        and evidence.latin[i].capital
        and evidence.prose[evidence.latin[i].span.end : word.span.start] == _COMMA
        and not behind.first <= i <= behind.last
        for i, word in enumerate(evidence.latin[1:])
    )


def calls_an_event(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a place is part of what an event is called that is known by it (the Beijing Games), and the Korean one is
    not."""
    behind = stranger.last + 1
    return (
        behind < len(evidence.latin)
        and evidence.latin[behind].text in _KNOWN_BY_PLACE
        and evidence.touch(stranger.last, behind)
        and not _EVENT.match(evidence.pair.korean, name.span.end)
    )


_OWNS = regex.compile(r".{0,2}['’]s\s")
_LIES_IN = regex.compile(r"\sin\s$")
_LONGEST_PLACE = 4  # English words of a place, and the preposition behind it


def tells_where_it_lies(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether English tells by a place where another one lies (Seongnam, south of Seoul), and Korean does not."""
    start = evidence.latin[stranger.first].span.start
    told = stranger.is_placed and _LIES_BY.search(evidence.prose, max(0, start - _LONGEST_WAY), start)
    return bool(told) and not _KOREAN_LIES_BY.search(evidence.pair.korean)


def tells_where_another_lies(stranger: Stranger, evidence: NameEvidence, mentions: Sequence[Mention]) -> bool:
    """Whether English names a place with another one that both sides have, and that lies there: Busan's Haeundae,
    Haeundae Beach in Busan."""
    if not stranger.is_placed:
        return False
    first, last = evidence.latin[stranger.first].span.start, evidence.latin[stranger.last].span.end
    forms = {form.split(" ")[0] for m in mentions if "place" in m.name.groups for form in m.name.latin}
    behind = evidence.latin[stranger.last + 1 : stranger.last + 2]
    if behind and _OWNS.fullmatch(evidence.prose, max(0, last - len("'s")), behind[0].span.start):
        return behind[0].text in forms
    if not _LIES_IN.search(evidence.prose, max(0, first - len(" in ")), first):
        return False
    return any(word.text in forms for word in evidence.latin[max(0, stranger.first - _LONGEST_PLACE) : stranger.first])


def is_in_brackets(name: Missed, evidence: NameEvidence) -> bool:
    """Whether it says in brackets where somebody is from, which English may leave out."""
    korean = evidence.pair.korean
    return korean.startswith("(", max(0, name.span.start - 1)) and korean.startswith(")", name.span.end)


def is_a_seat(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether it says where something has its seat (the Connecticut-based company), and the Korean name does not."""
    seated = _SEATED.search(evidence.latin[stranger.last].text)
    return bool(seated) and not _SEAT.match(evidence.pair.korean, name.span.end)
