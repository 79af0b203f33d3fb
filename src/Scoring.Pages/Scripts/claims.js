// On a report's page: a click on a claim shows its words in the text, a click in the text its claim; j and k (n and p) go
// through the claims, Escape lets go. Without this file the links of the page lead both ways.
(function () {
  "use strict";
  var report = document.querySelector("[data-sc-report]");
  if (!report) return;

  var rows = Array.prototype.slice.call(report.querySelectorAll("tr[data-sc-row]"));
  var words = new Map(), rowOf = new Map();
  report.querySelectorAll("[data-sc]").forEach(function (piece) {
    piece.dataset.sc.split(" ").forEach(function (id) {
      if (!words.has(id)) words.set(id, []);
      words.get(id).push(piece);
    });
  });
  rows.forEach(function (row) { row.dataset.scRow.split(" ").forEach(function (id) { rowOf.set(id, row); }); });

  var selected = null;

  function mark(row, on) {
    row.classList.toggle("sc-on", on);
    row.dataset.scRow.split(" ").forEach(function (id) {
      (words.get(id) || []).forEach(function (piece) { piece.classList.toggle("sc-on", on); });
    });
    var key = row.querySelector(".sc-key");
    if (on) key.setAttribute("aria-current", "true"); else key.removeAttribute("aria-current");
  }

  function letGo() {
    if (selected) mark(selected, false);
    selected = null;
  }

  function select(row) {
    letGo();
    selected = row;
    mark(row, true);
  }

  // In its own scrolling panel where there is one, so that the text does not jump away.
  function showRow(row) {
    var panel = row.closest("[data-sc-panel]");
    if (panel && panel.scrollHeight > panel.clientHeight) {
      panel.scrollTop = row.offsetTop - Math.max(40, (panel.clientHeight - row.offsetHeight) / 2);
    } else row.scrollIntoView({ block: "center" });
  }

  function showWords(row) {
    var first = words.get(row.dataset.scRow.split(" ")[0]);
    if (first) first[0].scrollIntoView({ block: "center" });
  }

  // "a3.1" is told of in the row of "a3".
  function rowFor(id) {
    while (!rowOf.has(id) && id.indexOf(".") > 0) id = id.slice(0, id.lastIndexOf("."));
    return rowOf.get(id);
  }

  report.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    var to = event.target.closest("[data-sc-to]"), at = to && rowFor(to.dataset.scTo);
    if (at) {
      event.preventDefault();
      select(at);
      showRow(at);
      (words.get(to.dataset.scTo) || [at])[0].scrollIntoView({ block: "center" });
      return;
    }
    var piece = event.target.closest("[data-sc]"), row = event.target.closest("tr[data-sc-row]");
    if (piece) {
      var found = rowFor(piece.dataset.sc.split(" ")[0]);
      if (!found) return;
      event.preventDefault();
      select(found);
      showRow(found);
    } else if (row) {
      var link = event.target.closest("a");
      if (event.target.closest("summary, .sc-numbers") || (link && !link.classList.contains("sc-key") && !link.closest("[data-sc-child]"))) return;
      if (link) event.preventDefault();
      var child = event.target.closest("[data-sc-child]");
      select(row);
      var pieces = child && words.get(child.dataset.scChild);
      if (pieces) pieces[0].scrollIntoView({ block: "center" }); else showWords(row);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    var step = event.key === "j" || event.key === "n" ? 1 : event.key === "k" || event.key === "p" ? -1 : 0;
    if (event.key === "Escape") letGo();
    if (step === 0 || rows.length === 0) return;
    event.preventDefault();
    var at = rows.indexOf(selected);
    var next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))];
    select(next);
    showRow(next);
    showWords(next);
    next.querySelector(".sc-key").focus({ preventScroll: true });
  });

  // Whoever comes by a link to a claim or to words finds them selected.
  var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && report.contains(target)) {
    var wanted = target.matches("tr[data-sc-row]") ? target : target.dataset.sc ? rowFor(target.dataset.sc.split(" ")[0]) : null;
    if (wanted) select(wanted);
  }
})();
