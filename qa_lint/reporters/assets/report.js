"use strict";
(() => {
  const form = document.getElementById("filters");
  const findings = [...document.querySelectorAll(".finding")];
  const rows = [...document.querySelectorAll(".row")];
  const linked = [...document.querySelectorAll("[data-of]")];
  const numbers = (element) => element.dataset.of.split(" ");
  const visible = () => findings.filter((finding) => !finding.hidden);

  /* What the filters leave: findings, what they mark in the text, their ticks on the map, and the rows. */
  function apply() {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll("severity"));
    const wanted = ["rule", "category", "file"].map((name) => [name, chosen.get(name)]).filter(([, value]) => value);
    const left = new Set();
    for (const finding of findings) {
      const data = finding.dataset;
      finding.hidden = !severities.has(data.severity) || wanted.some(([name, value]) => data[name] !== value);
      if (!finding.hidden) left.add(data.number);
    }
    for (const element of linked) {
      const off = !numbers(element).some((number) => left.has(number));
      if (element.tagName === "MARK") element.classList.toggle("off", off);
      else element.hidden = off;
    }
    for (const row of rows) row.hidden = chosen.has("only") && !row.querySelector(".finding:not([hidden])");
    for (const section of document.querySelectorAll("section.document")) {
      const file = chosen.get("file");
      section.hidden = Boolean(file) && section.dataset.file !== file && !section.querySelector(".finding:not([hidden])");
    }
    document.getElementById("shown").value = `${left.size} / ${findings.length}`;
  }

  function show(finding) {
    if (!finding) return;
    for (const mark of document.querySelectorAll("mark.current")) mark.classList.remove("current");
    for (const mark of document.querySelectorAll("mark"))
      if (numbers(mark).includes(finding.dataset.number)) mark.classList.add("current");
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: "center" });
  }

  function step(by) {
    const shown = visible();
    if (!shown.length) return;
    const at = shown.indexOf(document.activeElement);
    show(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]);
  }

  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
    o: () => { form.elements.only.checked = !form.elements.only.checked; apply(); },
    f: () => form.querySelector("select").focus(),
    Escape: () => { form.reset(); document.activeElement.blur(); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (event.target.closest("select, input") && event.key !== "Escape") return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("click", (event) => {
    const marked = event.target.closest("mark:not(.off), .strip a");
    if (!marked) return;
    event.preventDefault();
    const of = new Set(numbers(marked));
    show(visible().find((finding) => of.has(finding.dataset.number)));
  });
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
})();
