"""How the time grows with the text: families of text at n, 2n and 4n characters, through every rule and every reader.

    python tests/benchmarks/growth.py [--characters N] [--only NAME,...] [--checks] [--readers | --rules]
    python tests/benchmarks/growth.py --sentences N [--seed N]

A family is a way to write a text of any length that somebody once wrote to a linter, or that some reader has to look
far ahead in. Each is a source beside an ordinary translation, a translation beside an ordinary source, and both; some
are two texts of which neither translates the other, though each of their words might answer any of the other's. What
is printed is the processor time in milliseconds at each size, and the power of n by which it grew from 2n to 4n: 1 is
linear, 2 quadratic. `--checks` names the check that took longest. `--sentences` draws as many of the right pairs of the
tests, repeats each, as it is and with the translation of another, and names the functions that were called far more
often, or took far longer, than the text is longer. Exits with 1 where something grows by more than
n^1.5 and is not too quick to tell. Not part of the test run.
"""

from __future__ import annotations

import argparse
import cProfile
import csv
import gc
import math
import pstats
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import count, cycle, product
from pathlib import Path

from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.formats import FORMATS
from qa_lint.model import Language, UserError
from qa_lint.project.settings import Config
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.registry import Resources

Family = Callable[[int], str]  # a text of about so many characters
RowsOf = Callable[[int], Iterable[tuple[str, str]]]  # with texts of about so many characters

ORDINARY = ("시장은 다리가 5월에 열린다고 말했다.", "The mayor said the bridge would open in May.")
STEEP = 1.5  # a power of n
PAIRS_OF_TESTS = Path(__file__).parents[1] / "cases" / "ok" / "bitext.tsv"
LONGEST = 90  # characters of one of these
REPEATED = 100, 400  # times
FAR = 2.5  # times as much as the text, from which a function takes too long
MANY_CALLS, LONG = 20_000, 0.25  # calls, and seconds that a function takes itself, below which nothing is told
TOO_QUICK = 40.0  # milliseconds, in which a collection or another process may have had its part


def repeated(unit: str, before: str = "", after: str = "") -> Family:
    """A unit again and again, with something before the first and behind the last."""
    return lambda n: before + unit * (n // len(unit)) + after


def nested(opening: str, closing: str, inner: str = "a") -> Family:
    """Marks in marks in marks."""
    return lambda n: opening * (n // 2 // len(opening)) + inner + closing * (n // 2 // len(closing))


def counted(word: str) -> Family:
    """A word with a number, another each time."""
    return lambda n: " ".join(word.format(i) for i in range(n // (len(word) + 3)))


Words = Callable[[], Iterable[str]]  # as many as there are


def sequence(words: Words, after: str) -> Family:
    """Words one after the other, as many as make so many characters, each with what follows it."""

    def text(n: int) -> str:
        found, size = [], 0
        for word in words():
            if size >= n:
                break
            found.append(word + after)
            size += len(found[-1])
        return "".join(found)

    return text


def invented(syllables: Sequence[str]) -> Iterator[str]:
    """Words of two to four syllables with capitals, nearly all of them different."""
    for i in count(1):
        yield "".join(syllables[i * step % len(syllables)] for step in (7, 31, 53, 71)[: 2 + i % 3]).capitalize()


def persons(families: Sequence[str], syllables: Sequence[str], form: str) -> Iterator[str]:
    """Koreans of a family name and two syllables."""
    return (form.format(*name) for name in cycle(product(families, syllables, syllables)))


def known(form: Callable[[KnownName], str], first: int) -> Iterator[str]:
    """Every other name that the tables have, again and again."""
    names = Resources().get(Gazetteer).names
    return cycle([form(names[hangul]) for hangul in sorted(names)[first::2] if form(names[hangul]).isalpha()])


def translated(form: Callable[[KnownName], str]) -> Iterator[str]:
    """Every third name that the tables have and English writes in one word, the same on both sides."""
    names = Resources().get(Gazetteer).names
    return cycle([form(names[hangul]) for hangul in sorted(names)[::3] if names[hangul].latin[0].isalpha()])


HANGUL = [chr(first + 28 * vowel) for first in range(ord("가"), ord("힣"), 588) for vowel in (0, 4, 8, 13, 20)]
LATIN = [a + b for a in "bdfghjklmnprstvwz" for b in "aeiou"]
FAMILY_NAMES, GIVEN = "김이박최정강조윤장임", "민서지훈수현영재은혜성우진호연경철동"
OTHER_FAMILIES, OTHERS = ("Hwang", "Ahn", "Ryu", "Bae", "Noh", "Shim"), ("byung", "kook", "deok", "rae", "gyu", "beom")

# a Korean and an English text of which, but for the last two, neither translates the other
PAIRS: Mapping[str, tuple[Family, Family]] = {
    "invented names": (sequence(lambda: invented(HANGUL), "은 "), sequence(lambda: invented(LATIN), " ")),
    "invented words": (
        sequence(lambda: invented(HANGUL), " "), sequence(lambda: map(str.lower, invented(LATIN)), " ")
    ),
    "sentences of invented names": (
        sequence(lambda: invented(HANGUL), "은 갔다. "), sequence(lambda: invented(LATIN), " went. ")
    ),
    "known names": (
        sequence(lambda: known(lambda name: name.hangul, 0), ", "),
        sequence(lambda: known(lambda name: name.latin[0], 1), ", "),
    ),
    "Koreans": (
        sequence(lambda: persons(FAMILY_NAMES, GIVEN, "{}{}{}"), ", "),
        sequence(lambda: persons(OTHER_FAMILIES, OTHERS, "{} {}-{}"), ", "),
    ),
    "mayors": (
        sequence(lambda: persons(FAMILY_NAMES, GIVEN, "{}{}{} 시장은"), " "),
        sequence(lambda: persons(OTHER_FAMILIES, OTHERS, "Mayor {} {}-{}"), ", "),
    ),
    "known names and the same": (
        sequence(lambda: translated(lambda name: name.hangul), ", "),
        sequence(lambda: translated(lambda name: name.latin[0]), ", "),
    ),
    "rises and falls": (repeated("수출은 늘었고 수입은 줄었다. "), repeated("Exports rose and imports eased. ")),
    "rises beside falls": (counted("매출은 {}% 올랐다."), counted("Sales fell by {}%.")),
    "noes of which half are said": (
        repeated("고양이는 밥을 먹지 않았고 물도 마시지 않았다. "), repeated("The cat did not eat. ")
    ),
    "noes that are said nowhere": (counted("학생 {}명 중 일부만 모두 갔다."), counted("Not all of {} went.")),
    "bounds": (counted("{}명 이상이 갔고 3명 이하가 왔다."), counted("At least {} went and at most 3 came.")),
    "words left in Korean": (counted("account를 {}번 열고 settings를 닫는다."), counted("Open accounts {} times.")),
    "labels that lost their bold type": (counted("**이름** {}개를 쓴다."), counted("Write {} names.")),
    "changes": (counted("값이 {}% 올라 3원이 되었다."), counted("The price rose to {}%.")),
    "ordinary sentences": (
        repeated("윤서진 시장은 5월 3일 서울에서 “다리가 12% 길다”고 말했다. 부산은 3억 원을 냈다. "),
        repeated("Mayor Yoon Seo-jin said “the bridge is 12% longer” in Seoul on May 3. Busan paid 300 million won. "),
    ),
}  # fmt: skip

FAMILIES: Mapping[str, Family] = {
    # brackets and links
    "opening brackets": repeated("("),
    "closing brackets": repeated(")"),
    "square brackets": repeated("["),
    "links that do not end": repeated("[a]("),
    "image links": repeated("![a](b "),
    "links": repeated("[a](b) "),
    "nested brackets": nested("(", ")"),
    "nested square brackets": nested("[", "]"),
    "nested links": nested("[", "](b)"),
    "braces": repeated("{"),
    "nested braces": nested("{", "}"),
    "nested plurals": nested("{n, plural, other {", "}}"),
    "angle brackets": repeated("<"),
    "tags": repeated("<b>"),
    "tags with attributes": repeated('<a b="c" '),
    "comments": repeated("<!-- "),
    "entities": repeated("&a"),
    # marks
    "backticks": repeated("`"),
    "runs of backticks": lambda n: " ".join("`" * (i % 97 + 1) for i in range(n // 50)),
    "asterisks": repeated("*"),
    "emphasis": repeated("*a **a "),
    "underscores": repeated("_"),
    "quotation marks": repeated("“"),
    "quotations": repeated("“가나다” "),
    "straight quotation marks": repeated('"'),
    "apostrophes": repeated("'"),
    "inner quotations": nested("“", "”"),
    "dots": repeated("."),
    "dashes": repeated("-"),
    "colons": repeated(":"),
    "commas": repeated(","),
    "slashes": repeated("/"),
    "backslashes": repeated("\\"),
    "percent signs": repeated("%"),
    "dollar signs": repeated("$"),
    "pipes": repeated("| "),
    # numbers
    "fractions": repeated("1/2 "),
    "ones": repeated("1 "),
    "ones and commas": repeated("1,"),
    "one number": repeated("1"),
    "numbers": counted("{}"),
    "percentages": counted("{}% "),
    "thousands": repeated(",000", before="1"),
    "dates": repeated("2024-01-02 "),
    "Korean dates": repeated("1월 2일 "),
    "Korean numerals": repeated("천만"),
    "native numerals": repeated("스물 "),
    "numbers in words": repeated("one hundred "),
    "amounts": repeated("3억 5천만 원 "),
    "units": repeated("5 km "),
    "ranges": repeated("1~"),
    "vulgar fractions": repeated("k½"),
    # white space and what is not seen
    "spaces": repeated(" ", before="a", after="b"),
    "spaces at the end": repeated(" ", before="a"),
    "tabs": repeated("\u00a0", before="a", after="b"),
    "spaces of no width": repeated("\u200b", before="a", after="b"),
    "marks on one letter": repeated("\u0301", before="e"),
    "marks of two classes": repeated("\u0316\u0301", before="e"),
    "letters with a mark": repeated("e\u0301"),
    "loose Jamo": repeated("ᄒ"),
    "vowel Jamo": repeated("ᅡ", before="ᄒ"),
    "pictures": repeated("👩‍"),
    # words
    "one Hangul letter": repeated("가"),
    "one Latin letter": repeated("a"),
    "one capital": repeated("A"),
    "capitals": repeated("A."),
    "Hangul words": repeated("가나다 "),
    "Latin words": repeated("abc "),
    "names in Hangul": repeated("윤서진 시장은 "),
    "names in Latin": repeated("Yoon Seo-jin "),
    "different names": counted("Kim Ab{}-jin"),
    "places": repeated("서울 "),
    "places in Latin": repeated("Seoul, "),
    "particles": repeated("은는이가"),
    "negations": repeated("not "),
    "Korean negations": repeated("안 했다 "),
    "sentences": repeated("It is so. "),
    "Korean sentences": repeated("그는 갔다. "),
    "speakers": repeated("“네”라고 윤서진 시장은 말했다. "),
    "English speakers": repeated("“Yes,” said Yoon Seo-jin. "),
    "hyphens": repeated("a-"),
    "possessives": repeated("a's "),
    "Hanja": repeated("김(金)"),
    "addresses": repeated("http://a"),
    "web addresses": repeated("http://a.b/c "),
    "mail addresses": repeated("a@b."),
    "at signs": repeated("a@"),
    "placeholders": repeated("{a} %s "),
    "commands": repeated("--abc "),
    "files": repeated("a.b/"),
    "camel case": repeated("aB"),
    "halves of letters": repeated("ab cd. ", before="이"),
    "directions": repeated("5% 올랐다 5% 내렸다 "),
    "English directions": repeated("rose 5% fell 5% "),
    "alternating scripts": repeated("가a"),
}  # fmt: skip

FILES: Mapping[str, Family] = {
    "a fence of backticks": repeated("`", after="\na"),
    "fences": repeated("```\n"),
    "lines": repeated("a\n"),
    "Korean lines": repeated("가나다\nabc\n"),
    "empty lines": repeated("\n"),
    "a wide row": repeated("a\t"),
    "a wide row of commas": repeated("a,"),
    "a wide row among others": repeated("a\t", before="ko\ten\n가\tb\n", after="\n나\tc\n"),
    "rows": repeated("가나다\tabc\n", before="ko\ten\n"),
    "open quotation marks": repeated('"a,b\n'),
    "quotation marks": repeated('"'),
    "keys": lambda n: "".join(f"key{i}: a\n" for i in range(n // 10)),
    "deep keys": lambda n: "".join(" " * i + "a:\n" for i in range(math.isqrt(2 * n))),
    "properties": lambda n: "".join(f"key{i}=a\n" for i in range(n // 10)),
    "nested lists": repeated("["),
    "nested objects": repeated('{"a":'),
    "strings": lambda n: "{" + ",".join(f'"k{i}": "a"' for i in range(n // 12)) + "}",
    "escapes": repeated("\\u00e9", before='{"a": "', after='"}'),
    "messages": lambda n: "".join(f'msgid "a{i}"\nmsgstr "b"\n\n' for i in range(n // 25)),
    "one long message": repeated('"abc"\n', before='msgid ""\nmsgstr ""\n'),
    "cues": lambda n: "WEBVTT\n\n" + "".join(f"00:{i // 60 % 60:02}:{i % 60:02}.000 --> 00:59:59.000\na\n\n"
                                            for i in range(n // 38)),
    "block quotes": repeated("> "),
    "list items": repeated("- a\n"),
    "nested list items": lambda n: "".join("  " * i + "- a\n" for i in range(math.isqrt(n))),
    "table rows": repeated("| a | b |\n", before="| a | b |\n|---|---|\n"),
    "link definitions": lambda n: "".join(f"[a{i}]: b\n" for i in range(n // 9)),
    "footnotes": repeated("[^a] "),
    "headings": repeated("# a\n"),
    "underlines": repeated("a\n===\n"),
    "directives": repeated(".. note::\n\n   a\n\n"),
    "roles": repeated(":a:`"),
    "attributes of AsciiDoc": repeated("[[[["),
    "open elements": repeated("<p>"),
    "nested elements": nested("<b>", "</b>"),
    "open comments": repeated("<!--"),
    "unclosed tags": repeated("<a "),
    "scripts": repeated("<script>"),
    "suppressions": repeated("<!-- qa-lint: ignore -->\n"),
    "hash suppressions": repeated("# qa-lint: ignore\n가\n"),
    "white space": repeated(" "),
    "white space and lines": repeated("   \n"),
    "null bytes": repeated("\0"),
    "carriage returns": repeated("\r"),
    "units of a memory": repeated(
        '<tu><tuv xml:lang="ko"><seg>가</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>',
        before='<tmx version="1.4"><header/><body>', after="</body></tmx>"),
    "nested XML": nested("<a>", "</a>"),
    "attributes of XML": lambda n: "<a " + " ".join(f'a{i}="b"' for i in range(n // 9)) + "/>",
    "comments and no root": repeated("<!---->", after="a"),
    "codes of XLIFF": repeated(
        '<x id="1"/>', before='<xliff version="1.2"><file source-language="ko" target-language="en"><body>'
        '<trans-unit id="1"><source>', after="</source><target>a</target></trans-unit></body></file></xliff>"),
}  # fmt: skip


def sides(family: Family, n: int) -> Iterator[tuple[str, str]]:
    """The text on either side beside an ordinary one, and on both."""
    text = family(n)
    yield text, ORDINARY[1]
    yield ORDINARY[0], text
    yield text, text


def both(korean: Family, english: Family, n: int) -> Iterator[tuple[str, str]]:
    """The two texts beside each other, and each beside an ordinary one."""
    yield korean(n), english(n)
    yield korean(n), ORDINARY[1]
    yield ORDINARY[0], english(n)


def seconds(run: Callable[[], object]) -> float:
    """The processor time of one call."""
    gc.collect()
    before = time.process_time()
    run()
    return time.process_time() - before


def power(times: list[float]) -> float:
    """The power of n by which the last doubling made the time grow."""
    return math.log2(max(times[-1], 1e-9) / max(times[-2], 1e-9))


class Growth:
    """Measures, prints, and remembers what is steep."""

    def __init__(self, sizes: list[int]) -> None:
        self.sizes, self.steep = sizes, 0

    def measure(self, name: str, run: Callable[[int], object]) -> bool:
        """Print how the time of one family grows; True where it is steep."""
        times = [1000 * seconds(partial(run, n)) for n in self.sizes]
        steep = power(times) > STEEP and times[-1] > TOO_QUICK
        self.steep += steep
        told = "".join(f"{t:10.1f}" for t in times)
        sys.stdout.write(f"{told}  n^{power(times):4.2f} {'!' if steep else ' '} {name}\n")
        sys.stdout.flush()
        return steep


def measure_rules(growth: Growth, only: list[str], by_check: bool) -> None:
    """All rules over each family, or two, in both directions."""
    session = Session(Config(Path.cwd(), cache=False))
    engine = session.engine_for(session.rulebook.rules.values())
    lint(session, engine, [ORDINARY])  # what is loaded once is loaded now
    alone = {name: partial(sides, family) for name, family in FAMILIES.items()}
    together = {name: partial(both, *families) for name, families in PAIRS.items()}
    for name, rows_of in (alone | together).items():
        if only and not any(word in name for word in only):
            continue
        for languages in (("ko", "en"), ("en", "ko")):

            def run(n: int, rows_of: RowsOf = rows_of, languages: tuple[Language, Language] = languages) -> None:
                rows = list(rows_of(n))
                lint(session, engine, rows if languages[0] == "ko" else [row[::-1] for row in rows])

            steep = growth.measure(f"{name} ({languages[0]})", run)
            if by_check and steep:
                slowest(session, list(rows_of(growth.sizes[-1])))


def lint(session: Session, engine: Engine, rows: list[tuple[str, str]]) -> None:
    """Each row as a document of its own."""
    for row in rows:
        engine.lint_document(session.documents.of_rows([row]))


def slowest(session: Session, rows: list[tuple[str, str]]) -> None:
    """Name the checks that take longest, each with the facts that it is the first to ask for."""
    spent = {}
    for rule in session.rulebook.rules.values():
        engine = session.engine_for([rule])
        spent[rule.name] = seconds(lambda engine=engine: lint(session, engine, rows))  # type: ignore[misc]
    for name, taken in sorted(spent.items(), key=lambda item: -item[1])[:3]:
        sys.stdout.write(f"{1000 * taken:40.1f} {name}\n")


def measure_readers(growth: Growth, only: list[str]) -> None:
    """Each reader over each family, as bytes of a file."""
    for form in FORMATS:
        for name, family in (FAMILIES | FILES).items():
            if only and not any(word in f"{form.name} {name}" for word in only):
                continue

            def run(n: int, form=form, family: Family = family) -> None:  # type: ignore[no-untyped-def]
                data, languages = family(n).encode(), ("ko",) if form.holds_one else ("ko", "en")
                with suppress(UserError):  # it is refused, and soon
                    form.read(data, "a" + "".join(form.suffixes[:1]), languages)

            growth.measure(f"{form.name}: {name}", run)


def drawn(number: int, seed: int) -> Iterator[tuple[str, str]]:
    """Pairs of the tests, each as it is, and with the translation of another."""
    with PAIRS_OF_TESTS.open(encoding="utf-8") as file:
        rows = [(row["ko"], row["en"]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    rows = random.Random(seed).sample([row for row in rows if len(row[0]) <= LONGEST], number)  # noqa: S311 - a draw
    for (korean, english), (_, other) in zip(rows, [*rows[1:], rows[0]], strict=True):
        yield korean, english
        yield korean, other


def profiled(session: Session, row: tuple[str, str]) -> Mapping[tuple[str, str], tuple[int, float]]:
    """How often each function of the rules was called for a pair, and the seconds that it took itself."""
    profile = cProfile.Profile()
    profile.runcall(lambda: [*session.lint_pairs([row])])
    spent: defaultdict[tuple[str, str], tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    for (file, _, name), (_, calls, seconds, *_) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if "qa_lint" in file:
            before, taken = spent[Path(file).name, name]
            spent[Path(file).name, name] = before + calls, taken + seconds
    return spent


def measure_sentences(growth: Growth, number: int, seed: int) -> None:
    """Pairs of sentences again and again: what grows far more than they do."""
    session = Session(Config(Path.cwd(), cache=False))
    profiled(session, ORDINARY)
    few, many = REPEATED
    told = set()
    for korean, english in drawn(number, seed):
        small, large = (profiled(session, (f"{korean} " * n, f"{english} " * n)) for n in REPEATED)
        for name, (calls, taken) in large.items():
            before, seconds = small.get(name, (1, 1e-4))
            often = calls > FAR * before * many / few and calls > MANY_CALLS
            if (often or taken > max(LONG, FAR * seconds * many / few)) and name not in told:
                told.add(name)
                growth.steep += 1
                sys.stdout.write(f"{seconds:8.2f}{taken:8.2f} s {before:8}{calls:8} calls  {':'.join(name)}\n")
                sys.stdout.write(f"{'':40}{korean} | {english}\n")
                sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=2000, metavar="N")
    parser.add_argument("--only", default="", metavar="NAME,...", help="families with one of these in their names")
    parser.add_argument("--checks", action="store_true", help="name the rules that take longest")
    parser.add_argument("--sentences", type=int, metavar="N", help="pairs of the tests, repeated, and nothing else")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the draw of these")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--rules", action="store_true", help="the rules alone")
    which.add_argument("--readers", action="store_true", help="the readers alone")
    args = parser.parse_args()
    growth = Growth([args.characters, 2 * args.characters, 4 * args.characters])
    only = [word for word in args.only.split(",") if word]
    if args.sentences:
        measure_sentences(growth, args.sentences, args.seed)
        sys.exit(growth.steep > 0)
    if not args.readers:
        measure_rules(growth, only, args.checks)
    if not args.rules:
        measure_readers(growth, only)
    sys.stdout.write(f"{growth.steep} of these grow by more than n^{STEEP}\n")
    sys.exit(growth.steep > 0)


if __name__ == "__main__":
    main()
