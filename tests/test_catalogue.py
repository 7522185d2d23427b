"""rules/README.md says of every rule what its card says, and what stands in a card never becomes markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import regex
from click.testing import CliRunner

from qa_lint.cards.catalogue import catalogue
from qa_lint.cli.main import qa_lint
from qa_lint.engine.session import Session
from qa_lint.model import Example, Rule
from qa_lint.plugins.hooks import GROUP, Plugins
from qa_lint.project.settings import Config
from qa_lint.resources.locator import rules_folder

ROOT = Path(__file__).parent.parent
# 을 or 를 behind a value is wrong for every other one; 에, 의, 입니다 and 인데 have one form
FIXED_PARTICLE = regex.compile(r"\}[”’]?(?:을|를|은|는|이|가|과|와|으로|로|이라고|라고)(?=[ .,(]|$)")
COMMAND = "qa-lint rules --output-format markdown > rules/README.md"


@pytest.fixture(scope="module")
def session() -> Session:
    """With what ships with qa-lint, and no other package that happens to be installed."""
    own = [entry for entry in entry_points(group=GROUP) if entry.name == "qa-lint"]
    return Session(Config(folder=ROOT), Plugins().load(own))


@pytest.fixture(scope="module")
def page(session: Session) -> str:
    return catalogue(session.rulebook.rules.values(), session.rulebook)


@pytest.mark.parametrize("message", ["“{a}”라고 합니다", "‘{a}’를 옮겼습니다", "{a_b:none}와 다릅니다", "{a}로 씁니다"])
def test_a_particle_behind_a_value_is_found(message: str) -> None:
    assert FIXED_PARTICLE.search(message)


def test_a_korean_message_lets_its_values_choose_their_particles(session: Session) -> None:
    fixed = {rule.name: rule.message_ko for rule in session.rulebook.rules.values()}
    assert {name: said for name, said in fixed.items() if FIXED_PARTICLE.search(said)} == {}


def blocks(markdown: str) -> Iterator[tuple[str, str]]:
    """(kind, text) of the parts of a page: the inside of a fence as "code", a line of anything else as "line"."""
    fence, inside = "", []
    for line in markdown.split("\n"):
        if fence and line.startswith(fence) and not line.strip("` "):
            yield "code", "\n".join(inside)
            fence, inside = "", []
        elif fence:
            inside.append(line)
        elif found := regex.fullmatch(r"(?P<fence>`{3,})[a-z]*", line):
            fence = found["fence"]
        else:
            yield "line", line
    assert not fence, "a fence is not closed"


def headings(markdown: str) -> list[str]:
    return [text.lstrip("# ") for kind, text in blocks(markdown) if kind == "line" and text.startswith("#")]


def section(markdown: str, heading: str) -> str:
    """What stands under the heading of a rule."""
    return markdown.split(f"\n### {heading}\n", 1)[1].split("\n### ", 1)[0].split("\n## ", 1)[0]


def text_of(rule: Rule) -> str:
    """A page that tells of one rule, which takes the place of a real one."""
    session = Session(Config(folder=ROOT))
    return catalogue([rule], session.rulebook)


# ---------------------------------------------------------------------- the page that is there


def test_the_page_is_what_the_cards_say(page: str) -> None:
    written = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    assert written == page, f"rules/README.md is not what the cards say: run {COMMAND}"
    assert COMMAND in written


def test_the_command_prints_it(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names = ",".join(path.stem for path in rules_folder().glob("*/*.toml"))
    done = CliRunner().invoke(qa_lint, ["rules", "--output-format", "markdown", "--select", names])
    assert done.exit_code == 0
    assert done.stdout_bytes.decode() == page


def test_every_rule_is_there_with_all_that_its_card_says(page: str, session: Session) -> None:
    cards = sorted(rules_folder().glob("*/*.toml"))
    assert [name for name in headings(page) if name in session.rulebook.rules] == [card.stem for card in cards]
    for rule in session.rulebook.rules.values():
        told = section(page, rule.name)
        assert f"\n{rule.severity} · {rule.status} · MQM `{rule.mqm}` · " in told
        assert f"[card]({rule.category}/{rule.name}.toml)" in told
        assert (rules_folder() / rule.category / f"{rule.name}.toml").is_file()
        assert f"--ignore {rule.name}" in told
        reported, passed = (text for kind, text in blocks(told) if kind == "code")
        for bad, code in ((True, reported), (False, passed)):
            lines = [line for e in rule.examples if e.bad == bad for line in (*e.source, *e.target)]
            assert len([line for line in code.split("\n") if line[:6] in ("source", "target")]) == len(lines)
        for option, *_ in session.rulebook.options_of(rule):
            assert f"\n- `{option} = " in told


def test_every_link_leads_to_a_heading_and_every_heading_is_one(page: str) -> None:
    anchors = [heading.lower().replace(" ", "-") for heading in headings(page)]
    assert len(set(anchors)) == len(anchors)
    links = regex.findall(r"\]\(#([^)]*)\)", "\n".join(text for kind, text in blocks(page) if kind == "line"))
    assert set(links) <= set(anchors)
    assert set(anchors) - set(links) <= {"the-rules", "contents"}


def test_it_is_the_same_everywhere(page: str, session: Session) -> None:
    assert str(ROOT) not in page
    assert catalogue(reversed(session.rulebook.rules.values()), session.rulebook) == page
    assert page.endswith(".\n")
    assert not [line for line in page.split("\n") if line != line.rstrip()]


# ---------------------------------------------------------------------- what a card may say


@pytest.fixture
def rule(session: Session) -> Rule:
    return session.rulebook.get("leftover-source-text")


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("A <b> or a|b, *so* and `so`, [so](x) & a_b_c.",
         r"A \<b\> or a\|b, \*so\* and \`so\`, \[so\](x) \& a\_b\_c."),
        ("# no heading", r"\# no heading"),
        ("- no item", r"\- no item"),
        ("1. no item", r"1\. no item"),
        ("1998 was a year.\nAnd so on.", "1998 was a year. And so on."),
        ("만, 억 and 조", "만, 억 and 조"),
    ],
)  # fmt: skip
def test_words_stay_words(rule: Rule, why: str, told: str) -> None:
    assert f"\n\n{told}\n\n" in text_of(replace(rule, why=why))


def test_a_weight_of_its_own_is_told(rule: Rule) -> None:
    assert "weight" not in text_of(rule).partition("\n### ")[2]
    assert f"MQM `{rule.mqm}` · weight 25 · " in text_of(replace(rule, weight=25))


def test_the_values_of_a_message_are_code_and_the_rest_is_words(rule: Rule) -> None:
    changed = replace(
        rule, message="`{a_b}` <{source:none}>{more:? and #}", message_ko="{a_b:을} {target:으로} {b:none}"
    )
    assert "\n> \\``{a_b}`\\` \\<`{source}`\\>\\\n> `{a_b}`을(를) `{target}`(으)로 `{b}`\n" in text_of(changed)


def test_examples_stand_as_they_are_whatever_is_in_them(rule: Rule) -> None:
    lines = ("```sh", "| a | b |", "````", "# <b> *so* `x`", "⟦값⟧ ⟦⟦")
    example = Example(lines, ("~~~", "~~~~ x"), True, (("용어", "a term; `t`"),))
    code = [
        text for kind, text in blocks(section(text_of(replace(rule, examples=(example,))), rule.name)) if kind == "code"
    ]
    assert code[0].split("\n") == [
        *(f"source    {line}" for line in lines), "target    ~~~", "target    ~~~~ x", "glossary  용어 = a term; `t`",
    ]  # fmt: skip


def test_what_nobody_could_see_is_spelt_out(rule: Rule) -> None:
    example = Example(("a\u200bb\u202e \U000e0041",), ("\u1106\u116e\u11ab 👨\u200d👩 é\ttab",), True)
    told = text_of(replace(rule, examples=(example,)))
    assert "source    a\\u200bb\\u202e \\U000e0041\n" in told
    assert "target    \\u1106\\u116e\\u11ab 👨\u200d👩 é\\u0009tab\n" in told


def test_a_side_without_text_says_so(rule: Rule) -> None:
    example = Example(("값",), (" ",), True)
    assert "\ntarget    (empty)\n" in text_of(replace(rule, examples=(example,)))


def test_rules_of_several_packages_are_not_linked_to_cards_that_are_elsewhere(session: Session, rule: Rule) -> None:
    other = replace(rule, name="other-rule", origin="/elsewhere/rules/text/other-rule.toml")
    assert "[card]" not in catalogue([rule, other], session.rulebook)
