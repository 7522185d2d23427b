"""The one name that is all that is left over of a pair: the translation accounts for everything else.

A translator may leave out a name that is clear, and then says what it is, or points at it. Where English does nothing
of the kind, the name has fallen out, however well the sentence reads without it (여수에서 식당을 운영한다, He runs a
restaurant).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from qa_lint.checks.names.gap_hits import must_be_answered, places, unknown_names
from qa_lint.checks.names.known_hits import is_told_otherwise
from qa_lint.checks.names.ledger import CUT, FOREIGN, PART, Ledger
from qa_lint.facts.content.account import Entry, read_account
from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.leftovers import Stranger, is_acronym, may_be_added, sounds_like_any
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.names.stand_ins import (
    calls_a_country,
    has_personal_pronoun,
    has_pronoun,
    is_called_by_its_parts,
    is_called_by_kind,
    is_pointed_at,
    says_nation,
    says_where,
    speaks_for_a_country,
)
from qa_lint.facts.names.surnames import is_family_name
from qa_lint.facts.romanization import is_common, split_person
from qa_lint.languages.countries import is_named_by_a_syllable
from qa_lint.languages.particles import OF_A_PLACE, forms_of
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import WHERE

# Set by hand:
_ANSWERED = 0.25  # from which a unit has an answer
_NEARLY_ALL = 0.6  # the share of Korean words that a close translation answers
_FEW = 5  # words; a shorter sentence may leave a name to the one before
_FOREIGN_NAME = 0.5  # log-odds of foreign syllables from which a known name is none that Korea has made (미국)
_SOME = 3  # units with an answer, of fewer of which it is hard to say that they are all
_HEARD = -1.0  # the score from which a Latin word may be meant for a name
_TRANSLATES = 0.05  # the score from which a word of the table answers a word with a capital
_OF_MANY_COUNTRIES = "international"
_NOWHERE = frozenset({"event", "work"})  # which nothing is called by
_OF_A_NOUN = OF_A_PLACE | forms_of("topic", "subject", "object", "genitive", "dative")


def sole_hits(ledger: Ledger) -> Iterator[Hit]:
    """A name without an answer, where nothing of the English sentence may stand for it: a known one, or what can be
    nothing else, where each other word of either side has an answer."""
    if ledger.gap_told or CUT in ledger.evidence.prose or not ledger.latin:
        return
    names = [*_names(ledger)]
    if len(names) != 1 or _has_another(ledger) or _may_be_meant(ledger, names[0]) or _is_described(ledger, names[0]):
        return
    name, rest = names[0], _rest_of(ledger, names[0].span)
    described = name.organised and rest.english  # as a flea market is
    close = name.known and not described and _is_close(ledger, name)
    if not (close or rest.is_little) or (_may_be_pointed_at(name) and _has_pointed_at(ledger, rest)):
        return
    if name.known or ledger.evidence.proper(name.word) >= PART:  # the analyser is asked last
        yield ledger.lose(name.span)


def sole_added_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """A known name of the English side alone, where each other word of either side has an answer."""
    free = [s for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    if len(free) != 1 or CUT in ledger.evidence.prose or any(_names(ledger)):
        return
    stranger = free[0]
    if is_acronym(stranger, ledger.evidence) or not may_be_added(stranger, ledger.evidence):
        return  # a country that Korean names by a syllable (미)
    if ledger.evidence.is_before_a_title(stranger.last) or _is_of_a_longer_name(ledger, stranger):
        return
    if any(map(ledger.known.gazetteer.is_people, _words_of(ledger, stranger))):
        return
    span = stranger.span(ledger.latin)
    if _rest_of(ledger, english=span).is_little and not sounds_like_any(stranger, ledger.evidence):
        ledger.take(span)
        yield ledger.pair.language_hit(ledger.extra, None, span, name=ledger.pair.english[slice(*span)])


def sole_other_kind_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """A body of many countries, an event or a work, and a known name of another kind in its place (유엔, Tunisia), each
    all that is left over of its side, where each other word of either side has an answer. Other organisations may be
    called by where they are, and persons speak for any."""
    free = [s for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    if len(free) != 1 or CUT in ledger.evidence.prose or not free[0].known or not ledger.known_names.left:
        return
    stranger, names = free[0], [*islice(_names(ledger), 2)]
    if len(names) != 1 or names[0].known is None or not may_be_added(stranger, ledger.evidence):
        return
    name, known = names[0], names[0].known.name
    groups = frozenset[str]().union(*(other.groups for other in stranger.known))
    apart = _OF_MANY_COUNTRIES in known.kinds and groups == {"country"}
    if not (apart or (known.groups <= _NOWHERE and "person" not in groups and groups.isdisjoint(known.groups))):
        return
    if is_acronym(stranger, ledger.evidence) or ledger.evidence.is_before_a_title(stranger.last):
        return
    if any(map(ledger.known.gazetteer.is_people, _words_of(ledger, stranger))) or _may_be_meant(ledger, name):
        return
    span = stranger.span(ledger.latin)
    if not _rest_of(ledger, name.span, span).is_nothing or sounds_like_any(stranger, ledger.evidence):
        return
    ledger.settled.append(name.span)
    ledger.take(span)
    yield ledger.misnamed("wrong", name.span, span, name.hangul, ledger.pair.english[slice(*span)], known.latin[0])


def sole_exchanged_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """The one Hangul word without an answer, be it known to no table (핍시), and the one English name that comes out of
    nowhere, where each other word of either side has an answer."""
    free = [s for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    if len(free) != 1 or ledger.evidence.prose.count(CUT) != ledger.pair.korean.fact(read_prose).count(CUT):
        return  # what is kept as it is may be said in words on the other side
    stranger = free[0]
    if stranger.known or is_acronym(stranger, ledger.evidence):
        return
    span, words = stranger.span(ledger.latin), [*islice(_unanswered_words(ledger), 2)]
    if len(words) != 1 or sounds_like_any(stranger, ledger.evidence):
        return
    place, stem = words[0]
    rest = _rest_of(ledger, place, span)
    noun = _is_a_noun(ledger, place)
    doubtful = ledger.evidence.title_case or _is_of_a_longer_name(ledger, stranger)
    if not (rest.is_nothing or (rest.is_little and noun and not doubtful)):
        return
    if any(_may_be_heard(ledger, stem, latin) for latin in _words_of(ledger, stranger)):
        return
    if _is_common(ledger, place) or not (noun or _may_be_a_name(ledger, place, stem)):
        return  # the analyser is asked last
    ledger.settled.append(place)
    ledger.take(span)
    yield ledger.misnamed("wrong", place, span, stem, ledger.pair.english[slice(*span)], "")


def _may_be_heard(ledger: Ledger, stem: str, latin: str) -> bool:
    """Whether a Latin word may be meant for a name, by its sound or as a spelling of its own (르뮤, Lemieux)."""
    return ledger.letters.score(stem, latin) >= _HEARD or ledger.evidence.may_be_spelled(stem, latin)


def _unanswered_words(ledger: Ledger) -> Iterator[tuple[Span, str]]:
    """The Hangul words without an answer that no table has."""
    evidence, mentions = ledger.evidence, ledger.known_names.mentions
    for i, word in enumerate(evidence.hangul):
        stem = evidence.stem(word)
        if len(stem) < PART or ledger.is_settled(word.span) or evidence.is_ordinary(word) or ledger.is_no_name(word):
            continue
        if ledger.is_kind_of_thing(word) or ledger.pair.korean[word.span.start - 1 : word.span.start].isalnum():
            continue  # VM이나
        if evidence.is_read(i) or evidence.is_named(word) or evidence.translation(word) >= _TRANSLATES:
            continue
        if not any(mention.span.overlaps(word.span) for mention in mentions):
            yield ledger.stem_of(i, stem), stem


def _is_a_noun(ledger: Ledger, place: Span) -> bool:
    """Whether a particle or a title stands behind the word."""
    here = next(i for i, word in enumerate(ledger.evidence.hangul) if word.span.start == place.start)
    word, following = ledger.evidence.hangul[here], ledger.evidence.hangul[here + 1 : here + 2]
    if ledger.pair.korean[place.end : word.span.end] in _OF_A_NOUN:
        return True
    titled = any(not BEHIND_A_NAME.isdisjoint(title.stems) for title in following)
    return titled and ledger.evidence.runs_on(here, word.text)


def _may_be_a_name(ledger: Ledger, place: Span, stem: str) -> bool:
    """Whether a word without a particle is a name by its syllables or for the analyser."""
    word = next(word for word in ledger.evidence.hangul if word.span.start == place.start)
    foreign = ledger.letters.foreign(stem) >= FOREIGN
    return word.text == stem and (foreign or ledger.evidence.proper(word) >= PART)


def _is_common(ledger: Ledger, place: Span) -> bool:
    """Whether the analyser knows the word, or a part of it that is long enough, as a noun."""
    return any(
        place.overlaps(Span(*noun)) and noun[1] - noun[0] >= PART
        for noun in ledger.known.analyser.common_nouns(ledger.pair.korean)
    )


def _words_of(ledger: Ledger, stranger: Stranger) -> Sequence[str]:
    return [word.text for word in ledger.latin[stranger.first : stranger.last + 1]]


def _is_of_a_longer_name(ledger: Ledger, stranger: Stranger) -> bool:
    """Whether a word with a capital stands beside it, of which it may be a part (Henry Augustus Rowland)."""
    latin, sides = ledger.latin, ((stranger.first - 1, stranger.first), (stranger.last, stranger.last + 1))
    return any(
        a >= 0 and b < len(latin) and latin[a].capital and latin[b].capital and ledger.evidence.touch(a, b)
        for a, b in sides
    )


class _Name(NamedTuple):
    """A name without an answer: where it stands, what is joined to it, and what it is known to be."""

    span: Span
    hangul: str
    joined: str
    word: HangulWord
    known: Mention | None = None

    @property
    def organised(self) -> bool:
        """Whether it may be an organisation, which English may describe, and whose people it may name without it."""
        return self.known is None or "organisation" in self.known.name.groups

    @property
    def located(self) -> bool:
        """Whether it is a place by its particle."""
        return self.joined in OF_A_PLACE and not (self.known and self.known.name.groups.isdisjoint(WHERE))


def _names(ledger: Ledger) -> Iterator[_Name]:
    """The known names without an answer; where there is none, what else may be a name."""
    words = ledger.evidence.hangul
    known = [*must_be_answered(ledger)] if ledger.known_names.left else []
    for mention in known:
        touched = ledger.evidence.words_in(mention.span)
        if touched:
            word = words[touched.start]
            yield _Name(mention.span, mention.name.hangul, mention.joined, word, mention)
    spans = {*unknown_names(ledger), *(span for span, _ in places(ledger))} if not known else ()
    for span in sorted(spans):
        word = words[ledger.evidence.words_in(span).start]
        yield _Name(span, ledger.pair.korean[slice(*span)], ledger.pair.korean[span.end : word.span.end], word)


class _Rest(NamedTuple):
    """What else has no answer, and how much has one."""

    korean: Sequence[Entry]
    english: Sequence[Entry]
    answered: int

    @property
    def is_nothing(self) -> bool:
        return not (self.korean or self.english) and self.answered > 0

    @property
    def is_little(self) -> bool:
        return len(self.korean) <= 1 and len(self.english) <= 1 and self.answered >= _SOME


def _rest_of(ledger: Ledger, korean: Span | None = None, english: Span | None = None) -> _Rest:
    """What has no answer, a name on one of the sides left aside."""
    account = ledger.pair.fact(read_account, ledger.known.tables)
    rest = [entry for entry in account.korean if not (korean and entry.unit.span.overlaps(korean))]
    others = [entry for entry in account.english if not (english and entry.unit.span.overlaps(english))]
    left, left_there = ([entry for entry in side if entry.answer < _ANSWERED] for side in (rest, others))
    return _Rest(left, left_there, answered=len(rest) - len(left))


def _is_close(ledger: Ledger, name: _Name) -> bool:
    """Whether the translation answers nearly all words of a sentence that is not too short. What a Korean name only
    says more of (미국 행정부) may be left out more freely."""
    sure = name.joined or ledger.letters.foreign(name.hangul) >= _FOREIGN_NAME
    sure = sure or (name.known is not None and name.known.name.groups == {"person"})
    return bool(sure) and len(ledger.evidence.hangul) >= _FEW and ledger.answered >= _NEARLY_ALL


def _may_be_pointed_at(name: _Name) -> bool:
    """Whether a noun with an article may stand for it: not where the name only says more of one (스코틀랜드 감독)."""
    return bool(name.joined) or name.organised


def _has_pointed_at(ledger: Ledger, rest: _Rest) -> bool:
    """Whether English points at something that Korean does not have."""
    return any(is_pointed_at(ledger.pair.english, entry.unit.span) for entry in rest.english)


def _has_another(ledger: Ledger) -> bool:
    """Whether a Latin name is left over: a known one, or a word with a capital that translates nothing (PeopleSoft)."""
    korean, evidence = ledger.pair.korean, ledger.evidence
    explained = ledger.taken | ledger.explained
    for form in ledger.known_names.strangers:
        if not any(is_named_by_a_syllable(hangul, korean) for hangul in form.hangul):
            return True
        explained = explained | ledger.words_at(form.span)  # 한·미
    return any(
        i not in explained
        and (i in evidence.strangers or not ledger.latin[i].opening)
        and not _is_of_countries(ledger, i)
        and evidence.translates_any(i) < _TRANSLATES
        for i in evidence.free
    )


def _is_of_countries(ledger: Ledger, index: int) -> bool:
    """Whether it joins the names of known countries or peoples (Korea-U.S.)."""
    first, *others = ledger.latin[index].text.split("-")
    known = ledger.known.gazetteer
    return bool(others) and all(
        known.is_people(part)
        or any("country" in name.groups for form in (part, f"{part}.") for name in known.called(form))
        for part in (first, *others)
    )


def _may_be_meant(ledger: Ledger, name: _Name) -> bool:
    """Whether English has what may be the name itself in other letters or words, or stand for it: a pronoun, its
    kind."""
    prose = ledger.evidence.prose
    if ledger.is_glossed(name.span) or ledger.is_heard_in_small(name.hangul) or ledger.may_be_heard(name.hangul):
        return True
    if name.known and _is_called_by_family(ledger, name.known):
        return True
    if name.known and (is_told_otherwise(ledger, name.known) or _begins_an_acronym(ledger, name.known)):
        return True
    if name.known and name.known.name.groups == {"person"}:
        return has_personal_pronoun(prose)  # nobody is called it, or this
    if says_where(prose) if name.located else has_pronoun(prose):
        return True
    if name.known and "country" in name.known.name.groups and speaks_for_a_country(prose, ledger.pair.korean):
        return True
    return calls_a_country(prose) or says_nation(prose)


def _is_called_by_family(ledger: Ledger, mention: Mention) -> bool:
    """Whether English calls a Korean by the family name alone (손흥민, Son)."""
    hangul = mention.name.hangul
    if mention.name.groups != {"person"} or not is_common(hangul):
        return False
    family = split_person(hangul)[0]
    return any(is_family_name(word, family) for word in ledger.latin)


def _begins_an_acronym(ledger: Ledger, mention: Mention) -> bool:
    """Whether a Latin word is made of the initials that it is known by (USD)."""
    initials = tuple(form for form in mention.name.latin if form.isupper() and form.isalpha())
    return bool(initials) and any(word.text.startswith(initials) for word in ledger.latin if word.text.isupper())


def _is_described(ledger: Ledger, name: _Name) -> bool:
    """Whether English may do without the name: an everyday word; a country by what lies in it (프랑스 파리), by what
    it is divided into (미국 대부분의 주) or by who rules it (시진핑 중국 국가주석); somebody by the title; an
    organisation by what it is (산업부, the ministry); a team without what it belongs to."""
    if not name.known and ledger.evidence.is_ordinary(name.word):
        return True  # 메소드
    if ledger.known.dictionary.is_form(name.word.text) and not name.located:
        return True
    if any(other.span.start == name.span.end + 1 for other in ledger.known_names.mentions):
        return True
    if not name.joined and _is_behind_a_name(ledger, name):
        return True
    prose = ledger.evidence.prose
    country = name.known and "country" in name.known.name.groups
    if country and is_called_by_its_parts(ledger.pair.korean, name.span.end, prose):
        return True
    if name.organised and is_called_by_kind(name.hangul, prose):
        return True
    if not name.joined and name.organised and _is_before_what_is_pointed_at(ledger, name):
        return True
    return ledger.evidence.has_stand_in(name.word, ledger.pair.korean[slice(*name.span)], place=False)


def _is_before_what_is_pointed_at(ledger: Ledger, name: _Name) -> bool:
    """Whether English has what the name says more of with an article (서울대 연구팀, the research team)."""
    words, english = ledger.evidence.hangul, ledger.pair.english
    following = next((word for word in words if word.span.start == name.word.span.end + 1), None)
    return following is not None and any(
        is_pointed_at(english, latin.span) and ledger.evidence.says(following, i)
        for i, latin in enumerate(ledger.latin)
    )


def _is_behind_a_name(ledger: Ledger, name: _Name) -> bool:
    """Whether a name that English has stands before it, without a particle (시진핑 중국 국가주석)."""
    before = ledger.evidence.place_of(name.word) - 1
    match = ledger.evidence.named(before) if before >= 0 else None
    return (match is not None and ledger.evidence.runs_on(before, match.hangul)) or any(
        mention.span.end + 1 == name.span.start for mention, _ in ledger.known_names.answered
    )
