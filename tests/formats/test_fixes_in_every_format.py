"""What every rule mends, in every format: the finding goes, nothing else comes, and all other bytes stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
import regex

from formats.samples import SAMPLES, Sample, Texts
from qa_lint.engine.mending import Mended, mend, write
from qa_lint.engine.session import Session
from qa_lint.languages.script import language_of_all
from qa_lint.model import Finding, Report
from qa_lint.project.settings import Config
from qa_lint.testing import ExampleCase, example_cases, findings_of

# what says the language of each side itself, or which one is the source
BOUND = {"po", "xliff", "tmx", "qt", "xcstrings", "xml"}
WRITTEN = [sample for sample in SAMPLES if sample.is_text]
DIRECTIONS = [
    pytest.param(sample, korean, id=f"{sample.format}-{number}-{'ko-en' if korean else 'en-ko'}")
    for number, sample in enumerate(WRITTEN)
    for korean in (False, True)
    if not (korean and sample.format in BOUND)
]


def lines_of(case: ExampleCase) -> list[tuple[str, ...]]:
    """The rows of an example, without its marks."""
    sides = ([regex.sub("[⟦⟧]", "", line) for line in side] for side in (case.example.source, case.example.target))
    return list(zip(*sides, strict=True))


@cache
def mended_examples() -> list[tuple[bool, str, Texts]]:
    """Whether the source is Korean, the rule, and (English, Korean) of a bad example of each rule that has a fix."""
    found: dict[tuple[bool, str], Texts] = {}
    for case in example_cases():
        example = case.example
        if not example.bad or case.mirrored or example.form or example.align:
            continue
        if len(example.source) != len(example.target):
            continue
        rows = lines_of(case)
        korean = language_of_all(row[0] for row in rows) == "ko"
        sides = [list(side) for side in zip(*rows, strict=True)]
        if (korean, case.rule.name) not in found and any(
            finding.fix for finding in findings_of(case.rule.name, sides[0], sides[1], example.glossary)
        ):
            found[korean, case.rule.name] = [(row[1], row[0]) if korean else (row[0], row[1]) for row in rows]
    return [(*told, texts) for told, texts in found.items()]


FRAME = [
    ("The library is open from nine to six.", "도서관은 9시부터 6시까지 엽니다."),
    ("Whoever borrows a book may keep it for three weeks.", "책을 빌린 사람은 3주 동안 볼 수 있습니다."),
]


def fits(sample: Sample, texts: Texts) -> bool:
    """Whether a format can say these texts as they are: what it means by a character is another thing."""
    if sample.format in ("srt", "vtt", "html", "asciidoc", "rst", "markdown", "text"):
        return not any(regex.search(r"[*_`\[\]<>|\\]|:\w|  ", text) for both in texts for text in both)
    lacks = {"fluent": "{", "properties": "'"}.get(sample.format, "\n")
    return not any(lacks in text for both in texts for text in both)


class Project:
    """A sample with texts in a folder, and what is said of it."""

    def __init__(self, folder: Path, sample: Sample, korean: bool, rules: Sequence[str]) -> None:
        self.folder, self.sample, self.korean = folder, sample, korean
        rows = [row[:3] for case in example_cases() for row in case.example.glossary]
        table = "\n".join("\t".join(row) for row in [("ko", "en", "status"), *rows])
        (folder / "glossary.tsv").write_text(table, encoding="utf-8")
        self.session = Session(
            Config(
                folder,
                languages=("ko", "en") if korean else ("en", "ko"),
                languages_given=True,
                extend_select=[*rules],
                glossary=["glossary.tsv"],
                cache=False,
            )
        )

    def put(self, texts: Texts) -> None:
        written = self.sample.written(texts)
        for name, data in written.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(data)
        self.names = [*written][:: -1 if self.korean else 1]

    def lint(self) -> Report:
        if len(self.names) == 1:
            return self.session.lint(self.names)
        return self.session.lint((), (self.names[0], self.names[1]))


def other_lines(file: Mended, findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """The lines of a file that no fix is about, before and after."""
    told = {edit.place.start.line for finding in findings if finding.fix for edit in finding.fix.edits}
    before, after = (text.splitlines(keepends=True) for text in file.texts)
    assert len(before) == len(after)
    return [both for n, both in enumerate(zip(before, after, strict=True), 1) if n not in told]


@pytest.mark.parametrize(("sample", "korean"), DIRECTIONS)
def test_what_is_mended_is_gone_and_nothing_else_comes(
    sample: Sample, korean: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The examples of all rules stand in one file, which is read before and after and not once for each of them."""
    monkeypatch.chdir(tmp_path)
    examples = {
        rule: texts for of_korean, rule, texts in mended_examples() if of_korean == korean and fits(sample, texts)
    }
    project = Project(tmp_path, sample, korean, sorted(examples))
    project.put([FRAME[0], *(row for texts in examples.values() for row in texts), FRAME[1]])
    before = project.lint()
    files, problems = mend(before.findings, lambda finding: finding.rule in examples)
    assert not problems
    for file in files:
        assert all(a == b for a, b in other_lines(file, before.findings))
        write(file, tmp_path)
    after = project.lint()
    counts, told = (Counter(finding.rule for finding in report.findings) for report in (before, after))
    fixed = Counter(finding.rule for file in files for finding in file.fixed)
    assert not told - (counts - fixed), "a fix left its finding, or made a new one"
    assert len(fixed) >= len(examples) * 0.6, fixed
    stamps = [(tmp_path / name).stat() for name in project.names]
    assert mend(after.findings, lambda finding: finding.rule in examples)[0] == []
    assert [(tmp_path / name).stat() for name in project.names] == stamps
