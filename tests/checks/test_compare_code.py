from __future__ import annotations

from each import each
from toy import pair

from qa_lint.checks.compare_code import compare_code
from qa_lint.model import Hit


def hits(ko: str, en: str, korean_source: bool = True) -> list[Hit]:
    return list(compare_code(pair(ko, en, "ko" if korean_source else "en")))


def kinds(ko: str, en: str, korean_source: bool = True) -> list[str]:
    return [hit.kind for hit in hits(ko, en, korean_source)]


@each(
    ("ko", "en", "expected"),
    [
        ("`a1`와 `b2`", "`b2` and `a1`", []),
        ("`open`을 연다", "open it", []),
        ("`items`", "`itmes`", ["misspelled"]),
        ("`폴더`", "`folder`", ["text"]),
        ("`print('물')`", "`print('water')`", ["text"]),
        ("`save()`", "`save`", ["text"]),
        ("`pip install lamp`", "`pip instal lamp`", ["misspelled"]),
        ("`push/2`", "`push`", ["text"]),
        ("`/opt/lamps`", "`/opt/lamp`", ["misspelled"]),
        ("`~/.lamprc`", "`~/lamprc`", ["text"]),
        ("`--bright`", "`-bright`", ["misspelled"]),
        ("`lamp on`", "`lamps on`", ["misspelled"]),
        ("`chunk`", "`words`", ["other"]),
        ("`true`", "'true'", ["quoted"]),
        ("`true`", "“true”", []),
        ("`true`", "true` it is", ["loose"]),
        ("`text === undefined`", "`undefind`", ["misspelled"]),
        ("`mod`와 `mods`, `mods`", "`mod`", []),
        ("config.yaml을 연다", "Open cofnig.yaml.", ["misspelled"]),
        ("--no-color를 쓴다", "Use --no-colour.", ["misspelled"]),
        ("--help를 본다.", "See --version.", ["other"]),
        ("`copy <원본>`을 쓴다.", "Use `remove <source>`.", ["other"]),
        ("`copy <원본>`을 쓴다.", "Use `copy <source>`.", ["text"]),
        ("`<이름>`을 적는다.", "Write `<name>`.", ["text"]),
        ("--quiet와 --force를 쓴다.", "Use --force with --quiet.", []),
        ("--quiet와 --force를 쓴다.", "Use --quiet.", []),
        ("--quiet를 쓴다.", "Use `--quiet`.", []),
        ("-a를 쓴다.", "Use -b.", []),
        ("config.yaml과 setup.py", "setup.py and config.yaml", []),
        ("a1.txt를 연다", "Open a2.txt.", []),
        ("Setup.md와 Example.com", "setup.md, example.com", []),
        ("README.md를 연다", "Open Readme.md.", ["misspelled"]),
        ("max_size와 MAX_SIZE", "max_size and MAX_SZIE", ["misspelled"]),
        ("match_spec으로 바꾼다", "It is turned into match_specs.", []),
        ("match_specs로 바꾼다", "It is turned into a match_spec.", ["misspelled"]),
        ("`i18n/ko/menu.json`과 img/shelf-ko.png", "`i18n/en/menu.json` and img/shelf-en.png", []),
        ("`i18n/ko/menu.json`", "`i18n/en/meun.json`", ["misspelled"]),
        ("`state`의 `<Row>`", "`Row` and state", ["text"]),
        ("`box`의 값", "the `box` value`", ["loose"]),
        ("값", "the children`s value", []),
        ("`maxSize`를 정한다", "Set maxSize.", ["bare"]),
        ("`maxSize`를 정한다", "Set *maxSize* and [maxSize](#a).", []),
        ("`npm install`을 한다", "Run `npm 설치`.", ["translated"]),
        ("`npm install x`을 한다", "Run `npm 설치`.", ["text"]),
        ("`prune --all`을 한다", "Run `정리 --모두`.", ["translated"]),
        ("`prune --all <name>`을 한다", "Run `prune --all <이름>`.", ["text"]),
        ("`npm`을 쓴다", "Use `엔피엠`.", ["translated"]),
        ("`npm install`을 한다", "Run `엔피엠 설치`.", ["translated"]),
        ("`npm install`을 한다", "Run npm install.", ["bare"]),
        ("`npm install x@2`를 한다", "Run npm install x@2 now.", ["bare"]),
        ("`npm install`을 한다", "Run npm installer.", []),
        ("`make install`을 한다", "Run make install.", []),  # which may be a sentence
        ("`go there, now`를 한다", "Go, go there, now.", []),
        ("`make install`을 한다", "Run `make 설치`.", ["text"]),  # whose targets are anybody's
        ("`npm install`을 한다", "Run `yarn 설치`.", ["text"]),
        ("`npm Install`을 한다", "Run `npm 설치`.", ["text"]),
        ("`/opt/lamps`", "`/opt/lampz`", ["misspelled"]),
        ("`--bright`", "`--dark`", ["other"]),
        ("`--bright`", "`bright`", ["misspelled"]),
        ("`push/2`", "`push/3`", ["other"]),
        ("`chunk`와 words", "`words` and chunk", ["text"]),
        ("--help와 --all을 본다.", "See --version.", []),
        ("--help를 본다.", "See --version, not --help.", []),
        ("--help를 본다. --version이 있다.", "See --version. There is --version.", []),
        ("`open()`을 연다", "Call open().", ["bare"]),
        ("`Reader`를 연다", "Open the Reader.", []),  # a word of English
        ("`readFile`을 연다", "Open readFiles.", []),
        ("`readFile`을 연다", "Open 'readFile'.", ["quoted"]),
        ("`readFile`을 연다", "Open `readFile` or 'readFile'.", []),
        ("‘readFile’을 연다", "Open `readFile`.", ["quoted"]),
        ("`값`을 ` 연다", "It is `the value` `.", ["text"]),
        ("max_size를 쓴다", "Use max_sizes.", []),
        ("config.yaml을 연다", "Open setup.py.", []),
        ("`npm 설치`를 한다", "Run `npm install`.", ["text"]),
        ("값", "``so,’’ she said", []),
    ],
)
def test_code(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(ko, en) == expected


def test_an_identifier_is_not_translated_but_a_label_is() -> None:
    assert kinds("`폴더`", "`folder`", korean_source=False) == ["translated"]
    assert kinds("`폴더`", "`folder`") == ["text"]


def test_each_side_shows_what_it_has() -> None:
    (hit,) = hits("값은 'true'다.", "The value is `true`.")
    assert dict(hit.values) == {"expected": "'true'", "found": "`true`"}


def test_many_code_spans_are_quick() -> None:
    ko = " ".join(f"`name{i}x`" for i in range(3000))
    en = " ".join(f"`nmae{i}x`" for i in range(3000))
    assert len(hits(ko, en)) == 40


PROGRAMS = """
npm npx yarn pnpm bun deno git gh docker podman kubectl helm pip pip3 pipx conda poetry uv cargo rustup go dotnet gem
bundle rails composer brew apt apt-get dnf yum pacman snap systemctl service terraform ansible aws gcloud az flutter
dart gradle mvn django-admin flask ng vue nx vite adb
"""


@each("program", PROGRAMS.split())
def test_a_program_and_its_command_are_code_without_their_marks(program: str) -> None:
    assert kinds(f"`{program} check lamp`를 쓴다", f"Use {program} check lamp.") == ["bare"]
    assert kinds("`lamp check it`을 쓴다", "Use lamp check it.") == []
