"""Configurations as people have them: the nearest for each file, what is left out, what holds and why, a first one."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from qa_lint.cli.schema import SCHEMAS, schema_text
from qa_lint.resources.locator import presets, rules_folder

from .conftest import RIGHT, WRONG, Invoke, write


def found(result: Any) -> list[str]:
    return [f"{f['severity']} {f['rule']} {f['path']}" for f in json.loads(result.stdout)["findings"]]


def check(invoke: Invoke, *args: str) -> list[str]:
    return found(invoke("check", *args, "--output-format", "json"))


# ---------------------------------------------------------------- which rules, how grave


def test_rules_that_are_off(invoke: Invoke) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": 'ignore = ["number"]\n'})
    assert check(invoke, "a.tsv") == []
    assert check(invoke, "a.tsv", "--select", "number") == ["error wrong-magnitude a.tsv"]
    write(**{"qa-lint_toml": 'ignore = ["number"]\nextend-select = ["wrong-magnitude"]\n'})
    assert check(invoke, "a.tsv") == ["error wrong-magnitude a.tsv"]
    assert check(invoke, "a.tsv", "--ignore", "wrong-magnitude") == []


def test_how_grave_a_rule_is(invoke: Invoke) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": '[severity]\nnumber = "info"\n'})
    result = invoke("check", "a.tsv", "--output-format", "json")
    assert (result.exit_code, found(result)) == (0, ["info wrong-magnitude a.tsv"])
    write(**{"qa-lint_toml": '[severity]\nwrong-magnitude = "warning"\nnumber = "info"\n'})
    assert check(invoke, "a.tsv") == ["warning wrong-magnitude a.tsv"]
    write(**{"qa-lint_toml": '[severity]\nwrong-magnitud = "warning"\n'})
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert "[severity] names the rule 'wrong-magnitud'" in result.stderr
    assert "did you mean 'wrong-magnitude'?" in result.stderr


def test_a_configuration_that_extends_another(invoke: Invoke) -> None:
    write(a_tsv=WRONG, shared__base_toml='ignore = ["number"]\n', **{"qa-lint_toml": 'extends = "shared/base.toml"\n'})
    assert check(invoke, "a.tsv") == []


# ---------------------------------------------------------------- the nearest one above each file


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_nearest_configuration_above_each_file_counts(invoke: Invoke, folder: Path, jobs: str) -> None:
    write(a_tsv=WRONG, sub__a_tsv=WRONG, sub__deep__a_tsv=WRONG, other__a_tsv=WRONG)
    write(**{"qa-lint_toml": '[severity]\nnumber = "warning"\n'})
    write(**{"sub__qa-lint_toml": '[severity]\nnumber = "info"\n'})
    write(other__pyproject_toml='[tool.qa-lint]\nignore = ["number"]\n')
    command = ["check", "--output-format", "json", "--jobs", jobs]
    expected = [
        "warning wrong-magnitude a.tsv",
        "info wrong-magnitude sub/a.tsv",
        "info wrong-magnitude sub/deep/a.tsv",
    ]
    assert found(invoke(*command, ".")) == expected
    assert found(invoke(*command, "other/a.tsv", "sub/a.tsv", "a.tsv", "sub/deep")) == expected
    # one that is named is for all files, and the command line stands above every one
    assert found(invoke(*command, ".", "--config", "other/pyproject.toml")) == []
    assert len(found(invoke(*command, ".", "--select", "number"))) == 4
    assert found(invoke(*command, "a.tsv", cwd=folder / "sub")) == ["info wrong-magnitude a.tsv"]


def test_a_nested_configuration_has_pairs_of_its_own(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(sub__k__a_txt=korean, sub__e__a_txt=english)
    write(**{"sub__qa-lint_toml": '[[pairs]]\nsource = "k/{path}.txt"\ntarget = "e/{path}.txt"\n'})
    write(**{"qa-lint_toml": 'ignore = ["number"]\n'})
    for args in (["sub"], ["sub/e/a.txt"], ["."]):
        assert check(invoke, *args) == ["error wrong-magnitude sub/e/a.txt"]


def test_a_broken_nested_configuration_is_told_before_anything_is_linted(invoke: Invoke) -> None:
    write(a_tsv=WRONG, sub__a_tsv=WRONG, **{"sub__qa-lint_toml": "\nselct = 3\n"})
    result = invoke("check", ".")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("sub/qa-lint.toml:2: unknown key 'selct'") == 1


# ---------------------------------------------------------------- what is left out


def test_what_is_excluded_and_what_git_ignores(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG, drafts__a_tsv=WRONG, out__a_tsv=WRONG, b_bak_tsv=WRONG, build__a_tsv=WRONG)
    (folder / ".gitignore").write_text("/out/\n", encoding="utf-8")
    write(**{"qa-lint_toml": 'extend-exclude = ["drafts/", "*.bak.tsv"]\n'})
    everything = ["a.tsv", "b.bak.tsv", "build/a.tsv", "drafts/a.tsv", "out/a.tsv"]
    named = [f"error wrong-magnitude {path}" for path in everything]
    assert check(invoke, ".") == named[:1]
    assert check(invoke, *everything) == named  # what is named itself is meant
    assert check(invoke, *everything, "--force-exclude") == [named[0], named[4]]
    assert check(invoke, "drafts") == [named[3]]
    write(**{"qa-lint_toml": 'exclude = ["drafts/"]\nrespect-gitignore = false\n'})
    assert check(invoke, ".") == [*named[:3], named[4]]
    assert check(invoke, ".", "--extend-exclude", "*.bak.tsv") == [named[0], named[2], named[4]]


def test_all_that_is_named_is_excluded(invoke: Invoke) -> None:
    """As a hook has it, which hands over whatever is staged."""
    write(a_tsv=WRONG, **{"qa-lint_toml": 'exclude = ["a.tsv"]\nforce-exclude = true\n'})
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stderr) == (0, "")


# ---------------------------------------------------------------- config show, files


def test_what_holds_and_where_it_was_set(invoke: Invoke) -> None:
    write(shared__base_toml='ignore = ["quote"]\nfail-on = "error"\n[severity]\nname = "info"\n')
    write(
        **{
            "qa-lint_toml": 'extends = ["strict", "shared/base.toml"]\nignore = ["wrong-unit"]\njobs = 2\n'
            '[severity]\nnumber = "info"\n[[pairs]]\nsource = "a/{path}"\ntarget = "b/{path}"\n'
        }
    )
    result = invoke("config", "show")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.split("\n")
    assert lines[0] == "# qa-lint.toml"
    for line in (
        'fail-on = "error"  # shared/base.toml',
        "jobs = 2  # qa-lint.toml",
        'source-language = "ko"  # default',
        '    "quote",  # shared/base.toml',
        '    "wrong-unit",  # qa-lint.toml',
        'severity = {name = "info", number = "info"}  # shared/base.toml, qa-lint.toml',
        'pairs = [{source = "a/{path}", target = "b/{path}"}]  # qa-lint.toml',
    ):
        assert line in lines
    tomllib.loads(result.stdout)
    assert "preset strict" in result.stdout


def test_what_holds_for_a_file(invoke: Invoke) -> None:
    write(sub__a_tsv=WRONG, **{"sub__qa-lint_toml": "jobs = 3\n", "qa-lint_toml": "jobs = 2\n"})
    assert "jobs = 3  # sub/qa-lint.toml" in invoke("config", "show", "sub/a.tsv").stdout
    assert "jobs = 2  # qa-lint.toml" in invoke("config", "show").stdout
    assert invoke("config", "show", "--config", "no.toml").exit_code == 2


def test_which_files_there_are_and_what_is_passed_over_and_why(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(k__a_txt=korean, e__a_txt=english, k__b_txt=korean, c_tsv=RIGHT, d_md="All of it is English.\n", f_pdf="%PDF")
    write(draft_txt=korean, **{"qa-lint_toml": 'extend-exclude = ["draft.txt"]\n' + PAIRS})
    result = invoke("files", ".")
    assert result.exit_code == 0
    assert result.stdout.split("\n")[:-1] == [
        "bilingual   c.tsv  (1 pair of texts)",
        "passed over d.md  (it is all English and belongs to no configured pair)",
        "pair        k/a.txt -> e/a.txt  (1 pair of texts)",
        "pair        k/b.txt -> e/b.txt  (its target is missing)",
        "excluded    draft.txt",
        "not read    f.pdf  (it is a PDF document, which qa-lint does not read: take its text out (pdftotext) and"
        " check that)",
    ]
    assert invoke("files", "nowhere").exit_code == 2


PAIRS = '[[pairs]]\nsource = "k/{path}.txt"\ntarget = "e/{path}.txt"\n'


def test_a_pattern_that_fits_nothing_is_told(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(k__a_txt=korean, e__a_txt=english)
    write(**{"qa-lint_toml": PAIRS + '[[pairs]]\nsource = "x/{path}.txt"\ntarget = "y/{path}.txt"\n'})
    result = invoke("check", "--output-format", "json")
    assert result.exit_code == 2
    message = (
        'qa-lint: error: qa-lint.toml: no file fits the [[pairs]] of source = "x/{path}.txt", target = "y/{path}.txt"\n'
    )
    assert result.stderr == message
    assert found(result) == ["error wrong-magnitude e/a.txt"]
    assert invoke("check", "k/a.txt").exit_code == 1


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ("kr/{path}.txt", "e/{path}.txt", 'no file fits the source = "kr/{path}.txt" of [[pairs]]'),
        ("k/{path}.txt", "en/{path}.txt", 'no file fits the target = "en/{path}.txt" of [[pairs]]'),
        ("k/{path}.txt", "e/{path}.txt", None),
        ("k/a.txt", "e/b.txt", None),  # which is a translation that is missing, and no more
    ],
)
def test_a_pattern_of_which_one_side_fits_nothing_is_told(
    invoke: Invoke, source: str, target: str, told: str | None
) -> None:
    """A folder that is misspelt would leave all pairs unchecked without a word."""
    korean, english = WRONG.strip().split("\t")
    write(k__a_txt=korean, e__a_txt=english)
    write(**{"qa-lint_toml": f'[[pairs]]\nsource = "{source}"\ntarget = "{target}"\n'})
    notes = f"qa-lint: note: qa-lint.toml: {told}\n" if told else ""
    assert invoke("check").stderr == notes


# ---------------------------------------------------------------- init


def test_a_first_configuration_with_the_pairs_that_are_there(invoke: Invoke, folder: Path) -> None:
    korean, english = RIGHT.strip().split("\t")
    for name in ("a", "b"):
        write(**{f"docs__ko__{name}_md": korean, f"docs__en__{name}_md": english})
    (folder / "readme.ko.md").write_text(korean, encoding="utf-8")
    (folder / "readme.en.md").write_text(english, encoding="utf-8")
    write(c_tsv=RIGHT)
    result = invoke("init")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "note: 2 pairs: docs/ko/{path}.md -> docs/en/{path}.md\n" in result.stderr
    written = tomllib.loads((folder / "qa-lint.toml").read_text(encoding="utf-8"))
    assert written["pairs"] == [
        {"source": "docs/ko/{path}.md", "target": "docs/en/{path}.md"},
        {"source": "{path}.ko.md", "target": "{path}.en.md"},
    ]
    assert invoke("check").exit_code == 0
    again = invoke("init")
    assert again.exit_code == 2
    assert "there is a configuration already: nothing was written" in again.stderr


SENTENCES = ("책은 5권이다.", "There are 5 books.")


@pytest.mark.parametrize(
    ("korean", "english", "source", "pair"),
    [
        ("guide.ko.md", "guide.md", "en", ("guide.md", "guide.ko.md")),
        ("guide.md", "guide.en.md", "ko", ("guide.md", "guide.en.md")),
        ("공고.txt", "공고(영문).txt", "ko", ("공고.txt", "공고(영문).txt")),
        ("docs/ko/x.md", "docs/en/x.md", "ko", ("docs/ko/{path}.md", "docs/en/{path}.md")),
        (
            "res/values-ko/strings.xml", "res/values/strings.xml", "en",
            ("res/values/{path}.xml", "res/values-ko/{path}.xml"),
        ),
        ("docs/ko/a/x.md", "docs/a/x.md", "en", ("docs/{path}.md", "docs/ko/{path}.md")),
        ("docs/x.md", "docs/en/x.md", "ko", ("docs/{path}.md", "docs/en/{path}.md")),
        ("ko/a/x.md", "a/x.md", "en", ("a/{path}.md", "ko/a/{path}.md")),
        (
            "i18n/ko/docusaurus-plugin-content-docs/current/x.md", "docs/x.md", "en",
            ("docs/{path}.md", "i18n/ko/docusaurus-plugin-content-docs/current/{path}.md"),
        ),
    ],
)  # fmt: skip
def test_a_first_configuration_knows_which_side_is_the_original(
    invoke: Invoke, folder: Path, korean: str, english: str, source: str, pair: tuple[str, str]
) -> None:
    for name, text in zip((korean, english), SENTENCES, strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        xml = f'<resources><string name="a">{text}</string></resources>\n'
        (folder / name).write_text(xml if name.endswith(".xml") else f"{text}\n", encoding="utf-8")
    result = invoke("init")
    assert f"originals are taken to be in {'English' if source == 'en' else 'Korean'}" in result.stderr
    written = tomllib.loads((folder / "qa-lint.toml").read_text(encoding="utf-8"))
    assert written == {"source-language": source, "pairs": [dict(zip(("source", "target"), pair, strict=True))]}
    assert invoke("check").exit_code == 0


def test_a_first_configuration_takes_no_other_language_for_a_page_of_the_root(invoke: Invoke, folder: Path) -> None:
    write(docs__ko__x_md=SENTENCES[0], docs__x_md=SENTENCES[1], docs__ja__x_md="本は五冊。", docs__ui__y_md="A page.")
    assert invoke("init").exit_code == 0
    written = tomllib.loads((folder / "qa-lint.toml").read_text(encoding="utf-8"))
    assert written["extend-exclude"] == ["/docs/ja/"]
    told = invoke("check", "--output-format", "concise").stdout.splitlines()
    assert [line.partition(":")[0] for line in told[:-1]] == ["docs/ui/y.md"]


def test_a_first_configuration_goes_by_the_language_of_a_catalogue(invoke: Invoke, folder: Path) -> None:
    korean, english = SENTENCES
    unit = {"localizations": {"ko": {"stringUnit": {"state": "translated", "value": korean}}}}
    catalogue = {"sourceLanguage": "en", "strings": {english: unit}}
    (folder / "L.xcstrings").write_text(json.dumps(catalogue), encoding="utf-8")
    assert invoke("init").exit_code == 0
    assert tomllib.loads((folder / "qa-lint.toml").read_text(encoding="utf-8")) == {"source-language": "en"}


def test_a_first_configuration_without_pairs(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=RIGHT)
    assert invoke("init", "--source-language", "en").exit_code == 0
    assert tomllib.loads((folder / "qa-lint.toml").read_text(encoding="utf-8")) == {"source-language": "en"}
    assert invoke("init", "nowhere").exit_code == 2


def test_a_first_configuration_says_how_bilingual_files_are_checked_and_what_may_be_a_glossary(
    invoke: Invoke, folder: Path
) -> None:
    (folder / "glossary.tsv").write_text(RIGHT, encoding="utf-8")
    (folder / "other.tsv").write_text(RIGHT, encoding="utf-8")
    assert invoke("init").exit_code == 0
    written = (folder / "qa-lint.toml").read_text(encoding="utf-8")
    assert "`qa-lint check .`" in written
    assert '# glossary = ["glossary.tsv"]' in written
    assert "other.tsv" not in written


def test_what_a_first_configuration_proposes_can_be_uncommented_where_it_stands(invoke: Invoke, folder: Path) -> None:
    (folder / "glossary.tsv").write_text("ko\ten\n책\tbook\n", encoding="utf-8")
    write(ko__a_txt=SENTENCES[0], en__a_txt=SENTENCES[1])
    assert invoke("init").exit_code == 0
    path = folder / "qa-lint.toml"
    uncommented = path.read_text(encoding="utf-8").replace("# glossary =", "glossary =").replace("# base", "base")
    path.write_text(uncommented, encoding="utf-8")
    assert tomllib.loads(uncommented).keys() == {"source-language", "glossary", "baseline", "pairs"}
    assert invoke("check", "--write-baseline", "qa-lint-baseline.json").exit_code == 0
    assert invoke("check").stdout == "nothing found in 1 pair in 2 files\n"


# ---------------------------------------------------------------- schema


@pytest.mark.parametrize(("name", "file"), [("configuration", "qa-lint.schema.json"), ("card", "card.schema.json")])
def test_the_schemas_that_ship_are_those_that_are_made(invoke: Invoke, name: str, file: str) -> None:
    shipped = (rules_folder() / file).read_text(encoding="utf-8")
    assert shipped == schema_text(name), f"run qa-lint schema {name} > rules/{file}"
    assert invoke("schema", name).stdout == shipped
    jsonschema.Draft202012Validator.check_schema(json.loads(shipped))


def test_every_card_and_preset_fits_its_schema() -> None:
    card, settings = (jsonschema.Draft202012Validator(SCHEMAS[name]()) for name in ("card", "configuration"))
    for path in rules_folder().glob("*/*.toml"):
        card.validate(tomllib.loads(path.read_text(encoding="utf-8")))
    for path in presets().values():
        settings.validate(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "selct = []", "jobs = -1", "jobs = true", "select = 3", "select = [3]", 'fail-on = "grave"', "pairs = [3]",
        '[[pairs]]\nsource = "a"', '[[suppress]]\nruel = "x"', '[severity]\nname = "off"', "[rules]\nx = 3",
        '[per-file-ignores]\n"a" = "b"', "extends = 3", '[[suppress]]\nrule = 3',
    ],
)  # fmt: skip
def test_what_the_schema_refuses_the_program_refuses(invoke: Invoke, text: str) -> None:
    assert list(jsonschema.Draft202012Validator(SCHEMAS["configuration"]()).iter_errors(tomllib.loads(text)))
    write(a_tsv=RIGHT, **{"qa-lint_toml": text})
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("qa-lint: error: qa-lint.toml:")
