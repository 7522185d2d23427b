"""The reports of one run, in every format that is text: `tests/reports`.

What holds the texts of all cards (SARIF) has tests of its own. The run is over a project with findings of every kind of
place: with a fix and without, over two lines, where something lacks, in a table and in a catalogue, beside a file that
cannot be read. After an intended change

    python tests/golden_reports.py

writes the reports anew and says which of them changed. Read the difference before you commit it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from qa_lint import __version__
from qa_lint.cli.main import qa_lint
from qa_lint.reporters import REPORTERS

FOLDER = Path(__file__).parent / "reports"
REWRITE = "python tests/golden_reports.py"
NAMES = sorted(name for name in REPORTERS if name not in ("html", "xlsx", "sarif"))
FILES = {
    "qa-lint.toml": 'extend-select = ["nonstandard-romanization"]\n'
    '\n[[pairs]]\nsource = "ko/{path}.md"\ntarget = "en/{path}.md"\n',
    "ko/a.md": "# 예산\n\n예산은 3억 5천만 원이다.\n\n어제 경기도 부산에 갔다.\n\n"
    "다리는 5월에 열린다. 통행료는\n받지 않는다.\n",
    "en/a.md": "# Budget\n\nThe budget is 3.5 billion won.\n\nI went to Pusan yesterday.\n\n"
    "The bridge opens\nin June.\n",
    "b.tsv": "ko\ten\n저장했습니다.\tNot saved, | \"a\" & <b>.\n문을 닫으세요.\t\n그는 3개를 샀다.\tHe bought 4.\n",
    "c.po": 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n\nmsgctxt "menu"\nmsgid "Open %s"\nmsgstr "열기"\n',
    "d.json": "{", "e.xlf": "<xliff><file>",
}  # fmt: skip
PATHS = ["en/a.md", "b.tsv", "c.po", "d.json", "e.xlf"]


def write_project(folder: Path) -> None:
    """The files of the project."""
    for path, text in FILES.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8", newline="\n")


def report(form: str, folder: Path) -> str:
    """What a run over the project in a folder prints in a format; the first run keeps its results for the others."""
    with chdir(folder):
        command = ["check", "--cache-dir", "kept", "--jobs", "1", "--score", "--output-format", form, *PATHS]
        done = CliRunner().invoke(qa_lint, command)
    told = "\n".join([done.stdout, done.stderr, f"exit code {done.exit_code}", ""])
    return told.replace(str(folder), "FOLDER").replace(__version__, "VERSION")


def rewrite() -> Iterator[str]:
    """Write the reports anew, and yield the names of those that changed."""
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        write_project(folder)
        for form in NAMES:
            path, told = FOLDER / f"{form}.txt", report(form, folder)
            if not path.exists() or path.read_text("utf-8") != told:
                path.write_text(told, "utf-8", newline="\n")
                yield path.name


if __name__ == "__main__":
    print(*rewrite(), sep="\n")
