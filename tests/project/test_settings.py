"""Settings: where they are found, and what is said about a key that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint.model import UserError
from qa_lint.project.settings import Config, PairPattern, RuleOption, SuppressEntry, load


def settings(folder: Path, text: str, name: str = "qa-lint.toml") -> Config:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return load(path, folder)


def complaint(folder: Path, text: str, name: str = "qa-lint.toml") -> tuple[str, int | None]:
    with pytest.raises(UserError) as caught:
        settings(folder, text, name)
    assert caught.value.problem.path == str(folder / name)
    return caught.value.problem.message, caught.value.problem.line


def test_every_key(tmp_path: Path) -> None:
    config = settings(
        tmp_path,
        """\
source-language = "en"
target-language = "ko"
select = ["number", "repeated-word"]
extend-select = ["odd-rule"]
fail-on = "never"
output-format = "json"
jobs = 3
cache = false
glossary = ["terms.tsv"]
names = ["names.tsv"]
lexicon = ["lexicon.tsv.gz"]
opposites = ["opposites.tsv"]
negation = ["negation.tsv"]
message-language = "ko"
[[pairs]]
source = "./en/{path}.txt"
target = "ko/{path}.txt"
[[urls]]
source = "https://example.org/en/"
target = "https://example.org/han/"
[[suppress]]
rule = "wrong-number"
path = "en/*"
text = "5개"
reason = "counted otherwise"
[rules.odd-rule]
system = "mr"
most = 3
""",
    )
    path = tmp_path / "qa-lint.toml"
    assert config == Config(
        folder=tmp_path.resolve(),
        path=tmp_path / "qa-lint.toml",
        languages=("en", "ko"),
        languages_given=True,
        select=["number", "repeated-word"],
        extend_select=["odd-rule"],
        fail_on=None,
        output_format="json",
        jobs=3,
        cache=False,
        glossary=["terms.tsv"],
        names=["names.tsv"],
        lexicon=["lexicon.tsv.gz"],
        opposites=["opposites.tsv"],
        negation=["negation.tsv"],
        message_language="ko",
        pairs=[PairPattern("en/{path}.txt", "ko/{path}.txt")],
        urls=[("https://example.org/en/", "https://example.org/han/")],
        suppress=[SuppressEntry("wrong-number", "en/*", "5개", reason="counted otherwise")],
        rule_options=[
            RuleOption("odd-rule", "system", "mr", str(path), 27),
            RuleOption("odd-rule", "most", 3, str(path), 28),
        ],
    )


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    config = load(None, tmp_path)
    assert config == Config(folder=tmp_path, found=True)
    assert (config.languages, config.fail_on, config.output_format) == (("ko", "en"), "warning", "full")


def test_the_first_file_upward_is_the_one(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    settings(tmp_path, "jobs = 1\n")
    settings(tmp_path / "a", "[project]\nname = 'x'\n", "pyproject.toml")  # says nothing about qa-lint
    assert load(None, inner).path == tmp_path / "qa-lint.toml"
    settings(tmp_path / "a", "[tool.qa-lint]\njobs = 2\n", "pyproject.toml")
    assert load(None, inner).jobs == 2
    settings(tmp_path / "a", "jobs = 3\n")
    assert load(None, inner).jobs == 3


def test_the_search_ends_at_the_root_of_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "docs"
    inner.mkdir(parents=True)
    (tmp_path / "repository" / ".git").mkdir()
    settings(tmp_path, "jobs = 1\n")
    assert load(None, inner).path is None
    settings(tmp_path / "repository", "jobs = 2\n")  # the root itself is looked at
    assert load(None, inner).jobs == 2


def test_the_search_ends_at_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    settings(tmp_path, "jobs = 1\n")
    monkeypatch.setattr(Path, "home", lambda: home)
    assert load(None, home).path is None


def test_a_user_without_a_home_folder_has_settings_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", none)
    settings(tmp_path, "jobs = 1\n")
    (tmp_path / "a").mkdir()
    assert load(None, tmp_path / "a").jobs == 1


def test_a_broken_pyproject_on_the_way_is_other_tools_business(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text("[broken", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("tool = 3\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    assert load(None, tmp_path / "a").path is None


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    assert settings(tmp_path, "\ufeffjobs = 2\n").jobs == 2


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("jobs = 1\nselct = []\n", "unknown key 'selct'; did you mean 'select'?", 2),
        ("\nfail-on = 'grave'\n", "fail-on is one of error, warning, info, never, not 'grave'", 2),
        ("jobs = 'two'", "'jobs' must be a whole number", 1),
        ("jobs = true", "'jobs' must be a whole number", 1),
        ("max-mqm = -0.5", "'max-mqm' must not be negative", 1),
        ("max-mqm = nan", "'max-mqm' must be a number", 1),
        ("max-mqm = '5'", "'max-mqm' must be a number", 1),
        ("cache = 1", "'cache' must be true or false", 1),
        ("jobs = -1", "'jobs' must not be negative", 1),
        ("select = 'number'", "'select' must be a list", 1),
        ("select = [1]", "'select' must be a list of strings", 1),
        ("source-language = 'jp'", "source-language is ko or en, not 'jp'", 1),
        ("source-language = 'ko'\ntarget-language = 'jp'", "target-language is ko or en, not 'jp'", 2),
        ("source-language = 'ko'\ntarget-language = 'ko'", "source and target language are both 'ko'", 2),
        ("message-language = 'jp'", "message-language is en or ko, not 'jp'", 1),
        ("pairs = ['a']", "'pairs' holds tables: write [[pairs]]", 1),
        ("[pairs]\nsource = 'a'\ntarget = 'b'", "'pairs' holds tables: write [[pairs]]", 1),
        ("[[pairs]]\nsource = 'a'", "[[pairs]] lacks target", 1),
        ("[[pairs]]\nsource = 'a'\ntarget = 'a'", "source and target are the same", 2),
        (
            "[[pairs]]\nsource = 'a'\ntarget = 'b'\n[[pairs]]\nsource = 'ko/{path}'\ntarget = 'en'",
            "{path} stands once in both source and target, or in neither",
            5,
        ),
        ("[[pairs]]\nsource = 'a'\ntraget = 'b'", "unknown key 'traget' in [[pairs]]; did you mean 'target'?", 3),
        ("[[suppress]]\nrule = 'a'\n[[suppress]]\ntext = 3", "'text' in [[suppress]] must be a string", 4),
        ("[[suppress]]\nreason = 'so'", "a [[suppress]] entry needs a rule, a path, a text or a fingerprint", 1),
        (
            "[[suppress]]\ntext = 'a'\n[[suppress]]\nrul = 'b'",
            "unknown key 'rul' in [[suppress]]; did you mean 'rule'?",
            4,
        ),
        (
            "[[pairs]]\nsource = 'a'\ntarget = 'b'\nglossary = ['t.csv']",
            "unknown key 'glossary' in [[pairs]]; it is no key of a table: write it above the first [table]",
            4,
        ),
        (
            "[severity]\nbaseline = 'known.json'",
            "severity is one of error, warning, info, not 'known.json'; it is no key of a table: "
            "write it above the first [table]",
            2,
        ),
        (
            "[per-file-ignores]\njobs = 1",
            "what is off in 'jobs' is a list of rules and categories; it is no key of a table: "
            "write it above the first [table]",
            2,
        ),
        ("[other]\nx = 1", "unknown key 'other'", 1),
        (
            "\n[tool.qa-lint]\njobs = 1",
            "unknown key 'tool'; [tool.qa-lint] is for pyproject.toml: here, its keys stand in no table",
            2,
        ),
    ],
)  # fmt: skip
def test_a_broken_key_is_named_with_its_line(tmp_path: Path, text: str, message: str, line: int) -> None:
    assert complaint(tmp_path, text) == (message, line)


def test_the_line_is_that_of_our_own_table_in_pyproject(tmp_path: Path) -> None:
    text = "[tool.ruff.lint]\nselect = 3\n[tool.qa-lint]\njobs = 1\nselect = 3\n[[tool.qa-lint.suppress]]\nrul = 'a'\n"
    assert complaint(tmp_path, text, "pyproject.toml") == ("'select' must be a list", 5)
    mended = text.replace("\nselect = 3\n[[", "\nselect = []\n[[")
    expected = "unknown key 'rul' in [[suppress]]; did you mean 'rule'?"
    assert complaint(tmp_path, mended, "pyproject.toml") == (expected, 7)
    assert complaint(tmp_path, "[tool]\nqa-lint = 3\n", "pyproject.toml") == ("[tool.qa-lint] must be a table", 2)


def test_broken_toml_is_named_with_its_line(tmp_path: Path) -> None:
    message, line = complaint(tmp_path, "jobs = 1\nselect = [\n")
    assert "broken TOML" in message
    assert line in (2, 3)
    assert complaint(tmp_path, "a = 1\nb = = 2\n")[1] == 2


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the configuration cannot be read: No such file"):
        load(tmp_path / "nowhere.toml", tmp_path)
    (tmp_path / "cp949.toml").write_bytes("# 설정\n".encode("cp949"))
    with pytest.raises(UserError, match="the configuration is not UTF-8: byte at offset 2"):
        load(tmp_path / "cp949.toml", tmp_path)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [(None, None, ("ko", "en")), ("en", None, ("en", "ko")), (None, "ko", ("en", "ko")), ("ko", "en", ("ko", "en"))],
)
def test_one_language_names_the_other(source: str | None, target: str | None, languages: tuple[str, str]) -> None:
    assert Config(Path()).with_languages(source, target).languages == languages


@pytest.mark.parametrize(("source", "target"), [("ko", "ko"), ("jp", None), (None, "EN")])
def test_languages_that_cannot_be(source: str | None, target: str | None) -> None:
    with pytest.raises(UserError):
        Config(Path()).with_languages(source, target)
