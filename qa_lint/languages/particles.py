"""Korean particles (조사) and the endings of the copula (이다): what each is, its forms by the sound before it, and
what each reader of a text takes for one.

No reader wants all of them. Spelling alone does not tell a particle from the end of a word (보다 is an adverb, too, and
고 the end of 경고), and how much may be risked depends on what is at stake. So the selections differ on purpose; they
are all made here, each beside what it leaves out. The endings of verbs are no particles, and stand where they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qa_lint.languages.syllables import Sound, ending_sound


class Particle(NamedTuple):
    """A particle: its form, or that after a consonant and that after a vowel; what it is; and its forms by use."""

    forms: tuple[str, ...]
    kind: str
    uses: Mapping[str, tuple[str, ...]]

    def after(self, sound: Sound) -> str:
        """The form that follows a sound; the 으 that is put in after a consonant is not after ㄹ (서울로)."""
        first = sound == "consonant" or (sound == "rieul" and not self.forms[0].startswith("으"))
        return self.forms[0 if first else -1]


# A row is a particle: its form, or that after a consonant and that after a vowel; what it is; and in which of the four
# long selections it takes part: what is cut off a `word` or a `name` for the stem, and what follows a `term` of a
# glossary or the counter of a `number`. Where only one of the forms does, it is named (`number:이나`).
_TABLE = """
은/는                topic                 word name term number
이/가                subject               word name term number
을/를                object                word name term number
과/와                comitative            word name term number
으로/로              direction             word name term number
이랑/랑              spoken-comitative     name
하고                 spoken-comitative     name number
께서                 honorific-subject     word name term
의                   genitive              word name term number
에                   locative              word name term number
에서                 ablative              word name term number
에서부터             ablative-start        term
에게                 dative                word name term number
한테                 spoken-dative         word name term
께                   honorific-dative      name
에게서               source                name term
한테서               source                term
으로부터/로부터      origin                name:로부터 term
으로서/로서          capacity              word:로서 name:로서 term
으로써/로써          instrument            word:로써 name:로써 term
부터                 start                 word name term number
까지                 limit                 word name term number
도                   also                  word name term number
만                   only                  word name term number
뿐                   only-so               number
밖에                 except                name number
마다                 each                  word name term number
처럼                 likeness              word name term
만큼                 extent                word name term
보다                 comparison            word name term number
조차                 even                  word name term
마저                 even                  word name term
다가                 upon                  number
이나/나              alternative           word name term number:이나
이든/든              whichever             term:이든 number:든
야                   vocative              name

에는                 locative-topic        word
엔                   locative-topic
에서는               ablative-topic
에선                 ablative-topic
에서의               ablative-genitive
이는                 topic-of-a-name       name

이다/다              copula                word:이다 name:이다 term:이다 number
입니다               copula                word name term number
입니까               copula                word
이에요/예요          copula                word name number
이야/야              copula                name:이야 number
이요/요              copula                number
이죠/죠              copula                name:이죠 number:죠
이네/네              copula                name:이네 number:이네
이네요/네요          copula                name number:네요
이구나/구나          copula                name
이군요/군요          copula                name
이거든요/거든요      copula                name
이었/였              copula-past           number
이었다/였다          copula-past           word name term
이었습니다/였습니다  copula-past           word
이었던/였던          copula-past           name:였던 term
이던/던              copula-past           name term:이던
이였다               copula-misspelled     term
이였던               copula-misspelled     term
인                   copula-adnominal      word name term number
이고/고              copula-connective     word name:이고 term:이고 number:이고
이며/며              copula-connective     word name term:이며 number:이며
인데                 copula-connective     word name number
이지/지              copula-connective     number:이지
이지만/지만          copula-connective     name
이니까/니까          copula-connective     number:니까
이라/라              copula-connective     name:이라 term number
이라도/라도          copula-connective     term

이라고/라고          quotative             word name term
이라며/라며          quotative             word term
이라면서/라면서      quotative
고                   quotative-of-a-clause
며                   quotative-of-a-clause
면서                 quotative-of-a-clause
하고                 quotative-of-speech
하며                 connective-of-speech
이라면/라면          quotative-condition
이라더니/라더니      quotative-of-old      word name
이라는/라는          quotative-adnominal   word name term number:이라는
는                   adnominal-of-a-clause
이란/란              quotative-topic       name term number:이란

들                   plural                word name
님                   honorific             word term
씨                   honorific             word term
적                   adjectival            term
"""


def _read_table() -> Iterator[Particle]:
    for row in filter(None, _TABLE.split("\n")):
        written, kind, *uses = row.split()
        forms = tuple(written.split("/"))
        only = {use: (form,) if form else forms for use, _, form in (text.partition(":") for text in uses)}
        assert all(set(taken) <= set(forms) for taken in only.values()), f"{row}: no such form"
        yield Particle(forms, kind, only)


PARTICLES = tuple(_read_table())
_KINDS = frozenset(particle.kind for particle in PARTICLES)

# the particles whose two forms writers confuse; the others are endings, or spoken
PAIRS = {
    form: particle
    for particle in PARTICLES
    if particle.kind in ("topic", "subject", "object", "comitative", "direction")
    for form in particle.forms
}


def fitting_form(form: str, sound: Sound) -> str:
    """The form of a paired particle (은, 이, 을, 과, 으로 or the other of them) that follows a sound."""
    return PAIRS[form].after(sound)


def both_forms(form: str) -> str:
    """Both forms of a paired particle, as they are written behind a word that is not known: 을(를), (으)로."""
    first, second = PAIRS[form].forms
    return f"({first.removesuffix(second)}){second}" if first.endswith(second) else f"{first}({second})"


def forms_of(*kinds: str, after: str = "") -> frozenset[str]:
    """The forms of some kinds of particles, or only those that fit after a word."""
    assert _KINDS.issuperset(kinds), f"no kinds of particles: {sorted({*kinds} - _KINDS)}"
    found = [particle for particle in PARTICLES if particle.kind in kinds]
    if after:
        return frozenset(particle.after(ending_sound(after[-1])) for particle in found)
    return frozenset(form for particle in found for form in particle.forms)


def _used(use: str) -> frozenset[str]:
    return frozenset(form for particle in PARTICLES for form in particle.uses.get(use, ()))


# ---------------------------------------------------------------- words, terms

# What is cut off any word for its stem, which need not be right, only the same in the table of words and in the text.
# The common ones do; each more would cut the ends of some words.
AFTER_A_NOUN = _used("word")
# What may follow a term of a glossary without making another word of it; not what is hardly written (하고, 이랑, 이야).
# The plural may stand before it, and one of the last behind.
AFTER_A_TERM = _used("term")
PLURAL = forms_of("plural")
# What stands behind another particle: 에서는, 으로도, 까지의.
LAST = forms_of("topic", "genitive", "also", "only")

# ---------------------------------------------------------------- names

# What is cut off a name, by whether it ends in a consonant. 로 follows ㄹ, too, and is cut off with its compounds
# whatever stands before it, as is 야, which calls somebody. 이는 (도윤이는) and 입니다 are, after a consonant only.
_NAME = _used("name")
_ANY_SOUND = frozenset({"로", "로서", "로써", "로부터", "야"})
_CONSONANT_ONLY = frozenset({"이는", "입니다"})
_FIRST, _SECOND = (frozenset(particle.forms[i] for particle in PARTICLES if len(particle.forms) == 2) for i in (0, 1))
NAME_AFTER_CONSONANT = (_NAME & _FIRST) | _CONSONANT_ONLY
NAME_AFTER_VOWEL = (_NAME & _SECOND) - _ANY_SOUND
NAME_AFTER_ANY = _NAME - NAME_AFTER_CONSONANT - NAME_AFTER_VOWEL
# What is cut off with one of the last behind it; not the spoken ones, nor those that seldom have one (처럼, 보다).
NAME_BEFORE_LAST = forms_of("locative", "ablative", "dative", "origin", "direction", "limit", "start", "comitative")
# What shows a place. Not 까지 and 부터, which follow times and amounts as well.
OF_A_PLACE = forms_of("locative", "ablative", "direction", "locative-topic", "ablative-topic", "ablative-genitive")
# What a name has that acts, is acted on or owns, for which a pronoun may stand.
OF_AN_ACTOR = forms_of("topic", "subject", "object", "genitive")
# What somebody has who says something.
OF_A_SPEAKER = forms_of("topic", "subject", "honorific-subject")
# What may follow the title of a person, or begin what does (에게는, 만이); the copula has other beginnings, too.
AFTER_A_TITLE = forms_of(
    "topic", "subject", "object", "genitive", "comitative", "also", "only", "direction", "locative", "dative",
    "honorific-dative",
)  # fmt: skip
# Of one syllable that may as well be the last of a given name (가은, 정이, 윤도); hardly any ends in 는.
LIKE_THE_END_OF_A_NAME = forms_of("topic", "subject", "also", "only", "copula-adnominal") - {"는"} | {"로"}
# Of one syllable, and no given name ends in it.
NEVER_THE_END_OF_A_NAME = forms_of("locative", "comitative", "genitive", "object")

# ---------------------------------------------------------------- lines, and what is doubled

# Where a line goes on: no title ends so. Not those that nouns end in: 의, 과, 로, 이, 가, 도, 만 (회의, 부과, 경로).
GOING_ON = forms_of(
    "topic", "object", "comitative", "locative", "ablative", "dative", "direction", "start", "limit"
) - {"과", "로"}
# What stands twice in a row by mistake only; the others may be words themselves (이 이, 로, 의), or their ends.
NEVER_DOUBLED = forms_of("topic", "object", "ablative", "dative", "direction") - {"로"}

# ---------------------------------------------------------------- numbers

# What follows a counter, and tells it from a word that only begins so. Not what hardly follows an amount (조차, 한테).
AFTER_A_COUNTER = _used("number")
# What follows a counter that counts nothing (승객 명이). Not 가 and 를: nothing has fallen out of 주가, 원가 and 시를.
AFTER_A_LONE_COUNTER = forms_of(
    "topic", "subject", "object", "genitive", "locative", "direction", "comitative", "also", "only", "limit", "start",
    "except", "each",
) - {"가", "를"}  # fmt: skip
# What stands without a noun where a number has fallen out. Not those that are words: 이, 가, 에, 도, 만, 란.
WITHOUT_A_NOUN = forms_of("topic", "object", "genitive", "direction", "comitative") | {"이란"}

# ---------------------------------------------------------------- quotations

_AT_ONCE = frozenset({"이라면서", "라면서"})  # which may quote nothing, and say what is so at the same time
# What follows quoted words, be they a noun (이라고), a clause (간다고) or speech (하고), where the frame goes on.
QUOTING = forms_of("quotative", "quotative-of-a-clause")
QUOTING_SPEECH = forms_of("quotative-of-speech")
# The same before somebody who said it; a noun may stand between that the words describe (라는 말에).
QUOTING_BEFORE_A_SPEAKER = (QUOTING - _AT_ONCE) | QUOTING_SPEECH | forms_of("quotative-adnominal")
# And before a verb of saying; 이라면 begins 이라면서.
QUOTING_BEFORE_SAYING = (QUOTING - _AT_ONCE) | forms_of(
    "quotative-condition", "quotative-adnominal", "adnominal-of-a-clause", "quotative-topic"
)
# What is the whole word behind a quotation of which the sentence goes on (“…” 라며). Not 면서 and its compounds.
QUOTING_IN_A_FRAME = (QUOTING - _AT_ONCE - {"면서"}) | forms_of(
    "quotative-of-speech", "connective-of-speech", "quotative-adnominal", "adnominal-of-a-clause", "quotative-topic"
)
