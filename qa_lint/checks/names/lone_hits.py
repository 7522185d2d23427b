"""One foreign name without an answer, and one word with a capital that nothing explains: they are one mistake.

The word may be an ordinary one (Best, Bond, Newcastle): what tells it is that the translation accounts for all else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from qa_lint.checks.names.known_hits import is_told_otherwise
from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here, is_strange_name
from qa_lint.facts.names.exchanges import (
    happens_elsewhere,
    is_of_another_kind,
    is_wider,
    lies_abroad,
    lies_in_a_country,
    qualifies,
)
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.leftovers import Stranger, sounds_like_any
from qa_lint.facts.names.name_features import INNER_CAPITAL
from qa_lint.facts.names.readings import HangulWord, hangul_skeleton, latin_skeleton
from qa_lint.facts.names.said_of_others import Missed, is_listed_apart, is_said_by_a_pronoun
from qa_lint.facts.names.stand_ins import calls_a_country, has_pronoun
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEFORE_A_NAME, OF_ADDRESS, OFFICES
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import WHERE

# Set by hand:
_PLAINLY_FOREIGN = 1.5  # log-odds of foreign syllables from which a word that no table knows is a name
_SYLLABLES = 3  # of such a word
_RATHER_FOREIGN = 0.0  # log-odds from which a known name is no Korean one, which has many spellings
_TRANSLATES = 0.05  # the score from which a word of the table answers an English word
_PROPER = 0.8  # the share of its places from which a word that opens a sentence has a capital anywhere
_HEARD = -1.0  # the score from which a word may be meant for the name
_BEFORE_NAMES = OF_ADDRESS | BEFORE_A_NAME | OFFICES
_SCOTTISH = regex.compile(r"Ma?c\p{Lu}")
_JOINED = regex.compile(r"['’]?\s")  # between words of one phrase
_OF, _AND, _COMMA = "of", "and", ", "
_OWNS_OR_QUALIFIES = regex.compile(r"의?\s")  # behind a name
_ABBREVIATED = 4  # capitals up to which a word may be an abbreviation


def lone_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """The one name and the one word, where neither side has a second."""
    evidence = ledger.evidence
    if evidence.is_heading or not ledger.latin:
        return
    free = [i for i in evidence.free if not ledger.accounts_for(i) and _stands_alone(ledger, i)]
    if not free or any(ledger.taken.isdisjoint(range(s.first, s.last + 1)) and s.first not in free for s in strangers):
        return
    words = [i for i in free if comes_from_nowhere(ledger, i)]
    names = list(islice(_names(ledger, words), 2)) if words else []
    if len(names) != 1:
        return
    hangul = ledger.pair.korean[slice(*names[0])]
    here = evidence.words_in(names[0]).start
    name = Missed(names[0], here, evidence.known_name(evidence.hangul[here]))
    words = [i for i in words if not stands_for_something_else(ledger, i, name, strangers)]
    words = [i for i in words if not (_may_be_heard(ledger, i, hangul) or _is_where_it_lies(ledger, i, hangul))]
    if len(words) == 1:
        found = ledger.latin[words[0]]
        ledger.settled.append(names[0])
        ledger.take(found.span)
        yield ledger.misnamed("wrong", names[0], found.span, hangul, found.text, ledger.expected(hangul))


def repeated_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """A country or a place that Korean names more often than English, in whose place at one of them the only English
    name stands that comes out of nowhere."""
    english, evidence = ledger.pair.english, ledger.evidence
    spans = [s.span(ledger.latin) for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    if len({english[slice(*span)] for span in spans}) != 1 or any(_names(ledger, ())):
        return
    if has_pronoun(evidence.prose) or calls_a_country(evidence.prose):
        return
    span, latin = spans[0], english[slice(*spans[0])]
    known_for = any(stranger.known for stranger in strangers)
    if not known_for and not any(map(partial(_stands_alone, ledger), ledger.words_at(span))):
        return
    other = any(known.groups.isdisjoint(WHERE) for stranger in strangers for known in stranger.known)
    if other or " " in latin or latin.isupper():
        return
    place = span.start / max(1, len(evidence.prose))
    for mentions in _said_less_often(ledger):
        nearest = min(mentions, key=lambda mention: abs(mention.span.start / evidence.length - place))
        if not evidence.may_be_spelled(nearest.name.hangul, latin):
            ledger.take(span)
            yield ledger.misnamed("wrong", nearest.span, span, ledger.said(nearest), latin, nearest.name.latin[0])
            return


def again_hits(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """A word from abroad that Korean has more often than English its original, in whose place at one of them the only
    English name stands that comes out of nowhere (스테이킹 … 스테이킹, Geissler … staking)."""
    free = [s for s in strangers if ledger.taken.isdisjoint(range(s.first, s.last + 1))]
    if len(free) != 1 or free[0].known or free[0].korean or free[0].first < free[0].last or any(_names(ledger, ())):
        return
    span = free[0].span(ledger.latin)
    latin, place = ledger.pair.english[slice(*span)], span.start / max(1, len(ledger.evidence.prose))
    if latin.isupper() or ledger.evidence.is_before_a_title(free[0].last) or sounds_like_any(free[0], ledger.evidence):
        return
    words = sorted(_read_less_often(ledger), key=lambda word: abs(word.span.start / ledger.evidence.length - place))
    stems = {ledger.evidence.stem(word) for word in words}
    if len(stems) == 1 and not any(map(ledger.is_settled, (word.span for word in words))):
        stem = stems.pop()
        here = Span(words[0].span.start, words[0].span.start + len(stem))
        ledger.take(span)
        yield ledger.misnamed("wrong", here, span, stem, latin, "")


def _read_less_often(ledger: Ledger) -> Iterator[HangulWord]:
    """The ordinary words of foreign syllables whose original stands in English fewer times than they do in Korean."""
    evidence = ledger.evidence
    parts = (part for word in evidence.latin for part in {word.text, *word.text.split("-")})
    said = Counter(map(english_stem, parts))
    begun = Counter(word.text[:size] for word in evidence.hangul for size in range(PART, len(word.text) + 1))
    for match in evidence.readings:
        word, original = evidence.hangul[match.korean], english_stem(evidence.latin[match.first].text)
        ordinary = match.first == match.last and not evidence.latin[match.first].capital
        if not ordinary or ledger.letters.foreign(match.hangul) < _RATHER_FOREIGN:
            continue  # a pronoun may stand for a name
        if said[original] < begun[match.hangul]:
            yield word


def _said_less_often(ledger: Ledger) -> Iterator[Sequence[Mention]]:
    """The mentions of each country or place that English answers fewer times than there are."""
    answered = [m for m, _ in ledger.known_names.answered if m.name.groups & WHERE and (m.required or m.derived)]
    for name in dict.fromkeys(mention.name for mention in answered if mention.required):
        mentions = [mention for mention in answered if mention.name == name]
        forms = {form for form in name.latin if form[:1].isupper()}
        said = sum(not forms.isdisjoint((word.text, word.text.removesuffix("s"))) for word in ledger.latin)
        if 0 < said < len(mentions):
            yield mentions


def _names(ledger: Ledger, words: Sequence[int]) -> Iterator[Span]:
    """The foreign names of the Korean text that nothing answers, and in whose place one of some Latin words may stand:
    known ones, and those that can be nothing else."""
    known = []
    for mention in ledger.known_names.left:
        if mention.required and _is_left_alone(ledger, mention, words):
            known.append(mention.span)
            yield mention.span
    for i, word in enumerate(ledger.evidence.hangul):
        stem = ledger.evidence.stem(word)
        if len(stem) < _SYLLABLES or ledger.letters.foreign(stem) < _PLAINLY_FOREIGN or ledger.is_settled(word.span):
            continue
        if any(span.overlaps(word.span) for span in known) or not is_strange_name(ledger, i):
            continue
        name = ledger.known.gazetteer.names.get(stem)
        if name and ledger.is_called_by_its_place(name):
            continue
        if any(stem[:size] in ledger.known.vocabulary for size in range(PART, len(stem))):
            continue  # 화산쇄설물
        if not ledger.evidence.has_stand_in(word, stem, place=False):
            yield ledger.stem_of(i, stem)


def _is_left_alone(ledger: Ledger, mention: Mention, words: Sequence[int]) -> bool:
    """Whether nothing answers a known foreign name, and one of some Latin words may stand in its place."""
    return (
        "organisation" not in mention.name.groups
        and not qualifies(mention.name, mention.span.end, ledger.evidence, words)
        and (ledger.letters.foreign(mention.name.hangul) >= _RATHER_FOREIGN or lies_abroad(mention.name))
        and not (ledger.is_settled(mention.span) or is_answered_here(ledger, mention))
        and not is_told_otherwise(ledger, mention)
        and not ledger.is_heard_in_small(mention.name.hangul)  # last, as it takes longest
    )


def _stands_alone(ledger: Ledger, index: int) -> bool:
    """Whether no other word with a capital stands beside it, of a phrase or a name (the Athletes' Village, the Butcher
    of Bosnia)."""
    latin, prose = ledger.latin, ledger.evidence.prose
    for i in (index - 1, index + 1):
        if not (0 <= i < len(latin) and latin[i].capital) or (i < index and latin[i].text in _BEFORE_NAMES):
            continue
        first, second = sorted((i, index))
        if _JOINED.fullmatch(prose, latin[first].span.end, latin[second].span.start):
            return False
    if not ledger.known.vocabulary.has_english(latin[index].text.lower()):
        return True
    return not (_is_followed_by(ledger, index, _OF) or _is_listed(ledger, index))


def _is_followed_by(ledger: Ledger, index: int, joint: str) -> bool:
    """Whether a small word joins a word with a capital to it."""
    after = index + 2
    return after < len(ledger.latin) and ledger.latin[after].capital and ledger.latin[index + 1].text == joint


def _is_listed(ledger: Ledger, index: int) -> bool:
    """Whether it stands between others of a list (USA, Oxygen, and Bravo), or is the second of two ordinary words
    (Empire and Conflict)."""
    latin, prose = ledger.latin, ledger.evidence.prose
    if index > 1 and _is_followed_by(ledger, index - 2, _AND) and latin[index - 2].capital:
        return ledger.known.vocabulary.has_english(latin[index - 2].text.lower())
    if not (0 < index < len(latin) - 1 and latin[index - 1].capital):
        return False
    behind = latin[index + 1] if latin[index + 1].text != _AND else latin[min(index + 2, len(latin) - 1)]
    marked = prose.startswith(_COMMA, latin[index - 1].span.end) and prose.startswith(_COMMA, latin[index].span.end)
    return marked and behind.capital


def comes_from_nowhere(ledger: Ledger, index: int, alone: bool = False) -> bool:
    """Whether its capital makes a name of it, and the Korean text has nothing that it says, reads or is made of. Where
    it is `alone` without an answer, a word of the dictionary that the tables have never seen may open a sentence, too;
    one of no dictionary may be a verb of a trade (Pentest)."""
    word, evidence, known = ledger.latin[index], ledger.evidence, ledger.known
    if any(word.text in mention.name.metonyms for mention in ledger.known_names.mentions):
        return False  # what is said for a country (Tokyo)
    if _is_titled(ledger, index):
        return evidence.translates_any(index) < _TRANSLATES and not evidence.is_faintly_heard(index)
    if INNER_CAPITAL.search(word.text) and not _SCOTTISH.match(word.text):
        return False
    plain = known.vocabulary.has_english(word.text.lower())
    rare = alone and plain and evidence.is_strange(index)
    if word.opening and not rare and (plain or known.words.proper(english_stem(word.text)) < _PROPER):
        return False
    people = all(map(known.gazetteer.is_people, word.text.split("-")))  # African-American
    named = word.text in known.gazetteer.latin_words and not plain  # Pascal, which only ends as words do
    if (evidence.is_derived(index) and not named) or people or word.text.lower() in ledger.memory.small:
        return False
    return evidence.translates_any(index) < _TRANSLATES and not evidence.is_faintly_heard(index)


def _is_titled(ledger: Ledger, index: int) -> bool:
    """Whether a form of address or a title stands before it, which makes a name of any word (Mr. Normal)."""
    return index > 0 and ledger.latin[index - 1].text in _BEFORE_NAMES and not ledger.latin[index].opening


def _is_where_it_lies(ledger: Ledger, index: int, hangul: str) -> bool:
    """Whether it is a country, and the name a place abroad (모스크바, Russia); or a sea or a region, and the name a
    country."""
    known = ledger.known.gazetteer
    place, text = known.names.get(hangul), ledger.latin[index].text
    names = known.called(text)
    countries = bool(names) and all(name.groups == {"country"} for name in names)
    if place is None:
        return False
    if is_wider(text, place, known):
        return True
    return countries and lies_in_a_country(place)


def stands_for_something_else(ledger: Ledger, index: int, name: Missed, strangers: Sequence[Stranger]) -> bool:
    """Whether it cannot stand for the name: a pronoun does, it is named along with another one, it says whose
    another one is (Samsung's Lee) as the name does not, it is a known name of another kind, or the name is a country
    that only says where what follows lies."""
    evidence = ledger.evidence
    if evidence.owns_another(index) and not _OWNS_OR_QUALIFIES.match(ledger.pair.korean, name.span.end):
        return True
    if _is_before_its_place(ledger, name, index):
        return True
    if is_said_by_a_pronoun(name, ledger.latin[index].span.start, evidence):
        return True
    if is_listed_apart(name.word, index, index, evidence) or happens_elsewhere(name, index, evidence):
        return True
    holding = (stranger for stranger in strangers if stranger.known and stranger.first <= index <= stranger.last)
    return any(is_of_another_kind(name, stranger, False, evidence) for stranger in holding)


def _is_before_its_place(ledger: Ledger, name: Missed, index: int) -> bool:
    """Whether the name is a country before a place in it (네덜란드 헤이그), which English has alone: nothing stands for
    the country but what stands beside the place."""
    if name.known is None or "country" not in name.known.groups:
        return False
    for mention, answer in ledger.known_names.answered:
        if mention.span.start == name.span.end + 1 and lies_abroad(mention.name):
            words = ledger.words_at(answer)
            return index not in range(min(words) - 1, max(words) + 2) if words else False
    return False


def _may_be_heard(ledger: Ledger, index: int, hangul: str) -> bool:
    """Whether it may be a spelling of the name of its own (솔샤르, Solskjaer), an abbreviation that the tables know, or
    one that begins as the name does."""
    text = ledger.latin[index].text
    heard, written = hangul_skeleton(hangul), latin_skeleton(text)
    if ledger.letters.score(hangul, text) >= _HEARD or (len(heard) > 1 and heard[:2] == written[:2]):
        return True
    if not text.isupper() or len(text) > _ABBREVIATED:
        return False
    return ledger.evidence.seen(index) > 0 or text[0] == ledger.letters.likely(hangul)[:1]
