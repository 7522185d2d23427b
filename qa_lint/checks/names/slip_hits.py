"""Latin words that read a Hangul name but for a letter that does not write the sound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from rapidfuzz.distance import OSA

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.evidence import CONTRACTED, DERIVED, FAINTLY
from qa_lint.facts.names.finger_slips import is_finger_slip
from qa_lint.facts.names.matches import Match
from qa_lint.facts.names.readings import READS, HangulWord, is_unknown, without_particle
from qa_lint.facts.names.western import name_of
from qa_lint.facts.romanization import reads_place
from qa_lint.facts.romanization_systems import NAMING_SYSTEMS, standard_forms
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.exonyms import is_people_of
from qa_lint.resources.letters import Slip, bare_letters, compatible, slip_from

# Set by hand:
_ELSEWHERE = 3  # places in a document where a Latin word must stand to be no slip of the finger
_LETTERS = 5  # of a word in which a slip can be told from another word
_LONG = 8  # and in which two letters can be wrong
_SYLLABLES = 2  # of a noun that is romanized
_PART_OF_A_COMPOUND = 3  # letters
_FROM_ABROAD = 0.0  # log-odds of foreign syllables from which it is a loanword
_DIGITS = "0123456789"
_MOST_STRANGE = 10  # words of a text; of more it is in no language that the tables know
_WORSE = 0.3  # what a slip of the finger takes off the score
_WELL_KNOWN = 0.3  # the score of a loanword and its original
_J = "ㅈ"
_TENSE = frozenset("ㄲㄸㅃㅆㅉ")
_N = "ㄴ"
_BEFORE_A_LIP = regex.compile("m[bmp]")
_DOUBLED = regex.compile(r"([kpst])\1")
# of a language, whose English name ends otherwise (알타이어, Altaic; 드라비다어족, Dravidian)
_LANGUAGE = regex.compile(r"어(?:[족파군권계]|$)")


def slip_in(ledger: Ledger, word: HangulWord, match: Match | None) -> Hit | None:
    """The Latin word reads the Hangul word but for a letter that does not write the sound."""
    if match is None or match.first != match.last or match.first in _taken_by_others(ledger, match):
        return None
    if not _may_slip(ledger, match) or ledger.evidence.is_ordinary(word):
        return None
    found = ledger.latin[match.first]
    hangul, slip = _slip_of_the_whole(ledger, word, match) or (match.hangul, _slip_of(ledger, word, match))
    if slip is None:
        return None
    ledger.taken.add(match.first)
    sound = compatible(slip.sound) if slip.sound else ""
    place = Span(word.span.start, word.span.start + len(hangul))
    return ledger.misnamed("misspelled", place, found.span, hangul, found.text, slip.expected, sound)


def _taken_by_others(ledger: Ledger, match: Match) -> Set[int]:
    """The Latin words that something else than a reading by this Hangul word explains."""
    own = set(range(match.first, match.last + 1)) if match in ledger.evidence.readings else set()
    return ledger.explained - own


def slips_of_the_second(ledger: Ledger) -> Iterator[Hit]:
    """A name that stands twice in the Korean text, once read well and once but for a letter."""
    times = Counter(match.hangul for match in ledger.evidence.readings if match.first == match.last)
    readings = [
        match
        for match in {match.hangul: match for match in ledger.evidence.readings if match.first == match.last}.values()
        if times[match.hangul] > 1
    ]
    for i in sorted(ledger.evidence.strangers) if readings else ():
        found = ledger.latin[i]
        for match in readings if i not in ledger.taken else ():
            hangul, right = match.hangul, ledger.latin[match.first].text
            slip = slip_from(right, found.text) or is_finger_slip(right, found.text)
            slip = slip or _is_nearly_the_same(ledger, times[hangul], right, found.text)
            if slip and _may_slip(ledger, match._replace(first=i, last=i, latin=found.text)):
                ledger.taken.add(i)
                place = ledger.stem_of(match.korean, hangul)
                yield ledger.misnamed("misspelled", place, found.span, hangul, found.text, right)


def _is_nearly_the_same(ledger: Ledger, times: int, right: str, latin: str) -> bool:
    """Whether a Latin word is but for a letter, of a long one two, what English has for a name less often than Korean
    has it, and is not made of it (Bruno, Brunos)."""
    if min(len(right), len(latin)) < _LETTERS or right[0] != latin[0] or right in latin:
        return False
    if sum(word.text == right for word in ledger.latin) >= times:
        return False
    most = 2 if len(right) >= _LONG else 1
    return OSA.distance(right, latin, score_cutoff=most) <= most


def slips_of_loanwords(ledger: Ledger) -> Iterator[Hit]:
    """Strange words with a capital that are the original of a loanword but for a letter (브랜치, Brannh): one that the
    tables know well, and that English has fewer times than Korean the word."""
    evidence = ledger.evidence
    if len(evidence.strangers) > _MOST_STRANGE:
        return
    strange = [i for i in sorted(evidence.strangers - ledger.taken) if len(ledger.latin[i].text) >= _LETTERS]
    for i in strange:
        latin = ledger.latin[i].text
        if latin.isupper() or evidence.is_derived(i) or ledger.memory.latin[latin] >= _ELSEWHERE:
            continue
        for word in evidence.hangul:
            original = _original_of(ledger, word, english_stem(latin.rstrip(_DIGITS)))  # Sheet2 is no slip
            if original and not _is_said_as_often(ledger, word, original):
                ledger.taken.add(i)
                stem = evidence.stem(word)
                place = Span(word.span.start, word.span.start + len(stem))
                expected = (
                    original.capitalize() if ledger.known.vocabulary.has_english(original) else ""
                )  # no mere stem
                yield ledger.misnamed("misspelled", place, ledger.latin[i].span, stem, latin, expected)
                break


def slips_of_western(ledger: Ledger) -> Iterator[Hit]:
    """Strange words that are a given or family name but for a slip of the finger (스즈키, Suzki), where English has no
    spelling of that name: they do not sound like it as well as the name does."""
    evidence, names = ledger.evidence, ledger.known.gazetteer.western
    strange: list[int] | None = None  # made where there is a name, which is rare
    for word in evidence.hangul:
        hangul = name_of(word, names)
        if len(hangul) < _SYLLABLES or evidence.is_ordinary(word):
            continue
        own = names.spellings(hangul)
        if any(latin.text in own for latin in ledger.latin):
            continue
        strange = [*_misspelled_perhaps(ledger)] if strange is None else strange
        for i in strange:
            latin = ledger.latin[i].text
            right = next((form for form in sorted(own) if is_finger_slip(form, latin)), "")
            worse = right and ledger.letters.score(hangul, right) - ledger.letters.score(hangul, latin) >= _WORSE
            if worse and not ledger.known.exonyms.name(hangul, latin):
                ledger.take(ledger.latin[i].span)
                place = Span(word.span.start, word.span.start + len(hangul))
                ledger.settled.append(place)
                strange.remove(i)
                yield ledger.misnamed("misspelled", place, ledger.latin[i].span, hangul, latin, right)
                break


def _misspelled_perhaps(ledger: Ledger) -> Iterator[int]:
    """The Latin words with a capital that no table has, and that are not written so again and again."""
    evidence, gazetteer = ledger.evidence, ledger.known.gazetteer
    for i, word in enumerate(ledger.latin):
        if not word.capital or len(word.text) < _LETTERS or word.text.isupper() or i in ledger.explained:
            continue
        if not is_unknown(word, ledger.known.words) or ledger.memory.latin[word.text] >= _ELSEWHERE:
            continue
        known = word.text in gazetteer.latin_words or word.text in gazetteer.western.by_latin
        derived = CONTRACTED.search(word.text) or evidence.is_derived(i)
        if not (known or derived or word.text.lower() in evidence.in_korean):
            yield i


def slips_of_romanized(ledger: Ledger, told: Set[int]) -> Iterator[Hit]:
    """Strange words that are the romanization of a Hangul noun but for a letter (곰탕, gontang; 한글, Hanguel); `told`
    are Hangul words of which something is told already."""
    evidence, vocabulary = ledger.evidence, ledger.known.vocabulary
    strange = [
        i
        for i, word in enumerate(ledger.latin)
        if len(word.text) >= _LETTERS
        and not word.text[1:].isupper()
        and evidence.is_strange(i)
        and i not in ledger.explained
        and word.text.lower() not in evidence.in_korean
        and not vocabulary.has_form_of(word.text)
    ]
    for i in strange if len(strange) <= _MOST_STRANGE else ():
        latin, match = ledger.latin[i].text.lower(), evidence.read_by.get(i)
        if (i in ledger.taken and match is None) or (match and match.korean in told):
            continue
        # what reads it, so that it is a spelling of that
        words = evidence.hangul if match is None else evidence.hangul[match.korean : match.korean + 1]
        stems = [(word, stem) for word in words for stem in word.stems]
        heads = {word.text[:size] for word, stem in stems for size in range(1, len(stem) + 1)}
        if ledger.memory.latin[ledger.latin[i].text] >= _ELSEWHERE or any(_is_read_so(head, latin) for head in heads):
            continue
        for word, stem in stems:
            forms = _usual_romanizations(ledger, stem)
            form = next((form for form in forms if OSA.distance(form, latin, score_cutoff=1) == 1), "")
            if form and latin not in forms:
                ledger.taken.add(i)
                place = Span(word.span.start, word.span.start + len(stem))
                right = form.capitalize() if ledger.latin[i].capital else form
                yield ledger.misnamed("misspelled", place, ledger.latin[i].span, stem, ledger.latin[i].text, right)
                break


def _usual_romanizations(ledger: Ledger, hangul: str) -> Sequence[str]:
    """What English writes for a Korean noun that it may take over (곰탕); none for what it calls otherwise (챗봇), for
    words from abroad and for what is no noun."""
    if len(hangul) < _SYLLABLES or not all(map(is_syllable, hangul)):
        return ()
    said, form = ledger.known.dictionary.noun(hangul), standard_forms(hangul)[0]
    if (not said and hangul not in ledger.known.vocabulary) or ledger.letters.foreign(hangul) >= _FROM_ABROAD:
        return ()
    usual = [form] if not said or any(form in stems for stems in said) else []
    taken = sorted(min(stems) for stems in said if len(stems) == 1)
    usual += [other for other in taken if reads_place(hangul, other) and not _is_english_compound(ledger, other)]
    return [form for form in dict.fromkeys(usual) if len(form) >= _LETTERS]


def _is_english_compound(ledger: Ledger, word: str) -> bool:
    """Whether it is made of two English words, and so no romanization (chatbot)."""
    has_english = ledger.known.vocabulary.has_english
    cuts = range(_PART_OF_A_COMPOUND, len(word) - _PART_OF_A_COMPOUND + 1)
    return any(has_english(word[:cut]) and has_english(word[cut:]) for cut in cuts)


def _is_read_so(hangul: str, latin: str) -> bool:
    """Whether a Latin word may be a romanization of a Hangul word, or of more than one in it, by any system."""
    return reads_place(hangul, latin) or _is_romanized(hangul, latin)


def _original_of(ledger: Ledger, word: HangulWord, stem: str) -> str:
    """What the tables know a loanword for, if a stem is that but for a letter; else nothing."""
    if not ledger.evidence.is_loanword(word):
        return ""
    row = ledger.known.words.scores.get(korean_keys(word.text)[0], {})
    known = (original for original, score in row.items() if score >= _WELL_KNOWN)
    return next((original for original in sorted(known) if OSA.distance(original, stem, score_cutoff=1) == 1), "")


def _is_said_as_often(ledger: Ledger, word: HangulWord, original: str) -> bool:
    said = sum(english_stem(other.text) == original for other in ledger.latin)
    return said >= sum(word.stems[0] in other.stems for other in ledger.evidence.hangul)


def _may_slip(ledger: Ledger, match: Match) -> bool:
    """Whether the Latin word is a strange name that is not spelled so on purpose or explained otherwise."""
    found = ledger.latin[match.first]
    if not found.capital or found.text.isupper() or not is_unknown(found, ledger.known.words):
        return False
    if _is_romanized(match.hangul, found.text):
        return False  # 광안리, Kwangalli: what is heard, and no slip
    if "-" in found.text and ledger.evidence.seen(match.first):
        return False  # made of words, such as Non-linear
    if CONTRACTED.search(found.text) or DERIVED.search(found.text) or found.text.lower() in ledger.evidence.in_korean:
        return False
    if _is_of_a_language(ledger, match):
        return False
    if found.text in ledger.known.gazetteer.western.spellings(match.hangul):
        return False  # a spelling of the name that is as good as another (앨런, Allan)
    if found.text in ledger.known.gazetteer.latin_words or _is_made_of_a_name(ledger, match.hangul, found.text):
        return False
    steady = ledger.memory.latin[found.text] >= _ELSEWHERE
    if steady and not ledger.memory.spelled_otherwise(match.hangul, found.text):
        return False
    if ledger.known.exonyms.name(match.hangul, found.text):
        return False
    better = max(match.score, READS)  # of another word that it is the original of
    return not any(
        other.score > better and other.first <= match.first <= other.last for other in ledger.evidence.matches.found
    )


def _is_of_a_language(ledger: Ledger, match: Match) -> bool:
    """Whether the Hangul word is a language or a family of some, and the Latin one (Dravidian) sounds like the name
    without what says so in Korean."""
    word = ledger.evidence.hangul[match.korean].text
    behind = _LANGUAGE.search(match.hangul) or _LANGUAGE.search(word, len(match.hangul) - 1)
    if behind is None or not behind.start():
        return False
    return ledger.letters.reaches(word[: behind.start()], match.latin, FAINTLY)


def _is_romanized(hangul: str, latin: str) -> bool:
    """Whether it is what one of the systems of romanization writes."""
    written = bare_letters(latin)
    return all(map(is_syllable, hangul)) and any(
        written == bare_letters(form) for system in NAMING_SYSTEMS for form in standard_forms(hangul, system)
    )


def _is_made_of_a_name(ledger: Ledger, hangul: str, latin: str) -> bool:
    """Whether it is a people or an adjective made of what the Hangul name is known as (Texan)."""
    known = ledger.known.gazetteer.names.get(hangul)
    return known is not None and any(is_people_of(latin.lower(), form.lower()) for form in known.latin)


def _slip_of(ledger: Ledger, word: HangulWord, match: Match) -> Slip | None:
    """The letter that is wrong: by the sound of the Hangul word, or by what the tables and the document call it."""
    forms = (hangul for hangul in stretches(ledger, word) if not _only_adds_a_particle(ledger, word, match, hangul))
    if any(ledger.letters.reads_well(hangul, match.latin) for hangul in forms):
        for name in _originals(ledger, word, match):
            if slip := slip_from(name, english_stem(match.latin)):
                return slip._replace(expected=_mended(name, slip, match.latin))
        return None
    slip = ledger.letters.slip(match.hangul, match.latin) if _is_name(ledger, word, match) else None
    return None if slip is None or _is_how_it_is_written(slip, match.latin) else slip


def _is_how_it_is_written(slip: Slip, latin: str) -> bool:
    """Whether a letter is none that a sound would have, and right all the same: what no letter of Latin writes
    (쯔힌발리), what Hangul has no letter for (진첸코), half of a consonant that Japanese doubles (롯폰기), its n before
    a lip."""
    sound = compatible(slip.sound) if slip.sound else ""
    if sound in _TENSE or (sound == _J and slip.letter == "z"):
        return True
    return (sound == "ㅅ" and _DOUBLED.search(latin) is not None) or _is_of_a_lip(slip, latin)


def _is_of_a_lip(slip: Slip, latin: str) -> bool:
    """Whether it is the n of Japanese that is written as it is spoken before b, m and p (신바시, Shimbashi)."""
    nasal = slip.letter == "m" and bool(slip.sound) and compatible(slip.sound) == _N
    return nasal and _BEFORE_A_LIP.search(latin) is not None


def _only_adds_a_particle(ledger: Ledger, word: HangulWord, match: Match, hangul: str) -> bool:
    """Whether a form is the name with its particle, and a poorer reading than the name (포가차르가, of Pogachak)."""
    if hangul != word.text or hangul == match.hangul or without_particle(hangul) != match.hangul:
        return False
    score = ledger.letters.score(match.hangul, match.latin)
    return not ledger.letters.reaches(hangul, match.latin, score)


def _mended(original: str, slip: Slip, latin: str) -> str:
    """A Latin word with the one letter that its original has otherwise put right (Gojek for Gozek); the letter alone
    where it is not plain which one that is."""
    written = bare_letters(latin)
    wrong = (i for i, (a, b) in enumerate(zip(bare_letters(original), written, strict=False)) if a != b)
    at = next(wrong, None)
    if at is None or len(written) != len(latin):
        return slip.expected
    letter = slip.expected.upper() if latin[at].isupper() else slip.expected
    return f"{latin[:at]}{letter}{latin[at + 1 :]}"


def _slip_of_the_whole(ledger: Ledger, word: HangulWord, match: Match) -> tuple[str, Slip] | None:
    """The name with what looks like a particle and is its end (바우만), and the letter without which it reads well."""
    letters = ledger.letters
    for whole in word.stems:
        if len(whole) <= len(match.hangul) or not (slip := letters.slip(whole, match.latin)):
            continue
        if _is_how_it_is_written(slip, match.latin):
            continue
        mended = (
            f"{match.latin[:i]}{slip.expected}{match.latin[i + 1 :]}"
            for i, letter in enumerate(match.latin)
            if letter == slip.letter
        )
        if any(letters.score(whole, latin) >= max(match.score, READS) + READS / 2 for latin in mended):
            return whole, slip
    return None


def _is_name(ledger: Ledger, word: HangulWord, match: Match) -> bool:
    """Whether the Hangul word is one that a name may be misspelled for."""
    return ledger.letters.foreign(match.hangul) >= -1 or ledger.evidence.proper(word) >= 2


def _originals(ledger: Ledger, word: HangulWord, match: Match) -> Iterator[str]:
    """What else the Hangul word is called, by the table of words and by the document: stems in small letters."""
    row = ledger.known.words.scores.get(korean_keys(word.text)[0], {})
    yield from (name for name in sorted(row) if ledger.letters.score(match.hangul, name) >= READS)
    yield from map(english_stem, sorted(ledger.memory.spellings[match.hangul]))


def stretches(ledger: Ledger, word: HangulWord) -> Iterator[str]:
    """The word in all its forms, and together with its neighbours (뉴스 피크 is Newspeak)."""
    yield from word.stems
    yield from ledger.with_neighbours(ledger.evidence.place_of(word))
