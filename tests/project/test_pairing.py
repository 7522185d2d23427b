"""Which file is the translation of which: by patterns and by names."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from qa_lint.project.pairing import ConfiguredPairs, pair_by_name, pattern_by_name
from qa_lint.project.settings import Config, PairPattern


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x", encoding="utf-8")


PAIRS = [
    ("ko/x.md", "en/x.md"), ("x.ko.md", "x.en.md"), ("x_ko.txt", "x_en.txt"), ("x-ko.txt", "x-en.txt"),
    ("ko-KR/x.md", "en-US/x.md"), ("docs/ko_KR/a/x.md", "docs/en_US/a/x.md"), ("ko/x.md", "en-US/x.md"),
    ("ko.txt", "en.txt"), ("Korean/x.txt", "English/x.txt"), ("x.KO.md", "x.EN.md"), ("x_ko-KR.md", "x_en-GB.md"),
    ("res/values/strings.xml", "res/values-en/strings.xml"), ("res/values-ko/a.xml", "res/values-en-rUS/a.xml"),
    ("res/values-ko/strings.xml", "res/values/strings.xml"),
    ("kor/x.txt", "eng/x.txt"), ("ko/en-notes/x.md", "en/en-notes/x.md"), ("ko.lproj/x.strings", "en.lproj/x.strings"),
    ("README.ko.md", "README.md"), ("README-KO.md", "README.md"), ("a/x.resx", "a/x.en-US.resx"),
    ("messages_ko_KR.properties", "messages.properties"), ("to-do.ko.md", "to-do.md"),
    ("알림_국문.txt", "알림_영문.txt"), ("알림(국문).hwpx", "알림(영문).hwpx"), ("국문/알림.md", "영문/알림.md"),
    ("알림 한글.txt", "알림 영문.txt"), ("알림-한국어.txt", "알림-영어.txt"), ("1.알림_국.txt", "1.알림_영.txt"),
    ("한글/가/x.md", "영문/가/x.md"), ("공고.hwpx", "공고(영문).hwpx"), ("공고.txt", "공고_영문.txt"),
    ("notice (ko).docx", "notice (en).docx"), ("notice[KOR].txt", "notice[ENG].txt"),
    # one language at the root of a site
    ("docs/ko/x.md", "docs/x.md"), ("docs/a/x.md", "docs/en/a/x.md"), ("ko-KR/a/x.md", "a/x.md"),
    ("i18n/ko/docusaurus-plugin-content-docs/current/a/x.md", "docs/a/x.md"),
    ("i18n/ko/docusaurus-plugin-content-docs/version-2.0/x.md", "versioned_docs/version-2.0/x.md"),
    ("site/i18n/ko/docusaurus-plugin-content-blog/x.md", "site/blog/x.md"),
    ("i18n/ko/docusaurus-plugin-content-pages/x.mdx", "src/pages/x.mdx"),
    ("docs/x.md", "i18n/en/docusaurus-plugin-content-docs/current/x.md"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_names_that_say_so_are_a_pair_from_either_side(here: Path, source: str, target: str) -> None:
    make(source, target)
    both = here / source, here / target
    for name in (source, target):
        found = pair_by_name(Path(name), here, ("ko", "en"))
        assert found is not None
        assert tuple(absolute.absolute() for absolute in found) == both
        assert pair_by_name(Path(name), here, ("en", "ko")) == (found[1], found[0])


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_the_pattern_of_a_pair_fits_it(here: Path, source: str, target: str) -> None:
    make(source, target)
    pattern = pattern_by_name(Path(source), Path(target), here)
    assert pattern is not None
    assert ConfiguredPairs(Config(here, pairs=[pattern])).of(Path(target)) == (here / source, here / target)


@pytest.mark.parametrize(
    ("source", "target"),
    [("알림.ko.md", "알림.en.md"), ("국문/알림.md", "영문/알림.md"), ("알림.ko.md", "알림.md")],
)
def test_names_that_are_composed_and_decomposed_are_the_same(here: Path, source: str, target: str) -> None:
    for forms in (("NFC", "NFD"), ("NFD", "NFC"), ("NFD", "NFD")):
        names = [unicodedata.normalize(form, name) for form, name in zip(forms, (source, target), strict=True)]
        make(*names)
        for name in names:
            found = pair_by_name(here / name, here, ("ko", "en"))
            assert found is not None
            assert [file.relative_to(here).as_posix() for file in found] == names
        pattern = pattern_by_name(*map(Path, names), here)
        assert pattern is not None
        assert ConfiguredPairs(Config(here, pairs=[pattern])).of(Path(names[1])) == tuple(here / name for name in names)
        for name in names:
            Path(name).unlink()


def test_resources_of_a_language_go_before_those_of_none(here: Path) -> None:
    make("values/strings.xml", "values-ko/strings.xml", "values-en/strings.xml")
    found = here / "values-ko/strings.xml", here / "values-en/strings.xml"
    assert pair_by_name(here / "values-en/strings.xml", here, ("ko", "en")) == found
    assert pair_by_name(here / "values-ko/strings.xml", here, ("ko", "en")) == found


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("ko/x.md", "en/y.md"), ("x.ko.md", "y.md"), ("x.ko.md", "x.en.txt"), ("x.ko.md", "x.txt"),
        ("contact-us.md", "contact.md"), (".ko.md", ".md"), ("x.md", "x.ja.md"), ("x.en.ko.md", "x.ko.en.md"),
        ("tokyo.md", "token.md"), ("대한민국.md", "대한민영.md"), ("알림[국문).txt", "알림[영문).txt"),
        ("(ko).md", "().md"), ("알림_국문.txt", "알림_en.txt"), ("나라국문.txt", "나라영문.txt"),
        ("x.md", "en/x.md"), ("docs/ja/x.md", "docs/x.md"),
        ("values/x.xml", "values-ja/x.xml"), ("kookmin/x.md", "enookmin/x.md"),
    ],
)  # fmt: skip
def test_other_names_are_none(here: Path, name: str, other: str) -> None:
    make(name, other)
    assert pair_by_name(Path(name), here, ("ko", "en")) is None


def test_a_file_of_no_mark_is_nothing_beside_one_for_each_language(here: Path) -> None:
    make("x.md", "x.ko.md", "x.en.md")
    marked = here / "x.ko.md", here / "x.en.md"
    assert pair_by_name(here / "x.md", here, ("ko", "en")) is None
    assert [pair_by_name(name, here, ("ko", "en")) for name in marked] == [marked, marked]
    make("docs/x.md", "docs/ko/x.md", "docs/en/x.md")
    assert pair_by_name(here / "docs" / "x.md", here, ("ko", "en")) is None


def test_what_stands_above_the_project_says_nothing(here: Path) -> None:
    make("ko/project/x.md", "en/project/x.md")
    assert pair_by_name(Path("ko/project/x.md"), here / "ko" / "project", ("ko", "en")) is None


@pytest.mark.parametrize(
    ("source", "target", "name", "other"),
    [
        ("*/ko.md", "*/en.md", "guide/ko.md", "guide/en.md"),
        ("docs/*/ko/{path}.md", "docs/*/en/{path}.md", "docs/v1/ko/a/b.md", "docs/v1/en/a/b.md"),
        ("**/ko/*.txt", "**/en/*.txt", "a/b/ko/x.txt", "a/b/en/x.txt"),
        ("**/ko/*.txt", "**/en/*.txt", "ko/x.txt", "en/x.txt"),
        ("{path}/*.ko.md", "en/{path}/*.md", "a/b/x.ko.md", "en/a/b/x.md"),
        ("v?/ko.md", "v?/en.md", "v2/ko.md", "v2/en.md"),
    ],
)
def test_a_wildcard_is_the_same_on_both_sides(here: Path, source: str, target: str, name: str, other: str) -> None:
    pairs = ConfiguredPairs(Config(here, pairs=[PairPattern(source, target)]))
    for side in (name, other):
        assert pairs.of(Path(side)) == (here / name, here / other)
    make(name, other, "elsewhere/x.pdf")
    ((_, files),) = pairs.all_files(lambda folder: sorted(path for path in folder.rglob("*") if path.is_file()))
    assert files == [[here / name], [here / other]]


def test_a_star_stops_at_a_slash(here: Path) -> None:
    pairs = ConfiguredPairs(Config(here, pairs=[PairPattern("*/ko.md", "*/en.md")]))
    assert pairs.of(Path("a/b/ko.md")) is None
