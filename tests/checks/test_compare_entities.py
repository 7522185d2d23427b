from __future__ import annotations

from each import each
from toy import pair

from qa_lint.checks.compare_entities import compare_entities


@each(
    ("korean", "english", "kinds"),
    [
        ("열기 &amp; 닫기", "Open &amp;amp; close", ["twice"]),
        ("열기 &lt; 닫기", "Open &amp;lt; close", ["twice"]),
        ("열기 &amp;lt; 닫기", "Open &amp;lt; close", []),
        ("열기&nbsp;&gt;&nbsp;닫기", "Open&nbsp;&gt;nbsp;close", ["broken"]),
        ("열기&nbsp;닫기", "Open&nbsp close", ["broken"]),
        ("열기 &amp; 닫기", "the lamp; a ramp", []),
        ("&amp;를 쓰면", "a `&amp;amp;` here", []),
        ("&lt;이름&gt;", "&lt;name&gt;", []),
        ("&lt;name&gt;을 쓴다", "Write <name>.", ["unescaped"]),
        ("<b>쓴다</b>", "&lt;b&gt;Write&lt;/b&gt;", ["escaped"]),
        ("&lt;name&gt;과 <b>글</b>", "<name> and <b>text</b>", []),
        ("/?a=1&amp=2", "/?a=1&amp=2", []),
        *(
            ("열기 & 닫기", f"Open &amp;{name}; close", ["twice"])
            for name in ("amp", "lt", "gt", "quot", "apos", "nbsp", "#39", "#160", "#xA0", "#x2019", "#xbf")
        ),
        *(
            (f"열기&{name};닫기", f"Open&{name} close", ["broken"])
            for name in (
                *("amp", "lt", "gt", "quot", "apos", "nbsp", "copy", "reg", "trade", "hellip", "mdash", "ndash"),
                *("ldquo", "rdquo", "lsquo", "rsquo", "middot", "times"),
            )
        ),
        *(
            (f"열기&{name};닫기", f"Open{name};close", ["broken"])
            for name in (*("nbsp", "hellip", "mdash", "ndash", "ldquo", "rdquo", "lsquo", "rsquo", "middot"),)
        ),
        ("3&times;4", "3 times;4", ["broken"]),
        ("3&times;4", "the 3_times; it is", []),
    ],
)
def test_entities(korean: str, english: str, kinds: list[str]) -> None:
    assert [hit.kind for hit in compare_entities(pair(korean, english))] == kinds
