"""The HTML report as a reader meets it: in a real browser, with the keyboard and the filters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser, browser
from click.testing import CliRunner

from qa_lint.cli.main import qa_lint

pytestmark = pytest.mark.browser

SCRIPT = "<script>throw 1</script>"
FILES = {
    "ko/a.txt": f"""예산은 3억 5천만 원이다.

{SCRIPT} 다리는 5월에 열린다.

통행료는 받지 않으며 주민이 함께 쓴다.

단추를 10초 동안 누른다.
""",
    "en/a.txt": f"""The budget is 3.5 billion won.

{SCRIPT} The bridge opens in May.

Press the button for 10 minutes.
""",
    "b.tsv": "".join(f"나무 {n}그루를 심었다.\tThey planted {n} trees.\n" for n in range(20, 60))
    + "길이는 3천 미터다.\tIt is 30,000 metres long.\n",
    "qa-lint.toml": '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n',
}
SHOWN = "document.getElementById('shown').value"
VISIBLE = "document.querySelectorAll('.finding:not([hidden])').length"
FOCUSED = "document.activeElement.dataset.rule || document.activeElement.tagName"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The report about two documents with an error in each and two more findings, loaded once."""
    folder = tmp_path_factory.mktemp("page")
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = CliRunner().invoke(qa_lint, ["check", "ko", "b.tsv", "--output-format", "html:report.html", "--score"])
    assert done.exit_code == 1, done.output
    with browser(folder) as shown:
        shown.open((folder / "report.html").as_uri())
        yield shown


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    page.media()
    page.press("Escape")


def choose(page: Browser, name: str, value: str) -> None:
    """Set a filter: one of a list, or the tick of one severity."""
    ticked = f"f.querySelector('[name=severity][value={value}]').click()"
    change = ticked if name == "severity" else f"f.elements.{name}.value = {value!r}"
    form = "const f = document.getElementById('filters')"
    page.value(f"(() => {{ {form}; {change}; f.dispatchEvent(new Event('change')); }})()")


def test_it_loads_nothing_and_complains_of_nothing(page: Browser) -> None:
    assert page.complaints == []
    assert [url.rpartition("/")[2] for url in page.requests] == ["report.html"]
    assert page.value("document.scripts.length") == 1, "what looks like a script in a text is a text"


def test_all_findings_and_all_rows_are_there(page: Browser) -> None:
    assert page.value(SHOWN) == "4 / 4"
    assert page.value("[...document.querySelectorAll('.finding')].map((f) => f.dataset.rule).sort().join(' ')") == (
        "dropped-sentence wrong-magnitude wrong-magnitude wrong-unit"
    )
    assert page.value("document.querySelectorAll('.row').length") == 4 + 41


def test_both_sides_are_highlighted(page: Browser) -> None:
    marked = "[...document.querySelectorAll('.{} mark.error')].map((m) => m.textContent).join('|')"
    assert page.value(marked.format("source")) == "3천 미터|3억 5천만 원|통행료는 받지 않으며 주민이 함께 쓴다."
    assert page.value(marked.format("target")) == "30,000 metres|3.5 billion won|nothing here"


@pytest.mark.parametrize(
    ("name", "value", "left"),
    [
        ("rule", "wrong-magnitude", 2), ("rule", "wrong-unit", 1), ("category", "number", 3),
        ("category", "omission", 1), ("file", "b.tsv", 1), ("file", "en/a.txt", 3), ("severity", "error", 1),
        ("severity", "warning", 3), ("severity", "info", 4),
    ],
)  # fmt: skip
def test_a_filter_leaves_what_it_names(page: Browser, name: str, value: str, left: int) -> None:
    choose(page, name, value)
    assert (page.value(VISIBLE), page.value(SHOWN)) == (left, f"{left} / 4")
    ticks = page.value("document.querySelectorAll('.strip a:not([hidden])').length")
    assert ticks == left
    assert page.value("document.querySelectorAll('mark:not(.off)').length") >= left
    page.press("Escape")
    assert page.value(SHOWN) == "4 / 4"
    assert page.value("document.querySelectorAll('mark.off').length") == 0


def test_filters_add_up(page: Browser) -> None:
    choose(page, "file", "en/a.txt")
    choose(page, "category", "number")
    assert page.value(SHOWN) == "2 / 4"
    choose(page, "severity", "error")
    assert page.value(SHOWN) == "1 / 4"


def test_the_keyboard_walks_through_the_findings(page: Browser) -> None:
    seen = []
    for key in ("j", "j", "j", "j", "j", "k", "p", "n"):
        page.press(key)
        seen.append(page.value(FOCUSED))
    order = page.value("[...document.querySelectorAll('.finding')].map((f) => f.dataset.rule)")
    assert seen == [*order, order[0], order[3], order[2], order[3]]
    assert page.value("document.querySelectorAll('mark.current').length") >= 1
    at = page.value("(() => { const r = document.activeElement.getBoundingClientRect(); return [r.top, r.bottom]; })()")
    assert at[0] >= 0
    assert at[1] <= 900


def test_only_the_rows_with_findings(page: Browser) -> None:
    page.press("o")
    assert page.value("document.querySelectorAll('.row:not([hidden])').length") == 4
    page.press("o")
    assert page.value("document.querySelectorAll('.row[hidden]').length") == 0


def test_letters_typed_in_a_filter_do_not_walk(page: Browser) -> None:
    page.press("f")
    assert page.value(FOCUSED) == "SELECT"
    page.press("j")
    assert page.value(FOCUSED) == "SELECT"


def test_the_map_leads_to_where_the_trouble_is(page: Browser) -> None:
    last = "[...document.querySelectorAll('.strip a')].at(0)"
    assert page.value(f"parseFloat({last}.style.top)") > 95, "the last of the 41 rows of its document"
    page.value(f"{last}.click()")
    assert page.value("document.activeElement.closest('.document').dataset.file") == "b.tsv"


def test_dark_colours_and_paper(page: Browser, tmp_path: Path) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.value(colour)
    page.media(prefers_color_scheme="dark")
    assert page.value(colour) != light
    page.media("print", prefers_color_scheme="dark")
    assert page.value(colour) == light
    assert page.value("getComputedStyle(document.querySelector('.map')).display") == "none"
    assert page.value("getComputedStyle(document.getElementById('filters')).display") == "none"
    assert page.complaints == []
