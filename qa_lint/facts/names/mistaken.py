"""Known names that are lost, or misspelled in English; what may answer them is given the benefit of the doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from rapidfuzz.distance import OSA

from qa_lint.facts.names.english_names import is_ending
from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.exchanges import is_made_of
from qa_lint.facts.names.known import KINDS_OF_ITS_OWN, KnownNames, Mention
from qa_lint.facts.names.readings import BESIDE_A_NAME, READS, words_in
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.facts.romanization import is_family, reads_place, reads_syllables
from qa_lint.facts.romanization_systems import NAMING_SYSTEMS, romanize, romanize_apart, standard_forms
from qa_lint.languages.countries import OWN_COUNTRY
from qa_lint.languages.particles import OF_A_PLACE
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.exonyms import is_people_of
from qa_lint.resources.gazetteer import WHERE, KnownName
from qa_lint.resources.letters import bare_letters

_TRANSLATES = 0.3  # the score from which a word of the table answers a name
_FOREIGN = 0.0  # log-odds of foreign syllables from which a known name is no Korean one
_SAYS = 0.05  # and from which it says an English word at all
_SHORTEST = 4  # letters of a word of a name in which a slip can be told, where the others stand beside it
_SLIPPING = 5  # letters of a name in which a slip can be told from another name
_LONG = 8  # and in which two can
_VOWELS = frozenset("aeiou")
_ACRONYM = 3  # letters of an abbreviation in which one can, where nothing else answers it (IMCO for IMO)
_OFTEN, _PROPER = 100, 0.2  # times, and the share of capitals, of a word that a title alone gives its capital
_STEADY = 3  # places in a document where a Latin word must stand to be no slip of the finger
_PART = 2  # syllables of a name that may be written alone
_FIRST_LETTERS = {"ch": "j", "k": "g", "t": "d", "p": "b"}  # McCune-Reischauer, and the Revised Romanization
_BRANDS = frozenset({"brand", "firm", "product"})  # kinds of names whose owners write them in one way
_HANGUL = regex.compile(r"[가-힣]+")
_SCOTTISH = regex.compile(r"^mac")
_SYLLABLES = 3  # of a place that is told by its kind alone
_NO_KOREAN = 0.0  # log-odds of foreign syllables from which a place is not in Korea
_WITH_A_UNIT = regex.compile(r"\p{Lu}\p{Ll}+-\p{Ll}{2,5}")
_UNITS = "동면읍리구군시로길천산강도섬역궁릉사"
_KINDS_OF_PLACES = {
    "마을": ("Village",), "해변": ("Beach",), "해수욕장": ("Beach",), "시장": ("Market",), "공원": ("Park",),
    "계곡": ("Valley",), "폭포": ("Falls", "Waterfall"), "저수지": ("Reservoir",), "휴게소": ("Rest", "Service"),
    "오름": ("Oreum",), "동굴": ("Cave",), "습지": ("Wetland",), "온천": ("Hot",), "호수": ("Lake",),
    "탐방로": ("Trail",), "둘레길": ("Trail",), "산책로": ("Trail", "Walking"), "숲길": ("Forest", "Trail"),
    "전망대": ("Observatory", "Observation"), "휴양림": ("Recreation", "Recreational", "Forest"),
    "수목원": ("Arboretum",), "등대": ("Lighthouse",), "대교": ("Bridge",), "터널": ("Tunnel",),
    "광장": ("Square", "Plaza"), "언덕": ("Hill",), "고개": ("Pass",), "산성": ("Fortress",),
    "서원": ("Confucian", "Academy"), "향교": ("Confucian", "Hyanggyo"), "고분군": ("Tombs", "Tumuli"),
    "대피소": ("Shelter",), "매표소": ("Ticket",), "주차장": ("Parking",), "선착장": ("Pier", "Marina"),
    "나루터": ("Ferry",), "입구": ("Entrance",),
}  # fmt: skip
_IN_NO_SYSTEM = regex.compile(r"c$")  # which is heard right, and which no romanization has at the end
_BREATHED = regex.compile(r"(?<=[kpt])h")  # which is heard with what stands before it: Mubeopang, of 무법항
_ROAD = "road"
_UNIT = regex.compile(rf"[{_UNITS}]$")
_JOINED_UNIT = regex.compile(r"(?<=\p{L}{3})-(?:si|do|gun|gu|eup|myeon|dong|ri)(?=['’]|$)")
_CUT_ASIDE = regex.compile(r"\(\s+\p{L}")  # where a word is missing at its beginning
_ASIDE, _ASIDE_ENDS = regex.compile(r"\([^()]*$"), regex.compile(r"[^()]*\)")
_BRITISH = [(regex.compile(r"ence$"), "ense"), (regex.compile(r"tre$"), "ter"), (regex.compile(r"our$"), "or")]
_POSSESSIVE = regex.compile(r"['’]s?$")


def lost_names(known: KnownNames, evidence: NameEvidence) -> Iterator[Mention]:
    """Known names that nothing answers, where the English sentence shows that a word has fallen out: one of them, which
    may stand there twice, and no organisation, which a translator may describe."""
    left = [m for m in known.left if _must_stand(m, plain=True, evidence=evidence)]  # hardly any, so gaps come second
    gaps = evidence.pair.english.fact(read_gaps)
    if not left or not (gaps.plain or gaps.hole or gaps.small_hole):
        return
    sure = gaps.plain or gaps.hole or gaps.joint  # the preposition at the end of a clause is often nobody's
    left = [m for m in left if sure or m.joined in OF_A_PLACE]
    left = [m for m in left if _must_stand(m, gaps.plain, evidence) and not is_answered(m, evidence)]
    if _CUT_ASIDE.search(evidence.prose):
        left = [m for m in left if _is_aside(m.span, evidence.pair.korean)]
    if len({m.name.hangul for m in left}) == 1 and "organisation" not in left[0].name.groups:
        yield left[0]


def _is_aside(span: Span, korean: str) -> bool:
    """Whether it stands in parentheses (한국시간)."""
    return bool(_ASIDE.search(korean, 0, span.start) and _ASIDE_ENDS.match(korean, span.end))


def _must_stand(mention: Mention, plain: bool, evidence: NameEvidence) -> bool:
    """Whether a name must be answered; what may be a word, or is joined to one (한국시간), where a gap is `plain`."""
    if mention.name.several or mention.syllable:
        return False
    if mention.derived:
        words = [evidence.hangul[i] for i in evidence.words_in(mention.span)][:1]
        return plain and not mention.name.ambiguous and not any(map(evidence.is_ordinary, words))  # 타이어
    if mention.name.ambiguous:
        country = "country" in mention.name.groups and mention.required
        return plain and (country or mention.name.hangul == OWN_COUNTRY)
    return mention.required


def misspelled_names(known: KnownNames, evidence: NameEvidence) -> Iterator[tuple[Span, int, str]]:
    """What stands in Korean, the strange Latin word, by index, that is a form of the name but for a letter or two, and
    that form."""
    yield from _mistaken_countries(known, evidence)
    strange = [
        i
        for i, word in enumerate(evidence.latin)
        if word.capital
        and (evidence.is_strange(i) or _WITH_A_UNIT.fullmatch(word.text))
        and not _is_known(word.text, evidence)
        and word.text.lower() not in evidence.in_korean
    ]
    for i in strange:
        word, span = evidence.latin[i].text, evidence.latin[i].span
        others = [mention for mention, answer in known.answered if answer.overlaps(span)]
        for mention in known.mentions:
            if mention.name.ambiguous and "organisation" in mention.name.groups:
                continue  # Jenkins, and the Jenkyns whom Korean writes so, too
            if word in evidence.known.gazetteer.western.spellings(mention.name.hangul):
                continue  # 앨런, of whom one is an Allen and another an Allan
            if (others and mention not in others) or _is_of_another_person(i, mention, evidence):
                continue
            if "-" in word and "person" not in mention.name.groups and _is_beside_a_family(i, evidence):
                continue  # Sung Gyeong-u, of Gyeongin University
            form = _slipped_from(word, mention.name, mention in known.left)
            if form and _is_steady(word, mention, evidence):  # which takes longest
                continue
            if form and not _is_other_reading(word, mention.name) and not _is_read_by_another(i, mention, evidence):
                yield mention.span, i, form
                break
        else:
            if (not others or "-" in word) and (
                slip := _slip_of_a_place(i, evidence) or _slip_before_its_kind(i, evidence)
            ):
                yield slip[0], i, slip[1]


def _mistaken_countries(known: KnownNames, evidence: NameEvidence) -> Iterator[tuple[Span, int, str]]:
    """Countries without an answer, in whose place English has something else that is called so but for a letter
    (Columbia)."""
    countries = [m for m in known.left if m.required and "country" in m.name.groups] if known.strangers else []
    for mention in countries:
        forms = [form for form in mention.name.latin if len(form) >= _SLIPPING]
        for stranger in known.strangers:
            names = (evidence.known.gazetteer.names[hangul] for hangul in stranger.hangul)
            if all("country" not in name.groups for name in names):
                right = next((form for form in forms if OSA.distance(form, stranger.text, score_cutoff=1) == 1), "")
                if right:
                    yield mention.span, words_in(stranger.span, evidence.latin).start, right
                    break


class Broken(NamedTuple):
    """A known name of which one word in English is another: its Latin words, the first and last by index, the form that
    was due, and whether the word is but for a slip the right one (Salt Lane City)."""

    mention: Mention
    first: int
    last: int
    form: str
    slip: bool


def broken_forms(known: KnownNames, evidence: NameEvidence, taken: Set[int]) -> Iterator[Broken]:
    """Known foreign names without an answer, of whose form in several words (New Zealand) all but one stand in English,
    with another name in the place of that one; `taken` are Latin words that something explains."""
    for mention in known.left:
        foreign = evidence.known.letters.foreign(mention.name.hangul) >= _FOREIGN or "country" in mention.name.groups
        if not (mention.required and foreign) or "organisation" in mention.name.groups:
            continue
        forms = (form for form in mention.name.latin if " " in form and form[0].isupper())
        others = {form.span for form in known.strangers} if mention.name.groups & WHERE else set[Span]()
        if found := next((found for form in forms if (found := _broken(mention, form, evidence, taken, others))), None):
            yield found


def _broken(mention: Mention, form: str, evidence: NameEvidence, taken: Set[int], others: Set[Span]) -> Broken | None:
    """Where the form stands but for one word, which is another; `others` are the English names of other places, which
    sound like the one that is due in all their words (뉴질랜드, New England)."""
    parts, latin = form.split(), evidence.latin
    for first in range(len(latin) - len(parts) + 1):
        last = first + len(parts) - 1
        other = [i for i, part in enumerate(parts, first) if latin[i].text != part]
        if len(other) != 1 or not taken.isdisjoint(range(first, last + 1)):
            continue
        i, right = other[0], parts[other[0] - first]
        whole = Span(latin[first].span.start, latin[last].span.end)
        if not (latin[i].capital and right[0].isupper() and all(evidence.touch(n, n + 1) for n in range(first, last))):
            continue
        slip = _is_slip(latin[i].text, right) and min(len(right), len(latin[i].text)) >= _SHORTEST
        known_otherwise = whole in others and not evidence.known.vocabulary.has_english(right.lower())
        if slip or known_otherwise or _is_another(i, right, mention, evidence):
            return Broken(mention, first, last, form, slip)
    return None


def _is_another(index: int, right: str, mention: Mention, evidence: NameEvidence) -> bool:
    """Whether a Latin word is no spelling of the one that is due, and nothing in the Korean text says or reads it."""
    if index not in evidence.free or evidence.translates_any(index) >= _SAYS:
        return False
    text = evidence.latin[index].text
    if evidence.known.vocabulary.has_english(right.lower()):
        return False  # which may be called otherwise (Road, Expressway)
    if evidence.known.words.proper(english_stem(text)) < _PROPER and evidence.seen(index) >= _OFTEN:
        return False  # The House That Ruth Built
    hangul = mention.name.hangul
    if any(reads_place(hangul[:size], text) for size in range(_PART, len(hangul) + 1)):
        return False  # Daehan Empire
    words = [evidence.hangul[here] for here in evidence.words_in(mention.span)]
    spelled = any(evidence.may_be_spelled(stem, text) for word in words for stem in word.stems)
    return not spelled and not is_made_of(right, text) and not evidence.is_faintly_heard(index)


def _is_steady(latin: str, mention: Mention, evidence: NameEvidence) -> bool:
    """Whether the document calls somebody so again and again, who is read as the known person is (하멜, Hammel)."""
    often = evidence.memory.latin[latin] >= _STEADY and mention.name.groups == {"person"}
    return often and evidence.known.letters.reads_well(mention.name.hangul, latin)


def _is_of_another_person(index: int, mention: Mention, evidence: NameEvidence) -> bool:
    """Whether the Latin word is the given name of somebody else, whose family name stands behind it (Hilary Fox)."""
    after = index + 1
    if mention.name.groups != {"person"} or after >= len(evidence.latin) or not evidence.touch(index, after):
        return False
    own = {part for form in mention.name.latin for part in form.split()}
    word = evidence.latin[after]
    return word.capital and not any(_is_slip(word.text, part) for part in own)


def _is_beside_a_family(index: int, evidence: NameEvidence) -> bool:
    """Whether a Korean family name stands beside the Latin word."""
    return any(
        evidence.latin[i].capital and is_family(evidence.latin[i].text) and evidence.touch(min(i, index), max(i, index))
        for i in (index - 1, index + 1)
        if 0 <= i < len(evidence.latin)
    )


def _is_read_by_another(index: int, mention: Mention, evidence: NameEvidence) -> bool:
    """Whether another Hangul word than the name may be what the Latin word reads; an ordinary word is no name, but one
    that ends in a given name may be that of somebody else (박영권과 설영우, Young-gwon)."""
    head, latin = mention.name.hangul[:_PART], evidence.latin[index].text
    others = [word.text for word in evidence.hangul if not word.span.overlaps(mention.span)] if "-" in latin else []
    if any(len(other) > _PART and reads_syllables(other[1 : 1 + _PART], latin) for other in others):
        return True
    return any(
        not word.span.overlaps(mention.span)
        and not word.text.startswith(head)
        and len(word.text) >= _PART
        and max(map(evidence.known.letters.foreign, word.stems)) >= BESIDE_A_NAME
        and evidence.sounds_like(word, index) >= READS
        and not evidence.is_ordinary(word)
        for word in evidence.hangul
    )


def _slip_of_a_place(index: int, evidence: NameEvidence) -> tuple[Span, str] | None:
    """The place that no table has (대곶면, 강정천) which the Latin word is but for a letter, and as it is written."""
    latin = evidence.latin[index].text
    letters = bare_letters(latin)
    for word in evidence.hangul:
        for hangul in word.stems:
            if len(hangul) < _SYLLABLES or not _UNIT.search(hangul) or hangul in evidence.known.vocabulary:
                continue
            if evidence.known.letters.foreign(hangul) > _NO_KOREAN:
                continue  # 나가쿠테시: nobody knows how it is written
            forms = set(_as_heard(hangul))
            if letters in forms or reads_place(hangul, latin) or reads_syllables(hangul, latin):
                return None
            if written := _with_its_unit(hangul, latin):
                return Span(word.span.start, word.span.start + len(hangul)), written
            unit = romanize(hangul[-1])[0]
            most = 2 if "-" in latin and latin.endswith(f"-{unit}") and len(letters) >= _LONG + len(unit) else 1
            slipped = any(1 <= OSA.distance(letters, form, score_cutoff=most) <= most for form in forms)
            if slipped and len(letters) >= _LONG:
                # a unit behind a hyphen changes nothing before it: Daegot-myeon
                written = f"{standard_forms(hangul[:-1])[0]}-{unit}" if "-" in latin else standard_forms(hangul)[0]
                return Span(word.span.start, word.span.start + len(hangul)), written.capitalize()
    return None


def _slip_before_its_kind(index: int, evidence: NameEvidence) -> tuple[Span, str] | None:
    """The place that no table has (봉하마을) which the Latin word is but for a letter, before what English calls its
    kind, and as it is written."""
    latin, behind = evidence.latin[index].text, evidence.latin[index + 1 : index + 2]
    kinds = [kind for kind, said in _KINDS_OF_PLACES.items() if behind and behind[0].text in said]
    letters = bare_letters(latin)
    if len(letters) < _SLIPPING:
        return None
    for start, head in ((start, head) for kind in kinds for start, head in _heads_of(kind, evidence)):
        if len(head) < _PART or evidence.known.letters.foreign(head) > _NO_KOREAN or head in evidence.known.vocabulary:
            continue
        if (reads_place(head, latin) or reads_syllables(head, latin)) and not _IN_NO_SYSTEM.search(letters):
            continue
        forms = [*_as_heard(head)]
        if letters in (_BREATHED.sub("", form) for form in forms):
            continue
        if any(OSA.distance(letters, form, score_cutoff=1) == 1 for form in forms):
            return Span(start, start + len(head)), standard_forms(head)[0].capitalize()
    return None


def _heads_of(kind: str, evidence: NameEvidence) -> Iterator[tuple[int, str]]:
    """What stands before a word for a kind of place, joined to it or a space before it (성판악 탐방로), and where."""
    for n, word in enumerate(evidence.hangul):
        head, found, _ = word.text.partition(kind)
        before = evidence.hangul[n - 1] if n else word
        if head and found:
            yield word.span.start, head
        elif found and before.span.end + 1 == word.span.start:
            yield before.span.start, before.text


def _with_its_unit(hangul: str, latin: str) -> str:
    """What a place is but for a letter of its unit, which a hyphen parts from it (Guro-mu); empty if it is not."""
    head, hyphen, tail = latin.rpartition("-")
    unit = romanize(hangul[-1])[0]
    units = {unit, *(romanize(other)[0] for other in _UNITS)}
    if not hyphen or tail in units or OSA.distance(tail, unit, score_cutoff=1) != 1:
        return ""
    return f"{head}-{unit}" if reads_place(hangul[:-1], head) else ""


def _is_other_reading(word: str, name: KnownName) -> bool:
    """Whether the word spells the name in another way that is right: Kimpo, Pusan; a given name in any way; a brand in
    none.

    A place is written by a system, as it sounds (신라 is no Sinla); 로 may be written as it stands (Jongro-gu).
    """
    if not _BRANDS.isdisjoint(name.kinds):
        return False  # 우분투 may be read Ubunto
    hangul = name.hangul
    if name.groups == {"person"} and len(hangul) > _SYLLABLES:
        return False  # 네타냐후, whom nobody reads syllable by syllable
    heads = [hangul[:size] for size in range(_PART, len(hangul) + 1)]
    if name.groups & WHERE and "로" not in hangul:
        return any(_first_voiced(word) == _first_voiced(form) for head in heads for form in _as_heard(head))
    tails = [hangul[at:] for at in range(1, len(hangul) - 1)]
    return any(reads_place(head, word) for head in heads) or any(reads_syllables(tail, word) for tail in tails)


def _as_heard(hangul: str) -> Iterator[str]:
    if _HANGUL.fullmatch(hangul):
        for system in NAMING_SYSTEMS:
            yield from standard_forms(hangul, system)


def _first_voiced(latin: str) -> str:
    """The bare letters with the first one as the Revised Romanization writes it: the systems are often mixed."""
    letters = bare_letters(latin)
    first = next((old for old in _FIRST_LETTERS if letters.startswith(old)), "")
    return _FIRST_LETTERS.get(first, "") + letters[len(first) :]


def _is_known(word: str, evidence: NameEvidence) -> bool:
    return word in evidence.known.gazetteer.by_first_word


def _single_words(name: KnownName, shortest: int) -> Iterator[str]:
    """The capitalised words of the forms of a name, of at least so many letters."""
    for form in name.latin:
        yield from (part for part in form.split() if part[:1].isupper() and len(bare_letters(part)) >= shortest)


def _slipped_from(word: str, name: KnownName, unanswered: bool) -> str | None:
    """The form of the name that the word is but for a slip; None where it is made of a form (Filipinos).

    A place of Korea is not written letter by letter (속리산 is no Sokrisan), however far that is from how it sounds.
    In a short form (Laos) a slip is told from another word only where nothing else answers the name, and never in the
    first letter.
    """
    letters, forms = _letters(word), list(_single_words(name, _SLIPPING))
    if any(_is_made_of(letters, _letters(form)) or _letters(form).startswith(letters) for form in forms):
        return None
    if form := next((form for form in forms if _is_slip(word, form)), None):
        return form
    if unanswered and (form := next((form for form in forms if _is_spelled_by_ear(word, form)), None)):
        return form
    if forms and name.groups & WHERE and _is_by_syllables(word, name.hangul, unanswered):
        return forms[0]
    least = _ACRONYM if word.isupper() and word.isalpha() else _SLIPPING - 1  # WW1 is WWI
    words = filter(str.isalpha, _single_words(name, least)) if unanswered else ()
    short = (form for form in words if len(form) >= _SLIPPING - 1 or form.isupper())
    return next((form for form in short if form[0] == word[0] and _is_slip(word, form)), None)


def _is_by_syllables(word: str, hangul: str, unanswered: bool) -> bool:
    """Whether each syllable is written for itself, by its letters but for one or as in a person's name (Haewoondae);
    where nothing else answers the name, in a shorter one, too (Milyeng for 밀양)."""
    letters = _letters(word)
    least = _LONG - 1 if unanswered else _LONG + 1
    if any(_is_nearly(letters, apart, least) for apart in _letter_by_letter(hangul)):
        return True
    heads = (hangul[:size] for size in range(_SYLLABLES, len(hangul) + 1))
    return any(reads_syllables(head, word) for head in heads)


def _is_nearly(letters: str, form: str, least: int) -> bool:
    """Whether they are the same, but for a letter of `least` or more."""
    most = 1 if len(form) >= least else 0
    return OSA.distance(letters, form, score_cutoff=most) <= most


def _letter_by_letter(hangul: str) -> Iterator[str]:
    """A name and the beginnings of it, as if no syllable changed another."""
    if _HANGUL.fullmatch(hangul):
        syllables = romanize_apart(hangul)
        yield from ("".join(syllables[:size]) for size in range(_PART, len(syllables) + 1))


def _is_made_of(letters: str, form: str) -> bool:
    return is_people_of(letters, form) or (letters.startswith(form) and is_ending(letters[len(form) :]))


def _letters(word: str) -> str:
    """The letters as they are compared: of Mac- and Mc- either is right, and a unit may be joined (Ulsan-si)."""
    letters = _SCOTTISH.sub("mc", bare_letters(_JOINED_UNIT.sub("", _POSSESSIVE.sub("", word))))
    for british, american in _BRITISH:
        letters = british.sub(american, letters)
    return letters


def _is_spelled_by_ear(word: str, form: str) -> bool:
    """Whether all but two vowels of a form are the same, of which there are hardly two (Dullus, Dallas)."""
    a, b = _letters(word), _letters(form)
    if len(a) != len(b) or len(b) <= _SLIPPING:
        return False
    other = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(other) <= 2 and all(x in _VOWELS and y in _VOWELS for x, y in other)


def _is_slip(word: str, form: str) -> bool:
    """Whether one letter is wrong, or two of a long word."""
    a, b = _letters(word), _letters(form)
    most = 1 if len(form) < _LONG else 2
    return OSA.distance(a, b, score_cutoff=most) <= most


def is_answered(
    mention: Mention, evidence: NameEvidence, explained: Set[int] = frozenset(), others: Set[str] = frozenset()
) -> bool:
    """Whether a word of the name, of a person the last, is read or translated in English by what nothing else explains;
    `others` are the stems of the names of something else, which have words in common with it (Court)."""
    words: Sequence[int] = evidence.words_in(mention.span)
    if len(words) > 1:  # the State of a university is not that of Iowa
        words = [here for here in words if len(evidence.hangul[here].text) > 1] or words
    if mention.name.groups == {"place"}:  # any airport is none of 청주
        words = [here for here in words if evidence.hangul[here].stems[0] not in KINDS_OF_ITS_OWN] or words
    for here in words[-1:] if mention.name.groups == {"person"} else words:
        if evidence.is_read(here):
            first = evidence.best[here].first
            found = evidence.latin[first]
            if found.capital and first not in explained and english_stem(found.text) not in others:
                return True
        if evidence.translation(evidence.hangul[here], others) >= _TRANSLATES:
            return True
    own = _own_words(mention.name)
    return any(word.text in own and i not in explained for i, word in enumerate(evidence.latin)) if own else False


def _own_words(name: KnownName) -> set[str]:
    """The words that are a place's own in its forms, before what it is, which English may say elsewhere: Jagalchi, a
    fish market."""
    found = set()
    for form in name.latin if name.groups == {"place"} else ():
        own, _, kind = form.rpartition(" ")
        if _ROAD in name.kinds:  # 덕수궁 돌담길, along Deoksugung's stone wall
            own = form.partition(" ")[0] if own else ""
        elif kind.lower() not in name.kinds:
            continue
        if own and any(reads_place(name.hangul[:n], own) for n in range(2, 5)):
            found.add(own)
    return found
