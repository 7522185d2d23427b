"""Korean persons, with a title or without: who is read, misspelled, somebody else, or lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from rapidfuzz.distance import OSA

from qa_lint.checks.names.crossed_hits import crossed_hits
from qa_lint.checks.names.exchanged_hits import exchanged_hits, names_of_both
from qa_lint.checks.names.given_hits import is_called_easily, is_called_so, other_given
from qa_lint.checks.names.ledger import CUT, OF_A_GROUP, PART, Ledger
from qa_lint.checks.names.surname_hits import echo_hits, surname_hits
from qa_lint.checks.names.swapped_hits import swapped_hits
from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.evidence import PLAINLY_FOREIGN
from qa_lint.facts.names.exchanges import SCHOOLS
from qa_lint.facts.names.leftovers import read_strangers
from qa_lint.facts.names.persons import (
    LIKE_A_DETERMINER,
    LIKE_AN_ENDING,
    QUOTED,
    Person,
    Verdict,
    is_hyphenated,
    judge_person,
    judge_untitled,
    read_person,
    read_rarely_named,
    read_untitled,
)
from qa_lint.facts.names.short_persons import judge_initials, judge_short_person, read_short_persons
from qa_lint.facts.names.stand_ins import has_pronoun, is_called_by_office, is_called_by_title
from qa_lint.facts.names.surnames import is_family_name, read_surnames
from qa_lint.facts.romanization import (
    is_common,
    is_usual,
    reads_family,
    reads_place,
    romanize_person,
    split_person,
)
from qa_lint.languages.given_names import has_given_name, is_given_name
from qa_lint.languages.particles import OF_A_PLACE, forms_of
from qa_lint.languages.titles import BEHIND_A_NAME, OFFICES_OF_STATE
from qa_lint.model import Hit, Span

# Set by hand:
_LIKE_AN_INSTITUTE = frozenset("원")  # in which given names end, too (채원)
_OF_VERBS = frozenset("기지고며게는던자면니서")  # syllables behind the stem of a verb
_OF_ADJECTIVES = frozenset("한할치")
_OF_WORDS = frozenset("자이의직")  # syllables behind a word that make another one of it, a subject or a genitive
_ENDS_VERBS = "다"
_OF_SCHOOLS = "대"
_OF_DEVICES = "기"  # syllable behind what is done with one
_NO_KOREAN = 0.5  # log-odds of foreign syllables from which a word is no Korean name
_POLITE = "씨"
_WHO_IS = "인"  # the copula before a noun
_OF_THE_LIVING = forms_of("dative", "honorific-dative")
_OF_AN_ACTOR = forms_of("topic", "subject", "comitative")
_BOTH = 2  # words of a family name and a given one
_STEADY = 3  # places in a document where a Latin word must stand to be no slip of the finger
_RATHER_FOREIGN = 0.0  # and from which it is none if no Korean is called so


def may_be_lost(ledger: Ledger, person: Person) -> bool:
    """Whether nothing of the English sentence may stand for a person without a title.

    Where the sentence has a gap, it need not look like a given name to us if the analyser takes it for a name; else a
    word without a particle may be a heading or a label.
    """
    word = ledger.evidence.hangul[ledger.evidence.words_in(person.span).start]
    if word.text == person.name and person.name[-1] in LIKE_AN_ENDING:
        return False  # 하나의
    if word.text[len(person.name) :] in OF_A_PLACE:
        return False  # 오두막에서
    if person.name[-1] == _ENDS_VERBS or CUT in ledger.evidence.prose:
        return False  # 구한다; what code leaves behind looks like a gap
    gap = ledger.has_plain_gap()
    if (word.text == person.name and not gap) or not (is_given(ledger, person) or (gap and _is_whole(ledger, person))):
        return False
    family, given = split_person(person.name)
    if family in LIKE_A_DETERMINER and given in ledger.known.vocabulary and not (gap and is_proper(ledger, person)):
        return False
    if _has_family(ledger, person, opening=False) or ledger.may_be_heard(person.name):
        return False
    english = _outside_quotations(ledger, person)
    if ledger.has_another() or has_pronoun(english):
        return False
    if _noun_before(ledger, person).endswith(_WHO_IS) and is_introduced(ledger, person):
        return True  # the author stands for 저자 alone
    return not ledger.evidence.has_stand_in(word, person.name, place=False, english=english)


def is_introduced(ledger: Ledger, person: Person) -> bool:
    """Whether a title stands before the name (연구원 은채빈은), or a noun that says who it is (저자인 은채빈은)."""
    before = _noun_before(ledger, person)
    noun = before.removesuffix(_WHO_IS)
    return noun in BEHIND_A_NAME or (noun != before and noun in ledger.known.vocabulary)


def is_addressed(ledger: Ledger, person: Person) -> bool:
    """Whether it is introduced as somebody, or has a particle that nothing but what lives has (배유빈에게)."""
    word = ledger.evidence.hangul[ledger.evidence.words_in(person.span).start]
    return word.text[len(person.name) :] in _OF_THE_LIVING or is_introduced(ledger, person)


def _noun_before(ledger: Ledger, person: Person) -> str:
    """The word that a space parts from the name; empty where none does."""
    return next((word.text for word in ledger.evidence.hangul if word.span.end + 1 == person.span.start), "")


def _is_whole(ledger: Ledger, person: Person) -> bool:
    """Whether the analyser takes the word for a proper noun, and it does not end as a group is called."""
    nouns = ledger.known.analyser.proper_nouns(ledger.pair.korean)
    return tuple(person.span) in nouns and person.name[-1] not in OF_A_GROUP


def _outside_quotations(ledger: Ledger, person: Person) -> str:
    """The English text without what it quotes, unless the Korean text names the person in a quotation."""
    korean, english = ledger.pair.korean.fact(read_prose), ledger.evidence.prose
    if any(person.span.overlaps(Span(*match.span())) for match in QUOTED.finditer(korean)):
        return english
    return QUOTED.sub("", english)


def is_given(ledger: Ledger, person: Person) -> bool:
    """Whether the name ends in what looks like a given name, and in no kind of group."""
    if not is_given_name(split_person(person.name)[1]):
        return False
    return person.name[-1] not in OF_A_GROUP or (person.name[-1] in _LIKE_AN_INSTITUTE and is_proper(ledger, person))


def is_proper(ledger: Ledger, person: Person) -> bool:
    """Whether what looks like a person is no word of the language, and begins with a proper noun for the analyser,
    who knows the family name where the rest is rare."""
    if ledger.memory.persons[person.name] or is_word(ledger, person):
        return False
    analyser, korean = ledger.known.analyser, ledger.pair.korean
    if tuple(person.span) in analyser.unknown_nouns(korean) and is_given_name(split_person(person.name)[1]):
        return True  # which it takes for a noun that no dictionary has
    nouns = analyser.proper_nouns(korean)
    least = person.span.end if person.name[-1] in LIKE_AN_ENDING else person.span.start
    given = Span(person.span.start + len(split_person(person.name)[0]), person.span.end)
    return tuple(given) in nouns or any(first == person.span.start and last >= least for first, last in nouns)


def is_word(ledger: Ledger, person: Person) -> bool:
    """Whether what looks like a person is a word of the language, or made of words (전원이, 안정성)."""
    word = ledger.evidence.hangul[ledger.evidence.words_in(person.span).start]
    if person.name in ledger.known.vocabulary or ledger.evidence.is_ordinary(word):
        return True
    if _is_made_of_a_word(ledger, person):
        return True
    nouns = ledger.known.analyser.common_nouns(ledger.pair.korean)
    return any(first == person.span.start and last - first >= PART for first, last in nouns)


def is_only_begun_by_a_word(ledger: Ledger, person: Person) -> bool:
    """Whether all that speaks for its being words is a noun of the analyser that another syllable follows (신용현), and
    it is what the sentence is about: where the English sentence has nobody, it is a name."""
    word = ledger.evidence.hangul[ledger.evidence.words_in(person.span).start]
    if word.text[len(person.name) :] not in _OF_AN_ACTOR or not is_given(ledger, person):
        return False
    if person.name in ledger.known.vocabulary or ledger.evidence.is_ordinary(word):
        return False
    nouns = ledger.known.analyser.common_nouns(ledger.pair.korean)
    whole = any(first <= person.span.start and last >= person.span.end for first, last in nouns)
    return not (whole or _is_made_of_a_word(ledger, person))


def _is_made_of_a_word(ledger: Ledger, person: Person) -> bool:
    """Whether it begins with a word: 나오기, of a verb; 배정자, who is assigned; 전원이, all of them; 주소창, where
    English speaks of an address."""
    head, last, vocabulary = person.name[:PART], person.name[PART:], ledger.known.vocabulary
    if (f"{head}하다" in vocabulary and last in _OF_ADJECTIVES) or ledger.evidence.is_said(head):
        return True  # 탁월한
    if f"{head}하다" in vocabulary and last == _OF_DEVICES:
        return True  # 선택기
    return (f"{head}다" in vocabulary and last in _OF_VERBS) or (head in vocabulary and last in _OF_WORDS)


def person_hits(ledger: Ledger, titled: Sequence[Person]) -> Iterator[Hit]:
    """Korean persons: all that are read are settled first, and only then the others are judged."""
    left: list[Person] = []
    read: list[tuple[Person, Span]] = []  # and where English names them
    korean = ledger.pair.korean
    rare = read_rarely_named(korean, ledger.latin, ledger.explained)
    for person in (*titled, *korean.fact(read_untitled), *_known_persons(ledger, titled), *rare):
        if ledger.is_settled(person.span) or _is_known_otherwise(ledger, person) or _is_a_school(ledger, person):
            continue
        if not person.title and (person.name in ledger.known.vocabulary or not _has_family(ledger, person)):
            left.append(person)
        elif verdict := read_person(person.name, ledger.pair.english, ledger.letters):
            ledger.settled.append(person.span)
            ledger.take(_span_of(ledger, verdict))
            ledger.memory.persons[person.name] += 1
            read.append((person, _span_of(ledger, verdict)))
            yield from _slip_of_a_known_person(ledger, person, verdict)
        elif not _is_foreign(ledger, person):
            left.append(person)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken) if left else []
    ledger.strange = {i for stranger in strangers for i in range(stranger.first, stranger.last + 1)}
    left = [person for person in left if not is_called_so(ledger, person)]
    for person in left:
        if person.title:
            ledger.settled.append(person.span)
        if is_called_easily(person) and not is_word(ledger, person) and (hit := other_given(ledger, person)):
            yield hit
            continue
        yield from _by_initials(ledger, person) or _unread_person(ledger, person)
    yield from _one_for_two(ledger, left, read)
    yield from _short_persons(ledger)
    yield from surname_hits(ledger)
    yield from echo_hits(ledger, read)
    names = names_of_both(ledger, read)
    changed_places = [*exchanged_hits(ledger, names), *swapped_hits(ledger, names)]
    yield from changed_places or crossed_hits(ledger, names, {person.span for person, _ in read})


def _slip_of_a_known_person(ledger: Ledger, person: Person, verdict: Verdict) -> Iterator[Hit]:
    """The given name of somebody known that is but for a letter the known one, and that is no usual way to write it."""
    known = next((m.name for m in ledger.known_names.left if m.span == person.span), None)
    words = ledger.latin[verdict.first : verdict.last + 1]
    if known is None or known.groups != {"person"} or len(words) != _BOTH:
        return
    given = split_person(person.name)[1]
    for word in words:
        if not is_hyphenated(word) or is_usual(given, word.text) or ledger.memory.latin[word.text] >= _STEADY:
            continue
        latin = word.text.lower()
        forms = [part for form in known.latin for part in form.split(" ") if "-" in part]
        nearest = min(forms, key=lambda form: OSA.distance(form.lower(), latin), default=latin)
        if OSA.distance(nearest.lower(), latin, score_cutoff=1) == 1:
            yield ledger.misnamed("misspelled", person.span, word.span, person.name, word.text, nearest)


def _one_for_two(ledger: Ledger, left: Sequence[Person], read: Sequence[tuple[Person, Span]]) -> Iterator[Hit]:
    """The one person whom nothing reads, where English has somebody else's full name more often than Korean has it
    (최준호와 최준우, Choi Jun-ho and Choi Jun-ho).

    Hardly any text has a name too often; who is a person is asked last, as the analyser may have to tell.
    """
    named = {person.name for person, _ in read}
    free = [p for p in left if p.name not in named and not ledger.is_settled(p.span)]
    twice = _named_too_often(ledger, read) if free else None
    if not twice:
        return
    unread = [person for person in free if is_given(ledger, person) and not is_word(ledger, person)]
    if len(unread) != 1:
        return
    english = ledger.pair.english
    person, latin = twice
    at = english.find(latin) if unread[0].span < person.span else english.rfind(latin)
    here = Span(at, at + len(latin))
    expected = romanize_person(unread[0].name, latin.split())
    yield ledger.misnamed("wrong", unread[0].span, here, unread[0].name, latin, expected)


def _named_too_often(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> tuple[Person, str] | None:
    """The first person whose full name English has more often than Korean, and that name."""
    korean, english = ledger.pair.korean, ledger.pair.english
    alone = {person.name for person in korean.fact(read_surnames)}  # 최 감독, whom English may name in full again
    for person, span in read:
        latin = english[slice(*span)]
        again = korean.count(person.name) < english.count(latin)
        if again and " " in latin and split_person(person.name)[0] not in alone:
            return person, latin
    return None


def _is_foreign(ledger: Ledger, person: Person) -> bool:
    """Whether what looks like a Korean beside a title is called as no Korean is (하워드 총리)."""
    given, foreign = split_person(person.name)[1], ledger.letters.foreign(person.name)
    return foreign >= PLAINLY_FOREIGN or (foreign >= _RATHER_FOREIGN and not is_given_name(given))


def _is_known_otherwise(ledger: Ledger, person: Person) -> bool:
    """Whether it is known as something else than a person (전교조 위원장)."""
    mentions = (mention for mention in ledger.known_names.left if mention.span.overlaps(person.span))
    return any(mention.required and "person" not in mention.name.groups for mention in mentions)


def _is_a_school(ledger: Ledger, person: Person) -> bool:
    """Whether it is a university before a title (은하대 교수), as English has one: by its name, or as nobody is called
    so."""
    school = person.name.removesuffix(_OF_SCHOOLS)
    if not person.title or school == person.name:
        return False
    before = [i for i in range(len(ledger.latin) - 1) if ledger.latin[i + 1].text in SCHOOLS]
    named = any(reads_place(school, ledger.latin[i].text) for i in before)
    return named or (bool(before) and not is_given_name(split_person(person.name)[1]))


def _known_persons(ledger: Ledger, titled: Sequence[Person]) -> Iterator[Person]:
    """Known Koreans whom nothing answers, whatever is joined to their names (문재인정부)."""
    spans = [person.span for person in (*titled, *ledger.pair.korean.fact(read_untitled))]
    for mention in ledger.known_names.left:
        person = mention.name.groups == {"person"} and len(mention.name.hangul) > PART
        if person and is_common(mention.name.hangul) and not any(mention.span.overlaps(span) for span in spans):
            yield Person(mention.span, mention.name.hangul)


def _has_family(ledger: Ledger, person: Person, opening: bool = True) -> bool:
    """Whether a Latin word may be the family name: else there is no use in looking for the whole. Without `opening`, a
    word that only begins the sentence is none (In), but for what is spelled just as the family is (Son scored)."""
    family = split_person(person.name)[0]
    return any(
        word.capital and reads_family(family, word.text, "any")
        for i, word in enumerate(ledger.latin)
        if opening or not (word.opening and ledger.evidence.seen(i)) or is_family_name(word, family)
    )


def _span_of(ledger: Ledger, verdict: Verdict) -> Span:
    """The English words that a verdict is about."""
    return Span(ledger.latin[verdict.first].span.start, ledger.latin[verdict.last].span.end)


def _by_initials(ledger: Ledger, person: Person) -> Sequence[Hit]:
    """A person whom English calls by initials that are somebody else's."""
    verdict = judge_initials(person, ledger.pair.english)
    if verdict.kind != "wrong" or verdict.first in ledger.explained or not _is_person(ledger, person):
        return ()
    return (_other(ledger, person, verdict),)


def _short_persons(ledger: Ledger) -> Iterator[Hit]:
    """Persons of two syllables (김솔), where English has such a one."""
    for person in ledger.pair.korean.fact(read_short_persons):
        if ledger.is_settled(person.span):
            continue
        verdict = judge_short_person(person, ledger.latin, ledger.taken - _read_as_the_family(ledger, person))
        sure = len(split_person(person.name)[0]) >= PART  # a family name of two syllables, which English has, too
        if verdict.kind == "unclear" or (not sure and is_word(ledger, person)):
            continue
        if verdict.kind == "read":
            ledger.settled.append(person.span)
            ledger.take(_span_of(ledger, verdict))
        elif sure or is_proper(ledger, person):
            yield _other(ledger, person, verdict)


def _read_as_the_family(ledger: Ledger, person: Person) -> Set[int]:
    """The Latin words that read somebody by a family name of two syllables (서문호, Seomun Hyeok), by which they sound
    much alike."""
    family = split_person(person.name)[0]
    if len(family) < PART:
        return frozenset()
    found = (ledger.evidence.named(i) for i in ledger.evidence.words_in(person.span))
    own = (match for match in found if match and match.hangul in (family, person.name))
    return {i for match in own for i in range(match.first, match.last + 1)}


def _other(ledger: Ledger, person: Person, verdict: Verdict) -> Hit:
    """Latin words that stand for a person, and are another one's or misspelled."""
    ledger.settled.append(person.span)
    span = _span_of(ledger, verdict)
    ledger.take(span)
    words = [word.text for word in ledger.latin[verdict.first : verdict.last + 1]]
    latin, expected = ledger.pair.english[slice(*span)], ledger.expected(person.name)
    if not expected and all(map(has_given_name, person.name[1:])):  # nobody knows how a Chinese is written
        expected = romanize_person(person.name, words if verdict.first < verdict.last else ())
    return ledger.misnamed(verdict.kind, person.span, span, person.name, latin, expected)


def _unread_person(ledger: Ledger, person: Person) -> Iterator[Hit]:
    """A person whom no Latin words read."""
    english, words = ledger.pair.english, ledger.known.words
    if person.title:
        foreign = ledger.evidence.in_korean
        verdict = judge_person(person, english, ledger.letters, words, foreign, ledger.explained, ledger.strange)
    else:
        verdict = judge_untitled(person, english, ledger.letters, words, ledger.explained, ledger.strange)
    if verdict.kind == "unmatched":
        ledger.unmatched.append(person)
    if verdict.kind in ("read", "unclear", "unmatched"):
        return
    if verdict.kind in ("wrong", "misspelled") and _has_a_western_name(ledger, person, verdict):
        ledger.settled.append(person.span)
        ledger.take(_span_of(ledger, verdict))
        return
    if (verdict.kind == "lost" or not person.title) and _is_made_of_a_word(ledger, person):
        return
    titled = bool(person.title) and person.name[-1] not in LIKE_AN_ENDING
    sure = verdict.kind == "misspelled" or (titled and verdict.kind == "wrong")
    if person.name in ledger.known.vocabulary or not (sure or _is_person(ledger, person)):
        return
    ledger.settled.append(person.span)
    if verdict.kind == "lost":
        known = ledger.memory.persons[person.name] or _is_called_by_office(ledger, person)
        if known or ledger.may_be_heard(person.name):
            return  # a title may stand for somebody who is known
        if _is_told_by_what_stands_before(ledger, person):
            yield ledger.pair.language_hit("doubtful", person.span, hangul=person.name)
        else:
            yield ledger.lose(person.span)
        return
    yield _other(ledger, person, verdict)


def _is_told_by_what_stands_before(ledger: Ledger, person: Person) -> bool:
    """Whether a title stands before the name, and English has one with an article: it says who it is, and leaves out
    the name alone (회장 옥민재 씨, the club president)."""
    before = person.title == _POLITE and _noun_before(ledger, person) in BEHIND_A_NAME
    return before and is_called_by_title(ledger.evidence.prose)


def _has_a_western_name(ledger: Ledger, person: Person, verdict: Verdict) -> bool:
    """Whether English calls somebody by a given name of its own before the right family name (조원태, Walter Cho), and
    knows nobody of that name."""
    given, family = ledger.latin[verdict.first], ledger.latin[verdict.last]
    if verdict.last != verdict.first + 1 or given.text not in ledger.known.gazetteer.western.by_latin:
        return False
    if not ledger.words_at(given.span).isdisjoint(ledger.taken):
        return False  # 대니얼
    called = ledger.known.gazetteer.called(f"{given.text} {family.text}")
    return not called and reads_family(split_person(person.name)[0], family.text)


def _is_called_by_office(ledger: Ledger, person: Person) -> bool:
    """Whether English calls somebody by an office of whom that is enough, or by what everybody knows (the Samsung
    chief)."""
    known = person.name in ledger.known.gazetteer.names
    if known and is_called_by_title(ledger.evidence.prose):
        return True
    return (known or person.title in OFFICES_OF_STATE) and is_called_by_office(person.title, ledger.evidence.prose)


def _is_person(ledger: Ledger, person: Person) -> bool:
    """Whether the word is a person's name: by its syllables, or by the analyser, which is asked last."""
    if person.name[-1] in LIKE_AN_ENDING:
        return is_proper(ledger, person)
    if is_given_name(split_person(person.name)[1]):
        return True
    if person.name[-1] in OF_A_GROUP or ledger.letters.foreign(person.name) > _NO_KOREAN:
        return False
    return is_proper(ledger, person)
