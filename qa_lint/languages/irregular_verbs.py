"""English verbs whose past is no form with -ed: the commonest of them, with their past and their participle."""

from __future__ import annotations

from collections.abc import Mapping

_TABLE = """
be was were been | bear bore borne | beat beaten | become became | begin began begun | bend bent | bind bound | bite bit
bleed bled | blow blew blown | break broke broken | breed bred | bring brought | build built | burn burnt | buy bought
catch caught | choose chose chosen | come came | creep crept | deal dealt | dig dug | do did done | draw drew drawn
drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought
find found | flee fled | fly flew flown | forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven
freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung | have had has
hear heard | hide hid hidden | hold held | keep kept | know knew known | lay laid | lead led | lean leant
learn learnt | leave left | lend lent | lie lay lain | light lit | lose lost | make made | mean meant | meet met
mistake mistook mistaken | overcome overcame | pay paid | prove proven | ride rode ridden | ring rang rung
rise rose risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken
shine shone | shoot shot | show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept
slide slid | speak spoke spoken | spend spent | spin spun | spring sprang sprung | stand stood | steal stole stolen
stick stuck | strike struck | swear swore sworn | sweep swept | swim swam swum | swing swung | take took taken
teach taught | tear tore torn | tell told | think thought | throw threw thrown | understand understood
undertake undertook undertaken | uphold upheld | wake woke woken | wear wore worn | weep wept | win won | wind wound
withdraw withdrew withdrawn | write wrote written
"""

PAST_FORMS: Mapping[str, tuple[str, ...]] = {
    verb: tuple(forms)
    for row in _TABLE.replace("\n", " | ").split("|")
    if row.strip()
    for verb, *forms in [row.split()]
}

_ALSO_OTHERS = frozenset({"was", "were", "had", "did", "got", "saw", "lay", "rose", "bore", "beat", "bit", "wore"})
# Past forms that are no participle, and no noun either: who did so must stand before them.
PURE_PASTS = frozenset(forms[0] for forms in PAST_FORMS.values() if len(set(forms)) > 1) - _ALSO_OTHERS
