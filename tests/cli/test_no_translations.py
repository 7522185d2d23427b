"""Is it a translation at all? What is not is passed over with a note; what nobody paired is paired where it is sure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import RIGHT, WRONG, Invoke, write

NO_TRANSLATIONS = {
    "README_md": """\
# Installation

이 꾸러미는 사내 서버에 설치해서 씁니다. 먼저 저장소를 내려받으세요.

## Requirements

- Python 3.11 이상

## Usage

명령줄에서 다음과 같이 실행합니다.

## License

MIT License, Copyright (c) 2024 Hanbit Team
""",
    "CHANGELOG_md": """\
# Changelog

## v1.2.0

- Fix crash when the config file is missing
- 로그인 화면에서 비밀번호가 보이던 문제를 고쳤습니다
- Add dark mode

## v1.1.0

- 알림을 끄는 기능을 넣었습니다
- Update dependencies to the latest versions
- 사진을 여러 장 올릴 수 있습니다
""",
    "references_txt": """\
김영희 (2019). 한국어 어휘의 역사. 서울: 한국출판.
Smith, J. (2015). The Korean Language. Oxford: Oxford University Press.
박철수 (2021). 현대 국어 문법론. 부산: 바다책방.
Lee, K. (2011). A History of the Korean Language. Cambridge University Press.
이민호 (2017). 번역과 문화. 대구: 새벽.
Baker, M. (2018). In Other Words: A Coursebook on Translation. Routledge.
""",
    "requirements_txt": """\
# 웹 서버
flask==2.3.2
gunicorn>=20.1
# 데이터베이스 연결
sqlalchemy[asyncio]>=2.0
psycopg2-binary
# 한국어 형태소 분석기
kiwipiepy>=0.24
""",
    "members_txt": """\
김민준
minjun.kim@example.com
이서연
seoyeon.lee@example.com
박지훈
Backend developer, Platform team
최수아
Designer, Product team
""",
    "members_tsv": "김민준\tminjun.kim@example.com\n이서연\tseoyeon.lee@example.com\n박지훈\tjihoon@example.com\n",
    "commits_csv": "feat,로그인 추가\nfix,버튼 색 수정\nchore,의존성 갱신\n",
    "team_csv": "이름,팀,GitHub\n김민준,플랫폼,minjun-kim\n이서연,디자인,seoyeonlee\n박지훈,백엔드,jhpark99\n",
}
KOREAN = "시는 올해 나무를 심었다.\n예산은 3억 원이다.\n공원은 내년 봄에 문을 연다.\n"
ENGLISH = "The city planted trees this year.\nThe budget is 3 billion won.\nThe park opens next spring.\n"
OTHER = "I like to cook noodles at home.\nMy sister plays the violin.\nIt was a very long flight.\n"
WRONG_PAIR = ["wrong-magnitude en.txt:2"]


def found(result: Any) -> list[str]:
    return [f"{f['rule']} {f['path']}:{f['line']}" for f in json.loads(result.stdout)["findings"]]


def check(invoke: Invoke, *args: str) -> list[str]:
    return found(invoke("check", *args, "--output-format", "json"))


@pytest.mark.parametrize("name", NO_TRANSLATIONS)
def test_what_is_no_translation_is_passed_over_with_a_note(invoke: Invoke, name: str) -> None:
    write(**{name: NO_TRANSLATIONS[name]})
    path = name.replace("_", ".")
    result = invoke("check", path)
    assert (result.exit_code, result.stdout) == (0, "nothing found in 0 pairs in 1 file\n")
    assert result.stderr.startswith(f"qa-lint: note: {path}: passed over: it")


def test_ordinary_files_beside_translations_say_nothing(invoke: Invoke) -> None:
    write(press_tsv=WRONG, **NO_TRANSLATIONS)
    result = invoke("check", ".", "--output-format", "json")
    assert found(result) == ["wrong-magnitude press.tsv:1"]
    passed_over = f"files passed over, as they are no translations: {len(NO_TRANSLATIONS)}"
    assert result.stderr == f"qa-lint: note: .: {passed_over} (`qa-lint files .` says why)\n"


@pytest.mark.parametrize("left_out", [None, 1, 3])
def test_a_translation_with_a_gap_is_still_one(invoke: Invoke, left_out: int | None) -> None:
    lines = [line for both in zip(KOREAN.split("\n"), ENGLISH.split("\n"), strict=True) for line in both if line]
    write(a_txt="\n".join(line for n, line in enumerate(lines) if n != left_out) + "\n")
    rules = {told.split()[0] for told in check(invoke, "a.txt")}
    assert rules == {1: {"dropped-sentence", "wrong-magnitude"}, 3: {"dropped-sentence"}}.get(
        left_out or 0, {"wrong-magnitude"}
    )


def test_a_table_of_names_is_a_translation(invoke: Invoke) -> None:
    write(a_tsv="김민준\tKim Min-jun\n이서연\tLee Seo-yeon\n박지훈\tPark Ji-hoon\n")
    assert "3 pairs" in invoke("check", "a.tsv").stdout


# ---------------------------------------------------------------- formats that are not read


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a_pdf", "it is a PDF document, which qa-lint does not read: take its text out (pdftotext) and check that"),
        ("a_hwp", "it is a Hangul document, which qa-lint does not read: save it as .hwpx"),
        ("a_doc", "it is a word processor's document"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_way_out(invoke: Invoke, name: str, told: str) -> None:
    write(**{name: "예산은 3억 원이다.\nThe budget is 3 billion won.\n"}, b_tsv=WRONG)
    path = name.replace("_", ".")
    result = invoke("check", path, "b.tsv", "--output-format", "json")
    assert (result.exit_code, found(result)) == (2, ["wrong-magnitude b.tsv:1"])
    assert f"error: {path}: {told}" in result.stderr
    result = invoke("check", ".", "--output-format", "json")  # in a folder it is no error, and not kept silent about
    assert (result.exit_code, found(result)) == (1, ["wrong-magnitude b.tsv:1"])
    suffix = Path(path).suffix
    assert (
        result.stderr
        == f"qa-lint: note: .: of formats that are not read: 1 {suffix} (`qa-lint files .` says what to do)\n"
    )
    assert told in invoke("files").stdout


# ---------------------------------------------------------------- pairs that nobody named


@pytest.mark.parametrize("order", [("ko.txt", "en.txt"), ("en.txt", "ko.txt")])
def test_two_files_that_are_named_are_a_pair(invoke: Invoke, order: tuple[str, str]) -> None:
    write(ko_txt=KOREAN, en_txt=ENGLISH)
    assert check(invoke, *order) == WRONG_PAIR
    assert check(invoke, *order, "--source-language", "ko") == WRONG_PAIR
    result = invoke("check", *order, "--no-guess", "--output-format", "json")
    assert (result.exit_code, found(result)) == (0, [])
    assert result.stderr.count("belongs to no configured pair") == 2


def test_two_files_of_any_name_are_a_pair_where_they_translate_each_other(invoke: Invoke) -> None:
    write(one_txt=KOREAN, two_md=ENGLISH, other_txt=OTHER)
    assert check(invoke, "one.txt", "two.md") == ["wrong-magnitude two.md:2"]
    result = invoke("check", "one.txt", "other.txt", "--output-format", "json")
    assert (result.exit_code, found(result)) == (0, [])
    assert result.stderr == "qa-lint: note: one.txt: passed over: other.txt is no translation of it\n"
    assert found(invoke("check", "one.txt", "two.md", "other.txt", "--output-format", "json")) == []
    write(again_txt=KOREAN)
    assert invoke("check", "one.txt", "again.txt").stderr.count("belongs to no configured pair") == 2


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("x.ko.md", "x.en.md"),
        ("docs/ko/x.md", "docs/en/x.md"),
        ("x_ko.txt", "x_en.txt"),
        ("ko-KR/x.md", "en-US/x.md"),
        ("x.ko.md", "x.md"),
    ],
)
def test_names_that_say_so_are_a_pair(invoke: Invoke, folder: Path, source: str, target: str) -> None:
    for name, text in ((source, KOREAN), (target, ENGLISH)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    for args in (["."], [source], [target], [source, target]):
        assert check(invoke, *args) == [f"wrong-magnitude {target}:3"]
    assert check(invoke, ".", "--source-language", "en") == [f"wrong-magnitude {source}:3"]
    write(**{"qa-lint_toml": 'guess-pairs = "never"\n'})
    assert "belongs to no configured pair" in invoke("check", source).stderr
    write(**{"qa-lint_toml": f'[[pairs]]\nsource = "{source}"\ntarget = "other.md"\n'})
    assert check(invoke, source) == [f"missing-translation {source}:1"]


def test_folders_of_languages_are_pairs_wherever_the_command_runs(
    invoke: Invoke, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project__ko__x_md=KOREAN.replace("\n", "\n\n"), project__en__x_md=ENGLISH.replace("\n", "\n\n"))
    (folder / "elsewhere").mkdir()
    monkeypatch.chdir(folder / "elsewhere")
    assert check(invoke, "../project") == ["wrong-magnitude ../project/en/x.md:3"]
    assert check(invoke, str(folder / "project")) == ["wrong-magnitude ../project/en/x.md:3"]


def test_a_page_that_is_half_in_latin_letters_is_in_the_language_that_its_name_says(invoke: Invoke) -> None:
    names = ["pause(queue, timeout)", "schedule(cron, name, payload)", "remove(queue, identifier)"]
    korean = ["새 작업을 더는 내보내지 않는다.", "작업을 3번까지 예약한다.", "작업을 지운다."]
    english = ["No new jobs are handed out.", "Schedules a job up to 5 times.", "Removes the job."]
    for name, texts in (("queue.ko.md", korean), ("queue.md", english)):
        blocks = (f"## {head} -> Promise\n\n{text}\n" for head, text in zip(names, texts, strict=True))
        Path(name).write_text("\n".join(blocks), encoding="utf-8")
    assert check(invoke, ".") == ["wrong-number queue.md:7"]


def test_names_that_lie_are_no_pair(invoke: Invoke) -> None:
    write(x_ko_md=KOREAN, x_en_md=OTHER, y_ko_md=KOREAN, y_en_md=KOREAN, z_tsv=RIGHT)
    result = invoke("check", ".", "--output-format", "json")
    assert (result.exit_code, found(result)) == (0, [])
    assert json.loads(result.stdout)["summary"]["files"] == 5  # of two pairs and a table
    told = invoke("files").stdout
    assert "passed over x.ko.md -> x.en.md  (x.en.md is no translation of it)" in told
    assert "passed over y.ko.md -> y.en.md  (it is in Korean, as y.en.md is: no translation)" in told


# ---------------------------------------------------------------- a language given wrongly


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("ko.txt", "en.txt", "en"), "ko.txt: it is in Korean, and its translation in English: the languages or files"),
        (("en.txt", "ko.txt", "ko"), "en.txt: it is in English, and its translation in Korean: the languages or files"),
        (("en.txt", "en2.txt", "ko"), "en.txt: it is in English, as en2.txt is: no translation"),
    ],
)
def test_a_language_that_is_given_wrongly_is_one_message(
    invoke: Invoke, args: tuple[str, str, str], message: str
) -> None:
    write(ko_txt=KOREAN, en_txt=ENGLISH, en2_txt=OTHER)
    source, target, language = args
    result = invoke("check", "--source", source, "--target", target, "--source-language", language)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert message in result.stderr


def test_two_files_in_one_language_are_passed_over(invoke: Invoke) -> None:
    write(en_txt=ENGLISH, en2_txt=OTHER)
    result = invoke("check", "--source", "en.txt", "--target", "en2.txt")
    assert (result.exit_code, result.stderr) == (
        0, "qa-lint: note: en.txt: passed over: it is in English, as en2.txt is: no translation\n",
    )  # fmt: skip


def test_columns_whose_names_are_exchanged_are_one_message(invoke: Invoke) -> None:
    both = zip(ENGLISH.split("\n"), KOREAN.split("\n"), strict=True)
    rows = "".join(f"{english}\t{korean}\n" for english, korean in both)
    write(a_tsv="ko\ten\n" + rows)
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert result.stderr == (
        "qa-lint: error: a.tsv:1: the column for Korean holds English, and the one for English Korean: their names are"
        " exchanged\n"
    )
