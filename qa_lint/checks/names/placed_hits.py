"""Names in the place of loanwords that nothing reads: behind the same name, or before the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.half_hits import misnamed_half, stands_for_another
from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.checks.names.leftover_hits import is_strange_name
from qa_lint.facts.names.exchanges import is_wider
from qa_lint.facts.names.leftovers import Stranger, may_be_a_name
from qa_lint.facts.names.readings import READS, may_sound_like, read_latin_words
from qa_lint.facts.names.same_places import words_before_the_same
from qa_lint.facts.romanization import reads_place
from qa_lint.languages.function_words import is_korean_function_word
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Hit

# behind what says of what kind something is; names end in the last two, too (블록체인, 키스토어)
_OF = frozenset({"", "의", "인", "어"})
_COMMA = ", "
_PARTED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
# Set by hand:
_LOOKS_FOREIGN = 0.0  # log-odds of foreign syllables from which a word is one from abroad
_UNKNOWN = -1.0  # and of one that is no word that the tables know (하드햇)
_LETTERS = 4  # of a Latin word that is a name by its looks
_HEARD = -1.0  # the score from which a word may be meant for the name
_SAYS = 0.05  # the score from which a word of the tables says a Hangul word at all
_TRANSLATES = 0.3  # the score from which English has what the tables give for a word


def behind_the_same(ledger: Ledger) -> Iterator[Hit]:
    """Words from abroad behind a name that Korean has in Latin letters, too, in whose place behind that name a word
    stands that is no English (Kaia 블록체인, Kaia Bundaberg)."""
    korean = ledger.pair.korean
    kept = {word.span.end: word.text.lower() for word in korean.fact(read_latin_words) if word.capital}
    for here, word in enumerate(ledger.evidence.hangul if kept else ()):
        name = kept.get(word.span.start - 1)
        if name is None or korean[word.span.start - 1] != " " or not _is_unread_loanword(ledger, here):
            continue
        behind = [
            j
            for j in range(1, len(ledger.latin))
            if ledger.latin[j - 1].text.lower() == name
            and ledger.evidence.touch(j - 1, j)
            and not _is_answer(ledger, j)
        ]
        others = [
            j
            for j in behind
            if may_be_a_name(j, ledger.evidence)
            and stands_for_another(ledger, here, j, j + 1, placed=True)
            and not _has_a_part_of(ledger, here, ledger.latin[j].text)
        ]
        if others and len(others) == len(behind):
            yield misnamed_half(ledger, here, others[0])


def _has_a_part_of(ledger: Ledger, here: int, latin: str) -> bool:
    """Whether a part of a Latin word that is written in one reads the Hangul word (뉴스 미닛, NewsMinute), or what it
    ends in (테스트, Pentest)."""
    parts = [latin[at:] for at in range(PART, len(latin) - _LETTERS + 1)]
    if len(cut := _PARTED.split(latin)) > 1:
        parts += cut
    stems = ledger.evidence.hangul[here].stems
    return any(ledger.letters.reaches(stem, part, READS) for stem in stems for part in parts)


def _is_answer(ledger: Ledger, index: int) -> bool:
    """Whether a word behind a name is a word in small letters, or translates a Hangul word (the Foundation of 재단)."""
    return not ledger.latin[index].capital or ledger.evidence.translates_any(index) >= _SAYS


def _is_unread_loanword(ledger: Ledger, here: int) -> bool:
    """Whether a word is from abroad, if also an ordinary one, and English neither has it nor says it."""
    word, evidence = ledger.evidence.hangul[here], ledger.evidence
    stem = evidence.stem(word)
    foreign = ledger.letters.foreign(stem)
    if len(stem) < PART or ledger.is_settled(word.span) or foreign < _UNKNOWN or is_korean_function_word(word.text):
        return False
    if foreign < _LOOKS_FOREIGN and (evidence.is_ordinary(word) or not ledger.is_noun(here, stem)):
        return False
    if evidence.is_read(here) and not _is_read_better(ledger, here):
        return _is_said_less_often(ledger, here, stem)
    return not evidence.is_named(word) and evidence.translation(word) < _TRANSLATES


def _is_read_better(ledger: Ledger, here: int) -> bool:
    """Whether what reads a Hangul word reads another one better, which it begins with (블록체인, 블록)."""
    match, words = ledger.evidence.best[here], ledger.evidence.hangul
    others = (other for other in ledger.evidence.matches.found if other.first == match.first and other.korean != here)
    return any(
        other.score > match.score and match.hangul.startswith(other.hangul) and words[here].text != other.hangul
        for other in others
        if len(other.hangul) < len(match.hangul)
    )


def _is_said_less_often(ledger: Ledger, here: int, stem: str) -> bool:
    """Whether English has what reads a Hangul word fewer times than Korean has the word."""
    original = english_stem(ledger.latin[ledger.evidence.best[here].first].text)
    said = sum(english_stem(word.text) == original for word in ledger.latin)
    return said < sum(stem in word.stems for word in ledger.evidence.hangul)


def before_the_same(ledger: Ledger, strangers: Sequence[Stranger]) -> Iterator[Hit]:
    """Words from abroad before what English has behind a name that comes out of nowhere (리워드 주소, Rufo address)."""
    longer = {i for s in strangers if s.first < s.last for i in range(s.first, s.last + 1)}
    evidence = ledger.evidence
    owners = [i for i, word in enumerate(evidence.hangul) if word.text.removeprefix(evidence.stem(word)) in _OF]
    for j in evidence.free:
        latin = ledger.latin[j].text
        if j in ledger.taken or j in longer or any(map(str.isdigit, latin)) or not _may_stand_for_another(ledger, j):
            continue
        here = [i for i in words_before_the_same(evidence, owners, j) if _is_unread_loanword(ledger, i)]
        if len(here) != 1 or _may_be_meant(ledger, here[0], latin):
            continue
        known = evidence.known_name(evidence.hangul[here[0]])
        if known and is_wider(latin, known, ledger.known.gazetteer):
            continue  # the Mideast nation
        if known and ledger.is_called_by_its_place(known):
            continue  # the Toronto pitcher
        if known and known.groups == {"person"} and _is_a_country(ledger, latin):
            continue  # China's Xi Jinping, whom somebody meets
        named = may_be_a_name(j, evidence) or (_is_named(ledger, j) and is_strange_name(ledger, here[0]))
        if named and not evidence.begins_a_compound(j):
            yield misnamed_half(ledger, here[0], j)


def _is_a_country(ledger: Ledger, latin: str) -> bool:
    return any("country" in name.groups for name in ledger.known.gazetteer.called(latin))


def before_its_region(ledger: Ledger) -> Iterator[Hit]:
    """A town behind the province that it lies in, in whose place before the province in English a word stands that
    nothing explains (경기 고양시, Fixer, Gyeonggi-do)."""
    places = [m for m in ledger.known_names.left if m.within and m.required and not ledger.is_settled(m.span)]
    for mention in places:
        regions = [answer for m, answer in ledger.known_names.answered if m.span.end + 1 == mention.span.start]
        for j in (j for region in regions for j in ledger.words_at(region) if j):
            found, evidence = ledger.latin[j - 1], ledger.evidence
            beside = found.capital and evidence.prose[found.span.end : ledger.latin[j].span.start] == _COMMA
            if not beside or ledger.accounts_for(j - 1) or evidence.is_faintly_heard(j - 1):
                continue
            if evidence.translates_any(j - 1) < _SAYS and not reads_place(mention.name.hangul, found.text):
                ledger.settled.append(mention.span)
                ledger.take(found.span)
                said, right = ledger.said(mention), mention.name.latin[0]
                yield ledger.misnamed("wrong", mention.span, found.span, said, found.text, right)
                break


def _may_stand_for_another(ledger: Ledger, index: int) -> bool:
    """Whether a word with a capital is no people and not the last word of a longer name (딴저테이, Than Zaw Htay), and
    nothing in the Korean text says it."""
    latin, evidence = ledger.latin[index].text, ledger.evidence
    if len(latin) < _LETTERS or latin.isupper() or latin.lower() in ledger.memory.small:
        return False
    before = index - 1
    if ledger.latin[index].opening and evidence.is_derived(index):
        return False  # Stricter
    if before in evidence.free and evidence.touch(before, index):
        return False
    return not ledger.known.gazetteer.is_people(latin) and evidence.translates_any(index) < _SAYS


def _is_named(ledger: Ledger, index: int) -> bool:
    """Whether a word may be a name by its capital, though it is an ordinary one: in no heading, and not first."""
    word, evidence = ledger.latin[index], ledger.evidence
    return not (word.opening or evidence.title_case or evidence.is_derived(index) or evidence.is_faintly_heard(index))


def _may_be_meant(ledger: Ledger, here: int, latin: str) -> bool:
    """Whether a Latin word may be a spelling of its own of a Hangul word (쓰레브, Threave), or has a part that is."""
    if _has_a_part_of(ledger, here, latin):
        return True
    stems = ledger.evidence.hangul[here].stems
    return any(may_sound_like(stem, latin) or ledger.letters.score(stem, latin) >= _HEARD for stem in stems)
