"""Which file is the translation of which: by the patterns of the configuration, or by the names of the files."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path, PurePosixPath

from qa_lint.late import regex
from qa_lint.model import Language, other_language
from qa_lint.project.globs import WILDCARD, absolute
from qa_lint.project.settings import Config, PairPattern
from qa_lint.project.site_layouts import root_pages, translated_pages

Files = tuple[Path, Path]  # the source and the target

PATH = "{path}"  # of a pattern, what is the same on both sides
_MATCHES = {"{path}": "(.+)", "**/": "((?:.+/)?)", "**": "(.*)", "*": "([^/]*)", "?": "([^/])"}

# how languages are marked in names of files and folders: each mark goes with the one in the same place, and as Korean
# offices write them
_MARKS: Mapping[Language, Sequence[str]] = {
    "ko": ("ko", "ko-kr", "ko_kr", "kor", "kr", "korean", "국문", "한글", "한국어", "국", "한"),
    "en": ("en", "en-us", "en_us", "eng", "us", "english", "영문", "영문", "영어", "영", "영", "en-gb", "en_gb"),
}


# how a language is marked in the name of a file beside the one of no mark, which is in the language of everyone
_CODES: Mapping[Language, Sequence[str]] = {
    "ko": ("ko", "KO", "ko-KR", "ko_KR", "kr", "KR", "국문"),
    "en": ("en", "EN", "en-US", "en_US", "영문"),
}
_SIGNS = "._-"
_BRACKETS = {")": "(", "]": "[", "）": "（"}  # what stands around a mark: 보도자료(영문)
_BEFORE_A_MARK = f"{_SIGNS} {''.join(_BRACKETS.values())}"
_REGIONS = {"ko": "KR", "en": "US"}
_VALUES = regex.compile(r"values(?:-(?P<language>ko|en)(?:-r[A-Z]{2})?)?")  # folders of Android's resources
_APPLE = ".lproj"  # how folders of one language end in programs for Apple's systems: ko.lproj


class ConfiguredPairs:
    """The `[[pairs]]` of one configuration, looked up from either side."""

    def __init__(self, config: Config) -> None:
        self.folder = config.folder
        self.patterns = [_Pattern(pattern) for pattern in config.pairs]

    def of(self, path: Path) -> Files | None:
        """The source and target file that a path is one of, whether they exist or not."""
        fitting: list[tuple[bool, int, Files]] = []
        for name in self._names(path):
            for pattern in self.patterns:
                for side, parts in pattern.parts_of(name):
                    source, target = (self._existing(form) for form in pattern.filled(parts))
                    fitting.append((source.exists() and target.exists(), len(side), (source, target)))
        # a.en.txt fits {path}.txt too, as the original of a.en.en.txt: what exists goes first, then what says more
        return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None

    def all_files(
        self, files_below: Callable[[Path], Iterable[Path]]
    ) -> Iterator[tuple[PairPattern, list[list[Path]]]]:
        """The files that are a pattern's source, and those that are its target, whether the other side exists or not;
        of two names without a wildcard the source, where neither exists.
        """
        for pattern in self.patterns:
            if not pattern.wildcards:
                both = [self._existing(side) for side in pattern.sides]
                there = [[file] if file.exists() else [] for file in both]
                yield pattern.given, there if any(there) else [both[:1], []]
                continue
            yield pattern.given, [list(self._files_of(pattern, side, files_below)) for side in pattern.sides]

    def _files_of(self, pattern: _Pattern, side: str, files_below: Callable[[Path], Iterable[Path]]) -> Iterator[Path]:
        """The files that fit a side of a pattern."""
        below = self.folder / WILDCARD.split(side)[0].rpartition("/")[0]
        if below.is_dir():
            names = ((file, self._names(file)) for file in files_below(below))
            yield from (file for file, called in names if any(pattern.fits(name, side) for name in called))

    def _names(self, path: Path) -> Iterator[str]:
        """What a path is called in the configuration's folder: as it is written, and without symbolic links."""
        for real in (os.path.abspath, os.path.realpath):
            try:
                relative = Path(real(path)).relative_to(real(self.folder)).as_posix()
            except ValueError:  # it stands outside
                continue
            yield unicodedata.normalize("NFC", relative)  # file names on macOS come decomposed

    def _existing(self, name: str) -> Path:
        forms = [self.folder / unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
        return next((path for path in forms if path.exists()), forms[0])


class _Pattern:
    """Both sides of a pattern; what a wildcard stands for on one side, it stands for on the other."""

    def __init__(self, given: PairPattern) -> None:
        self.given = given
        self.sides = tuple(unicodedata.normalize("NFC", side) for side in (given.source, given.target))
        self.wildcards = WILDCARD.findall(self.sides[0])
        self._expressions = [_expression(side) for side in self.sides]
        self._orders = [_order(side) for side in self.sides]

    def parts_of(self, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        """(side, what its wildcards stand for) for each side that a name fits."""
        for side, expression, order in zip(self.sides, self._expressions, self._orders, strict=True):
            if match := expression.fullmatch(name):
                yield side, dict(zip(order, match.groups(), strict=True))

    def fits(self, name: str, side: str) -> bool:
        return any(fitted == side for fitted, _ in self.parts_of(name))

    def filled(self, parts: Mapping[str, str]) -> Iterator[str]:
        """Both names, with what the wildcards stand for."""
        for side, order in zip(self.sides, self._orders, strict=True):
            values = iter([parts[key] for key in order])
            yield WILDCARD.sub(lambda _: next(values), side)  # noqa: B023 - used before the next round


def _expression(side: str) -> regex.Pattern[str]:
    literal = WILDCARD.split(side)
    wildcards = [_MATCHES[wildcard] for wildcard in WILDCARD.findall(side)]
    return regex.compile(
        "".join(regex.escape(text) + next_ for text, next_ in zip(literal, [*wildcards, ""], strict=True))
    )


def _order(side: str) -> list[str]:
    """The names of the wildcards in their order: {path} is one of its own, the others are counted."""
    wildcards = WILDCARD.findall(side)
    return [w if w == PATH else str(sum(o != PATH for o in wildcards[:i])) for i, w in enumerate(wildcards)]


def pair_by_name(path: Path, folder: Path, languages: tuple[Language, Language]) -> Files | None:
    """The source and target that the name of an existing file says it is one of, where the other exists, too.

    What stands above `folder` says nothing.

    The mark is a folder's name, the file's, or its last part before the suffix: ko/x.md and en/x.md, x.ko.md and
    x.en.md, x_ko-KR.txt and x_en-US.txt, ko.lproj/x.strings and en.lproj/x.strings. Where the other language has no
    mark, the file without one is in it: README.ko.md and README.md, 공고.hwpx and 공고(영문).hwpx; so is the page of a
    site beside the folder of a language: docs/x.md and docs/ko/x.md.
    """
    above, below = absolute(folder), absolute(path)
    if pair := _pair_of_resources(path, languages):
        return pair
    parts = below.relative_to(above).parts if below.is_relative_to(above) else (below.name,)
    base = below.parents[len(parts) - 1]
    for at in reversed(range(len(parts))):
        for own, before, mark, after in _marked(parts[at], is_file=at == len(parts) - 1):
            other = other_language(own)
            for name in _counterparts(mark, other):
                if partner := _existing(base, *parts[:at], f"{before}{name}{after}", *parts[at + 1 :]):
                    return (path, partner) if own == languages[0] else (partner, path)
    return _pair_beside_no_mark(path, languages) or _pair_of_a_site(base, parts, languages)


def _pair_beside_no_mark(path: Path, languages: tuple[Language, Language]) -> Files | None:
    """The pair of two files of one folder of which one has a language's mark, and the other one none."""
    for own, before, mark, _ in _marked(path.name, is_file=True):
        stem = before[:-1].rstrip()
        if stem and mark in _CODES[own] and (plain := _existing(path.parent, f"{stem}{path.suffix}")):
            return (path, plain) if own == languages[0] else (plain, path)
    source, target = (_with_mark(path, language) for language in languages)
    if (source is None) == (target is None):  # with a file for each language, the one of no mark is some other's
        return None
    return (source or path, target or path)


def _pair_of_a_site(base: Path, parts: Sequence[str], languages: tuple[Language, Language]) -> Files | None:
    """The pair of a page in the folder of a language, and of one at the root of a site."""
    path = base.joinpath(*parts)
    of_a_language = [*root_pages(tuple(parts))]
    for own, page in of_a_language:
        if partner := _existing(base, *page):
            return (path, partner) if own == languages[0] else (partner, path)
    if of_a_language:
        return None
    source, target = (
        next(filter(None, (_existing(base, *page) for page in translated_pages(tuple(parts), language))), None)
        for language in languages
    )
    if (source is None) == (target is None):  # as above
        return None
    return (source or path, target or path)


def unmarked(pair: Files) -> Path | None:
    """The file of a pair by names that has no language's mark where the other one has: it is the original."""
    for plain, other in (pair, pair[::-1]):
        stems = (unicodedata.normalize("NFC", file.stem) for file in (other, plain))
        is_beside = plain.parent == other.parent and next(stems).startswith(next(stems))
        is_at_the_root = any(page == plain.parts for _, page in root_pages(other.parts))
        if is_beside or is_at_the_root or (plain.parent.name == "values" and _VALUES.fullmatch(other.parent.name)):
            return plain
    return None


def _with_mark(path: Path, language: Language) -> Path | None:
    """The file that a language's mark tells from a file of no mark."""
    marks = [mark for mark in _CODES[language] if mark.isascii() or not path.stem.isascii()]
    marked = [f"{sign}{mark}" for sign in _SIGNS for mark in marks]
    marked += [f"({mark})" for mark in marks if not mark.isascii()]
    files = (_existing(path.parent, f"{path.stem}{mark}{path.suffix}") for mark in marked)
    return next(filter(None, files), None)


def _existing(base: Path, *parts: str) -> Path | None:
    """The file of that name, whether its disk has the name composed or, as from macOS, decomposed."""
    relative = "/".join(parts)
    forms = [unicodedata.normalize(form, relative) for form in ("NFC", "NFD")] if not relative.isascii() else []
    return next((file for name in dict.fromkeys((relative, *forms)) if (file := base / name).is_file()), None)


def _pair_of_resources(path: Path, languages: tuple[Language, Language]) -> Files | None:
    """The pair of a file of Android's, whose folder is values-ko, values-en or, of the language that is everyone's
    where there is no other, values."""
    named = _VALUES.fullmatch(path.parent.name)
    if named is None:
        return None
    own = named["language"]
    for other in ("ko", "en"):
        mine = own or ("en" if other == "ko" else "ko")
        if other != mine and (partner := _resources_in(path, other, default=bool(own))):
            return (path, partner) if mine == languages[0] else (partner, path)
    return None


def _resources_in(path: Path, language: str, default: bool) -> Path | None:
    """The same resources in a language; where there are none, and `default` says so, those of no language."""
    names = [f"values-{language}", f"values-{language}-r{_REGIONS[language]}", *(["values"] if default else [])]
    files = (path.parent.with_name(name) / path.name for name in names)
    return next((file for file in files if file.is_file()), None)


def _marked(part: str, is_file: bool) -> Iterator[tuple[Language, str, str, str]]:
    """(language, what stands before its mark, the mark, what stands after it) of a part of a path."""
    part = unicodedata.normalize("NFC", part)
    suffix = PurePosixPath(part).suffix if is_file or part.endswith(_APPLE) else ""
    stem = part.removesuffix(suffix)
    closing = stem[-1:] if stem[-1:] in _BRACKETS else ""
    opening = _BRACKETS.get(closing, _BEFORE_A_MARK)
    stem, suffix = stem.removesuffix(closing), closing + suffix
    # x-ko-kr may end in the mark ko-kr or kr: the longer one goes first
    for language, marks in _MARKS.items():
        for mark in sorted(marks, key=len, reverse=True):
            before = stem[: len(stem) - len(mark)]
            if stem.lower().endswith(mark) and (not before or (is_file and before[-1] in opening)):
                yield language, before, stem[len(before) :], suffix


def _counterparts(mark: str, other: Language) -> Iterator[str]:
    """The marks of the other language that may stand there, the one of the same shape first, written the same way."""
    own = next(marks for marks in _MARKS.values() if mark.lower() in marks)
    at = own.index(mark.lower())
    likeliest = [*_MARKS[other][at : at + 1], *_MARKS[other]]
    for name in (name for name in dict.fromkeys(likeliest) if name.isascii() == mark.isascii()):
        yield from dict.fromkeys((_written_like(mark, name), name, _with_region(name)))


def _written_like(mark: str, name: str) -> str:
    """A name in the capitals of a mark."""
    if mark.isupper():
        return name.upper()
    return name.capitalize() if mark[:1].isupper() else _with_region(name) if mark[3:].isupper() else name


def _with_region(name: str) -> str:
    """en-us as it is mostly written, en-US."""
    return name[:3] + name[3:].upper() if name[2:3] in ("-", "_") else name


def pattern_by_name(source: Path, target: Path, folder: Path) -> PairPattern | None:
    """A pattern that a pair fits whose names differ in one mark: `{path}` stands for what follows a folder's mark, and
    for the name before a file's.
    """
    names = (absolute(path).relative_to(absolute(folder)).as_posix() for path in (source, target))
    sides = [PurePosixPath(unicodedata.normalize("NFC", name)).parts for name in names]
    if len(sides[0]) != len(sides[1]):
        return _pattern_of_a_site(sides[0], sides[1], source.suffix) if source.suffix == target.suffix else None
    different = [at for at, both in enumerate(zip(*sides, strict=True)) if both[0] != both[1]]
    if len(different) != 1:
        return None
    at, last = different[0], len(sides[0]) - 1
    suffix = source.suffix if source.suffix == target.suffix else None
    if suffix is None:
        return None
    if at < last:
        return PairPattern(*("/".join((*parts[: at + 1], f"{PATH}{suffix}")) for parts in sides))
    return _pattern_of_stems(sides[0], sides[1], suffix)


def _pattern_of_a_site(source: Sequence[str], target: Sequence[str], suffix: str) -> PairPattern:
    """Of docs/a/x.md and docs/ko/a/x.md, docs/{path}.md; at the root itself, where any other page may stand,
    a/{path}.md, or the two names.
    """
    same = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(source[::-1], target[::-1], strict=False)))
    kept = same if len(source) > same < len(target) else same - 1
    if not kept:
        return PairPattern("/".join(source), "/".join(target))
    return PairPattern(*("/".join((*side[: len(side) - kept], f"{PATH}{suffix}")) for side in (source, target)))


def _pattern_of_stems(source: Sequence[str], target: Sequence[str], suffix: str) -> PairPattern | None:
    """Of x.ko.md and x.en.md, which end in the marks .ko and .en: `{path}` stands for all before them."""
    names = source[-1].removesuffix(suffix), target[-1].removesuffix(suffix)
    same = next((at for at, (a, b) in enumerate(zip(*names, strict=False)) if a != b), min(map(len, names)))
    common = names[0][:same]
    before = common[: max(common.rfind(mark) for mark in _BEFORE_A_MARK) + 1]
    folder = "/".join(source[:-1])
    beside_no_mark = same == min(map(len, names))  # x.md and x.ko.md: {path}.md would be each page of any language
    if not before or beside_no_mark:
        return PairPattern(*(f"{folder}/{name}{suffix}" if folder else f"{name}{suffix}" for name in names))
    return PairPattern(*(f"{PATH}{before[-1]}{name[len(before) :]}{suffix}" for name in names))
