"""Code, file names, options and identifiers: whoever copies them must get what the source has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qa_lint.facts.addresses import without_language
from qa_lint.facts.markup import Markup, read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.slips import is_slip
from qa_lint.facts.unanswered import of_kind, take_nearest, unanswered, unanswered_of_kind
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check

_COMPARED = ("expected", "found")


@check(
    kinds={
        "misspelled": _COMPARED, "translated": _COMPARED, "text": _COMPARED, "other": _COMPARED, "quoted": _COMPARED,
        "loose": (), "bare": ("code",),
    }
)  # fmt: skip
def compare_code(pair: Pair) -> Iterator[Hit]:
    """Code that reads differently in the translation: misspelled, translated, another identifier, or no longer code."""
    if not pair.complete:
        return
    yield from _loose_ticks(pair)
    yield from _quoted_code(pair)
    yield from _misspelled_names(pair)
    yield from _other_options(pair)
    left = unanswered_of_kind(pair, "code", _code)
    meant = _meant(pair, left.target)
    for markup in left.target:
        if markup in meant:
            near: Markup | None = meant[markup]
            if near in left.source:
                left.source.remove(near)
        else:
            near = take_nearest(markup, left.source, _code)
        if near is not None:
            kind = "misspelled" if markup in meant else _kind(pair, near, markup)
            yield _hit(pair, kind, near, markup)
    yield from _bare_names(pair, left.source)


def _bare_names(pair: Pair, lost: Sequence[Markup]) -> Iterator[Hit]:
    """An identifier or a command that is code in the source, and stands in the translation without the marks of code.

    In English, `open` is known for one by its marks alone.
    """
    prose = pair.target.text.fact(read_prose)
    for markup in lost:
        code = _code(markup)
        telling = pair.target.text.language == "ko" or not code.isalpha() or _MIXED.search(code)
        known = (telling and _CALLED.fullmatch(code)) or _is_command(code)
        bare = known and regex.search(rf"{_UNMARKED}{regex.escape(code)}(?![A-Za-z0-9_\"'”’`*\\])", prose)
        if bare:
            yield pair.hit("bare", markup.span, Span(*bare.span()), code=code)


def _is_command(code: str) -> bool:
    """Whether it is a program with its command: git commit."""
    words = code.split()
    return len(words) > 1 and words[0] in _WITH_COMMANDS and all(map(_WORD_OF_A_COMMAND.fullmatch, words))


def _hit(pair: Pair, kind: str, source: Markup, target: Markup) -> Hit:
    return pair.hit(kind, source.span, target.span, expected=source.text, found=target.text)


def _code(markup: Markup) -> str:
    code = " ".join(markup.text.strip("`").split())
    return without_language(code) if "." in code else code


# ------------------------------------------------------------------------------- how code differs

# programs whose first argument is a command of theirs, not a name that the user chooses
_WITH_COMMANDS = frozenset(
    regex.findall(
        r"[^ ]+",
        "npm npx yarn pnpm bun deno git gh docker podman kubectl helm pip pip3 pipx conda poetry uv cargo rustup go"
        " dotnet gem bundle rails composer brew apt apt-get dnf yum pacman snap systemctl service terraform ansible aws"
        " gcloud az flutter dart gradle mvn django-admin flask ng vue nx vite adb",
    )
)

_BARE = regex.compile(r"[\p{L}_$][\p{L}0-9_$.-]*|</?[\p{L}0-9_ -]+/?>")
_PUNCTUATION = regex.compile(r"[\s.,;:!?*_\"'“”‘’]+")
_NO_LETTERS = regex.compile(r"\P{L}+")
_UNMARKED = r"(?<![A-Za-z0-9_.\ufffc\"'“‘`*\[\\])"
_MIXED = regex.compile("[a-z][A-Z]")
_CALLED = regex.compile(r"[A-Za-z_$][A-Za-z0-9_.$]*(?:\(\))?")
_WORD_OF_A_COMMAND = regex.compile(r"[A-Za-z0-9@._/:=^~+-]+")
_PATH = regex.compile(r"[~.]{0,2}/[A-Za-z]")  # `/etc/hosts` is no plural
_OPTION = regex.compile(r"-{1,2}[A-Za-z][A-Za-z0-9-]*")
_INSERT = regex.compile(r"<[^<>]*>")
_LONG_OPTION, _KOREAN_OPTION = regex.compile(r"--[A-Za-z]"), regex.compile(r"--\p{Hangul}")
_IDENTIFIER = regex.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def _kind(pair: Pair, source: Markup, target: Markup) -> str:
    """How code differs: by a slip, by translation, only in its text or punctuation, or in being other code."""
    a, b = _without_inserts(_code(source), _code(target))
    if regex.search(r"\p{Hangul}", a):
        return "text"  # no identifier, but a label, which is translated
    if regex.search(r"\p{Hangul}", b):
        translated = (_BARE.fullmatch(a) and _BARE.fullmatch(b)) or _is_other_command(a, b)
        return "translated" if translated or (_LONG_OPTION.search(a) and _KOREAN_OPTION.search(b)) else "text"
    bare_a, bare_b = _PUNCTUATION.sub("", a), _PUNCTUATION.sub("", b)
    if is_slip(a, b) and (_is_other_word(a, b) or (_PATH.match(a) and _PATH.match(b))):
        return "misspelled"
    if a != b and _OPTION.fullmatch(a) and a.strip("-") == b.strip("-"):
        return "misspelled"  # `--force`, `-force`
    if bare_a in bare_b or bare_b in bare_a:
        return "text"
    return "text" if a in pair.target.text and b in pair.source.text else "other"


def _is_other_word(a: str, b: str) -> bool:
    """Whether code differs in its letters, and not in a plural: `install` and `instal`, not `push/2` and `push`."""
    a, b = _NO_LETTERS.sub("", a), _NO_LETTERS.sub("", b)
    return a != b and f"{a}s" != b and f"{b}s" != a


def _without_inserts(a: str, b: str) -> tuple[str, str]:
    """Code without what its reader is to put in (cp <원본> <사본>), where both sides have as much of that."""
    bare_a, bare_b = _INSERT.sub("<>", a), _INSERT.sub("<>", b)
    alike = bare_a.count("<>") == bare_b.count("<>") and bare_a.strip("<>") and bare_a != bare_b
    return (bare_a, bare_b) if alike else (a, b)


def _is_other_command(source: str, target: str) -> bool:
    """Whether the translation has put the command of a program into Korean: `npm 설치` for `npm install`; or the
    program, too (`깃 커밋`)."""
    a, b = source.split(), target.split()
    if len(a) != len(b) or len(a) < 2 or a[0] not in _WITH_COMMANDS:
        return False
    if a[0] != b[0] and not regex.fullmatch(r"\p{Hangul}+", b[0]):
        return False
    return regex.fullmatch("[a-z][a-z:-]*", a[1]) is not None and regex.search(r"\p{Hangul}", b[1]) is not None


def _meant(pair: Pair, left: Sequence[Markup]) -> dict[Markup, Markup]:
    """For each identifier that is no code of the source, the code with one that it all but equals and that is lost."""
    unknown = {markup: code for markup in left if _IDENTIFIER.fullmatch(code := _code(markup).strip("\"'"))}
    if not unknown:
        return {}
    spans = of_kind(pair.source.text, "code")
    holds = {word: markup for markup in reversed(spans) for word in _IDENTIFIER.findall(markup.text)}
    here, there = _words(spans), _words(of_kind(pair.target.text, "code"))
    lost = [word for word in holds if here[word] > there[word]]
    meant = {}
    for markup, word in unknown.items():
        if word not in holds and (near := next((other for other in lost if is_slip(other, word)), None)):
            meant[markup] = holds[near]
    return meant


def _words(code: Sequence[Markup]) -> Counter[str]:
    return Counter(word for markup in code for word in _IDENTIFIER.findall(markup.text))


# ------------------------------------------------------------------------------- names outside code

_SNAKE = regex.compile(r"(?<![\p{L}\p{M}0-9_.-])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?![A-Za-z0-9_])")
_PLAIN = "identifier"  # that stands in the prose, without the marks of code
_DOMAIN = regex.compile(r"\.(?:com|org|net|io|kr)$", regex.IGNORECASE)


def _misspelled_names(pair: Pair) -> Iterator[Hit]:
    """File names, options and identifiers outside code that differ by a slip."""
    for names in (
        lambda text: of_kind(text, "file"),
        lambda text: of_kind(text, "option"),
        _identifiers,
    ):
        left = unanswered(names(pair.source.text), names(pair.target.text), _name)
        for markup in left.target:
            near = next((m for m in left.source if _is_misspelled(_name(m), _name(markup))), None)
            if near and not _is_plural(pair, near, markup):
                left.source.remove(near)
                yield _hit(pair, "misspelled", near, markup)


def _other_options(pair: Pair) -> Iterator[Hit]:
    """Options outside code in whose place another one stands: --help, --version."""
    source, target = (
        [option for option in of_kind(text, "option") if _LONG_OPTION.match(option.text)] for text in pair.texts
    )
    if len(source) != len(target):
        return
    left = unanswered(source, target, _name)
    lost = [option for option in left.source if option.text not in pair.target.text]
    for option in left.target:
        near = take_nearest(option, lost, _name) if option.text not in pair.source.text else None
        if near and not _is_misspelled(_name(near), _name(option)):
            yield _hit(pair, "other", near, option)


def _identifiers(text: Text) -> list[Markup]:
    """Names such as max_size and MAX_SIZE."""
    if "_" not in text:
        return []
    found = _SNAKE.finditer(text.fact(read_prose))
    return [Markup(_PLAIN, Span(*match.span()), match.group()) for match in found]


def _name(markup: Markup) -> str:
    """A name as it is compared: that of a site in any case, that of a file with a capital or without."""
    text = markup.text
    if _DOMAIN.search(text):
        return text.lower()
    return without_language(text[0].lower() + text[1:]) if markup.kind == "file" else text


def _is_plural(pair: Pair, source: Markup, target: Markup) -> bool:
    """Whether English speaks of several, in a name that stands in its sentence: into match_specs."""
    english, korean = (target, source) if pair.target.language == "en" else (source, target)
    return source.kind == target.kind == _PLAIN and english.text == f"{korean.text}s"


def _is_misspelled(a: str, b: str) -> bool:
    return is_slip(a, b) or a.casefold() == b.casefold()


# ------------------------------------------------------------------------------- marks of code


def _loose_ticks(pair: Pair) -> Iterator[Hit]:
    """A backtick in the translation that has no partner, where those of the source have theirs."""
    if "`" not in pair.target.text or "`" in pair.source.text.fact(read_prose):
        return
    quotation_marks = {q.span.start for q in pair.target.text.fact(read_quotations) if q.opened}  # ``so, in TeX''
    for match in regex.finditer(r"(?<!\p{L})`+|`+(?!\p{L})", pair.target.text.fact(read_prose)):
        if match.start() not in quotation_marks:
            place = match.start()
            yield pair.hit("loose", None, Span(place, place + 1))
            return


def _quoted_code(pair: Pair) -> Iterator[Hit]:
    """What is code on one side and stands in single quotation marks on the other."""
    source, target = pair.texts
    for mine, other in ((source, target), (target, source)):
        code = {_code(m): m for m in of_kind(mine, "code")}
        if not code:
            continue
        also = {_code(m) for m in of_kind(other, "code")}
        for quotation in other.fact(read_quotations):
            inner = other[slice(*quotation.inner)]
            if quotation.family == "single" and inner in code and inner not in also:
                spans = (code[inner].span, quotation.span) if mine is source else (quotation.span, code[inner].span)
                expected, found = (text[slice(*span)] for text, span in zip(pair.texts, spans, strict=True))
                yield pair.hit("quoted", *spans, expected=expected, found=found)
