"""Known names in whose place another name of their kind stands: 전주 and Gunsan, 일본 and China.

Both must be left over: the Korean name has no answer, and nothing in the Korean is the English one. What may answer by
other means is given the benefit of the doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

import regex
from rapidfuzz.distance import OSA

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.known import Form, KnownNames, Mention
from qa_lint.facts.names.readings import READS, LatinWord
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.facts.romanization import is_family, is_given, reads_person, reads_place, reads_syllables
from qa_lint.facts.romanization_systems import System, standard_forms
from qa_lint.languages.stems import english_stem
from qa_lint.resources.gazetteer import KnownName
from qa_lint.resources.letters import bare_letters

_MOST_LEFT = 3  # known names left over on a side; of more, the texts do not translate each other so closely
_TRANSLATES = 0.05  # the score from which a word of the table answers a name
_SOUNDS = 0.5  # the score from which a Hangul word may be the one that an English name reads
_PROPER = 0.8  # the share of its places in which a name that is also a word has a capital
# what a translator hardly leaves out or says in other words, as is done with ministries and roads
_SELDOM_LEFT_OUT = frozenset(
    {"country", "city", "US state", "island", "river", "mountain", "region", "Chinese province"}
)
_HEARD = 0.3  # the score from which two syllables may be meant, however the person spells them
_SLIPPING = 5  # letters of a name in which a slip can be told from another name
_LONG = 8  # and in which two can
_LONGEST_PERSON = 4  # syllables
_PART = 2  # syllables of a name that may be written alone
_SYSTEMS: tuple[System, ...] = ("rr", "mr")
_FIRST_LETTERS = {"ch": "j", "k": "g", "t": "d", "p": "b"}  # McCune-Reischauer, and the Revised Romanization
_BY_A_SYSTEM = frozenset({"place", "country"})
_HANGUL = regex.compile(r"[가-힣]+")
_SCOTTISH = regex.compile(r"^mac")
_POSSESSIVE = regex.compile(r"['’]s?$")
_SHORTEST = 3  # letters of a name that can be told from an abbreviation
_KOREA = regex.compile(r"우리|국내|한국")  # which English says by the name of the country
_HOME = frozenset({"한국", "대한민국"})


def mistaken_names(known: KnownNames, evidence: NameEvidence) -> Iterator[tuple[Mention, Form, str]]:
    """Each with the English name that stands for it, and what was expected."""
    strangers = list(known.strangers)
    named = frozenset(english_stem(word) for form in strangers for word in form.text.split())
    left = [m for m in known.left if m.required and not _is_answered(m, evidence, named)]
    if not 0 < len(left) <= _MOST_LEFT or not 0 < len(strangers) <= _MOST_LEFT:
        return
    for mention in left:
        place = mention.span.start / evidence.length
        fitting = [
            form
            for form in strangers
            if _is_of_one_kind(mention, form, evidence) and _is_surely_a_name(form, mention, evidence)
        ]
        if fitting:
            form = min(fitting, key=lambda form: abs(form.span.start / max(1, len(evidence.prose)) - place))
            strangers.remove(form)
            yield mention, form, mention.name.latin[0]


def lost_names(known: KnownNames, evidence: NameEvidence) -> Iterator[Mention]:
    """Known names that nothing answers, where the English sentence shows that a word has fallen out."""
    gaps = evidence.pair.english.fact(read_gaps)
    if gaps.cut or gaps.hole or gaps.headless:
        left = [
            m for m in known.left if m.required and m.name.kinds & _SELDOM_LEFT_OUT and not _is_answered(m, evidence)
        ]
        yield from left if len(left) == 1 else ()


def misspelled_names(known: KnownNames, evidence: NameEvidence) -> Iterator[tuple[Mention, int, str]]:
    """Each with a strange Latin word, by index, that is a form of the name but for a letter or two; and that form."""
    mentions = [*known.left, *(mention for mention, _ in known.answered)]
    strange = [
        i for i in evidence.strange if evidence.latin[i].capital and not _is_known(evidence.latin[i].text, evidence)
    ]
    for i in sorted(strange) if mentions else ():
        word, span = evidence.latin[i].text, evidence.latin[i].span
        others = [mention for mention, answer in known.answered if answer.overlaps(span)]
        for mention in mentions:
            if others and mention not in others:
                continue
            form = _slipped_from(word, mention.name)
            if (
                form
                and not _is_other_reading(word, mention.name)
                and not any(
                    evidence.sounds_like(other, i) >= READS
                    for other in evidence.hangul
                    if not other.span.overlaps(mention.span)
                )
            ):
                yield mention, i, form
                break


def _is_other_reading(word: str, name: KnownName) -> bool:
    """Whether the word spells the name in another way that is right: Kimpo, Pusan; a given name in any way.

    A place is written by a system, as it sounds (신라 is no Sinla); 로 may be written as it stands (Jongro-gu).
    """
    hangul = name.hangul
    heads = [hangul[:size] for size in range(_PART, len(hangul) + 1)]
    if name.groups & _BY_A_SYSTEM and "로" not in hangul:
        return any(_first_voiced(word) == _first_voiced(form) for head in heads for form in _as_heard(head))
    tails = [hangul[at:] for at in range(1, len(hangul) - 1)]
    return any(reads_place(head, word) for head in heads) or any(reads_syllables(tail, word) for tail in tails)


def _as_heard(hangul: str) -> Iterator[str]:
    if _HANGUL.fullmatch(hangul):
        for system in _SYSTEMS:
            yield from standard_forms(hangul, system)


def _first_voiced(latin: str) -> str:
    """The bare letters with the first one as the Revised Romanization writes it: the systems are often mixed."""
    letters = bare_letters(latin)
    first = next((old for old in _FIRST_LETTERS if letters.startswith(old)), "")
    return _FIRST_LETTERS.get(first, "") + letters[len(first) :]


def _is_known(word: str, evidence: NameEvidence) -> bool:
    return word in evidence.known.gazetteer.by_first_word


def _single_words(name: KnownName) -> Iterator[str]:
    """The capitalised words of the forms of a name."""
    for form in name.latin:
        yield from (part for part in form.split() if part[:1].isupper() and len(part) >= _SLIPPING)


def _slipped_from(word: str, name: KnownName) -> str | None:
    """The form of the name that the word is but for a slip; None where it is made of a form (Filipinos)."""
    letters, forms = _letters(word), list(_single_words(name))
    if any(letters.startswith(_letters(form)) or _letters(form).startswith(letters) for form in forms):
        return None
    return next((form for form in forms if _is_slip(word, form)), None)


def _letters(word: str) -> str:
    """The letters as they are compared: of Mac- and Mc- either is right."""
    return _SCOTTISH.sub("mc", bare_letters(_POSSESSIVE.sub("", word)))


def _is_slip(word: str, form: str) -> bool:
    """Whether one letter is wrong, or two of a long word."""
    a, b = _letters(word), _letters(form)
    most = 1 if len(form) < _LONG else 2
    return OSA.distance(a, b, score_cutoff=most) <= most


def stranger_persons(evidence: NameEvidence, taken: Set[int]) -> Iterator[tuple[int, int]]:
    """Koreans whom the Korean text does not have, by the first and last of their Latin words: Ji-hyun, Baek Ji-hyun.

    A given name is two syllables as names spell them, with a hyphen between or with a family name beside; no two Hangul
    syllables are spelled or sound so.
    """
    for i, word in enumerate(evidence.latin):
        if i in taken or not word.capital or not is_given(word.text):
            continue
        before = evidence.latin[i - 1] if i and i - 1 not in taken else None
        beside = before is not None and before.capital and word.span.start - before.span.end == 1
        named = before is not None and beside and is_family(before.text)
        if not ("-" in word.text or (named and i in evidence.strange)):
            continue
        if word.text.lower() in evidence.in_korean or _is_spelled(word.text, evidence):
            continue
        if named and before and any(_reads_beginning(other.text, before, word) for other in evidence.hangul):
            continue
        yield (i - 1 if named else i), i


def _reads_beginning(hangul: str, family: LatinWord, given: LatinWord) -> bool:
    """Whether a Hangul word begins with this person: 김구 and Kim Goo."""
    latin = f"{family.text} {given.text}"
    return any(reads_person(hangul[:size], latin) for size in range(2, min(len(hangul), _LONGEST_PERSON) + 1))


def _is_spelled(latin: str, evidence: NameEvidence) -> bool:
    """Whether two neighbouring syllables of the Korean text, or three, may be written so."""
    for word in evidence.hangul:
        for at in range(len(word.text) - 1):
            hangul = word.text[at : at + 2]
            if reads_syllables(hangul, latin) or evidence.known.letters.score(hangul, latin) >= _HEARD:
                return True
    return False


def _is_answered(mention: Mention, evidence: NameEvidence, named: Set[str] = frozenset()) -> bool:
    """Whether a word of the name is read or translated by a word of the English text; not by the stems of other names,
    as a court is by another court."""
    words = [word for word in evidence.hangul if word.span.overlaps(mention.span)]
    indices = [evidence.hangul.index(word) for word in words]
    if any(evidence.is_read(i) for i in indices):
        return True
    return any(evidence.is_named(word) or evidence.translation(word, named) >= _TRANSLATES for word in words)


def _is_surely_a_name(form: Form, mention: Mention, evidence: NameEvidence) -> bool:
    """Whether the English form is no ordinary word with a capital, and no Hangul word sounds like it or means it.

    Both names may have a word in common (River, Court, Bank).
    """
    korean, latin = evidence.pair.korean, evidence.latin
    if form.text in korean or (_HOME & form.hangul and _KOREA.search(korean)):
        return False
    if form.text.isupper() and not any(other.isupper() for other in mention.name.latin):
        return False
    common = {word for other in mention.name.latin for word in other.split()}
    indices = [i for i, word in enumerate(latin) if word.span.overlaps(form.span)]
    own = [i for i in indices if latin[i].text not in common]
    if len(form.text) < _SHORTEST or any(evidence.sounds_like_any(i) >= _SOUNDS for i in own):
        return False
    if any(evidence.translates_any(i) >= _TRANSLATES for i in own):
        return False
    if not own or len(indices) > 1:
        return bool(own)
    return not evidence.seen(indices[0]) or evidence.known.words.proper(english_stem(latin[indices[0]].text)) >= _PROPER


def _is_of_one_kind(mention: Mention, form: Form, evidence: NameEvidence) -> bool:
    """Whether both name one kind of thing; of organisations there are many, which a translator may describe."""
    named = [evidence.known.gazetteer.names[hangul] for hangul in form.hangul]
    groups, kinds = {g for name in named for g in name.groups}, {k for name in named for k in name.kinds}
    return groups == mention.name.groups and ("organisation" not in groups or kinds == mention.name.kinds)
