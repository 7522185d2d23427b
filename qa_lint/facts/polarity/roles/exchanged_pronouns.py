"""Who does it to whom, and who is more than whom, of persons that no noun names: "I hit him", for 그가 나를 때렸다.

Each side has both of them, as who acts and whom it is done to or who is compared with whom, and no third.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.exchanged_actors import OTHERWISE, is_plain
from qa_lint.facts.polarity.signs import read_signs
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

# Of each person: who acts, whom it is done to, and with whom another is compared; who acts in English, and who does not
_PERSONS = (
    ("나는 난 내가 저는 제가", "나를 날 저를", "나보다 저보다", "I", "me"),
    ("너는 넌 네가 니가 당신은 당신이", "너를 널 당신을", "너보다 당신보다", "you", "you"),
    ("그는 그가", "그를", "그보다", "he", "him"),
    ("그녀는 그녀가", "그녀를", "그녀보다", "she", "her"),
    ("우리는 우린 우리가", "우리를 우릴", "우리보다", "we", "us"),
    ("그들은 그들이", "그들을", "그들보다", "they", "them"),
)


def _by_word(column: int) -> Mapping[str, int]:
    return {word: n for n, row in enumerate(_PERSONS) for word in row[column].split()}


_ACTS, _SUFFERS, _STANDARD = _by_word(0), _by_word(1), _by_word(2)
_SUBJECTS = {word.lower(): n for word, n in _by_word(3).items()}
_OBJECTS = {word.lower(): n for word, n in _by_word(4).items()}
_KOREAN = regex.compile(
    rf"(?<!\p{{Hangul}})(?:(?P<acts>{any_of(_ACTS)})|(?P<suffers>{any_of(_SUFFERS)})|(?P<standard>{any_of(_STANDARD)}))"
    r"(?!\p{Hangul})"
)
# any other word for a person, in whatever role
_THIRD = regex.compile(
    r"(?<!\p{Hangul})(?:[나너저내네제니그]|당신|그녀|우리|그들|누구|자신|자기|서로)(?:도|만|의|에게|한테|께|와|과|랑|하고|에게서|한테서|들)*"
    r"(?!\p{Hangul})"
)
_ADVERBS = (
    r"(?:(?:['’](?:ll|ve|d)|\shave|\shas|\shad|\swill|\swould|\scan|\scould|\salways|\sreally|\sonce|\s\p{Ll}+ly)){0,3}"
)
_SUBJECT = rf"(?P<subject>(?i:{any_of(_SUBJECTS)}))"
_PRONOUN = r"(?:I|me|my|mine|you|yours?|he|him|his|she|hers?|we|us|ours?|they|them|theirs?|myself|yourself|who|whom)"
_DOES = regex.compile(
    rf"{_SUBJECT}{_ADVERBS}\s(?!(?i:{any_of(OTHERWISE)})\s)(?P<verb>\p{{Ll}}+)\s(?P<object>{any_of(_OBJECTS)})"
    rf"(?P<rest>(?:\s(?!{_PRONOUN}(?!\p{{L}}))[\p{{L}}'’-]+)*)[.!]?\s*"
)
_IS_MORE = regex.compile(
    rf"{_SUBJECT}(?:['’]\p{{Ll}}+)?(?:\s(?!{_PRONOUN}(?!\p{{L}}))[\p{{L}}\p{{N}}'’-]+){{1,6}}?"
    rf"\s(?:than|before|after)\s(?P<object>{any_of(_OBJECTS)}|(?i:{any_of(_SUBJECTS)}))"
    r"(?:\s(?:am|is|are|was|were|do|does|did|have|has|had|can|could))?[.!]?\s*"
)
_TRANSLATES = 0.12  # score from which the verbs are the same


def read_exchanged_pronouns(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """The two persons of a short pair that have each other's place on the other side."""
    prose = pair.korean.fact(read_prose)
    korean = [*_KOREAN.finditer(prose)]
    if len(korean) != 2 or not korean[0]["acts"] or korean[1]["acts"] or not is_plain(pair) or _THIRD.search(prose):
        return ()
    first, second = korean
    compared = second["standard"] is not None
    english = (_IS_MORE if compared else _DOES).fullmatch(pair.english.fact(read_prose))
    if english is None:
        return ()
    ours = _ACTS[first["acts"]], _STANDARD[second["standard"]] if compared else _SUFFERS[second["suffers"]]
    last = english["object"].lower()
    theirs = _SUBJECTS[english["subject"].lower()], _OBJECTS.get(last, _SUBJECTS.get(last))
    if ours[0] == ours[1] or ours != theirs[::-1]:
        return ()
    if compared:
        same = _says_as_much(pair, [Span(*person.span()) for person in korean], opposites, negation)
    else:
        links = Links(pair, words, dictionary)
        verbs = words_in(pair.english, Span(*english.span("verb")))
        behind = words_in(pair.korean, Span(second.end(), len(prose)))
        same = any(links.score(k, e) >= _TRANSLATES for k in behind for e in verbs)
    return (Opposed(Span(first.start(), second.end()), Span(english.start(), english.end("object"))),) if same else ()


def _says_as_much(pair: Pair, persons: Sequence[Span], opposites: Opposites, negation: Negation) -> bool:
    """Whether the sides compare in one sense: beside the persons, who may be opposites themselves (우리, 그들), they
    have words that say the same of more and less, and none opposite."""
    signs = pair.korean.fact(read_signs, opposites, negation)
    korean = {(sign.meaning.row, sign.pole) for sign in signs if not any(map(sign.span.overlaps, persons))}
    english = {(sign.meaning.row, sign.pole) for sign in pair.english.fact(read_signs, opposites, negation)}
    return bool(korean & english) and not any((row, -pole) in english for row, pole in korean)
