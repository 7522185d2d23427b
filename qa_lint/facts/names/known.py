"""Known names in a pair: which of one side answer which of the other, and what is left over on both.

Both sides are read before anything is judged. A name is answered by any of its accepted forms, by the words of one in
another order (Justice Ministry), by a reading of it, or by a word that the tables know as its translation. Only what is
then left over on both sides, one of a kind with the other, is taken for a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.english_names import read_english_names
from qa_lint.facts.names.readings import HangulWord, LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.spans import Spans
from qa_lint.languages.countries import COUNTRY_OF_SYLLABLE
from qa_lint.languages.particles import LAST, NAME_AFTER_ANY, NAME_AFTER_CONSONANT, NAME_AFTER_VOWEL, OF_A_PLACE
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.gazetteer import UNIVERSITY, WHERE, Gazetteer, KnownName
from qa_lint.resources.vocabulary import Vocabulary

_ABBREVIATED = 3  # capitals up to which English may write a name out (EU, GDP)
_JOINTS = ("", "-", "·", "–", "~")  # between countries of a syllable each (북-미)
_BEGINNING = 2  # syllables by which the gazetteer has its names
_SHORT = 2  # syllables of a name that no space divides
_OFFICE_OF_A_BODY = "office"  # of what two syllables name (유엔 사무총장)
_STATE, _TERRITORY = "US state", "령"
_LONG = 3  # syllables of a name with which a longer one begins
_MOST_WORDS = 4  # of a Hangul name that is written with spaces
_BARE = any_of(NAME_AFTER_CONSONANT | NAME_AFTER_VOWEL | NAME_AFTER_ANY | OF_A_PLACE)
_PARTICLE = regex.compile(rf"[님씨]?(?:{_BARE})?(?:{any_of(LAST)})?")
# what makes another word of a name that is still its own: a people, a language, a product, a side
_DERIVED = regex.compile(
    r"[인어간산제측계군발행식형판령풍시도주권역점청댐]|사람|정부|정상|대사|국민|여자|남자|대표|총리|대통령"
)
_OF_ITS_OWN = regex.compile(r"(?:특별|광역)?(?:시장|시청|시의회|시교육청|도지사|도청|도의회|군수|군청|구청|지사)")
# what a place has one of, and what kind of place that is; it is named before particles alone
_PRODUCED = "산"  # behind the country where something is grown or made
KINDS_OF_ITS_OWN = {"역": "station", "공항": "airport", "국제공항": "airport", "항": "port", "대교": "bridge"}
_OWN = """
경찰청 경찰서 세관 지법 지검 지방법원 지방검찰청 교도소 구치소 시민 도민 지역 시내 일대 앞바다 상공
""".split()  # noqa: SIM905 - as a list it is one word a line
_WITH_ITS_OWN = regex.compile(rf"(?P<own>{any_of({*KINDS_OF_ITS_OWN, *_OWN})})(?:{_BARE})?")
_STYLE = regex.compile(r"식(?:으로|의)?")
_OFFICE, _WITH_AN_OFFICE = regex.compile(r"청장?(?:[이은의과]|에서?)?"), frozenset("시군구도")
_OPENED, _CLOSED = regex.compile(r"[《〈「『<‘“'\"]$"), regex.compile(r"[》〉」』>’”'\"]")
_KIND_OF_WORK = regex.compile(
    r"(?<!\p{Hangul})(?:장편\s?|단편\s?|창작\s?)?"
    r"(?:영화|드라마|소설|시집|동화|수필집|연극|희곡|뮤지컬|오페라|발레|앨범|노래|가곡|웹툰|만화|애니메이션|다큐멘터리)\s$"
)
_LONGEST_KIND = 16  # characters of that
_OWNS = "의 "
_AGE = regex.compile(  # of a country
    r"\s?(?:시대|왕조|왕실|[초중말전후]기(?!\p{Hangul}{2})|[초말](?=에|\s|의|부터|까지)|때(?=의|에|\s|는))"
)
_OF_A_NAME = regex.compile(r"-(?:based|born|bound|backed|led|made|area|style)$")  # joined to the name of a place
_LATIN = regex.compile(r"\p{Latin}")
_WITH_A_UNIT = frozenset({"mountain", "river"})
_REGIONS = frozenset({"province", "Chinese province", "Japanese prefecture"})
_HALF = regex.compile(r"(?:North|South)\s\p{Lu}\p{L}+$")
_SYLLABLE_JOINED = regex.compile(r"(?<!\p{Hangul})(?P<syllable>\p{Hangul})[·‧ㆍ-]$")
_AND_ITS_OTHER_HALF = regex.compile(r"[·ㆍ・‧/]?[남북](?:도)?(?=\P{Hangul}|$|[은이과와을의에도])")
_JOINT = regex.compile(r"(?:[와과]|하고)\s|\s?[,·ㆍ]\s?")  # of two names
_LONGEST_JOINT = 3  # characters of that
_DIGITS, _AMPERSAND = "0123456789", "&"
_FIGURE, _HANGUL_RUN = regex.compile(r"(?<![0-9.,·])[0-9]"), regex.compile(r"\p{Hangul}*(?![0-9])")
_BETWEEN_FIGURES = "[·.ㆍ・‧∙]"  # of a month and a day

_JOINED = regex.compile(
    r"(?<![\p{L}-])(?P<country>\p{Lu}[\p{L}.]*)"
    r"-(?:flagged|registered|owned|made|led|backed|funded|controlled|occupied|built)(?![\p{L}-])"
)


class Mention(NamedTuple):
    """A known name in the Korean text, and what is joined to it: a particle, or what makes another word of it."""

    name: KnownName
    span: Span
    joined: str
    derived: bool
    syllable: bool = False  # a country named by one syllable beside others
    within: bool = False  # a place behind the name of what it lies in (전북 장수)
    aged: bool = False  # a country before a word for an age of it (고려 시대)
    paired: bool = False  # a country that is joined to another one (모잠비크와 말리), so that it is no word

    @property
    def governed(self) -> bool:
        """Whether it is a place by what is joined to it: its mayor, its council, its station, the way of cooking there
        (전주식)."""
        if "place" not in self.name.groups:
            return False
        if self._own is not None:
            return not self.name.ambiguous
        office = self.name.hangul[-1] in _WITH_AN_OFFICE and _OFFICE.fullmatch(self.joined)
        return bool(office or _OF_ITS_OWN.match(self.joined) or _STYLE.fullmatch(self.joined))

    @property
    def produced(self) -> bool:
        """Whether it is the country that something comes from (이란산)."""
        return self.derived and self.name.groups == {"country"} and self.joined == _PRODUCED

    @property
    def _own(self) -> str | None:
        """What of the place is joined to its name: its station, its police."""
        found = _WITH_ITS_OWN.fullmatch(self.joined) if self.derived else None
        return found and found["own"]

    @property
    def meant(self) -> KnownName:
        """What is known of the name, with what kind of place it is with what is joined to it (부산역)."""
        kind = KINDS_OF_ITS_OWN.get(self._own or "")
        return self.name._replace(kinds=self.name.kinds | {kind}) if kind else self.name

    @property
    def required(self) -> bool:
        """Whether it is a name for sure, which must be answered: no everyday word, unless its particle is a place's."""
        if self.syllable:
            return False  # the two countries
        located = not self.name.groups.isdisjoint(WHERE) and self.joined in OF_A_PLACE
        sure = not self.name.ambiguous or located or self.within or self.aged or self.paired
        return sure and not self.derived and not self.name.several

    def answered_by(self, answer: Span, pair: Pair) -> Span:
        """What of the mention an answer accounts for: its last words alone, where only the family name is repeated;
        what somebody is called instead stands for the whole (MBS)."""
        korean, english = pair.korean[slice(*self.span)].split(" "), pair.english[slice(*answer)]
        whole = next((form for form in self.name.latin if form.endswith(f" {english}")), english)
        if self.name.groups != {"person"} or len(korean) == 1 or whole == english:
            return self.span
        given = len(korean) - 1
        if " " in english:  # Lopez Obrador, van Dijk
            given = min(given, len(whole.split(" ")) - len(english.split(" ")))
        return Span(self.span.start + sum(len(word) + 1 for word in korean[:given]), self.span.end)


class Form(NamedTuple):
    """A known form in the English text, and the Hangul names that it may stand for."""

    span: Span
    text: str
    hangul: frozenset[str]


class KnownNames(NamedTuple):
    """What is known of a pair's names: the answered mentions with where their answers stand, and what is left over."""

    answered: tuple[tuple[Mention, Span], ...]
    left: tuple[Mention, ...]
    strangers: tuple[Form, ...]  # English forms of names that the Korean text does not have
    kept: tuple[Form, ...]  # forms that the Korean text has in Latin letters, and English has not

    def lookalikes(self, gazetteer: Gazetteer) -> Iterator[Form]:
        """The strangers that are places or countries as names without an answer are, whatever they sound like
        (니제르 and Nigeria)."""
        groups = {
            group for mention in self.left if mention.required for group in mention.name.groups & (WHERE | {"person"})
        }
        for form in self.strangers:
            if not groups.isdisjoint(group for hangul in form.hangul for group in gazetteer.names[hangul].groups):
                yield form

    @property
    def mentions(self) -> tuple[Mention, ...]:
        return (*self.left, *(mention for mention, _ in self.answered))


def read_known_names(pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary) -> KnownNames:
    """The known names of both sides, matched."""
    english = pair.english.fact(read_english_names)
    answered: list[tuple[Mention, Span]] = []
    left: list[Mention] = []
    several: Span | None = None  # the last names of several countries that are answered together
    found = list(_mentions(pair, gazetteer, vocabulary))
    said = {form for mention in found for form in mention.name.latin}
    for mention in found:
        if several and mention.span.overlaps(several):
            continue
        answer = english.answer(mention.name, said, gazetteer)
        several = mention.span if answer and mention.name.several else None
        if answer:
            answered.append((mention, answer))
        else:
            left.append(mention)
    answered, apart = _without_their_places(answered)
    left += apart
    forms = tuple(_forms(english.prose, english.latin, gazetteer))
    forms += tuple(_joined_forms(english.prose, forms, gazetteer))
    answered, others_names = _without_parts_of_others(answered, forms)
    left = [*_paired([*left, *others_names], answered, pair.korean)]
    mentions = (*left, *(mention for mention, _ in answered))
    headlines = "".join(mention.name.hangul for mention in mentions if mention.name.several)
    korean = pair.korean.fact(read_prose)
    others = _without(korean, [mention.span for mention in mentions])
    stateless = _without(korean, [mention.span for mention in left if is_a_state(mention.name)])
    korean, others, stateless = (text.replace(" ", "") for text in (korean, others, stateless))
    said_names = {
        hangul: _is_said(hangul, korean, others, stateless, headlines, gazetteer, vocabulary)
        for hangul in {form.hangul for form in forms}
    }
    strangers = tuple(f for f in forms if not (said_names[f.hangul] or _goes_on_with(f, answered)))
    return KnownNames(tuple(answered), tuple(left), strangers, tuple(_kept(pair, gazetteer)))


def _without_parts_of_others(
    answered: Sequence[tuple[Mention, Span]], forms: Sequence[Form]
) -> tuple[list[tuple[Mention, Span]], list[Mention]]:
    """The answered organisations, and those whose answer is but the end of what another one is called: 한국은행 is not
    the Export-Import Bank of Korea. Which one begins as the other does (뉴욕타임스, the Times) may be meant."""
    ends = {form.span.end: form for form in forms}

    def is_another(mention: Mention, span: Span) -> bool:
        form = ends.get(span.end)
        if form is None or form.span.start >= span.start or mention.name.groups != {"organisation"}:
            return False
        return not any(mention.name.hangul in hangul or hangul in mention.name.hangul for hangul in form.hangul)

    parts = [is_another(*answer) for answer in answered]
    kept = [answer for answer, part in zip(answered, parts, strict=True) if not part]
    return kept, [mention for (mention, _), part in zip(answered, parts, strict=True) if part]


def _paired(left: Sequence[Mention], answered: Sequence[tuple[Mention, Span]], korean: str) -> Iterator[Mention]:
    """The mentions left, and which of them are countries that nothing but what joins two names parts from another one
    that English has."""
    countries = [mention.span for mention, _ in answered if mention.name.groups == {"country"}]
    starts, ends = {span.start for span in countries}, {span.end for span in countries}
    for mention in left:
        if mention.name.groups != {"country"} or not mention.name.ambiguous:
            yield mention
            continue
        start, end = mention.span
        behind = _JOINT.match(korean, end)
        before = (start - size for size in range(1, _LONGEST_JOINT + 1) if start - size in ends)
        joined = (behind is not None and behind.end() in starts) or any(
            _JOINT.fullmatch(korean, at, start) for at in before
        )
        yield mention._replace(paired=joined)


def _goes_on_with(form: Form, answered: Sequence[tuple[Mention, Span]]) -> bool:
    """Whether a form is the longer name of what a part of it answers, on both sides (흥국생명, Heungkuk Life Pink
    Spiders)."""
    return any(
        form.span.start == answer.start
        and answer.end < form.span.end
        and all(len(m.name.hangul) >= _LONG and hangul.startswith(m.name.hangul) for hangul in form.hangul)
        for m, answer in answered
    )


def _without_their_places(
    answered: Sequence[tuple[Mention, Span]],
) -> tuple[list[tuple[Mention, Span]], list[Mention]]:
    """The mentions with their answers but for universities that only the name of their place answers, which Korean
    names beside them (부산 우동에 사는 … 부산대에)."""
    schools = [(m, span) for m, span in answered if UNIVERSITY in m.name.kinds]
    places = [(m.name.hangul, span) for m, span in answered if "place" in m.name.groups] if schools else []
    apart = [m for m, span in schools if any(s == span and m.name.hangul.startswith(p) for p, s in places)]
    return [(m, span) for m, span in answered if m not in apart], apart


def _kept(pair: Pair, gazetteer: Gazetteer) -> Iterator[Form]:
    """The known forms that the Korean text has in Latin letters (OneDrive) and English does not have at all."""
    latin = pair.korean.fact(read_latin_words)
    english = pair.english.lower()
    for form in _forms(pair.korean.fact(read_prose), latin, gazetteer) if latin else ():
        if form.text.lower() not in english and (len(form.text) > _ABBREVIATED or not form.text.isupper()):
            yield form


# ---------------------------------------------------------------- Korean


def _mentions(pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[Mention]:
    """The known names of the Korean text, the longest at each place, none within another."""
    numbered = [*_numbered(pair.korean, gazetteer)]
    yield from numbered
    words = pair.korean.fact(_read_runs)
    if numbered:
        words = tuple(word for word in words if not any(mention.span.overlaps(word.span) for mention in numbered))
    n = 0
    region: int | None = None  # where the name of a province that stood just before ends
    while n < len(words):
        found = _mention(words[n : n + _MOST_WORDS], gazetteer, vocabulary)
        start = words[n].span.start
        if found and found[0].name.ambiguous and pair.korean[start - 1 : start].isdigit():
            found = None  # 200경기: what the number counts
        if found:
            if found[0].name.kinds & _REGIONS and _AND_ITS_OTHER_HALF.match(pair.korean, found[0].span.end):
                found = (_of_both_halves(found[0]), found[1])
            within = "place" in found[0].name.groups and region is not None and words[n].span.start == region + 1
            aged = "country" in found[0].name.groups and bool(_AGE.match(pair.korean, found[0].span.end))
            yield found[0]._replace(within=within, aged=aged)
            yield from _members(found[0], gazetteer)
            yield from _joined_by_a_syllable(found[0], pair.korean, gazetteer)
            region = found[0].span.end if found[0].name.kinds & _REGIONS and not found[0].joined else None
        n += found[1] if found else 1


def _of_both_halves(mention: Mention) -> Mention:
    """A province that is named with its other half (충남·북), which English may name together (the two Chungcheong
    provinces)."""
    whole = {form.rpartition(" ")[2] for form in mention.name.latin if _HALF.match(form)}
    return mention._replace(name=mention.name._replace(latin=(*mention.name.latin, *sorted(whole))))


def _numbered(text: Text, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The events that are called by a figure (제2차 세계대전, 6.25 전쟁), the longest at each place."""
    prose = text.fact(read_prose)
    end = 0
    for start in (match.start() for match in _FIGURE.finditer(prose)):
        for name in gazetteer.numbered if start >= end else ():
            found = _spaced(name.hangul).match(prose, start)
            rest = found and _HANGUL_RUN.match(prose, found.end())
            if found and rest and _PARTICLE.fullmatch(rest[0]):
                end = found.end()
                yield Mention(name, Span(*found.span()), rest[0], derived=False)
                break


@cache
def _spaced(hangul: str) -> regex.Pattern[str]:
    """A name with a figure, with any space between a figure and a word, and any mark between month and day."""
    parts = (_BETWEEN_FIGURES if char == "·" else f"{char}\\s?" for char in hangul[:-1])
    return regex.compile("".join([*parts, hangul[-1]]))


def is_title(span: Span, korean: str) -> bool:
    """Whether marks of a title or of quotation stand around a name, and nothing else between them."""
    return bool(_OPENED.search(korean, max(0, span.start - 2), span.start) and _CLOSED.match(korean, span.end))


def is_called_a_work(span: Span, korean: str, persons: Sequence[Span]) -> bool:
    """Whether what stands before a name says that it is a work: what kind of one (영화 기생충), or somebody whose it is
    (한강의 채식주의자)."""
    if _KIND_OF_WORK.search(korean, max(0, span.start - _LONGEST_KIND), span.start):
        return True
    return any(korean[person.end : span.start] == _OWNS for person in persons)


def _read_runs(text: Text) -> tuple[HangulWord, ...]:
    """The words of Korean text as names are made of them: Hangul with the Latin letters joined to it (LG화학), which
    an ampersand joins to others (삼성E&A)."""
    words = list(text.fact(read_hangul_words))
    prose = text.fact(read_prose)
    if latin := text.fact(read_latin_words):
        words = sorted([*words, *(HangulWord(word.span, prose[slice(*word.span)], (word.text,)) for word in latin)])
    runs: list[HangulWord] = []
    for word in words:
        joint = prose[runs[-1].span.end : word.span.start] if runs else " "
        if not joint or (joint == _AMPERSAND and runs[-1].text[-1].isascii() and word.text[0].isascii()):
            last = runs.pop()
            word = HangulWord(Span(last.span.start, word.span.end), f"{last.text}{joint}{word.text}", word.stems)
        runs.append(word)
    return tuple(runs)


def _members(mention: Mention, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The countries that are named by a syllable each (한미)."""
    countries = [COUNTRY_OF_SYLLABLE.get(syllable, "") for syllable in mention.name.hangul]
    if not mention.name.several or any(country not in gazetteer.names for country in countries):
        return
    for at, country in enumerate(countries, mention.span.start):
        yield Mention(gazetteer.names[country], Span(at, at + 1), "", derived=False, syllable=True)


def _joined_by_a_syllable(mention: Mention, korean: Text, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The country that is named by a syllable before another country: 한·베트남, 미-이란."""
    joined = _SYLLABLE_JOINED.search(korean, max(0, mention.span.start - 3), mention.span.start)
    country = COUNTRY_OF_SYLLABLE.get(joined["syllable"], "") if joined else ""
    if joined and country in gazetteer.names and "country" in mention.name.groups:
        yield Mention(gazetteer.names[country], Span(*joined.span("syllable")), "", derived=False, syllable=True)


def _mention(words: Sequence[HangulWord], gazetteer: Gazetteer, vocabulary: Vocabulary) -> tuple[Mention, int] | None:
    """The longest known name that begins with the first of some words, and how many of them it takes."""
    beginning = words[0].text[:_BEGINNING]
    if len(beginning) == _BEGINNING and beginning not in gazetteer.by_beginning:
        return None  # as nearly always
    joined, ends = "", []
    for before, word in zip([None, *words], words, strict=False):
        if before and word.span.start - before.span.end != 1:
            break
        joined += word.text
        ends.append(len(joined))
    for name in gazetteer.by_beginning.get(joined[:_BEGINNING], ()):
        size = len(name.hangul)
        if not joined.startswith(name.hangul):
            continue
        taken = next((n for n, end in enumerate(ends) if end >= size), None)
        if taken is None:
            continue
        if taken and size <= _SHORT:
            continue  # 이 이
        rest = joined[size : ends[taken]]
        if name.hangul[-1].isascii():
            rest = rest.lstrip(_DIGITS)  # 갤럭시 S24
        bare = bool(_PARTICLE.fullmatch(rest))
        if not bare and not _DERIVED.match(rest) and not any(rest[:n] in vocabulary for n in range(2, len(rest) + 1)):
            continue
        begin = ends[taken - 1] if taken else 0
        if not bare and taken and size - begin < _BEGINNING:
            continue  # 평창 동계올림픽 is no 평창동
        end = words[taken].span.start + size - begin
        return Mention(name, Span(words[0].span.start, end), rest, derived=not bare), taken + 1
    return None


# ---------------------------------------------------------------- English


def _forms(prose: str, latin: Sequence[LatinWord], gazetteer: Gazetteer) -> Iterator[Form]:
    """The known forms that stand in a text in Latin letters, the longest at each place, none within another."""
    end = 0
    for word in latin:
        if not word.capital or word.span.start < end:
            continue
        space = prose.find(" ", word.span.start)
        first = prose[word.span.start : space if space >= 0 else None].rstrip(".,;:!?'\"’”)")
        head = _OF_A_NAME.sub("", word.text)
        for form, hangul in (
            *gazetteer.by_first_word.get(first, ()),
            *(gazetteer.by_first_word.get(word.text, ()) if first != word.text else ()),
            *(gazetteer.by_first_word.get(head, ()) if head != word.text else ()),
        ):
            stop = word.span.start + len(form)
            if prose.startswith(form, word.span.start) and not _LATIN.match(prose, stop):
                yield Form(Span(word.span.start, stop), form, hangul)
                end = stop
                break


def _joined_forms(prose: str, forms: Sequence[Form], gazetteer: Gazetteer) -> Iterator[Form]:
    """The countries that a hyphen joins to what is done by or in them: a Libyan-flagged tanker."""
    taken = Spans(form.span for form in forms)
    for match in _JOINED.finditer(prose):
        span = Span(*match.span("country"))
        names = gazetteer.called(match["country"])
        hangul = frozenset(name.hangul for name in names if name.groups == {"country"} and not name.several)
        if hangul and not taken.overlap(*span):
            yield Form(span, match["country"], hangul)


def is_part_of_a_state(state: KnownName, names: Iterable[KnownName]) -> bool:
    """Whether names are of countries, and stand within the name of another one or of a state (수단, 남수단)."""
    return is_a_state(state) and all(name.groups == {"country"} and name.hangul in state.hangul for name in names)


def is_a_state(name: KnownName) -> bool:
    """Whether it is a country, or a state of one, whose name may have that of another in it (남수단, 뉴멕시코); no
    territory, whose name has whose it is."""
    return (name.groups == {"country"} or _STATE in name.kinds) and _TERRITORY not in name.hangul


def _is_said(
    names: Set[str],
    korean: str,
    others: str,
    stateless: str,
    headlines: str,
    gazetteer: Gazetteer,
    vocabulary: Vocabulary,
) -> bool:
    """Whether the Korean text has one of the names that a form stands for, or what such a name begins with and is no
    ordinary word (the 배달 of 배달의민족).

    `others` is what it has beside its known names, `stateless` what it has beside those of states without an answer,
    in which no other one is said (the 수단 of 남수단), and `headlines` are the countries that it names by a syllable
    each.
    """
    if all(gazetteer.names[hangul].several for hangul in names):  # of which one may be another
        return any(
            all(syllable in headlines or COUNTRY_OF_SYLLABLE.get(syllable, "") in korean for syllable in hangul)
            or any(joint.join(hangul) in korean for joint in _JOINTS)
            for hangul in names
        )
    if any(hangul[0] in headlines for hangul in names):
        return True
    own = stateless if all(is_a_state(gazetteer.names[hangul]) for hangul in names) else korean
    if any(hangul in own for hangul in names):
        return True
    if any(_OFFICE_OF_A_BODY in gazetteer.names[hangul].kinds and hangul[_SHORT:] in korean for hangul in names):
        return True  # 사무총장, the U.N. chief
    if any(len(hangul) > 3 and hangul[:2] in others and hangul[:2] not in vocabulary for hangul in names):
        return True
    # what grows on a mountain is called by its name alone (한라솜다리)
    stems = (hangul[:-1] for hangul in names if len(hangul) > 2 and gazetteer.names[hangul].kinds & _WITH_A_UNIT)
    return any(stem in others for stem in stems)


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text with a full stop for each of the spans, and for all that overlap."""
    kept, behind = [], 0
    for start, end in sorted(spans):
        if start >= behind:
            kept += [text[behind:start], "."]
        behind = max(behind, end)
    return "".join([*kept, text[behind:]])
