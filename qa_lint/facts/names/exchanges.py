"""Which English name that comes out of nowhere stands in the place of which Korean one without an answer.

The two are one mistake: 전주 and Gunsan, 트럼프 and Kim Jong-chan. Either alone may have a good reason, so the one is
never looked for without the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from qa_lint.facts.names.english_names import is_old_form
from qa_lint.facts.names.evidence import FAINTLY, PLAINLY_FOREIGN, NameEvidence
from qa_lint.facts.names.known import is_part_of_a_state
from qa_lint.facts.names.leftovers import Stranger, is_acronym
from qa_lint.facts.names.readings import READS, HangulWord
from qa_lint.facts.names.said_of_others import (
    IN_FULL,
    Missed,
    begins_an_institution,
    calls_an_event,
    is_a_seat,
    is_in_brackets,
    is_listed_apart,
    is_of_another_address,
    is_said_by_a_pronoun,
    tells_where_it_lies,
)
from qa_lint.facts.names.same_places import is_before_the_same
from qa_lint.facts.romanization import reads_person, reads_place
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.titles import BEFORE_A_NAME, BEHIND_A_NAME, OFFICES
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.gazetteer import WHERE, Gazetteer, KnownName

_MOST_WORDS = 4  # of somebody from abroad
_MOST_LEFT = 3  # names left over on a side; of more, the texts do not translate each other so closely
_ALIKE, _WITHIN = 4, 5  # letters that two words of one origin begin with, and that the one has of the other within
_PARTS = 2  # syllables that may be a name
_HEARD = 0.0  # the score from which a known name may be meant
_SCHOOL = regex.compile(r"(\p{Hangul}{2,})대(?:학교)?")
SCHOOLS = frozenset({"University", "College"})
_OF_MANY_KINDS = frozenset({"organisation", "event"})
_WIDE = frozenset({"sea", "region", "continent"})
_LYING_IN = frozenset({"city", "district", "site", "US state", "province"})
_STATE, _AMERICA = "US state", frozenset({"미국", "미", "미합중국"})
OF_NAMES = frozenset(
    {"al", "bin", "da", "de", "del", "della", "di", "du", "la", "van", "von"}
)  # between two of somebody
_OFFICES = BEFORE_A_NAME | OFFICES
_TITLED = regex.compile(rf"\s?(?:{any_of(BEHIND_A_NAME | OFFICES)})")
_OWNS = regex.compile(r"님?의\s\p{Hangul}")
_ACTS = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}\s")
_GOES_ON = regex.compile(r"\s(?!(?:of|and|in|or|for|at|on|from|to|by|with|as)\s)\p{Ll}|,\san?\s")  # behind who acts
_OF = frozenset({"of", "in", "from"})  # between what is of a country and the country
_UNIT = regex.compile(r"[동구시군읍면리도로길산]$")
_OF_NO_PLACE = regex.compile(rf"\s{any_of(BEHIND_A_NAME)}|(?:과|와|이|가|은|는)\s|에게|께|에\s(?:대[한해]|관[한해])")
_HYPHEN = "-"
_HAPPENS_THERE = regex.compile(r"에서\s")
_QUALIFIES = regex.compile(r"\s\p{Hangul}")
_OF_ANY_COUNTRY = regex.compile(  # who rules it, who lives there, what it lives by, where in it
    r"정부|국영|관영|검찰|외교부|국방부|중앙은행|출신|전역|각지|곳곳|국내선|의회|국회|[상하]원|총리|대통령|장관|외무|의원|\p{Hangul}+당|대사|국왕|여왕|경찰|법원|대법원|당국|국민|대표|총선|대선|선거|정치|언론"
    r"|문화|사회|폭력|휴전|사태|위기|내전|전쟁|시위|교회|공항|병원|군대|병사|난민|시민|학생|노동자|이민자|관광객|선수|여성|남성|경제|에너지|수출|수입|무역|역사|영토|[동서남북중]부|국경|해안"
)
_NO_NOUN_OF = frozenset({"event", "work"})  # for which no people stands
_ARTICLES = frozenset({"a", "an", "the", "no", "any", "every", "each", "some"})
_CLUB = "club"
_OF_HOME = frozenset({"Korea", "Korean", "Republic", "South"})
_COMPANIES = frozenset({"firm", "media", "corporation", "brand", "bank"})


def pair_leftovers(
    missed: Sequence[Missed], strangers: Sequence[Stranger], evidence: NameEvidence
) -> Iterator[tuple[Missed, Stranger]]:
    """The Korean names without an answer with the English ones that stand in their places, the likeliest first."""
    if not 0 < len(missed) <= _MOST_LEFT or not 0 < len(strangers) <= _MOST_LEFT:
        return
    alone = len(missed) == len(strangers) == 1
    likely = sorted(
        (distance, n, m)
        for n, name in enumerate(missed)
        for m, stranger in enumerate(strangers)
        if (distance := _distance(name, stranger, evidence, alone)) is not None
    )
    done: set[tuple[str, int]] = set()
    if not likely and alone and _are_organisations(missed[0], strangers[0], evidence):
        likely = [(0.0, 0, 0)]
    for _, n, m in likely:
        if ("ko", n) not in done and ("en", m) not in done:
            done |= {("ko", n), ("en", m)}
            yield missed[n], strangers[m]


def _are_organisations(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether both are organisations that are called so in full, and have nothing in common: each is what is left over
    of its side, so the one stands for the other even if it is of another kind (an agency, a bank)."""
    others = [other for other in stranger.known if other.groups == {"organisation"}]
    size = stranger.last - stranger.first + 1
    sure = stranger.sure or size > IN_FULL or (size == IN_FULL and not evidence.title_case)
    if name.known is None or name.known.groups != {"organisation"} or not sure or not others:
        return False
    words = {part for form in name.known.latin for part in form.split()}
    written = {part for other in others for form in other.latin for part in form.split()}
    long = all(" " in form for form in (name.known.latin[0], *(other.latin[0] for other in others)))
    return long and not {word for word in words & written if word[:1].isupper()} - _OF_HOME


def _distance(name: Missed, stranger: Stranger, evidence: NameEvidence, alone: bool) -> float | None:
    """How far the one is from where the other stands: less than 0 for one kind; None where it cannot be the other.
    `alone`: each is all that is left over of its side."""
    hangul = evidence.pair.korean[slice(*name.span)]
    latin = evidence.latin[stranger.first : stranger.last + 1]
    common = evidence.known.gazetteer.words_for(name.known) if name.known else ()
    events = name.known is not None and name.known.groups == {"event"} and stranger.is_event
    part = name.known is not None and bool(stranger.known) and is_part_of_a_state(name.known, stranger.known)
    other = events or part or _is_another_body(name, stranger, evidence)
    if not other and all(word.text in common for word in latin):
        return None  # World War I is not the second one, whatever they have in common
    same = part or _is_of_one_kind(name, stranger) or (name.school and _names_a_school(stranger, evidence))
    placed = same or _stands_where_it_does(name, stranger, evidence)
    if (name.school and not same) or is_of_another_kind(name, stranger, placed, evidence):
        return None
    made = (is_made_of(form, word.text) for form in common for word in latin if word.text not in common)
    if not same and not _is_in_korea(name) and any(made):
        return None
    if not same and any(_may_be_a_spelling(name, hangul, word.text, evidence) for word in latin):
        return None
    beside = None if evidence.is_heading else evidence.is_beside(name.word, stranger.first, stranger.last)
    if beside is False and not same:
        return None
    if is_a_seat(name, stranger, evidence):
        return None
    start = stranger.span(evidence.latin).start
    if not same and (
        is_said_by_a_pronoun(name, start, evidence)
        or is_listed_apart(name.word, stranger.first, stranger.last, evidence)
    ):
        return None
    place = start / max(1, len(evidence.prose))
    distance = abs(name.span.start / evidence.length - place)
    if not same and (stranger.at_home or not stranger.sure or is_acronym(stranger, evidence)):
        return None
    groups = (name.known.groups if name.known else frozenset(), *(known.groups for known in stranger.known))
    organised = name.known and not placed and any("organisation" in group for group in groups)
    if organised and not (
        (not stranger.known and is_before_the_same(evidence, name.word, stranger.last))
        or (alone and not stranger.known and _is_called_as_it_sounds(name, evidence))
        or _is_beside_a_word_of(name, stranger, evidence)
    ):
        return None  # which a translator may describe, or say for a country
    return distance - same - 2 * bool(beside)


def _is_another_body(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether English has an organisation that is called by some words of the Korean one, but not by what stands
    together in its name (the International Energy Agency, of the International Atomic Energy Agency)."""
    called = evidence.prose[slice(*stranger.span(evidence.latin))]
    own = name.known.latin if name.known and name.known.groups == {"organisation"} else ()
    bodies = bool(own and stranger.known) and all(other.groups == {"organisation"} for other in stranger.known)
    return bodies and not any(called in form for form in own)


def _stands_where_it_does(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether what stands beside both says that the one is the other, whatever it is known to be: a title (President
    Bayern), the preposition of a place, what is of it (the life of Oslo), or of a Korean district what it does, with
    which the English begins."""
    korean, latin, prose = evidence.pair.korean, evidence.latin, evidence.prose
    before, end = stranger.first - 1, latin[stranger.last].span.end
    beside = before >= 0 and evidence.touch(before, stranger.first)
    somewhere = name.known and not name.known.groups.isdisjoint(WHERE)
    if beside and not somewhere and latin[before].text in _OFFICES and _TITLED.match(korean, name.span.end):
        return True
    if _is_in_korea(name) and evidence.is_located(stranger.first) and not (beside and latin[before].text == "of"):
        return not is_acronym(stranger, evidence)
    if _OWNS.match(korean, name.span.end):
        owned = name.word + 1
        return (
            before > 0 and beside and latin[before].text == "of" and evidence.says(evidence.hangul[owned], before - 1)
        )
    acts = _is_in_korea(name) and _ACTS.match(korean, name.span.end)
    return bool(acts and not stranger.first and _GOES_ON.match(prose, end))


def _has_its_title(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether the same title stands behind both, of which English says another organisation (선덜랜드 감독, the
    Rosendal manager); that of a club may be any (the Rosendal boss)."""
    title, end = stranger.last + 1, name.span.end
    titled = name.known is not None and not stranger.known and evidence.pair.korean.startswith(" ", end)
    behind = evidence.words_in(Span(end + 1, end + 2)) if titled and title < len(evidence.latin) else ()
    club = name.known is not None and _CLUB in name.known.kinds
    return any(
        evidence.says(evidence.hangul[n], title) or (club and not BEHIND_A_NAME.isdisjoint(evidence.hangul[n].stems))
        for n in behind
    )


def _is_called_as_it_sounds(name: Missed, evidence: NameEvidence) -> bool:
    """Whether its name is no description that a translator may put otherwise (포스코, 넷플릭스)."""
    body = name.known if name.known and name.known.groups == {"organisation"} else None
    reaches = evidence.known.letters.reaches
    return body is not None and any(
        reaches(body.hangul, form, READS) or reads_place(body.hangul, form) for form in body.latin if " " not in form
    )


def _is_beside_a_word_of(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a strange word stands beside a word that the organisation is called by, too (the Weismann Party)."""
    words = {word for form in name.known.latin for word in form.split() if word[0].isupper()} if name.known else set()
    beside = [(n, i) for n, i in ((stranger.first, stranger.first - 1), (stranger.last, stranger.last + 1))]
    return any(
        0 <= i < len(evidence.latin) and evidence.touch(min(n, i), max(n, i)) and evidence.latin[i].text in words
        for n, i in beside
    )


def is_made_of(form: str, latin: str) -> bool:
    """Whether a Latin word seems to be made of a form of a name (Eurosceptics of Europe, Transantarctic)."""
    if len(form) <= _ALIKE:
        return False
    return form[:_ALIKE] == latin[:_ALIKE] or form[:_WITHIN].lower() in latin.lower()


def _may_be_a_spelling(name: Missed, hangul: str, latin: str, evidence: NameEvidence) -> bool:
    """Whether a Latin word may be a spelling of its own of the Hangul name, or of what it begins with; of a known name
    it must be heard, as others do not write it so, and a place in Korea is written by a system."""
    heads = [hangul[:end] for end in range(_PARTS, len(hangul) + 1)]
    if _is_in_korea(name):
        return any(reads_place(head, latin) or is_old_form(head, latin) for head in heads)
    if name.known and not name.known.ambiguous:
        return evidence.known.letters.reaches(hangul, latin, _HEARD)
    return any(evidence.may_be_spelled(head, latin) for head in heads)


def is_of_another_kind(name: Missed, stranger: Stranger, same: bool, evidence: NameEvidence) -> bool:
    """Whether the one cannot be the other by what it is, though it may be of the `same` kind.

    A people (the Briton, the French president) stands for somebody of it. A person is nobody's whereabouts and no
    country, a place where something happens (도쿄에서) nobody without a preposition, and a place no country that it
    lies in. What is known of nowhere may be a thing of a country (a kind of cheese, of dance, of watches).
    """
    latin = evidence.latin[stranger.first : stranger.last + 1]
    groups = name.known.groups if name.known else frozenset()
    countries = all(known.groups == {"country"} for known in stranger.known)
    if stranger.western and groups and "person" not in groups:
        return True  # somebody's name within another (Nathan's Famous)
    if _is_a_syllable(name) and stranger.known and all(known.groups == {"person"} for known in stranger.known):
        return True  # 북미 정상, Kim and Trump
    if stranger.is_placed and (calls_an_event(name, stranger, evidence) or tells_where_it_lies(stranger, evidence)):
        return True
    if stranger.known and countries and is_of_another_address(name, stranger, evidence):
        return True
    if stranger.known and countries and _is_of_another_holder(name, stranger, evidence):
        return True
    if stranger.known and countries and "country" not in groups and _is_a_party(stranger, evidence):
        return True
    people = all(evidence.known.gazetteer.is_people(word.text) for word in latin)
    if people and not (groups and groups <= _NO_NOUN_OF and _is_no_adjective(stranger, evidence)):
        if is_in_brackets(name, evidence):
            return True  # 페데러(스위스), beside the Briton of somebody else
        if evidence.is_before_a_title(stranger.last) and _has_an_unnamed_holder(evidence):
            return True  # 마크롱 대통령, the French president
        return "country" not in groups or not any(known.groups == {"country"} for known in stranger.known)  # Georgian
    if "person" in groups and _is_a_firm_of_somebody(stranger, evidence):
        return True
    if same:
        return False
    if evidence.is_before_a_title(stranger.last) and not _stands_for_country(name, stranger, evidence):
        return not _has_its_title(name, stranger, evidence)  # who is called the leader of it
    if groups.isdisjoint(WHERE):
        full = len(latin) > 1 and not stranger.korean and not groups and evidence.stands_alone(name.word)
        if not stranger.known and (full or begins_an_institution(stranger.last, evidence)):
            return not is_before_the_same(evidence, name.word, stranger.last)
        elsewhere = evidence.is_located(stranger.first) or evidence.owns_another(stranger.last)
        return not _may_be_a_place(name, evidence) and stranger.is_placed and elsewhere
    persons = all(known.groups == {"person"} for known in stranger.known)  # or of nowhere
    if persons and qualifies(name.known, name.span.end, evidence, (stranger.first, stranger.last)):
        return True
    if persons and happens_elsewhere(name, stranger.first, evidence):
        return True
    if "country" in groups and (stranger.known == () or all(lies_abroad(known) for known in stranger.known)):
        return stranger.is_placed or len(latin) > 1 or is_in_a_phrase(stranger.first, stranger.last, evidence)
    if name.known and stranger.known and countries and _may_be_where_it_lies(name.known, stranger):
        return True
    return len(latin) > 1 and not stranger.is_placed


def _is_a_party(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a hyphen joins it to another one, or two in it, so that they tell whose affair it is, and not where:
    US-China talks."""
    start, end = evidence.latin[stranger.first].span.start, evidence.latin[stranger.last].span.end
    return _HYPHEN in evidence.pair.english[max(0, start - 1) : end + 1]


def _is_a_syllable(name: Missed) -> bool:
    """Whether it is a country that is named by one syllable beside another one."""
    return name.known is not None and name.span.end - name.span.start == 1


def _is_a_firm_of_somebody(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a title or somebody's name stands behind what is known as an organisation, whoever else is called so: it
    says who somebody is (the Tesla CEO, Samsung's Lee Jae-yong)."""
    organised = any("organisation" in known.groups for known in stranger.known)
    return organised and (evidence.is_before_a_title(stranger.last) or evidence.owns_another(stranger.last))


def _is_no_adjective(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether an adjective of a place stands where a noun should: behind a preposition or a verb, and before none of
    what it might be said (has dropped since Himalayan, he said)."""
    before, behind = stranger.first - 1, stranger.last + 1
    if before < 0 or not evidence.touch(before, stranger.first) or evidence.latin[before].capital:
        return False
    if evidence.latin[before].text in _ARTICLES:
        return False
    return behind == len(evidence.latin) or not evidence.touch(stranger.last, behind)


def _has_an_unnamed_holder(evidence: NameEvidence) -> bool:
    """Whether Korean has somebody from abroad with an office behind the name, whom English does not name: it may say
    whose office it is."""
    return any(
        _TITLED.match(evidence.pair.korean, word.span.end)
        and not (evidence.is_read(here) or evidence.is_named(word))
        and _is_from_abroad(word, evidence)
        for here, word in enumerate(evidence.hangul)
    )


def _is_of_another_holder(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether each says where somebody with an office is from, and not the same one: either side leaves out what its
    readers know (이재명 대통령과 다카이치 일본 총리, South Korean President Lee and Prime Minister Takaichi)."""
    if not _TITLED.match(evidence.pair.korean, name.span.end):
        return False
    last = stranger.last
    while last + 1 < len(evidence.latin) and evidence.latin[last + 1].capital and evidence.touch(last, last + 1):
        last += 1
    if not any(evidence.is_before_a_title(i, any_case=True) for i in range(stranger.last, last)):
        return False
    named = (match for here in _words_of_the_holder(name, evidence) if (match := evidence.named(here)))
    holder = next(named, None)
    return holder is not None and not stranger.last < holder.first <= last


def _words_of_the_holder(name: Missed, evidence: NameEvidence) -> Iterator[int]:
    """The Hangul words, by index, that run on up to a country before an office (마크 카니 캐나다 총리), the nearest
    first, and the one behind the office."""
    here = name.word
    while here and name.word - here < _MOST_WORDS and evidence.runs_on(here - 1, evidence.hangul[here - 1].text):
        here -= 1
        yield here
    yield name.word + 2


def _is_from_abroad(word: HangulWord, evidence: NameEvidence) -> bool:
    """Whether a Hangul word without an ending is a known person of another country, or foreign by its syllables."""
    known, foreign = evidence.known.gazetteer.names.get(word.text), evidence.known.letters.foreign(word.text)
    if known is None:
        return foreign >= PLAINLY_FOREIGN and not evidence.is_ordinary(word)
    return known.groups == {"person"} and not any(reads_person(known.hangul, form) for form in known.latin)


def happens_elsewhere(name: Missed, first: int, evidence: NameEvidence) -> bool:
    """Whether the name is a place where something happens (도쿄에서), and no preposition makes one of a Latin word,
    which says who or what it is that does it."""
    there = name.known is not None and name.known.groups <= WHERE
    return there and bool(_HAPPENS_THERE.match(evidence.pair.korean, name.span.end)) and not evidence.is_located(first)


def qualifies(known: KnownName | None, end: int, evidence: NameEvidence, words: Iterable[int]) -> bool:
    """Whether a name that ends there is a country that says what kind of thing follows: English may name that thing
    alone (스페인 춤, flamenco). It cannot where the thing stands behind Latin words that may be put for the country, or
    what every country has (a parliament) beside one of them."""
    korean = evidence.pair.korean
    if known is None or "country" not in known.groups or not _QUALIFIES.match(korean, end):
        return False
    following = next((word for word in evidence.hangul if word.span.start == end + 1), None)
    if following is None:
        return True
    latin, words = evidence.latin, tuple(words)
    if words and is_before_the_same(evidence, evidence.place_of(following) - 1, max(words)):
        return False
    if any(_is_where(following, i - 1, evidence) for i in words if i > 0):
        return False
    beside = {i - 2 for i in words if i > 1 and latin[i - 1].text in _OF}  # the culture of Wales
    if _OF_ANY_COUNTRY.match(following.text):
        beside |= {i + step for i in words for step in (-1, 1)}
    return not any(evidence.says(following, i) for i in beside if 0 <= i < len(latin))


def _is_where(word: HangulWord, index: int, evidence: NameEvidence) -> bool:
    """Whether a Latin word names what a Hangul word does, and says with the next one where it is (Tichy, Poland)."""
    match = evidence.best.get(evidence.place_of(word))
    between = evidence.prose[evidence.latin[index].span.end : evidence.latin[index + 1].span.start]
    return between == ", " and match is not None and match.score >= READS and match.last == index


def _may_be_a_place(name: Missed, evidence: NameEvidence) -> bool:
    """Whether a Hangul name that is no known place may be one: by what it ends in (서현동), or as nothing behind it, a
    title or a particle, makes it somebody or something."""
    if name.known:
        return name.known.groups != {"person"}
    if _UNIT.search(evidence.pair.korean, name.span.start, name.span.end):
        return True
    return not (name.person or _OF_NO_PLACE.match(evidence.pair.korean, _end_of_the_whole(name, evidence)))


def _end_of_the_whole(name: Missed, evidence: NameEvidence) -> int:
    """Where a foreign name ends that may go on in the next word (마크 고든은)."""
    following = name.word + 1
    if not 0 < following < len(evidence.hangul):
        return name.span.end
    word = evidence.hangul[following]
    goes_on = word.span.start == name.span.end + 1 and not evidence.is_ordinary(word)
    stem = evidence.stem(word)
    return word.span.start + len(stem) if goes_on and evidence.known.letters.foreign(stem) > 0 else name.span.end


def is_in_a_phrase(first: int, last: int, evidence: NameEvidence) -> bool:
    """Whether a name that no Korean word explains stands beside Latin words (Falun Gong, Gunther von)."""
    before, after = first - 1, last + 1
    beside = [before] if before >= 0 and evidence.touch(before, first) else []
    beside += [after] if after < len(evidence.latin) and evidence.touch(last, after) else []
    texts = [evidence.latin[i].text for i in beside if i in evidence.free or evidence.latin[i].text in OF_NAMES]
    return not all(map(evidence.known.vocabulary.has_form_of, texts))


def _is_in_korea(name: Missed) -> bool:
    """Whether it is a known place that some romanization spells."""
    return bool(name.known and name.known.groups == {"place"} and not lies_abroad(name.known))


def lies_in_a_country(name: KnownName) -> bool:
    """Whether it is a place abroad, for which English may say the country (모스크바, Russia)."""
    return lies_abroad(name) and bool(name.kinds & _LYING_IN)


def _may_be_where_it_lies(name: KnownName, stranger: Stranger) -> bool:
    """Whether one of some countries may be the one that a place lies in; of the states of America it is known."""
    if _STATE in name.kinds:
        return any(known.hangul in _AMERICA for known in stranger.known)
    return lies_in_a_country(name)


def lies_abroad(name: KnownName) -> bool:
    """Whether it is a place that no Korean romanization spells, which a country may be named for (Detroit, 미국)."""
    heads = [name.hangul[:size] for size in range(_PARTS, len(name.hangul) + 1)]
    words = [word for form in name.latin for word in regex.split(r"[\s-]", form)]
    return name.groups == {"place"} and not any(reads_place(head, word) for head in heads for word in words)


def _stands_for_country(name: Missed, stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a country goes before what it stands before in English, too (튀니지 대통령, the president of what)."""
    known, words = name.known, (stranger.first, stranger.last)
    country = known is not None and "country" in known.groups
    return country and not stranger.known and not qualifies(known, name.span.end, evidence, words)


def is_wider(latin: str, name: KnownName, gazetteer: Gazetteer) -> bool:
    """Whether a Latin word is known for a sea, a region or a continent alone, and the name for a country, which lies
    there or beside it (Mexico, the Atlantic)."""
    called = gazetteer.called(latin)
    return "country" in name.groups and bool(called) and all(other.kinds & _WIDE for other in called)


def _is_of_one_kind(name: Missed, stranger: Stranger) -> bool:
    """Whether both name one kind of thing; of organisations and events there are many, and home is not any place."""
    known = name.known
    if known is None:
        return name.person and stranger.korean
    if any(_stand_for_governments(known, other) for other in stranger.known):
        return True
    if any(_are_of_one_house(known, other) for other in stranger.known):
        return True
    strict = stranger.at_home or not known.groups.isdisjoint(_OF_MANY_KINDS)
    return any(
        _are_alike(other, known) and (not strict or not _kin(other.kinds).isdisjoint(_kin(known.kinds)))
        for other in stranger.known
    )


def _are_of_one_house(one: KnownName, other: KnownName) -> bool:
    """Whether both are called by the same name first, and then by what they do, in both languages (카카오페이, Kakao
    Mobility)."""
    if not one.groups == other.groups == {"organisation"} or one.hangul[:_PARTS] != other.hangul[:_PARTS]:
        return False
    houses = [{form.split(" ")[0] for form in name.latin if " " in form} for name in (one, other)]
    return not houses[0].isdisjoint(houses[1])


def _stand_for_governments(one: KnownName, other: KnownName) -> bool:
    """Whether both are places by which English calls those who rule there (청와대, Washington), whatever else they
    are."""
    return all("place" in name.groups and name.metonyms for name in (one, other))


def _are_alike(one: KnownName, other: KnownName) -> bool:
    """Whether both are in the same groups; of one that is an everyday word, too, which may be other things as well, or
    of two that share a kind, one of the groups will do (정선, a county and a painter; 홍대, a quarter and a school)."""
    if one.ambiguous or other.ambiguous or not one.kinds.isdisjoint(other.kinds):
        return not one.groups.isdisjoint(other.groups)
    return one.groups == other.groups


def _names_a_school(stranger: Stranger, evidence: NameEvidence) -> bool:
    """Whether a university or college is called by the name, which stands before it (Seoul University)."""
    following = stranger.last + 1
    return following < len(evidence.latin) and (
        evidence.touch(stranger.last, following) and evidence.latin[following].text in SCHOOLS
    )


def is_school(evidence: NameEvidence, index: int) -> bool:
    """Whether a Hangul word is the name of a university that no Latin word reads."""
    word = evidence.hangul[index]
    name = next((found[1] for stem in word.stems if (found := _SCHOOL.fullmatch(stem))), "")
    if not name or evidence.is_ordinary(word):
        return False
    return not any(
        word.capital and (reads_place(name, word.text) or evidence.known.letters.reaches(name, word.text, FAINTLY))
        for word in evidence.latin
    )


def _kin(kinds: Set[str]) -> Set[str]:
    """The kinds, and those that are much the same: whatever makes and sells."""
    return kinds | _COMPANIES if kinds & _COMPANIES else kinds
