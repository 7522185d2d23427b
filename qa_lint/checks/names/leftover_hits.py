"""What is left over of the names of both sides, told as one mistake; and what one side alone has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from qa_lint.checks.names.ledger import FOREIGN, OF_A_GROUP, PART, Ledger
from qa_lint.checks.names.person_hits import (
    is_addressed,
    is_given,
    is_only_begun_by_a_word,
    is_proper,
    is_word,
    may_be_lost,
)
from qa_lint.facts.names.evidence import FAINTLY
from qa_lint.facts.names.exchanges import is_school, pair_leftovers
from qa_lint.facts.names.known import Mention, is_called_a_work, is_title
from qa_lint.facts.names.leftovers import Stranger, is_added
from qa_lint.facts.names.lists import added_to_lists, unequal_lists
from qa_lint.facts.names.mistaken import is_answered
from qa_lint.facts.names.persons import Person
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.names.said_of_others import Missed, tells_where_another_lies
from qa_lint.facts.names.same_places import is_before_the_same
from qa_lint.facts.names.stand_ins import calls_a_country
from qa_lint.facts.romanization import may_be_romanized, reads_family, romanize_person
from qa_lint.languages.countries import OWN_COUNTRY
from qa_lint.languages.particles import OF_A_PLACE, forms_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.model import Hit, Span

# Set by hand:
_CALLED = frozenset("통씨군양")  # syllables behind a family name alone: 박통, President Park
_LOANWORD = 0.5  # log-odds of foreign syllables from which an ordinary word is one from abroad
_SYLLABLES = 3  # of a word that is from abroad by its syllables: too many shorter ones are something else (오라)
_CLUB, _IN_THE_SKY = "club", "astronomy"
_NOES = frozenset("비미무불")  # syllables before a word that say no to it
_LANGUAGE = "어"  # behind the name of a country: the language is another word of English than the country
# Either side names the language that it is in, as what is said of a version and its readers does: 한국어 자막, the
# English text.
_OWN_LANGUAGES = ("한국어", "English")
_AT_A_PLACE = OF_A_PLACE | forms_of("limit", "start")
_OF_PLACES = frozenset("도섬산봉리읍사암령골")  # what islands, mountains, villages and temples end in
_NO_WORD = -2  # the index of what is no Hangul word, nor beside one


def leftover_hits(ledger: Ledger, strangers: Sequence[Stranger], done: Set[int]) -> Iterator[Hit]:
    """Names without an answer, where an English name that comes out of nowhere stands in their place; the only one of
    either side is told however freely all else is said, if at like length."""
    missed = list(_missed_names(ledger, done, strangers)) if strangers else []
    for name, stranger in pair_leftovers(missed, strangers, ledger.evidence):
        alone = len({other.span for other in missed}) == len(strangers) == 1
        sole = alone and ledger.is_as_long
        if not (
            ledger.is_faithful or (sole and (not _is_country(name) or _is_said_of_the_same(ledger, name, stranger)))
        ):
            return
        span = stranger.span(ledger.latin)
        ledger.settled.append(name.span)
        ledger.take(span)
        hangul, latin = ledger.pair.korean[slice(*name.span)], ledger.pair.english[slice(*span)]
        language = f"{hangul}{_LANGUAGE}" if ledger.pair.korean.startswith(_LANGUAGE, name.span.end) else ""
        if (language, latin) == _OWN_LANGUAGES:
            continue
        known = name.known.latin[0] if name.known and not language else ""
        expected = known or (romanize_person(hangul) if name.person else "")
        yield ledger.misnamed("wrong", name.span, span, language or hangul, latin, expected)


def list_hits(ledger: Ledger) -> Iterator[Hit]:
    """Members of a list that the other side lacks, or has another name for."""
    taken = ledger.taken | ledger.explained
    for member, item in unequal_lists(ledger.evidence, ledger.known_names, taken):
        span = Span(ledger.latin[item.first].span.start, ledger.latin[item.last].span.end) if item else None
        latin = ledger.pair.english[slice(*span)] if span else ""
        if member is None and span:
            ledger.take(span)
            yield ledger.pair.language_hit(ledger.extra, None, span, name=latin)
        if member is None or ledger.is_settled(member.span):
            continue
        ledger.settled.append(member.span)
        word = next((word for word in ledger.evidence.hangul if word.span == member.span), None)
        hangul = ledger.evidence.stem(word) if word else member.text
        place = Span(member.span.start, member.span.start + len(hangul))
        if span is None:
            yield ledger.pair.language_hit(ledger.lost, place, name=hangul)
            continue
        ledger.take(span)
        yield ledger.misnamed("wrong", place, span, hangul, latin, ledger.expected(hangul))


def _missed_names(ledger: Ledger, done: Set[int], strangers: Sequence[Stranger]) -> Iterator[Missed]:
    """The Korean words that are names for sure and that nothing answers, in order; `done` are settled words.

    The analyser is asked here: there is a stranger that may stand for one of them.
    """
    others = {
        english_stem(ledger.latin[i].text) for stranger in strangers for i in range(stranger.first, stranger.last + 1)
    }
    abroad = any(_is_another_country(stranger) for stranger in strangers)
    # whose team somebody plays for, say, which English adds: no loanword stands for it (마운드, the Samsung Lions)
    added = all(s.known and all(known.groups == {"organisation"} for known in s.known) for s in strangers)
    skyward = any(_IN_THE_SKY in known.kinds for s in strangers for known in s.known)  # 토성, also a fortress
    # of somebody whom English calls by the family name alone (젠슨 황, Huang)
    given = {mention.span.start for mention, _ in ledger.known_names.answered if mention.name.groups == {"person"}}
    placed = any(s.sure and not s.known and may_be_romanized(ledger.latin[s.first].text) for s in strangers)
    for i, word in enumerate(ledger.evidence.hangul):
        mentions = [m for m in ledger.known_names.left if m.span.overlaps(word.span)]
        person = next((p for p in ledger.unmatched if p.span.start == word.span.start), None)
        for mention in mentions:
            free = not ledger.is_settled(mention.span) and (
                _is_sure(ledger, mention, word)
                or (abroad and mention.name.hangul == OWN_COUNTRY)
                or (_IN_THE_SKY in mention.name.kinds and not mention.derived and skyward)
            )
            free = free and not is_called_in_short(ledger, mention)
            if free and not is_answered_here(ledger, mention, others):
                yield Missed(mention.span, i, mention.meant)
        if mentions or i in done or ledger.is_settled(word.span) or word.span.start in given:
            continue
        if is_school(ledger.evidence, i):
            yield Missed(ledger.stem_of(i, word.stems[0]), i, school=True)
        elif person and is_given(ledger, person) and _is_person_for(ledger, person, strangers):
            yield Missed(person.span, i, person=True)
        elif is_strange_name(ledger, i, placed) or (not added and _is_unsaid_loanword(ledger, i)):
            stem = ledger.evidence.stem(word, ledger.evidence.proper(word))
            yield Missed(ledger.stem_of(i, stem), i)

    for mention in ledger.known_names.left:
        alone = not any(word.span.overlaps(mention.span) for word in ledger.evidence.hangul)
        if alone and not ledger.is_settled(mention.span):
            yield Missed(mention.span, _NO_WORD, mention.name)  # 6·25
    for form in ledger.known_names.kept:
        yield Missed(form.span, _NO_WORD, ledger.known.gazetteer.names[min(form.hangul)])


def _is_said_of_the_same(ledger: Ledger, name: Missed, stranger: Stranger) -> bool:
    """Whether both are countries, and stand before the same word (조지아 와인, Armenian wines)."""
    return _is_another_country(stranger) and is_before_the_same(ledger.evidence, name.word, stranger.last)


def _is_country(name: Missed) -> bool:
    """Whether it is a country, of which there may be reports by many."""
    return name.known is not None and "country" in name.known.groups


def _is_another_country(stranger: Stranger) -> bool:
    """Whether it is known as a country that is not the one of Koreans."""
    return bool(stranger.known) and not stranger.at_home and all("country" in known.groups for known in stranger.known)


def is_answered_here(ledger: Ledger, mention: Mention, others: Set[str] = frozenset()) -> bool:
    return is_answered(mention, ledger.evidence, ledger.explained | ledger.lookalikes, others)


def _is_person_for(ledger: Ledger, person: Person, strangers: Sequence[Stranger]) -> bool:
    """Whether a word is a person's name where some strangers are left: a Korean one among them needs no more proof
    than the syllables."""
    return is_proper(ledger, person) or (any(s.korean for s in strangers) and not is_word(ledger, person))


def _is_sure(ledger: Ledger, mention: Mention, word: HangulWord) -> bool:
    """Whether a known name is meant as a name: no everyday word, no pair of countries."""
    if mention.required or mention.syllable or mention.governed or mention.produced:
        return True
    if mention.name.groups == {"event"}:
        return True
    if "work" in mention.name.groups:
        persons = [other.span for other in ledger.known_names.mentions if other.name.groups >= {"person"}]
        korean = ledger.pair.korean
        return is_title(mention.span, korean) or is_called_a_work(mention.span, korean, persons)
    if mention.name.several:
        return False
    return ledger.evidence.proper(word) >= len(mention.name.hangul)


def is_called_in_short(ledger: Ledger, mention: Mention) -> bool:
    """Whether English has a word of a club's name (the United of 맨유), or calls a country by a pronoun."""
    if "country" in mention.name.groups:
        return calls_a_country(ledger.evidence.prose, ledger.pair.korean)
    if _CLUB not in mention.name.kinds:
        return False
    words = {part for form in mention.name.latin for part in form.split()}
    others = [form.span for form in ledger.known_names.strangers if " " in form.text]  # 레알 마드리드, Atletico Madrid
    free = (word for word in ledger.latin if not any(map(word.span.overlaps, others)))
    return any(word.capital and not word.text.isupper() and word.text in words for word in free)  # not FC


def is_strange_name(ledger: Ledger, index: int, placed: bool = False) -> bool:
    """Whether a Hangul word that no table of names has is one, and nothing reads, names or translates it; `placed`:
    what ends as places do, and where something is, is one, too."""
    word, evidence = ledger.evidence.hangul[index], ledger.evidence
    if len(word.stems[0]) < PART or evidence.is_named(word):
        return False
    located = placed and _is_a_place(ledger, word)  # which what may be a verb without it is, too (고하도까지)
    if evidence.is_ordinary(word) and not located:
        return False
    if any(stem[-1] in OF_A_GROUP or stem[1] == "씨" for stem in word.stems):
        return False
    if (not located and ledger.is_kind_of_thing(word)) or _is_joined_to_a_word(ledger, word):
        return False
    if (not located and ledger.is_no_name(word)) or evidence.translation(word) >= FAINTLY:
        return False
    match = evidence.best.get(index)
    if match and match.score >= FAINTLY:
        return False
    if any(read(index) for read in (ledger.is_read_with_a_neighbour, ledger.is_read_in_two, ledger.is_read_in_part)):
        return False
    if _may_be_spelled(ledger, word):
        return False
    foreign = len(word.stems[0]) >= _SYLLABLES and ledger.letters.foreign(word.stems[0]) >= FOREIGN
    if foreign or located:
        return True
    return evidence.proper(word) >= PART  # the analyser is asked last


def _is_a_place(ledger: Ledger, word: HangulWord) -> bool:
    """Whether a Hangul word ends as islands, temples and the like do, and something is or goes there (고하도까지)."""
    return any(
        len(stem) >= _SYLLABLES
        and stem[-1] in _OF_PLACES
        and word.text[len(stem) :] in _AT_A_PLACE
        and not ledger.known.vocabulary.explains(stem)
        for stem in word.stems
    )


def _is_joined_to_a_word(ledger: Ledger, word: HangulWord) -> bool:
    """Whether a syllable behind an ordinary word makes another one of it (연출상), or a no before one, or before what
    stands by itself in the text (비흡연, 비낙상군 beside 낙상군)."""
    stem = word.stems[0]
    if len(stem) <= PART or ledger.letters.foreign(stem) >= FOREIGN:
        return False
    if stem[:-1] in ledger.known.vocabulary:
        return True
    denied = stem[1:]
    stands = (other.text.startswith(denied) for other in ledger.evidence.hangul)
    return stem[0] in _NOES and (denied in ledger.known.vocabulary or any(stands))


def _is_unsaid_loanword(ledger: Ledger, index: int) -> bool:
    """Whether a Hangul word from abroad that is no name (카운티) is neither said nor heard in English, and alone so:
    where an English name is left over, too, names may be made of such words."""
    word = ledger.evidence.hangul[index]
    if len(word.stems[0]) < _SYLLABLES or _is_said(ledger, index):
        return False
    if ledger.letters.foreign(word.stems[0]) < _LOANWORD and not ledger.evidence.is_loanword(word):
        return False
    if not ledger.evidence.is_ordinary(word) or ledger.known.dictionary.is_form(word.text):
        return False
    if ledger.is_kind_of_thing(word) or ledger.is_read_with_a_neighbour(index) or ledger.is_read_in_two(index):
        return False
    if ledger.pair.korean[max(0, word.span.start - 1)].isdigit():
        return False  # 2루타
    if any(_may_be_meant(ledger, i) for i in range(len(ledger.evidence.hangul)) if i != index):
        return False
    return not (ledger.is_heard_in_small(word.stems[0]) or _may_be_spelled(ledger, word))


def _may_be_spelled(ledger: Ledger, word: HangulWord) -> bool:
    """Whether a Latin word with a capital that explains nothing else may be a spelling of its own of a Hangul word."""
    free = [other.text for i, other in enumerate(ledger.latin) if other.capital and i not in ledger.explained]
    return any(ledger.evidence.may_be_spelled(stem, latin) for stem in word.stems for latin in free)


def _is_said(ledger: Ledger, index: int) -> bool:
    """Whether English reads or names a Hangul word, or has what a table gives for it or for a part of it."""
    word, evidence = ledger.evidence.hangul[index], ledger.evidence
    if evidence.is_read(index) or evidence.is_named(word) or evidence.translation(word):
        return True
    return not evidence.stems.isdisjoint(ledger.known.dictionary.stems(word.text))


def _may_be_meant(ledger: Ledger, index: int) -> bool:
    """Whether a Hangul word that nothing answers may be what an English name is left over for: one from abroad, or a
    noun."""
    word = ledger.evidence.hangul[index]
    if ledger.is_settled(word.span) or len(word.text) < PART or _is_said(ledger, index):
        return False
    if ledger.letters.foreign(word.stems[0]) >= 0 and not ledger.known.dictionary.is_form(word.text):
        return True
    return any(stem in ledger.known.vocabulary for stem in word.stems)


def _is_called_by_title(ledger: Ledger, stranger: Stranger) -> bool:
    """Whether Korean may call the person by the family name and a title (이 원장, 박통)."""
    sides = [ledger.latin[stranger.first].text, ledger.latin[stranger.last].text]
    before = stranger.first - 1
    if before >= 0 and ledger.latin[before].capital and ledger.evidence.touch(before, stranger.first):
        sides.append(ledger.latin[before].text)  # of a given name in two words (Yoon Suk Yeol)
    return any(
        reads_family(word.text[0], latin)
        for word in ledger.evidence.hangul
        if len(word.text) == 1
        or word.text[1] in _CALLED
        or any(word.text.startswith(title, 1) for title in BEHIND_A_NAME)
        for latin in sides
    )


def _may_be_heard_anywhere(ledger: Ledger, stranger: Stranger) -> bool:
    """Whether two or three syllables within a Hangul word sound like a Latin word (한강, Hang-gang) that has no family
    name beside it.
    """
    latin = ledger.latin[stranger.first].text
    return stranger.first == stranger.last and any(
        ledger.letters.reaches(word.text[start : start + size], latin, FAINTLY)
        for word in ledger.evidence.hangul
        if _may_be_a_name(ledger, word)
        for size in (PART, PART + 1)
        for start in range(len(word.text) - size + 1)
    )


def _may_be_a_name(ledger: Ledger, word: HangulWord) -> bool:
    """Whether a Hangul word that nothing answers is no ordinary one, or a school or the like (경기대, Kyong-Dae)."""
    if ledger.is_settled(word.span):
        return False
    return not ledger.evidence.is_ordinary(word) or any(stem[-1] in OF_A_GROUP for stem in word.stems)


def one_sided_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """Koreans and known names of one side alone: added by the translation, or lost in it."""
    countries = [mention for mention in ledger.known_names.left if "country" in mention.name.groups]
    for stranger in strangers:
        span = stranger.span(ledger.latin)
        if stranger.korean and (_is_called_by_title(ledger, stranger) or _may_be_heard_anywhere(ledger, stranger)):
            continue
        if tells_where_another_lies(stranger, ledger.evidence, ledger.known_names.mentions):
            ledger.take(span)
            continue
        meant = countries and stranger.is_placed
        added = stranger.korean or (not meant and is_added(ledger.evidence, stranger))
        if added and not ledger.words_at(span) & ledger.taken:
            ledger.take(span)
            yield ledger.pair.language_hit(ledger.extra, None, span, name=ledger.pair.english[slice(*span)])
    for stranger in added_to_lists(ledger.known_names, strangers, ledger.evidence):
        span = stranger.span(ledger.latin)
        if not ledger.words_at(span) & ledger.taken:
            ledger.take(span)
            yield ledger.pair.language_hit(ledger.extra, None, span, name=ledger.pair.english[slice(*span)])
    for person in ledger.unmatched:
        if ledger.is_settled(person.span) or not may_be_lost(ledger, person):
            continue
        if is_word(ledger, person) and not (ledger.has_plain_gap() and is_only_begun_by_a_word(ledger, person)):
            continue
        if (ledger.has_gap() and not ledger.gap_told) or is_proper(ledger, person) or is_addressed(ledger, person):
            yield ledger.pair.language_hit(ledger.lost, person.span, name=person.name)
