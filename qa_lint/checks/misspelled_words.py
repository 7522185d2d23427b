"""Words that the translation misspells: as a table knows them, or as the other side shows."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.mistyped import Lexicons, read_mistyped
from qa_lint.facts.mistyped_english import EnglishLexicons, read_mistyped_english
from qa_lint.languages.syllables import syllables_with
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Spot, check
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.misspellings import Misspellings
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs


@check(kinds={"slip": ("word", "right"), "loanword": ("word", "right"), "english": ("word", "right")})
def find_misspellings(pair: Pair, *, misspellings: Misspellings) -> Iterator[Hit]:
    """Wrong forms of the table in a translation, outside code and the like; an English one that the source has is meant
    to be so.
    """
    if not pair.complete:
        return
    for found in misspellings.find(pair.target.text.fact(read_prose), pair.target.text.language):
        span = Span(found.start, found.end)
        word = pair.target.text[slice(*span)]
        if word not in pair.source.text or found.kind != "english":
            hit = pair.hit(found.kind, None, span, word=word, right=found.right)
            yield hit.fixed_by(Spot(pair.target, span), found.right, safe=found.kind == "slip")


@check(kinds={"mistyped": ("word", "right")})
def find_mistyped_words(
    pair: Pair,
    *,
    words: WordPairs,
    dictionary: Dictionary,
    vocabulary: Vocabulary,
    letters: LetterTable,
    analyser: Analyser,
) -> Iterator[Hit]:
    """Words of a Korean translation that nothing knows, and that are all but the word for what the source says."""
    if not pair.complete or pair.target.text.language != "ko":
        return
    for slip in pair.fact(read_mistyped, Lexicons(words, dictionary, vocabulary, letters, analyser)):
        word = pair.target.text[slice(*slip.span)]
        hit = pair.hit("mistyped", None, slip.span, word=word, right=slip.right)
        yield hit.fixed_by(Spot(pair.target, slip.span), slip.right)


@check(kinds={"mistyped": ("word", "right")})
def find_mistyped_english(
    pair: Pair, *, words: WordPairs, dictionary: Dictionary, vocabulary: Vocabulary, spelling: EnglishWords
) -> Iterator[Hit]:
    """Words of an English translation that nothing knows, and that are all but the word for what the source says."""
    if not pair.complete or pair.target.text.language != "en":
        return
    for slip in pair.fact(read_mistyped_english, EnglishLexicons(words, dictionary, vocabulary, spelling)):
        word = pair.target.text[slice(*slip.span)]
        hit = pair.hit("mistyped", None, slip.span, word=word, right=slip.right)
        yield hit.fixed_by(Spot(pair.target, slip.span), slip.right)


# What may stand behind 않 of an ending, and the stems behind which 지 is one (열리지 않, but 강아지 안)
_BEHIND_ANH = "고거건게겠겐겄구군기긴길나남냐네노느는니다단담답대댔더던데도되듯든려아았으은을음자잖죠지진질소수습"
_BEFORE_JI = "하되리이히기보있없들키우내주"
# What no Korean ending is. What was meant, the source may tell: 수 었습니다 is 수 있습니다 or 수 없습니다.
_NO_ENDING = regex.compile(
    r"(?<=[가-힣] 수 )(?:었|엇|잇|읻|업|엄|엤)(?=[다습을는고지으어])"  # with 있 or 없
    r"|[되하]없(?=[습다으어던])"  # 되었, 하였
    r"|(?:습|합|됩|입|십)(?:닌다|니디|니댜|닏다)(?!\p{Hangul})"  # 니다
    r"|(?<!\p{Hangul})그렇지 (?![않못])(?=[가-힣]{2,}[을를] )"  # 않은
    rf"|않(?:(?![{_BEHIND_ANH}])| )(?=\p{{Hangul}})"  # 안: 않내, 않 팝니다
    rf"|(?<=[{_BEFORE_JI}]지 )안(?=습니|도록|겠|았|으면|으며|으니|음)"  # 않습니다
    rf"|[{syllables_with('ㅆ')}]아(?=[요서도야]?(?!\p{{Hangul}}))"  # 었어요
    rf"|(?!들)[{syllables_with('ㄹ')}]께요(?!\p{{Hangul}})"  # 할게요
    rf"|(?!불)[{syllables_with('ㄹ')}]꺼(?=야|예요|에요|에여|니까|다(?!\p{{Hangul}}))"  # 할 거야
)


@check(kinds={"ending": ("word",)})
def find_broken_endings(pair: Pair) -> Iterator[Hit]:
    """Endings of a Korean translation that there are not: 할 수 었습니다, 되없습니다, 않팝니다."""
    if not pair.complete or pair.target.text.language != "ko":
        return
    prose = pair.target.text.fact(read_prose)
    for match in _NO_ENDING.finditer(prose):
        start = prose.rfind(" ", 0, match.start()) + 1
        end = next((i for i in range(match.end(), len(prose)) if not prose[i].isalpha()), len(prose))
        span = Span(start, len(prose[:end].rstrip()))
        yield pair.hit("ending", None, span, word=pair.target.text[slice(*span)])
