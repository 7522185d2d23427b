"""English words that Korean writers keep in small Latin letters: names of what programs, formats and commands hold, and
what is mostly said so (props, zip, email).

They were chosen by hand from those that documentation in Korean keeps although its English original has them as
ordinary words. What users read on a screen as well (image, name, file) is none of them.
"""

from __future__ import annotations

from collections.abc import Set

_KEPT = """
action admin alert align alpha analytics app args argument array artwork assert asset async atom await backend backup
base bash benchmark beta bin bit blob block blog boolean boost boundary buffer build builder bus byte cache callback
canvas case cast catch char chat chunk class cleanup cloud cluster comma command commit component config console const
context cookie copy core cron cursor daemon dark data debug decimal default define delta demo dependency depth dev
dict diffusion digest directive dispatch docker dot double dump eager echo edge email emit emoji encoding end endpoint
enum env epoch eval exec fallback false feed fetch fetching filename fixture flash flex float flush fold font footer
fork framework from frontend gist git glob global globals grid handler hash host hub hydration implicit indent index
info init inject inline int integer interface intern iterator java json kernel lambda latents layout lib lint linter
local locale locals log logger logging login loop mailbox main mask master meta method min mock mount native net null
ops override pad parse parser patch payload pickle ping pipe pipeline pivot pixel plain plugin pod podcast pool pop
popup post prefetch prefix primary prompt prop proxy push radio raw react readonly realm reducer ref regex repo
repository reset resource retry roll router runtime schema scheme scope scoped script segment self serverless set
setter shell shutdown sidecar snapshot span spawn spec stack standalone static std string struct stub suffix super
suspense swap sync syntax tar tensor this threading timeout token trace true try tuple turtle upgrade util utils vae
val var vector verbose virtual vlog void watcher web webhook widget wifi wrapper yarn yield zip
""".split()  # noqa: SIM905 - a list of one word a line says no more
KEPT_IN_KOREAN: Set[str] = frozenset(_KEPT)
