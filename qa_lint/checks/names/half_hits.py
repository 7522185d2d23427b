"""One half of a foreign name in two words: the other half is read, and another word stands in the place of this one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.evidence import CONTRACTED, FAINTLY, SPELLED
from qa_lint.facts.names.exchanges import OF_NAMES
from qa_lint.facts.names.leftovers import may_be_a_name
from qa_lint.facts.names.matches import Match
from qa_lint.facts.names.readings import READS, hangul_skeleton, latin_skeleton, without_particle
from qa_lint.languages.titles import BEFORE_A_NAME, BEHIND_A_NAME
from qa_lint.model import Hit, Span

# Set by hand:
_KINDS = frozenset("파크 가든 타워 플라자 하우스 빌라 캐슬 팰리스 스퀘어 센터 빌딩 로지 레지던스".split())  # noqa: SIM905
_OF_FAMILIES = OF_NAMES | {"abu", "ben", "den", "der", "dos", "el", "las", "le", "los", "ten", "ter"}
_LOOKS_FOREIGN = 0.0  # log-odds of foreign syllables from which a word beside a name is a half of it
_PLAINLY_FOREIGN = 1.0  # and from which it is no Korean word
_SHORT = 3  # consonants of a name that says little by one of them
_TRANSLATES = 0.3  # the score from which English has what the tables give for a word
_SAYS = 0.05  # and from which a Latin word may come of some word
_MOST_WORDS = 200  # of an English text in which one is looked for
_SURELY = 1.3  # the score of a reading of one syllable
_SHORTEST, _ABBREVIATED = 3, 4  # letters of a word that may be a name; all of them capitals


def half_hits(ledger: Ledger) -> Iterator[Hit]:
    """Given names beside the right family name that are somebody else's (세르지오 가르시아, Marcus Garcia), and family
    names beside the right given name."""
    for i in range(len(ledger.evidence.hangul) - 1):
        for here, beside, step in ((i, i + 1, -1), (i + 1, i, 1)):
            match = ledger.evidence.best.get(beside)
            if match is None and step == 1 and len(ledger.evidence.hangul[beside].text) == 1:
                match = _short_match(ledger, beside)
            if match is None or not _is_read_half(ledger, match) or not _is_unread_half(ledger, here):
                continue
            words = ledger.evidence.hangul
            if not ledger.evidence.runs_on(i, match.hangul if beside == i else without_particle(words[i].text)):
                continue
            ways = (step, -step) if _may_be_turned(ledger, match) else (step,)
            for way in ways:
                j = match.first - 1 if way < 0 else match.last + 1
                if not 0 <= j < len(ledger.latin) or not ledger.evidence.touch(min(j, j - way), max(j, j - way)):
                    continue
                if way > 0:
                    j = _behind_small_words(ledger, j)
                if _reads(ledger, here, j + way):
                    continue  # another half stands between
                if stands_for_another(ledger, here, j, j + way, placed=match.score >= _SURELY):
                    yield misnamed_half(ledger, here, j)
                    break


def known_half_hits(ledger: Ledger) -> Iterator[Hit]:
    """Family names behind the given name of a known person whom English has in full, that neither read nor are that
    person's (William Ruto, 윌리엄 케냐타)."""
    evidence = ledger.evidence
    for match in evidence.readings:
        here, family = match.korean + 1, match.last + 1
        if match.first < match.last or family in ledger.explained or not _is_known_in_full(ledger, match.first):
            continue
        if _is_unlike(ledger, here, family) and evidence.runs_on(match.korean, evidence.hangul[match.korean].text):
            yield misnamed_half(ledger, here, family)


def other_given_hits(ledger: Ledger) -> Iterator[Hit]:
    """Another given name beside the family name of a known person whom Korean has in full (빌 게이츠, Tom Gates)."""
    western, latin = ledger.known.gazetteer.western, ledger.latin
    for mention, answer in ledger.known_names.answered:
        said = ledger.said(mention)
        if mention.name.groups != {"person"} or " " not in said or " " in ledger.pair.english[slice(*answer)]:
            continue
        family = min(ledger.words_at(answer), default=0)
        before = latin[family - 1] if family and ledger.evidence.touch(family - 1, family) else None
        if before is None or not before.capital or before.text not in western.by_latin:
            continue
        given, own = said.split(" ")[0], {word for form in mention.name.latin for word in form.split(" ")[:-1]}
        if before.text in western.spellings(given) | own or not own.isdisjoint(word.text for word in latin):
            continue
        if not (ledger.accounts_for(family - 1) or ledger.evidence.heard.have(before.text, FAINTLY)):
            ledger.take(before.span)
            korean = Span(mention.span.start, mention.span.start + len(given))
            yield ledger.misnamed("wrong", korean, before.span, given, before.text, max(own, key=len, default=""))


def crossed_given_hits(ledger: Ledger) -> Iterator[Hit]:
    """Given names of two persons from abroad that have changed places (톰 올슨과 존 힐, John Olson and Tom Hill)."""
    western, latin, found = ledger.known.gazetteer.western, ledger.latin, list[tuple[int, int]]()
    for here, word in enumerate(ledger.evidence.hangul[:-1]):
        if not western.spellings(word.text) or not ledger.evidence.runs_on(here, word.text):
            continue
        family = ledger.evidence.best.get(here + 1)
        given = family.first - 1 if family else -1
        if given >= 0 and latin[given].text in western.by_latin and ledger.evidence.touch(given, given + 1):
            found.append((here, given))
    for (one, first), (other, second) in pairwise(found):
        own, others = (western.spellings(ledger.evidence.hangul[here].text) for here in (one, other))
        a, b = latin[first].text, latin[second].text
        if a in others and b in own and a not in own and b not in others:
            ledger.take(latin[first].span)
            ledger.take(latin[second].span)
            yield ledger.misnamed(
                "wrong", ledger.evidence.hangul[one].span, latin[first].span, ledger.evidence.hangul[one].text, a, b
            )
            return


def _is_known_in_full(ledger: Ledger, given: int) -> bool:
    """Whether a Latin word and the next one are somebody known, whom Korean does not have."""
    latin, family = ledger.latin, given + 1
    if family >= len(latin) or not (latin[given].capital and ledger.evidence.touch(given, family)):
        return False
    called = ledger.known.gazetteer.called(f"{latin[given].text} {latin[family].text}")
    korean = ledger.pair.korean.replace(" ", "")
    return bool(called) and not any(name.groups != {"person"} or name.hangul in korean for name in called)


def _is_unlike(ledger: Ledger, here: int, family: int) -> bool:
    """Whether a Hangul word is a foreign name that the Latin word does not read."""
    if here >= len(ledger.evidence.hangul):
        return False
    word, letters = ledger.evidence.hangul[here], ledger.letters
    stem = ledger.evidence.stem(word)
    if len(stem) < PART or letters.foreign(stem) < _LOOKS_FOREIGN or ledger.is_settled(word.span):
        return False
    ordinary = ledger.evidence.is_ordinary(word) and letters.foreign(stem) < _PLAINLY_FOREIGN
    if ordinary or word.stems[0] in BEHIND_A_NAME:
        return False
    return not any(letters.reaches(form, ledger.latin[family].text, READS) for form in word.stems)


def _short_match(ledger: Ledger, beside: int) -> Match | None:
    """The reading of a given name of one syllable (닉, Nick), which stands before a foreign family name."""
    hangul = ledger.evidence.hangul
    if not ledger.evidence.runs_on(beside, hangul[beside].text):
        return None
    if ledger.letters.foreign(hangul[beside + 1].stems[0]) < _PLAINLY_FOREIGN:
        return None
    for i, word in enumerate(ledger.latin[:-1] if len(ledger.latin) <= _MOST_WORDS else ()):
        behind = ledger.latin[i + 1].capital and ledger.evidence.touch(i, i + 1)
        if word.capital and behind and len(word.text) >= _SHORTEST and i not in ledger.explained:
            score = ledger.letters.score(hangul[beside].text, word.text)
            if score >= _SURELY:
                return Match(beside, hangul[beside].text, i, i, word.text, score)
    return None


def _may_be_turned(ledger: Ledger, match: Match) -> bool:
    """Whether English may have the two names in the other order (가와노 가쓰토시, Katsutoshi Kawano): on one
    side of what is read another name stands, and on the other none."""
    before, after = match.first - 1, match.last + 1
    named = [
        before >= 0 and ledger.latin[before].capital and ledger.evidence.touch(before, match.first),
        after < len(ledger.latin) and ledger.latin[after].capital and ledger.evidence.touch(match.last, after),
    ]
    return named.count(True) == 1


def misnamed_half(ledger: Ledger, here: int, index: int) -> Hit:
    """A Latin word, by index, that stands for another name than a Hangul word."""
    stem = ledger.evidence.stem(ledger.evidence.hangul[here])
    span, found = ledger.stem_of(here, stem), ledger.latin[index]
    ledger.settled.append(span)
    ledger.take(found.span)
    return ledger.misnamed("wrong", span, found.span, stem, found.text, ledger.expected(stem))


def _is_read_half(ledger: Ledger, match: Match) -> bool:
    """Whether a name with a capital reads the Hangul word, if not as well as it must alone."""
    return match.score >= FAINTLY and ledger.latin[match.first].capital


def _is_unread_half(ledger: Ledger, here: int) -> bool:
    """Whether a Hangul word may be half of a foreign name, and nothing in English reads, names or translates it."""
    word, evidence = ledger.evidence.hangul[here], ledger.evidence
    stem = evidence.stem(word)
    if len(stem) < PART or ledger.is_settled(word.span) or ledger.letters.foreign(stem) < _LOOKS_FOREIGN:
        return False
    if ledger.pair.korean[word.span.start - 1 : word.span.start].isalnum():
        return False  # VM이나: what hangs on Latin letters or digits
    if word.stems[0] in BEHIND_A_NAME or evidence.is_named(word):
        return False
    ordinary = ledger.is_no_name(word) or ledger.is_kind_of_thing(word)
    if ordinary and ledger.letters.foreign(stem) < _PLAINLY_FOREIGN:
        return False  # which a loanword is, too, where a name stands for it (Hillsborough County)
    match = evidence.best.get(here)
    read = match is not None and match.score >= FAINTLY and ledger.latin[match.first].capital
    return (
        not (read and not _is_said_more_often(ledger, stem))
        and evidence.translation(word) < _TRANSLATES
        and not ledger.is_read_with_a_neighbour(here)
    )


def _is_said_more_often(ledger: Ledger, stem: str) -> bool:
    """Whether Korean has a name more often than English has what reads it, so that it is not read everywhere."""
    said = sum(word.text.startswith(stem) for word in ledger.evidence.hangul)
    heard = sum(word.capital and ledger.letters.reaches(stem, word.text, FAINTLY) for word in ledger.latin)
    return said > max(1, heard)


def _reads(ledger: Ledger, here: int, index: int) -> bool:
    """Whether the Latin name there reads the Hangul word."""
    stem, latin = ledger.evidence.stem(ledger.evidence.hangul[here]), ledger.latin
    named = 0 <= index < len(latin) and latin[index].capital
    return named and ledger.letters.reaches(stem, latin[index].text, FAINTLY)


def stands_for_another(ledger: Ledger, here: int, index: int, beyond: int, placed: bool = False) -> bool:
    """Whether a Latin word is a name, and none that the Korean text has; `beyond` is the word on its far side. What is
    `placed` by the words beside it may sound a little like any other word."""
    found, evidence = ledger.latin[index], ledger.evidence
    short = len(found.text) < (_ABBREVIATED if found.text.isupper() else _SHORTEST)
    if not found.capital or short or CONTRACTED.search(found.text):
        return False
    if ledger.accounts_for(index) or found.text in BEFORE_A_NAME or found.text.lower() in evidence.in_korean:
        return False
    if found.text.lower() in ledger.memory.small or ledger.known.gazetteer.is_people(found.text):
        return False
    if evidence.translates_any(index) >= _SAYS or evidence.is_derived(index):
        return False
    opens = found.opening or _is_behind_a_dateline(ledger, index)
    if not may_be_a_name(index, evidence) and (opens or evidence.is_heading or _goes_on(ledger, index, beyond)):
        return False
    if not placed and evidence.is_faintly_heard(index):
        return False
    if evidence.begins_a_compound(index) or _begins_a_foreign_name(ledger, index):
        return False
    word = evidence.hangul[here]
    english = {found.text.lower(), found.text.lower().removesuffix("s")}
    kind = evidence.is_ordinary(word) or evidence.stem(word) in _KINDS
    if kind and any(map(evidence.known.vocabulary.has_english, english)):
        return False  # what a house or a garden is called by its own name: 벨리니 호텔, the Bellini Palace
    if placed and any(ledger.letters.score(stem, found.text) >= FAINTLY for stem in word.stems):
        return False  # it may be a poor reading of this very word: 토비욘, Thorbjorn
    if evidence.known_name(word):
        return evidence.sounds_like(word, index) < 0  # and nobody spells it in a way of their own
    return not any(evidence.may_be_spelled(s, found.text) or _begins_alike(ledger, s, found.text) for s in word.stems)


def _behind_small_words(ledger: Ledger, index: int) -> int:
    """The word with a capital behind the small words of a foreign family name (El Bakkali, van der Velde); the word
    itself where there are none."""
    latin, last = ledger.latin, index
    while latin[last].text.lower() in _OF_FAMILIES and last + 1 < len(latin) and ledger.evidence.touch(last, last + 1):
        last += 1
    return last if latin[last].capital else index


def _begins_a_foreign_name(ledger: Ledger, index: int) -> bool:
    """Whether a small word of foreign names stands behind it (Piazza della Scala)."""
    behind = index + 1
    return behind < len(ledger.latin) and ledger.latin[behind].text in OF_NAMES and ledger.evidence.touch(index, behind)


def _is_behind_a_dateline(ledger: Ledger, index: int) -> bool:
    """Whether it is the first word of a report behind where it comes from in capitals (LONDON Always take the bus)."""
    before = ledger.latin[index - 1] if index else None
    return before is not None and before.opening and before.text.isupper() and len(before.text) > _ABBREVIATED


def _begins_alike(ledger: Ledger, hangul: str, latin: str) -> bool:
    """Whether two short names have the first consonant and about the length in common (디올, Dior), and the letters do
    not write quite other sounds (세폴리아, Schatz)."""
    if ledger.letters.score(hangul, latin) < SPELLED:
        return False
    heard, written = hangul_skeleton(hangul), latin_skeleton(latin)
    return heard[:1] == written[:1] and max(len(heard), len(written)) <= _SHORT


def _goes_on(ledger: Ledger, index: int, beyond: int) -> bool:
    """Whether a word with a capital that nothing explains stands on the far side, of a phrase or a longer name."""
    if not 0 <= beyond < len(ledger.latin) or beyond in ledger.explained:
        return False
    word = ledger.latin[beyond]
    return word.capital and not word.opening and ledger.evidence.touch(min(index, beyond), max(index, beyond))
