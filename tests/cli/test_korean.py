"""Everything that the command says, in Korean."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator

import click
import pytest
import regex
from rich.cells import cell_len

from qa_lint.cli.korean_help import korean_help
from qa_lint.cli.main import qa_lint
from qa_lint.reporters import REPORTERS

from .conftest import RIGHT, WRONG, Invoke, write

KOREAN = ("--message-language", "ko")


def english(text: str) -> set[str]:
    """Words of English prose: in lower case, and none of those that name things of the program or of the example."""
    prose = regex.sub(r"`[^`]*`|'[^']*'|\S*[-_./:\[\]{}\\=<>0-9]\S*|“[^”]*”", " ", text)
    ours = {"qa", "lint", "number", "text", "million", "won"}
    return set(regex.findall(r"(?<!\p{L})[a-z]{3,}(?!\p{L})", prose)) - ours


@pytest.mark.parametrize("name", ["full", "concise", "grouped", "markdown"])
def test_a_report_for_people_has_no_english_of_its_own(invoke: Invoke, name: str) -> None:
    write(a_tsv=WRONG + RIGHT)
    done = invoke("check", "a.tsv", "no.tsv", "--select", "number", "--score", "--output-format", name, *KOREAN)
    assert done.exit_code == 2
    out = regex.sub("The budget is [0-9]+ [bm]illion won|billion", "", done.stdout)
    assert english(out) == set()
    assert "오류" in out
    assert done.stderr == "qa-lint: 오류: no.tsv: 그런 파일이나 폴더가 없습니다\n"


@pytest.mark.parametrize("name", [name for name in REPORTERS if name != "xlsx"])
def test_every_report_speaks_the_language(invoke: Invoke, name: str) -> None:
    write(a_tsv=WRONG)
    done = invoke("check", "a.tsv", "no.tsv", "--select", "number", "--output-format", name, *KOREAN)
    assert "10배 차이" in done.stdout
    if name not in ("full", "grouped", "concise", "jsonl"):
        assert "그런 파일이나 폴더가 없습니다" in done.stdout


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"])
def test_what_programs_read_keeps_its_words(invoke: Invoke, name: str) -> None:
    write(a_tsv=WRONG)
    arguments = ("check", "a.tsv", "--select", "number", "--output-format", name)
    graded = regex.compile("(?i)error|critical|major")
    assert graded.findall(invoke(*arguments, *KOREAN).stdout) == graded.findall(invoke(*arguments).stdout) != []
    assert "오류" not in invoke(*arguments, *KOREAN).stdout


def test_the_language_of_the_configuration(invoke: Invoke) -> None:
    write(**{"a_tsv": WRONG, "qa-lint_toml": 'message-language = "ko"\n'})
    done = invoke("check", "a.tsv", "no.tsv", "--select", "number", "--output-format", "json")
    assert json.loads(done.stdout)["errors"][0]["message"] == "그런 파일이나 폴더가 없습니다"
    assert done.stderr.startswith("qa-lint: 오류: no.tsv: 그런")
    assert "no such file" in invoke("check", "no.tsv", "--message-language", "en").stderr


def test_the_types_of_options_are_said_in_words(invoke: Invoke) -> None:
    write(**{"qa-lint_toml": "[rules.leftover-source-text]\nallow = 3\n", "a_txt": "하나\nOne\n"})
    told = invoke("check", "a.txt", *KOREAN).stderr
    assert "옵션 'allow'는 문자열의 목록이 아니면 안 됩니다(3)" in told


def test_explain(invoke: Invoke) -> None:
    out = invoke("explain", "nonstandard-romanization", *KOREAN).stdout
    assert "# rr, mr, yale 가운데 하나" in out
    assert "# true나 false" in out
    assert "(1점)" in out
    said = ["(romanization, 경고, 시험 중)", "지적하는 것:", "지적하지 않는 것:", "옵션,", "요청할 때만", "점)"]
    assert [words for words in [*said, "국어의 로마자 표기법을 따릅니다"] if words not in out] == []
    prose = regex.sub(r"(?m)^    .*$", "", out)  # examples and settings
    names = {"persons", "romanization", "style", "hyphen", "any", "yale", "system", "units", "true", "word", "false"}
    assert english(prose) <= names


def test_files_and_what_is_written_into_the_configuration(invoke: Invoke) -> None:
    korean, translation = RIGHT.strip().split("\t")
    write(a_ko_md=korean, a_en_md=translation, b_md="English alone.\n", c_pdf="%PDF")
    listed = invoke("files", *KOREAN).stdout
    assert listed.splitlines()[:2] == [
        "쌍          a.ko.md -> a.en.md  (이름으로 맺은 쌍, 글 1쌍)",
        "지나침      b.md  (모두 영어이며, 설정된 어느 쌍에도 들지 않습니다)",
    ]
    assert english(listed) <= {"pdftotext"}
    assert english(invoke("init", *KOREAN).stderr) == set()
    assert english(invoke("ignore", "0123", "--reason", "왜", *KOREAN).stderr) == set()
    write(k__a_txt=korean, **{"qa-lint_toml": '[[pairs]]\nsource = "k/{path}.txt"\ntarget = "e/{path}.txt"\n'})
    assert invoke("files", *KOREAN).stdout == "쌍          k/a.txt -> e/a.txt  (번역문이 없습니다)\n"


def test_rules(invoke: Invoke) -> None:
    head, *rows = invoke("rules", *KOREAN).stdout.splitlines()
    assert head.split() == ["규칙", "범주", "심각도", "상태", "지적하는", "것"]
    assert {regex.search(r"오류|경고|참고", row)[0] for row in rows} == {"오류", "경고", "참고"}  # type: ignore[index]
    assert {regex.search(r"안정|시험 중", row)[0] for row in rows} == {"안정", "시험 중"}  # type: ignore[index]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["check"], "검사할 것이 없습니다"),
        (["chek"], "'chek' 명령은 없습니다. 'check'을(를) 뜻하셨습니까?"),
        (["check", "x", "--select", "nmae"], "규칙이나 범주 'nmae'는 없습니다. 'name'을 뜻하셨습니까?"),
        (["check", "--source", "a"], "--source와 --target은 함께 씁니다"),
        (["check", "--nonsense"], "--nonsense 옵션은 없습니다"),
        (["check", "--qqqq"], "--qqqq 옵션은 없습니다"),
        (["check", "x", "--jobs", "-1"], "--jobs의 값이 잘못되었습니다"),
        (["explain", "wrong-nmae"], "규칙이나 범주 'wrong-nmae'는 없습니다. 'wrong-name'을 뜻하셨습니까?"),
        (["check", "x", "--config", "no.toml"], "no.toml: 설정을 읽을 수 없습니다: 그런 파일이나 폴더가 없습니다"),
    ],
)
@pytest.mark.parametrize("last", [False, True])
def test_errors(invoke: Invoke, args: list[str], said: str, last: bool) -> None:
    command = [*args, *KOREAN] if last else [args[0], *KOREAN, *args[1:]]
    done = invoke(*command)
    assert done.exit_code == 2
    assert said in done.stderr
    lines = done.stderr.splitlines()
    if lines[0].startswith("사용법: qa-lint"):  # with the names of its arguments and options
        del lines[0]
        assert regex.fullmatch(r"'qa-lint( [a-z]+)? --help'로 도움말을 봅니다\.", lines[0])
        assert lines[2].startswith("오류: ")
    assert english("\n".join(lines)) <= {"name"}


def commands(group: click.Group, context: click.Context) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """All commands, by the words that call them; the program itself is called by none."""
    yield (), group
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        below = commands(command, context) if isinstance(command, click.Group) else [((), command)]
        yield from (((name, *words), one) for words, one in below)


COMMANDS = dict(commands(qa_lint, click.Context(qa_lint)))


def test_the_table_has_the_help_of_every_command_and_nothing_else() -> None:
    said = ["Show this message and exit."]
    for command in COMMANDS.values():
        said += [*regex.split(r"\n\s*\n", inspect.cleandoc(command.help or "")), command.short_help or ""]
        said += [option.help or "" for option in command.params if isinstance(option, click.Option)]
    assert {" ".join(text.split()) for text in said} - {""} == korean_help().keys()


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_help(invoke: Invoke, words: tuple[str, ...]) -> None:
    korean = invoke(*KOREAN, *words, "--help").stdout
    assert korean.startswith(f"사용법: {' '.join(['qa-lint', *words])} [OPTIONS]")
    assert "\n옵션:\n" in korean
    assert "이 도움말을 보여 주고 끝냅니다." in korean
    assert max(map(cell_len, korean.split("\n"))) <= 80, "as wide as the English, though Hangul is twice as wide"
    plain = invoke(*words, "--help").stdout
    assert plain.startswith(f"Usage: {' '.join(['qa-lint', *words])} [OPTIONS]")
    assert "\nOptions:\n" in plain
    names = regex.compile(r"(?m)^  (?:-\p{L}, )?--[a-z-]+")
    assert names.findall(korean.split("옵션:")[1]) == names.findall(plain.split("Options:")[1])


def test_what_click_adds_to_an_option_is_korean_too(invoke: Invoke) -> None:
    assert "[기본값: rules]" in invoke("new", "rule", "--help", env={"QA_LINT_MESSAGE_LANGUAGE": "ko"}).stdout
    assert "  표를 쓸 곳. [필수]\n" in invoke(*KOREAN, "learn", "beads", "--help").stdout
    assert "[환경 변수: QA_LINT_MESSAGE_LANGUAGE]" in invoke(*KOREAN, "--help").stdout


def test_the_language_is_that_of_the_command_then_of_the_environment_then_of_the_configuration(invoke: Invoke) -> None:
    write(**{"a_tsv": WRONG, "qa-lint_toml": 'message-language = "en"\n'})
    check, korean = ("check", "a.tsv", "--select", "number"), {"QA_LINT_MESSAGE_LANGUAGE": "ko"}
    for arguments in ((*check, *KOREAN), (*KOREAN, *check)):
        assert "10배 차이" in invoke(*arguments, env={"QA_LINT_MESSAGE_LANGUAGE": "en"}).stdout
    assert "10배 차이" in invoke(*check, env=korean).stdout
    assert "10배 차이" not in invoke(*check).stdout
    assert invoke("check", "--help", "--message-language", "en", env=korean).stdout.startswith("Usage: ")
    assert "'kr'" in invoke(*check, env={"QA_LINT_MESSAGE_LANGUAGE": "kr"}).stderr
