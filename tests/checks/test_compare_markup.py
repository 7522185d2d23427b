from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from each import each
from toy import pair
from worded import target_of

from qa_lint.checks.compare_markup import compare_headings, compare_placeholders, compare_tags
from qa_lint.model import Hit, Pair, Role, Segment
from qa_lint.testing import findings_of


def kinds(check: Callable[[Pair], Iterator[Hit]], ko: str, en: str) -> list[str]:
    return [hit.kind for hit in check(pair(ko, en))]


@each(
    ("ko", "en", "expected"),
    [
        ("{name}님 {count}개", "{count} by {name}", []),
        ("{name}님", "Dear {nmae}", ["changed"]),
        ("{name}님", "Dear", ["missing"]),
        ("안녕", "Dear %s", ["added"]),
        ("{ name }님", "{name}", []),
        ("<A b={{ x: 1 }} />", "text", []),
        ("{ x: 1 }", "text", []),
        ("{count, plural, other {개}}", "text", ["missing"]),
        ("{count, plural, other {#개}}", "{count, plural, one {# item} other {# items}}", []),
        ("{n, plural, other {#개}}", "{count, plural, one {# item} other {# items}}", ["changed"]),
        ("%Y년 %m월", "%m/%Y", []),
        ("%Y년 %m월", "%M/%Y", ["changed"]),
        ("100%로", "100% A year", []),
        (":ref:`설치 <install>`", "See :ref:`Setup <install>`", []),
        (":ref:`설치 <install>`", "See :ref:`Setup <instal>`", ["changed"]),
        (":class:`Reader`", "See the class", ["missing"]),
        (":term:`용어`", ":term:`term`", []),
        (":term:`용어 <term>`", ":term:`term`", []),
        (":term:`용어 <term>`", ":term:`another`", ["changed"]),
        (":meth:`~a.b`과 :func:`c()`", ":func:`c`, :meth:`a.b`", []),
        (":guilabel:`저장`", "Save", ["missing"]),
        ("%s와 %s", "%s", ["missing"]),
        ("%s천", "%sK", []),
        ("%1$s천", "%1$sK", []),
        ("%1$s천", "%2$sK", ["changed"]),
        ("%s천", "%dK", ["missing"]),
        ("%s", "%s, %s", ["added"]),
        ("{}와 {}", "{} and {}", []),
        ("{name}, {name}", "{name}", []),
        ("{a}와 {bcd}", "{bcx} and {a}", ["changed"]),
        ("{ }와 { x: 1 }", "text", []),
        ("%Y년 %m월 %d일 %H시", "%B %d, %Y, %I %p", []),
        ("%H시", "%M", ["changed"]),
        ("{x, select, a {가} other {나}}", "{x, select, other {b} a {a}}", []),
        ("{x, select, a {가} other {나}}", "{x, select, a {a}}", ["changed"]),
        ("{n, plural, other {{who} #개}}", "{n, plural, one {# of {who}} other {# of {who}}}", []),
        ("{n, plural, other {{who} #개}}", "{n, plural, one {#} other {#}}", ["missing"]),
        ("%2$d개를 %1$s에", "%s has %d", []),
        ("%d개를 %s에", "%s has %d", ["changed"]),
        ("%s개를 %s에", "%s has %s", []),
        ("%1$s", "%s has %d", ["added"]),
        ("{1}에 {0}", "{} and {}", []),
        ("{1}에 {2}", "{} and {}", ["changed"]),
        (":name을 연다", "Open :name.", []),
        (":이름을 연다", "Open :name.", ["changed"]),
        ("다음을 연다", "Open this :door", []),
        ("%name%을 연다", "Open %nmae%.", ["changed"]),
        ("%name%을 연다", "Open it.", ["missing"]),
        ("%name%을 열고 %room%을 닫는다", "Open %nmae%.", ["changed", "missing"]),
        ("50%를 연다. 20%도 연다.", "Open 50% and 20%.", []),
        ("[[이름]]을 연다", "Open [[name]].", ["changed"]),
        ("문 [[the-door]]", "The door", []),
        ("<%= name %>을 연다", "Open <%=name%>.", []),
        ("{% if open %}문{% endif %}", "{%- if open -%}Door{% endif %}", []),
        ("{% trans '문' %}", '{% trans "Door" %}', []),
        ("{% if open %}문{% endif %}", "{% if shut %}Door{% endif %}", ["changed"]),
        ("<%= 이름 %>을 연다", "Open <%= name %>.", ["changed"]),
        ("@count개를 연다", "Open @count.", []),
        ("@개수개를 연다", "Open @count.", ["changed"]),
        ("__init__을 연다", "Open it.", []),
        ("__반드시__ 연다", "It __must__ be open.", []),  # bold type
        ("__방_이름__을 연다", "Open __room_name__.", ["changed"]),
        ("$name을 연다. $5이다.", "Open $nmae. It is $5.", ["changed"]),
        ("연다.\\n닫는다.", "Open.\\nClose.", []),
        ("연다.₩n닫는다.", "Open.\\nClose.", ["changed"]),
        # what makes a placeholder of a name has fallen off, and no word is left
        ("[[door]]을 연다", "Open [door].", ["changed"]),
        ("[[door]]을 연다", "Open [[door]], see [door].", []),
        (":door을 연다", "Open the door.", []),
        (":door을 :room에서 연다", "Open it in :room.", ["missing"]),  # as its fellow is one
        # formats of .NET and Python, which the other language may have otherwise
        ("{0:N0}개 중 {1}개", "{1:N0} of {0,8}", []),
        ("{0:yyyy년 M월 d일}까지", "Until {0:MMM d, yyyy}", []),
        ("{0:d}까지", "Until {1:d}", ["changed"]),
        ("{0,10} 값", "value", ["missing"]),
        ("금액은 ${0:N2}입니다", "It is {0:C}.", []),
        ("{price:,.0f}원", "{price:,.2f} won", []),
        ("{price:.2f}원", "{cost:.2f} won", ["changed"]),
        ("{name!r} 오류", "error", ["missing"]),
        ("{name!r:>10} 오류", "{name} error", []),
        ("{total:C2} {when:dd.MM.yyyy}", "{total:N0}", ["missing"]),
        ("{when:%Y-%m-%d}까지", "Until {when:%B %d}", []),
        ("{:.1f}초, {:d}개", "{0:.1f} seconds, {1:d} items", []),
        ("{:.1f}초, {:.1f}초", "{:.1f} seconds", ["missing"]),
        ("{a:hidden}과 {: .note}과 {a: 1}", "text", []),
        ("%(price).2f원", "won", ["missing"]),
        # filters, formats of i18next, and the texts under other keys in Vue
        ("{{ count | number:'1.0-0' }}개", "{{count | number}} items", []),
        ("{{ count | number }}개", "{{ cnt | number }} items", ["changed"]),
        ("{{count, number}}개", "{{count}} items", []),
        ("{{ a || b }}", "text", []),
        ("{{ user?.name | uppercase }} 님", "Dear user", ["missing"]),
        ("@:nav.home.", "See @.lower:nav.home.", []),
        ("@:{'nav.home'} 보기", "See @:nav.home", []),
        ("@:nav.home으로", "home", ["missing"]),
        ("웃음 @:) a@:b", "text", []),
    ],
)
def test_placeholders(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(compare_placeholders, ko, en) == expected


@each(
    ("en", "ko", "name"),
    [
        ("Use :maX here.", "maX를 여기에 씁니다.", "maX"),
        ("Use $maX here.", "maX를 여기에 씁니다.", "maX"),
        ("Use @maX here.", "maX를 여기에 씁니다.", "maX"),
        ("Use %MAX% here.", "MAX를 여기에 씁니다.", "MAX"),
    ],
)
def test_a_name_stands_there_without_what_makes_a_placeholder_of_it(en: str, ko: str, name: str) -> None:
    (hit,) = compare_placeholders(pair(ko, en, source="en"))
    assert (hit.kind, target_of(hit).text) == ("changed", name)


def test_a_slip_is_mended_with_the_format_that_the_source_has() -> None:
    (hit,) = compare_placeholders(pair("{count:N0}개", "{cuont:N0} items"))
    assert hit.fix is not None
    assert [edit.text for edit in hit.fix.edits] == ["{count:N0}"]


@each(
    ("ko", "en", "expected"),
    [
        ("%s: %s을 열 수 없습니다", "Could not open %s", ("%s", 2, "%s", 1)),
        ("%s을 열 수 없습니다", "Could not open %s: %s", ("%s", 1, "%s", 2)),
        ("%s을 열 수 없습니다", "Could not open", ("%s", 0, "", 0)),
    ],
)
def test_of_equal_ones_it_is_told_how_many_stand_where(ko: str, en: str, expected: tuple[str, int, str, int]) -> None:
    (hit,) = compare_placeholders(pair(ko, en))
    assert tuple(hit.values[name] for name in ("expected", "asked", "found", "there")) == expected


def test_of_equal_tags_it_is_told_how_many_stand_where() -> None:
    (hit,) = compare_tags(pair("<x/>문<x/>", "<x/>door"))
    assert (hit.values["asked"], hit.values["there"]) == (2, 1)


def test_what_is_misspelt_within_a_choice_is_told_with_what_was_meant() -> None:
    (hit,) = compare_placeholders(pair("{count, plural, other {{count}개}}", "{count, plural, other {{cuont} items}}"))
    assert (hit.kind, hit.values["expected"], hit.values["found"]) == ("changed", "{count}", "{cuont}")
    assert hit.fix is not None


def test_a_placeholder_is_quoted_as_the_file_has_it() -> None:
    (hit,) = compare_placeholders(pair("%1$s님", "Dear %1s"))
    assert (hit.values["expected"], hit.values["found"]) == ("%1$s", "%1s")


@each(
    ("ko", "en", "expected"),
    [
        ("<b>가</b>", "<b>a</b>", []),
        ("<b>가</b>", "a", []),
        ("<b>가</b>", "<b>a", ["missing"]),
        ("<1>가", "a", ["missing"]),
        ("가", "<x/>a", ["added"]),
        ("가<br>나", "a, b", []),
        ("<b>가</b>", "<i>a</i>", []),
        ("<b>가</b> <b>나</b>", "<b>a b</b>", []),
        ("<b>가</b>", "<b>a</b></b>", ["added"]),
        ('<g id="1">가</g>', "a", ["missing"]),  # what opens is told, and what closes it is not
        ("<0>가</0>", "<0>a</0>", []),
        ("<0>가</0><1>나</1>", "<0>a</0>b", ["missing"]),
        ("<0>가</0>", "<1>a</1>", ["changed"]),
        ('<x id="1"/>가<x id="2"/>', '<x id="2"/>a<x id="1"/>', []),
        ('<x id="1"/>가<x id="2"/>', '<x id="1"/>a<x id="1"/>', ["changed"]),
        ('<bpt id="1">가<ept id="1"/>', '<bpt id="1">a', ["missing"]),
        ('<a id="b"/>가', '<a id="b"></a>a', []),
        ('<a href="/b">가</a>', "[a](/b)", []),
        ('<a href="/b">가</a>', "a", ["missing"]),
        ('<img src="b.png">가', '<img src="b.png" />a', []),
        ("<PgUp>과 <name>", "PgUp", []),
        ("<UNK>", "&lt;unk&gt;", []),
        ("<Trans>가</Trans>", "a", ["missing"]),
        ("<Note>가</Note>", "<Note>a</note>", ["changed"]),
        ("<B>가</B>", "<B>a</b>", []),
        # type that both sides set does not hide what only one of them has
        ("<b>문</b>에 <a href='x'>주소</a>", "The <b>address</b> of the door", ["missing"]),
    ],
)
def test_tags(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(compare_tags, ko, en) == expected


@each(
    ("ko", "en", "expected"),
    [
        ("## 가", "## a", []),
        ("## 가", "### a", ["heading"]),
        ("## 가", "a", ["heading"]),
        ("가", "# a", ["heading"]),
        ("#1 가", "No. 1", []),
        ("#가", "#a", []),
    ],
)
def test_headings(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(compare_headings, ko, en) == expected


@each(
    ("ko", "en", "expected"),
    [
        ("{n, plural, other {#개}}", "{n, plural, one {#}}", ["changed"]),  # `other` must be there
        ("{n, plural, 기타 {#개}}", "{n, plural, one {#} other {#}}", ["changed"]),
        ("{n, plural, =0 {없음} other {#개}}", "{n, plural, one {#} other {#}}", []),
        ("{n}개", "{n, plural, one {one} other {#}}", []),
        ("{name} 님이 {n}장", "{n, plural, one {{name}, a photo} other {{name}, # photos}}", []),
        ("{name} 님이 {m}장", "{n, plural, one {{name}, a photo} other {{name}, # photos}}", ["changed"]),
        ("{n, plural, other {{who} #개}}", "{n, plural, one {{who}} other {{whom} #}}", ["added"]),
        ("{x, select, other {가}}", "{x, select, male {his} female {her} other {their}}", []),
        ("{x, select, other {가}}", "{x, select, admin {a} other {b}}", ["changed"]),
        ("{x, select, 관리자 {가} other {나}}", "{x, select, admin {a} other {b}}", ["changed"]),
        ("{a, select, b {{n, plural, other {{d}}}} other {}}", "{a, select, b {{n, plural, other {}}} other {}}",
         ["missing"]),
        ("%{count}개", "%{count} items", []),
        ("%{count}개", "{count} items", ["changed"]),
        ("할인율 50%", "50% off", []),
        ("%1을(를) %2(으)로", "%1 with %2", []),
        ("%1을(를) 2%(으)로", "%1 with %2", ["added"]),
        ("파일 %1개", "%n file(s)", ["changed"]),
        ("%1에 있는 %2", "%2 in %l.", ["missing"]),
        ("%1에 있는 %2.", "%2 in %1.", []),
        ("%L1개", "%L1 files", []),
        ("%d%% 완료", "%d%% done", []),
        ("%d% 완료", "%d%% done", ["added"]),
        ("오늘만 100%!", "100% off%", []),
        ("$t(button.save)을(를) 누르세요", "Press $t(button.save)", []),
        ("$t(버튼.저장)을(를) 누르세요", "Press $t(button.save)", ["changed"]),
        ("최대 5%1인당", "up to 5%", []),
        ("%lld개", "%lld items", []),
        ("%lld개", "%ld items", ["changed"]),
        ("%@ 님", "Dear %@", []),
        ("%1$@의 %2$@", "%2$@ of %1$@", []),
        ("%@ 님", "Dear", ["missing"]),
    ],
)  # fmt: skip
def test_messages_that_choose_are_compared_by_their_arguments(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(compare_placeholders, ko, en) == expected


@each(
    ("ko", "en", "plural", "expected"),
    [
        ("파일 %d개", "One file", "one", []),
        ("파일 %d개", "One file", "other", ["missing"]),
        ("파일 %d개", "One file", "", ["missing"]),
        ("파일 {{count}}개", "No files", "zero", []),
        ("{name} 님의 파일 {fileCount}개", "One file of {name}", "one", []),
        ("{name} 님의 파일 {fileCount}개", "One file", "one", ["missing"]),
        ("{name} 님의 파일", "One file", "one", ["missing"]),
        ("새 메일 {unread}통의 제목", "The subject of one new email", "one", []),
        ("새 메일 {unread}통", "New email", "other", ["missing"]),
        ("댓글 %s개", "One comment", "one", []),
        ("{team}개발", "Development", "one", ["missing"]),
        ("{city}시의 공원", "One park", "one", ["missing"]),
        ("파일 하나", "%d file", "one", ["added"]),
        ("%s의 파일 %d개", "One file of %s", "one", []),
    ],
)
def test_the_form_for_one_thing_need_not_say_how_many(ko: str, en: str, plural: str, expected: list[str]) -> None:
    for source in ("ko", "en"):
        given = replace(pair(ko, en, source), plural=plural)  # type: ignore[arg-type]
        turned = {"missing": "added", "added": "missing"} if source == "en" else {}
        assert [hit.kind for hit in compare_placeholders(given)] == [turned.get(kind, kind) for kind in expected]


def test_a_heading_is_one_however_it_is_marked() -> None:
    korean = Segment.of_string("정원", "ko").in_role(Role("heading", 2))
    assert [hit.kind for hit in compare_headings(Pair(korean, Segment.of_string("## Gardens", "en")))] == []
    found = list(compare_headings(Pair(korean, Segment.of_string("# Gardens", "en"))))
    assert [hit.values for hit in found] == [{"expected": "##", "found": "#"}]


@each(
    ("flag", "english", "korean", "expected"),
    [
        # what the entry says of itself decides what a % is
        ("c-format", "Save %s now", "지금 저장", [("%s", "")]),
        ("no-c-format", "Save %s now", "지금 저장", []),
        ("fuzzy", "Save %s now", "지금 저장", [("%s", "")]),
        ("c-format", "Save 30%s now", "지금 30 저장", [("%s", "")]),
        ("no-c-format", "Save 30%s now", "지금 30 저장", []),
        ("c-format", "Save 30%% now", "지금 30% 저장", [("", "%")]),
        ("c-format", "Save 30%% now", "지금 30%% 저장", []),
        ("c-format", "%s of %s", "%s의", [("2 × %s", "1 × %s")]),
        ("c-format", "%1$s of %2$s", "%2$s의 %1$s", []),
        ("c-format", "%*d files", "파일 %d개", [("%*d", "")]),
        ("c-format", "%d files", "파일 %*d개", [("", "%*d")]),
    ],
)
def test_what_a_catalogue_says_of_its_directives(
    flag: str, english: str, korean: str, expected: list[tuple[str, str]]
) -> None:
    head = 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    entry = f'#, {flag}\nmsgid "{english}"\nmsgstr "{korean}"\n'
    found = findings_of("placeholder-mismatch", f"{head}\n{entry}".split("\n"), [""], languages=("en", "ko"), form="po")
    told = [f.message.partition(": ")[2].partition(" in the source, ") for f in found]
    sides = [(one, other.removesuffix(" in the translation")) for one, _, other in told]
    assert sides == [(one or "nothing", other or "nothing") for one, other in expected]


FORMATS = """
b i em strong u s del ins mark small big sub sup span font code kbd samp var cite q abbr tt strike div ul ol li center
blockquote pre section
"""
OTHERS = "a button label table tr td th h1 h2 h3 h4 video audio"
ALONE = "img input meta link source embed"


@each("tag", FORMATS.split())
def test_each_tag_that_sets_type(tag: str) -> None:
    assert kinds(compare_tags, "문을 여세요.", f"Open the <{tag}>door</{tag}>.") == []
    assert kinds(compare_tags, f"<{tag}>문</{tag}>을 여세요.", "Open the door.") == []
    assert kinds(compare_tags, f"<{tag}>문을 여세요.", "Open the door.") == ["missing"]  # it is not closed
    assert kinds(compare_tags, f"<{tag}>문</{tag}>을 여세요.", f"<{tag.upper()}>Open</{tag}> it.") == []


@each("tag", OTHERS.split())
def test_each_tag_that_is_part_of_the_page(tag: str) -> None:
    assert kinds(compare_tags, "문을 여세요.", f"Open the <{tag}>door</{tag}>.") == ["added"]
    assert kinds(compare_tags, f"<{tag}>문</{tag}>을 여세요.", "Open the door.") == ["missing"]
    assert kinds(compare_tags, f"<{tag}>문</{tag}>을 여세요.", f"<{tag.upper()}>Open</{tag}> it.") == []


@each("tag", ALONE.split())
def test_each_tag_that_stands_alone(tag: str) -> None:
    assert kinds(compare_tags, "문을 여세요.", f"Open <{tag}> the door.") == ["added"]
    assert kinds(compare_tags, f"문을 <{tag}> 여세요.", f"Open <{tag}/> the door.") == []


@each("tag", ["br", "wbr", "hr", "p"])
def test_each_tag_that_only_breaks_a_line(tag: str) -> None:
    assert kinds(compare_tags, "문을 여세요.", f"Open <{tag}> the door.") == []
    assert kinds(compare_tags, f"문을 <{tag}> 여세요.", "Open the door.") == []
